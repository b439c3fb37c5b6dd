swap: date

== Sahel Press Agency
Mali's army and northern rebels exchange 110 prisoners

BAMAKO - Mali's army and the rebels of the Northern Coordination have exchanged 110 prisoners under the truce that Algeria brokered in February, both sides said on Friday.

{swap.a: The exchange took place on Thursday evening} on an airstrip near Ber, east of Timbuktu, in the presence of the Red Cross. Forty-eight soldiers and 62 rebels were handed over, the first such exchange since fighting resumed in 2023.

The freed soldiers were flown to Bamako in two aircraft and received at the airport on Friday by the defence minister, General Issa Konaté. Six of them were carried on stretchers. Most had been taken in the battle for the garrison of Tessit-Nord in November 2024, in which at least 80 soldiers died.

"The homeland does not forget its sons," the general said.

The rebels' spokesman, Mohamed ag Attaher, confirmed the numbers. Those released by the government would return to their families in Kidal and Ménaka, he said, and would not take up arms while the truce lasted.

The ceasefire of 90 days began on March 3. Each side has accused the other of breaking it, and both deny having done so. The most serious incident was on March 19, when a drone killed seven people at a market in Anefis. The army said that it had not flown there that day.

Algeria's foreign minister, Nadia Benhamou, called the exchange "a first step on a road that has no second-best". Talks on a political settlement are to open in Tamanrasset on April 14.

According to the Red Cross some 230 people are still held on the two sides.

== Le Fleuve
They are home

Sergeant Adama Coulibaly did not know that he had a son. The boy, four months old, was held up to him at Senou airport on Friday, looked at the thin man with the beard, and wept. So did the sergeant.

Forty-eight soldiers have come back from captivity in the north. {swap.b: They were handed over before dawn on Friday} on a strip of sand near Ber, by the light of the headlamps of four Red Cross vehicles, and were in the air when the sun rose. Two machines of the air force brought them home, 30 in one, 18 in the other.

On the tarmac there were the families, a band, and General Issa Konaté, who embraced every single man. In return the state released 62 members of the Northern Coordination, some of whom had been in the prison of Koulikoro since 2023.

Not everybody applauded. "My husband lies in Tessit-Nord. For him there's no aeroplane," said Kadiatou Traoré, 31. In the garrison, 84 soldiers fell in November 2024, according to the official list. Another twelve who had been thought dead were among those who came back.

The prisoners were held in caves in the Adrar, then in an old school. They ate millet once a day, says Coulibaly, and they were not beaten. "They were hungry themselves." One man died of a snake bite.

All will be examined at the Kati military hospital, where the six who are seriously ill will stay. The others may go home on Monday for forty days of leave.

The truce has until the beginning of June to run. The government says that it will respect it to the last hour. So do the rebels. In the fifth week of it, the guns are silent almost everywhere.

== El Djazair Soir
Algerian mediation bears fruit on the sands of Ber

The Algerian mediation in Mali has borne its first fruit. 110 prisoners have been exchanged by the government in Bamako and the movements of the north, the foreign ministry announced on Friday.

Foreign minister Nadia Benhamou, who has conducted the talks since January, spoke of "a first step on a road that has no second-best" and thanked both parties. Her special envoy, Ambassador Rachid Haddouche, was on the spot when the lists were compared, name by name, for almost three hours. One name was struck out at the last moment: the man had already been set free in February.

Forty-eight members of the armed forces and 62 fighters were exchanged. Among the latter were four women and, as the Coordination stressed, no one condemned for an attack on civilians.

The operation had been put off twice, on March 21 after the bloodshed at Anefis and on March 28 on account of a sandstorm.

Anefis remains a shadow. Seven traders and herdsmen were killed there by a missile from a drone. The Coordination blames the army, which rejects the charge. A commission of three Algerian and two Mauritanian officers is to report by the end of April.

The truce for three months, signed in Algiers on February 27, came into force four days later. It has been broken in minor ways some twenty times, according to the monitors, but it has held.

In the middle of April the parties will meet in Tamanrasset. The agenda has five points, the first of which is the return of 140,000 refugees from Mauritania and Algeria. The status of the north is the last.

== The Northern Post
Prisoner swap in Mali raises hopes, cautiously

Two enemies who have fought each other on and off since 2012 met on an airstrip in the desert of northern Mali and gave each other their prisoners back.

{swap.a: It was on Thursday, shortly after nightfall}, that the lorries drew up at Ber, a Red Cross worker who was present told the Post. From one side came nearly fifty soldiers of the Malian army; from the other, about sixty members of the Northern Coordination, an alliance of mostly Tuareg rebels, a few of them women. They passed each other at a distance of ten paces. "Somebody said good evening. Then somebody laughed," the worker said. "It was very strange."

The exchange is the most tangible result of a ceasefire that Algeria pushed through in late winter. It has been frayed by incidents, of which the drone strike on a market last month was the worst, but the large offensives have stopped. Both the army and the rebels say that they keep to it and that the other side does not.

Jihadist groups, which have taken no part in the talks, go on with their war in the centre of the country. On Wednesday they killed eleven soldiers near Mopti.

"Nobody should mistake this for peace," said Ingrid Solheim of the Nordic Sahel Forum. "The government needs its troops elsewhere, and the rebels need fuel. That's the basis of it, and bases of that kind can last."

An earlier deal between the same parties, in 2015, took nine years to die. An exchange of 34 men in 2017 was celebrated with the same words.

More than 200 prisoners remain, the Red Cross says. No date for another round has been named.
