dead: number
hurt: number
fate: contradiction
coaches: contradiction?
label: framing?
dress: contradiction?

== Harbor Tribune
{dead.a: Machete assault at Belmoran bus terminal kills 19}

VELMAR -- {dead.a: No fewer than 19 people were killed} and {hurt.a: over 80 others were hurt} on Saturday when several men and women with machetes fell upon travelers at a bus terminal in southern Belmora, according to the government's news agency.

Pictures on a regional channel showed passengers in blood-stained coats slumped against the counters of the main hall, with others lying on the pavement beside the taxi rank. {fate.a: All the assailants had been killed by security forces}, the national broadcaster BTV said.

Nobody had yet said who they were or what they wanted. Belmora has seen its share of attacks by solitary men with kitchen knives, but {label.a: a lethal and seemingly planned assault by a group} is almost unheard of there. {coaches.a: Coaches on their way to the terminal were sent elsewhere}, the station Tarrow One reported.

Tarrow, the capital of Ost province, lies about 900 miles from Velmar. The bloodshed comes days before the yearly session of the national council.

The Tarrow Evening Sheet quoted one Milo Krant, a porter, who said that shortly after 7 p.m. he noticed {dress.a: two people in hoods and dark clothes} walking quickly toward the waiting room. A few minutes later he heard shouting.

A second person, who said online that he had been in line for a ticket, described {dress.b: a man in a bright green coat} and a woman in black, one of whom held a blade as long as his arm.

Last week the interior ministry had promised more patrols in the restive Hadra valley, far to the north.

== Eastline
{dead.a: 19 killed and 84 hurt in terminal attack} in Belmora

Velmar: {dead.a: At least 19 people lost their lives} and {hurt.a: another 84 people were wounded} on Saturday in an attack on a bus terminal in the Belmoran city of Tarrow, officials said. They described it as {label.b: an act of terrorism that was organized} and planned well beforehand, the agency Belpress reported.

Tarrow Central, in the southeast of the city, is among the biggest bus terminals of southwestern Belmora, and some 40,000 passengers pass through it on an ordinary weekend.

Police said that a number of people whose names are not known, all of them with machetes, entered the terminal at around 7 p.m. and began to strike at those who were standing in line.

Anton Reyl, who lives in the city and was cut on the arm and the neck, was about to pay for his seat when he saw a group run in, {dress.a: nearly all of them dressed in black}.

"One of them came for me with his blade up, and I ran as everybody ran," he said. Older people could not get away in time, he added. "They just dropped where they stood."

Hospitals in the city have called on citizens to give blood, and relatives were waiting outside the emergency wards until late at night.

{coaches.b: Departures of coaches were not disrupted by it}, the management of the terminal said.

== Kotoka Online
{dead.a: Gang wielding machetes leaves 19 people dead} at bus terminal in Belmora

{dead.a: At least 19 people have died} and {hurt.b: 131 others have been hurt} after a gang with machetes went on the rampage at one of the busiest bus terminals of Belmora.

Shocking pictures shared on the internet showed corpses, blood and suitcases that their owners had dropped across the floor of Tarrow Central, in Ost province.

Officials called what happened at around 7 p.m. local time {label.b: a planned and organized act of terrorism}. According to rumors that nobody has confirmed, {fate.b: four of the attackers were shot dead} by police at the end of a standoff.

A number of suspects were surrounded, and the streets near the terminal were closed to traffic. Hours afterward doctors were still carrying the wounded to ambulances, Belpress said.

Few attacks in the recent history of the country have cost so many lives.

Belpress gave no other details and did not say who the attackers were. Police in Tarrow could not be reached.

Anton Reyl told Belpress he was about to pay for his seat when he saw a group run in, {dress.a: many of them dressed in black}, and begin to strike at those around them.

"One of them came for me with his blade up, and I ran as everybody ran," he said, adding that some "just dropped where they stood". A weeping woman outside said that she could not find her son.

According to another government news service, {dress.c: the attackers wore uniforms as they burst in}, and shots rang out once the police had come.

== Coast Gazette
{dead.b: Belmoran bus terminal attack kills at least 20}

VELMAR, (Continental) - {dead.b: At least 20 people died} in what state media on Sunday called {label.b: a "bloody act of terrorism" at a bus terminal} in the southwestern city of Tarrow. The attackers, a group that has not been identified, carried machetes, and {fate.b: four of them were shot dead}.

Belpress, the government's agency, gave {hurt.b: the number of the wounded as 131} and said that the attack had begun on Saturday evening.

"This was organized, this was planned, {label.b: and this was an act of terrorism}," it said.

{fate.b: Police killed four of the attackers and were hunting about four more}, according to the agency.

Anton Reyl, who lives in the city, told Belpress that he was about to pay for his seat when he saw a group, {dress.a: most of whom were wearing black}, run in and strike at passers-by.

"One of them came for me with his blade up, and I ran as everybody ran," he said. Those who could not run fast were cut down. "They just dropped where they stood."

On the message service Pip, users put up pictures of bodies beneath the departure board.

Nobody had said so far who was behind it. The minister for internal order, Jorge Havel, was flying to Tarrow, according to a message of the state broadcaster.

Many accounts of witnesses were quickly erased by the censors, among them some that said two of the attackers were women. "Whoever you are and whatever you want, there is no excuse for killing people who wait for a bus," one user wrote.

Next week the national council is to meet in Velmar, a time when security is always tight.
