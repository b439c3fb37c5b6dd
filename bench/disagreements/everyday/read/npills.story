
== Baltpol News
Police in three countries smash ring selling fake medicines

WARSAW - Police in Poland, Germany and Lithuania have arrested 23 people suspected of having sold counterfeit medicines worth tens of millions of euros over the internet, investigators said on Tuesday.

In raids that began at 5 a.m., 780 officers searched 38 homes, offices and warehouses, 21 of them in Poland, 11 in Germany and six in Lithuania. They seized 2.7 million tablets and injection pens, 1.1 million euros in cash and nine cars.

Fourteen people were arrested in Poland, six in Germany and three in Lithuania, said Katarzyna Wolska, spokeswoman for the prosecutor's office in Łódź, which is leading the case. They are between 22 and 68 years old.

The alleged head of the group is a 44-year-old businessman from Łódź, Marek W., who owns a company trading in food supplements, Novatab. His lawyer, Piotr Sikora, said that his client rejected the accusations.

The group is said to have offered slimming injections, sedatives and potency pills in at least 30 online shops that looked like those of pharmacies. Many of the products contained too little of the active substance, some none at all, and some a different one, Wolska said. The ingredients came from Asia. They were pressed into tablets and packed in Poland.

Investigators estimate the turnover since 2021 at 60 million euros.

Authorities in the German state of Saxony and in the Lithuanian city of Kaunas are examining three deaths. Whether there is a connection with the products has not been established, Wolska said.

The investigation, code-named "Placebo", began 19 months ago when customs officers at Poznań airport opened a parcel labelled as buttons.

== Dziennik Łódzki
A pill factory behind the carpet store

Nobody in the industrial estate at Rzgów had wondered why a shop for carpets needed so much electricity. On Tuesday at five in the morning, 60 policemen came through the roller door. Behind rolls of Turkish carpet they found two tablet presses, a blister machine and, on pallets up to the ceiling, 1.9 million tablets.

It was the largest single find in an operation with which police in Poland, Germany and Lithuania moved against a gang said to have sold counterfeit medicines over the internet. In total 2.7 million tablets and pens were seized. Twenty-three people were arrested, fourteen of them in Poland, eight in and around Łódź alone.

Investigators consider Marek W. to be the head of the group. In the city the 44-year-old is known as a sponsor of handball and of the children's hospice. His firm Novatab sells vitamins and protein powder, quite legally. Four hundred thousand euros of the cash came from a safe in the cellar of his house, according to the prosecutor's office. "Savings," says his lawyer, Piotr Sikora. He rejected the accusations on behalf of his client and announced that he would appeal against the detention.

The firm was not involved, its co-owner told us; the premises at Rzgów had been rented by somebody else. The prosecutor's office agrees that Novatab's own products are not at issue. It does not say who signed the lease.

The ingredients came from Asia, mostly by post, in parcels of a kilo or two. They were pressed and packed here. One of the machines could turn out 80,000 tablets an hour. It had been bought second-hand in Italy for less than the price of a small car.

Neighbours had noticed a smell, "a bit like swimming baths". One had reported it to the town in March. An inspector came, looked at the carpets, and bought one.

== Elbe-Kurier
Fake slimming pens: six arrests, two deaths under examination in Saxony

Dresden. At 5 o'clock on Tuesday morning, 290 police officers rang at doors in Dresden, Görlitz, Berlin and eight other places. When they had finished, six people were in custody and 140,000 injection pens and tablets in the evidence room.

It was the German part of a large operation against dealers in counterfeit medicines. Most of the suspects are in Poland, where the goods were produced. Those in Saxony are said to have been in charge of dispatch. The parcels were posted in Germany "because customers here trust a German stamp", said chief prosecutor Ulrike Händel.

The two principal suspects, a married couple from Görlitz, ran a parcel shop. He is 51, she is 47. They have so far made no statement. Four drivers and warehousemen were released on Tuesday evening on conditions. The couple were brought before a judge.

