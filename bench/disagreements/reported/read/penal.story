dead: number
fled: contradiction
large: number
caught: number
tunnels: contradiction?
arms: contradiction?

== Gulf Wire
Dozens of inmates die as prison in Paraguay erupts

{dead.a: Officials put the dead at 45 or more after rival drug gangs fought} in the Tacuaral prison in the department of Alto Caray.

{dead.a: A riot in a prison in the river town of Puerto Lisandro has left at least 45 inmates dead,} many of them beheaded, officials said on Monday. It is one of the bloodiest outbreaks in a jail of the region for years.

The violence began on Sunday afternoon, went on through the night and lasted 13 hours, said Ramiro Benegas, security secretary of Alto Caray. The prison stands at the edge of Puerto Lisandro, the capital of the department.

"Never has so much blood been shed in a prison of this department," Benegas said.

"We found heads severed from many of the bodies. What was done to all of these men was savage," he told reporters.

Two of the largest criminal bands in the country have been fighting since last year over who rules in several jails. The authorities in Alto Caray think that this lay behind the first riot of the year.

{dead.a: The bodies counted so far number 45, and all are those of inmates,} said Ovidio Paredes, who runs the prisons of the department.

Whether any prisoners had got away was still being established, officials said.

The revolt ended once the prisoners had let go the last of nine employees whom they had taken hostage.

Judge Hernán Cabral, who talked the rioters into giving up, said that he had seen many corpses cut to pieces.

"I have no words for so many bodies, for all that blood," Cabral wrote on a social network.

The inmates asked for next to nothing in return, Benegas said. That suggests that a local gang had planned to kill members of another, which is based in Asunción.

{arms.a: Officers came upon a gap in a wall of the prison through which, the authorities believe, weapons were passed in,} the secretary said.

== Francophone Desk
Paraguay searches for 138 who broke out during bloody prison riot

A large force of police was looking for scores of convicts in Paraguay on Tuesday, after a prison riot {dead.b: in which 42 inmates were killed by their rivals,} many of them beheaded.

{fled.a: Two prisons in the department of Alto Caray lost 138 men between them,} the authorities said, on a day on which a drug gang from the area settled a score in the cruellest way.

{large.a: Still being hunted when last they were counted: 97.} {caught.a: Back behind bars by then: 41 men.}

Police stopped cars on the roads round about and sent out teams to trace the rest.

"By Sunday we want to have nearly all of them," the security secretary, Ramiro Benegas, told reporters.

Ways out underground

The first riot, in the Tacuaral prison in Puerto Lisandro, the departmental capital, was followed by unrest in two further jails.

{fled.a: The authorities soon put it down, but by then 54 men had fled from the Santa Rita institution close by.}

{tunnels.a: The other 84 had made off from Tacuaral, through a system of tunnels that was found there.}

{dead.b: Apart from the 42 inmates who died at Tacuaral,} three were killed when prisoners fought one another in the Yatay jail, which is in Alto Caray too.

Families without news

Relatives of prisoners, close to despair, waited on Tuesday outside a building where forensic experts were identifying the dead.

"Is my boy alive? Is he dead? Nobody here will say a word to me," said one of them, Elvira Duarte, 51.

"Perhaps he is among those who ran away."

Benegas said that the first bodies would probably be given to their families in the course of Tuesday.

Greetings from the run

For all the efforts of the police, one man on the run seemed in no hurry to hide. He put a picture of himself on the internet, his thumb up in front of a row of trees.

== Pacific Courier
{large.b: 94 prisoners on the loose in Paraguay} {dead.b: after riot in which 42 were killed}

{large.b: Ninety-four violent criminals were being sought feverishly in Paraguay on Wednesday,} days after {fled.b: they broke out of a high-security prison in the northern town of Puerto Lisandro} {dead.b: during a riot that cost 42 inmates their lives.}

The 13 hours of bloodshed began on Sunday, between two gangs that both want to control the cocaine that passes down the river. They grew into a slaughter such as has rarely been seen. Heads and limbs were hacked off, and what was left of the men landed outside the walls.

Most of the killing was the work of the River Clan, a gang that operates from the jails of Puerto Lisandro. Its men went at members of the Third Column, from Asunción, with machetes, said Ramiro Benegas, the highest security official in Alto Caray, the department in which the Tacuaral prison lies.

{tunnels.b: Investigators said that tunnels had been found beneath the prison and that they believe these served the killers during the massacre,} a sign that the deed had been planned. {arms.b: In the days before, guards had come to think that drug traffickers were smuggling guns into the place.} Some were picked up by police when the violence had died down.

Little has been said about how the search is going. The authorities have let it be known only that 138 got away {caught.b: and that 44 were captured.} The security department published pictures of 68 of the men.

Most of those held in Tacuaral had been sentenced for murder, rape or gang crimes.

The dead were still being identified, so that it seems to be unclear who is among them and who has fled. Families stood in line in the heat in front of the morgue of Puerto Lisandro.

Men suspected of killing are being taken to federal jails with stricter guard until they are tried.

For fear that it could happen again elsewhere, the authorities moved 167 prisoners to an old jail that had been shut for years.
