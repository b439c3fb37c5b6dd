margin: number
request: attribution

== Guaraní News Agency
Paraguay to recount votes in 312 polling stations

Paraguay's electoral tribunal ordered on Tuesday a recount of the ballots from 312 polling stations after Sunday's presidential election, in which Senator Rosa Benegas narrowly leads the former central bank governor Hugo Arrúa.

{margin.a: Benegas is 18,400 votes ahead of her rival} in the provisional count, which was completed on Monday night, the tribunal said. That corresponds to 0.7 percentage points. Turnout was 63.8 per cent.

{request.a: The recount was requested by Arrúa's Civic Union}, which complained of missing signatures on the tally sheets.

The 312 stations make up 2.6 per cent of the 12,100 in the country. Most are in the departments of Central and Itapúa. The recount begins on Thursday and is to be finished by Sunday.

"Nobody has won until the last paper has been looked at," said the president of the tribunal, Judge Emilio Cáceres. He ruled out a repeat of the election.

Benegas, 49, of the Democratic Alliance, said that she had no fear of a recount. Arrúa, 61, has not conceded.

Observers of the Organization of American States said that the vote had been orderly and that delays in the opening of some stations had not affected the outcome. The mission had 96 members in 14 departments.

In 2018 the difference between the first two was about 96,000 votes. The next president takes office on 15 August.

== La Hora de Asunción
Tribunal orders partial recount; Benegas "without fear"

The ballots from 312 polling stations will be counted once more. The electoral tribunal decided so on Tuesday, with four votes to one, after Sunday's presidential election, in which Senator Rosa Benegas narrowly leads the former central bank governor Hugo Arrúa.

The leading candidate said that she had no fear of a recount. "Let them count twice, let them count ten times," said Benegas in front of her house in Luque. Her party, the Democratic Alliance, will send a delegate to each table.

{request.b: The tribunal acted of its own accord}, its secretary, Liz Ayala, said: the computer had flagged sheets on which signatures were missing, and the law leaves no choice then.

Most of the stations are in the departments of Central and Itapúa. In Central alone there are 171. The recount begins on Thursday and is to be finished by Sunday.

"Nobody has won until the last paper has been looked at," said the president of the tribunal, Judge Emilio Cáceres. The dissenting judge, Norma Báez, held that a comparison of the sheets would have been enough.

Turnout was 63.8 per cent, the tribunal said, almost three points more than five years ago. Among Paraguayans abroad, who can vote in four countries, it was 29 per cent.

A repeat of the election is not being considered. Nor has anybody demanded one so far.

== Canal Chaco
What happens from Thursday

From Thursday, at seven in the morning, the boxes from 312 polling stations will be opened again in a hall of the exhibition grounds at Mariano Roque Alonso. They make up 2.6 per cent of all stations in the country.

{margin.a: The lead of Rosa Benegas is 18,400 votes} in the provisional count, which was completed on Monday night, the tribunal said.

Can that be turned round? In the stations concerned some 66,000 ballots were cast. Arrúa would have to win far more of them than he has, says the statistician Víctor Ocampos; he thinks it "possible on paper and nowhere else".

Arrúa himself has not conceded. "I shall congratulate whoever has won, when someone has won," the 61-year-old said on Tuesday in a video of a minute and a half.

Observers of the Organization of American States said that the vote had been orderly. Some polling places had opened up to two hours late, without influence on the result. The European mission, which is smaller, will report on Friday.

Thirty tables, three people at each, in two shifts: that is the plan. If all goes well, it will be over on Saturday; Sunday is the last day the tribunal has allowed.

In 2018 the winner was almost 100,000 votes in front. The new president will be sworn in on 15 August, for five years.

== Gazeta do Paraná
In Paraguay a Sunday that will not end

On the other side of the Friendship Bridge people are counting. Or rather, they will be, from Thursday on: 312 ballot boxes are to be emptied a second time before Paraguay knows who will govern it.

{margin.b: Only 14,800 votes separate the two candidates}, now that all the sheets of the provisional count are in. For comparison: in Ciudad del Este alone more than 190,000 people were entitled to vote.

{request.a: It was Hugo Arrúa's party that demanded the new count}. The Civic Union handed in a paper of 48 pages on Monday afternoon, with photographs of tally sheets on which nobody had signed.

For Brazil a good deal is at stake. The treaty on the Itaipu dam must be revised, and Benegas, a lawyer from Luque, wants a higher price for the electricity that Paraguay does not use. Arrúa, the economist, wants the same, but in a decade and by degrees.

"Neither of them is a friend or an enemy of Brasília," says Cláudia Meira, a professor in Foz do Iguaçu. "They are both Paraguayans."

In the city of the shopping malls the day after was calm. On Monday morning there had been a traffic jam, but that is there every Monday. A handful of supporters of the Civic Union sang in front of the town hall until it rained.

The judges have excluded holding the election again. The observers of the OAS were content, apart from some late openings.

== ¡Opa!
Rosa sleeps like a stone, Hugo does not sleep at all

She ate two chipas for breakfast and said that she had slept nine hours. He, says his sister, has been sitting by the telephone since Sunday.

Rosa Benegas, 49, senator, mother of twins, is in front. Hugo Arrúa, once the country's highest banker, is behind, by less than one per cent. And now the judges want to look into 312 boxes again!

"Ten times for all I care," Rosa called to the cameras. In the kitchen, ¡Opa! can report, there was soup for forty. Among her guests was the singer Nito Vera, who had to deny again on Tuesday that he would be minister of culture.

Hugo's people drank mate from the flask and were silent. Officially nothing is lost. "We have time until Sunday," said his spokeswoman, Perla Duarte. She denied that he had already written a letter of congratulation. A letter of thanks to his helpers he has written, that she did confirm.

The judges were not of one mind: four wanted the new count, one did not.

Who pays for it? We do. The hall, the security guards and the sandwiches for 180 counters come to 900 million guaraníes, the tribunal reckons. That is about 75,000 guaraníes for each of the country's 12,100 polling stations.

By the way: in the village of Yataity, where there is just one polling place, Rosa and Hugo got exactly the same number of votes: 207 each.
