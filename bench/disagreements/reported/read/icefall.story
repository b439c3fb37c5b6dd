dead: number
hurt: number
missing: number
speed: number
width: number
czech: number
day: date
locals: number
named: number
cause: contradiction?

== Middle Atlantic Post
Number of dead grows {missing.a: after glacier breaks, 17 hikers missing}

Rescuers said on Monday that there was less and less hope of finding anybody alive after part of a glacier in Valdora broke off in a heat wave and came down as an avalanche. {dead.a: No fewer than nine people died}.

Officials said they could not tell how many climbers had been hit {day.a: when the ice gave way on Sunday} on the Glornspitz, the highest summit of the Sella Blanca. It raced downhill with the rock it tore loose {speed.a: at 205 miles an hour}, according to the provincial president, Armin Zanolli.

On Monday rescuers flew drones that can see the warmth of a body in the ice. But the chance of saving anyone is by now "somewhere between slim and none", as too much time has in all likelihood gone by, the head of the regional mountain rescue, Georg Pichler, told the agency ANV.

The rescuer Beat Comploi, who spoke to it after eight bodies had been recovered, said that those found had been torn to pieces.

Zanolli confirmed nine deaths late in the afternoon. {hurt.a: Ten more people were injured}, {missing.a: and 17 or more were still missing}, ANV reported. Two of the injured were in a critical state. {named.a: Only four of the dead could be named} at once. New reports of missing people came in all day long.

The day before the disaster a record of 52 degrees Fahrenheit had been measured on the summit of the glacier, the biggest in the country's Alps.

{cause.a: Experts said decades of global warming had made it weak}. A spokeswoman for the mountain rescue, Carla Menardi, said ice, snow and rock had swept over the usual way up while several roped parties were on it, and had taken some of these along.

