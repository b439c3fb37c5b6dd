
== Estonian Press Service
Parliament extends military service to twelve months

TALLINN - Conscripts in Estonia will serve for twelve months in future. Parliament adopted the law on Wednesday by 58 votes to 37. Six members did not vote.

So far service has lasted eight or eleven months, depending on the post. The new rule applies to everyone who is called up from 1 July 2027. Those who begin before that day serve under the old one.

At the same time the annual intake is to grow from about 4,000 to 5,200 by 2030. Service remains voluntary for women. From 2028, however, they will have to undergo a medical examination in the year in which they turn 18.

The reform will cost 96 million euros a year from 2030 onwards, the ministry of defence reckons. On top of that come 210 million for new barracks in Võru and Jõhvi.

"Eight months are enough to learn to shoot. They're not enough to learn when not to," said Defence Minister Kaarel Vaher.

The opposition Centre Left announced that it would ask the president not to sign the law. President Maarja Lepik has 14 days for her decision.

The daily allowance of conscripts, at present eight euros, rises to 14. The government had proposed twelve; the defence committee added two.

According to a poll by the institute Turu-Ring, 61 per cent of the population support the longer service and 27 per cent are against it.

== Õhtu
A year in boots!

Mums, start knitting. Anyone who's 16 today can put a cross through a whole year of his life. Parliament has decided: a full twelve months for all.

No more eight months for the drivers and the cooks. No more eleven for the tank crews and the sergeants. Twelve! Fifty-eight pressed the green button, 37 the red one, and six were drinking coffee or had the flu.

"It's unfair," says Robin, 16, from Lasnamäe. "My brother did eight months and spent five of them peeling potatoes." "It's about time," says his grandfather Aleksei, 74. He did two years, in Murmansk, in another army.

There's more money, at least. Fourteen euros a day instead of eight, which makes 420 in a month of 30 days. For a conscript with a child there's another 300 a month, as before.

And the girls? They don't have to. But they've got to go to the doctor: from 2028 each of them will be looked over, eyes, ears, knees, when she turns 18. Last year 64 women served of their own free will, and 51 of them finished.

Minister Kaarel Vaher, who served in the signals himself, says a boy is only of use after ten months. Before that he costs; after that he pays.

And if you want to get it over with quickly: whoever starts by the end of June 2027 gets off under the old rule. The recruiting office's telephone was engaged all Wednesday afternoon. We tried eleven times.

== Lõuna Kuller
Võru gets barracks for 700

Six hundred metres of fence, three blocks with four storeys, a canteen: the Taara camp in Võru is to be enlarged for 118 million euros. That's the larger half of the 210 million which the state is putting into quarters. The rest, 92 million, goes to Jõhvi.

The background is the law that parliament adopted on Wednesday. Conscripts will serve for twelve months in future, and there'll be more of them: 5,200 a year rather than some 4,000. More young people, each of them for longer, calls for many more beds.

Today 900 soldiers live in the camp, of whom 650 are conscripts. There'll be 700 more. Building is to begin next autumn and to be completed in spring 2029. Mayor Anti Kirs thinks that's sporty. "For the swimming pool we needed seven years," he says.

Not everybody in town is glad. Those who live by the range at Nursipalu have counted: there was shooting on 143 days last year and on 121 the year before. "It won't be fewer," says Helve Tamm, who's got cracks in her stove. The defence forces denied that the cracks had to do with the firing, but paid a mason all the same.

The bakery on Jüri Street, on the other hand, is planning a second oven. Deliveries to the camp are already a fifth of its turnover.

MP Ülle Saar, who represents the county for the Centre Left, voted against the law, though she is for the barracks. "The beds are needed anyway," she says. "What's not needed is to keep people lying in them for an extra four months."

== Baltic Public Broadcasting
Longer service: what changes and for whom

Twelve months for everyone: Estonia's parliament has given a clear answer to a question over which three governments had argued. Two coalition members voted against; three from the opposition were in favour.

Until now, whoever became a driver, guard or clerk went home after eight months. Specialists and junior leaders stayed for eleven. In the future there'll be no difference. For the first group that means half as much again, for the second one month more.

The law concerns those called up from July 2027. It doesn't concern reservists: their exercises, of up to 30 days in five years, stay as they are. Nor does it affect alternative service in hospitals or with the rescue board, which already lasts twelve months.

Around 4,000 young men begin service each year. The ministry wants another 1,200 by the end of the decade. That'll be hard, sociologist Epp Raud of the University of Tartu believes: in the coming years there'll be roughly 7,500 men in each age group, and of these a third are unfit at present. The limits for eyesight and asthma are therefore to be relaxed by a regulation in the autumn.

Who pays? The defence budget, at 5.4 per cent of economic output the highest in the country's history. The extra 96 million a year of running costs will be reached in 2030; next year it's only nine million.

It's now up to President Maarja Lepik. In four years in office she's sent back three laws, none of them on defence. The Centre Left will write to her. A spokesman would merely say that she was reading it.

== The Helsinki Observer
Estonia goes one further than Finland

Finland's conscripts go home after 165, 255 or 347 days. In Estonia from the summer of 2027 there will be just one answer: a year.

The Riigikogu, the 101-seat parliament in Tallinn, adopted the law on Wednesday with a comfortable majority of 21 votes. Defence Minister Kaarel Vaher has thereby got through the core of his reform. Another part he had dropped in March: compulsory service for women. What's left of it is a medical check at 18, from which nothing follows unless a woman wishes it.

Estonians are behind it, by and large. In a survey by Turu-Ring three in five were in favour and just over a quarter against. Among those aged 18 to 24 it was the other way round: 38 per cent for and 52 against.

The numbers look small to Finnish eyes. Some 4,000 Estonians a year are called up, compared with more than 20,000 here. But Estonia has 1.4 million inhabitants, and its wartime army of 44,000 depends on reservists whose training, a study last year found, was "too short for the equipment bought since 2022".

That study had recommended ten months. The general staff wanted eleven for all. It was the government that made it twelve, for a reason of the calendar: with one intake every summer, no company stands empty in spring.

Critics point to the costs: close to a hundred million euros a year. Economist Raul Ots puts the loss caused by a later start in working life at 40 million on top, which doesn't appear in any budget.

The head of state has two weeks to sign.
