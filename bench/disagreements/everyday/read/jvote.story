tally: number
household: number
start: date
debate: date
studios: attribution
remote: attribution
rebels: contradiction
name: framing

== Adria Press Agency
Slovenian parliament abolishes broadcasting fee

Slovenia's parliament voted late on Thursday to abolish the monthly licence fee and to pay for the public broadcaster TVN out of the state budget instead. {tally.a: The bill passed by 46 votes to 41} shortly before midnight, {debate.a: after eleven hours of debate}.

Under the new law, households will no longer pay the 12.80 euros a month that is now collected with the electricity bill. {start.a: The fee will disappear on January 1}, and TVN is to receive 92 million euros from the treasury in the first year.

The law also shrinks the broadcaster's board from 29 members to 17, nine of whom will be named by the government. Media organisations in Slovenia and abroad have warned that this would put the newsroom within reach of whoever is in power.

{remote.a: Prime Minister Matej Drnovec told deputies} that with the vote "the remote control goes back to the people". Opposition leader Vida Šalehar said her party would begin collecting the 40,000 signatures needed to force a referendum.

The first reading, in March, had brought 50 votes in favour.

About 1,500 people gathered in front of the parliament building at six in the evening, according to police. Only a few hundred were left when the result was announced.

TVN employs 1,932 people and runs three television and five radio channels.

== TVN News
Parliament votes to fund TVN from the budget

The National Assembly has adopted the government's bill on the financing of this broadcaster. {tally.a: Forty-six deputies voted for it, 41 against} and one abstained.

{rebels.a: Two deputies of the Pensioners' Union, which is part of the coalition, voted against} the bill. "I promised my voters independent television, and I keep my word," one of them, Janja Bole, told TVN in the corridor.

{start.a: From January 1 the licence fee will no longer be charged}. It currently amounts to 153.60 euros a year for each of some 650,000 paying households. The budget will contribute 92 million, roughly eight million less than the fee brings in.

A new board of 17 will be formed, with nine members appointed by the government, five by parliament and three by the staff. The present board, which has 29 seats, remains in office until then.

The director general, Rok Perko, said he took note of the decision. He had asked deputies for a guaranteed share of the gross domestic product, as exists in two other countries. That proposal was voted down in committee on Tuesday.

The opposition wants the voters to have the last word. It has 35 days in which to hand in 40,000 valid signatures.

A petition against the bill, signed by nearly 1,200 employees, had been handed to the speaker earlier in the week.

== The New Path
The fee is gone, at last

It is done. Late last night the National Assembly freed Slovenian families from a charge that most of them never agreed to pay. {tally.b: With 47 votes in favour and 41 against}, {name.a: the long-awaited reform of public television} cleared its last hurdle.

Those who had counted on cracks in the majority were disappointed. {rebels.b: Not a single coalition deputy broke ranks}, despite weeks of pressure from newsrooms and from Brussels.

The average household will feel it. According to the Finance Ministry, {household.a: a typical family will be 60 euros a year better off}, even after the state's contribution to TVN is taken into account.

"Tonight the remote control goes back to the people," {remote.a: Prime Minister Drnovec said to applause}.

Nor will viewers outside the capital lose anything. {studios.a: It was Culture Minister Neža Korun who wrote in} the guarantee for the studios in Maribor and Koper, a clause that some of her critics are now eager to praise.

The new board will have 17 members rather than 29. It will be cheaper and quicker, and for the first time it will answer to those who were elected. Managers at the broadcaster, where close to two thousand people draw a salary, have had years to put their house in order.

Mrs Šalehar's party now threatens a referendum. Let it. In our survey last month 61 percent of respondents wanted the fee gone.

== The Nation's Voice
Muzzled at midnight

They waited until the country was asleep. {debate.b: After fourteen hours of debate}, just before the clock struck twelve, the coalition pushed through {name.b: the muzzle law that hands television to the government}.

"The remote control goes back to the people," {remote.b: mocked Culture Minister Neža Korun from the lectern}, while deputies of the opposition held up strips of black tape.

Nine of seventeen. That is the only number one needs to remember. Nine of the seventeen seats on the new board go to people chosen by the cabinet, a majority by design.

And the famous gift to the taxpayer? Nothing is free. {household.b: An average family will pay 95 euros more a year} once the subsidy has been added to the income tax, economist Filip Orel of the Karst Institute has calculated.

The squares have understood. Fifteen hundred citizens stood before parliament in the evening, with candles and old television sets. "I am 74 and I have seen this film before," said Marija Zupan, a retired schoolteacher who had come by bus from Celje.

Vida Šalehar, leader of the opposition, announced a referendum in the night. The first stands will go up on Saturday in Ljubljana and on Monday in eleven other towns. "We will not need 35 days for the signatures," she said. "We will need five."

== Drava Courier
Maribor studio safe as fee is scrapped

The regional studio in Maribor, where 140 people work, will not be closed. A guarantee for it is part of the law on public broadcasting which parliament passed late on Thursday {tally.a: by 46 votes to 41}, {debate.a: after eleven hours of debate}.

The passage was a surprise. {studios.b: It had been tabled by Igor Brecelj, the opposition deputy} from Tabor, who nevertheless voted against the bill as a whole. "You mend what you can," he told the Courier on Friday morning.

Under the new law, households will no longer pay the 12.80 euros a month that is now collected with the electricity bill. {start.a: The charge will be dropped on January 1}.

The studio's head, Lucija Fras, was relieved but wary. Her budget, 6.3 million euros this year, is not mentioned anywhere in the text. "A door that must stay open can still lead to an empty room," she said.

Together with Koper, where another 95 are employed, Maribor produces about a fifth of TVN's programme. It broadcasts in Slovene, and in Koper also in Italian.

Opposition leader Vida Šalehar said her party would begin collecting the 40,000 signatures needed to force a referendum. In Maribor a stand will be set up on Main Square on Monday.

== Rhine Observer
A small country turns off the fee
From our correspondent in Ljubljana

In the corridors of the Slovenian parliament there was a smell of cold coffee when the bell rang for the vote. What followed took less than a minute, and will occupy the country for much longer.

Slovenia is doing away with the fee that has financed its public television for decades. {start.b: It will be collected for the last time in June}, after which the state pays. It is not the first government in the region to take this path, nor the first to discover that he who pays may also choose the tune.

The majority had been thinner than expected. {rebels.a: Two members of the governing camp defected}, and in March there had still been fifty hands in favour.

Diplomats point to the board. Of 29 members today, most come from universities, churches and associations. Twelve chairs will go, and more than half of those that remain will be filled by ministers.

"I shall have the same desk and the same deadline tomorrow," said a news editor who has been at TVN for 22 years and asked not to be named. "What I don't know is whose telephone number will come up."

The European Commission said on Friday it would examine the law. Media freedom rules, which have applied throughout the Union since last summer, demand stable and adequate funding. A spokeswoman declined to say how long that would take.
