exit: contradiction
next: date
deal: framing

== Central Steppe Agency
Kyrgyz, Tajik envoys agree in Vienna on sharing river water

VIENNA - Envoys of Kyrgyzstan and Tajikistan agreed on Friday on a formula for sharing the water of the Isfana-Say river, after four days of talks mediated by Austria.

Under the paper of eleven pages, Tajik villages downstream are to receive 55 per cent of the water from April to September. In the winter months the river is to be divided equally. Until now there has been no written rule.

{next.a: The next round is to begin on 9 June} in Astana, Austria's foreign ministry said. There the two sides are to discuss a pumping station and the return of a road closed since 2022.

{exit.a: Both delegations stayed until the closing session} on Friday afternoon, where the paper was initialled, the ministry said.

"Water has no passport," said the Austrian mediator, Ambassador Lore Kienast. She thanked both sides for their patience.

The Kyrgyz envoy, Deputy Foreign Minister Nurlan Abdyraev, said that his government would examine the text within two weeks. His Tajik counterpart, Firuz Hakimov, said that parliament in Dushanbe must approve it. Neither has signed; initials do not bind.

Seven people were killed in a clash over a sluice gate on the river in April of last year, five Kyrgyz and two Tajiks. Each side denied having fired first.

About 38,000 people live along the river, which is 96 kilometres long.

== Wiener Abendbote
Four days, eleven pages: a success for the Ballhausplatz

Envoys of Kyrgyzstan and Tajikistan agreed on Friday on a formula for sharing the water of the Isfana-Say river. The talks had begun on Tuesday in a palace on Minoritenplatz, far from the cameras.

{deal.a: It is a breakthrough for two poor countries}, and a feather in the cap of Ambassador Lore Kienast, 58, who learned Russian as a student in Omsk. "Water has no passport," she said.

Under the paper of eleven pages, Tajik villages downstream are to receive 55 per cent of the water from April to September, thus somewhat more than half. From October the two will get the same amount.

{exit.a: Nobody left before the end}: at half past three on Friday both delegations were still sitting at the table, Austrian officials say, and at twenty to four the paper was initialled.

It came close to failing. On Wednesday the Tajiks had asked for a break of three hours, on Thursday the Kyrgyz for one of two. Both times, say people who were there, it was about the pumping station, which has now been put off.

The Kyrgyz envoy, Deputy Foreign Minister Nurlan Abdyraev, said that his government would examine the text within two weeks. His Tajik counterpart, Firuz Hakimov, referred to his parliament.

Austria has paid for the hotel and the interpreters. The cost is put at just under 140,000 euros. Both guests were offered a tour of the city's waterworks. Only the Tajiks went.

== Radio Alatoo
Bishkek to examine Vienna paper within two weeks

The government in Bishkek will examine the text agreed in Vienna on the water of the Isfana-Say within a fortnight, Deputy Foreign Minister Nurlan Abdyraev said on Friday.

Under the paper, Tajik villages downstream are to receive 55 per cent of the water from April to September. In the winter months the river is to be divided equally. That leaves 45 per cent for Kyrgyz fields in summer, when most is needed.

{next.b: The talks will go on from 23 June} in the Kazakh capital, a member of the delegation told us. The pumping station is on the agenda there, and so is the road to Samarkandek that has been shut for three years or so.

Abdyraev spoke of "an honest text with some thorns in it". It is not in force. He denied that he had promised Kyrgyz land for the pumping station; land had not been a subject.

In Bishkek two parties in parliament want to see the paper before anyone signs. The speaker said that they would get it on Monday.

Seven people were killed in a clash over a sluice gate on the river in April of last year. Five were Kyrgyz, among them a border guard of 20. Each side denied having fired first. A memorial stone was unveiled this spring.

The river rises in Kyrgyzstan and is 96 kilometres long. In dry years it does not reach its mouth.

== The Harbour Globe
A small river and a very long table

In Vienna, a city that has divided up larger things, two Central Asian states have agreed how to divide a stream that a child can wade through in August.

The arithmetic is modest. In the growing season Tajikistan gets 55 litres of every hundred, in the rest of the year 50. The two delegations have put their initials to it, though not their names.

{next.a: They will meet again on 9 June}, in Kazakhstan, to talk about harder matters, such as a pump, a road and who may stand guard beside them.

The last hours were not harmonious. {exit.b: The Tajik delegation walked out on Friday morning} and drove to the airport, two Western diplomats say; one deputy, left behind with a pen, initialled the paper in the afternoon.

Why should anybody care? Because last spring seven people died there on account of a steel gate two metres wide. And because there are, by the World Bank's reckoning, some thirty such streams between the two states, and a rule exists now for three: this one and two that were settled in the 1980s.

"If it works here, it will be copied," said Jonathan Pell of the Institute for Dry Lands in Leeds. "If it doesn't, that will be copied too."

The mediator, an Austrian ambassador with the dry name of Kienast, thanked everyone for being patient. She had earlier mediated, for two years and without success, in a quarrel over a lake in East Africa.

== Batken Sözü
Who asked us?

In Samarkandek the ditches have been dug for May. On Friday evening the people sat in front of the mosque with a telephone on a chair and listened to what had been decided in Vienna.

Fifty-five for them and forty-five for us, in summer. It took a while until somebody said something. {deal.b: This is a capitulation, said the village elder}, Toktosun Ergeshov, 71, who buried a grandson last year after the fight at the sluice. Nobody contradicted him.

Apricots need water in June. Whoever has 200 trees, as most here do, will have to let forty of them die, agronomist Gulnara Sadykova has worked out. That is a fifth. Onions would be easier, but onions bring nothing.

There are also other voices. The teacher Aibek Toroev recalled that the Tajiks have taken what they wanted in dry summers anyway. "Now it is written down, and one can point to it." He is for the paper, and he said so quietly.

It was only initialled. The government in Bishkek wants to look at it for two weeks. Until then everything stays as it is, which means: no rule at all and a soldier at the gate.

The road to the north, across the strip on the Tajik side, has been closed since 2022. To the hospital in Batken it is 70 kilometres the other way round instead of 25. About that there will be talks in Kazakhstan, it was said on the telephone.

Then the battery was empty.
