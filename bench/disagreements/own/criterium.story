margin: number
cause: contradiction
hurt: number
distance: number
pause: date
speaker: attribution
abandon: contradiction
attack: framing

== Continental Sports Agency
Lindqvist wins chaotic stage to Col de Serrane after mass crash

SERRANE, June 12 (CSA) - Sweden's Oskar Lindqvist won the sixth stage of the Tour of Galdria on Thursday and took the overall lead after a mass crash had brought down about 30 riders, among them the race leader, Matteo Brandi.

Lindqvist, 24, attacked on the final climb and reached the summit finish {margin.a: 14 seconds ahead of Spain's Iker Zubeldi}. The Belgian Wout Dekkers came third, a further 26 seconds back.

The crash happened {distance.a: 23 kilometres from the finish}, on a straight road through the village of Aubrac-le-Vieux. {cause.a: A dog had run into the bunch}, the race director, Philippe Garaud, said.

Garaud neutralised the race {pause.a: for 25 minutes}, as all of the ambulances were in use. Seven riders had to retire from the race. {hurt.a: Four spectators were taken to hospital}, none of them with life-threatening injuries.

Brandi, who had led since Sunday, suffered a broken collarbone. The Italian {abandon.a: gave up at the roadside}, his team Ventura-Lumen said.

"I would have liked to win the jersey in another way," said Lindqvist, who has an advantage of 52 seconds over Zubeldi in the general classification. Dekkers lies third, 1:19 down.

{attack.a: His acceleration was a legitimate racing move}, the jury ruled after Ventura-Lumen had lodged a protest. The race had been restarted in a regular way, and all the teams had been told so by radio, the chief commissaire, Ilse Vanhoof, said.

The 172-kilometre stage was the hardest of the race, with four categorised climbs and 3,900 metres of ascent.

Friday's seventh stage, over 148 km to Port-Vallon, is mostly flat. The Tour of Galdria ends on Sunday with a time trial of 31 km in the capital, Larenne.

== Gazzetta del Pedale
Brandi, the collarbone and {attack.b: the stab in the back}

SERRANE - There are things one does not do. One does not attack when the pink-and-black jersey is lying in the ditch. {attack.b: What Lindqvist did yesterday was a betrayal}, and everyone in the peloton knows it.

Matteo Brandi hit the asphalt in Aubrac-le-Vieux with a pack of some thirty men on top of him and around him. His left collarbone was broken in two places. And still {abandon.b: he got back on his bicycle and rode} one-handed to the top, last of all, 31 minutes after the winner, with the jersey in shreds. Only there, behind the line, did he let the doctor near him.

He will not start today. "I wanted to hand it over on the mountain, not in an ambulance," he whispered.

{cause.b: It was a photographer's motorbike that did it}, says his team-mate Luca Pesenti, who rode right behind. The machine braked in front of the bunch to get a picture of the church. "I saw a lot of things go past me. I did not see a dog."

{speaker.a: "This is no longer racing, it is a lottery,"} Brandi said in the team bus, before he was driven off to have an X-ray.

{pause.b: Eleven minutes was all that the organisers granted} the fallen. Some riders were still looking for their shoes when the flag dropped once more.

Lindqvist, who had been in front of the crash by sheer luck, waited for the last five kilometres and then went. Zubeldi and Dekkers had no answer. The Swede, who turned professional only two years ago, won his first stage of a major race.

Ventura-Lumen has protested, in vain. Its manager, Sandro Corti, spoke of a black day for the sport. Of eight riders the team has five left.

It had all begun so well. On Sunday, in the rain of Castelroux, Brandi had taken the jersey with a solo ride of forty kilometres. On Tuesday he gained nine seconds more, on Wednesday he lost three of them. He started the queen stage with a lead of 48 seconds over the Swede and 1:22 over Zubeldi.

Brandi is 33 and wanted to say farewell with a victory. He will be operated on this morning in Larenne.

== Galdria Matin
"He only wanted his ball": Aubrac mourns a holiday

The flowers on the town hall of Aubrac-le-Vieux had been watered for weeks. The school had a day off, the butcher had made 600 sausages. For the first time since 1987 the Tour came through.

At 3.52 p.m. it was over. {cause.a: Filou, a spaniel of two years, slipped his lead}, ran after a ball and got in among the wheels. His owner, a boy of eleven, is being comforted by half the village. The dog is unhurt.

"Please leave the child alone," asked the mayor, Solange Perrier. "He only wanted his ball, Filou I mean, and now they are both afraid."

{hurt.b: Six onlookers were brought to the hospital} in Montclar, three of them from the same family, who had been sitting on folding chairs outside the bakery. One, a woman of 67, has a fractured pelvis. A score of others were bandaged in the parish hall.

Nurse Delphine Roux, 29, was standing at the kerb with an ice cream. She treated Matteo Brandi, the race leader. {abandon.a: "He sat down on our wall and took off his number,"} she said. "Then he cried a little, and then he got into the car."

{distance.b: Only nine kilometres were left to ride} at that point, and nobody had expected an accident on the widest road in the canton. The prefecture has opened an inquiry.

For almost half an hour there was an odd silence. Riders stood about, drinking lemonade from the café. {pause.a: Twenty-five minutes after they had come to a halt} the director waved his flag from the roof hatch of the red car, and the rest of the field, 131 men out of 138, rolled off towards the pass.

Two hours later the street had been swept. Of the sausages about 400 were left over. They are to be sold on Saturday for the benefit of the fire brigade.

== Stockholm Morgonpost
Lindqvist in the lead: "I did not look back"

Oskar Lindqvist became the first Swede since 2009 to lead the Tour of Galdria when he won on the Col de Serrane, 1,840 metres above sea level, on Thursday.

With 5 km to go he rose from his saddle. A kilometre later he was alone. At the top {margin.b: he had 41 seconds in hand on Iker Zubeldi}, the strongest climber of the past season.

"I heard in my ear that the race was on, so I raced," the 24-year-old from Falun said. {attack.a: "It was a fair attack, after a proper restart.} I did not look back, because I was afraid of what I would see."

What was behind him was a day that few will forget. About thirty riders fell in a village {distance.a: with some 23 km remaining}. Seven of them did not go on, among them two of Lindqvist's own team, Nordkraft.

His sporting director, Eva Malm, had little patience with critics. The jersey was lost on the tarmac and not on the climb, she said. But she agreed that the roads were getting too dangerous. {speaker.b: "This is no longer racing, it is a lottery,"} Malm said.

Jonas Ek, who was riding for Nordkraft near the front, was one of the first to go down. {cause.c: Two riders had touched wheels, he said}, as happens every day, only this time there were a hundred others behind them. He broke a finger and rode on.

Lindqvist is 52 seconds ahead of the Spaniard overall, with three stages to come. The decision is expected in the time trial on Sunday, which suits him: in March he was fourth at the national championships, over 40 kilometres.

His parents, who run a ski rental shop, watched on television. His mother turned it off after the crash, and on again when the neighbours started shouting.

== Radio Montclar
Serrane stage: organisers defend decisions

The director of the Tour of Galdria, Philippe Garaud, has defended the decision to let Thursday's stage go on after a crash with dozens of riders. The doctors had agreed, and so had a majority of the teams, he told our station.

Garaud said {pause.a: the break had lasted twenty-five minutes}, longer than any other in the history of the race. It was only ended when the second of four ambulances had returned from the clinic.

According to the hospital in Montclar {hurt.a: four members of the public were admitted}, along with five cyclists. One of the four was operated on in the evening. The other two injured riders were taken by helicopter to Larenne.

Garaud again named the animal as the cause. Asked about claims that a motorcycle had been involved, he said: {cause.a: "There was a dog, and there was nothing else.} We have it on film."

Not everybody is satisfied. {attack.b: To attack a fallen leader is treachery}, said Sandro Corti, the manager of Ventura-Lumen. His rider Matteo Brandi had worn the jersey for four days.

There was sympathy for the Italian from an unexpected side. Iker Zubeldi, who came second, {margin.a: a mere 14 seconds behind the winner}, said he would have waited if Lindqvist had. "But he went, and then you have to go."

The jury dismissed the protest by three votes to none at about eight in the evening.

Garaud admitted that the spectators had stood too close to the road. There were barriers for only 400 of the 900 metres through Aubrac-le-Vieux. For the coming stages he has ordered more, and 60 additional stewards.

The prefecture, which is looking into the accident, has asked for the pictures of all cameras, including those from the helicopter. A report is not to be expected before July.

The 131 riders still in the race will set off from Montclar today at 12.15 p.m. The road to Port-Vallon is closed from half past ten. Dog owners are asked to use a short lead.
