siren: contradiction
inspected: date
homes: number

== Agencia Cono Sur
Nine dead, 14 missing as dam gives way in northern Argentina

LOS MOLLES, Argentina, Tuesday - At least nine people were killed and 14 were missing after an earth dam gave way before dawn on Tuesday in Salta province and sent a wave of mud and water through a farming town, officials said.

The left flank of the El Tunalito dam broke at about 4:40 a.m. after three days of rain, emptying most of its reservoir into the valley of the Guachas river, the provincial water authority, RHN, said.

Six of the dead lived in Los Molles, a town of 5,100 people eight kilometres below the dam. The other three were road workers whose camp stood beside Route 47, rescuers said.

The flood {homes.a: destroyed 180 houses in the town} and damaged some 300 others, according to a survey by the provincial civil defence. The bridge that carries Route 47 across the Guachas was swept away.

{siren.a: Alarm sirens sounded about 20 minutes before the water} reached the first streets, RHN director Silvia Barraza told reporters. "Those minutes saved many lives," she said.

About 2,300 people were taken to higher ground, roughly 800 of them to a school gymnasium and the warehouse of a sugar mill. The rest went to relatives, Mayor Jorge Quispe said.

Built in 1974, the 31-metre dam can hold 4.2 million cubic metres and waters some 6,000 hectares of beans and tobacco. It {inspected.a: was last inspected in March of last year}, when engineers noted seepage but found no danger, the authority said.

Governor Hernán Ocampo declared an emergency in three departments. The federal government promised 1.5 billion pesos for repairs and for families who lost their homes.

"People first, papers later," Ocampo said when asked who would answer for the failure. A prosecutor, Lucía Aramayo, opened an inquiry and ordered RHN to hand over the maintenance books.

== Radio Valles
Dam collapse in Salta: search goes on for 14 people

At least nine people died after an earth dam gave way before dawn on Tuesday in Salta province and sent mud and water through the town of Los Molles. Fourteen were still missing when the search was broken off at nightfall.

The left flank of the El Tunalito dam broke at about 4:40 in the morning, after three days in which more than 200 millimetres of rain fell in the hills. Most of the reservoir emptied into the Guachas valley within an hour, the water authority RHN said.

Three of the victims were members of a crew that was widening Route 47 and slept in containers near the river. The other six were townspeople, among them a woman of 81 and her grandson, aged seven.

Civil defence teams went from door to door and {homes.a: counted 180 houses destroyed and hundreds damaged}. There is no road to the south: the bridge on Route 47 is gone, and the army intends to lay a temporary one by the weekend.

Silvia Barraza, who heads RHN, told this station that {siren.a: the sirens went off some 20 minutes} before the flood reached the first streets. "Those minutes saved many lives," she said.

Some 2,300 inhabitants, nearly half the town, left their homes. Around 500 spent the night in the gymnasium of School No. 12 and another 300 in a warehouse of the San Benito sugar mill.

Mayor Jorge Quispe asked for drinking water, nappies and candles. "Please do not send clothes, we have nowhere dry to put them," he said.

Governor Hernán Ocampo, who flew over the valley at noon, declared an emergency in three departments. Buenos Aires will send 1.5 billion pesos.

Rain is expected to stop on Wednesday afternoon. Power has been cut in the whole valley as a precaution.

== El Heraldo del Norte
"We heard the river, nothing else": Los Molles buries its dead

Rosa Condorí was awake because her baby was. She heard stones, she says, thousands of stones rolling, and carried the child up the hill behind the church in her nightdress. When she turned round, her street was a river.

Los Molles began to bury its dead on Wednesday. By the morning the toll had risen to 12, three more than the evening before, after rescuers found a couple and their lodger under the remains of a bakery. Eleven people were still being looked for.

The question asked at every door is about the warning. Los Molles has three sirens, put up in 2011 on the town hall, the school and the fire station. {siren.b: Not one of them made a sound that night}. The fire chief, Ramón Tolaba, says that his men ran through the lower quarter banging on shutters. "We pressed the button and nothing came," he says.

The municipality's engineers have walked every block. Their list, which this newspaper has seen, says that {homes.b: 260 houses were destroyed in Los Molles}, most of them adobe and most of them in the lower quarter of Santa Rita. Mayor Jorge Quispe has sent it to the governor.

RHN, the authority that owns El Tunalito, has known for years of wet patches on the dam's left side, where it broke on Tuesday at twenty to five. Farmers say they reported them every summer. The authority's head, Silvia Barraza, answers that seepage is normal in earth dams and that none of the reports pointed to a danger.

The dead include two brothers from Tucumán, 24 and 29, who worked on the widening of Route 47 and had come to the camp only last week. A third workman from the crew died with them.

Governor Hernán Ocampo promised that every family would have a roof before winter. In the gymnasium, where about 500 sleep, they have heard promises before.

== The Atlantic Courier
Argentina dam failure raises old questions about neglected reservoirs

By our correspondent in Buenos Aires

The dam that broke above the town of Los Molles on Tuesday was one of more than 100 in Argentina that are over 40 years old. It will not be the last to fail, engineers warn, unless somebody pays for the others.

At least nine people lost their lives, and over a dozen were unaccounted for on Tuesday night. El Tunalito, an earth wall about 100 feet high, had stored water for bean and tobacco growers since the mid-1970s. It held the equivalent of some 1,700 Olympic swimming pools, and most of that went down the valley in the dark.

According to documents of the national dam safety register, {inspected.b: the structure had not been inspected since 2019}, although the rules require a visit every second year. Two other reservoirs run by the same authority, one in the Lerma valley and one near Metán, have waited even longer.

"Rain is what dams are for, and it finds the weak spot in an old one," said Ernesto Vidal, who taught hydraulics at the University of Córdoba for 30 years. He pointed to the soaked left side, of which farmers had complained.

The provincial water authority rejects the accusation of neglect. Its director, Silvia Barraza, said that nobody had foreseen so much rain in three days. A prosecutor has begun to investigate.

The disaster is awkward for Governor Hernán Ocampo, who cut the authority's budget by a fifth in 2024 and hopes to be re-elected in October. He has declared an emergency in three departments and toured the valley by helicopter.

Thousands have had to leave their homes. The national government has pledged 1.5bn pesos, about $1.3m, a sum that one opposition senator called "the price of a bus stop".

In 2009 a smaller dam in the neighbouring province of Jujuy burst without loss of life.
