moved: number
onset: date
sample: contradiction

== Nordalp Presse
Fourth death in hospital legionella outbreak

A fourth patient has died in the legionella outbreak at the regional hospital in Werning, Austria, the hospital's operator Styromed said on Thursday. The 88-year-old man had been treated in intensive care for nine days.

The number of confirmed cases has risen to 27, from 22 on Tuesday. Nineteen of them are patients who were in the hospital for other reasons, five are visitors and three are members of staff. The four people who died were between 71 and 88 years old, and all had serious earlier illnesses.

The bacteria were found in the hot-water pipes of the east wing. There the water had only 47 degrees Celsius at some taps; at least 60 are required in the boiler and 55 in the pipes. The wing, with 84 beds, has been closed since Sunday. {moved.a: In all 61 patients were transferred} to hospitals in Leoben, Bruck and Graz.

{onset.a: The first patient fell ill on 28 May}, medical director Ilse Prantner said at a press conference. "We thought of an ordinary pneumonia, and in this season that was a reasonable thought," she said.

Commercial director Gernot Holl rejected accusations that the house had saved on safety. {sample.a: A routine water sample in March had been free of legionella}, he said. The boiler was replaced by a heat pump in February.

The public prosecutor's office in Leoben is investigating unknown persons on suspicion of negligence. The state's health councillor, Sabine Kofler, has announced checks in all 20 public hospitals in Styria.

Legionella bacteria multiply in lukewarm water and are inhaled in fine droplets, for instance in the shower. The infection is not passed from person to person.

== Murtaler Kurier
Werning mourns a fourth victim

A fourth patient has died in the legionella outbreak at the regional hospital in Werning, its operator Styromed said on Thursday. The man, 88, a retired forester from the Pölsen valley, had been treated in intensive care for nine days.

The number of confirmed cases has risen to 27. Nineteen of them are patients who were in the hospital for other reasons; the remaining eight are visitors and staff. The four people who died were between 71 and 88 years old. Three further people are in intensive care, six fewer than at the worst point last weekend.

The bacteria were found in the hot-water pipes of the east wing, where the water at some taps was below 50 degrees. The wing has been closed since Sunday. {moved.b: In all 46 patients were transferred}, most of them to Leoben; others could be sent home early.

For the relatives that was a hard weekend. "They rang at six in the morning and said, your mother is going to Graz," says Elfriede Mandl, whose mother, 79, had a new hip. She has not been infected.

{onset.b: The first case had shown symptoms on 2 June}, medical director Ilse Prantner said at a press conference. "We thought of an ordinary pneumonia, and in this season that was a reasonable thought."

Commercial director Gernot Holl rejected accusations that the house had saved on safety. A new heat pump had come in February, and {sample.a: the water sample taken in March was clean}.

The mayor, Franz Stadlober, says the town's own drinking water is not affected; it comes from a different spring and is cold. The indoor pool beside the hospital stays open.

Styromed wants to exchange the pipes in the whole wing. That will cost 2.3 million euros and take until the autumn.

== Steirische Tageszeitung
All state hospitals to be checked after Werning

After the fourth death in Werning, all 20 public hospitals in Styria will have their water tested. Health councillor Sabine Kofler ordered the checks on Thursday. They are to begin on Monday and be finished within six weeks. Private clinics are asked to follow.

"I want to know of every tap how warm it is," said Kofler. The opposition called that late. Its health spokesman, Peter Rauch, demanded that the state's own inspectors, of whom there are only seven, be doubled.

More than two dozen people have been infected in the Werning hospital, among them three nurses. Four patients have died, the latest on Wednesday night. The four people who died were between 71 and 88 years old, and all had serious earlier illnesses.

The bacteria were found in the hot-water pipes of the east wing. There the water had only 47 degrees Celsius at some taps. The wing, with 84 beds, about a quarter of the 310 in the house, is closed. {moved.a: The 61 patients who were moved elsewhere} are being watched for symptoms; so far one of them has developed a fever and been tested, with a negative result.

The public prosecutor's office in Leoben is investigating unknown persons on suspicion of negligence. It has seized maintenance books. A spokeswoman said that nobody was at present being treated as a suspect.

Commercial director Gernot Holl rejected accusations that the house had saved on safety. "Every invoice is on the table," he said.

It is not the first time. In 2014 there were eleven cases in a thermal bath near the Hungarian border, and in 2019 six in a nursing home in Graz, two of which ended in death.

== Hospital & Hygiene
Werning: how a heat pump made a home for legionella

The outbreak in Werning will become a case for the textbooks. A hospital swaps a gas boiler for a heat pump, saves energy, and nobody asks what happens at the far end of 140 metres of pipe.

The new plant, in service since February, delivers its water at 61 degrees, which is within the Austrian standard. But the circulation line of the east wing was dimensioned for a hotter source. By the third floor the water is at 52 degrees, and in the showers of the fifth at 47. That is the temperature at which Legionella pneumophila feels well.

{sample.b: The laboratory had found legionella as early as March}: 700 colony-forming units per 100 millilitres on the fifth floor, according to the report, which this magazine has seen. From 100 on, the standard calls for further investigation. It is not clear who in the house read the sheet.

The strain is serogroup 1, sequence type 62, common in Central Europe. The reference laboratory in Vienna found the same type in 14 patients and in two showers; from the other 13 patients there were no cultures to compare, since they had been diagnosed by urine test only.

"The heat pump is not to blame," says Annelies Troger, professor of hospital hygiene in Innsbruck. "To blame is a project in which the plumber was never in the room with the hygienist."

The mortality, four out of 27, or about 15 per cent, is in the usual range for infections acquired in hospital. For those caught elsewhere it is closer to eight.

Styromed runs 12 of the 20 public hospitals in the state. Three more of them have ordered heat pumps; the orders have been put on hold.

== Radio Adria
Austria: four dead from bacteria in hospital water

Just across the Slovenian border, the Austrian state of Styria is dealing with its worst outbreak of legionnaires' disease in decades. Four people have died and 27 have fallen ill in the hospital of Werning, a town of 9,000 inhabitants.

No Slovenian citizens are among the dead. One of the three infected members of staff, however, is a nurse from Maribor, who commutes. She is 34 and at home again, her family told Radio Adria.

The national institute of public health in Ljubljana says there is no danger to travellers. The disease is not passed from one person to another. Anyone who visited the hospital's east wing since May and has a cough and fever should see a doctor.

Five visitors have been infected. One of them, a man in his sixties, had only washed his hands and filled a vase, he told us by telephone. "I brought flowers and took home pneumonia."

The hospital's operator says it has complied with all regulations and denies having cut spending on maintenance. Prosecutors are looking into possible negligence. The regional government will test the water in all its public hospitals from Monday.

The trail leads to water that was not hot enough. Hot water should leave the boiler at 60 degrees or more. In the closed wing it arrived with well under 50.

In Slovenia, 150 to 200 cases of legionnaires' disease are reported each year, most of them single ones. The largest outbreak, in a home for the elderly, had 18 patients.
