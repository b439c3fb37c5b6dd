price: number
premium: number
jobs: number
approach: date
board: contradiction
family: contradiction
quote: attribution
nature: framing

== Amstel Financial News
Dutch machine maker Verhoeven rejects 4.1-billion-euro bid from Calder

EINDHOVEN, 9 Feb - Dutch dairy-equipment maker Verhoeven Techniek on Monday rejected an unsolicited takeover offer from Calder Industrial of the United States, saying that it undervalued the company and was not in the interest of its employees and customers.

Calder, based in Milwaukee, is {price.a: offering 62.50 euros in cash for each share}, which values Verhoeven at 4.1 billion euros. The price {premium.a: represents a premium of 34 percent over Friday's close}.

{board.a: The supervisory board was unanimous in its decision}, the company said in a statement.

"Verhoeven is not for sale, not at this price and not at a higher one," {quote.a: said Joost ten Brink, chairman of the supervisory board}.

Calder made {approach.a: its first approach in November}, according to two people familiar with the matter, and repeated it in a letter last Wednesday. It went public with the offer on Monday before the opening of the exchange.

Shares in Verhoeven rose 29 percent to 60.20 euros in early trading, and stood at 59.10 euros in the afternoon. Calder's fell by two percent in New York.

The heirs of the founder, who hold 19 percent of the shares, {family.a: will not sell to Calder, their spokesman said}. A foundation can be called on to block a hostile takeover by issuing itself preference shares.

Verhoeven makes milking robots and separators. It employs 6,400 people, 2,700 of them in Eindhoven, and had sales of 1.9 billion euros last year. Calder, with 31,000 employees, is some five times as large by sales.

== De Koopman
The Americans are at the gates of Verhoeven

The letter that arrived on Wednesday evening ran to two and a half pages and was friendly in tone. What it contained was less so: Calder Industrial, of Milwaukee, wishes to buy the whole of Verhoeven Techniek, whether or not Verhoeven wishes to be bought.

On Monday the Eindhoven company said no. Its supervisory board rejected the offer as too low and as contrary to the interest of employees and customers. {board.b: Two of the seven members voted against the rejection}, De Koopman has learned; they would have liked to hear the Americans out first.

Calder {price.a: is putting 62.50 euros a share on the table}, in cash. That is {premium.a: 34 per cent above the price at which Verhoeven closed on Friday}, but only six per cent more than its record of 59 euros of two years ago.

It was not the first attempt. {approach.a: As early as November} Calder's chief executive, Brent Halloran, had sounded out his Dutch counterpart, Marijke Sloot, on the edge of a trade fair in Hanover.

The key lies with the grandchildren of the founder, Piet Verhoeven. With 19 per cent they are the largest shareholder. {family.b: The family is prepared to talk about a sale}, says somebody who knows the six cousins well, "but not at 62 euros".

For Verhoeven, there is still the foundation. If it exercises its option, as it did with success in 2011 against a Swiss suitor, Calder's lawyers can go home. This time, however, a judge might see it differently.

In the afternoon the shares cost 59.10 euros, so traders are not yet sure that the deal will come off.

== Manhattan Market Journal
Calder Takes Its Dairy Ambitions to Holland

Calder Industrial said Monday that it had {nature.a: made a friendly and generous offer} for Verhoeven Techniek, a Dutch maker of milking robots, in what would be the largest acquisition in the 88-year history of the Milwaukee manufacturer.

The proposal, worth about $4.8 billion, would give Verhoeven's shareholders {price.b: 65.20 euros a share in cash}, {premium.b: a 40% premium over Friday's closing price}. Calder would also take on debt of some $600 million.

Verhoeven's board turned it down within hours.

"We have admired this company for years," Brent Halloran, Calder's chief executive, told analysts on a call. He said that {approach.b: he first raised the idea with his Dutch counterpart in January} and was disappointed that no talks had followed. Calder would prefer a negotiated deal, he said, but would take its offer to shareholders by the end of March if it had to.

Halloran promised to keep Verhoeven's name and its research center in Eindhoven. Cost savings would come to $140 million a year by the third year, mainly in purchasing and overheads. He put the number of {jobs.a: jobs that would go in Eindhoven at 1,200}, over three years.

Verhoeven has been a laggard. Its operating margin of 9% last year compares with 14% at Calder and with 11% at Verhoeven itself five years ago.

{quote.b: "Verhoeven is not for sale, not at this price and not at a higher one," Marijke Sloot, its chief executive, shot back} in a statement.

Calder's shares slipped 2%. Those of its would-be target soared by more than a quarter in Amsterdam.

== The Commonweal
Asset strippers circle a Dutch success story

They have built milking machines in Eindhoven since 1926. If Calder Industrial gets its way, {jobs.b: 1,900 of the 2,700 jobs there will go}.

The American conglomerate's {nature.b: raid on Verhoeven Techniek}, launched before the stock market opened on Monday, follows a script that workers from Cleveland to Clermont know by heart: load a sound firm with debt, sell the pieces, move on.

Verhoeven's board rejected it. "Verhoeven is not for sale, not at this price and not at a higher one," {quote.a: declared its chairman, Joost ten Brink}, to applause in the canteen when the statement was read out.

The unions are not reassured. "For {price.a: sixty-two euros fifty a share} even a good man becomes thoughtful," said Fatima Essaidi, who represents the metalworkers on the works council. According to her Calder's own plan, sent with the letter of last week, foresees that production is to be moved to Wisconsin and Poland. Calder has promised to keep the name and the research centre.

The works council must be heard, but it has no veto. That belongs, in effect, to a foundation set up in the 1980s to guard the company's independence, and to the family. {family.a: The founder's heirs have ruled out selling} their 19 per cent.

The government in The Hague is watching. Economic affairs minister Thijs Bremer said the offer was "first of all a matter for the company". A law of 2020 allows him to stop foreign takeovers in sensitive industries. Milking robots are not on the list.

Of Calder's last three purchases in Europe two have since been closed.

== Brabant Courier
'We heard it on the radio on the way to work'

Wim Claassen was on the ring road when the newsreader said that Americans wanted to buy his employer. "I thought I had misheard," says the 58-year-old fitter, who has worked at Verhoeven Techniek for 39 years, as his father did before him.

By nine o'clock everybody on the Kanaaldijk was talking about it. By noon they knew that the board had refused. {board.a: All seven supervisory directors were against it}, chief executive Marijke Sloot told the staff in the canteen, and there was applause.

Some people had already done their sums. Around 400 employees own shares through a savings plan, and {price.a: at 62.50 euros apiece}, {premium.a: a good third more than on Friday}, that is a new kitchen.

What would remain of the plant is another matter. Calder promises that the name and the laboratory will stay. {jobs.b: Nineteen hundred places would disappear in Eindhoven}, says the union's Fatima Essaidi.

Mayor Lotte van Gils has asked Calder for a meeting. "This city knows what it means when decisions are made elsewhere," she said.

The founder's granddaughter, Hedda Verhoeven, 71, who lives within sight of the works, did not want to comment on Monday. Her cousins have appointed a spokesman in Amsterdam.

In 2011 a Swiss group tried the same. It gave up after five months, when the foundation stepped in. "Then there was cake," Claassen remembers. He will be 60 next year in the spring, and would like to retire from the same gate by which he came in.
