
== Agence du Nord
French railway viaduct closed for nine weeks after cracks found

AMIENS – One of the main railway lines in northern France was cut on Wednesday after cracks were found in two piers of a viaduct built more than 150 years ago. Repairs will take about nine weeks and cost 5.7 million euros, the network operator said.

The viaduct of Montcerf, between Amiens and Rouen, was closed to all trains at 5.20 in the morning, before the first was due. It carries 64 trains a day, 42 of them for passengers. Some 7,900 travellers cross it on a normal working day, out of 11,400 who use the line.

A drone found the cracks on Tuesday afternoon in the course of a routine inspection. The longest, in pier 9, measures 2.7 metres. Pier 11 has three shorter ones. At the last inspection, in November 2023, neither was visible.

"At no moment was there a danger to a train," the regional director of the operator, Sylvie Maréchal, said. "And it is in order that I can go on saying so that we have closed."

Engineers suspect the ground, which has been washed out by heavy rain since the beginning of December. Confirmation must await drilling, which starts next week.

Thirty-eight coaches will replace the trains between Poix and Aumont. The journey from Amiens to Rouen, normally an hour and a quarter, will take a little over two hours. Freight is being sent round by way of Lille and Arras.

The state will pay half the cost of repairs, the Hauts-de-France and Normandy regions 30 per cent together, and the operator the rest.

The viaduct has 28 arches and is 412 metres long. A passengers' association called for season tickets to be refunded; the region said that it would decide by the end of the month.

== Le Quotidien Populaire
The crack that stops 8,000 commuters

It is as long as a sofa and as thin as a pencil, and since Wednesday it has turned life upside down between Amiens and Rouen. A crack of 2.7 metres in the ninth pier of the Montcerf viaduct, found by a drone, has closed the line for nine weeks.

At Poix station at half past six it was dark and it was raining. "They sent me a text at 5.48. I get up at 5.30," said Kévin, 26, an apprentice pastry-cook. Coaches had been announced for 6.15. The first came at 6.50. By the evening all 38 of them were running, and to time.

"At no moment was there a danger to a train," the regional director, Sylvie Maréchal, said. "And it is in order that I can go on saying so that we have closed." No danger? Mayor Yvon Caudron of Montcerf, who has lived under the arches for 63 years, is inclined to believe her. "My grandfather said they would outlast the railway. I have never seen so much as a pebble come down."

He suspects the rain, as do the experts. It has poured in the valley for six weeks, and the river has been over its banks twice. The experts will drill next week, and then they will know.

The bill is 5.7 million. The state will pay half; the regions and the railways share what remains. And who pays Kévin? His season ticket is €118 a month. He will have to wait until the end of January to learn whether he will see any of it again.

The viaduct was put up in the days of Napoleon III by 900 workers. Eleven of them died. It was blown up in 1940 and again in 1944, by different armies. It has never before been closed by the weather.

== Le Courrier Picard-Normand
Montcerf viaduct: two piers, four cracks, nine weeks

The line between Amiens and Rouen will probably be open again on 18 March. Until then nothing will roll over the Montcerf viaduct, not even a maintenance trolley.

Sylvie Maréchal, who heads the network's regional office, and the engineer Paul Wartelle explained the work on Wednesday at the foot of pier 9. There and in pier 11 four cracks have been found in all, three of them less than a metre in length. Pier 10, which stands between the two, is sound. So, as far as can be seen, are the other 24.

First comes drilling, to a depth of 18 metres. If it is as the engineers suppose, the chalk below the piers has been softened by water, and concrete will be injected. Then the masonry is pinned with steel. Three weeks have been allowed for the first part and six for the second. Should the ground prove worse than supposed, it may take longer; Wartelle would not say how much.

Why was nothing seen earlier? There are two kinds of inspection: a walk along the piers once a year and a close examination every two to three years. The walk took place last spring. The close one was on Tuesday, and before that in November 2023. On neither of the two earlier occasions was there anything to see, Wartelle said.

The coaches go from Poix to Aumont in 35 minutes. Trains run as usual to those stations from both ends. That leaves something over 3,000 daily passengers for whom nothing changes.

For the paper mill at Aumont it is harder. It receives a train of pulp each night, which now has to make a detour of 140 kilometres. "We've stock for ten days," said its manager, Hélène Six.

The share of the two regions is to be divided equally. That is 855,000 euros each.

== Radio Baie de Somme
Amiens–Rouen: first day without trains

More than 7,000 people had to change their plans on Wednesday because the Montcerf viaduct is closed. On the whole it went better than feared, the region's transport office says. In the morning coaches were late by up to 35 minutes; in the afternoon there were no more delays worth mentioning.

The trip now takes more than two hours instead of 75 minutes. Those who can are asked to work at home. The university of Amiens is moving some morning lectures to ten o'clock.

The cause seems to be water. It has rained 310 millimetres since 1 December, nearly double the usual amount. The company that runs the tracks is speaking of a supposition, however, and not of a finding.

The association of users on the line is not yet satisfied. Its chairwoman, Aurélie Dubos, does not reproach the company for having closed the viaduct. "It would have been irresponsible not to." She does reproach it for the state of the rest. On the line there are three further viaducts of the same age, and speed limits apply on two of them. She also asks for money back on season tickets, for all of nine weeks. The regional vice-president for transport, Luc Fabry, said that he understood, and that the council would deal with it in January.

It will be two months and more until trains cross the valley again. A stretch of the same line was closed for four weeks in 2018 on account of a landslip near Aumont, and for five days in 2021 for a derailed goods train. There was no connection with the viaduct in either case.

In the village below there has been an unusual sight since yesterday: photographers. For 28 arches without a train, the mayor remarked, they come from as far as Paris.

== De Schelde Post
Crack in French viaduct hits Antwerp freight

The closing of a railway viaduct in Picardy is being felt as far as the port of Antwerp. Each day 22 goods trains used the bridge at Montcerf, and seven of them were bound for Belgium or came from there. Since Wednesday they have to take the way round by Lille and Arras, which is already crowded.

It costs them between two and four hours, according to the haulier Noordrail. The first consequence: containers with apples from Normandy missed their ship on Thursday night. "They will get another one. Apples have patience," said the firm's planner, Joris Claes. With cars, of which one train a day comes from a factory near Rouen, things are tighter.

The bridge was opened in 1871, and four years were spent on building it. Two of its piers, on opposite sides of a stream, are damaged. What is to blame has yet to be established; the French are thinking of the wet winter. They want to be done by the middle of March. The repairs will come to nearly six million euros, half of it at the expense of the state. The network company contributes a fifth.

Belgian railway engineers see nothing exceptional in the matter. "A bridge of that age tells you when it has a pain, if somebody listens," said Professor Griet Moens of Ghent. "Here somebody listened." She praised the use of drones: a climber takes four days over such a viaduct, a drone an afternoon. In Belgium about 60 old bridges are examined in this way each year.

For passengers there are coaches, almost forty of them. Travellers from Flanders to the Norman coast are better off going through Paris. That takes, door to door, half an hour more than before.
