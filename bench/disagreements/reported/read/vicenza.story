value: number
departure: date
spokeswoman: attribution
weapons: contradiction
loading: contradiction
threat: framing?
uniforms: framing?

== Cable Globe
Ten masked men, four minutes: how a fortune in gold left Verona airport

Darkness had fallen on Verona airport, and the passengers for Geneva were fastening their belts. They had no idea that together with their luggage {loading.b: a treasure lay in the belly of the aircraft}: {value.a: $36 million worth of gold jewelry and gemstones}.

It never reached Switzerland.

{departure.b: Shortly before 9 p.m. on Wednesday, ten masked men} in two vehicles crashed through the fence of the airport and raced across the tarmac to the plane.

The men, {uniforms.a: whose clothing resembled police uniforms, according to the authorities}, were heavily armed.

No shot was fired and nobody was hurt. But {threat.a: the pilot, the co-pilot and a guard of the transport firm were threatened at gunpoint}, {spokeswoman.a: said Chiara Bonfanti of the Verona prosecutor's office}.

It took the thieves no more than four minutes {loading.b: to pull the valuables out of the hold}, said an airport spokesman, Fabio Trentin. A moment later they were gone, through the very gap in the fence by which they had come in.

The robbers, five in each car, had made the hole at a place where the fence runs between two building sites, Bonfanti told reporters.

"They were precise, well organized, almost like soldiers," Trentin said. It was a "great surprise" to him that so smooth a raid could succeed, and he pointed to organized crime. Like all international airports, he said, Verona must follow very strict rules on security.

The plane was on a regular flight of Rhaetia Air.

How the thieves knew about the cargo is still unclear. {spokeswoman.a: But this was no chance robbery, said Bonfanti, who spoke of "professionals."}

Vicenza, the old city of goldsmiths, lies only about 35 miles away. On an average day jewelry worth $140 million passes through the vaults there.

== American Television News
{value.b: Robbers Vanish With More Than $36 Million in Gold at Italian Airport}

It was a raid to make a film director jealous. Thieves drove up to a plane at the airport of Verona, Italy, and {value.b: stole more than $36 million in gold and gems} without firing one shot.

In less than seven minutes on Wednesday night they cut through a fence, drove to a Rhaetia jet in cars with flashing lights, {threat.a: held up the pilot and the security men at the plane}, and took 90 packages of jewelry and cut stones, according to the prosecutor's office. {weapons.a: The men carried submachine guns}, {uniforms.b: wore police uniforms and had masked their faces}.

"Everything was prepared. {departure.a: The robbers knew exactly that the Valcor truck would load at 9:05 p.m.}," {spokeswoman.a: Chiara Bonfanti of the prosecutor's office told American Television News}.

Bonfanti said the thieves had "forced the fence open between two building sites" and so reached the tarmac.

The pilot and the co-pilot were outside, going through their checks before the flight, she said. {threat.a: They were held at gunpoint along with the guards} while {loading.b: the robbers unloaded the packages from the luggage hold}. That took "just four minutes."

"Then they needed barely three minutes more to cross the tarmac and get away in their two vehicles, a black van and a black sedan," Bonfanti said. They used the same hole in the fence.

None of the 30 passengers saw anything, and the thieves gave little away about themselves.

"What language they spoke, we do not know," Bonfanti said. "We cannot comment on what they looked like."

One thing was beyond doubt, however.

"{spokeswoman.a: Every one of the ten was heavily armed," she said}.

It is one of the largest robberies of its kind, and it raises the question of whether somebody on the inside told the thieves what was in the hold.

== Deccan Television
Thieves in police dress seize millions in gold at Verona airport

Verona: In a carefully planned raid that was over in barely seven minutes, armed men disguised as police officers drove onto the tarmac of Verona's international airport on Wednesday night. {value.c: They stole jewellery and gemstones worth around $36 million} {loading.a: as these were being loaded onto a plane} bound for Switzerland, officials said.

The stolen goods had come by road from Vicenza, the centre of the Italian gold trade, and were to leave on a scheduled passenger flight to Geneva, an important market for jewellery.

{spokeswoman.b: A spokeswoman for the Verona prosecutors told a news conference} at the airport that ten "heavily armed and hooded" thieves had come onto the tarmac in two black vehicles with flashing lights, local media reported.

"{spokeswoman.b: It was no robbery by chance. It was well prepared, and these were professionals}," said the spokeswoman, Ilaria Fontanesi. {uniforms.b: She added that the robbers had worn police uniforms} {weapons.a: and that they had carried submachine guns}. No shots were fired and nobody was injured.

The robbery is a setback for Vicenza at a time when the city, whose workshops have made jewellery for centuries, is trying to hold its own against cheaper goldsmiths in Turkey and Thailand.

"That this happened is a big problem for us, because we have a leading place to defend," said Marta Zancan, a spokeswoman for the Vicenza Gold Chamber, an industry body. "We are asking ourselves how such a thing is possible. It has shaken all of us."

Jewellery worth $9.8 billion was traded in Vicenza last year, which is a third of all that Italy exported. Zancan said most of it leaves by air, and that the trade depends on safe airports.

== The Cape Weekly
All that glitters

They came to Verona airport {uniforms.b: with automatic weapons and in police uniforms}, in two vehicles that had been fitted with blue lights.

Nothing served them better, though, than what they knew. The ten hooded gangsters who made off with gold and jewels worth tens of millions of dollars on Wednesday evening had chosen their moment with care, just 16 minutes before takeoff.

They forced their way through the fence and sped, blue lights flashing, to Flight RH412. {loading.b: The plane had just been loaded with jewellery from a Valcor armoured van} and {departure.b: was getting ready for a 9.05pm departure to Geneva}.

"Between the loading of such a cargo and the moment when the plane begins to roll there are only a few minutes," said Marta Zancan, spokesperson for the Vicenza Gold Chamber. "Those people knew of the gap, and they knew when it would come."

They knew, too, that they had to hurry in a zone full of police and guards. {weapons.b: With guns that the prosecutors described as "Kalashnikov-like"}, {threat.b: they calmly told ground staff and the pilot to step back}. The pilot was outside for a last look at his plane. {loading.b: Then they began to take the packets out of the cargo hold}.

Without a shot they were off into the night. {value.c: Their haul was worth about $36 million}, according to the Gold Chamber, while some Italian media put it much higher.

They made one mistake. They took 90 packets but in their haste left some behind.

"They were very, very good at it," {spokeswoman.a: said Verona prosecutor Chiara Bonfanti}. It had all taken barely seven minutes, she said. Whether they had help from inside is now being examined.

The passengers noticed nothing until they were asked to leave the plane because their flight had been cancelled.
