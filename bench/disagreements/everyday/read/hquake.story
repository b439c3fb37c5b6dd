homes: number
hospital: contradiction

== The Lima Chronicle
Two dead as strong quake shakes southern Peru

A strong earthquake shook the highlands of southern Peru late on Tuesday, killing two people and injuring 64, the civil defence institute said.

The quake had a magnitude of 6.2 and struck at 9.14 p.m. at a depth of 32 kilometres, according to the geophysical institute. Its epicentre lay 18 kilometres north-east of Chuqui, a town of 26,000 people in the Arequipa region.

A man of 71 was killed when an adobe wall fell on him in the district of San Blas. A woman of 46 died of a heart attack.

Civil defence chief Gonzalo Paredes told reporters on Wednesday that {homes.a: 340 houses in the province were uninhabitable}. Most of them were built of adobe. Nearly 2,000 had cracks or lesser damage.

{hospital.a: Chuqui's hospital had to be evacuated} after cracks appeared in the east wing, Paredes said. Patients were treated in tents in the car park during the night.

Landslides blocked the road to the coast in three places. One lane was open again by the afternoon.

The geophysical institute counted 14 aftershocks before midnight, the strongest of them with a magnitude of 4.7.

President Alonso Riquelme declared a state of emergency for 60 days and was due in Chuqui on Thursday. Two air force planes with blankets, tents and drinking water took off from Lima at dawn.

== Andean Times
Peru: 6.2 quake kills two, wrecks hundreds of homes

A strong earthquake shook the highlands of southern Peru on Tuesday night, killing two people and leaving hundreds homeless, the civil defence institute said on Wednesday.

The 6.2-magnitude quake struck at 9.14 p.m. at a depth of 32 kilometres (20 miles), with its epicentre some 18 kilometres from Chuqui in the Arequipa region. It was felt as far away as Cusco and in the Chilean city of Arica.

An elderly man was killed by a falling wall, and a woman suffered a fatal heart attack. Sixty-four people were injured, nine of them seriously.

{homes.a: A total of 340 houses were uninhabitable}, civil defence chief Gonzalo Paredes told reporters, most of them built of adobe. The number of those who had lost the roof over their heads was put at about 1,300.

Landslides blocked the road to the coast in three places, and rail services to the copper mine at Tintaya Alta were suspended for a day. The mine itself reported no damage.

There had been 26 aftershocks by noon on Wednesday, the geophysical institute said.

President Alonso Riquelme declared a 60-day state of emergency in the province. Two planes with tents and blankets left Lima at daybreak, and a third followed in the evening.

Peru lies on the Pacific "Ring of Fire". In 2007 a magnitude 8.0 quake killed more than 500 people on the coast south of the capital.

== El Volcán of Chuqui
A night in the square

Nobody went back inside. By ten o'clock half the town was in the Plaza de Armas, under ponchos and mattresses, and the other half was on its way.

Don Eusebio Ccori, the harpist, will not play at the feast of San Blas this year. The wall that he had built as a young man with his brother fell on him at his own door. He was 71. His neighbour Justa Mamani, who helped to dig him out, sat down afterwards and did not get up again. She was 46 and leaves four children.

At the town hall the engineers have a map with pins. {homes.b: By Wednesday there were 430 red pins}, said works director Yolanda Apaza, "and a red pin means that nobody may sleep there again". In San Blas, a district of 600 families, one house in four has a pin of one colour or another.

{hospital.b: The patients never left the hospital}, according to its head nurse, Rocío Vilca. "We moved eleven beds from one wing to the other. The tents outside were for the people who came in with cuts. No one was sent out."

Three babies were born between the first shock and morning. One girl is to be called Esperanza.

Schools in the province stay shut until Monday. In the rest of the region lessons begin again on Thursday.

The bakery on Calle Comercio gave away all that it had. By midnight there was none left, and the baker, Hugo Quispe, 58, fired up the oven again.

== Diario Rayo
TERROR IN THE DARK

Walls danced. Lamps flew. And for one endless minute, half of Peru held its breath.

The killer quake that ripped through the highlands on Tuesday night claimed the lives of a beloved harpist and of the heroine who tried to save him.

Eusebio, 71, was crushed by a wall. Justa, 46, tore at the rubble with her bare hands until her heart gave out. "She would not stop," her daughter Mery, 20, told Rayo between sobs. "She would not stop."

Over sixty people were hurt, some of them by jumping from windows. A boy of six was pulled alive from under a wardrobe after five hours. His only injury: a broken finger!

There was drama at the Chuqui hospital, too. {hospital.a: Doctors wheeled patients out into the freezing night} as plaster rained from the ceiling. The thermometer showed minus four.

And the earth will not stand still. More than two dozen aftershocks had rattled nerves by lunchtime on Wednesday. Experts warn that it could go on for weeks.

Families in the mud-brick quarter have nothing left but the clothes they ran out in. "We heard a roar like a train," said shopkeeper Lucho Huanca, 39. "Then the stars were where the roof had been."

The President will fly in today. Let us hope that he brings more than a smile and a helmet.

== Radio Meridian, London
Peru quake: adobe under scrutiny again

Tuesday's earthquake in Peru was not an exceptional one. A magnitude of just over six, twenty miles down: in Japan, as one seismologist put it to us, people would have finished their dinner.

In Chuqui, 3,400 metres up in the Andes, two people died and more than sixty were injured. The reason is what the houses are made of. Adobe, sun-dried mud brick, is cheap and warm and comes down like a stack of books.

Municipal engineers say that {homes.b: 430 homes are beyond use}, and they had not reached every hamlet by the time they said so.

There are cures. Dr Fiona Halloran of the Bristol Centre for Earthen Building has spent twenty years fitting old walls with nylon mesh. It costs about 150 dollars a house. "We did 85 houses in Chuqui in 2016," she told Meridian. "As far as I can learn, all 85 are standing."

A government scheme to do the same for 10,000 homes was announced in 2018. By last year 1,100 had been treated.

The town has been spared in other ways. The quake came when most people were still awake, the dam above the town has held, and the road down to the coast, cut by landslides at first, was passable on a single lane within a day.

The President travels to the area on Thursday. His opponents say he should take some nylon mesh.
