hours: date
width: number
injured: number
warning: contradiction
cause: contradiction
beacon: contradiction
finder: attribution
label: framing

== Agencia Austral
Czech student found alive in Andes avalanche that killed two

BARILOCHE, Sept 15 (AA) - A 22-year-old Czech student was pulled alive on Sunday from the debris of an avalanche on Cerro Plomizo, {hours.a: 19 hours after the snow had buried her}, rescuers in Argentina's Rio Negro province said.

Klara Duskova was conscious and talking when she was lifted out at 8.30 a.m., said Hector Balmaceda, who led the operation. She was flown to the Ramon Carrillo hospital in Bariloche with a body temperature of 29 degrees Celsius.

Two members of the party died: Argentine guide Facundo Ibarra, 41, and Tomas Vesely, 23, a student from Brno. {injured.a: Three others were taken to hospital}, one of them with a broken pelvis.

The group of eleven, eight Czechs and three Argentines, was climbing towards the Plomizo col at about 2,600 metres when a slab of snow {width.a: some 300 metres wide came loose}.

Balmaceda said first findings indicated that {cause.a: the climbers themselves had set off the slide} when they crossed a gully loaded with fresh snow. "Somebody has to be the one who tips the scales," he said.

Bulletin number 44 of the provincial avalanche service put the danger on Saturday at four on a scale of five. {warning.a: The guide had been told of it at breakfast} by the keeper of the Laguna Fria hut, Balmaceda said.

More than 60 rescuers took part on Saturday. It was {finder.a: a search dog called Luna that located} the student beneath 1.5 metres of snow, in a hollow formed by a boulder.

"She had air, and she had luck," Balmaceda said.

The prosecutor's office in Bariloche opened an inquiry, as it does in every fatal mountain accident.

== El Correo del Lago
The night they would not stop digging on the Plomizo

At the Laguna Fria hut on Sunday nobody had slept. Boots stood in a row by the stove, steaming, and when the radio crackled at half past eight Marta Quiroga, who keeps the hut with her brother, dropped a kettle.

"They have her," said the radio. "She's breathing."

Klara Duskova, a geology student, had {hours.b: lain in the snow for nearly 23 hours}. Nobody in this valley remembers anyone lasting so long.

By then some 90 people were on the mountain: the Andean rescue commission, gendarmes, ski patrollers who had driven up from El Bolson overnight. Volunteers had carried up soup in milk churns. The thermometer outside the hut read 14 below.

It was not the dogs in the end. {finder.b: A drone with a heat camera, flown by 19-year-old Nahuel Pires}, picked up a pale smudge near a boulder at first light. The men dug where he pointed.

Quiroga is angry when the talk turns to blame. "I read the bulletin to Facundo myself, over the coffee. {warning.a: He knew it was a four}, he nodded and he went out," she says. Ibarra, father of two, had led groups here for sixteen years. He is one of the dead. The other is a young man from Brno, Tomas Vesely.

{injured.a: Apart from the student three survivors are in hospital}; the five remaining came down to the hut on foot, wrapped in gold foil.

Up on the slope you can see the scar, {width.b: perhaps 120 metres across}, with a blue edge as tall as a man. Old hands point higher still. {cause.b: A cornice on the ridge broke off by itself}, says retired patroller Osvaldo Rey, and fell on the snow below. "They were just standing in the wrong place."

The hut is closed until further notice.

== Canal Sur 9
"I sang to keep awake": survivor of the Plomizo speaks

She is pale, her hands are bandaged, and she smiles. From her bed in Bariloche the Czech student Klara Duskova has told Canal Sur 9 how she got through a night under the snow of Cerro Plomizo.

"I could move one hand. I sang everything I know, twice," the 22-year-old said on Monday evening. Doctors say that she may lose two toes but will recover fully.

She had been {hours.b: trapped for almost 23 hours} when rescuers reached her on Sunday morning. {finder.a: A four-year-old Labrador named Luna had barked} and scratched at the spot, her handler told us.

