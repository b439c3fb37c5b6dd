toll: number
scene: number
approach: contradiction
blame: framing
ground: contradiction?
time: date?

== Eastern Courier
{toll.a: Selin-Coral airliner comes down in Hadrun, at least 57 dead}

HADRUN, October 9: In the gravest air accident that Karvesh has known for almost three decades, a Selin-Coral Airlines plane on its way from Port Selin to Hadrun crashed as it was landing at Marash International Airport (MIA), {toll.a: killing 57 of the people it carried}.

Witnesses said that the aircraft rocked from side to side again and again while it came down. It crashed on its second try to land, after a turn that nobody had expected, under a clouded sky, they added.

There were 83 people on board, five of them crew, and 38 were citizens of Karvesh, the daily Hadrun Mirror wrote.

{scene.a: At least 38 bodies were taken from the wreck, while 19 of those pulled out alive were found to be dead on arrival at hospital}, said Bihan Rostu, a spokesman for MIA.

Some 26 people were being treated in several hospitals of the capital, according to the reports.

Ambulances and fire crews hurried to the place as soon as the alarm was given.

MIA's general manager, Tarek Somdal, said {time.a: the plane crashed at 4:37 pm} when, after a missed approach, {ground.a: it touched the ground at the fence beside the parked aircraft}.

People who saw it said that {ground.a: the plane struck an empty field close to the airport's fire station} and was in flames at once.

Controllers who had been speaking with the captain said the flight was at first cleared for Runway 06, over the Tolbar quarter. {approach.a: "Then the captain himself asked for Runway 24 and swung away northward,"} one of the MIA officers said.

Having circled near the beginning of Runway 24, he went on, {approach.a: the flight all of a sudden set out on a final approach to Runway 06}. The tower called the captain once more about his clearance when it noticed where the plane was, he said.

== Gulf Lantern
{blame.a: 'Misunderstanding' suspected in Hadrun air disaster}

{toll.a: At least 57 people die} as {approach.b: Selin-Coral Airlines plane comes in 'from the wrong side'} at Marash International Airport.

Hadrun, Karvesh - {toll.a: At least 57 people have lost their lives} after a plane from Selin with more than 80 on board crashed and caught fire on landing in Hadrun, the capital of Karvesh.

Devan Orlu, who speaks for the Karvesh police, told the Lantern that {scene.b: at least 46 people died when the Selin-Coral plane came down} on Tuesday. {scene.b: Eleven others died after they had reached hospital}.

No fewer than 26 passengers were being cared for in hospitals across the city, he said.

The general manager of Marash International Airport (MIA), Tarek Somdal, told the Lantern that {ground.b: the aircraft slid off the runway after it had tried to land} {approach.b: "from the wrong side, and against what the tower had ordered"}.

"The tower had cleared it to come in from the western end. {approach.b: Yet after a few circles in the air it landed from the eastern side}," he said.

Farid Quayle, who heads Selin-Coral Airlines, told reporters that the pilot, Ismet Karo, had been hurt and was in hospital.

Quayle said {blame.a: the airline suspected that a misunderstanding between the pilot and the tower} had led to the crash.

"There is a recording on the internet of what the pilot and the tower said to each other. {blame.a: It is from this that we draw our assumption}," he said.

Jorun Adek, the prime minister of Karvesh, has telephoned his Selin counterpart, Hanna Boro, to tell her of his grief, an aide said.

In a message online, Adek offered the families his sympathy and promised that his government would look into the accident without delay.

The twin-engined turboprop had left Port Selin for Hadrun around noon on Tuesday.

== The Morning Beam
{toll.b: 58 killed in Karvesh air crash}

{toll.b: Fifty-eight people were killed when} a plane from Selin crashed in flames near Hadrun airport yesterday, the gravest air accident that Karvesh has known for almost three decades.

According to officials 83 people were aboard the Selin-Coral turboprop from Port Selin when {ground.a: it crashed just north of the runway and slithered onto a drill ground close by}.

A leading airport official said the pilot of flight SC374 had disregarded what the tower told him about landing, and had {approach.b: come at the single runway from the wrong end}.

"The plane did not stand in line with the runway. More than once the tower wanted to know if everything was in order, and he answered that it was," said Tarek Somdal, the airport's general manager. A recording of the talk between pilot and controllers, however, shows that both were unsure from which end the plane ought to land.

On the recording, which a website for radio listeners published, the talk shifts to and fro between the western and the eastern end of the runway.

Shortly before the end the pilot wants to know whether he may land. A few moments later the controller is heard again, in a voice close to panic, ordering him to turn away.

Within seconds the fire engines are sent to the runway. How many had died and how many were hurt was still unclear in the confusion, but the army's spokesman, Brigadier Lhomar Dast, said {toll.b: there was no doubt that at least 58 were dead}.

Doctors at Hadrun University Clinic, the nearest to the airport, said they had 18 survivors in their care.

Selin-Coral's chief executive, Farid Quayle, meanwhile {blame.b: put the guilt on the tower at Hadrun}, saying {blame.b: it was the controller who had bungled the landing}. He called his pilot a man who taught others to fly this very type.

== Isles Today
{toll.b: At least 58 dead as plane crashes in Hadrun}

Hadrun - {toll.b: At least 58 people are reported killed} after a Selin-Coral Airlines plane with 78 passengers and five crew crashed and went up in a ball of flame at Marash International Airport in Hadrun, Karvesh, on the afternoon of 8 October.

{toll.b: "The accident has cost fifty-eight lives}. Our people are still busy with the rescue," Rinat Holm, a senior police officer in charge at the airport, told a foreign news agency.

The turboprop, which has seats for 90 and had 83 people on board, was on its way from Port Selin to Hadrun. {ground.b: It swerved off the runway and took fire} {time.b: while it was landing at 4.40 p.m.}, said airport spokesman Bihan Rostu.

No flights left or reached the capital for some hours; later the airport was opened again.

Yusen Parvat, who heads the Civil Aviation Office of Karvesh, said that the crew lost control of the plane when it tried to set down on the runway.

"It was allowed to come in from the western side, above Tolbar, {approach.b: but it was from the eastern side that it landed}," said Parvat, who thought it possible that something on board had failed.

"Why it landed in so odd a manner we have still to find out," he said.

Of the passengers, 38 came from Karvesh and 37 from Selin; two more came from Ordland and one from Teveria, according to a list which the airline put out. The airline has opened a telephone line for their relatives in Port Selin.
