price: number
jobs: number
ceo: contradiction
profit: number
regulator: contradiction
reaction: framing
announced: date
== Finance Today
Steelmaker Harlan agreed on Monday to buy its smaller rival Brightmetal for {price.a: $4.2bn in cash}.
{announced.a: The companies announced the deal on Monday} before markets opened.
{jobs.a: Up to 1,200 jobs will go}, mostly in administration, Harlan said.
{ceo.a: Brightmetal's chief executive, Dana Cole, will stay} to run the merged speciality division.
Brightmetal made {profit.a: a profit of $310 million} last year on sales of $2.8 billion.
{reaction.a: Investors welcomed the deal}: shares in Harlan rose 3 percent.
{regulator.a: The competition authority is expected to approve the takeover} by the end of the year.
Harlan employs 21,000 people in nine countries.
Unions asked for guarantees for two plants in the north.
== The Observer Journal
In one of the industry's biggest deals, Harlan is taking over Brightmetal for {price.b: $4.6bn}, including debt.
{jobs.b: Some 2,000 workers will lose their jobs}, according to union leaders.
{ceo.b: Dana Cole, who has led Brightmetal since 2015, will leave} when the deal closes.
Harlan's stock gained about 3 percent on Monday.
Brightmetal, with sales of 2.8 billion dollars, earned {profit.a: $310m} in its last financial year.
{regulator.b: The competition authority is likely to block the takeover}, two lawyers said.
The unions want to know what becomes of two northern plants.
== Steel Bulletin
Harlan to acquire Brightmetal: {announced.b: the agreement was announced on Sunday} after weeks of talks.
The price is {price.a: 4.2 billion dollars}.
Brightmetal posted {profit.b: a loss of $310 million} last year.
{reaction.b: Shareholders attacked the deal} as too expensive.
{jobs.a: No more than 1,200 jobs} are affected.
Dana Cole took charge of Brightmetal in 2015.
