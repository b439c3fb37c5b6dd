toll: number
rescued: number
trapped: number
cause: contradiction
record: contradiction?
injured: number?
teller: attribution?

== Lima Daily
Peru begins three days of mourning as coal mine fire kills at least 141

{toll.a: Some 122 coal miners died in a pit} at Santa Brígida, in the northern region of Alcamarca, on August 22 when {cause.a: a fire started after a power distribution unit blew up}, {teller.a: Mines Minister Julio Cardeña said}. Emergency crews are still trying to bring workers out, but there is less and less hope for the hundreds who have not been reached.

Over the disaster the government announced three days of national mourning on August 23. Flags are at half-mast throughout the country, and only one main ceremony is left of those planned for Teachers' Day on August 28. President Ramiro Otálora has called off a state visit to Japan and goes to Santa Brígida on August 24.

Officials say carbon monoxide killed most of the victims.

"{record.a: This is on the way to being Peru's} worst mining disaster," Cardeña said on August 23, {trapped.a: while more than 150 workers are feared} to be still inside, reports say.

Just how many workers are in the mine, however, is anything but certain.

Asked how many were still trapped, Cardeña cautioned that they had nothing to go by except the private company's figures. At midnight he had said that 394 workers were in the mine when the fire started.

Some of the injured, Cardeña said, were "people who had not been in the mine", which he said was a further worry. The first reports after the accident had spoken of between 100 and 150 workers underground.

== Andean Herald
Peru in mourning after mine blast, 141 killed

Lima (Hoy del Norte): Rescuers fought the clock on Wednesday {trapped.c: to get to hundreds of miners} shut in below ground after an explosion and fire at a coal mine in northern Peru {toll.b: which killed at least 122 workers} and {record.a: could prove the deadliest in Peru's mining history} should the toll go up any more, as it is expected to.

Mines Minister Julio Cardeña said 394 people were in the mine at Santa Brígida, about 300 kilometers north of Lima, when the explosion came {rescued.a: and that 182 of them had been rescued} so far. {teller.b: Prime Minister Celso Barreda, who flew} to Santa Brígida on Wednesday, {toll.a: put the number of dead at 122}. {toll.c: Unofficial records, however, had at least 150 dead}. {injured.a: Forty people were confirmed hurt}, though by unofficial reports there were at least 71.

In a speech at Santa Brígida, Barreda said the dead miners would be named from the pulpit of every church on Sunday. He also said that when the main opposition party asked congress a few weeks ago for an inquiry into Santa Brígida, it had only wanted to change the subject. Accidents belong to mining, he said, and he read out a list of deadly ones from around the world. Some groups, he warned, might try to turn the disaster on his government.

Relatives of the miners protested against the prime minister during his visit, and he had to shelter from them in a pharmacy. Later he spoke to a crowd in front of the town hall, and a young man who shouted at him was taken away. Others then joined in. Police took eight people with them, all family of the dead.

== Pacific Times
Anger in Peru as mine toll climbs

The fire cut off the electricity in the mine and stopped its fans and lifts on Tuesday afternoon. In a rescue that went on all night, crews blew oxygen into the pit so that those shut in might live. Thousands of family members and workmates stood outside the town's hospital and asked for news.

"Nobody has told us a thing, they are not with the hurt and they are not with the dead," said Rosaura, an old woman with two nephews in the mine, where the sons of two neighbors also work.

"That is how we live here, a few coins and you stake your neck ... There is a tunnel that they have not got into yet, we hear, and soon a day will be gone," she said.

In Santa Brígida's largest graveyard an excavator cut a line of new graves. A priest buried five miners while some hundreds of people wept without a sound.

The fire started at a change of shifts, so that no one was sure how many miners were in there. {teller.a: Mines Minister Julio Cardeña said that} {toll.d: 137 had died as of 2030 GMT on Wednesday}, {record.b: which makes it Peru's deadliest mine accident}. The night before he had given the number of workers inside as 394.

Cardeña warned that there was "little hope left" of many more being found alive.

Peru's coal mines have been unsafe for decades. In the worst accident before this one, in 1987, 132 workers were killed by a gas blast in the province of Huarocán.

The company, Carbones Alcamarca, {rescued.b: said nearly 225 miners had been rescued} and that the dead had been poisoned by carbon monoxide. {cause.b: The cause was not clear yet, it said}.

{cause.a: Early reports suggested that an electrical fault} had set off the fire, but Víctor Saldívar, a former president of the Guild of Mining Engineers, said {cause.c: it was coal that had begun to smoulder} by itself.

== Naija Wire
Peru Mine Blast: More Than 100 Dead And Many Shut In

{toll.e: At least 119 miners lost their lives}, {trapped.b: and around 100 more are still trapped} after a blast and fire below ground at Santa Brígida, northern Peru, on Tuesday, August 22.

The fire broke out at a mine of Carbones Alcamarca, Peru's biggest coal company. {cause.a: It followed an explosion for which electrical equipment} is believed to be responsible.

As the blast came at a change of shifts, it is hard to tell how many miners were inside. By rough estimates there were 394 workers in the mine at the moment of the blast.

The mine is still on fire, which makes the rescue at Santa Brígida a great deal harder. Since the miners in the tunnels go on breathing deadly carbon monoxide, more deaths are expected.

Rescuers sent fresh air down to those still inside, while thousands of relatives, friends and workmates waited at the mouth of the mine to see their dear ones again. {rescued.c: Officials report that 47 people were rescued}, {injured.b: of whom 43 are in hospitals} in the area with injuries.

{record.a: The disaster, which may be Peru's worst}, has shown how poor safety at work is there and made people furious. It has come out that Peru's opposition had asked for an inquiry into earlier accidents at Santa Brígida.

Prime Minister Celso Barreda called three days of national mourning, put off a visit to Bolivia and set out for the mine. The rescue goes on.

Accidents are frequent in Peru's mines, which are not safe. 39 miners died in 2015, and 48 in 2016. Last November hundreds of coal miners shut themselves into a mine in Huarocán in protest at their working conditions.
