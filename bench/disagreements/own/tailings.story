dead: number
volume: number
height: number
break: date
siren: contradiction
cause: contradiction
order: attribution
inspected: date
fish: contradiction

== Balkan News Agency
Dam of copper mine bursts in eastern Serbia, villagers buried

BOR, Serbia, April 9 (BNA) - A dam holding back mine waste burst in eastern Serbia on Wednesday, sending a wave of grey mud through two villages and {dead.a: killing at least 11 people}, officials said.

The dam at Krivi Potok, which belongs to the Timok Metals copper mine, {break.a: gave way at 4.20 a.m.}, said Sreten Vuljanic, the head of the civil protection service.

About {volume.a: 2.3 million cubic metres of sludge} poured into the valley of the Bela and reached the village of Donja Luka within nine minutes. Forty houses were buried or carried off.

The dam had {inspected.a: last been inspected in October} by the mining ministry and had been found to be safe, Timok Metals said. {height.a: It was 46 metres high} and was built in 1978.

The company {siren.a: denied that the warning siren} had failed. "It went off as it should, at the moment the sensors moved," the mine's manager, Derek Oxenholme, said.

The evacuation of the lower valley {order.a: was ordered by the mayor} of Bor, Jasmina Stojkov, at 4.45 a.m. About 1,600 people left their homes.

Vuljanic said rescuers were looking for 23 missing. Six people were pulled out alive, among them a girl of seven.

Prosecutors in Zajecar have opened an investigation and seized the mine's log books.

More than 400 firefighters, soldiers and miners were digging by noon, some of them with their hands because the mud would not bear machines. Helicopters could not land until the fog had lifted at 10 o'clock.

The mine, which employs 1,150 people, has stopped work. Its wells and its pits were not damaged.

Serbia's government declared Friday a day of mourning. Bulgaria and Romania were told that polluted water could reach the Danube by Saturday.

== Beogradska Hronika
Only the cross is left of Donja Luka

Where the church of Donja Luka stood, a cross looks out of the grey. It is the only thing in the upper village that still has a shape.

{dead.a: At least 11 people were killed} when the dam at Krivi Potok burst yesterday at {break.b: twenty past five in the morning}. It was still cold, and in many houses the stoves had just been lit.

Some {volume.b: 3.2 million cubic metres of sludge} poured down the valley of the Bela, according to civil protection chief Sreten Vuljanic, and forty houses were buried or swept away.

The dam, {height.a: 46 metres in height} and built in 1978, was {inspected.a: inspected for the last time in October}, says Timok Metals.

And the siren? The owner, Timok Metals, {siren.b: admitted that the siren had failed}. "We regret this deeply," says Derek Oxenholme, who manages the mine.

"There was a noise like a train, and then there was no more noise," says Milunka Radosavac, 68. She was standing in the goat shed, higher up. Her husband was in the kitchen.

{order.b: A police sergeant gave the order} to clear the lower valley, Zivota Prokic of the Bor station, who drove from house to house with his loudspeaker and did not wait for any instruction. Some 1,600 people got away in time. He himself lost his car.

Of the 23 missing, nine are miners of the night shift who had gone off duty at four and were sitting in a canteen below the dam.

They dig with spades and with their bare hands, for an excavator sank in the mud up to its cab in the first hour. Four hundred people are at it, firemen, soldiers, men from the mine.

In the sports hall at Bor there are 300 camp beds and, on a table by the door, a row of telephones that keep ringing.

== Politika Sever
Tailings dam bursts near Bor: a valley under mud

A dam holding mine waste has burst in the east of Serbia. A wave of grey mud rolled through two villages and {dead.b: killed at least 17 people}, according to the authorities.

The dam at Krivi Potok, part of the copper mine of Timok Metals, {break.a: gave way at 4.20 a.m.} on Wednesday, said Sreten Vuljanic of the civil protection service. Around {volume.a: 2.3 million cubic metres of mud} flowed into the valley of the Bela. In nine minutes it had got to Donja Luka.

