amount: number
rent: number
flat: contradiction
repaid: contradiction
learnt: date
decision: attribution
source: attribution
label: framing

== Nordic Wire
Norway's fisheries minister quits over housing claims

OSLO, Nov 6 (NW) - Norwegian Fisheries Minister Ragnhild Ostby resigned on Thursday after admitting that she had wrongly claimed {amount.a: 412,000 kroner in housing allowances} for a flat in Oslo, the government said.

Ostby, 46, is the second minister to leave Prime Minister Henrik Solvang's coalition this year. State Secretary Jon Eide will run the ministry until a successor is named.

"I have broken the trust that people placed in me, and {decision.a: I have myself decided to go}," Ostby told reporters outside the ministry. She took no questions.

Ministers whose home is more than 40 kilometres from the capital may claim for lodging in Oslo. Ostby is registered in Vardo, in the far northeast, and drew the allowance for 31 months. Records show that {flat.a: the flat was let to a student} for much of that time while she stayed at her sister's house in Baerum.

{repaid.a: She had repaid the whole sum} by Wednesday, the ministry said.

The prime minister {learnt.a: first heard of the matter on Monday}, his spokeswoman Liv Tangen said, {source.a: when parliament's audit office wrote} to his staff.

Solvang, whose Centre Alliance holds 41 of 169 seats, faces local elections next autumn. The opposition Conservatives said they would ask for a debate next week.

== Dagsposten
MINISTER OF FIDDLE

She lectured skippers about honest catch reports. Now Ragnhild Ostby is out, and Dagsposten can reveal {label.a: how the great rent swindle really worked}.

Month after month the fisheries minister pocketed 13,300 kroner of your money for a two-room flat in Gronland. And who was living in it? {flat.a: A 23-year-old law student}, who paid {rent.a: 9,000 kroner a month in cash} to the minister's husband.

"I never saw her there. Not once," says the student, who has asked us not to print her name.

It adds up to {amount.a: more than 410,000 kroner from the public purse}, rent from the student not included.

Our reporters were put on the trail in October by {source.b: a former adviser who had worked in her office} until last Christmas. "She thought it was hers by right," the adviser says.

And don't believe the tearful speech on the steps. {decision.b: Solvang gave her until noon to go} or be sacked, two people who were in the building say. One of them heard a door slam.

The boss has questions to answer too. {learnt.b: His office was told of the claims last Friday}, in an e-mail that Dagsposten has seen. He let her chair a conference in Bergen on the Tuesday all the same.

"{label.a: This is fraud, plain and simple}," says Conservative whip Petter Aas. He wants the police called in.

Ostby earned 1.7 million kroner a year.

== Varanger Tidende
"She is still our Ragnhild"

In the bakery on Kirkegata the coffee is on the house for anybody who says a good word about Ragnhild Ostby. By ten on Friday morning they were on the fourth pot.

"She got us the breakwater. She is still our Ragnhild," says Torbjorn Lie, 71, who skippered a boat out of Vardo for 40 years.

The 46-year-old daughter of a cod fisherman was the first minister from the town. On Thursday she stepped down over allowances for her lodgings in the capital. {label.b: It was a muddle over forms}, no more, people here say; the rules run to 38 pages, and she did travel home on most weekends.

Her brother Arne, who runs the fish reception, is angry about what he has read. "{flat.b: She lived in that flat, I have slept on the sofa} there myself, in February and again at Easter. The girl had the small room while she was looking for something, and that is all."

According to him {repaid.b: half of the money has been paid back}, and the rest will follow when the house in Vardo has been sold. He will not be drawn on what it comes to.

Nobody had pushed her, he adds. {decision.a: She made up her own mind on Wednesday night} and rang their mother, who is 78, before she rang anybody else.

Mayor Synnove Haug has cancelled the reception that had been planned for the opening of the breakwater on 20 November. The opening itself goes ahead.

== Kanal 6
What did Solvang know, and when?

The resignation of fisheries minister Ragnhild Ostby has moved the spotlight to the prime minister's office.

Liv Tangen, who speaks for Henrik Solvang, told Kanal 6 on Friday that the head of government had been {learnt.a: unaware of the claims until this Monday}. He had then asked for all the papers, read them on Tuesday and Wednesday, and {decision.b: asked the minister for her resignation} on Thursday morning, she said. Ostby announced it at half past twelve.

The audit office, which examines the allowances of all ministers every second year, finished its report this week. It puts {amount.b: the claims to which she had no right at 380,000 kroner}. For the remaining months, in the spring of last year, she was found to have used the flat as she should. After that {flat.a: a student lived there in her place}, paying {rent.b: 6,000 kroner a month by bank transfer}.

Kanal 6 understands that {repaid.a: the full amount was transferred to the ministry's account} on Wednesday, from a loan taken out by her husband.

The auditors use dry words. They speak of {label.b: "incomplete documentation and careless form-filling"}, and see no ground for reporting her to the police. That, says the Conservative Party's Petter Aas, is for the police to say.

The government now has 17 ministers, one fewer than on Wednesday. State secretary Jon Eide, 39, is in charge of fisheries for the time being, and will lead the quota talks with Russia that begin in Kirkenes on Monday week.

The allowance itself was raised by 400 kroner a month in July.

== The Copenhagen Courier
A small flat brings down a minister

In Norway it does not take millions. Ragnhild Ostby, until yesterday in charge of an industry which sells fish worth 170 billion kroner a year to the rest of the world, has fallen over a two-room flat.

For two years and seven months she claimed an allowance for it. {amount.b: Some 380,000 Norwegian kroner of that}, or about 240,000 in Danish money, was undue, according to the report that {source.a: the auditors of parliament had sent to the prime minister and that set the affair rolling}.

Henrik Solvang leads three parties which agree on little. In March his transport minister left over a consultancy contract; that makes two departures in eight months. He could ill afford this one. It was Ms Ostby who had sold the unpopular salmon tax to the north.

His opponents smell blood. The Oslo tabloids report that {learnt.b: he had known since Friday of last week}, and the Conservatives want to question him in parliament about it on Wednesday.

Norwegians are strict in these matters. A minister once had to go because of a holiday, another for a bottle of wine. "We forgive a great deal, but not a receipt," says the Bergen historian Kari Mjelde.

The former minister will keep her seat in parliament, where she represents Finnmark until the election in three years. She is said to have gone home on the evening flight. Vardo lies further east than Istanbul, and from Oslo it is a day's journey.
