dead: number?
injured: number
serious: number
custody: contradiction
cause: contradiction
rank: date
cab: contradiction
hurt: contradiction?

== Transworld
Driver under investigation after 64 die on Portuguese train

* Train was too fast, says source
* Accident on night before city's great feast

VILA SERENA, Portugal - {custody.a: The driver of a Portuguese train lay in hospital on Friday with police at his door} {dead.a: after it left the rails and at least 64 people died,} {cause.a: an accident that came from too much speed, as an official source put it.}

The train of seven coaches derailed, ran into a wall and burned on Thursday night just before Vila Serena, a town in the north to which many pilgrims come. Few railway accidents in Europe have been worse.

The source knows of the official inquiry into the crash, which turned into a day of grief what should have been the town's greatest feast of the year. All events were called off.

The judge in charge has instructed the police to hear the driver, said the district court.

{custody.a: He was the subject of a formal investigation and was guarded by police, but he was not arrested,} according to the court. {hurt.a: In what way he was injured was not clear.}

The film of a camera at the line shows the train, on which there were 205 people, shooting into a wall of concrete, the coaches folding up and the engine falling over.

It was as if one looked into the pit of hell, said a councillor who saw the dead lying along the line.

One coach was flung so hard that it cleared the wall and came down behind it.

{injured.a: About 76 people were hurt,} and {serious.a: for 28 of them, of whom three are children, it is serious,} according to the vice-president of the regional council.

"It was a bang like at the end of the world," said a neighbour, Rosa Teles, 58. "We ran down and pulled at doors."

== Courier
Rail disaster in Portugal: the driver is at the centre of the inquiry

{rank.a: The worst accident on Portugal's railways for more than 30 years} - {dead.a: in which at least 64 people died} {injured.b: and more than 130 were injured, many of them badly} - is now turning into an inquiry about the man who drove the train. {cause.b: Officials confirmed yesterday that it came off the line because it was much too fast.}

The seven coaches hit a wall and fell apart in a bend outside Vila Serena in the north of the country, at about 9.15 on Thursday evening. The train had come from Lisbon, was bound for Viana and is believed to have had a speed of 170kph (105mph), where no more than 70 is allowed. So violent was it that one coach came down on top of a bank, high over the track.

A sports hall not far away was used for the dead, and at the hospitals of the town people stood in line to give blood. A British citizen is among those hurt, the embassy in Lisbon said.

The driver is Joaquim Teles Moura, 47. He was caught in his cab for a while and {hurt.b: got off with injuries of a minor kind.} {custody.a: Although he is formally being investigated, he was not under arrest last night.} {cab.a: Another driver, who it is thought was elsewhere in the train at that moment,} is being cared for in hospital.

The state railway, Ferrovia, says that Mr Teles Moura reported by radio, just before the bend, that he had 170 on the dial. When it was over he asked the next station what to do. If people were dead, he said, he would have to live with it.

He has been with the railway for 24 years and on this line since 2009, its president, Artur Baptista, told a radio station.

== Emerald Independent
'I had 170 on the dial - please let nobody be dead'

Police to hear driver after crash that killed more than 64

{custody.b: One of the drivers of the train in Portugal's} {rank.b: worst railway accident for almost 55 years} {custody.b: was held in custody by the police and will be questioned today,} as it is reported that he was going at well over double the speed allowed just before it happened.

Joaquim Teles Moura (47) is under investigation. He lived through {dead.a: an accident in which at least 64 people were killed} and {injured.c: 105 others were hurt in it,} {serious.b: of whom 29 have serious injuries.} {dead.b: The number of dead was put at over 64 last night.}

{custody.a: The driver of a Portuguese train lay in hospital this morning with police at his door} {dead.a: after it left the rails and at least 64 people died,} {cause.a: an accident that came from too much speed, an official source said.}

Foreign Minister Dermot Halligan said that there was nothing to suggest that Irish people were on the train, and that his thoughts were with those who mourn.

Mr Teles Moura, a driver for 24 years, is now alleged to have shown off on the internet with trains that he drove faster than he should have.

"Imagine the face of a traffic cop when we come by," he is claimed to have written in one entry that Portuguese papers have printed. It stood under the picture of a dial that showed 180kmh. "Let them send the ticket to Ferrovia."

{cab.b: It is said that he was one of two men who were driving the train on Thursday evening,} when the express from Lisbon to Viana derailed near the town, on the night before its feast.

== Lakeshore Star
Portugal crash: Driver to be heard by police, 64 dead

VILA SERENA, PORTUGAL-A train in Portugal went into a bend so fast that its cars shot from the track one after the other, like beads from a string, and into a wall. {dead.c: It killed 64 people and crippled dozens,} as shown by what witnesses say and by a film that became known on Friday.

{cause.c: From the film it looks as if the train could have been going twice as fast as is allowed there, or faster. What nobody can say yet is why.}

Two investigations have been started, the government said, into what happened on Thursday night near this town in the north, where a day of processions became a day of tears.

The police are to hear the driver, 47, both as a witness and as someone who may be charged, the regional council confirmed. He is in the largest hospital of the town. {hurt.a: What injuries he has was not disclosed.} {cause.c: But the council advised caution, since the safety equipment might have failed and is also being examined.}

{dead.c: The ministry of the interior now gives the number of dead as 64.} {rank.a: No train accident in Portugal has been deadlier for three decades.} {injured.a: Another 76 people are still in hospital,} the council said. {serious.c: Of these 25, including three children, are critical.}

Prime Minister Henrique Lobato, who grew up in Vila Serena, went to see the wreck in the morning, and the injured afterwards. The president and his wife came to the hospital in the evening, both in dark clothes.

"I learned to walk in this town, and I have never seen it like this," Lobato said. There will be three days of mourning.
