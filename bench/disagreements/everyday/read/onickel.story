loss: number
trades: contradiction

== Benelux Newswire
Nickel plunges a fifth in eleven minutes after broker's typing error

The price of nickel fell by more than 20 percent within minutes on the Antwerp Metals Exchange on Thursday after a broker entered an order a hundred times too large.

The three-month contract dropped from 16,240 to 12,905 dollars a tonne between 10:14 and 10:25, when the exchange halted trading for an hour. It recovered in the afternoon and closed at 15,980 dollars, 1.6 percent below Wednesday's close.

The order came from Delvaux Commodities, a medium-sized broker in Antwerp, which confirmed "a manual input error". It had meant to sell 60 lots for a customer and entered 6,000. A lot is six tonnes.

Of the 6,000 lots, 1,870 were sold before a supervisor stopped the rest. {loss.a: Delvaux puts its loss at 38 million dollars}, the broker said in the evening. It added that its capital was sufficient.

{trades.a: All trades made in the eleven minutes stand}, a spokesman for the exchange said.

Belgium's financial markets authority has asked for the records of both companies. It wants to know why a limit that should reject orders of more than 500 lots did not work.

Nickel is used in stainless steel and in batteries. The metal had gained 9 percent since January because of floods at mines in the Philippines.

== De Schelde
One zero, then another: how Antwerp sank the price of nickel

Nobody on the third floor of the Delvaux building on the Frankrijklei was answering the door on Friday. In the café below they knew why. "They came down at half past ten for coffee, white as paper," said the owner, Mia Geerts. "One of them ordered nothing and just held the cup of the other."

A little earlier, at 10:14, an employee of the broker had typed a number. He had meant to sell 60 lots of nickel for a customer and entered 6,000. The three-month contract dropped from 16,240 to 12,905 dollars a tonne before trading was halted at 10:25.

It was "a manual input error", said the firm, which was founded in 1961 by Firmin Delvaux, dealt in copper from the Congo and today employs 85 people. The employee, who is 26 and has been there for two years, is on leave. He has not been dismissed, managing director Sofie Delvaux stressed. "Whoever builds a door that anyone can fall through should not scold the one who falls."

{loss.a: The damage to Delvaux is 38 million dollars}, by its own account.

That is a great deal for a firm that earned 12 million last year and 9 million the year before. But there is enough capital, the granddaughter of the founder says, and the family will add to it if need be.

The 4,130 lots that had not been sold were withdrawn within a minute of the supervisor noticing, according to the firm.

The regulator in Brussels has asked for the records, both from Delvaux and from the exchange. It wants answers within ten days.

== The Metals Post
Where was the 500-lot limit? Exchange faces questions over nickel

Antwerp's exchange has a rule that no single order in nickel may exceed 500 lots. On Thursday one of twelve times that size went through.

The rule was built into the new trading system that was switched on in October, exchange officials said, but apparently it checked only orders sent by computers, not those typed in by hand. That gap was closed on Thursday night. Chief executive Ruben Claes said he would publish a full account by the end of the month.

{trades.b: The exchange has annulled every deal} below 14,600 dollars, members were told in a notice that The Metals Post has seen. Those who bought near the bottom are furious. A fund manager in Geneva said he had bought 40 lots at 13,100 in good faith.

The drop was one of 20.5 percent from top to bottom. By the close most of it had been made good, and the three-month price stood at 15,980, against 16,240 the day before.

In Shanghai nickel hardly moved: its night session was closed when the error was made. In tin, in 2018, Antwerp suffered a similar slip, when a contract lost 8 percent in four minutes. That time the broker, a different firm, had mixed up lots and tonnes.

{loss.b: Delvaux is 61 million dollars out of pocket}, three traders who dealt with it on the day estimate independently. They arrive at that figure by comparing what it sold at with what it had to pay to buy the metal back.

The broker's customer, a steel mill in Ghent, got its 60 lots sold after all, at 16,190 dollars. "The only calm people in the city," remarked one of the traders.

== Jakarta Business Daily
Miners shrug as Antwerp blunder jolts nickel

Indonesian nickel producers said on Friday that they had not been affected by an error in Belgium that briefly sent the price of the metal down by about a fifth.

"We were asleep by the time it was over, so to speak," said Hendra Wijaya, sales director of Sulindo Nikel, the country's third-largest producer. The drop took place in the late afternoon, Jakarta time, from 16:14 to 16:25. Sulindo sells at monthly averages, into which a few minutes hardly enter.

Its shares lost as much as 5.2 percent on Friday morning and ended 0.9 percent lower. Those of its rival Morowa Metal, which had fallen 3.8 percent at the opening, closed unchanged.

The broker, Delvaux Commodities of Antwerp, had placed a sell order for 36,000 tonnes instead of 360. Roughly 11,200 tonnes were in fact sold. To compare: Indonesia mines more than that in two days.

Who gained is less clear. {trades.b: Antwerp has cancelled the cheapest of the deals}, Wijaya said his London office had been informed. A trading house in Singapore said it had bought nothing and was glad of it.

The Ministry of Energy sees no need to act. The reference price for export duties is set twice a month, on the 1st and the 15th, a director at the ministry, Retno Palupi, explained. It now stands at 15,740 dollars. It will be calculated without Thursday's lowest quotes, as the rules on outliers provide.

Exporters are in any case looking to the Philippines. There, three of five flooded pits are still under water. It is those floods, and not Antwerp, that will decide the price in spring, Palupi said.
