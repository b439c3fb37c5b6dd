toll: number
hurt: number
moment: contradiction
firstblast: date
gap: date
soldiers: number
second: contradiction?

== Singapore Ledger
{toll.a: At least 24 dead as two bombs strike church in southern Philippines}

MANILA - {toll.a: Two explosions at a Catholic cathedral killed at least 24 people} and injured dozens early on Sunday in Talubasi, a province of mostly Muslim islands in the Philippine south.

The attack is among the bloodiest of recent years in a region that has long known conflict.

{firstblast.a: The first bomb exploded at about 9am,} {moment.a: while mass was being said inside the Cathedral of San Isidro} in the town of Panglima, on a poor island with about 550,000 inhabitants.

{gap.a: Minutes later a second device,} said to have been hidden in a motorcycle, {second.a: went off in a parking lot outside the walls.} By then worshippers were running out and troops were running in.

Brigadier-General Ramon Tagle, the armed forces spokesman, counted 20 dead at noon, {soldiers.a: six of them soldiers who had been posted} to guard the building.

A little before 1pm the national police chief, Director-General Efren Sales, spoke of at least 23, a figure that he said his commanders in the field had not yet confirmed.

Some hours afterwards the regional police director, Chief Superintendent Alden Mercado, told a radio station that 32 people had been killed.

{toll.a: By late afternoon he had lowered the figure to 24,} {hurt.a: with 97 injured, among them 17 soldiers} and two coast guards. An aide blamed the confusion on a "mix-up" with the hospitals.

Pictures released by the army showed rubble and bodies in the street before the cathedral, which has been a target of bombs before. Armoured vehicles closed the road to it, and some of the wounded were flown to Zamboanga.

== Manila Daily Star
{toll.b: Dead in twin cathedral bombing now 32}

MANILA, Philippines (Update 5, 9:40 a.m., Monday) — {toll.b: No fewer than 32 people lost their lives} when two bombs exploded at the cathedral of Panglima, Talubasi, the military said Sunday, days after voters in the region said yes to a new self-governing Muslim territory.

{firstblast.b: The first blast came at around 9:15 a.m.} inside the Cathedral of San Isidro, {moment.b: when mass was just about to start.}

{second.a: The second followed in the parking area,} as men of the 52nd Infantry Battalion were arriving to help. According to the Southern Command, the homemade bomb had been put in the tool box of a motorcycle.

The command said its first report on Sunday morning had 20 dead and 68 wounded. {toll.b: As of 1:30 p.m., however, the dead numbered 32}, {hurt.b: and the injured 92, said Alden Mercado,} police chief of the Muslim region.

{hurt.c: Lieutenant Colonel Jonas Ibarra, who speaks for the military in the south, gave a higher count of 99 wounded.}

Most of the victims had come to pray. {soldiers.a: Six soldiers and a coast guard were killed} as well.

The explosion tore out the doors and the pews of the main hall and broke every pane of glass, photographs from the army showed.

The island is a stronghold of the Harakat Group, which has kidnapped and beheaded foreigners and which is under a military offensive. Talubasi itself voted against the new territory last Monday, but will be part of it all the same because the other provinces were in favor.

== East Asia Review
Islamic State says it bombed Philippine cathedral

Two powerful blasts shook a Catholic cathedral on Sunday in Talubasi, the southern Philippine islands where the Harakat Group, an admirer of Islamic State, has its base. {toll.c: The military said that at least 21 people died} {hurt.c: and that 99 were wounded.}

Lieutenant Colonel Jonas Ibarra, spokesman of the Southern Command, called the attack, {firstblast.b: which began at around 9:15 am} in the provincial capital Panglima, an act of terror.

Islamic State took responsibility for both bombs in a message put out late on Sunday by its own news agency.

{toll.b: According to the national police, 32 people had been killed by 1:45 pm,} {soldiers.b: namely 24 civilians and eight soldiers,} {hurt.b: and another 92 had been wounded.}

Ibarra told this magazine that the authorities were looking at a possible role of the Harakat Group in the explosions, {soldiers.a: which took the lives of six soldiers} and of a coast guard officer on duty at the cathedral.

The other 14 dead were civilians {moment.a: who were attending the service}, Ibarra said. Of the 99 wounded, 19 were soldiers and two belonged to the coast guard.

{second.a: The second bomb exploded on the parking ground} of the cathedral, which is looked after by missionary priests. It lay in the tool box of a motorcycle, the military said.

Investigators want to know whether the Harakat Group meant to take revenge for the army's stepped-up operations against its hideouts in the hills.

== The Philippine Examiner
{toll.a: Panglima twin blasts: 24 killed,} {hurt.a: 97 others hurt, police say}

PANGLIMA, Talubasi — {toll.a: Two explosions at the Catholic cathedral here on Sunday killed at least 24 people} and {hurt.a: injured 97 others, the police said.}

{soldiers.a: As of 2:20 p.m., the regional police listed six soldiers} and 18 civilians as dead. {hurt.d: It also listed 20 soldiers, three policemen, two coast guards and 108 civilians as injured} in the two blasts, {gap.b: which took place about one minute apart} {moment.a: while mass was going on in the Cathedral of San Isidro.}

Nine of the victims were taken by helicopter to Zamboanga City.

The police have corrected an earlier and higher number of dead, which came about because some bodies had been counted twice.

People who were there said that the first bomb exploded among the pews and that churchgoers, several of them bleeding, pressed out through the main door.

Soldiers and policemen who had been standing guard outside were hurrying in {gap.b: when, after about one minute, the second bomb went off} {second.b: close to the entrance of the church.} It caused further deaths.

The military was checking whether that second device had been fixed to a motorcycle left at the curb.

The presidential palace promised to hunt down those behind the bombing "wherever they hide". "The enemies of this country have dared us," said its spokesman, Arturo Bonifacio. "They will learn what this government can do."

Bishop Leandro Asis asked the faithful of the islands, a small minority there, not to answer hatred with hatred.
