trapped: date
reached: attribution

== Adria News Service
Five Hungarian cavers rescued alive from flooded Slovenian cave

Five Hungarian students who had been cut off by rising water in a cave near Postojna were brought out alive on Sunday night, Slovenian rescuers said.

{trapped.a: The group had been trapped for 36 hours} in the Mracna jama, about 900 metres from the entrance and 130 metres below ground, when the last of them reached the surface at 23:20.

All five, three men and two women aged between 20 and 24, were suffering from hypothermia. One had a broken ankle. None is in danger, the hospital in Ljubljana said.

Heavy rain had made the underground river rise by four metres on Saturday. It filled a low passage, 35 metres in length, behind the group, who waited on a ledge with two thermal blankets and 14 muesli bars.

{reached.a: Diver Matej Kolar of the Slovenian cave rescue service was the first to reach them}, on Sunday at noon. He brought food, dry clothes and a telephone. As the water would have taken days to fall, the rescuers decided to teach the five to dive. They passed through the siphon one by one, with full face masks, each between two divers.

A total of 84 rescuers took part, among them divers from Hungary, Italy and Croatia, and pumps from a mine in Velenje were used.

The students had registered their trip and had a permit. But they set off even though the weather service had issued an orange warning on Friday evening, said Uros Hribar, head of operations. "They are not the first, and they won't be the last."

Slovenia does not charge for rescue in caves. In 2024 five people were freed from the Krizna jama after two days.

== Primorski Glasnik
They dived to freedom

Five Hungarian students cut off by rising water in the Mracna jama were brought out alive on Sunday night. The last to reach the surface, at twenty past eleven, was the leader of the group, 24-year-old Bence H. {trapped.a: He and his friends had been trapped for 36 hours.}

The five, two women and three men, were suffering from hypothermia. One had a broken ankle: a young woman who had slipped on Saturday while climbing to the ledge. They had two thermal blankets, 14 muesli bars and a lamp that they switched on for five minutes in every hour.

{reached.a: Matej Kolar, 43, a diver of our cave rescue service, got to them first}, around midday on Sunday. "They were singing," he told this newspaper. "I came up out of the water, and somebody was singing something in Hungarian."

As the water would have taken days to fall, the rescuers decided to teach the five to dive. None had ever worn a mask. They practised for two hours in a pool as big as a bathtub. Then they passed through the siphon one by one, each between two divers; it took between six and nine minutes.

Pumps from the mine in Velenje lowered the level by 60 centimetres at most. "It helped the head, if not the cave," says head of operations Uros Hribar.

More than eighty rescuers were at the cave. The women of the village of Strane cooked for them: 300 portions of jota in two nights.

The trip had been registered. An orange weather warning had been issued on Friday evening. Whether the students had seen it is not known.

== TV Emona
Cave drama has a happy end

All five are out. Shortly before half past eleven on Sunday night the rescuers at the Mracna jama took off their helmets and applauded.

The students from Budapest had entered the cave on Saturday morning with a permit. Then the underground river rose by four metres. It closed a low passage behind them, 35 metres long, and they were left on a ledge some 130 metres below ground.

The rescuers decided against waiting. More rain was forecast for Monday. One by one the students passed through the siphon, with full face masks, each between two divers. The woman with the injured foot was the third; she had been given a painkiller.

"We prepared a plan B and a plan C," said Uros Hribar, who led the operation. B would have been to drill from above, which would have taken five days. C was to wait.

Four teams of divers from four countries took part: Slovenia, Italy, Croatia, and Hungary, which sent six men by helicopter. In all there were 84 rescuers, some 30 of whom went underground.

Three of the students left the hospital on Monday. The other two, one with a broken ankle and one with pneumonia, are to stay until midweek.

Who pays? Not the students. In Slovenia rescue in caves is free, as it is in the mountains. The operation cost around 120,000 euros, the civil protection estimates. The interior minister sees no reason to change this. An opposition deputy has called for a compulsory insurance for visitors from abroad.

The cave is closed until further notice. A group of nine Belgians who had booked for Tuesday has been turned away.

== Dunai Napló
"We sang so as not to fall asleep"

BUDAPEST/POSTOJNA. Réka was the one who began. A children's song, about a snail. Then they sang what they knew, hour after hour, and when they ran out of songs they began with the snail again.

{trapped.b: Twenty-nine hours the five students sat locked in} under the Slovenian karst until on Sunday night the last of them, Bence, saw the stars. They belong to the caving club of the technical university, which has 70 members and has never lost any.

{reached.b: The first human being they saw was Gábor Szendrey}, a diver of the Hungarian cave rescue, who had come from Budapest with five colleagues. "I said good day. Nothing better occurred to me," he recounts. He stayed with them until the end. It was he who taught them to breathe through the mask.

Réka's ankle has been operated on; two screws. Her mother, who drove 480 kilometres through the night, is sitting by the bed. "She's asked for goulash and a telephone," she says, "in that order."

The club's chairman, Ferenc Boda, defends his people. They had registered, they had told the hut warden when they would be back, they carried more than the rules require. "You cannot ask more of people of that age, or of mine." About the weather warning he wants to speak with Bence first, when he is out of hospital.

The ambassador thanked the Slovenes, "who cooked for us, too". In the village a total of eighty or so rescuers were fed in the fire station.

The foreign minister has invited all of the divers to Budapest, those from Italy and Croatia included. A date has not been fixed.

== Notranjske Novice
Three hundred plates of jota

Nobody in Strane has slept. The village has 61 inhabitants and one fire station, and since Saturday night the fire station has been a canteen, a dormitory and, for one hour, a press centre.

"Ours came, and the Italians, and the Croats, and the Hungarians with the helicopter," recalls Marija Zele, 70, who commanded the kitchen. Sauerkraut, beans, potatoes. Three hundred portions, she wrote it down, and 190 litres of tea.

The cave lies a quarter of an hour above the village. It is not for tourists: you need a permit, of which about 40 are issued a year. In spring and autumn the river inside can rise within an hour, old people here know it. In 1973 two men from Trieste were locked in for a night. They got out on their own when the water fell.

This time it did not fall. This time the five young people, students from Budapest, had to be taken through the water. Those who waited outside saw them on stretchers, with gold foil up to the nose. One of the young men raised his thumb.

Village head Janez Bole has long been calling for a gate with a light that turns red when the gauge rises. It would cost 15,000 euros. The municipality has said no twice, most recently in March. On Monday the mayor phoned: it would be looked at again.

No bill will come for anyone, not for the students and not for Strane, whose beans the civil protection wishes to replace.

On Monday afternoon the women washed up. Then there was silence, for the first time in three days. Far below, Marija Zele says, you can hear the river.
