
== EuroNews Agency
European probe grabs sample from asteroid at second try

A European space probe touched down on an asteroid 212 million kilometres from Earth early on Tuesday and is believed to have collected more dust and gravel than planned, mission controllers said.

The probe, called Tessera, touched the surface of the asteroid Kallion at 0342 GMT and pulled away again after seven seconds, as intended. Confirmation reached the control centre in Darmstadt almost 12 minutes later.

"We went, we touched, we took, we left," flight director Ilaria Fontanesi said to applause. "Everything in the right order."

During contact the probe's arm blew nitrogen at the ground and caught what was stirred up. The aim was to gather at least 60 grams. A first estimate, based on how the probe turned afterwards, puts the amount at up to 180 grams.

A first attempt, on August 19, had been broken off by the probe itself at a height of 31 metres when its laser altimeter gave conflicting readings. Engineers rewrote part of the software and chose a landing spot 90 metres further south.

Kallion is 390 metres across and circles the Sun every 1.3 years. Scientists think it holds material that has hardly changed since the planets formed 4.5 billion years ago.

Tessera was launched in September 2021 and reached the asteroid in March 2025. It is to start the journey home in April and to drop its capsule over the Australian desert in June 2029.

The mission costs 640 million euros, a fifth of which is borne by Japan.

== Hessischer Bote
Seven seconds that make Darmstadt hold its breath

At 4:54 in the morning nobody in the control room speaks. Then a green line jumps on the third screen from the left, and forty people scream.

For five years Ilaria Fontanesi has worked towards this moment. The Italian, 44, mother of two, has hardly slept since Sunday. "My daughter said: Mama, if it fails, you can come home earlier," she says. It did not fail.

Tessera, a box the size of a delivery van with two wings of solar cells, had already touched the rubble of Kallion twelve minutes before, and was climbing away. The news travels at the speed of light, and even that takes 11 minutes and 47 seconds over such a distance.

The probe had been given nitrogen for three attempts. In August the probe had turned back thirty metres above the ground. The altimeter had taken a dark boulder for a hole. "It did what we had taught it, it was cautious," says software chief Gerrit Amthor. His team of eleven then needed ten weeks to teach it courage.

How much lies in the container will be known more exactly on Friday, when the probe spins about its axis with its arm stretched out. The first estimate, made from its tumbling, is three times as much as hoped for. Fontanesi does not want to commit herself. "Sixty grams would make me happy. Anything more is cake."

In Darmstadt 85 people work for the mission, in all of Europe about 400. Most of them will be doing something else when the capsule lands in two and a half years, south of the Woomera range. Fontanesi wants to be there. Her daughter too.

== Nippon Science Daily
Tessera makes contact with Kallion; Japanese sampler works as designed

The sampling device built by Hoshimi Instruments of Nagoya worked flawlessly when the European spacecraft Tessera touched the asteroid Kallion at 12.42 p.m. Japan time on Tuesday.

The device, a ring 30 centimetres wide at the end of an arm, fired two of its six nitrogen bottles and closed its lid 1.4 seconds later. Each attempt uses two bottles. None was used in August, when the descent was stopped before contact, so that four remain.

"We could see the pressure fall in both, exactly along the curve from the test chamber," said Professor Keiko Arimura, who leads the Japanese share of the project. Japan contributes 128 million of the total cost of 640 million euros.

In return, Japanese laboratories will receive a tenth of the material. If the current estimate of as much as 180 grams is borne out, that would be more than thirty times what Japan's own earlier probe brought home, the professor said. Controllers in Darmstadt stress that the estimate is preliminary. A better value is due on Friday.

Arimura rejected reports on social networks that the spacecraft had been damaged. One of the two navigation cameras is covered by dust, she said, but it is not needed for the return flight. The other works.

Kallion, less than 400 metres in diameter, was discovered in 2003 by an observatory in Arizona. Three other asteroids have been sampled so far.

Tessera will stay in its neighbourhood, at a distance of about 20 kilometres, until April. It will then set out for Earth, which it is to reach in June 2029.

== The Adelaide Recorder
Outback awaits space dust after touchdown

It may be only a handful of grit, but it is heading our way. European scientists said on Tuesday that their Tessera probe had scooped up dozens of grams of asteroid, perhaps far more than a hundred, and South Australia is where it will land.

Tessera touched down on the asteroid, called Kallion, for a few seconds at 2.12 p.m. Adelaide time. Confirmation reached the control centre in Germany almost 12 minutes later.

The capsule, no bigger than a car tyre, is due to parachute into the Woomera Prohibited Area in mid-2029, after a long trip home. A rehearsal with a dummy is planned for next October.

"We have done this before and we would like to do it again," said Wing Commander Dale Pruett, who runs recovery at the range. He said up to 60 personnel and four helicopters would be involved. It should take less than five hours from landing to the clean room.

Kokatha elder Aunty Noreen Starkey said traditional owners had been consulted on the recovery, which was not the case with an earlier one in 2010. "They asked first this time," she said.

The mission had a fright in August when the craft aborted its first descent just above the surface. Mission control blamed the height sensor and sent new software.

The space agency rejected any comparison with the American lander lost last month on the Moon. That craft was meant to stay where it came down; Tessera never was.

Asked what such a small sample could be good for, Adelaide planetary scientist Dr Hugh Tallis said a single gram could keep a laboratory busy for ten years. "It's older than every rock in Australia, and we have the oldest there are."
