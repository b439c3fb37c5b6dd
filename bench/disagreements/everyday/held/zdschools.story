
== Cambrian Press Agency
Glanmor council votes to close three village schools

Councillors in Glanmor voted on Tuesday to close three of the Welsh county's smallest primary schools, despite a consultation in which more than eight in ten respondents opposed the plan.

The full council approved the closures by 34 votes to 22, with three abstentions, after a debate lasting almost five hours.

Ysgol Pentre Ucha, which has 23 pupils, Ysgol Bryn Teg, with 31, and Ysgol Cwm Isaf, with 17, will shut at the end of August next year. The 71 children will be offered places at larger schools up to nine miles away, with free transport.

The council says the move will save £412,000 a year and spare it a repair bill of £1.9m. Of that sum, £900,000 would have been needed at Bryn Teg alone, where the roof has been propped up since 2023.

"Nobody came into local politics to close a school," said Rhodri Vaughan, the cabinet member for education. "But we cannot go on spending £11,400 a year on one child and £5,200 on another."

A total of 1,138 people answered the consultation, which ran for eight weeks last autumn. Eighty-six per cent were against.

The original proposal, published in September, named five schools. Two of them, at Rhos Fawr and Tal-y-Garreg, were taken off the list in January after pupil forecasts were corrected.

Nine teachers and 14 support staff work at the three schools. The council said it hoped to avoid compulsory redundancies.

Parents have said they may ask the High Court for a judicial review.

== The Glanmor Advertiser
"You have taken the heart out of us": tears as school axe falls

There were tears in the public gallery on Tuesday night when the chairman read out the figures: 34 for, 22 against. With that, three village schools that have taught generations of Glanmor children were condemned to close.

Bethan Rees, who has two daughters at Ysgol Cwm Isaf and went there herself, as did her mother, left the chamber without a word. Outside she found a few. "You have taken the heart out of us," she said. "There's no shop, there's no pub. There was the school."

Cwm Isaf, founded in 1874, is the smallest of the three, with fewer than twenty children on the roll. The largest, Bryn Teg, has 31.

Three members abstained, among them Councillor Elfed Pugh, whose ward includes Pentre Ucha. Three more were absent. Glanmor has 62 councillors.

Pugh said he could not vote for closure but could not pretend the money was there either. "I've seen the roof at Bryn Teg. I would not sit under it."

The closures take effect on 31 August 2027. Until then, education chief Rhodri Vaughan promised, no class will be moved. He denied that the buildings had already been promised to a developer, and said that their future would be decided in a separate report.

Families at Rhos Fawr and Tal-y-Garreg, which were spared two months ago, had come to support the others. "It could have been us," said farmer Ifan Morris.

A campaign group, Cadw'n Hysgolion, has raised £7,300 so far towards a legal challenge. It will decide next week whether to go to court.

The group's petition has 4,206 signatures.

== Radio Tywyn News
Three rural primaries to shut in Glanmor next year

Three primary schools in rural Glanmor are to close after councillors backed a plan to save more than £400,000 a year.

The vote on Tuesday evening went 34 to 22 in favour, with three abstentions, after a debate lasting almost five hours. Around 70 pupils are affected.

Children from Pentre Ucha and Cwm Isaf will be offered places at Ysgol y Dyffryn in Llanfor, and those from Bryn Teg at the new £8.6m primary in Glanmor town, which opened in 2024. The longest journey will be about nine miles, the council says. Parents we spoke to reckon that with stops it could take 50 minutes.

The education cabinet member, Rhodri Vaughan, told this programme the gap in spending had become impossible to defend. Small schools cost more than twice as much per pupil as the county average, he said.

The headteachers' union, Penaethiaid, called the decision "sad but not surprising". The teaching union AUC said it was "a betrayal of the countryside" and would fight any forced job losses among the 23 staff. The council said it hoped to avoid compulsory redundancies.

This is not the first round of cuts. Four schools in the county closed in 2012 and two more in 2019. Today 38 primaries remain; from the autumn term of 2027 it will be 35.

Opposition to the plan was overwhelming in a public consultation last autumn, which drew over 1,100 replies. An official report said that "the number of replies is not in itself a reason".

The Welsh government said the matter was for the council.

== The Western Courier
Language campaigners warn as Glanmor shuts Welsh-medium schools

The closure of three Welsh-medium primaries in Glanmor will speed the decline of the language in its last upland strongholds, campaigners said yesterday, after county councillors nodded through the plan on Tuesday.

In Cwm Isaf, 64 per cent of residents speak Welsh, according to the last census. In the county as a whole it is 41 per cent.

"Move the children down the valley and in ten years you will hear it in the playground," said Dr Heledd Prys, a sociolinguist at Aberwen University. "Not what they say, but the language in which they say it."

The council's own impact assessment puts the effect on Welsh as "neutral", since the receiving schools also teach through it. Dr Prys called that "optimistic".

The 71 pupils will be offered free transport. Pentre Ucha has 23 of them. Its headteacher, Gwenno Ellis, who also runs Cwm Isaf, declined to comment.

The vote was less close than expected. Two members of the ruling group had said beforehand they would rebel; in the end five did. Even so, the leadership had a majority of 12, helped by most of the independents.

When the plan was first put forward in September, five schools were on it, and the promised saving was £640,000. With the two reprieved in January, that fell to £412,000.

Rhodri Vaughan, who holds the education portfolio, said on Tuesday the decision was "about children and not about buildings". He will present a report on the three sites in June.

Parents are considering a judicial review. They have three months in which to apply.
