electionday: date
captain: attribution

== Adriatic News Agency
Montenegro's government toppled in no-confidence vote

PODGORICA, Thursday - Montenegro's parliament brought down the government of Prime Minister Luka Raicevic on Thursday night, opening the way to the country's third early election in six years.

After a debate of 11 hours, 42 deputies of the 81-seat assembly voted for a motion of no confidence and 38 against. One deputy of the ruling Progress party, Vesna Bulatovic, is in hospital and did not vote.

The motion was tabled by the opposition Democratic Turn over a 212-million-euro contract for a coastal road, which the government gave to a Serbian-Turkish consortium in January without a tender. Raicevic denies any wrongdoing.

The Civic Bloc, a small party that had kept him in power, left the coalition in February because of the contract. All its seven deputies voted against him, as did four independents.

"He is {captain.a: a captain who sells the lifeboats first," said Ana Popovic}, the leader of Democratic Turn, to applause from the opposition benches.

President Danilo Markovic dissolved parliament shortly before midnight and {electionday.a: called an election for 14 June}. Until a new government is formed, Raicevic, 49, will stay in office as caretaker.

"I leave with clean hands and with a road that will be built," the prime minister told the chamber. Outside, about 3,000 people waved flags and honked car horns.

His government lasted 14 months. A survey published last week by the Institute Agora gave Democratic Turn 34 percent of the vote, Progress 27 and the Civic Bloc six.

Montenegro, a country of some 620,000 inhabitants, hopes to join the European Union by 2028. The Commission in Brussels said that it expected reforms to go on during the campaign.

== Zeta Journal
Raicevic falls by 42 votes to 38

Luka Raicevic is prime minister no more, or only a caretaker one. On Thursday night 42 deputies voted for the motion of no confidence, one more than needed, and 38 against. The 81st, Vesna Bulatovic of Progress, broke her hip on Monday and watched from a ward.

The motion was tabled by Democratic Turn over the coastal road, a contract worth 212 million euros that was handed without a tender to a Serbian-Turkish consortium. The prime minister, 49, denies any wrongdoing, and no charges have been brought. The special prosecutor has been looking into the matter since March.

The session began at noon and lasted 11 hours. Nerves were frayed by the end. "{captain.b: A captain who sells the lifeboats first" was what Igor Vukovic}, the Civic Bloc's chairman and until February Raicevic's minister of transport, called his former chief. Several Progress deputies left the hall in anger, and came back for the vote.

Vukovic's seven deputies were decisive, together with four independents, two of whom made up their minds only in the afternoon.

President Danilo Markovic lost no time. Before midnight he signed the decree that dissolves parliament and {electionday.a: sets the election for 14 June}.

"I leave with clean hands and with a road that will be built," said Raicevic. Ana Popovic, 44, who hopes to replace him, said she would have the contract torn up "on the first morning".

If the latest polls are right, she will need partners. Democratic Turn stands at 34 percent, seven points ahead of Progress. In the election of 2023 it had won 29.

== TV Primorje
Celebrations in Podgorica after government loses vote

A few thousand people celebrated in front of the parliament in Podgorica last night after deputies had ousted the cabinet of Luka Raicevic, which had been in office for a little more than a year.

There was a majority of four for the motion. It was supported by the opposition, by some independents and by the Civic Bloc, the former junior partner.

Drago Perovic, a waiter from Bar, had driven for an hour with his two daughters. "The road passes our house. I want the road. I want to know who is paid for it as well," he told TV Primorje.

The head of state, Danilo Markovic, has already dissolved the assembly. Voters {electionday.b: will go to the polls on 21 June}. Parties must hand in their lists 25 days before that.

The prime minister will carry on as a caretaker. He may sign nothing that binds the next government, lawyers say, and so the first payment for the road, 18 million euros, which was due in May, will probably have to wait. The consortium said that it would keep its machines in place. Preparatory work began in March near Petrovac.

Raicevic again dismissed the accusation that friends of his party profited from the deal. He said that a tender would have cost two years.

Opposition leader Ana Popovic, who was a judge before she entered politics, promised "the shortest campaign and the longest audit this country has seen".

In Budva and Kotor, two towns through which the road is to run, the streets were calm.

== Wiener Morgenblatt
Another government lost on the way to Brussels

Hardly any candidate country is as close to the European Union as Montenegro, and hardly any wears out its governments as fast. Since Thursday night another is history: that of Luka Raicevic, who governed for 14 months with a majority that shrank to a minority in February.

The occasion was a road. It is to link the resorts of the coast, to be 38 kilometres long, and to cost well over 200 million euros. The contract was awarded in January without competition. The Commission had criticised this in a letter in March, without speaking of corruption. Raicevic says that everything was done by the book.

The margin was narrow, 42 to 38. {captain.b: The sharpest words came from his former ally Vukovic, who called him a captain} who sells the lifeboats first. Vukovic had run the transport ministry and says that he learned of the contract from the newspaper.

At the head of the polls is Ana Popovic, a former judge, with about a third of the vote. She is for Europe, as Raicevic is. In foreign policy there would be little change, diplomats in Podgorica say, and perhaps that is why nobody in Brussels seems alarmed.

The election will be held in June, at a time when the first tourists fill the coast and many Montenegrins work double shifts. In 2020 and 2023, the years of the last two early elections, turnout was 76 and 56 percent.

President Markovic, whose office is largely ceremonial, asked for a fair campaign. Vesna Bulatovic, the only member of parliament who was absent, sent her colleagues a message from her hospital bed: they should drive carefully.
