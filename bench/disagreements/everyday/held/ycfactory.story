aid: number
council: contradiction
decided: date

== Elbe Economic News
US chip maker Lumetra scraps plant near Dresden

The US chip maker Lumetra is giving up its plan for a plant near Dresden and with it an investment of 4.6 billion euros. Demand for chips for electric cars was growing more slowly than expected, the company said on Thursday.

The plant in Radeburg was to employ 1,900 people and start production in 2028. So far 140 have been hired, most of them engineers. They are to be offered posts at other sites or severance pay.

{decided.a: The board took the decision on 3 June}, according to a filing with the US stock exchange supervisor.

Berlin and the state of Saxony had promised subsidies of 1.7 billion euros together. {aid.a: Of this, 310 million euros has been paid out}, and it will be repaid with interest within six months, Lumetra said.

Saxony's economics minister, Annett Gröschke, called the withdrawal "a bitter blow, but not the end of the chip site". She was already in talks with other interested parties about the 62-hectare plot, on which the ground has been levelled and a substation built.

Lumetra's chief financial officer, Dale Whitcomb, said the move would cost 520 million dollars in write-downs in the current quarter. The smaller factory in Regensburg, with 800 employees, was not in question. Neither was the development centre in Dresden itself, where 260 people work.

{council.a: The works council was not informed in advance}, its chairman, Heiko Ranft, said. He had learned the news from the radio.

The shares rose by four per cent in New York. The IG Metall union spoke of a "breach of faith".

== Halbleiter Markt
Why Radeburg no longer added up

In February 2022, when Lumetra drew up its plans, a silicon carbide wafer cost around 1,100 dollars. Today Chinese suppliers are offering the same diameter for under 500. Slack sales of electric cars, the reason that the company gave on Thursday, meet a market in which there is already too much of everything.

The plant at Radeburg was to have processed 200-millimetre wafers, 9,000 a week in the first stage and 20,000 in the second. Nearly all of it was intended for inverters in electric cars. But of the four car makers that had signed declarations of intent, one has postponed its model series, and another, we hear, has gone over to a supplier from Shenzhen. The other two stand by theirs, for what such a declaration is worth.

So the withdrawal comes as no surprise to the industry. {decided.b: The board had decided on the end on 19 May}, at its spring meeting in Austin, two participants told us. On the following day the tenders for the clean rooms were quietly withdrawn, without any reason being given to the bidders.

Saxony is losing a flagship, but no jobs in large number: of the almost two thousand planned, not one in ten exists. The development centre will stay, with its 260 staff, as will Regensburg.

For suppliers the picture is darker. The builder of the clean rooms, Reinluft from Freiberg, had planned on orders worth 210 million euros. Its managing director says that "nothing had been signed, but a great deal had been bought".

Two other projects in the region are unaffected: the extension by the Taiwanese group in the north of Dresden, and the Franco-Italian pilot line. Each is larger than Radeburg would have been.

== Mittelelbe Rundfunk
Radeburg: the field remains a field

On the hill above the motorway there is still a sign: "Here Lumetra is building for the future." Behind it are 62 hectares of yellow earth, a fence, a transformer station and, this Thursday, a single guard. He came to work at six and learned from us that the factory was not coming.

For three years the town of 7,600 people had been preparing. It had a nursery with 90 places built and a sewer to the site laid, for 13 million euros altogether. "The children will use the nursery. The pipe leads nowhere," says mayor Cornelia Uhlig.

The US company cites weak demand for electric cars. For the people already employed, around 140, there was a meeting at ten o'clock in a hotel in Dresden. It lasted 25 minutes. Afterwards some stood in the car park, among them a couple who had moved here from Grenoble in April. "We bought a flat," the woman says. "I don't think I can talk now."

Human resources head Silke Arendt defended the procedure. {council.b: The works council had been told of the plans on Monday}, under an obligation of confidentiality, she told our station.

State premier Matthias Kühnel wants to get the money back to the last cent. {aid.a: Up to now, 310 million has flowed}, two thirds from Berlin and the rest from Dresden. The contract provides for repayment with interest if no chip is produced by 2030.

The Greens in the state parliament want to know whether the state has the right to buy back the land, which Lumetra acquired for 31 million. It has, the economics ministry says, at the same price.

== The Austin Examiner
Lumetra walks away from Germany, and Wall Street likes it

Lumetra, Austin's second-largest private employer, said Thursday it would abandon a $5 billion factory in eastern Germany, the latest retreat by an American chip maker from a European bet made when electric vehicles seemed unstoppable.

Chief executive Priya Raman told employees in a video that the company would rather "disappoint early than fail late". None of the 6,100 jobs in Texas is affected, she said. Some of the equipment already ordered for Germany will go to the expansion in Round Rock, where the company is hiring 300 people this year.

The Germans had offered a lot. Their subsidies would have covered more than a third of the cost. {aid.b: Lumetra has received 480 million euros of that money}, the company's latest quarterly report shows, and it will have to give it back, plus interest, before the end of the year.

The write-down of just over half a billion dollars will push Lumetra into a loss in the quarter ending June 30, its first in seven years. Analysts shrugged. "It's a one-time hit for a project that would have burned cash for five years," said Tom Okafor of Brazos Securities. The stock closed up 4 percent, at $71.30.

Germany remains important to the company. A plant in Bavaria and a design center in Saxony, together with more than 1,000 workers, will continue. Raman, who studied in Aachen, said she had called Saxony's premier herself on Wednesday night. He was, she said, "gracious and very disappointed".

In Radeburg, the town that would have been home to the plant, there is talk of a solar park.

== Blitz am Morgen
CHIP DREAM DEAD! Americans leave Saxony in the lurch

The US chip maker Lumetra is giving up its plan for a plant near Dresden and with it an investment of 4.6 billion euros. What remains: a hole in the ground, a bus stop without a bus, and a furious mayor.

"We rolled out the red carpet, and they didn't even wipe their feet," says Cornelia Uhlig (55), who runs Radeburg town hall.

The plant was to employ 1,900 people and start production in 2028. So far 140 have been hired. They are to be offered posts at other sites or severance pay. How much? Nobody would say on Thursday.

{council.a: Nobody had told the works council beforehand}: its head, Heiko Ranft, was having breakfast when the news came on the radio. "I nearly choked on my roll."

Saxony's economics minister, Annett Gröschke, called the withdrawal "a bitter blow, but not the end of the chip site". She was already in talks with other interested parties about the 62-hectare plot. BLITZ has heard of a battery maker and a logistics firm. Her ministry would confirm neither.

{decided.a: On 3 June the bosses in Texas put an end to it}. Yet only last Friday, on 6 June, Lumetra had sponsored the beer tent at Radeburg's town festival!

1.7 billion euros of taxpayers' money was to flow. What has already been paid must come back, with interest.

The innkeeper of the Golden Stag had already had menus in English printed. "Sauerbraten, braised beef marinated in vinegar," he reads out. "Would have been nice."

On the New York stock exchange, by the way, they were celebrating: plus four per cent.
