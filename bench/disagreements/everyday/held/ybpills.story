
== Iberia Noticias
Spanish police break up ring selling fake slimming injections

Spanish police have arrested 14 people accused of selling counterfeit slimming injections over the internet, some of which contained insulin, the interior ministry said on Friday.

Officers searched 11 premises in Valencia, Alicante and Murcia on Wednesday. They seized 62,000 injection pens, 780,000 euros in cash and a filling machine in a former orange warehouse in Sueca, south of Valencia.

At least 29 buyers in Spain were treated in hospital after using the pens, the health ministry said. A 52-year-old woman in Albacete died in January. Whether the injection was the cause of death is still being examined.

The alleged head of the group, a 39-year-old Spanish pharmacist identified by the initials R.T.M., was remanded in custody, as were five others. The remaining eight were released pending trial; four had to hand in their passports.

Investigators believe the group took in around nine million euros in two years. A pen that cost three euros to produce was sold for 120 euros, about half the price of the original.

"They put labels on death," said chief inspector Amparo Lledó, who led the operation, named Aguja. It began in November with a complaint by a doctor in Elche.

The pharmacist's lawyer said his client denied all the charges: he had rented out the warehouse and did not know what was being done there.

The pens were sent to nine countries. In Portugal two people and in France six were treated.

Pharmacies were not supplied, the ministry stressed. It advised anyone who had bought pens on the net to hand them in.

== Levante Hoy
The poison came out of the orange warehouse

For two years neighbours in Sueca believed that cosmetics were being filled in the old orange warehouse on the road to Cullera. On Wednesday at six in the morning they learnt otherwise. Some 40 officers broke down the door.

Spanish police have arrested 14 people accused of selling counterfeit slimming injections, some of which contained insulin. Eleven of them were picked up in the province of Valencia, two in Alicante and one in Murcia. In the warehouse stood a filling machine with a capacity of 400 pens an hour.

Officers searched 11 premises in three provinces and seized 62,000 pens. 51,000 of these lay in Sueca, packed ready for dispatch. There was also a good three quarters of a million in cash, a part of it in a freezer, under the peas.

The alleged head of the group is a pharmacist with a business in Gandia. It was in his warehouse that the machine was found. His lawyer said he had rented out the place and did not know what was being done there. A judge sent him to prison until trial, along with five others. Eight are free.

"They put labels on death," said chief inspector Amparo Lledó. The 29 people who were treated in hospital come from all over Spain; in the Valencia region there were seven.

The health ministry warns against using pens from the internet. In the pharmacy in Gandia, which is now run by an employee, everything is in order, the college of pharmacists said after an inspection. Not one false pen had been sold there.

== Canal Este
Fake slimming pens: six in custody

A judge in Valencia has remanded six suspects in custody in the case of the counterfeit slimming pens. Among them is the man whom police consider the head of the group, a pharmacist aged 39. Eight others may go home, half of them without a passport.

The hearings lasted until late on Thursday night. Most of the accused made no statement. The pharmacist did: he denied all the charges, his lawyer said. He had known nothing.

Police see it differently. The group took in around nine million euros, they believe, 4.1 million of it last year and the rest this year. The pens went to nine countries besides Spain. A pen that cost three euros to produce was sold for 120.

That some contained insulin was found out by Nuria Pastor, a doctor in Elche. In November a healthy woman of 31 was brought to her unconscious with a blood sugar of 28. "I asked her husband for the packaging. On it the word 'injection' was spelt wrongly, in three languages," she told Canal Este. She reported it the same day.

Of the 62,000 pens seized 300 have been tested so far. One in five contained insulin, the others salt water. None contained the substance that was printed on the label.

In Albacete a woman died in January. The prosecutor has ordered a second expert report, as the first could neither confirm nor exclude a link.

Another group had been broken up in Seville in 2023. At that time 8,000 pens were found and three people were convicted, one of them in his absence.

== Gazette du Midi
From an orange shed near Valencia to a bathroom in Nîmes

The parcel came from Spain, within 48 hours, with a cooling pad and a smiley. Sandrine, 44, from Nîmes, had paid 120 euros. A quarter of an hour after the first injection she was on the bathroom floor. Her son called the ambulance.

She is one of six French people who ended up in hospital because of pens which, it's now known, had been filled in a shed among orange groves. All six have recovered.

Spanish police dug up the network this week. Over a dozen people were arrested, six are behind bars, and it is said to have turned over some nine million. Its head is thought to be a pharmacist. He says he was merely the landlord.

France supplied a piece of the puzzle. Customs at Le Perthus had stopped a van with 2,300 pens in February. The driver, a Bulgarian, has been in custody in Perpignan since then; he isn't among those now arrested in Spain. A French judge is conducting proceedings of her own.

The market is huge. The originals are scarce and expensive, and in France they are prescribed only for the severely overweight. Anyone who wants to lose five kilos looks on the internet. Last year the French medicines agency had 310 sites taken down, in the previous year 90.

Portugal has two cases. In Spain itself there are nearly thirty, and there is a dead woman whose autopsy is still being argued about by the experts.

Sandrine has kept the pen. It lay in the refrigerator, next to the butter, until the gendarmes came to collect it. She has lost four kilos since then, she says. From fear.

== ¡Ya!
FAT PROFITS, THIN NEEDLES

Peas, squid rings, and under them bundles of fifties: that's what the freezer of the "pen gang" looked like. 780,000 euros lay in the Sueca warehouse and in flats on the coast. It took the police a whole morning to count it.

And this is how the rip-off worked: salt water for cents, a cheap pen from China, a label from the printer. Three euros a piece, all in. Price on the net: 120. Whoever was unlucky got insulin.

María José (52) from Albacete wanted to look good at her daughter's wedding. In January she was found dead in bed. In the drawer lay two pens. Was that it? Her family is sure. The experts aren't. "We want to know it in writing," says her brother.

The chief of the gang is supposed to be a pill-turner in a white coat: R., 39, with a pharmacy at Gandia, a motorboat and two Teslas. He's now in Picassent jail. "My client is innocent," says his lawyer. He'd let the warehouse and that was that.

Fourteen arrests. Eight of the fourteen are already out again! The police trade union is grinding its teeth. The judge says that's the law: no danger of flight, fixed abode, no record.

Police chief Lledó, who had been on the trail of the gang since the autumn, has tips for you. Don't buy without a prescription. Look for spelling mistakes. And if you've got such a pen at home: don't throw it in the rubbish, take it to the pharmacy.

The warehouse is sealed. It still smells of oranges.
