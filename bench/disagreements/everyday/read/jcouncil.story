casting: attribution

== Low Countries Press
Ghent council votes to sell old swimming baths by a single vote

The city council of Ghent decided on Monday night to sell the disused Keizer baths to a developer, after the vote had ended in a tie and been settled at the second attempt.

Twenty-six councillors were in favour and 26 against when the vote was first taken, shortly after eleven. {casting.a: It was Mayor Lieve Standaert who tipped the scales} in favour of the sale.

The developer, Portus, is to pay 7.2 million euros for the building, which was opened in 1936 and has been closed since 2019. It plans 64 flats, a hotel with 90 rooms and a public pool of 25 metres in the old hall.

The pool must be open to the public for at least 30 hours a week, under an agreement that runs for 40 years.

Opponents had collected 11,200 signatures for keeping the baths in the hands of the city. Renovating them would have cost around 31 million euros, according to the city's buildings department.

The heritage agency of Flanders has yet to approve the plans. Work is to begin in the spring of next year at the earliest.

== Radio Vlaanderland
A tie, a recess and a sale: the night of the Keizer baths

At half past eleven on Monday night, the Keizer baths changed their future. With 27 votes to 26, Ghent's council approved the sale to the property company Portus. On the first attempt, before the recess, it had been 26 all.

One of the 53 councillors had been missing from the first round. During the recess, people in the gallery sang.

The price is 7.2 million euros. The city had asked for at least 6.5 in its call for bids last autumn, to which four companies replied. Two were shortlisted.

What will come of it? Portus wants to restore the hall with its blue tiles and keep a pool in it, 25 metres long, the original one having measured 33. Two new wings will hold homes and a hotel. Of the 64 flats, 13 are to be let at social rents.

"We are not selling the water, we are selling the roof above it," alderman for sport Joris Tavernier told our programme.

The action group Keizer for All, which handed in more than 11,000 signatures in March, is considering an appeal to the provincial governor. It has 30 days. Its spokeswoman, the swimmer Ann Pauwels, learned to swim there in 1974.

The baths have been shut for six years because of concrete rot.

== Scheldt Gazette
Keizer baths sold after council deadlock

GHENT. The old Keizer baths are to become a hotel and flats, with a public pool in the old hall. The city council decided on Monday night to sell the building to developer Portus for 7.2 million euros.

It could hardly have been closer. When the vote was first taken, shortly after eleven, there were 26 in favour and 26 against. {casting.b: Council chairman Stijn Rombaut cast the deciding vote}, to jeers from the public gallery. He had been delayed by a train from Brussels and walked in during the recess with his coat still on.

Mayor Lieve Standaert had spoken for the plan for twenty minutes. The city could not afford the 31 million euros a renovation would cost, she said, "not this year and not in ten".

For the residents of the Keizer quarter one question weighs more than all others: what will it cost to swim? A ticket is to cost 5.50 euros, or 3.80 for those who live in Ghent. In the other three municipal pools it is 4.20 and 3.00.

The pool must be open to the public for at least 30 hours a week. "Six of them before school, please," says Godelieve Maes, 81, who went swimming there three times a week until the very last day.

The heritage agency of Flanders has yet to approve the plans.

== The Red Canal
Thirty hours a week

Eleven thousand two hundred people signed. Twenty-seven decided.

With a majority of one, and that one found only after an interval, the council has got rid of the Keizer baths, where three generations of this city learned to swim. For 7.2 million euros a building goes that could not be built today for fifty.

There was another way. Engineers of the university showed in January that the basin and the roof could be made safe for 12 million in a first step, leaving the rest for later. The city has never seriously answered them; it went on quoting the price of doing everything at once.

Portus will run the pool for 40 years, thirty hours a week. A week has 168. In the others, the blue tiles will belong to guests of the hotel, at rates from 180 euros a night.

Thirteen flats at social rents, out of sixty-four: that is a fifth. Our councillors had demanded a third. Their motion was rejected earlier in the evening by 34 votes to 18.

"I cried in there once because I was afraid of the deep end," Ann Pauwels of Keizer for All said outside the town hall. "Tonight I cried because I wasn't."

The group will decide on Thursday whether to appeal.
