special: number
found: date
watched: contradiction

== Aotearoa Wire
Recount confirms Labour Alliance win in Waimarino by 21 votes

A judicial recount has confirmed the victory of Labour Alliance candidate Hera Paranihi in the North Island electorate of Waimarino, cutting her majority to 21.

District Court Judge Alan Brough released the figures on Friday after four days of counting in Taumarunui. Paranihi received 16,408 votes and the sitting member, Craig Dunstall of the National Union, 16,387.

On election night Dunstall had been 612 ahead. The official count, which includes special votes, turned that into a lead of 43 for Paranihi a fortnight later, and Dunstall applied for the recount.

{special.a: The judge upheld the rejection of 212 special votes}, most of which lacked a witness's signature.

The recount was overshadowed by the discovery of a ballot box in a school in Raetihi. {found.a: The box was found on the Monday after the election} by a cleaner, and contained 94 ordinary votes. All were included in the official count, the Electoral Office said.

{watched.a: Scrutineers from both parties were present} when it was opened, chief electoral officer Moana Setters told reporters.

"Every vote was looked at twice and some of them ten times," Setters said.

Dunstall, who has held the seat for three terms, said he accepted the judge's work but would take advice on an electoral petition, for which he has 28 days. Petitions are heard by three judges of the High Court.

The result leaves the governing coalition with 63 of 122 seats in the House. Had Dunstall won, it would have been 62.

== Radio Tasman
Twenty-one votes, and a box in a school cupboard

Hera Paranihi was feeding her sister's chickens when the call came. "I said, are you sure, and the man from the court said, well, we've counted," the new MP for Waimarino told Radio Tasman.

Her margin is the second smallest in any electorate since 1978. It stood at 43 after the official count; Judge Alan Brough's recount has taken 22 off it. Both candidates lost votes on the second look: Paranihi 39 and Craig Dunstall 17.

Most of these were papers with two ticks or none. A handful carried the voter's name, which isn't allowed.

The argument about the Raetihi box won't go away so quickly, though. {found.b: It came to light on the Thursday, five days after polling}, when school staff cleared a cupboard, principal Denise Whale told us. She rang the returning officer herself.

There were 94 papers inside, in their sealed envelope. They had been counted by phone on the night and the preliminary figure had been entered, so the box changed nothing in the totals; what was missing was the paper behind it. Fifty-one were for Dunstall, 36 for Paranihi and seven for others.

The Electoral Office has apologised. Its chief, Moana Setters, says the booth manager had gone home ill and the driver had ticked off five boxes where there were six.

University of Whanganui law lecturer Piripi Moore says a petition would be a long shot. "You'd have to show it affected the result. A box that favours the loser and was counted doesn't do that for you."

In Wellington the Prime Minister has 63 votes out of 122 to rely on.

== The Waimarino Courier
PARANIHI BY A WHISKER

It is official, again. Hera Paranihi is our MP, by 21 votes out of more than 35,000 cast.

District Court Judge Alan Brough released the figures at the Taumarunui courthouse on Friday at noon, after four days of counting. The sitting member, Craig Dunstall, shook hands with the returning officer, put on his hat and left by the side door. "I accept the judge's work," he told the Courier on the steps. "Whether I accept everybody else's is another matter."

What bothers his people is Raetihi. {watched.b: Nobody from Dunstall's side was in the room} when the lid came off, his campaign chair, Ross Ellery, says. "We were told by text message. By the time our man had driven over from Ohakune they had a rubber band round the lot."

Returning officer Fay Tuhoro would not comment, referring us to head office in Wellington.

{found.a: The cleaner who found it, Bev Marsh, remembers that Monday} well. "I'd had Sunday off because of the election. There it was behind the gym mats. I thought it was for the raffle."

The judge turned away another request by Dunstall's lawyers, to have late postal papers from Australia admitted. There were 58 of those. {special.a: He also let stand the refusal of 212 special votes}, saying the law gave him no choice on missing signatures.

Ms Paranihi, 38, a former nurse in the hospital at Taumarunui, will be sworn in with the other members on the 19th. Mr Dunstall, 57, has four weeks to lodge a petition. He has farmed at Owhango since he was 22, and the sheep, he says, don't care.

== The Southern Dispatch
Waimarino: a result with a bad smell

So the National Union has lost Waimarino by 21. On the night it had won it by about 600. Between the two lie the special votes, which always favour the left, and a performance by the Electoral Office which favours nobody.

Consider what is not in dispute. A box with 94 votes lay for days in a school. A driver signed for boxes he did not have. The office told the public only after a radio station had asked.

{watched.b: No scrutineer of the National Union saw the box being opened}, although the Act could hardly be plainer. The chief electoral officer's account of this should be given on oath.

Then the rejected papers. {special.b: In all, 267 special votes were thrown out}, more than twelve times the majority. Some of these people had merely been let down by an official who forgot to sign as witness.

None of this means that Hera Paranihi is not properly elected. She has behaved impeccably, and the judge has done what recount judges do: he counted. A recount is not an inquiry. It does not ask where a box has been.

Craig Dunstall should therefore file his petition, not for the sake of the seat, which he will probably not regain, but for the rest of us. He has until the first week of next month. It will cost him a deposit of $1,000 and a good deal more in lawyers.

The government can live with it in any case. With 62 votes it would still have had half the House and one to spare.

== Sydney Ledger
New Zealand seat decided by 21 votes as box turns up at school

A rural seat in New Zealand has been decided by 21 votes after a recount lasting most of a week and a row about a ballot box discovered behind gym mats.

Hera Paranihi, a nurse standing for the governing Labour Alliance, beat the conservative incumbent Craig Dunstall by 16,408 votes to 16,387 in Waimarino, a district of farms and ski lodges in the central North Island.

Election night had suggested the opposite, with Dunstall several hundred in front. But New Zealanders can cast so-called special votes away from home, and these are counted later. More than 4,000 were lodged in Waimarino alone and they broke heavily for Ms Paranihi.

The box, with fewer than 100 papers inside, was found in the village of Raetihi in the week following the poll. Officials said the votes had already been in the election-night tally.

Prime Minister Ruth Callinan called the outcome "a win for arithmetic". Opposition leader Hamish Orr said the Electoral Office had "questions to answer", but stopped short of challenging the result. That decision, he said, was for the candidate.

Mr Dunstall, in parliament for nine years, can still petition the High Court. The last time one succeeded was in 1979, after a contest decided by 24 votes.

Australians may recall the 2013 Senate vote in Western Australia, held again after 1,370 papers vanished for good. Nothing of the sort has happened in Waimarino, where, as the judge noted, every paper has been accounted for.
