
== Agenzia Meridiana
Six die as choir's coach leaves motorway in southern Italy

Six people died and 31 were injured when a coach carrying a choir to a competition in Naples broke through a barrier and rolled down a slope near Potenza early on Saturday, the prefecture said.

There were 49 people on board, 47 passengers and two drivers who were taking turns at the wheel. Twelve of them were unhurt. Eight of the injured were in a serious condition on Saturday evening, two of them in intensive care.

The accident happened at 5:40 a.m. on a left-hand bend. The coach tore away some 25 metres of crash barrier, slid down a nine-metre embankment and came to rest on its side in an olive grove, the traffic police said.

The dead are five singers, aged between 19 and 63, and one of the drivers, a man of 44.

The cause is not known. Prosecutors in Potenza have opened an inquiry for multiple road homicide against persons unknown. "We are looking at the tyres, the tiredness of the men and the state of the barrier, in no order," chief prosecutor Elisa Montanaro said.

The operator, Lucania Viaggi, rejected any suggestion that the vehicle had been neglected. It had passed its yearly inspection in January, a lawyer for the company said.

The choir, Voci di Sasso, comes from Matera, where the mayor has announced two days of mourning. In 2019 three people were killed on the same stretch of road when a lorry overturned.

== Il Corriere dei Sassi
Matera weeps for its singers

Matera woke to the sound of telephones. By eight, relatives stood in front of the church of San Rocco, where the choir Voci di Sasso rehearses every Tuesday, and nobody had a list.

The coach had set off at half past four. A little over an hour later it broke through a barrier near Potenza and rolled down a slope. Five of the choir will not come home: Teresa Lodato, 63, its founder; the brothers Gianni and Luca Persichella; Marta Ruggieri, a nurse; and Sofia Nardi, who was only 19 and had joined in October.

The man at the wheel, Rocco Dell'Aglio, 44, died as well. His colleague, asleep on the folding seat at the rear, climbed out with a broken wrist.

There were 49 people on board, 47 passengers and two drivers who were taking turns at the wheel. A dozen needed no treatment. Thirty-one were taken to hospitals in Potenza, Matera and Naples, where eight were in a serious condition.

"I heard a bang, then branches," says the tenor Aldo Fiore from his bed. "Then somebody began to sing, quietly, so that the others would know where we were."

A bang can be many things, the public prosecutor warns. Montanaro has had the wreck taken to a shed in Tito and expects a first report by an engineer within 60 days.

Mayor Bianca Sarli has announced two days of mourning, Sunday and Monday. The choir competition in Naples opened on Saturday evening with a minute of silence. The programme had Voci di Sasso down as number seven. The stage remained empty for four minutes, the length of their piece.

== TeleSud 24
Coach crash: what we know

Half a dozen people have lost their lives and more than thirty have been hurt in one of the worst road accidents in Basilicata in years. What is known so far, and what is not.

What happened? Shortly before six on Saturday morning a coach with almost fifty people aboard left the carriageway on a bend near Potenza. The coach tore away some 25 metres of crash barrier, slid down a nine-metre embankment and came to rest on its side, the traffic police said. The first ambulance was there after 17 minutes. The last of the trapped passengers was freed at 8:15.

Who are the victims? One driver and five members of a choir from Matera. Two of the injured are in intensive care at San Carlo hospital; a further six are badly hurt but not in danger of their lives, according to the medical director.

Why? Nobody will say. Chief prosecutor Elisa Montanaro named three lines of inquiry. The transport union Filt-Basilicata complained that drivers in the region "start their second job before the first has ended", though it did not claim that this was so here. Lucania Viaggi says the surviving driver had slept at home and that his colleague had come back from five days of holiday.

How old was the vehicle? It was first registered in 2011 and had 780,000 kilometres on the clock. It passed its last inspection two months ago.

Is the place known to be dangerous? In 2019 a lorry overturned there and three people died. The barrier was replaced a year later, the road company Anasud says.

The motorway was reopened in one direction at noon and completely at 7 p.m.

== Neckar Tagblatt
Italy: choir on its way to contest crashes

At least for one guest the news from southern Italy was a shock of a particular kind. Jutta Weible, conductor of the Esslingen chamber choir, was having breakfast in her Naples hotel when a steward came in and asked for silence. "We had met them last year in Stuttgart. They taught us a lullaby," she says.

The singers from Matera never got to Naples. Their coach came off the road near Potenza early on Saturday and fell down an embankment as high as a three-storey house. According to the prefecture six people died and 31 were injured. Germans were not among them, the Foreign Office in Berlin said.

The dead are five singers, aged between 19 and 63, and one of the drivers, a man of 44, the Meridiana agency reports.

Investigators do not yet know why the coach left its lane. It had rained in the night, but the asphalt was dry by the time of the accident, the traffic police said. The operator's lawyer, Fabio Cirigliano, rejected any suggestion that the vehicle had been neglected. The prosecutors' inquiry is directed against nobody in particular.

Italy has had several grave coach accidents. In 2013, 40 pilgrims died when a coach plunged from a viaduct near Avellino, and after that the rules for barriers were made stricter.

In Naples the jury decided to go on with the contest, after asking all 14 choirs that had arrived. The Esslingen choir changed its programme at short notice. It closed with the lullaby, and the hall, Weible says, did not applaud but stood up.
