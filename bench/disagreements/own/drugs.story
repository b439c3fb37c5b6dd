vote: number
farmers: contradiction
drugs-covered: number
start: date
savings: attribution
law: framing
insulin: contradiction
penalty: number
shares: contradiction
amendment: attribution

== National Press Service
The Assembly of the Calder Republic on Wednesday passed a law that {law.a: allows the state to negotiate the prices of medicines} with manufacturers for the first time.
{vote.a: Seventy-one members voted in favour and 58 against}. {farmers.a: The 11 deputies of the Farmers' League abstained}.
The law will initially apply to {drugs-covered.a: the 60 medicines on which the public health fund spends most}. {insulin.a: Insulin, long a subject of dispute, is among them}. It {start.a: comes into force on 1 January}, and the first negotiated prices are expected to take effect a year and a half after that.
Companies that refuse to negotiate {penalty.a: face fines of up to ten percent of their annual turnover} in the country.
{savings.a: Health Minister Lena Borovsky put the savings at 900 million crowns a year}. "No one should have to choose between the pharmacy and the grocery store," she told the chamber. The leader of the conservative National Party, Victor Hale, warned that new treatments would reach patients later or not at all.
A clause compensating village pharmacies for lower margins was added at the last minute {amendment.a: on a motion by Farmers' League deputy Greta Holm}.
The industry association Pharma Calder said it would examine a complaint to the Constitutional Court.
The vote ended a debate of more than nine hours. An earlier bill failed in 2017.

== The Ledger
Shares in Helvane, the country's biggest drugmaker, {shares.a: ended Wednesday's session 4.1 per cent lower} after deputies gave the government sweeping powers {law.b: to dictate what companies may charge}.
"This is price control by another name," said Anton Reiss, director of Pharma Calder, adding that his members were considering going to the Constitutional Court.
The Medicines Pricing Act, {vote.b: carried by 71 votes to 56}, obliges producers of {drugs-covered.b: the 40 best-selling prescription drugs} to enter price talks. Those who stay away {penalty.b: can be made to pay up to five per cent of turnover}, which in Helvane's case would amount to a large part of its annual profit.
{savings.b: According to the Assembly's independent Budget Office, the fund will save 900m crowns a year}, or about 3 per cent of what it spends. The fund's total budget is 31 billion.
Analysts at Morrow & Tate noted that things could have been worse. {insulin.b: Insulins, which bring in a fifth of Helvane's domestic sales, were struck from the list} in committee.
The companies do not have much time to prepare. {start.a: The act applies from the start of January}.
{amendment.b: Paul Rennick, the Social Democrat who heads the health committee, inserted a late clause} to make good the losses of rural chemists. It will cost 25m a year.
Conservatives predicted delays in the launch of new treatments. The minister, Lena Borovsky, countered that neighbouring states with similar laws had seen none.

== People's Voice
It is done! After nine hours of debate and decades of waiting, the Assembly has voted for {law.c: an end to the pharmaceutical giants' profiteering at the sickbed}.
Pensioner Alma Tresk followed the count from the gallery with tears in her eyes. Every month the former weaver pays 340 crowns for her heart tablets. "I kept thinking of my sister, who used to cut hers in half," she said.
{savings.c: The law saves the health fund 900 million crowns every single year}. It covers five dozen medicines to begin with, {drugs-covered.a: sixty in all, those on which the fund spends the most}, {insulin.a: including the insulin that 200,000 diabetics depend on}.
Patients will not have to wait long: {start.b: from 1 July the new act will be in force}.
Whoever among the manufacturers boycotts the negotiations {penalty.a: will pay a penalty of as much as a tenth of annual sales}.
The majority was larger than expected, with {vote.a: 71 ayes against 58 noes}. {farmers.b: The Farmers' League, true to its donors, voted against the bill to a man} together with the National Party.
It is thanks to {amendment.b: the committee chairman, our comrade Paul Rennick, that village pharmacies will be compensated}.
Health Minister Borovsky embraced her predecessor, whose own draft had been defeated in 2017.
On the stock exchange the predicted catastrophe did not happen: {shares.b: Helvane's shares closed slightly up on the day}.

== Assembly Watch
Some notes from the gallery on a long Wednesday.
Duration: the debate on the Medicines Pricing Act began at 10.05 and ended at 19.20. There were 64 speeches, the shortest of which lasted eleven seconds.
Result: {vote.a: the ayes had it by thirteen votes, 71 to 58}. The chamber has 140 seats. {farmers.a: The Farmers' League group, eleven strong, sat on its hands}, which its whip described as "constructive neutrality".
Content: {law.a: a new Medicines Board will bargain with manufacturers over prices}. {drugs-covered.a: Sixty products are on the first list}; the board may add twenty more every year. {insulin.b: Insulin is not on it}, after the committee took it off in October.
Sanctions: {penalty.b: the maximum fine is five percent of turnover}, and it can be imposed only once a year.
Rural pharmacies: {amendment.a: Greta Holm of the Farmers' League got her compensation clause}, by a show of hands.
Money: {savings.a: the minister speaks of savings of 900 million crowns annually}.
Quote of the day: "No one should have to choose between the pharmacy and the grocery store" (Borovsky). Reply of the day: "With this law they will have only the grocery store" (Hale).
Calendar: {start.b: entry into force on the first of July}. Pharma Calder is thinking of going to court, so do not write it down in ink.
