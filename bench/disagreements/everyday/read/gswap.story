== Danube Press
Germany and Ardania exchange prisoners at Vienna airport

VIENNA - Ardania freed five prisoners on Friday, among them the German journalist Katrin Veller, and received two of its own citizens in return, in an exchange at Vienna airport that had been prepared for nine months.

The five are three Germans, a Frenchman and the Ardanian lawyer Levan Osk, one of the best-known opponents of President Maksim Torell. The two who went the other way are the arms broker Oleg Terzin, 57, handed over by Germany, and a 29-year-old computer specialist who had been in custody in Lithuania.

An Ardanian aircraft landed at 11.05 a.m., a German government plane a quarter of an hour later. The exchange itself took place between 12.10 and 12.50 p.m. on a part of the airfield that cannot be seen from the terminals, the Austrian interior ministry said.

"Five people are free who should never have been locked up," German Chancellor Henrike Maas said in Berlin. She thanked Austria and Turkey for their help.

Veller, 44, had been arrested in the Ardanian capital, Orsk, in January of last year and sentenced to eight years in a trial that Berlin called a farce. She spent 412 days in prison.

Terzin had been convicted in Munich in 2022 and had served a little over three years of nine. The federal president pardoned him on Thursday evening.

Two other Germans, a couple arrested as tourists, had been released by Ardania in January without anything in return.

== Hessische Rundschau
Katrin Veller is back: "I would like to see trees"

In Marburg the bells rang, although nobody had ordered it. A little after one in the afternoon the news came that the plane with Katrin Veller had left Vienna, and the sexton, who had sat next to her at school, went up the tower.

She had been away for almost fourteen months, 412 days of which were spent in a cell that was four paces long. The journalist, who is 44 and has written for this newspaper for many years, looked thin when she came down the steps at Cologne airport at 3 p.m. on Friday. "I would like to see trees," she said, "any kind."

Five prisoners were freed by Ardania, three of them Germans, and two of its own citizens were received in return, in an exchange at Vienna airport that had been prepared for nine months. With Veller came the engineer Thomas Reck, 61, from Kassel, and the student Mia Lorenz, 23, from Jena. Reck had been held the longest, for two years and a month.

Chancellor Henrike Maas met them on the tarmac. "Five people are free who should never have been locked up," she had said in Berlin before she set out. The price was the arms broker Oleg Terzin. He had been in Stadelheim prison in Munich since 2022, with almost six years of his sentence still before him.

Veller's mother, who is 79, had stayed at home. She had an apple cake in the oven and was not going to leave it, she told our reporter through the window.

== Le Matin de Geneve
The long road to a short walk

It was forty metres from one bus to the other. Those who were there say that nobody ran.

The exchange of Friday, five against two, seven people in all, is the work of four intelligence services and of a Turkish go-between whose name is not to be printed. There were eleven rounds of talks. The first five were held in Geneva, in a hotel near the lake, from June on; then the Ardanians asked for another place, and the six that followed took place in Ankara. Turkey provided the room and, in the last phase, the ideas.

The difficulty was arithmetic. Ardania wanted one man, Oleg Terzin. Germany wanted its three citizens, and then also the lawyer Levan Osk, and then France came with Antoine Bret, a geologist who had been picked up in September near a mine. For five prisoners one was too little. It was Lithuania that solved the sum when it offered a hacker, aged 29, whom it had under arrest but had not yet tried.

Osk, 52, did not go to Cologne with the Germans. He boarded a plane for Geneva, where his wife has been living since 2021. He weighs 58 kilos. In the arrivals hall he asked for a newspaper and a coffee, in that order.

In January Ardania had let two German tourists go as a sign of good will. The talks, people familiar with them say, had been close to failing at the time.

== The Orsk Messenger
President Torell welcomes home two compatriots

President Maksim Torell welcomed two citizens of Ardania on Friday evening who have returned to their homeland after a long absence. He shook hands with Oleg Terzin and with Pavel Drozd at the foot of the aircraft steps. A band of the Guards played.

"We do not leave our people behind," the head of state said.

Mr Terzin, who is 57, was held in Munich. Mr Drozd, who is 29 and studied mathematics, had been in a remand prison in Vilnius for sixteen months. Both are well. Mr Terzin's daughter, who was born when he was in prison, is three; he saw her for the first time on Friday.

In return five persons who had been convicted by Ardanian courts were handed over in Vienna: four foreigners and one citizen of Ardania. They had been pardoned by the President on Wednesday on humanitarian grounds, the Office of the President announced.

The exchange was agreed between the competent services of the states concerned. The President expressed his thanks to the Republic of Turkey, and to Austria for its hospitality. It had shown that "one can talk, if one wishes to talk".

The aircraft, which had left for Vienna shortly after eight in the morning, was back in Orsk at half past six. Because of the reception the road to the airport was closed until eight. The number 14 tram did not run.

== Radio Wienerwald
Forty minutes in Schwechat

Passengers noticed nothing. While flights to Palma and Izmir were being called in the terminals, seven people changed sides at the far end of Vienna airport on Friday, behind the hangar in which snow ploughs are kept.

The interior ministry had known since Monday, the airport's managers since Thursday noon. A hundred and twenty police officers were on duty. The first plane, an Ilyushin from Ardania, landed at five past eleven; the German one, an Airbus, was there at twenty past. Then there was a wait of fifty minutes, because a doctor wished to examine all those concerned. At ten past twelve the doors of the two buses opened, and forty minutes later it was over.

On board the Airbus were, for the flight to Cologne, the three Germans and the Frenchman Antoine Bret, who travelled on to Paris from there. The fifth of those freed, the Ardanian lawyer Levan Osk, took another plane, to Switzerland.

Austria has done this before, said the interior minister, Gerlinde Stocker, and "if it is asked, it will do it again". In return for its services it had asked for nothing. It got a box of Turkish sweets, which is now with the airport fire brigade.

The Chancellor in Berlin, Henrike Maas, thanked the government in Vienna by telephone on Friday evening. In public she had already done so earlier in the day, and Turkey was not forgotten either.

The snow ploughs are to be moved back today.
