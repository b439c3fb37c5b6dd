
== Cono Sur Agency
Chile expels three Peruvian officials over navy spying case

SANTIAGO, May 8 - Chile on Thursday ordered two Peruvian diplomats and a naval attaché to leave the country within 72 hours, accusing them of having bought secrets from a sailor in its navy.

The foreign minister, Carolina Undurraga, said that the three had "broken the most elementary rules" and that Chile had "solid, not circumstantial" evidence. Peru's foreign ministry denied the accusation and announced an answer in kind.

The case came to light on April 29 when Petty Officer Luis Carrasco, 36, was arrested at the naval base of Talcahuano. According to the prosecution he handed over documents about two submarines and was paid 18,000 dollars in five instalments between August and March.

Carrasco's lawyer said that his client admitted having received money but denied having known for whom the papers were meant.

Undurraga said that the ambassador of Peru, Gonzalo Barrantes, was not among those expelled and had not known of the matter, as far as Chile could tell. Chile's own ambassador in Lima, Ignacio Vial, was called home for consultations.

It is the gravest dispute between the neighbours since 2009, when a Peruvian air force officer was accused of spying for Chile, which Chile denied.

Trade between the two countries came to 3.8 billion dollars last year. Both are members of the Pacific trade group that is to meet in Cali on May 22. Undurraga said that Chile would take part.

About 280,000 Peruvians live in Chile.

== La Gaceta de Lima
Peru answers: three Chileans have 48 hours

Peru struck back on Friday. A day after Chile had expelled three of our officials, the foreign minister, Javier Olaechea, declared a counsellor, a first secretary and an army attaché of the Chilean embassy undesirable. They have to be gone by Sunday noon, 48 hours after the note was handed over.

"Peru does not spy on its neighbours, and it does not let itself be lectured by them," Olaechea said at the palace of Torre Tagle. He rejected all the charges as "a novel, and not a well-written one".

The three Peruvians, a naval captain and two diplomats, were given 72 hours, which end on Sunday too. They will land in Callao on Saturday evening.

Ambassador Gonzalo Barrantes stays in Santiago for the time being. His Chilean colleague Ignacio Vial, called home on Thursday, left Lima on the morning flight.

According to the Chilean prosecution the sailor arrested in Talcahuano got 18,000 dollars. "For that money you would not get the menu of a submarine's kitchen," a retired admiral, Hernán Tudela, 74, told this newspaper.

In Congress all but one of the parties stood behind the minister. Only the deputy Rosario Huamán of the left asked for a commission of inquiry into the navy's intelligence service. Her motion got 11 votes.

Businessmen warned against going on. Chilean chains run 112 supermarkets and 60 chemist's shops in Peru, with about 40,000 employees, and Peru sells Chile oil, fish meal and most of its asparagus.

At the border near Tacna, where on an average day 15,000 people cross, everything was as usual on Friday. "We have always spied on each other," said the taxi driver Wilber Mamani. "On the price of petrol."

== El Puerto
Who is Luis Carrasco? The sailor with the second-hand boat

TALCAHUANO - The neighbours in Calle Almirante Riveros knew him as the man who mended other people's outboard motors. Since last week they know that he is said to have sold his country for the price of a car.

Luis Carrasco Ibáñez, petty officer, 36, divorced, two children, was arrested on April 29 at the gate of the naval base. He worked in the archive of the submarine command, to which he had been transferred two years ago after a back injury.

He is said to have photographed 340 pages, of which, says the navy, only some 40 were classified as secret, and those concerned the maintenance of two of the four submarines. Their routes and weapons were not among them.

The money came in envelopes, always in the same cafe in Concepción, the prosecutor, Mónica Arriagada, says. First 2,000 dollars, then four times 4,000. The last meeting, on March 14, was filmed by the police, who had been following Carrasco since January on a tip from the bank where he paid in dollars.

On the film he is seen together with a man who, according to the prosecution, was an employee of the Peruvian embassy, one of the three who were expelled on Thursday. Lima says that no such meeting took place on its orders.

"He owns up to the money," said his lawyer, Felipe Sanhueza. "He believed that it was for a manufacturer." The prosecution does not believe him. If convicted of treason he faces up to 20 years in prison; his lawyer hopes for a verdict of breach of secrecy, for which there would be five at most.

With the money he bought a boat, used, six metres, and named it after his daughter.

== Radio Transandina
Chile and Peru throw out each other's diplomats

Six officials have to pack their bags. On Thursday Chile expelled three Peruvians over an alleged case of spying; on Friday Peru did the same to three Chileans. The two governments have otherwise been careful not to slam any doors.

Chile accuses the Peruvians of having recruited a navy man with access to files about submarines. Peru says that this is made up.

The case recalls that of 2009, when the roles were reversed: then Lima accused an air force man of its own of working for Chile, and Santiago denied everything. He was sentenced to 35 years. In 2015 there was another, with three Peruvian sailors.

Both embassies remain open. Peru's ambassador is still in Santiago, where he was summoned to the ministry twice in two days. Chile's ambassador has been in Santiago since Friday as well, but for consultations, and it is open when he will go back.

Brazil offered its good offices. The Brazilian foreign minister telephoned with both colleagues, for twenty minutes with the one and forty with the other, as a spokesman revealed with a smile.

What about the summit in Colombia? Four presidents are expected in Cali on the 22nd. Chile's has said that he is coming. Peru's office said on Friday that it had not changed its plans, and a meeting of the two alone, which had been on the programme, has been struck off it.

On the market in Santiago where many Peruvians sell their vegetables, there was little excitement. "They expel three, we expel three, then they'll eat together," said Doris Quispe, who has lived there for nineteen years. More than a quarter of a million of her countrymen do.
