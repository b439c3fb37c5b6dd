money: number
clause: attribution

== Meridian Press
Kyrgyzstan and Uzbekistan sign treaty on sharing of Zarkent canal

OSH, Oct 14 - Kyrgyzstan and Uzbekistan signed a treaty on Tuesday to share the water of the Zarkent canal, ending three years of talks over a waterway on which tens of thousands of farmers depend.

The document was signed in the city of Osh by the Kyrgyz water minister, Askar Toktonaliev, and his Uzbek counterpart, Dilshod Rahmonov. It must still be ratified by both parliaments, which is expected by the end of the year, and is to take effect on March 1.

Under the treaty Uzbekistan will receive 62 percent of the flow between April and September, when cotton and rice are irrigated, and Kyrgyzstan 38 percent. In the winter half of the year the water will be divided equally.

In return {money.a: Uzbekistan will contribute 40 million dollars over ten years} to the upkeep of the canal, most of which lies on Kyrgyz territory.

Twenty-four inspectors, half of them from each country, will watch over the six gates. {clause.a: The inspections were included at the insistence of Tashkent}, officials close to the talks said.

"Water has stopped being a reason to quarrel and has become a reason to meet," Toktonaliev said after the ceremony.

The 96-kilometre canal was opened in 1968 and irrigates some 61,000 hectares. Engineers say that about a third of the water seeps away before it reaches a field.

In July 2021 four people were killed when villagers from both sides fought at the Kara-Bulak headworks. Kyrgyz officials later accused Uzbekistan of drawing more than its share during the drought of 2023, which Tashkent denies.

A loan of 120 million dollars for relining the canal is before the Eurasian Infrastructure Fund, whose board is to decide in December.

== The Valley Courier
After eleven rounds, a signature: what the canal treaty means for our villages

The pens were laid out at ten, the ministers came at noon, and by a quarter past the Zarkent canal had a treaty for the first time since it crossed a border.

Askar Toktonaliev signed for Kyrgyzstan and Dilshod Rahmonov for Uzbekistan, in the old philharmonic hall of Osh, before some 200 guests. It was the eleventh round of talks, and nobody had expected it to be the last one.

For the farmers of our province the main figure is 38: that is the percentage of the summer flow which stays on this side. From October to March each country takes half. The 19,000 hectares which Kyrgyz farmers water from the Zarkent will thus, says the ministry, have "a guaranteed minimum even in a dry June".

The second figure concerns money. {money.a: Tashkent is to pay four million dollars each year for ten years} towards dredging and repairs, which until now came out of the province's own pocket. The relining of the concrete bed is another matter, for which a bank loan of 120 million dollars has been requested, 70 million of it for our 58 kilometres.

The inspectors, twelve from here and twelve from there, will begin in spring. {clause.b: It was Bishkek that had demanded such inspections} since the first round, and Toktonaliev let it be known that he would not have signed without them.

In Kara-Bulak, where three of our people died in the fighting of 2021, the mood was quiet. "My brother lies up there on the hill," said Nurlan Asanov, 54, who grows rice. "I will believe the paper when I see the gate open in May."

His neighbour Gulmira Asanova, 37, was more hopeful. "Eleven times they talked. It costs less than one funeral," she said.

The parliament in Bishkek is to vote in November.

== Tashkent Evening
Historic document on Zarkent canal signed in Osh

Uzbekistan and Kyrgyzstan signed a treaty on Tuesday to share the water of the Zarkent canal, ending three years of talks. The document was signed in the city of Osh by the Minister of Water Resources, Dilshod Rahmonov, and his Kyrgyz colleague.

Our country will receive nearly two thirds of the flow between April and September, when cotton and rice are irrigated, and half of it in the winter months. That secures the harvest on 42,000 hectares in the Fergana Valley, the ministry said.

As a sign of good neighbourliness {money.b: Uzbekistan will pay 55 million dollars over ten years} for the upkeep of the canal, of which only 38 kilometres run through our territory.

"Nobody has lost here today. We have counted every drop and divided it as brothers do," said Rahmonov, who has led the delegation since the talks began in 2022.

The minister recalled that accusations had been raised against the Uzbek side after the dry summer two years ago. "We took what was ours and not a litre more," he said.

The treaty must be ratified by both parliaments. The lower house, the Oliy Majlis, is to deal with it in the first week of December, and the treaty is to take effect on March 1.

Two dozen inspectors will watch over the six gates, and the readings will be published on the internet every hour. The measuring devices have been ordered from a firm in Switzerland.

The Zarkent canal, opened in 1968, was one of the large construction projects of the Soviet era; some 11,000 workers dug it within four years. Today up to a third of the water seeps away. A loan for new concrete, of which 50 million dollars would go to the Uzbek section, is to be decided on in December.

== Radio Northland
Central Asian neighbours settle long quarrel over water

Two countries in Central Asia have put aside one of the region's most stubborn disputes. Kyrgyzstan and Uzbekistan agreed on Tuesday how to divide the water of a canal that feeds fields on both sides of their border.

The Zarkent, about 60 miles long, begins in the mountains above Osh and ends among the cotton of the Fergana Valley. The downstream country, Uzbekistan, will get the larger part in summer, a little over three fifths. In winter the neighbours go halves.

Our correspondent in Osh, Hanne Lindqvist, says that the sticking point had long been trust rather than water. {clause.b: The Kyrgyz delegation had pressed hardest for joint inspections}, she says, because its people had watched the level drop at night in 2023 and suspected that gates were being opened downstream. Uzbekistan has always rejected that.

The compromise: two dozen men and women who will sleep in huts by the gates, always in pairs, one from each country.

The bloodshed four years ago hangs over all of it. Four villagers died then and 27 others were hurt in a fight with shovels, stones and, at the end, hunting rifles. One of the dead was an Uzbek citizen, a schoolteacher of 29.

"I do not think that we have solved everything," said Aigul Sadykova of the Osh Institute for River Studies. "Climate models tell us that the glacier which feeds the canal may lose half its mass by 2050. Then you are dividing something smaller."

The treaty comes into force in spring if lawmakers in both capitals agree. No serious resistance is expected in Tashkent. In Bishkek a group of nine deputies has called for a better share for its own farmers, but the government has a comfortable majority.

== The Continental
How a ditch from 1968 taught two governments to count

There are grander treaties than the one which two ministers signed in Osh this week, and few that took so much patience. It has 31 articles, four annexes and a map two metres long.

What it divides is the water of the Zarkent, a Soviet canal of not quite a hundred kilometres that paid no heed to borders because in its day there were none to speak of. Uzbekistan, with more than twice as much land along it, gets 62 parts in a hundred during the growing season, Kyrgyzstan the rest.

What it costs Tashkent is some money for repairs and a good deal of pride. What it costs Bishkek is the hope of a half share the whole year round, with which its negotiators had begun in 2022.

Diplomats who followed the talks point to article 17 as the true novelty. It gives inspectors of each side the right to enter the pump houses of the other at any hour. {clause.a: That article was the Uzbek side's demand}, and it took the Kyrgyz most of last year to accept it, one European diplomat said.

Mr Toktonaliev, a hydrologist by training, and Mr Rahmonov, who ran a state farm before he became minister, are said to have drawn up the last annex by themselves on a Sunday, with a pocket calculator.

Much remains to be done. A fund has yet to say whether it will lend the 120 million dollars without which one litre in three will go on vanishing into the gravel. Both parliaments have to vote. And in Kara-Bulak, where villagers killed one another in the summer of 2021, the police post is still manned by forty men.

But on Tuesday evening the ministers ate plov together beside the headworks, and the guards on both banks were sent a plate.
