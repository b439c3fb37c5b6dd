deaths: number
well: contradiction

== Agência Índico
Cholera deaths rise in northern Mozambique as vaccination starts

NAMPULA, Feb 20 - {deaths.a: Thirty-one people have died of cholera in Nampula province} since the start of the year, the Mozambican health ministry said on Thursday, as a campaign to vaccinate more than half a million people began.

The ministry has registered 1,940 cases in the northern province, of which 1,120 are in the city of Nampula. Cases have also been reported in Zambezia and Cabo Delgado, which together count 610.

The outbreak began after Cyclone Inês flooded the poorer quarters of the city in mid-January. {well.a: Laboratory tests have found the bacteria in the well} at the Muatala market, from which some 8,000 people drew their water, the provincial health director, Dr Célia Mucavele, said. The well has been closed.

"We are chasing an enemy that moves faster than our lorries," she said.

A first consignment of 410,000 doses of oral vaccine arrived on Tuesday. Another 190,000 are due next week, to make 600,000. The campaign is aimed at everyone over the age of one in seven districts.

Four treatment centres with 260 beds in all have been set up. The medical charity Ponte de Saúde, which runs the largest one, said that six in ten of its patients were children.

Cholera causes severe diarrhoea and can kill within hours, but is easily treated with salts and clean water. In the outbreak of 2023 more than 130 people died in the whole of Mozambique.

The ministry denied rumours that health workers were spreading the disease. Two vaccinators were beaten in the district of Monapo on Wednesday; five people were arrested.

== Notícias do Norte
Muatala queues for the drops

The queue began at the Muatala market at four in the morning, and by seven it reached the railway line. They had come for two drops on the tongue, said Amélia Saide, 33, who carried one child and pulled two. In fact it is a small vial, and it tastes of salt.

More than half a million people in seven districts are to be vaccinated by the end of the month. On the first day, Thursday, the teams reached 52,000, a little fewer than planned, because two lorries had been stuck near Rapale.

The ministry put the number of cases in the province at 1,940. {deaths.a: The death toll stands at 31}, among them nine children under five. In the city itself 17 have died.

The market well, closed a week ago with a chain and a board, remains the talk of the quarter. Yet it may be blameless. {well.b: The tests of the market well showed no bacteria}, said the engineer Paulo Namarra of the municipal water company; the cause must rather be sought in the Muhala stream, into which latrines had emptied during the cyclone. The company will keep the pump shut until the stream has gone down.

Until then water comes by tanker, 20 litres a day for each household. "Twenty litres is nothing for eleven people," said the market trader Abdul Rachide. Most households here have five or six heads.

At the general hospital the sick lie in two tents. The doctor in charge, Ivone Tembe, 41, has slept there since January. "Last week we took in 90 a day. Now it is 60. I do not dare to say it aloud."

In Monapo, where vaccinators were attacked on Wednesday, the campaign goes on under the protection of the police.

== Radio Savana
Mozambique fights cholera after the cyclone

Health workers in northern Mozambique have begun to vaccinate people against cholera, five weeks after Cyclone Inês left large parts of the city of Nampula under water.

The ministry says that almost two thousand people have fallen ill in the province since the first of January. Most were treated and went home. Dozens died.

Our reporter Esperança Lino went to the quarter where it started. She says that {well.a: the disease has been traced to a contaminated well}: at the market of Muatala, where the flood carried the contents of latrines into an open shaft, laboratory workers found the cholera germ in every sample that they took. "People showed me the bucket they'd used. They had known that the water smelled, but the tap had been dry since the storm."

The tap has been dry because the main pipe from the dam broke in three places. Two breaks have been repaired. The third is to be mended by Sunday, says the water company.

There has been violence as well. In the district of Monapo, a hundred kilometres to the east, villagers beat two members of a vaccination team, as they believed that the vials contained the disease. One of them, a nurse aged 26, has a broken arm. Similar rumours led to the burning of a clinic in 2023, when a local leader was killed.

The government has asked imams and priests to help. "I took the vaccine in front of the whole mosque," said Sheikh Omar Issufo. "I told them: look, I'm still talking too much."

The vaccine protects for about six months with the single dose that is being given. Two doses would be better, doctors say, but there are not enough of them in the world.

== The Cape Observer
Region on alert as cholera spreads from Nampula

JOHANNESBURG - Malawi and Tanzania have put their border clinics on alert as cholera spreads through the north of Mozambique, where the authorities have begun to vaccinate more than 500,000 people.

{deaths.b: In Nampula province 38 people had died by Thursday}, according to the Mozambican health ministry, and the disease has reached two neighbouring provinces, where some 600 cases have been counted. With those, the north as a whole has more than 2,500.

No case has been confirmed in Malawi. A lorry driver from Nampula who fell ill at the Mandimba crossing on Monday turned out to have food poisoning. In South Africa two suspected cases in Mpumalanga were tested last week, and both were negative.

The World Health Organization said that 19 countries in Africa were fighting cholera, six of them with large outbreaks. The world's reserve of oral vaccine has been below the emergency threshold of five million doses since October.

"Every dose that goes to Nampula is one that doesn't go to Sudan," said Thandeka Mbele, an epidemiologist at the University of the Western Ridge. "That is the arithmetic of it."

Mozambique got 600,000, about two thirds of which have arrived. It had asked for 950,000.

Aid groups praised the speed. In 2023 it took nine weeks from the first case to the first vaccination; this time it took five. But they warned that vaccines would not replace pipes. In the city, where 760,000 people live, only one household in three has running water, and even that one only on some days.

Pretoria will send four water purification units and a team of 22.
