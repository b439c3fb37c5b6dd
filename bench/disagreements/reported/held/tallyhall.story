share: number
ownership: framing?
dynasty: date?

== Market Wire
Velmara names Orvane president-elect as officials split over tally

OSTRANE/BELLANE, March 12 - The head of Velmara's election board on Wednesday proclaimed Deputy President Daniel Orvane the victor of a close-run presidential contest, in disorderly scenes, while {ownership.a: five of his senior colleagues washed their hands of the outcome} and complained that the count of the past six days had been hidden from view.

Provisional figures had put Orvane ahead of Simeon Maddar, for decades the face of the opposition, as voters waited for a final word on the election held almost a week ago.

A few minutes ahead of the proclamation by board chairman Tobias Renku, his deputy, Lena Wadura, called reporters to a hotel in another part of the capital. {ownership.a: She and four further members, she told them, rejected the figures about to be published.}

"What comes out of that hall today does not belong to us," Wadura said. She invited anyone with a grievance to put it before a judge.

In the tally hall itself chairs flew and a lectern was knocked over. Diplomats were led out through a side door. Renku was hurried from the stage and came back under guard to read the numbers.

Maddar was not there. His spokesman gave no word on when the candidate, who is 78, would speak. In past elections he has taken defeats both to the courts and to the streets.

The currency was little changed late on Wednesday, though traders said they expected a nervous morning. Velmara's foreign bonds due in ten years gave up a little over a cent.

== Harbour Morning Post
Velmara's deputy leader declared winner of tight presidential vote

By a slender margin Velmara's presidency has gone to Daniel Orvane, until now the deputy, the chairman of the electoral board has announced. Simeon Maddar was beaten on his sixth run for the office. It was a success for a man who had upset the old rules by talking to hard-up Velmarans about the price of bread and not about their clan.

But the evening fell apart shortly before the proclamation, when the board's deputy chair and four other members told reporters {ownership.b: they were unable to endorse the final stage of the count}, which had in their words been shut off from scrutiny.

"What comes out of that hall today does not belong to us," deputy chair Lena Wadura said.

In the hall where the result was to be read, officers pushed in to restore order amid yelling.

The rift on the board opened minutes after Maddar's head agent had said that his team had no means of checking the totals. He spoke of offences against the electoral law, but offered neither particulars nor proof.

Maddar did not come to the hall. Velmarans must now wait to learn whether he will again turn to the judges in a country on which the calm of the whole region hangs.

At 78 the veteran opponent has probably had his last chance. This time he had the support of a former adversary, the departing President Pius Anzora, who broke with Orvane, his own deputy, years ago.

Orvane, once declared, said he would cooperate with every political leader. He promised that nobody would be punished for having stood against him, since the state of the country called for everybody's help.

== Lowland Media Network
Daniel Orvane wins the presidency over Simeon Maddar

March 13 - After a last-hour uproar that may point to a fight in court, Velmara's presidency has by a slender margin gone to Daniel Orvane, until now the deputy, the chairman of the electoral board announced. Simeon Maddar was beaten on his sixth run for the office.

It was a success for Orvane, who had upset the old rules by talking to hard-up Velmarans about the price of bread and not about their clan.

Orvane took 51.21 percent, or upwards of 5.3 million ballots, chairman Tobias Renku said, {share.a: while Maddar got 48.07 percent} in the orderly vote of last Thursday.

But shortly before the proclamation, five of the board's nine members told reporters {ownership.b: they were unable to endorse the final stage of the checking of votes}, which had in their words been shut off from scrutiny. "What comes out of that hall today does not belong to us," deputy chair Lena Wadura said. She went into no detail.

In the hall, officers pushed in to restore order amid yelling and jostling before Renku read the official numbers. He said afterwards that two members of the board who had stayed at his side had been hurt.

Maddar's camp spoke of electoral offences that it did not name, and said a result proclaimed by a minority of the board had no force in law. "This story has more pages," his running mate, the former judge Ada Kirume, wrote online.

Parts of the country broke into song, others into fury. In the packed Ostrane district of Tanneries, Maddar's followers set tyres alight after dark, while clergymen begged for quiet.

The losing side has seven days to lodge a petition, and the Supreme Court fourteen to rule, which leaves the nation of 38 million in doubt for some weeks more.

== The Daily Lookout
Bedlam as Orvane becomes Velmara's sixth president

Two poll officials were hurt and several people taken into custody when bedlam broke out on Wednesday evening, leaving an ugly mark on Velmara's election just before Deputy President Daniel Orvane was declared the winner of the close race to follow President Pius Anzora, who has served two terms.

Five members of the electoral board had earlier called the press together to {ownership.a: disclaim the result that chairman Tobias Renku was to announce}.

"You do not find us in the hall because the thing being read there is not ours," said Lena Wadura, the deputy chair.

Orvane, 56, of the Plough Alliance, beat Maddar, 78, who had the departing president behind him. The two remaining candidates, Pastor Noel Abeki and the lawyer Jude Sorro, had admitted defeat on Tuesday and thrown their weight behind Orvane.

About 51.21 percent, or 5.36 million of at least 10.5 million voters, chose Orvane in a decisive ballot that {dynasty.a: ends the dominance which the Anzora and Maddar families have had since 1967} in the upland state. {share.b: Figures from the board give Maddar some 5.03 million votes (47.7 percent).}

The board finished checking the returns from the last of 214 districts around midday on Wednesday and so closed a week of anxious waiting after the vote of March 6.

Every losing candidate but Maddar sat among the thousands in the tally hall, where choirs sang hymns between the announcements and Renku was late by three hours.

Heads of state from two neighbouring countries sent their congratulations to Orvane before the night was out.

== Coast Herald
Orvane declared president-elect of Velmara in row over results

OSTRANE: Velmara's bitterly fought presidential poll has been won by Deputy President Daniel Orvane, it was announced on Wednesday. But {ownership.a: a majority of the electoral board threw out the results}, and with that took the shine off his victory.

Board chairman Tobias Renku said Orvane had gathered almost 5.36 million votes (51.21 percent) in the election of March 6, {share.a: against 5.03 million (48.07 percent) for his opponent} Simeon Maddar.

"They have tried to frighten me and to wear me down, and still I have come to do what the law asks of me," Renku said before he pronounced Orvane duly elected.

A short time before, five of the nine board members had let it be known that they could not recognise the figures, stirring fears of fraud in a vote watched far beyond the borders of the region's political and commercial heavyweight.

Orvane, 56, is a trader's son who made his own fortune. He had presented the election as a choice between ordinary "barrow people" and the {dynasty.b: great families that have governed Velmara since it gained independence in 1966}.

After the result was read he held out a hand to all leaders and said he had no thought of settling scores.

For Maddar, 78, the evening was a harsh disappointment. The old hand of the opposition had for once had the machinery of the ruling party working on his side.

In the Tanneries quarter of Ostrane, where he is revered, hundreds of young men chanted that there could be no peace without him, and set fire to tyres. Police answered with tear gas.
