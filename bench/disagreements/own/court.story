sentence: number
plea: contradiction
sum: number
appeal: contradiction
role: attribution
== National Courier
A former bank manager was jailed for {sentence.a: seven years} on Friday for stealing from elderly customers.
Edgar Lund, 58, took {sum.a: 2.3 million euros} from accounts at the Kalmar branch of Nordholm Bank between 2014 and 2019.
{plea.a: Lund had pleaded guilty to fraud} at the start of the trial in May.
The court heard that 27 customers lost money, among them a widow of 91.
"You betrayed people who trusted you," Judge Anna Sjoberg told him.
{role.a: Lund himself forged the signatures}, the prosecution said.
His lawyer, Per Nyman, said {appeal.a: his client would not appeal}.
The bank has repaid all of them.
Lund showed no emotion as the verdict was read.
== Kalmar News
Edgar Lund, who ran the local branch of Nordholm Bank, has been sentenced to {sentence.b: five years} in prison.
The 58-year-old embezzled {sum.a: some 2.3 million euros} over five years, the district court found.
{plea.b: He had denied all charges} throughout the trial, which began in May.
Judge Anna Sjoberg said he had betrayed the trust of his customers.
Twenty-seven people, most of them pensioners, were affected.
{role.b: Signatures were forged by his assistant}, who was convicted last year, according to the indictment.
{appeal.b: Defence lawyer Per Nyman said he would appeal against the sentence}.
Nordholm Bank said it had reimbursed every customer.
== Business Daily
Nordholm Bank has put a scandal behind it: a court in Kalmar sent its former branch manager to prison for {sentence.a: seven years}.
Edgar Lund stole {sum.b: more than 3 million euros} from customers, mostly old people.
The bank's shares rose 1.2 percent on Friday.
It has paid back the money and now requires two signatures for large transfers.
{appeal.a: Lund will accept the verdict}, his lawyer said.
