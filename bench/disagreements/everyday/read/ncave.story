entry: date

== Carpat Press
Four students brought out of flooded Romanian cave

ORADEA - Four Czech students who had been trapped by rising water in a cave in north-western Romania were brought to the surface on Tuesday, the mountain rescue service Salvamont said.

The four, two men and two women aged between 21 and 25, were cold and exhausted but in good health, Salvamont's regional chief Ovidiu Mureșan told reporters at the entrance of the Corbasca cave in the Apuseni mountains. One of the women had a sprained ankle.

{entry.a: The group had gone in on Saturday morning} with a guide from the region, Mureșan said. The guide, Vasile Bodea, 57, managed to get out another way and gave the alarm at the forester's house at Padiș.

The students were found on Monday at 4:20 p.m. by two cave divers on a ledge some 600 metres from the entrance. They could not be moved until pumps had lowered the water by almost two metres.

More than 90 people took part in the operation, among them eight divers, of whom three had come from Hungary. It was the largest cave rescue in Romania since 2007, Mureșan said.

Heavy thunderstorms had caused the underground stream to swell. Salvamont had published a warning for the area, but caves were not mentioned in it. Prosecutors in Beiuș said they were looking into whether the guide held the required licence. His lawyer said that he did.

The four are studying geology at a university in Brno. They were taken by helicopter to the county hospital in Oradea and were expected to be discharged on Wednesday or Thursday.

== Jurnalul Crișanei
The last one out asked for a beer

It was 11:52 when the first helmet lamp could be seen in the dark of Corbasca, and people who had not slept since Sunday began to clap. First came Tereza, 22, on a stretcher because of her ankle. Then Klára, then Matěj. The last was the eldest of the four, Ondřej, 25, at 12:40. He asked for a beer. He was given tea.

{entry.a: The four Czech students had spent three nights} in the cave, on a ledge as wide as a double bed, with six bars of chocolate, two rescue blankets and a stove that ran out of gas on the second evening. They were cold and exhausted but in good health, said the regional chief of Salvamont, Ovidiu Mureșan. None of them has lasting injuries.

{entry.a: It was around nine on Saturday morning when they crawled} into the cave behind their guide, Vasile Bodea, whom everybody here calls Lică. The storm broke in the early afternoon. "In forty years I have never seen the Black Stream rise like that," Bodea told us. He had gone ahead to see whether the second sump was dry. When he turned round there was water where the passage had been.

He got out by the Chimney, a shaft of 28 metres that he climbed without a rope. At half past six in the evening he stood in front of the forester's door, bleeding from both hands.

More than 90 people took part in the operation: mountain rescuers from four counties, firemen, gendarmes and eight divers, including three from Hungary. The pumps came from a trout farm at Pietroasa, whose owner, Sorin Lazea, does not want any money for them.

On the question of the licence, Bodea is silent on the advice of his lawyer. The paper has been shown a card with a stamp of 2016. Whether it is still valid, prosecutors are to determine.

== Brněnský Den
"Mum, we're out": Brno students rescued from cave in Romania

The telephone rang at home in Židenice a little before one in the afternoon. "Mum, we're out," said Matěj Sedlák, 21, and then, his mother says, for a long time neither of them could speak.

Matěj and his three fellow students of geology, all in their first or third year at the university, were freed on Tuesday from the Corbasca cave in Romania's Bihor mountains. Rising water had shut them in. They will spend one or two nights in hospital in Oradea for observation.

The trip was a private one, the faculty stresses. It was not part of any course, and the school had not been informed. The dean, Professor Hana Kubíčková, nevertheless flew to Oradea on Monday evening together with the parents of two of them.

{entry.b: They had set out for the cave on Friday evening}, {entry.b: and by eight o'clock they were underground}, says Matěj's mother, who read us his last message: "Going in now, sleeping in the big hall, out on Saturday night." When Sunday morning came with no word, she called the embassy in Bucharest.

It was through a hole "no bigger than an oven door" that a diver's head finally appeared, Matěj told her. The diver, a Hungarian, said one word in English: "Pizza?" That was on Monday afternoon. It took another 20 hours or so until they saw daylight, for the water first had to be pumped out.

Tereza Holubová has an injured ankle; the others came away with scratches. Klára Vítková, 23, who is a swimmer with the Kometa club, had offered to dive out and get help. The other three talked her out of it.

"We'd have waited for a week if need be," says Matěj. A collection among students for the rescuers had brought in 310,000 crowns by the evening.

== TV Vest
Corbasca rescue: praise, and questions about the guide

After the happy ending in the Corbasca cave, the authorities are asking how it could come to this. Four Czech tourists were freed there on Tuesday around noon. Divers had reached them the previous afternoon.

The prosecutor's office in Beiuș has opened a file on the guide. Anyone who leads visitors into a cave of the second category needs a licence that is renewed every five years. The local man, who is in his fifties, had one, says his lawyer, Anca Pop; the renewal of 2021 was in the post when the pandemic closed the offices, and it is in a drawer somewhere in Bucharest.

He is not to be blamed for the weather, Salvamont chief Ovidiu Mureșan told TV Vest. "He saved them. Without him we'd have begun to search a day later." He did criticise one thing. No one had written the tour in the book at Padiș, as is customary.

The warning that Salvamont issued for the region spoke of thunderstorms and fallen trees, not of caves. That is to change. In future, Mureșan said, the word will be in every storm warning.

What did it all cost? Salvamont puts the cost of the operation at 240,000 lei, around 48,000 euros. Rescue in the mountains is free in Romania, including for foreigners. The Czech embassy has thanked the rescuers and announced that the ambassador will come to Padiș on Friday.

The cave itself will remain closed until further notice. Every summer about 3,000 people visit its front part, the 150 metres that are lit. That section was never flooded. In 2007, seven speleologists from Cluj were stuck in the rear part for five days; all survived.

== The Continental
Into the oven door: how divers found four students under a mountain

The Hungarian diver Gergő Balla had been in the water for 50 minutes when his lamp caught something orange. It was the sleeve of a jacket. "Then the sleeve waved," he says.

Balla, 36, who in daily life repairs dental chairs in Debrecen, is one of three Hungarians who hurried across the border at the weekend to help look for four missing Czechs in Romania's Apuseni mountains. He and a Romanian colleague, Radu Ciobanu, found them on Monday on a ledge about 2,000 feet into the Corbasca cave. Getting to them meant two flooded stretches, of 40 and 15 metres, with hardly any visibility.

It was decided not to bring the four out through the water. Two could not dive at all, and the narrowest spot is barely the width of a man's shoulders. Instead one diver stayed with them overnight with soup, dry clothes and a pack of cards while pumps were carried up from the valley. By Tuesday morning the level had fallen by nearly two metres and there was air beneath the roof.

In the end they crawled. It took each of them well over an hour. A little before midday the first, whose ankle was hurt, was pulled into the light on a stretcher, and within the hour all were out.

About a hundred rescuers were on the mountain, along with a field kitchen and, by Monday evening, a dozen camera teams.

Caves are treacherous after storms because the water comes with a delay, says hydrologist Ilinca Dobre of Cluj. The rain that falls on the plateau needs two to four hours to reach the stream. Anyone inside sees nothing of the sky.

Balla was back at work on Wednesday. The students have invited him to Brno. He has accepted on one condition: that there will be pizza.
