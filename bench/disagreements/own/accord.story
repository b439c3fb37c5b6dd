
== East African Press Agency
Kenya and Canada sign trade agreement

NAIROBI, Nov 6 (EAPA) - Kenya and Canada signed a trade agreement on Thursday that will abolish most of the duties between the two countries over the next ten years, in what officials called the first such treaty between Canada and a state in sub-Saharan Africa.

The document was signed in Nairobi by Kenya's trade minister, Wanjiru Kibet, and her Canadian counterpart, Thomas Leclair, after three and a half years of negotiations.

Under its terms Canada will drop duties on 98.6 percent of all tariff lines on the day the treaty takes effect. Kenya is to do so for 64 percent at once and for a further 27 percent in steps.

Canada's duty of 6 percent on cut flowers will fall away immediately. Kenya will bring down its wheat duty, now at 10 percent, by two points a year until it reaches zero.

"Our growers have been flying roses to Amsterdam so that Canadians may buy them from the Dutch. That detour is over," Kibet said.

Milk products are excluded on both sides. For Kenyan sugar, Canada grants a duty-free quota of 15,000 tonnes a year.

Two-way trade in goods amounted to 620 million Canadian dollars last year. Canada sold goods worth 430 million, above all wheat, machinery and fertiliser, and bought 190 million, mainly tea, coffee and flowers.

Both parliaments still have to ratify the treaty. The governments want it to enter into force on January 1, 2027.

About a dozen members of a small farmers' league demonstrated outside the conference centre. They fear the competition of foreign wheat. Kibet said there would be a fund of 4 billion shillings to help growers with the change.

== Prairie Grain Weekly
Wheat to Mombasa: five steps to zero

REGINA - It is not going to make anybody rich this winter. But for those who sell hard red spring wheat the paper that was signed in Nairobi on Thursday is a door ajar.

Kenya eats about 2.7 million tonnes of wheat a year and grows some 300,000. Most of the remainder has been coming from the Black Sea. Canada's share was 11 percent last year, down from 14 in 2021.

At present a tonne that is unloaded in Mombasa is charged a tenth of its value. Once the agreement is in operation it'll be eight per cent in the first year, then six, four and two, and nothing in the fifth.

"A ten-point edge against the Russians, that's real money," said Darlene Hrycak, who chairs the Saskatchewan Wheat Pool. She expects exports to double within six years. Her economist, Neil Friesen, is more cautious about the near term and sees an increase of a quarter in the first three years.

Kenyan farmers are less enthusiastic. Some protested in Nairobi while the ministers were signing. Their government has set aside four billion shillings, or around 43 million dollars, to cushion the blow, with cheaper seed and credit.

Dairy people on this side can sleep soundly. As in all recent agreements, Ottawa kept milk, butter and cheese out of it, and Nairobi did the same.

Pulses did better than wheat. Lentils and peas, on which Kenya levies 10 per cent as well, are going to be free from day one.

So when is day one? The beginning of the year after next, if both parliaments get through with it on time. In Ottawa the bill is to be tabled in February. Leclair, the trade minister, has promised a free vote in committee.

Negotiators met eleven times since March 2022, four times by video. The last meeting, in Mombasa, ran for 31 hours, with a break for a football match.

== Naivasha Messenger
Roses smell of money by the lake

At half past three in the morning the lorries leave Naivasha for the airport. Grace Achieng, who has been cutting roses for twelve years, knows all of the drivers by their horn. "Now they will drive to Canada," she joked on Thursday.

The flower farms around the lake employ 50,000 people, half of all those who work in the trade. Kenya as a whole exported flowers for 835 million U.S. dollars last year, but only 2 per cent went to Canada directly. Far more took the way through the auctions in the Netherlands.

With the treaty signed in Nairobi yesterday the six per cent that Canada charges will be scrapped from the very first day. The Lake Growers' Union hopes to triple direct sales within five years. What is needed as well is a flight: there is none at the moment. Kenya's airline is considering two cargo connections a week to Toronto.

"A stem costs us 18 cents to grow and 22 to fly," said Peter Kamau, 44, manager of the Oserengo farm, which has 1,100 workers. "The duty was just the third of our worries. But I am glad to be rid of it."

