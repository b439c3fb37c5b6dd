
== Lowlands Financial Wire
Van Reede profit falls 14 percent, bank to cut 1,150 jobs

AMSTERDAM, Thursday - Dutch bank Van Reede said on Thursday that net profit fell 14 percent in the second quarter as it set aside more money for bad property loans, and announced that it would cut 1,150 jobs by the end of 2026.

Net profit for the three months to June came in at 612 million euros, down from 711 million a year earlier but ahead of the 580 million that analysts had expected on average. For the first half it was 1.21 billion.

Income rose 2 percent to 1.94 billion euros as higher fees made up for a dip in interest income.

The bank took provisions of 148 million euros, of which 90 million were for loans on offices in the Netherlands and Germany. A year ago provisions were 51 million.

About 700 of the jobs to go are in the Netherlands, Chief Executive Marjolein de Wit said. The rest are in Belgium and Poland. Van Reede employs 13,400 people. "Most will leave by themselves. We do not rule out forced redundancies," she told reporters.

It will also close 41 of its 96 branches by next summer.

Van Reede will buy back shares worth 300 million euros, and raised its interim dividend to 44 cents from 40.

Its shares rose as much as 5 percent at the opening and ended 3.2 percent higher.

The costs of the reorganisation, put at 210 million euros, will be booked in the current quarter. From 2027 the bank expects to save 160 million euros a year.

Its core capital ratio stood at 14.6 percent at the end of June, against 14.9 percent at the end of March.

== Het Amsterdams Nieuws
Van Reede does away with almost half of its branches

There will be no more counters in Hoorn, in Tiel, in Emmen. Van Reede is closing 41 of its 96 branches by next summer, among them four of the nine in Amsterdam. The bank announced it on Thursday together with its figures and with the news that it will cut 1,150 jobs by the end of 2026, some 700 of them in this country.

Only one customer in 14 still comes to a branch once a month, says Marjolein de Wit, who has been at the head of the bank for two years. Ten years ago it was one in three. "We keep the doors open where people come through them," she said.

Wim Bakker, 81, came through the door in the Ceintuurbaan on Thursday, as he does every week. He had read it in the train. "On the telephone I am number 14 in the queue. Here I am Mr Bakker," he said. The branch closes in March.

For old and disabled people there will be a bus with a counter that stops in 60 places. In 2019, when 30 branches went, the bank had started with a bus as well, and kept it for 18 months.

As to the employees, most will leave by themselves, De Wit expects, for every year about 900 retire or find something else. She does not rule out forced redundancies, though. The Dutch staff, now 8,200, hear in October who is concerned.

Profit in the second quarter was 612 million euros, nearly 100 million less than last year. The bank nevertheless spends 300 million on buying its own shares. "One thing has nothing to do with the other," said a spokesman.

== City Ledger
Van Reede beats forecasts as fees cushion property pain

Investors have learned to fear the words "commercial property" in the reports of northern European banks. On Thursday they found them on page three of Van Reede's, and bought the shares all the same.

The Dutch lender made more than analysts had pencilled in, despite provisions almost three times as high as a year ago. Its quarterly profit of just over €600m was about 5 per cent above consensus. The stock, which had jumped at the start, held on to most of the gain and finished up 3.2 per cent, at €27.40. It is still 6 per cent below where it was in January.

The trouble is confined to offices, says the finance chief, Pieter Noordhof. Loans to their owners amount to €4.1bn, a little over 3 per cent of the total book of €128bn. Of the latest charge, roughly 60 per cent is for them. Shops and warehouses have caused no new losses.

Interest income shrank by 1 per cent. Fees were up by 11 per cent, helped by wealth management in Belgium.

"They have cut before it hurts. That is rare," said Clara Whitmore, who covers European banks at Harrow Stone and advises clients to buy. Others are more cautious. Anton Seidel of Bankhaus Loewe, who has a "hold" on the shares, noted that savings of €160m from 2027 will cost €210m to achieve.

Van Reede's capital ratio has edged down by 0.3 points since March, to 14.6 per cent, and will lose about as much again through the buyback of €300m. The regulator demands 11.2.

The bank stuck to its target for the year: a net profit of at least €2.3bn, after €2.5bn in 2024.

== De Vlaamse Courant
Van Reede also cuts in Antwerp: 180 jobs go

The Dutch bank Van Reede, which has been active in our country since it took over the savings bank Scheldekas in 2011, wants to do away with 180 of its 1,600 jobs in Belgium. Those affected work in the back office in Antwerp. The branches, 22 of them, stay.

The measure is part of a larger plan. In the whole group 1,150 positions, about one in 12, will disappear by the end of 2026. Most are in the Netherlands. In the Polish city of Lodz, where the bank has its computer centre, 270 are to go.

"The people in Antwerp do good work. The work itself is changing," said Bart Claes, the head of the Belgian business. Part of the files will be read by software, and another part will move to Utrecht. Talks with the works council begin on Tuesday.

Employees learned the news by video at half past seven. "It was over in eight minutes," said a woman who has been there for 24 years. The number had been feared to be higher: rumours in spring had spoken of 300 in Antwerp.

Ironically, it is Belgium that did best in the quarter. Profit here rose by 9 percent to 88 million euros, above all thanks to wealthy customers, while that of the whole group dropped from 711 to 612 million.

The group raises its interim dividend by a tenth. In 2021 it had paid none at all, after a fine of 85 million euros for having been lax in the fight against money laundering. A second inquiry, concerning its former subsidiary in Cyprus, was closed last year without result.

== Radio Polder
Van Reede: fewer branches, fewer jobs, lower profit

Van Reede, one of the five largest banks in the country, is shedding over a thousand jobs in the next year and a half. Some 60 percent of them are in the Netherlands. More than 40 offices where customers can call will be shut.

The bank earned a little more than 600 million euros in the past quarter. That is less than a year ago, and also slightly more than in the first three months of this year, when it was 598 million.

The main reason for the decline is loans for office buildings. Because many people still work from home, owners have trouble finding tenants. Van Reede has put aside 90 million euros for this alone.

Economist Fatima el Haddad of the University of Groningen does not think that savers need worry. "This is a bank that earns less, not a bank that loses," she said on our programme.

The union De Unie van Bankmedewerkers called the plan "cold". Its chairman, Rob Terpstra, pointed out that the bank is spending almost twice as much on its own shares as it hopes to save in a year. He wants a guarantee that nobody will be dismissed before 2027. Chief executive De Wit has not given one.

Consumers' organisations fear for the countryside. In Drenthe two of the three branches will close, in Zeeland one of two. From Emmen it will be 30 kilometres to the next counter. The bank promises a travelling office, and says that nobody will lose the right to pay in cash.

In 2019 Van Reede closed 30 branches. It had 240 at the turn of the century.
