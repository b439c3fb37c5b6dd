vote: contradiction
why: contradiction?
pace: date?
tone: framing
followup: attribution

== Wire Atlantic
Bank of Alderland lifts interest rate for first time in 12 years

The Bank of Alderland put up interest rates on Thursday. It had not done so for 12 years.

The Rate Board of the central bank moved the key rate from 0.5 percent to 0.75 percent, the first increase since 2006. In September of last year it had been brought down from 0.75 percent.

{vote.a: The board voted 6 to 3 to raise the rate}, which has stood under 1 percent since 2009. Before the financial crisis it had been as high as 5.2 percent, then fell rapidly, according to the bank's figures.

"That the country is to leave the customs union already leaves its mark on the prospects for the economy," the bank said in a summary. Activity at home was suffering from the uncertainty and had slowed, it said, whereas growth in the world had become much stronger.

{why.a: The board gave unemployment as a reason for its step, at 3.9 percent the lowest in 38 years}, and pointed to economic growth, for which it forecasts 1.5 percent over the next three years.

Consumer prices in September were 2.8 percent higher than a year before, the steepest rise since 2012, but the board thinks that inflation will be down to 2 percent next year.

Governor Tomas Herrick expects savers to receive the increase from their banks. He does not think that mortgages, loans and credit cards will become dearer at once.

A day earlier the central bank of neighboring Norland had decided to leave its rates where they were.

== Portside Business
Borrowers take note: the base rate is up

This page will be updated

The Bank of Alderland today raised interest rates, which it last did twelve years ago. {why.b: The aim is to rein in inflation, which has been growing}.

The base rate moves from 0.5 per cent to 0.75 per cent, as most people had thought it would. Shortly Governor Tomas Herrick will face the press to give his reasons.

{vote.b: The Rate Board's vote today was unanimous}: {vote.a: Herrick and five other members were for the increase and three members wanted to leave rates alone}.

Those who voted for the increase, media sources say, did so because spare capacity had gone "a bit faster" than they had reckoned with. {why.b: Pressure on prices from within the country is therefore likely to begin soon}.

The economy is also reported to be growing slightly faster than the bank used to assume. For this year it now forecasts 1.4 per cent, where in August it had said 1.2 per cent. Growth is to pick up next year and to stay there for the two years that follow.

For part of that growth the bank thanks a strong world economy and increasing exports.

Port companies that we called this morning took the news calmly. Most of them have loans at fixed rates and said that the exchange rate mattered more to them than a quarter of a point.

Related: Why we are in two minds about a rate rise

== Hartsmere Trade News
BREAKING: Bank of Alderland puts interest rate up to 0.75%

Interest rates rise from 0.5% to 0.75%, the Bank of Alderland has announced, the first time in 12 years that they go up.

{vote.a: The bank's Rate Board, at its monthly meeting, was for the increase by 6 votes to 3}.

Commentators had almost all expected the step and said that markets had long taken it into account. Yet it took the crown no more than minutes after the noon announcement to lose 0.7% against the dollar and 1.1% against the euro.

Rates were now likely to go up gradually over the next few years, said the bank.

Inflation in consumer prices had probably reached its highest point at 3.0% in October, it added, and would from now on slowly approach the target of 2% again.

{followup.a: It is the financial markets that look for another two rises of 0.25% each} {pace.a: in the course of the next three years}, which would take the base rate to 1.25%.

{tone.a: Governor Tomas Herrick spoke of "a small correction"}. {why.b: With inflation running at over 2%} and {why.a: unemployment lower than at any time in more than 35 years} the moment for it had come, he said.

The employers' federation noted that rates were still close to the floor and merely back where they stood in September last year. Its chief economist, Renata Newsome, said that companies would keep an eye on their customers and that a lot depended on how fast further rises came.

The news was not good for small firms, said Ric Mathers, who runs an accountancy here: their owners have loans as well as mortgages.

== Homefinder Letter
What the rate rise means

For the first time in twelve years the Bank of Alderland has put up interest rates. By a quarter of a percentage point, it raised the benchmark to 0.75 per cent, and this is meant to be the start: borrowing is to become dearer step by step.

{vote.a: Six members of its Rate Board were in favour and three against}. {tone.b: The central bank wished to strike a tough, hawkish note}: {followup.b: to keep inflation in check it considers at least another two rises} {pace.b: of the same size to be necessary over the next two years}. In the beginning the financial markets did not understand it so, and the crown fell.

{followup.b: Governor Tomas Herrick made clear that the central message was that monetary policy needed to be tightened further}. {followup.b: "Without those two increases we do not get back to our target," he said}. Even the path that markets had already been assuming was not quite enough, in his words, and the economy would presumably be running too hot at the end of it.

For our readers the sum is simple. On a loan of 150,000 crowns with a variable rate, the rise adds around 30 crowns a month. Six out of ten borrowers have fixed their rate and will feel nothing until the term is over.

Savers should not hope for too much. Two of the five large banks said on Thursday that they would pass on the increase in full; the others wish to think about it.

If you are about to fix a rate, do not be rushed, but do not wait until spring either.
