shots: contradiction
turn: attribution
time: date
crew: number

== Straits Wire
Malaysian survey ship leaves disputed waters after encounter with Indonesian patrol

KUALA LUMPUR - A Malaysian survey ship broke off its work in a disputed part of the Sulawesi Sea on Monday after an encounter with an Indonesian patrol vessel, both governments said.

{time.a: The incident began at 5.10 a.m.} when the KRI Tenggiri approached the Bayu Timur to within 400 metres, Malaysia's foreign ministry said. It went on for about three hours.

{shots.a: No shots were fired at any time}, the two navies said in nearly identical words.

{crew.a: There were 38 people on board the Bayu Timur}, of whom nine are scientists. Nobody was hurt. The 62-metre ship arrived in the port of Tawau on Monday night.

{turn.a: Her captain decided on his own to turn back}, "in order to avoid a misunderstanding", the ship's owner, Lautan Geodata, said.

Malaysia summoned the Indonesian ambassador on Tuesday. Indonesia handed over a note of protest of its own, its third this year. Each country says that the ship was in its waters.

The two states have disagreed over the area, which is thought to hold oil, for more than 40 years. In 2002 the International Court of Justice awarded two islands there to Malaysia, but did not rule on the sea border.

Foreign ministers Aminah Razak and Bambang Wiryawan spoke by telephone on Tuesday evening for twenty minutes. They agreed to "keep the temperature low", an aide to Razak said.

== Borneo Chronicle
Survey ship Bayu Timur back in Tawau

The survey ship Bayu Timur arrived in the port of Tawau on Monday night, without injuries and without a scratch, after an encounter with an Indonesian patrol vessel in a disputed part of the Sulawesi Sea.

{crew.b: The ship had a complement of 46} men and women when she sailed on 2 May, and all were on deck to wave when she made fast at 11.20 p.m., the harbour master said. Some had tears in their eyes.

{time.a: It had begun at ten past five in the morning}, when the KRI Tenggiri approached the Bayu Timur to within 400 metres. It lasted until about eight.

{turn.b: The order to turn round came from the foreign ministry}, a person who was on the bridge told this newspaper; the captain, Rosli Gani, 55, would have gone on.

The 62-metre ship was built in 2009 and had been at sea for ten days. She was to map the sea floor for three weeks. Of the planned 1,400 kilometres, 610 were done, not quite half.

Malaysia summoned the Indonesian ambassador on Tuesday. He stayed for a quarter of an hour and said nothing as he left.

The two states have disagreed over the area for more than 40 years. In 2005 two warships scraped against each other there; that time too nobody was hurt. Fishermen in Tawau said on Tuesday that they would go out as always, only not so far.

== Semenanjung TV
Ministers agree to keep temperature low

Foreign ministers Aminah Razak and Bambang Wiryawan agreed by telephone on Tuesday evening to "keep the temperature low", after a Malaysian survey ship broke off its work in a disputed part of the Sulawesi Sea the day before.

The call was made at Razak's wish and lasted twenty minutes. They will see each other next week in any case, at the ASEAN meeting in Vientiane.

{shots.a: There was no shooting}, the two navies said in nearly identical words; the patrol vessel had used its siren, its lamp and the radio.

Each country says that the ship was in its waters. Earlier on Tuesday Malaysia had summoned the Indonesian ambassador. Indonesia handed over a note of protest of its own, the third since January. The first two had been about fishing boats.

{turn.a: It was the captain who chose to turn back}, of his own free will and without a word from the capital, Deputy Defence Minister Koh Wei Han told parliament.

An opposition deputy asked whether the government would send the ship out again. "We shall survey our own waters when we wish," Koh replied. He did not name a day.

The state owns 30 per cent of Lautan Geodata, the company to which the ship belongs. Its shares fell by four per cent on Tuesday and recovered half of that by the close.

In 2002 the International Court of Justice awarded two islands there to Malaysia, but did not rule on the sea border.

== Rotterdamsche Koerier
A warning at breakfast over oil that nobody has found

Under the Sulawesi Sea there may be oil. There may also be none. Two drillings in the nineties, by a Dutch-British firm, came up dry. It is for this that two neighbours have been sending each other notes of protest since the days of Suharto.

On Monday it was more than a note. {time.b: The patrol vessel turned up at half past seven}, when breakfast was being served, a Dutch geologist who was on board, Pieter Vos, told his family in a message which this newspaper has seen.

{shots.b: Then there were bursts of fire across the bow}, he wrote, "two, short, into the water, far enough off to be polite".

He is one of nine scientists on the ship; two others are Norwegian, the rest Malaysian. All are well. The company has asked them not to talk to the press, and since Tuesday his telephone has been switched off.

The Netherlands does not want to comment. Nor, it seems, does anyone want a quarrel. The two foreign ministers spoke on Tuesday. Each side has protested, and neither has recalled anybody.

"It is a ritual, with ships," said Marijke Dekker, who teaches the law of the sea in Leiden. A court could settle it. It did so for two islets in 2002, in favour of Malaysia. But both would have to want that, and so far only one has hinted, twice, that it might.

== Suara Nelayan
Our Tenggiri did her duty, say the fishermen of Nunukan

In the harbour of Nunukan they clapped when the grey ship came in on Tuesday morning. The KRI Tenggiri had been out for six days. Her crew of 55 was given coconuts and fried bananas.

{crew.a: On the Malaysian vessel were 38 people}, her commander, Major Yudi Prasetyo, said. "We counted them through the glass and later they told us over the radio. It was the same number. We were courteous, and so were they."

{shots.b: He had two warning bursts fired into the sea}, the major confirmed, as the rules provide when a ship does not answer. After that it answered.

For the fishermen it is about something other than oil. Since last year eleven boats from Nunukan have been held in Tawau, seven of which have come back, four not. "If they can measure here, we can fish there," said Haji Lamalaka, who owns one of the four.

Jakarta has handed over a protest. It is the third this year. The ambassador in Kuala Lumpur was summoned and gave the same answer there that he has given before: the ship was in Indonesian waters.

The navy denies that it will send more ships. It has three in the area, the Tenggiri and two smaller ones. One of these is in dock until July.

On Friday there will be a prayer for the crew at the mosque by the fish market.
