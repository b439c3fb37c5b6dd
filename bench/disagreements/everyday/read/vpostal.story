
== Norden Telegram
Iceland's centre-left bloc wins narrow majority after postal count

Iceland's two centre-left parties have won a narrow majority in Saturday's parliamentary election, final results showed on Monday after the last postal votes were counted.

The Social Union and the Green Future together have 32 of the 63 seats in the Althing. On Sunday morning, with the postal votes of the Northwest constituency still missing, they had stood at 31.

The Social Union of Kristín Arnalds became the largest party with 24.6 per cent and 18 seats, up from eleven. The Green Future received 18.9 per cent and 14 seats. Prime Minister Gunnar Thorsteinsson's Independence Alliance fell to 21.3 per cent and 15 seats, its worst result.

Turnout was 80.4 per cent, three points higher than in the last election in 2021. Of the roughly 275,000 people entitled to vote, some 221,000 did so.

The seat that decided the matter went to Sigrún Hjaltadóttir, a teacher from Ísafjörður, by a margin of 37 votes.

"The arithmetic is clear, now come the talks," Arnalds said. She hopes to form a government within three weeks.

Thorsteinsson handed in his resignation to President Ólafur Steinsson on Monday afternoon. He was asked to stay until a new government is in place.

The count in the Northwest had been delayed because an aircraft with ballot papers from the Westfjords could not take off for almost a day owing to a storm. The electoral commission said that the papers had been under guard the whole time.

== Ríkisvarp Fréttir
The plane from Ísafjörður decides the election

For 22 hours four sealed bags stood in a heated room at Ísafjörður airport, and with them the question of who will govern Iceland. On Monday, at eleven minutes past seven in the morning, they landed in Borgarnes, by helicopter of the coast guard. The storm had grounded the scheduled plane since Sunday.

There were 2,914 postal votes in the bags. When they had been counted, shortly before noon, one seat moved: from the Independence Alliance to the Green Future. It is a levelling seat, so that the change affected the whole country.

Sunday: 31 seats for the centre-left. Monday: 32. The smallest majority possible.

Two police officers had watched over the bags in shifts, the head of the constituency's electoral commission, Hallur Bjarnason, told us. The seals were intact. Representatives of five lists were present when they were broken.

The Independence Alliance may ask for a recount; the deadline is Friday. Its manager said there was no reason to doubt the figures, but that 37 votes were 37 votes. In 2021 a recount in the same constituency had changed five seats, and parliament took two months to examine the matter.

The new member is Sigrún Hjaltadóttir, 33. On Sunday she had already congratulated her opponent, Pétur Ragnars, who had been in the Althing for twelve hours, so to speak. He sent her flowers on Monday.

Kristín Arnalds, whose Social Union won most votes, will meet the leader of the Greens, Birkir Daníelsson, on Tuesday.

== Dagmálið
Thorsteinsson goes, and takes the stability with him

Seven years of sound finances have come to an end in a helicopter. Gunnar Thorsteinsson on Monday drove out to Bessastaðir and handed in his resignation; at the president's request he will remain until a successor has been found.

The prime minister's party lost eight of its 23 seats. A little over a fifth of voters still wanted it. That is bitter, and it is, as Thorsteinsson himself said, "my responsibility and nobody else's".

Now those will govern who together did not get 44 per cent. It suffices, because three small lists, with 11 per cent among them, failed to clear the five-per-cent hurdle or win a constituency seat. So be it; those are the rules, and the Alliance has profited from them in the past.

But on one vote? Kristín Arnalds wants to raise the fishing levy by a third. The Greens want to double it. A single deputy from a fishing village, and they exist in both parties, could bring everything down.

It does not help that the majority hangs on 37 ballot papers from the Westfjords. No one here is claiming that anything was wrong with them. The commission worked with care, and the seals were whole. But the Alliance is well advised to have them counted once more, so that no doubt is left. It wants to decide by Friday.

Interest in the election was great at any rate: four in five Icelanders voted.

The króna lost 0.8 per cent against the euro on Monday.

== Alþýðuröddin
A majority from the Westfjords

At the swimming pool in Ísafjörður they applauded when she came in. Sigrún Hjaltadóttir, who teaches mathematics to fifteen-year-olds and has never held an office higher than that of choir treasurer, is the 32nd vote.

Iceland's two centre-left parties have won a narrow majority in Saturday's election. The Social Union of Kristín Arnalds became the largest party with 18 seats. The Green Future has 14, two more than in 2021.

After seven years in which rents rose twice as fast as wages, the country has chosen differently. In Reykjavík's two constituencies the Social Union got more than 30 per cent; in the Northwest, where fish counts for everything, it was 17, and even that is a record for it there.

On Monday Arnalds came to the party's office on foot. "The arithmetic is clear, now come the talks," she said. Three weeks should be enough, given good will. First on the list is housing: 4,000 flats a year are to be built, instead of the 2,700 that were completed last year. The Greens speak of 5,000, and will bring that figure to the table.

Gunnar Thorsteinsson has accepted defeat with decency, that should be said. He telephoned Arnalds even before noon on Monday, and then drove to the president.

Almost 3,000 postal votes had been stuck because of the storm. The students of the Westfjords, who live in the capital and vote at home, are thought to have made the difference.

It is the first time since 2013 that the left has had a majority of its own.

== The Clyde Chronicle
Storm-delayed ballots hand Iceland's left a one-seat majority

Iceland is to get its first female prime minister in six years after ballots held up by an Atlantic storm gave the left a majority of one.

Kristín Arnalds, 46, an economist who spent part of her childhood in Aberdeen, is expected to lead a coalition of her Social Union and the Greens. Between them they will have 32 members in the 63-seat Althing, the parliament in Reykjavik.

The outgoing conservative premier, Gunnar Thorsteinsson, tendered his resignation on Monday. His party shed about a third of its seats amid anger at the cost of housing and at the sale of a state bank, which the auditor general criticised last year.

Until Monday it had looked like deadlock. On election night broadcasters forecast 30 seats for the two parties; by Sunday it was 31, one short. Then a coastguard helicopter picked up the remaining postal votes from a fjord town cut off by winds of 90 miles an hour.

The deciding seat fell by a few dozen votes and a recount is possible.

For Scotland, the change could matter. Ms Arnalds has said she would like a referendum on resuming membership talks with the European Union "before the end of the term". Her likely partners want one by next year. And both are cool on the quota deal on mackerel that London and Reykjavik initialled in May, without being against it.

About 80 per cent of voters took part. Besides the big three, four other parties entered parliament, with 16 seats in all. One of them, the farmers' list, has offered to support the new government from outside.
