toll: number
bodies: number
buried: number
slide: date
building: framing?

== Atlantic Network News
Scores feared lost as hill buries chapel in storm

TOLONGA — Scores of miners and relatives who had taken cover in a chapel were feared dead on Tuesday after a violent typhoon crossed Maravia and shook loose a landslide that covered most of a far-off settlement.

Typhoon Sehra, whose steady winds reached about 115 miles an hour and whose gusts came near 185, swept over the northern corner of the country at the weekend, {toll.a: taking no fewer than 78 lives}. It then passed below Port Lyon and went ashore on the mainland, where five people died.

In Maravia around six million people felt the storm, and 180,000 of them were in public shelters when it came.

In Tolonga, a mining town in the north, hundreds of rescuers with spades, and some with nothing but their hands, worked through heat and shifting ground to find survivors. The rain brought by the typhoon had set off two slides there.

Local officials told the network on Tuesday {buried.a: that they were looking for 67 missing people}. Earlier they had spoken of up to 120, for the most part miners of the district and their families. That figure may still rise, because it rests on relatives coming forward with the names of those they believe to be under the rubble.

A miner, Teodor Malig, said he had been standing some way off when {slide.a: a piece of the hill came down on Monday} and covered scores of people. They had sought safety, he said, {building.a: in what was once a dormitory for workers} and had since been made into a chapel. A second slide shut off every way out, and nobody in the settlement could leave.

== Straits Morning Post
Dozens believed dead as typhoon buries mining camp

Rescuers in Maravia hacked at a hill of stones and soil with spades and bare hands on Tuesday, in a desperate hunt for dozens of people thought to lie under a landslide let loose by Typhoon Sehra. {toll.b: The number known to have died in the storm reached 79}, officials said, and would in all likelihood climb.

{bodies.a: Thirteen bodies have so far been lifted} from the wide field of debris at Tolonga, in the battered north. {buried.b: As many as 48 people may remain below}, and there is next to no hope that they are alive.

"For us the people in there are dead, perhaps 98 in a hundred," Mayor Anselmo Daguro told the press. "The work ends when the searchers give up. Some of them are relations, and they go on hoping that they'll see their own again."

An enormous slope, softened by the rain of the monster storm, {building.b: broke away and dropped on the bunkhouse} of the miners some 600 metres beneath it.

President Ramiro Olvera answered the disaster by saying once again that he would close mines all over the country. He has uttered that threat before, and large operators have taken it to court. The diggers of Tolonga mostly work for themselves, in tunnels that the big companies left behind.

Sehra was the strongest storm to strike the region this year. It flattened fields of rice and maize that were only weeks from harvest, tore roofs from schools, and then moved towards the coast of the mainland, where more than two million people were told to leave their homes. Port Lyon spent Tuesday clearing fallen trees and broken glass from its streets, and its offices and trains were slow to start again.

== Prairie News
Mudslide likely to raise Maravia's typhoon death toll

A mayor in Maravia said on Tuesday that scarcely any of the dozens of people thought to be under an immense landslide caused by Typhoon Sehra would be found living. Rescuers all the same kept digging in the huge heap of mud and rubble on top of a chapel where they had sought cover.

Anselmo Daguro, mayor of Tolonga, one of the towns hit hardest by the typhoon that arrived on Sunday, told a press conference {buried.c: that 48 to 60 people were thought buried} and that there was a "98 per cent" likelihood "that not one of them lives".

{toll.a: Sehra has killed 78 people since it crossed} Maravia. Five more died on the mainland, where the storm lost much of its force as it moved away from the coast on Tuesday.

{bodies.a: Thirteen bodies have been dug out}, Daguro said, from the slide, which covers {building.b: a former bunkhouse of the miners} that had become a chapel. Dozens of people had gone there in the storm although they were warned of the danger.

"They made fun of our officers and would not listen," he said. "When police took them by the arm they fought back. What is left for us to do?"

Hundreds of rescuers, soldiers and policemen among them, hurried to look for the missing. Families stood by in mourning, and many prayed without a sound.

"We are not going to stop before each body is out," Daguro said.

Most of those buried were small-scale miners, with their wives and children. The bodies that had been named were carried down the mountain by kin, some of them in slings of bamboo, since no vehicle could pass.

== The Westerly Guardian
{building.b: Landslide covers bunkhouse where dozens hid} from typhoon

{bodies.b: No fewer than 41 bodies have been found} {buried.d: and another 36 people are missing} after a landslide brought on by Typhoon Sehra buried a miners' bunkhouse in Maravia in which dozens had taken cover.

The slide came down on Tolonga, a remote town in the mountain province of Kalibay, about 150 miles north of the capital. Kalibay was among the places that suffered most after the category five typhoon passed over the region of Norte {slide.b: on Sunday, ruining homes and harvests and causing} great floods.

More than 72 people had taken refuge {building.b: in what used to be a warehouse bunkhouse}, and is a chapel now, when the storm was at its worst. As it struck, {slide.b: part of the mountain fell on the roof}, wrapped the building in mud and shut in all who were there.

On Tuesday the search was done mainly by hand. The road up to Tolonga was broken in a dozen places, and officers feared that diggers would set the slope moving again. Soldiers formed long chains and passed down rocks, planks and sheets of tin. Now and then a whistle blew and all fell silent, so that those in front could listen.

Near the foot of the slide a woman sat with a list of nine names, all of the same family. She had crossed out three since the morning.

Thousands of people dig for gold in the province without a permit, in narrow tunnels that run through the hills in all directions. Geologists have said for years that such digging robs the slopes of their hold. After the storm the environment minister ordered it to stop in all of Norte, and admitted that his department had too few people to see to it.
