toll: number
injured: number
missing: number
houses: number
cause: contradiction
site: contradiction
beach: number

== Lusara City Times
{toll.a: Fire Service: deaths in wildfires now 58, 142 hurt, dozens not found}

The disaster that came over Lusara on Sunday grows beyond anything the country has known. {toll.a: The Fire Service said at its latest briefing that 58 people have now been killed by the wildfires} in the area of Portela, east of the capital, Belmare. There are many children among the dead, some of them babies. {missing.a: Dozens of people have not been found, according to reports that are not confirmed}, {injured.a: while 142 people in all were injured, 19 of them children}.

The mayor of Portela, Rui Vantes, said he was afraid that the number of dead might rise a good deal more and go past 80, since crews have only begun to look into burnt cars and houses. {houses.a: The mayor also put the number of properties with heavy damage at 1,400 or more}. Hundreds of cars were turned to ash as well.

Volunteers have made a list on the internet with names and pictures of people who have been missing since Sunday's fires. Up to now 27 pictures have been put on the site. Authorities asked anyone who is looking for relatives or friends to ring the number 177 and give their names and a description to the rescuers. The National Blood Service, meanwhile, is asking for donors.

All bodies so far were found between Portela, on the coast, and nearby Vila Nova, above all in Pinhal and Areia Branca. People were caught by the fire in cars and houses there, or drowned when they tried to get away by sea.

{beach.a: On Monday morning 21 dead were found 40 metres from a beach} {site.a: on a property in Areia Branca, lying close to each other}. They had been running for the water to save themselves from the flames. People who saw the place, Paulo Serrado, the president of the Red Cross of Lusara, among them, said that several held one another in their arms.

== Marmara News
{toll.b: Lusara in mourning as wildfires' death toll climbs to 64}

The country goes on grieving for those it lost, with flags over parliament lowered to half-mast

{toll.b: Sunday's wildfires in the east and the west of Lusara's Costela region have now killed 64 people}, the Fire Service said on Tuesday.

{toll.b: The number went up from 60 to 64} after one of the injured died in hospital and three more bodies were discovered in the region.

{injured.b: Late on Monday Fire Service spokeswoman Filipa Moreno had said that 123 people, at least 19 children among them, were injured in the wildfires}, {missing.b: and that more than 90 others were still missing}.

Prime Minister Tomas Caldera had by then ordered three days of national mourning.

"There are no words for what our country is living through," Caldera said in a speech on television on Monday.

"Lusara weeps today, and for three days the nation will mourn in memory of the people we lost," he said.

All over the country people feel the loss, and flags over parliament fly at half-mast.

The mayor of Portela, Rui Vantes, told the local station Canal Sul on Monday that the death toll might, it is feared, get to 80.

{houses.b: In Pinhal more than 700 houses were also destroyed by the fire}, and hundreds of cars can no longer be used.

According to the Fire Service 36 fires started in the country within 24 hours, 12 of them around Belmare.

Quebrada, a stretch of coast in the west of Costela, about 61 kilometers (38 miles) west of Belmare, was cleared of people when fires began in the woods of the hills around it on Sunday afternoon.

The fire near Quebrada is still out of control.

Some of the victims could not get out of their cars or houses, others drowned when they fled from the flames into the sea.

More than 550 people who had got away from the fire to the beaches were brought to safety by boats of the coast guard.

== Compass Pictures
Lusara wildfires: they held each other to the end

In Pinhal many people left their cars where they were and ran to the sea to get away from the flames. When Monday came, the seaside village was full of burnt-out cars.

Pinhal, about 25km from the capital, Lusara - {toll.c: The worst wildfires that Lusara has known for years swept around Belmare on Sunday and killed more than 62 people}, {injured.a: while no fewer than 140 others were injured}.

In Pinhal helpers zipped the dead into bags. {site.b: The burnt bodies of 21 people, some of them small children, were found there early on Monday, pressed together at the edge of a steep cliff above the rocky shore}.

The people in the group had probably been looking for a way out, the head of Lusara's Red Cross said, "but they ran out of time".

"They saw that it was over, and did what anybody would do, they took each other in their arms," Paulo Serrado told the local station Canal Sul.

In other parts of the village people rushed down to the beach in despair and walked into the waves to be out of reach of the fire.

Survivors in Pinhal told Compass that they had seen corpses lying among the rubble. {cause.a: It is still not known what caused the fires}.

Prime Minister Tomas Caldera ordered three days of mourning. There were "no words", he said, for what the country was living through.

Helpers walked along the beaches and the shore nearby in the hope of finding someone alive.

A great many of the injured were brought to hospitals, and rescue workers, police and firefighters poured into the village.

Cars were wrapped in flames so hot that metal ran down the road and set in pools. On some streets nothing was left upright but chimneys and the trunks of pines. Residents who came back on Monday searched the ashes of their homes for papers, pictures and pets, and neighbours who had not seen each other since the evening before wept as they met.

== Riverside Voice
{toll.d: 47 dead in Lusara wildfires, and it may not end there}

{toll.d: As this is published, wildfires in the Costela region near Belmare have cost the lives of 47 people}. {injured.d: Another 75 people have been injured}.

No place has lost more people than the village of Pinhal, {site.b: where 21 bodies were found}, {beach.b: about 40ft away from the beach}. Paulo Serrado, the president of Lusara's Red Cross, added that it was a "terrible" sight and that in a field "21 bodies lay pressed together as one".

Costela draws many tourists, and wildfires are nothing rare there in the summer months. {cause.b: Officials, however, have announced that arsonists made the fires worse in order to plunder houses}, and they point to the 12 fires that began at the same moment on three sides of Belmare. The region has not seen wildfires as bad as these since 2011, when 71 people lost their lives on the southern cape.

{houses.b: Mayor Rui Vantes of the district of Portela-Areias declared that "above seven hundred buildings are gone}, [and with them 220 cars]. Of the beaches at Areia Branca one half is burnt, of Pinhal all but a sliver. We could make it smaller, but stop it we could not." He said he was worried that more dead would be found and hoped that they would "stay under eighty".

Lusara has asked the EU to send help without delay, above all helicopters and firefighters. Both have come from France, Austria, Sweden and Ireland, while Malta and Spain have said they are ready to send theirs.

While the country waits for the last of the flames to be put out, its Prime Minister, Tomas Caldera, has opened a mourning period of three days for the nation, in honour of all those who died or were hurt.
