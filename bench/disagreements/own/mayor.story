== Pacific Press Service
Voters oust mayor of California city in recall over water bills

PORT ALMEDA, Calif., Nov 6 (PPS) - Voters in the Californian city of Port Almeda removed Mayor Dolores Whitcomb from office on Tuesday, two years into her second term, nearly complete returns showed.

With 91 percent of precincts counted, 56.8 percent had voted for the recall and 43.2 percent against, the county registrar said. About 41,000 ballots had been counted.

Whitcomb, 59, conceded shortly before 11 p.m. "The people have spoken, and I heard them," she told supporters at a seafood restaurant.

In the separate race for her successor, councilman Ray Okafor led with 38 percent ahead of businesswoman Tess Lindqvist with 31. Seven other candidates shared the rest. No run-off is required.

The recall campaign began in February after water rates rose by 46 percent within three years. Whitcomb had argued that the city had no choice, as the state ordered it to replace its treatment plant at a cost of $212 million.

It needed 14,300 valid signatures to qualify and handed in 19,800, of which 16,112 were found to be valid.

She is the first mayor in the 131-year history of the city to be recalled. The winner is expected to be sworn in on Dec 3.

== The Almeda Ledger
Whitcomb out, Okafor in front: How the night unfolded

At 8:05 p.m. the first numbers went up on the wall of the Elks Lodge, and a man in a plumber's shirt began to cry. They were the early mail ballots, and they had it at 53 to 47 for the recall. From there it only grew.

By midnight, with all but two precincts in, nearly 57 percent of the voters had said yes to Question 1, sending Dolores Whitcomb home two years early.

"I paid $61 a month when she came in. I pay $118 now," said Hank Tolliver, 70, whose bill includes sewer and trash pickup. The water rate alone has gone up by just under half since 2022.

Whitcomb carried four of the city's 22 precincts, all of them on the hill. In the Flats, where she grew up, seven in ten voted against her.

She spoke for six minutes at Sal's Crab House, thanked her staff of nine, and left through the kitchen. It was 10:50.

Ray Okafor, 44, wouldn't call himself mayor yet. "Let's count 'em all," he said. His lead over Tess Lindqvist was seven points at the end of the night, down from nine at ten o'clock. She didn't concede.

Roughly 2,500 ballots, mostly mailed late, remain to be counted this week.

== KPAL Newsroom
Lindqvist concedes, Okafor to become mayor of Port Almeda

Ray Okafor will be the next mayor of Port Almeda. His rival Tess Lindqvist called him this Friday morning to congratulate him, three days after the recall of Dolores Whitcomb.

"The math isn't there," Lindqvist told KPAL. In the latest update, released Thursday evening, Okafor had 37.4 percent and she had 32.1.

On the recall itself the count now stands at 56.3 percent yes, half a point less than on election night. Some 43,300 votes have been tallied in total. That's a turnout of 61 percent, the registrar says, and the highest in a city election since 1996. Results will be certified on November 25.

Okafor, who has been on the council since 2018 and voted against the last of the three rate increases, though for the first, promises a freeze for a year. He will take the oath on the first Tuesday of December.

Can he do it? The new treatment plant, ordered by Sacramento, has to be paid for. City treasurer Moira Estes says $130 million of the 212 has been borrowed already; a federal grant may cover another 40 million.

Whitcomb, who was elected in 2018 and again four years later, has not said what she will do next. She stays in office until her successor is sworn in.

== The Continental
A city votes on its tap

There are places in America where mayors fall over sex, money or a parking space. In Port Almeda, 112,000 inhabitants, it was water.

Last week its citizens turned out the mayor, Dolores Whitcomb, a former school principal. Some 56 percent wanted her gone. She'd won her second term in 2022 with 61 percent.

It is not that they think her corrupt. I have spoken to dozens, and not one called her a thief. "She's honest. She was just never on our side," said a cook in the Flats, the poor quarter by the harbour where Whitcomb was born.

The state had told the city in 2020 to renew its plant, built in 1957. The bill is more than $200 million. Three times the council raised the rates, by 12, 14 and 14.3 percent, which compounds to 46.

Two women started it all, at a kitchen table, on a Sunday in February: Jo Bracamonte, who runs a laundromat, and her sister Luz. They needed 14,000 signatures and some. They brought close to 20,000, and about four fifths stood up to scrutiny.

The sisters spent $38,000. The mayor's friends spent $240,000, more than six times as much.

Ray Okafor inherits the plant, the debt and the hill. In two years there's an election again.
