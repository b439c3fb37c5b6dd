
== Suomen Pikauutiset
Finland's parliament passes pension bill by 104 to 91

Finland's parliament on Friday passed a reform that will raise the lowest pension age from 64 to 65 by 2031.

The bill was carried by 104 votes to 91 with one abstention. Three members of the governing Centre-Right Union voted against their own government, and three were absent, as was one member of the opposition.

Under the law, the age goes up by three months a year, starting in 2028. People born before 1964 are not affected. Those who have worked for 42 years can still retire at 64.

Prime Minister Kaarina Lehto said the reform would make the pension funds "safe for a generation". The ministry of finance puts the relief at 1.1 billion euros a year from 2035.

The leader of the Social Democrats, Mikael Sund, announced that his party would repeal the law if it won the election in April.

The ombudsman for equality had warned in spring that an early draft disadvantaged women, since fewer of them reach 42 years of work. The government then changed the draft: up to four years spent at home with children count.

Trade minister Paavo Rinne denied a report that he had offered the three rebels posts on committees. "I offered them coffee," he said.

The president is expected to sign the law next week.

== Yleiskanava
A year longer for many: what the new pension law means

Who has to work longer? Those born in 1964 are the first, and for them it is three months. For those born in 1967 or later, it is the whole year. For the country's older workers, nothing changes.

After a debate that began on Thursday at ten and, with a pause for the night, went on until Friday noon, parliament adopted the reform with a majority of 13. Four of the five governing-party members whom the whips had worried about on Monday were on their feet in the debate; in the end three of them voted no, one abstained and the fifth voted yes.

There is an exception for long careers. Anyone with 42 years behind them may go at 64. According to the Pension Institute, this applies to about one man in three and one woman in five. It would have been one woman in eight, had the government not decided in May to count years with small children.

"Safe for a generation" are the funds now, says Prime Minister Kaarina Lehto. Experts are a little more careful. Professor Outi Haapala of Tampere expects relief of around a billion euros a year, once all the steps have taken effect.

The opposition is not giving up. Social Democrat Mikael Sund says a government led by him would undo the law. Elections are in April, and the first step does not come until 2028.

Minister Paavo Rinne had to explain himself as well. He denies having promised posts to party colleagues. The three say the same.

== Kansan Sana
Lehto wins a vote and loses three

She got it through. But on Friday, when Prime Minister Kaarina Lehto rose to receive congratulations, three of her own remained in their seats.

One of them is Anneli Kurki from Kemi, a former nurse. "I have lifted people for 26 years. I know what 64 feels like in the back," she told this newspaper. She voted no, as did two men from the north.

It did not help. With just over a hundred votes, the right pushed through what it had ruled out before the last election: a higher pension age. From 2028 it rises, quarter by quarter of a year, until it has reached 65.

True, there is an exception for those who have worked for 42 years. But who has? Four women in five do not make it, even now that some years with children are counted. The ombudsman for equality had to demand it first.

Mikael Sund put it plainly: "What they raised today we shall lower." The Social Democrats lead in the polls with 27 per cent; the Union has 22. With the Left and the Greens, Sund would at present have 98 of 200 seats, and would need a fourth partner.

And then there is the coffee. Trade minister Paavo Rinne met the three on Wednesday in the parliament's café. The evening paper Iltasilmä wrote that he had brought posts along. He says no. Kurki says: "He brought a bun." That, too, is a way to treat a nurse.

Whether the president has doubts about the law is not known. He has a pen, at any rate, and a week.

== Uusi Aika
A late but sensible step

When the pension age was last raised, there were 2.9 people at work in Finland for each pensioner. Today there are 2.1. By 2040 it will be 1.8. One can regret that. One cannot vote it away.

Parliament therefore did the right thing on Friday. Under the law it passed by 104 votes to 91, the age goes up by three months a year, starting in 2028. People born before 1964 are not affected. Denmark is at 67 and on its way to 70.

Of course it is unwelcome to many. Three members of the governing party could not bring themselves to agree, and a fourth, Jussi Aho from Vaasa, abstained. That deserves respect. What does not is the tale of the posts that minister Paavo Rinne is supposed to have handed out. He has denied it, the three have denied it, and a bribe after which one votes against the giver would be a novelty.

A billion and a bit per year is what the state stands to gain in the middle of the 2030s. In the first year, 2028, it is all of 70 million. Mikael Sund wants to give up even that. He should say who is to pay instead: the 30-year-olds, presumably, who are not on his posters.

One remark for the government. It took a letter from the ombudsman to remind it that women raise children. The correction in May, which credits up to four years, costs 140 million a year in the long run, and it is worth it. It could have been in the first draft.

== Lapin Viesti
Kemi's rebel: "I will have to explain it to nobody at home"

Anneli Kurki took the night train. On Saturday morning at 8:40 she stood on the platform in Kemi with a small suitcase, and a man she did not know carried it to the taxi for her.

The member of parliament, 58, had voted on Friday against the pension law of her own party, together with Heikki Salmela from Rovaniemi and Oiva Niva from Kuusamo. "In Helsinki I was asked for two days how I would explain it. Here I will have to explain it to nobody," she said.

At the paper mill, where 340 people work, the early shift had followed the vote on a telephone. Shop steward Timo Rautio, 63, is not affected by the law himself; he was born before the deadline. His brother, a year younger, is. "He gets three months on top. He says he will spend them complaining."

Others will be able to go at 64 as before, since they began at the mill at 18. Of the mill's people over 50, about half will have their 42 years together, Rautio reckons. In the country as a whole it is fewer.

What will Kurki's no cost her? The Union's group will talk about it on Tuesday. She does not expect to be thrown out. As for the posts which minister Paavo Rinne was reported to have offered, she shakes her head. There was coffee, and there was a bun.

In April she is standing again. The Social Democrats, who promise to take the law back, hold two of the seven seats in Lapland. The Union has two as well, hers and Salmela's. "We shall see in spring how many are left," she says, and laughs.
