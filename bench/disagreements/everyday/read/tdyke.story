
== Vistula Press Agency
Dyke breach floods Polish villages, 3,400 people leave homes

A dyke on the river Wirna in northern Poland gave way on Sunday night, flooding five villages and forcing about 3,400 people to leave their homes.

The breach near Stary Kamień, at first 15 metres wide, had grown to 60 metres by Monday morning, the water authority said. No one was killed. Twelve people were rescued from roofs by helicopter.

The river had reached a level of 7.84 metres at the Kamień gauge on Sunday evening, 34 centimetres above the alarm level but 41 below the record of 1997. It has been falling since.

Some 5,200 hectares of farmland are under water. Around 900 cattle were driven to higher ground; a poultry farm with 40,000 hens was lost.

Interior minister Paweł Drozd said after a flight over the area that 800 soldiers had been deployed and that the number would be doubled. The breach was to be closed with sandbags and sheet piles within four days.

"The dyke was dry and had been walked at nine," the head of the regional water authority, Joanna Cichocka, said. It broke at 10:50 p.m. One possible cause is burrows dug by beavers, she said; another is a gas pipe that was laid through the dyke in 2016. The gas company said the work had been approved by the authority.

The government makes 50 million zlotys available. Each household receives up to 10,000 as a first aid.

The 24 kilometres of dyke between Kamień and Rudzin date from the 1930s. Nine of them had been renewed since 2012.

== Gazeta Stołeczna
Five villages under water after dyke breach on the Wirna

A dyke on the river Wirna gave way on Sunday night, flooding five villages and forcing more than 3,000 people to leave their homes. No one was killed.

The breach near Stary Kamień had grown to 60 metres by Monday morning. In the course of the day the army dropped 300 concrete blocks from helicopters, so that by evening it was a good 45 metres wide.

Interior minister Paweł Drozd said that 800 soldiers had been deployed and that the number would be doubled. On Tuesday morning the ministry spoke of 1,600. The breach was to be closed within four days.

"The dyke was dry and had been walked at nine," said Joanna Cichocka, head of the regional water authority. Less than two hours later it broke. She named two possible causes: burrows dug by beavers and a gas pipe that was laid through the dyke in 2016.

The opposition blamed the government. Money for the renewal of dykes had been cut from 210 to 160 million zlotys this year, said deputy Marta Lis. The minister did not dispute the figure but said that the section concerned had not been due until 2028 even under the old plan.

Of the 24 kilometres between Kamień and Rudzin fifteen still await renewal. The water authority puts the cost at six million a kilometre.

The government makes 50 million zlotys available, of which 34 million are for households and 16 for municipalities. In 1997, when 14 people died on the Wirna, it had taken three weeks before the first aid was paid.

== Kurier Północny
Army fights to close gap in the Wirna dyke

The army is fighting to close the gap in the dyke on the river Wirna, which gave way near Stary Kamień on Sunday night. Five villages are flooded; about 3,400 people had to leave their homes.

Helicopters, four at a time, have been dropping concrete blocks of two tonnes each. "It's like throwing sugar into coffee," a pilot said, "until suddenly one lump stays." By Monday evening the gap had shrunk by a quarter.

Twelve people were rescued from roofs by helicopter, a further 70 or so by boat. The oldest, a woman of 91, at first refused to get in without her goat. The goat came along.

The regional hospital treated 19 people for minor injuries and cold, four of them firefighters. One man had a heart attack while carrying sandbags; he is out of danger.

Around 900 cattle were driven to higher ground. On the other hand, the poultry farm at Olsza could not be saved; its 40,000 hens drowned. The owner puts his loss at two million zlotys, of which half is insured.

The river stood at 7.84 metres when it was at its highest, on Sunday evening. On Tuesday morning the Kamień gauge showed 7.21, for the first time below the alarm level of 7.50.

The gas company Pomgaz said that the work on its pipe had been approved by the authority. The authority confirmed that. It was examining whether the approval had been followed, it said. For safety's sake the pipe has been shut off; 1,100 customers are without gas, most of them in places that are dry.

== Głos Kamienia
Who stayed, who went, and what is lacking

Stary Kamień on Tuesday: the church on its hill is an island. The sacristan has rowed across to wind up the clock.

From our municipality alone 1,950 people were evacuated. Not everyone went. About sixty have remained on their upper floors, says municipal secretary Beata Wolna, and are supplied by boat. They have signed that they do so at their own risk.

In the school in Rudzin there are 420 people, in the barracks 260. The others, by far the larger part, are with relatives. "With us there are eleven in two rooms," says Pan Józef from Olsza, "and we haven't quarrelled yet."

What is lacking? Rubber boots in sizes 36 to 39, pumps, and above all hay. What is not lacking is bread: there is so much of it that the bakers ask people to send no more.

At the dyke the question of beavers divides the village. Hunters' chairman Roman Pietrzak says he reported burrows in March. The water authority says that it received his letter and filled in those burrows in April; they were 700 metres upstream of the gap.

Ms Cichocka came on Monday and answered questions for two hours in the rain. People gave her credit for that, though not for the answers.

The old people compare. In 1997 the water rose for three days, this time it came in one night. It stood higher then, at the river; in the church the mark of 1997 is still a hand's breadth above the new one.

The town hall is open around the clock. Whoever wants the 10,000 zlotys needs an identity card and a photo of the house.

== Super Dzień
GRANNY, GOAT AND HELICOPTER: MIRACLE ON THE WIRNA

The water came at eleven at night, and Grandma Stefania (91) was in her nightdress.

"I've survived a war, I'll survive a puddle," she told the men in the boat. Without Basia she wasn't going anywhere. Basia is white, has horns and didn't like the boat either. Now both live in a barracks, room 14, and the whole of Poland loves them.

Not everyone was that lucky. Forty thousand chickens drowned in their halls. Farmer Zenon K. (54) stands at the fence and is silent. Thousands have left their homes. A whole wedding party from Olsza is still sitting in hotel rooms in its best clothes.

Nobody died. That is the real miracle. On rooftops twelve people, among them two children, waved torches until a helicopter winched them up. "I asked if I could fly it," says Kuba (6).

But who is to blame? Beavers, say some. The gas pipe, others. The lady from the water office says: perhaps the one, perhaps the other, perhaps neither. At nine her man had walked along there and everything was dry!

Drozd flew over it and promised soldiers. He promised fifty million too. Sounds like a lot. Divided by all those people it is not even 15,000 zlotys a head, municipal roads included.

The gap is getting smaller. On Thursday or Friday it should be closed, then the pumps will start. Until the last cellar is dry it may take until May.

Grandma Stefania has time. She teaches the recruits to play cards. They owe her eleven zlotys.
