== Andean News Agency
Strong quake shakes southern Peru; 14 dead

AREQUIPA, Peru, March 3 (ANA) - An earthquake of magnitude 6.8 shook the south of Peru before dawn on Tuesday, killing at least 14 people and damaging thousands of houses, the civil defence said.

The quake struck at 4:17 a.m. local time (0917 GMT), 38 kilometres beneath the coastal province of Caravelí, according to the Geophysical Institute. It was felt as far away as the capital, Lima, about 560 kilometres to the north-west, where people ran into the streets in their nightclothes.

Nine of the victims died in the town of Chala Alta, where a hillside gave way above a row of houses. "We heard the mountain before we felt it," said Rosaura Quispe, 46, whose brother was among them.

By Tuesday noon, 211 injured people had been treated, 17 of them for serious wounds, said the head of civil defence, General Arturo Belaúnde. He warned that the figures could rise as rescuers reached the villages in the mountains.

The navy issued a tsunami warning for the coast and lifted it after two hours and ten minutes. Waves of up to 40 centimetres were measured in the port of San Juan.

The Pan-American Highway was cut at kilometre 618 by boulders. Power failed in three provinces.

President Lucía Armendáriz declared a state of emergency of 60 days in Caravelí and two neighbouring provinces. She was to fly to the region on Wednesday.

Peru lies on the Pacific Ring of Fire. In 2007, a quake at Pisco killed more than 500 people.

== El Diario del Valle
Chala Alta digs for its neighbours

The clock of the church of Chala Alta has stopped at 4:18. The tower is still there; the roof is not.

Our town has lost nine people, all of them in the Calle Los Olivos, on which the slope came down. Two families are gone. Among the dead is the teacher Hugo Quispe, who had taught half of the town to read and would have turned 60 in May.

All day Tuesday, men dug with spades and pots, for the excavator that the province had promised could not get past the boulders on the highway. It arrived towards evening, on a lorry of the copper mine, by the old road. At eleven at night, the last of the missing, a girl of six named Milagros, was brought out with a broken arm and asked for her dog.

In the whole town 180 houses can no longer be lived in, according to a first list made by the mayor, Nieves Chocano; in the country as a whole the damage is of course much larger. Most are of adobe and older than the building rules of 1977.

The school stood firm. Some 400 people slept there, in the gymnasium and under the stars, and the director had the mats counted twice so that the old should get one.

Water is brought by tanker. Light came back to the upper quarter on Wednesday at seven, but the harbour quarter is still in the dark.

The president stopped here for an hour on Wednesday. She promised bricks. "We shall need them before the cold," said the mayor.

== Lima Hoy
The capital woke, and got off lightly

It began with the dogs. Then the lamps swayed, and for almost a minute, millions of people in Lima did what they had learned in school: away from the windows, into the street.

The capital felt the quake as a long roll. A balcony fell in the old centre, and a guard of 33 was hurt by glass in Miraflores; no one lost his life in the city. The Metro was checked and began running at 6:40 instead of 5:30.

It was different in the south. Seventeen people have died, civil defence said on Wednesday night, three more than on the day before. The additional deaths were reported from two hamlets above Caravelí which a helicopter had reached only that morning. More than 260 people have been treated for injuries, most of them slight.

The Geophysical Institute revised the strength of the quake from 6.8 to 6.9. "That is normal once more stations have been read," the institute's director, Dr. Percy Luján, said. Within the first day there were 74 aftershocks, four of them stronger than magnitude 5.

He sees no link to the eruption of the Sabancaya volcano in the previous week. The two had different causes, Luján said: the quake came from the plate that slides beneath the continent.

Has the country learned from Pisco, where more than five hundred died in 2007? In part, the engineer Beatriz Salas thinks. The alarm on the coast went off after six minutes, where it had taken twenty in those days. But of the 23 sirens between Chala Alta and San Juan, five remained silent because their batteries had been stolen.

== The Pacific Courier, Santiago
Neighbours send help after Peruvian quake

Chile is sending two rescue teams with 58 people and nine dogs to Peru, where an earthquake on Tuesday claimed the lives of more than a dozen people. The first of them landed at Arequipa on Wednesday afternoon. The second is to follow today, Thursday.

Bolivia has offered blankets and field kitchens; Ecuador is giving a million dollars. The World Food Agency has set aside rations for 12,000 people.

Peru has not asked for international help, the foreign minister, Ramón Ugarte, said, but was grateful for whatever friends wished to bring. In 2001 and 2007 Chilean crews had been among the first to arrive.

The quake, roughly 24 miles deep, lasted some 50 seconds and was felt in Arica, on our side of the border, where it broke crockery and did no further harm. The tsunami warning for northern Chile was withdrawn at 6 a.m. Peruvian time; that for the Peruvian coast had ended a little later, at about half past six.

Copper, of which the two countries together produce more than a third of the world's supply, was not affected for long. The Cerro Pardo mine halted work for one shift to examine its tunnels, and lent its machines to the rescuers. It employs 3,100 people.

In the Peruvian parliament, the opposition supported the state of emergency, which is to last two months and takes in three provinces. It demanded, however, to be told why money for the strengthening of schools, 90 million soles voted in 2022, had for the greater part not been spent. By the end of last year, 31 million had been.

== Radio Cordillera
A week after the quake: 18 dead, and the first bricks

Bells rang at 17 minutes past four this Tuesday morning in the towns of Caravelí province. A week ago to the minute, the ground had begun to move.

The number of victims stands at 18. A man of 71 who had been pulled from his house on the first day died on Sunday in the hospital of Arequipa, civil defence said. No one is missing any longer.

Engineers have now looked at every building. Of 6,200 houses damaged, 1,940 have to be torn down, among them 204 in Chala Alta, somewhat more than the mayor's first list had contained. Fourteen schools and two health posts need repairs.

General Arturo Belaúnde told our station that 1,350 people are still living in tents. At the peak, last Thursday, there had been about 2,800. "Nobody shall spend the winter under canvas," he said.

The highway has been open again since Friday, on one lane. Power was back everywhere by Saturday night.

The first lorries with bricks came yesterday. They had been promised by President Armendáriz on her visit to Chala Alta. The government puts the cost of rebuilding at 480 million soles; the Chamber of Engineers, which counts in the stretch of road and the schools as well, arrives at 600 million.

The earth has not come to rest. More than 200 aftershocks have been recorded, according to the institute, but they are becoming weaker.

Milagros, the girl who was dug out at Chala Alta after some 19 hours, is back at school. The dog, she says, came home by itself.
