worth: number
letter: date
left: contradiction
deal: framing

== Atlantic Newsline
Port Ellery mayor quits over snow-clearing contract for brother's firm

The mayor of Port Ellery, Nova Scotia, has resigned after weeks of questions about a snow-clearing contract that the town awarded to a company belonging to her brother.

Joanne Tulk, 56, announced her departure at a special meeting of council on Tuesday night. {letter.a: She had handed in her letter that morning}, the town clerk said.

{worth.a: The three-year contract was worth $340,000}, according to documents released under the province's access to information law. It went to Tulk Brothers Haulage in October, although a company from Bridgewater had made a lower bid.

"I have broken no law, but I have become a distraction," Tulk said, reading from a sheet of paper. She took no questions.

{left.a: Tulk declared her interest and left the chamber} before the vote in October, the minutes state. The contract was approved by five votes to one.

Deputy mayor Alvin Creaser will lead the town of 7,800 until a by-election, which must be held within 90 days. He said that he would not be a candidate.

The RCMP confirmed that it had received a complaint but said that it was not conducting a criminal investigation at this time. The province's municipal affairs department is carrying out a review.

Tulk was elected in 2020 and re-elected in 2024 with 61 per cent of the vote.

== The Ellery Beacon
Goodbye to a mayor: "I'd rather shovel it myself"

Nine minutes. That was all it took on Tuesday night to bring to an end the six years in which Joanne Tulk had run this town.

The chamber was full, and the overflow stood in the corridor with snow on their boots. When she had finished, some clapped. Most did not.

Word had been going around since Monday, when the budget committee's meeting was called off without a reason. In fact it was settled earlier. {letter.b: Her letter was delivered on Sunday night}, by hand, to the clerk's own house on Mill Road, two councillors have told the Beacon, and they read it there and then.

{deal.a: What some call a scandal was an oversight in paperwork}, said councillor Doris Wentzell, a friend of the mayor. The bid from Bridgewater had arrived without proof of insurance and was set aside, she said, and somebody should have written that down.

Others at the rink next morning were less mild. "My road was plowed once in that storm in January. Once," said Hank Rafuse. "I'd rather shovel it myself."

Her brother, Wayne Tulk, owns six trucks and employs eleven people in winter. He has cleared the roads on the south side for the town since 2015, long before his sister was mayor. Since the fall the north side has been his as well.

He will go on doing so. The contract remains in force, the clerk said, until the province's review is done, which is expected in April.

By-election day could be in May. Three people have told the Beacon they are thinking about it.

== Halifax Ledger
Tulk's fall: how a $15 photocopy undid a mayor

The request cost Maggie Oickle fifteen dollars. The retired schoolteacher wanted to know why her lane had not been plowed. What she received was a mayor's political obituary, 44 pages long.

In those pages were three bids for the clearing of roads in Port Ellery. Lowest was Lahave Earthworks of Bridgewater. Next came Tulk Brothers Haulage, which belongs to Mayor Joanne Tulk's brother. The third was from Halifax.

{worth.b: Tulk Brothers stood to receive $410,000 over the three years}, the Ledger's reading of the papers shows. In the October meeting there was no discussion of the price.

{left.b: Tulk remained in her chair throughout that item}, as a video recording made by a resident, which the Ledger has viewed, makes plain. She did not raise her hand. Five of the councillors did, and only Neil Corkum voted against.

"{deal.b: It was a family racket, run in plain sight}," said Corkum, who has sat on council for 14 years and is thought to want the mayor's job. Oickle, 71, is more restrained. "I only wanted my lane done."

On Tuesday night Tulk stepped down. She said she had broken no law.

The Mounties say that they have a complaint before them and no criminal investigation. The department of municipal affairs is looking into the way in which the town buys services, not only from Tulk Brothers. Last year Port Ellery spent $2.1 million on contractors of all kinds.

Two other mayors in the province have resigned in the past five years, one because of illness and one after a conviction for drunk driving.

== Maritime Broadcasting
Mayor of Port Ellery steps down

The mayor of Port Ellery, Nova Scotia, has resigned after weeks of questions about a snow-clearing contract that the town awarded to a company belonging to her brother.

In a short statement on Tuesday night Joanne Tulk told councillors she had become a distraction. She denied having done anything illegal.

"My family has plowed this town through every storm for ten winters," she added. "Judge the roads."

{left.a: She had walked out of the room before councillors voted}, Tulk told our morning show last week, "as I always do when it's about Wayne". Council approved the contract in October with one member opposed.

Municipal affairs minister Colton Beals said that the resignation would not put an end to his department's review. He expects it in the spring. If rules were broken, the contract can be cancelled, and the town might then have to pay for part of the winter twice.

Political scientist Erin MacVicar of Fundy College says small towns often have little choice. "If there are two companies with a plow and one is your cousin's, what do you do? You write everything down. That's what you do."

Alvin Creaser, 67, who has been deputy mayor since 2020, takes over for the time being. A new mayor must be elected within three months. The winner will serve for the rest of the term, which ends in October 2028.

The union of municipal workers says the whole problem was created in 2014, when the town sold its own four plows for $95,000.

The police have said they aren't investigating at present.
