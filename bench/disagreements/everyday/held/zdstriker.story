
== Nordpress
Nordhavn sell striker Rosendahl to Sampierra for record fee

FC Nordhavn have sold striker Mikkel Rosendahl to the Italian club Sampierra for 18.5 million euros, the highest fee ever paid to a Danish club, both sides announced on Monday.

The sum may rise by up to four million euros depending on appearances, goals and whether the Genoa side qualify for Europe. Nordhavn's previous record sale was that of the defender Elias Bruun, who went to Germany three years ago for 14 million.

Rosendahl, 24, signed a contract until June 2031. He passed a medical in Genoa on Sunday and will be presented to supporters on Tuesday evening.

"Four years ago I was playing in front of 600 people," the forward said in a statement. "I owe Nordhavn everything."

He scored 31 goals in 58 league matches for the Copenhagen club, which signed him from second-tier Vejlby in 2024. Vejlby are entitled to ten per cent of the basic fee, Nordhavn's sporting director, Karen Holst, confirmed.

Holst denied reports that the club had been forced to sell to balance its books. "We turned down two offers last winter," she said. "This one we could not turn down."

Nordhavn posted a loss of 26 million kroner last year after failing to reach the group stage of the European competition.

The Danish champions start their season on Friday away to Ringby. Coach Lars Tang said he would begin with 19-year-old Oskar Wind up front.

== Gazzetta del Molo
Sampierra, here comes the Viking: five years for Rosendahl

He landed at 11.40 on Sunday morning in a grey tracksuit, and by the time he left the clinic in Albaro there were two hundred fans in the street. Mikkel Rosendahl belongs to Sampierra. The signature followed on Monday, the announcement at six in the evening.

Five years, until 2031, at 1.6 million a season net: no one in the dressing room earns more except captain Ferrero. Nordhavn get 18.5 million now and, if all the conditions are met, as much as 22.5 million in the end.

Not the dearest purchase in the club's history, then: that is still the Argentine Lucas Oviedo, 24 million in 2019. Of him one recalls above all the injuries.

Director Gianni Pastorino has been after the Dane for a year. A first bid of 12 million was rejected at the beginning of last winter's window, a second, of 15 million, days before it closed. "The third time he said yes to me on the phone before his club did," Pastorino jokes.

The numbers: 37 goals in 71 games for the Danes, cups and Europe included. Twelve with the head. He is one metre 91 and left-footed.

Coach Salvi will have him for the friendly on Saturday against Locarno, though perhaps only for half an hour. On Tuesday evening at the Molo stadium he will be presented, entrance free, gates at seven. He has chosen the number 18; the 9 belongs to Conti, who according to his agent is not leaving.

Sampierra finished eighth in May, three points off a European place.

== Ekstra Morgen
138 MILLION! And the goal-scorer's first club laughs all the way to the bank

There were sausages on the house yesterday at Vejlby's little stadium. The phone call had come at breakfast: the transfer of Mikkel Rosendahl brings the second-tier club a sum that it could not earn in ten years of ticket sales.

Vejlby, where "Rosen" played for two seasons, are entitled to ten per cent of the basic fee. That is close to 14 million kroner. The club's entire budget this year is eleven.

"First we'll mend the showers," says chairman Bent Krogh, 68. "Then we'll see."

Krogh sold the forward to Nordhavn in 2024 for 3.5 million kroner and held out for the clause. "They laughed at me. They wanted to give me five per cent. I said ten or he stays."

Italian club Sampierra are paying about 138 million kroner for Rosendahl, a record for a Danish club by some way. With bonuses it could be nearly 168 million.

In Copenhagen, not all the fans are laughing. "Champions in May, sold out in July," read a banner at the training ground. Nordhavn also lost midfielder Jonas Lykke, on a free transfer, in June.

Sporting director Karen Holst rejects the idea that the club had to sell. There is a loss of 26 million in last year's books, but the owners have covered it, she says.

The league's top scorer last season, with 19 goals, leaves behind a girlfriend who is still studying in Aarhus. She will follow at Christmas. The dog goes now.

== Radio Øresund Sport
Record transfer: what Rosendahl's move means for Nordhavn

FC Nordhavn have sold striker Mikkel Rosendahl to the Italian club Sampierra for 18.5 million euros, and the champions must now replace the man who scored a third of their league goals.

It is the highest fee ever paid to a Danish club, more than four million above the old mark, set when Elias Bruun moved to Germany.

Once Vejlby's share has been deducted, some 16.6 million remains. How much of it coach Lars Tang may spend is an open question. Sporting director Karen Holst spoke on Monday of "one player, perhaps two". Swedish international Felix Ahl has been mentioned; his club, Malmgård, says that it has received no offer.

For now the place goes to Oskar Wind, who is 19 and has played 143 minutes in the top division. "He is not the new Rosendahl, he is the first Wind," Tang said. The season starts on Friday in Ringby.

Rosendahl himself said goodbye to his team-mates on Saturday evening, flew on Sunday morning and did his medical the same day. His contract runs for five years.

"Four years ago I was playing in front of 600 people," the forward said in a statement. "I owe Nordhavn everything."

He leaves with one league title, one cup and 31 league goals; six more came in other competitions. In his first year he scored 12 times in the league, last season 19.

Nordhavn's women's team, who also won their league, sold striker Sofie Dam to Lyon in June, for an undisclosed sum.