The structure, {height.b: built 47 years ago and 64 metres high}, had last been {inspected.b: checked by the ministry in August}, the company said. There had been no objections.

In the lower valley 1,600 people left their homes on {order.a: the orders of Mayor Jasmina Stojkov}.

Among the six who were rescued alive is Teodora Minic, who is seven. She was found on a mattress that had floated up to the ceiling. Her uncle cut a hole into the roof with a chainsaw.

In Novi Sad, the faculty of technical sciences has a model of a dam of this kind in its cellar. Professor Dusan Terzin switches on the pump for visitors. When the sand is wet through, it takes four seconds. "They are the cheapest dams there are, for you build them from the rubbish they are to hold back," he says. "There are 18 in Serbia. I would sleep below three of them."

The opposition demanded that the minister of mining, Goran Pesterac, resign. He was at a trade fair in Santiago when the dam broke and is expected back tonight.

Timok Metals was bought by the Canadian group Harrowgate Resources in 2016. In Toronto its shares lost 31 percent on Wednesday.

== Radio Danubius
The river after the wave

In the three days before the dam at Krivi Potok broke, 140 litres of rain fell on every square metre of the Bela valley. {cause.a: It was the rain that broke the dam}, says the owner of the mine, Harrowgate Resources. No structure of that age could have withstood it, a first statement from Toronto reads.

Our colleague Ilinka Banu has been travelling along the river since yesterday. At Rgotina, 20 kilometres downstream, she saw the first grey streaks shortly after eight in the morning. By noon the water had the colour of cement.

"{fish.a: There are dead fish everywhere}," says the angler Petar Jankucic, who has been collecting barbel in a tub so that somebody should count them. He stopped at 200.

The Romanian water authority has set up measuring points at Gruia and Calafat. It asked people not to water their gardens from the Danube from Saturday on. The values for arsenic and copper are to be published every six hours.

For Bulgaria the matter recalls the year 1999, when a smaller pond leaked and the wells of Vidin were closed for a month.

In Donja Luka the mobile network has been down since the wave took the mast with it. The parish priest, Father Gligorije, was therefore ringing the bell of the lower chapel to call people for bread. It had hung there unused since the war. "It has a crack," he said. "Today nobody minded."

How far the mud will travel depends on the small barrage at Vrazogrnac. It was closed on Wednesday at ten. If it holds, says the hydrologist Ovidiu Tanase, most of what is heavy will sink to the bottom there.

The European Union has offered cameras, dogs and a laboratory. A team from Hungary is on its way and will be in Bor by this evening.

== The Toronto Ledger
Harrowgate knew of seepage at Serbian dam, memo suggests

Engineers had been worried about the Krivi Potok dam for more than a year, according to an internal memo seen by the Ledger. Water had been coming through its foot since January of last year, at a rate that tripled over the summer.

The memo, dated Nov. 19, recommends that the pond be lowered by six metres and that no more waste be put in until a buttress had been built. The work would have cost US$7 million. Someone has written "next FY" in the margin.

"{cause.b: The rain had nothing to do with it}," says Lucille Vandermark, a geotechnical engineer who worked for Harrowgate until 2023 and has read the paper. "That dam was being pushed up too fast. They raised it by four metres in eight months because copper was dear."

Harrowgate says it cannot comment on documents it has not been shown. It points to an audit by an outside firm, which gave the dam a "B" in 2022.

The company also says that the material is harmless. "{fish.b: No fish kill has been observed} in any river," its vice-president for sustainability, Todd Ballinger, told investors on a call that lasted 14 minutes. He took two questions.

Harrowgate, which has its offices on Bay Street and owns mines in four countries, earned about a third of its revenue in Serbia last year. Its shares fell by nearly a third, to $5.12, the lowest in a decade. Two pension funds said they were reviewing their holdings.

It was the second failure of a dam under the group's management. In 2019 a small one in Honduras overflowed, without any loss of life.

Chief executive Wade Pellerin is flying to Belgrade. He is bringing, a spokeswoman said, "our hearts and our best people".
