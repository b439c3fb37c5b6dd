dead: number
hour: date
cause: contradiction
siren: contradiction
alarm: attribution
bridge: contradiction
water: number
rescued: number

== Himal News Service
Glacier lake bursts in Langpo valley, 23 dead

KATHMANDU, Aug 4 (HNS) - A glacier lake burst its bank above the Langpo valley in eastern Nepal on Monday, and {dead.a: at least 23 people were killed} when a wave of mud and boulders swept through two villages, officials said.

{hour.a: The wave struck Thamku at 2.40 a.m.}, while most people slept. It carried away 64 houses, a school and a health post.

{cause.a: A mass of ice fell into the lake} and pushed the water over the moraine, the Department of Hydrology said after a helicopter flight. Some {water.a: five million cubic metres of water} drained within an hour.

{siren.a: Warning sirens sounded eleven minutes before} the wave reached the first houses, the department said. The system was installed in 2021 with foreign aid.

{alarm.a: A yak herder, Pasang Lhamu, raised the alarm} by telephone from a pasture below the glacier, district chief Ram Karki said.

Soldiers in three helicopters {rescued.a: lifted 118 people from rooftops} and slopes. A trekking group of nine from South Korea was among those brought to safety.

{bridge.a: The suspension bridge at Dobhan was destroyed}, and the upper valley can only be reached by air. Nineteen people were still missing on Monday night.

The prime minister is to visit the area on Wednesday.

== Eastern Hills Post
Langpo flood: sirens silent as valley drowned

THAMKU - A glacier lake burst its bank above the Langpo valley on Monday, and {dead.b: at least 32 people were killed} when a wave of mud and boulders swept through two villages, officials said.

{hour.b: The wave struck Thamku at 4.20 a.m.}, while most people slept. It carried away 64 houses, a school and a health post.

{siren.b: "No siren sounded, not one,"} said Mingma Sherpa, whose house stood 50 metres from the mast. "We ran because the ground shook." Six other survivors told this newspaper the same. The mast still stands; its battery box is empty.

Soldiers in three helicopters {rescued.b: lifted 181 people from rooftops} and slopes. Nine South Korean trekkers were flown to Dharan.

{alarm.b: The monk Tenzin Dorje raised the alarm}, villagers agree: he saw the river rise from the monastery and beat the great drum until the upper hamlet was awake. He is 71.

Ward chairman Bishnu Rai has been counting the missing from a school register and the voters' list. On Monday night he had 19 names. "Tomorrow I will have other names," he said.

Rice and blankets came in the afternoon with the second helicopter. The third brought a doctor and two nurses, who work in the yard of the monastery because the health post is gone.

The people of Thamku buried the first of the dead before dark.

== Global Morning
'It came like a train': survivors of Himalayan flood tell of night of terror

The roar, those who lived through it say, was like a train where there has never been a railway. When the sun rose over the Langpo valley in Nepal, two villages were a field of grey stones.

{cause.b: Days of heavy rain had overfilled the lake}, which has grown to twice its size in thirty years, until its natural dam gave way. Scientists had called it one of the six most dangerous in the country.

"The rain was the trigger, nothing else," said glaciologist Henrik Foss of the University of Tromsø, who has worked at the lake since 2009 and studied Monday's satellite images. He puts the flood at {water.b: more than eight million cubic metres}, an enormous amount for so small a lake.

Thamku lies 14 kilometres below the glacier. A school and a health post are gone, and with them dozens of houses.

Suk-ho Park, 34, from Busan, was in a lodge on the slope. "We held each other and waited for the light," he said. He and eight friends were flown out at noon by the army.

Rich countries paid for the early-warning system four years ago. Whether it helped anyone on Monday is now being asked in Kathmandu, where the opposition wants an inquiry.

A fund has been opened for the families. It had collected 40,000 dollars by evening.

== Kantipath Television
PM to fly to Langpo as rescue goes on

The prime minister will fly to the Langpo valley the day after tomorrow, his office said on Monday night, as soldiers went on looking for 19 missing people with lamps and poles.

{dead.a: The death toll stands at 23}, the home ministry said at nine in the evening. Eleven of the dead are children.

The ministry rejected criticism of the warning system. {siren.a: The sirens went off in time}, a spokesman said, and anyone who says otherwise is mistaken.

Trucks with food have reached Dobhan, where {bridge.b: the suspension bridge withstood the flood} and porters have begun to carry sacks across it to the upper valley. The road ends there; the rest is a walk of five hours.

Our reporter on the spot saw men, women and even schoolboys with loads of 25 kilos on their backs. "My aunt is up there," said one of them, Kiran, 16.

The army has three helicopters in the valley. A fourth, from India, is expected tomorrow.

Engineers flew over the lake at midday. {cause.a: A huge block of ice broke off} and dropped into the water, they reported, and the wave that it made tore a gap of 30 metres in the moraine. The level has gone down by 18 metres and a second flood is unlikely, the department of hydrology said.

The hydropower plant at Sabha was shut down as a precaution. It was not damaged.
