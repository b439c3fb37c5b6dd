found: date
abroad: contradiction

== Wisła Press Service
Three patients die after infections from saline drips in Lublin

Three patients of a hospital in Lublin have died after being given saline solution contaminated with bacteria, Poland's chief sanitary inspector said on Wednesday. Eleven others have been infected.

All 14 had been treated in the intensive care or the haematology ward of the Saint Luke hospital. The dead, aged 58, 71 and 79, had been seriously ill before, hospital director Marek Zawada said; whether the infection was what killed them is to be clarified by post-mortems.

{found.a: The germ was first detected on 4 March}, in the blood of a woman with leukaemia. It is Burkholderia cepacia, which lives in water and soil and is dangerous mainly to people with weakened defences.

The solution comes from Solvimed, a manufacturer in Radom. The inspectorate found the bacterium in nine of 60 unopened bags from one batch, of 18,200 bags. The company has halted production on the line concerned and recalled three batches as a precaution.

They had gone to 22 hospitals in Poland. {abroad.a: No bags of the batch were delivered abroad}, the inspectorate said.

"We deeply regret what has happened and are cooperating with the authorities," Solvimed said in a statement. It could not yet say how the bacteria had got in. A leaking water filter is among the possibilities being examined.

Prosecutors in Lublin have opened an investigation into endangering life. It is not directed against any particular person.

Of the eleven surviving patients, four were still in intensive care on Wednesday, according to the hospital. The others are responding to antibiotics.

== Hospital Pharmacist Weekly
Nine bags in sixty: what Lublin tells us about sterile water

A contamination rate of 15 per cent in unopened bags is not bad luck. It is a process out of control. That is the view of most of the pharmacists we spoke to about the cluster at Saint Luke's in Lublin, where 14 patients have contracted Burkholderia cepacia from intravenous saline and three of them have died.

B. cepacia is an old acquaintance. It survives in disinfectant, forms films in pipes and passes through filters that are damaged or wrongly seated. In 2016 it got into a stool softener in the United States; in 2019 a mouthwash in Spain had to be withdrawn after 31 cases. Saline in sealed bags, which is sterilised at 121 degrees after filling, ought to be the last place to find it.

Investigators are therefore looking at two points at the Radom plant. One is the filter in the water loop, replaced in January. The other is the autoclave, whose records for the night of the filling are, we hear, complete and unremarkable. Neither has been shown to be the source.

Saint Luke's own laboratory deserves credit. {found.b: It isolated the bacterium for the first time on 11 March}, head of microbiology Ewa Rudnik told us, and within two days she had linked four patients and sent the ward's drips for culture.

Hospitals should quarantine the three recalled batches, of which only the middle one has tested positive so far. Together they amount to some 55,000 bags; the positive one makes up about a third of that. Supply is not at risk. Solvimed covers around a fifth of Polish demand for half-litre bags, and two competitors have promised to step in.

== Polskie Radio Wschód
"They told us it was the drip": anxiety at Saint Luke's

In front of the hospital on Lipowa Street relatives stood in the rain on Wednesday. Some had heard of the matter from the news. Teresa, whose husband is one of the patients still in intensive care, was told by a doctor on Sunday. "He was honest. He said: it was the drip that should have helped him."

Three people have died, among them a retired teacher from Chełm, who was 79. Eleven more fell ill, seven of whom are now on normal wards. The hospital has set up a telephone line; 240 people had rung by the evening.

Director Marek Zawada spoke of the darkest week in the history of the house. He stressed that his staff had made no mistake. The sanitary inspectorate, too, says there is no indication that the bags were contaminated in the hospital: the bacterium was also in those that had not been opened.

The saline was made in Radom, by Solvimed. There, the line has been standing still since Saturday. Two other lines, which fill glucose and Ringer's solution, continue to run. The 310 employees have been told that nobody will lose pay.

The health minister, Jolanta Bielak, will travel to Lublin on Friday. She promised the families "every answer we have, as soon as we have it". The opposition demands that she report to parliament before that.

In the region, hospitals in Zamość, Puławy and Biała Podlaska had also received bags from the recalled batches. None of the three has reported an infection. In the whole country it is 22 hospitals.

Results of the post-mortems are expected next week.

== Vilniaus Laikas
Polish saline scandal: drips were in Lithuanian stores too

After the death of three patients in the Polish city of Lublin, Lithuania's medicines agency has had saline solution from the same manufacturer blocked.

{abroad.b: Bags from the contaminated batch also reached Lithuania}: 640 of them were delivered in February to a wholesaler in Kaunas, agency head Rasa Vitkutė said on Wednesday evening. All were found, still in their cartons. Not a single one had been used on a patient.

In Lublin, 14 people who were given the solution in the Saint Luke hospital fell ill with an infection by the bacterium Burkholderia cepacia. For three, aged between 58 and 79, help came too late, although doctors there point out that all of them had serious underlying illnesses.

The manufacturer, Solvimed, has its plant in Radom, south of Warsaw. It has been supplying the Baltic states since 2018, though in small amounts. "We have always been satisfied with it," says the pharmacist of a Vilnius clinic, who does not wish to be named. She has had her shelves checked twice, without finding anything.

How the germs got into the bags is unclear. The company says it does not know itself. Polish media speak of a filter, which the firm neither confirms nor denies. The public prosecutor's office is investigating, so far against persons unknown.

For healthy people the bacterium is as good as harmless. For patients with cystic fibrosis or after chemotherapy it can be fatal, since many common antibiotics have no effect on it. In Lublin, doctors found two that do.

Lithuania uses about 1.1 million bags of saline a year. Less than two per cent come from Radom.

== Goniec
DEATH IN THE DRIP

They lay in hospital to get well. What ran into their veins was poison: bacteria from a bag!

Three patients of a hospital in Lublin have died after being given saline solution contaminated with bacteria, eleven others have been infected. All 14 had been treated in the intensive care or the haematology ward of Saint Luke's.

"My mother was supposed to come home for Easter," says Kamil (44). She was 71. The hospital rang at half past five in the morning. "They said: complications. No word about a bag."

{found.a: On 4 March the doctors saw the germ for the first time}. The name: Burkholderia cepacia. It loves water, pipes, damp earth.

The trail leads to Radom, to the halls of Solvimed. In one batch of 18,200 bags, nine out of 60 that were tested were full of germs. The company has halted production on the line concerned and recalled three batches as a precaution. A leaking water filter is among the possibilities being examined.

"We deeply regret what has happened and are cooperating with the authorities." That is all there is to hear from the boss's floor. Last year Solvimed made a profit of 86 million zlotys.

Prosecutors in Lublin have opened an investigation into endangering life. Up to eight years in prison is the penalty.

Four patients are still fighting for their lives. Seven are over the worst. "We are getting through to them with medicine," says a nurse who has hardly slept since Sunday.

Did you or a relative receive a drip at Saint Luke's since February? The hospital's hotline is staffed until ten at night.
