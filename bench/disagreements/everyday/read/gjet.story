== Polish News Service
Training jet crashes into Baltic, both pilots rescued

WARSAW - A training jet of the Polish air force crashed into the Baltic Sea on Tuesday, and both pilots were rescued after ejecting, the defence ministry said.

The two-seat aircraft went down at 10.42 a.m. about 30 kilometres north of Ustka during an exercise with Danish and German forces. It was one of a pair; the other jet circled over the spot until help came and then landed safely at its base in Malbork.

The first pilot was picked up by a fishing cutter after 35 minutes, the second by a navy helicopter 17 minutes later. One of them has a broken arm, the other was unhurt but chilled, said a spokesman, Colonel Jerzy Wrona. The water had a temperature of nine degrees.

Both were taken to hospital in Gdansk. They are a 46-year-old instructor with more than 2,800 flying hours and a 27-year-old lieutenant who had been training on the type since the autumn.

The cause is not known. A commission has been appointed; its chairman said that "nothing is ruled out, and nothing is preferred". The other 11 aircraft of the squadron will stay on the ground for the time being.

The exercise, Amber Shield, was suspended for two hours and then went on. Some 2,500 troops are taking part in it until Friday.

It is the first loss of a jet of this type since Poland bought 48 of them four years ago.

== Dziennik Pomorski
"I saw two parachutes and turned the wheel"

Skipper Henryk Lange, 63, had cod on his mind, and there was not much of it. Then, at a quarter to eleven or thereabouts, there was a bang, and when he looked up, he told us on the quay at Ustka, "two parachutes were hanging in the sky like washing".

He turned the wheel of the UST-88 and went there as fast as 240 horsepower would take him. It took him a little over half an hour. The man they hauled aboard with the net winch was the younger of the two, a lieutenant; he held his left arm and apologised for the trouble. They gave him tea with a good deal of rum in it.

The instructor had drifted further off. A navy helicopter from Darlowo winched him up 52 minutes after the crash, blue in the face, but in one piece. The same helicopter then fetched the lieutenant from the cutter's deck, and by noon both were in hospital in Gdansk. The instructor was allowed to leave on Wednesday; the lieutenant's arm was set on the same day, and he will have to stay until the weekend.

The training jet had taken off from Malbork at five past ten, together with a second one, which came home undamaged. On Thursday a minehunter found the wreck on the sea bed, at a depth of 41 metres. The fishing ground has been closed in a circle of two nautical miles around it.

Lange's nets are still out there. The navy, he says, has promised to be careful.

== Fakty Dnia
Ejected at 600 kilometres an hour - and alive!

Two and a half seconds. That is how long Major Robert Sikora, 46, and Lieutenant Adam Zych, 27, had on Tuesday morning to save their lives over the Baltic.

Both pulled the handle. Both live. Their training jet, which cost 140 million zlotys, smashed into the sea some 30 kilometres off Ustka and sank.

"Get out, get out," was the last that was heard from the cockpit on the radio, a man who was listening in told Fakty. The voice was Sikora's. A moment later the instructor and his pupil were hanging in the air, a kilometre above the waves, while the second jet of the pair drew circles around them.

For 52 minutes the major fought against the cold. The water: nine degrees! A fishing boat had fished out the lieutenant before him. Zych broke an arm.

Sikora's wife Beata learned of it in the supermarket. "He rang me himself, from a nurse's phone, and asked whether we needed bread," she said. On Wednesday he was already back at home in Malbork with their two sons, 15 and 12.

What happened? Pilots whom we asked speak of birds, of which there are a great many on the coast in spring. The commission will not hear of any theory until it has the flight recorder. It was still lying on the bottom of the sea on Thursday evening.

For now the squadron's jets, eleven of them, stay in the hangar. The others of the type, at two more bases, go on flying.

== Ostsee Rundfunk
After crash off Ustka: exercise goes on, recorder found

The flight recorder of the Polish training jet that crashed into the Baltic on Tuesday has been found. Divers brought it up on Saturday, the defence ministry in Warsaw announced. It is to be read out at a laboratory in Poznan, which will take about three weeks.

The aircraft had been flying in a pair when it went down at 10.42 a.m. north of Ustka, during an exercise with Danish and German forces. Both pilots were rescued after ejecting. The wreck was found two days after the crash by the minehunter Mewa, in a little over 40 metres of water.

The German navy had 300 men and women at Amber Shield, with the frigate Lubeck and a supply ship. The Lubeck was 70 kilometres away at the time of the crash and launched a helicopter, which turned round when word came that both men were safe.

The exercise was interrupted for two hours on Tuesday and ended on Friday as planned. "We train for rescue at sea every year," said the frigate's captain, Anke Thomsen. "This year we only watched it, and it was done very well."

The cause of the crash remains open. The Polish commission, seven strong, has so far spoken to both pilots, to the crew of the second jet and to the skipper of the cutter. An interim report is to be presented within 30 days of the accident, as the law demands.

It is the first of these jets that Poland has lost. It still has 47.

== Sydkysten Tidende
Danish radar followed the fall

On the radar screen at Almindingen on Bornholm it was a green dot with a number, and at 10.42 on Tuesday morning the number began to run backwards.

"From 3,000 metres down to nothing it took less than a minute," says Lieutenant Commander Mads Krogh, who was on watch. He passed the position to the Poles straight away, as it is laid down for Amber Shield, in which Denmark has been taking part with 400 of the 2,500 troops. The position was some 16 nautical miles off the Polish coast.

Poland's sea rescue had it already. The wingman had called it in ten seconds earlier.

Both men in the training jet came down on their parachutes, at a height of about 1,000 metres when these opened, and both were out of the water within the hour. One broke his arm. The other had nothing worse than cold limbs.

The Danish air force does not fly the type. It has, however, sent two officers to Warsaw as observers, at the invitation of the commission that is looking into the crash. Whether birds, an engine or a human being was the reason, Krogh does not wish to guess. "A radar sees where, not why."

In the afternoon the exercise was resumed, with a minute's silence of another sort: at half past twelve every ship sounded its horn, for two people who were not dead.
