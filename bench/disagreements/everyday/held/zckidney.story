bleeding: number
halt: attribution

== Alpine Wire
Helvarion stops late-stage trial of kidney drug

Swiss drugmaker Helvarion has halted a late-stage trial of its kidney drug nefrozilan after cases of severe bleeding among patients, sending its shares down by more than a fifth.

The trial, known as SHORELINE, had enrolled 2,314 patients with chronic kidney disease in 21 countries. Half were given nefrozilan, the others a placebo.

{bleeding.a: Among those on the drug, 31 suffered severe bleeding}, the Basel company said on Tuesday. In the placebo group there were nine. Two patients who had taken the drug died; the doctors treating them did not see a connection.

{halt.a: The independent monitoring board recommended the stop} after looking at interim results on Friday, Helvarion said.

"Patient safety comes before everything else," research chief Dominique Rossel said. All of those taking part have been told to stop taking the tablets and to have a check-up within 14 days.

Nefrozilan did slow the decline of kidney function, by 28 percent against placebo, according to the company. It had been expected to bring in as much as 2.4 billion francs a year.

A second trial, in 640 patients with heart failure, goes on for the time being, since no bleeding had been seen there at half the dose.

Helvarion shares closed down 22 percent in Zurich at 61.30 francs, a loss in value of 5.2 billion. The company stood by its forecast for this year, in which the drug plays no part.

== Basler Anzeiger
Helvarion's great hope bleeds out

It was to be the medicine that would carry Helvarion into the next decade. Since Tuesday morning, 7 o'clock, nefrozilan has been a case for the lawyers and the doctors.

In the SHORELINE trial, in which some 2,300 people with weak kidneys took part, there were far more bleedings with the drug than without. {bleeding.a: Thirty-one patients bled so badly} that they had to go to hospital. With the dummy tablet it was nine.

Two people died. The treating doctors do not attribute the deaths to the medicine, says the group. An outside panel is to check that once more.

{halt.a: The experts on the safety board had urged an end} to the trial on Friday evening; on Saturday the management met at the head office in Basel, and on Sunday it took the decision. The public learned of it two days later, before the stock market opened. That was not too late, says research chief Dominique Rossel: the trial centres were informed first.

At the Rosental site, where 340 people work on kidney medicine, a meeting was held at ten. No one has to fear for his job this year, they were told. For the time after that there was no promise.

The share lost 22 percent, the most in one day since 2008. It had climbed by 40 percent since spring. Fund manager Urs Kamber, whose fund holds 1.1 percent, wants to keep his. "The heart trial is still running, and the rest of the firm is healthy."

That trial, with a smaller dose, has 640 participants and is due to yield results in about a year.

== Atlantic Health Monitor
Bleeding cases end hopes for nefrozilan in kidney disease

WASHINGTON - Patients in the United States who took part in the SHORELINE study of an experimental kidney drug are being called in for check-ups after the study was ended early.

Some 580 of the study's 2,314 participants were enrolled at 64 American centers. One of the two deaths on nefrozilan occurred here, a 79-year-old man in Ohio who had a stroke. Investigators at his hospital judged that it was unrelated to the drug. The other was in Poland.

{halt.b: The shutdown was ordered by the US drug regulator}, two people familiar with the matter told the Monitor, which had called Helvarion executives late last week. A spokeswoman for the agency declined to comment.

"I am disappointed, because the kidney data were real," said Dr. Lorraine Achebe of Cleveland, who led the study in the United States. Function declined 28 percent more slowly in those who were treated. But a drug taken for decades has to be safer than that, she said.

Nefrozilan blocks a protein that also plays a part in clotting. In an earlier, mid-stage study of 410 patients there had been three severe bleeds, which the company at the time called "within expectations".

About one in seven American adults has chronic kidney disease. Most do not know it. Two other companies have similar drugs in testing; both said on Tuesday that they had seen no such signal.

Study participants should not stop other medicines on their own, Achebe said. Those on blood thinners were excluded from the start.

Helvarion's American depositary shares dropped 24 percent, slightly more than the stock in Zurich.

== Tribune de Lausanne
Nefrozilan: patients' group demands the data

The association of kidney patients wants to know everything. "For us it is not about the share price," says its president, Yvette Monnard, who took part in the trial herself and who since Tuesday no longer swallows two white tablets every morning. She does not know whether they contained anything.

The 54-year-old from Renens is one of 96 Swiss participants. She was called by the university hospital in Lausanne on Monday, a day before the public announcement. Her check-up is fixed for next week.

In the trial as a whole {bleeding.b: 43 people given the drug had serious bleeding}, the hospital's head of nephrology, Professor Alain Pittet, told this newspaper. In three quarters of the cases it concerned the stomach or the bowel. In Lausanne there was one, and the patient is well.

Pittet defends the trial. "This is what trials are for. The system worked." He points out that the drug did what it was meant to do, slowing the loss of kidney function by more than a quarter.

Helvarion intends to publish the complete results at a congress in Vienna in May. The association finds that too late. Research chief Dominique Rossel has promised to talk with it before Christmas.

On the stock market the drugmaker lost over five billion francs in value. The company denied that it had been warned by the mid-stage trial, in which three of 410 patients had bled severely. It also rejected a report that it wanted to cut jobs in Basel.

A trial in people with weak hearts continues; there, patients take only one tablet.
