term: framing
demand: number
sorry: contradiction

== Agenzia Orobica
Prosecutors seek long jail term for Italian spine surgeon

BERGAMO - {demand.a: Prosecutors on Tuesday asked for 14 years} in prison for Ettore Valsecchi, a spine surgeon accused of having operated on 83 patients without medical need, two of whom died.

Valsecchi, 62, headed the department of spinal surgery at the private clinic Villa Ginestra, near Bergamo, from 2013 to 2019. He is charged with aggravated bodily harm in 83 cases, manslaughter in two, and fraud against the regional health service. He denies all charges.

In a closing speech of almost five hours, prosecutor Silvia Terzi said the surgeon had fused vertebrae "by the dozen" because the clinic was paid 16,400 euros for each such intervention. For the 83 patients the region had been billed 1.36 million euros.

The defence will plead on Thursday and Friday. A verdict is expected on 28 November.

Valsecchi made a brief statement at the end of the hearing. {sorry.a: He asked his former patients for forgiveness}, some of whom were sitting a few metres away. He added that he had always acted according to his conscience.

Sixty-one of the patients have joined the trial as civil parties. The others have settled with the clinic's insurer.

The clinic's former managing director, Guido Rota, 70, struck a plea deal in 2022 and was given a suspended sentence of two years. The Villa Ginestra, now under a different owner, was convicted of no offence. It has paid back 900,000 euros to the region.

== Il Corriere della Val Seriana
Valsecchi trial: five hours of accusation, and then a sentence of nine seconds

In the front row sat Piera Locatelli, 58, with her two sticks. She had been operated on five times, four of them, according to the court's experts, for nothing. Next to her was an empty chair, on which somebody had laid a photograph of Aldo Brignoli.

Prosecutors accuse Ettore Valsecchi, 62, of having operated on 83 patients without medical need at the Villa Ginestra. Two died, Brignoli in 2016 and a woman of 77 from Clusone in 2018. He is charged with aggravated bodily harm, manslaughter and fraud against the regional health service. He denies all charges.

In a closing speech of almost five hours, prosecutor Silvia Terzi showed one X-ray after another. The surgeon had fused vertebrae "by the dozen", she said, because it paid. Each operation of the kind brought the clinic a little over 16,000 euros. {demand.a: Fourteen years in prison is her demand}.

Valsecchi, in a grey suit, took notes. {sorry.b: Not a word of regret crossed his lips} when the presiding judge, Marco Pesenti, allowed him to speak. "I have always acted according to my conscience" was all he said, and he looked at the clock.

"I hadn't expected anything else," Piera Locatelli said in the corridor. She lives on the second floor in Nembro and has not been down to the market by herself for three years.

The court has heard 114 witnesses since March of last year, among them three experts. They found that in 76 of the 83 cases there was no ground at all for surgery; in the other seven a smaller operation would have done.

On Thursday it's the turn of the defence.

== La Voce Nuda
They went in with backache and came out in a wheelchair

It is time to call the thing by its name. {term.a: What took place was the slaughterhouse of Villa Ginestra}: a conveyor belt on which pensioners were cut open because a machine in the regional accounts office spat out 16,400 euros a spine.

Eighty-three of them are known. How many there really were, nobody has counted; the prosecution looked at five hundred files and then stopped because otherwise the trial would have begun in the next decade.

{demand.b: Twelve years is what prosecutor Terzi demands}. That makes 53 days for each victim, less than you get for stealing a moped twice.

And the professor, who is not a professor, by the way? The University of Parma took the title from him in 2021. He sat in court on Tuesday like a man waiting for a delayed train. {sorry.b: To his victims he said no word of apology}. Conscience, he said. He had acted according to his conscience.

Let us talk of those who are not in the dock. Guido Rota, the managing director, who in his emails praised "our goose" and meant the surgeon: two years suspended, since 2022, and a house on Lake Iseo. The region, which was warned in 2015 by an anonymous nurse and in 2017 by a family doctor who signed with his name, and which both times wrote back that the matter was receiving attention. The insurer, who bought the silence of twenty-two people with sums of between 20,000 and 90,000 euros.

Aldo Brignoli was 69. He had wanted to be able to bend down for the bowls again. He bled to death on the night after his third operation. On 28 November the court will say what that was.

== Medicina Oggi
What the Valsecchi case means for spinal surgery

The trial of the surgeon Ettore Valsecchi in Bergamo enters its last phase. {term.b: At its heart is a dispute among specialists} on when a spinal fusion is indicated, and it is a dispute that reaches well beyond one clinic.

Fusion, in which two or more vertebrae are joined with screws and rods, is performed around 30,000 times a year in Italy. In Lombardy the rate per head is twice that in Tuscany, with no difference in morbidity. Randomised studies show a benefit for instability and certain fractures. For chronic back pain without such findings, exercise achieved results that were as good, at a fraction of the cost.

The court's three experts concluded that there was no ground for surgery in 76 of the 83 cases. The defence has called two specialists of its own, from Lyon and Zurich, who consider that 40 of the interventions were justifiable.

{demand.b: The prosecution has asked for a sentence of 12 years}. The defence, which will ask for acquittal, pleads at the end of the week.

Dr Valsecchi did between 210 and 260 fusions a year. The Italian society of spinal surgeons, of which he was vice-president until 2017, recommends that anyone who does more than 150 should have each decision countersigned by a colleague. That recommendation dates from 2020. At the Villa Ginestra no one countersigned anything.

The society's president, Chiara Monti of Bologna, denies that it closed its eyes. It received no complaint before the investigation became known, she says. Since then it has set up a register, in which 54 of Italy's 130 or so centres take part.

The tariff was changed too. Since January 2021 Lombardy has paid 11,200 euros for a single-level fusion, almost a third less than in Valsecchi's day.

== Der Rheinbote
Italian surgeon's patients wait for a verdict

Bergamo. It is quiet in Courtroom 2 when the surgeon gets up. For 20 months he has hardly said anything in this trial. Now he turns his head to the rows where his former patients sit, some on cushions that they have brought with them.

"{sorry.a: I ask you to forgive me}," says Ettore Valsecchi. {sorry.a: The apology is over in a few seconds}. Then he talks about his conscience, and one woman leaves the room.

The 62-year-old is accused of having operated on dozens of people who should never have been on his table. He screwed their vertebrae together, for which his clinic near Bergamo received more than 16,000 euros a time from public funds. Two people died. He is pleading not guilty: every operation was necessary in his view, and he told no one a falsehood about the risks.

For his speciality he was a star. Footballers of the second division came to him, a bishop, the mother of a minister. On the wall of his office hung a key to the city, which the council had awarded him in 2014 and took back seven years later.

More than 60 former patients appear as civil parties. Piera Locatelli, a seamstress until her second operation, is one of them. She was operated on five times. "After the fourth I said: it's worse. He said: then we'll go one higher."

The former head of the clinic escaped prison with an agreement in 2022. The family doctor who had warned the authorities in 2017, Tullio Gritti, gave evidence in May. He had received a reply of three lines, he told the judges. He had kept it, and it was read out.

The judgment is to be pronounced at the end of November. Both sides may appeal, and with Italian justice that could take until 2027.
