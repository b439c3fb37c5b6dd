toll: number
missing: number?
students: number
aboard: number
pupils: number
age: number
tonnage: number
crew: contradiction
note: contradiction
divers: number?
place: contradiction?

== Asia Topics Daily
Captain jailed, deputy head found dead after Vareth ferry tragedy

The captain of the ferry that overturned off Vareth was arrested early on Sunday, reportedly for negligence and for leaving the ship when it began to sink.

{age.a: Iosef Marandel, 63, is accused of} deserting the ship and of doing nothing, such as giving the order to leave earlier, that in the view of the authorities could have saved many more people.

Marandel said nothing about the accusations, although he had earlier asked the families of the dead and missing for forgiveness.

"I am sorry from my heart. I am so ashamed that I have no words," he said.

Investigators said Marandel was not at the wheel when the ship began to lean and that a junior officer was steering when it overturned. Marandel is reported to have jumped into a rescue boat while hundreds of passengers were still on the ferry.

Television pictures showed Marandel getting into the boat with the help of the water police. He has been criticised for leaving the ship 25 to 35 minutes after it began to lean.

{crew.a: Two warrants for two members of the crew have yet to be carried out}.

Three bodies were found in the cabins of the wreck while {divers.a: 90 navy divers, coast guards and private divers} went on searching for the missing. They find it hard to get into the cabins, where it is dark and little can be seen.

Meanwhile a deputy head, missing since Friday, was found hanging by his belt from a tree on Saturday. He was found {place.a: outside a sports hall in Orme, close to the one where} the families have gathered.

The deputy head, named as Teodor Lasky, {pupils.a: led the 292 pupils and 13 teachers} who were on the way to a holiday island. He was among those whom the rescuers had saved.

== The Pilgrim Post
Captain of sunken Vareth ferry arrested as {students.a: 244 students are still missing}

{age.a: The 63-year-old captain and two members} {crew.b: of the crew of a Vareth ferry that overturned last week were arrested on Sunday}, while 244 people – {missing.a: most of the 244 being children of 15 and 16} – were still missing and {toll.a: at least 36 others were known to be dead}. The school's deputy head took his own life out of guilt.

When {tonnage.a: the 5,740-ton ferry went down, apparently just after} a sharp turn on its way from the port of Lissau to the resort island of Merrow on Thursday, {aboard.a: there were 431 people on it}, {pupils.a: among them 292 pupils of Tarnholm High School}.

{toll.a: At least 36 are known to be dead}, and {missing.a: 244 have not been found}, local media say.

On Sunday divers could see three bodies through the window of a passenger cabin but could not bring them out, an agency reported.

Hundreds of mourning and furious relatives have spent day and night in a sports hall in the port of Orme, from where the operation is led, waiting for news of their children. "Raise the ship, please, so that we can have them back," said Ana Weiss, the mother of a pupil. "The prime minister should stand here again."

The prime minister came to the place on Friday.

Iosef Marandel, who was arrested on Sunday, was standing in for the regular captain when the ferry sank. Two others of the crew were arrested too. They are charged with negligence and with failing to look after the safety of passengers.

Marandel had told everyone to stay in their seats and cabins for more than 35 minutes after the ferry first called for help. Most passengers could therefore not reach the exits before the ship leaned over steeply.

== Evening Ledger
Captain of sunken ferry jailed

ORME, Vareth — The captain of a sunken Vareth ferry was arrested on Sunday on suspicion of negligence and of deserting people in danger, as investigators examined whether he gave the order to leave too late to save lives. {crew.b: Two of the crew were arrested as well}, a prosecutor said.

The disaster three days before {missing.b: left more than 240 people missing} and {toll.b: at least 34 people dead}.

As the last piece of the hull slid below the grey water on Saturday, there was one more victim: a deputy head of the high school whose pupils were among the passengers was found hanged, apparently by his own hand.

