== Exchange Wire
Corvent raises sales forecast as medical division grows

ELSTAD, Oct 30 (EW) - Optics maker Corvent raised its sales forecast for the year on Thursday after revenue rose by seven percent to 1.84 billion euros in the third quarter.

The company now expects sales to grow by 8 to 9 percent in the full year, having previously spoken of 6 to 8 percent. Adjusted for currencies, revenue was up by nine percent in the quarter.

Operating profit rose to 301 million euros from 292 million a year earlier. Net profit fell by four percent to 212 million because of a higher tax rate and 18 million of restructuring costs.

Growth came above all from the medical division, whose sales were up 12 percent at 780 million euros. The industrial division sold 3.6 percent more and reached 1.06 billion.

Corvent is cutting 600 of its 21,000 jobs by the end of next year, as announced in May. "We are on schedule, and we have done it so far without a single dismissal," Chief Executive Ingrid Falk said.

The shares, which had opened 5.1 percent higher, ended the day up 3.8 percent at 64.20 euros. Analysts had on average expected sales of 1.80 billion and an operating profit of 296 million.

An interim dividend of 45 cents will be paid on November 28.

== Capital Daily
Corvent: a good eye

Third-quarter figures are seldom a reason to get up early. Those of Corvent were. When they appeared at seven, the first brokers were already doing their sums, and by nine the share had jumped by a good five percent. It could not quite keep that level, yet at the close there was still a gain of almost four.

What pleased them? Not the bottom line, for there Corvent earned less than a year ago: 212 million euros, after 221 million. It was the outlook. Ms Falk, who has led the company since 2021, trusts it to grow by up to nine percent this year. Until now eight had been the upper limit.

The engine is medicine. Microscopes for eye surgery brought in three quarters of a billion and a bit more, an eighth more than in the same quarter of last year, or nearly. In the larger division, which makes lenses for chip plants, things go more slowly.

Chief financial officer Tomas Rehn warned against too much joy. The strong euro had cost two points of growth, he said, and would cost about as much again in the final quarter.

After nine months sales stand at 5.31 billion. In the whole of 2024 it had been 7.02 billion.

The margin before interest and tax, at 16.4 percent, was a little below last year's.

== Elstad Morning
600 jobs fewer: half of the way is done

While the stock exchange applauded, the people at Gate 2 wanted to know only one thing. How many more?

Works council chairwoman Birgit Sohl has the answer. Of the 600 posts that Corvent means to do away with by December of next year, 310 have gone by now, all of them through early retirement, or because someone left and was not replaced. In Elstad, the largest site with 5,200 employees, it is 120. The Norden plant, which will lose 250 in the end, has given up 140 so far.

"Nobody has been dismissed, and we shall hold Ms Falk to that," said Ms Sohl, 57.

The company is taking on people at the same time. For the new hall for surgical microscopes, which is to open in April, it is looking for 180, many of them precision mechanics. Anyone at Norden may apply, said personnel director Hugo Lans. So far 35 have done so.

Mayor Anke Dorn was pleased about the figures. Corvent, with its sales of more than 1.8 billion in three months, pays about a fifth of the town's trade tax.

Ingrid Falk, 51, came by at lunchtime for a plate of lentils. The chief executive stayed for a quarter of an hour, and was asked about the car park. It will be extended, she promised, but not this year.

== News Channel Eleven
Corvent in figures, and what is behind them

Who has had an operation on the eyes lately has probably lain under a device from Elstad. Corvent sells more and more of them, and that is why the group can look forward to a better year than it had thought.

From July to September the company took in 1.84 billion euros, which is some 120 million more than a year before. It made 301 million in its business, three percent more. That less remained in the end, just over 210 million, is put down to taxes and to the cost of shedding jobs.

We asked analyst Jean Morel of Banque Carnot whether the good news would last. "In medicine, yes. There is an order book for eleven months," he said. "In lenses for the chip industry I would wait for the spring." His bank had reckoned with a billion eight; its price target goes up from 66 to 70 euros.

Shareholders are to get 45 cents a share at the end of November. In spring there will be a second payment, of which the size is not yet known; last year the two came to 1.25 together.

By the way, the boss does not wear glasses. "Contact lenses," Ingrid Falk told us with a smile. "From a competitor. We do not make any."

== The Zurich Ledger
Lenses up, taxes too

There is a small irony in the accounts which Corvent laid before its investors on Thursday. The better the German-speaking clinics equip themselves, the more of the profit is earned where taxes are high. The group's rate went up to 26 percent from 22, and with that the net result slipped by nine million euros although the operating one had gained as much.

It is a luxury problem. Revenue increased by seven percent in euros and by nine in local currencies. In Asia, which accounts for 34 percent of the total, it was eleven.

Mrs Falk's programme, made public in May, with which she wants to save 70 million a year from 2027 on, is to cost 90 million in all. Of this, 18 million fell in the quarter under review, and 41 million since the start. Six hundred positions, or just under three percent of the workforce, are to go.

That the forecast has been raised was expected by some, though not by so much. The new range of eight to nine percent implies sales of around 7.6 billion this year. For the last three months it leaves some 2.3 billion to be earned, far more than in any quarter so far, but the fourth is always the strongest at Corvent, since that is when hospitals spend what is left.

The share gained 3.8 percent. Over twelve months it is up by a fifth.
