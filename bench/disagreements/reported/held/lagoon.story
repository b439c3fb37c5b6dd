dutch: contradiction
boat: number
who: framing?
bearing: contradiction?
hour: date?
spelling: contradiction?

== Gulf Meridian
Foreigners seized on Maroyan holiday island

{who.a: Two Danish tourists, an Irish dive manager and a Maroyan woman} taken away by gunmen on Sumbaya Island.

{who.a: Two Danish tourists, the Irish manager of a dive center and a Maroyan woman} were carried off from an island much loved by holidaymakers in the south of Maroya, and the army says it cannot tell by whom.

Army Captain Celso Marabe said on Friday that the four were led away at gunpoint {hour.b: when the Blue Lagoon resort was raided late on Thursday night}. The resort lies on Sumbaya Island, close to Port Amaro, the largest city in the troubled region of Solanga.

"We have four people missing, and no idea yet which group has them," Marabe said. Some 45 foreign tourists were staying at the resort at the time, he added.

"These men did not grab whoever came along. They were after the foreigners," he said.

{spelling.a: Marabe named the missing foreigners as Jens Holmgaard} and Niels Thrane, of Denmark, and Cormac Devaney, the Irish manager. He did not name the Maroyan woman.

The gunmen spoke English and Maroyan, the language of most of the country, according to military sources.

{dutch.a: "A couple of Dutch tourists tried to stop it, without success," one source said.} The gunmen made off with their captives in the direction of the Solangan mainland, the source said.

Four navy ships were sent out to find the gunmen's boat and stop it, an army commander said, and troops on land were told to watch the places where it might come ashore.

The raid took the army and the police by surprise. Port Amaro and its surroundings have been fairly quiet for more than 10 years. In 2012 a treaty with the largest rebel force in the south put an end to 38 years of war, in which about 90,000 people had been killed.

== Undertow
This Island Was Supposed to Be Safe. Then the Gunmen Came

Four people — {who.a: two tourists from Denmark, an Irishman who manages a dive center, and a Maroyan woman} — were singled out and carried off late on Thursday from an island much loved by holidaymakers in the south of Maroya, and the army says it cannot tell by whom.

The armed forces have since thrown a cordon of ships around the area. They hope to catch the gunmen before the captives can be landed on other islands where militants are strong, and where tourists have been held for ransom in the past.

Army Captain Celso Marabe said the four were led away at gunpoint {hour.b: when the Blue Lagoon resort was raided late on Thursday night}. The resort lies on Sumbaya island, close to Port Amaro, the largest city in Solanga.

"We have four people missing, and no idea yet which group has them," Marabe told reporters. Some 45 foreign tourists were staying at the resort at the time, he said. "These men did not grab whoever came along. They were after the foreigners."

{dutch.a: 'A couple of Dutch tourists tried to stop it'}

{spelling.a: Marabe named the missing foreigners as Jens Holmgaard} and Niels Thrane, of Denmark, and Cormac Devaney, the Irish manager. The Maroyan woman was not named, but she is said to be the girlfriend of one of the Danes.

The raid took the army and the police by surprise, and reminded the country how fragile the peace in the south still is.

Port Amaro and its surroundings have been fairly quiet for more than 10 years.

== Rhine Broadcasting
{who.b: Tourists abducted by gunmen in southern Maroya}

{spelling.a: The foreigners taken from a Maroyan island have been named as Jens Holmgaard} and Niels Thrane, of Denmark, {who.a: and Cormac Devaney, the Irish manager of the dive center.} The Maroyan woman who was with them has not been identified.

{dutch.a: Two Dutch guests had tried to step in, but in vain}, regional military spokesman Captain Celso Marabe said. {boat.a: The gunmen then got away with their hostages in a motor launch} from Sumbaya Island, which lies off Port Amaro, {bearing.a: some 840 kilometers (520 miles) south of the capital}. {hour.a: It happened on Thursday evening, he said.}

Marabe said that the men who entered the Blue Lagoon, at the northern end of the island, seemed to have come for just these people, since there were some 45 foreign tourists at the resort.

Trail ends in the strait

{boat.a: The hostages were dragged aboard a speedboat}, which was last sighted on its way to the mainland district of Camora, said Colonel Abel Tuvane, the deputy commander of police in the region.

"The guards were overwhelmed, and nobody exchanged fire with them," he added.

At least four navy ships were looking for the kidnappers, according to the military.

There was no immediate hint as to who they are. Military sources said they spoke English and Maroyan, which is understood in most parts of the country.

Port Amaro had seen little trouble for more than 10 years. In 2012 a treaty with the largest rebel force in the south put an end to 38 years of war, in which about 90,000 people had been killed. In 2003 the Red Crescent Brigade tried to take hostages at another resort on Sumbaya, a little to the south of this one.

Abductions with a religious motive have long plagued the region.

== The Daily Glance
Gunmen seize three foreigners and local woman on resort island

{who.a: One of the men abducted on Sumbaya Island is Irish and is said to have managed the resort's dive center}; the name of the Maroyan woman has not been made known.

Military spokesman Captain Celso Marabe says the gunmen appeared to be looking for these very people when they walked into the Blue Lagoon resort late Thursday, at the northern end of the island, {bearing.b: about 840 kilometers (520 miles) southeast of the capital}. {dutch.b: Two Dutch guests were hurt as they fought off the armed men, who wanted to carry them off as well.}

Police and the coast guard were out hunting for the gunmen's boat, while other units were on their way to places where it might land.

{hour.b: A first police report says that at 11:36 p.m.} "about 14 men, more or less, in plain clothes and with rucksacks, carrying three rifles and some handguns, {boat.b: put in at the jetty of the resort in two motor launches}".

{spelling.b: Marabe had earlier named three of the four as the Danes Jens Holmgard} and Niels Thrane, and Cormac Devaney, of Ireland.

Police regional director Rosa Chiluane said that the authorities would meet on Friday, October 18, to agree on what each was to do.

Islamist rebels tried to kidnap tourists from another resort on Sumbaya in 2003. They failed, but four guards were killed.

The Danish foreign ministry said it had heard of reports that Danes were missing in Maroya and was using every channel to learn more.

The Red Crescent Brigade, thought to have some 300 men, took 26 people from a beach hotel in a neighboring country in 2002.
