== Hibernian Newswire
Lumenra to cut 1,140 jobs, close Krakow office

DUBLIN, Sept 9 (HN) - Irish payroll software company Lumenra said on Tuesday it would cut 1,140 jobs, 12 percent of its worldwide staff, and close its office in the Polish city of Krakow.

Chief executive Tomas Aherne told employees of the plan in a video message at 9 a.m. Dublin time. "This is my decision and I take responsibility for it," he said.

Of the jobs 430 are in Ireland, where Lumenra employs 2,900 people, and 380 in Poland. The remaining 330 are spread over the United States, Canada and Singapore.

The company said it expected savings of 95 million euros a year from 2026. It will book a one-off charge of 60 million euros in the fourth quarter.

Lumenra, founded in 2004, had revenue of 1.9 billion euros last year, up 14 percent, and a net profit of 212 million. In March of last year it shed 600 jobs.

Aherne, 48, pointed to the growing use of artificial intelligence in customer support. Those who leave in Ireland will get 12 weeks' pay and a further two weeks' for each year of service.

Shares in the company rose as much as 6.2 percent in early trading.

Enterprise Minister Deirdre Lacey called it "a very hard day for the workers and their families".

== The Docklands Post
Seven minutes on a Tuesday morning

The invitation came at 8.31. "All hands, 9.00, cameras off." Orla Finnegan knew then. She is 34, has two small children and had been with Lumenra for six years. By the time the boss had finished, a little before ten past, her laptop had locked.

"It lasted seven minutes. I timed it, because I had nothing else to do," she says. "He said he took responsibility. I would have preferred he took the pay cut."

More than four hundred people in Dublin and Galway will go, roughly one in seven of the company's Irish workforce. Most belong to customer support, which is being handed over to what management calls "digital colleagues".

They will leave with twelve weeks' wages and another fortnight's for every year worked. For Finnegan that makes 24 weeks.

A union has never had much of a hold here, but on Tuesday its table outside the glass tower on Sir John Rogerson's Quay was busy. "We signed up 90 people before lunch," said Brendan Cody of the Tech Workers' Association. By the evening there were 160 forms in the box.

Cody says the true loss is greater than the company's figure, as about 300 agency staff, who are not on its books, will not have their contracts renewed either. "Add them to the 1,140 and you are above 1,400."

It is the second such round in 18 months. In the first, Finnegan's husband went.

== Gazeta Podgorska
Krakow loses its Irish employer

All 380 employees of the Lumenra service centre in Krakow are to lose their jobs. The office on Rondo Grzegorzeckie, opened with a brass band in 2015, will shut for good on 31 January.

"We were told that we were the best site in the group, with the highest customer scores," says team leader Marta Wrobel, 41. "That was in June."

The news was broken on Tuesday at ten in the morning, Polish time, by video from Dublin. An hour later two lawyers were sitting in the canteen with folders.

Under Polish law those affected are entitled to between one and three months' pay, depending on length of service. Lumenra is adding another three on top. Nobody will have to leave before the end of November, said the head of the site, Conor Reilly. He is losing his own post too and is one of the 380.

Mayor Ewa Stachura has asked for a meeting. In 2015 the city gave the company a rebate on property tax of 2.1 million zloty in all, on condition that it stayed for ten years. It has stayed for ten years and a few months.

The labour office is relaxed. There are some 5,000 vacancies in the business services of the region, and unemployment in the city stands at 2.4 percent. Four firms, two of them German, have already asked for lists of names.

Poland accounts for a third of all the cuts at the company, which says that it will be left with about 8,400 employees.

== Quayside Markets
Lumenra jumps on cost cuts

Investors liked what the staff of Lumenra did not. The stock ended Tuesday's session in Dublin up 4.1 percent at 38.60 euros, after having gained over six percent in the first hour.

The payroll specialist is letting go of one employee in eight or so. From next year that should lower costs by 95 million euros annually, equal to about five percent of last year's sales.

To get there it must first spend. Severance and the lease in Krakow will cost 60 million, all to be charged to the last three months of this year. Goodrich Securities, which had pencilled in 80 million, raised its target for the shares to 45 euros. Calloway Bank kept its own at 40.

Finance chief Priya Nambiar told analysts in the afternoon that two-thirds of customer queries were now being answered without a human being. A year ago it was a quarter. She expects the share to reach 80 percent by the end of 2026.

Lumenra is not in need. It earned more than 200 million euros last year. But growth is slowing: sales rose by nine percent in the first half of this year, compared with 14 for the whole of last year.

Mr Aherne, who founded the company with a college friend and owns 11 percent of it, made about 20 million euros on paper on Tuesday. He has given up his bonus for this year, the company says.

== Atlantic Business Radio
After the cuts, the questions

A day after Lumenra told 1,140 people that they would have to go, the Irish government says that it wants to know more.

Enterprise minister Deirdre Lacey will meet the company's head, Tomas Aherne, on Friday. The state's development agency has supported the company with 14 million euros since 2010. None of it can be claimed back, as the targets for employment were met in 2022.

In the Dáil the opposition asked why a business that made 212 million euros in profit had to shed staff at all. Mr Aherne told this station that waiting would have been worse. "If I do nothing, I stand here in three years with twice the number."

He ruled out further cuts before the end of next year. He had not been able to promise as much in March last year, when 600 jobs went.

Consultations in Ireland have to last for at least 30 days, so no one here will be off the payroll before the middle of October. In the United States, where 210 are affected, most finished on Tuesday. They had been woken by the message: in New York it was four in the morning.

The Tech Workers' Association says that it has signed up 230 members at the company since the announcement. It wants a seat at the table. Lumenra says that it will talk to representatives whom the employees have elected.
