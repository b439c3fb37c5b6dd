cash: number
kickback: number
hour: date
place: contradiction
tip: attribution
plea: contradiction
office: contradiction
label: framing

== Agencia Litoral
Costaverde transport minister arrested in bribery inquiry

PUERTO REAL, May 21 (AL) - The transport minister of Costaverde, Aurelio Dantas, was arrested on Tuesday on suspicion of having taken bribes from road builders, the attorney general's office said.

{place.a: Dantas, 53, was detained at Puerto Real airport} as he was about to board a flight to Madrid, Attorney General Lucia Ferrand told a news conference. {hour.a: Officers approached him at 4.40 a.m.}, and he did not resist.

In a search of his house investigators found {cash.a: 2.3 million dollars in cash}, packed in nine rice sacks in a water tank, she said. A further 600,000 dollars were seized at the homes of two of his aides, who were also taken into custody.

Prosecutors suspect that {kickback.a: Dantas demanded 8 percent of the value} of each contract on the Northern Ring motorway, the country's largest building project, which is to cost 1.4 billion dollars.

Prime Minister Hernan Solis {office.a: dismissed him two hours after the arrest}. The deputy minister, Beatriz Olmo, will run the department for the time being.

"Nobody is above the law, and least of all somebody who sits at my table," Solis said.

{plea.a: Dantas denied all the accusations} when he was brought before Judge Tomas Ibarbo in the afternoon, his lawyer, Paula Reyes, said. The judge remanded him in custody for 90 days.

Dantas, a civil engineer, had led the ministry since 2021 and was regarded as a possible successor to Solis, who cannot run again in next year's election.

The investigation, known as Operation Asphalt, began in January. Eleven people have been arrested so far, among them four executives of the building group Corvalan. The company's shares fell 17 percent on Tuesday before trading was halted.

Costaverde, a country of six million people, ranks 104th in a widely used index of perceived corruption.

== El Pregonero
NINE SACKS OF RICE - AND NOT A GRAIN INSIDE

The ex-wife knew everything. And when the alimony stopped coming, she picked up the telephone.

{tip.a: It was Marisol Vega who put the investigators on the trail} of Aurelio Dantas, El Pregonero has learnt from a person close to the case. The former beauty queen, 46, divorced the minister in 2022. She told them about the weekend guests, the carrier bags, the plumber who was sent away.

In the water tank behind the kitchen lay what the plumber was not supposed to see: {cash.b: 1.7 million dollars in used notes}, in nine sacks that had once held rice. It took a bank clerk with a machine five hours to count.

They came for the minister by night. {hour.b: It was shortly before midnight on Monday} when three cars without plates turned into Calle Magnolia, {place.b: where Dantas was having dinner with his sister}. A neighbour, who was walking his dog, saw him led out with a napkin still in his collar.

His suitcase stood in the hall. In his jacket was a ticket to Madrid for the morning.

{kickback.b: Twelve percent, that was the tariff}, says a builder who paid it and who has been promised leniency. "Ten for the minister and two for the men who carried the bags. Whoever did not pay did not pave."

By six o'clock on Tuesday morning the prime minister had been woken. By seven {office.a: he had thrown Dantas out of the cabinet}, by telephone, without speaking to the man himself.

What now? The judge has given him three months in a cell of nine square metres in San Telmo prison, wing C, where the country's last dishonest minister spent four years. He has asked for a Bible, his glasses and his blood pressure pills.

Marisol Vega did not want to comment yesterday. She was seen at the hairdresser's.

== Costaverde Business Monitor
What Operation Asphalt means for the Northern Ring

Work on the Northern Ring will go on, the government assured lenders on Tuesday, hours after the man in charge of it had been taken to prison. Whether they believe it is another matter.

The 74-kilometre motorway is being paid for with a loan of 900 million dollars from the Pan-American Infrastructure Bank and half a billion from the state. The bank said it was "following events with concern". It may suspend payments if fraud is proved.

According to the arrest warrant, a copy of which was seen by the Monitor, {kickback.a: a share of eight percent was added to every invoice} by the contractors and passed on in cash. On the 310 million dollars billed so far that would come to almost 25 million.

