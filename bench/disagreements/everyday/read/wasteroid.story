size: number
finder: attribution

== Agencia Rioplatense
Asteroid that burned up over Uruguay left meteorites in a pasture

Fragments of a small asteroid that was discovered only five hours before it hit the Earth's atmosphere have been found in northern Uruguay, the national university in Montevideo said on Monday.

The object, named 2031 KB4, lit up the sky over the department of Tacuarembó at 4:12 a.m. on Friday. {size.a: It measured about 1.3 metres across} before it broke up at a height of 28 kilometres. Nobody was injured, and no damage was reported apart from a few rattling windows.

So far 17 pieces with a total weight of 2.9 kilograms have been collected, said geologist Marina Etcheverry, who leads the search. The largest weighs 640 grams. {finder.a: The first stone was picked up on Saturday by Lucía Bentancur}, 12, the daughter of a cattle farmer, who saw "something black that was not dung".

It was only the eleventh time that an asteroid had been seen before impact, and the fourth time that meteorites were recovered afterwards. The discovery was made with a 60-centimetre telescope at Cerro Blanco in Chile.

"We knew where and when, to within a few seconds. That is like knowing the goal before the match," said Etcheverry.

The stones are chondrites, the most common type of meteorite. By Uruguayan law they belong to the state if found on public land and to the owner if found on private land. The farmer, Walter Bentancur, said he would lend his to the university.

The search area is 11 kilometres long and two wide. Some 60 volunteers will go on combing it until Sunday.

== El Faro de Montevideo
"Something black that was not dung"

Fragments of a small asteroid that was discovered only five hours before it hit the Earth's atmosphere have been found in a pasture in Tacuarembó, the national university said on Monday.

The object lit up the sky shortly after four in the morning on Friday. Bus drivers on Route 5 stopped. {size.a: It was some 1.3 metres in diameter} and came in at 17 kilometres per second before it broke up at a height of 28 kilometres. Nobody was injured.

So far 17 pieces with a total weight of nearly three kilograms have been collected, said geologist Marina Etcheverry. The largest weighs 640 grams, as much as a loaf of bread, and will be shown in the planetarium from August.

{finder.a: The first was found by Lucía Bentancur, twelve years old}, who on Saturday had gone to look for a calf with her dog. "Something black that was not dung," she says. Her father, Walter, has been offered money by two dealers from abroad, up to 20 dollars a gram. He has declined. He will lend his stones to the university.

By Uruguayan law meteorites belong to the owner of the land, unless it is public. Nine of the 17 lay on the Bentancurs' pasture, the others on three neighbouring farms and beside a road. Parliament has been debating a law to protect them as heritage since 2024; it has passed the Senate, not yet the lower house.

The last meteorite fall in the country with finds was in 2015, when a stone went through the roof of a house in San Carlos and destroyed a television.

== La Voz del Norte
Whole of Tacuarembó looks at the ground

Since Friday nobody here walks with the head up. At 4:12 a.m. the night turned green, then white, and some two minutes later came the thunder. "I thought the gas bottle," says Nelly Souza, 70, of Paso Hondo.

The national university said on Monday that fragments of the small asteroid, which had been discovered only five hours before, have been found. So far 17 pieces with a total weight of 2.9 kilograms have been collected. On Sunday morning there had been six.

{finder.b: A group of geology students from Montevideo discovered the first stone}, on Saturday, after having walked in a line for four hours, as their lecturer Diego Umpiérrez told this newspaper. They slept in the school of Paso Hondo, where the parents' committee cooked stew for 40.

About sixty volunteers are searching, and more are welcome, but the university asks for gloves and aluminium foil. Anyone who finds a black stone should photograph it before lifting it. No magnets, please: they erase what the scientists want to read.

Two men from Brazil were sent away on Sunday by the police because they had entered a farm without asking. They were not arrested. They had metal detectors and a cool box, but no meteorites.

The search area is 11 kilometres long and two wide, between the river and Route 5. Searching goes on until Sunday; after that, heavy rain is expected.

The mayor's office wants to put up a monument. For the moment there is a hand-painted sign: "Capital of the Cosmos, 412 inhabitants."

== Orbit & Sky
From discovery to pasture within days

The eleventh asteroid ever to be detected before hitting Earth has become the fourth to give us meteorites. On 2031 KB4 the warning time was five hours and six minutes, less than for 2008 TC3, the first of the kind, which was spotted 19 hours ahead, but enough to point two radar stations and a weather satellite at the spot.

The first images were taken at Cerro Blanco, Chile, by a survey that started only last year. Within the hour, amateurs in South Africa and Namibia added positions. The software at the minor-planet centre gave an impact probability of 14 per cent at first, 71 per cent after the third observation and over 99 after the seventh.

{size.b: From its brightness the body was 2.4 metres wide}, says Jonas Wirth of the dynamics group in Bern, who had computed the impact point. Such objects strike the Earth several times a year, nearly always over the ocean.

It broke up in two steps, at 41 and at 28 kilometres. The second flash was the brighter one, equal to the full moon a hundred times over. Anything that survived fell for two more minutes in the dark.

The recovered stones, close to three kilograms in 17 pieces, are chondrites of type L5 or L6; thin sections in the coming weeks will say which. Marina Etcheverry, who heads the campaign, hopes for ten kilograms. "The small ones are in the north, the big ones should be in the south. In the south there is a swamp."

Short-lived isotopes have to be measured fast. One fragment of 52 grams was flown to an underground laboratory in Italy on Sunday and was on the detector on Monday.

== Deutscher Weltfunk
Asteroid spotted just before impact: finds in Uruguay

It is rare that astronomers can say exactly where a stone will fall from the sky. In Uruguay they could: five hours before it lit up the night in the north of the country, a telescope in Chile had discovered the asteroid.

Now the first fragments have been found. There are 17, most the size of a walnut, the biggest a little more than half a kilogram. No one was hurt.

A danger never existed, says the European Space Agency's warning centre. Objects of this kind burn up almost completely. It would have been another matter with one of 20 metres, like that of Chelyabinsk in Russia, which in 2013 injured about 1,500 people, mostly through broken glass.

"What makes me happy is that the chain worked," says Jonas Wirth of the University of Bern, who was woken by an automatic message. Before the impact he made three calculations and, he says, seven coffees.

The stones belong to the ranchers on whose land they fell. They may sell them, but those asked so far do not want to. The geologist Marina Etcheverry from Montevideo went from house to house with cake. "Diplomacy," she said.

Only ten asteroids had been discovered before their impact until now, the first in 2008 over Sudan. With new telescopes it may soon be several a year.
