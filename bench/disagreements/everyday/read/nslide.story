buried: number
reopened: attribution

== Agencia Sur
At least 15 dead as landslide hits bus on Bolivian mountain road

LA PAZ - At least 15 people were killed and three were missing on Tuesday after a landslide struck a bus and two trucks on the road between La Paz and Caranavi, Bolivia's civil defence said.

The slope gave way at about 5:40 a.m. near the hamlet of Choro Grande, 118 kilometres north-east of La Paz, after three days of almost uninterrupted rain. The bus, operated by the company Trans Yungueña, was carrying 39 passengers and two drivers.

Twenty-four people were pulled alive from the wreck, civil defence director Marcelo Ticona told reporters at the scene. Nineteen of them were taken to hospitals in La Paz and five were treated in Caranavi. Fourteen of the dead had been on the bus; the fifteenth was the driver of a truck loaded with cement. The driver of the second truck escaped on foot.

"We have four excavators here, but the mountain is still moving," Ticona said. {buried.a: The mud buried 180 metres of the road}, in places to a depth of seven metres, he added.

The search was suspended at nightfall and was to resume on Wednesday at first light.

The road had been closed on Monday afternoon after smaller rockfalls. {reopened.a: It was the national road agency that ordered} the barrier lifted at 11 p.m., according to an entry in the logbook of the Choro checkpoint seen by Agencia Sur. The agency said an internal inquiry had begun and gave no further details.

Trans Yungueña denied that its bus had been overloaded. It has a permit for 44 seats.

President Adela Quisbert declared two days of national mourning and cancelled a trip to Lima. In February 2018, nine people died in a slide on the same road, 12 kilometres further on.

== El Faro Paceño
Choro Grande: a night bus, a wet slope and 15 dead

The bus from La Paz was half an hour from its next stop when the hill came down. At least 15 people were killed and three were missing on Tuesday evening after the landslide near Choro Grande, which struck a bus and two trucks on the road to Caranavi.

The slope gave way at about 5:40 a.m., after three days of almost uninterrupted rain. On board the bus of the company Trans Yungueña were 41 people, among them the two drivers. One of these, Efraín Mamani, 46, who was at the wheel, is among the dead. His colleague Wilder Choque, 38, was asleep in the cabin under the floor and survived with a broken arm.

"We have four excavators here, but the mountain is still moving," said the director of civil defence, Marcelo Ticona. {buried.a: He put the buried stretch of road at 180 metres}.

Two dozen passengers and crew were brought out alive. Most of them, 19, are in hospitals in La Paz, eleven of these at the Clínicas hospital and eight at the Obrero. Doctors at the Clínicas described three of their patients as critical.

Who let the traffic through? The road had been shut on Monday at 3 p.m. because of falling rocks. {reopened.b: Colonel Hugo Arce, police commander of Caranavi, gave the order} by telephone to raise the barrier, two officers of the checkpoint told this newspaper independently of each other. At that time some 60 vehicles were waiting on either side, with no food and no toilets. A little after eleven the first of them set off.

The colonel could not be reached by the time we went to press.

On the road that the guidebooks call one of the most dangerous on the continent, slides are nothing rare. Nine people were killed in 2018, and four in a smaller one last December, when a minibus was swept into the Coroico river.

== Radio Yungas
"I heard it like a train": a survivor from Choro Grande speaks

She was sitting in the last row, on the right, because the ticket was cheaper there. That is why she is alive, says Benita Huanca, 29, who lies in the small hospital of Caranavi with bruised ribs and her left foot in plaster.

"I heard it like a train. Then it was dark and there was mud up to here," she says and puts a hand to her chin. A boy beside her, perhaps eight years old, held on to her braids. Both were pulled out through the rear window by men of the hamlet, well before the first fire engine came. The boy's mother is still missing.

There are five patients from the bus in Caranavi. The nurse in charge, Sonia Apaza, says all are out of danger and two may go home tomorrow. The others, the graver cases, were flown or driven to the capital.

In Choro Grande, 31 families have left their houses and are sleeping in the school. Nobody in the hamlet itself was hurt. The mayor of Caranavi, Germán Pari, has asked for blankets and drinking water, and for a geologist.

He also asks a question. {reopened.a: The road agency in La Paz decided on Monday night} to let the traffic through, he says; the town had not been consulted. "They look at a map. We look at the hill."

The slide itself is larger than most people here remember. {buried.b: From end to end, 320 metres of road} lie under earth and trunks, the agency's resident engineer, Ronald Flores, measured for us on Tuesday afternoon with a laser. He does not expect the connection to be open again in under ten days. Until then the only way round is by Guanay, nine hours instead of four.

Radio Yungas will read messages from relatives every hour, on the hour.

== The Meridian
Bolivia mourns after landslide sweeps away overnight bus

At least 15 people have died in Bolivia after a landslide swept over an overnight bus and two lorries on one of the notorious roads that drop from the high plateau to the Amazon. Three people were missing last night.

The hillside collapsed shortly before six in the morning near Choro Grande, some 75 miles north-east of La Paz, after three days of almost uninterrupted rain. The bus, operated by Trans Yungueña, had about 40 people on board. All but one of the confirmed dead were travelling in it. The other victim drove a cement lorry.

Twenty-four people were pulled alive from the wreck, Marcelo Ticona, the civil defence director, told reporters at the scene. "We have four excavators here, but the mountain is still moving," he said. Work stopped at dusk.

Television pictures showed a brown tongue of earth with the rear of the white bus sticking out of it, and dozens of men with spades and bare hands.

A British couple in their twenties who had been booked on the bus had missed it in La Paz, the Foreign Office said. No foreigners are believed to be among the victims.

President Adela Quisbert, who had been due in Lima for a meeting of Andean leaders, stayed at home and declared two days of mourning. Her government has promised families of the dead 20,000 bolivianos (about £2,200) each.

Questions are being asked about the decision to open the road, which had been closed for eight hours on Monday because of rockfalls. The road agency said that it was investigating. The bus company has rejected reports that the vehicle was overloaded: it was licensed to seat 44.

Rain is forecast until Friday. A new road with two tunnels, planned since 2009, was to have been finished six years ago. Just over half of it exists.

== Canal Nueve
Second day of search begins at Choro Grande: 17 dead

Rescue workers on Wednesday morning recovered two more bodies from the landslide at Choro Grande. The number of dead, which had stood at 15 the evening before, has thus risen to 17. One person is still missing.

The two, a woman of 33 and a man of about 60, were found shortly after seven, some 40 metres below the road, where the stream has cut into the debris. The woman is the mother of an eight-year-old boy who survived, civil defence said. The child has been with an aunt since last night.

Our reporter on the spot, Carla Montaño, says that fog is hampering the work. The excavators, now six in number after the army sent two overnight, could not start before eight. A dog team from Cochabamba is expected at midday.

{buried.b: The slide has cut the road over 320 metres}, our reporter says, and on the valley side the outer lane has disappeared altogether. At least until the end of next week, lorries with fruit and coffee from the Yungas will have to make a detour of five additional hours.

Of the 19 injured who had been brought to La Paz, four were discharged during the night. A 52-year-old man underwent surgery twice.

The opposition in parliament wants to question public works minister Óscar Lizárraga. He is ready to answer "anything and everything", the minister said on our morning programme, but first the missing must be found. He denied that money set aside for retaining walls on this stretch had been spent elsewhere. The contract, worth 14 million bolivianos, is to be signed in June.

Flags are at half-mast throughout the country today and tomorrow. The funeral of the driver, Efraín Mamani, will take place in El Alto on Thursday.
