== Alpine News Agency
All five climbers rescued from Kessel ridge after two nights

GRAUN, March 8 (APN) - Five climbers who had been trapped by a storm on the north ridge of Mount Kessel since Friday were brought to safety on Sunday, the mountain rescue service said. All are alive.

A helicopter lifted three of them, two women and a man, from a ledge at 2,940 metres at 10:40 a.m. as the clouds parted. The other two were led down on foot by a party of 14 rescuers and reached the Graun hut at 6:10 p.m.

They belonged to a group of seven which had set out on Friday at five in the morning for the 3,210-metre summit. When the weather broke at about three in the afternoon, two of them turned back for help. They reached the hut at 9:30 p.m. and raised the alarm.

On Saturday winds of up to 110 kilometres an hour kept all helicopters on the ground.

"They did the right thing: they dug in and stayed together," said Lena Gruber, who led the operation. Forty-one people took part in it.

One of the five, a 24-year-old man, has frostbite in three toes. Four were able to leave the hospital in Graun the same evening.

The avalanche danger on Friday had been given as moderate, level two. It rose to level four on Saturday.

== Graun Messenger
Forty-three hours in a hole in the snow

When the rotor was heard at last, Ruth Amsel was singing. "We had got as far as the Christmas carols," says the teacher from Graun, who is 61 and was the oldest of the five. "Nobody knew any more of the others."

They had dug the cave with two shovels and a saucepan lid. It was as big as a double bed. From Friday afternoon at half past three they sat in it, at fourteen degrees below zero, with seven muesli bars, a gas cooker and a guide who made them wiggle their toes every ten minutes.

The guide is Marco Senn, 45. He is one of the two who had to wait longest, because he let the others go first. He and the youngest, a student named Tim, did not come down on a rope from the sky but on skis and on foot, roped to the men and women of the rescue service, among them his own brother Paul, 39.

On Sunday a few minutes past six in the evening they came through the door of the hut. There were noodles.

Hut warden Gitta Moll had sounded the alarm on Friday night, when two figures white as plaster fell into her hallway. "They could not speak. One of them drew a five in the flour on my table," she said.

The villagers want to hold a service of thanks on Wednesday. Ms Amsel will sing.

== Daily Whistle
ALIVE! ICE-CAVE FIVE CHEAT DEATH

They nibbled snow and told each other jokes - and they lived to tell the tale!

Five plucky climbers who were pinned down by a monster blizzard on Mount Kessel have been saved after almost two days in a hole. Three were winched off a ledge nearly 10,000 feet up yesterday morning by ace pilot Bruno Zell, 37, who had only four minutes before the clouds closed again. "I could see a red mitten. I went for the mitten," he said.

The mitten belongs to Kim, 33, a nurse, who was flown out with teacher Ruth, 61, and engineer Jan, 40. For the last two it was the long way home: seven hours and a bit through waist-deep powder with the lads and lasses of the rescue.

Tim, 24, may lose the tip of a toe. Three of them are black and blue. "I've got seven others," he joked from his hospital bed, where he will be staying until Thursday at least.

On Saturday hopes had been fading fast. Four times the chopper was got ready, and four times it stayed where it was, with gales of nearly 70 mph shaking the hangar. Two rescuers on the ground had to turn back at nightfall, one with a twisted knee.

Mums, dads and one very fat cat were waiting at the hospital. And the summit? "Next year," says Jan.

== Radio Highlands
Kessel rescue: the questions afterwards

The last two climbers had scarcely arrived at the hut on Sunday when the first question was asked. Should they have been up there at all?

The avalanche warning service had put the danger on Friday at two on its scale of five. A change of weather was forecast, but for the night. "It came eight hours early," says meteorologist Sina Hartl. At three in the afternoon the wind turned to the north, and within an hour it snowed so hard that one could not see one's own feet.

The group, all members of the Graun Alpine Club, were well equipped. They had two shovels, a cooker and a satellite beacon, whose battery, however, had frozen. That is why two of them, a couple in their thirties, fought their way to the hut; it took them more than six hours.

The search itself began on Saturday at first light. At midday the service spoke of five missing. By dusk a team with dogs had found ski tracks 300 metres below the ridge, and from then on it was known where to look.

What it all costs is not yet certain. Ms Gruber of the rescue service estimates 38,000 francs, of which the helicopter accounts for a good third. The club's insurance will pay.

Police are looking into the matter, as always in such cases. There is no suspicion against anyone, a spokesman stressed.

== The Lowland Times
Why they climb, and who fetches them

Every winter the mountain rescue service of the canton is called out some 260 times. Last year 19 people died in the area in its care. This weekend there was none, and one would like to know how it was done.

The answer is 41 men and women, most of them volunteers. A plumber, two bakers, a dentist. Fourteen of them set out on Sunday before dawn from the hut, at 1,980 metres, with ropes and stretchers that were not needed in the end. Six hours later they stood before a hole in the snow, from which three had been flown out twenty minutes earlier. Two had stayed, for want of time: the cloud had come back.

"We shook hands, as if we had met in the street," says Lena Gruber.

It might have been otherwise. Of seven who climbed on Friday all seven are now at home or in a bed, and only one of these is in hospital. They owe it to a hole, to a guide who knew how to dig one, and to two friends who walked through the storm.

The Kessel, at 3,210 metres (10,530 feet), is not a difficult mountain. It is climbed by four hundred people a year. That is the trouble with it, say those who have to fetch them. The last accident on the north ridge was in 2017. Two died then.
