length: date
mortar: contradiction

== Continental News Agency
Four dead in firefight on Dorvan-Ketra border

Border troops of Dorvania and Ketra exchanged fire at the Sel pass on Tuesday, leaving four people dead and 14 wounded in the most serious incident since the two countries signed a boundary protocol in 2019.

Dorvania said three of its guards had been killed and nine wounded. Ketra reported one dead and five wounded.

{length.a: The shooting lasted some 40 minutes}, until the commanders of the two sectors agreed by telephone to hold their fire.

Each side accused the other of having shot first. Dorvania's foreign ministry said Ketran guards had opened fire on a team that was repairing a water pipe. Ketra said the team had crossed the line by 150 metres and had ignored three warnings.

{mortar.a: Mortars were used by both sides}, a diplomat of the regional Border Mission, which has 46 observers in the area, told Continental. At least eleven rounds were counted.

Dorvanian authorities moved 64 families out of the village of Upper Sel. They are to stay in a school in the district town of Marin for the time being.

The crossing, the only one for lorries between the two countries, was closed at noon. Pedestrians and cars can still use the bridge at Tolm, 70 kilometres to the south.

The presidents of the two countries spoke on Tuesday evening. A joint commission will meet in Marin on Friday.

Of the 410 kilometres of common border, 93 have yet to be demarcated. In a clash on the same pass in 2017, six people were killed; at Tolm, in 2014, two.

== Radio Nordvest World
Border guards die in clash over water pipe

Four border guards have been killed at the Sel pass between Dorvania and Ketra, in the most serious incident since the two countries signed a boundary protocol.

Dorvania said three of its guards had been killed and nine wounded; Ketra lost one man.

{length.a: The exchange went on for forty minutes}, until the commanders of the two sectors agreed by telephone to hold their fire.

Each side accused the other of having shot first. Dorvania's foreign ministry said Ketran guards had opened fire on a team that was repairing a water pipe. Ketra maintains that the workmen were on its soil.

Water is at the heart of the quarrel. The pipe, laid in 1974, when the two states were still one, feeds the orchards of Upper Sel and crosses Ketran ground for barely 200 metres. In dry years it carries hardly a third of what the village needs.

Over sixty families from the village are spending the night in a school in Marin. "We took the hens and the papers," said Oleta Brin, 71. "In 2017 we forgot the papers."

The crossing, the only one for lorries between the two countries, was closed at noon. By evening the queue on the Ketran side was four kilometres long.

A joint commission will meet on Friday. It is supposed to speak about the 93 kilometres of the border that have yet to be demarcated, most of them in the mountains.

Two of the Border Mission's observers were nearby when it began. They took cover in a culvert and are unhurt.

== TransEuropa Broadcasting
Dorvania, Ketra agree to talks after deadly clash

The presidents of Dorvania and Ketra have agreed to send a joint commission to the border, hours after troops exchanged fire at the Sel pass. It will meet in Marin on Friday.

Four people died and 14 were wounded on Tuesday, in the most serious incident since the two countries signed a boundary protocol in 2019. Dorvania mourns three, Ketra one.

Dorvania's foreign ministry said Ketran guards had opened fire on a team that was repairing a water pipe. Ketra said the team had crossed the line by 150 metres and had ignored three warnings. It denies having fired first.

Alarm was caused by reports of artillery. {mortar.b: Only rifles and machine guns were fired}, the head of the Border Mission, the Finn Aarne Lehto, told TransEuropa after a visit to the pass on Wednesday; the explosions that were heard came from a gas tank at the customs house.

In Upper Sel, Dorvanian authorities moved 64 families to safety, some 260 people. About twenty men stayed behind to look after the animals.

Both countries are candidates for an association agreement with the European Union. "Whoever wants to come closer to Europe cannot shoot at plumbers," said a commissioner, who did not wish to name one side.

Trade over the pass was worth 220 million euros last year, out of 300 million between the two neighbours in all. Lorries must now make a detour of 380 kilometres through a third country, since the bridge at Tolm bears no more than 3.5 tonnes.

A first meeting, of officers, took place on Wednesday morning and ended without a statement.

== Eastern Television One
The longest afternoon of Upper Sel

The walls of the customs house have holes like a sieve. On the floor lie a kettle, a chessboard, a boot. It is Wednesday, the guns are silent, and we are the first television crew on the pass.

{length.b: For three hours they shot at each other} here, says Captain Ivo Maresh, who commanded the Dorvanian post, and he shows us his watch as if it could testify. He lost three men: two of 20, one of 34, the father of twins.

On the other side, 300 metres away, a sergeant is mourned. Ketran television shows his mother. She says what all mothers here say, that it should be the last one.

It started with six workmen and a pipe. They had dug for an hour when the Ketran guards called to them; that much both sides tell in the same way. Then someone fired. Who, neither will say of himself.

Five of the nine Dorvanian wounded have been flown to the capital. Four are in the hospital of Marin, in the same street as the school in which the villagers sleep on gym mats. Nobody there has been told when they may go home.

The mayor has brought bread, and the apple harvest stands still. "Ten days, then it rots," he says. Upper Sel sells 900 tonnes a year, nearly all of it to Ketra.

Above us a drone of the Border Mission hums. Its observers have been here since 2018. They may watch, count and write. They may not step in.

== Pacific and Orient Press
Clash at mountain pass rattles region

Fighting between border troops of Dorvania and Ketra this week has raised fears for a railway that China, Turkey and the Gulf states are paying for.

The line is to pass through a tunnel under the Sel pass from 2031. Work on the Dorvanian side, where 1,100 people are employed, was stopped on Tuesday and resumed on Thursday. On the Ketran side it has not yet begun.

Tuesday's clash cost the lives of four guards. {mortar.a: Mortar rounds fell on both slopes}, a site manager for the builders said, and one left a crater 80 metres from the tunnel mouth. No worker was hurt, and none of the machines were hit.

"Insurers will ask questions," said Ruth Adeleke, who follows transport projects at Harrow Lane Research in London. Of the 4.2 billion dollars for the line, just under half has been committed so far.

The two governments blame one another. They do agree on wanting no war: their presidents telephoned for half an hour on the evening of the clash, the second conversation between them this year.

On Friday a commission of both countries sits down in Marin. At its last session, in May, it settled the course of twelve kilometres of frontier. At that pace the rest would take it years.

The pass stays shut to freight until further notice. Traders from the bazaar of the Ketran capital said the price of apples had gone up by a quarter, and that of cement, which goes the other way, had not moved.
