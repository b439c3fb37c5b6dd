finder: attribution
copies: number

== Baltic & Nordic News
Danish university withdraws prize-winning sleep study

Aarhus University is withdrawing a much-quoted study on sleep and memory because part of its data is not genuine, the university announced on Tuesday.

The paper, published in the journal Annals of Cognition in 2019, had claimed that a nap of 20 minutes improved the memory of older people by 34 per cent. It has been cited more than 900 times and won its first author, the psychologist Mads Holmgaard, a prize worth a million kroner.

An investigating committee found that records had been copied and passed off as those of other test subjects. {copies.a: This concerns 47 of the 212 participants}, its report says. If they are left out, no effect can be demonstrated.

The committee could not establish who had copied the data. Four of the five authors had access to the file. Holmgaard, 49, denies having manipulated anything. He had asked the journal himself to retract the article, he said, "because it is wrong, no matter whose fault that is".

{finder.a: The irregularities were discovered by a doctoral student} at the university, who had tried to re-analyse the data for her thesis last autumn.

Holmgaard has been released from teaching but remains an employee. The other authors, two of whom now work in Sweden, have not been accused of misconduct.

The Independent Research Fund, which financed the study with 6.8 million kroner, is considering asking for the money back. The journal's editor, Fiona Drummond, said the retraction would appear this week.

Two other papers by the group are still being examined. In a third, from 2021, the committee found no fault.

== The Research Ledger
A nap that never was

The effect was always too good. Thirty-four per cent better recall, after no more than 20 minutes, in people over 65: sleep laboratories in Leeds, Osaka and Tübingen had tried to repeat it, and got three, one and minus two per cent. "We thought we were doing it wrong," says Ute Reinhold, who led the German attempt.

They were not. The 2019 paper from Aarhus rests in part on clones. In the file, participants with different numbers have the same answers in all 60 word pairs, in the same order, with the same reaction times to the millisecond. {copies.b: Sixty-one participants turned out to be duplicates}, by the count in the annex to the committee's report, or almost three in ten.

{finder.b: It was Colin Ashby, a statistician in Melbourne, who found them}. Ashby, who has no connection to the university, runs a script over open data sets on Sundays, "as others do crosswords". He wrote to Aarhus in November. An investigation was opened in January and finished last week.

The report runs to 83 pages and avoids the word fraud. Copying by mistake, when files from two computers were joined, "cannot be excluded, but is not plausible", it says, since the age and sex of the duplicated persons had been altered.

First author Mads Holmgaard rejects any suggestion that this was his doing. So do, through a lawyer, his two former postdocs. The fourth person with access, a laboratory technician, has since died. The fifth author contributed only the brain scans, which are genuine.

The journal took eight days to decide on retraction, which must be a record. In 2023 it needed 26 months for a paper from Ghent.

== DBR Public Broadcasting
What does the withdrawn study mean for our nap?

Many people in Denmark lie down after lunch because of it. Care homes in 14 municipalities have introduced a fixed rest. Now the study behind it is gone. Is napping of no use, then?

"One must not throw out the pillow with the study," says Karen Winther, a sleep doctor in Odense. That a short sleep makes one more alert has been shown many times. What was new about the work from Aarhus was the claim that it strengthens memory in the elderly, by about a third. It is this that does not hold.

The university's committee has found that sets of data were used more than once. Without the copied ones, older people who had slept remembered just as much as those who had sat in an armchair with a magazine. There were 106 in each group.

Rector Birgitte Sand spoke of a sad day, but also said that the system had worked. Researcher Mads Holmgaard, one of the country's best-known psychologists, is no longer teaching for the time being. He did not want to give an interview. In an e-mail to DBR he writes that he has not forged any data and that he would like to know himself who did.

His popular book, "Twenty Minutes", sold 85,000 copies. The publisher is stopping delivery, though it is not recalling any.

At the Solgården care home near Silkeborg the curtains will still be drawn at one o'clock. "Our residents like it," says manager Jytte Krogh. "They never asked for a study."

Whether the research fund wants its money back, nearly seven million kroner, is to be decided in May.

== Sydsvenska Bladet
Lund researchers caught up in Danish sleep scandal

Two researchers at Lund University were among the authors of a Danish study that is now being withdrawn because of copied data. Both had been postdocs in Aarhus at the time of the work, between 2016 and 2018. Lund sees no reason to take measures, a spokesman said on Tuesday: "The Danish report does not accuse them of anything."

The paper, published in the journal Annals of Cognition in 2019, had claimed that a nap of 20 minutes improved the memory of older people by 34 per cent. It has been cited more than 900 times.

An investigating committee found that records had been copied and passed off as those of other test subjects. {copies.a: A total of 47 test subjects are affected}. The committee could not establish who had copied the data. Four of the five authors had access to the file.

{finder.a: A PhD student in Aarhus had come across the oddities}, when she wanted to compute the results once again and could not make them agree.

"She is the bravest person in this story," says Göran Malmros, professor of research ethics in Uppsala. Whoever raises such a thing at the beginning of a career risks a great deal. In Sweden, since 2020, an authority of the state has dealt with such cases; in Denmark the universities look into minor ones themselves, and a national board judges misconduct. That board has now received the file.

The first author, Mads Holmgaard, was a visiting professor in Lund in 2022, for one term. A lecture that he was to give there in April has been cancelled, at his own request.

He denies the manipulation. The retraction would appear this week, the journal's editor, Fiona Drummond, said.

== Formiddagsavisen
PROFESSOR NAP HAS A RUDE AWAKENING

He was on every sofa on television. He taught half the country to sleep at noon. He got a cheque for a million. Now Mads Holmgaard, 49, "Professor Nap", is wide awake: his famous study is rubbish!

Figures from one person were simply used again for another. Hans, 71, became Grete, 68, with the very same answers. Dozens of such twins are in the file. When they are thrown out, nothing remains of the miracle.

Who was it? Nobody knows. The professor says: not me. The committee says: we cannot tell. Five names are on the paper, and four of them could get at the numbers.

Formiddagsavisen drove to the villa in Risskov on Tuesday. The blinds were down at 1:15 p.m. A neighbour: "I suppose he's having a lie-down."

His students are taking it with humour. On the door of the lecture hall someone has hung a note: "Do not disturb." Others are angry. "I wrote my bachelor's thesis about this," says Sofie, 23. "Am I to withdraw that too?"

For the time being Holmgaard may not teach, but he goes on drawing his salary. The prize? The foundation that gave it to him wants "to talk with him first". The cheque was from 2020, and the money has gone, as he once told this newspaper, into a summer house. In it there is, of course, a daybed.

The taxpayer was in on it too, with 6.8 million kroner from the research fund.

Grandma Inger, 88, from Randers does not care at all. "I've napped since the war," she says. "And I remember everything."
