cuts: number
loss: contradiction?
money: contradiction
software: framing

== Commonwealth Herald
{cuts.a: Halden Optik to shed 6,000 jobs within 18 months}

{cuts.a: Camera maker Halden Optik is to lay off 6,000 people around the world} and shut factories by the end of next year in another attempt to save money, it said on Tuesday.

Several development offices will go, among them those in Graz, Austria, and Halifax, Canada.

The Norwegian company is also to shut its factory in Larvik, though its engineers in the town will stay.

It confirmed at the same time that Aurelian, its brand of luxury cameras, has been sold to the investment firm Corvin Capital.

Halden, which keeps 10% of Aurelian, called the sale the best answer for the business.

The buyers would let the brand stand on its own feet, it said, and spend heavily on shops, advertising and new models to make the market for luxury cameras grow.

The company is hard pressed by smartphones at one end of the market and by the mirrorless models of its Japanese rivals at the other. Cheap Chinese action cameras are eating into its simplest range.

Though it wants to spend far less on running its business, Halden said it would concentrate on compact and system cameras and do more in online picture storage.

It gave warning that {loss.a: stiff competition was hurting the system-camera arm more this quarter than it had thought,} and that the next would be no better.

"We are setting ourselves a much higher savings target in cameras, to go with the simpler plan that we present today," said Liv Aasen, the finance director. "These steps show cameras the way back into profit. We mean to stay financially sound and at the same time do a great deal for our shareholders."

== National Broadcasting Online
{cuts.a: Halden Optik sheds 6,000 more jobs as losses grow}

{cuts.a: Halden Optik is shedding 6,000 more jobs worldwide} and says that {loss.a: its camera business will lose more this quarter than had been foreseen.}

More than 24,000 jobs have been marked for removal at the Norwegian group since Peter Vance became chief executive in October 2014.

{money.a: Halden will also take a further charge of about 600m euros} ($670m; £510m) {money.a: to pay for the reorganisation.}

The shares have lost more than 65% of their worth since March 2015.

"We do not do this lightly, but without such cuts we do not believe that Halden can hold its own in the long run," Mr Vance said in a statement.

{software.b: Last year Halden said it would gradually retire its own Lumen camera software} and, for its better models, build on the system of the American company Pallas.

That has not stopped customers from drifting away, to phones above all.

Sites in Norway, Austria and Canada are affected. Talks with the unions at Larvik, where the factory is to shut, begin this week.

Aurelian, the group's luxury brand, goes to Corvin Capital. The price was not made public.

Analysts were not impressed. "They are cutting as quickly as the sales are falling, and that is a race you don't win," said Hanne Moe of the brokers Fjordbank.

By midday in Oslo the shares stood 14% lower.

== Kestrel Wire
FACTBOX-Halden Optik's stony road under Vance

May 17 Norwegian camera maker Halden Optik {cuts.a: said on Tuesday that 6,000 more jobs would go} and that it was selling its luxury brand Aurelian, as it tries once more to bring down costs while customers leave and its cash runs down.

Here are the main events since Chief Executive Peter Vance arrived in October 2014:

MARCH 2015

Halden says it is joining forces with Pallas Inc on its new system cameras {software.a: and is scrapping its own Lumen software.} Vance confirms that jobs will go in Norway and abroad.

MAY 2015

Halden announces that it will part with 4,200 people and hand the development of Lumen to a contractor, to take 600 million euros out of its costs. Of these, 2,400 are laid off and 1,800 move to the contractor, Sigma Works, which is from then on in charge of Lumen. Together that is 12 percent of the staff of its camera unit.

OCTOBER 2015

Halden says it will shut its factory at Brasov in Romania, with 1,300 jobs, and drop 800 more in its picture-storage unit.

NOVEMBER 2015

The first two cameras with Pallas software come out, in time for the holidays and as an opening shot in the fight with Japanese rivals.

DECEMBER 2015

Halden Medical, the group's joint venture for hospital scanners, announces the loss of 10,200 jobs, close to a quarter of its workforce, to save about 600 million euros a year.

FEBRUARY 2016

A further 2,400 jobs are to go in factories in Norway, Slovakia and Mexico as assembly of system cameras moves to Asia.

MAY 2016

{cuts.a: Plans the loss of another 6,000 jobs around the world.} {loss.a: Warns that cameras will lose more in the second quarter than expected,} and speaks of brutal competition. Sells its luxury brand Aurelian to Corvin Capital, a European investment firm, at a price it does not name.

== Shutter and Gear
Halden Optik gets ready to part with Aurelian, thousands of workers

So the long and painful diet at Halden Optik has come to this: {cuts.b: up to 6,000 people will be out of a job} once the Norwegian camera maker is done, {loss.b: after a quarter in which its cameras lost more than anyone had reckoned with.}

"We do not do this lightly," chief executive Peter Vance said in a statement, and went on to say that Halden could not hold its own in the long run without it.

Buildings go along with the people. The Larvik factory will shut, its work moving to the one in Slovakia, and so will development offices in Graz in Austria and Halifax in Canada. {money.b: By the end of next year all this is supposed to bring running costs down by 600 million euros.}

Then there is Aurelian. If you have ever wondered who buys a compact camera in rose gold, Halden has too, and has now confirmed that the brand is going to the investors of Corvin Capital. It holds on to a stake of 10%. How much changed hands we are not told, although a figure of 120 million euros made the rounds last month in connection with another bidder.

What of the cameras that are left? Vance swears by Pallas, the software on which every serious Halden has run {software.a: since the company threw out its own Lumen system} last year. The line is to get wider, with cheaper bodies at the bottom, and online storage should be thrown in with each of them.

We wish the folks in Larvik well. Some of us learned on a camera they built.
