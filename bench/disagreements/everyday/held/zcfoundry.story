jobs: number
told: contradiction
closing: date
move: framing

== Iberia Agency
Chipmaker Siltora to close Valencia wafer line

Chipmaker Siltora will close its older wafer line in Paterna, near Valencia, and concentrate production in Dresden, the company said on Monday, blaming weak demand from carmakers.

{jobs.a: The closure will cost 740 jobs} at the Spanish site, where Siltora now employs 1,900 people. Packaging and testing, with a workforce of 880, will remain there.

{closing.a: The line is to be shut down at the end of March}, according to a statement from the German-Spanish group. {move.a: It described the step as a "realignment of the network"} in Europe.

"Nobody in this company takes this lightly," chief executive Cornelius Habicht said in a video message. Orders for chips of the older generation had fallen by 35 percent in two years, he said.

{told.a: The works council had been informed in October}, as the law requires, a company spokeswoman said.

The regional government of Valencia called for talks. It has supported the site with 58 million euros since 2019, tied to a pledge to keep 1,500 jobs there until the end of 2027. "A signature is a signature," regional minister Vicent Alapont said. Siltora said it would examine whether part of the money had to be paid back.

The company made a profit of 212 million euros last year, after 390 million the year before. In Dresden it is spending 1.8 billion euros on a new plant, which is to open in 2028.

== El Faro de Levante
"They lied to our faces": Paterna after the blow

It is raining on the car park of Siltora when the night shift comes out, and nobody has an umbrella up. Some are crying. Amparo Sendra, 47, has etched chips here for 19 years, her husband for 21. "Two wages, one letter," she says.

{move.b: "What they are doing is a slaughter"}, says Ximo Baldoví, chairman of the works council, through a megaphone. {told.b: The council had not been told a word beforehand}, he says; he learned of it from a journalist on Sunday night. In October there had been a meeting, about holiday rotas.

{jobs.b: In all 1,020 people will lose their work}, the council has calculated from the lists that were handed out on Monday. Siltora employs 1,900 in Paterna. Those in packaging and testing, 880, may stay.

The older hands will be offered early retirement from the age of 58. For the younger there are 60 places in Dresden. "With what German?" someone calls out.

The site was opened in 1996, as the pride of the region. In 2012, when a first line was given up, 300 had to go. In 2019 the government came with money, and the company with promises. Of the 58 million euros, regional minister Vicent Alapont wants to have "every last cent" back if the pledge is broken. It runs until the end of 2027.

On Thursday the mayor of Paterna, Concha Ferrandis, will travel to Madrid to ask the industry ministry for help. She knows what is at stake. Every eighth job in the town hangs on the plant.

== Wirtschaftsblatt Elbe
Siltora puts its money on Dresden

Chipmaker Siltora will close its older wafer line in Paterna, near Valencia, and concentrate production in Dresden. For Saxony, that is good news: of 60 positions offered to Spanish employees, and some 450 that are to be newly created by 2028, all will be in the north of the city.

Analysts welcomed the decision. Paterna still works with wafers of 150 millimetres, a format of the nineties. "The surprising thing is that it lasted so long," said Beate Kranich of Ostbank. The stock rose 4 percent to 37.20 euros.

{closing.b: Wafer production in Spain will end on 30 June}, finance director Maren Tillich told this paper. By then the stock of finished chips will be large enough to supply customers for a year. The closing will cost 130 million euros, and save 75 million a year.

Siltora earned 212 million euros last year, a good 45 percent less than in the year before. Sales were down by 9 percent. Tillich does not rule out further measures, but none are planned in Germany or at the third site, in Malta.

Whether part of the subsidies from Valencia, 58 million euros in seven years, has to be paid back is being examined by the group's lawyers, Tillich said. She did not want to anticipate the result. In any case money had been set aside for it.

In Dresden a plant for 1.8 billion euros is under construction, supported by Berlin with 600 million. It is to open in 2028. At present Siltora has 3,100 employees there.

== Radio Turia
Closure of Siltora line shocks Valencia

{closing.a: By the last day of March the machines will stand still}: Siltora, one of the biggest private employers in the province, is giving up chip production in Paterna after 30 years. What remains is packaging and testing.

Chief executive Cornelius Habicht spoke to the staff for six minutes, by video. He had not come himself. Demand for older chips had fallen by more than a third in two years, he said, above all from the car industry.

{jobs.a: With 740 jobs lost, it is the heaviest cut} in the region since the closing of the Sagunto glassworks, which cost 900 in 2014. The Chamber of Commerce fears that suppliers might lose another 400.

The company is not under pressure from losses: last year it made a profit of more than 200 million.

Minister Vicent Alapont reminded the group of its pledge to keep at least 1,500 people in Paterna until the end of next year. The region had paid 58 million for that, in four instalments. "A signature is a signature," he said. If need be the matter would go to court.

On the stock market, by contrast, people were pleased. The share went up by 4 percent in Frankfurt.

Worker Rafa Micó, 33, only bought a flat in September. He would go to Dresden, he says, but not without his parents, who are both over 80. The offer stands until 15 January: sixty places, language course included.

In Paterna the church bells rang at noon. The parish priest had had the idea.
