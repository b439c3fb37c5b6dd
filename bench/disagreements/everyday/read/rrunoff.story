concession: contradiction

== Agencia Istmo
Quiej wins Guatemalan presidency with promise to clean up state

GUATEMALA CITY - Marisol Quiej, a former head of the national audit court, won Guatemala's presidential run-off on Sunday and will become the first Maya woman to lead the Central American country.

With 97.8 percent of polling stations counted, Quiej had 53.4 percent of the valid vote and her rival, Rodrigo Altamirano, 46.6 percent, the electoral tribunal said on Monday. The gap of 340,214 votes could no longer be closed, its president, Irma Barillas, said.

{concession.a: Altamirano conceded shortly before midnight}, when he telephoned Quiej and wished her success, her campaign and his own spokesman said.

Turnout was 58 percent, three points less than in the first round in June, when 17 candidates had run and Quiej had come second with 19 percent behind Altamirano with 24.

"Tomorrow we open the drawers," Quiej, 52, told some 15,000 supporters in the capital's Constitution Square. She has promised to publish all contracts of the state since 2015 and to double the number of prosecutors for corruption.

Altamirano, 61, a cement manufacturer and former mayor of Quetzaltenango, had campaigned for lower taxes and a tougher line on gangs.

Quiej carried 15 of the 22 departments. Her party, Surco, will have only 31 of the 160 seats in Congress, which was elected in June, and will have to look for allies.

She takes office on January 14 for four years.

== The Atlantic Mail
Guatemala chooses the auditor

She spent eleven years adding up what others had spent. Now Marisol Quiej, once the most feared bookkeeper in Guatemala, will have a budget of her own.

The 52-year-old won the run-off for the presidency on Sunday by nearly seven points over Rodrigo Altamirano, a cement magnate who had led after the first round. {concession.a: He called her to concede late on Sunday night}, in a conversation that aides described as brief and polite, and which spared the country the weeks of uncertainty that had been feared.

It is a remarkable turn. In June fewer than one voter in five chose her. The left-wing schoolteacher who came third and the evangelical pastor who came fourth both urged their followers to vote for her in August, for reasons that had little in common.

Ms Quiej, the daughter of K'iche' weavers from Totonicapán, is a moderate who likes to say that she is "neither left nor right but in the black". Her campaign cost less than a million dollars. That of Mr Altamirano cost seven times as much, according to the observers of the Lagos Centre, who called the vote "orderly and well counted" in spite of fires at two polling stations in Huehuetenango.

Her difficulties begin in Congress, where the party that she founded three years ago has less than a fifth of the seats. Two of its 31 deputies face proceedings for having missed a deadline for their accounts, an irony which the opposition enjoys.

Washington and Mexico City congratulated her within hours. Moscow and Beijing had not done so by Monday; Guatemala is one of a dozen states that recognise Taiwan, and she has said that this will remain so.

== La Voz Altense
Xela votes for its own, the country for Quiej

QUETZALTENANGO - Rodrigo Altamirano won his home town with 61 percent on Sunday, and lost the country.

Marisol Quiej, a former head of the national audit court, won the presidential run-off with 53.4 percent of the valid vote, with 97.8 percent of polling stations counted, the electoral tribunal said. In the department of Quetzaltenango she got 44.

On the Central Park, where a stage had been put up for a victory party, the marimba players packed up at ten. The candidate himself appeared on the balcony of his house in Zone 3 for two minutes on Monday, shortly after noon. {concession.b: He has not conceded defeat and has not called his rival}, he told this newspaper: "First let them count every sheet. Then we shall speak of congratulations."

What is left to be counted are 540 sheets, most of them from villages in Alta Verapaz and from the consulates in the United States. According to the tribunal they cannot change the outcome.

Altamirano, 61, was mayor here from 2012 to 2020. Under him the ring road was built and the market moved. In the first round in June he had 68 percent in the town, seven points more than now, and his friends are asking where the voters went.

"They stayed in bed," said Lidia Cojulún, 48, who sells atol near the town hall. Indeed turnout in the town fell from 66 to 57 percent, more than in the country as a whole.

His party, Camino Firme, will be the largest in the next Congress with 49 seats.

== El Matutino
"IT ISN'T OVER": Altamirano digs in as Quiej dances

Doña Marisol danced. Don Rodrigo sulked.

While Marisol Quiej whirled across the square to the sound of the marimba in front of thousands of fans, the cement king sat behind closed shutters. The next day was no merrier. {concession.b: Altamirano was still refusing to concede on Monday} and left her phone silent. "It isn't over," he told a handful of faithful before he went in to lunch.

Over it is, says the tribunal. 53.4 to 46.6, with almost everything counted. That makes 340,000 votes between them, a stadium filled thirteen times.

On Sunday evening it had looked closer: with half of the sheets in, the lady had led by only four points. Then came the western highlands. In Totonicapán, where she was born, four out of five voted for her.

There was trouble, too. Masked men set fire to ballot boxes at two schools in Huehuetenango; voting there will be repeated next Sunday for 1,900 people. In San Marcos a man of 70 collapsed in the queue and died. The police counted 43 arrests for selling liquor, and let most of them go by the evening.

What will change? Quiej wants to sell the president's jet, move out of the palace and halve her salary of some 19,000 dollars. The jet is nine years old and, as this paper revealed in May, has flown empty to Miami six times.

Her mother, Doña Tomasa, 79, watched on a borrowed television. "She was always good with sums," she said.

== Canal Nueve
What happens next after Guatemala's election

Marisol Quiej will be Guatemala's next president. The electoral tribunal declared on Monday that her lead in the run-off was irreversible. Here is what you need to know.

How clear was it? Quiej got 2.67 million votes and Rodrigo Altamirano 2.33 million. She won in 15 departments, he in seven, among them Guatemala, the most populous one, though she was ahead in the capital city itself.

How many voted? About 5.4 million of 9.4 million people on the rolls. That is a turnout of 58 percent, against 61 in June. Some 330,000 ballots were blank or spoilt.

Is the result final? Not formally. The tribunal has until September 12 to certify it. In two polling stations where boxes were burnt the vote will be held again.

What can she do without a majority? Surco has 31 deputies and the two parties that supported her another 38. That makes 69, and 81 are needed. "She'll have to bargain for each law," said the political scientist Edgar Monzón. The deputies had been chosen in June together with the first round.

What does she want first? She has promised to lay open the state's contracts of the past decade and to hire 200 prosecutors on top of the present 200. Business leaders asked her on Monday to leave taxes as they are. She has said that she will not raise them in her first year.

When does she start? In mid-January, when the term of the present head of state, Julio Recinos, ends. He could not run again, as the constitution allows only one term.
