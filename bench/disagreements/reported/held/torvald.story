jobs: number
buyouts: number
done: contradiction
cause: contradiction
expected: number
lumen: number
shares: number?
telwire: number
sales: contradiction

== Danube Business Journal
{jobs.a: Torvald to shed 12,000 jobs as profit falls}

Torvald Inc said {jobs.b: it would shed almost 12,000 jobs} and that a hard year lay ahead, as a slump that had started in North America grew into a recession of the whole world and orders for harvesters dried up.

The biggest maker of farm and forestry machines, whose fourth-quarter earnings were also below expectations, said on Wednesday that {done.a: it was laying off 10,200 workers} and {buyouts.a: paying another 1,500 to leave}, in order to bring down costs in what it foresaw as the weakest year since the 1930s.

The company cut its outlook for the year sharply and seemed to hint that it might make a loss in the current quarter.

{shares.a: Torvald shares at one time were down as much as 12%} on the New York Stock Exchange. They pulled the whole market with them in early trading, though it recovered afterwards.

Chief Executive Carl Lindgate said Torvald had been "tossed about" by a world economy that was going downhill fast and by the plunge in grain prices.

He said the company had asked dealers to bring their stocks into line with falling sales and "they took us at our word and cancelled on a large scale, most of all in November".

The layoffs and buyouts, which hit one in ten regular workers and leave 4,800 contract workers idle, are the largest wave of job cuts at Torvald since the farm crisis of the 1980s, when it was losing some $600,000 a day.

Most staff will get no rise this year, and managers' total pay will be cut substantially.

"They see the world economy about as black as one can," said Hugh Pellow, who heads investment at Marlstone Asset Management in Connecticut.

The company reported a fourth-quarter profit of $397 million, down from $585 million.

== Gulf Business Gazette
Torvald cuts jobs, sees difficult year

Torvald Incorporated announced Wednesday that {jobs.c: it would do away with more than 12,000 jobs}, and the machine maker said a difficult year lay ahead as a slump that had started in North America has become a recession of the whole world.

The biggest maker of farm and forestry machines, whose fourth-quarter profits were also below expectations, said Wednesday that {done.a: it was laying off 10,200 employees} and {buyouts.b: paying another 2,100 to leave} in order to reduce costs in what it expected to be the weakest year since the 1930s.

Torvald chief executive Carl Lindgate said the company had been hit by a world economy that was weakening fast and by the plunge in grain prices. He said Torvald had asked dealers to bring their stocks into line with falling sales, and "they took us at our word and cancelled on a large scale, most of all in November."

The layoffs and buyouts, which affect one in ten of its regular workers and 4,800 contract workers, are the largest wave of job cuts at Torvald since the 1980s.

The company also said that most employees would get no rise and that the pay of senior managers and executives would be cut substantially.

Also on Wednesday, Torvald lowered its outlook for the year and seemed to hint that it could make a loss in the current quarter. At the news {shares.a: Torvald shares lost as much as 12 percent}.

== Capital Standard
{jobs.a: Torvald cuts 12,000 jobs}

Torvald, the world's biggest maker of farm machinery and forestry equipment, {jobs.a: is cutting 12,000 jobs in its struggle} with the global downturn.

The move comes five weeks after the Minnesota-based group, whose results are seen as a guide to the economy at large, cut executive salaries by as much as half and shed 490 jobs at its plant in Elkford, Minnesota, because orders had fallen and fewer engines were needed.

It was one of several US companies that spoke of job cuts on Wednesday morning. {telwire.a: Telwire said it would dismiss 4,800 people}, while the DIY chain Hometrade said 4,200 would go.

Torvald announced its latest round as it reported that fourth-quarter profits had fallen by more than 32 per cent and said that earnings would be squeezed again this year.

Profit for the quarter came to $397m, or 65 cents a share, compared with $585m or 90 cents a year before. {expected.a: Analysts had expected about 77 cents a share}.

"We are not content with the quarter," said Carl Lindgate, chief executive. "Nobody can now doubt that output and costs must come down a long way.

"Nobody can tell what comes next, and at such a time all of Team Torvald has to bend itself to lower production and lower costs. For our people and our suppliers that hurts. {done.b: By the end of March we should have taken most of the steps} that are needed on costs and employment."

"Credit remains tight and we think less well of this year than we did," the company said. How deep the recession would be and how long it would go on were so uncertain, it added, that sales were very hard to forecast.

== National Broadcasting Online
{jobs.a: Torvald reveals heavy job cuts}

US farm and forestry machine maker Torvald {jobs.a: has moved to cut around 12,000 jobs}, {sales.a: as both its sales and its profits decline}.

The company said that 3,000 jobs would go in the first quarter, while {done.c: about 9,000 had been done away with already}.

Torvald has 67,000 employees around the world, of whom 6,000 work in the UK.

Most of the cuts will fall on management and support staff, but working weeks are to be shortened as well and factories closed for some time.

The company will say more in the coming weeks about which places are affected.

It is the latest large firm to announce job cuts on such a scale. On Wednesday alone, companies across the world said that more than 30,000 jobs would be lost. {lumen.a: The Dutch group Lumen is to cut 3,600}, the bank Orant 4,200, the steelmaker Ferrix 2,100 and the DIY chain Hometrade 4,200.

"This will be a very hard year, there is no question about it," chief executive Carl Lindgate said in a statement.

Torvald's net income for the fourth quarter was down 32% from a year ago at $397m (£289m). {cause.a: Higher operating costs and lower profit at its finance arm} were to blame.

"We are not content with the quarter, {sales.b: the less so as it brought record sales} and a large tax gain," Mr Lindgate said.

"Everyone expected something terrible from Torvald, only not how terrible. It isn't pretty," said Milton Sayer, an analyst at Oakhurst Research.

Torvald thinks that sales this year will be within 10% of $24bn either way, far less than last year's record of $30.8bn.

== Trade Times Online
{jobs.a: Torvald reports 32 pct drop in Q4, cuts 12,000 jobs}

Torvald Inc., the world's largest maker of forestry and farm machines, said Wednesday its fourth-quarter profit was down by more than 32 percent, and {jobs.a: that it plans some 12,000 job cuts}.

{cause.b: Earnings fell steeply because grain farms and other customers bought less} with crop prices sliding and markets in a bad way, the Elkford, Minn., company said.

Torvald, which is part of the blue-chip index and regarded as a guide to the economy, reported a profit for the quarter of $397 million, or 65 cents a share, against $585 million, or 90 cents, in the year before.

{sales.b: Revenue was up 6 percent at $7.75 billion}.

{expected.b: Analysts had on average been looking for 79 cents a share} on revenue of $7.7 billion, according to a survey by Datastreet.

The company also said that profit this year would be squeezed hard, and that {done.a: it would lay off about 10,200 workers} and {buyouts.a: pay another 1,500 to leave} in order to bring down costs.

{shares.b: The stock was 8.7 percent, or $1.73, lower at $18.15} in morning trading.

Other companies cut jobs as well on Wednesday. {telwire.b: Telwire will do without as many as 4,800 people} and Hometrade without 4,200, while {lumen.b: Lumen of the Netherlands said that 4,200 would go}.
