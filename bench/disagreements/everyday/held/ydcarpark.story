cost: number
amendment: attribution

== Nordvest Telegram
Bergen council votes to pull down harbour car park

Bergen's city council decided on Wednesday evening to close and demolish the multi-storey car park on the Strandkaien waterfront and to lay out a public square in its place.

The plan was carried by 38 votes to 29 after a debate of five hours. Labour, the Socialists, the Greens and the Christian Democrats voted in favour; the Conservatives, the Progress Party and a local list were against.

The six-storey building, put up in 1971, has 412 spaces. It will shut for good on 31 March. Demolition is to begin after the summer holidays, and the square should be ready in 2028.

{cost.a: Demolition and the new square will cost 214 million kroner}, the plan adopted by the council says. The city expects the state to carry a fifth of that.

Mayor Ingrid Solheim (Labour) called it "the best seat in town, given back to people instead of to sheet metal". Petter Aasen, who leads the Conservative group, spoke of a black day for trade in the centre.

At the last minute the plan was altered in favour of people with disabilities. {amendment.a: Labour's Kjersti Bøe put forward the change}, under which 40 reserved bays will be created in the streets nearby. It was carried unanimously.

On an average weekday 46 per cent of the spaces are taken, according to the city's own count. On Saturdays in December it is more than nine in ten.

A petition against the closure, handed to the mayor on Monday, bore 9,300 names.

== Vestland Rundkasting
After five hours, a clear majority: the car park goes

It was shortly after nine in the evening when the result lit up on the wall of the council chamber: 38 green, 29 red. There was applause from the left side of the public gallery and a long groan from the right.

So the grey block on Strandkaien, which generations of Bergen people have cursed and used, is coming down. From 1 April no car will enter it. The wreckers come after the summer, and if all goes well the first coffee on the new harbour square will be served in two years' time, in 2028.

{cost.a: The bill of 214 million kroner} was set out line by line in the committee papers. About 43 million of it is meant to come from the state, which has yet to answer the city's application.

The smaller parties had their moment as well. {amendment.b: The Christian Democrats' Olav Tveit had tabled} the wording on 40 bays for disabled drivers, and every hand went up for it. "My mother uses a wheelchair. I did not need a report to write this," he told us in the corridor.

Is there room for the other cars? The city says yes: the building is not even half full on a normal weekday. Shopkeepers say that the normal weekday is not what they live on. In a survey by the traders' association, 118 of 160 members were opposed to closing it.

Mayor Ingrid Solheim promises talks with them before Christmas. She also wants the two remaining garages in the centre to stay open until midnight; today they close at ten.

== Vestlandsbladet
They are tearing down your parking space

With the votes of Labour, Socialists, Greens and, to the dismay of many of its own supporters, the Christian Democrats, the city council has sealed the fate of the Strandkaien car park. More than 400 spaces in the heart of Bergen will disappear.

Three in four traders are against it. Over 9,000 citizens signed to save it; at the end of August it had been 7,000. None of it made an impression on Mayor Ingrid Solheim.

"A black day for trade in the centre," said Petter Aasen, leader of the Conservative group. He reminded the council that on the Saturdays before Christmas the building is over 90 per cent full. "Where are those people to go? To the shopping centre at Lagunen. And they will not come back."

And who pays? {cost.b: The taxpayer is to find 260 million kroner for wrecking ball and square}, if one goes through the plan with a pencil. For that sum, the building could have been renovated three times over: the repair was put at 80 million in 2021.

The plan's defenders point to quiet Tuesdays. Then, indeed, less than half the spaces are used. But nobody would tear down a church because it is empty on a Tuesday.

Furniture dealer Rolf Haukeland, 61, whose family has had a shop on the next corner since 1934, listened to the debate from the gallery. He has not yet decided whether to sign a new lease. His present one runs out in June, three months after the barrier on Strandkaien goes down for the last time.

== Fram
Back to the water

For 50 years and more Bergen has hidden one of the loveliest views in Norway behind six floors of concrete. On Wednesday night a majority of nine put an end to that.

The council's decision is about more than a building. Where 412 cars stand today, or rather, where fewer than 200 stand on an ordinary weekday, there will be trees, benches, a bathing ladder and a playground. Anyone who has seen what Oslo has made of its harbour knows what is to be won.

"The best seat in town, given back to people instead of to sheet metal," said Mayor Ingrid Solheim, and for once one would like to hang a politician's sentence on the wall.

The right fought until the end. The Conservatives' Petter Aasen warned of dying shops, as his party had warned in 1989, when the fish market was closed to traffic, and in 2006, when the street of Torgallmenningen got its new paving. Both times turnover rose.

Not all worries are invented, though. People who can walk only a few steps need to get close to the centre. {amendment.a: It was Labour's Kjersti Bøe who moved} that 40 bays be set aside for them in the side streets. All 67 members agreed, the only time that evening.

Now the state has to play its part. The city has asked it for 20 per cent of the cost. An answer from the ministry is expected in January.

The barrier goes down on the last day of March. We suggest a party on the top deck.

== Bergens Kveld
What happens now on Strandkaien

The car park is to close. What does that mean for those who use it? We have put together the most important answers.

How long can I still park there? Until 31 March, at midnight. Monthly tickets, of which there are 130, will not be renewed beyond that day. Holders get an offer for the Nygård garage, ten minutes on foot.

What about people with a disability pass? They get 40 bays in the surrounding streets. Today there are 16 in the building.

When will it be loud? From the end of August. The contractor is to work from seven to six, not on Saturdays. The work of demolition is to last four months and the building of the square another eight.

Was it close? No. The vote was 38 to 29. Labour, the Socialists, the Greens and the Christian Democrats voted in favour; the Conservatives, the Progress Party and a local list were against. All members were present.

Can it still be stopped? The traders' association, where roughly three quarters of those asked were against the plan, is looking into a complaint to the county governor. It would have to be filed within three weeks. "We will decide at our meeting next Thursday," said its manager, Siri Lothe. The mayor believes that a complaint would have no chance.

And the attendants? Five people work in the building. Two of them retire in the spring; the other three move to Nygård.

One of the two is Arne Vik, 66. He has lifted the barrier since 1988. "I am going to miss the gulls," he says. "Not the fumes."
