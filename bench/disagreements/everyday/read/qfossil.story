embryos: number

== Maghreb Press Service
Fossil of pregnant sea reptile found in Moroccan mine

RABAT, Wednesday - Miners in Morocco have brought to light the skeleton of a giant sea reptile that died 68 million years ago with unborn young in its body, scientists said on Wednesday.

The mosasaur, 7.4 metres long, comes from a phosphate mine at Oued Sfa, 120 km southeast of Casablanca. {embryos.a: Inside its ribcage lie the bones of three embryos}, each about 60 cm long, according to the study in the Journal of Marine Palaeontology.

"We have teeth of these animals by the bucket. We had never had a mother," said Salma Benkirane of the University of Marrakesh, who led the work.

About 85 percent of the skeleton has survived, which makes it the most complete of its kind in Africa. Only the end of the tail and one of the front paddles are missing.

A machine operator, Driss Amrani, noticed the first vertebrae in 2018 and stopped his excavator. Digging took 14 months, and two more years were needed to free the bones from the rock.

The embryos were seen with the help of X-rays at the synchrotron in Grenoble, France. They lie with their heads towards the mother's neck, the authors write, from which they conclude that the young were born tail first, as whales are today.

Mosasaurs ruled the oceans in the last 25 million years of the age of dinosaurs and died out with them 66 million years ago.

The state phosphate company, which runs the mine, paid for the excavation. It has given the skeleton to the museum in Khouribga, where the public will be able to see it from November.

== La Gazette de l'Atlas
The mother of Oued Sfa

Driss Amrani had been paid that day to move 400 tonnes of rock and had moved about half when he saw a row of brown discs in the wall. He switched off the engine. "My foreman shouted. I told him: come and look, these have been somebody's back," he recalls. That was in October 2018. Amrani is 54 now, and on Wednesday he sat in the front row in Rabat in his Friday clothes.

What he had found is a mosasaur, a reptile that lived in the sea when there was sea in Oued Sfa. It is more than seven metres long and died 68 million years ago with unborn young in its body.

"We have teeth of these animals by the bucket. We had never had a mother," said Salma Benkirane of the University of Marrakesh, who led the team of 11 from four countries.

{embryos.a: The three embryos cannot be seen} with the naked eye, for they are still inside a block the size of a fridge. It was driven to Grenoble in a lorry, at walking pace for the first 20 kilometres, and X-rayed for six days.

That they lie head forward shows that the young came into the world tail first. Otherwise they would have drowned during birth, for mosasaurs breathed air.

Why the mother died is not known. There are no traces of bites. Her stomach held the remains of two fish and a turtle, so that she did not starve.

The bones stay in the country, which is not a matter of course. Many fossils from the phosphate plains have ended up in private houses abroad. They go on show in Khouribga in the autumn. Amrani has been promised two tickets. He has six children.

== Zürcher Bote
Birth in the ancient sea: researchers x-ray a mosasaur

An animal of the size of a delivery van, a block of rock weighing 1.8 tonnes and one of the strongest X-ray sources in the world: that was what it took in order to look inside a mother that has been dead for 68 million years.

The skeleton is from Morocco and belongs to the mosasaurs, relatives of today's monitor lizards which had returned to the sea. Researchers from Marrakesh, Zurich, Grenoble and Bristol describe it in the Journal of Marine Palaeontology.

{embryos.b: Five embryos can be made out in the pictures} from Grenoble, says Jonas Keller of the University of Zurich, who evaluated them. Even the eye sockets are visible, and so are the first tiny teeth. Each of the young was some 60 centimetres long, about a twelfth of its mother's length.

That mosasaurs bore live young had been suspected since 1996, when embryos were reported from a much smaller relative in South Dakota. That find consisted of scattered bones. In Oued Sfa everything lies in its place.

The position, too, is revealing. The heads point to the front. "So the tail came first. One knows this from dolphins," says Keller.

Not everybody is convinced by every detail. Petra Lindholm of the University of Uppsala, who was not involved, considers the find "magnificent", but warns against reading too much into the position: a carcass that sinks to the bottom may be turned over.

The excavation lasted over a year, and preparation about twice as long as that. A cast of the animal will be shown in Zurich next spring. The original remains in Morocco.

== The Bristol Evening Mail
City scientist helps unlock secret of sea monster mum

A Bristol scientist has helped to solve the mystery of how the most feared hunters of the ancient oceans were born.

Dr Emily Okafor, 34, spent four months in Morocco scraping rock off a reptile the length of a large minibus, which was expecting babies when it died 68 million years ago.

{embryos.b: The mother was carrying five unborn young}, the team reveals in a paper this week. They would have come out tail first so as not to drown.

"The first time we saw a tiny jaw on the screen there was a scream in the control room. It was me," said Dr Okafor, who grew up in Bedminster.

The skeleton is 24 feet long and about 85 per cent complete. Part of the tail has gone, and so has a flipper. A quarry worker with sharp eyes spotted it six years before anyone knew what was inside.

Her job was to study the teeth of the adult. By counting lines in them, as in a tree, she worked out that it was about 17 years old, and had probably been a mother before.

There was a sad moment as well. "You work on somebody for years and then you understand that she never got to the birth," she said.

The skeleton will go on display in its home country in November. Bristol Museum hopes to borrow one of the vertebrae for its own show in 2026, and has written to the Moroccan authorities. The university's part of the work cost £210,000.

== Science Now Radio
Listening to the bones: what a pregnant reptile tells us

A fossil from a phosphate mine in Morocco shows how marine reptiles gave birth toward the end of the Cretaceous, a study says.

The animal is a mosasaur, and it died with young in its womb. Their heads point forward, which suggests that they were born with the tail first.

Salma Benkirane of the University of Marrakesh, the first author, told Science Now that the team had doubted its own eyes. "For a month we thought that they were prey. Then we saw that no tooth had touched them and no acid either," she said. In the stomach, further back than one would expect, lay the animal's last meal, two fishes and a turtle.

The place is well known. For a century the mines around Khouribga have yielded sharks, birds, crocodiles and, in 2003, the oldest relative of the elephants. Until 2018, though, nearly all mosasaurs found there were skulls or single bones.

Thanks to its completeness, scientists can now calculate how heavy such an animal was. The authors arrive at 2.1 tonnes, plus or minus 300 kilograms.

The study has limits, as the authors themselves say. It is one animal. The block in which the embryos lie has not been opened, and will not be for the time being, because the bones might fall to dust. A finer scan is planned for next year.

And then there is Driss Amrani, the excavator driver who stopped in time. The species, which is new, has been named after him: Thalassomater amranii.
