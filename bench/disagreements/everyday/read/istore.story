== Albion Markets Service
Pemberton raises profit goal after strong Christmas

LONDON, Jan 15 (AMS) - British clothing and homeware chain Pemberton on Thursday raised its profit forecast for the second time in three months after like-for-like sales rose 5.6 percent in the 13 weeks to Dec. 27.

It now expects an underlying pretax profit of about 410 million pounds for the year to the end of March, compared with the 385 million pounds it had forecast in October and the 362 million it made last year.

Total sales, which include new stores, were up 7.2 percent in the quarter to 1.94 billion pounds.

"Customers came early and they came back," chief executive Sunita Rahman said in a statement.

Food sales grew 8.1 percent, clothing 4.4 percent. Homeware slipped by one percent.

Pemberton said it would close 14 of its older high street shops by the summer and open 20, most of them in retail parks. It has 318 shops in Britain and Ireland. About 260 jobs are affected by the closures; the staff will be offered work in other branches.

Pemberton's cost of wages will rise by 45 million pounds in the coming financial year as a result of the higher minimum wage, finance director Neil Garrick said. Prices would go up by "no more than two percent" on average.

The shares, which gained 31 percent last year, rose as much as 6.8 percent to 512 pence in early trading, the highest since 2015.

== The City Courant
Pemberton: knitwear, mince pies and a second upgrade

Sunita Rahman was a trainee on the lingerie counter when Pemberton last had a Christmas like this one. Three decades on, as its chief executive, she has delivered the second upgrade in a row.

Underlying profits before tax will be in the region of £410m in the year to March, £25m more than she promised in the autumn. In October the guidance had already been raised, from £370m.

Like-for-like sales, which strip out the effect of new shops, rose 5.6 per cent in the 13 weeks to December 27; the City had pencilled in 3.9 per cent. Including new space, growth was above seven per cent. The strongest week was not the one before Christmas but the last of November, when a cold snap emptied the shelves of knitwear.

On a reported basis things look different. After a charge of some £70m for closing shops and writing off an old computer system, profit before tax will fall to around £340m, from £355m. "It's real money, but it's money that was spent years ago," said Neil Garrick, who looks after the finances.

Online sales made up 34 per cent of clothing and homeware revenue, and 17 per cent of the total.

The shares touched 512p soon after the opening and ended the day at 503p, a gain of 4.9 per cent. That values the group at £9.1bn. On the day that Ms Rahman took over, in the spring of 2021, it was worth less than a third of that.

Analysts at Corbel Partners raised their target price from 500p to 560p.

== The Morning Call
Bumper Christmas for the boss, goodbye for the high street

Pemberton has had a cracking Christmas. In Barrow, where its shop has stood on Dalton Road since 1938, they'll remember it for another reason: it was the last.

The Barrow shop is one of 14 that will shut by the summer, the company told staff on Thursday, an hour after the stock exchange had been told how well things were going. Thirty-one people work there. Across the chain some 260 do so in shops that are to go.

"We made our target. We beat our target," said Julie Sands, 54, who has been on the tills for 26 years. "So what was it for?"

They will be offered jobs elsewhere, Pemberton said. The nearest branch is in Kendal, 35 miles off. The Retail Workers' Union says it has been promised talks in each town and that there'll be no compulsory redundancies before June.

The firm expects to make £410 million this year, leaving one-offs aside, up 13 per cent. Chief executive Sunita Rahman was paid £4.2 million in the last one, of which a million was salary. Shop assistants will get £12.95 an hour from April, 45p more than today. Garrick, the finance man, put what that will cost at £45 million a year.

Nor is the high street the only loser. Sales of sofas, lamps and duvets were a little lower than a year ago.

Twenty new shops are planned, making six more than now when all is done, nearly all on the edge of town with car parks. "That is where our customers tell us they want to be," Ms Rahman said. Barrow's MP, Tom Ashdown, has asked to meet her.

== The National Standard
Pemberton shows Chancellor the way

Those who had written off the British shopper will have to think again. Pemberton, the 141-year-old chain, sold almost £2 billion of jumpers, turkeys and pyjamas in the last quarter of the year.

Takings rose by 7.2 per cent, or by 5.6 per cent in shops that had been open for more than a year. Profits in the full year, before one-off costs, should exceed last year's by £48 million.

And that in spite of the Treasury. The increase in the minimum wage which takes effect in April adds £45 million to Pemberton's pay bill, Neil Garrick, the finance director, said. Part of it will find its way onto price tags, although he promised that they would rise by two per cent at the most, taking the whole range together.

Sunita Rahman, who has run the firm for almost five years, was too polite to say what she thinks of that. "Customers came early and they came back," was how she summed up the season. Her food halls, with sales up more than eight per cent, were the stars. Fashion, for which the chain used to be known, grew about half as fast.

She is not afraid to prune. Fourteen ageing shops will go, and a score of new ones come. By the end of next year Pemberton will have 324, in two countries.

The rest of the sector has had a patchier time. Lyle & Firth, a rival, warned on profits last week, while Marlow's said on Tuesday that its sales had been flat.

Investors approved: the stock was among the three best performers in the FTSE 100 on the day, up almost five per cent at the close.

== Radio Furness
Barrow shop to close: what we know

Pemberton in Barrow is closing. The company confirmed on Thursday morning that the shop on Dalton Road will not see another Christmas. There is no exact date yet; staff have been told to expect it by the summer.

There are 31 employees, 22 of them part-time. They were called together at eight o'clock, before the doors opened. Each of them will be offered a job at another branch, a spokeswoman told us, though in some cases that will mean a journey of more than an hour by bus.

The council's leader, Ann Threlfall, called it "a dark day for Dalton Road". Three other chains have left the street since 2022. She said that the council would speak to the owners of the building, a pension fund in Leeds.

Pemberton did well over Christmas. Its sales in shops open for at least a year were 5.6 percent higher than the year before. The Barrow branch, according to people who work there, did better than that.

A petition started by the customer Derek Noble, 76, had 1,100 signatures by midday and more than 3,400 in the evening. "I bought my wedding suit there," he said. "I'm not going to Kendal for a vest."

We asked for an interview with the chief executive. The company said that Sunita Rahman was not available on Thursday, but would visit Barrow before the end of the month.

The new shops which Pemberton will open, twenty in all, are in other parts of the country. None is in Cumbria.
