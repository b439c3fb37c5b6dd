dead: number
victims: contradiction
hour: date
place: contradiction?
speed: contradiction?
probe: contradiction?

== Western Times
Looking for answers after deadly train wreck in Ashbourne

ASHBOURNE - Most of the people on Tri-County Rail's train 614 had their eyes shut early on Sunday when it ran into a tight bend, over the spot where the Dunmore and the Tarn flow into each other.

{hour.a: A little after 6:40 a.m. the quiet was ended by a shriek of steel.} People in the houses above heard bang after bang and saw the cars sway over to the water. Riders awoke to find glass gone and gravel and mud in their faces, while the cars fell and skidded along on their sides.

{victims.a: Four of the passengers were thrown from the train and killed.} {dead.a: The fifth of the dead was found in the wreck,} where seats, glass and steel were jammed together so that firefighters had to saw to get to people. Upward of 75 were hurt in this new accident of a railroad that has had several.

"We want to know what took place here, and even more how we can see to it that nobody goes through this a second time," said Carla Winfield of the federal Transport Safety Office on Sunday night. {probe.a: A team of that agency had come in shortly before and started on its inquiry.}

When it got dark over the place, about eight miles from Ashbourne's Union Terminal, the team already had in hand what the train's recorder had stored, Winfield said. {speed.a: It is hoped that this will tell how fast the train was.}

{place.a: It left the rails in the Kettle Point section,} a little north of the stop of that name. In the bend 35 mph is the limit, and on the straight it is 75.

Nora Fitch, who was about to leave for work, heard "a thump, and then another, and then they didn't stop". Trains are nothing new to her, she said. This was.

== Market Wire
Tri-County Train Leaves Track in Ashbourne; Five Die

Tri-County Rail has stopped all trains along the Dunmore after an accident {victims.a: in which passengers were killed for the first time in the 25 years that the railroad has existed.} Questions that had been asked before about the safety of one of the city's main lines are being asked again.

{dead.a: Five people died and 79 were hurt} {place.b: in the accident today in the Highcliff district of Ashbourne.} Blue and silver cars tumbled over, and the first of them stopped right at the edge of the Tarn. For the third time in a year, trains into the city, which carried 41 million riders in 2011, came to a halt because of an accident.

"Half of this city's working day hangs on that track, and we are well aware of it," said Carla Winfield of the Transport Safety Office, when she talked to reporters next to the line. "But we take the time that it takes, so as to find out how this came about." Once the cars have been set upright, it will be seen if there are more victims.

{probe.a: The office has begun its inquiry and will be there for eight to twelve days,} Winfield said. It is still busy with two other accidents of the railroad. It is going to look at rails, signals, cars, brakes, at the crew and at the recorders.

No trains run between Union Terminal and Carrow, in either direction.

Cable Trouble

In June and July, trains on the Eastport line were out for close to two weeks, after a failed cable of the Dunmore Power Co. stranded 95,000 riders each day. Before that, on February 9, two trains ran into each other. All of the 560 people in them survived.

"No one should draw conclusions on the first day," said Joel Abt, who teaches railroad engineering.

== Finance Journal
Commuter Train Jumps Track in Ashbourne, Five Dead

Officials Report 79 Injured Near Kettle Point Station

A Tri-County Rail train jumped the track in Ashbourne early on Sunday. {dead.a: Five of those on board were killed, according to the authorities,} and the cars came to lie here and there along the river bank.

{hour.b: It was around 6:50 a.m. when the diesel train, bound for the city, left the track,} said a spokeswoman for the railroad, {place.a: some 150 yards away from Kettle Point station.} Another 79 people were hurt, officials said, 14 of whom were in critical condition.

{victims.b: Whether those killed had been passengers or members of the crew was not known, said the police chief, Walter Brandt.} Their families were still to be told late in the morning.

"Five families were looking forward to the holidays, and now this," said Gov. Ellen Marsh, who had come to the place. "There are no words that would help them today."

{probe.b: The Transport Safety Office was going to start an investigation shortly, Ms. Marsh said.}

{hour.a: The train had set out from Porter Falls at 5:14 a.m. and jumped the track at 6:42,} said Leo Castellan, who heads the regional transit board.

The place is a tight bend where the track leaves the Dunmore for the bank of the Tarn, and trains may go at 35 miles an hour there. {speed.a: At what speed this one was going is unclear, said the railroad's spokeswoman,} Janet Orloff. No work on the track was under way that would have made it necessary to go slower still, she said.

On most Sundays 120 or so people ride the train. There could have been as many as 180 this time, as people were traveling for the holidays, said Ms. Orloff.

The engineer was hurt, too, said Mr. Castellan. There were also two conductors.

== Corner Stoop
ASHBOURNE: At Least Five Killed As Commuter Train Jumps Track At Kettle Point

This morning a Tri-County Rail train on its way to Union Terminal, full of folks on their way back from the holiday weekend, jumped the track on the north side of the city. {dead.b: At least five people are dead and dozens hurt, say the crews that are there.}

A rider called Sal Morello told Channel 6 that {speed.b: the train had "way more speed on it" than it has on other days} when it got to the nasty bend before Kettle Point station. {speed.b: "It was going too fast to stay on, so it didn't stay on, simple as that,"} said Morello, who is on that same train each Sunday.

Up the hill, 24-year-old Kevin Dunne was thrown out of his sleep by a huge boom. "My first idea was that the house next door had come down," he told the Ledger. "Then I looked out and there were people on the rails, and one of the cars that were lying there had smoke coming from it, the second one I think. I shouted to my dad to call somebody. After that it was one after another climbing out the side, 50 or 60 of them, and nobody there to help yet."

The track where it happened is the one that runs along the Dunmore. It has stops in Carrow, Porter Falls, Ellis Landing, Marbury and some more of those places where half of the city's office workers live. If you have to go in tomorrow, look for another way.
