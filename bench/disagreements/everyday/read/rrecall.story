
== Benelux News Agency
Nordmelk recalls baby milk in eleven countries after salmonella cases

AMSTERDAM, Sept 11 - The Dutch dairy group Nordmelk recalled three batches of its Lumi baby milk powder in eleven countries on Thursday after infants had fallen ill with salmonella.

Health authorities have confirmed 23 cases: nine in the Netherlands, seven in Belgium, five in France and two in Ireland. Fourteen more are being examined. None of the children has died; eleven had to be treated in hospital, and eight of these have gone home.

About 1.2 million tins are affected, of which 86,000 were sold in the Netherlands, the company said. Parents should not use tins with the numbers L4417, L4418 and L4420 and can return them to any shop without a receipt.

All three batches were filled in June on line 4 of the factory in Steenwijk. The line was stopped on Tuesday; the other five go on working.

"We're deeply sorry for what these families are going through," said the chief executive, Marjan Hoekstra.

The Belgian food agency had found the germ in a tin on August 28. Nordmelk said that it had been informed of the result on September 8, and denied that it had known of the problem before. Its own tests of the batches in June had shown nothing.

The company put the direct costs of the recall at 45 million euros. Its shares fell by as much as 14 percent in Amsterdam and closed 9.6 percent lower.

Nordmelk had last had to call back a product in 2018, when splinters of metal were found in a children's yoghurt.

== De Steenwijker
Line 4 stands still, and the whole town counts tins

At Nordmelk's gate on the Eesveenseweg there is a table with a thermos and a box of tissues. It is for parents who bring their tins here, though any shop would take them. Eleven came on Thursday.

"I wanted to look somebody in the eye," said Sanne Kuipers, 28, whose son Teun, ten weeks old, spent four nights in the hospital in Zwolle. He is one of nine Dutch babies whose illness has been traced to the powder. Her husband works in the factory, in dispatch.

The Dutch dairy group recalled three batches of its Lumi baby milk powder in eleven countries on Thursday. All of them were filled in June on line 4, where 22 people work in three shifts. Since Tuesday they have been scrubbing.

The plant, with 640 jobs, is the largest employer in town. The company as a whole has 3,900. Nobody is to be sent home, said the plant's manager, Freek Wijnia; other lines will be run at the weekend to make up for part of what is missing.

Where did the germ come from? Wijnia points to a drying tower whose filter was changed on May 30. "That's a guess. I'm not paid for guesses, and I won't make a second one." The food inspectorate has taken 210 samples since Wednesday, and the first 80 of them were clean. Results for the rest are expected next week.

The inspectorate's head, Hanneke Bos, said that there was no sign of any concealment. Her people had last been in the plant in March, unannounced, and had noted two small faults, neither of them on line 4.

Teun is well again. "He drinks like a docker," said his mother. From another make, she added.

== Le Courrier du Nord
Baby milk: five French infants ill, a death in Lyon not connected

Five infants in France have fallen ill with salmonella after drinking milk powder of the Dutch brand Lumi, the health ministry said on Friday. They are between three weeks and seven months old. Three live in the north, one in Alsace and one in Paris. All are out of danger.

The ministry contradicted reports on the internet about a baby that died in Lyon on September 3. The child had been given another brand, and the post-mortem showed a heart defect.

In France 310,000 tins are concerned, more than in any other country. They were sold by supermarkets and chemist's shops, as well as by four online dealers. About a third had been returned or destroyed by Friday evening, according to the importer, Lactéa.

Three batches have been called back, and their numbers begin with L44. The two other products of the same maker that are sold in France, a cereal and a milk for children over one year, are not affected.

"You follow every rule, you boil the water, and the poison is in the tin," said Aurélie Masson of Roubaix, whose daughter of four months was in hospital for six days. She is one of 18 parents who intend to go to court; their lawyer, Karim Belhadj, reproaches the company with having waited too long.

Nordmelk rejects that. Between the news from Belgium, which reached it on a Monday, and the recall, on the Thursday after, there were three days, it says, in which the batches were identified.

The ministry recalled the case of 2017, when another maker's milk made 38 French babies ill and 12 million tins had to be withdrawn in 83 countries.

In all four countries together, two dozen cases have been confirmed, not quite.

== The Shannon Examiner
HSE urges parents to check tins as second Irish case confirmed

Parents have been urged to check the bottom of tins of Lumi infant formula after a second baby in Ireland was found to have salmonella linked to the product.

The health service said on Thursday that a girl of five months in Limerick was recovering at home. The first case, a boy in Cork aged seven weeks, was discharged from hospital on September 2. A third child is being tested, as are 13 others in Europe.

The formula's maker, Nordmelk of the Netherlands, is taking back three batches across eleven countries. Around 40,000 tins came to Ireland, and up to 5,000 went on to the North.

The food safety authority said that salmonella is rare in dried milk but dangerous, since babies lose fluid so fast. "Any baby with a fever and bloody nappies should be seen the same day," said Dr Orla Heffernan, its chief specialist. Parents should not stop formula feeding in general, she said, and there was no shortage: Lumi has about seven per cent of the Irish market.

The first hint of the outbreak came from a laboratory in Ghent, which found the germ in a tin at the end of August. Genetic comparison then showed that children in four countries had the same strain. It was that comparison, finished on September 8, and not a complaint from a parent, that settled the matter.

Opposition TD Declan Moriarty asked why shops had not been told for another three days. The minister for health, Ruth Cassidy, said that Ireland had been informed on Wednesday evening and had acted on Thursday morning.

The company's Irish office in Naas, with 14 staff, has set up a helpline. It had taken 2,600 calls by six o'clock.

== Finanzbote
Nordmelk: the tins are cheap, the trust is dear

For a company with a turnover of 2.9 billion euros, 45 million is no catastrophe. That is what Nordmelk expects the recall of 1.2 million tins of baby milk to cost it, for freight, destruction and refunds. The shareholders think of another sum.

On Thursday the share fell by almost ten percent by the close; at the worst moment it had been 14. On Friday it lost another 3. That is some 400 million euros of market value within two days.

Baby milk makes up only a fifth of sales, but half of the profit. In China, to which none of the three batches was delivered, dealers nevertheless took Lumi off the shelves on Friday. If sales there are lost for half a year and parents in Europe are paid damages, the bill may come to 120 million, said Jens Albrecht, an analyst at Bankhaus Merz.

The chief executive, Marjan Hoekstra, in office since January, told analysts that the forecast for the year stood. It provides for a profit of 260 million. "We have an insurance, and we have five other lines," she said. The insurance pays up to 30 million.

She denied that the group was thinking of selling the baby milk business. A newspaper had reported that in July, long before the recall.

So far there are 23 confirmed illnesses and some more suspected ones. No child died. That distinguishes the case from that of an American maker whose plant had to be closed for months in 2022.

In Germany, where Nordmelk sells under the name of Mila, no illness is known. The authorities say that 150,000 tins of Mila are part of the recall.
