foreigners: number
wounded: number
earlier: number
bomber: contradiction
first: contradiction?
toll: number

== The Sentinel
{toll.a: Blast at Tunisian seafront cafe kills at least 19}

{bomber.a: A suspected suicide bomber wrecked a cafe much loved by tourists} in the Tunisian town of Ras Mehdia on Tuesday, {toll.a: killing at least 19 people}, {foreigners.a: 14 of whom were tourists}, {wounded.a: and injuring at least 25 more}. There were reports, so far unconfirmed, that an Irish visitor was among the dead.

Should Islamists prove to be responsible, it will be the first big attack by them in Tunisia since 2004, {earlier.a: when a series of suicide bombings in the port of Sfaria killed more than 40 people.}

The explosion came at about 1.20pm on the upper floor of a cafe overlooking Bab Zarga square, which draws more visitors than any other spot in the old walled town.

The Zellige, recommended in every guidebook for its view, was torn open. Its upper storey was a tangle of beams and metal. People were hurled from their seats, according to witnesses.

Panic seized the square, at most hours a crush of holidaymakers, hawkers and musicians, as ambulance men brought out remains from the wreckage. A photographer spoke of bodies in pieces. {wounded.a: At least 25 wounded were being treated in the town's main hospital}, some with terrible injuries.

Marco Bellandi, who writes for an Italian weekly and happened to be in the square, said the bang was ear-splitting. "Everybody started, and there was a black column going up over the roofs."

A woman who works at a hotel near by told Italian radio that the ground had shaken.

== The Morning Correspondent
{foreigners.b: Horror on the terrace: 13 tourists among 19 killed by cafe bomb}

{toll.b: A bomb ripped through one of the best-known sights in Tunisia yesterday, killing 19 people} {wounded.b: and injuring 25 others in an attack} that looked like the work of Islamist militants. An Irish citizen was feared to be one of the victims.

Bab Zarga square in Ras Mehdia, a place of fortune tellers and acrobats that is much visited from these islands, was crowded for lunch when the Zellige cafe blew up. {bomber.a: A suicide bomber appeared to be behind the deadliest attack on the country in almost a decade}, since witnesses told of a man who went in with a bag just before the explosion.

The upper floor was destroyed, the witnesses said, the terrace lost its roof and the front of the building fell in. People ran to fight the flames and pull out the wounded and the dead.

"I went out, saw the smoke and then stones coming down," Declan Furlong, who owns a guesthouse, told Irish radio. "Waiters were carrying people who did not move. It was all confusion. There were bloody footprints 60 metres down the street."

The interior ministry said that the dead, guests and staff, were of several nationalities, but went no further. {foreigners.b: State television put the number of foreigners killed at 13, eight of them Italian} and five others whose countries were not known. Dublin could not say last night whether any Irish people had been hurt.

{first.a: The authorities thought at first of an accident with gas bottles in the kitchen}, but soon changed their minds.

== Gulf Meridian
Explosion devastates cafe in Tunisian old town

{bomber.a: Authorities believe a suicide bomber struck} on main square of Ras Mehdia, {toll.a: where at least 19 people are dead.}

{toll.a: No fewer than 19 people lost their lives} and others were hurt when a cafe full of guests blew up in Ras Mehdia, an old town on the Tunisian coast, according to officials there.

{bomber.a: Officials said on Tuesday that they suspected a suicide bomber of the attack on the Zellige cafe}, on the town's central Bab Zarga square.

{bomber.a: "From what I have been told, it may have been somebody who blew himself up," an official of the provincial governor's office told a news agency.}

"There were ball bearings in one of the bodies," the same man reported. He had been to see the dead who were carried to one of the hospitals.

{wounded.b: The interior ministry told Tunisian television of 25 people injured} and of victims from abroad. {foreigners.b: The state-run Channel One said the dead were eight Italians, six Tunisians and five foreigners} whose nationality it did not give.

Rescue teams rushed to the square. An inquiry is under way.

A ministry official said it looked like a terrorist attack. {first.b: Earlier in the day the ministry had said, in a statement put out by the state news agency, that the first traces pointed to a criminal act.}

Italy condemned the bombing as "vile and merciless" and confirmed that it had lost citizens. Paolo Serristori, the prime minister, had heard of it with dismay, his office said, and condemned it in the strongest terms.

== Conflict Monitor
Bomb strikes cafe in Tunisian resort

{toll.b: Nineteen people have been killed}, {foreigners.b: 13 of them from foreign countries}, when a bomb went off earlier today in a cafe popular with tourists in the Tunisian town of Ras Mehdia. It is thought that one of the Islamist groups based in North Africa was behind it.

The target was the Zellige cafe on Bab Zarga square, in the old quarter, where visitors from abroad are known to gather. {foreigners.b: The dead are reported to be eight Italians, five other foreigners and six Tunisians.} {wounded.c: Of the more than 25 people wounded, nine are foreigners.}

{bomber.a: Two people who were there told a news agency that it was the act of a suicide bomber}, but how the bomb was set off has not been confirmed. {bomber.a: A customer who survived told an Arabic channel that a young man had come in, asked for a coffee and shortly afterward blown himself up.} {bomber.b: Another witness said a man had left a suitcase in the cafe and that the bomb was inside it.}

Officials said a first study of the traces found at the scene on Tuesday bore out the theory of an attack. Police said that ball bearings, commonly packed into suicide vests, had been found in a victim's body.

It was the worst act of terrorism in the country since the suicide attacks of October 9, 2004, in Sfaria, {earlier.b: in which 29 people died.} Ten bombers blew themselves up that day at several places, including a foreign consulate, a synagogue and a hotel.

Three attempts at suicide attacks in Sfaria in 2008 came to nothing.
