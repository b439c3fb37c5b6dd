
== Lilongwe Wire
Malawi: Phiri wins presidential run-off, commission says

Opposition candidate Esther Phiri has won Malawi's presidential run-off with 52.6 percent of the vote, the electoral commission announced on Saturday evening.

The incumbent, Grant Mbewe, received 47.4 percent. The difference was 281,000 votes, commission chair Justice Lameck Zulu told reporters at the tally centre in Lilongwe.

Turnout was 61 percent, against 67 percent in the first round on September 9. In that round, Mbewe had come first with 41 percent, ahead of Phiri with 38.

Phiri, 58, a former auditor general, will be sworn in on November 4. She will be the second woman to lead the country. In a short speech she promised "a state that reads its own bills".

Mbewe, 71, said that he accepted the result "with a heavy heart and a clear head". His party, however, has filed complaints over the count in three districts in the south. The commission said these could not change the outcome.

The European Union's observers described the vote as calm and well run, apart from delays in opening in some places. They had 96 observers in the country. Regional observers from the southern African bloc came to a similar conclusion.

Police said two people were injured in a scuffle in Mangochi on polling day. Nobody was killed.

Parliament was elected in September together with the first round. Phiri's alliance holds 88 of the 193 seats there.

== The Zomba Post
She counted, then they counted

For eleven years Esther Phiri counted other people's money. On Saturday night it was the turn of others to count for her, and when Justice Lameck Zulu reached the last district, her supporters at the Zomba market had already stopped listening. They were singing.

The former auditor general beat President Grant Mbewe by just over five points. Five weeks earlier she had been three points behind him. In between, the third-placed candidate, pastor Moses Gondwe, gave her his blessing, and with it most of the 17 percent that he had won.

In Zomba city she took 71 percent. In Thyolo, where the president was born, she took 19.

"We wanted someone who is boring," said Chisomo, 26, who sells phone covers. "The interesting ones have eaten everything."

The president's party has lodged complaints concerning Thyolo, Mulanje and Chikwawa. Its lawyer, Peter Nyirenda, speaks of 112 tally sheets with missing signatures. By the commission's account there are about 40,000 votes on them, far fewer than the winner's lead.

Mr Mbewe himself took it like a gentleman. He telephoned his rival at half past eight, before the official announcement was over, and told her to look after the roof of State House. It leaks.

Not everything went smoothly. At the Sadzi school the ballot box arrived at ten, four hours late, and the queue had by then found its own order, by age. In Mangochi there was a fight with two injured.

Ms Phiri's inauguration is set for the first week of November, at the stadium in Lilongwe.

== Southern Broadcasting
Phiri elected in Malawi as Mbewe concedes

Opposition candidate Esther Phiri has won Malawi's presidential run-off with nearly 53 percent of the vote, the electoral commission announced on Saturday evening.

The incumbent, Grant Mbewe, conceded defeat, saying he accepted the result "with a heavy heart and a clear head". It is the third time in the country's history that a sitting president has been voted out.

Earlier in the day, with 80 percent of polling stations counted, Phiri's lead had stood at 190,000 votes. By the final announcement it had grown to more than a quarter of a million, as the late results from the north came in.

Justice Lameck Zulu, who chairs the commission, praised polling staff. There were 5,400 polling stations and some 38,000 workers, he said. Delays were reported at about 60 stations, mostly because of rain.

The European Union's observers described the vote as calm and well run, apart from those delays. The mission's head, Danish MEP Karin Holst, told us that her teams had visited 410 stations. "We saw patience, and a lot of umbrellas," she said.

About six in ten registered voters took part, fewer than in September. Analysts blame the planting season.

The new president inherits a debt of 94 percent of national output and a shortage of fuel. Asked whether she would go back to the lenders, Phiri said that she would first look at the books. Her finance minister will be named after she takes office.

The kwacha was unchanged. Banks are closed until Monday.

== Daily Meridian, London
Former auditor sweeps to power in Malawi on promise to check the books

Malawi has elected a former auditor general as its next president, in a vote that observers praised as calm.

Esther Phiri defeated Grant Mbewe by 52.6 percent to 47.4, according to the electoral commission. He had led in the first round of voting on September 9, but the centre of the ballot, as one diplomat put it, "walked over to her in a single Sunday".

Ms Phiri made her name with a report on fertiliser contracts which cost two ministers their jobs. She was herself dismissed a year later by Mr Mbewe's predecessor. The dismissal was found unlawful by the High Court, and she used the compensation to print leaflets.

Mr Mbewe, who is 71, has been in office for one term. He conceded by telephone. His party has been less gracious and has complained about the count in a few southern districts; the commission has eight days to rule on it but says that the outcome will stand in any case.

In Blantyre, where Ms Phiri won narrowly, cars hooted until two in the morning. "It is not that we love her," said a driver, Innocent. "It is that she can do sums."

The country has had one woman president before, who came to the job when the holder died. Ms Phiri is the first to be elected to it.

She takes over on November 4. Two days afterwards she is expected at a summit of the region's leaders in Lusaka.
