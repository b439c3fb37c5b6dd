
== Horn News Agency
Over 1,200 civilians leave besieged Sudanese town in three convoys

PORT SUDAN, Wednesday - The last of three convoys with civilians left the besieged Sudanese town of Umm Sidra on Wednesday, bringing to 1,240 the number of people taken out since Monday under a truce of 72 hours, the Red Crescent said.

A total of 410 people had been driven out on Monday and 520 on Tuesday. On Wednesday it was the turn of 310 others, among them most of the patients of the town's only hospital.

Children made up more than half of the evacuees, 640. There were also 96 wounded.

The truce between the army and the Northern Shield, the militia that has encircled Umm Sidra for 112 days, was agreed last week in Nairobi with the help of Kenyan mediators. It began at 6 a.m. on Monday and will run out at the same hour on Thursday.

Shots were fired once. On Tuesday they hit a bus near the eastern checkpoint and wounded the driver in the shoulder. The army and the militia accused each other of having fired.

"I do not care whose bullet it was. I care that we drove on," said Huda Abdelrahim, who leads the Red Crescent's operation.

Fourteen trucks with 180 tonnes of flour and medicine were let into the town. The flour will last those who remain, about 9,000 people, for two weeks at most, according to the United Nations.

The army still holds the town with one brigade. A military spokesman said that no soldier had left with the convoys. The militia searched every bus, as the agreement allows.

Talks about a second truce are to be held in Nairobi on Saturday.

== Nile Valley Television
"I have my mother's keys": last buses arrive from Umm Sidra

The buses came in after dark, white with dust, and in the windows were faces that did not yet believe it. With the third convoy, which reached Kassala on Wednesday evening, the evacuation from Umm Sidra is over for now.

The last of the three carried 310 people, bringing to 1,240 the number of people taken out since Monday. On the second day, which was the busiest, 520 had made the journey of 140 kilometres. It takes nine hours, because there are mines on the road.

Halima Idris, 33, got off with four children, two of whom are her own. The other two are her neighbour's. "I have my mother's keys. She did not want to come. She said that somebody must water the lemon tree," she told us.

More than 600 minors are among those rescued, and nearly a hundred wounded, most of them hit by shell splinters in recent months. The youngest passenger was born on Tuesday in a bus. Mother and daughter are well.

A driver who had been shot in the shoulder on the same day was operated on in Kassala and is out of danger. His bus had come under fire at a checkpoint. The army blames the Northern Shield, and the Northern Shield blames the army.

Kassala has opened three schools for the arrivals. Some families will travel on to relatives in Port Sudan and Gedaref.

The ceasefire ends on Thursday morning. About 9,000 people are still in the town, the United Nations believes. They have flour for two weeks at most.

== Nairobi Ledger
How Kenya got two enemies to agree on three days

It took 19 days, four drafts and one power cut. On Thursday of last week, at a hotel on the edge of Nairobi, two delegations that had refused to sit in one room signed the same sheet of paper in two.

What it said was put to the test this week in Umm Sidra, a town in eastern Sudan which the Northern Shield has surrounded since the rainy season. For three days guns were to be silent, and for three days, with one exception, they were.

The exception came on Tuesday, when a bus was shot at and a man hurt. "We had both of them on the telephone within six minutes, each swearing that it was the other," says Ambassador Joyce Wanjiru, 62, the chief mediator. An inquiry by officers from both sides and two Kenyans has been agreed. It was not easy to find a table for that as well.

In the end well over a thousand civilians got away. The paper had provided for up to 1,500. That fewer came, she says, was due to the mined road, on which no bus may do more than 20 kilometres an hour, and to families who would not leave their old people behind.

In return, flour and medicine were let in, 180 tonnes in 14 trucks. The militia had at first wanted half of it for villages under its control. It got a separate delivery of 40 tonnes, which went out last Saturday.

Both parties are due back in Nairobi at the weekend. The subject will be a second pause, of a week this time. Ms Wanjiru would not say whether she was hopeful. "I have booked the rooms," she said.

== The Manchester Sentinel
Inside Umm Sidra: the doctor who stayed

When the last bus had gone, Dr Yasir Elamin went back to his hospital and for the first time in months heard his own footsteps. He had sent nearly all of his patients away. Eleven, too weak for the road, remained with him, and two nurses.

"It was quiet. I made tea. I thought: now they will begin again," he said by telephone on Wednesday night, nine hours before the ceasefire was due to expire.

Dr Elamin, 38, trained in Manchester for three years. He returned to Sudan in 2019. Since the militia known as the Northern Shield closed the last road into Umm Sidra almost four months ago, he has performed some 700 operations, the last 60 without proper anaesthetics.

Of about 10,000 people who were in the town at the weekend, roughly one in eight has been brought to safety, 1,240 according to the Red Crescent. Among them were 96 wounded, 71 of whom came from his wards. The others had been lying at home.

There was fear of an attack throughout, and on Tuesday it seemed to come true when a bus was fired upon. Only the driver was hit. Nobody has admitted to the shooting. Each side says that the other did it.

New medicine has arrived too. The trucks that brought flour had six pallets of it on board. Dr Elamin reckons that it will do for a month if the shelling does not resume. The food will not last as long.

And if there is another convoy? "Then I will put the eleven on it," he said. "And after that we will see about the doctor."

== Sawt al-Sharq
Army spokesman: the town stands firm

The spokesman of the armed forces, Brigadier Mutaz Osman, said on Wednesday that the evacuation of women, children and sick people from Umm Sidra had been completed in good order and that the garrison would defend the town "to the last street".

No soldier had left with the convoys, he said. The brigade in Umm Sidra was at full strength and had not used the truce to move guns. He accused the Northern Shield of having done so on the western hills, and of having fired on a bus on Tuesday. The militia rejects both accusations and says that it was the army that shot at the bus.

In all, 46 buses were used on the three days, 15 on the first, 19 on the second and 12 on the third. They belong to a company in Kassala, whose owner asked for no payment except for the fuel.

The brigadier thanked Kenya for its mediation and the Red Crescent for its work. He said that the delegation of the armed forces would travel to the next meeting, on Saturday, with an open mind, but that a longer truce must not serve to starve the town more slowly.

The governor of Kassala visited the three schools in which new arrivals are being housed and promised to open a fourth. According to him 860 of them will stay in the city for the time being. The rest have moved on or will do so in the next days.

The Northern Shield took up arms in 2023. It has besieged two other towns before: Tamarat, for 60 days, and Abu Nakhla, which it gave up after five months.
