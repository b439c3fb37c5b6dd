toll: number
wounded: number
hostages: number
attackers: number
claim: attribution
women: contradiction?
forces: attribution?
== Coast Gazette
Night of fear in Tessaba as gunmen seize hotel

{toll.a: Seventeen people at the very least are dead} after hooded extremists fell on a smart business hotel in Tessaba, the capital of Kouribé, this evening. An unknown number of guests are in their hands.

Two cars loaded with explosives went up in front of the Hotel Miramonde, in the quarter of banks and ministries, and soon afterwards a group of armed men ran into the building.

When the first soldiers came, the men were shooting over the heads of a growing crowd. A heavy gun battle began between burning cars.

{claim.a: The attackers called themselves men of the Desert Covenant, people who saw them said}. {claim.b: Yet the Red Dune movement, which is at home in the region, is reported to have claimed the raid}, according to the monitoring group Lookout. In a message on one of its channels it said its fighters were inside a restaurant of a large hotel and were still resisting.

The director of the Saint-Luc hospital, Paul Tiema, could not give a final number. {toll.a: There were no fewer than 17 dead}, he said. {wounded.a: At least 12 people had been brought in with gunshot injuries}, and others had hurt themselves as they ran for their lives.

One policeman was hit when he tried to get to the entrance, colleagues of his said.

A high-ranking gendarme, who would not give his name, said everything was still going on. The forces were trying to learn how many men they had against them, and it might be hours until it was over.

== World Brief
Hotel and bar stormed in Kouribé, at least 26 killed

{toll.c: The raid of Red Dune fighters in Kouribé's capital has killed at least 26 people}. They struck a well-known hotel and a bar that are favourites of Europeans and aid workers.

{hostages.a: Soldiers set free 141 people who had been held hostage} about 11 hours after the extremists had opened fire at the Hotel Miramonde and, just over the street, the Bar Palmier.

{toll.c: Twenty-six were killed in the two places, Italian ambassador Carlo Venti said}. The dead came from 14 countries, said Kouribé's president, Alain Sebogo. {wounded.b: A further 30 hostages were wounded}.

{attackers.a: At the Miramonde three of the attackers lost their lives}, {women.a: and two of the three were female}. {attackers.a: The fourth attacker was shot later, in another hotel not far off that soldiers were searching}.

{claim.b: The Red Dune movement says that the raid was its doing}, the group Lookout reports.

A waiter from a third restaurant in the same street had just served his first guests when he heard the guns. He saw three men who fired upwards, he said, and people who left their mopeds where they were and ran.

A trader who watched from a roof said the country was no place for such people, and that they had chosen the wrong one. Another, who gave only his first name, Issa, said that he had lain under a lorry until it grew light and had counted the shots, to stay calm, until he could no longer count them.

== The Courant
Kouribé hotel siege: troops free captives, at least 21 dead

Well over a hundred captives were brought out alive from a hotel in Kouribé {toll.b: where at least 21 people died at the hands of Red Dune fighters}.

{women.a: There were two women in the group that stormed the Hotel Miramonde} and a bar close by late on Thursday evening. Bombs that they set off left a row of cars on fire.

By 7am on Friday the siege had ended, said interior minister Jules Nabaro. {hostages.a: He gave the number of the rescued as 141}, {attackers.a: and that of the attackers killed as three}. {attackers.a: A fourth attacker was tracked down and shot this morning at the Hotel Oasis}, where troops were going from room to room.

Before dawn heavy fire could be heard. {forces.a: Soldiers from Kouribé, Italy and Spain were in battle with the fighters}, {claim.b: who are believed to belong to the Red Dune movement and a group allied with it}.

The building was full of explosives, which held the soldiers up. The stairs to the higher floors had been mined, and that made the work harder, an officer said.

Westerners like the Miramonde, and so do staff of the United Nations and Italian soldiers who are stationed in Kouribé for a mission against Islamists throughout the region.

Some of the wounded told a doctor that the fighters had looked for white people above all. The victims were of 14 nationalities, according to officials. Foreign ministries in several capitals were still trying to find out whether citizens of theirs were among them.

== Public Radio World
Kouribé mourns victims of hotel siege

{toll.d: Kouribé's government says the attack has left 27 people dead} {wounded.c: and that a further 49 have been injured}. Islamist fighters had raided a hotel in the capital, Tessaba, where many foreigners stay.

{claim.b: The Red Dune movement has declared itself responsible for the attack}, which began on Thursday night.

Five of the dead were Portuguese, the prime minister in Lisbon said. The people of Kouribé will mourn for two days.

{forces.b: A joint action of local and Italian special forces} ended the siege of the Hotel Miramonde.

{attackers.b: No fewer than four of the attackers died} in the fighting. {women.b: That some of the group were women has been claimed}, but not shown so far. Besides the hotel, a bar and a second hotel close to it came under attack.

{hostages.b: Security minister Jules Nabaro said 188 hostages had been saved}. The three attackers whose bodies were found had been hardly more than boys, he said.

Among the dead whose origin is known are four citizens of Kouribé, two Italians, two Austrians who were in the bar, a Danish volunteer aged 64, and an American teacher, Glenn Aldous, whose wife told friends of his death on the internet before the State Department confirmed it.

In a different part of the country a foreign engineer and his brother were kidnapped on the same night, the government said. It isn't known whether the two events have anything to do with each other.
