toll: number
hurt: number
hour: date
crash: contradiction
homes: number
blast: contradiction?

== Cascade Daily
{toll.a: 15 dead as gas truck blows up near Lima}

LIMA — A truck with a tank of natural gas went out of control and {blast.a: exploded on a highway with houses} on both sides in the Lima suburb of Villa Candelaria on Thursday, {toll.a: killing at least 15 people} and {hurt.a: injuring about two dozen others}, the regional public safety office said.

Officials said that more victims might yet be found, as crews were still going through the burned remains of cars and of houses put up beside the highway on the southern rim of the capital.

After {hour.a: the explosion at 4:30 in the morning} neighbors helped to pull people out of wrecked homes and crushed cars. Television showed flames leaping from windows in the darkness.

One end of the tank, as big as a van, was thrown 60 yards and came down on the wall of a house and on cars parked in front of it. Chickens, goats and other animals that people kept in their yards were killed.

"It was like thunder in the room. I thought none of us would get out," said Elvira Quispe, 39, who lives close to the spot. "Outside there was a car in flames. The whole road was smoke."

She said that four relatives had been gravely hurt in their brick house by the highway, and that she was waiting for news of them outside the Santa Brígida hospital.

The region's health chief, Óscar Paredes, said that patients in Santa Brígida had burns on at least 60 percent of their bodies. More than 15 people were still in hospitals on Thursday afternoon, six of them in a grave state.

Some victims may be flown to Chile for treatment, Paredes said.

== Cape Online
Toll of gas truck blast could rise

Lima — A truck with a tank of natural gas went out of control, {crash.a: hit the barrier in the middle of the road} and {blast.a: exploded on a highway with houses} on both sides in the Lima suburb of Villa Candelaria on Thursday, {toll.b: killing at least 17 people} and {hurt.a: injuring about two dozen others}, authorities said.

The regional public safety office said that more victims might yet be found. At least nine people were still in hospital late on Thursday, a number of them in a critical state.

{toll.b: Regional governor Álvaro Benites said that 17 people} were known to have died. He was in Madrid, where he was to have met investors on Friday, and announced that he was flying home instead.

The safety office's spokesman, Raúl Cárdenas, said that crews would work all night among the burned remains of cars and of houses put up beside the highway on the southern rim of the capital.

After {hour.a: the explosion at 04:30 in the morning} neighbours helped to pull people out of wrecked homes and crushed cars. Television showed flames leaping from windows in the darkness.

One end of the tank, as big as a van, was thrown about 55m and came down on the wall of a house and on cars parked in front of it. Chickens, goats, pigs and other animals that people kept in their yards were killed.

"It was like thunder in the room. I thought none of us would get out," said Elvira Quispe, 39, who lives close to the spot.

== Channel One World
Gas blast on motorway burns sleepers in Lima suburb

{blast.a: A gas tanker has blown up on a motorway} in a suburb of the Peruvian capital, Lima, {toll.c: killing at least 14 people} and {hurt.b: leaving 27 others with injuries}, officials say.

Pictures on television showed burned-out houses and cars in Villa Candelaria on Thursday morning.

{hour.b: It was about 04:00 local time (09:00 GMT) when the tank went up} on the road that joins Lima with the port of San Telmo. The man at the wheel has been arrested and is being guarded on a hospital ward, officials say.

A great column of smoke stood over the area, some 18km (11 miles) south-east of the centre of Lima.

The tanker is believed to have been on its way south {crash.b: when it ran into another vehicle}, our correspondent in Lima reports. Local media report {homes.a: damage to at least 22 homes and 15 cars}.

The head of public safety in the region, Hernán Salcedo, confirmed the casualty figures in a message on the internet, but officials fear that {toll.c: the number of 14 dead could still go up}. Some of the victims were asleep in poor houses by the side of the road.

Firefighters and rescue workers could be seen picking their way through the wreckage. There was no explanation at first for the crash.

Last year Peru's government announced that heavy vehicles would have to carry less, after a series of accidents with overloaded lorries. Little has changed since then.

Newspapers in Lima likened the place to a battlefield. Dozens of ambulances were sent there.

== Plains Examiner
Driver of exploded gas truck may face charges

LIMA — The driver of a truck that set a row of houses on fire when its load of gas exploded outside Lima could be charged with manslaughter and damage to property, a prosecutor said Thursday. He is under detention in a hospital.

The prosecutor, Milagros Ayala, said that {crash.a: the truck struck the barrier between the lanes} and broke apart. {blast.b: One tank flew into a house and exploded there}, killing 11 people, while a piece of another hit a second house and killed three, she said.

State security officials {hurt.a: counted 25 people with injuries} of various kinds.

"We dragged out the burned and threw water on the houses. What happened, we don't really know," said Teófilo Huamán, who lives there.

Crews brought bodies out of the houses all morning, two of them from the same doorway. Many of the people had not had time to leave their beds.

The blast had picked up a minibus and left its burned frame leaning on one of the shacks beside the road.

The mayor of Villa Candelaria, Norma Ccori, said that {homes.b: the blast had damaged 15 homes and a school}. No one was in the school, as classes had not begun.

"People are shaken, most of all by how many have died," the mayor said. "I went to the families. They only weep."

Traffic between Lima and San Telmo did not move again until the afternoon.

President Gonzalo Ibarra, speaking in Lima, said that poor settlements and main roads would have to be kept apart. He has told the transport ministry to look into the safety of every place where houses have been built on land that belongs to the highway.
