== Nordvest Telegram
Bronze Age gold stolen from Danish museum in night raid

VIBORG, Jan 14 (NT) - Thieves broke into the Hald Museum in Jutland early on Tuesday and made off with 23 objects from the Bronze Age, among them a gold bowl regarded as one of the finest in Scandinavia, police said.

The raid lasted less than four minutes. Two masked men forced a window on the ground floor at 3.17 a.m., smashed three display cases with a sledgehammer and fled in a grey van which was driven by a third person.

The museum put the insured value of the haul at 31 million kroner (4.2 million euros). "To us it is beyond price," director Signe Aagaard told a news conference.

The alarm went off as soon as the window broke. A patrol arrived nine minutes later, when the thieves had gone, said Chief Inspector Lars Holk of the Central Jutland police.

No one was hurt. A night guard, 61, who was on the upper floor, locked himself in as he had been instructed to do.

The van was found burnt out on Tuesday afternoon near the village of Skals, some 15 kilometres away. Police said that no arrests had been made so far.

The bowl, 11 centimetres high and weighing 370 grams, was ploughed up by a farmer in 1908. Fourteen of the stolen pieces are of gold; the rest are of bronze.

Interpol has been informed. Border police are checking vehicles on the roads to Germany.

== Himmerland Folkeblad
"They took the bowl that my grandfather ploughed up"

Knud Vestergaard keeps the newspaper cutting in a biscuit tin. It is from June 1908 and shows a man with a moustache, a horse, and in the man's hands something that shines.

"That's Grandfather, and that's the bowl," says the 79-year-old. On Tuesday he heard on the radio that it was gone.

Since then he has not been able to sit still. He drove over to the museum, six kilometres, and stood at the tape with the others. There must have been a hundred people there, he reckons. Somebody had laid down flowers, as if for a death.

His grandfather was given 400 kroner for it by the state, enough at that time for two cows. Today it is insured, along with the other stolen pieces, for more than 30 million.

The gold bowl weighs little more than a third of a kilo. Vestergaard was allowed to hold it once, in gloves, at the centenary in 2008.

What vexes many in the town is how short a time it took. Two men went in through the window, and before four minutes were up they were out again. Mette Krogh, who lives across the street, saw the van pull away. "Grey, with no lights on. I thought it was the baker," she says.

The guard, whom everybody here knows, does not wish to talk. He is well, his wife says, but he is not sleeping.

The museum will remain closed for the rest of the week. It is to open again on Monday, with empty cases in the gold room.

== Danish Morning Radio
Two men held over the gold theft at Hald

Two days after the break-in at the Hald Museum police have arrested two men. They were picked up on Thursday at dawn in a holiday cottage by the Limfjord, Central Jutland police told Danish Morning Radio.

The men are 34 and 41 years old, both Danish citizens. They deny having anything to do with the matter. A judge in Viborg is to decide on Friday whether they will be remanded in custody.

A third suspect, thought to have been at the wheel of the van, is still being sought.

In the cottage officers found nine of the objects that had been stolen, all of them bronze. There was no trace of the gold. "I fear the worst for the small pieces. The bowl I still have hope for, because nobody can sell it," said Peter Lund, an archaeologist at the university of Aarhus.

The tip came from a neighbour, who had been surprised to see smoke from a chimney in January.

The museum has meanwhile had to answer questions about its security. The gold room had a camera, but no grille in front of the window. One had been budgeted for this year, at 180,000 kroner, says director Signe Aagaard. "It would have been put in in March."

It took the police nine minutes to reach the museum on Tuesday morning. That is within the target of twelve that applies in the countryside.

The burnt-out van from Skals had been stolen in Randers on the Sunday before.

== Hanse Kurier
The gold of Hald and the trail to the south

HAMBURG - Whoever steals a gold bowl three thousand years old has, in principle, three choices. He can melt it down; then he has 370 grams of metal, worth perhaps 30,000 euros. He can sell it to a madman. Or he can wait, and let the insurer come to him.

Investigators hope for the third. The objects which were taken on Tuesday from the museum of Hald in Jutland are insured for a good four million euros. A reward of half a million kroner, about 67,000 euros, was offered on Friday by the insurer, Nordisk Brand.

It was not a gang of amateurs, says Uwe Martens, who spent twenty years hunting art thieves for the Hamburg police. "Under four minutes, two inside, one outside, a car burnt. They had been there before, as visitors."

The two suspects who were remanded on Friday do not seem to fit this picture. The younger of them, a roofer, has a conviction for handling stolen bicycles, the older has none at all. Their lawyers say that they were renting the cottage and knew nothing of what lay beneath the floor.

Even so, nine bronzes lay there. The fourteen gold pieces are missing.

In 1802 the golden horns of Gallehus, Denmark's most famous treasure, were stolen in Copenhagen and melted down. The thief was caught. The horns were gone. Every Danish child knows the story, and Signe Aagaard, who is in charge at Hald, has told it more often this week than she cares to.

== Culture Wire
Small museums count the cost after Hald

After the theft at Hald, one in three of Denmark's local museums is reviewing what it puts on show. Eleven have taken gold objects out of their cases for now, the Association of Danish Museums said in a survey of its 96 members published on Wednesday of the following week.

Hald itself reopened on Monday. Some 640 visitors came on the first day, against 50 on an ordinary Monday in winter. Where the bowl used to stand there is a photograph from 1908, lent by the finder's family.

"People were crying," said director Signe Aagaard, who had not expected such a crowd.

Of the 23 stolen objects, 14 are still missing. The other nine, which the police had recovered, are being examined at the National Museum in Copenhagen. One, a razor with the picture of a ship, is bent.

Police are still searching for a third man. The two who are in custody have appealed against the judge's order. They maintain that they are innocent.

The culture ministry has promised money. A fund of 25 million kroner is to pay for grilles, cameras and fog machines, which fill a room with vapour within seconds. Hald will get one of the first.

The association had asked for double that sum. Its chairwoman, Ulla Friis, nevertheless spoke of a good beginning.

A night guard, she added, is a luxury: apart from Hald only six of its members outside the big cities have one.
