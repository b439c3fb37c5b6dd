vote: number
effect: number
price: number
death: contradiction
available: date
decider: attribution
pressure: contradiction
label: framing

== Dominion Wire
Canada approves ALS drug despite staff objections

OTTAWA, May 14 (DW) - Canada's health regulator on Wednesday approved a new drug for the fatal nerve disease ALS, overriding reviewers who had said that the evidence was too thin.

The drug, nerlidimab, will be sold under the name Veltacor by the Montreal company Aubrac Therapeutics. It {effect.a: slowed the decline of patients by 27 percent} over a year in a trial with 412 participants, the regulator said.

A panel of outside experts had {vote.a: backed the drug by nine votes to four} in March. The agency's own reviewers recommended a second trial. {decider.a: The decision was taken by director Dr Samuel Achterberg} himself, a spokeswoman said.

"{pressure.a: There was no political interference of any kind}," Achterberg told reporters.

One participant died of a brain haemorrhage during the trial. {death.a: The death was not related to the drug}, Aubrac said.

The infusion, given every four weeks, {price.a: is to cost C$148,000 a year}. {available.a: The first patients could receive it in October}, chief executive Claire Deschamps said.

Aubrac's shares rose 38 percent in Toronto. The approval is conditional: the company has to report the results of a further study by 2029.

About 3,000 Canadians live with amyotrophic lateral sclerosis, which destroys the nerve cells that control the muscles. Most die within five years of being diagnosed.

== The Montreal Examiner
The drug that everybody wanted

In the end it came down to a memo of two pages. The staff of the regulator had written 114 of them, and their conclusion was no.

Documents obtained by the Examiner show how the approval of Veltacor was won. On 2 May the five reviewers advised the agency to wait. On the 6th {pressure.b: the health minister's chief of staff telephoned} the director, twice, to ask "where we are on this". On the 9th there was a meeting. Then {decider.b: Health Minister Paul Gauthier signed the order} under a clause of the act that has been used only once before, in the pandemic.

"{pressure.b: We were told what the answer had to be}," says one reviewer, who spoke on condition of not being named.

The case for the drug is modest. When the patients who dropped out are counted in, {effect.b: the disease advanced 19 percent more slowly}, the reviewers write, and the difference may be due to chance. They are more worried still about safety. A woman of 44 bled to death into her brain, and {death.b: they regard her death as "probably caused" by the infusion}.

In the panel of outside specialists the mood was divided. {vote.b: Eight voted for it, five against}.

Aubrac employs 260 people in a former piano factory in Saint-Henri. Mr Gauthier's riding is next door. His office did not answer a list of 11 questions.

Dr Samuel Achterberg, the director, leaves in August, when his term is up. He is 64.

== NewsNorth Television
"It means I may dance at her wedding"

For Gord Pelletier of Sudbury the news came by text message, from his daughter. It had four words and eleven exclamation marks.

"It means I may dance at her wedding," says the 52-year-old mining engineer, who was found to have ALS 14 months ago. The wedding is next June. He can still walk, with a stick.

On Wednesday he and a dozen others met in the hall of the Legion to watch {label.a: the breakthrough they had been praying for}. Some cried. There was cake.

The drug is called Veltacor. In the study {effect.a: people on it lost ground 27 percent more slowly} than people on a dummy infusion. It does not heal. It buys months.

{available.b: They will have to wait until January}, when the provinces are expected to have agreed on who pays. {price.b: The list price is 112,000 dollars a year}, the company told NewsNorth, and it has set up a fund for families without insurance.

Gord's neurologist, Dr Aisha Rahman, has 61 patients with the disease. Around 40 of them would qualify, she thinks. "I will offer it to all of them, and I will tell all of them what we don't know."

She treated the man from Timmins, the first Canadian to enter the trial, who is now in his third year on the drug and drives a snowmobile.

The ALS League of Canada had gathered 210,000 signatures for the approval.

== Medical Ledger
Nerlidimab: approved, unproven

Regulators are paid to disappoint people. On 14 May Canada's chose not to.

The single trial of nerlidimab enrolled 412 patients at 38 centres, two-thirds of whom received the antibody. The headline figure, {effect.a: a 27 per cent slower loss of function} at 52 weeks, has a confidence interval that almost touches zero. On survival there was no difference, nor was the trial long enough to show one.

{vote.b: An expert committee split eight to five} in favour. Committees are there to advise; {decider.a: it was the agency's head, Samuel Achterberg}, who overruled his own division. He had told us in an interview in April that patients with 30 months to live should be "allowed to take a risk with their eyes open".

That risk is real. An independent safety board found that the fatal haemorrhage in the trial {death.b: had been brought on by nerlidimab}, and lowered the dose. Eleven other patients had bleeding that could be seen on scans but caused no symptoms.

"{label.b: This is false hope at a luxury price}," said Professor Ingrid Solheim of the University of Alberta, who was not on the committee.

The price in question, {price.a: C$148,000 per patient and year}, is more than the United States pays for the two older drugs taken together. Europe's regulator is to give its opinion before the end of the year. It has asked for the data of each patient.

== Bay Street Bulletin
Aubrac soars on Veltacor nod

Shares in Aubrac Therapeutics closed at C$41.40 on Wednesday, up C$11.40 on the day, after Ottawa cleared its first product. The company is now worth 3.3 billion dollars, 900 million more than on Tuesday.

{label.a: "A breakthrough for patients and for Canadian science,"} said chief executive Claire Deschamps, 49. She holds four percent of the stock.

Analysts at Kerr Lonsdale expect sales of 180 million dollars in the second full year. They had reckoned with a price of 130,000; the {price.b: C$112,000 announced for a year's treatment} is at the lower end. Marketing will begin at once, and {available.a: hospitals are to be supplied from October}.

{vote.a: The vote of the advisory panel, 9-4 in its favour}, had already sent the stock up by a fifth in March.

A cloud remains. The one death in the trial led to a lawsuit in Quebec, which the company is defending. {death.a: A coroner found no link to the treatment}, it points out.

Short sellers, who had bet on a refusal, lost about 70 million dollars in a day. "We read the staff report and thought that it was the end of the matter," said one of them, Theo Marchetti of Palisade Capital.

A follow-up study in 600 patients, a condition of the licence, is to start in the fall. Its results are due within four years.
