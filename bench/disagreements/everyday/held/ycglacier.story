water: number

== Nordfjell Newsbureau
Glacier lake empties in western Norway, 180 people evacuated

A lake dammed by a glacier in western Norway emptied under the ice overnight to Thursday and sent a flood wave down the Svartdal valley, police said. About 180 people were brought to safety. There were no injuries.

The water tore away two bridges and a stretch of county road 613 some 400 metres long. The village of Øvre Svartdal can be reached only by boat or helicopter. Eleven cabins were destroyed, and three farms are under mud.

{water.a: Some 5.2 million cubic metres of water} drained from the lake within nine hours, according to the Norwegian water directorate. Its level fell by 48 metres.

The lake, Blåvatnet, lies at 1,140 metres above sea level on the edge of the Storbreen glacier. It has emptied five times since 2001, most recently in 2019, but never so fast, said glaciologist Sunniva Aarvik of the directorate. The thinner the ice becomes, the less water it takes to lift it.

The directorate had warned on Monday that an outburst was to be expected within two weeks. Sensors raised the alarm at 1:12 a.m., 50 minutes before the wave reached the first houses.

"Without the sensors we would be talking about dead people today," mayor Torbjørn Hauge said.

The power company Svartdal Kraft lowered its reservoir further down the valley by three metres to catch the flood. Its dam held.

Damage was provisionally put at 140 million kroner. The evacuated residents may return on Saturday at the earliest.

== Ice and Water
Blåvatnet 2025: a textbook jökulhlaup, only quicker

For those who study such things it was the flood that had been announced. Since June the level of Blåvatnet, a lake wedged between rock and the flank of Storbreen, had been rising by some 40 centimetres a day. At the beginning of the week it stood within two metres of the mark at which, by the rule of thumb, ice begins to float.

Ice is about nine tenths as heavy as water. A tongue 100 metres thick is therefore lifted when the lake in front of it is 90 deep. In 2001 the ice at the narrow point was 131 metres thick. It is now 84.

This explains why the intervals are shortening, if not regularly: 2001, 2009, 2014, 2017, 2019 and now. What it does not explain is the speed. In 2014 the emptying took 31 hours, and six years ago 22. This time it was all over in nine. "The tunnel must have been there already," suspects Sunniva Aarvik, who has been measuring on Storbreen for 16 years. Perhaps it never closed after the last outburst. Radar images from a flight planned for next week may tell.

At its peak, 330 cubic metres a second passed the gauge at Svartdal bridge, before the gauge went with the bridge. For comparison: in an ordinary summer it is 25 there.

The early warning worked. Two pressure sensors in the lake and a geophone at the tongue triggered it independently of each other, at 1:12 and at 1:15. Between that and the arrival of the crest at the uppermost farm there was the better part of an hour.

A tunnel through the rock, which would keep the level low for good, was considered in 2015 and found to be too expensive. That was at 60 million kroner.

== NTK Public Television
Out of bed and up the slope

The text message came at a quarter past one. "Leave the house now, go uphill." Liv and Arne Moen, who run a farm in Øvre Svartdal, had packed a bag on Monday, when the warning was given. Half an hour later they stood by the chapel with their neighbours, and soon they heard it coming. "Like a goods train that doesn't stop," says Arne.

In the morning light they saw what was gone: the lower bridge, the upper bridge, the boathouse, 30 bales of silage. The cowshed stands, with mud up to the windows. All 22 cows are alive, having been driven up to the summer pasture by the Moens' daughter.

Not quite 200 people spent the rest of the night in the school at Ytre Svartdal and in a hotel. Around 40 of them are tourists, most from Germany and the Netherlands, whose camper vans stood on the campsite by the river. Nine vans were swept away, with nobody in them.

The Red Cross is bringing food by boat. The army has promised a temporary bridge, which could stand in ten days. For the road it will take until the autumn, the county says.

{water.a: A total of 5.2 million cubic metres} shot out of the glacier, as much as would fill more than 2,000 Olympic pools. The water directorate, which published the figure, says the lake is practically empty and that a second wave need not be feared.

The prime minister will visit the valley on Friday. Mayor Hauge knows what he will ask her for. "A tunnel in the rock. It was turned down once because of the money. I have seen now what saving costs."

== Hamburger Kurier
German campers lose everything in Norwegian glacier flood

"We have our passports, our phones and one shoe too few," says Holger Brandt from Lüneburg. He and his wife Petra were asleep in their camper van in the Svartdal valley when a siren went off on the night to Thursday. A quarter of an hour later they were standing on a hillside in the rain. An hour later their van was gone.

Like them, two dozen Germans were on the riverside campsite when Blåvatnet, a lake at the edge of the Storbreen glacier, burst its bounds. Nobody came to harm. The consulate in Bergen is issuing papers to those who left theirs behind.

{water.b: About 7.8 million cubic metres of water} broke out from beneath the ice, says Jan-Erik Solli of the University of Bergen, who has evaluated satellite images from before and after. The masses destroyed a road, bridges and several holiday cabins.

Such outbursts are known from Iceland, where volcanoes are often behind them. In Norway the cause is another: the ice is retreating, lakes form in the gap, and the dam of ice gets thinner. The state observes 21 such lakes. Four are considered dangerous. Blåvatnet was on this list.

Campsite operator Kjersti Lie had been advised on Monday to keep the lowest row of pitches free. She did so. "On Wednesday evening I went from van to van once again and explained the siren," she says. Some laughed.

Anyone with a booking in the valley for July should ring, the tourist office advises. The fjord villages and the main road, the E39, are not affected. The Brandts are flying home on Friday. The insurance, they have been told, pays for natural events.

== Kveldsposten Ekspress
THE MONSTER WAVE FROM THE ICE

1:12 a.m.: alarm. 1:15: every phone in the valley rings. Just after two: the water is here.

The water tore away two bridges and a stretch of county road 613 some 400 metres long. Eleven cabins were destroyed, and three farms are under mud. About 180 people were brought to safety. And not a single one of them got so much as a scratch.

One of the heroes is called Kjersti Lie (39). In a bathrobe and rubber boots she ran across her campsite and hammered on every door. "One man wanted to put his awning away first. I pulled him out by his sleeve."

Another is 14 years old. Ingrid Moen drove her family's cows up the mountain, alone, in the dark, with a head torch. All 22.

Blåvatnet lies at 1,140 metres above sea level on the edge of the Storbreen glacier. It has emptied five times since 2001, most recently in 2019, but never so fast, said glaciologist Sunniva Aarvik. Its level sank by almost 50 metres. Where there was a lake on Wednesday there are now icebergs lying on gravel, as big as blocks of flats.

"Without the sensors we would be talking about dead people today," mayor Torbjørn Hauge said. Price of the sensors: 900,000 kroner. Damage in the valley: 140 million, and that is only the first estimate.

In 2014 the same lake took a sheepfold with it. In 2019 it only wet a few cellars.

Those who had to leave their homes may return on Saturday at the earliest. The Moens have borrowed six shovels for the weekend. "The cows want to come home," says Ingrid.
