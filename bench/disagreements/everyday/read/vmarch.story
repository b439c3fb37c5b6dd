crowd: number
gas: contradiction
fence: attribution

== Balkan Press Service
Thousands march in Sofia against judges' law

Thousands of people marched through the Bulgarian capital on Sunday against a bill that would give parliament more say in the appointment of judges.

{crowd.a: About 12,000 people took part}, the interior ministry said. The march, the third in four weeks, led from the Palace of Justice to the National Assembly, where the bill is due for its second reading on Thursday.

Most of the demonstration was peaceful. Towards 9 p.m., when many had already left, a steel fence on the north side of the parliament building was pulled down. {fence.a: It was torn away by masked football supporters}, Sofia police chief Radoslav Minev said.

Police used shields to push the crowd back. {gas.a: No tear gas was used}, Minev told reporters on Sunday night. Fourteen people were detained and nine injured, five of them police officers.

"We shall be back on Thursday, and there will be more of us," said Lilia Gancheva, a lawyer and one of the organisers, from a stage in front of the Palace of Justice.

Under the bill, 13 of the 25 members of the Supreme Judicial Council would be elected by parliament with a simple majority, instead of eleven with two thirds.

Justice Minister Stefan Bozhkov said the reform would end the rule of "a caste". He ruled out withdrawing the bill but said that amendments were possible.

The European Commission has voiced concern about the plan. An opinion by the Council of Europe's legal experts is expected in December.

== Balgarska Televizia Edno
Third protest against judicial reform ends with 14 detentions

Fourteen people were taken into custody on Sunday evening in the centre of Sofia, after the third march against the planned judicial reform. All but two had been released by Monday noon. The two, aged 19 and 23, are accused of hooliganism.

Nine people needed treatment, five officers and four demonstrators. The most seriously hurt, a policewoman with a broken wrist, was operated on at the Pirogov hospital.

{crowd.a: The number of participants was put at 12,000} by the ministry; at the second march a week ago it had been some 8,000, and at the first, 3,500.

The route ran from the Palace of Justice to the National Assembly. For almost three hours there were drums, whistles and a puppet show in which the minister of justice appeared as a fox. Shortly before nine the mood changed on the north side, where a fence had been put up in the morning. After it had fallen, the police advanced with shields, and within twenty minutes the square was empty.

{gas.b: Our camera crew was hit by tear gas} twice, the second time at the corner of the opera house. The cameraman had his eyes rinsed by paramedics. The video has been on our site since the night.

The bill passed its first reading in October with 127 votes against 98. In the second, deputies will go through it article by article. The largest opposition party has tabled 340 amendments, the governing parties 16.

Justice Minister Stefan Bozhkov told our morning programme that he was open to some of them. "Withdraw? No. Improve? Always."

== Narodna Tribuna
Street pressure fails

Noise, whistles and in the end violence: that is the balance of Sunday's march against the reform for which two million Bulgarians voted.

Five police officers were injured, one of them seriously. Her name is Desislava, she is 29 and has a little daughter. The speakers on the stage found not a single word for her.

{crowd.a: Just 12,000 came, by the ministry's count}, in a city of 1.2 million. A concert by an ageing singer drew more in June.

And the fence? {fence.b: It was deputies of the Democratic Union who loosened it first}. Deputy Asen Kirov can be recognised in a photograph with both hands on the bars. Kirov says he was holding on to them so as not to fall.

The police, once again, showed patience. {gas.a: They managed it without a single cartridge of tear gas}, with shields and with loudspeakers. The whole thing was over in twenty minutes. Fourteen troublemakers were led away.

Justice Minister Stefan Bozhkov can go into Thursday with confidence. His reform will break up the closed circle in which judges appoint the friends of judges. That parliament will elect 13 members of the judicial council and not eleven, as up to now, is called the end of democracy by those who have lived well from the old state of affairs.

The minister has nevertheless held out his hand. Amendments were possible, he said. But a bill is passed in parliament and not on the pavement.

== Svoboden Dnevnik
"We have come to stay"

The last of them were still at the Palace of Justice when the first reached parliament. {crowd.b: More than 40,000 people filled the boulevard}, the organisers estimate, and anyone who tried to cross it on Sunday evening will believe them.

They came from Plovdiv, from Ruse, from Burgas, in more than sixty buses. A retired judge from Vratsa, 81, carried his robe over his arm. "I wore it under Zhivkov and was ashamed of it at times," he said. "I do not want my granddaughter to have to be ashamed."

Towards 9 p.m., when many had already left, a steel fence on the north side of the parliament building was pulled down. {fence.a: Hooded fans of a football club did it}, some thirty of them, who had not been seen before all evening and who vanished as soon as the shields came. Stewards in yellow vests had tried to form a chain in front of them.

What followed hit the others. {gas.b: Clouds of tear gas drifted over the square}; a woman with a pram fled into the entrance of the academy. Our reporter counted four canisters.

Among those detained is a student of 19 who, according to his mother, had been holding a cardboard sign.

On Thursday the law comes before the plenary. "We shall be back, and there will be more of us," the lawyer Lilia Gancheva called out. Then she asked people to pick up their rubbish, and they did so.

The minister talks of amendments. There are 16 from the government's own ranks. None touches the core: the 13 seats.

== Messager de Lausanne
Bulgarians take to the streets for their judges

"Judges, not servants": the slogan was on hundreds of signs on Sunday evening in Sofia. For the third time within a month people in the Bulgarian capital demonstrated against a reform which the government calls overdue and its opponents an attack on the separation of powers.

It was by far the biggest of the three marches. There were lawyers and students, but also pensioners and whole families. Only late in the evening was there a clash, at a barrier next to the parliament. A handful of people were hurt, among them police.

The quarrel is about a body that few Bulgarians could have described until recently. The Supreme Judicial Council appoints, promotes and disciplines judges. At present eleven of its 25 members are elected by parliament, for which a two-thirds majority is needed; the government wants a bare majority to suffice and the number to be raised to 13, that is, to more than half.

"With that, any coalition has the judiciary in its pocket," says Emil Tsonev, who teaches constitutional law in Veliko Tarnovo. The minister, Stefan Bozhkov, disagrees. In other countries too, he points out, parliaments choose judges, and nobody calls them dictatorships.

Brussels is worried. In the summer the Commission praised Bulgaria's progress; in its most recent letter it asked that the experts of the Council of Europe be waited for. They intend to give their view before Christmas. The vote on the bill is this week.

In 2013 and 2020, too, Sofia saw protests that lasted for months. The first brought down an appointment, the second a minister of justice.
