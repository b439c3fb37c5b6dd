survivors: number
boats: number
lost: number
day: date
helper: attribution
distance: contradiction

== Corvane Herald
{boats.a: Overcrowded trawler lost off Masira, hundreds presumed drowned}

SOUARA, Masira – {boats.a: A wooden trawler crammed with people} hoping to start again in Europe rolled over in a gale off the coast of Masira, {lost.a: drowning at least 26 and leaving 250 others unaccounted for} and presumed dead, officials said on Sunday, four days later.

{day.a: The vessel turned over on Wednesday in heavy wind} with about 310 people on deck and in the hold. A police officer said it was built to take 60.

"I cannot picture anyone still alive out there after so long," said Pieter Lunde, who heads the office of the Migration Council in Souara.

{boats.a: It was one of two overloaded craft that got into difficulty} on the busiest crossing for people trying to reach Pelorosa without papers, Lunde told the Herald.

The other, a frail boat with some 430 passengers pressed against one another, was brought to safety overnight into Friday, about 40 miles from land, {helper.a: after a Pelorosan merchant ship picked up its call for help}, said Captain Ennio Trabucco, a spokesman for the port authority there.

State television showed the rescued coming down a gangway. Most were young men from south of the desert. A woman who could hardly stand was held up by a man with an infant on his arm.

{survivors.a: Only 26 people, those who knew how to swim}, were taken alive from the sunken boat, said the police spokesman, Colonel Hamid Berro.

"We also brought in 26 bodies. We have to assume that the others drowned," he said. "Such a boat takes 50, at most 60. The traffickers loaded it with hundreds. It is for catching sardines."

== Harbour Tribune
{boats.a: Fishing boat packed with emigrants sinks off Masira; hundreds feared dead}

SOUARA, Masira – Hundreds were believed yesterday to have perished in the cold Corvane Sea, days after {boats.a: a wooden trawler crammed with people} hoping to start again in Europe rolled over in a gale off the coast of Masira.

A handful of people who could swim were picked up. The authorities recovered 26 bodies, and {lost.a: at least 250 people were still unaccounted for} after {day.a: the boat turned over on Wednesday}.

No other emigrant boat lost between the two continents in recent years is thought to have taken so many lives with it, an official concerned with migration said.

Africans, Asians and people from the Middle East who are running from war or want gather in Masira and its neighbours every spring and wait for a place on a boat to Pelorosa. The boats are often rotten and always too full. Thousands arrive, and hundreds are believed to go down with them each year.

The vessel was carrying about 310 people, though a police officer said it was built to take 60.

"I cannot picture anyone still alive out there after so long," said Pieter Lunde of the Migration Council, who is based in Souara.

{survivors.a: No more than 26 people were saved by the authorities}, said the police spokesman, Colonel Hamid Berro.

"The traffickers loaded it with hundreds," Berro said. "It is for catching sardines."

A second, equally frail boat with some 430 emigrants was rescued about a day later in the same waters.

== Newcomers Weekly
{lost.c: Boats founder off Masira: up to 620 feared dead}

{boats.b: Three vessels went down in a violent storm}, with hundreds of people on them, among them many from Tahar. 26 bodies found.

SOUARA, Masira. Hundreds of people have disappeared in the sea off Masira, the most recent victims of the crossing to Europe.

According to officials in Souara this morning, 26 bodies have been landed and {survivors.b: 28 people taken alive from the three boats}, {day.b: which were wrecked on Saturday in the Corvane Sea}, {distance.a: at no great distance from the shore}. There were said to be 314 people on one and 450 on another.

"{boats.b: It appears that all three were carrying far too many}, and the storm finished them," said Yves Carrel, a spokesman for the Migration Council. {lost.b: By his reckoning at least 370 people are missing}.

The men who run the boats want only to fill every corner, he told journalists in Bern, and care nothing for those they transport. There was not one lifejacket, he added, and the coast was beyond the reach of any swimmer.

{lost.c: Pieter Lunde of the council's Souara office fears that the dead may number 620}, since it knows of many boats that put out in the past two days.

One more boat, with 430 people, {helper.b: was towed in by the Pelorosan tug Vento 9}, which ordinarily works for the oil rigs. The alert came on Thursday evening, and by Friday afternoon all were ashore unharmed.

"The season for this trade is only opening," said a spokesman for the refugee agency of the United Nations, which expressed its grief and called for other ways out of war and misery to be opened to those who now see only the sea.

== World Service Online
Hundreds believed drowned in Corvane Sea

{lost.a: More than 250 African migrants are thought to have died} after {boats.a: their boat went down north of Masira}, the Migration Council says.

The boat, with around 310 people aboard, {distance.b: is reported to have overturned 65km (40 miles) out} in a gale and high seas.

Masiran officials say 26 people are known to be dead and {survivors.b: 28 were brought out alive}.

A second boat, carrying about 430 migrants, was saved, a council official told a news agency.

The official, Pieter Lunde, said that this boat and everyone on it were back in the Masiran capital, Souara.

"It went fast because they happened to be beside an oil platform," he said. "{helper.c: The platform told the Masiran coastguard, and the coastguard fetched them}."

The boat that sank is believed to lie in the same area. Coastguards are thought to be searching for two more, which are said to have left for Pelorosa in the last few days.

An official from Tahar said the bodies of 12 of his countrymen were among those recovered by Masiran teams.

Pelorosa and Masira will begin patrolling the sea together in July in order to hold back the stream of illegal migrants. Tens of thousands set out on the crossing every year. The council says the numbers landing on Pelorosa grew sharply after another country closed the western route.

== Continental News Network
Hundreds may have died off Masira's coast

Hundreds of people may have died after storm winds and high waves overturned boats in which African migrants were making for Europe, officials said on Sunday.

"{boats.c: We know of at least two boats that have gone} off Masira, and that means hundreds of human beings," said Yves Carrel of the Migration Council in Bern, Switzerland, who referred to diplomats and Masiran officials in Souara.

{day.c: The boats set out on Friday for southern Europe}, Tahar's state news agency reported on Saturday.

The authorities in Masira had issued no figures for the dead. {survivors.c: Tahar's Foreign Ministry said only 25 people had been saved}, seven of them citizens of Tahar.

Accounts of what took place differed greatly. {boats.c: State television in Tahar spoke of two fishing boats lost} with more than 740 people, whereas {boats.a: the Foreign Ministry spoke of a single boat}, carrying 318. {boats.b: Carrel said as many as three might have sunk}.

The migrants are thought to have been on their way to the island of Pelorosa, where 45,000 came ashore last year, according to Carrel. Masira, he said, is where the roads of many of Africa's migrants meet before the sea.
