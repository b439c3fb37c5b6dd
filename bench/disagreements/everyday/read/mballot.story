turnout: number
complaint: attribution

== Atlântico Agency
Court orders new vote at 14 polling stations on Fogo

PRAIA - The presidential election in Cape Verde has to be repeated in 14 polling stations on the island of Fogo. The Constitutional Court annulled the results there on Tuesday by five votes to two.

The ballot boxes from nine of the stations had been taken to the county hall without seals, said the president of the court, Ondina Varela. In the other five, signatures were missing on the minutes. "Nobody has to prove that there was fraud," she said. "It is enough that nobody can rule it out."

{complaint.a: The complaint was filed by the Democratic Union}, the party of the losing candidate, Adérito Fonseca.

The repeat vote is to take place on Sunday, 9 November. 5,840 people are registered in the stations concerned. In the run-off on 12 October Celeste Monteiro Lima of the governing party had beaten Fonseca by 1,312 votes in the whole country.

{turnout.a: Turnout on Fogo had been 61 per cent}, above the national average of 58.

Lima's swearing-in, planned for 30 October, has been postponed. President Jorge Évora remains in office until then.

Both candidates said they respected the decision. The police announced that they would guard the polling stations with 120 officers.

It is the first time since the introduction of the multi-party system in 1991 that part of a presidential election is repeated. In 2016 the vote for two town councils had been annulled.

== Praia Hoje
BACK TO THE BALLOT BOX, FOGO!

Don't unpack the champagne, Celeste! The woman who thought she had won must tremble once more. Seven judges, one bombshell: on Fogo the vote goes again, on the second Sunday of November.

Boxes without seals, driven around at night on the back of a Toyota. Sheets without a signature. That's what the Constitutional Court found at 14 of the island's polling stations. Five judges said: can't be. Two said: it happens.

1,312 votes. So much, or so little, separated Celeste Monteiro Lima from Adérito Fonseca after the second round. At the 14 stations almost 6,000 people have the right to vote. You can do the sums.

Fonseca, the ex-footballer with the white cap, danced in front of his headquarters in Achada. {complaint.a: It was his party's lawyers who went to court}, with three folders and a video of the Toyota. "David had a sling, we had a phone," he crowed.

Lima, 55, appeared at eight in the evening in a black suit. No questions. "I'm not afraid of voters," she said. Then she flew to Fogo. First flight. Front row.

The country has been waiting for its new head of state for two weeks and will have to wait for at least two more. Old Évora stays on and waters his roses. He'd actually booked a holiday, we hear: the Azores.

And the driver of the Toyota? He's 24, is called Nelo and says he'd been told they were school books.

== A Ilha do Fogo
"We voted properly and now we are to blame"

In the school of Chã das Caldeiras the benches are still standing in the order in which they had been pushed together on 12 October. Teacher Idalina Montrond was chair of the polling station. "We counted three times," she says. "Then a car came, and we gave the man the box. The seals were with the county. They had run out of them."

It was the same at eight other places between Mosteiros and Cova Figueira. There are 47 polling stations on the island, so that not quite a third of them have to open again on 9 November. In the island's capital, São Filipe, nothing changes: not one of its 19 stations is concerned.

In most of the 14, Celeste Monteiro Lima had been in front; in all of them together by 402 votes, according to the provisional results. If all that fell away she would still have a lead of 910. But 5,840 people can vote, and many of them hadn't done so.

That, too, was a disgrace, says Mayor Fausto Barbosa. {turnout.b: On our island only 48 per cent voted}. On the morning of the run-off the road along the east coast had been closed after a rockfall, and the bus didn't go.

This time there'll be four buses, free of charge. The seals come from Praia by plane, 200 of them, in a suitcase with two policemen.

Montrond has been asked whether she'd do it again. She would. "But this time I'm going to ride along with the box. On top of it, if necessary."

== Rádio Barlavento
Fogo votes again: what you need to know

Fourteen polling stations, just short of six thousand voters, one Sunday: on 9 November part of the run-off for the presidency will be repeated. We answer the most important questions.

Why? Because ballot boxes were transported unsealed, and because in five places the records weren't signed by all members. The Constitutional Court considers that enough. It expressly did not find fraud.

Who brought the case? {complaint.b: The National Electoral Commission itself applied to the court}, as its chairman, Amílcar Pires, underlined on our morning programme. On the evening after the vote its inspectors had noticed the open boxes.

Could the result be turned round? In theory. Lima got 84,977 votes in the country, Fonseca 83,665. The votes from the 14 stations will be taken out and replaced by the new ones. Anyone on the electoral roll there may take part, also those who stayed at home the first time.

Who's president until then? Jorge Évora, in office for ten years. He can't run again. His term is extended until the new president is sworn in, ten days after the result is proclaimed at the earliest.

May there be campaigning? Yes, from Saturday on, for one week. Both candidates have announced that they'll come to the island; Lima was there on Tuesday evening already.

Has this happened before? Not in the election of a president. Nine years ago, local elections in two municipalities had to be repeated. One of them was on Fogo as well.

Will other islands vote again? No. A further application which concerned three stations on Santiago was rejected unanimously.

== Lisbon Morning Post
Cape Verde, a model pupil, repeats a test

It is a country in which defeated candidates ring up the winner. On election night, 12 October, Adérito Fonseca had done just that: he congratulated Celeste Monteiro Lima. Two days later he took the congratulations back. Now the Constitutional Court in Praia has given him reason to hope.

By five to two the judges annulled the vote at 14 polling stations on the volcanic island of Fogo. Boxes had no seals, minutes no signatures. Judge Ondina Varela read for 50 minutes. The two dissenting judges held that the errors had not affected the result.

Observers of the African Union had called the election "free and orderly" in their first report. They had visited 60 of more than 1,200 polling stations, none of them on Fogo, and do not see a contradiction.

Lima, a former finance minister, led by about 1,300 votes out of more than 168,000 valid ones. On Fogo she had done better than in Praia, where Fonseca won. Her camp is confident. "We will win it a second time and by more," said campaign manager Rui Semedo.

Diplomats praise the calm. There was a march with drums in the capital on Tuesday night and not a single arrest.

In Lisbon, where some 9,000 Cape Verdeans had voted at the embassy and in schools, nothing has to be repeated. Nor in Boston or Rotterdam.

What is at stake is less than it seems. The president appoints the government but does not run it. Prime Minister Olavo Tavares, from Lima's party, has a majority in parliament until next year, whoever moves into the palace.
