houses: number
sirens: date
blame: framing

== Alpen-Presse-Dienst
Glacial lake bursts above Tyrolean village, six injured

A lake on a glacier in the Austrian Alps burst its bank of ice early on Tuesday and sent a wave of water and rubble through the village of Sankt Veren. Six people were injured, one of them seriously. Nobody was killed.

Some 340,000 cubic metres of water shot down the Veren gorge from the Hochferner, the province of Tyrol said. The wave needed less than half an hour to cover the seven kilometres to the village, which it reached at about a quarter past four.

{houses.a: Eleven houses were destroyed}, district governor Wolfgang Pichler said at noon. A further 40 or so have water and mud on the ground floor. The church and the school, which stand higher, are undamaged.

{sirens.a: The sirens sounded at 3:52 in the morning}, after a gauge in the gorge had registered the wave, the provincial warning centre said. In all 212 people were brought to safety, 74 of them guests of two hotels.

{blame.a: "This was a blow of nature} that nobody could see coming," Pichler said.

The lake had been forming behind the tongue of the glacier each June since 2019. Last year it held 150,000 cubic metres at its largest and drained slowly, without causing damage. The Hochferner has lost 31 metres in length in the past year and 480 since 1990.

The road to Sankt Veren is cut in three places. The army sent two helicopters and 60 soldiers.

== Oberländer Bote
Sankt Veren after the night: "The bell was louder than the water, thank God"

SANKT VEREN. When Rosa Kneissl, 77, opened her shutters, the brook was standing in the garden, upright, as she says. She took the dog and her late husband's hat. Now she is sitting in the gymnasium of Oberau with a blanket round her, one of 212 who were brought to safety.

A lake on the glacier had burst its bank of ice and sent a wave of water and rubble through the village. Six people were injured. Five could leave hospital by evening; a 34-year-old firefighter with a broken pelvis was operated on in Innsbruck and is in a stable condition.

{houses.a: The wave destroyed eleven houses}, among them the sawmill owner's and the old customs post. Mud lies in some forty more.

{sirens.a: At eight minutes to four the sirens went off}. Fire chief Georg Thaler looked at the clock because he thought it was a drill. His men went from door to door and the sexton rang the bell. A little over twenty minutes later the water was there. "We got the last hotel guests up the church stairs in pyjamas," he says.

Mayor Lisbeth Schranz, who herself has lost her cellar and her car, thanked the brigades from nine neighbouring villages. For the time being there is drinking water only from tankers. The electricity was back by the afternoon on the upper side of the village, and on the lower side it will be Thursday.

An account for donations has been opened. By the evening 83,000 euros had been paid in, of which 50,000 came from a single giver who does not want to be named.

== Wiener Blick
The report lay in a drawer, and the lake did not wait

It lay in a drawer in Innsbruck, 46 pages long, dated November: a report on the lake on the Hochferner. "A sudden outburst is possible," it says on page 31. Recommended: a drainage channel through the ice, cost 900,000 euros. It was never dug.

On Tuesday the lake came of its own accord.

{houses.b: Nineteen houses have been wiped out}, our reporter counted from the helicopter. Where Marienweg was there is grey rubble with a bathtub on top of it. The wonder of Sankt Veren: nobody is dead. Six people have been hurt.

{blame.b: "A catastrophe made at a desk," says glaciologist} Prof. Henriette Auer, 61, who wrote the report. She had rung the province twice in the spring. In May, she says, she was told that the channel was to be put out to tender in the autumn.

The office of provincial councillor Markus Egger confirms the report and the calls. The channel was decided on in March, says a spokeswoman; building on the ice had not been possible before August because of the danger of avalanches and falling rock.

And the warning? {sirens.b: It was 4:31 when the siren howled} on the roof of the fire station, says hotel owner Sepp Gstrein, whose security camera records sound. By then the first of his guests had wet feet. The water had come around a quarter past four.

Gstrein's 38 guests, from the Netherlands, Poland and Saxony, escaped over the fire ladder and up to the church. His Hotel Edelgrat still stands. Of the wine cellar the less said, the better.

The chancellor will fly in on Wednesday.

== Radio Inntal
Public prosecutor looks into glacier flood

The public prosecutor in Innsbruck is examining whether there was negligence before the flood in Sankt Veren. So far it is a preliminary inquiry against persons unknown, a spokesman told Radio Inntal on Wednesday morning. Documents were being collected, among them a report from last November.

Chancellor Theresa Lang visited the village at midday. She promised eight million euros in immediate aid, five from the federal government and three from the province. She walked along Marienweg in rubber boots and talked with families who have lost their homes. She would not comment on the inquiry. "Today I am here to listen," she said.

For governor Pichler it remains what he called it on Tuesday: {blame.a: a stroke of fate from the mountain}. "We are measuring 60 such lakes in Tyrol," he told us. "Three of them we consider dangerous. This was not one of the three."

What is left of the lake is being watched by a drone. About 20,000 cubic metres are still up there, compared with some 360,000 on Monday. A second wave is not expected. Even so, hikers are forbidden to enter the gorge until the end of the month, and the hut on the Hochferner, where 16 climbers had to wait out the night, is closed.

The army has raised its contingent from 60 soldiers to 140. They are laying a temporary bridge that should carry cars from Friday and lorries from next week.

Of the six people hurt, one is still in hospital. The man, a member of the fire brigade, is out of danger according to the clinic.

== Den Haag Courant
Dutch guests safe after wave from glacier in Austria

All 22 Dutch holidaymakers who were staying in Sankt Veren when a glacial lake burst above the village on Tuesday are safe. Fourteen are travelling home by coach today; the others want to go on to Italy.

"We stood in a church in our nightclothes and somebody played the organ," says Marloes Verbeek from Zwolle, who was at the Edelgrat with her husband and two sons. They have lost their car. The hotel has lent them boots.

Some three hundred and forty million litres of water came down, as much as in 136 Olympic swimming pools. In front of it the wave pushed boulders the size of delivery vans.

Such outbursts have become more frequent in the Alps, says Jeroen Haak, who researches glaciers in Utrecht. He counts 14 since 2000, as against five in the two decades before that. Most do no harm. The worst in living memory was in 1987 in another valley of Tyrol, with nine dead. With the ice retreating there are more lakes, but also fewer people who live beneath them.

{blame.b: Haak speaks of a disaster of neglect}: the lake had been known for six summers, and a channel through the ice costs no more than a roundabout.

The Hochferner has become 31 metres shorter in a year. By the middle of the century, Haak expects, it will have disappeared except for a remnant under the summit, and with it the lake.

Tour operator Zonneberg is offering customers who have booked for July another destination free of charge. For August it wants to wait and see.
