alive: number
children: number
refuge: contradiction
helicopters: contradiction?
reached: contradiction?
inside: number?

== Capital Courier
{alive.a: Six reported alive in ruins of mountain hotel}

ARBENT — {alive.a: Six people were discovered alive} in the ruins of a mountain hotel on Saturday, two days after an avalanche crashed through the winter resort {inside.a: and trapped some 40 people inside}, rescue teams said.

"{alive.a: We have six here and they are living}. We're bringing them up now, get us a helicopter," a rescuer called over the fire service radio, in words heard by an agency photographer, Luis Bordera, who was walking up to the remote site.

The call came for the first time at around 10 in the morning and was made three times more. Firemen then said {reached.a: the six had still not been freed from the debris} and that the aircraft might have to stand by until they were.

{helicopters.a: Three helicopters touched down at the hotel}, one of them an ambulance, said Bordera and a colleague, who were sent back by rescue crews about two kilometres below what is left of the Hotel Valdecruz. It stands some 60 kilometres from the town of Sarrol at a height of about 1,500 metres.

The news agency INA said {alive.b: there could be seven new survivors}.

{inside.a: About 40 people were in} the luxury hotel on Thursday afternoon when the snow struck. Two guests got out at the start and gave the alarm.

Crews had not stopped hoping, although as much as six metres of snow lay on the building. "Our hope is that a floor gave way only in part and somebody fitted beneath," rescuer Matteo Garín told the channel Noticias 24.

Two bodies were recovered on the first day, and public television spoke of two more that had been seen but not brought out.

Work has been slowed by the difficult approach. A nine-kilometre road is being cleared for heavy machines, but only one line of traffic fits on it.

== Eastern Sentinel
{alive.a: Six said to be alive under hotel} struck by avalanche

ARBENT — Rescuers said {alive.a: six people were discovered alive} in the ruins of a mountain hotel on Saturday, two days after an avalanche crashed through the ski resort.

"{alive.a: We have six here and they are living}. We're bringing them up now, get us a helicopter," a rescuer called over the fire service radio, in words heard by an agency photographer, Luis Bordera, who was walking up to the remote hotel until officials sent him back.

{inside.a: About 40 people were in} the luxury Hotel Valdecruz on Thursday afternoon when the snow struck. Two guests got out at the start and gave the alarm.

The news agency INA said {alive.b: there could be seven new survivors} and that firemen were talking with them, but {reached.a: that they had still not been freed from the debris}. {helicopters.b: Helicopters were said to be flying towards the hotel} to help take them down.

Search teams had not stopped hoping to find someone under as much as six metres of snow, even with two days gone.

"Our hope is that a floor gave way only in part and somebody fitted beneath," rescuer Matteo Garín told Noticias 24.

Men with shovels were working through the tons of snow, beams and stone. Two bodies have been recovered, and public television spoke of two more that had been seen but not brought out.

Work has been slowed by the difficult approach. A nine-kilometre road is being cleared for heavy machines, but only one line of traffic fits on it. Much of the equipment that crews asked for on Friday was still waiting in the valley, and the forecast for the weekend was for more snow and rising winds.

== Global News Network
Group found living beneath avalanche that hit hotel

SARROL — {alive.b: Seven people have been located alive} under the snow where an avalanche smothered a mountain hotel, according to the local fire service.

Its officer Lucas Quiroga told the network that crews could hear and answer the group, {reached.b: but had not got through to them so far}.

{inside.b: As many as 40 people are feared trapped} in the four-star Hotel Valdecruz, at the foot of the Peña Gris massif, about 170 kilometres northeast of the capital. Snow covered it on Thursday afternoon, after a run of earthquakes.

Officials had said pockets of air inside might have kept some of the guests alive. Even so, hope was running low on Saturday until word of the seven arrived.

The work remains dangerous. Teams had to break off between 1 and 6 a.m. because further slides were feared and the ground went on trembling. They went back in as day broke.

Earlier on Saturday the interior minister, Marcos Minguell, speaking to the press in Sarrol, had said relatives had not given up but were beginning to accept that a good outcome had become less and less likely.

The civil protection agency said the hotel was about to be emptied on account of the quakes when the snow came. The guests had paid, had their bags packed and were sitting together in the entrance hall.

The number of missing is an estimate from bookings and the staff list. The hotel offers 55 rooms and a spa, as a travel site has it.

Quiroga, who was on the mountain, described the building as smashed from end to end. Wreckage lay up to 120 metres away, he said, so that a wide field had to be searched. The blow had pushed the whole hotel 12 metres downhill.

== Continental Broadcasting
Cheers as more people come out of buried hotel alive

ARBENT — Rescue crews broke into cheers on Saturday as survivors were lifted from what is left of a mountain hotel flattened by an avalanche, an astonishing find that raised spirits two days after {inside.a: the huge slide covered about 40 people} at the resort. {children.a: Two children, it was said, were among} {alive.c: the 13 people found alive}.

The news was greeted with all the more joy because no fewer than four people had already been found dead since the slide on Thursday afternoon, which threw as much as six metres of snow on the luxury Hotel Valdecruz, 170 kilometres northeast of the capital.

Word of it first got out at about 10 a.m. Film taken by the rescuers showed a girl in a red ski suit climbing up through a hole in the snow. Firemen patted her hair and laughed.

{refuge.a: The first group to be rescued, seven people}, had been {refuge.a: saved by a hollow full of air in the hotel kitchen}.

Crews went on digging by hand for some 20 others who are thought to be inside the remote hotel still, after the avalanche that followed a string of strong quakes.

The operation has been held back by snow on the only road and by fear of another slide. A column of rescue vehicles crawled uphill past fallen trees, rocks and drifts of up to four metres. By late Friday just 30 vehicles and 160 rescuers had got through, and part of the night was spent making the road wider, civil protection officials said.

The first teams had come on skis early on Friday, and firemen were let down from helicopters.

== The Harbour Independent
{alive.c: Thirteen brought to light from hotel} under the snow

{alive.c: Thirteen people were found alive} yesterday, as if by a wonder, in the remains of a mountain hotel struck by an avalanche. They had lasted two nights of hard frost because the snow had kept them warm "as in a burrow", rescuers said.

{children.b: The survivors, four children among them}, were discovered when thin threads of smoke rose {refuge.b: from the cramped loft in which they had sheltered} as a wall of snow 400 metres across all but carried off the four-star Hotel Valdecruz in the Peña Gris mountains on Thursday.

Among those brought out were the husband and daughter of Gemma Parell, one of the two survivors who raised the alarm on Thursday night. She had left the building to get tablets from her car a few moments before the slide.

Film released by the rescuers showed nine-year-old Noa Parell in a red ski suit climbing up through a hole in the snow, and firemen patting her hair and laughing. Her father, Danish-born Anders Holm, was freed at the same time. Last night the couple's son Biel, five, was reported to be out as well.

Crews were at work late into the evening to get at those who were still caught in the ruins, and reports said more children had been freed. "They are there, that we know. A man and two children are answering us," said a spokesman for the fire service, Lucas Quiroga.

Outside the hospital in Sarrol, parents, brothers and friends stood together in the cold and waited for names. Some had been there since the first night and said nobody had told them whom the firemen had found.
