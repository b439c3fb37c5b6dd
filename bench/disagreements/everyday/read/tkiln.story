tents: number
previous: date

== Ionian News Agency
Strong earthquake shakes Greek island of Kalythos, two dead

An earthquake of magnitude 6.1 struck the Greek island of Kalythos early on Sunday, killing two people and injuring 38.

The quake occurred at 5:07 a.m. local time at a depth of 11 kilometres, with its epicentre in the sea eight kilometres south-west of the main town, Chora, the geodynamic institute in Athens said. It was felt as far away as Patras.

A couple aged 81 and 79 were killed when the upper floor of their house in the village of Ano Pyrgos collapsed, fire service spokesman Stelios Rangos said. All other missing people had been found by noon.

{tents.a: About 1,150 people spent Sunday night in tents}, the civil protection ministry said. The army had put up four camps, with room for 2,000.

Engineers had examined 640 buildings by Monday evening and marked 170 of them red, which means that they must not be entered. A further 215 are yellow and need repairs.

More than 90 aftershocks were counted, the strongest of them, with a magnitude of 4.8, on Sunday at 11:40 a.m.

{previous.a: The last quake as strong on Kalythos was in 1957}, the institute's director, Despina Lekka, said. "The fault was known. The day was not."

The harbour was closed for six hours and then reopened. The airport was not damaged.

The government declared a state of emergency for six months and released 15 million euros. Schools stay shut this week.

Kalythos has 9,300 inhabitants and is known for its pottery. A kiln of the 17th century, a protected monument, was destroyed.

== Athens Courier
State of emergency on Kalythos after 6.1 quake

The government declared a state of emergency on Kalythos for six months after an earthquake of magnitude 6.1 struck the island early on Sunday, killing two people and injuring 38.

A couple aged 81 and 79 were killed when the upper floor of their house in Ano Pyrgos collapsed. Of the injured, six were flown to Patras, the remaining 32 were treated on the island.

{tents.a: Some 1,150 islanders slept in tents on Sunday night}, the civil protection ministry said. Others preferred their cars or went to relatives on the mainland; the shipping companies carried 700 people without charge.

Engineers had examined 640 buildings by Monday evening. A little more than a quarter were marked red, which means that they must not be entered. Another third are yellow and need repairs.

{previous.a: Not since 1957 had Kalythos had such a quake}, said Despina Lekka, director of the geodynamic institute in Athens. "The fault was known. The day was not."

More than 90 aftershocks were counted up to Monday noon. They may go on for weeks, Lekka said, but a second quake of the same strength was unlikely.

Prime Minister Kostas Vranas broke off a visit to Rome and is to reach the island on Tuesday. His government released 15 million euros; the owners of red houses receive 10,000 euros each at once, those of yellow ones 4,000.

The hospital, built in 2004 under the strict rules of the year 2000, has not a crack. "That is the good news behind the bad," said Lekka.

== Patras Tribune
Kalythos quake felt in Patras; injured flown in

A strong earthquake struck Kalythos early on Sunday, killing two people and injuring nearly 40. It was felt as far away as Patras, where lamps swayed and many ran into the street.

The quake occurred at 5:07 a.m. at a depth of 11 kilometres, with its epicentre in the sea eight kilometres south-west of Chora, the geodynamic institute said.

Six of the injured were brought to the university hospital of Patras in two helicopters. The director, Ilias Moraitis, said two had been operated on and that nobody's life was in danger.

In Patras itself the damage is small. A balcony fell off an empty house, and a crack was found in a school, which will be checked by Wednesday.

The fire service sent 84 men and women with five dogs. They were on the first ship, which cast off at 8:30 and was in Kalythos at a quarter past eleven, since the harbour there had just been reopened. A second ship with tents followed.

All other missing people, nine in number, had been found by noon, fire service spokesman Stelios Rangos said. Seven were at sea, fishing, and had noticed nothing.

{previous.b: The island last suffered a comparable quake in 1975}, said Thanos Pelekis, who teaches seismology in Patras and has just written a book about Kalythos. His students will put up twelve additional seismometers.

Blankets and baby food are being collected at the port, gate 6. Clothes are not needed, the Red Cross said.

== Kalythos Voice
The kiln is gone

Four hundred years it stood above the harbour, and it took 14 seconds. Where the big kiln of the Maroulis family was, there is a heap of bricks, some of them still black from the first firing.

"I have no words," says Eleni Maroulis, potter in the ninth generation. The workshop next to it is standing, with a red mark on the door.

Ano Pyrgos mourns Thodoris and Vasso, who had the café under the plane tree for half a century. They had been married for 58 years. The funeral will be on Wednesday, in the open air: the church has lost its dome, and nobody is allowed in.

The camp at the football ground is the largest of the four. Six hundred people are there, says its head, the gym teacher Manolis Drakos; the smallest, by the windmills, has ninety. There are showers since Monday. There are too few toilets, as anyone will tell you.

Of the 64 houses in Ano Pyrgos 41 have the red mark, of more than a thousand in Chora not even a hundred up to now, and the engineers are not yet finished. The old people knew why: the village stands on clay, the town on rock.

The doctor, Katerina Sideri, treated 32 people on Sunday, most for cuts and broken bones. On Monday four more came who had fallen in the dark during an aftershock.

The bakery bakes. The ship runs, three times a day until Friday. Cats are being fed at the quay.

== Ta Kafta
5:07: THE EARTH ROARS

Everyone was asleep on the island of jugs. Then it roared from below, "like a lorry in the bedroom", says fisherman Lakis. Fourteen seconds later nothing was as it had been.

Thodoris and Vasso never woke. They were found hand in hand. They were 81 and 79, their grandchildren were to arrive on Monday for the holidays.

The pictures are heartbreaking: a dome in the churchyard, a bed hanging out of a first floor, a donkey in front of a wall that is no more. Thirty-eight injured! Among them little Nefeli (5), whom her grandfather shielded with his own body. Both are in hospital in Patras, both are smiling again.

{tents.b: Two and a half thousand people slept in tents} when Sunday was over, the mayor, Giorgos Alexakis, tells Ta Kafta: he went from camp to camp at midnight with a list. "The minister should come and count for himself!"

And the earth will not be quiet. Dozens of aftershocks, one of them 4.8, have rattled the nerves. "When the cups clink, we run," says Lakis.

The first looters? Police deny it. A man who was caught in a jeweller's with a torch turned out to be the jeweller.

Money is to come from Athens: ten thousand for anyone whose house is red, fifteen million in all for a start. Vranas arrives on Tuesday. They will show him the toilets.

One miracle: in the museum not one of the 300 old jugs was broken. The director had put them on sand, in spring. Her colleagues had laughed.
