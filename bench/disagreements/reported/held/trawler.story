holes: number
waters: contradiction
knew: contradiction
purpose: contradiction
vessel: attribution
hour: date?

== Eastern Post
Maravel will not say sorry as dead fisherman is brought home to Lanoa

{holes.a: A trawler with more than 60 bullet holes in its hull} crept back into port in Lanoa yesterday, {vessel.a: two days after a coastguard ship from Maravel had fired on it}. On board lay the body of a crewman of 61.

Maravel, however, declined to apologise to its northern neighbour. {purpose.a: It said that its men had acted in self-defence, lest they be rammed}, while proceeding against "unlawful fishing".

President Yao Tenn of Lanoa said yesterday that measures against Maravel were conceivable.

"Our fisherman shall have justice, and there is no sanction that I would exclude today," Yao said on a visit to a rescue exercise in the east of the island. "They shot at people who had not a single weapon aboard. It was cruel, and it was done in cold blood."

He again demanded an apology, the arrest of the gunman and money for the family. Several members of parliament asked the government to stop recruiting workers from Maravel.

Maravel had conceded on Friday that its coastguard shot at a Lanoan trawler the day before. But {waters.a: this happened within its own territorial waters, it said}, and {knew.a: it had not known that the shots killed anybody}, least of all Teo Hanak, one of the five men of the crew.

{holes.a: Investigators in Lanoa counted 63 bullet holes.} Teo died of a shot in the neck, they confirmed. According to the island's official news agency the trawler was fired at with heavy machine guns.

In Maravel the president's spokeswoman, Ines Valdor, and the commander of the coastguard, Rear Admiral Raul Isidro, said that {purpose.a: the patrol had no choice but to fire as the trawler bore down on it}.

== Maravel Broadcasting
Shots at sea: Lanoan fisherman dies in Coast Guard incident

PORT MARAVEL — {knew.b: The Coast Guard confirmed on Friday that a fisherman from Lanoa was killed} when its men fired on a trawler which was {purpose.a: trying to ram their boat} off the Batang Islands.

The Coast Guard named the dead man as Teo Hanak, 61, who was among the crew of five on the Lanoan fishing boat Bright Harvest 17.

{vessel.b: MCS 212, a ship of the Fisheries Bureau with Coast Guard men on board}, at first sighted six boats from Lanoa 148 nautical miles off the southern end of the Batang Channel, officials said. {purpose.a: One of them swerved and came close to ramming the ship, which then opened fire.}

The four other men on the Bright Harvest 17 came away unhurt.

"The aim was the engine, to stop it. If a man died, he has our compassion, but that isn't an apology," Coast Guard spokesman Commander Arnel Bautil told reporters.

The commander of the Coast Guard, Rear Admiral Raul Isidro, relieved of their duties 13 of his men who had been on the ship. The director of the Fisheries Bureau, Asil Ferrer, said three of his staff were taken off as well.

{waters.a: The boats were already in Maravel's territorial waters} when they were sighted, Ferrer said.

Isidro said that there had been warning shots as the trawler, a far bigger vessel, came on. {purpose.a: Next its engine was hit and it lay still.} When another ship approached, his men withdrew.

Earlier the foreign ministry of Lanoa had said that a boat with four Lanoans and a sailor from Serrano on it {hour.a: was shot at early on Thursday} by "a Maravelian government ship", 148 nautical miles from the island's southernmost cape. It did not say what sort of ship.

== Lanoa Times
Maravel's account of killing "will not do", government says

The government reacted with anger yesterday to the death of a fisherman of 61, who was shot on Thursday by men on a ship of the Maravelian state. What Maravel had offered by way of explanation so far, it said, "will not do at all".

{vessel.b: A patrol boat of Maravel's Fisheries Bureau fired} on the Bright Harvest 17, a boat from Pinghai, {hour.b: at nine o'clock on Thursday morning}, {waters.b: in waters that both Lanoa and Maravel lay claim to}. {knew.b: Teo Hanak was killed, the government of Maravel said.}

Lanoan officials have met Maravelian ones several times since then and came away dissatisfied.

As it was a government ship, Maravel must "apologize in due form to our government, pay compensation to the family and bring to court whoever did this", Foreign Minister Lin Dao said. "The responsibility is theirs and nobody else's."

Deputy Foreign Minister Shi Tang said that, as Maravel had told his ministry, {purpose.b: the shots were meant as a warning, to make the Bright Harvest 17 leave} what Maravel believes to be its territorial waters.

Lanoa's representative in Port Maravel, Wang Lei, said that no one could believe this. {holes.b: The boat had been hit by 41 bullets}, he said, which was rather more than a warning.

Wang also asked that the ship's log and any film taken on board be kept for the inquiry. Maravel's representative here, Antonio Basco, told reporters that he would pass on the demands and that he personally was very sorry for the family.
