time: date
injured: number
waters: contradiction
shots: contradiction
blame: contradiction
rescuer: attribution
label: framing

== Gulf Press Agency
Ghanaian and Ivorian navy ships collide near offshore boundary

ABIDJAN, March 12 (GPA) - A Ghanaian warship and an Ivorian patrol boat collided on Wednesday near the sea border between the two countries, {injured.a: injuring seven of the Ivorian sailors}, officials on both sides said.

The collision happened {time.a: at about 4.10 a.m., in darkness}, some 40 nautical miles south of the coastal town of Half Assini, Ivorian navy spokeswoman Colonel Mariam Kone told reporters in Abidjan.

"{blame.a: The Ghanaian vessel turned hard across our bow}. Our crew had no time to react," Kone said. The 33-metre patrol boat Bandama was left with a gash of three metres above the waterline and returned to Abidjan under its own power with its crew of 27.

Ghana's navy confirmed that its patrol ship GNS Densu had been involved and said none of its 61 crew was hurt. It said the ship was escorting a seismic survey vessel, the Nordic Petrel.

Petty Officer Yao Kouassi, 24, was thrown overboard and spent nearly an hour in the water before {rescuer.a: a fishing canoe from Newtown picked him up}, Kone said.

Ivory Coast summoned the Ghanaian ambassador. Ghana's foreign ministry said it regretted the incident and proposed a joint inquiry.

An international tribunal drew the maritime boundary between the two neighbours in 2017. Both have since awarded oil licences close to the line.

== Accra Ledger
Navy: we were in our own waters

The Ghana Navy yesterday rejected suggestions that one of its ships strayed over the line when it met an Ivorian patrol boat on Wednesday.

Commodore Emmanuel Tetteh-Quaye, the flag officer of the Western Naval Command at Sekondi, said radar plots showed that GNS Densu was {waters.a: two miles inside Ghanaian waters at the moment} of what he called {label.a: "a minor contact between two ships"}.

"The Ivorian boat closed at 25 knots without lights and did not answer on channel 16," the commodore told the Ledger. "{blame.b: She then cut in under our stern quarter} and struck us. We did what any seaman would do: we stopped and lowered a boat."

It was {rescuer.b: Densu's own rubber dinghy that found} the young Ivorian sailor who had fallen into the sea, he said. The man was given dry clothes and tea and handed back to his shipmates.

According to the commodore the encounter took place {time.b: a few minutes before six, with the first light}. {injured.b: Four of the Ivorians had been bruised or cut}, he had been told by radio, and nobody on Densu had so much as a scratch.

He was emphatic about one thing. "{shots.a: Not a single round was fired}, by us or by anybody."

Densu, a 76-metre ship that was handed over by its Korean builders three years ago, came into Sekondi on Wednesday evening with scraped paint and a bent railing. Her 61 men and women were given two days' leave.

Accra has offered a joint inquiry. Abidjan had not answered by last night.

== Le Soir d'Ebrie
They came at us like a wall

He still has salt in his eyes, he says. Yao Kouassi sits on a bed in the military hospital in Abidjan, a blanket round his shoulders, and tries to tell it in the right order.

"First the searchlight. Then the shots. {shots.b: They fired over our heads, three or four bursts}, and we lay flat. Then the big one came at us like a wall."

The 24-year-old from Bouaflé was on deck with two others when {label.b: the Ghanaian ship rammed the Bandama}. He remembers the cold. He remembers that it was {time.a: still pitch dark, a little after four}, because he had just come on watch. And he remembers the voices of the men who saved him. "{rescuer.a: They were fishermen, in a canoe} painted green and red. They gave me a piece of bread."

Six of his comrades lie in the same corridor, one of them with a broken collarbone. The others have cuts and bruises.

The navy command leaves no doubt that {label.b: the attack, as it calls it}, took place in Ivorian waters. "{waters.b: Three miles on our side of the line}," says Colonel Mariam Kone, and lays her finger on the chart. "We asked them to identify themselves. They did not."

On the quay the Bandama lies with a tarpaulin over her wound, ten feet of torn metal near the bow. Women have laid flowers there.

The Ghanaian ambassador spent 20 minutes at the foreign ministry on Wednesday afternoon. He left by the side door and did not speak.

== West Coast Radio
Calls for calm after navy collision

Fishermen's leaders on both sides of the Ghanaian-Ivorian border have called for calm after Wednesday's collision between two navy ships.

"We fish together and we marry each other's daughters," said Nana Ekow Blay, chief fisherman at Half Assini. "The oil is under the ground. It can wait."

The chief said one of his own crews had been nearby. They heard engines and shouting, {shots.b: and then gunfire, several short bursts}, before the ships struck. The crew had not taken anybody on board. {rescuer.b: A rubber boat from the Ghanaian ship} had pulled a man out of the water, they told him; they saw it in the beam of the lamp.

The Ivorian navy has not published the track of its patrol boat. The Nordic Petrel, the survey ship which the Ghanaians were protecting, has. Its log, seen by this station, puts the collision {waters.a: east of the line, on Ghana's side}, by just under two nautical miles.

The boat's crew numbers 27, and {injured.a: seven were taken to hospital} when it tied up in Abidjan at noon on Wednesday. All are expected to be home by the weekend.

Ghana's foreign ministry repeated on Thursday that it would welcome a joint investigation. A spokesman in Abidjan said the offer was being studied.

The regional bloc ECOWAS is to send two retired admirals, one from Senegal and one from Nigeria, to speak to both navies next week.

== The Maritime Gazette
Survey work halted off Tano after warships touch

The operator of the survey ship Nordic Petrel has broken off work in the Tano basin after two naval vessels came together less than a mile from its streamers.

Bergen-based Norfjell Geo said the ship, with 44 people on board, had hauled in six kilometres of cable and was heading for Takoradi. The day rate, thought to be about $90,000, is being paid by the licence holder.

The naval vessels were the Ghanaian offshore patrol ship GNS Densu, of 1,150 tonnes, and the much smaller Ivorian Bandama. The Petrel's {time.b: log times the contact at 05.52 local time} on 12 March. Its master reported on VHF that {blame.b: the patrol boat had altered course towards the Densu} twice in ten minutes.

{shots.a: No shots were heard from the bridge}, the company said, although the Densu had used its searchlight and loudhailer.

Insurers in London were taking the matter calmly. "This is {label.a: a bump between two small navies}, not the Strait of Hormuz," said Alastair Penn, who writes war-risk cover at Morrow & Tyne. Rates for the Gulf of Guinea, which have fallen by a third since 2021, were unchanged on Thursday.

It is the second time this year that seismic work near the 2017 boundary has been disturbed. In January an Ivorian aircraft circled another survey ship for most of an afternoon.

Norfjell Geo expects to resume in ten days if it gets what it called "clear written assurances from both capitals".
