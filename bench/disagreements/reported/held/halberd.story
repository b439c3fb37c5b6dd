minutes: date
blast: contradiction
bangs: number
first: contradiction
hurt: contradiction?
engines: number?
until: contradiction?
venue: attribution?
others: contradiction?

== Plateau Herald
TransAndes grounds Halberds after scare

TransAndes stopped flying its Halberd 900 jets on Saturday after {blast.a: the failure of an engine led to an emergency landing} in Panama City, one of the gravest incidents for the world's biggest twin-deck aircraft in the four years it has carried passengers.

The Halberd, which had started from Madrid with 383 people on board, {blast.a: lost one of its four engines to a breakdown} shortly after leaving Panama on the way to Lima.

Passengers said {bangs.a: they heard a loud bang} and saw pieces come away from the engine. Some of them came down on a Colombian island. {hurt.a: Peruvian officials said nobody on the plane was injured}.

TransAndes, which has eight of the aircraft, said they would stay on the ground {until.a: until a full inquiry had been completed}. Four flights planned for Saturday, one from Lima and three from Madrid, were called off.

"No Halberd of ours will take off {until.b: until we are sure we know enough about flight TA 41}," TransAndes chief executive Ricardo Balbuena told reporters in Lima.

{engines.a: Balbuena said the plane could fly on two engines}. "An engine broke down in a serious way. We are not making that smaller than it is. To leave the whole fleet standing is a serious step for us."

The Peruvian accident board was in charge of the investigation, he said. The passengers were to spend the night in Panama City and go on with another plane on Sunday morning.

The first reports in the media had it that the aircraft had crashed after an explosion off the island of Santa Brígida. Shares in the carrier fell at the news and then recovered.

No one has lost his life in a Halberd since the model was unveiled. {others.a: Gulfstar, too, has suspended flights with its Halberds}.

== Island Today
{blast.b: TransAndes grounds Halberd fleet after engine explodes in mid-air}

TransAndes has grounded its whole fleet of Halberd 900s after one of them, with more than 350 people on board, had to make an emergency landing when {blast.b: part of an engine flew to pieces} over the Colombian coast.

The flight, which began in Madrid and was to end in Lima, was broken off {minutes.a: 14 minutes after it had left Panama City}, when {bangs.a: passengers heard a loud bang} and saw sparks and smoke coming from an engine.

The pilot then told the cabin that he had shut the engine down and that they were returning to Panama.

The Halberd, with 361 passengers and 22 crew, circled for an hour to get rid of fuel and landed safely at 10.20am local time.

On the ground it could be seen that the casing of engine number three was gone and that the underside of the plane was black in places.

TransAndes thereupon took all eight of its Halberds out of service. The type, its flagship, is also flown by Gulfstar, Air Lotharia and Norrland.

When the Halberd was presented it was welcomed as the start of a new age of long-haul travel. It seats up to 450 people on two decks and has taken hours off the journey from Europe to Peru.

No one has lost his life in one since. But this year a Halberd of TransAndes burst two tyres on landing in Lima, and {first.a: last March another had to turn round in mid-flight} and go back to Oslo.

The incident comes a few days before TransAndes celebrates its 70th birthday.

Ricardo Balbuena, its chief executive, said an investigation was under way and that no risk would be taken meanwhile. "Our Halberds will not take off {until.b: until we feel certain that we know enough}," he said.

== Crown Television
TransAndes flight lands in Panama after mid-air emergency

Bogotá: TransAndes said on Saturday that all flights with its Halberd 900 jets were suspended after {blast.a: an engine had failed earlier that day} and forced one of them to make an emergency landing in Panama City.

Ricardo Balbuena, the chief executive, {venue.a: said in a statement on the internet} that the Halberds would not be used {until.c: "until we are satisfied that our safety standards are fulfilled}".

The suspension of the eight planes came after one of them, on its way to Lima, turned back to Panama. {blast.a: One of its four engines, the number three, shut down} off western Colombia, said a spokeswoman for the airline in Lima, Inés Carrillo.

There were 361 passengers and 22 crew on the flight, the spokeswoman said.

{hurt.b: No injuries had been reported for the time being}, according to the Peruvian government.

{blast.a: The airline denied early media reports that there had been an explosion} on board.

"The aircraft landed safely at 10:20 am local time," TransAndes said. "In some reports it was claimed that it had crashed. That is wrong. None of our aircraft has crashed."

A news agency, however, quoted a woman on the flight who said that {bangs.b: she had heard two bangs and seen flames} from where she sat.

"It was burning, quite yellow, and bits were coming off. There were black lumps flying through the smoke," said Amparo Solís, 57, of Arequipa.

A Colombian television station reported that debris had come down in the west of the country. Witnesses on the island of Santa Brígida had heard a great blast, Canal Costa said, and had seen parts falling on houses and on a market.

== Southern Morning Post
TransAndes grounds Halberds after Panama air drama

Peru's TransAndes grounded all its Halberd 900s on Saturday after the failure of an engine forced one of the giants into a dramatic emergency landing in Panama City with more than 380 people on board.

{blast.b: The explosion in one of the four Lorrimer V8 engines}, which sent a hail of metal down on a Colombian town, was {first.b: the first emergency that the double-deck Halberd has had in the air}.

TransAndes, which has not had a fatal jet crash in its 70 years, said all eight of its Halberds would stay on the ground. {others.b: Other airlines said that they were checking theirs} on the advice of Lorrimer.

TransAndes said flight TA 41 had got into serious engine trouble {minutes.b: only five minutes after setting out from Panama City for Lima}. It dumped fuel over the sea and returned to the airport.

{hurt.a: None of the 361 passengers and 22 crew was hurt}, officials said.

But wreckage from the inner right engine rained on parts of the town of Santa Brígida, on the island of that name, where it damaged houses without harming anyone.

Chief executive Ricardo Balbuena spoke of "an engine breakdown of a serious kind".

"The Halberds will not be used {until.c: until we are wholly satisfied that our safety standards are fulfilled}," {venue.b: Balbuena told reporters in Lima}.

The maker, Halberd, which has staked its future on the success of the big plane, called the incident "serious" but {engines.b: stressed that it could safely fly on three engines}.

"We take it seriously, but it is one of the cases that are gone through before a type is approved," a spokesman said.

The jet concerned had been in service for two years.
