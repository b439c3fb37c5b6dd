votes: number
count: contradiction
fairness: contradiction?
concession: contradiction
day: date?
== Lakeside Post
Makelo declared winner in Tamora as Dunga gives up

The leader of Tamora's opposition, Joseph Makelo, is the winner of last week's hard-fought presidential election.

He defeated the incumbent, Peter Dunga, by a wide margin of almost 700,000 votes. It was the fifth time that Mr Makelo had stood. His supporters filled the streets of the capital, Leswa.

Mr Dunga has accepted that he lost, and has congratulated Mr Makelo. {fairness.a: Before that he had claimed that the election was neither free nor fair}: officials of the ruling party had been driven out of polling stations, he said, and nobody had been there to guard its votes.

{votes.a: In last Wednesday's election 1,946,388 people voted for Mr Makelo} and 1,257,914 for Mr Dunga, {count.a: the electoral commission said in its final tally}. Five million people were on the register.

With so great a lead no second round is needed.

The commission's head, Grace Tolu, proclaimed Mr Makelo president-elect in the results centre in Leswa.

In Mr Dunga's seven years the government was accused of corruption, of breaches of human rights and of letting the economy fall to pieces, and very many people had no work.

Mr Makelo, 61, drew on the discontent of voters of all kinds, observers say. What lies before him is hard enough: he has to set the economy of Tamora in order again, and the creditors are already at the door.

== Continental Village
Makelo takes presidency of Tamora with more than 1.9 million votes

{count.b: Official results from 118 of the 119 constituencies} {votes.b: gave Makelo a total of 1,946,368 votes}, while President Peter Dunga stood at 1,257,914.

Grace Tolu, the judge at the head of the electoral commission, named Joseph Makelo president-elect of Tamora in an address on television.

The 61-year-old, long a figure of the opposition, beat an old rival after a rough campaign that was held while people had less and less to live on.

It was his fifth run for the highest office, and the third against Dunga, who is 66. Five years ago he was beaten by only some 70,000 votes.

Dunga has been in power for seven years. He went to the voters amid growing anger at high prices and at the way critics in the country are treated.

In Wednesday's vote Makelo had eight opposition parties behind him, his own and largest one, the National Renewal Movement, among them.

{fairness.a: While no winner had yet been named, Dunga complained that the election was neither free nor fair}. He pointed to violence in regions where Makelo has always been strong. Agents of his party had been beaten and driven out of polling stations, a statement of his office said.

Celebrations began before the count was over. In parts of Leswa several hundred people in party colours waved flags, and many went to Makelo's house; others sounded their horns and danced, our agency's reporters saw.

On Sunday Makelo asked for calm. Victory was near, he wrote, and the change that people had chosen was to be a peaceful one.

== Neighbour24
Opposition candidate Makelo elected president of Tamora

Tamora has elected the opposition candidate Joseph Makelo as its president. He defeated the incumbent, Peter Dunga, in the election of 7 September.

{day.a: Grace Tolu, who chairs the electoral commission, announced it in the early hours of today}, Monday, and declared Mr Makelo president-elect.

{votes.a: Mr Makelo, of the National Renewal Movement, had 1,946,388 votes}. Mr Dunga, of the People's Union, was second with 1,257,914. There are 5 million voters on the register.

{count.b: The figures are from 118 of 119 constituencies, as the count in one was not yet done}.

Mr Dunga is 66 and has ruled Tamora for seven years. {fairness.a: On Saturday he declared that the elections had not been free and fair}, because of acts of violence in two of the nine provinces. Agents of his party had been attacked and chased away from polling stations in both of them, he complained, and its votes had been left without protection.

Mr Makelo's party saw in that statement only the last act of a government in despair.

Our own vice president, Chisomo Banda, who also leads the Alliance for Progress, has congratulated the winner. She hoped God would give him wisdom and compassion in rich measure, so that he could lead Tamora to greatness.

The people of the two countries had long been friends, and she looked forward to their staying so, Ms Banda said in a statement.

== The Observatory
Fifth attempt brings Makelo the presidency of Tamora

From the capital to the smallest towns, people in Tamora danced {day.b: when Joseph Makelo's great victory in the presidential election was confirmed yesterday}.

Only a few hours after the electoral commission had announced that he was beaten, {concession.a: the incumbent, Peter Dunga, 66, conceded in an address that television carried live}. {fairness.b: He promised to hand over power in peace, and the fear that the result would be disputed for weeks was gone}. He congratulated the president-elect, whom he called his brother.

When the commission had named the opposition leader, who is 61, thousands of young people in the yellow of the National Renewal Movement came out into the streets of Leswa and of the towns in the mining belt, where Makelo had been strongest. Many sang all night.

Few had believed that it would end like this. On the day of the vote the internet was slow or gone. Yet long queues stood in front of the polling stations before it was light, and in many places the last people voted after midnight.

Foreign creditors will be the first to call. Tamora stopped paying interest on some of its debts last winter, and prices rise by a fifth every year. A banker in Leswa said that Makelo, who made his money in cattle and hotels, would have a short honeymoon, but that he was at least able to read a balance sheet.

== Eastern Point News
Outgoing president of Tamora congratulates Makelo

{day.a: Tamora's outgoing leader, Peter Dunga, admitted his defeat on Monday} and congratulated Joseph Makelo, for many years his rival, who won a bitter presidential election by a landslide.

{concession.b: He did so in an address that he gave on the radio}. Makelo was his brother, he said, and would be the country's eighth president.

Dunga added that he would keep to what the constitution demands, so that power could pass from one hand to the other in peace. He thanked the people of Tamora for the seven years in which they had allowed him to serve.

{votes.b: Makelo, a wealthy businessman, had 1,946,368 votes} and Dunga 1,257,914, {count.c: according to results that were almost complete}.

The country's economic misery had been the great theme of the campaign, in which there were a few outbreaks of violence. Tamora lives on copper and tea, and the prices of both fell in the past years, while it borrowed much money abroad for roads and power stations.

It is the third time since independence that a ruling party has lost power in Tamora at the ballot box. Under the constitution the new president takes his oath on the Tuesday that follows the seventh day after the declaration, provided that nobody appeals to the constitutional court.
