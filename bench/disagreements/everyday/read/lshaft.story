== Pacific Wire
Five of 26 trapped Peruvian miners brought to surface

SANTA RITA, Peru, May 2 (Pacific Wire) - Rescuers on Thursday brought up the first five of 26 miners who had been trapped for eight days in a copper mine in southern Peru, hoisting them one by one in a steel capsule through a hole hardly wider than a man's shoulders.

The first, Julio Mamani, 58, stepped out at 6.12 p.m. to the sound of sirens and asked for a hat. He was chosen because he suffers from high blood pressure, mine operator Cobre Andino said.

The men had been cut off on April 24, when about 4,000 tonnes of rock slid into the access ramp after a tremor of magnitude 5.1. Nobody was killed. They have been sheltering in a refuge chamber 410 metres below ground.

Each journey takes some 20 minutes. The company hopes to have the last man out by midday on Friday.

"The rock has been kind to us today," said Energy and Mines Minister Rosario Paz, who has been sleeping in a tent at the site since Sunday.

Santa Rita produces 62,000 tonnes of copper a year, 2 percent of Peru's output. Cobre Andino, owned by Canada's Birchmount, said a restart would take at least two months. Birchmount shares closed up 5.4 percent in Toronto, having lost 11 percent since the accident.

== The Dispatch Cooperative
First miners freed from Peruvian copper mine

SANTA RITA, Peru (Dispatch) — Rescuers brought up 14 of 26 miners who had been trapped in a copper mine in southern Peru by early Friday, hoisting them one by one in a steel capsule through a hole hardly wider than a man's shoulders.

The first to step out, at 6:12 p.m. Thursday, was Julio Mamani, 58, who asked for a hat. He has high blood pressure and was put at the head of the line. The order of the others was drawn up by doctors and approved by the miners themselves, mine operator Cobre Andino said.

They have been underground since an earthquake brought down part of the access ramp April 24. For four days nobody knew whether they were alive. Then a drill came up from 1,345 feet with a note tied to it in a plastic bag. "All 26 in the refuge," it said. "Send cards."

Cards were sent, and water, rice and a guitar without a case, because the case did not fit through the pipe, which measures just over five inches across.

The rescue shaft itself is 26 inches wide and was completed Wednesday night, two days ahead of schedule. It was drilled by a 12-man crew from Chile and Pennsylvania.

Above ground, some 300 relatives wait in a camp that has a chapel, a school tent and two barbers. "Today I put on lipstick for a hole," said Elsa Condori, 33, whose husband, Raul, is number 19 on the list.

== Northern Television
All 26 miners out alive in Peru

They are all out. At eleven minutes to twelve on Friday, local time, shift foreman Hilda Quispe climbed from the capsule at the Santa Rita mine in the south of Peru, pulled off her helmet and bowed to the hole in the ground.

She was the last of 26 people, 25 men and one woman, who had been shut in since 24 April, when the earth shook and the way out collapsed. "A foreman leaves the room last and turns off the light," said Ms Quispe, who is 41 and the mine's first female foreman.

It had taken just under eighteen hours to raise them all. Around midnight the winch was halted for 50 minutes so that a cable could be changed; otherwise things went as planned.

Seven of the miners are being kept in hospital for observation, five with infections of the eyes and two with pneumonia. The other nineteen may go home on Saturday.

Their survival owes much to a room. The refuge chamber, ten metres by four, was put in only 14 months ago, under a law passed after an accident at another mine. It held food for 30 people for five days. They made it last until the first supplies came down.

The president, Alfonso Rey, telephoned Ms Quispe. She asked him, she said afterwards, for nothing that could not be printed.

== Voz del Altiplano
Nearly nine days, twenty-six names

PUNO. – On the board in the canteen of Santa Rita the names have been crossed off one by one, and on Friday shortly before noon the cook, Don Hipolito, wiped the board clean.

From the tremor on Wednesday of last week, at nine in the evening, until the last embrace, the region held its breath for nearly nine days. We told on Monday how the drill broke through, and how a sheet of squared paper came to the surface with a request for playing cards.

Now people are asking what comes after. The prosecutor in Puno has begun an investigation to find out whether the ramp had been secured in accordance with the plans. Four engineers of the company were heard as witnesses on Thursday. Cobre Andino says that it is cooperating and that an inspection in January had raised no objection.

The 26 will receive their wages for six months, whether or not the pit is working. It employs 840 people, of whom 210 live in the village itself. A second ramp, which the miners' union has been calling for since 2019, is to be built by the end of next year, the company announced on Friday. It puts the cost at 90 million soles.

Raul Condori, the nineteenth to come up, told us that he had won eleven thousand soles at cards. He does not expect to see them. "Down there we also paid for beer," he said.

On Sunday at ten the bishop will say mass at the mouth of the shaft.
