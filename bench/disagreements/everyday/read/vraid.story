sum: number
tip: attribution
door: contradiction
manner: framing

== Belpers
Police search headquarters of Flemish opposition party

Federal police on Tuesday searched the headquarters of the Flemish opposition party Nieuwe Koers in Ghent and the homes of two of its officials, on suspicion that money meant for its parliamentary group had been spent on an election campaign.

Some 45 officers took part in the operation, which began at 6.30 a.m. and ended in the early afternoon, the East Flanders public prosecutor's office said. Documents and 17 data carriers were seized. Nobody was arrested.

{sum.a: Investigators suspect that 640,000 euros were diverted} in the fourteen months before last year's election, prosecutor's spokeswoman An Verstichel said.

The inquiry, led by an investigating judge in Ghent, has been under way since March. {tip.a: It was set off by the party's former treasurer}, who left in a dispute, according to judicial sources.

{manner.a: Verstichel spoke of an ordinary search} carried out with a warrant and in the presence of the party's lawyer.

Party leader Bart Hellinckx said his party had nothing to hide and would cooperate. "Every cent has been accounted for to the Chamber," he said. He himself is not a suspect, his lawyer said; the prosecutor's office declined to say who is.

Nieuwe Koers has 14 seats in the federal Chamber, and it receives about 3.1 million euros a year in public funds, 1.2 million of them for its parliamentary group.

Prime Minister Katrien Dufour said she would not comment on a judicial matter.

== Omroep Schelde
Search at Nieuwe Koers: what we know

Who was searched? The headquarters of Nieuwe Koers on the Kouter in Ghent, and two private houses, in Lokeren and Deinze. The houses belong to the current treasurer, Joris Maes, and to a campaign manager. The party's offices in parliament in Brussels were left alone; for that the Speaker would have had to be present.

What is it about? Money that the Chamber pays for the work of the parliamentary group may not be used for campaigning. The investigating judge believes that this was done all the same, by way of invoices from an advertising firm in Aalst for "studies". There are 23 such invoices.

What was taken away? Paper, laptops and phones: 17 data carriers in all, eleven of them from the headquarters.

{door.a: The door on the Kouter was opened by a caretaker}, who can be seen in our pictures letting the first officers in with a key shortly after half past six. By nine, journalists outnumbered the police on the pavement.

Where did it start? {tip.b: A bank in Ghent had reported the transfers} to the anti-money-laundering unit, which passed the file on to the prosecutor's office in February. In March the investigating judge was appointed.

Is party leader Bart Hellinckx in danger? He is not a suspect, his lawyer says. As a member of the Chamber he has immunity, but that does not prevent an investigation, only a trial without the consent of the house.

What does the party say? "Every cent has been accounted for." Its books were approved by the parliamentary audit commission in each of the past three years, which is true, but the commission does not see individual invoices.

== De Vrije Vlaming
At dawn they came for the opposition

{manner.b: It was a raid of the kind one knows from Minsk}. Forty-five policemen, vans across the tram lines, dogs. And inside a cleaning lady, alone, with her hands up.

{door.b: They smashed in the entrance with a battering ram}, although a bell hangs there and the caretaker lives on the second floor. Party staff who arrived for work at eight had to wait in the rain until one.

The target of this show of force: Nieuwe Koers, the only party in Flanders that has been gaining in every poll since the summer. It now stands at 19 per cent. At the election last year it was 11.

And the pretext? Invoices. An advertising firm in Aalst is said to have written studies that were not studies. {sum.a: A matter of 640,000 euros}, says the prosecutor's office, spread over more than a year. The governing parties, let it be remembered, spent 9 million on Facebook in the same period.

Party leader Bart Hellinckx was remarkably calm. "Every cent has been accounted for to the Chamber," he said. "They can count again. I shall make the coffee."

The judge who ordered the action was once, for three years, an assistant in a ministry run by the Liberals. That was in 2004. It is not forbidden. But one may mention it.

{tip.a: The whole thing goes back to a former treasurer}, Luc Derycke, who was shown the door in January and has been looking for revenge ever since. Derycke did not answer our calls.

On Friday evening members are going to gather on the Kouter. "With candles," says the youth chairman. "Not with rams."

== Het Dagboek
Hellinckx's party and the studies that nobody has read

They are called "Mobility in the Denderstreek" or "Young families, a survey", and are between two and five pages long. For such studies the parliamentary group of Nieuwe Koers paid an advertising firm in Aalst. In return, the investigating judge in Ghent believes, the firm printed posters.

Federal police on Tuesday searched the headquarters of the party and the homes of two of its officials. Some 45 officers took part in the operation, which began at 6.30 a.m. and ended in the early afternoon. They left with boxes of documents.

{sum.b: This concerns a total of 910,000 euros}, we learn from people who know the file, paid in 23 instalments. The largest single invoice, for 96,000, is dated nine days before the election.

{tip.b: The case began with a report by the party's own bank}, whose compliance department noticed that money from the Chamber was flowing on to the same account within hours. Rumours that a disgruntled ex-treasurer was behind it are untrue, says someone who has seen the first page.

{manner.a: That was a perfectly normal search}, say criminal lawyers whom we asked; premises on that scale, with four floors and 30 rooms, can hardly be covered with fewer people, and half past six is late by police standards. The law permits it from five.

In the party things are fermenting. Three of the 14 members of the Chamber, who do not want to be named, say that they had asked about the studies in group meetings and received no reply.

Hellinckx denies that. There was never such a question, he says. As to the money, he promised cooperation.

== The Rhine Observer
Belgian police search rising nationalist party over campaign cash

BRUSSELS — Belgian investigators have searched the offices of Nieuwe Koers, the Flemish nationalist party which polls say could come second if elections were held now.

Dozens of police officers entered the party's four-storey building in Ghent on Tuesday morning. Two private homes in East Flanders were visited too. No one was detained.

The suspicion: that several hundred thousand euros, paid by parliament for the work of its deputies, ended up in posters and online advertising. Under Belgian law, the two purses must be kept apart.

The party, founded in 2016, won 11 per cent of the Flemish vote last year and now polls at close to 20. Its leader, Bart Hellinckx, 44, once a notary in Deinze, has promised to "clean out" Brussels. "It is a little awkward," says political scientist Mieke Ronsse of the University of Hasselt, "when the cleaners come to you first."

Mr Hellinckx pledged to cooperate. He has not been named as a suspect.

It is not the first such case in Belgium. In 2011, the Walloon Democrats had to pay back 220,000 euros after a similar inquiry, and in 2018 a Liberal deputy was given a suspended sentence of eight months for employing his son.

What happens next will take time. The seized phones and computers must be examined; the lawyers of the party have five days in which to object. A court in Ghent would then decide whether the material may be used. Prosecutors said they did not expect any charges before the spring.

The prime minister, Katrien Dufour, kept silent on the case.