Two people were killed on Saturday. The body of the guide, 41-year-old Facundo Ibarra, was recovered the same afternoon, that of Tomas Vesely on Sunday. {injured.b: Four climbers besides Duskova were treated} in hospital, among them a woman with a broken pelvis; all but her have since been discharged.

Ibarra's employer, Cumbres del Sur, rejects the charge of carelessness. "{warning.b: Nobody passed any warning to Facundo}, not at the hut, not by radio," said its owner, Pilar Ansorena. "He would have turned round."

She also said that {beacon.a: every one of the eleven carried a transceiver}, the small beacon that lets searchers home in on a buried person. Duskova's was found with a dead battery.

Why the slope gave way is for the experts to say. Two engineers from Mendoza went up by helicopter on Monday to take samples, and their report is expected within a month.

Rescue chief Hector Balmaceda, 57, thanked the volunteers, among them drone pilots who had lit up the slope during the night so that the diggers could go on.

== The Daily Clarion
BURIED ALIVE: Ice-tomb girl, 22, survives night of horror in the Andes

A plucky student buried by a monster avalanche cheated death by SINGING through the night.

Klara Duskova, 22, {hours.a: spent 19 hours in an icy tomb} 8,500ft up an Argentine mountain as temperatures plunged to 7F.

Brave rescuers hauled her out on Sunday after clever pooch {finder.a: Luna sniffed her out}.

Two of the group perished, including their dad-of-two guide Facundo Ibarra, 41.

Last night questions were being asked about why {label.a: a bunch of inexperienced youngsters} were on the peak at all. Danger was rated "high", one notch below the maximum.

"{label.a: Half of them were novices}. I would not have taken them past the car park," fumed British climber Ross Tindall, 34, who was staying at a nearby lodge.

And the Clarion can reveal that {beacon.b: two of the party had no avalanche beacons}. A source close to the rescue said: "There were nine devices for eleven people. You don't need a degree to see the problem."

The horror began as the gang of Czech pals and their Argentine minders trudged up Cerro Plomizo, a 9,800ft giant popular with backpackers.

Tindall heard a crack "like a cannon" and saw white smoke pour down. "{cause.b: It came from the ridge, way above them}. They never touched it," he said.

Miracle girl Klara was rushed to hospital by chopper. She is said to be frostbitten but in good spirits. Her mum Ivana, 49, jetted in from Prague yesterday. "I will never let her out again," she joked through tears.

== Prazsky Denik Globus
Brno mourns a student and waits for eight answers

The flag at the Moravian Institute of Earth Sciences flew at half mast on Monday. Tomas Vesely, 23, who died on Saturday in an avalanche in Argentina, would have defended his thesis in November.

Of the eight Czechs in the party seven are alive. Five are expected home on Thursday; Klara Duskova, rescued on Sunday after a night in the snow, and another student, who has a fracture of the pelvis, must remain in Bariloche for now.

The institute defended the trip. {label.b: All eight were seasoned mountaineers} with winter courses in the Tatras behind them, said its head, Professor Jitka Machova. "These were not tourists in trainers."

She had the equipment list sent to journalists: ropes, probes, shovels and, according to the list, {beacon.a: eleven transceivers, one for each member} of the expedition.

The group's aim was to collect rock samples near the col of Plomizo, which lies at a little over 2,700 metres. They had planned to climb on to the summit on Sunday if the weather held. They never got that far.

According to the Argentine authorities {cause.a: the slab was released by the party's weight} as it walked across a gully. Its {width.a: width is given as about 300 metres}. The provincial prosecutor is looking into the accident; nobody has been charged.

Vesely's father, Jan, flew to Buenos Aires on Monday. The foreign ministry is helping to bring the body home. Books of condolence have been opened in the faculty and at the Czech Alpine Club, whose chairman called the guide, Facundo Ibarra, "one of the best in those hills".

Lectures will resume on Wednesday.
