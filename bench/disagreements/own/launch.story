== British Wire Association
Scottish rocket puts ice satellite into orbit

LERWICK, Thursday - A rocket built in Scotland carried a satellite into orbit from the Shetland Islands on Thursday, the first time that its maker, Orrin Space, has managed to do so.

The 29-metre Skua lifted off from the Hermaness spaceport at 6.14 a.m. local time (0514 GMT). Fifty-four minutes later it released Halia, a 640-kilogram satellite that is to measure the thickness of sea ice.

A first attempt on Tuesday had been called off 52 seconds before lift-off because a valve in the second stage failed to close. The valve was replaced overnight.

A ground station on Svalbard picked up the satellite's signal at 7.31 a.m. "She's alive and she's talking," said project scientist Mairi Sinclair.

Halia was built in Bristol for 96 million pounds. Including the launch and five years of operation, the mission will cost 140 million, which is shared by Britain, Norway and Canada.

It will circle the Earth at a height of 520 kilometres, passing over both poles 15 times a day. The first measurements are expected in three weeks, regular data from October.

Orrin Space's only previous attempt, in 2023, ended in the sea after 71 seconds.

== The Shetland Record
The morning Unst shook

The sheep at Burrafirth never looked up. Everyone else did.

They had come with flasks and folding chairs, some 3,000 of them, nearly five for every inhabitant of the island. Many had been there on Tuesday too, when nothing flew but the hats. "Less than a minute to go, and then a wee man says hold," recalled Jessie Mouat, 81. "So we had our pieces and went home."

On Thursday nobody said hold. At a quarter past six, give or take a minute, there was a light over the cliff, and only then the noise. Windows rattled in Baltasound, 12 kilometres off.

For the island it is about more than a spectacle. The spaceport employs 74 people, 51 of them islanders. The primary school, which was down to nine children, has 16 again.

Pupils Ewan, 9, and Freya, 7, had painted the puffin on the rocket's nose. It came down with the fairing somewhere north of the Faroes. "He can swim," said Freya.

Skipper Magnus Thomason sailed at noon to look for the first stage, which had dropped into the sea as planned. It has no parachute and is not going to be used again. "They want the engines, to see how they've worn," he said.

The next launch is pencilled in for the spring, and a third for the autumn after.

== The Daily Rocket
BLAST ORF! Brit bird beats the jinx

Third time lucky for the boffins from Orrin! Well, nearly: their first Skua went for a swim two years ago, and on Tuesday number two got stage fright with less than a minute on the clock. But on Thursday she flew like a dream.

Up, up and away she went, as tall as seven double-deckers, at 17,000 miles an hour by the end of it. Inside her nose: a £96million gadget, as heavy as a cow, that can tell from 323 miles up how thick the ice is to the width of a hand.

Flight director Callum Baird, 36, hadn't slept since Monday. "When the signal came through, I kissed the wall," he told the Rocket. "I'd have kissed the boss, but he was crying."

The culprit of Tuesday was a valve no bigger than a jam jar. Engineer Priya Nair, 28, climbed the tower in a gale to swap it. It cost £310. She's been promised a week in Tenerife.

Now the sat has to stretch her arms. One of the two solar panels popped out straight away. Its twin was being shy on Thursday night, but the boffins aren't fretting just yet.

Beers were on the house in Baltasound.

== Deep Sky News
Halia fully deployed; Skua engines recovered

The ice satellite Halia has unfolded its second solar panel and is now generating full power, its operators said on Saturday.

The panel had remained shut after the launch on Thursday, while the other one opened within minutes of separation. Controllers turned the spacecraft so that the sun warmed the hinge. At 3.40 p.m. on Friday the panel came loose. With a single panel, Halia could have been operated, but with its radar on for only half of each orbit.

The satellite is in a sun-synchronous orbit between 518 and 523 kilometres above the ground, well within the target. The radar is to be switched on next Wednesday for a test. Scientists will be given the first measurements about two weeks afterwards.

Meanwhile, Orrin Space reported that a fishing boat had recovered five of the seven engines of the Skua's first stage on Friday. The other two are believed to lie at a depth of 1,100 metres and won't be searched for.

Founder Rory Strachan said that the company would build four rockets next year, for two launches from Unst and two customers abroad. He put the price of a launch at 11 million pounds.

Skua burns paraffin and liquid oxygen. Its two stages together weigh 58 tonnes at lift-off.

== Nordlys Science
Norway's share in the new eye on the ice

When Halia crossed Svalbard for the first time on Thursday, the antenna on Platåberget needed nine seconds to find it. It was 8.31 in the morning there, an hour later than in Shetland. In the control room someone had made waffles.

Norway contributes 22 million pounds to the mission, Canada 30 million; the bulk, 88 million, comes from London. In return, researchers in Tromsø will be the first to see the data on the Barents Sea.

"Up to now we've known where there's ice," says glaciologist Solveig Hagen. "From this autumn on we will know how much." The radar measures thickness to within ten centimetres. Its predecessor, which was switched off in 2022, managed half a metre.

She watched the launch on her phone on a research ship. Two days earlier she had got up just as early, for nothing: a defective valve had put an end to the countdown.

Each day, the satellite goes around the Earth 15 times. After eleven days it has seen every spot in the Arctic once. It's designed for five years, though there is fuel on board for eight.

For fishing crews and shipping companies, a daily ice map is to be published free of charge, starting in October.
