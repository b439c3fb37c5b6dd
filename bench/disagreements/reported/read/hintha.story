dead: number
aboard: number
missing: number
rescued: number
route: contradiction
hour: date?
before: number
since: date?
rivers: number

== Transworld Bulletin
{dead.a: Myanmar ferry sinks, killing four people}, {missing.a: with more than 300 still missing}

A crowded ferry {aboard.a: with about 450 people on board} overturned on a river in southern Myanmar on Wednesday, {dead.a: killing at least four of them} and {missing.a: leaving over 300 others unaccounted for}, local authorities said. {rescued.a: Some 130 were pulled alive from the water}.

{route.a: The Shwe Hintha 3 had left Thandaw}, not far from the city of Pathein, {hour.a: at 10 a.m. local time and went down some fifteen minutes later}, about 900 metres out in the Kyauk channel of the Nga Mein river. {route.a: The boat was heading for the Sinbyu landing}, which many use as a short way to the coast.

{rescued.a: At least 145 of those on board} swam to the bank or were picked up in the first minutes, but {missing.a: as many as 310 may still be missing}. Three women were among the four whose bodies were found; none had been identified, though all were thought to be in their twenties.

Searchers located the wreck with sonar only at about 7 p.m., some five hours after the navy and the fire service had started a large operation. A helicopter and a salvage ship, the Yadana, were sent to help. Divers of the fire service and of the Inland Waterways Board tried to reach the hull, but were driven back by the current and by strong wind, state media reported.

The president ordered all services to make the rescue of those on board their first concern, the state news agency said. How many the ferry had carried was told in a different way every hour.

== Chennai Evening Post
{aboard.b: 325 on board as ferry founders in Myanmar}

A packed ferry {aboard.b: carrying up to 325 passengers} sank on Wednesday in the Nga Mein river in southern Myanmar, officials said.

They said that the boat had nearly twice as many people on it as it was allowed to carry, and that it seemed to have been thrown over by a strong current near the town of Kyauk Ywa in the morning.

"{dead.b: Three bodies have been brought out up to now} and {rescued.b: some 58 passengers were saved alive} by launches and fishing boats that happened to be close by," a police officer at the scene said by telephone.

The district's police chief, Aung Thet Lwin, said that some of the passengers were able to swim to safety, but that many were feared to have drowned or to be caught inside.

Private television channels said that divers of the navy and the fire service had joined in, but that bad weather was hampering the search, as the river was still very rough.

{route.b: The ferry was on its way to the Thandaw terminal after setting out from Sinbyu}, on the western side, when the accident happened.

A salvage vessel that is to raise the sunken boat has been sent for, officials of the Inland Waterways Board said.

The accident comes {since.a: nearly four months after another boat overturned} in the same district, {before.a: with the loss of 65 lives}.

Such accidents are frequent in Myanmar's delta, {rivers.a: which is crossed by some 300 rivers and creeks}. People generally put them down to badly built boats and to rules that nobody enforces.

== Harbour City Tribune
{dead.b: Ferry overturns on river in Myanmar; three reported dead}

PATHEIN, Myanmar — A ferry with hundreds of passengers overturned on Wednesday in southern Myanmar, and authorities said that {dead.b: three people had died and} {rescued.b: at least 57 had got to safety}.

It happened to the Shwe Hintha 3 near Kyauk Ywa, while it was going across the Nga Mein river, according to the chairman of the Inland Waterways Board, Kyaw Min Htun.

{dead.b: Three bodies had been taken out of the water} by the afternoon by rescuers and villagers, and divers were expected shortly, said a local police officer, Soe Paing.

Soe Paing said that {rescued.b: at least 57 people swam ashore or were saved}, but that it was not yet known how many were missing.

Local media reported that {aboard.b: up to 325 passengers had been on the ferry}, but there was no confirmation of that. Passenger lists are not always properly kept in Myanmar, where boats are a cheap and common way to travel.

Kyaw Min Htun said that little was known as yet about what had made the ferry turn over.

A local transport official, Zaw Oo, said that there had apparently been too many people on the boat for it to hold its course where the current was strongest. The Nga Mein is one of the great streams of the delta, {rivers.b: a flat country cut by more than 170 rivers}.

Few rules are kept on these boats, many of which take on more people than they should, and accidents are a regular thing.

In January, {before.a: about 65 people died in an accident} in the same district.

== The Delta Star
Over 130 feared drowned

{dead.b: Only 3 deaths confirmed; many caught in sunken boat}

Over 130 people are believed to have drowned off Kyauk Ywa yesterday, when the waves of the Nga Mein river pulled down a ferry that had too many on it.

The two-decker Shwe Hintha 3, {aboard.c: with around 260 people on board}, {route.b: had come from the Sinbyu landing and was making for Thandaw} when {hour.b: it went down far from either bank around 10:00am}.

The river ran so fast that rescuers could do little.

{since.b: It is not yet three and a half months} since a ferry went over on the Pyin channel, in the same district, {before.b: and at least 72 people were drowned}.

The information desk that the district administration has opened at Thandaw told The Delta Star last night that {missing.b: at least 155 people were still missing}.

The administration could not say how many had managed to reach the bank. But villagers who took part in the rescue said that {rescued.c: between 65 and 80 passengers had come ashore}. Most had been going back to work in Pathein after spending the new year holiday at home.

The ferry went down amid high wind in choppy water that is about 35 metres deep there, divers said.

A private television station showed pictures of the sinking that somebody had taken from another boat. The stern can be seen dipping, then the whole vessel rolls over and is gone in less than a minute.

Among those waiting on the bank was Ma Nilar, who had got ashore herself. Her three children, the youngest not yet two, had not been found.
