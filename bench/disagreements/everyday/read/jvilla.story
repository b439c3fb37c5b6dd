price: number
tip: attribution
offer: contradiction

== Lusa Norte News Agency
Portuguese housing minister under pressure over seaside villa

Portugal's housing minister, Duarte Lemos, is facing calls to step down after it emerged that he had not declared a villa on the Algarve coast which he bought through a company of his brother-in-law.

{price.a: The house near Tavira cost 1.4 million euros}, according to an extract from the land register. It has five bedrooms, a pool and 2,100 square metres of garden.

Lemos, 51, told reporters on Wednesday that he had made "an error of form" and that the property had now been entered in the register of interests. He had never hidden anything from the tax office, he said.

Prime Minister Helena Sarmento stands by him. {offer.a: The minister has not offered his resignation}, her office said in the evening, and it would not have been accepted.

The affair came to light in a report by the weekly Farol on Tuesday. Public prosecutors in Faro said they were gathering information but had not opened a formal inquiry.

Ministers have 60 days after taking office to declare real estate. Lemos has been in the cabinet since April of last year.

Parliament's transparency committee has summoned him for next Tuesday.

== Radio Televisão Lisboa
Lemos admits "error of form"

The housing minister has broken his silence. In a statement of barely four minutes, without taking questions, Duarte Lemos said on Wednesday he regretted not having declared his holiday house, and that the omission had been put right.

The declaration was due in June of last year at the latest. It was handed in this Wednesday at 9:20 in the morning, the Constitutional Court, which keeps the register, told us.

Both opposition parties on the left, and the right-wing party Basta, want him to go. In the coalition itself there are murmurs. "You cannot tell young people to be patient about rents from a sun lounger," said a deputy of the smaller governing party.

The house was bought in the name of Quinta Azul, a company of his wife's brother, with a single employee. The minister says he repaid the company in full; according to him the last transfer was in January.

The first hint came from within the state. {tip.a: An official of the land registry in Tavira had alerted} the weekly Farol, its editor, Rita Cordeiro, confirmed to RTL, and that person had since been protected as a whistleblower.

The transparency committee will hear Mr Lemos on Tuesday at ten. RTL will broadcast the hearing live.

== O Combate
The minister of houses, his own above all

Rents in Lisbon have doubled in nine years. In Setúbal, families of five live in two rooms. And the man who is supposed to change that, minister Duarte Lemos, has been bathing in a private pool in Tavira that he forgot to mention.

He forgot for more than a year. He forgot it while he signed the decree that froze the subsidy for 38,000 tenants, and he forgot it in June, when the same form lay on his desk a second time.

{price.b: A total of 1.9 million euros was paid for the villa}, O Combate has learned from a person who was present when the deed was signed. That is what 126 of the new social flats in Beja cost in rent for ten years.

Even he has seemed to understand what that means. On Wednesday afternoon, before he read out his little statement, {offer.b: Lemos put his resignation on the prime minister's table}, and she pushed it back to him, two members of the cabinet tell us. So it is not one minister who clings to his chair. It is a government.

On Tuesday the committee will want to see bank statements. The left has demanded every transfer between the minister and Quinta Azul since the purchase. His lawyer has promised "complete cooperation".

On Saturday tenants' groups will meet outside the ministry. They are bringing deckchairs.

== Sotavento
In Tavira they had long known whose pool it was

In the café at the bus station nobody is surprised. "He buys his bread here, like anyone else," says Ilda, who has stood behind the counter for 30 years. "Nice man. Tips well."

The house that has brought housing minister Duarte Lemos into difficulty stands four kilometres outside the town, behind a white wall, with a view over the lagoon. It was built in 1998 for a German dentist and stood empty for some time. {price.a: The sale for 1.4 million euros} was entered in the register two years ago in May.

That was eleven months before Lemos joined the government. He spent three weeks there this August, neighbours say, and a long weekend at Easter.

Who told the press? In Tavira opinions are divided only as to the motive. {tip.b: The story was brought to Farol by a builder} who had worked on the roof and was still waiting for his money, says parish councillor Nuno Viegas, and he ought to know: the man is his cousin.

The town hall has found another matter. For the pool, which measures 12 metres by 5, there is a permit. For the guest house beside it there is none. The owner has been given 30 days to explain himself.

Prime Minister Helena Sarmento stands by her minister. Public prosecutors in Faro said they were gathering information but had not opened a formal inquiry.
