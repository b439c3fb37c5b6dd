faulty: number
waiver: attribution

== Tatra Press Agency
Slovak interior minister survives no-confidence vote

Slovakia's interior minister, Milan Hrabovec, survived a vote of no confidence in the early hours of Wednesday after a debate of more than eleven hours over the purchase of radios for the police.

Seventy-two members of the 150-seat National Council voted for his dismissal, four short of the 76 that are required. Seventy voted against and four abstained. Four were absent.

The opposition had brought the motion over a 38-million-euro contract that was awarded last year to the company Signatel without a tender. {faulty.a: Of the 6,200 radios delivered, 1,150 have proved defective}, the Supreme Audit Office wrote in a report published in September.

"I have nothing to be ashamed of," Hrabovec told the chamber. He said the purchase had been urgent because the old network was to be switched off in March.

The opposition leader, Zuzana Belková, said the result was "a defeat with a winner's face". For the first time a motion had received more votes in favour than against, she pointed out.

It was the second attempt to remove Hrabovec, who has been in office since November 2022, and the fifth such motion against a member of the present government. In the first, in February, 66 deputies had voted for his removal.

Two deputies of the smaller coalition party Stred, Peter Olšavský and Jana Rybárová, voted with the opposition. Party chairman Igor Tomka said there would be no punishment.

The prime minister, Ladislav Hruška, did not take part in the debate. He was at a meeting in Brussels and returned for the vote.

== Televízia Dunaj
Hrabovec stays, but his majority is melting

At twenty past midnight it was over: Interior Minister Milan Hrabovec keeps his post. The opposition missed the necessary 76 votes by four.

But it was closer than in February. Then, 66 deputies wanted him gone; this time it was 72, among them two from the governing party Stred. One of the two, Jana Rybárová, told our reporter in the corridor: "I voted for an answer. I did not get one in eleven hours."

The matter at issue was the radios from Signatel. The contract is worth 38 million euros, service included; the devices themselves account for 29 million. It was concluded without competition under an exemption for urgent security needs. {waiver.a: The exemption was signed by Hrabovec himself}, on the evening of 3 May last year, as can be seen from the document, a copy of which our newsroom has.

The minister said on Tuesday that the network of the old radios would have gone dead in March and that there had been no time. The operator has since kept it running until the end of the year.

Signatel rejects the accusation that it was favoured. The company said it had delivered on time and was replacing faulty devices free of charge. So far some 400 have been exchanged.

Opposition leader Zuzana Belková announced that she would turn to the public prosecutor. The special prosecutor's office already has one complaint on its desk, from an anti-corruption group, and has not yet decided whether to act on it.

President Elena Vargová declined to comment on the vote. It was a matter for parliament, her spokesman said.

== Ľudový hlas
Another flop for Belková

They talked for eleven hours, and at the end they came up empty-handed. The opposition has failed for the second time with its attempt to topple Interior Minister Milan Hrabovec, and for the fifth time this term with one of its motions.

Some 70 deputies stood by the minister. The opposition got 72, which sounds like more but is not enough: the constitution demands an absolute majority of all members.

"I have nothing to be ashamed of," said the minister, and he is right. Our policemen had been working with radios from 2006. Those who now cry scandal were in government for eight of those years and did not buy a single one.

And the much-quoted faults? {faulty.b: Fewer than 300 of the new radios are broken}, the police supply department in Nitra has counted, and every one is being replaced by the manufacturer under guarantee.

Nor is the story of the minister who pushes a contract to his friends true. {waiver.b: The exemption bears the signature of police president Kovalčík}, whose job it is, and the ministry was informed afterwards, as the rules say. Kovalčík has been retired since June, with thanks and a medal.

Two renegades from Stred thought they had to join in. Peter Olšavský has been overlooked twice for the post of state secretary; Jana Rybárová comes from a district where the regional election is held in spring. Their chairman is keeping calm. "We are a party, not a barracks," said Igor Tomka.

The prime minister came straight from the airport to the chamber. He had spent the day negotiating in Brussels about money for our border.

== Otvorené noviny
Seventy-two

There is a number that Milan Hrabovec will not shake off. More deputies wanted to see him go than stay: 72 to 70. He is minister by the grace of four who abstained and four who did not come.

The early hours of Wednesday were not pretty. The minister spoke for nineteen minutes, the deputy speaker of his party for two hours and ten. When the vote was called, at about half past twelve by the time all were seated, the gallery was still half full.

The opposition had brought the motion over a 38-million-euro contract that went to the company Signatel without a tender. {faulty.a: According to the auditors, 1,150 devices do not work properly}; almost one in five, that is, of those supplied. In Žilina, officers have been using their private telephones since the summer.

The urgency that the minister invokes is a strange one. The operator of the old network had offered to extend the contract as early as April, a month before the purchase. {waiver.a: Nevertheless the minister put his own name under the waiver}, and a day later Signatel had the order.

Hrabovec denies knowing the owner of the company. He does not deny having been at the same hunting lodge in the autumn of 2021, when he was not yet minister; there were forty guests, he says.

Opposition leader Zuzana Belková called the night "a defeat with a winner's face". She wants to file a criminal complaint this week. It would be the second.

The prime minister sat through the last twenty minutes and did not speak.

== Wiener Abendblatt
Bratislava: a minister hangs on by four votes

The Slovak government has got off lightly once more. Interior Minister Milan Hrabovec, a confidant of Prime Minister Ladislav Hruška, survived a vote of no confidence in the night to Wednesday. Seventy-two members of the 150-seat National Council voted against him, four fewer than needed.

In purely arithmetical terms the coalition of three parties has 79 seats. That only 70 hands went up for the minister shows how thin the ice has become. Besides two open dissenters from the centrist Stred, four deputies abstained, and three coalition seats among others remained empty; two of the absentees reported sick.

It is about radios, a subject on which Austria too has its experience. The police of the neighbouring country bought more than 6,000 of them, for just under 40 million euros with servicing, from a firm with 31 employees. Slovakia's auditors found fault with the devices and, more severely, with the way in which they were bought. No offers were obtained, no prices compared.

Hrabovec, a former customs officer of 49, speaks of a campaign. The radios were urgently needed, he told deputies, because the old network was due to be switched off.

Whether it was the last attempt is open. A motion can be repeated after three months at the earliest if the grounds are the same. The opposition leader, Zuzana Belková, for her part is relying on the judiciary and plans to report the case to the prosecutors.

In Brussels, where Hruška spent Tuesday at a meeting on border protection, the affair is of interest for another reason: part of the price, about 11 million, came from a European fund. The Commission has asked for documents.