== Rio Information Centre
{missing.b: Missing in Valdora's Alps now number 24}

The number of climbers missing after part of a glacier came down on the Glornspitz in the Alps of Valdora {day.a: in the afternoon on Sunday has risen} {missing.b: and now stands at 24}. {dead.b: Eight people lost their lives} {hurt.b: and another eleven people were injured}, the emergency services said.

The search goes on. In the night officials sent up drones that see in the dark, to try and learn where the missing may lie.

Much depends on the weather. Rescuers need cold to be more or less safe, since further pieces of the glacier could fall. They fear that those missing cannot have lived through the violence of the ice, snow and rock, which rushed down {speed.b: at 220 kilometres an hour} when a serac broke away, as the towers of ice between the clefts of a glacier are called.

So far it is known {locals.a: that the dead are four Valdorans}, {czech.a: a citizen of the Czech Republic}, and two men and a woman who have yet to be identified.

The authorities are going through the car parks at the foot of the Glornspitz cable car. They hold 19 cars whose owners did not come back.

The ice broke after several days of high temperatures in the area, where thermometers went up to 11 degrees.

The tragedy has set off an earnest debate on global warming, which is making the glaciers of the Alps disappear.

A specialist of the state research institute, Dario Melis, says the like may happen again. In a study published not long ago he comes to the conclusion that the glacier of the Glornspitz will be gone within 30 years. It may well go sooner, he believes. For the Alps as a whole he reckons that by the end of the century three quarters of the ice will have melted if all goes well, and nearly all of it if not.

== Anatolian Dawn
{dead.b: Glacier falls on climbers in Valdora, eight or more dead}

Roped parties on the Glornspitz are hit by snow, ice and rocks, {missing.b: and some 24 people are missing}

{dead.b: At least eight people were killed} when a big piece of a mountain glacier came down in the Alps of Valdora {day.a: in the afternoon of Sunday}, {hurt.a: which also left ten people injured} {missing.b: and about 24 people missing}, authorities said on Monday.

The avalanche struck a group of climbers who were going up on ropes on the Glornspitz, the highest mountain of the Sella Blanca, on the border of the northern regions of Zimbra and Lagora, according to the local emergency services.

The prime minister, Silvio Morandin, expressed his "heartfelt sympathy" to the families of the dead. {named.c: Who they were was not yet known}. On Monday morning Morandin was to travel to Pradell in Zimbra province, where the rescue is being directed.

People who know the mountains said nothing of the kind on that scale had happened in the Alps for decades. The record temperatures of the last few days {cause.b: could have helped to melt the ice faster, they remarked, but many things had played a part}.

Studies by the state research institute say that the glacier will have ceased to exist within 30 years. The greater part of its volume has already been lost to the warming of the climate.

The Glornspitz draws hundreds of climbers on a fine Sunday in summer. Many of them set out long before sunrise to be down again before the snow grows soft. On this day a number of parties were still near the summit at two in the afternoon, because the sky was clear and no storm was forecast. The cable car was stopped after the accident, and the mayor of Pradell shut all the paths on the northern side.

== Powder Report
{missing.c: Ice avalanche on Glornspitz: 9 dead, 10 injured, 18 missing}

"Snow came, and ice and rock, and it went across the route up while a number of parties were climbing it on ropes. Some of them it took away. How many people there were we cannot say for certain yet." – Carla Menardi, spokeswoman for the emergency services

{dead.a: Nine people are now confirmed to have died} after the glacier of the Glornspitz broke and set off an avalanche of ice in the Sella Blanca mountains in Valdora {day.b: on Monday, the 11th of July}.

{hurt.a: Ten people were injured in it}.

{missing.c: Eighteen people have not been found}.

Rescue crews are searching for them.

{named.b: Five of the nine dead have been identified} by rescuers.

{locals.a: Four of these came from Valdora}.

Three of them were mountain guides.

{cause.c: What made the glacier come down is not precisely known}, but people in the valley point to the warm weather of late, with up to 52ºF.

"Such heat is not usual up there. It is extreme, and plainly something is out of order." – Hannes Walder, spokesman for the rescue services

The Glornspitz has been a favourite of ski tourers for generations. Its northern side holds snow for longer than any other slope in the range, and in good years lifts used to run on the glacier until the middle of July. They were taken down nine years ago, as the masts no longer stood firm in the ice. Since that time most visitors have come on foot in summer, by the cable car and a path across the rocks, and have put on crampons for the last two hours. Guides had been talking for weeks about water running under the ice, a sound they were not used to hearing so high up. Some had moved their tours to other peaks.

== Springdale Daily News
Drones find remains and gear under Valdora's broken glacier

PRADELL — After rain had got in the way of the search on Monday, sun on Tuesday let helicopters carry more rescuers and their drones up to the glacier in the Sella Blanca mountains. Hope of finding anybody alive was fading even so.

"Let's not pretend. A survivor after such an event is a far-off possibility, very far off, because of what the sheer force of such an avalanche does to a human being," said Aldo Barcatta of the mountain rescue.

After the piece of ice, {width.a: 240 meters (yards) across, had come off}, a flood of ice, stones and rubble swept down the mountain onto hikers who suspected nothing. {dead.a: At least nine people were killed}, {czech.b: among them two from the Czech Republic}, officials said.

A geologist at the University of Lagora, Nicla Casari, said the hikers were struck harder than by a common avalanche of snow and must have been taken wholly by surprise.

"An avalanche of ice and rubble starts at a blow, is extremely fast and can't be foreseen," she said. "You do not get away from it, since at the moment you notice it, it has got you already."

Photographs taken from a helicopter showed a yawning hole in the glacier, as if somebody had bitten into the blue ice.

The ground was still so unsafe that crews kept to the edge. They used drones to look for remains or signs of life, while helicopters circled above, some with devices that pick up signals from phones.

The national president of the mountain rescue, Mauro Dellago, said his teams had found parts of bodies, clothing and hiking gear on top of the rubble, which shows with what force the avalanche struck.

== Morning Brief
Glacier gives way in Valdora's Alps, {dead.a: at least nine hikers killed}

{missing.d: Twenty people were missing on Monday} after a huge block of the Glornspitz glacier in Valdora's Zimbra region broke loose and {dead.a: killed no fewer than nine hikers}, {locals.b: three people from Valdora itself} {czech.a: and a single Czech among them}.

Rescue teams were out all night. They cautioned that some 36 people might have been around when snow, ice and stones rushed towards the valley.

"Seracs have come off here before," said Bruno Marini, who belongs to the mountain rescue. "But a mass of ice like this, {width.b: with a front of more than 95 metres}, none of us has ever seen on its way down."

By noon on Monday the helicopters had flown over the slope eleven times. Nobody was set down on it. From Pradell, where the rescue has its base in a school, one could make out the place with the naked eye, a grey stain below the summit that grew broader towards the rocks.

Families arrived there through the day. They were met by psychologists and asked for photographs and for anything that might help to identify their relatives, such as the colour of a rope or the make of a watch. Hoteliers went down their lists for guests who had not slept in their beds.

The prosecutor in the provincial capital opened an inquiry, which is usual after deaths in the mountains, and did not name any suspects. He said he would ask experts whether the route ought to have been shut. The association of guides answered that a path over a glacier cannot be closed like a road, and that each party has to judge the danger for itself.
