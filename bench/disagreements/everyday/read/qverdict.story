sum: number
alarm: attribution
reaction: contradiction

== Leeside News Agency
Former credit union manager guilty of theft from members

CORK, Thursday - The former manager of a County Cork credit union was found guilty on Thursday of stealing from its members over a period of ten years.

Declan Furlong, 58, {sum.a: stole 1.9 million euros from accounts} at Ballyrea Credit Union between 2009 and 2019, the jury at Cork Circuit Criminal Court found.

It convicted him on 23 of 31 counts of theft and false accounting, cleared him of five and could not agree on the remaining three. The seven men and five women had deliberated for nine hours over three days, at the end of a trial of seven weeks.

Furlong had denied all the charges. His defence argued that others in the office knew his passwords and that the books had been in disorder before he took over.

{reaction.a: He wept as the verdicts were read out} and had to be helped to his seat by a prison officer.

Judge Fionnuala Tierney remanded him in custody and will sentence him on 11 October. Theft carries a maximum of ten years in prison.

{alarm.a: The fraud came to light in 2019 when a junior clerk}, Aoife Brennan, noticed withdrawals from the account of a man who had died and went to the gardaí, the court had heard.

Much of the money went on racehorses and a villa in the Algarve, the prosecution said. The villa was sold in 2021 for 410,000 euros, which was paid to the credit union.

Ballyrea had 6,400 members at the time. None of them lost savings, because a stabilisation fund of the sector stepped in with 3.2 million euros, part of which covered bad loans that had nothing to do with the case.

== Munster Chronicle
Furlong convicted: "He came to our weddings"

In Ballyrea they knew by a quarter past three. Somebody had a nephew in the public gallery, and the nephew had a phone. Declan Furlong, manager of the credit union for 16 years, chairman of the hurling club, reader at the ten o'clock Mass, had been found guilty.

The jury convicted him on 23 of 31 counts and cleared him of five. It could not agree on three, after nine hours over three days.

Furlong, who is 58, stood with his hands on the rail. {reaction.b: He showed no emotion as the foreman spoke} the word "guilty" 23 times. Behind him his wife, Carmel, held her sister's hand.

"He came to our weddings. He lent me the price of the new tractor," said Michael Hurley, 67, a dairy farmer who opened his account at the credit union as a boy. "I suppose it was my own money."

What the court heard in seven weeks would have been hard to invent. Accounts of the dead were kept alive, and statements were printed at home. {sum.a: In all 1.9 million euros was stolen from the members} in ten years. Two of the racehorses won at Mallow.

{alarm.a: It was Aoife Brennan, then a clerk of 23, who} went to the gardaí, alone, on her lunch break, after she saw that a neighbour whose funeral she had attended was still taking out 200 euros a week. She has since moved to Galway. She did not wish to talk to this newspaper.

The defence had said that the passwords were on a note under the counter, where all five of the staff could read them. Furlong's solicitor said that an appeal would be considered after the sentence, which Judge Fionnuala Tierney will hand down on 11 October. Until then he is in custody.

== The Dublin Bugle
RACING CERT: Credit union boss with nine horses faces ten years

Former credit union boss Declan Furlong was led away in handcuffs yesterday after a jury found that he had bled dry the accounts of pensioners and dead men to pay for his love of horses.

The 58-year-old {sum.b: pocketed 2.4 million euros of members' cash} and blew it on nags, a sun-kissed villa in Portugal and a €14,000 watch.

{reaction.a: Tears ran down his face as the jury} of seven men and five women gave its verdict at Cork Circuit Criminal Court. His wife Carmel, who has stood by him, looked at the floor. She knew nothing of the thefts, the court was told, and was never suspected.

He was convicted on 23 counts of theft and false accounting. The jury found him not guilty on five and was split on three more. He could get up to ten years when Judge Fionnuala Tierney passes sentence next month.

In a decade no fewer than nine racehorses were bought through a company in the name of a cousin. The best of them, Parish Priest, won €61,000. It was sold to an English trainer, who did not know whose money had paid for its oats.

"I gave him my mother's funeral money to mind," said pensioner Nora Lucey, 79, outside the court. "I got it back in the end, but not from him."

All savers were made good by a rescue fund, which put more than €3 million into the stricken lender.

Furlong, who denied everything, had tried to pin the blame on his staff. Detective Sergeant Paul Meaney praised the "courage of ordinary people" in the case.

== Finance Ireland
Ballyrea verdict puts spotlight on small lenders' controls

The conviction on Thursday of Declan Furlong, for 16 years the manager of Ballyrea Credit Union, closes one of the longest investigations into a community lender in the State. Gardaí took almost five years to go through 41,000 transactions.

{alarm.b: The case began in 2019 when outside auditors from Kehoe Lynch} went to the gardaí, having found withdrawals from accounts of dead members. The firm had been hired that spring, after the Central Bank urged credit unions to change auditors more often. Its predecessor had signed the accounts for 18 years without remark.

The Central Bank inspected Ballyrea in 2012 and again in 2016. On both occasions it criticised the way in which cash was counted. It did not look at dormant accounts, which at the time was not part of such inspections. Since 2020 it has been.

There are fewer than 200 credit unions in Ireland today, half as many as in 2010, with about 3.7 million members. Ballyrea, with 6,400 of them when it ran into trouble, was among the smaller ones. A neighbour in Fermoy took over its business in 2022.

The stabilisation fund to which all of them contribute paid out €3.2m. It has recovered some €410,000 from the sale of Furlong's house in Portugal and expects little more. The horses, in the words of a person close to the fund, "were worth least when they had to be sold".

Furlong was found guilty on 23 of 31 counts, which he had denied. The five of which he was acquitted concern loans to relatives in 2010. Whether there will be a second trial on the three counts left open is for the Director of Public Prosecutions to decide.

The sentence will be pronounced in October.

== West Cork Radio
Ballyrea: former manager convicted and taken into custody

A jury in Cork has found the former manager of the Ballyrea credit union guilty of theft and false accounting. Declan Furlong was convicted on more than 20 charges. He was found not guilty on some others, and on three the jurors were not able to reach a verdict.

They came back shortly before three o'clock, on the third day of their deliberations. {reaction.b: Furlong's face did not move when the verdicts} were announced, our reporter in court says. He asked for a glass of water, and was then taken to the cells.

The judge thanked the jurors for "two months out of your lives" and excused them from jury service for 15 years. She set Friday, 11 October, for the sentence. Before that, members of the credit union will be able to tell the court in writing how they were affected.

Much of the evidence concerned what was called "the green folder", a list in Furlong's handwriting of accounts whose owners had died or emigrated. Gardaí found it in a stable. The defence said that he had drawn it up in order to close the accounts.

The local councillor, Mary Pat Dineen, said that the town had been "holding its breath for five years". She reminded listeners that every saver has been paid in full.

A meeting for former members will take place in the parish hall on Monday at eight. The credit union's old office in Main Street has been a pharmacy since last year.