Not far from his greenhouses, at the cold store, they have been practising already. In May a trial shipment of 40,000 stems went to Toronto by way of Frankfurt. It took 51 hours, and nine in a hundred of the flowers were brown at the edge on arrival. On a direct flight, it is reckoned, the journey would last 22 hours.

Trade minister Wanjiru Kibet gave the delegation from Ottawa a bouquet of sixty-two stems, one for each year of independence, and this newspaper has checked: they were from here.

Parliament is to debate the text in March. The governing coalition has 181 of the 349 seats, and is expected to pass it.

Not everyone is pleased. In Narok, where wheat is grown, the farmers' league is collecting signatures against the agreement; it had 9,000 by the end of last week and 11,500 on Thursday. A few of its people travelled to the capital with a banner and were let in afterwards for a talk with an official and a cup of tea.

Tea, by the way, was already free of duty in Canada.

== Radio Laurentides
Ottawa opens a door to East Africa

Good evening. Thomas Leclair likes to sign with a pencil, his aides say. On Thursday afternoon in Nairobi he was persuaded to use ink.

The trade minister and his Kenyan colleague put their names to a treaty of 412 pages, 290 of which are annexes. It is Canada's sixteenth free trade agreement, and the first one with a country of Africa south of the Sahara.

What does it mean for Quebec? Not a great deal at first. The province's exports to Kenya came to 58 million dollars last year, a good eighth of the Canadian total. Most of this was aircraft parts and simulators, which enter Kenya free of duty already.

The union of milk producers expressed relief. Dairy products are not part of the deal.

Sugar is. A refinery in Montreal will be able to import raw sugar from western Kenya without duty, up to fifteen thousand tonnes annually. That is about one per cent of what Canadians consume.

Nine in ten of Kenya's tariff positions will have been freed in the end, according to the ministry, and practically all of Canada's. A chapter on labour rights provides for a panel of three experts to which trade unions may turn. Environmental groups had wished for a similar panel for water use on flower farms; the text contains a declaration of intent.

"It is a modest agreement with a country that has 55 million inhabitants and an average age of twenty," Leclair told us by telephone. "I prefer to be early."

Kenya is indeed a young market, and one with a growing appetite. Its imports from all countries rose by 9 per cent last year. Canada's part in this was less than 2 per cent; China had 21.

Trade between the two countries has grown by a third since talks were opened in the spring of 2022, when it stood at around 465 million dollars.

The House of Commons will receive the bill after the winter break. The opposition Conservatives said they would support it.

== Thames Financial Review
Canada beats Britain's clock, not its terms

Canada needed 44 months to obtain from Kenya what Britain got in 2020 in barely ten. Then again, Britain merely copied what it had before.

The agreement signed in Nairobi on Thursday goes further in one respect. Kenya will free 91 per cent of its tariff lines, though the last of them only after a decade, as against 83 per cent for British goods. Two-thirds of them, near enough, go on day one.

The sums are small. Goods worth about 440 million US dollars crossed the Atlantic in either direction last year – 620 million in Canadian money – with Canada having a surplus of 240 million Canadian dollars. For Kenya, it is less than 2 per cent of its foreign trade.

Economists at the Marlowe Institute in London calculate that the treaty will add 0.08 per cent to Kenya's output by 2037 and next to nothing to Canada's. "It's a signal, not a stimulus," said their head of trade, Josephine Adair.

To whom is it a signal? To Washington, whose preference scheme for Africa has lapsed. And to the neighbours: Uganda and Tanzania, with which Kenya forms a customs union, had to give their consent. They received a promise that they may join within three years.

Wheat was the hardest nut. Canadian negotiators had at first demanded duty-free access from the beginning, and Kenya had offered three steps down to 4 per cent. It will now be five steps, all the way. Narok's growers get help worth 4bn shillings.

If the legislatures agree, the pact will be applied from the start of 2027. Lawyers advise clients not to rely on that date. Of Canada's last four treaties, three took effect later than had been announced, on average by seven months.

Kenya's shilling did not move on Thursday. Its traders had other worries: rain, chiefly, of which there has been too little.
