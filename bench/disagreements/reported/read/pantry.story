manner: framing
reason: contradiction?
rank: framing?
deal: framing?

== Lakeshore Radio

{deal.b: Castell drops $86B bid to buy Norvane}

NEW YORK — Castell Brands has decided to pull its $86 billion offer {deal.b: to buy the soup, coffee and soap maker} Norvane.

Both companies made the decision known on Sunday in a joint press release.

Norvane, run in part from a head office in London, had turned the offer down before; {reason.a: the price was too low, it said}.

Castell, whose shelves hold crackers, tinned fish and sliced cheese, said last week that it was still interested in spite of the rebuff.

Analysts say that Castell, which is run from both Denver and Tulsa, still has an appetite for acquisitions. It has cut its costs hard since the two firms from which it was formed came together, and with sales at home hardly growing it has to look elsewhere.

The deal would have put Castell names such as Prairie Maid, Old Tulsa and Jolly Jar under one roof with Norvane's Brightwell, Teasel and Korn. {rank.a: Together they would have rivaled Almera as the biggest} maker of packaged food in the world by sales.

Norvane sells a good deal besides food. More than half of its turnover is in soap, washing powder and skin cream, and it had been an open question what Castell would have done with those lines.

The two companies gave no further details. Neither said on Sunday whether talks of any kind had taken place over the weekend.

== The Dominion Ledger

{deal.b: Castell abandons $86-billion takeover bid} {manner.a: in the face of Norvane's resistance}

Castell Brands Inc. withdrew {deal.b: its $86-billion (U.S.) bid for Norvane} two days after the approach had come to light, {manner.a: amid stubborn resistance from the Anglo-Danish target}, which would not enter into talks.

"Castell's interest became public far sooner than we would have liked," a spokesman, Gerald Pruitt, said on Sunday by e-mail. "We had wanted to go about this as friends, and Norvane let us know that it did not want a deal. Both sides are better off if we step back now and each gets on with its own plans."

Norvane last week rejected {deal.b: a buyout offer of $31 a share}; {reason.a: the proposal fell far short of what} the household-goods maker was worth, it said. {manner.a: Castell would have had a hard climb} to bring Norvane to the table. Managers there were alarmed in private by its way of cutting costs and thought that it had no idea how to build up a brand, people who know the matter said.

Norvane's shares leapt 9 per cent on Friday and closed at 27.40 euros in Copenhagen, the highest they have ever been. Castell, which has its seats in Denver and Tulsa, rose 7 per cent in New York, also to a record.

{deal.b: It would have been the largest takeover ever} in food and drink. The company that came of it would have had sales of $52.3-billion last year, {rank.b: second only to those of Almera}.

That Castell gave up so fast is surprising, since Norvane was not particularly well defended, said Helen Oduya, a senior analyst at Marlowe Research.

"It is an odd affair, and it looks as though they rushed in without having thought it through to the end," Oduya said. "Four days before, they told investors that they had no need to buy anybody. People will remember that."

== Press Union International

Castell calls off $86B proposal to acquire Norvane

Castell Brands has withdrawn its $86 billion proposal to acquire Norvane, both of these makers of household goods said on Sunday.

The joint announcement came after Norvane, which is based in Denmark and Britain, said on Friday that it had rejected the bid of the American company because {reason.b: it could find nothing in it} that made sense, whether as business or as strategy.

On Sunday the two said that they thought highly of each other, and that Castell had the greatest regard for the way in which Norvane is led and for what it stands for.

A long row of brands would have come together {deal.c: as one company in the deal}, among them Norvane's Teasel coffee, Brightwell soap and Korn soups, and Castell's Prairie Maid cheese and Old Tulsa crackers. Their combined sales, $52.3 billion last year, {rank.b: would have ranked second in the industry} behind Almera.

It would have been {deal.c: the largest merger of companies from two nations} since the telephone company Britcall paid $110 billion for Rheinfunk in 2001.

Gerald Pruitt, a spokesman for Castell, said in an email to reporters that "Castell's interest became public far sooner than we would have liked. We had wanted to go about this as friends, and Norvane let us know that it did not want a deal. Both sides are better off if we step back now and each gets on with its own plans."

Castell's offer had been 15 percent above the price at which Norvane closed on Thursday. Part of it would have been paid in cash and the rest in shares of the new company.

== Agence Meridienne

{manner.b: Castell amicably gives up bid} for Norvane: companies

The US food giant Castell Brands has dropped its bid for Norvane, days after the latter rejected {deal.b: an $86 billion buyout offer}, the two companies said on Sunday.

Castell had let it be known before that it meant to keep up its campaign, although the British-Danish consumer-goods maker had said {reason.a: the first proposal fell far short of what} it was worth.

"Norvane and Castell announce today that {manner.b: Castell has agreed in all friendship to withdraw} its proposal to {deal.c: bring the two companies together}," they said in a joint statement.

The two think highly of each other, the statement added, and Castell had the greatest regard for the way in which Norvane is led and for what it stands for.

The bid had become known on Friday and had taken the markets by surprise. Politicians in London and Copenhagen had asked at once what it would mean for jobs. Castell is known for keeping its costs low, and after its last big purchase it closed seven plants within two years.

Norvane employs about 104,000 people, roughly one in fifteen of them in Britain and Denmark. It makes soap, washing powder and ice cream as well as food. Castell sells most of its goods in North America and has been looking for a way into the growing markets of Asia and Africa, where Norvane has been at home for decades.
