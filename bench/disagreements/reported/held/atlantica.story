profit: number?
layoffs: contradiction
cause: contradiction
who: attribution?
where: contradiction?

== Prairie Wire
Atlantica to cut 28,000 posts in sweeping overhaul

Atlantica Bank, the largest lender in the Low Countries, is to cut some 28,000 jobs.

The step is among the most far-reaching the bank has taken in many years. Atlantica has its head office in Rotterdam but earns the greater part of its money in Latin America.

{who.a: Pieter Vandaele, who is running the bank for the time being, said} the workforce would go down from 188,000 to 160,000 over three years.

Last year's figures, published at the same time on Tuesday, were poor. {profit.a: Net profit was 47 percent lower at 4.8 billion euros}, the bank reported.

Atlantica said it would rebuild its Canadian and European operations and get rid of assets worth 80 billion euros.

The floods in southern Brazil have caused "considerable trouble" for its staff, its customers and the firms that supply it, according to the bank. Several hundred branches there were shut for a fortnight, and some have yet to open their doors again.

The bank did not rule out that loans to farmers in the flooded states would have to be written down in the coming quarters.

Vandaele has been in charge since the autumn, when his predecessor was removed. The board has not said when it will name a permanent chief executive.

== Ledger Network
{profit.b: Atlantica plans 28,000 job cuts as profit sinks 25%}

{profit.b: Atlantica is to cut around 28,000 jobs and reshape its business from top to bottom after its profit tumbled by a quarter} last year.

The bank wants to bring its global headcount down by roughly 15%, to 160,000, within three years, {who.b: a spokeswoman for the company said}. She added that the exact numbers had yet to be settled.

Atlantica will also part with 80 billion euros of assets, make its investment bank smaller and shut one in three of its Canadian branches. The money that this frees is to go to Latin America and the Iberian peninsula, where it already makes most of what it earns.

The changes will cost 5.8 billion euros by the end of the year after next.

"Few programmes that we have carried out since our founding went as deep as this one or did as much to simplify us," interim chief executive Pieter Vandaele told analysts when he presented the results.

The plan had been awaited since the autumn, when Vandaele took over. Shares in the bank lost 5% in early dealing in Amsterdam. Buybacks will be suspended for this year and next, though shareholders will go on receiving their dividend.

The bank warned that the floods in Brazil could weigh on its figures for the first three months of the year.

== Radio Outremer
Suitors eye Atlantica's Belgian branches as bank announces 28,000 job cuts

Rotterdam-based Atlantica said on Tuesday that 28,000 jobs would go and that it would shrink its trading rooms in Europe, in order to concentrate on the faster-growing countries of Latin America and to be better armed against uncertain times. Two Belgian banks would like to take over its business in Belgium, but Atlantica has not said what cuts, if any, are planned there.

{who.a: Acting chief executive Pieter Vandaele said} the global workforce would be reduced by 15 percent, from 188,000 people to 160,000, over the coming three years. {layoffs.a: Part of that would come from people leaving of their own accord and not from dismissals}, he said.

Vandaele, who was given the post after Karel Hoogland was pushed out in October, is to turn the bank around. He spoke of "merging" some units and of "putting head office on another footing".

{profit.a: Atlantica's net profit was down 47 percent for the year, at 4.8 billion euros} (5.2 billion dollars).

The bank has had to contend with the tariff quarrel between Mexico and the United States, with new capital rules at home and with the floods in Brazil. Those have caused "considerable trouble" for staff, customers and suppliers, above all in Porto Alegre.

The demonstrations in Santiago have disturbed its business as well.

{where.a: It was not said in which places the axe would fall}. In January, however, a news agency reported that the bank meant to give up its Belgian network wholly or in part.

On Tuesday the daily De Koopman wrote that Bank Leiestad and Volkskrediet had both asked to see the books.

== Canal City FM
{layoffs.b: Atlantica to make 28,000 people redundant around the world}

{layoffs.b: Atlantica is going to lay off 28,000 workers worldwide} in the course of three years, and will sell assets in a big shake-up meant to bring down its costs.

Things simply will not go right for the largest bank of the Low Countries. {profit.b: It reported on Tuesday that its annual profits had dropped by 25 percent}.

{cause.a: The bank puts the fall down to the weak economy in Europe and to protests in Chile}, which have been going on for nearly a year.

With many firms in the south of Brazil still closed because of the floods, it also told investors to be ready for harder times.

{where.b: Its investment banking arm is thought likely to bear most of the cuts}, as Atlantica tries to become slimmer and more competitive.

For staff in the Dublin office, where about 300 people work, there was no word on Tuesday. A union official said that members had heard of the plan on the news and that a meeting with managers had been asked for.

Our business editor says the stock exchange had hoped for more. Brokers had reckoned with a pre-tax figure of some 16 billion euros, and the bank came in with no more than 10.6 billion.

You can hear the full interview on our evening programme at six.

== Market Courier
Market view: Atlantica falls well short

Atlantica's interim chief, Pieter Vandaele, told investors first thing this morning that {profit.b: pre-tax profit for the year had come to 10.6 billion euros, 25 per cent less} than the year before and far below what analysts had pencilled in.

{cause.b: The shortfall was the result of a goodwill write-down of 5.8 billion euros}, most of it on the European business and on commercial banking.

There will be no share buybacks this year or next while the bank goes through what it calls heavy restructuring. The dividend stays.

Part of the plan is to do away with 28,000 jobs in the next three years. {where.b: The bulk of them are understood to be in investment banking}.

For shareholders the question is how much of this they have heard before. It is the third overhaul in ten years, and on neither of the earlier occasions were the promised returns reached. The new target is a return on tangible equity of between nine and eleven per cent in three years' time, which is lower than the one it replaces.

The shares were 5 per cent down by mid-morning and were the weakest in the Amsterdam index. Elsewhere, the market was little changed: insurers gained, miners slipped on lower copper prices, and the euro was steady against the dollar before this afternoon's figures on American factory orders.
