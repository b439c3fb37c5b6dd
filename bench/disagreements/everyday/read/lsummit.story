== Atlas News Agency
River nations agree fund of $6 billion after all-night summit

LUMBANGA, Sept 21 (Atlas) - Leaders of 11 countries along the Zeleno river agreed on Saturday to set up a $6 billion fund to protect farmland and towns against floods, after all-night talks in which a dispute over dams nearly brought the summit down.

The money is to be paid in over five years, half of it by the two largest economies, Brenn and Ovaria, according to a seven-page closing statement adopted at 3.40 a.m.

"We came as eleven and we leave as eleven," said President Josefa Lumumbe of Tanaro, the host. "At midnight I would not have bet on it."

The leaders also undertook to tell one another of any new dam at least 24 months before work begins. The term is now six months, under a treaty of 1988.

Last year's floods on the Zeleno killed more than 900 people and caused damage of $14 billion, the worst in the river's recorded history.

Ovaria, which lies upstream and has three large dams under construction, had long resisted a longer notice. It gave way after a passage was added which exempts projects that have already been approved, a delegate said.

Shares in the dam builder Hydrocon, which had fallen 7 percent in the week, were not traded on Saturday.

The fund will have its seat in Lumbanga. A director is to be named by March, and the first grants are expected in the second half of next year.

== Press Union
Leaders of 11 river nations back $6 billion flood fund

LUMBANGA, Tanaro (PU) — Leaders of 11 countries along the Zeleno river agreed before dawn Saturday to create a $6 billion fund against floods, after all-night talks that a dispute over dams nearly wrecked.

Brenn and Ovaria, the biggest economies in the group, will put up $1.5 billion each, according to a closing statement that the leaders adopted at 3:40 a.m. The other nine will share the remaining $3 billion according to their income.

Nine of the 11 leaders were in the room. The prime minister of Brenn, who is expecting a child, and the king of Sessa, who is 88, took part by video.

"We came as eleven and we leave as eleven," said the host, President Josefa Lumumbe of Tanaro, who had taken off her shoes by then, an aide said.

Floods killed more than 900 people along the river last year. In the Fishermen's quarter of Lumbanga, water stood up to the second floor for 19 days. Teresa Okot, 45, whose kiosk was carried off, watched the motorcades on Saturday from a plastic chair. "Let them send me one of those cars," she said. "I would sell out of it."

Environmental groups welcomed the fund but noted that the annual payments, $1.2 billion for all members together, amounted to less than a tenth of the damage done in 2023 alone.

The next summit will be held in Sessa in 2026.

== BNO Radio
Zeleno summit: what is in the statement, and what isn't

Thirty-one paragraphs on seven pages, and a great deal of coffee: at twenty to four on Saturday morning the heads of the states on the Zeleno came to an agreement. They had begun on Friday at half past one in the afternoon, so that it took them a little over fourteen hours.

What is in it? A fund for embankments, pumps and early warning, to which each member pays every year until 2029. Two years' notice, instead of half a year, for whoever wants to build a dam. And a common flood centre, with 60 staff, which will send out forecasts in nine languages.

What isn't? A review of the dams that are already being built. In the draft that was circulated on Thursday, and which BNO has seen, they were to be examined by independent experts. That sentence is gone.

"It had to go for the rest to stay," says Ian Whitcombe, who follows the river's politics at Ardley College. Ovaria is working on three dams, the largest of which, Great Korr, is to hold back nine cubic kilometres from 2027.

Farmers downstream worry about floods in spring, and about too little water in August. The statement says only that the latter "will be considered in due course".

In Lumbanga the roads round the conference centre, closed since Wednesday, were reopened at noon.

All eleven states have to ratify the fund. Tanaro's parliament will vote as early as October.

== Ovaria State Information Office
Zeleno Summit adopts joint statement, Ovaria pledges 1.5 billion

LUMBANGA, 21 September (OSIO) – The Summit of the Zeleno River States ended today with the adoption of a joint statement, to which the delegation led by President Marko Tisza contributed.

Ovaria will take part in the newly founded Flood Protection Fund with 1.5 billion dollars, or 300 million a year, and will thus bear a quarter of its volume.

President Tisza underlined that in accordance with paragraph 22 of the statement the projects approved to date, among them the Great Korr power station, will go ahead without delay. For future dams, Ovaria has agreed to inform its neighbours 24 months in advance. "He who lives at the source bears a responsibility for the mouth," the President declared.

On the margins of the Summit the President met his counterparts from four countries. With the President of Tanaro, Josefa Lumumbe, he agreed on the supply of 200 megawatts of electricity as of 2028.

The statement further provides for a joint flood centre. Ovaria has offered to make available the data of its 140 gauging stations, which is more than any other country on the river possesses.

The President thanked the hosts for their hospitality and departed for home at 10 a.m. On Monday he will report to the Chamber of Deputies, which has to approve the contribution before the end of the year.
