
== Copperline News
Challenger ahead as Zambia counts votes

LUSAKA, Aug 15 (CN) - Opposition candidate Grace Nalumino held a narrow lead over President Mwape Chilambwe on Friday morning as votes from Zambia's presidential election were being counted.

With returns from 40 of the 156 constituencies in, Nalumino had 611,204 votes and Chilambwe 587,950, the electoral commission said at 8 a.m. Eleven other candidates shared some 52,000.

Most of the results so far came from Lusaka and the Copperbelt, where Nalumino, a 49-year-old former auditor-general, was expected to do well. The north and the east, strongholds of the president, had hardly begun to report.

"It is far too early for anybody to dance," said the chairman of the commission, Justice Ackson Mulopwe. He hoped to announce a winner within 72 hours of the close of the polls, that is, by 6 p.m. on Sunday.

To win in the first round a candidate must get more than half of the valid votes. Otherwise the two leading ones meet again within 37 days.

Some 8.1 million people were registered to vote on Thursday. Polling went off quietly in most places, though in 23 stations in Western Province it had to be prolonged until midnight because ballot papers had arrived late by boat.

Two people were hurt in Kitwe when supporters of rival parties threw stones. Police made nine arrests.

Observers from the African Union, who had 84 people in the country, said the voting had been orderly. They would speak about the count when it was over.

Chilambwe, 63, has been in office since 2021. He voted in his home town of Kasama, and told reporters he would accept "whatever the people have written down".

== Lusaka Morning Star
President goes in front as the north comes in

Overnight the picture turned. When Justice Ackson Mulopwe stepped up to the microphone at a quarter to ten on Friday evening, he had 91 constituencies on his sheet, and Mwape Chilambwe was ahead: 1,534,880 votes to 1,502,317 for Grace Nalumino.

In the morning she had been leading by about 23,000. Now she trailed by some 32,500. Kasama, Mpika and Chinsali had reported in between, and in all three the president took over 70 percent.

At the Mulungushi centre, where the results are read out, agents of the parties sleep on the carpet. "I have had nine coffees," said Bupe Musonda, 26, who writes the figures down for the challenger's side in a school book. "My book and the screen say the same. So far."

Her party complained only about one thing: in Chienge the form had been sent in by telephone because the network was down. The commission sent a car for the paper. It came on Friday at noon, and the numbers on it agreed.

In the Western Province, where people at nearly two dozen polling stations were voting up to midnight on Thursday, the count began six hours later than elsewhere. From the 19 constituencies there, not one was in by Friday evening.

Sixty-five constituencies were still missing altogether. Among them are four in the capital, with 410,000 voters between them.

In Kitwe it was calm after the stone-throwing of Thursday. Of the nine men who were arrested, six are free again. The two injured, a marketeer and a boy of 15, have been able to leave the hospital.

A second round? Mulopwe smiled. "I can only add," he said. "I am not able to prophesy."

== The Southern Dispatch
Nalumino wins Zambian presidency

LUSAKA - Grace Nalumino has been elected president of Zambia, the first woman to hold the office. The electoral commission announced the final result shortly after 4 p.m. on Sunday, two hours before the limit it had set itself.

Nalumino received 2,934,611 votes, or 50.9 percent. President Mwape Chilambwe came to 2,601,447, a share of 45.1 percent. The rest, about 230,000, went to the other eleven.

She thus cleared the bar for a win in the first round by less than a point. On Saturday night, with 137 constituencies counted, her share had stood at 49.6 percent, and the staff of both camps had begun to prepare for a run-off.

It was the west that decided it. In the 19 constituencies there, the last to be declared, she took more than four-fifths of the vote.

Of the 8.1 million registered voters, 71 percent or thereabouts took part. In 2021 the turnout had been 69.

"I audited this state for eleven years," Nalumino said to a crowd in front of her house in Kabulonga. "I know where everything is. Also what is not there any more."

Chilambwe had not spoken publicly by Sunday evening. A plane of the president's flight had brought him from Kasama to the capital at midday.

There was no comment from the African Union's observers on the count as yet; on the voting they had been full of praise on Friday.

The kwacha gained 1.8 percent against the dollar in thin trading abroad. Bondholders hope for a swift agreement with the International Monetary Fund, the talks with which have been at rest since May.

Nalumino, who will turn 50 in October, is to be sworn in on the Tuesday after next, unless the result is contested in court. There are seven days for that.

== Voice of the Copperbelt
He congratulates her: Chilambwe concedes

At half past nine on Monday morning President Mwape Chilambwe stepped in front of the cameras at State House. He spoke for six minutes, in English and in Bemba. "I said that I would accept what the people have written down," he said. "They have written another name."

He had telephoned with Grace Nalumino at eight. She was, as she told us afterwards, just feeding the chickens.

In the streets of Kitwe the horns did not stop until the afternoon. At the Chisokone market the traders gave away tomatoes. But some of the stalls stayed shut, those with the president's picture on them.

One member of his party's central committee, the lawyer Davies Kapembwa, does want to go to the Constitutional Court all the same, in his own name. He objects to the late hours in the west. The party says that it is not supporting him. Petitions can be filed until Sunday.

The observers of the African Union gave the count good marks on Monday. They had been present in 61 constituencies. What they criticised was state television, which in the last week of the campaign had given the president three times as many minutes as all the others put together.

On the Copperbelt, Nalumino won 20 of the 22 constituencies. In Northern Province, Chilambwe won all of his twelve. So the country is as divided as it was, only the other way round: in 2021 he had got 52 percent, and she, then running for the first time, 44.

She wants to travel to Kasama in her first week in office. "There are people there who are afraid of me," she said. "I should like them to have a look."

The commission's chairman, Justice Ackson Mulopwe, has gone on leave. He left word that he was sleeping.

== Deutsche Landeszeitung
An auditor for Zambia

The woman who is to govern Zambia has a habit that her drivers fear: she writes down the mileage. Grace Nalumino, 49, head of the national audit office from 2009 to 2020, has made a career of mistrust. With it she has now won an election.

Close to 51 percent of the voters wanted her, a good 45 the man in office, Mwape Chilambwe. The gap of around 333,000 votes is greater than it looked for a long time. On Friday evening she had even been behind.

She grew up in Mongu, in the far west, as the fifth of seven children of a nurse and a ferryman. She studied in Lusaka and in Leeds. In 2014 she found that 30 million dollars for school desks had bought no desks. Two ministers had to go. She herself was given a bodyguard and kept him for six years.

Her programme is a thin one, 16 pages. The mines are to pay their taxes quarterly, and the salaries of teachers are to come before the tarmac. How she will manage that with debts of 21 billion dollars is not stated.

Her opponent has made it easy for her by going. In a short address on Monday, Chilambwe, who is 63, admitted defeat. In Africa, and not only there, it has become a rare thing. The European Union spoke of "a good day".

Her own coalition could be the more difficult matter. It consists of seven parties, and they have 81 of the 156 seats in the new parliament, which was elected on the same day. Five members who go astray are enough, and the majority is gone.

Her inauguration is planned for August 26, provided that the judges do not stand in the way. There will be no banquet. She has asked for the estimate.
