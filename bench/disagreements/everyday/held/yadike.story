
== Vistula Press Agency
Oder dyke breaks in western Poland, 5,400 people moved out

A dyke on the Oder broke over a length of 60 metres near the village of Lipno Odrzańskie in western Poland early on Friday, flooding three villages and forcing 5,400 people to leave their homes.

One man, a 68-year-old farmer, was found dead in his barn, the fire service said. A woman of 80 who had been reported missing on Friday morning was found in the evening at her niece's.

The water stood at 7.31 metres at Cigacice at the time, according to the hydrological institute, 19 centimetres below the record of 1997. It reached its crest, 7.38 metres, on Friday evening and has been falling since.

The dyke gave way at about 3.20 a.m. Firefighters had noticed water seeping through its foot two hours before and had sounded the sirens. "Those two hours saved lives," said the provincial governor, Beata Wrona.

Some 900 soldiers and 1,300 firefighters are in action. By Saturday noon they had filled 210,000 sandbags, and helicopters had dropped 140 concrete blocks into the gap.

The dyke was raised by 40 centimetres after the flood of 1997. A second improvement, at a cost of 23 million zlotys, was approved last year and was to begin in October.

The cause is not known. The water authority denied that maintenance had been neglected. Residents spoke of beavers; the authority said that burrows might have played a part, but that this was speculation.

Prime Minister Adam Zieliński will visit the area on Sunday.

== Kurier Lubuski
"Those two hours saved lives"

It was a firefighter of 22, Kacper Nowicki, who saw it first: a wet patch at the foot of the dyke, no bigger than a tablecloth. That was shortly after one. At about twenty past three the dyke on the Oder broke near the village of Lipno Odrzańskie.

In between lay the sirens, the buses and much shouting. "Those two hours saved lives," said the provincial governor, Beata Wrona.

For one man they were not enough. A 68-year-old farmer was found dead in his barn. He had gone back for his cows, says a neighbour. Eleven of the fourteen animals survived.

Three villages are under water: Lipno, Górki and Nowy Bród. Together they have almost 2,000 inhabitants. Because the water was spreading towards the small town of Zabór, a further 3,500 or so people there were told to leave as a precaution; their houses have stayed dry.

They were let back on Saturday afternoon. Those from the villages will have to wait, for ten days at least, the crisis staff says.

Some 900 soldiers and 1,300 firefighters are in action. By Saturday noon they had filled 210,000 sandbags; in the evening it was a quarter of a million.

The water authority denied that maintenance had been neglected. The grass had been mown twice this year, as is prescribed. The mayor of Zabór, Jolanta Pik, does not accuse anyone, but she wants to see the reports on the inspections in spring.

== TV Ziemia
Flood crest passes, anxiety remains

The crest has passed. On Friday evening the Oder at Cigacice reached 7.38 metres; on Saturday evening the gauge showed 7.02. The crest thus stayed twelve centimetres below the mark set in the summer of 1997, when the water stood at 7.50.

It has not become easier because of that. The dykes are soaked, warns the hydrological institute, and will stay so for a week. At two other places, near Klenica and Bojadła, water is seeping through. There the dykes have held.

Near Lipno Odrzańskie a dyke had broken over a length of 60 metres early on Friday, flooding three villages. By Saturday the gap had grown to 75 metres, but it is being closed. Helicopters had dropped 140 concrete blocks into it by noon and another 60 by dusk.

One person lost his life. A woman who had been missing turned up safe and well with relatives.

The dyke was raised by 40 centimetres after the flood of 1997. A second improvement was approved last year and was to begin in October. Too late by two months, says the opposition. By one flood, says the water authority.

As to the cause, there are only conjectures. It may have been beavers, it may have been an old root, it may have been sand where clay should be. An expert commission of five is to give an answer by Christmas.

On Sunday Prime Minister Adam Zieliński is expected.

== Oderland-Bote
On the German side the sandbags are stacked and waiting

In Frankfurt people stand on the bridge in the evening and look at the water. It is brown and fast, and carries trees, canisters and, on Saturday, a garden shed with the curtains still in it.

Upstream in Poland, some eighty kilometres away as the crow flies, a dyke broke on Friday. Several thousand Poles had to get out of their houses, and one man drowned in his barn.

The water that runs into the fields there does not come here, says Holger Maus of the flood centre. "It sounds heartless. But for us the breach has meant nine centimetres less." The crest is expected in Frankfurt on Monday. It may reach 5.80 metres; in 1997 it was 6.57.

Level three of four has been in force since Saturday morning. Four hundred helpers are on call, 80,000 sandbags have been filled. Nobody has had to leave home on the German side, and at present nobody thinks that it will be necessary.

Brandenburg has sent its neighbours 30 pumps and a team of 44 of the technical relief service. "In 1997 they helped us with sand, now we help with pumps," says the leader, Silke Jahn.

The Oder dykes on the German side have been renewed for 290 million euros since that flood. On the Polish side too much has been done, but not everything. At the place where it broke, work was due to start in autumn.

== Super Dzień
He went back for his cows

They called him Uncle Staszek. He was 68, had fourteen cows and knew each by name. When the sirens howled, he brought his wife to the bus. "I'm coming in a moment," he said.

He did not come. On Friday at noon the firefighters found Stanisław D. in the barn. He had untied all the ropes. Almost all of his animals swam clear and stand on the hill at Górki now. Three are dead.

"That's how he was," sobs his wife, Halina, 66.

There is a miracle to report too. Granny Aniela, aged 80, for whom half the village had been searching, was sitting in Zielona Góra and drinking coffee! Her niece had fetched her on Thursday, before the whole thing began, and told nobody.

A third of Lipno is up to the windows in water, the rest up to the door. In the church it stands at the second step of the altar. Father Marek rescued the monstrance with a paddle boat.

And who is to blame? The beavers, say people in the gym where 300 of them are spending the night. The offices, say others. The offices say that they kept to every rule. Find out yourselves, gentlemen: the premier is coming today, Sunday, in rubber boots, we hope.

Super Dzień has opened an account for the flood victims. In the first six hours 81,000 zlotys came in. By midnight it was 130,000.
