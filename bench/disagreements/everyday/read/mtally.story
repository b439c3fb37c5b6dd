
== Saga News Agency
Harbour Party wins Iceland election

REYKJAVIK - The Harbour Party has won the parliamentary election in Iceland. It received 28.4 per cent of the votes and 19 of the 63 seats, seven more than four years ago, the final result published on Sunday morning shows.

The Union of the Land of Prime Minister Gunnar Teitsson fell to 22.1 per cent and 15 seats, a loss of five. The Green List won 16.9 per cent and eleven seats, New Dawn 12.6 per cent and eight, Northern Voice 9.7 per cent and six, and Open Iceland 6.3 per cent and four.

The outgoing coalition of the Union, New Dawn and Open Iceland had 32 seats and now has 27.

Teitsson, 61, conceded defeat shortly after two in the morning. On Sunday afternoon he resigned as chairman of his party. He will head a caretaker government until a new one is formed.

Harbour leader Sólveig Arnardóttir, 44, said she would first talk to the Greens. Together the two parties have 30 seats, two short of a majority.

Turnout was 79.8 per cent, compared with 77.2 per cent in the last election. Thirty women were elected.

The count was delayed by a storm in the Westfjords, where the last ballot boxes did not reach the counting centre until half past five.

President Hildur Ólsen will receive the party leaders from Monday.

== Morgunpóstur
Sólveig has the wind behind her

At eleven at night, when the first figures were put on the screen, the roof came off in the old net loft on Grandi: 30.1 per cent for the Harbour Party, with not quite a third of the votes counted. As the night went on it melted a little, as first figures do. At 8.40 in the morning the final result was there: 28.4. Nobody in the net loft was still sober enough to mind.

Sólveig Arnardóttir, a trained ship's engineer from Akranes, has led the party from twelve seats to 19. "We didn't win because we're loved," she said at one o'clock, on a table. "We won because of the price of flats."

An hour later, in the Hotel Borg, Gunnar Teitsson stood before a half-empty hall. "The Harbour Party has won. I congratulate Sólveig," he said. He left open at that time what would become of him. By the afternoon he knew: he's giving up the chairmanship of the Union of the Land, after five years. His deputy Katla Finns takes over for now. In the prime minister's office, he'll carry on until there's a successor.

The arithmetic is tricky. It takes 32 seats. Harbour and Greens are at 30. With Open Iceland, which has just four, it'd be 34. The same 34 would come of Harbour and Union, without anybody else, but Arnardóttir ruled that out before the election and again on Sunday.

Open Iceland was itself in the old government. Its leader, Bragi Steins, says that he wouldn't sit in the new one "at any price". At what price, he didn't say.

Four out of five of those entitled to vote did so.

== Westfjords Weekly
How the boxes got to Borgarnes

Snowplough driver Hlynur Jóns isn't interested in politics. But without him there'd be no result. At 22.50 on Saturday he set out from Hólmavík, behind him a jeep with two policemen and nine ballot boxes, before him a wall of snow.

The storm had come on Saturday noon, with gusts of 46 metres a second on the Steingrímsfjörður heath. In Árneshreppur the polling station had closed at five, five hours before all the others in the constituency, because all the voters on the roll had been: 41 of them.

At half past five on Sunday the jeep reached the counting hall in Borgarnes. There they'd been sitting with cold coffee since half past two, when everything else had been counted. Just under three hours later, the figures for the Northwest were complete, and with them those of the country.

Of the seven seats of the constituency the Union keeps three, as many as before. Harbour gets two, having had one. The Greens and Northern Voice get one each; New Dawn, which also had one, goes away empty-handed. So the Union is still the strongest party in the Northwest, with 31.2 per cent, unlike in the country.

For a time, it looked as though Northern Voice would get a second seat here. At midnight it was still in with a chance, by 19 votes. In the end it was 88 short.

Turnout was 82.3 per cent with us, despite the weather. Or because of it, thinks Hlynur: "There was nothing else to do."

He himself had voted by post.

== Radio Esja
Final result: majority for no one, second place for the prime minister

Nineteen, fifteen, eleven, eight, six, four: this is how the 63 seats in the Althing are divided following Saturday's election. The Harbour Party is the strongest force with 28.4 per cent. In our exit poll at ten o'clock it had been put at 29, and the Union of the Land at 21; the latter came to 22.1.

Six parties are in, as before. Two others missed the five-per-cent mark: the Hearth Party with 2.9 and the Humanists with 1.1 per cent.

Among the parties of the government only one has gained: New Dawn, with one seat more, eight rather than seven. Prime Minister Gunnar Teitsson's Union went down from 20 to 15 seats. Open Iceland lost one of its five.

On the side of the opposition Harbour rose from twelve to nineteen. The Greens lost two of 13, and Northern Voice stays at six.

Almost half of the members will be women: 30, one more than last time. The youngest member is Birta Lind of New Dawn, who is 20, and the oldest is Ari Thorláksson, 77, of the Union. Twenty-six of the 63 are new.

There was a recount in one place, in the Southern constituency, where eleven votes decided between the Greens and New Dawn. It changed three ballots and no seat. In the Northwest, the counting took longer on account of the snow, but nothing was counted twice.

Tomorrow, Monday, at ten o'clock, Sólveig Arnardóttir will be the first to drive out to Bessastaðir, the president's residence. Hildur Ólsen may then ask her to form a government, but she doesn't have to.

== The Copenhagen Courant
Icelanders vote for cheaper flats

With a campaign about rents and mortgage rates Sólveig Arnardóttir has led Iceland's Harbour Party to victory. It is the party's best result since it was founded in 2009, and its first win.

The Harbour Party received 28.4 per cent of the votes and 19 of the 63 seats. The conservative Union of the Land, which had provided the prime minister for eight years, the last four of them Gunnar Teitsson, came second with a good 22 per cent.

Teitsson accepted the outcome during the night and resigned on Sunday as head of the party, though not yet of the government. That has lost its majority: its three parties together have 27 seats, five fewer than before.

Arnardóttir, 44, wants 2,500 flats a year to be built, a thousand of them by the state. At present about 1,700 are completed. She wants to put the question of accession to the EU to a referendum, though not before 2028; the Greens are for it, and Open Iceland is too. The Union is against.

Whether it will come to a coalition of these three is uncertain. Harbour and the Greens need two more votes. Open Iceland could bring four but said at the weekend that it didn't want to join a cabinet. There is a further way, which Copenhagen knows well: a minority government that is tolerated. Iceland has had that only for short periods.

Some 277,000 people were entitled to vote, and about 221,000 of them made use of it. It was an increase of more than two and a half percentage points.

The Althing has to meet within ten weeks.
