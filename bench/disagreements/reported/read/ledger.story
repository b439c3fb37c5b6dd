fired: number
accounts: number
record: contradiction
staff: number
refund: contradiction
span: date
named: framing

== Channel 28
Caldwell Bank Dismisses 3,700 Employees Over Invented Accounts

Caldwell Bank has to pay a fine of $130 million because accounts were opened by the hundred thousand that customers had never asked for, so that sales goals could be met. Caldwell itself confirmed to the business desk of our network that {fired.a: it had dismissed 3,700 employees on account of it}.

On Wednesday federal regulators said that {named.a: employees had secretly set up phony bank and credit card accounts} from 2011 on, without the customers' knowledge. The bank took fees for them that were not due, while employees got better sales figures and higher pay out of it.

{accounts.a: A consulting firm that looked into it for Caldwell found 1,044,310 deposit accounts} {named.b: that may have been opened without consent}, according to the Savings Conduct Board (SCB). {accounts.a: In addition, employees sent in applications for 385,642 credit cards}, likewise without asking.

Regulators say that it was done in this way: money was moved out of a customer's real account into a new one, and the customer was not told. Some were then charged because the first account no longer held enough.

{record.a: The penalty of $130 million is the highest since the SCB came into being} in 2010. The agreement with regulators also provides that the bank repays customers whatever fees they were charged. {refund.a: For this it will spend $3.5 million on top of the $130 million}.

People who used to work there say that they were pressed to sell.

== Daybrief
3.7K at Caldwell Fired Over Accounts Nobody Wanted

{record.a: A scam by its own people costs Caldwell Bank a record $130 million}, and {fired.a: it cost 3,700 of those people their jobs}. They had sales targets to reach, says the Savings Conduct Board, and so {accounts.a: they created about 1.4 million deposit or credit card accounts} {named.a: that were phony, in many cases moving money} into them from those the customer really had.

For each target they met there was a bonus; for each account that was made up, the customer might have a fee to pay. The SCB says that the bank, which has agreed to pay up, introduced these bonuses and then did not check whether anything fishy was going on.

"Who would want four savings accounts?" asks a customer in Tulsa whom a TV network talked to. "They have seen the last of me, and I've told everyone on my street."

{record.b: The part that goes to the SCB, $70 million, is the biggest fine in the history of the board}. The other parts are $25 million for the Bank Charter Office and $35 million for the city and county of Tulsa, and all victims get back in full what they lost. {span.a: A spokeswoman for Caldwell told a financial paper that the dismissals had been spread over several years} and that managers had been among those who had to leave, {staff.a: out of a staff that numbers 188,000}. (A "machine for making fees" is what Tulsa called the bank in its suit.)

== Ledger & Coin
Caldwell to pay for accounts that customers hadn't ordered

I can't say that the news about Caldwell surprises me. Years ago I went in to cash a check and came out with a second card. {refund.b: Now Caldwell & Co. has to pay its customers $130 million back} {named.b: because accounts were opened in their names without authorization}. Bonuses depended on it.

As a news agency reports, {accounts.b: more than 1.4 million accounts were opened} {named.b: of which consumers perhaps did not know}, the Savings Conduct Board said on Wednesday. {fired.a: Caldwell, which dismissed 3,700 employees over these improper sales}, agreed to pay {record.b: the SCB a fine of $70 million, more than anyone before}, the Bank Charter Office $25 million and the Tulsa city attorney $35 million in order to settle. The bank from Tulsa is also going to compensate customers who had to pay fees, according to the agencies.

"Employees opened accounts in secret to reach their targets and get their bonus," said the board's director, Robert Cordell. So grave were the violations, he said, that the board had to impose its highest penalty so far.

The bank neither admits nor denies the accusations. {refund.a: It has put $3.5 million aside for customers}, it stated. It regretted and answered for each case in which a customer "may have received something that was not ordered."

{span.a: The dismissals took place in the course of five years} and managers were among those affected, said May Eschen, who speaks for the bank. Year for year, she added, upward of 70,000 people had worked in the branches, so that the number was a small fraction.

== Gizzard
Caldwell employees made up 1.4m bank accounts for the fees

{fired.a: At Caldwell Bank 3,700 employees invented} {accounts.a: 1.4 million bank accounts, all phony}, ran up a heap of fees on them and collected bonuses for being such fabulous sellers. {named.a: To the bank the fake accounts meant earnings that looked far better} than they were, which it went and boasted of to its shareholders.

{span.b: Caldwell claims to have been weeding out the crooks for the past two years}, and these 3,700 are the ones it has caught so far {staff.b: (it employs 185,000 people altogether)}. {named.a: The fakes -- savings, checking, credit and debit -- ran under the names of people who already banked there}. Their real accounts were plundered so that the new ones had something in them, and then the fees sucked them dry.

{refund.a: The bank pays a fine of $130m and gives the victims it knows of $3.5m back}.

On the stock exchange Caldwell is worth more than any other bank in the country, a bit above $175 billion. Its biggest shareholder is the fund of Walt Bremmer, everybody's favorite investor.

Of the fine, $70m goes into the penalty fund of the Savings Conduct Board, $25m to the Bank Charter Office and $35m to Tulsa, city and county.

"You do ask yourself whether $70 million will hurt," said Dan Vlassek, a law professor who once led consumer protection at the trade department. "It sounds like a lot until you look at how large this bank is."

== Verve
Caldwell Fined $130 Million After Employees Open Suspicious Accounts

Thousands of people at Caldwell Bank acted without any thought of the consequences, and now the consequences have come. {accounts.c: More than 700,000 accounts were opened that nobody had authorized}.

{fired.b: Close to 3,700 employees have lost their jobs} after a long inquiry, which began when more and more customers complained of fees on accounts they had not opened. {span.a: The dismissals go back as far as 2011}. As our colleagues in television report, {named.b: federal regulators found on Wednesday that bank and credit card accounts had been opened} without the customers' knowledge. The bank sold more in this way, and its employees earned more, thanks to fees that should never have been charged.

"Employees opened accounts in secret to reach their targets and get their bonus," said Robert Cordell, director of the Savings Conduct Board. The SCB confirmed, too, that some had thought up PINs and e-mail addresses with which to sign customers up for online banking.

For all this, Caldwell must pay $130 million in fines and, {refund.a: besides that, $3.5 million to customers who were charged} for accounts they had never authorized.

If you bank there, look through your statements of the last years for names of products you do not know, and ask to have them closed in writing.

So far, no financial institution in the country is valued more highly on the stock market than Caldwell. It is worth a little over $175 billion.
