
== Northern Press Service
Yorkshire school put in special measures after damning inspection

HEXLEY, Dec 2 (NPS) - A secondary school in Yorkshire has been placed in special measures after inspectors found that teaching was weak, behaviour poor and attendance far below the national average.

Ravensmoor Academy in Hexley, which has 1,120 pupils aged 11 to 18, was rated inadequate overall in a report published on Tuesday by the School Standards Inspectorate. It had been rated good in 2019 and as requiring improvement in 2022.

A team of six inspectors, led by Judith Marwood, visited the school for three days in mid-October. They judged three of five areas to be inadequate: the quality of education, behaviour, and leadership. Personal development requires improvement, while the sixth form was found to be good.

Average attendance was 84 percent in the past school year, compared with 91 percent nationally. Almost a third of the pupils were persistently absent, the report said.

The head, Simon Garforth, 52, has been on sick leave since September and will leave his post at Christmas. Joy Adeyemi, a deputy head, is running the school for the time being.

"The report is painful and it is fair," Adeyemi said. "Our pupils get one go at this."

The Beacon Hill Trust, which has run Ravensmoor since 2018 along with eight other schools, is to lose it. A new sponsor should take over in September, the education department said.

Inspectors praised the library and the work with the school's 46 pupils who have come from abroad in the last two years.

Part of the school has been closed since the spring because of a leaking roof. The education department has promised to pay three quarters of the cost of the repairs, which should be completed by Easter.

The school will be visited again every term until it is out of special measures.

== Hexley & District Mercury
"My girl had eleven maths teachers"

They came in from the rain by the score, and there were not enough chairs. About 260 parents filled the dining hall of Ravensmoor Academy on Tuesday evening, and for two hours Joy Adeyemi stood in front of them without a microphone, as the one that the school owns is broken.

They had the report in their hands, all 19 pages. Inadequate, it says on the first. It is the lowest of four grades.

Tracey Holroyd, 41, has a daughter in Year 11. "She's had eleven maths teachers since she started," she said. "Some of them couldn't find the room." In last summer's examinations 29 per cent of the year got a pass in mathematics. In English it was 47, and in both subjects together 26.

The inspectors watched 83 lessons between October 14 and 16. In too many of them, they write, pupils copied from a screen. One in five lessons was taken by supply staff. Of 68 teaching posts nine were vacant then; since half-term four have been filled.

Not all is bad, and several fathers and mothers said as much. The sixth form, with 140 students, was called a calm and ambitious place. The librarian, Mrs Oddy, got a paragraph of her own and, on Tuesday, a round of applause.

Simon Garforth was not there. He has been ill since the second week of term and is going at the end of it, after six years.

In the spring the east wing was closed because of its roof, and eleven classes moved into cabins on the tennis courts. They are still there. The county hopes to have the repairs finished by Easter.

"What do I tell my lad in Year 8?" someone called out at the end. "Tell him to come in tomorrow," said Adeyemi. "I'll be at the gate."

And so she was, at ten to eight, in the rain.

== Education Weekly Review
Fifth trust school to change hands this year

Beacon Hill is to be stripped of Ravensmoor, the largest of its nine academies, after the verdict of inspectors that leaders had "lost sight of what was being taught, and to whom".

It is the fifth time in 2025 that the department has moved a school from one trust to another following an inspection, and the first time in the county. A sponsor is to be named in February and to start at the beginning of the next school year.

The trust's chief executive, Martin Quill, accepted the judgment. "We were too slow to see it and slower to act," he said. The other eight schools are rated good or better, three of them outstanding.

The figures in the report make hard reading. Thirty-one per cent of pupils missed at least one day in ten. There were 412 suspensions, more than double the number of two years before, when it had been 190. Among Year 9 boys nearly one in four was sent home at least once.

What the Inspectorate says about the curriculum is less spectacular but weighs more. In science, Key Stage 3 had been shortened to two years in 2021 and lengthened again in 2023, so that one cohort was taught electricity twice and the human body never.

