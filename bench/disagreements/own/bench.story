cash: number
arrest: date
confession: contradiction
order: attribution
cuffs: contradiction
cases: number
label: framing

== Carpathia Press
Romanian appeal judge arrested in bribery inquiry

CONSTANTA, Nov 20 (CP) - Ileana Dobrescu, a senior judge of the appeal court in the Romanian port of Constanta, {arrest.a: was arrested at her home at dawn on Wednesday} on suspicion of taking bribes from property developers, prosecutors said.

Police found {cash.a: 180,000 euros in cash in a piano} in the living room, as well as eleven watches and a handwritten list of initials.

{order.a: The arrest was ordered by prosecutor Mihai Lupu} of the anti-corruption directorate, who has been investigating building permits on the Black Sea coast since March.

Dobrescu, 57, {confession.a: denied that she had accepted any money}, her lawyer, Radu Pavel, said after she had been questioned for five hours.

The directorate is looking at {cases.a: 14 rulings in which she had found} for companies of the developer Sorin Matei. Matei has not been charged and is abroad.

A court in Bucharest will decide on Friday whether she stays in custody for 30 days.

The president of the appeal court said that her cases had been given to other judges. "Nobody stands above the law, and nobody is guilty before a verdict," he said.

Dobrescu became a judge in 1994. She was known for heavy sentences against smugglers.

== Litoral Zilnic
Judge led away: neighbours watch from their balconies

Ileana Dobrescu, a senior judge of the appeal court in Constanta, {arrest.b: was arrested at her home at dawn on Tuesday} on suspicion of taking bribes from property developers, prosecutors said.

Police found {cash.b: 108,000 euros in cash in a piano} in the living room, as well as eleven watches and a handwritten list of initials.

Strada Mircea is a quiet street with lime trees. "Four cars came, without lights," said Viorica Stan, 66, who lives opposite. "{cuffs.a: They brought her out in handcuffs}, in a grey coat, and she looked at nobody."

Dobrescu {confession.b: admitted that she had accepted some money}, her lawyer, Radu Pavel, said after she had been questioned for five hours.

She lives alone with two dogs. A nephew collected them in the afternoon. The piano, a black upright, was carried down to a van by four men and is now in a police store.

In the town everyone has a story about the hotels that went up north of the casino without a sea view left for anybody else. Several were allowed by her court after the city had refused a permit.

On Friday judges in Bucharest will rule whether she may go home.

== Bucharest Tribune
After Dobrescu's arrest, judges fear more to come

The arrest of the Constanta judge is part of {label.a: a purge of the judiciary}, the judges' union said yesterday, and called its members to an assembly on Saturday.

"Today a colleague who ruled against the state, tomorrow all of us," said its chairwoman, Oana Florea. She said that {order.b: justice minister Petru Vancea had ordered the arrest} himself, by telephone, on the evening before. The ministry did not answer our questions.

{cuffs.b: No handcuffs were put on Dobrescu}, the union's lawyer, who was called to the house, told this newspaper. He praised the policemen for their manners.

The suspicion concerns {cases.b: nine rulings in favour of companies} of Sorin Matei, who has built a dozen hotels and blocks of flats between Mamaia and Navodari. Mr Matei left for Dubai in October, according to his office, "on business".

The union points out that she had been passed over twice for the supreme court. Her friends say that she wrote a sharp letter about it.

In the past four years seven judges have been charged with corruption in Romania. Three were convicted, two acquitted, and two trials are still going on.

Ms Dobrescu, 57, has sat on the bench for three decades.

== Canal Est
Anti-graft chief: 'We follow the money, not the robe'

The head of the anti-corruption directorate has defended the arrest of a judge in Constanta as a step in {label.b: a long overdue clean-up of the courts}.

"We follow the money, not the robe," Alina Moraru told our evening programme. She rejected talk of pressure from the government. {order.a: Prosecutor Lupu alone gave the order}, she said, "and he told me of it afterwards".

Ms Moraru confirmed that watches had been found in the house, some of them worth more than a judge earns in a year. She would not say whose initials stand on the list.

The programme has seen a part of the file. It describes meetings in a fish restaurant at Eforie, where an envelope is said to have changed hands every second month. {confession.a: The judge disputes having taken anything}, according to the record of her questioning.

The file also names a notary, who was questioned as a witness and released.

The judge spent her first night in a cell of the county police with another woman. Her lawyer complained that she was given her blood pressure tablets only in the morning.

Viewers who wrote to us were divided. "At last," was the commonest message. The second commonest was "too late".

== Wiener Kurier
A Romanian judge and her developers

Austrian investors are following the case of a Romanian judge with concern. At least two of the hotels that her rulings made possible were financed by a bank in Graz.

The bank said it had "no knowledge of any irregularity" and would cooperate. It lent 22 million euros to companies of the developer Sorin Matei between 2019 and 2022.

The judge, Ileana Dobrescu, of Constanta's court of appeal, {arrest.a: was detained early on Wednesday morning}. Investigators believe that she was paid for favourable judgments. The bundles of notes in her piano, {cash.a: altogether 180,000 euros}, have been sent to a laboratory for fingerprints.

For Romania the case comes at a bad moment. Brussels ended its special watch over the country's courts only in 2023, and a report on the rule of law is due in the spring.

"One judge is not the judiciary," said a diplomat in Bucharest. "But people remember the piano."

Mr Matei, 49, could not be reached. His lawyer in Vienna said that his client was travelling in the Gulf and would return when asked to. No charge has been brought against him. A hearing about the judge's custody is set for the end of the week.
