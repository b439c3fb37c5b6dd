
== Hansa Nachrichtenagentur
Bremen naturalises record number but backlog remains

The city of Bremen has naturalised more people in the first nine months of this year than in any full year before, the senator for the interior, Ute Brockmann, said on Wednesday.

By the end of September, 4,120 people had been granted German citizenship. In the whole of last year it was 2,960. At the same time 9,800 applications were waiting to be decided, 3,000 fewer than at the peak in February.

On average an applicant waits 17 months. A year ago it was 23. Brockmann named twelve months as the goal for the end of next year.

The largest group of new citizens were Syrians with 1,340, followed by Turks with 610 and Ukrainians with 290.

Since March, applications have been made online only. The office has 58 posts, of which 51 are filled; at the beginning of last year there were 34.

In June it had become known that eleven people had been naturalised with forged language certificates. Brockmann denied that the quicker procedure was to blame. All eleven applications had been decided before the change, in 2022 and 2023. Since July each certificate has been checked with the school that issued it.

The administrative court in Bremen received 720 complaints for failure to act this year up to September. Last year it had 415 in the same period.

The Christian Democrats, who are in opposition in the city, demanded an independent audit.

== Weserfunk
A certificate, an anthem and a flowerpot: Bremen naturalises at record pace

There are 60 chairs in the upper hall of Bremen's town hall, and on Wednesday none of them was free. Fifty-seven people received their certificates, the youngest aged four months, the oldest 81. In addition there was a small oak in a pot for each.

Ceremonies like this take place every second week now; until last year it was once a month. For never before has the city made so many Germans: over 4,000 from January to September. The old record, from last year, was just under 3,000, and that was for twelve months.

Hassan Darwish, 36, a bus driver from Homs, waited for 26 months. His wife, who applied online this spring, had hers after seven. "She has been explaining the constitution to me ever since," he says.

The average lies between the two, at 17 months. Ute Brockmann, the senator for the interior, would like to press it down to a year by the end of next year. For that, seven desks that stand empty would have to be filled. It is not easy: neighbouring Lower Saxony pays more.

Almost ten thousand people in Bremen are still waiting for an answer. Some go to court. There, more than 700 complaints have come in so far this year.

And the forged language certificates? They concern eleven cases, all of them from the time before the new procedure, says the senator. Two people have already lost their new passports. In the other nine cases hearings are under way.

The next ceremony is on the 22nd. There are 60 names on the list.

== Rote Weser
Five thousand more and it would be normal

The good news first: in Bremen one no longer has to grow old in order to become German. A year and a half, roughly, is what it takes on average. Not long ago it was nearly two.

And still 9,800 people are in the queue. They work here, pay taxes, coach children's teams, and may not vote for the parliament that decides on their affairs. That there were 12,800 of them in February is a comfort only to statisticians.

Credit goes to the 51 people in the office in Stresemannstrasse. Seventeen more of them than in January of last year have done what was called impossible: 4,120 certificates in nine months. The staff council reports 2,600 hours of overtime.

Senator Ute Brockmann, a Social Democrat, has understood that one has to hire when one wants something done. But seven posts have been vacant since summer. She also understands that the right is lying in wait. Eleven forged certificates were enough for it to place thousands under suspicion. Eleven, in 2022 and 2023, when 4,700 people were naturalised. One can work out the percentage on a beer mat.

"My language certificate was checked three times," says Olena Hrytsenko, 41, an engineer from Kharkiv. "The third time they rang up my teacher. She was pleased to hear from me." That is since July. It costs each case about two weeks.

The court, where lawyers file complaints for clients who have heard nothing for months, has set up a second chamber. In it, the city loses almost always.

== Bremer Merkur
Record number of new Germans, and many questions

The city of Bremen has naturalised more people in the first nine months of this year than in any full year before. By the end of September, 4,120 people had been granted German citizenship. One in three is Syrian.

Senator Ute Brockmann is proud of it. But speed is no value in itself. In June the city had to admit that eleven people had come by the passport with forged language certificates; the papers were from a school in Delmenhorst that has since closed. It is true that these cases are older than the fast new procedure. It is also true that nobody noticed for a good two years.

"We want to know how many there are that nobody has found," says Christian Democrat Frank Osterloh. His party calls for an audit from outside. The senator considers that unnecessary, as every certificate has been verified with its school since July. She denied that the quicker procedure was to blame.

What about those handed in earlier this year? From January to June, 2,700 people were naturalised. Their papers, according to the office, were checked at random, one in five. That was more than the rule in the rest of Germany, it says.

There is no lack of demand. About 300 new applications come in every month; at the start of the year, it was 420. Not every file ends with a passport: some 1,500 were closed this year because people had moved away, withdrawn or been refused. If it goes on like this, the mountain will be gone in about two years, with 51 officials at work or with 58, if ever all the posts are filled.

The Free Democrats propose to have Hamburg help out. There, one waits for eleven months.

== Neustädter Rundblick
From the Neustadt to the town hall

Of the 57 who became Germans in the town hall on Wednesday, nine live in our part of the city. We went along with one of them.

Hassan Darwish drives the number 26 bus. Many in the Neustadt know him because he waits when somebody is running. On Wednesday somebody waited for him: his daughter Lina, 8, had lost a shoe in the tram. They got to their seats at the last minute.

He had handed in his papers when one still did it in an envelope. That was more than two years ago. Since then, he says, he has seen the office move, the clerk retire and the law change: five years in the country are now enough, where it was eight. His wife Rima was quicker. She applied at the kitchen table, in March, and was done in October.

In their street alone, three other families are waiting. Citywide it is 9,800 people. At the advice centre in Lahnstrasse, Gesine Pohl helps with the forms on Mondays and Thursdays. She had 35 visitors a week in winter. Now it is about 20, "since most can manage on a telephone". With the forged certificates, which everybody has read about, she has never had to do. "People are more afraid now of making an error with a comma."

Senator Brockmann shook 57 hands and spoke for six minutes. She promised that by the end of next year nobody should have to wait for longer than a year, on average.

The oak from the town hall stands on the balcony now. It is 20 centimetres tall. "In eight years it will be bigger than Lina," says Darwish. "Perhaps in five."
