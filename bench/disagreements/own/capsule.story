
== Southern Cross News Agency
Three astronauts lift off from Western Australia in first crewed Kotuku flight

CAPE ARID, June 10 (SCNA) - Three astronauts were launched into orbit from Cape Arid in Western Australia on Tuesday, in the first crewed flight of the Kotuku capsule and the first from Australian soil.

The Moa-3 rocket rose at 10.42 a.m. local time (0242 GMT) under an almost cloudless sky. Nine minutes later the capsule separated from the second stage, and the Pacific Space Agency reported that it was on the right orbit, 210 kilometres above the Earth.

On board are the commander, Mere Tautahi, 46, from New Zealand, the Japanese pilot Kenji Aramaki, 39, and the Australian engineer Lucas Whitfield, 51. They are to dock with the Meridian space station on Wednesday, 27 hours after liftoff, and return on June 22.

A first attempt had been called off on Sunday, nine minutes before ignition, since a valve in the fuel line did not close properly. It was replaced overnight.

"You do not get a prize for being on time. You get one for coming home," said the agency's director, Hana Ruatapu.

Half an hour into the flight one of the capsule's 16 thrusters was switched off because of a temperature reading. A spare one took over. The crew was at no point in danger, flight director Paul Eddings said.

The agency was founded in 2017 by Australia, New Zealand and Japan, which have put 2.1 billion Australian dollars into the programme up to now. Tuesday's mission costs 160 million.

An unmanned test in 2022 failed when the parachutes did not open. A second one, in March of last year, went without a hitch.

The rocket's first stage came down on a barge in the Southern Ocean, as planned, and is to be used again.

== Otago Herald-Times
Gisborne girl takes the long way up

Her old physics teacher had his eyes closed. "I could not look," Barry Whelan, 79, said. "I taught her about Newton, and I kept thinking, I hope I got it right."

He had. At 2.42 p.m. yesterday, New Zealand time, Mere Tautahi from Gisborne became the first New Zealander to fly into space in command of her own craft. In the hall of her former school 500 children counted down from twenty, because, as one of them explained, ten goes too fast.

Two days earlier they had been sitting there already, and had been sent back to class nine minutes before the end.

Tautahi, who will turn 47 on Saturday, up there, was a helicopter pilot in the navy for eleven years. She has two sons. The elder, Wiremu, 17, was at the Cape with his father; the younger had an exam in Wellington, and passed it.

She had taken along a piece of greenstone that weighs 40 grams. Each crew member is allowed a kilogram and a half of personal things. Kenji Aramaki brought a flute, and Lucas Whitfield a football scarf.

The three will be away for twelve days. They travel in a cabin with about as much room as a delivery van, though from today they will be able to stretch their legs on the Meridian station, where four colleagues are waiting for them. The hatch should be opened some two hours after the docking, around twenty to eight in the evening our time.

A small hitch with a thruster was dealt with before most people in the hall had even heard of it.

The Kotuku, named after the white heron, is being built in Christchurch; 340 people work on it there. The rocket comes from Nagoya, and the launch pad is Australian. "So if it works it was us," said the Prime Minister, who watched from Wellington, "and otherwise we'll have to share."

== Nippon Morning Wire
Aramaki becomes youngest member of first Kotuku crew in orbit

TOKYO - A former test pilot from Sendai steered the Kotuku capsule into its orbit on Tuesday. Kenji Aramaki, 39, is the youngest of the three astronauts who left the Earth at 11:42 a.m. Japan time from a new spaceport on the southern coast of Australia.

His parents, who grow pears, watched on a screen in the town hall along with 800 neighbours. "He always climbed on everything," his mother said.

The Moa-3 is a Japanese design. It stands 58 meters tall and weighs 410 tons when fuelled, of which the capsule accounts for a little over nine. Its maker, Tokai Heavy Works, has so far launched the type seven times. Six of the flights were carrying satellites; Tuesday's was the first with people.

The main stage flew back and landed on a barge 620 kilometers from the coast eight and a half minutes after launch. Tokai hopes to use each of them five times, which would bring down the cost of a flight by about 30 percent.

