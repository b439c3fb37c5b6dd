
== Balkan Press Agency
Albania quake kills at least 24, dozens feared under rubble

PESHKOPI, Albania, Friday evening - At least 24 people were killed when a strong earthquake shook north-eastern Albania while most of them slept, the interior ministry said on Friday evening, raising an earlier toll of 17.

The quake of magnitude 6.1 struck at 2:17 a.m. at a depth of 11 km. Its centre lay nine kilometres from Peshkopi, a town of 13,000 people near the border with North Macedonia.

Eleven of the dead were found under the Korabi building, a five-storey block of flats that fell in on itself. Rescuers with dogs were looking for others there. "We hear knocking, and then we don't," said their commander, Major Ilir Dema.

More than 340 people were treated for injuries, 58 of whom were taken to hospital in serious condition, most of them to Tirana by helicopter.

Two sisters, aged nine and six, were pulled alive from the ruins of the block shortly after nine in the evening, 19 hours after the shock. Their mother had been rescued in the morning.

Over 200 aftershocks have followed. The strongest, of magnitude 4.9, brought down walls at 6:40 a.m. but hurt nobody.

Prime Minister Arben Lleshi, who cut short a visit to Vienna, declared a state of emergency in the county of Diber. Italy, Turkey, Greece and three other countries promised rescue teams.

Prosecutors questioned the man who built the Korabi block in 2006, Petrit Mema. His lawyer said that the concrete had been tested and that he had done nothing wrong.

In November 2019 an earthquake on Albania's coast killed 51 people.

== Tirana Morning Post
Thirty-one dead, and one more alive

Saturday, 11:20 a.m. A whistle, and the diggers stop. A hand comes out of what was the third floor, then a grey head. Sadik Kola, 71, a retired bus driver, has been under the Korabi block for 33 hours. He asks for a cigarette. He does not get one, and several hundred people laugh and cry at the same time.

By Saturday noon the earthquake had claimed 31 lives in Albania, seven more than had been known the evening before. Fourteen of the dead lived in the Korabi. No one else is missing there, Major Ilir Dema says, but four people are still sought in two villages on the slopes of the mountain.

The shock of 6.1 came on Friday at seventeen minutes past two in the morning. It lasted 14 seconds.

Engineers have so far looked at 1,900 damaged houses in the county and painted a red cross on 430 of them: nobody may live there again. For the school of Maqellara, where lessons would have begun at eight, there was a red cross as well.

Petrit Mema, who put up the Korabi, was arrested early on Saturday, after having been questioned the day before. He denies that he saved on concrete. Two officials who signed the permit in 2005 are to be heard next week.

Some 5,200 people have no roof. Most of them, 3,600, are in the tents that the army has set up in the stadium and by the river. The others have been brought to hotels on the coast, which are empty in winter.

"In 2019 we took in the people from Durres. Now Durres takes us in," says Mayor Shpresa Cami.

== Corriere dell'Adriatico Nuovo
Italian rescuers dig in Albania: "Nobody here goes to bed"

From our reporter in Peshkopi

They landed in Tirana on Friday at three in the afternoon, 62 firemen and doctors from Puglia and the Marche with nine dogs. By eight in the evening they were on the heap of rubble that used to be the Korabi building. An hour later they handed two little girls to the ambulance men.

"The smaller one wanted to know if the school was broken," says Captain Matteo Ferri, 45, of the Bari fire brigade. "I told her that I would find out."

It was the Albanians, Ferri insists, who had found the girls. His people only held up the ceiling. The next to be saved, on Saturday morning, was an old man, after a day and a half in the dark.

Turkey has 45 specialists on the spot and Greece 30. Smaller groups have come from Kosovo, Austria and Romania. Not all have found work, since there is only one big building among the ruins. In the villages the houses are low, and neighbours had dug out most victims by hand before the sun rose on Friday.

The dead number 32, counting a woman in Debar, across the border in North Macedonia, whose heart stopped in the night of the quake. On the Albanian side about 60 people are seriously hurt. Nine of them are being treated in Bari.

Albania's government has thanked Rome for its speed. It recalled that Italian helpers had been the first to arrive in 2019 too. At that time more than 50 people died in Durres, Thumane and Tirana.

The firemen will stay until Wednesday. After that, engineers will take their place.

== Radio Diber
Emergency service for the people of the county, Saturday, 6 p.m.

Here is what you need to know on the second evening after the earthquake.

There are now 33 dead in our county, after two of the four missing were found this afternoon in the village of Rabdisht. The search for the other two is going on under floodlights.

Electricity is back in the centre of Peshkopi and in Maqellara. The villages above Rabdisht will have to wait until Monday. Do not drink water from the mains before it has been boiled.

The tent camp in the stadium is full, with 2,400 people. There are still 300 beds free in the camp by the river, where 1,200 have been taken in. Buses to the hotels in Durres leave from the post office at 7 and 9 p.m. Families with infants go first.

If there is a red cross on your house, do not go in, not even for papers. A yellow circle means that you may enter by day with a fireman. The teams had visited 2,150 buildings by this afternoon and will go on tomorrow in the upper quarters.

All schools in the county are closed for at least two weeks. That of Maqellara will be taught in containers after that.

The ground may go on trembling for weeks. The institute in Tirana has registered more than 300 aftershocks, the last that could be felt at 4:12 this afternoon. None has so far been stronger than that of Friday morning, 4.9.

The builder of the Korabi will be brought before a judge on Monday. He says that he is innocent.

The funeral of 14 neighbours from the Korabi begins tomorrow at ten, in the square.

== The London Dispatch
Why did the Korabi fall when the houses beside it stood?

The question hangs over Peshkopi like the dust. An earthquake of just over 6, shallow and close, is enough to damage old farmhouses of stone and clay, and it did so in dozens of villages in Albania's mountainous north-east early on Friday. But in the town itself only one large building came down, and it was younger than almost all of its neighbours.

Fourteen people died in the Korabi, a block of 20 flats finished in 2006, nearly half of those who are known to have lost their lives in the country by midday on Saturday.

Gezim Prifti, an engineer who teaches in Tirana, points to the ground floor. There had been walls, and then there were shops with large windows. "Take away the knees and see how long a man stands," he says. Whether those who made the changes had a permit is one of the things prosecutors wish to find out.

They have arrested the developer, Petrit Mema, who also built two hotels. His lawyer says that the block was sound when it was handed over and that what owners did later was not his business. Mr Mema denies using poor concrete. Samples have been sent to a laboratory in Skopje.

After the disaster of 2019 on the coast, in which 51 people perished, Albania wrote stricter rules and checked 36,000 buildings. Diber, thought to be in less danger, was left for later. The prime minister, Arben Lleshi, told reporters that it had been "a mistake, and ours".

Thousands spent a second night in the open, in tents, or in hotels by the sea.
