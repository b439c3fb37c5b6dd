cause: contradiction
length: date
shops: number
alert: attribution

== Lusanews
Card payments fail across Portugal after fault at Tessera

LISBON, 14 June (Lusanews) - Card payments failed in shops, restaurants and petrol stations across Portugal on Friday because of a fault at Tessera, the country's largest payment processor.

Terminals began to reject cards at 11:20 a.m. {length.a: The breakdown lasted five hours} and hit {shops.a: some 90,000 merchants throughout the country}, the company said in a statement.

"{cause.a: A software update went wrong}," chief executive Rita Salgado said. "There was no cyber attack, and no customer data were lost. We apologise."

Tessera handles 44 percent of all card payments in Portugal. About 2.3 million transactions were refused in the course of the day. Cash machines, which run on another network, were not affected, but in central Lisbon and Porto several ran out of notes in the afternoon.

{alert.a: The alarm was raised by Banco Almada}, whose engineers saw the number of payments collapse and telephoned Tessera, the bank's spokesman Hugo Teles said.

From 2 p.m. contactless payments of up to 50 euros were possible again in parts of Lisbon. Supermarket chains Colmeia and Dia Bom opened some of their tills for cash only.

The central bank said it had asked Tessera for a detailed report within 30 days. It can impose fines of up to five million euros.

The last failure of this kind, in March 2023, lasted 40 minutes. Tessera, which has 1,150 employees, was founded in Braga in 2004 and belongs to a group of nine banks.

== Jornal do Tejo
The Friday on which Portugal went back to cash

At the Alvalade market the fishwife Dulce Amaro, 67, took out a school notebook and wrote down who owed what. "They will come back tomorrow. They always come back," she said. By one o'clock she had four pages.

Card payments failed in shops, restaurants and petrol stations across Portugal yesterday because of a fault at Tessera, the country's largest payment processor. {length.a: For five hours on end nothing worked} for much of {shops.a: its clientele, 90,000 merchants in all}.

There was no cyber attack, and no customer data were lost, chief executive Rita Salgado said in a short address in the late afternoon. {cause.a: The culprit was a faulty software update}, loaded on Thursday night, which nobody had tried out on the older type of terminal.

In Coimbra a wedding party of 120 was kept for two hours in the restaurant until an uncle returned with an envelope of notes. On the A1 motorway drivers left watches and identity cards at the petrol stations as a pledge.

Some machines ran out of money, though the network of cash dispensers as such did its work all day long. The central bank reminded the public that every household should keep enough cash for three days.

It has asked Tessera for a detailed report within a month. Fines are possible. "It cannot be that more than four in ten card payments hang by one thread," said Filipa Moura of the consumers' league, who demands that retailers be compensated.

Tessera will charge its customers no fees for the whole of June. For a small café, that is about 35 euros.

== StackBeat
Tessera post-mortem: hot aisle, cold comfort

So what happened at Tessera on Friday? The company's status page was green for the first 26 minutes, which tells you something.

We have spoken to three people with knowledge of the incident, and their story has nothing to do with code. {cause.b: Servers overheated and shut themselves down} after two of the three cooling units in the Sintra data centre had tripped, and the standby site in Braga could not take the load. The release pushed out on Thursday night, on which a good deal of blame was heaped on social media, had been rolled back by breakfast time on Friday, before a single payment had failed.

First rejected authorisation: 11:20. {length.b: Full service was back after seven hours and 40 minutes}. In between, a partial comeback at 14:00 for small contactless sums in Lisbon, which are approved offline.

{alert.b: Tessera's own night-and-day desk spotted it first}, we are told, and had an incident call going with 22 engineers before any of the banks rang.

The scale: {shops.b: 60,000 merchants had dead terminals}, including both of the big supermarket chains. 2.3 million refused authorisations, many of them the same card tried three or four times, so think of perhaps 800,000 actual people.

Chief technology officer Daniel Mota did not reply to our questions. In a talk last autumn he had called the standby site "good enough for a quiet Sunday".

This was a Friday before a bank holiday weekend.

For comparison: the outage of March 2023 was over in 40 minutes. That one was a certificate that somebody forgot to renew. It happens to the best.

== The Daily Whistle
NO CARD, NO CARAFE! Brits stranded as holiday tills go dead

THOUSANDS of British sunseekers were left begging for lunch on Friday when card machines conked out all over Portugal.

Families in the Algarve queued for an hour in 34C heat at cash machines, the only thing still working, as tills across the country flashed "REJECTED".

Gary Poole, 44, from Stockport, had just polished off a seafood platter in Albufeira with wife Donna and their three kids when the waiter came back shaking his head. "It was 140 euros and I'd got a tenner in my shorts," he said. "I did the washing-up. Not joking."

The chaos began just before half past eleven in the morning and hit Tessera, a firm that deals with nearly half of all card payments over there. Boss Rita Salgado grovelled: "We apologise."

Some tiddlers went through from 2pm, but only in the capital and only up to 50 euros (£42).

At Faro airport, the duty free handed out free water. Car hire desks turned away customers because they could not take deposits. One couple from Leeds slept in the terminal.

Nobody's details were nicked, the firm insisted, and hackers had nothing to do with it. But anyone who tried a card more than once should check that they haven't been charged twice, warned money guru Tasmin Keys.

Portugal's central bank has given the company 30 days to explain itself and could whack it with a fine of up to £4.2million.

It's the second time in little more than a year: tills went down for 40 minutes in March 2023.

== Handelspost
Lisbon's payment failure puts one-processor model to the test

For the German retailer Kaufring, which runs 212 branches in Portugal, Friday cost 1.8 million euros in turnover. Half of that, the company reckons, will be made up on Saturday.

The failure at Tessera, the processor which handles 44 percent of card payments in the country, has laid bare how much hangs on a single company. {cause.b: Overheating in a data centre brought it down}, the supervisory board's chairman, Nuno Falcao, told this newspaper. {length.b: Almost eight hours went by} before every terminal was working again. Until Saturday noon delayed bookings kept trickling in.

In Germany, where five processors share the market, a breakdown on this scale would be hardly conceivable, says Ulrike Bens of the retail federation. Yet in May 2022 a certain type of terminal failed here for days.

{shops.b: About 60,000 traders were cut off}, most of them small. The other customers of Tessera, among them online shops, which use a separate system in Dublin, noticed nothing.

The central bank in Lisbon wants to know by mid-July what went wrong and can impose a fine of up to five million euros. Falcao called that "proportionate". Tessera made a profit of 61 million last year, 8 percent more than in the year before.

The nine banks that own the company had been planning to sell a stake of 30 percent this autumn. The sale is not off the table, two of them say. The price, however, might be.

On Monday the minister of finance is to report to parliament.
