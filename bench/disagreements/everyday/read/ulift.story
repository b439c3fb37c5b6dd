linz: number
end: date
told: attribution

== Nordic Press Agency
Norwegian lift maker Halvorsen to cut 1,180 jobs, close Linz plant

OSLO, Nov 4 (NPA) - Halvorsen Lift, the Norwegian maker of lifts and escalators, said on Tuesday it would cut 1,180 jobs and close its factory in the Austrian city of Linz after orders from house builders collapsed.

The group, based in Drammen, employs 14,300 people in 31 countries. About 640 of the posts will go in Europe, most of the others in China, where new housing has shrunk for four years running.

{linz.a: The Linz plant employs 312 people} and makes doors and cabins. {end.a: Production there will end in June} and the machines will be moved to Brno in the Czech Republic, where Halvorsen has made drives since 2011.

"Nobody takes such a decision lightly, but we have been building for a market that is no longer there," chief executive Ingrid Moe told analysts.

{told.a: Moe informed the Linz workforce herself} by video link at 7 a.m., shortly before the announcement to the stock exchange.

The company expects one-off costs of 890 million crowns ($82 million), two thirds of them this year, and annual savings of 1.1 billion crowns from 2027.

Third-quarter orders fell 14 percent from a year earlier to 6.2 billion crowns. Revenue slipped 3 percent, supported by maintenance, which brings in more than half of the group's sales. The shares rose 5.8 percent by midday after losing almost a third of their value since January.

Halvorsen cut 400 jobs two years ago, when it gave up a foundry in Sweden.

== Donau Tagblatt
Lift maker Halvorsen closes Linz factory

LINZ. The Norwegian lift maker Halvorsen Lift is closing its factory in Linz. The group said on Tuesday it would cut 1,180 jobs after orders from house builders collapsed.

{linz.a: At the Linz factory 312 people work}, a good third of them women; 41 are temporary workers, who are included in that figure. Doors and cabins are made there. {end.b: Production will run until the end of September}, works council chairman Gerald Pirker told this newspaper; after that the machines go to Brno.

{told.b: It was plant manager Horst Weidinger who broke the news} to the early shift in the canteen. "He had tears in his eyes. Oslo did not show its face, not even on a screen," Pirker said.

"Nobody takes such a decision lightly, but we have been building for a market that is no longer there," chief executive Ingrid Moe told analysts.

About 640 of the posts will go in Europe, most of the others in China. The group, based in Drammen, employs some 14,000 people worldwide.

The provincial government has promised a labour foundation, which retrains people for up to three years. Governor Maria Stelzl spoke of a heavy blow. Talks on a redundancy plan begin next Monday. The union Pro-Metall demands two months' pay for each year of service; the company has not named a figure.

Halvorsen took over the works in 1996 from the Linz family Kranewitter. At its best, in 2007, it had 520 people.

== Vestfold Avis
Halvorsen cuts deep: 1,180 must go

Halvorsen Lift, the Drammen-based maker of lifts and escalators, said on Tuesday it would cut 1,180 jobs and close its factory in the Austrian city of Linz.

In Norway 95 positions disappear, nearly all of them at headquarters. They form part of the roughly 640 posts that go in Europe. The company hopes that most of the Norwegian cuts can be made without dismissals, through early retirement.

"I am relieved for our members and sad for those in Linz," said Terje Aas, who speaks for the union at the main office.

The group employs 14,300 people in 31 countries. {linz.a: The Linz plant employs 312 people} and makes doors and cabins, and {end.a: production there will end in June}. The machines will be moved to Brno in the Czech Republic, where Halvorsen has made drives for well over a decade.

{told.a: Moe informed the Linz workforce herself} by video link early in the morning. She will travel to Austria next week.

Third-quarter orders fell 14 percent from a year earlier to 6.2 billion crowns. The service side, with 1.3 million lifts under contract, kept revenue from falling as far; it was down three percent.

The company expects one-off costs of 890 million crowns and yearly savings of 1.1 billion from 2027. Investors were pleased: the shares were up nearly six percent at noon in Oslo.

It is the second round in two years. In the first, 400 people lost their jobs when the Swedish foundry was given up.

== Børsbladet
Moe finally takes out the axe

Ingrid Moe has been at the top of Halvorsen Lift for nineteen months, and for eighteen of them analysts have been waiting for Tuesday.

The arithmetic is simple. The restructuring costs NOK 890m, roughly NOK 590m of it booked in the current year, and should pay for itself in under a year once the full NOK 1.1bn of savings flows. That lifts the operating margin by some two points. The target of 12 percent by 2028 stays; at present it stands at 8.4.

The sore spot is new equipment. Orders in the quarter came to NOK 6.2bn against NOK 7.2bn a year ago, and in China they were down by a quarter. Service grew by six percent. "They are becoming a maintenance company with a factory attached," says Siri Lund of Fjordkapital, who raised her price target from 88 to 97 crowns.

Roughly one job in twelve goes. Around half of the reductions fall on Europe, among them the whole of Linz, whose work is taken over by Brno, where wages are about 45 percent lower. Closing an Austrian site is dear: Lund puts severance there at NOK 210m.

Could Moe have gone further? A rival from Finland cut 9 percent of its staff last spring. But the chief executive ruled out a further programme "for this year and next". She also said the dividend of 4.50 crowns was safe.

At midday the stock traded at 81.20 crowns, up 5.8 percent. In January it had cost 112.

== Blitz Wien
GOING DOWN! Lift giant throws out Linz workers before breakfast

They came for the early shift and went home without a future.

Lift giant Halvorsen is shutting its factory in Linz. {linz.b: No fewer than 380 men and women in Linz} are losing their jobs, seven weeks before Christmas!

"I have screwed lift doors together for 28 years. My son works two halls away. Now we both have nothing," says fitter Josef R. (54), staring at his thermos flask.

Worldwide almost 1,200 jobs go. The reason, says the Norwegian boss: too few new houses. Ingrid Moe (49) earned the equivalent of 1.9 million euros last year. On the stock market they are popping corks: the share shot up!

Mayor Karin Brandl (58) is fuming: "First they pocket subsidies, then they vanish to the cheap country." The city gave 2.4 million euros for a new paint shop in 2019. Halvorsen says every condition of that grant was kept.

The work goes to Brno, 200 kilometres away. Could the Linz people go with it? Forty places have been offered to specialists, at Czech pay. "A joke," says Josef R.

The governor promises help. A labour foundation is to retrain those concerned. From Monday the two sides will haggle over a redundancy plan.

And the family Kranewitter, who once built the works? Grandson Leopold (77) tells Blitz: "My grandfather would turn in his grave."
