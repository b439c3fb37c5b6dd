
== Helvetia Medical Wire
Once-a-week insulin pill lowers blood sugar in large trial

A pill containing insulin that is taken once a week has lowered blood sugar in people with type 2 diabetes as well as daily injections, according to a study published on Monday by the Basel company Orsulix.

In the trial, 1,486 adults in nine countries were treated for a year. Half of them swallowed the pill, the others injected insulin once a day. The long-term blood sugar value, HbA1c, fell by 1.3 percentage points in the pill group and by 1.2 in the other. The difference was not statistically significant.

Dangerously low blood sugar occurred in 21 patients on the pill and in 26 who injected. Two people in each group died; none of the deaths had to do with the treatment, the researchers said.

The most frequent side effect was nausea. It affected 19 per cent of those who took the pill, compared with six per cent in the comparison group. Some 8 per cent stopped taking the pill early.

"For many patients the needle is the reason why they start too late," said the head of the study, Professor Laurence Bovet of the University of Geneva.

The pill dissolves only in the small intestine, where tiny, soluble spikes release the insulin into the wall. It has not been tested on people with type 1 diabetes.

Orsulix intends to apply for approval in Europe and the United States by the end of the year. A decision could come in 2027. The company named no price.

Its shares rose by 22 per cent in Zurich. The results were presented at a congress in Lisbon and appeared at the same time in a medical journal.

== Diabetology Today
ORAL-WEEK 3: non-inferior, well tolerated, and some questions

The margin was 0.3 percentage points, and it was kept with ease. In ORAL-WEEK 3, the first phase 3 trial of a weekly oral basal insulin, HbA1c dropped from a mean of 8.6 to 7.3 per cent on the capsule and to 7.4 on once-daily glargine. Time in range was 68 and 66 per cent.

Of 1,486 randomised participants, 743 to each arm, 1,371 completed the 52 weeks. Nausea was three times as common with the capsule (19.1 against 6.2 per cent), though mostly mild and limited to the first six weeks. It was the main reason for the 58 discontinuations in the capsule arm, against 31 on injections.

Level 2 or 3 hypoglycaemia was seen in 21 and 26 patients. Among those over 75, of whom there were 164, the figures were five and four. "I would not call that a signal, but I would look at it again," says Marta Quintela of Porto, who was not involved.

Absorption is the old problem of all oral insulin. Earlier candidates failed on it: the Israeli one in 2023, and Orsulix's own first formulation, a daily tablet, in 2020. The new capsule gets about 11 per cent of its content into the blood. That means it has to hold nine times as much insulin as a syringe. At today's prices for the raw material this need not be a problem, but it makes the product sensitive to shortages.

Two phase 3 trials are still going on: ORAL-WEEK 4, in people who have never had insulin, with results in the spring, and ORAL-WEEK 5, against a weekly injection. A study in type 1 is being planned and has not begun.

== Radio Suisse Lémanique
Goodbye to the needle? Not quite yet

Every evening at nine, Jean-Marc Rochat, 61, from Nyon used to set the alarm on his phone. It meant: injection. For a year it did not ring. He was one of the patients at Geneva University Hospital who tried out a new kind of insulin, a capsule that is swallowed on Sundays. "I was on holiday without a cool bag for the first time since 2014," he tells us.

For the first month he felt sick, he admits. One patient in five did, to begin with. Then it passed.

Geneva was the centre of the study; 112 of the nearly 1,500 participants were treated in Switzerland, half of them, of course, in the group that went on injecting. Laurence Bovet, who was in charge, is cautious. The capsule is not better than the syringe, she says. It is as good as it. "But as good as it, without a needle, is a great deal."

For whom might it be suitable? Above all for people with adult-onset diabetes who need a steady, low dose. It cannot replace the rapid insulin taken at meals. And for children and for those with type 1, there are no data whatever.

It will be at least a year before it can be bought. First the authorities have to examine the files. Orsulix, which employs 430 people in Basel, wants to submit them before Christmas. Swissmedic needs about as long as its European counterpart.

What the capsule will cost is open. Health insurers are already warning. Daily insulin costs about 40 francs a month today.

Mr Rochat is back with his alarm. The study has ended.

== The Boston Sentinel
Swiss insulin pill heads for the FDA

BASEL — For a hundred years insulin has come out of a syringe. A small Swiss company says it has found a way round that, and that the Food and Drug Administration will have its application by December.

Orsulix reported Monday that its pill, taken weekly, controlled Type 2 diabetes as well as a daily shot over 12 months. Roughly one quarter of the participants, 382, were in the United States, including 60 at Harbor Memorial in Boston.

"My patients will ask for it tomorrow," said Dr. Denise Alvarado, who ran the Boston part. "I will have to tell them about 2027. Maybe."

She saw 14 of her 30 pill patients complain of an upset stomach, more than the average across all the sites, where about one in five did. She thinks it was because they were told to expect it. Three of hers quit.

Some 38 million Americans have diabetes, more than 90 percent of them Type 2, though only a minority, around 6 million people, use insulin. Rivals are racing too. A Danish giant already sells a weekly injection in Europe, and an Indian company has an inhaled version in early trials.

What will it cost? Orsulix isn't saying. Chief executive Anselm Kägi said only that the price would be "in the region of modern diabetes drugs, not of old insulin." That worries Alvarado, who remembers patients rationing vials.

Shares in the company, which has never made a profit, jumped by more than a fifth, giving it a value of $3.4 billion. Four people died during the study, two in each half. Investigators attributed none of the deaths to either treatment.

== Blick am Rhein
THE SUNDAY PILL

No more pricking! For hundreds of thousands of diabetics a dream is coming closer, and it comes from Basel.

A pill containing insulin that is taken once a week has lowered blood sugar in people with type 2 diabetes as well as daily injections. Almost 1,500 patients took part, in nine countries. Half of them swallowed the pill, the others injected insulin once a day.

The trick: the pill dissolves only in the small intestine, where tiny, soluble spikes release the insulin into the wall. You feel nothing of it. You can feel something else, though: one in five felt sick.

"For many patients the needle is the reason why they start too late," said the head of the study, Professor Laurence Bovet of the University of Geneva.

Sugar too low, which every diabetic fears? That happened too, but rarely: to 47 people in all, counting both groups, and a little less often with the pill than with the needle.

Boss Anselm Kägi (53) has a personal reason. His father injected himself for 30 years, at the kitchen table. "As a boy I had to look away," he tells BLICK AM RHEIN.

Kägi has become rich on paper. His nine per cent of the company rose by 50 million francs on Monday, as the share shot up by 22 per cent. "I haven't looked," he says.

The pill is not for everyone. Anyone with type 1 must go on injecting, because it has not been tested on them. And patience is needed: approval could come in 2027.

Five years ago things looked bleak. Kägi's first pill had failed, and 120 people had to go. Some 70 of them are now back.
