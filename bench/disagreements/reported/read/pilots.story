cancelled: number
pilots: number

== Capital Press
Airline Halvair scraps hundreds of flights as pilots begin three-day strike

VESTERBY — {cancelled.a: Halvair, the airline of Estmark, cancelled about 470 flights Tuesday}, nearly half of what it flies in a day, after {pilots.a: more than 2,500 of its pilots began a three-day strike}.

The airline, the largest in the region by sales, said that in spite of the strike called by the pilots' union Flightdeck it was keeping up many of its domestic flights and shorter European routes, though many long flights to North America, Boston and Toronto among them, had been cancelled.

Other flights across the Atlantic, to Montreal, Chicago and Atlanta, were due to leave on Tuesday, as were those to Africa, South America and Asia.

"On an ordinary day we have 1,050 flights," Halvair said early Tuesday.

"{cancelled.a: For today we are counting on about 580 flights}, but it may be that more have to be cancelled as the day goes on," the airline cautioned. It offers some 95 long-haul flights around the world.

Pilots of Halvair Freight and of its cheap offshoot Petrel have joined the strike too. Petrel, based in Osthaven, said it would operate several flights on the three days, to Spain, Greece and Italy among other places.

Halvair owns large stakes in other airlines as well, which the strike does not touch.

The pilots want safer jobs, and they want Estmark's labor rules to hold for Halvair pilots who are hired abroad, so that work does not drift to neighboring countries where conditions are cheaper.

Halvair said that nobody intends this. "We have not moved a single job, we have not cut a single pilot's job, and at present we plan no cuts," a spokeswoman said.

== Southern Herald
Halvair pilots go on three-day strike

{cancelled.a: Halvair, the airline of Estmark, cancelled about 470 of its flights on Tuesday} after {pilots.a: more than 2,500 of its pilots began a three-day strike}.

The airline, the largest in the region by sales, said that in spite of the strike called by the pilots' union Flightdeck it was keeping up many of its domestic flights and shorter European routes, though many long flights to North America, Boston and Toronto among them, had been cancelled.

Other flights to Africa, South America and Asia were still due to leave.

"On an ordinary day we have 1,050 flights," Halvair said early on Tuesday.

"{cancelled.a: For today we are counting on about 580 flights}, but it may be that more have to be cancelled as the day goes on," the airline cautioned. It offers some 95 long-haul flights.

Pilots of Halvair Freight and of its cheap offshoot Petrel have joined the strike too.

Halvair owns large stakes in other airlines as well, which the strike does not touch.

The pilots want safer jobs, and they want Estmark's labour rules to hold for Halvair pilots who are hired abroad, so that work does not drift to neighbouring countries where conditions are cheaper.

The airline said it was seeking seats for its passengers on trains and with partner airlines. Those for whom it finds none get back what they paid, it said.

== Flight Business Daily
Halvair pilots press ahead with three-day strike

Pilots of Estmark's national carrier, Halvair Group, went on strike for three days early on Tuesday, which {cancelled.b: now threatens to keep most of the carrier's planes on the ground}. Attempts at the weekend to get contract talks going again had come to nothing.

The company says that {cancelled.b: the strike will probably wipe out two-thirds or more of Halvair's flights} at home and abroad. It puts its losses at roughly 16 million euros for each day.

{pilots.a: The decision of more than 2,500 Halvair pilots to walk out} came soon after talks with the management over the security of jobs and pay had collapsed last week.

Their union, Flightdeck, wants pilots to be heard when the company decides from which airports its aircraft operate and who is to fly them. Halvair has grown fast in the last three years. The union is afraid that work could more and more be moved to other countries, where pilots are paid less.

On Sunday Flightdeck declared itself ready to return to the table, though without giving up any particular demand. Halvair replied on Monday that it was open to talks provided that nobody set conditions for them.

Ahead of the strike the carrier has been moving passengers to trains and to the flights of other airlines. Its cargo business and its low-cost carrier, Petrel, are likely to suffer as well. Shares in Halvair closed slightly lower on Friday, when the collapse of the talks was already known, and analysts expected them to fall further should the walkout last for the full three days. Bookings for the weeks to come had held up so far, the company said.

== Nordic Mirror
Halvair asks court to stop pilots' strike

The airline Halvair turned to a court on Tuesday to stop a strike by {pilots.b: some 2,500 pilots that upset more than} {cancelled.c: a third of the flights it had planned}.

A spokeswoman for the carrier, which transports more passengers than any other in the region, said that it had asked a court in Vesterby to forbid the three-day strike after the first day because it was "out of all proportion". The judges were expected to rule before the evening.

{cancelled.a: Up to now 50 to 60 percent of scheduled flights had been assured}, a spokesman for Halvair said.

The Flightdeck union has called the strike over pay and the security of jobs, and it has threatened more of them.

The Estmark flag carrier, which the upheaval in world aviation has hit hard, had at first expected about 1,400 cancellations over the three days. It let customers change their bookings or handed them railway tickets.

Its main airport at Vesterby suffered most, together with Osthaven. Halvair Freight, one of the bigger cargo carriers of Europe, and the low-cost subsidiary Petrel were affected too.

"This strike is a complete success," a spokesman of Flightdeck, Anders Holmquist, told the news channel E24. "We hope that the company will move in the next three days. If it doesn't, we shall naturally have to think of further strikes, next week or afterwards."

"What this strike does is grave, and nothing can justify it," said Halvair's spokesman, Jens Tofte. "Three days of it cost us 48 million euros, to say nothing of our good name."

At the airport in Vesterby all was calm, since the walkout had been announced last week and many passengers had made other plans.
