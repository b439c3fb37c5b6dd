late: number
arrests: number
pause: date
cause: contradiction
troops: attribution
observers: contradiction
call: contradiction
crowd: framing

== Caldrona Press Agency
Urbina declared winner of run-off by 1,204 votes

PORT SELLIS, Wednesday - President Matteo Urbina won Sunday's presidential run-off by 1,204 votes, the Electoral Commission announced late on Tuesday, a result that his challenger Ilse Farrant refused to accept.

Urbina, 61, took 98,417 votes against 97,213 for Farrant, a former judge, commission chairwoman Dolores Vint told reporters. Turnout was 74.3 percent.

Farrant's Renewal party said it would ask the Constitutional Court to annul the vote in the southern district of Marl, where {late.a: 41 ballot boxes arrived after the deadline} on Sunday night. Under the electoral law boxes must reach the counting centre within six hours of the close of polls.

Counting was {pause.a: interrupted for just under two hours} in the early hours of Monday. {cause.a: A power failure in the harbour district} had shut down the computers, Vint said.

"Nothing was added and nothing was taken away," she said. {observers.a: "Observers of both parties were in the hall throughout."}

Police arrested {arrests.a: 23 people outside the counting centre} on Tuesday night, when Farrant supporters gathered there after the announcement. The building had been guarded by soldiers since Monday morning {troops.a: at the request of Interior Minister Ruben Castell}.

The court has 14 days to rule. Urbina is due to be sworn in for a second term on June 1.

The Association of Island States, which sent 60 monitors, said it would publish its findings on Friday.

== The Sellis Courier
Marl boxes at the heart of Farrant's appeal

They came down the coast road in fishing vans and on the back of a milk lorry, and by the time they were carried into the old customs hall it was past one in the morning. On the ballot boxes of Marl, and on what happened to them afterwards, the presidency of Caldrona may now depend.

Ilse Farrant lost Sunday's run-off by some 1,200 votes, or about six tenths of a percentage point. On Wednesday her lawyer, Joan Pryor, will walk the 300 metres from Renewal headquarters to the Constitutional Court with a petition of 112 pages. It asks the judges to strike out the vote in the district and to have it held again.

{late.b: Twenty-six boxes missed the 1 a.m. deadline}, according to the log of the customs hall, a copy of which has been seen by the Courier. Marl gave the president 71 percent.

Then the screens went dark. Staff were sent out into the yard, and {pause.b: it was nearly five hours before} anybody counted another vote. "There was light in every window of the street," said Tomas Ely, 34, a clerk who was on duty that night. "{cause.b: The chairwoman came in and told us to stop}, and we stopped."

Two of the party's agents told this newspaper that {observers.b: they were kept outside the hall} until breakfast.

By Monday morning there were soldiers on the steps. {troops.b: It was Dolores Vint who sent for them}, the garrison commander, Colonel Henry Aske, said. The commission's chairwoman has held her post since 2016.

A ruling is expected within two weeks.

== The Daily Trumpet
SORE LOSER! Ilse's {crowd.a: mob lays siege to vote hall}

She lost. She just can't say it.

Ilse Farrant, beaten fair and square by President Matteo Urbina, let her people loose on Port Sellis last night after the Electoral Commission read out the numbers she did not want to hear.

Windows were smashed in Customs Street and a police car was turned on its roof. {arrests.b: Thirty-seven of the rioters were arrested}, police said this morning.

And here is what the failed candidate does not tell her fans: she had already thrown in the towel! {call.a: Farrant rang the president at 9.40 on Tuesday night to congratulate him}, his spokesman Leo Marchetti told the Trumpet. "It was a friendly call. It lasted four minutes. An hour later she was on the steps talking about theft," he said.

Now the lawyers are coming out. Her party wants the whole of Marl, 11,300 honest voters, thrown in the bin because a few vans turned up late.

Urbina, who turned 61 in March, watched the count at home with his wife Paola and their two dogs. "The people have spoken, quietly but clearly," he said from his balcony. Three in four Caldronans who could vote did so.

He'll take the oath on the first of June, and the Trumpet says: not a day too soon.

COMMENT, page 6: Go home, Ilse

== Radio Caldrona One
Commission confirms result, opposition goes to court

The Electoral Commission has confirmed the re-election of President Matteo Urbina. Announcing the final figures on Tuesday evening, chairwoman Dolores Vint said that the president had received 98,417 votes and Mrs Farrant 97,213.

Mrs Vint explained once more why the count had stood still for a time on Monday morning. {cause.a: The electricity supply to the hall had failed} at a quarter past two, she said, and {pause.a: was restored shortly after four o'clock}. The computers had lost no data.

The Renewal party has said that it'll go before the Constitutional Court today. It complains of the late delivery of {late.a: 41 boxes from the Marl district}. The commission accepted them by a vote of four members to three, because heavy rain had closed the main road.

Our reporter in Customs Street says that the city is calm this morning. Overnight there had been disturbances during which {arrests.a: 23 people were taken into custody}. Nineteen of them have since been released.

The troops at the hall will be withdrawn tonight, says the interior minister, Mr Castell. {troops.a: He had asked for them himself}, he told this station, after threats against the commission's staff.

The monitors of the Association of Island States will present their report on Friday. Their leader, the former foreign minister of Barbados, Clyde Waring, asked all parties to be patient. The court must decide by the middle of next week but one.

== The Continental
In tiny Caldrona, a presidency hangs on a country road

For three nights now they have stood with candles in front of the customs house of Port Sellis, grandmothers and students, singing the two verses of the national anthem that everyone knows. {crowd.b: The vigil has been almost entirely peaceful}, apart from an hour on Tuesday when stones flew.

What they want is a second look. The 410,000 inhabitants of the islands have had seven presidential elections since independence, and none has been so close: 98,417 to 97,213.

Ilse Farrant, 52, receives visitors in a room above a bakery. Has she conceded? She laughs. "{call.b: I have not spoken to Mr Urbina since February}. I don't have his number," she says.

Her case rests on three pillars. There are the boxes from the south, {late.b: 26 of them, brought in too late}. There is the break in the count. And there are the witnesses: at least five party agents say {observers.b: they weren't let back into the hall} while it lasted.

About the second of these the islands' power company told The Continental on Wednesday that {cause.c: it had recorded no fault in the city} that night.

Diplomats in the region doubt that the judges, five of the seven appointed by Matteo Urbina, will order a new vote. "They will find a form of words," says one. The hearing opens on Monday. If the petition fails, the president begins his second five-year term at the start of June.
