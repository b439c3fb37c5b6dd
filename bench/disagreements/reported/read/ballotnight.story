share: number
rival: number?

== Northern Broadcasting
Kestria's PM admits defeat by conservative opposition leader Irena Voss

{share.a: First results point to a safe majority in parliament for Voss, with 43.2 per cent of the vote}

Prime Minister Lenko Baras of Kestria has admitted that he lost his country's parliamentary election, and said he had rung the leader of the conservative opposition, Irena Voss, to congratulate her on having won.

{share.a: With more than half of the ballots counted, official results gave Voss's Civic Union a clear win in Sunday's election with 43.2 per cent of the vote}. {rival.a: Baras's Dawn Alliance received 28.4 per cent}.

The outcome will probably hand Voss a safe majority in parliament.

"The voters have decided," Baras said on Sunday night when he spoke in the centre of Orvane. "What the people say, we respect without any reservation."

Baras, 47, had come to office five years ago on the promise to tear up the austerity that creditors had demanded from Kestria. Within months he was forced to turn about and to sign a new loan with conditions that were harder still. He won a second election all the same, but later lost many of his voters over taxes and over a treaty with a neighbouring state.

Voss, 54, who used to be an investment banker and is the daughter of a former prime minister, fought her campaign on lower taxes, faster permits for investors and the sale of state companies. She has said that she will try to talk the creditors into milder budget goals once they have seen her first reforms.

It was the first national election in Kestria since the last of its three loan programmes ran out. One voter in five is without work, and hundreds of thousands of the young have moved abroad in search of a living.

== Caspian Line
Baras, Kestria's PM, congratulates Civic Union leader Voss on victory in parliamentary elections

Lenko Baras, the outgoing Prime Minister, has called Irena Voss, the leader of the centre-right Civic Union (CU), and congratulated her on her victory in early elections, Caspian Line reports with reference to the agency Meridian. By this Baras accepted that his party was beaten in the parliamentary polls.

"The people have decided and we respect what they say. I rang Voss and congratulated her on having won," Baras said in an address that was shown on television from his campaign headquarters in Orvane.

Baras said the handover of power would take place on Monday. The country he was handing over was in better shape than the one that Dawn Alliance had received, he stressed, and he called on Civic Union not to undo all of its policies without looking at them first.

{share.b: Voss's conservatives, who took 42.81 percent of the vote according to results from 46 percent of polling stations}, are predicted to have an absolute majority in the parliament of 200 seats.

Baras called the early election after Dawn Alliance, the ruling party of the left, had been beaten by Civic Union in the vote for the European Parliament last May.

The regular date would have been in the autumn. Civic Union led in all opinion polls that were published in the five weeks of the campaign, by between eight and thirteen points. Observers from abroad had reported no serious incidents by the time the polling stations closed at 7 p.m., and the interior ministry spoke of a calm day.

== Lake Post
Centre-right back in power in Kestria with Irena Voss

Kestria's opposition party Civic Union, of the centre-right, has won the country's early general election.

Prime Minister Lenko Baras owned that his rival, Irena Voss, had beaten him, when most districts had been counted.

{share.c: So far Civic Union stands at 43.38% of the vote}, {rival.a: and second comes Mr Baras's leftist Dawn Alliance with 28.43%}.

As the winner is given 30 seats on top, present projections show Civic Union with a majority of its own in parliament, according to the Metro Wire.

Official figures show that results are in from nearly all districts.

About 54% of voters took part in the election, which is among the lowest numbers in decades.

Kestrians have been called to some five elections in the last few years, and with more than 36C in places on Sunday many stayed indoors or went to the lakes.

What did Voss tell her supporters?

The next prime minister said voters had handed her a firm mandate to change things.

"Kestria is proud again and stands upright," she told a crowd in Orvane, the capital. She would be prime minister for everyone, she said, because Kestrians were "not so many that we could afford to be split".

When the outcome became clear, Mr Baras confirmed that he had telephoned Ms Voss and congratulated her.

"We bow to the judgment of the people and need not be ashamed," Mr Baras told reporters. "Kestria would not be where it is today without hard decisions, and for those [we] have paid dearly at the polls."

The head of the European Commission, whose own term is about to end, congratulated Ms Voss on an "unmistakable win".

== First News
Kestria: Conservatives triumph and Baras admits defeat

Lenko Baras, prime minister of Kestria and leader of the leftist party Dawn Alliance, has admitted defeat in the parliamentary election that was held on Sunday. "We bow to the judgment of the people," Baras said. "To bring Kestria to where it is today we took hard decisions, and we have paid dearly for them." Baras said the responsibility for the defeat was his.

The conservative leader Irena Voss, for her part, promised to make Kestria "bloom again" after what she called the "bitter" years in which it was governed by the leftist Baras and his Dawn Alliance. "A bitter chapter has been closed today," said Voss, 54, when it was clear that she had beaten Baras in the parliamentary election.

According to polls taken outside the voting stations, the conservative party Civic Union decided Sunday's parliamentary election against the left-wing Prime Minister Lenko Baras and his party for itself.

{share.d: In a poll made jointly by the country's big television stations the conservative Civic Union had 43.5 percent of the vote}, {rival.b: against only 25.5 percent for the party Dawn Alliance}.

Should this be borne out, Civic Union under Irena Voss, who studied at Oxford and is close to the world of business, would hold 112 of the 200 seats in parliament, a majority. Baras could get 55 seats, the polls showed. The final figures depend on how the small parties fare.

To get into parliament these need no less than 4 percent of the vote. Several of them have hopes of it, among them People's Hearth, a nationalist party founded by Zoran Mikas, and Agora, the opposition party that the economist and one-time finance minister Jannik Teller set up.
