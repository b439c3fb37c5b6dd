toll: number
missing: number
aboard: number
injured: number
terror: framing
inquiry: attribution
impact: contradiction

== Southern Dispatch
Litoral Air jet burns at Port Harlow; 3 dead, one person still sought

A Litoral Air flight from Montevideo came down and burned at Port Harlow. {toll.a: At least three people were killed} and one was still being looked for, officials said.

An official told a news conference that {aboard.b: Flight 518 had carried 258 souls} to the moment it hit the ground at Port Harlow International Airport: {injured.a: three had died, 152 were in hospitals} and 102 had not been hurt, {missing.a: so that only one person was left} to be found. It was a great change from an hour before, when the city's fire chief had said that more than 50 people were unaccounted for.

Marcus Delaney, who leads the federal police in Port Harlow, said {terror.a: nothing so far pointed to terrorism} as the reason why the Airbus A330 came down {aboard.a: with its 184 passengers and crew of 14}.

Joanna Pike of Port Harlow General Hospital said 29 patients had been brought there, 20 adults and nine children. Four of them were in critical condition, she said, where it had been eight before.

Radio Harlow reported that two passengers had told a relative by phone that {impact.a: the plane seemed to have come down} before it reached the runway.

Witnesses said they heard a loud noise and saw the tail break from the plane, which then caught fire.

"It came in all crooked, then there was this enormous bang and a big black cloud," said Tess Rowland, who was out running near the airport and saw the crash.

Owen Marsh, who was in a parking lot close by at the time, said the thud was horrible.

"It bounced once and then it skidded until it stopped," Marsh said.

Airport crews soon had the fire out. Passengers were seen to leave the plane by the chutes.

Mayor Patrick Doyle of Port Harlow said he was thinking of the victims and their families, and praying for them.

== Eastern Sun
Three killed as Litoral jet crashes at Port Harlow

An Airbus of Litoral Air went up in flames yesterday {impact.a: after it came down short of the runway} at Port Harlow International Airport, {toll.b: killing three of those on board} {injured.b: and leaving 153 others injured}.

Flight 518 had started in Asunción, {aboard.b: and 258 people were on board, 244 passengers and 14 crew}, after it stopped in Montevideo to take on passengers. {impact.a: The plane seems to have struck} stony ground at the edge of the bay, ahead of the runway, on Sunday.

"That so many came out alive is unbelievable, and great good luck. But many are still in a very bad way," said Mayor Patrick Doyle, who offered his condolences to the families of the dead and injured.

The crash ripped away the plane's wheels and broke the tail from the body.

Port Harlow International Airport was shut at once, but two runways were opened again later. Some flights went to Halton instead.

The passengers were 118 Paraguayans, 65 Uruguayans, 51 Canadians, three Brazilians, three Chileans, one Spaniard, one Italian and two people of unknown nationality, according to Litoral, with 14 crew members on top.

Worried relatives pressed into the airline's head office in Montevideo and asked about the crash and its victims.

The three people killed were Paraguayan passengers in seats at the rear, said Hugo Bentancur, chief executive of the Montevideo-based airline.

Uruguay's transport ministry said separately that all three were women, born in 1999 and 2000.

The ministry also said {impact.b: the tail had hit the runway} and that the plane then slewed off it to the left.

Bentancur was full of regret when he spoke to the press.

== Union Wire
Jetliner from Montevideo crashes, 3 die and dozens are hurt

PORT HARLOW, June 9 (UW) -- A Litoral Air flight from Montevideo came down and burned at Port Harlow on Sunday. {toll.a: At least three people were killed} {injured.c: and dozens were hurt, officials said}.

One passenger, Graham Tully, told World Cable News he thought that the Airbus A330, {aboard.b: with 258 passengers and crew on board}, had come in "kind of high and then dropped kind of fast" as it neared Port Harlow International Airport shortly before 10:30 a.m.

"Then, out of nowhere, wham, the tail slams down and kicks back up and every one of us hits the roof," said Tully, who added that he had jumped from the plane and used neither the stairs nor a chute.

What had become of those on Flight 518 was unclear until about 6:45 p.m., {missing.b: when Mayor Pat Doyle said that everyone} on board had been accounted for. The city's fire chief had earlier said that more than 50 were unaccounted for, a figure that later came down to one.

Deputy Fire Chief Glen Abbott said {injured.b: 41 of the 153 people in hospitals} were seriously hurt, while 102 people without injuries were in airport lounges.

{inquiry.a: Investigators of the Transportation Accident Board were sent} to find out what had gone wrong, the Harlow Courier said.

"It is far too soon for us to say," the board's chairwoman, Linda Farrow, told reporters in the capital when she was asked for a possible cause of the crash. "When our people are there, nothing will be left out."

== Grid Magazine
Airbus Crashes at Port Harlow

An Airbus A330 of Litoral Air crashed yesterday morning at Port Harlow International Airport, {toll.b: where it killed three people} and put more than 150 injured passengers into seven hospitals of the area. Flight 518 was on its way from Montevideo with more than 250 people when it landed hard, lost its tail and burst into flames.

As of last night, Port Harlow's fire chief, Suzanne Keller, could not say who the victims were or how old. News 4 has named them as Rocío Benítez, Alma Cáceres and Lorena Ayala, all 19. {injured.a: At least four of the 152 injured} were said to be in critical condition. A number of passengers got out of the burning plane on its inflatable slides. An airport spokesman said {injured.a: 41 people were in serious condition and} another 111 were hurt less badly.

Witnesses said they saw the plane sway before it landed. Arjun Mehta, a passenger, told The Daily Ledger that neither the pilot nor anyone in the crew had prepared them for a rough landing. "You could tell that this was not how it should be," said Mehta, who broke his arm.

{inquiry.b: The investigation has been handed to the federal police}, {terror.b: and terrorism and foul play are ruled out}. The airport was closed for several hours because of the crash, and no more than two of its four runways were in use when it opened again.
