period: date
bribe: number?
appeal: contradiction?
court: contradiction?
leftoffice: date?

== Istravian Daily
Former Prime Minister Keliman Gets Eight Years in Prison

{appeal.a: Davor Keliman, convicted of bribery on two counts in the Quarryside affair, says he will take both verdict and sentence to the Court of Cassation}.

A court in Selgrad sent former Prime Minister Davor Keliman to prison for eight years on Thursday, after it had found him guilty on two counts of bribery in the corruption case known as Quarryside.

"An official who lets himself be bought comes close to a deserter," Judge Tomas Rehak said as he began to read out his decision in the Selgrad Regional Court on Thursday morning. Those before him had earned a heavy penalty, he said, one that would help to pull up corruption by the root.

The court had held in November that Keliman took bribes while he was mayor of Ostrany, and that in return he smoothed the way for the builders of the Quarryside Gardens apartments in that city.

{court.a: Keliman, who was on his feet and silent throughout, with lowered eyes}, {appeal.a: says he will appeal against the verdict as well as the penalty}, before the Court of Cassation. The court also imposed a fine of three million crowns ($410,000).

Before he came to the penalty, Rehak found kind words for Keliman and what he had done for the public, calling him "a man of warmth, of striking presence and a very sharp mind, who can win over anyone he speaks to". "He has given this country a great deal," the judge said. He then turned to what he called the "poisonous" acts of the former head of government.

"What these men did, they did behind closed doors where no citizen could look in," said Rehak, meaning Keliman and Viktor Hanus, once the chief planner of Ostrany, who was given nine years for taking bribes.

"But the rot that began behind those doors did not stay there," he went on.

== The Sentinel
Istravia's former prime minister jailed for eight years

Davor Keliman, once prime minister of Istravia, has been jailed for eight years for bribery by a Selgrad court. No politician of higher rank has ever been convicted of a crime in the country.

{bribe.a: Keliman, 66, and several other defendants were sent to prison for having taken millions of dollars} from Quarryside Estates, the company that built the costly housing scheme of that name in the city of Ostrany.

{period.a: The accusations go back to 2009, when he was the mayor of Ostrany}. Keliman has never admitted to any of them.

{appeal.b: It is thought likely that his lawyers will appeal against Thursday's sentence}, and that they will ask the court in Selgrad to leave him at liberty on bail in the meantime.

The former prime minister seemed to be prepared for a harsh outcome when, ahead of the hearing, he put out a statement. "Today a man who did nothing wrong is to be handed a cruel and unfair judgment, and that is a sorry thing for all of us," it read.

Three years ago he was cleared in another corruption case, {leftoffice.a: the one about his links to a foreign financier that had driven him from the prime minister's office in 2011}.

Keliman led a coalition of the centre that came to power on a promise of cleaner government, and his supporters long held that the inquiries into his years in Ostrany were the work of rivals. Prosecutors have always rejected this. The case took more than four years to come to a judgment, during which the chief witness for the state, a go-between for the builders, died before his cross-examination was over.

The towers themselves, which stand on a ridge above the old town and can be seen from almost any part of it, have become for many Istravians a byword for the way in which permits were once handed out.

== Eastern Journal
Court in Istravia sends former premier to jail for eight years

Selgrad: A former prime minister of Istravia, Davor Keliman, was today sentenced to eight years in prison for his part in a housing project that is said to be the biggest in the country. It is the first time in the history of the state that such a thing has happened.

The fallen premier, who had to leave office when one accusation of graft after another came up against him, was also ordered by the court in Selgrad to pay a fine of USD 400,000 in the 'Quarryside Affair', which took its name from the project.

Judge Tomas Rehak found Keliman, 66, guilty on two counts of bribery at the end of November, {bribe.b: saying that USD 230,000 had come to him from builders of the Quarryside project} in Ostrany at the time when he was mayor there.

"He who pays a bribe is rotten, but he who takes it spreads shame and robs citizens of their trust in the state," said the judge. "An official who lets himself be bought is no better than a deserter."

Rehak also noted that the offences of which Keliman was found guilty involve moral disgrace.

The eight prison terms given to those who had a share in the scandal are to start on the first of June, the court said, and the fines may be paid in 12 parts.

{court.b: Keliman took the floor in the courtroom and denied once more} that he had done what he was accused of.

"The verdict hit me like a blow. To my mind it rests on a basic error, it is simply not true," he said.

"I look with pride," Keliman stressed, "on the years when I led Ostrany, a clean city."

{appeal.a: "What remains to be done is to appeal and go to the Court of Cassation}. I trust that it will look at everything and see that no bribe ever came to me, by whatever road, nor to my friends or my family," he said.

{leftoffice.b: Keliman, a notary by training, was prime minister from 2008 to 2012}. In 1979 he had become the youngest member that the parliament had ever had.

== Community Gazette
Former PM Davor Keliman Gets Eight-Year Prison Term

Former Prime Minister Davor Keliman was given an eight-year prison sentence on Thursday morning. A fine of 3 million crowns ($408,000) comes on top of it. The judge also ordered that 1.5 million crowns be taken from money that the former prime minister has received from several quarters, among them fees for the many talks he gave abroad.

Keliman is to enter prison on June 1, unless an appeal leads to another date.

Judge Tomas Rehak of the Selgrad Regional Court pronounced the sentence in what the country knows as the "Quarryside trial", in which Keliman was found guilty on two counts of bribery.

He was convicted of having accepted bribes from the builders who put up the Quarryside apartments above the Lower Market in Ostrany.

{period.b: The changes of zoning and other favours given in return for the bribes stretched across the 1990s and into the decade after}. {period.b: During those years Keliman was mayor of Ostrany and later minister of transport and public works}. In either office he was in a good place to open doors for those behind the Quarryside plan.

Lately Keliman was also questioned because he is suspected of having leaned on a witness and hindered an inquiry, the television station Kanal Three reports. This goes back to tapes that the police were given by Dana Sykora, for many years the person nearest to him in his office, who was convicted in the sprawling Quarryside scandal as well. She handed them over as part of a deal with the prosecutors.

The trial went on for years. It cast a shadow on Keliman's time as prime minister and on the country since, and it pulled down many who had worked with or for him.

Before he named the penalty, the judge described Keliman as a "gifted man with a brilliant mind and a way with people" and a "true patriot". He commended his gifts to the families of fallen soldiers and to the National Museum.

He then had very hard words for the former leader.
