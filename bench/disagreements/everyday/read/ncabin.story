
== Agència Pirineus
174 people rescued from stranded gondola lift in Andorra

ANDORRA LA VELLA - All 174 people who had been stuck in a gondola lift in the Andorran ski resort of Coll Blanc were back on firm ground late on Sunday, the fire service said. It took just over eight hours until the last of them had been freed.

The lift stopped at 2:35 p.m. after damage to a gearbox in the upper station. Forty-eight of its 71 cabins were occupied at the time. At the highest point the cabins hang 62 metres above the ground.

Rescuers let 61 people down on ropes, and a helicopter of the fire service lifted 19 from a section above a ravine. The remaining 94 were brought to the stations when technicians succeeded in starting the auxiliary engine. The last skier got out at 10:40 p.m.

Twelve people were treated for hypothermia and three of them were taken to hospital, fire chief Jordi Camp said. The temperature on the mountain had fallen to minus 11 degrees in the evening.

Meritxell Font, director of the operating company Pirineu Alt, apologised to the passengers. She denied that the auxiliary engine had been out of order. It had been available at all times, she said, but could not be used before a cabin that had slipped on the cable at pylon 9 was secured.

The lift was built in 2004 by the Austrian firm Seilwerk. It was inspected last November, and its operating licence is valid until October of next year.

The government has ordered an inquiry. The lift will remain closed until it is concluded. In 2017, about 80 people had to wait three hours in the same lift because of a power cut.

== Diari del Valira
A night in cabin 31

There were six of them in cabin 31, and they had not known each other: a couple from Toulouse, a ski instructor from Ordino, two sisters from Zaragoza and a boy of eleven whose father was in the cabin behind. They had half a litre of water, a bag of nuts and one telephone with 14 per cent left.

"We called the father and then switched it off," says the instructor, Aleix Ribó, 27. "After that we sang."

All 174 people who had been stuck in the Coll Blanc gondola lift were back on firm ground late on Sunday. It had come to a halt in the middle of the afternoon because of damage to a gearbox. For the fifty or so cabins in which there was someone, a wait began that was over for the luckiest at four o'clock, and for others after ten at night.

Cabin 31 hung over the ravine of Rialb. Ropes were out of the question there. At 5:15 p.m. a man appeared at the window on a cable under the helicopter, and he was smiling, says one of the sisters. One after the other, the boy first, they were pulled out. They were among the 19 who left the lift by air before dusk made it impossible to fly.

For the majority it was the technicians who brought release. The auxiliary engine was switched on at 6:20 p.m. and left to run warm. It was another hour before the cable actually moved, at walking pace: the clamp of a cabin at pylon 9 first had to be fixed by two men hanging on the mast in a wind of 70 kilometres an hour. One of these, Quim Torres, 33, has frostbite on two fingers.

Director Meritxell Font apologised to the passengers and will refund day passes. Ribó finds that a bit thin. "A soup would have been nice."

== Ràdio Coll
Andorra: prosecutor opens inquiry into lift failure

One day after the breakdown in the gondola lift at Coll Blanc, the public prosecutor has opened a preliminary inquiry. It is to clarify whether maintenance instructions were disregarded. At present there are no suspects, prosecutor Laia Benet stressed on Monday.

The industry ministry has set up a commission of three experts, one of whom is coming from Switzerland. First results should be available within a month.

What is known so far: a bearing in the main gearbox was destroyed. The motor switched itself off, as is provided for. It could have been a material defect, said the technical head of Pirineu Alt, Robert Escalé, or a lack of oil; he thought the former more probable. The oil was last changed on 2 December. Seilwerk, the Austrian manufacturer, has sent two engineers. The firm says that 16 lifts of the same series are in operation in the Alps and the Pyrenees, none of which has had such damage.

Escalé rejected criticism by the union SAL, according to which there had been too few technicians on duty. "Seven on a Sunday, as always." The union does not dispute the number. It says that four of the seven were seasonal workers.

Of the three people who had been brought to the Nostra Senyora hospital, two were discharged on Monday morning, both children. A Portuguese woman of 71 remains there with pneumonia.

A total of 112 rescuers took part, 30 of them from the French side. Without the colleagues from Foix, who brought rope equipment, it would have gone on until after midnight, Jordi Camp of the fire service said.

The other lifts in the resort are running. According to the operator, about 4,000 people skied at Coll Blanc on Monday. On the Sunday of the accident there were 6,200.

== La Gazette de l'Ariège
"They came down to us like angels with crampons"

Françoise and Gilles Pujol, from Pamiers, have been going skiing at Coll Blanc for twenty years. On Sunday they spent three and a half hours in a cabin, 40 metres above a slope on which other people, below, were still skiing past for a while. "Some waved," says Gilles. "They thought we were waving."

Shortly after six, someone knocked on the roof. It was a mountain gendarme from Foix. Within ten minutes the two pensioners, 68 and 72, were hanging in a harness, first she, then he. "They came down to us like angels with crampons," says Françoise. She had lost any feeling in her feet. A nurse in the valley gave her tea and looked at her toes, and she was allowed to go home.

The Pujols are two of about sixty people who were roped down on Sunday evening. For this, thirty French rescuers had crossed the border in the afternoon. They had been alerted by Andorra at 3:20 p.m., said Captain Loïc Bonnet, and the first were on the spot 65 minutes later, in spite of traffic on the pass.

There were just under 180 people in the lift, roughly a third of them French. None of the passengers broke any bones, but a dozen had body temperatures that were too low.

Breakdowns are rare. In France there are a little more than 3,000 lifts, and rescue operations on a gondola lift happen three or four times a season, Bonnet says, usually with a few dozen passengers. He himself has experienced a bigger one only once, in 2008 in Savoy, when 240 had to be brought down.

And next Sunday? "We've season tickets," says Gilles. Françoise says nothing. She is looking at her feet.

== El Observador Ibérico
Andorra's lift had stood still before

It was not the first time. The gondola lift at Coll Blanc, from which 174 skiers had to be freed on Sunday, had stopped for more than half an hour on at least two earlier occasions. In 2012 it was an hour, because of lightning. In 2017 the current failed and some 80 people had to be patient for three.

Neither case has anything to do with Sunday's, says the operator, Pirineu Alt. That is likely to be true: this time the fault was mechanical. A gearbox in the mountain station broke at 14:35.

What made the matter so lengthy was a second mishap. When the lift came to a halt, a cabin in the upper half swung so hard that its clamp slid about a metre along the cable. As long as it was not fixed, nothing was allowed to move. The emergency drive was ready, according to Font, the director. Some passengers had understood otherwise. "On the loudspeaker at four they said that it wouldn't start," says a man from Lleida who was later brought down with it. Badly worded, the company admits: what was meant was that it was not yet permitted to start.

Spaniards made up the largest group among those who were stuck, 88 of them, just ahead of the French with 59. The others were from Portugal, Andorra, Britain and Belgium.

Coll Blanc opened in 1998 with four lifts. Today there are nineteen. The gondola, added six years later, is the only one that leads up from the valley and carries 2,400 persons an hour. Pirineu Alt had a turnover of 41 million euros last season and invested 3 million, a third of it in snow cannons.

The last man in the lift on Sunday night was a Briton, Colin Marsh, 44, a lift mechanic by trade. He had let everyone else go first. He was in there by himself for the final 20 minutes, he says, and listened to the gears. "Sounded all right to me."
