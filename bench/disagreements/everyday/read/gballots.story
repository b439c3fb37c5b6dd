turnout: number
concede: contradiction

== Atlantic Press Agency
Opposition's Delgado wins presidency of Tamarra

PORT SAINTE - Opposition candidate Amina Delgado has won the presidential election in Tamarra, beating the incumbent Tomas Brito in the first round, the electoral commission said on Tuesday.

With all votes counted Delgado, 48, had 54.2 percent. Brito, who has governed the Atlantic island state for ten years, came to 41.7 percent and the businessman Rui Cabral to 4.1 percent.

{turnout.a: Turnout was 61.4 percent} of the 1.9 million registered voters, the commission's head, judge Celeste Monteiro, said. Five years ago it had been 58 percent.

{concede.a: Brito telephoned his rival late on Monday to concede}, two aides of Delgado said, and promised an orderly handover. He has not appeared in public since casting his vote on Sunday morning.

Delgado, a former auditor general, had campaigned against the sale of fishing rights to foreign fleets. "The sea is our salary," she told thousands of supporters in front of the old customs house in Port Sainte.

The vote was "calm and well organised", said the European Union's observer mission, which had 80 people in the country. It criticised the long queues in the capital, where some polling stations stayed open until 9 p.m., three hours longer than planned.

The new president is to be sworn in on January 20. Parliament, where Brito's National Union has 34 of the 65 seats, will not be elected until the autumn.

Tamarra, a Portuguese colony until 1975, has never before voted a sitting president out of office.

== The Lisbon Chronicle
Tamarra turns the page after ten years of Brito

Amina Delgado will be the first woman to lead Tamarra. The opposition candidate beat the incumbent Tomas Brito by twelve and a half points and needs no second round, the electoral commission said on Tuesday.

With all votes counted Delgado, a former auditor general, had 54.2 percent. Brito came to 41.7 percent and the businessman Rui Cabral to 4.1 percent.

{turnout.a: Turnout was 61.4 percent}, three points and a bit more than five years ago.

On Monday evening, with 70 percent of the votes in, her lead had still been below ten points. Then came the figures from Port Sainte and the southern fishing towns. In Ponta Nova, from where the last cannery moved away in spring, she took four votes in five.

{concede.a: It was then that Brito picked up the telephone and congratulated} his rival, people in her camp said. Delgado told the crowd at the old customs house that he had been "a gentleman about it".

In Lisbon the prime minister sent his good wishes. Some 40,000 Tamarrans live in Portugal; they voted at 22 polling stations between Braga and Faro, most of them for Delgado.

She will need patience. The National Union, Brito's party, holds 34 of the 65 seats in parliament until the autumn, and the treaty on fishing rights which she wants to tear up runs until 2029. The fleets pay 38 million euros a year for it, a tenth of the budget.

== Tribuna de Tamarra
A long night at the customs house

Before dawn the street sweepers came, and had to wait, because people were still dancing. Amina Delgado is president-elect. Her 54.2 percent, read out by Judge Celeste Monteiro at eight o'clock on Tuesday morning, was met with car horns from the harbour to the hill.

{turnout.b: 64.1 percent of those entitled to vote did so}, more than in any election since 1996. At noon on Sunday it had been a mere 28 percent, and the parties were already making excuses; then the heat went and the queues grew. In the quarter of Sao Tiago the last ballot was cast at nine in the evening.

For Tomas Brito, 66, it is a bitter farewell. He was ahead in four of the eleven districts, all of them in the north. His own, Serra Alta, he won with 71 percent.

The commission's counting centre worked through two nights. A power cut on Sunday delayed it for forty minutes, but the results had been sent on paper too. Complaints can be lodged until Friday. Up to Tuesday at midday there had been nine, six from Cabral's campaign and three from private citizens.

Delgado did not go to bed. At seven she bought bread at the bakery in Rua do Sal, as on every morning, and paid for it, as she had the reporters note. Asked what she would do first, she said: "Count the fish."

== West Africa Voice
Brito camp keeps its silence, then breaks it

Outside the headquarters of the National Union in Port Sainte the flags had already been taken in when the campaign manager of President Tomas Brito, Nelson Furtado, at last stepped in front of the door on Tuesday afternoon.

He read from a sheet. {concede.b: The president had not conceded and had not called anyone}, Furtado said. He was studying the results from 41 polling stations in the south. "{concede.b: Whoever claims there was a telephone call is inventing it}." He took no questions.

Under the law complaints must be with the electoral commission by Friday. So far the party has not submitted any, a commission official told us.

The figures leave little room. Amina Delgado has 54.2 percent, Brito 41.7. Even if all 41 stations were struck out, she would stay well above half, according to Lamine Diatta, who leads the 120 observers of the West African community. His people visited 310 polling stations and found "shortcomings, none of them grave".

Brito, a former customs officer, came to power in 2015 and was confirmed five years later. Among his achievements are a deep-water quay and a hospital. In his second term prices rose by a third and two ministers went to jail.

On the market of Santa Luzia the trader Fanta Mendes, 33, had made up her mind. "He should take his hat and go," she said. "He had a good hat."

== Radio Mar
Election in Tamarra: observers satisfied, capital celebrates

The vote was "calm and well organised". That is the verdict of the European Union's 80 observers on the presidential election in Tamarra, which the opposition candidate Amina Delgado has won in the first round.

The former auditor general had 54.2 percent with all votes counted, the electoral commission said on Tuesday. President Tomas Brito came to just under 42 percent. Third was the businessman Rui Cabral, who is best known for a chain of petrol stations, with a good four percent.

{turnout.a: Turnout stood at 61.4 percent}, the commission's head, Celeste Monteiro, said.

The mission criticised long queues in Port Sainte, where polling stations that should have closed at six in the evening had to stay open for up to three hours more. On the smaller islands there was hardly any waiting.

Delgado, 48, told her supporters that the sea was "our salary". She wants to end the sale of fishing rights to foreign fleets. Spanish shipowners are worried: 26 of the 58 boats that fish off Tamarra are from Vigo and Huelva. Their association said it counted on treaties being honoured.

The new president is to take office on January 20, a little over two months after the vote. She is the first woman to do so in the fifty years since the islands became independent of Portugal.
