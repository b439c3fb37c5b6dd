hours: date
next: date
fund: number
prisoners: number
binding: contradiction
sovereignty: contradiction
presscancel: attribution
author: attribution
result: framing

== Continental News Agency
Tarsia, Velland agree statement on corridor after Vienna talks

VIENNA, June 6 (CNA) - The foreign ministers of Tarsia and Velland issued a joint statement on Thursday on reopening the Omer corridor, a road and railway closed since 2019, in their first meeting for five years.

Mirela Kost of Tarsia and Jonas Reiff of Velland {hours.a: talked for seven hours at the Palais Wendel} under the chairmanship of Austrian diplomat Theresa Haim, the special envoy.

According to the two-page text seen by CNA, Velland "will take the steps needed" for trains to run by December. {prisoners.a: Forty-eight prisoners are to be exchanged} before the end of the month, and {fund.a: a fund of 240 million euros} for repairs is to be paid for by the European Investment Facility.

The paragraph on prisoners {author.a: goes back to a draft by Haim}, two delegates said.

A joint press conference planned for 6 p.m. did not take place. {presscancel.a: The Velland delegation called it off} ten minutes before the start, an organiser said, giving no reason.

"It is a good day for those who live on both shores," Kost told reporters in the courtyard. Reiff left by a side door.

The ministers are to {next.a: meet again on September 12} in Ljubljana.

Velland shut the corridor, 86 kilometres long, after shots were fired at a customs post. Before that it carried 1.4 million tonnes of freight a year.

The statement needs no ratification. Tarsia's parliament will nevertheless debate it on Tuesday.

== Tarsia Morning
Kost brings home the corridor

VIENNA - It took five years, one envoy and a great deal of coffee. Last night Velland gave way. {result.a: The breakthrough of Vienna, as delegates were calling it} before the ink was dry, means that trains will roll along the Omer again before Christmas.

"{binding.a: This is a binding commitment with a date}," Foreign Minister Mirela Kost told this newspaper on the flight home. "Nobody in Velland can say afterwards that they did not know what they signed."

The last obstacle was a single word. Velland had insisted on speaking of its "sovereignty" over the northern shore. {sovereignty.a: The word was struck out at Tarsia's demand}, a member of Kost's team said, and does not appear in the document.

For 48 families the most important part is paragraph five. {prisoners.a: All 48 men and women} held since the fighting of 2019, 29 of them Tarsian, will go free by June 30. {author.b: Kost herself wrote the passage} on hotel paper on Wednesday night.

She had hoped to present it side by side with her colleague. But {presscancel.a: Jonas Reiff's people cancelled the joint appearance}, and so she stood alone in the courtyard of the palace, in the rain, and spoke of "a good day for those who live on both shores".

For the repair of bridges and signals {fund.a: 240 million euros will be available}. The first surveyors are to set out in July.

Opposition leader Petr Valen congratulated the minister, "for once".

== The Velland Times
Reiff: nothing given away in Vienna

Foreign Minister Jonas Reiff has defended the joint statement with Tarsia against critics in his own party, calling it {result.b: a modest first step, no more}.

"{binding.b: The paper obliges Velland to nothing}. It is a declaration of intent," Mr Reiff said at the airport yesterday evening. Trains would run in December "if, and only if" the security of customs officers was guaranteed.

He rejected a suggestion from Tarsian diplomats that a reference to the northern shore had been dropped. "Read paragraph two," he said. {sovereignty.b: Velland's sovereignty is named there in so many words}.

The two delegations sat together {hours.b: for a little over four hours}, with a break for lunch. Both sides had expected more. That there was no shared press conference afterwards was {presscancel.b: due to the Tarsians, who backed out} when they learned that questions about the shooting of 2019 would be allowed, said Mr Reiff's spokeswoman, Dana Orlik.

Undisputed is the humanitarian part. {prisoners.b: Thirty-six prisoners will be released} on both sides in the coming weeks. The Reconstruction Ministry expects {fund.b: some 180 million euros from Brussels} towards the cost of the line.

The corridor, 53 miles of road and single track, was closed by Velland five years ago after two customs officers were wounded. Hauliers have had to take the southern route since then, which adds nine hours.

Two members of the governing Velland Union, Karl Ebbing and Rosa Thiel, have said they will not support the deal in its present form. No vote is foreseen.

== Danube Broadcasting
Vienna statement: what it says and what it does not

It was long past teatime when white smoke rose over the Palais Wendel. {hours.a: Seven hours of negotiation lay behind} the foreign ministers of Tarsia and Velland, and in front of them lay two pages in English.

Theresa Haim, the Austrian special envoy, looked tired and content. "I have moved commas for a living, and today I moved a railway," she said to this station.

What do the two pages say? In short: the Omer corridor is to be opened again in stages. Lorries may use the road from October, trains the line from December. Prisoners are to be swapped within June. And a joint commission, with three members from each country, will look into the shots of 2019, in which two officials were hurt.

Whether {sovereignty.b: the term sovereignty, which stands in paragraph two}, will make trouble at home for Ms Kost remains to be seen. {author.a: The envoy wrote the prisoner clause herself}, and it was the only one accepted without a change.

International lawyer Ludo Marek of the University of Graz considers the text a political document. "{binding.b: It creates no legal duty for anyone}," he said. "But governments break promises less easily when they have been photographed making them."

No such photograph exists, however. The press conference was dropped at the last minute, leaving sixty journalists in front of an empty table.

{next.b: The next round is set for September 21} in Ljubljana. Before that, experts will meet in Vienna each month.

== Gazette of Lausanne
A fig leaf on Lake Omer

Diplomacy has a fine word for papers such as the one signed in Vienna on Thursday: it calls them constructive. {result.c: A fig leaf would be more honest}.

Mr Reiff and Ms Kost have not so much settled their quarrel as changed its date. By December the trains are to run on the Omer corridor, provided that the bridges hold, that the customs officers feel safe and that nobody in either parliament wakes up. {next.a: On September 12 the two will sit down again}, this time in Ljubljana, and it takes little imagination to see them moving December to the spring.

One thing deserves praise. The exchange of prisoners, which is to be over by the last day of June, is real; the Red Cross has already booked the buses. The idea, to the surprise of many, {author.c: came from Mr Reiff, who put it} on the table unasked.

The rest is money. The European Investment Facility will foot the bill for the repairs, a sum which both capitals had already spent twice in their budgets. Nobody asked the hauliers, for whom the detour around the lake has cost nine hours a journey since the barrier came down in 2019.

And yet. The last time that the foreign ministers of these two countries were in one room was five years ago, and then they shouted. On Thursday, we hear, they merely sighed. In that part of the world it counts as warmth.
