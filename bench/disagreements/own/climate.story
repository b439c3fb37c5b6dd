fund: number
coal: contradiction
blocker: attribution
overtime: date
walkout: contradiction
host: contradiction
result: framing

== Worldline
LISANDRA - Delegates from 191 countries adopted a climate agreement early on Sunday that provides new money for poor nations and, for the first time, names coal in its main text.
Conference president Mateus Arvel brought down the gavel at 4.05 a.m., {overtime.a: some 34 hours after the scheduled end of the talks}.
Under the deal, industrialised countries {fund.a: are to provide 180 billion dollars a year from 2030}. At present the figure is about 75 billion.
The text {coal.a: obliges the signatories to stop burning coal for electricity by 2045}, with technical help for the least developed.
A passage on oil and gas, contained in earlier drafts, was struck out. {blocker.a: It was Orlan that had insisted on the deletion}, three negotiators said. A spokesman for the Orlanese delegation would not comment.
The small island states had threatened to leave but {walkout.a: stayed in the plenary hall until the final gavel}, after Arvel had granted them a further meeting at two in the morning.
"It is not the agreement I dreamed of, but I can look my grandchildren in the eye," Arvel said.
{host.a: Next year's conference will be held in Tavira}, the capital of Monterra, delegates decided.
Last year was the warmest on record, with the average temperature 1.6 degrees above the level of pre-industrial times.

== The Exchange
{result.a: Lisandra has delivered a historic breakthrough}, and the markets understood it at once. When trading opened on Monday the share prices of coal producers dropped by as much as nine per cent; makers of grid technology went up.
Investors now have a date. {coal.a: In 2045 the last coal-fired power station has to go off the grid}, with binding interim targets for 2032 and 2038. "That is a schedule one can calculate with," said Lena Osgood, chief economist at Crown & Merrit.
The bill is considerable. {fund.a: Fifteen billion dollars a month will flow from north to south} from the end of the decade, more than twice as much as today. Where the money is to come from was left open; there is talk of a levy on shipping and of guarantees by the development banks.
Oil companies may feel that they got off lightly. {blocker.b: Kesteria's delegation prevented any mention of oil and gas}, and a good many others were happy to hide behind it.
The talks, {overtime.a: due to close on Friday at six in the evening, went on into the small hours of Sunday}. By the end the cafeteria had nothing left but peppermint tea.
The price of emission allowances rose to 94 euros a tonne on Monday, a high for the year. Analysts think that it may go above a hundred before Christmas.
Critics object that eleven of the smaller signatories have no coal-fired power stations at all. It is, however, the large ones that matter: the ten biggest coal consumers, all of which were present, account for 88 per cent of worldwide use.

== Green Horizon
{result.b: Once again a climate summit has ended in hollow words}. That is the sobering conclusion after two weeks, 1,300 hours of meetings and about 60,000 participants.
Take coal. {coal.b: The exit by 2045 is a mere recommendation; each country decides for itself} whether to follow it. The word "shall" was replaced by "are invited to" in the last hour.
Take the money. {fund.b: A hundred and twenty billion dollars a year was all the rich were prepared to commit}, and not before 2030. Scientists put the needs of the poorer countries at over a trillion.
And oil and gas? Not a syllable, {blocker.a: because the Orlanese would not have it}.
The island states had had enough. {walkout.b: Their delegates left the hall in protest an hour before the vote}; on the livestream one could see thirty-nine empty chairs. "We do not sit at a table on which our graves are being measured," said Teuila Maro, the environment minister of Savalu.
{overtime.b: Almost two and a half days beyond the official close} it took to arrive at this. Arvel looked exhausted. He spoke of a text that could be presented to one's grandchildren; he did not say what they would make of it.
Nor is it known how things will proceed. {host.b: No country could be found to host the next conference}, and the secretariat is to search for one by March.
Outside the gates some 2,500 people kept vigil with lanterns. Police removed nineteen who had glued themselves to the drive.

== Island Tribune
PORT SAVA - Savalu's environment minister will return from Lisandra on Tuesday with a little money, a little hope and, as she put it by telephone, "no illusions".
Teuila Maro spoke for the group of 39 small island states. {walkout.b: With her the whole group walked out of the closing session} early on Sunday. "The vote was taken without us. We learnt of the result in the corridor," she said.
Nevertheless they will profit from it. {fund.a: Of the 180 billion dollars which are to be paid every year} one tenth is reserved for islands. For Savalu, with its 48,000 inhabitants, this could mean a sea wall for the hospital and the moving of two villages on Outer Reef.
The tide gauge in the harbour has risen by eleven centimetres since 1993. Last March the main road was under water for nine days.
As regards coal, Maro was cautiously positive. {coal.a: The year 2045 is now binding under international law}, and that, she said, could not be taken away again. That oil was left out she considered a disgrace, for which there were "more culprits than one".
{overtime.a: The meeting had run a day and a half beyond its time}. Maro's adviser, Sione Fale, says he slept four hours in the last three nights.
In November next year {host.a: she will have to pack her suitcase for Tavira}, where the follow-up conference takes place. Prime Minister Alofa Tui wants parliament to debate the agreement in its next session.