The capsule had flown twice before without a crew, on the older Moa-2. On the first of these, three years ago, it was destroyed on hitting the sea. Engineers found that salt had got into the parachute locks, and redesigned them. The following flight in 2024 was flawless.

On Tuesday, too, not everything went smoothly. A sensor on one of the small engines that control the attitude showed too much heat. Mission control in Adelaide shut it down, and a reserve engine was used instead. "There are sixteen of them and we could fly home with ten," Eddings, the flight director, said.

Japan bears 45 percent of the cost of the program, Australia 40 and New Zealand the rest.

A second crew, which also includes a Japanese, is to follow in spring next year.

At the control center about 90 engineers are following the flight in three shifts, 25 of them from Japan. There was applause at separation, and again when the solar panels unfolded, an hour and ten minutes after launch. One of them did so four minutes later than the other, which had been expected because it was lying in the shade.

== Esperance Coast Express
18,000 came, and the pies were gone by nine

The town of Esperance has 14,000 people. On Tuesday morning there were more than that on the dunes.

Eighteen thousand visitors were counted by the shire, which had put 44 school buses on the gravel road to the Cape. On Sunday, for the launch that never was, it had been 21,000. Some could not stay for another two days.

Those who did were rewarded. First there was the light, then nothing at all for a long time, as it seemed, and then a noise that could be felt in the knees. "My dog has gone under the ute and he's not coming out," said Kath Moller, 58, of Condingup.

After a minute or two there was only a white line in the blue. The crowd stayed silent until the loudspeaker said that the capsule was on its own, at nine minutes to eleven. Then they cheered.

Lucas Whitfield is almost a local: his grandparents farmed wheat in Salmon Gums, 100 kilometres up the road. At 51 he is the oldest of the three by five years. It is his second trip to space; in 2016 he spent five months on another station.

It has been a long wait. The launch pad was begun in 2019 and was to be finished in 2021, but floods, and the epidemic, and the price of concrete saw to it that it took until last year. It cost 390 million dollars, out of the 2.1 billion that the three member countries have spent altogether.

The shire is happy. Each of the visitors left an average of 140 dollars, its president, Don Fairweather, reckons. Every bed was taken between here and Ravensthorpe. He only regrets the pies.

The bakery in Andrew Street had made 2,200 of them, twice as many as for the Sunday. "I thought, no one will come a second time," said the baker, Trish Colledge. "Well, I thought wrong by about three thousand pies."

The next big day is June 22, a Sunday. The capsule will then come down under four parachutes in the Great Australian Bight, and the recovery ship is to bring it here.

== London Science Dispatch
Kotuku docks with Meridian at second approach

The three astronauts who lifted off from Australia in the small hours of Tuesday, British time, arrived at the Meridian space station on Wednesday. The capsule docked at 6.58 a.m. BST, sixteen minutes later than scheduled.

Commander Mere Tautahi had broken off the first approach at a distance of 35 metres, because sunlight was dazzling a camera. She backed away, waited for the orbital sunset and tried again. "Textbook stuff," said Dr Alison Peake of the University of Leicester, who worked on the docking system.

It was at 3.42 on the previous morning that the Moa-3 had left the pad. The journey took 27 hours and 16 minutes. At the outset the capsule was 130 miles up; the station circles at 260.

Meridian now has seven people on board: the newcomers, and a crew of four who have been there since February. Together they will carry out 31 experiments, nine of which were brought along by Kotuku. One, from Edinburgh, deals with the question of how yeast behaves without gravity.

The faulty thermometer that led to a thruster being turned off early in the flight was working again on Wednesday. Engineers nevertheless intend to leave the thruster off. It will not be needed for the return.

Australia is the fourth country in the southern hemisphere to have a spaceport, and the first to have sent humans from one. Its partners in the Pacific Space Agency are Japan, the biggest contributor, and New Zealand.

The mission is to last twelve days. If all goes well, the agency plans two crewed flights a year from 2027 onwards; next year there will be just one. By then it wants to have brought the price, which at present is some 53 million Australian dollars per seat, below 40 million.