Only a fraction has turned up. {cash.a: The 2.3 million dollars from the minister's tank} and the 0.6 million found with his assistants make 2.9 million altogether.

The case was set in motion, the warrant says, by {tip.b: a statement from Dantas's former driver, Elias Brum}, who was sacked at Christmas and went to the prosecutors on January 9. Brum had kept a notebook with dates, number plates and the weight of the bags.

Corvalan, which holds three of the five construction lots, lost 17 per cent of its market value before the exchange stopped trading in the share at 11 a.m. Four of its managers are in custody. The firm said it was cooperating.

Among the seven other suspects are the two assistants and the head of the ministry's tender office, who was led away from her desk. She had signed off 118 invoices since the start of last year, an average of more than one a week.

Beatriz Olmo, 41, who takes over for now, is a transport economist with no party membership. Investors like her. She has to find out how many bridges were paid for and never built.

There was some confusion over how her predecessor had left. {office.b: Dantas had submitted his resignation on Monday}, a letter with the stamp of the prime minister's registry shows. The government spokesman would not comment on the letter.

== Radio Popular Norte
{label.a: Party calls arrest of minister a kidnapping}

The Popular Renewal party has reacted with fury to the arrest of its vice-chairman, Transport Minister Aurelio Dantas. {label.a: "This was a political kidnapping,"} its leader, Ignacio Prado, said at a rally in Santa Irene on Tuesday evening. Some 3,000 people attended.

Prado claimed that Prime Minister Hernan Solis, whose Civic Union governs together with Popular Renewal, wanted to remove a rival before the election in the coming year. {label.b: The attorney general describes the operation as a blow} against organised bribery and says no politician had any influence on it.

Dantas's sister, Carmen, gave this station her account. {place.b: "They took him from my dining table,"} she said in tears. "He had not finished his soup. They did not even show a paper." {hour.b: The clock had not yet struck twelve}, she said; she had looked at it because her grandson was asleep upstairs.

She confirmed that her brother was to fly to Spain early the next day. He was going to a road congress in Madrid, she said, and had a return ticket for Friday.

Prado said {office.b: the minister had offered his resignation the day before}, out of decency, when he heard about the inquiry. "You cannot sack a man who has already gone."

In court, too, there were two versions. {plea.b: Dantas admitted that he had accepted money}, a clerk who was in the room told Radio Popular Norte, but he spoke of donations for the party and not of bribes. His lawyer, Paula Reyes, says that {plea.a: he rejected every single charge}.

The hearing before Judge Tomas Ibarbo lasted fifty minutes. Dantas will be kept in San Telmo for up to three months while the prosecution prepares its case.

Popular Renewal has 19 of the 96 seats in parliament. Without them Solis would lose his majority. The party's board will decide on Saturday whether to leave the coalition.

== Iberian Courier
The man who was expected in Madrid

MADRID - A name card with "S.E. Aurelio Dantas" was still standing on the podium of the Ibero-American Road Congress on Tuesday afternoon. The chair behind it stayed empty. At about the time when he should have spoken on "Transparency in Public Tenders", a judge in Puerto Real was sending the Costaverdean minister to prison.

He got as far as the gate. {place.a: The police took him out of the queue for flight IB 6120}, according to a Spanish businesswoman who was standing behind him. {hour.a: "It was twenty to five in the morning,} they had just called our row," she said. He put down his bag, handed over his telephone and asked whether he could finish his coffee.

Dantas, the son of a road worker, had many friends here. He studied civil engineering in Valencia and later worked for six years for a builder in Zaragoza. In 2021 he was called into the cabinet.

Since then his department has awarded contracts for some two billion dollars, the biggest of them for the Northern Ring, a motorway of 46 miles round the capital. That is where he is said to have held out his hand.

In Madrid he was seen as a man with a future. Twice last year he dined with Spanish building companies, which hoped for the contract for a second bridge over the Tercero. Nothing came of it. "He was charming, he was well prepared, and he never wrote anything down," one of the guests recalls.

None of the Spanish firms is the subject of inquiries, according to the public prosecutor here. There has been a request from Costaverde for information on two bank accounts in Valencia.

Attorney General Lucia Ferrand, 49, who has put two former ministers behind bars, rejects the charge of his party that the case is political. {label.b: "We are cleaning up, and we clean everywhere,"} she told this newspaper by telephone.

She would not say who had tipped off her office. Diplomats in Puerto Real are convinced that {tip.b: the information came from a chauffeur} whom Dantas had dismissed.

Eleven suspects are in custody by now, two of them assistants to the minister. Ferrand expects more. "The road has 74 kilometres," she said. "We are at kilometre ten."

Should it come to a trial, Dantas faces up to fifteen years.
