
== Baltic Wire
Latvia shuts Daugava Savings Bank, deposits guaranteed to 100,000 euros

RIGA, May 22 (BW) - Latvia's financial regulator closed the small Daugava Savings Bank on Friday after losses on loans to hotels and wood processors had used up almost all of its capital.

The bank has 38,400 customers and deposits of 287 million euros, 0.9 percent of the deposits in the country. Of that sum 261 million is covered by the state-backed guarantee fund, which pays up to 100,000 euros per person.

"There is no danger to other banks," said Ilze Ozola, head of the regulator FKU. Payouts begin on June 2 through Rigas Kredits, a larger rival.

About 310 customers hold more than the limit. Their claims, 26 million euros in all, will be met from what remains of the bank. Ozola said they might get back between half and three quarters.

The FKU had demanded 18 million euros of fresh capital by May 15. The main shareholder, businessman Andris Kalve, offered seven. He denied having taken money out of the bank. "I put in, I never took out," he said in a statement. The FKU said it had reported several loans to companies close to him to the prosecutors, who have not charged anyone.

The bank's 212 employees were told on Friday afternoon. Some 60 of them are to stay for the winding-up.

It is the third bank to be closed in Latvia in eight years. The two earlier cases involved suspected money laundering; this one does not, the FKU stressed.

== Latgales Rīts
Daugavpils loses its savings bank

The financial regulator closed the Daugava Savings Bank on Friday after losses on loans to hotels and wood processors had used up almost all of its capital. Its headquarters stand in Rīgas iela, opposite the theatre; at 4 p.m. a guard hung a sheet of paper on the door.

More than 38,000 people keep money there, about 21,000 of them in Daugavpils. Most need not worry. Deposits up to 100,000 euros are covered by the guarantee fund. Payouts begin on June 2 through Rigas Kredits, which has a branch at the market and will open two more counters in the House of Unity.

Until then cards and cash machines of the bank do not work. Pensions for June will be sent by post, the state insurance agency said.

"I have 4,300 euros there. It is for my funeral," said Valentina Petrova, 76, who was reading the notice for the second time. It will be paid in full.

"There is no danger to other banks," said Ilze Ozola, head of the regulator.

About 310 customers hold more than the limit, among them the district hospital, with 1.9 million, and the hockey club, with 140,000. They might get back between half and three quarters of what exceeds the limit.

The bank's 212 employees were told on Friday afternoon, 130 of them in the city. Roughly a quarter are to stay for the winding-up.

Main shareholder Andris Kalve denied having taken money out of the bank.

== Kurzemes Vēstnesis
Another bank gone - branches in Liepāja and Ventspils closed

Latvia's financial regulator closed the small Daugava Savings Bank on Friday. In Kurzeme it had two branches, in Liepāja and Ventspils, with 17 employees and just under 3,000 customers between them.

Of deposits of 287 million euros some nine tenths are covered by the state-backed guarantee fund. Payouts begin on June 2 through Rigas Kredits. The fund contains 340 million euros; after this case it will have to be filled up again by the banks.

The FKU had demanded 18 million euros of fresh capital by the middle of May. The main shareholder, businessman Andris Kalve, offered seven. The regulator refused to accept a hotel in Jūrmala in place of the other eleven, because it was already pledged to another lender.

"I put in, I never took out," Kalve said in a statement. He admitted that the bank had lent to firms in which his brother held shares. They had paid their interest on time, he said, until the sanctions on birch plywood.

The FKU said it had reported several loans to companies close to Kalve to the prosecutors, who have not charged anyone.

It is the third bank to be closed in Latvia in eight years. From the first of these, shut in 2018, large depositors have so far received 61 cents for each euro, from the second 88.

Savers with questions can call a free line, which was used 2,700 times by Saturday noon.

== Biznesa Diena
How Daugava Savings ran out of road

At the end of 2023 everything looked fine: capital of EUR 31m, a return of 9 percent, a rise in deposits thanks to rates that were a point above those of the big four. What the money was lent for was less fine.

By March of this year 19 percent of loans were not being serviced, against a national average of 2.1. Hotels accounted for half of these and plywood and sawmills for a third. Write-downs in the first quarter came to EUR 24m. What was left, about three million, did not reach the legal minimum by far.

The auditors, Lamberts & Ozoliņš, had signed the accounts for 2024 with a remark. Those for 2025 they have not signed at all.

The regulator set a deadline in April. When it passed with seven of eighteen million on the table, the FKU gave the bank one more week to find a buyer. Rigas Kredits looked at the books and declined. It now acts merely as paying agent and takes on neither branches nor staff; for the service it receives EUR 0.4m.

For the guarantee fund the bill is EUR 261m at first. It ranks before large depositors when the remains are shared out and expects to see nearly all of it again within five years. The 26 million above the limit, together with bonds of 12 million, bear the loss.

Owners get nothing. Andris Kalve held 64 percent, his former partner Juris Bērzs 20.

== Ekstra!
BANK BANG! 38,000 Latvians stand before locked doors

Friday, late afternoon: the card machine at the greengrocer's says no. So does the cash dispenser. Then it is clear: Daugava Savings is bust!

Ekstra! met the desperate. Builder Edgars (33) wanted to pay for his wedding on Saturday. "Sixty guests, and I have eleven euros in my pocket." The restaurant in Daugavpils is letting him pay later. Hurrah!

The most important thing: nearly everybody gets the money back, in a week and a half. Only those who have more than a hundred thousand must tremble. There are about 300 of them, and they could lose up to half of what lies above it.

Who is to blame? Fingers point to Andris Kalve (59), the man with the yellow helicopter. His bank threw millions at hotels that are empty. Did he help himself? "Never," he lets it be known from his house in Jūrmala. The prosecutors have a file on their desk, but nobody stands accused.

Watchdog Ilze Ozola (47) is getting stick too. Why did she not pull the plug earlier? She set a deadline in April, she says, "and a deadline is worth something only if you wait for it". The other banks, in any case, are as sound as a bell.

More than two hundred employees have to look for work. A few dozen may stay and turn off the lights.

Edgars got married, by the way. The hockey club lent him its hall for nothing, although it has money in the bank itself!
