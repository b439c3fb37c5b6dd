efficacy: number
enrolled: number
price: number
halt: date
stopper: attribution
death: contradiction
type: contradiction
consent: contradiction
word: framing

== Global Health Wire
Dengue vaccine protects most children in Sri Lanka trial, company says

COLOMBO, April 28 (GHW) - An experimental dengue vaccine {efficacy.a: prevented 71 percent of symptomatic cases} in a large trial among Sri Lankan children, its maker, Vantera Biologics, said on Monday.

The company said that {enrolled.a: 12,400 children between four and fourteen} had been enrolled at nine hospitals. Two thirds received the vaccine, DV-Quad, in two doses three months apart, and one third a placebo.

{type.a: The vaccine worked against all four types} of the virus, chief scientist Dr Alison Brandt told a news conference. Protection against hospital treatment was higher, at 86 percent.

The trial had been interrupted last year, on {halt.a: March 3, when a seven-year-old girl died} in Kurunegala. It was resumed after three weeks. {stopper.a: The independent safety board ordered the pause}, Brandt said.

An inquiry by the board found that {death.a: the death had nothing to do with the vaccine}. The girl had suffered from an undetected heart defect.

Vantera plans to apply for approval in the second half of the year. If it is granted, the company intends to sell the vaccine to poorer countries {price.a: for four dollars a dose}.

Around 390 million people are infected with dengue each year, most of them without symptoms. In Sri Lanka 89,000 cases were registered in 2023.

Vantera shares rose 12 percent in Zurich.

The full data have not been published yet. They have been submitted to a medical journal, Brandt said.

== The Colombo Ledger
Trial doctors hail "best result we have had", and admit a gap

Dr Sunethra Wijekoon has seen forty dengue seasons. On Monday the paediatrician, who leads the trial at the children's hospital in Colombo, allowed herself a smile.

"It is the best result that anybody has had in this country," she said. Seven out of ten children who would have fallen ill did not: {efficacy.a: efficacy is put at 71 percent}.

She is more careful than the company is. {type.b: Against type 3 the vaccine does next to nothing}, she said, "and type 3 is what we had last year". The other three are covered well.

The fear of March last year is still there. After the death of a pupil in Kurunegala {stopper.b: the health ministry had stopped the trial} within a day, permanent secretary Dr Upul Gamage recalled. {halt.b: The order is dated 11 March}; the Ledger has a copy.

Wijekoon trusts the findings of the safety board. "{death.a: It was her heart, not the vaccine}. I have read the report of the autopsy twice."

The children were given their first dose between September 2023 and the beginning of March 2024. {enrolled.b: There were 10,800 of them in the trial}, at nine hospitals from Jaffna to Galle, and another 900 in a separate study of booster doses which is going on until 2026.

Their parents had signed forms in Sinhala, Tamil or English. {consent.a: Each family was told of the risks} in a talk of half an hour at least, says Wijekoon.

The country counted almost 90,000 dengue patients in 2023 and 49,000 a year after that.

== Lanka Daily Sun
"They never told us": mother of tragic Nethmi speaks out

She keeps the school bag by the door. There is a lunch box in it still.

Nethmi Perera was seven when she died in March last year, nine days after her second jab in the dengue trial that a Swiss drug giant is running on our children.

{death.b: "It was the injection that killed her}, and no report will make me believe otherwise," says her mother, Dilrukshi, 32.

Now the company talks of success. In Kurunegala the word sticks in people's throats.

The Sun spoke to eight families. {consent.b: Not one had been warned of any danger}, they say. "A lady came with a form and a packet of biscuits. I signed. I thought it was the school programme," says Dilrukshi.

Dr Harsha Mendis, who treated Nethmi, has doubts of his own. She had been a healthy child. "{death.b: In my view it was an allergic shock}, brought on by the vaccine," he told us.

The trial was stopped, then it was started again, as if nothing had happened. {halt.a: It was on the third of March} that the doctors put away their needles. The day before, Nethmi had been carried out of her classroom.

And it was not even the authorities who did it. {stopper.c: The firm itself called the halt}, an insider says, "because the lawyers panicked".

Vantera says the shots could save 20,000 lives a year across Asia. {word.a: A shameful experiment on the poor}, Dilrukshi's neighbours call it.

The family has hired a lawyer. A hearing in the magistrate's court is set for 19 May.

== BioMarket Report
Vantera's dengue read-out: read the footnotes

Shares in Vantera Biologics jumped by 15 percent on Monday morning and closed 12 percent higher at 84.20 francs. We would not chase them.

The headline is fine. {word.b: DV-Quad is a genuine breakthrough}, the first two-dose dengue vaccine to work in children who have never had the disease. The company could reach peak sales of 900 million dollars.

But look at the slides. The number in the press release is for the first twelve months after the first dose. {efficacy.b: Over the same twelve months slide 14 gives 64 percent}, a difference that management put down to "rounding conventions" when we called. It is not.

Then there is serotype 3. {type.a: Management insists on protection against all four}, and that is what a broad label requires. The confidence interval will tell; it was not shown.

On price there is confusion too. {price.b: Nine dollars a dose is the figure for poor countries} in the contract draft that we have seen, about a third of what travellers in Europe would pay. Production costs are put at $2.60.

The enrolment was quick: {enrolled.a: 12,400 subjects in six months}. That is to the credit of the Sri Lankan partners.

The clinical hold last spring lasted three weeks, and the inquiry is closed. We see no remaining overhang there, unless the court in Kurunegala, which is to hear the family's complaint in May, takes another view.

Next catalysts: publication (June?), filing (H2), a decision in Europe in 2026. Our rating stays at "hold".

== Channel Meridian
Sri Lanka's health minister urges caution over dengue vaccine

Sri Lanka will not buy a new dengue vaccine until its own experts have seen all the data. Health Minister Chandima Rodrigo said so in parliament on Tuesday, a day after the manufacturer, Vantera, had announced the result of its trial.

"I am pleased. I am also a pharmacist," the minister said. He noted that {type.b: there was no protection against the third type} of the virus, which had been dominant in the island's last outbreak.

Answering a question from the opposition, he gave details about the interruption in March last year. The safety board, a body of five scientists from four countries, {stopper.a: had told the company to stop}, and his ministry had been notified. The ministry did send a letter of its own later, he said, asking for documents.

{halt.b: Vaccination was suspended on March 11} and began again three weeks later, he told the house.

The minister refused to speak about the child who had died, as a court case is pending. To the family he expressed his sympathy.

He rejected the accusation that parents had been misled. {consent.a: Informed consent had been obtained in every case}, he said; an audit of 600 files had shown no gaps.

Talks about the price have not started. Vantera has spoken publicly of {price.a: $4 per dose for countries such as Sri Lanka}. As two doses are needed, vaccinating all four-year-olds would cost the state about 2.5 million dollars a year, not counting syringes and staff.

Opposition MP Ruwan Alles called for a commission of inquiry.
