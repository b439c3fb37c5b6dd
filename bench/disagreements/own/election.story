== Maravia Press
KORVA, 11 p.m. - The opposition Progress Union held a wafer-thin lead in Maravia's parliamentary election late on Sunday, with 41 percent of the votes counted, the Electoral Office said.
Irena Solt's centre-left alliance had 33.1 percent, against 32.8 percent for the National Party of Prime Minister Viktor Hane. Early returns come mainly from the countryside, where Hane's party is traditionally strong.
An exit poll for public television published when the polls officially closed at 8 p.m. had put the Progress Union at 35 percent and the National Party at 31 percent.
"The night is long and I have good nerves," Hane told supporters at the Hotel Imperial in the capital. Solt had yet to appear in public.
The Greens were at 10.6 percent in the count so far and the Farmers' League at 11.3 percent.
By 5 p.m. turnout stood at 58 percent, eight points higher than at the same hour four years ago. Queues were reported in the universities' quarter of Korva, and some polling stations there stayed open until the last voter in line had cast a ballot.
The parliament has 200 seats. A party needs at least 5 percent of the vote to enter it, unless it wins a constituency outright.
Hane, 61, has governed since 2017, for the last four years in coalition with the Farmers' League. The campaign was dominated by rents and by the dispute over the Lake Orsa power station.

== The Standard
Viktor Hane's time is running out. When this newspaper went to press at 1 a.m., with more than four fifths of the ballots counted, his National Party had slipped to 31.5 per cent, and Irena Solt and her Progress Union stood almost three points ahead at 34.2.
The prime minister had not conceded by then. In the ballroom of the Imperial the buffet was being cleared; a deputy minister was seen putting on his coat.
It had not looked like that early in the evening. Until half past eleven the two were as good as level, because the villages report first and the cities last. Then came the boxes from Korva and from the port of Selm, and with each of them the gap grew.
Solt stepped before the cameras at a quarter past midnight. "Something has begun to slide," said the 49-year-old former judge. She did not speak of victory.
Governing will not be easy for her. On the basis of the partial count the Progress Union and the Greens together would have 97 or 98 mandates, a handful too few for a majority. The Farmers' League, for years the prime minister's junior partner, could tip the scales. Its chairman, Bartol Enk, said only that he was going to bed.
The pollsters may breathe again: the survey broadcast at eight had foreseen a lead of four points.
Nearly six million citizens were entitled to vote. Interest was great; according to the broadcaster's estimate about 71 per cent took part.

== City Morning
She made it. Irena Solt won yesterday's election with 34.6 per cent, according to the final result which the Electoral Office announced at 4.10 this morning, and she is likely to become the first woman to lead a Maravian government.
Prime minister Viktor Hane telephoned her at twenty past one to congratulate her. A little later he told his party's supporters, "The people have decided, and the people are right even when it hurts." He did not answer the question whether he would stay on as party leader.
The National Party came to 31.2 per cent and has 66 members in the new house, the Progress Union 73. The Greens (11.8 per cent) get 25 seats and the Farmers' League (9.4) twenty. The remaining sixteen are shared among three small parties.
So a government of Progress Union and Greens would be three votes short of the 101 required. Solt said that she would talk "first with the Greens and then with everyone who can count".
In Korva itself the shift was dramatic. In the university district her party reached 52 per cent; in the northern suburbs, a Hane stronghold for twenty years, the two parties were separated by 214 votes.
Turnout was 71.4 per cent, the highest since 1994. Four years ago barely 64 per cent had gone to the polls.
On Freedom Square several thousand people celebrated until dawn. The police spoke of a peaceful night; two people were treated for burns from fireworks.

== Foreign Observer
Maravia turns to the left, if only a little. After eight years the era of Viktor Hane is over: the Progress Union of Irena Solt beat the prime minister's National Party in Sunday's election by 3.4 percentage points, and he has admitted defeat.
Solt gained almost six points on the last vote, when her alliance reached 28.9 percent. The National Party lost seven.
The former judge, who will be fifty next spring, had campaigned on a cap on rents and against the Lake Orsa power station, a project on which Hane had staked his reputation. It turned out to be a poor bet. In the three constituencies around the lake his candidates finished behind even the Greens.
A majority is another matter. With 98 of the 200 deputies her preferred coalition falls just short, and so much depends on Bartol Enk, whose Farmers' League has sat at Hane's cabinet table since the last election. Enk does not reject co-operation but wants the rural roads programme continued.
Diplomats expect few changes in foreign policy. Solt supports the trade agreement with the northern neighbours and has promised to visit them first.
More than seven in ten voters took part. An observer mission of 120 people from fourteen countries described the ballot as orderly, apart from long waits in some urban polling stations.
Under the constitution the new parliament has to convene within thirty days. Until a government has been formed Hane remains in office as caretaker.
