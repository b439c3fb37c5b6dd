
== Øresund Telegram
Rail line across Funen to close for ten weeks next summer

The main railway line across the Danish island of Funen will be closed for ten weeks next summer, the state track company Skinnedrift said on Tuesday.

Between 14 June and 22 August no trains will run on the 54 kilometres between Nyborg and Middelfart. Two bridges from 1911 will be replaced, and 38 sets of points renewed.

About 62,000 passengers use the line on an average weekday. In July it is about 45,000. Up to 140 buses will be used instead. The trip from Copenhagen to Aarhus will take 50 to 70 minutes longer.

The work costs 1.3 billion kroner. Skinnedrift had originally planned to spread it over three summers, with four weeks each. One long closure was 210 million kroner cheaper, said its director, Birgit Holm.

Transport minister Jens Ravn said he regretted the inconvenience. He denied that the work had been put off for political reasons: his predecessor had moved it from 2023 to 2026 because steel was too expensive.

The passengers' council criticised that the closure includes the Odense music week at the beginning of August, which drew 80,000 visitors this year.

Freight trains will be diverted by way of Germany and the Rødby line. That adds up to 300 kilometres. The ports of Esbjerg and Fredericia expect extra costs of 25 million kroner between them.

After the work, trains will be able to run at 200 kilometres per hour on the section. At present it is 180.

== Danmarks Lytteradio
Ten weeks by bus: Funen's summer without trains

Listeners who plan to go from Zealand to Jutland by train next summer should take a good book. From the middle of June to the second half of August they will have to change to a bus in Nyborg, and back to a train in Middelfart.

That makes the journey about an hour longer, the track company Skinnedrift says. To Odense, which lies halfway along the closed line, it is half an hour.

Seats in the buses cannot be reserved. On Fridays and Sundays, 140 of them will be on the road; on Tuesdays, 95 will do. Bicycles stay behind, except folding ones. Wheelchair users can order a taxi at the price of their ticket until six the evening before.

Why all at once? Because it costs less, says director Birgit Holm: more than 200 million less than three short closures, which is what had been planned. And because trains can use the new points at once.

There is criticism of the dates. The passengers' council would have liked to see the music week in Odense spared. That was examined, says Holm, but a bridge cannot be put back for a week. There will be extra buses until two in the morning.

The minister of transport, Jens Ravn, points to what comes later: when the trains roll again, they may go 20 kilometres per hour faster. From Copenhagen to Aarhus this saves three minutes. Together with the new bypass at Vejle, due in 2029, it will be eleven.

Tickets for the time of the closure go on sale in March. They cost a fifth less.

== Arbejdet
Closed for renovation, three years late

The bridges at Ullerslev and Kauslunde will be 115 years old next summer. The oldest points on Funen were laid when there were two television channels in Denmark. That these have to be replaced is a surprise to no one, except to the governments that put it off.

It was to have been done in 2023. Then the last government, the right's own, found steel too dear and moved it by three years. Now one pays for it with ten weeks without a train: from 14 June until 22 August the line is dead.

Transport minister Jens Ravn will hear nothing of politics. It was steel, he says, and not his doing in any case. The latter is right. He had been minister of fisheries at the time.

Sixty-two thousand people a day travel across Funen when it is not holiday time. Many of them have no car, and no office at home either. Nurse Trine Bech, 29, goes from Odense to the hospital in Kolding. At present it takes her 41 minutes. In June it will be 75. "I start at seven," she says. "You can work out when I get up."

For her and other holders of monthly cards there is a discount of 30 per cent; for single tickets it is 20. The railway workers' union finds that fair, and asks who will be driving 140 buses in the holidays. Skinnedrift has contracts with four companies. Two of those are still looking for drivers.

At a cost of 1.3 billion, it is the largest job on the island since the Great Belt link opened.

== Kongerigets Dagblad
Better ten bad weeks than three bad summers

The main line across Funen will be closed for ten weeks next summer. One may groan. But the state track company, not always famous for its arithmetic, has for once done its sums: one long closure is 210 million kroner cheaper than three short ones, which would have added up to twelve weeks.

About 62,000 passengers use the line on an average weekday. In July, when many are at the beach, it is a good quarter fewer. That is why summer was chosen. Up to 140 buses will be used instead, which is 7,000 seats.

Business is less relaxed. The freight trains, some 40 a day, have to go through Germany and over the Rødby line, up to 300 kilometres further. The port of Fredericia puts its loss at 16 million; Esbjerg at nine. "We could have lived with four weeks," says Fredericia's harbour master, Lars Tolstrup. Minister Jens Ravn has promised the ports a talk, though no money.

He denied again on Tuesday that there had been politics in the postponement. Under his predecessor the price of steel had doubled, and what then was offered at 1.6 billion is now to be had for 1.3. If that is so, somebody should send the predecessor flowers.

In return for its patience the country gets a line on which trains can do 200 km/h. It is nice to have. The German trains that are to use it from 2029 can do 230. But that would have needed new signals, and these come, according to plan, in 2031.

== Nyborg Folketidende
Nyborg becomes the end of the line

For ten weeks next summer, every train from Copenhagen will end in Nyborg. Up to 30,000 people a day will get out of the train here and into a bus. On the other side of Funen, Middelfart expects the same.

The town is getting ready. On the meadow behind the station, a bus yard with 24 bays is to be laid out from April. The municipality pays nothing for it, says mayor Kirsten Dahl; Skinnedrift bears the 11 million kroner, which are part of the total of 1.3 billion. In September the yard will be turned back into a meadow.

At Ullerslev, six kilometres up the line, things will be louder. The old bridge will be cut up and taken away in the first two weeks; the new one, built beside it since February, will be pushed into place in one night. Those who live within 100 metres, 14 households, are offered a hotel. "I would rather watch," says Preben Juhl, 70. The second bridge, at Kauslunde, follows in July.

Kiosk owner Samira Haddad has ordered a second coffee machine. She reckons with three times as many customers. Her cousin in Odense, who has a stall at the station, reckons with a third.

The music week in Odense is not popular reading in Nyborg, but for the record: it will take place, from the first to the eighth of August, and there will be buses at night. This year 80,000 came, about a fourth of them by train.

On Sunday 23 August, at 4:52 in the morning, the first train is to run through again.