Staff turnover was 28 per cent last year; the average of English secondaries is about half that. Nine posts could not be filled in the autumn. The number is down to five.

There are bright spots. A-level results are slightly above the national average. Newcomers with little English, 46 at the time of the visit, make better progress than elsewhere.

Judith Marwood, the lead inspector, is a former head herself. Hers was the first team to use the new framework, under which the personal development of pupils is judged separately from their behaviour. Ravensmoor got a "requires improvement" for it, the second-lowest grade.

== Radio Wharfe
Union wants more time for Hexley school

The teachers' union has asked that Ravensmoor Academy be given time and peace after the report that came out on Tuesday. "Nobody there needs another action plan. They need a roof and a maths department," regional secretary Gwen Thackray told Radio Wharfe.

She did not dispute what the inspectors had found. Her members had been saying it since 2023, she said, when they held two days of strikes over behaviour in the corridors.

A part of the school has been out of use for eight months. Water was coming through the ceiling, and engineers found that beams were rotten. Around 300 of the more than 1,100 pupils have their lessons in temporary huts. The bill for the repair is put at 1.8 million pounds, of which the government pays three-quarters.

We spoke to some of the pupils at the bus stop. Aaliyah, 16, said her form had not had a permanent science teacher in a year. Josh, who is 12, likes it: "The cabins have got heaters." And Ben, 17, thought that people should come and have a look at the sixth form.

The inspectors did, and they liked it. It is the only one of five areas in which Ravensmoor received a good mark. In three it was given the worst.

The acting head, Joy Adeyemi, has taught there for fourteen years, the last three as a deputy. She has introduced a rule that mobile phones are handed in at the gate. On the first day, three weeks ago, 37 pupils refused; on Wednesday it was two.

She was asked whether she would apply for the post for good. "Ask me when I have slept," she said.

The local MP, Fiona Harcastle, has called for a debate in Westminster. Inspectors will return in the spring term for the first of their regular visits.

== Manchester Evening Ledger
What went wrong at Ravensmoor

Six years ago it was a school that people moved house for. In 2019 inspectors called Ravensmoor Academy good, its choir sang at York Minster, and there were 1,310 pupils and a waiting list.

On Tuesday it was told that it is failing. There are 190 fewer children today, and the waiting list is at the grammar school in Otterby, four miles away.

How does a thing like that happen? By small steps, if one listens to those who know it. Simon Garforth came as head in that good year of 2019. Six months later the schools were shut by the pandemic. Of the eleven heads of department whom he found, two are left.

In 2022 the inspectors returned and lowered the grade by one. They wrote that maths was a worry and that leaders knew it. This autumn they wrote that it was still a worry. Not quite three in ten of last year's leavers passed the subject.

The governors had appointed a consultant, who wrote three reports at a cost of £27,000. The first recommended smaller classes. The second recommended a review. The third was about the first two.

Then the roof of the east wing went. Since the spring about a quarter of the children have been sitting in cabins on the tennis courts, where the rain can be heard so well that dictations are put off until it stops. Some like it there. There is heating, at any rate.

The numbers followed. Suspensions rose from 190 to 412 within two years. Of those who taught at Ravensmoor in the summer of last year, more than one in four had gone by this summer.

"I liked Simon. He knew every child by name," said Pam Lister, a former governor. "He did not know how to say no to the trust." Garforth, who fell ill in September, has not commented. He steps down this month.

The trust, Beacon Hill, moved seven of its best teachers from Ravensmoor to its new school in Leeds in 2023. It says it would not do so today.

Joy Adeyemi, who is standing in, has set herself three aims for the year: a teacher in front of every class, corridors in which one can hear oneself speak, and attendance of 90 percent. In October it was at 85, one point up on the year before; in the last week of November it was 87.

The new sponsor, whoever it may be, will find a very good library.
