dead: number
injured: number
cause: contradiction
crowd: contradiction
river: contradiction?

== Royal News Service
{dead.a: Crush on bridge in Laos kills at least 276} at lantern festival

PAK SAENG - Thousands of people who were leaving a lantern festival in the Laotian town of Pak Saeng took fright on a bridge, {dead.a: and in the stampede at least 276 of them were killed} and not many fewer hurt. So the authorities and state media reported on Sunday.

{cause.a: It began when several people were struck by electricity late on Saturday,} witnesses said. The bridge is small and hung with lights. It joins the town with an island close by, where thousands had come together for the lantern festival and to watch a concert.

Getting off the bridge proved impossible for many: they were trodden down, could not breathe or ended in the river. A good number were on the way home from the food stalls on the island.

"The people around me held me fast. It was so hot that at some point everything went black," said a survivor, Somchit Keo, 24.

Among those killed were 192 women or more, state television said.

"They were carrying out their own families, their mothers and their little ones," said Khamla Phone, 27. "There was fear in every face."

Prime Minister Bounmy Sisavath asked for forgiveness for the disaster, {injured.a: in which no fewer than 263 people were injured.} He ordered an inquiry. Television showed relatives in tears beside corpses that lay in heaps.

"It is the greatest misfortune to come over us in more than 28 years, since the great flood," he said. He meant the flood of 1983, in which some 2,400 people are thought to have died.

Helpers carried lifeless bodies away. Dozens were laid in long rows so that they could be identified.

The work of rescue lasted into Sunday morning.

Bounmy called on the country to keep calm and said that terrorism was not the cause. The misfortune happened on the third and last day of the festival, which marks {river.a: the turning of the current in the Nam Sai river.}

== National Radio Canada-West
{dead.b: Stampede at Laos lantern festival leaves 276 dead}

Helpers in Pak Saeng, Laos, are bringing away bodies and injured people {dead.a: after at least 276 visitors of a lantern festival died in a stampede.}

Thousands of people who were celebrating by the water in the Laotian town stampeded on Saturday night. The panic grew worse as the crowd ran to get across a bridge and some fell into the river.

Until deep into the night one ambulance after the other came up to the hospital from the river. Relatives and others waited in front of it.

The number of dead was likely to climb steeply. Many of the injured were in a bad state, and hospitals in the town have little room.

{dead.b: Prime Minister Bounmy Sisavath said on Sunday morning that 276 people had lost their lives} {injured.b: and that more than 255 were injured.} No greater tragedy had befallen the country, he said, since the flood of 1983, in which 2,400 people are believed to have died.

He told investigators to find out what set off the stampede, and named Wednesday a day of national mourning. Ministries are to lower their flags.

The government would give the family of each of those killed ten million kip (about $1,000) for the funeral, and two million kip (some $200) to each of those injured, the prime minister said.

{crowd.a: The authorities had reckoned with as many as 1.6 million visitors in Pak Saeng over the three days of the festival.} It celebrates the end of the rains, and people come above all {river.a: for the boat races on the Nam Sai river.} Saturday was its last night.

Two singers on the island were still performing when the first of the injured were laid down behind the stage, a photographer said.

== Antipodes Weekly
{dead.c: Bridge stampede in Laos kills 302}

{dead.c: A stampede in the Laotian town of Pak Saeng killed 302 people} on Saturday night.

The horror came on the final day of the yearly lantern festival on Pearl Island, which lies at the edge of the town.

A concert had just brought the three days of festivities to an end. It was on the bridge back to the mainland that the crowd stampeded.

{dead.c: By now there were more than 900 casualties, of whom 302 had been killed} {injured.c: and 604 had been injured,} said a government spokesman, Vilay Souk. He added that the count was not closed.

{crowd.b: Up to 1.6 million people came to the closing ceremony on Saturday, the organisers believe.} The popular boat races {river.a: on the Nam Sai river} were part of it.

Callum Reid, an Australian who saw what happened, told a British broadcaster that the bridge could not hold so many.

{cause.b: "It was packed already, and then they shoved from this side and from that,"} he said.

{cause.b: "Then all at once there was panic. With all that shoving the people in the middle went down,} and the others went over them."

Reid, who has lived in the town for three years, described as well how some people received electric shocks when they tried to climb to safety.

{cause.b: "Once the panic had started,} I saw forty people at least jump into the water. Others wanted to get up on the railing. They caught hold of the power cables and tore them loose, and the current killed still more," he said.

The government has made Wednesday a day of mourning for the whole country. Schools will be closed on that day, and the festival's fireworks, which were to have been repeated for foreign guests, have been cancelled.

== Dominion Magazine
Number of dead grows after stampede on bridge in Laos

{dead.d: Lantern festival tragedy: 281 killed,} {injured.d: and 316 people have been injured}

In Pak Saeng more and more bodies are being counted after the disaster of Saturday night, when people stampeded on a bridge at the close of the yearly lantern festival in Laos. {dead.d: The toll now stands at 281 killed} {injured.d: and 316 people who were hurt.}

"We have not lived through a greater misfortune in the past 28 years, since the great flood," Prime Minister Bounmy Sisavath said on Sunday.

Officially it is not known what caused the stampede. {cause.c: But it is reported that word went round among those celebrating that the bridge was not safe,} and that the crowd panicked on account of it.

"They started to run, and one fell over the other," Noy Vongsa, who is 21, told a French news agency. "I went down as well. Somebody had me by the arm and dragged me out, otherwise I wouldn't be here. A lot of them sprang into the river."

{river.b: The bridge leads to an island in the Nam Loum river.} It had been decorated with cables full of bright lights. {cause.c: They began to tear under the weight that the overcrowded bridge had to bear,} and people in the crowd were electrocuted.

Bounmy declared that Wednesday would be a day of mourning throughout Laos.

In the hospitals of the town, mattresses were placed in the corridors. Outside one of them, photographs of those not yet identified were put up on a wall, and all through Sunday families pushed forward to look at them.
