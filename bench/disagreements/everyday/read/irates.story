== Vltava News Agency
Czech central bank cuts rates to 3.75 percent

PRAGUE, Sept 24 (VNA) - The Czech central bank on Thursday lowered its main interest rate by a quarter of a percentage point to 3.75 percent, the first cut since February, and said that further steps would depend on wages.

Five of the seven members of the board voted for the decision. Two wanted to leave the rate at 4.00 percent. Nobody proposed a larger cut.

"There is room to ease, but it is a small room," governor Zdenka Horakova told a news conference.

Inflation slowed to 2.4 percent in August from 2.7 percent in July. The bank now expects an average of 2.5 percent for the whole of this year and 2.1 percent for the next. Its target is two percent.

It lowered its forecast for economic growth this year to 1.6 percent from 1.9 percent. For next year it left it at 2.3.

Of 14 economists polled by the agency last week, eleven had predicted the move. The remaining three had seen no change.

The crown weakened to 24.86 to the euro immediately after the announcement, which came at half past two, from 24.71 before it.

The board will next meet on November 5, when it will have a new forecast from its staff. Deputy governor Ales Brozek, who sided with the minority, leaves at the end of November after twelve years on the board.

In neighbouring Poland, where inflation is higher, the rate has been unchanged since May.

== Hospodarske Listy Europe
A small step, and two who would not take it

Nobody at the long table on Na Prikope street banged a fist. But when Zdenka Horakova, the governor of the Czech central bank, asked for hands on Thursday morning, only five of the seven went up.

The bank's main rate now stands at 3.75 per cent, twenty-five basis points lower than the day before and just over half of the seven per cent at which it peaked three years ago.

Ales Brozek and Irena Vackova voted against. They are worried by wages, which rose by 6.4 per cent in the second quarter compared with the year before; in real terms that is still close to four. "I would have waited until November," Mr Brozek said afterwards. At the last meeting, in August, when rates were left alone, the board had been of one mind.

The governor sees more danger on the other side. Germany, which takes a third of Czech exports, is hardly growing, and at home industry has been shedding jobs for ten months. The bank has cut three-tenths from its forecast of growth for 2026, to 1.6 per cent.

Prices went up by 2.4 per cent in the year to August. That is the lowest figure since the spring of 2021, though bread, rents and electricity, which people notice, have all gone up faster.

Markets took it calmly. The crown, which had lost 15 hellers against the euro in the first minutes, made up most of that before the evening, and closed at 24.74.

By the middle of next year, traders now reckon, the rate will be at 3.25 per cent. The bank does not publish where it thinks the rate should be on a particular day; it does say that it will not fall below three.

== The Frankfurt Financial
Prague resumes easing after seven-month pause

The Czech National Bank has resumed its cycle of rate cuts, shaving 25 basis points off its two-week repo rate at a meeting where the doves prevailed by five votes to two.

It was the tenth reduction since easing began at the end of 2023, and the second this year. In February, too, the bank had taken a quarter-point off.

"There is room to ease," governor Zdenka Horakova said, though she was quick to add that it was a small room. Her deputy, Ales Brozek, and one other member of the board dissented.

The decision had been expected by almost four-fifths of analysts in one survey. What came as more of a surprise was the tone. A sentence saying that policy "must remain tight", which had been in every statement for two years, has gone. In its place, the bank says policy will stay "moderately tight".

Consumer price growth has come down from 17.5 per cent in the summer of 2022 to 2.4 per cent last month. It is forecast by the bank to average 2.1 per cent in 2027, within a whisker of the 2 per cent goal. Core inflation, which leaves out food and energy, is stickier: at 2.9 per cent it was the same in August as in July.

The Czech economy grew by 0.3 per cent in the second quarter from the first, and by 1.5 per cent on the year.

The European Central Bank's deposit rate, at 2 per cent, is now 1.75 points below Prague's. That gap has supported the koruna, which is some 2 per cent stronger against the euro than at the start of the year in spite of a dip on Thursday afternoon.

== Moravian Morning
Will my mortgage get cheaper now?

Petra and Jan Kolar from Olomouc have been looking at the same flat for half a year: three rooms, a balcony, 5.9 million crowns. On Thursday afternoon Jan, 34, had his telephone in his hand when the news came in. "A quarter of a percent," he said. "I suppose it's better than nothing."

It is a little better than nothing. The central bank's decision to bring its main rate down from four percent to 3.75 will be felt by savers first: two large banks announced the same day that they would pay less on deposits from October 1.

Mortgages follow more slowly. The average new one cost 4.6 percent in August, against 4.5 in April, and bankers believe it could be 4.4 by Christmas. On a loan like the one the Kolars want, of 4.7 million over 30 years, that would make a difference of some 560 crowns a month.

Governor Zdenka Horakova warned against hoping for too much. "We are not going back to the time of money for nothing," she said. In 2020 the rate had stood at a quarter of one percent.

Not everyone on the board was for the cut. Irena Vackova, who teaches at the university in Brno and has been a member since last year, was one of two who were against it. Flats are 11 percent dearer than a year ago, she pointed out, at a time when consumer prices as a whole have risen by less than two and a half.

Petra, who is 31 and a nurse, has had a pay rise of seven percent this year. "So really," she said, "I'm one of those she is worried about."

The next decision is due in the first week of November.
