efficacy: number
size: number
halt: date
stopper: attribution
arm: contradiction
notice: contradiction
pause: framing

== Nordwire
Halden's norovirus vaccine works in late-stage trial

ODENSE (Nordwire) - An experimental vaccine against norovirus made by Denmark's Halden Biologics {efficacy.a: cut moderate and severe illness by 68 percent} in a late-stage trial, the company said on Tuesday, raising hopes of a first approved shot against the winter vomiting bug.

{size.a: A total of 14,200 adults took part} in Chile, South Africa and Poland. Half of them were given the vaccine, Norvela, in two doses four weeks apart; the other half received a placebo. Among volunteers under 50 protection reached 74 percent.

The study was overshadowed in spring by the death on 1 March of a 41-year-old woman in Valparaiso from an inflammation of the heart muscle. {arm.a: She had been in the placebo group}, Halden said after the data were unblinded last week.

{halt.a: Injections were suspended on 3 March} in all three countries after {stopper.a: the independent monitoring board ordered a stop}, and started again on 29 March. "This was {pause.a: a routine precautionary pause of the kind} that every large trial goes through," chief executive Jonas Riis told reporters.

Sore arms were the most common side effect, reported by 40 percent of those vaccinated, followed by tiredness. Nobody in the vaccine group was treated in intensive care for norovirus, against six people in the placebo group.

Halden plans to file for approval in the European Union in September. Its shares rose by as much as 17 percent in Copenhagen and closed 11 percent higher.

Norovirus infects hundreds of millions of people a year and is thought to kill some 200,000 of them, most in poor countries. There is no specific treatment.

== The Copenhagen Ledger
A Danish shot against the winter bug comes within reach

For forty years every attempt to build a vaccine against norovirus has come to nothing. On Tuesday a company from Odense with 310 employees reported that its own had worked.

Norvela, as Halden Biologics calls it, {efficacy.a: reduced moderate to severe illness by 68 per cent} compared with a placebo, according to a summary of the trial which the company released before the stock exchange opened. Among volunteers under 50 protection reached 74 per cent, which implies that the elderly, who need it most, benefit less.

"I have waited for this curve all my working life," said Mette Aagaard, 58, the professor at Odense who led the study. The full data are to be presented in Vienna in November.

In spring the project had hung by a thread. A 41-year-old woman died in Valparaiso on the first day of March from an inflammation of the heart muscle, and {halt.a: from 3 March nobody was injected} in any of the three countries, Chile, South Africa and Poland. {arm.a: The dead woman had received only salt water}, it turned out when the code was broken. {notice.a: Chile's regulator had been informed by the company} one day after her death, a spokeswoman for Halden said, and on 29 March work was resumed. In the company's offices the four weeks are remembered as {pause.a: no more than an anxious hiccup}.

Halden plans to file for approval in the European Union in September; the United States are to follow next year. Two rivals, one American and one Japanese, are about a year behind.

Investors liked what they saw. The shares, up by as much as 17 per cent in the morning, closed 11 per cent higher, which values the company at 19 billion kroner.

== Trial Watch Weekly
Norvela phase 3: what the topline does and does not tell us

Halden Biologics has put out a four-page topline for its norovirus candidate. Our reading, with the caveat that neither the protocol amendments nor the confidence intervals have been published.

Primary endpoint: met. {efficacy.b: Norvela lowered moderate or severe illness by 61 percent} against placebo, from fourteen days after the second dose. The company's pre-set bar was 50.

Population: {size.b: 12,400 adults were randomised one to one} at 88 sites in Chile, South Africa and Poland, the biggest group, about 4,100, in Chile. Under-50s did better, with 74 percent.

Dosing: days 0 and 28. Earlier work in phase 2, with 600 people in Denmark, had tested a single dose and found it wanting.

Safety: injection-site pain in two of five recipients, fatigue in one of four. One death from myocarditis, on 1 March, in a woman of 41 at a Chilean site. We understand that {stopper.b: Halden stopped the trial of its own accord}, before its monitoring board had so much as met, and that {notice.a: the Chilean authority was notified within 24 hours}, as the law there requires. Dosing was taken up again on 29 March with extra heart checks.

What is missing: duration. Volunteers were followed for a median of seven months, which is one winter. Norovirus changes its coat every few years, and whether Norvela protects against the variants that circulated in Asia last year is not known. "One season is a promise, not a proof," said Adaeze Nwosu, a virologist in Cape Town who was not involved.

Filing: European Union, September. United States: next year. Full presentation: Vienna, November.

== The Daily Clarion
JAB HORROR: Mum, 41, died in trial of 'wonder' tummy bug vaccine

Bosses hailing a "miracle" jab against the vomiting bug were under fire last night over {pause.b: a hushed-up safety scandal that saw the jabs stopped} after a young mum's death.

Carolina Rojas, 41, a mother of two from Valparaiso in Chile, collapsed in her kitchen and died on March 1, weeks after joining the Norvela trial to earn £90. {arm.b: She had been given the real vaccine}, her heartbroken sister Paulina, 36, told the Clarion.

"They took a healthy woman and gave us back a coffin," Paulina said. Doctors found that Carolina's heart muscle was inflamed.

Yet Danish drug giant Halden popped champagne corks on Tuesday as it told the City that its jab stops the worst of the norovirus misery which shuts British hospital wards every winter. Shares soared as much as 17 per cent before settling 11 per cent up, making boss Jonas Riis, 51, richer by £14million on paper.

Thousands of volunteers in Chile, South Africa and Poland rolled up their sleeves for two injections, a month apart. Four in ten complained of a sore arm.

The jabs were put on ice in March and restarted before the month was out. But the firm never breathed a word of it to investors at the time.

Campaigner Rob Tanner, of Patients First, stormed: "If there's nothing to hide, publish the lot."

Halden said last night: "Our thoughts remain with the family." The firm could have the jab in European clinics by next year if regulators wave it through.

== El Faro de Valparaiso
"Nobody called us": the death in Playa Ancha and the vaccine from Denmark

The laboratory that celebrated its success in Copenhagen on Tuesday owes an explanation in Valparaiso. Carolina Rojas, who sold school uniforms in Playa Ancha and had two children, was one of some 4,100 Chileans in the trial of the Norvela vaccine. She died on 1 March, aged 41.

The Institute of Public Health says {notice.b: it never heard of the death from Halden}. It was the Van Wageningen clinic, where the autopsy was done, that rang on 8 March. "A clinic doctor told us, as a courtesy," said the institute's head of trials, Gonzalo Pinto.

The next morning {stopper.c: the institute ordered all injections stopped}. {halt.b: It was on 9 March that vaccination ceased}, here and, by a decision of the company the same day, in South Africa and Poland. It was allowed to go on from 29 March, with an electrocardiogram before each dose.

{arm.b: Rojas had received a dose of Norvela}, not of placebo, says the family's lawyer, Ines Mardones, who cites the number on the vial. She has asked the public prosecutor to have the vial kept.

According to the autopsy, which El Faro has seen, the cause was a myocarditis; what had set it off the doctors could not say. Mardones has not accused anyone of causing it. "First we want the papers," she said.

The sister of the dead woman, Paulina, learned of the good results from the television. The volunteers were paid 110,000 pesos, for six visits.

In the whole city about 900 people took part. The last of them had their second dose in May.
