burned: number

== Nordic Business Wire
Halvorsen recalls 412,000 pressure cookers after lids fly open

STOCKHOLM, Wednesday - Swedish kitchenware maker Halvorsen Hem AB on Wednesday recalled about 412,000 pressure cookers sold in 11 countries after lids came off while the pots were still under pressure.

The recall concerns the six-litre model Rapid 6, sold between September 2021 and May 2024. The company said it had received 112 complaints and that {burned.a: 28 people had suffered burns}, four of whom had to be treated in hospital.

Customers should stop using the cooker at once, Halvorsen said. They may choose between a new lid and a refund of 89 euros.

The cause is a silicone gasket which a supplier began to deliver in 2021 and which may harden with time, so that the lock appears closed when it is not, according to the company. It did not name the supplier.

"One burned hand would be too many," Chief Executive Maria Lindqvist said in a statement. "I apologise to everybody who trusted our name."

The recall will cost about 260 million crowns ($25 million), the company said, most of which will be booked in the third quarter. It cut its forecast for operating profit this year to between 540 million and 580 million crowns from 800 million to 840 million.

Shares in the group, based in Jonkoping, fell as much as 11 percent in early trade and closed 8.4 percent lower.

Germany is the largest market for the Rapid 6, with 148,000 sold, followed by Sweden with 96,000 and Britain with 61,000. The smaller Rapid 4 and the Rapid 9 for canteens have another gasket and are not affected.

In 2016 Halvorsen recalled 55,000 electric kettles whose handles had come loose. Nineteen people were injured at the time.

== Smaland Posten
Halvorsen's hardest day: cooker recalled in eleven countries

The flag in front of the head office in Jonkoping hung limp in the rain on Wednesday when the staff were called together. At nine o'clock Maria Lindqvist told them what at five past nine the stock exchange was told: the Rapid 6, the pride of the house, must come back.

The company recalled about 412,000 of the cookers, sold from September 2021 to May 2024, after lids had come off while the pots were under pressure. There have been 112 complaints. According to Halvorsen {burned.a: 28 people have suffered burns}, and four needed hospital treatment. Two of the four are Swedes, a man in Vaxjo and a woman in Umea.

"One burned hand would be too many," Lindqvist said. She has led the company since 2020 and was head of product development before that.

The culprit is a ring of silicone. It goes hard after a few hundred hours of steam, and then the red pin that shows that the lid is locked can pop up too soon. Until 2021 Halvorsen made the rings itself, in Gislaved. It then closed the line there and bought them. Sixty people lost their jobs.

"We said then that it would cost more than it saved," said Kent Aaberg, 61, who chaired the union branch in Gislaved. The saving was put at 9 million crowns a year. The recall is to cost 260 million.

No jobs are in danger because of it, the management told the 740 employees in Jonkoping. Worldwide the group has just over 2,100.

Owners of a Rapid 6, of which nearly 100,000 were sold in Sweden, can order a new lid on the company's website from Friday or hand in the pot in any shop and get their money back.

The share lost 8.4 percent. It had been down by 11 in the morning.

== The Daily Lantern
OFF THE BOIL: Pressure cookers blow their lids in British homes

Thousands of families were told last night to lock away their pressure cookers after a string of terrifying accidents.

The £79 Rapid 6, made by Swedish giant Halvorsen, can blow its lid and shower the cook with boiling soup. {burned.b: Worldwide, 41 people have been scalded by the pots}, nine of them in Britain, and four ended up in hospital.

Mum-of-three Tracey Hollins, 36, from Stockport, was making lentil soup in March when hers went off. "It hit the ceiling. The dent's still there," she said. "If my youngest had been at her high chair I can't bear to think of it." She had burns to her arm and neck. She is not one of those who had to stay in hospital.

Around 61,000 of the cookers have been sold in the UK, out of more than 400,000 in 11 countries. Halvorsen says that a dodgy seal is to blame and that customers can have a new lid or their money back.

Consumer champion Dr Neil Farrow accused the firm of dawdling. "They had the first complaint in the autumn of 2022. What were they waiting for?" he asked.

Halvorsen says that the first cases looked like mistakes in handling and that the pattern became clear only this summer. Boss Maria Lindqvist apologised.

It is not the first time that the Swedes have been in hot water. Eight years ago they called back 55,000 kettles when handles dropped off. Nineteen people were hurt then.

The Lantern says: check the bottom of your pot. If the number begins with R6, do NOT use it. The smaller R4 and the huge R9 are safe.

== Rhein-Main Kurier
Recall: every third faulty cooker is in a German kitchen

The Swedish manufacturer Halvorsen is recalling its pressure cooker Rapid 6. In Germany, which accounts for more than a third of the sales, some 150,000 households are concerned, more than in any other country.

The lid can open although the pot is still under pressure. According to the Federal Institute for Occupational Safety, which was informed on Monday, there is a "serious risk". The institute put the warning on the European rapid alert system on Wednesday, the day on which the company went public.

Those who own such a pot should not open it by force or try to exchange the ring themselves, advises Sabine Kollmann of the consumer centre in Wiesbaden. "Take a picture of the number on the bottom, send it in, and keep the receipt if you have one. You will get the 89 euros without it too," she says. A new lid takes up to three weeks.

From Germany 44 complaints have come in so far, out of 112 in all. Seven people in this country were burned, none of them badly enough to be kept in a clinic.

On the Stockholm exchange Halvorsen's shares dropped by over eight percent. The company now expects to earn about 560 million crowns from operations this year, some 50 million euros. Until now it had reckoned with a good 800 million crowns.

The Rapid 6 was tested by a consumer magazine in 2022 and came second of 14. The testers had praised the lock. "With a new ring it works perfectly. We did not test one that was two years old," the magazine says today.

Some of the pots were sold under the name of a supermarket chain, as "Chef Royal". They carry the same number on the bottom.
