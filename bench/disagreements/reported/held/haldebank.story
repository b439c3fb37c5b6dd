costs: number
results: date
retreat: framing
talks: date?

== Ticker Service
Halden Bank To Shed 12,500 Jobs

(TCK) - Halden Bank (HLD) said on Sunday that 12,500 posts will disappear within three years as it reorganises its business. It will give up Share Sales & Trading, but wants to hold on to a smaller unit that helps companies to issue stock.

Until the end of 2028 the Dutch bank reckons with charges of about 5.1 billion euros for the reorganisation. For the third quarter of 2025 it expects a net loss of 1.9 billion euros.

There will be no dividend on ordinary shares for the years 2025 and 2026, the bank said. In the longer run the steps are supposed to set free 3.5 billion euros of capital, which from 2028 is to go back to shareholders by way of dividends and of buying its own stock.

The Supervisory Board has also given the bank a new leadership as of November 1. The Executive Board will in future be made up of members with central tasks and members for the regions, and will decide on the strategy. Marijke Blom, Henrik Vos and Paolo Serra join it as new members.

{talks.a: The reorganisation comes after merger talks with Noordbank broke down in July}.

Halden Bank said today that about 12,500 jobs will be lost, which leaves some 51,000 employees by 2028, {costs.a: and that it wants adjusted costs to fall by about 4.2 billion euros, to 11.8 billion euros, in 2028}.

The bank has undertaken to spend another 2.8 billion euros on better controls by 2028. To make its procedures more robust and at the same time cheaper it will merge the departments for Risk, Compliance and the Fight Against Fraud. By 2028 it plans to invest 9 billion euros in technology.

For the third quarter of 2025 Halden Bank foresees a net loss of 1.9 billion euros and an adjusted net profit of 85 million euros. {results.a: Results for the third quarter are due on November 12}.

== Margin Report
Halden Bank leaves worldwide share trading and lets 12,500 people go

Halden Bank is about to rebuild itself more thoroughly than at any time in the last decades. On Sunday the Dutch bank announced that it will leave its worldwide share sales and trading unit, make the investment bank smaller and do away with 12,500 jobs, all in the hope of earning more.

Business television reported that Halden wants to part with 12,500 employees and to have about 51,000 left by the year 2028. {costs.b: Cuts on this scale are to bring costs down by around EUR 11.8 billion} over the years ahead. The bank puts the price of the whole plan at EUR 5.1 billion by the end of 2028. It expects a net loss of EUR 1.9 billion for Q3 2025; {results.b: the actual figures will be published on 13 November 2025}. {talks.b: In June 2025 it had talked with Noordbank about a merger, but nothing came of those plans}.

Halden's CEO, Joost Terbeek, said:

"What we make public today goes deeper than any change at Halden Bank in decades."

There was a time when the Dutch bank was named in one breath with the largest houses on Wall Street. It lost that place from about 2021 on, when it had to pay $4.8 billion to settle with the U.S. authorities over property loans that it had sold to investors in 2007 under a false description. Later that year it was accused of having let dirty money pass through its Baltic branches and paid a fine of $410 million. British and American regulators collected a further $1.7 billion from the bank for attempts to bend a key interest rate.

No dividends are planned for 2025 and 2026. Halden may also set up a fourth division under the name "business bank".

On the position of Halden, Mr. Terbeek had this to add:

{retreat.a: "Our worldwide network stays, we stand by it}, and with it we will give private customers and institutions the best advice and the best products we can," he said.

== Shannon Examiner
Halden Bank to cut 12,500 jobs

Halden Bank, the ailing Dutch lender, has said that 12,500 jobs are to go by 2028 in a far-reaching overhaul which is meant to bring back steady profits and to give shareholders a better return.

The bank, whose head office is in Rotterdam, said on Sunday that it would abandon its unit for selling and trading shares. This is part of a plan to withdraw from those parts of investment banking where earnings swing the most.

After the job losses 51,000 people would be left on the payroll.

{costs.c: The overhaul is intended to take out $4.2bn in costs}.

Halden Bank has had to contend with fines and penalties from regulators, high costs, meagre profits and a share price that kept sliding.

Staff in the Dublin office, where the bank employs around 300 people in its back office, have been asked to attend a meeting on Monday morning. A spokesman would not say if any of the jobs there were in danger. The union that speaks for finance workers said its members had learnt of the plan from the news, and called on the bank to negotiate before any names were put on a list.

It is the third programme of its kind in seven years. The two before it, under other chief executives, were each presented as the last that would be needed, and each was followed within months by fresh losses in the trading business. Shares in the bank have lost almost two thirds of their value since the first of them was announced.

== Briefly
Halden Bank Drops Whole Businesses, 12.5K Jobs to Go

{retreat.b: Board says yes to farewell from worldwide ambitions}

In a root-and-branch overhaul, Halden Bank said Sunday that it will eliminate 12,500 jobs and give up buying and selling shares around the world. {costs.b: The bank intends to lower its costs by as much as $13.2 billion in the next years}, business television reports. By 2028 it would then have 51,000 employees. For the third quarter the bank reckons with a net loss of more than $2 billion. It was not said where the jobs would disappear, but everything that has to do with trading in shares is to end, and a good part of that is done in London and New York. The supervisory board of Halden Bank put the last touches to the plan on Sunday.

{retreat.b: With the overhaul Halden Bank shows that it no longer dreams of being a trading power in the whole world}, the Financial Courier writes. {retreat.b: Having shrunk for years, it will withdraw to the role of a Dutch bank} that looks after European companies and ordinary savers. According to the plan it will put more weight on fields such as the management of assets, dealing in currencies, payments for companies and the financing of trade. Cutting a little at a time has not helped, nor has looking for a partner. Even now it will not be simple for the bank to get rid of the costs and the holdings that hang on the businesses it wants to leave. Part of the loss in the third quarter goes to pay for the overhaul, according to public radio. (More about Halden Bank.)

== Levant Business
Halden Bank to lose 12,500 jobs by 2028

Halden Bank, the ailing Dutch lender, said that 12,500 jobs are to go by 2028 in an overhaul it describes as a radical change.

The plan is a big step back from investment banking for Halden Bank, which spent years trying to hold its own among the great names of Wall Street. It will close its worldwide share business, make its investment bank smaller and give up some of its bond trading too, which used to be counted among its strong sides.

Chief Executive Officer Joost Terbeek now wants to lean on those businesses of the bank that bring in money more evenly. He said that no change at the bank had gone so deep in decades.

"We begin again from the start," he said. "The bank that we are building will be slimmer, will earn more, will have more ideas and will be harder to shake," he told employees in a letter.

The CEO had given notice of a deep overhaul in August, when he announced to shareholders that there would be "painful incisions" in the investment bank. Before that, Halden and its rival Noordbank had not been able to agree on a merger.

Halden has its seat in Rotterdam and is the largest lender in the Netherlands by assets. A union representative on the supervisory board said the employees had backed the plan with heavy hearts, since the alternative would have been to lose many more jobs later. At home, where it runs more than 400 branches, the bank has promised that nobody will be dismissed against their will before the middle of next year. Traders in its offices abroad have no such promise, and some of them expect to hear within days what will become of their desks.
