insult: attribution

== Agencia del Sur
Uruguay recalls ambassador from Paraguay in smuggling row

MONTEVIDEO - Uruguay recalled its ambassador from Paraguay on Thursday after {insult.a: Interior Minister Hugo Benitez called the free port} of Nueva Palmira "a nest of smugglers with a customs stamp".

The ambassador, Laura Etcheverry, was to fly home from Asuncion in the evening for consultations, the foreign ministry said. It asked Paraguay for an explanation "of what cannot be explained".

Landlocked Paraguay ships about two thirds of its soya through Nueva Palmira, on the Uruguay river. In February three tonnes of cocaine were found there in a container with soya meal that had come down the river on a Paraguayan barge.

Each government sees the drugs as the other's failure. Benitez has said that barges are searched when they leave Paraguay and loaded again only in Uruguay. Uruguay's customs chief, Alvaro Pintos, says the seal on the container was intact when it arrived.

Paraguay's foreign minister, Teresa Aquino, said on Thursday she regretted the recall and hoped for a return to "the tone of neighbours". The Paraguayan ambassador remains in Montevideo.

Brazil offered to mediate. A meeting of Mercosur foreign ministers, planned long before the row, takes place in Brasilia next Tuesday, and officials expect the two to speak there on the margins.

Trade between Paraguay and Uruguay came to 1.4 billion dollars last year. It is the first time since 2012 that Uruguay has recalled an ambassador from a Mercosur country.

== El Heraldo de Montevideo
"We shall not be called a nest": government calls Etcheverry home

Uruguay recalled its ambassador from Paraguay yesterday, an hour after a meeting of the cabinet that had been called to talk about the budget. {insult.a: Hugo Benitez, the Paraguayan interior minister, had described} Nueva Palmira as "a nest of smugglers with a customs stamp".

The ambassador, Laura Etcheverry, landed at Carrasco shortly before midnight. She would say only that she had packed for a week. The foreign ministry asked Paraguay for an explanation "of what cannot be explained".

At Nueva Palmira, where 900 people live off the port, directly or at one remove, there is little appetite for a quarrel. "They are our best customers," said crane driver Omar Silvera, 44. "You do not slam the door on those, and they should not spit on the mat."

In February 3,000 kilos of cocaine were found there in a container with soya meal that had come down the river on a Paraguayan barge. The seal on the container was intact when it arrived, says the head of customs, Alvaro Pintos. Since then every tenth container has been opened, before it had been one in forty.

The opposition backed the recall but asked why the scanner bought in 2023 had been standing idle for five months. It is being repaired, the port authority said, and will work again in May.

Paraguay's ambassador has not been sent home. He was received at the foreign ministry on Wednesday, the day before the recall, and heard the protest standing.

== La Voz de Asuncion
A word too many, or one that was overdue?

The president was in good form. {insult.b: "That port is a nest of smugglers with a customs stamp,"} Esteban Rolon said on Tuesday in the breakfast programme of Radio Yvoty, {insult.b: between a joke about football and his second mate}. Two days later Montevideo called its ambassador home.

Was it diplomatic? No. Was it wrong? In the streets of the capital one hears that somebody had to say it. Since the find in February, three tonnes in a container with soya meal, every Paraguayan lorry driver has been treated like a suspect at the border, says the hauliers' association.

Foreign Minister Teresa Aquino is now left to sweep up. She regretted Uruguay's step and spoke of the tone of neighbours, which she hoped would come back. On Tuesday in Brasilia, at the meeting of Mercosur ministers, she will have the chance to strike it.

There is a good deal at stake. Of ten tonnes of soya which this country exports, between six and seven go by way of Nueva Palmira. The other route, over the Brazilian port of Paranagua, costs about 18 dollars more a tonne. "We can afford to be offended for three weeks," says Martin Duarte, who heads the grain exporters. The harvest has just begun.

Laura Etcheverry, Uruguay's ambassador for four years, was well liked here. She left for the airport on Thursday evening with two suitcases and a guitar. A return date has not been set.

== Jornal do Planalto
Brasilia offers its table to squabbling neighbours

Brazil has offered to mediate between Paraguay and Uruguay, whose quarrel over drugs on the river led to the recall of an ambassador this week.

"We have a table, and we have coffee," Foreign Minister Sergio Bandeira said on Friday. A meeting of Mercosur foreign ministers, planned long before the row, takes place in Brasilia next Tuesday. Both Teresa Aquino of Paraguay and her Uruguayan colleague, Daniel Sosa, have confirmed that they will come.

Uruguay recalled its ambassador from Asuncion on Thursday after {insult.a: the Paraguayan minister of the interior, Hugo Benitez}, used the words "a nest of smugglers with a customs stamp" of the free port of Nueva Palmira. Landlocked Paraguay ships most of its soya through the port.

Behind the row are two seizures. In February three tonnes of cocaine were found at Nueva Palmira; in the autumn before, the police in Antwerp had come upon 2.7 tonnes in a cargo from the same shipper. A Brazilian gang is said to be behind both. Eleven people have been arrested so far, eight of them in Paraguay and three in Uruguay.

It is not the first time that Brazil has been asked to keep the peace between the smaller members. In 2012 it was itself a party to the dispute when Paraguay was suspended from the bloc. Trade between the two came to about 1.4 billion dollars last year, a fraction of what each of them does with Brazil.

== El Diario de Madrid
Two countries, one river and a sentence on the radio

It took a single sentence to bring relations between Uruguay and Paraguay to their lowest point for over a decade. {insult.b: It was President Esteban Rolon himself who spoke it}, in a radio studio in Asuncion on Tuesday morning: the free port of Nueva Palmira was "a nest of smugglers with a customs stamp".

On Wednesday Uruguay protested to the Paraguayan ambassador. On Thursday it recalled its own. A complete break is not in sight: the embassies are working, consuls stamp passports, and the barges go down the river as before, some thirty a day at harvest time.

The port lies where the Uruguay flows into the Plate. For Paraguay, without a coast since it has existed, it is the door to the sea. For the cocaine trade it is the door to Europe, because a container from Uruguay is rarely opened in Rotterdam or Algeciras. The find in February would have fetched around 90 million euros on the street, Spanish investigators believe.

How the drug got into the soya nobody knows. Uruguay's customs chief points to a seal that was unbroken on arrival, Paraguay's interior minister, Hugo Benitez, to searches on departure. Both can be true, says Carmen Ibarra, 57, of the University of Salamanca. "Seals can be bought by the roll."

On Tuesday the foreign ministers meet in Brasilia. Brazil has offered its good offices, and it is expected that both sides will be glad to accept.
