handover: date

== Nordic Press Bureau
Denmark to buy three frigates from British yard

COPENHAGEN - Denmark will buy three air defence frigates from the British shipbuilder Harlow Marine. The finance committee of parliament released the money on Thursday by 12 votes to 5.

The ships cost 31.5 billion kroner, about 4.2 billion euros. A further 6.2 billion kroner is set aside for missiles, which will be bought separately. The contract contains an option for two more frigates, which would have to be taken up by the end of 2028.

Defence Minister Mette Kragh spoke of the largest purchase in the history of the navy. "We live on the water, and the water has become less safe," she said.

The hulls will be built in Birkenhead. Weapons and electronics are to be installed in Frederikshavn, where 900 jobs will be created according to the ministry. {handover.a: The first frigate is to be handed over in spring 2030}.

The 138-metre ships replace the three frigates of the Niels class, which entered service from 2004. They need a crew of 125 instead of 165.

The Spanish group Navantis, whose offer was rejected, announced that it would examine a complaint. Its bid had been lower by 1.8 billion kroner, the company said. The ministry confirmed this but pointed to the cost of operation over 30 years, which would be higher with the Spanish ship.

The contract is to be signed on 3 February in Copenhagen.

The opposition Left Alliance and the Freedom List voted against.

== Dagens Kurs
Harlow wins Danish billions, shares up 11 per cent

Denmark will buy three air defence frigates from the British shipbuilder Harlow Marine. Shares in the group from Birkenhead rose by as much as 14 per cent in London on Thursday and closed 11 per cent higher.

The ships alone cost 31.5 billion kroner, or 10.5 billion apiece. With the missiles, for which another 6.2 billion is reserved, taxpayers face a bill of nearly 38 billion. That is roughly what the country spent on its entire defence in 2022.

The finance committee of parliament released the money by 12 votes to 5. The Social Liberals, who had hesitated until Wednesday, agreed after the minister promised them a report on costs every six months.

"It was not the cheapest offer. It was the cheapest ship," said Defence Minister Mette Kragh. What she means: Spain's Navantis asked for 29.7 billion. But its frigate needs 40 more sailors and more fuel, and over three decades the ministry puts the difference at 5 billion, to the disadvantage of the Spaniards.

Navantis does not accept the calculation. It has ten days to lodge a complaint and is considering doing so, a spokesman in Ferrol said. It denied having offered discounts after the deadline.

For Harlow, which wrote a loss of 60 million pounds last year, the order secures work for eight years. The first steel is to be cut in Birkenhead in 2027. {handover.a: Handover of the first ship is due in spring 2030}, the two others follow at intervals of 18 months.

If Denmark takes up its option for a fourth and fifth ship, the price for each would be a little under 10 billion.

== Ekspres
Our new warships: dear, British and late

Thirty-one and a half BILLION. Write it down: 31,500,000,000. That's what three ships cost, and there is not one rocket on board yet. The rockets are another six billion and a bit.

For each Dane, from the baby to the granny, that comes to more than 6,000 kroner, Ekspres has worked out, if you add it all together.

And when do we get something for it? Not soon. According to an internal paper of the procurement agency, {handover.b: the first frigate will not be delivered before autumn 2032}. Until then the old ladies of the Niels class have to keep going. The oldest of them turned 21 this year. In March the Niels Juhl Bredal had to be towed into harbour because of a broken gearbox; in August it was the radar.

Defence Minister Mette Kragh, 49, smiled all the same on Thursday. "A good day for the navy," she said, after her majority in the finance committee had stood. Twelve hands for, five against.

"A blank cheque," thundered Left Alliance leader Bo Sand. He would rather have hospitals. The Freedom List on the other hand would like ships, but built in Denmark.

That we once could do that ourselves is remembered by Kurt Villadsen, 78, a welder who worked on the last frigates in Odense. "The yard is a shopping centre for mobile homes now," he says. "But I can still weld."

At least Frederikshavn will get something: 900 jobs. And the sailors get single cabins.

== Skagen Tidende
Champagne on quay 4

It isn't every day that somebody cries in the canteen of Frederikshavn Dock. On Thursday at 14:05 works council chairwoman Lone Bach did, and she didn't mind who saw it. "Nine years of short-time work," she said. "Nine years of telling the apprentices it'll be all right."

All three of the navy's new frigates will be fitted out here. The hulls come by tug from Birkenhead, empty; radar, guns and launchers go in on quay 4. The ministry reckons with 900 jobs at the dock itself and 1,400 more with suppliers between Skagen and Aalborg. "So 2,300 families," as Mayor Henrik Nørlund put it.

Some of them exist already. The dock employs 380 people today, and they're included in the figure, director Palle Friis admitted when asked. He'd have to find 520.

The first hull will be launched in England in 2028 and should arrive in Frederikshavn the same year, in November. Before that a new hall has to be built, 160 metres long, so that the 138-metre ships fit in, and the harbour basin needs to be dredged to eight and a half metres. The municipality pays 140 million kroner towards the hall and the state 260 million. The dredging is paid for by the port.

There are conditions. The contract still has to be signed, on 3 February, and the beaten Spanish bidder Navantis may complain. Friis isn't worried: the Spaniards wanted to do the fitting-out here too.

On Friday there was a queue at the trade school. Principal Anne Kjær had 41 enquiries about places for electricians by noon. Normally she has three in a week.

== The Mersey Ledger
Danes pick Birkenhead for £3.6bn frigates

Harlow Marine has landed its first export order for a warship in 27 years. Denmark will buy three air defence frigates from the Birkenhead yard, worth £3.6 billion, after a committee of the Danish parliament released the money on Thursday.

The hulls of all three will be built on the Mersey. About 1,700 people work at the yard, and chief executive Dawn Prescott said another 600 would be hired over the next two years, 150 of them apprentices.

"People wrote us off," she said. "I've kept the cuttings."

Harlow lost £60 million in 2024 and closed its small Tyneside repair base in January with the loss of 210 jobs. Unions at the time feared for the main site. Harlow denied then that Birkenhead was in danger, and on Thursday Ms Prescott said there had never been a plan to close it.

Cutting of the first steel is pencilled in for 2027 and the launch for the year after. Final fitting-out and sea trials take place in Denmark. Mette Kragh, the Danish defence minister, said the purchase price alone had not decided the matter. A rival Spanish bid by Navantis was cheaper by roughly £200 million.

The Danes have an option on two further ships. Norway, which needs five, is also said to be looking at the design, although its government decided last year in favour of a different yard for its submarines' support vessel.

The news was given to the early shift over the loudspeakers at 1.15 pm. In the Shipwright's Arms on Campbeltown Road the landlord stood the first round, then, on reflection, only the first round.
