record: framing
profit: number
sought: number?
wealth: framing
transplant: framing?

== Fund Insider
Delisle Gets 14 Years

Kestrel Point founder Anton Delisle has been sentenced to 14 years in prison for running one of the biggest insider-trading rings ever uncovered.

{record.a: No insider trader has ever been given a longer term}, {sought.a: but prosecutors, who had asked for 24 to 30 years, fell far short of their goal.} U.S. District Judge Warren Ostrander told Delisle to report to prison within 45 days. Which prison that will be is not settled. Until then he stays confined to his Lake Shore Drive apartment, where he has been since he was arrested and released on $80 million bail.

The judge let it be known at this morning's hearing that the poor health of the 58-year-old had played a part. Delisle's lawyers, who argued for eight to 10 years, had called the government's demand "barbarously long" and said he would not live to see the end of it.

Ostrander spelled out for the first time what ails Delisle, a matter the defendant had tried to keep private. He has advanced heart disease, the judge said, {transplant.a: and will probably need a transplant.}

Delisle was convicted in April of making tens of millions of dollars with the help of insiders and other sources. He will appeal, his attorneys say, above all against the use at trial of tapped telephone calls, until then unheard of in a case of this sort.

There were two rings, in the government's telling. The other was led by Paul Hachett, once a trader at Kestrel Point, who got 12 years. Thirty-one people have been charged; 25 pleaded guilty, five were convicted by juries and one is on the run.

{profit.a: At the trial, prosecutors accused Delisle of pocketing $84.9 million in illegal gains} over eight years.

== Harbor News Agency
UPDATE 3-Kestrel Point's Delisle given 14 years for insider trading

* {sought.b: Government had wanted as many as 30 years}

CHICAGO, Sept 20 - Anton Delisle, who rose from nothing to riches and then fell in the worst affair that American stock trading has known for decades, {record.a: must go to prison for 14 years, longer than any insider trader before him}, a judge ruled on Thursday. It was nevertheless far below what prosecutors had sought.

The sentence ends a prosecution that shook the financial world with its secret recordings of Delisle and his friends. The Haitian-born investor used to preside over a $5 billion fund in Chicago. A jury found that he had also presided over a web of informants who fed him the secrets of companies.

{sought.b: Prosecutors had sought a term of at least 24 years.} The one he received is only a little longer than the 12 years recently given to a man who once worked for him at Kestrel Point Partners, now closed.

In turning down calls for more, the judge said that Delisle, 58, was threatened by "heart failure in the near future." He referred to a defense report in which doctors advised an implanted pump and said they had begun to look for a donor heart.

"A cell is a harsher place for a man who is gravely ill," U.S. District Judge Warren Ostrander said. But sickness, he added, is no free pass.

{wealth.a: He also mentioned the multimillionaire's charity,} including help for the victims of disasters in Haiti, Chile and the United States.

Delisle stood with his lawyers and gazed in front of him, and his face did not change when the sentence was read. Asked beforehand whether he wanted to speak, he said, "I do not, Your Honor."

== Gulf Meridian
Fund manager jailed for 14 years in US

{profit.b: Kestrel Point founder Anton Delisle punished over inside deals thought to have earned him as much as $100m.}

Anton Delisle, who rose from nothing to riches and then fell over fraud and conspiracy in the worst affair that American stock trading has known for decades, {record.b: must go to prison for 14 years, longer than almost any insider trader before him.}

{profit.c: US District Judge Warren Ostrander handed down the sentence in Chicago on Thursday after finding that Delisle had made well over $65m by his unlawful trades.}

{profit.b: Prosecutors, who had put Delisle's gains at between $93m and $100m,} {sought.b: had sought at least 24 years in prison.}

"What he did, and how widely he did it, is a sign of a disease in our commercial life, and it must be rooted out," Ostrander said.

He also ordered the Kestrel Point founder to pay a fine of $15m.

Delisle was the man in the middle, prosecutors said, of a criminal case that reached into several of the best-known companies in the US, among them a bank, a consulting firm and two makers of computer chips.

"The government wanted everyone in the business to take note," said our correspondent in Chicago, Dana Whitlock.

{transplant.b: But the judge took account of Delisle's advanced heart disease and his need for a transplant.} He gave him credit as well for his gifts to charity, which he called proof of "a feeling for those who have little", and named his work for the survivors of the earthquake in Haiti among others.

Whitlock said that the prosecution had not got what it came for, {record.c: but that this was still "the toughest insider-trading sentence for decades".}

== Island Sunday
{record.a: Delisle receives record term for insider trading}

{wealth.b: Anton Delisle, the billionaire who was once the pride of Haitians abroad,} was sentenced on Thursday to 14 years in prison as one of the largest insider-trading cases in United States history drew to its end. {record.a: According to the Justice Department, nobody has had to go to prison for longer over insider trading}. The sentence crowns a federal investigation of several years into cheating on the stock market. Delisle was arrested in 2009.

{sought.c: Still, the government did not get even half the years it wanted}, foreign media reported, for a man whom it described as "an industry of fraud in one person".

The 58-year-old head of Kestrel Point Partners was convicted in April on 11 counts of conspiracy and securities fraud, for having used inside information to trade in the shares of a bank, a hotel chain and several technology companies. {profit.b: By the government's estimate the trades brought profits or spared losses of $96 million.} The case shone a light on a secret commerce that involved people in the highest places and gave some funds an unfair edge.

Delisle's crimes were the sign of a disease in commercial life that must be rooted out, U.S. District Judge Warren Ostrander said at the sentencing in Chicago. Delisle was ordered to give up $71.2 million and to pay a fine of $15 million. Free on $80 million bail, he is to report to prison on November 4. The Justice Department was against leaving him at liberty during an appeal; he could flee to the land of his birth or elsewhere, it said.

He will appeal, according to an e-mail from Ruth Ann Boyer, a spokeswoman for his lawyers.
