depth: number

== Alpen Nachrichten Agentur
Injured caver brought to surface after 61 hours

A caver who had been badly injured in the Nebelloch cave in the Austrian Alps was brought to the surface on Wednesday evening, 61 hours after his accident.

The 35-year-old man from Linz was carried out of the entrance on a stretcher at 9:10 p.m. and flown to a clinic in Salzburg, mountain rescue leader Gerlinde Ploner said. He was conscious and in a stable condition.

{depth.a: The man had been hit by falling rock at a depth of 430 metres} at 8 a.m. on Monday. He suffered a fractured skull, a broken shoulder blade and several broken ribs.

One of his three companions climbed up for nearly seven hours to call for help, because there is no telephone connection in the cave. The other two stayed with the injured man.

A total of 146 rescuers from Austria, Germany and Slovenia took part, 52 of them inside the cave. The first doctor reached the man at 2:30 a.m. on Tuesday.

The ascent was delayed by several hours on Tuesday when a thunderstorm turned a shaft into a waterfall. "We had to sit it out with him," Ploner said. "He told jokes. Not all of them were good."

The cost of the operation, put at 380,000 euros, is largely covered by the man's insurance.

The Nebelloch is 23 kilometres long and has been explored since 1926. A caver died there in 1998. In 2014, in a cave in Bavaria, it had taken rescuers eleven days to bring out an injured man.

== Salzburger Kurier
Nebelloch: rescue succeeds after two and a half days

A caver who had been badly injured in the Nebelloch was brought to the surface on Wednesday evening, more than 60 hours after his accident.

The 35-year-old man from Linz was carried out of the entrance on a stretcher shortly after nine and flown to the accident clinic in Salzburg. He was conscious and in a stable condition, mountain rescue leader Gerlinde Ploner said.

At the clinic the senior physician, Anton Hirnböck, said on Thursday morning that the fracture of the skull need not be operated on. The shoulder blade would be. He expected the patient to stay for two to three weeks.

{depth.a: He had been hit by falling rock 430 metres down} on Monday morning. One of his three companions climbed up for nearly seven hours to call for help, because there is no telephone connection in the cave.

About 150 rescuers from three countries took part, roughly a third of them inside the cave. They widened four narrow passages with small explosive charges and fixed 1.8 kilometres of rope.

The ascent was delayed on Tuesday when a thunderstorm turned a shaft into a waterfall. "We had to sit it out with him," Ploner said.

Governor Wolfram Steindl thanked the volunteers and announced 100,000 euros for new equipment. That has nothing to do with the cost of the operation, he added, for which the insurance has to pay.

The Nebelloch stays closed to all until the end of the month. Its tourist part, a different entrance with electric light, is open as usual.

== Linzer Allgemeine
Caver from Linz rescued: "He told jokes"

The 35-year-old man from Linz who had been badly injured in the Nebelloch cave is safe. He was carried out of the entrance on a stretcher on Wednesday at 9:10 p.m. and flown to a clinic in Salzburg.

Jakob T., an engineer and father of a small daughter, has been a member of the Linz caving club for 14 years. He knew the Nebelloch from five earlier trips. "He's not a daredevil," said club chairwoman Ulrike Haas. "A stone came loose. It happens on any mountain."

He suffered a fractured skull, a broken shoulder blade and several broken ribs. His helmet, which split, probably saved his life, according to the doctor who reached him first, half past two on Tuesday morning.

That was 18 and a half hours after the accident. Nearly seven of them had passed before one of his companions, a 29-year-old woman, stood in daylight and could phone. The other two, both from Wels, stayed with the injured man, warmed him with candles under a foil, and came up on Wednesday, a few hours before him.

"We had to sit it out with him," mountain rescue leader Gerlinde Ploner said of the thunderstorm that turned a shaft into a waterfall on Tuesday. "He told jokes. Not all of them were good."

The club pays an insurance for each of its 210 members. It covers up to 350,000 euros for rescues. For the remainder, some 30,000, the club is going to collect.

== Tennauer Bote
A village cooks for the cavers

In four days the women of Tennau have cooked 1,900 meals, and they don't want to hear any thanks. "They're hungry, we've got pots," says innkeeper Rosi Lechner. Goulash on Monday, dumplings on Tuesday, and when on Wednesday evening the radio said "He's out", schnapps. On Thursday, for those who were clearing up, there was goulash again.

The fire station became the headquarters. On the wall hangs a plan of the Nebelloch, a tangle of blue lines, with a red pin for the man and green ones for the helpers. {depth.b: The red pin was stuck at minus 610 metres}, and from there, operations head Sepp Wurzer explained, he had to be lifted metre by metre.

Mr Wurzer leads the local squad of eleven; the whole operation was led by Gerlinde Ploner from Salzburg. He himself was in the cave twice, for 19 hours the first time and nine the second. In 1998 he was there too, when the young Belgian could not be saved. "I thought about him on every ladder," he says.

From Slovenia came 14 cavers, from Bavaria 38. They slept in the school, where lessons were cancelled on Tuesday and Wednesday. The pupils have painted pictures of a man with a lamp on his head.

The storm on Tuesday brought water into cellars as well. While half the fire brigade was hauling ropes up the mountain, the other half pumped out the savings bank.

On Sunday there will be a mass at the entrance of the cave, at ten, sturdy shoes required.

== Tagblick
BACK FROM THE DARK

The first thing he wanted was a view of the stars. Jakob (35) asked the bearers to put him down for a moment, at the mouth of the cave, on Wednesday night. Then the helicopter came.

For two and a half days he had lain in the belly of the mountain. Wet, cold, four degrees, his skull broken. A stone as big as a microwave had smashed down on him.

Everything began so well. Four friends, a long weekend, a dream: to find the link between two caves. They had gone in on Saturday. On Monday at eight they were packing up their camp when it cracked above them.

Lena (29) ran. If you can call it running: up ropes, through water, through crevices as narrow as a letterbox. "I counted my breaths so as not to cry," she says to Tagblick. When she was up, in the afternoon, she had to walk on for ten minutes until her mobile had a signal.

Then the huge machine started. Over a hundred helpers! Doctors, blasters, divers. One carried only soup.

Once it was touch and go. A waterfall shot down the shaft where the stretcher was to go up. They waited for hours, packed together like penguins. Jakob told the one about the bishop and the parrot.

His wife Miriam stood at the barrier for two nights. Little Paula (3) believes that Dad has been visiting the dwarfs.

And the bill? Nearly four hundred thousand euros. Only a small part will be left after the insurance has paid, and for that a collecting tin is on its way.
