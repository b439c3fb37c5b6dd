siren: contradiction
cost: number
school: attribution

== Alpe-Adria Press
Flash flood sweeps through Slovenian town, one man missing

A flash flood swept through the Slovenian town of Podlipje on Thursday afternoon after a culvert became blocked with timber, leaving one man missing and more than 200 houses under water.

Within three hours 118 millimetres of rain fell in the hills above the town, the environment agency said, as much as usually falls in the whole of June.

The stream, the Črnica, burst its banks at about 3:20 p.m. Divers are searching for a 67-year-old man who had tried to move his car from an underground garage. His wife was pulled out alive.

{siren.a: The sirens sounded at ten past three}, civil protection commander Matej Oblak said. "People had ten minutes. It is not much, but it saved lives."

{school.a: Mayor Nada Hribar ordered the primary school cleared}, and 310 children were brought to the church on the hill, where their parents collected them in the evening.

The municipality counts 212 damaged houses and 16 destroyed bridges and footbridges. {cost.a: Damage is put at 28 million euros}, Hribar said, citing a first estimate by the state commission.

Prime Minister Luka Debeljak visited the town on Friday and promised immediate aid of four million euros. The army sent 150 soldiers and a mobile bridge.

Drinking water has to be boiled until further notice. Some 900 households were without electricity on Friday night, down from 2,400 on Thursday evening.

Podlipje, with 6,800 inhabitants, was last flooded in 1990, when the water stood 80 centimetres lower.

== Ljubljanski Glas
Podlipje counts the damage after the flood

After a culvert became blocked with timber, a flash flood swept through Podlipje on Thursday afternoon. One man is missing; more than 200 houses were under water.

Divers are searching for a 67-year-old man who had tried to move his car from an underground garage. The search was broken off at nightfall on Friday and is to go on at six this morning.

Nearly 120 millimetres of rain fell within three hours in the hills above the town, the environment agency said, as much as usually falls in the whole of June.

{cost.a: A first estimate puts the damage at 28 million euros}, according to the mayor, Nada Hribar. Of this about nine million concerns municipal roads and bridges, the rest homes and firms.

Prime Minister Luka Debeljak, who visited the town on Friday, promised immediate aid of four million euros. The opposition called the sum a good beginning. Its leader, Anja Kranjc, wants a special law like the one of 2023.

{school.a: The evacuation of the school was the mayor's decision}, civil protection said. All 310 children reached the church on the hill with dry feet, or nearly.

The army has been in the town since Thursday night, at present with 150 soldiers. They have laid a mobile bridge at the sawmill, so that the lower quarter can be reached again.

Insurers expect around 1,300 claims. That number will grow, said the insurers' association, since many people had not yet been able to enter their cellars.

== Štajerski Dnevnik
"People had ten minutes": how the water came to Podlipje

The Črnica is normally a stream that a child can jump over. On Thursday at about 3:20 p.m. it burst its banks, and a flash flood swept through Podlipje.

{siren.a: Ten minutes earlier the sirens had sounded}, civil protection commander Matej Oblak said. "People had ten minutes. It is not much, but it saved lives."

The trouble began at the culvert under the railway embankment. It is two metres wide and was built in 1974. Logs from a storage place upstream wedged in front of it, and behind the embankment a lake formed that finally found its way through the main street.

The logs belong to the forestry company Lesna Drava. It said that its timber had been stored according to the permit, 30 metres from the water, and that nobody could have expected such rain. The water authority is examining the permit.

Railway company spokesman Boris Tratnik said the culvert had been cleaned in April, as every year. A wider one had been planned for 2027.

The municipality counts 212 damaged houses and 16 destroyed bridges and footbridges, eleven of them wooden. A man is missing. In the nursing home at the mill 43 old people were carried to the first floor by staff and neighbours; all are well.

Electricity came back in most streets on Friday. About 900 households had to do without it for a second night.

== Podlipske Novice
We heard nothing

In Mill Street the mud stands up to the letterboxes. Vida Zupan scoops it out of her kitchen with a saucepan. Her neighbours do the same, left and right, forty houses long.

Ask any of them. "We heard nothing," says Vida Zupan. {siren.b: Not one siren was heard before the water}, say all 26 people with whom we spoke between the mill and the fire station. The siren on the fire station roof, a fireman told us, had been without current since Tuesday because of building work.

That nothing worse happened to the children is thanks to one woman. {school.b: Headmistress Irena Golob had the school emptied} on her own account at a quarter to three, when the gym teacher came to her with wet shoes. "I phoned the town hall afterwards," she says. In pairs and singing they walked up to St Anne's.

We are all thinking of Franc. Everybody knows the retired postman, who had gone down once more for his old Zastava. His wife Marjana is in the hospital in Celje with cold and shock. On Friday evening their daughter stood at the barrier and waited for the divers to come up.

The bakery, flooded to the counter, baked in the yard of the parish house. The football club has lost its changing rooms for the second time; in 1990 the water came up to the window sills there, this time to the lintel.

Boil your water. Clothes and shoes can be left at the parish house, please in boxes marked with sizes. Diggers can be ordered at the town hall, telephone from seven to seven.

== Slovenske Iskre
FLOOD HELL! Grandad swept away over an old car

It was his darling: a Zastava from 1979, cream, polished every Saturday. For it Franc (67) went down into the garage on Thursday. He has been missing ever since.

"The water came like a wall," a neighbour sobs. His wife went after him and was dragged out by her jacket by a plumber at the last second. She lives. Of Franc only his cap was found.

Podlipje is a field of ruins: sofas in trees, a car on the church wall, mud, mud, mud. More than two hundred houses have been hit. Bridges? Gone, sixteen of them!

And who pays? {cost.b: This disaster will cost 45 million}, a member of the state commission has told Iskre after its first round through the town. Debeljak came with clean boots, stayed for 50 minutes and promised four million for a start.

The anger is directed at the timber barons. Whoever stands at the railway embankment sees it: tree trunks, hundreds, jammed like matches. They come from the yard of Lesna Drava. The company points to its permit. "Paper floats too," growls pensioner Drago.

But there are heroes as well. Plumber Sašo (31), who cannot even swim. The nurses who carried their old folk up the stairs on their backs. The soldiers, 150 lads, who shovelled through the night without a word.

More rain is on its way. For Sunday the weather office announces up to 40 millimetres, a third of what fell on Thursday. The culvert should be free by then, the railway promises.
