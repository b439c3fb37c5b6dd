value: number
officer: attribution
discovery: contradiction?
thief: number?
artists: number
modern: attribution

== Lakeland Vindicator
Braque and Renoir works taken in Belgian gallery heist

BRUSSELS — A Braque, two Renoirs, an Ensor and a Klee were in the bags of {thief.b: the thieves who forced their way} into a Ghent gallery on Wednesday, {value.a: a booty that could be valued in the hundreds of millions}.

The police keep the manner of the theft to themselves. To a hunter of stolen art it looked as if the robbers had made up their minds beforehand.

"They went shopping with a list," said Philip Garrod, who runs the Missing Works Archive.

Belgium has not seen such a haul for a good many years as the one from the Pakhuis gallery, a bitter loss for the private Helios Foundation, which had never before let the public see its holdings side by side.

"It is what every director dreams of in a cold sweat," {officer.a: said Pakhuis director Lieve Dewulf}, who broke off a trip to Oslo when she heard.

The news "fell on us like a roof," she told a press conference in the gallery's bookshop.

She would not say how the thieves got in or how the gallery is protected, except that {modern.a: its security was "of the most modern kind"} and "in working order."

{officer.a: Joris Claeys, the gallery's chairman}, said that its protection is automated and that there are no guards in the building.

The collection was on show as part of the celebrations of the gallery's 25th birthday.

Recordings from the night are being watched for the moment of the theft, about 4 a.m., police spokeswoman Annick Roels said, and anyone who noticed something should call her office.

The stolen paintings were Georges Braque's "Pitcher and Pipe"; Auguste Renoir's "The Orchard at Noon" and "Girl with a Yellow Ribbon"; James Ensor's "Masks at Supper"; Paul Klee's "Red Tower," and Leon Spilliaert's "Self-Portrait at the Stove."

== Boston Monitor and Mail
{value.b: Million-dollar art theft in Belgium}

Someone emptied six frames at a gallery in Ghent before sunrise on Wednesday, Belgian police said, and Georges Braque and Auguste Renoir are among the painters.

Belgium has not seen such a haul for a good many years as this one from the Pakhuis, a bitter loss for the private Helios Foundation, which had never before let the public see its holdings side by side.

The collection was on show as part of the celebrations of the Pakhuis's 25th birthday.

Recordings from the night are being watched for the moment of the theft, about 4 a.m., police spokeswoman Annick Roels said, and anyone who noticed something should call her office. Police have yet to say how the theft was done.

The stolen works were Braque's "Pitcher and Pipe"; Renoir's "The Orchard at Noon" and "Girl with a Yellow Ribbon"; Ensor's "Masks at Supper"; Klee's "Red Tower," and Leon Spilliaert's "Self-Portrait at the Stove."

Karlien Smet of the Pakhuis said that the missing paintings were of "no small value" as pictures go. People in the trade put {value.b: the value in the millions of dollars}, for whoever might find an honest buyer, which nobody will.

The gallery's director, {officer.a: Lieve Dewulf, cut short a visit} to Oslo, Norway, and was on her way home on Wednesday.

The Helios Foundation looks after a collection of modern art brought together by the shipping millionaire Armand Vercruysse and his wife, Godelieve Vercruysse-Maes. He died four years ago. The couple bought their first picture, a small landscape, in a junk shop in Ostend.

The gallery stayed shut all day while officers in white overalls worked along its rear wall.

== Studio and Auction
Major Art Theft in Ghent

Pictures by Georges Braque, Paul Klee and Auguste Renoir were among six carried out of the Pakhuis gallery in Ghent, Belgium, before dawn on Wednesday. The theft took place at about 4 a.m. local time, and "first findings show that {thief.a: the burglar had prepared himself well}," a police statement said.

The gallery's security, which is said to be of the most modern kind, runs without people: it relies on cameras and an alarm system, not on guards. As so often when art is stolen, an inside job is suspected. Police are looking at the recordings and searching for witnesses.

The lost works, which Philip Garrod of the Missing Works Archive called a shopping list in remarks to a news agency, are Braque's Pitcher and Pipe (1927), two Renoirs of 1884 (The Orchard at Noon and Girl with a Yellow Ribbon), Ensor's Masks at Supper (1892), Klee's Red Tower (1923) and Spilliaert's Self-Portrait at the Stove (1908).

{value.b: Such pictures would bring millions at auction}, but they are far too well known to be sold by honest means, and on the black market they would fetch a sliver of their price. The robbers may also try to trade them for a ransom, Garrod says.

The Pakhuis, which owns no collection, had put together the exhibition, "First Light," from the holdings of the Helios Foundation for its 25th birthday. With {artists.a: more than 120 works by artists} such as Piet Mondrian and Sonia Delaunay, the show is the first in which the collection of the millionaire Armand Vercruysse has been seen by the public as a whole. It opened on March 4 and was to run until June.

== Gulf Standard
Braque, Renoir and other masterpieces stolen in Belgian heist

BRUSSELS: Six masterpieces, among them works beyond price by Braque and Renoir, were stolen in a night-time heist at the Pakhuis gallery in Ghent, police said on Wednesday.

"Six works of art were stolen from the Pakhuis on Wednesday morning. In agreement with the owners, police can now publish their photographs," police said in a statement, after refusing at first to name the pictures.

They are Braque's "Cruche et Pipe," Renoir's "Le Verger a Midi" and "Fille au Ruban Jaune," Ensor's "Masques au Souper," Klee's "Roter Turm" and Spilliaert's "Autoportrait au Poele."

"A big inquiry has been opened and the laboratory is on the spot," Ghent police spokeswoman Nathalie Boon said. "We are looking at how they came in, at what time, and who they were."

The robbery took place around 4:00 am (0300 GMT), police said, and denied reports that a Magritte had gone too.

"Detectives are speaking with people who may have seen something and examining the camera pictures," the statement said. "First findings suggest that the robbery was well prepared."

Boon said that {discovery.a: police were alerted in the night} when an alarm went off, but the thief or thieves were gone when officers reached the gallery.

For its 25th birthday the gallery is showing works from the Helios Foundation, including paintings by Rene Magritte, Sonia Delaunay and Piet Mondrian, according to its website.

A statement there quoted {officer.b: the gallery's director, Joris Claeys}, as saying that everyone at the house was "stricken" and that the exhibition would remain closed until further notice.

== Telegraph Union Wire
Gallery that lost six paintings was empty of guards

GHENT, Belgium, March 13 — The Pakhuis gallery in Ghent, Belgium, had not one guard in the house while its six paintings were being carried off, according to police reports.

{officer.a: Pakhuis director Lieve Dewulf said} that the house relied on cameras and an alarm that had been put in after talks with its insurers, "and not on people," a Belgian broadcaster reported on Thursday.

"{modern.a: Our security is of the most modern kind," Dewulf said}.

The paintings, taken on Wednesday, belong to the Helios Foundation and were on view as part of the gallery's 25th birthday.

"Nobody was in the building, and {discovery.b: when the alarm went an outside security firm drove} to the Pakhuis. {discovery.b: They found the break-in and told us}," a police spokesman told the regional station.

The works were seen by the public for the first time last week, the New Amsterdam Times said. They were named as Spilliaert's "Self-Portrait at the Stove"; Klee's "Red Tower"; Renoir's "The Orchard at Noon" and "Girl with a Yellow Ribbon"; Braque's "Pitcher and Pipe," and Ensor's "Masks at Supper."

The theft "was thought through, it had wit and it was over in no time, so I would say these were people who do it for a living," Owen Tully, a private detective who used to look for stolen art for the London police, told the Times.

Tully once brought home an altar panel that had been taken from a church in Bruges.

Miriam Adelstein, a historian in New York who studies looted art, said it could have been "a commission." "Somebody chose these six," she told the Times. "Had he picked them long before, and the show was only his chance?"

== Canvas Diary
Art theft: Braque, Renoir, Ensor and Klee gone from Ghent

ART NEWS, Wednesday. Six paintings were stolen today from the Pakhuis gallery in Ghent, Belgium. They are by Braque, Renoir, Ensor, Klee and Spilliaert, two of them by Renoir.

The theft happened at around 4 a.m., while the Pakhuis was showing avant-garde works by {artists.b: more than 120 artists from the Helios Foundation} for its 25th birthday. The red brick warehouse on the canal, with its glass staircase, is known to everyone who has walked through the harbor quarter, and I have stood in front of the stolen Klee myself, less than a week ago.

The alarm did go off, but the thieves had left before the police arrived.

{modern.b: According to the Ghent police, "the gallery's security is supposed to be of the most modern kind."} One has to wonder what the older kinds were like.

The head of the Missing Works Archive thinks that the best of the stolen paintings {value.a: could be worth hundreds of millions of euros} if it were possible to sell them lawfully at auction. It is not: the pictures have already been put on his list, and no auction house of any name will touch a thing that is on it.

So what happens to them now? They may hang in a rich man's cellar, they may be offered back to the insurers, or they may simply be burned when somebody loses his nerve. I hope for the second. If you saw anything in the harbor quarter last night, the police would like to hear from you.
