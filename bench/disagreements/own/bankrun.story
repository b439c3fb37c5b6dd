outflow: number
limit: number
start: date
solvent: contradiction
letter: contradiction
police: contradiction
resign: attribution
share: number
word: framing

== Baltic Wire
Depositors besiege Meridian branches; central bank pledges liquidity

TALLINN, Nov 14 (BW) - Customers of Meridian Savings, Estonia's fourth-largest bank, queued for a third day on Friday to withdraw their money, as the central bank promised to provide the lender with all the cash it needs.

{outflow.a: Depositors have taken out 310 million euros} since the beginning of the week, or around 12 percent of the bank's deposits, the central bank said.

{solvent.a: "Meridian is sound. It has more than enough capital,"} the governor, Mart Leppik, told a news conference. "It has been short of notes, not of money."

{start.a: The rush began on Wednesday}, {letter.b: after messages spread on social media saying} that the bank would not open again after the weekend. {limit.a: Since Thursday noon no customer may withdraw} more than 500 euros a day at the machines and counters. Transfers within the country are not affected.

Meridian, founded in 1994, has 41 branches, 640 employees and about 270,000 customers. Its shares were suspended on the Tallinn exchange on Thursday; {share.a: they had lost 38 percent of their value} in two days.

Deposits are protected up to 100,000 euros for each customer. According to the finance ministry, 97 percent of the bank's customers have less than that in their accounts.

{resign.a: Chief executive Kaarel Vaher offered his resignation}, which the supervisory board accepted on Friday morning. The finance director, Liis Orav, 44, will run the bank until a successor has been found.

The prosecutor's office said it was looking into the origin of the messages.

== Õhtuekspress
MONEY GONE? Panic at the counters

Pensioner Helju Tamm, 78, had brought a folding chair, a thermos flask and her late husband's briefcase. After seven hours in the cold she stood at the counter of Meridian's head office on Narva Street. {limit.b: She was given 300 euros, "the most they hand out",} and a voucher for coffee.

"I have 14,000 in there," she said. "For my funeral and for the cat."

{word.a: The panic that has seized the country's savers} {start.a: is now in its third day}. By midday on Friday the queue at the head office went twice round the block. {police.a: Police with dogs pushed the crowd back} when a pane broke, and two men were led away in handcuffs.

{solvent.b: The bank is broke, says a man who ought to know}. The former head of its lending department, who left in the summer and does not want to be named, tells us of loans for hotels that were never built. "There is a hole of at least 200 million in there. Everybody on the fifth floor knew it."

{outflow.b: Half a billion has been carried out}, a cashier whispers to us, "and that is only what went over the counters and the app until last night".

{resign.b: Bank boss Vaher was thrown out on Friday}: the board took his pass, his telephone and his car, a Bentley. He was seen leaving by the garage at a quarter past nine.

What you should know now: up to 100,000 euros, the state's guarantee fund pays. It has to do so within seven working days. Savings certificates count; shares do not.

== Pärnu Postimees-Leht
In Pärnu the queue moves, and somebody has brought buns

Nobody shouted. About 60 people stood in front of Meridian's branch in Rüütli Street at ten on Friday morning, rather fewer than the day before, and when the doors opened they let a woman with a pram go first.

It took forty minutes at most, said the branch manager, Triin Kask, who went along the line with a tray of buns from the bakery next door. In the capital, she knew, it was another matter.

{start.b: In Pärnu it had all begun as early as Monday}, says Kask: "I have it in my diary: Monday, three o'clock, no notes left."

{letter.a: She attributes it to a letter from head office} in which 9,000 holders of business accounts were told last Friday that their overdrafts would be cut. "Our people can read. If a bank calls in money, they ask themselves why."

The carpenter Ülo Saar, 52, withdrew 500 euros. So did his wife, from an account of her own. "Tomorrow we come again," he said. {limit.a: Five hundred per head and day is the rule} at every branch of the bank.

A patrol car came by once and drove on. {police.b: At no branch have there been any incidents}, in Tallinn or elsewhere, the police told this newspaper.

The mayor, Andres Rebane, has 2.3 million euros of the town's money at Meridian. He intends to leave it there, he said, as the governor of the central bank had given him his word on the telephone. The opposition on the council wants a special session.

Of Meridian's 41 branches, four are in our county. All of them will open on Saturday, from nine to one.

== The Continental, Frankfurt
A run made by thumb

The bank run of the twenty-first century needs no queue. Of the sums withdrawn from Meridian Savings this week, four-fifths left by telephone, at night, while the people with the folding chairs were asleep.

{outflow.a: The total, a little over 300 million euros}, is modest when set beside the failures of 2023. It is large for Estonia. It equals about an eighth of what Meridian's customers had entrusted to it.

{word.b: Officials prefer to speak of a temporary strain} on liquidity. {solvent.a: That Meridian is solvent nobody serious doubts}: its core capital ratio, at 17.8 percent at the end of September, was above the average of the euro zone. Bad loans made up 2.1 percent of the total, against 1.6 percent a year before.

{letter.b: What set it off was a forged press release}, spread from accounts opened the same week, in which the bank appeared to announce that it was closing. {start.b: The withdrawals began on Monday evening}, within hours. Security services see the hand of a foreign state. {letter.b: The letter on overdrafts played no part}, they say; similar ones had been sent out each autumn.

{share.b: On the exchange Meridian lost more than half} its value before trading in the shares was halted. Those of its rivals fell by between two and four percent.

{resign.a: Kaarel Vaher has drawn the consequences and stepped down}. He had been in office for eleven years, and his contract ran until 2028.

For the European Central Bank, which does not supervise Meridian directly, the case is a test of whether a guarantee of 100,000 euros still calms anyone who can move the sum with two taps.

== Estonian Radio, Second Programme
Meridian lifts limit on withdrawals

Eleven days after it was imposed in the run on its counters, Meridian Savings has lifted the limit on cash withdrawals. Since eight o'clock this morning, Monday, customers have been able to take out as much as they wish.

There were no queues. "We had more reporters than customers," said Liis Orav, the interim chief executive. Over the weekend, the bank recorded more money coming in than going out, for the first time since the run.

{outflow.a: In the week of the run itself customers withdrew} 312 million euros. By last Friday, the total had reached 405 million, and some 60 million has come back since.

{letter.b: Prosecutors have established that a forged statement} was at the bottom of the affair. Two men, aged 23 and 31, have been arrested in Narva. They deny having acted on anyone's behalf.

The former chief executive, Kaarel Vaher, meanwhile broke his silence in our studio. {resign.b: "I did not resign. I was dismissed,"} he said, "by people who needed a head and took the nearest." He will contest it in court. {resign.a: The chairman of the board, Priit Allik, insisted} that Vaher had gone of his own accord and had signed a letter to that effect.

{solvent.a: An examination by the financial supervisor has found} no hole in the books. Its report will be sent to parliament on Thursday.

Trading in the bank's shares is to resume on Wednesday. Parliament's finance committee wants to hear the governor, Mart Leppik, on the same day.
