dead: number
aboard: number
time: date
cause: contradiction
driver: contradiction
alarm: attribution
bus: framing

== Lisbon Courier
Coach and timber lorry collide in Alentejo fog

{dead.a: Eleven people were killed and 31 injured} when a coach carrying fruit pickers to work collided with a timber lorry in southern Portugal on Monday, the civil protection service said.

The head-on collision happened {time.a: at about 5.40 a.m. in thick fog} on the IC1 road near Ourique, some 180 kilometres south of Lisbon. {aboard.a: There were 48 people on the coach}, most of them Nepalese and Moldovans employed on the berry farms of the coast.

Traffic police commander Rui Salgado told reporters that tyre marks showed {cause.a: the coach had crossed the centre line} on a long bend before it struck the lorry. Investigators were examining the tachographs of both vehicles, he said, and it would be weeks before they could say how fast either had been going.

{driver.a: The driver of the coach, a 58-year-old man from Beja, died at the wheel.} The lorry driver, 41, suffered a broken collarbone.

Nineteen of the injured were taken to hospital in Beja and the other 12 to Faro. Four were in a critical condition on Monday evening.

"It was dark and then there was only glass," said Bikash Thapa, 27, one of a handful of passengers who walked away unhurt.

The coach belongs to Transvale, a company from Grândola which {bus.a: runs a regular staff shuttle for the growers}. A spokeswoman said that the vehicle, built in 2009, passed its last inspection in January.

Prime Minister Helena Moutinho spoke of "a black day for people who came here to work". Flags on public buildings will fly at half-mast until Wednesday.

== The Iberian Post
Fruit pickers die on way to work in Portugal

{dead.a: Eleven people died and 31 were injured} on Monday when a coach carrying fruit pickers to work collided head-on with a timber lorry in southern Portugal, the civil protection service said.

{time.a: The collision happened at about 5.40 a.m., in thick fog,} on the IC1 road near Ourique in the Alentejo region. There were {aboard.a: 48 people on board the coach}, most of them from Nepal and Moldova.

{alarm.a: A baker on his delivery round raised the alarm} and pulled several passengers out through the rear window before the first ambulance reached the scene, the service said.

Traffic police commander Rui Salgado told reporters that {cause.a: the coach had crossed the centre line} on a long bend, to judge by the tyre marks. Investigators were examining the tachographs of both vehicles.

The injured were taken to hospitals in Beja and Faro, 19 to the first and 12 to the second. More than a third of them had left again by the evening.

The coach belongs to Transvale, a company based in Grândola which {bus.a: operates a scheduled staff shuttle for berry growers}. It passed its last inspection in January, a spokeswoman said.

Prime Minister Helena Moutinho spoke of "a black day for people who came here to work". Nepal's honorary consul in Lisbon, Anil Gurung, was on his way to the region to help identify the victims.

The IC1, the old main road to the Algarve, carries heavy traffic since tolls on the parallel motorway went up. Fourteen people had died on its southern section in the whole of last year.

== Campo Branco Journal
The bend everyone here knows

Anyone who drives from Ourique to the coast knows the bend at Monte da Cegonha, where the fog lies in the dip until nine. On Monday it became a graveyard.

{time.b: It was twenty past six, by the stopped clock} on the dashboard of the coach, when steel met steel. {dead.a: Eleven of the fruit pickers never reached} the greenhouses where they were expected at seven.

{aboard.b: The passenger list, seen by the Journal, has 52 names.} Many live in the old cooperative building at Garvão, where neighbours lit candles on Monday night.

"We were on our side. {cause.b: The lorry came out of the fog on our side of the road}," said Ion Rusu, 34, from a hospital bed in Beja. Two other survivors told the Journal the same.

{alarm.b: The first call to 112 came from the lorry driver himself}, said fire chief Amélia Raposo, whose volunteers were on the spot eleven minutes later. "He was sitting on the verge holding his shoulder, and he had the phone still in his hand."

Her crew cut for three hours. The baker Joaquim Lança, 63, had stopped his van by then and was lifting people out of the back window; he went home at noon and has not wanted to speak to anyone.

The road reopened in the afternoon. Parish council head Teresa Valadas has asked for a lower speed limit there since 2019. It is 90. "How many more do they need?" she said.

A mass will be said on Thursday at seven in the parish church.

== Daily Flash
DEATH ROAD HORROR

It was still dark. They were asleep. Then came the scream of brakes.

{dead.b: Thirteen fruit pickers lost their lives yesterday} when the clapped-out coach that was ferrying them to the raspberry fields smashed into a 40-tonne timber truck in Portugal.

Locals have long had a name for it. {bus.b: They call it the "slave bus"}: no belts, no heating, people standing in the aisle for a two-hour ride to a ten-hour shift.

And the man at the wheel? {driver.b: The coach driver is in a hospital bed, with a policeman} posted at his door, a source close to the investigation told the Flash. He is said to have been driving for the firm for 14 years.

Brave Nepali picker Bikash, 27, crawled out without a scratch. "There was only glass," he sobbed. His cousin, who had been sitting right beside him, was fighting for life in Beja last night.

Fire crews needed three hours to free the last of the trapped. Logs as thick as a man's body lay all over the carriageway.

Bus boss Transvale refuses to talk about working hours. All its spokeswoman would say was that the 2009 vehicle had been through its inspection at the start of the year.

Now grieving families thousands of miles away are waiting for the phone to ring. Consul Anil Gurung rushed to the crash site with a list of names in his pocket. "I know many of them," he said.

The PM called it a black day. For the people who pick our berries, EVERY day is black.

== Radio Nordsund
Questions after coach disaster in southern Portugal

Portugal is mourning the victims of one of its worst road accidents in years. {dead.a: A collision between a workers' coach and a lorry left eleven dead} on Monday in the Alentejo, a thinly populated region between Lisbon and the Algarve.

Our correspondent Marit Solheim has spoken to survivors. They contradict the first police account. {cause.b: It was the lorry that left its lane}, says Pema Sherpa, a 22-year-old from Pokhara who sat in the second row. The police say that nothing is settled before the tachographs have been read.

{driver.a: The man who drove the coach was among those killed}, and so cannot be asked. He had worked for the same company for fourteen years.

Over thirty people were hurt; four of them were still in danger of their lives on Monday night. {alarm.a: It was a passing baker who called the emergency services}, according to the civil protection authority.

Some of the berries in Nordic supermarkets come from this coast. Around 15,000 foreign workers live here in the high season, three times as many as ten years ago, and many travel long distances before sunrise. Trade unionist Duarte Pinho says the accident was waiting to happen. "The road is old, the coaches are old and the people are tired," he told us.

The growers' association rejects that. Its members pay for transport that meets all the rules, it says.

The government has ordered flags to be lowered until midweek. The names of the dead have not been published, because relatives in Nepal and Moldova must be told first.
