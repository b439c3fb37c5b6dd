
== Lusofin Agency
Portugal rescues Banco Atlantida with 2.5 billion euros

LISBON, Sept 8 (LF) - Portugal will put 1.9 billion euros of public money into Banco Atlantida to keep the country's sixth-largest bank from failing, Finance Minister Teresa Alvarim said in the early hours of Monday.

A further 600 million euros will come from the fund into which all banks pay, bringing the rescue to 2.5 billion. In return the state will hold 74 percent of the shares.

The 214 branches opened as usual at 8.30 on Monday. "Nobody will lose a cent of his deposits," Alvarim told a news conference that began at 2.15 a.m.

Atlantida had 9.8 billion euros of deposits on Sunday, the central bank said, compared with 11.4 billion at the end of June.

Its troubles stem from loans to builders of holiday homes in the Algarve, 3.1 billion euros in all, of which nearly a third are not being serviced.

Holders of subordinated bonds with a face value of 380 million euros will be paid nothing. Shareholders keep a little over a tenth of the bank; the fund will have the remainder.

The chairman and chief executive, Duarte Figueiroa, 58, resigned on Sunday evening. He will be succeeded for the time being by Ines Calheiros, 44, who was in charge of risk at the central bank.

The European Commission gave its provisional assent. It demands a plan by Dec. 31 which shows how the bank can earn money again by 2027.

Parliament has to approve the public part and is to vote on Wednesday. The government is eight seats short of a majority.

Trading in the bank's shares has been suspended since Friday at noon. The last price was 31 cents; a year ago it had been 2.08 euros.

== Correio de Faro
At the counter, a queue and a thermos flask

By seven there were thirty of them outside the branch in the Rua de Santo Antonio, and at half past eight, when the shutter went up, it was closer to eighty.

"I know what the minister said. I also know ministers," said Joaquim Estanqueiro, 77, who used to be a fisherman. He wanted 6,000 euros in notes. He got them, and a cup of coffee from the manager's thermos flask.

Nobody was sent away on Monday, here or, so far as is known, anywhere else in the Algarve. At midday the queue had gone.

In the region Banco Atlantida is more than a bank. One house in four built here since 2015 was paid for with its money. It lent to those who put up holiday homes, and when the British stayed away, they could not pay. About one billion of the 3.1 billion euros lent is going bad.

One of the builders, Grupo Solmar of Albufeira, filed for insolvency in August. Its 140 flats at Praia da Coelha have roofs but no windows.

Those hit hardest are people such as Lurdes Pacheco, 66. In 2019 she bought a bond of the bank for 20,000 euros, the price of her mother's field. "The young man said that it was like a savings book, only better," she says. It was subordinated, as stands on page 11. It is worth nothing now. According to the consumers' association there are some 4,000 small investors like her, who hold about 90 million euros of the paper. The rest belongs to funds.

Duarte Figueiroa, the man at the top for twelve years, is gone since Sunday. His villa at Quinta do Lago is for sale, though it was so before that, says the agent.

Seventy-one years after it was founded in a warehouse for dried figs, the bank belongs to the state. Or three quarters of it, almost.

== City Ledger
Lisbon takes control of Atlantida, bondholders wiped out

The Portuguese state is to own nearly three-quarters of Banco Atlântida after a weekend rescue in which junior creditors lose everything and shareholders almost everything.

The Treasury puts in €1.9bn ($2.2bn) and a levy-funded resolution pot €600m. Of the equity, the Treasury will have 74 per cent, the pot 15 and the old owners 11.

It was the pace of withdrawals that forced the issue. Some €700m left in the last week alone, people with knowledge of the figures said, out of a fall of €1.6bn since midyear.

Until Friday officials had hoped to avoid the use of public money altogether. Spain's Banco Ribera looked at the books for ten days and walked away on Saturday morning. A fund from Abu Dhabi had dropped out in August.

"It is a textbook case, and the book is from 2008," said Finlay Aske of Corran Partners, whose fund held €22m of the junior bonds. He is considering a lawsuit.

Analysts called the sum sufficient. Non-performing loans in the Algarve book stood at 31 per cent in June, of which two-fifths was covered by provisions. After the rescue the ratio of core capital will be 14.2 per cent; at the end of June it was 6.9.

Other Portuguese lenders, which will have to refill the fund over eight years, fell by between 1 and 3 per cent on Monday. Yields on government bonds barely moved.

Ines Calheiros, the interim chief, comes from the supervisor's side of the table. She has asked for 90 days to look at every loan above €5m. There are 188 of them.

A sale of the bank is envisaged for 2028 at the earliest.

== Radio Tejo
Parliament says yes to Atlantida rescue

With 121 votes to 98, Portugal's parliament this Wednesday approved the help for Banco Atlantida. Eleven members abstained.

The government, which has 108 of the 230 seats, could count on the Liberals at the end. They had got Finance Minister Teresa Alvarim to agree to a committee of inquiry. It is to find out why the supervisors gave the bank a clean bill of health as late as March.

The state puts in 1.9 billion euros. It is the part about which the members had to decide; the contribution of the banks' own fund did not need a vote.

Out in front of the building stood around 200 people who have lost their savings in the bank's bonds. They banged on pots. For them there is a small hope: those who held less than 50,000 euros are to be able to apply for compensation if they were wrongly advised. Alvarim said so in the debate. On Monday there had been no talk of that yet. The bonds themselves remain without value.

Since Monday, savers have withdrawn 240 million euros, the central bank's governor, Henrique Lobato, told the members. On Monday it was 150 million, on Tuesday 70, and this morning 20. "The fire is going out," he said.

The staff, too, know a little more now. The bank has 3,150 employees. Of its 214 branches about 60 will have to close by the end of next year, its new head, Ines Calheiros, wrote to them on Tuesday. How many jobs this will cost she did not write. The union reckons with 850.

Her predecessor, Duarte Figueiroa, is to be the first witness before the committee. His lawyer said he would come and had nothing to hide.

The shares will be traded again from Thursday. On the grey market in Frankfurt they were at four cents.
