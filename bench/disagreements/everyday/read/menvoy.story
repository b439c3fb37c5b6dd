valley: framing
alone: contradiction

== Baltic Wire
Marenia and Dravia agree to reopen railway

HELSINKI - Marenia and Dravia will reopen the railway line through the Soma valley after four years. The foreign ministers of the two countries agreed on this on Friday after three days of talks in Helsinki.

From 1 March two trains a day are to run between Ostrel and Pavna, the Finnish foreign minister, Aino Rautala, said. They are to carry grain and building material at first and passengers later, provided that there are no incidents in the first three months.

Dravia has controlled the valley since the war of 2021, in which about 7,000 people were killed. Some 46,000 residents fled to Marenia.

Agreement was also reached on the water of the upper Soma and on the search for the missing. No agreement was reached on the deployment of international monitors, which Marenia demands and Dravia rejects.

On Thursday evening {alone.a: the two foreign ministers talked alone for forty minutes}, Rautala said. It was their first such conversation. "There was no interpreter and no paper," she said.

Marenia's minister, Tomas Heldin, called the outcome "a beginning, not more". His Dravian colleague Iven Karsk spoke of "three good days".

The talks are to be continued on 20 January in Geneva. By then a commission is to inspect the 83 kilometres of track. The cost of the repair, estimated at 60 million euros, is to be borne half by the European Union and a quarter by each of the two countries.

== Marenia Today
Trains yes, monitors no

Foreign Minister Tomas Heldin has not come home with empty hands. But the thing that he had gone to Helsinki for is not in his suitcase.

There will be no observers on the Soma for the time being. Iven Karsk, Dravia's foreign minister, would not even have the word in the communiqué. Heldin had asked for 150 unarmed monitors, and finally offered to be content with 40. "We'll ask again in Geneva," he said at the airport on Friday night. That will be on 20 January.

What there will be is a railway. Two trains a day, from March, first goods and then, if all is quiet for three months, people. For those who had to leave their homes it would be the first way back since {valley.a: the occupation of the Soma valley}, if only to look at their houses through a window.

There are 46,000 of them. In the container settlement at Pavna, where 3,200 still live, the news was met with shrugs. "I don't want to look at my kitchen from a train," said Vera Sandic, 71.

The opposition accuses Heldin of having {alone.a: sat for forty minutes alone with Karsk} on Thursday, without a witness, and demands to know what was said. "We talked about our grandchildren," the minister said. "He has four and I've got one."

Marenia will pay 15 million euros for the repair of the line, as much as Dravia. Brussels pays the other 30. Finance Minister Ulla Brandt says that the money is there.

== Dravian National Television
Minister Karsk: "Three good days for the region"

Foreign Minister Iven Karsk returned on Saturday morning from Helsinki, where talks with Marenia and the Finnish hosts had lasted from Wednesday to Friday. He was received by the president and reported for one hour.

The most important result is the reopening of the Ostrel–Pavna line. Grain from the valley can thus be exported by rail for the first time since {valley.b: the liberation of the Soma valley}. The harvest of this year came to 310,000 tonnes. Until now it had to be taken over the Kolm pass by lorry, which is closed for nine weeks in winter.

Traffic begins on 1 March with two trains daily. The tunnel at Ilm, blown up by Marenian troops as they withdrew in 2021, is being repaired already; 90 men are at work there. The European Union bears half of the cost of the line.

On the water of the upper river a key was found: in dry years, Marenia gets at least 30 per cent. In other years nothing changes.

The minister again rejected foreign monitors. There was nothing to be observed in the valley "but apple blossom". He denied that Dravia had moved heavy weapons into the area in autumn. The vehicles on the pictures in question had been harvesters.

{alone.b: There was no meeting without the mediators}, the ministry made clear on reports of a private talk. The Finnish minister or her state secretary had been present at each conversation from the first minute to the last.

The talks will be resumed in January in Geneva.

== Pavna Messenger
The stationmaster has kept his cap

Josef Lindt, 68, retired in 2021, on the day when the last train came from Ostrel. He didn't want to, but there was nothing more to be stationmaster of. The cap is on the wardrobe. On Friday evening, when the news came from Helsinki, he took it down and brushed it.

Two trains a day. Before the war there were 22. The line is 83 kilometres long, of which only the last eleven lie on this side. The rest, with the tunnel, runs through the Soma valley, which Dravia has held for four years.

On our side, the rails are all right, says the railway company. What's missing is 400 metres of wire, stolen, and the signal box, in which a family from Ilm has been living. They've been promised a flat by Christmas.

Over there the tunnel is the problem. It's 1.9 kilometres long and was blown up at both ends. The two armies blame each other for many things, but not for that: it was ours. Dravia says it'll be clear in February. Experts will go and see; the commission of six engineers meets in the new year.

The mayor of Pavna, Kristin Vole, hopes for the grain mill, which could reopen with 35 jobs. The refugees' association hopes for the second step, passengers, which might come in June at the earliest. It isn't certain, and nobody knows yet who would be given a ticket.

Lindt would do the first day for nothing. "I only have to raise my hand," he says. "I can still do that."

== The Geneva Dispatch
A railway for a start

Three days, two ministers, one host: by the standards of this conflict the meeting in Helsinki was a success. Aino Rautala, Finland's foreign minister, had even got both delegations into the sauna, although at different times.

The result can be read on two pages. Trains will run through the Soma valley again from March. The waters of the river are to be shared by a formula in dry years. And a joint group of doctors will look for the graves of the missing, 1,140 by Marenia's count, to whom Dravia adds 212 of its own.

It is known from those around the table that it nearly failed. On Thursday afternoon Tomas Heldin had already asked for his car. The dispute was about monitors, for which no wording could be found that both would sign. The issue has been left out, not settled.

The next round is to be held here, on the 20th of January, in the Palais Wilson. The Swiss foreign ministry confirmed the booking of 45 rooms for each side.

Seven rounds have been held since the guns fell silent in November 2021: two in Vienna, four in Muscat and now one in Helsinki. All that came of the first six was an exchange of 88 prisoners.

The war over the valley lasted 44 days. Around 7,000 soldiers and civilians lost their lives, two thirds of them on Marenia's side. The small Russian-built locomotive that is to pull the first train has been standing in Ostrel since then. It was tested last week, a Dravian diplomat says. It started.
