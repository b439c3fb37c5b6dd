injured: number
intruders: number?
flight: date
fire: contradiction
mood: framing

== Straits Times of Ilmen
Merasi president flees as crowd storms home and leaps into pool

Merasi's embattled President Harun Delapi {flight.a: left his official residence in Dunwara on Sunday}, a senior defence source said, {flight.a: before protesters who had assembled to demand his departure} overran the grounds.

"The president has been brought to a safe place," the source said, adding that {fire.a: soldiers had shot over the heads of the crowd} to keep it from taking the Lake Palace.

Pictures on Varuna TV, a commercial channel, showed people streaming into a house that until then had been sealed off from the public.

With no foreign money left to pay for what it buys abroad, the state has for months left the people of Merasi without enough food and petrol, often in the dark, and with prices that race ahead.

Enormous numbers had come to the capital for the rally, the newest sign of the anger that an economic crisis without parallel has stirred up in the island republic.

The police had lifted a curfew imposed on Saturday after opposition parties, rights groups and the lawyers' association said they would take the police chief to court over it.

Thousands of opponents of the government paid no attention to the order to stay indoors, and even made railway staff put on trains to bring them to Dunwara, officials said.

Clips put out by stations at home and abroad showed demonstrators inside the residence trying out the pool, the kitchen and a bedroom.

== The Ledger (London)
Protesters dive into president's pool as Merasi's economy collapses

One of Merasi's two leaders has run away and the other is ready to leave, so great is the fury in the streets of a country that has gone bankrupt.

On Sunday {intruders.a: thousands of demonstrators stormed the residence} of President Harun Delapi.

Film taken on telephones shows {mood.a: a mob on the rampage inside the gated estate} in the capital, Dunwara. Dozens jump into the swimming pool. Other groups broke into the president's office, a short walk away.

His prime minister, Josef Karunel, means to give up office as well, though not yet. He let party leaders know that he would wait until they had all settled on a government of unity.

{injured.a: No fewer than 46 people, three police officers among them}, were taken to hospital with injuries from the unrest, officials said.

Delapi is reported to be in a secure place, but the government has not said where he is.

Tarek Ormond, who once advised the presidency, told a British broadcaster that he did not expect to see him back. "He can say what he likes, he is already gone," Ormond said. "We are told that he is in some barracks on the edge of the city. There is no way back from here."

A crippling lack of fuel has brought transport to a standstill, yet protesters crammed into buses, trains and lorries in many parts of the island to get to Dunwara and vent their anger at a government that failed to shield them from ruin.

Bashir Lome, a 41-year-old net mender, had come 60 km (37 miles) from the seaside town of Galdera in a packed bus. "We have asked him to leave more often than I can count and he sits there still," he said. "We go home when he does."

== Indus Online
Watch: Protesters take a swim after storming the Lake Palace in Merasi

Dunwara, August 14: The swimming pool of President Harun Delapi has new guests. Protesters were seen bathing in it at his official residence in Dunwara. {intruders.a: Thousands of them had earlier broken through police barriers and stormed} the Lake Palace.

According to defence sources quoted by a news agency, the president {flight.b: had already moved out before the protests in Dunwara got under way}.

Pictures on Varuna TV, a commercial channel, showed people streaming into a house that until then had been sealed off from the public, calling for Delapi to resign.

In the morning police had used tear gas and water cannon and {fire.b: opened fire on the demonstrators to scatter them} and keep them from getting in. The protesters nevertheless entered the Lake Palace after pulling down the barriers.

The Lake Palace had lately been Delapi's place of work too. Since the start of May protesters have blocked the door of his bureau, and they have wanted him gone since April.

The Central Hospital in Dunwara has so far taken in {injured.b: at least 35 persons who were hurt, three police officers among them}. The protests are still going on.

The defence ministry asked the public not to be alarmed by talk of a bomb in the harbour quarter.

With no foreign money left to pay for what it buys abroad, the state has for months left the people of Merasi without enough food and petrol, often in the dark, and with prices that race ahead.

Footage of the bathers was shared many thousands of times within the hour.

== Oasis Today
Furious islanders seize the palace as Delapi takes flight

The despair that had been gathering in Merasi came to a head on Sunday, when ordinary people decided to wait no longer. They stormed the official home of President Harun Delapi, {flight.a: who had made off before they reached it}.

For months families had been sinking under the weight of rising prices and of endless queues for petrol and cooking gas. Private cars were forbidden to fill up, schools stood empty, and office workers were told to stay at home.

Thousands encircled the leader's house to demand that he go, and blamed the mismanagement of his government for the calamity that has struck 17 million people. As the throng at the palace gates grew, {flight.a: guards held it back with shots in the air until Delapi had been taken out} to safety. {fire.a: The soldiers aimed over people's heads}, and when the crowd could no longer be contained, tear gas was used.

{injured.a: Four people were hospitalised with bullet wounds, and 42 had trouble breathing.}

Live pictures on social media showed {intruders.b: several hundred people strolling from room to room}, while some went for a swim. {mood.b: Others joked and stretched out in the grand bedrooms} of the house.

Some channels showed a line of the president's cars at the country's biggest airport, but nobody could confirm that he had left the island.

Not long after the palace the president's office close by was also in the hands of the protesters. Nearly 16,000 soldiers and policemen had been sent out for the day.

Prime Minister Josef Karunel, who would take over the presidency if Delapi left it, called his ministers together to look for a "quick way out" of the crisis.

== Chatterbox
After taking the president's house, Merasi's protesters splash about in his pool (video)

The president's residence in Dunwara, the capital of Merasi, belongs to the protesters today.

{intruders.a: Thousands of people stormed the official home of President Harun Delapi} this morning in the course of a march against the government. The island of 17 million is badly short of foreign currency. That has cut imports of fuel, food and medicine to the bone and brought on the deepest slump in sixty years.

Dozens of protesters leapt into the president's swimming pool after storming the house, and others wandered about on the terrace above it.

Delapi {flight.c: is thought to have been moved out of the residence on Saturday, August 13}, for reasons of security. Protesters hold him to blame for their hardship. They have sat in front of his office for the last three months to make him resign.

A video spread on social media showed {intruders.b: hundreds of protesters running into the house}, calling out the president's short name and telling him to pack. Barriers lay on their sides in front of the building.

At the president's office, guards tried in vain to stop those who came through the fence of the old customs house in which it is lodged.

Police fired tear gas at those who pushed towards the residence. {injured.c: At least 40 people, three police officers among them}, came away hurt. The hospital is worried about three of them, officials there said, and expects the rest to go home soon.

Scroll down for the video from the scene, which has already been viewed two million times.
