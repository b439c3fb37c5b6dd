toll: number
period: date?
infirmary: number
peak: number?
alert: contradiction
ailment: contradiction
rahmat: number
general: number
harbour: number?

== Frontier Channel
{toll.a: Heat kills 181 in Marwat province}

KHALABAD: {toll.a: The number of people killed by the heat in Khalabad and other parts of southern Marwat province rose to 181}, health officials said on Monday.

"Since Saturday {toll.a: we have had 181 deaths in Khalabad} and eleven more in four districts of Marwat," an official said.

{alert.a: The provincial government had declared an emergency} in every hospital, officials said. Leave was cancelled for doctors and other staff, and stores of medicines were being filled up.

{peak.a: In the port city the temperature reached 46 degrees} Celsius (115 Fahrenheit) on Saturday, a little below the highest ever measured there, 48 degrees, in June 1981.

Dr Rukhsana Baloch, who runs the emergency department of the state-owned Victoria Infirmary, said that {infirmary.a: upwards of 120 people had died there}.

"{ailment.a: It was heatstroke with all of them}," she said.

{period.a: All the deaths had come about since Saturday} evening, according to officials.

Doctors told families to keep the old and the very young indoors from late morning until evening and to give them water often, fast or no fast. In the lanes around the infirmary, shopkeepers set out barrels and poured water over people waiting with the sick. Ambulances had to queue at the gate, and some patients were carried in on doors and string beds.

The weather office said a low over the sea was holding back the breeze which as a rule cools the port in the afternoon. It saw some hope of clouds in the middle of the week, but no rain. Fishermen who came in on Monday spoke of a sea as flat as a plate, and of crews who slept in the water beside their boats, tied on by a rope.

== City 24 TV
{toll.b: Khalabad heat deaths go up to 319}

KHALABAD (City 24) – {toll.b: The death toll of the fierce heat in Khalabad reached 319} {period.b: in the course of the last three days}, while people in the city struggle with power cuts and dry taps in the month of fasting.

The management of the Victoria Infirmary said {infirmary.b: that 172 people had been reported dead} of illnesses brought on by the heat, and that five more died there later in the day.

{rahmat.a: Seventy people lost their lives at the Rahmat Hospital}. {general.a: The General Hospital had 42 dead}, {harbour.a: and eight people died at the Harbour Clinic}. {ailment.b: The deaths were put down to heat as well as to stomach and bowel complaints}.

Earlier Dr Rukhsana Baloch, the infirmary's joint director, {alert.b: said the government ought to declare an emergency} without delay.

The Noor Trust took in more than 180 bodies during the past 24 hours. Its volunteers also picked up 36 dead in various parts of the city.

Doctors have told people to keep out of the sun and to dress in thin cotton.

Viewers in the northern suburbs told City 24 that they had been without power for as much as fourteen hours a day. In two places crowds set tyres on fire in front of the offices of the electricity company. The company answered that it was serving areas where bills are paid and that thieves had overloaded its lines elsewhere.

Tankers carried water to the hospitals, but not to the streets behind them. Prices for ice doubled between Saturday and Monday, and by noon there was none to be had in the old town. Women in Lalpura walked three kilometres with buckets to a pump beside the railway, and found a line of hundreds there.

== The National Tribune
No end to killer heat {toll.c: as Khalabad's dead pass 420}

KHALABAD: {toll.c: The number of dead has gone above 420} {period.a: in no more than two days} as a murderous heat wave lies on Khalabad and other parts of Marwat.

{peak.b: With the temperature rising as high as 43} degrees Celsius on Sunday, the city had hundreds of deaths within 48 hours. Dozens of people are in hospital with heatstroke or exhaustion, and daily life and trade in the country's chief port have all but stopped.

Hospitals are said to be overfull, {alert.c: and every one of them has declared} a state of emergency in all its wards. Many patients arriving at public and private houses were short of fluid and had low blood pressure.

At the Victoria Infirmary, more than 850 patients with heatstroke, fever, stomach trouble or loss of fluid lay in the emergency ward.

"Our register shows {infirmary.c: some 168 persons who have died}," said Dr Nadeem Baloch, its contact for the press. Most were elderly. More than 1,800 people in all had been brought there from around the city, he added.

About 85 people died in the hospitals that the city council runs, {rahmat.b: 77 of them at the Rahmat Hospital}.

"We have received more than 1,200 people in our houses with sunstroke and the like," said Dr Farah Siddiq, the council's senior director of health. "It could hardly be worse."

She said volunteers were needed to carry patients, as lifts were stopping whenever the current failed. At one hospital relatives fanned the sick with pieces of cardboard. In the mosques the faithful were told that those in danger of their lives may break the fast. Preachers in several quarters read out the advice of doctors after the prayers.

== Morning Star of Khalabad
Heat takes a further 371 lives

KHALABAD: A further 371 people died in Marwat on Monday as heat without mercy scorched the province, with long power cuts and with bodies piling up in the mortuaries.

{period.a: Since Saturday evening the heat has killed} {toll.d: 534 people across the province}, and nothing points to its end.

Of Monday's 371 deaths, 361 were in Khalabad and ten in other districts, a senior official of the provincial government said. On Sunday heatstroke killed 158 people in the city and five in two districts inland.

{peak.c: Khalabad was at 44 degrees Celsius again}, and nearly all large hospitals received patients and counted many dead.

The Victoria Infirmary confirmed another 121 deaths on Monday, {infirmary.d: which brought its own toll to 223} {period.a: over the past 48 hours}.

Doctors at the General Hospital told this paper {general.b: that 70 people died there on Monday}. {rahmat.c: The Rahmat Hospital had 80 dead}, 44 of them on Monday. Five died in smaller houses of the city council, 28 at the Pasha Hospital, ten at the Government Hospital in the new town {harbour.b: and seven at the Harbour Clinic}.

Among private hospitals, St Luke's confirmed eight deaths on Sunday and 18 on Monday, a little girl and six women being among them. At the Fatima Hospital 14 people were dead on arrival and 12 died under treatment.

The provincial health minister, Jalal Mirza, {alert.a: said the government had declared a medical emergency} in the hospitals and told them to set beds aside for heatstroke.

Dr Farah Siddiq of the city council said more than 480 patients were still being treated in its houses, while 360 had recovered and gone home.
