== Prague Morning Post
Three dead in mass pile-up on Czech motorway

Three people were killed and 41 injured on Sunday when 63 vehicles collided in fog and black ice on the D1 motorway near Velký Brod, police said.

The pile-up, the worst in the Czech Republic for more than a decade, happened shortly after 7.30 a.m. on the carriageway towards Prague. Fourteen lorries and a coach were among the vehicles involved.

Twenty-seven of the injured were taken to hospitals in Jihlava and Brno; the others were treated on the spot. Five were in a serious condition.

"There were in fact two accidents," police spokeswoman Jana Hrubá told reporters. Some 40 vehicles had run into each other after a van skidded, and a good twenty more crashed into a second heap about a kilometre further back.

The victims are a married couple from Olomouc, aged 61 and 59, and a 34-year-old Slovak lorry driver.

The motorway was closed for 13 hours towards Prague. Traffic in the other direction was held up for four hours so that helicopters could land there.

The road had been gritted at 4 a.m., the highways directorate said. Freezing fog had then formed in the valley of the Sázavka within minutes. A fog warning system for that section was ordered in the spring and is to go into operation in March.

Transport Minister Pavel Kubát announced an inquiry.

== Moravian Standard
Sixty-three vehicles in D1 pile-up, three killed

Three people were killed when 63 vehicles collided in fog and black ice on the D1 motorway on Sunday morning, police said.

The worst pile-up in the Czech Republic for more than a decade happened near Velký Brod, on the carriageway towards Prague. Forty-eight cars and vans were involved, as well as 14 lorries and a coach, on which nobody was badly hurt.

A total of 41 people were injured. Two thirds of them were taken to hospital, 19 to Jihlava and eight to Brno. On Monday ten were still there, and one, a woman of 27, was in a critical condition.

"There were in fact two accidents," police spokeswoman Jana Hrubá said. It had begun at 7.35 a.m., when a delivery van skidded and struck the central barrier. The last impact was recorded by a dashboard camera at five past eight.

Three helicopters landed on the opposite carriageway, which had been closed for that purpose. It was reopened at noon.

The highways directorate said the road had been gritted at 4 a.m., three and a half hours before the accident. A second gritting lorry had been due to leave at eight.

The damage is put at 60 million crowns. The D1, which is over 50 years old, is the busiest motorway in the country; 41,000 vehicles a day use the section at Velký Brod.

A minute's silence will be held in parliament on Tuesday, a spokesman said.

== Vysočina Voice
Soup for three hundred

The gymnasium at Velký Brod smelled of goulash soup on Sunday. Nobody had planned it. Somebody fetched the key, somebody fetched a pot.

By ten o'clock there were three hundred people in it, from the cars that had crashed and from the many more that had stood behind them and could not go forward or back. Among them were 44 pupils from Znojmo, in ski boots, whose coach had ended up on the hard shoulder with its nose in a lorry full of Christmas trees. A few had bruises. Their teacher, Lenka Šebestová, 31, counted them every five minutes.

The volunteer firemen, 22 of them, had reached the spot at nine minutes to eight. Chief Ladislav Beran heard it before he could see it. "You stand there and behind you it goes on banging. For a quarter of an hour," he said. He had posted two men with torches on the verge, and they saved, he thinks, a good many.

It is always the dip by the Sázavka. In 2011 there were 28 cars, without a fatality, and in 2017 there were 15. Mayor Olga Vítková has all her letters to the directorate in a file. The reply to the last, from April, says that a warning system had been ordered.

The Christmas trees were unloaded during the night. The owner has given those that were not crushed to the village.

The motorway was reopened towards Prague at twenty to nine in the evening.

== Bleskovky
MOTORWAY OF HELL

Bang. Bang. Bang. And it would not stop.

In a fog as thick as milk, drivers slithered helplessly to their doom on Sunday as more than sixty cars and trucks piled up into mountains of twisted steel.

Jan and Věra, 61 and 59, were on their way to see their first grandchild. She was born in Prague at half past nine. They never knew.

Trucker Marek, 34, had got out to help. Then the next one came.

"I owe him my life," sobbed mum Petra, 37, whom he had dragged from her Škoda seconds before. She has a broken leg and a guardian angel. "He said: run. Those were his last words."

It was a white van that started it all, losing its grip and smacking into the crash barrier. The driver, 23, had passed his test in the summer. Police took a blood sample: zero. He escaped with a shock, and he has a lawyer now.

More than forty injured, five of them badly! And that on a road which is supposed to be the pride of the nation.

The gritters had last been there in the small hours, when every decent person is in bed. At eight they were to have come again. Half an hour too late.

A system that flashes a fog warning costs 38 million crowns. It is coming in spring, they say. A fat lot of use to Jan, Věra and Marek.

== Radio Donau
Czech Republic: charges after pile-up on the motorway

Three weeks after the disaster on the D1 between Brno and Prague, the public prosecutor in Jihlava has charged the driver of a delivery van with negligence. He is 23 and was going at 112 kilometres an hour, as the on-board computer has shown. The limit is 130, but not in fog.

He is not the only one under suspicion. The prosecutor is also looking into whether the duty officer of the highways directorate should have sent out the gritters earlier. No one has been charged over that so far.

The number of deaths has gone up in the meantime. A 27-year-old woman died of her injuries in Brno a week ago, so that there are now four victims.

Sixty-three vehicles were wrecked or damaged on that Sunday in December, among them two from Austria. A family from Hollabrunn got off with cuts. "In front of us there was a lorry on its side and it was snowing Christmas trees," the father remembers. "The firemen with the torches stopped the car behind us. We could see its headlights."

The insurers have corrected the bill. Instead of the 60 million crowns that were spoken of at first, it will be 85 million, or around 3.4 million euros.

And the fog warning system, which should have come in March? It has been flashing since Friday. The firm worked over the holidays.
