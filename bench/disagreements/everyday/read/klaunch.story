== Norrpress
Norwegian rocket reaches orbit on second attempt

RENSVIK, Norway, Thursday (Norrpress) - The small rocket Skua 1 reached orbit from northern Norway on Thursday and released seven satellites, two days after its first countdown had been broken off eleven seconds before lift-off.

The 28-metre rocket, built by the company Nordkapp Launch, rose from the spaceport on the island of Rensvik at 9:14 a.m. local time. Nine and a half minutes later the upper stage had reached its orbit at a height of 510 kilometres.

"We have shown that it can be done from here," managing director Silje Aune, 44, said. It was the company's first launch to orbit. A test flight in 2023, which was not meant to go higher than 120 kilometres, had been a success.

Five satellites were released within an hour, the other two in the afternoon, after the engine of the second stage had been fired a second time. By evening six of the seven had sent signals to the ground. The operators of the remaining one, a Portuguese weather satellite called Brisa, were still trying to make contact.

Tuesday's attempt had been stopped by the computer because a valve in the fuel line closed too slowly. The valve was replaced on Wednesday.

Nordkapp Launch has 180 employees and has spent 140 million euros so far, of which 35 million came from the state. Four launches are planned for next year and ten a year from 2028.

== Fjordtidende
Rensvik holds its breath, then the windows rattle

At fourteen minutes past nine the coffee cups on Solveig Bakken's table began to walk. Bakken, 82, has lived for sixty years in the yellow house nearest to the launch pad, four kilometres away; this time she had been allowed to stay. On Tuesday, when all had been cleared away to the school, nothing had come of it but waffles.

The small rocket Skua 1 reached orbit from northern Norway on Thursday, two days after its first countdown had been broken off eleven seconds before lift-off. The fault, a slow valve, had been put right in one day by four fitters, the youngest of them Jonas Myhre, 23, from the next village.

Some 1,200 people watched from the hill by the church, the police estimate, hardly fewer than on Tuesday. Another 300, guests of the company, stood on the breakwater. On the island itself live 410.

Mayor Kari Lund had a tear in her eye, and says so. The spaceport brings 60 jobs to the municipality, 22 of them for people from here. Not everybody is glad. The fishermen have to stay in port on launch days, for which they get 3,000 kroner per boat and day, and the ornithologist Per Haug fears for the kittiwakes. In the fall-out zone north of the island no damage was found on Thursday, according to the county.

What flew was seven satellites, none of them larger than a washing machine. Two were put out only after lunch.

"And when's the next one?" asked Bakken. In March, said the mayor.

== Orbital Wire
Skua 1, flight 2: nominal

Nordkapp Launch went to orbit on Thursday with its first orbital flight. Flight 1, in 2023, was a suborbital hop with a dummy second stage, so call this a clean record: two out of two. The scrub on Tuesday (T-11 s, propellant valve outside its timing limits) does not count as a launch.

Lift-off: 07:14 UTC. Stage separation at 2 min 38 s, fairing at 3 min 5 s, second-stage cut-off at 9 min 31 s. Parking orbit 510 km, inclination 97.4 degrees. Five payloads out between T+52 and T+58 minutes. A relight of 21 seconds, then the last two at T+5 h 20, in an orbit 40 km higher.

Payload mass was 190 kg, on a vehicle rated at 300 to this orbit. The firm kept a margin on purpose.

Payload status, as of this Friday morning update: all seven heard. Brisa, the Portuguese one, was silent for 19 hours and then answered a ground station in the Azores; it had been tumbling and its batteries were low.

The first stage came down in the Barents Sea, as intended. Recovery was not tried. It will be, from flight 5.

Money: list price 8.5 million euros. Revenue from this flight, by our estimate, was less than half of that, because the first customers were given a discount of 60 percent.

Up next: flight 3, no earlier than 10 March, with a single German radar satellite. In all four flights in the manifest for next year. The plan is ten per year later in the decade.

== Diario do Porto
Brisa speaks: the night in which a Portuguese satellite came back

At 4.14 in the morning of Friday, Porto time, in a container on the island of Santa Maria, the student Tiago Reis, 24, heard what he had been waiting for since the day before: a beep every 30 seconds. Brisa was alive.

The weather satellite, 38 kilos, the work of the University of Porto, was launched from Norway on Thursday on the maiden orbital flight of a rocket called Skua. It was the fourth of seven to be let go. Six answered to their owners the same day; of Brisa nothing was heard. In Porto some were already in tears.

The satellite had begun to turn about itself when it was set free, says the project's head, Professor Luisa Antunes, and so its panels got too little sun. At half past four a command was sent up, an hour later the spinning had stopped. By noon the batteries stood at 80 percent.

Brisa is to measure wind over the Atlantic for three years. It cost 4.2 million euros, without the launch. For this, 1.4 million were paid.

That the rocket had stayed on the ground on Tuesday, because of a valve, seems to those in Porto, looking back, the smaller fright. "Eleven seconds. I had my hand on my colleague's arm and left a bruise," said Antunes.

It is the third Portuguese satellite. The first, in 1993, still flies, mute since 2006.

The first pictures are expected in two weeks. A second Brisa is being built and will fly next year, perhaps with the same rocket.

== Kontinent Business Daily
Europe's small rockets: one up, four to go

The race of European start-ups to build a small launcher has a first winner. With Thursday's flight of Skua 1, Nordkapp Launch is the only one of five competitors to have put satellites into orbit. Two of the others have failed once each, the rest have not flown.

Investors had been nervous. On Tuesday, after the countdown was halted at the last moment, the shares of the parent, Nordkapp Industrier, lost 6 percent in Oslo. On Thursday they gained 14.

The rocket company itself, which made a loss of 31 million euros last year, is not listed. Of the 140 million that went into it a quarter was public money. The chief executive, Silje Aune, is looking for 80 million more, in order to build a hall in which ten rockets can be put together in a year. "We are not selling a firework, we are selling a timetable," she says.

The first timetable was missed by a wide margin: the maiden flight had been announced for 2022. A suborbital test took place a year later.

Seven satellites were on board, for customers from five countries, among them Portugal and Finland. At a list price of 8.5 million euros per flight Skua is much dearer by the kilo than the American giants, on which small satellites travel as by coach. But it goes where the customer wants, and when.

Orders for 13 flights have been signed, worth 96 million euros. Four are due next year. The insurers at Lloyd's, having seen Thursday, have lowered their rate from 18 to 15 percent.
