== Shamrock News Agency
Two dead as Storm Orla batters Ireland and Wales

DUBLIN, Jan 23 (SNA) - Two people have died and 310,000 homes in Ireland alone were without electricity at one point after Storm Orla swept over Ireland and Wales in the night to Friday.

A 44-year-old man was killed near Oughterard in County Galway when a tree fell on his car at about 11:30 p.m. on Thursday, gardai said. In Wales a woman of 71 died when a garden wall collapsed in the town of Aberfin.

The highest gust, 167 kilometres an hour, was measured at Carrick Head in County Mayo at 1:10 a.m. on Friday. Met Eireann had put nine western counties under a red warning, its highest level, from 10 p.m. on Thursday to 5 a.m.

At Dublin airport 112 of some 480 flights planned for Friday were cancelled. Shannon airport was shut altogether and is to reopen on Saturday morning.

By 6 p.m. on Friday the number of homes without power in Ireland had come down to 190,000, the network company said. It has called in 130 engineers from France and the north of England. "It will be Tuesday before the last house is connected," said spokeswoman Fiona Daly.

Schools in the nine counties stayed closed on Friday. They are due to open again on Monday.

== The Corrib Herald
The night the roof of St Brendan's went for a walk

It was found in the morning, more or less in one piece, on the hurling pitch: the copper roof of St Brendan's parish hall in Killanure, all four tonnes of it. Nobody had been in the hall. Nobody in the village had slept much, either.

"It was like a train that never gets past," says Noreen Fahy, 80, who remembers the storm of 1961. This one was worse, she thinks. Her kitchen was without light for 39 hours. The lamps went on again on Saturday afternoon, as they did in most of Connemara. That evening 48,000 homes across the country were still in the dark.

At the caravan park by the strand, 260 people were brought to safety before the wind got up on Thursday. Of the 95 caravans 31 are wrecked. The community centre put up 140 of the guests; the rest stayed with families or drove home.

The man who lost his life on the Oughterard road was Declan Joyce, a father of three, who drove the school bus. On Thursday he had been on his way home from a choir practice. He was 44. He will be buried on Tuesday.

Galway county council has had 870 reports of trees down; on its worst day until then, in 2017, it was 520. The secondary roads will not all be clear before the middle of the week. The main road to Clifden was passable on Friday at noon, with one lane.

== Radio Ceredig
Storm Orla: third death, and trains running again

The storm of Thursday night has claimed a third life. A lorry driver, whose vehicle was blown over on the coast road near Llanmorfa early on Friday, died in hospital in Swansea on Saturday morning. He was 38 and came from Poland. In Wales two people have thus been killed, and one in Ireland.

The other Welsh victim, Gwen Pritchard, 71, had gone out at first light to look after her hens when the wall came down.

In our own area the wind reached 82 miles an hour, at Pen Garw. That is a good deal less than on the Irish coast, but more than was expected: the Met Office had issued an amber warning, the second highest, and at no time a red one. A spokesman said this would be looked into.

Some 37,000 homes in Wales lost power, and these come on top of the Irish figure. By Saturday noon all but 900 had it back.

Trains between Aberystwyth and Shrewsbury have been running since seven this morning, Saturday, at half the usual frequency. A normal timetable is to apply from Monday. The pier at Aberfin has lost its last twenty metres. The owner wants to rebuild them, though not before the summer.

Sunday will be dry with light winds.

== Frankfurter Morgenblatt
When the sea comes over the wall

It began as a wave in the clouds off Newfoundland. In only 24 hours the pressure in its core fell by 38 hectopascals; meteorologists speak of a bomb when it is 24 or more. When Orla reached the west of Ireland on Thursday evening, it was the deepest low there since 2014.

A gust of 167 kilometres per hour is not a record, it should be said. In January of last year 183 were measured on the same coast. What was out of the ordinary was how long it lasted: for seven hours the wind hardly let up.

That so few came to harm in spite of this is put down to the warnings. As early as Tuesday the weather service in Dublin had spoken of a dangerous situation. In the nine counties with the red level people were told to stay at home, and for the most part they did.

The bill will come nevertheless. Insurers expect claims of 250 to 300 million euros in Ireland, and about 40 million pounds in Wales. Farmers are not included in this. In Mayo alone 600 sheds have been damaged.

German travellers felt it too. Lufthansa dropped six of its nine flights to Dublin on Friday. On Saturday all of them left, the first with 50 minutes' delay.

At least three people died, two of them on the roads. Is it climate change? Warm seas feed such storms, says researcher Anke Thiel of Kiel. But whether there will be more of them, or only wetter ones, is not settled.
