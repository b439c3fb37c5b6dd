ministers: number
women: number
poll: number
finance: contradiction
told: date
pension: contradiction
push: attribution
saying: attribution
word: framing

== Agencia Condor
Chile's president replaces finance minister in sweeping reshuffle

SANTIAGO, May 6 (AC) - Chilean President Elvira Maturana changed {ministers.a: seven of her 24 cabinet ministers} on Tuesday, among them the finance minister, in an attempt to regain the initiative midway through her term.

Economist Rodrigo Lathrop, 52, takes over at finance from Ines Cardemil, who {finance.a: was dismissed after months of quarrels} over the pension reform, a government official said.

Interior Minister Pablo Yunge and Foreign Minister Teresa Aninat keep their posts.

With the change {women.a: women hold 11 of the 24 ministries}, one fewer than before.

Maturana announced the new team in an eight-minute speech at La Moneda palace. "The country asked us to listen, and we have listened," she said.

The president's approval {poll.a: fell to 27 percent in April}, according to pollster Brujula, the lowest since she took office in March 2023. In January it had stood at 34 percent.

The pension bill, which failed in the Senate by two votes last month, {pension.a: will be withdrawn and written anew}, Lathrop told reporters after he was sworn in.

Pressure for the change came from within the coalition. {push.a: The Regional Union, the junior partner, had demanded} Cardemil's head as the price of its votes for next year's budget, party sources said.

The peso gained 0.8 percent against the dollar after the news and closed at 921.

Opposition leader Andres Zegers said the president was "rearranging the furniture in a house that is on fire".

== La Tarde de Santiago
The long knives of La Moneda

It was over in eight minutes. When Elvira Maturana had read the last name and folded the sheet, {ministers.a: seven ministers had lost their jobs}, and some of them were hearing it for the first time.

"I was in the shower," says one. "{told.a: The call came on Tuesday at seven}, an hour before she went on the air."

Nobody at the palace is using the word, but everyone in the cafes around it is: {word.a: this was a purge}. All who went belong to the wing of Ines Cardemil, the fallen finance minister. Not one of the president's old companions from Valparaiso is out.

Cardemil {finance.a: was thrown out, and wants it known}. "I did not resign. I was called in, and I was told to hand over my keys," she said to La Tarde on the pavement in front of her house in Nunoa, a box of books under her arm.

Behind the blow stands one man. {push.b: It was chief of staff Gonzalo Bey who} drew up the list and kept at the president for weeks until she signed, according to four people in the government. Bey, 44, has never been elected to anything.

He has a taste for aphorisms, too. "{saying.a: A tired government should go to bed," Bey joked} at a dinner on Saturday, to the horror of those around the table.

Of the 24 ministries {women.b: thirteen are now in women's hands}, which the palace was quick to point out. None of the thirteen has any money to spend.

The new man at finance, Rodrigo Lathrop, was a central banker for eleven years. He starts with a budget hole of 3.1 percent of output.

== Radio Cordillera
Maturana presents new cabinet: "We have listened"

President Elvira Maturana has reshuffled her cabinet. In an address from La Moneda this Tuesday morning she named {ministers.b: five new ministers}, thanked those who are leaving and asked the country for patience.

The most important change concerns the finance ministry, where Rodrigo Lathrop succeeds Ines Cardemil. The president said that {finance.b: Cardemil had offered her resignation} for personal reasons and that she had accepted it with sadness.

The government spokesman, Matias Leiva, denied that anyone had been taken by surprise. "{told.b: All of them were informed on Sunday evening}, in person, as decency requires," he told this station.

Leiva described the changes as {word.b: a fresh start, made in friendship}.

Asked about the pension reform, the spokesman was short. "{pension.b: The bill stays where it is, in Congress}. We will look for the two votes that were missing."

The coalition's parties reacted politely. For the Regional Union its chairwoman, Sol Quintana, promised loyal support. She had not asked for anybody's departure, she said; {push.b: the list was the work of the chief of staff}, "as we all know".

In the opposition there was scorn. Andres Zegers of the National Renewal Front spoke of a house on fire in which the furniture is moved about.

And one remark is doing the rounds. "{saying.b: A tired government should go to sleep," Zegers said} in the corridor of the Chamber.

The new ministers took the oath at noon. Their first meeting is to be held on Thursday at nine.

== El Norte de Antofagasta
Mining ministry goes to a woman from Calama

A daughter of the north will sit at the cabinet table. Veronica Choque, 47, born in Calama, the child of a shovel driver at the Chuqui pit, was sworn in on Tuesday as mining minister.

She succeeds Hernan Subercaseaux, 66, who is retiring from politics. He learnt of it in good time, as he told El Norte by telephone: "{told.b: The president asked me to come on Sunday night}. We drank tea. She was kind about it."

Unions received the news with cautious joy. "She knows what a night shift is," said Luis Mamani of the Federation of Copper Workers. The mining council, the owners' association, said it was looking forward to cooperation.

Choque was regional secretary for mining from 2019 to 2022 and after that taught at the Catholic University of the North. Among her first tasks is the new royalty, which the north has been awaiting for years.

She is the first person from the region to hold the office since 1998. With her, {women.a: there are eleven women in a cabinet} of twenty-four.

In the capital all talk is of the finance ministry and of who pushed whom. Our deputies shrug. "{push.a: It was the Regional Union that wanted it}. They put it in writing, I have seen the letter," said Deputy Camila Araya of the Socialists.

Choque herself is not interested. "I have packed two suitcases," she said. "One is full of files." She travels to Calama on Saturday, and on Monday she will be at the pit.

== The Atlantic Courier
Chile's Maturana gambles on a banker

A leader with two years behind her and two to go has few cards left. On Tuesday Elvira Maturana played one, handing Chile's finance ministry to Rodrigo Lathrop, a former central banker whom markets like and her own left wing does not.

She needs something to work. {poll.b: Brujula's April survey had her at 31 percent}, against 34 at the start of the year. Another pollster, Tercera Voz, which asks a different question, sees her at 38.

Lathrop's first problem is the pension reform, defeated in the Senate in April by 24 votes to 22. {pension.a: He intends to scrap the draft and begin again}, with lower contributions for small firms. That could take a year.

His predecessor leaves with her reputation intact. Ines Cardemil brought the deficit down from 4.4 percent of output to 3.1 in two years. {finance.b: She had asked to go as early as March}, say friends, worn out by the fight, and stayed only until a successor had been found.

Investors were pleased. The peso, which had lost 6 percent since January, firmed by just under one percent, and shares in Santiago rose by 1.3.

The president's critics are many. On the right Andres Zegers mocks her for moving the furniture around. On the left, the Broad Platform complains that a banker will "balance the books on the backs of pensioners".

It is her third reshuffle. The first, in 2023, cost three ministers their posts; the second, a year ago, only one.
