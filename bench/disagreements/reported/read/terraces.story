toll: number
hurt: number
day: date
britons: contradiction?

== Sunday Sentinel
{toll.a: Floods and mudslides kill 45 on Santa Irena}

{hurt.a: Over 90 people hurt and hundreds without a home} as storm lashes Lusian holiday island

Floods and slides of mud on Santa Irena, a Lusian island much visited by holidaymakers, {toll.a: have left 45 people or more dead} and driven hundreds from their homes.

{day.a: The floods came within minutes yesterday}, when a storm of rare force beat upon the island for several hours, with gusts of more than 110 kilometres an hour.

British visitors like the island for its mild winters. {britons.a: The Foreign Office said last night that it had not heard of any Britons} being caught in the floods, but that it was following events.

On television, brown water could be seen shooting through the streets of the capital, Vilanova, with trees and upturned cars in it, while people ran uphill. In other places bridges were smashed, and roads disappeared under rocks and mud, so that parts of the island could not be reached.

The telephones failed, and doctors and nurses who were off duty were asked over the local radio to come to work.

"{toll.a: There are 45 dead, that is confirmed}, but how many are missing we do not know yet, and so it may be more in the end," said a spokesman for civil protection in Vilanova. "The calls for help are more than we can deal with."

The airport was shut, and the mayor, Rui Caldeira, told the city's 140,000 inhabitants not to go out unless they had to.

{hurt.a: Apart from the 45 dead there were 95 people in hospital}, said the vice-president of the island government, Nuno Brites. Shelters were being set up last night for those who had lost their homes.

== Capitol Times
Rescuers dig through mud on Lusian island

VILANOVA, Santa Irena – Men with spades and excavators worked their way into banks of mud and stone on Sunday {toll.b: to find the victims of floods that have killed at least 59} on Santa Irena, a Lusian island popular with tourists.

{hurt.b: Upward of 170 people were injured and nobody could say how many were missing}, perhaps carried off or buried, the authorities said, adding that the number of dead could still grow. Some 350 others had to leave their homes for shelters.

{day.a: The storm, the worst on the island since 1987, struck} Vilanova, the capital, on Saturday and made brown rivers of some of its streets.

"There was a roar as if a train was coming, everything trembled, and then we saw that it was water," said Graham Petty, a British visitor.

Santa Irena is the largest island of a Lusian archipelago in the Atlantic.

The water made new channels for itself down the hillsides and through the city, and pulled down bridges as it passed beneath them. People held on to railings so as not to be carried off. The crushed shells of cars lay about wherever the flood had dropped them.

"You saw cars on top of houses, and lorries squeezed flat, it was dreadful," said Jutta Ahrens, a tourist from Germany.

Even a fire engine was washed down a street and against a tree.

More deaths "are to be expected after a flood such as this one," said Artur Pinho, a spokesman for the island's social services. There were still "serious problems" with communications, he said, as the deluge had torn out the telephone lines.

== Dales Morning Post
Desperate hunt for survivors on flood island

Men with spades and excavators worked desperately on Sunday to free cars and houses from banks of mud on Santa Irena, {toll.c: after sudden floods that have killed at least 56 people} on the Lusian island in the Atlantic.

{hurt.b: Upward of 170 others were injured and nobody could say how many were missing}, perhaps carried off or buried, the authorities said, adding that they expected the number of dead to grow.

The Foreign Office was last night looking into reports that one Briton could not be found.

{britons.b: A "handful" of Britons, believed to be no more than five, were being treated} in hospital. A spokesman there said that a British woman in her 60s was thought to be missing.

{day.b: Heavy rain struck the island on Sunday}, and made brown rivers of mud and wreckage of some of the streets in Vilanova, the capital. Some 350 people were displaced by the storm, the worst on the island since 1987.

Cars that the mud had carried downhill ended, crumpled, on the roofs of houses below. A rescue team that had uncovered one car could be seen at work inside it, possibly because there were bodies to be recovered.

More deaths "are to be expected after a flood such as this one," said Artur Pinho, a spokesman for the island's social services, adding that there were "serious problems" with communications.

Firemen brought pumps to a department store in the middle of the city, close to where the stream had been strongest, and tried to empty the car park under it. It was feared that customers had been caught down there by the mud.

"I have no store any more, it is a pit full of sludge," said the owner, Joaquim Lage.

== Rhineland International
Scores killed in mudslides on Lusian island

Rainstorms {toll.b: have caused flash floods in which at least 59 people died} on the holiday island of Santa Irena, according to Lusian officials. Rescuers were digging through streets and houses full of mud to look for survivors.

{toll.b: Storms and flash floods killed 59 people or more}, the island's authorities say. More deaths "are to be expected after a flood such as this one," said Artur Pinho, a spokesman for the social services. There were "serious problems" with communications, he added.

{day.a: It is feared that Saturday's deluge carried other bodies} out into the Atlantic. Divers are helping the search teams to look for the missing. In that single day, meteorologists say, more rain came down than in an average month.

Houses collapsed, bridges were destroyed and roads blocked, and some parts of the island, a popular place for a winter holiday, could no longer be reached.

{day.c: Friday's freak storms hit the southern side hardest}, where rocks and fallen trees lay across the roads.

The mayor of Vilanova, Rui Caldeira, spoke of some districts above the city as having suffered most, and said that what he had seen there was the end of the world.

"Up in the higher parts it was the Apocalypse," he said on television. "It took people away in their cars, and it took the houses too."

In pictures on television, slides of mud pushed cars and wreckage along the streets of the city, which has 140,000 inhabitants. The lower town was evacuated, since water had filled a shopping centre and the car parks below it.
