wounded: number
cause: contradiction
halt: attribution

== Baltic News Agency
Two NATO soldiers killed in mortar accident in Latvia

RIGA - Two soldiers were killed and {wounded.a: nine injured when a mortar bomb exploded} in its tube during a NATO exercise at the Kalvene training range in western Latvia on Monday, the armed forces said.

The dead are a Spanish sergeant, Mateo Ribas, 29, and a Canadian corporal, Dylan Archer, 24. Five of the injured are Spaniards, three are Canadians and one is a Latvian instructor. Three of them were in a serious condition on Tuesday.

The accident happened at 2.20 p.m. as a Spanish crew was firing a 120-millimetre mortar at targets four kilometres away. Helicopters took the worst hurt to Riga, the others were brought to Liepaja by road.

{cause.a: A defective fuse set the bomb off too early}, according to the first findings of the Latvian military police, who sealed off the range. The bomb came from a batch delivered in 2022; the remaining 460 rounds of it have been put under lock.

Colonel Steven Marsh, the Canadian commander of the multinational battlegroup, {halt.a: ordered a stop to all live firing} within minutes. The exercise, Steel Thaw, with 3,400 troops from eight countries, will go on without live ammunition until it ends on Friday.

Defence Minister Andra Kalnina visited the injured in Riga in the evening and said flags on military buildings would fly at half-mast for three days.

It is the worst accident at Kalvene since the range was reopened in 2016. Last year a Latvian national guardsman lost a hand there.

== Nordic TV
Fuse suspected after fatal blast on Latvian range

Two soldiers were killed and {wounded.a: nine others hurt when a mortar bomb went off} in its tube during a NATO exercise in western Latvia on Monday.

The dead are a Spanish sergeant and a Canadian corporal, both in their twenties. Three of the injured were in a serious condition on Tuesday morning, down from four the night before, the hospital in Riga told Nordic TV.

{cause.a: According to the first findings a faulty fuse made the bomb} explode too early, the Latvian military police said. The range at Kalvene, two hours' drive from the capital, has been sealed off.

The crew had been firing a 120-millimetre mortar since noon without any trouble. The shot that killed was its fifty-third of the day, a Danish officer who was watching from a neighbouring hill told us. "There was a flash at the wrong end," he said.

Denmark has 210 men and women at Steel Thaw, as the exercise is called. None of them was near the mortar. In all 3,400 troops from eight countries are taking part; the exercise will go on without live ammunition until Friday.

Copenhagen uses bombs of the same make but not of the same batch. The army has nevertheless decided to leave them in the depot for the time being. Norway and Sweden said they did not have any.

NATO's secretary general said his thoughts were with the families, and with the comrades who had to watch.

== Riga Morning
Silence over Kalvene: minister stops the guns

They could hear it in the village, where for nine years they have learned to tell one bang from another. "This one was wrong," said Velta Ozola, 77, who keeps bees a kilometre from the fence.

A mortar bomb exploded in its tube on Monday at twenty past two, in the middle of the exercise Steel Thaw. Two soldiers from allied countries lost their lives: Sergeant Mateo Ribas from Spain and Corporal Dylan Archer from Canada. Among the injured is a Latvian instructor, who has burns to his hands but was able to go home on Tuesday.

{halt.b: It was Defence Minister Andra Kalnina who had live firing stopped}, by telephone from a session of the cabinet. The battlegroup then passed on the order, her office said. In the evening she sat for an hour at the beds of the injured in Riga. Flags on barracks and ministry buildings will be at half-mast until Thursday.

The military police have put the rest of the ammunition, 460 rounds, under lock and key. Investigators from Spain were expected at Kalvene on Tuesday night, those from Canada a day later.

It has always been safe here, says the mayor of the municipality, Juris Balodis, and in the same breath he mentions the national guardsman who lost his hand last year. The 1,900 soldiers of the battlegroup are good neighbours, in winter they clear the snow. On Sunday there will be a service in the Lutheran church, in three languages.

== El Correo Nacional
The sergeant of Lugo: a double load, and no time to shout

Mateo Ribas had sixteen days left in Latvia. On 30 April he was to have gone back to Lugo, where his sister was getting married and he was to walk her up the aisle. On Monday he died beside his mortar on the range at Kalvene, at the age of 29. With him fell a Canadian comrade.

Five Spaniards are among the injured, two of them in a serious condition. The defence ministry has sent a hospital plane with a burns team; it is due in Riga this Wednesday.

In the barracks at Kalvene nobody believes in bad luck. {cause.b: A second bomb was dropped on one that had not left the tube}, two Spanish officers have told this newspaper, independently of one another. In the noise of three mortars firing side by side the crew did not notice that the first had failed to go off. It is {cause.b: a mistake in drill as old as the weapon}, one of them said, and there is a device against it that costs 900 euros. The mortar in question did not have one.

The ministry calls this speculation and asks for patience until the investigators have done their work. The Latvian minister, Andra Kalnina, said in Riga that she wished to hear "the truth, whoever it may embarrass".

Spain has some 500 soldiers in the Latvian battlegroup, a quarter of its strength or a little more. Since the mission began two have died there, the other in a road accident in 2021.

== Toronto Chronicle
Corporal from Moncton dies in Latvia training blast

A 24-year-old corporal from Moncton, N.B., has been killed in a training accident in Latvia, the Department of National Defence said Tuesday.

Cpl. Dylan Archer was attached to a Spanish mortar crew as a safety observer when a bomb exploded in its tube at the Kalvene range on Monday afternoon. A Spanish sergeant also died. {wounded.b: Eleven other soldiers were injured in the blast}, three of them Canadians. One of the three, a woman from Regina, lost an eye; the two others have been released from hospital in Liepaja.

Col. Steven Marsh, who leads the battlegroup of some 1,900 soldiers, {halt.a: gave the order to cease live fire on the spot}, the department said. He knew Archer well. "He was the one who told others to keep their heads down," Marsh said in a statement.

What went wrong is for the investigators to say, the department added. A team of four from the National Investigation Service was to fly out of Trenton on Tuesday evening.

Archer had joined the army at 18 and was on his second tour in Latvia. In high school he was a goalie, and not a bad one. "He would stop anything," said his coach, Ray LeBlanc.

He is the first Canadian soldier to die on the mission in an accident with ammunition. About 1,000 Canadians serve in Latvia, more than half of the battlegroup. The body will be flown home to CFB Trenton at the weekend.
