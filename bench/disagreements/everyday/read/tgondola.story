
== Helvetia Wire
All passengers rescued from Swiss cable car after 9 hours

All 87 people who had been stuck in a cable car in the Swiss canton of Valais were brought to safety by early Saturday, the cantonal police said.

The gondola lift from Brüsch to the Kaltgrat stopped at 4:35 p.m. on Friday after a gust of wind had thrown the haul rope off a roller at pylon six. Twenty-three of its 60 cabins were occupied at the time.

Rescuers lowered 71 people on ropes. The remaining 16, whose cabins hung over a gorge up to 110 metres deep, were taken off by two helicopters once the wind had abated. The last passenger was on the ground at 1:40 a.m.

Five people were treated for hypothermia, two of them in hospital. Nobody was injured when the lift stopped, police spokesman Beat Imseng said.

The operator, Kaltgratbahnen AG, said the wind had been measured at 62 kilometres an hour on the summit at half past four; the lift has to be shut down from 70. The gust that followed reached 104.

"We were in the process of slowing down," managing director Regula Zenhäusern said. "It was faster than us." She rejected the charge that the lift should not have been running.

The federal investigation office opened an inquiry. The public prosecutor is looking into whether there are grounds for proceedings of its own.

The lift was built in 2006 and was last inspected in October. In 2018 it had stopped for three hours because of a power cut.

== Zürcher Abend
Night in the gondola ends well for 87 people

All 87 people who had been stuck in a gondola lift in Valais were brought to safety by early Saturday. Two had to go to hospital with hypothermia; three others were treated on the spot.

The lift from Brüsch to the Kaltgrat stopped shortly after half past four on Friday afternoon after a gust of wind had thrown the haul rope off a roller at pylon six. Not quite two dozen of the 60 cabins were occupied.

Rescuers lowered most of the passengers on ropes, cabin by cabin. Those who hung over the gorge had to wait for the helicopters, which could not take off until the wind had abated, towards eleven. The last of them was on the ground at 1:40 a.m., nine hours after the stop.

"We were in the process of slowing down," Regula Zenhäusern of Kaltgratbahnen AG said. "It was faster than us." The wind on the summit had been at 62 km/h, she said, and the limit is 70.

Critics doubt that this suffices. On the neighbouring Rosshorn the limit is 60, said Urs Tanner, a retired lift engineer. There the lift had been shut since three on Friday. Zenhäusern replied that the Rosshorn lift was of an older design and that the two could not be compared.

The federal investigation office opened an inquiry. A first statement is to be expected within two months.

The lift will be at a standstill for at least a week. Holders of a day ticket are given their money back; for those who were stuck there is a season ticket on top.

== Berner Rundschau
Cable car inquiry: was the wind too strong?

The federal investigation office opened an inquiry after 87 people had been stuck in a gondola lift in Valais for up to nine hours. The public prosecutor is looking into whether there are grounds for proceedings of its own.

The lift stopped at 4:35 p.m. on Friday after a gust of more than 100 kilometres an hour had thrown the haul rope off a roller. The operator, Kaltgratbahnen AG, said the wind had been measured at 62 on the summit five minutes before. From 70 the lift has to be shut down.

Managing director Regula Zenhäusern rejected the charge that the lift should not have been running. Slowing down had begun at 4:33, she said; a gondola lift of this length needs twelve minutes until the last cabin is empty.

Some passengers see it differently. "It was already swinging at four that we felt sick," said a teacher from Biel, who had gone up at that time with a class of 15 and was on the slope when the lift stopped.

About 130 rescuers took part, from the mountain rescue, the army and three neighbouring lift companies. They lowered 71 people. It was by far the largest operation of its kind in the canton since 1992, when 114 had to be brought down at Vernez.

Of the country's 1,700 lifts, between 20 and 30 a year have to be cleared by rope, the association of cable cars said. In most cases no more than ten passengers are concerned.

Police spokesman Beat Imseng praised the patience of those in the cabins. The oldest was 83, the youngest ten weeks.

== Brüscher Anzeiger
Hot-water bottles and a cow bell: the long night at the Kaltgrat

As darkness fell, all one saw from the village were the little lights: mobile phones, one after another, up there in the row of cabins. At the valley station someone began ringing a cow bell so that they should know that we were there. It rang until half past one.

The fire brigade of Brüsch was at pylon two at five, 25 minutes after the stop. Commander Ruedi Anthamatten counts off on his fingers: climb the pylon, ride along the rope, open the door, harness, down. "A quarter of an hour for each cabin, if no one's afraid. Someone's always afraid."

Seventeen cabins were cleared in this manner by the teams working from both ends, and the six above the Chalte gorge from the air. In one of these sat the Wyss family, with baby Lino, ten weeks old. His mother had put him inside her ski jacket. The two were the first to be winched up.

In the multi-purpose hall the women's club had laid out hot-water bottles. The doctor, Franziska Lauber, found three people there too cold for her liking and kept them till morning. Two more had been taken to Visp straight from the slope; they were discharged on Saturday afternoon.

For the village much depends on the lift. It carries 240,000 guests a year, and February is the best month. Municipal president Armin Kalbermatten hopes for a start in ten days. The company has not named a day.

One passenger has already been back. He was looking for his left glove.

== Schnappschuss
"WE SANG TO KEEP OUR FEET WARM"

Nine hours between heaven and earth! In cabin 31 sat Kevin (22), Noemi (21) and a complete stranger with a cheese.

"Without Hansruedi's cheese we'd have gone mad," laughs Noemi. At first they took selfies. After three hours the batteries were empty, after five the jokes. "Then we sang to keep our feet warm. I don't know if that helps."

Below them: a hundred metres of nothing. The cabin swung so that Kevin's rucksack flew from one bench to the other. "Once I thought: that's it."

At ten past one a man in red suddenly knocked at the pane. A helicopter rescuer, dangling from a wire! Half an hour later cabin 31 was empty, as the last of all, and Noemi was drinking tea in the village hall.

The rest of the lift had been cleared earlier. Dozens were let down on ropes, among them a pensioner of 83. "Nicer than the dentist," she is said to have remarked.

Now everybody wants to know: why was it running at all? Kevin recalls that a notice at the bottom read "Strong wind, possible interruptions". The boss of the lift swears that she stuck to the limits: 62 on the dial, 70 permitted. And then, out of nowhere, 104!

The federal office will examine it. So will a lawyer: eleven passengers have already been in touch with Dr Marc Bodmer of Sion. He speaks of 2,000 francs a head.

Hansruedi doesn't want to sue anyone. He wants to give a fondue, in March, for the whole cabin. He has invited the man in red.