Händel confirmed that two deaths are being examined, that of a woman of 39 from Bautzen in November and that of a man of 56 from Pirna in February. In both homes pens had been found that came from one of the shops. "That is not the same as a cause," said Händel. Expert opinions are expected in the autumn. A third case is being looked into in Lithuania.

The pens were labelled as containing semaglutide. In fact there was insulin in many of them, said Dr Jens Opitz of the state laboratory. For people without diabetes this may be life-threatening. Others contained nothing but salt water. Of 50 samples tested so far, 22 contained insulin, 17 no active substance and eleven the right one, in doses that were too low.

Anyone who has ordered from one of the 30 or so shops should not use the products and should contact the police. The list is on their website. By evening, 900 people had called.

== Vilniaus Rytas
"Placebo" suspect caught at Vilnius airport

One day after the raids against a gang that dealt in counterfeit medicines, Lithuanian police have arrested another suspect. The 36-year-old was led off a plane to Dubai on Wednesday, a quarter of an hour before take-off. The number of arrests in Lithuania thus rises to four and in the three countries together to 24.

The man, a computer scientist, is said to have built the web shops, said Deputy Police Commissioner Rasa Jonaitienė. He had not been at home on Tuesday when officers came. "His coffee machine was still warm."

Lithuania's part in operation Placebo was small, with 70 policemen and six searches in Vilnius, Kaunas and Šiauliai. But it was from here that the money was moved, Jonaitienė said: through a payment company in Vilnius with a licence from the central bank. Its accounts, with 3.4 million euros, have been frozen. The cash that was found, by contrast, 90,000 euros, was modest. Most of that lay elsewhere, in Poland.

The payment firm, Paysteg, said that it was cooperating and had itself reported the customer in question in December. The central bank confirmed that there had been a report. It withdrew no licence and sees no reason to.

In Kaunas, a pathologist is re-examining the death of a 28-year-old woman last summer. She had taken a sedative that she had bought over the internet. Her parents had pressed for it for months. It is the only such case in the country so far, the prosecutor's office said. Two more are under scrutiny in Germany.

The alleged head of the ring, a Polish businessman, was remanded in custody for three months by a court in Łódź on Wednesday. He denies everything. So does the man from the plane: he was going on holiday, he said. He had two suitcases and eleven telephones with him.

== The Meridian
Inside Placebo: how a box of buttons led to a fake drug empire

The buttons did not rattle. That, according to Polish officials, is what made a customs officer at Poznań airport shake the box a second time one morning in February of last year. Inside were two kilograms of white powder. It was diazepam, a sedative.

A year and a half later, the parcel has led to two dozen arrests in three countries and to what Europe's police agency says is one of the biggest seizures of counterfeit medicine in the European Union in a decade. Nearly three million tablets and pens were taken from shops, garages and a carpet store near Łódź on Tuesday.

Instead of stopping the parcel, the Poles let it travel on with a transmitter. It went to a dentist's in Zgierz, to a gym and finally to an industrial estate. "For 14 months we knew where it was made but not who got the money," an investigator said. That changed in April, when a bank employee in Vilnius was recruited as an informant.

Prosecutors believe that the money went, at the end of the chain, to the owner of Novatab, a maker of food supplements. They put sales at about 60 million euros in three and a half years. Profits would have been considerable: a pen that sold for 180 euros cost less than four to make. The businessman, 44, who may not be named in full under Polish law, contests the accusations. He was taken from his house in slippers, his lawyer complained.

Over 400 of the nearly 800 police officers were deployed in Poland. British authorities were not involved, although the Medicines Agency says that it seized 6,000 similar pens at Heathrow last year. Those came from Turkey.

The trade is growing. The World Health Organisation has warned three times since 2023 about fake slimming injections. In Austria several people were taken to hospital that year after injecting insulin they believed to be something else. All of them recovered.
