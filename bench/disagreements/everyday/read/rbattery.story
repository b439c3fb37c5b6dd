jobs: number
talks: attribution
aid: framing

== Rhein-Main Dienst
Battery maker Lumacell files for insolvency

ZWICKAU - The German battery maker Lumacell filed for insolvency on Monday after talks with a South Korean investor had failed. {jobs.a: The company will cut 1,150 jobs} at its plant in Zwickau, where some 2,600 people work, its chief executive, Katrin Behrens, told staff.

{talks.a: The Korean group Daesan Energy withdrew from the talks} late on Friday, a spokesman for Lumacell said. Daesan had been expected to take a stake of 30 percent for 480 million euros.

To keep the plant running until a buyer is found, the state of Saxony and the federal government will grant {aid.a: a bridging loan of 90 million euros}. Two thirds of it will come from Berlin and one third from Dresden. "We are buying time, and time is what this site needs," said Saxony's economy minister, Jörg Petzold.

The court in Chemnitz appointed the lawyer Anselm Reuter as provisional administrator. Wages are secured until the end of August by the insolvency fund of the labour office.

Lumacell, founded in 2016, makes cells for electric cars. Last year it had a turnover of 310 million euros and a loss of 205 million. Its largest customer, a carmaker, had cancelled an order worth 1.2 billion euros in March because too many cells had failed in tests. Lumacell rejects the claim that its cells are unsafe.

A second plant in Cottbus, on which building began last year, will not be finished for now. Of the planned 800 jobs there, 60 had been filled.

The works council called the news a bitter blow. Its chairwoman, Silke Hoyer, demanded "a plan and not just a loan".

== Zwickauer Anzeiger
"We've been told to come in tomorrow as usual"

The buses came at ten to six, as every Monday, and the early shift went through the gate of Lumacell without knowing. At nine the machines stopped. At half past nine Katrin Behrens stood on a pallet in Hall 2 and said the word.

The battery maker, with 2,600 employees the second largest in town, filed for insolvency on Monday after talks with a South Korean investor had failed. {jobs.a: 1,150 jobs are to go in Zwickau} by the end of the year, most of them in the coating and assembly lines. Temporary workers, some 60, are not included; their contracts run out in July anyway.

"We've been told to come in tomorrow as usual," said Marco Lindner, 39, who has worked here since 2018. His wife works in the laboratory. "Two wages, one employer. You don't think about it when it goes well."

That the lights stay on is due to {aid.a: the rescue loan from Berlin and Dresden}, 60 million euros and 30 million, which the provisional administrator Anselm Reuter may use for materials and electricity. It is to be paid back with interest as soon as the plant is sold.

Mayor Constanze Ebert, 47, spoke of a black day. The town has lived off Lumacell's trade tax only once, in 2022, the one year with a profit; but it built a school, a bus line and 240 flats for it.

The head of the works council, Silke Hoyer, was angry that staff had heard nothing over the weekend. "On Saturday the management knew. On Sunday they were grilling."

Behrens denied that: the decision had been made at seven on Monday morning, she said. The reason given on the pallet was the carmaker's cancelled order.

Reuter, who saved a Chemnitz machine factory in 2019, will speak to staff on Wednesday.

== Blitz
BATTERY BUST! And guess who pays again

Lights out at the wonder factory! Lumacell, once the darling of every minister with a hard hat, is broke.

{jobs.b: Some 1,400 people will lose their jobs in Zwickau}, boss Katrin Behrens (51) announced on Monday. She herself earned 1.3 million euros last year, without the bonus.

And the politicians? Out comes the purse. Ninety million euros: {aid.b: another gift from the taxpayer to a bankrupt firm}. Since 2016 Lumacell has already had 260 million in grants. For that sum each of the 2,600 workers could have had 100,000 euros in cash!

"This is a bottomless pit," said Holger Dietz of the Taxpayers' League. The minister, Jörg Petzold, told BLITZ: "The money is secured by the machines." The machines, an insider says, are worth 70 million.

What went wrong? In March a car giant cancelled its order for 1.2 billion. Every eighth cell had failed in the test, it was said then. Lumacell says to this day: our cells are safe. Nobody has claimed that one ever burned on the road.

Then came the Koreans, and went again. Now the last hope is a lawyer, Anselm Reuter (58), who says: "I've seen worse." Three investors have called him already, he claims. No names.

In the canteen there was pea soup on Monday. "Tasted of nothing," says shift leader Ronny (44). He bought a house in February, half an hour away.

In Cottbus, where a second plant was to be built for 900 million, the cranes stand still. All that is there: a hall without a roof and a sign with the minister's photo.

== The London Ledger
Lumacell collapse deals blow to Europe's battery hopes

Lumacell, one of the last independent makers of battery cells in Europe, has filed for insolvency, in a blow to hopes that the continent might loosen China's grip on the industry.

The Zwickau-based group said that more than a thousand jobs would go, out of some 2,600, after its hoped-for saviour was lost. {talks.a: Daesan Energy of South Korea walked away from the deal} on Friday, people on both sides of the table said, having grown uneasy over the share of rejected cells. It had offered 480 million euros for just under a third of the company.

Lumacell lost 205 million euros on sales of 310 million last year, after a loss of 140 million the year before. Its debts stand at 870 million, of which 350 million is owed to a group of eleven banks.

The German state has stepped in with 90 million, enough, according to a person close to the administrator, for about four months. Brussels would have to approve any longer support.

It is the third failure of its kind within two years, after Voltik in Norway and Ampère Nord in France. All three had trouble in making large numbers of cells without faults. "Building one good cell is chemistry. Building ten million is religion," said Fiona Castle, an analyst at Hartwell.

Asian rivals now make about nine in ten of the cells used in Europe's electric cars. The share of Chinese firms alone is 62 percent.

Ms Behrens, who took over from the founder, Uwe Strobel, in 2023, said that she would stay on. Mr Strobel, who still holds 14 percent, did not wish to comment.

== Seoul Business Daily
Daesan shares rise as German deal collapses

Shares in Daesan Energy rose 4.2 percent on Tuesday after its planned stake in Germany's Lumacell came to nothing.

{talks.b: Lumacell broke off the negotiations itself} on Friday evening, a Daesan executive said. The Korean side had been ready to continue, the executive said, but the Germans had not accepted the demand for four seats on the board of twelve. "We were still in the hotel when the message came."

Investors had disliked the deal. Daesan, the country's fourth largest maker of battery cells, would have paid 480 million euros, or about 780 billion won, for 30 percent of a company that has made a profit in only one of its nine years.

Lumacell filed for insolvency on Monday. It plans to dismiss a large part of its staff in Zwickau, a town in eastern Germany. The authorities there are helping with 90 million euros in credit.

Daesan said that it remained interested in Europe. It runs a plant in Hungary with 1,800 employees, and it is looking for a site for another, in Poland or Slovakia. It has denied reports that it wanted to buy Lumacell's unfinished plant in Cottbus.

The two companies had worked together since 2021, when Daesan sold Lumacell machines for coating. A quarrel over the invoices, some 22 million euros, was settled last year.

"For Daesan it's a lucky escape," said Han Ji-won, an analyst at Mirae Hana. "They can have the engineers now without the debts."

About 40 Korean engineers who had been sent to Zwickau are to return by the end of the month.
