toll: number
injured: number?
rescued: number
epicentre: number

== Lakeshore Herald
{toll.a: Crews dig through toppled blocks as quake in Dalvania kills 31}

PORVALO, Dalvania – Workers with mechanical diggers hunted on Tuesday for people caught inside flattened hotels and blocks of flats {toll.a: as the number killed by a violent earthquake before daybreak in Dalvania rose to 31}, {injured.a: with more than 800 others hurt}.

The shock, of magnitude 6.1, was noticed throughout the western part of the peninsula and a long series of weaker tremors followed it, some of them stronger than magnitude 5. In neighbouring Ostria a separate quake with an early reading of 5.2 shook the countryside south of the capital but did little harm.

Families were asleep when the walls came down in Dalvania, and those digging went on after dusk to reach anyone thought to be still inside. Nobody could say how many might be lying under the concrete. Search parties were on their way from nearby states and from members of the European Union.

Television pictures taken soon after the shock showed a small girl being freed in the seaside city of Porvalo, 39 kilometers (24 miles) west of Lissen, the capital. A digger lifted a piece of broken ceiling and the girl screamed while neighbours bent steel rods away from her arm.

Later in the day a crowd clapped when a second child was brought out alive, from a house in Porvalo where a corpse had been seen before. {rescued.a: By Tuesday evening 57 people in all had been lifted out of the ruins}.

{injured.a: Doctors had looked after more than 800 injured people}, Health Minister Vesna Kolar said, and twelve of those kept in hospital were fighting for their lives.

"This hour asks for cool heads, and for neighbours who hold on to one another," said Prime Minister Goran Delic.

The U.S. Geological Survey put the quake at shortly after 4 a.m. local time.

== Cape Courier
{toll.b: More than 30 dead in Dalvania quake} as search goes on

Porvalo – Teams in Dalvania worked until morning in search of people caught in buildings brought down on Tuesday by the most powerful earthquake the country has known for decades, {toll.b: which left more than 30 people dead} and hundreds hurt.

Firemen, police officers and soldiers picked through what was left of hotels and apartment houses in several towns on the north-western shore, not far from the centre of the 6.1 magnitude shock that struck ahead of sunrise.

{toll.b: The defence ministry gave the toll as 34 dead by evening}. The greater part had been taken from ruins in the port city of Porvalo and in Sarnek, a town to the north of the capital, Lissen.

A man of about 50 lost his life in the nearby district of Brenik when he leapt from a window in terror. One more person was killed in a car after the tremor split the road, according to the ministry.

More than 50 people were also brought out alive in an effort that carried on by torchlight and floodlight once it was dark.

"Nobody is going home tonight, the teams stay on," ministry spokesperson Mirela Tosic told AFN. "In the dark we have to move more slowly, every step is harder," she added.

In Sarnek, people who stood before a fallen block earlier in the day called to relatives inside it: "Lidija!", "Anka!", "Zora!".

Petar Murisic, a bricklayer of 54 from Sarnek, told AFN that his parents' flat was right under the roof of the six-floor house, and that his mother and a niece of five must be somewhere below the rest.

"Are they alive, are they gone, I cannot tell you. I tremble for them, it is in the hands of God," he said, his fingers shaking.

There were moments of relief too, when survivors were eased out one by one. A slight man, grey with powdered plaster, left the ruins strapped to a stretcher.

== Metro Wire
Dalvania earthquake: toll climbs while ground keeps shaking

Rescuers in Dalvania are racing to reach people under fallen houses {toll.c: after a powerful earthquake in which 39 people lost their lives} {injured.b: and a further 870 were injured}.

{epicentre.a: The 6.1-magnitude shock hit 41km (25 miles) north-west of the capital}, Lissen, early on Tuesday while people were in bed.

The port city of Porvalo and the town of Sarnek, not far from the epicentre, have lost the largest number of people.

Several hundred residents passed the night under canvas and others in their cars, since the aftershocks have not stopped.

About 300 tremors have been recorded after the first one, which came at 04:17 local time (03:17 GMT) on Tuesday. Specialists from a number of European states have flown in to join the search.

More than 50 people have been brought out of the wreckage, and Prime Minister Goran Delic pledged that the teams would "go on stone by stone, without haste, until nothing is left to look under".

Wednesday has been made a day of mourning by the government.

The European Commission said teams from Austria, Slovenia and Portugal had been sent under its scheme, and Ostria and Maravia had dispatched crews of their own.

No stronger quake has struck Dalvania for decades.

How strong was it?

Heavy aftershocks came after the magnitude-6.1 tremor. A six-floor block of flats gave way in Sarnek.

Petar Murisic, a bricklayer of 54, said that his parents' flat was right under the roof, and that his mother and a niece of five must be somewhere below the rest.

"Are they alive, are they gone, I cannot tell you," he told the news agency AFN, his fingers shaking. "It is in the hands of God."

== Delta Online
In Pictures: Race to find survivors of Dalvania earthquake

{toll.d: The number of dead in Dalvania has gone up to 42}, hundreds are hurt, and teams from home and abroad are still working through the ruins

{toll.d: According to the Defence Ministry of Dalvania the earthquake has officially claimed 42 lives}, {rescued.b: while 60 people were brought out alive}.

How many are missing has not been estimated.

{injured.b: Around 870 people were given treatment for injuries}, for the most part light ones, the country's health ministry says.

With tracker dogs, drones and diggers, teams spent Wednesday looking for signs of life in the remains left by the worst earthquake in Dalvania for decades.

{epicentre.b: The 6.1 magnitude shock had its centre 36 km (22 miles) west of Lissen}. People felt it throughout the peninsula and on the Italian side of the sea.

In Porvalo, the second largest city of Dalvania, families lay in cars, in tents and on the pitch of the football ground while strong aftershocks went on. Others stayed on bare fields and kept fires burning against the cold.

In Sarnek, a town close by, Jelena Hadzik was among those who had no roof that night.

"We own nothing now. The flat is cracked from top to bottom, the windows are gone, there is no going back in," she told the agency APN.

The government declared Wednesday a day of mourning, and flags were lowered on public buildings. Schools in the three districts that were hit hardest will stay shut for the rest of the week, and engineers have started to visit houses that still stand in order to see which of them are safe.

Many of those in the camps said they would not go back indoors in any case before the aftershocks had died down.