The Corrina had left the port of Lissau on Wednesday for a night's journey to the holiday island of Merrow {aboard.a: with 431 people on board}, {pupils.b: including 290 pupils from Tarnholm High School}. It overturned within hours of a call for help that the crew sent ashore a little before 8 a.m. on Thursday.

For a time its blue keel stood out of the sea. By Saturday night that was gone too, and rescuers put out two big yellow buoys to mark the spot. Navy divers {tonnage.b: fixed air bags to the 5,704-ton ferry} so that it would not go deeper, the navy said.

The coast guard said divers had begun to pump air into the ship for the sake of anyone still alive.

Strong currents and rain made it hard to get inside. Divers took turns in trying to enter the hull, where most of the passengers are thought to have been caught, coast guard spokesman Rene Halvic said.

Investigators said the accident came at a point where the ship had to turn, and prosecutor Milo Dragan said they were asking whether the third mate had ordered a turn so sharp that the vessel heeled over.

== The Western Herald
Captain in Vareth ferry disaster arrested

Deputy head takes own life as hope of finding pupils fades

The captain of the Vareth ferry that sank two days ago, {toll.c: killing 33 people and leaving more} {missing.b: than 240 still unaccounted for}, has been arrested, the state news agency reports.

A warrant had been issued for {age.b: Iosef Marandel (62) after the disaster} on Thursday.

The inquiry into the sinking of the vessel, the Corrina, has turned on the sharp change of course before it began to lean, and on whether lives would have been saved had the captain cleared the ship sooner. Investigators are also asking whether he deserted it.

Earlier yesterday the deputy head of the secondary school that had hundreds of pupils on the ferry hanged himself from a tree.

It was another bitter turn in a tragedy that has shaken Vareth. Teodor Lasky (47) appears to have hanged himself {place.b: outside a sports hall in the port of Orme where relatives} of the missing, most of them pupils, wait for news.

Police said Mr Lasky, who had been saved from the ferry, {note.a: did not leave any farewell letter} and that they began to look for him when another teacher said he was missing.

School journey

Most of those on the ferry, {aboard.b: which carried 418 passengers and crew}, were from the tenth year of Tarnholm High School, on a school journey to Merrow. {pupils.a: In all, 292 pupils were on board} with 13 teachers, and {students.b: they make up about 225 of the missing}.

{divers.b: Some 450 divers are fighting} strong currents and muddy water to get to the sunken ship. It went under completely yesterday, after part of the hull had stood out of the sea since Thursday.

== Star Pages
Vareth ship news: number of dead rises, captain arrested

The captain of the Vareth ferry Corrina, which overturned on Thursday, has been arrested after pictures showed him leaving the ship in a disaster in which hundreds are missing, a tabloid reported.

According to a daily, {age.a: the captain, Iosef Marandel, 63, was charged} with deserting the boat and its passengers at a moment of danger, prosecutors said. {crew.b: Mr Marandel, the third mate, a 24-year-old woman} who the authorities say was steering at the time of the accident on Thursday, {crew.b: and one more of the crew were led to jail} in handcuffs after a judge had signed the warrants. The sailors face a number of other charges too.

"I bend my head before the nation and the families and ask their pardon," Mr Marandel told reporters on the way to jail.

Investigators said Mr Marandel was not in the wheelhouse when the Corrina leaned over and began to sink on Thursday morning.

Milo Dragan, who leads the inquiry, said: "He had handed the wheel to his third mate for a while." He added that the captain came back to the bridge as soon as the ship began to lean.

The third mate, according to the state news agency, had steered ships for a year, {tonnage.a: four months of it on the 5,740-ton Corrina}.

As hope faded that {students.c: the 210 missing pupils would be found} alive, their school was stunned on Saturday by more sad news, the death of its deputy head, presumably by his own hand.

Teodor Lasky, 47, of Tarnholm High School, who survived the accident, was found hanging {place.a: from a tree near a sports hall where families} of the missing had gathered.

According to the police, {note.b: a letter found in his coat said that} he could not bear to live while his pupils lay in the sea, and that the blame for the journey was his alone.
