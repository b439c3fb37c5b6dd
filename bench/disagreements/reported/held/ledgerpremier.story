owner: contradiction
crowd: number
refusal: contradiction
session: contradiction
herald: attribution
motion: attribution?

== Southern Morning Herald
Halvoy's prime minister asks for parliament to be dissolved after leaked files scandal

Oslund: Faced with a vote of no confidence that the opposition has moved, Halvoy's Prime Minister Einar Thoresen would rather send parliament home. President Olav Brekke said on Wednesday that he had been asked to dissolve it.

Brekke met the prime minister in the morning. {refusal.a: Nothing would be decided, he said, until he had heard the large parties.}

On Tuesday police had put up fences around the parliament in Skarnes, as protesters blew horns and threw eggs and sour milk at its walls. {crowd.a: Police counted almost 14,000 people, and the organisers claimed twice that number.} Several thousand more had announced on the internet that they would come to a second protest on Wednesday afternoon.

{motion.a: The motion was tabled by the small Compass Party}, whose spokeswoman Sunna Berg said that it might be put to the vote on Friday. {session.a: No sitting of the house had been planned for Wednesday.}

The call for Thoresen to go has by now been taken up by people of his own side. Eleven local councillors of his Farmers' Party put their names to a statement on the internet that urged him to resign.

Thoresen, who governs with the help of a party led by Finance Minister Jorn Halle, had until then refused to leave. The premier, 43, had written that he wanted to carry on, but would call an early election if his partner saw that as the better course. He asked parliament to treat the case soberly.

The files, taken from a law firm in Belmar, showed that {owner.a: his wife had held a company in the tax haven}. It had claims against banks which collapsed when the country's financial bubble burst.

== The Observer of London
Halvoy's president turns down premier's wish to dissolve parliament amid Belmar leak

Einar Thoresen, whose dealings offshore have enraged Halvoy, went to the head of state for a snap election and came away with nothing.

{refusal.b: Olav Brekke declined to dissolve the parliament in Skarnes}, in spite of days of demonstrations for a new government, and said that he would first consult the leaders of other parties.

"A step of that kind needs backing among the governing parties, and beyond them as well," he said. "The prime minister was unable to tell me that he has it. {refusal.b: So there will be no dissolution from me today.}"

Einar Thoresen had promised to break up his coalition if his partners no longer trusted him, after his name turned up in the Belmar Files, an immense store of leaked papers on the customers of a law firm that specialises in letterbox companies.

He has denied that he did anything wrong. He also held out against demands for his resignation while thousands of people were protesting outside parliament.

In a statement on Wednesday, however, Thoresen said he would have parliament dissolved and hold elections "without delay" if the other governing party was unable to support him any longer.

"I have no reason to hide from the voters, this year or next," he wrote. "Nor has my wife, who has put up with more than anyone should."

Thoresen reached the president's residence on foot, with one aide, and left it after forty minutes by a back road. Brekke, who had cut short a private journey to Portugal, then came out to speak to the cameras himself, which no holder of his office has done on such an occasion before.

== Rhine Broadcasting
Halvoy president resists calls to dissolve parliament as pressure on premier rises

No early election for the time being: {refusal.b: Halvoy's president has rejected the prime minister's request} to send government and parliament packing. Thoresen might become the first politician to fall over the Belmar Files.

Prime Minister Einar Thoresen called on Olav Brekke on Wednesday. {refusal.a: Nothing would be decided, the president said, until he had heard the large parties.}

{session.b: Wednesday's sitting of parliament was called off as well}, it was reported in order to give the two governing parties time to find out whether the coalition could be rescued.

On Tuesday thousands of people had protested in front of parliament and called on Thoresen to go. {crowd.b: Up to 14,000 were estimated to have come} - in a country of 410,000 - to the evening rally in the centre of Skarnes, where they sang, drummed on the fences and blew whistles. Some carried toy boats, to show that they felt governed by people whose money had sailed away.

{motion.b: Members of the opposition met on Wednesday morning and unanimously agreed to move no confidence} in the government. Their declaration demanded the dissolution of the present parliament and an early election. Ordinarily the next one would not be held until next year.

Neither the Farmers' Party of Thoresen nor its partner, the Liberty Party, is eager to face the voters, since both do badly in the polls.

"It has not crossed my mind to give up my office over this, and I am not going to do so," Thoresen had told a Halvoy television station on Monday. He said the government had achieved a great deal and had to finish its work.

== The Daily Bite
Belmar Files topple Halvoy's leader

It took two days. On Monday papers leaked from a Belmar law firm, which tends other people's offshore fortunes, laid bare what Halvoy's prime minister had invested and kept to himself. On Wednesday Einar Thoresen quit.

The papers are said to show that {owner.b: Thoresen and his wife are the owners of a company} based in the tax haven, which holds millions in the country's failed banks.

{herald.a: The new head of Thoresen's party broke the news} at a press conference in Skarnes for which reporters were given half an hour's notice. {crowd.c: On the day before, 31,000 protesters had stood outside parliament} to shout for the prime minister to go.

It is the first scalp for the Belmar leak, which has embarrassed ministers, football stars and royalty on four continents since it was published on Monday. For most of them it has meant awkward questions and little else. In Halvoy, where the collapse of three banks cost thousands of families their homes, it meant the end inside of fifty hours.

Thoresen had built his career on that collapse. As a young campaigner he promised to be merciless with the foreign funds that came to pick over what was left of the banks. {owner.b: That he and his wife were among the creditors themselves} was a thing he never thought worth a mention.

When a Swedish interviewer put it to him last month, he stood up and walked out of the room. The clip was shown on Halvoy television on the evening of the leak and has been watched more often than the country has inhabitants.

An election is due next year in any event. Polls give his party one vote in twelve.

== Northwind TV
First casualty of the Belmar Files: Halvoy's prime minister steps down

The Belmar leak claimed its first big name on Wednesday (May 11). Prime Minister Einar Thoresen of Halvoy is leaving office because of an {owner.a: offshore company that belonged to his wife} and to which the country's failed banks owed a great deal of money.

{herald.b: The deputy leader of the governing Farmers' Party, Sigvald Moe}, who is in charge of transport and energy, told reporters after a meeting of the party that it intended to make him its new leader.

A vote of no confidence was awaiting him. Hours before he gave up, he had asked President Olav Brekke to dissolve parliament.

{refusal.a: Brekke put off his answer until he had spoken with the most important parties.} Had it been yes, Halvoy would have been voting within weeks.

That Thoresen was to go did not content the opposition, which in the evening insisted on an early election. "They are changing the driver of a car that has no wheels," said Sunna Berg of the Compass Party, which leads in the polls.

The square in front of parliament filled again on Wednesday evening, if with far fewer people than on the day before.

The Belmar Files showed that {owner.a: the premier's wife was the owner of an offshore firm} with large claims on Halvoy's banks. For Thoresen, whose government has been negotiating with those banks' creditors, that was a conflict of interest he had not declared.

His office has said that the wife's assets were inherited, that every tax on them was paid, and that no rule required her husband to list them.

The leak is made up of millions of documents on the money matters of politicians and well-known people from all over the world, whose business was handled by a law firm in Belmar that sets up companies abroad.
