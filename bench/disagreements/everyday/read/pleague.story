
== Caledonian Press Agency
Inverallan docked 12 points over late wages

GLASGOW – Inverallan Athletic were docked 12 points on Tuesday, four of them suspended, and fined 180,000 pounds for failing to pay players and staff on time, the disciplinary tribunal of the Scottish league said.

The eight points taken off at once drop the club from fourth to eighth in the ten-team second tier, with 26 points and 13 matches left. The other four will be deducted only if wages are paid late again before the end of next season.

The tribunal found that the club had missed the pay days of September, November and December. Forty people were affected, 26 of them players. At the highest point 612,000 pounds was outstanding. All of it has since been paid, the last of it on 23 January.

The owner, Stuart Kilbride, was banned from any role in running a club for nine months. He had admitted the late payments but denied having concealed them from the league; the tribunal accepted that he had not. The finance director, Moira Sands, was cleared.

"Paying people on the day is not a detail of competition, it is the ground it stands on," the chairman of the tribunal, Lord Abernyte, said.

The fine is to be paid in three equal instalments, the first by the end of March. A ban on signing players, in force since December, stays until 31 August.

Inverallan have seven days in which to appeal. "We are going to read all 64 pages before we say anything," the chief executive, Gregor Haining, said.

Kinloch Rovers, in 2019, were the last club in the division to be punished for unpaid wages. They lost 15 points and were relegated.

Inverallan's next match is on Saturday at home against Stranmore, who are bottom.

== The Daily Clarion
EIGHT-POINT HAMMER BLOW: Inver plunge after wages shame

Inverallan's promotion dream is in bits. At a stroke the Blues have gone from fourth to eighth in the ten-team second tier, two places above the trapdoor, after league bosses hit them with an instant eight-point deduction on Tuesday.

Four more are hanging over them like a dark cloud, to be deducted only if wages are paid late again before the end of next season. And there is a bill of 180 grand on top, to be paid in three goes of sixty.

Owner Stuart Kilbride, 58, the double-glazing king, is out in the cold until November. He must not so much as pick a pie supplier. Kilbride put his hands up to paying late, but he was cleared of hiding it from the league. His finance chief Moira Sands got off altogether.

"Paying people on the day is not a detail of competition, it is the ground it stands on," stormed tribunal chairman Lord Abernyte.

It was three months of misery in the dressing room: nothing on pay day in September, nothing in November, nothing at Christmas. One young full-back moved back in with his gran. Another sold his car. "I was washing the strips and wondering how I'd wash my own," said kit lady Isa Todd, one of 14 non-playing staff who went without.

They have had every penny now. Kilbride sold a villa in Portugal and lent the club the money.

Boss Paulo Reis has lost eight points without kicking a ball. "In Setúbal I was not paid for five months and we won the cup," he grinned. "Points you can find again. There are 39 to play for."

Will they appeal? They have a week to make up their minds. Skipper Dougie Marr wouldn't: "Take it, shut up, win on Saturday." Bottom club Stranmore are the visitors.

== Inverallan Observer
A hard day for the Blues, but the lights stay on

It could have been worse. That was the view on Tuesday night in the Links Bar, where some sixty supporters had gathered to hear the verdict, and it was the view of the Blue Thistle trust, which holds seven per cent of the club.

"We feared fifteen, like Kinloch," said its chair, Catriona Bain. "It's eight, and four we need never see again if the wages go out on the 28th of every month. I call that a lesson." The trust has advised the board not to appeal. The board meets on Thursday.

The Observer has read the tribunal's decision. It describes how a sponsor, a crypto firm from Malta, stopped paying in August; how the club covered the wages for that month from season tickets; and how in September there was nothing left. October was paid on the day, after the sale of the striker Kofi Mensah for £350,000. For November and December players and office workers had to wait until the new year. The £612,000 that was owed at the end of December was settled in three steps between 9 and 23 January, with a loan from Mr Kilbride.

The loan bears no interest. Mr Kilbride, who is barred from office for nine months, remains the owner, with 81 per cent. Gregor Haining, the chief executive, will answer for the club alone.

On one charge the tribunal found for the club. The league's lawyer had argued that the accounts sent to Glasgow in October were meant to mislead. The three members read them otherwise; they contained a mistake, and it was corrected within days by Ms Sands herself.

Separate from all this is the debt to the tax office, £290,000 at the last count, for which a plan of twelve monthly payments was agreed in January.

No signings are allowed before September. The under-19s, five of whom have already made their debuts, may read that as good news.

== Radio Firth
Inverallan Athletic lose points and ground

Inverallan Athletic find themselves in the lower half of the table today, without having lost a game since the middle of December. The league's disciplinary tribunal took points off them because salaries had been paid late on three occasions last autumn and winter.

They now have 26 points instead of 34. The gap to the play-off place at the bottom, the ninth, is three points.

The penalty is one of twelve points altogether, of which a third is suspended. It also includes a six-figure fine and a ban of nine months for the owner. In deciding on it, the tribunal took into account that everything had been paid by the time of the hearing, on 29 January, and that the club had come forward itself after the second missed pay day.

Our sports reporter Eilidh Cram was at the training ground. "There was more laughing than I expected. They trained for seventy minutes and then stood in a circle. Paulo Reis told them that he would be at Inverallan next season in whichever division." The Portuguese came in the summer and has a contract until 2027.

The players' union said that it was satisfied. Its secretary, Alan Purdie, called for a fund from which wages can be paid for a month when a club fails. A proposal of that sort got 19 of the 42 clubs' votes in 2021. It would have needed 32.

What has become of the sponsor, nobody can say. The letter box in Valletta is no longer in use. The shirt will carry the name of a children's hospice until the summer, free of charge.

== O Diário da Bola
Paulo Reis's Scottish adventure gets harder

When Paulo Reis signed in Inverallan last June, friends in Setúbal had to look for the place on the map. He has since taken the smallest budget but two in the Scottish second division to fourth place. On Tuesday a tribunal in Glasgow sent him down to eighth.

His employer had not been able to pay the wages on time in the autumn. The money for September came three weeks late, and that for the last two months of the year in January. Reis was one of those who waited. "I told the players I would be the last to be paid, and I was," he said to this newspaper by telephone. His own salary arrived on the 23rd.

In Scotland, points are taken away for such things: eight now, and four more should it happen again in this season or the next. The proprietor, a window manufacturer, may hold no office in football until the late autumn, and Inverallan must wait until September to bring in new men. Reis had wanted two Portuguese for January.

Does he think it just? "Just, yes. The people who cook and clean had rent to pay. I have an apartment in Setúbal." He would rather that there were no appeal, but adds that it is a matter for the directors, who have a few days left to decide.

On Saturday comes the last-placed team. Reis has calculated that 45 points were enough for fourth place in each of the past three years. He has 26, and there are thirteen games. "Seven wins," he says. "I have counted it for them on the blackboard, with drawings." Seven wins would make 47.

In the town, he is liked. A bakery sells a custard tart under his name. It is, he says, not bad, for the latitude.
