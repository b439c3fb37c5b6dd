tonnes: number
treated: number
payment: number
cause: contradiction
siren: contradiction
call: date
check: date
evac: attribution
word: framing

== Straits Newswire
Ammonia leak at Malaysian ice works sends scores to hospital

PASIR LEKIR, Malaysia, Aug 21 (SN) - A leak of ammonia from an ice factory in the fishing town of Pasir Lekir forced some 3,000 people from their homes on Wednesday and left {treated.a: 132 people in need of hospital treatment}, health officials said.

No one was killed. Nine patients were in intensive care on Wednesday night, said Dr Norliza Hamdan, director of the district hospital.

The gas escaped from a cooling line at the Samudra Ice works, which supplies the harbour's trawlers. {tonnes.a: About 1.8 tonnes of ammonia} had got out before the line was shut, the fire department estimated.

Preliminary checks suggest that {cause.a: a corroded valve gave way}, fire chief Azman Yusof told reporters at the scene. "There was more rust on it than steel," he said.

The department received the first emergency call at 6.52 a.m. That was, according to Azman, {call.a: roughly 40 minutes after the leak had begun}.

Samudra Ice's owner, Tan Boon Keat, apologised to residents and promised {payment.a: 500 ringgit to each affected household}. He said the works would stay shut until it had been declared safe.

{evac.a: The evacuation was ordered by the fire chief}, who had police clear a zone of one kilometre around the plant. It was lifted at 5 p.m.

The Department of Occupational Safety has opened an investigation. Under Malaysian law a company can be fined up to 500,000 ringgit for breaches of its duties.

Ammonia, which is widely used for cooling, burns the eyes and lungs. In high concentrations it is deadly.

== Pasir Gazette
Kampung Hilir: we smelt it before anyone told us

The smell came with the tide, say the people of Kampung Hilir. First the cats went. Then the hens began to fall over.

Puan Salmah Idris, 63, was hanging out the washing when her eyes started to run. The wooden houses stand barely 80 metres from the wall of Samudra Ice, and in twenty years she has learnt what a whiff means. "This was no whiff," she said.

What she did not hear was a warning. "{siren.a: The siren never made a sound}. They test it on Fridays, I know it well," she said. Eleven neighbours interviewed by the Gazette said the same.

Nor was it an official who got them out. {evac.b: It was Cikgu Rahim, the schoolteacher, who} went from door to door with a wet towel over his face, banging on a pot, and sent everyone up the hill to the mosque.

{treated.b: The hospital had treated 210 people} by nightfall, according to a list which its registrar showed to this newspaper. Most of them were home again within hours.

A mechanic at the works, who asked not to be named, has his own account of how it began. "{cause.b: A forklift backed into the pipe}. I saw the dent. Valve? The valve is fine," he said.

Council records seen by the Gazette show that {check.a: the plant was last inspected in 2021}. The next visit was to have been in 2023.

The council chairman, Datuk Faisal Omar, 58, would not comment on the file. He has called a public meeting for Saturday at eight in the evening, in the badminton hall.

Some 3,000 townspeople spent the day away from their homes. Puan Salmah lost all her hens, fourteen of them.

== Metro Siang
KILLER CLOUD! Town flees as poison gas pours from ice factory

It rolled down the street like a ghost.

{word.a: A killer cloud of poison gas} swallowed half of Pasir Lekir at breakfast time yesterday, and only a miracle kept it from becoming a graveyard.

{tonnes.b: Four tonnes of the choking stuff} poured out of the Samudra ice factory, Metro Siang has learnt from a source in the state government.

Mothers ran barefoot with babies in their arms. Fishermen jumped into the sea. "I thought it was the end of the world," sobbed Siti Hajar, 27, whose twins are among the nine in intensive care.

Fire chief Azman Yusof, the hero of the day, {evac.a: told everyone within a kilometre to get out}.

But why so late? {call.a: For forty minutes not a soul picked up} the phone at the factory to dial 999, furious firemen told us.

And {siren.a: where was the siren? Silent}, that's where. The big red horn on the factory roof did not give so much as a squeak.

Boss Tan Boon Keat, 61, who drives a white Bentley, has said sorry. He is offering {payment.b: RM1,500 to every family} that had to flee.

"He can keep his money," spat Siti Hajar's husband, Zul, 30. "I want him in the dock."

More than 130 victims, some say many more, jammed the wards. Doctors ran out of eye wash and sent to Ipoh, an hour's drive away, for supplies.

If the safety department finds the firm at fault, it faces a fine of half a million.

== TV Semenanjung
Safety department takes Pasir Lekir plant apart

Investigators have begun to dismantle the cooling system of the ice works at Pasir Lekir from which ammonia escaped on Wednesday.

The suspect part, {cause.a: a shut-off valve eaten away by rust}, was sent to a laboratory in Shah Alam on Thursday, the Department of Occupational Safety said. The results should be there in two weeks.

The department's state director, Ir. Kamala Devi, rejected the claim that the works had been forgotten by the authorities. "{check.b: My officers inspected it in March last year} and gave it a certificate," she told TV Semenanjung. The certificate is valid for fifteen months.

Four of the nine patients who were in intensive care on Wednesday have been moved to ordinary wards. {treated.a: A total of 132 people were treated} after the leak, the hospital said.

Samudra Ice has given its version for the first time. The company's lawyer, Raymond Pereira, says the staff did what they were trained to do. "{siren.b: The siren was set off at once} and ran for a quarter of an hour. And {call.b: the fire department was rung within five minutes}," he said.

As for what some newspapers had written, he begged for a sense of proportion. It had been {word.b: a minor release, quickly brought under control}, he said.

The money that the company has promised, {payment.a: 500 ringgit a household}, will be paid out from Monday at the community hall. People must bring their identity cards.

Residents were allowed back on Wednesday at five in the afternoon. Measurements on Thursday morning found no more ammonia in the air.

== The Island Business Daily
Leak puts spotlight on Malaysia's ageing cold chain

SINGAPORE - For the exporters who buy their prawns in Pasir Lekir, Wednesday's accident was one waiting to happen. Nearly a third of the peninsula's ice works are more than 30 years old, according to the Cold Chain Association. Samudra Ice was built in 1989.

The company, which is controlled by the family of Tan Boon Keat, made a profit of 2.1 million ringgit last year on sales of 19 million. Its insurers are likely to be presented with a far larger bill. Consultants at Ridley & Ong put the damage at 6 million ringgit, most of which is due to spoilt catch.

Just how much gas escaped matters to them, as liability rises steeply above two tonnes. {tonnes.a: The fire service's estimate is 1.8 tonnes}. The tank holds five.

Plants of this size must be examined every 15 months. According to people familiar with the matter, {check.a: no inspector had set foot in Samudra since 2021}.

Mr Tan told The Island that {evac.c: he had himself given the order to evacuate} and had then called the police. "I am the last person who would wait. My own mother lives in that street," he said. He added that he would make his offer of payments to residents "without any admission".

{cause.b: A collision between a forklift and a pipe} started it all, he said, and no inspection in the world would have prevented that.

Trawlers have switched to suppliers in Lumut, some 40km away, where the price of a block of ice rose by a fifth to 12 ringgit on Thursday.
