== Central Balkan Agency
Third death in Maribor legionnaires' outbreak, source confirmed

MARIBOR, Friday (CBA) - A third person has died of legionnaires' disease in the Slovenian city of Maribor, where the number of confirmed cases stood at 58 on Friday noon, the public health institute said.

The bacteria came from a cooling tower on the roof of the Belina laundry in the district of Tabor, it said. Samples taken there on Tuesday matched those of eleven patients. The tower had been shut down on Tuesday evening as a precaution, when it was only one of nine under suspicion.

The dead are two men of 81 and 77 and, since Thursday night, a woman of 69. All three had been ill before with their hearts or lungs.

Forty-nine people were being treated in hospital on Friday, seven of them in intensive care. Six others have been able to go home.

"The peak is probably behind us," said Alenka Furlan, the institute's director. As up to ten days can pass between infection and the first signs, new cases are to be expected until the end of next week.

The laundry, which washes the linen of the city's hospital and of 40 hotels, said it had kept to every rule. The tower was last inspected in February.

Legionella is breathed in with fine droplets; it does not pass from one person to another. It can be treated with antibiotics. Slovenia recorded 190 cases in the whole of last year.

== Stajerski List
Anxious days in Tabor: "I keep the windows shut"

On Monday there were 23, on Wednesday 41, and yesterday, when the institute gave its daily report at noon, 58. No number in Tabor is talked about as much as this one.

"I keep the windows shut and I take a bath instead of a shower," says Marija Rojc, 73, who lives across from the Belina laundry. Nobody from the city had told her to; nobody had told her not to. The institute says that the tap water is safe.

What comes from the roof of Belina, or came, until Tuesday evening, is steam. Since Friday it is certain that the bacteria were in it. Samples taken there on Tuesday matched those of eleven patients, said the institute's director, Alenka Furlan. The remaining eight towers in the neighbourhood are clean.

Three people are dead. Franc K., 81, a retired railwayman and chairman of the chess club, was the first, on Sunday; a 77-year-old followed on Wednesday morning; the third, the night before last, was a woman, 69, who sold flowers at the market.

The youngest patient is a man of 34. Two wards have been cleared at the city's hospital. Of the 49 patients who were in a hospital bed at noon yesterday, seven needed a ventilator or close watching in intensive care.

Belina's managing director, Igor Plesnik, read out three sentences. The firm had kept to all the rules, it was cooperating, it mourned with the families. The 64 employees are on leave. The hospital's sheets are being washed in Graz until further notice.

The prosecutor's office has asked for the inspection report from the winter.

== Grazer Bote
Our neighbours' laundry comes to Graz while Maribor fights the bacteria

Since Wednesday a lorry has been crossing the border at Spielfeld with four tonnes of sheets a day. They come from the hospital in Maribor, whose usual laundry is idle: it is the laundry that has to be looked into.

By Wednesday evening 41 people had fallen ill with legionnaires' disease in Slovenia's second city, and two, both men in advanced age, had not survived. Nine cooling towers are suspected. One, belonging to the laundry Belina, was switched off on Tuesday; results of the laboratory are expected before the weekend.

Among the sick there are three Austrians, visitors to a choir festival in the last week of September. Two are in hospital in Graz, one, a woman of 58 from Leibnitz, is at home again. They are included in the Slovenian figure, says the state's medical officer, Ingrid Marx.

Whoever was in Maribor and comes down with fever and a cough should see a doctor and mention the trip. "There's no reason to be afraid of the patients," Marx says. Infection from person to person is ruled out.

In Graz there are 212 cooling towers on the register. They will all be visited in the coming weeks, ahead of schedule.

In Austria some 240 cases are counted in a year. The last sizeable outbreak in the region goes back to 2013, when 18 people caught it in a spa.

The choir festival had brought 1,400 singers to the city. It took place on a square 300 metres from Belina.

== The Medical Courier
Maribor: fast work finds the tower in four days

It is rare that the source of a legionella outbreak is found at all; in about half of them it never is. In Maribor, Slovenia, it took four days from the public warning last Monday to the match of the sequences on Friday.

The first to suspect something was a lung specialist at the university hospital, Rok Zupan, who at the end of the week before had three patients from one street. From then on a urine test for the antigen was done in everybody with pneumonia, which explains part of the steep rise: of the 18 cases that were added from Monday to Wednesday, ten had been in hospital already.

Sequencing of isolates from eleven patients and one of nine sampled towers gave the same strain, serogroup 1. From the other towers no legionella was grown. The positive one stands on a commercial laundry and had been taken out of operation on Tuesday, on suspicion alone, as it lay upwind.

Up to Friday noon: 58 confirmed, 55 in residents of Maribor and the surroundings and three in visitors. Median age 66, range 34 to 88. Two in three were smokers or former smokers. Three deaths, which is a fatality of five percent, at the lower end of what is usual.

The last onset of illness so far was on Thursday. With an incubation of two to ten days, cases can turn up for more than a week after the shutdown.

The tower had passed an inspection in February. Such inspections, once a year in Slovenia, look at the papers and the temperature. They do not include a culture. A change in the ordinance is being considered.

== The Sunday Torch
KILLER STEAM: Choir mum's terror after trip to bug city

A BRIT mum who sang her heart out at a choir festival in Slovenia has told how she was terrified after a killer bug struck the city.

Jan Peverell, 49, from Hull, stood "a few football pitches away" from the laundry that was spewing deadly legionella over the rooftops of Maribor. She is fine, but has been tested, and so have the 26 other ladies of the Humber Belles. All 27 came back clear.

"We were singing Abide With Me. You couldn't make it up," Jan said.

Three people have lost their lives, an 81-year-old grandad among them, and almost 60 have been struck down. Seven were fighting for life on Friday. Boffins nailed the source the same day: a rooftop tower that cools machines at a laundry which does the bedding for dozens of hotels.

It had been given the all-clear back in the winter.

Three singers from Austria caught the bug and one of them is already out of hospital. No Briton is known to be ill.

Bosses at the laundry insist they did nothing wrong. Their 64 staff have been sent home.

Legionnaires' is a nasty form of pneumonia. You can't catch it from another person, or from drinking water. It got its name from a reunion of old soldiers in Philadelphia in 1976.

The foreign travel advice for Slovenia is unchanged. "Don't cancel your holiday," said Dr Nish Patel, the Torch's GP. "But if you cough, get checked."
