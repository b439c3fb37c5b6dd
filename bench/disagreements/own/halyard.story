arrests: number
cocaine: number
assets: number
inquiry-start: date
raid-hour: date
trigger: attribution
lead: attribution
notary: contradiction
nationality: contradiction
wounded-officer: contradiction
officials: contradiction
effect: framing
structure: framing
murders: attribution?

== Northsea Wire
Police in seven countries move against cocaine network
BRUSSELS, Tuesday (Northsea) - Police in seven European countries have {effect.a: dismantled a network that shipped cocaine by the tonne} through the ports of Antwerp and Genoa, investigators said on Tuesday.
{arrests.a: Sixty-three people were arrested in the course of the day} in Belgium, the Netherlands, Germany, France, Italy, Spain and Albania, most of them on European warrants. More than 1,300 officers took part.
{raid-hour.a: The doors were broken down at four o'clock on Tuesday morning} in all seven countries at once, "so that nobody had time to warn anybody", said Hilde Verbrouck of {lead.b: the Belgian federal prosecutor's office, which directed the operation}, code-named Halyard.
The man thought to be at the head of the network, {nationality.a: a Belgian citizen of 44 whom his associates called the Notary}, {notary.a: was seized at a villa near Marbella}, she said. He is identified in the files as Marek V.
{cocaine.a: Over the whole investigation 7.4 tonnes of cocaine were confiscated}, hidden among bananas and frozen shrimp from Guayaquil in Ecuador. The street value was put at more than 300 million euros.
{assets.a: Courts have frozen property worth 86 million euros}, among it 41 apartments, two marinas and a stable of racehorses.
{inquiry-start.a: The inquiry goes back to the autumn of 2021}. {trigger.b: It was set off by Dutch police, who had broken into an encrypted telephone service} and were reading along as loads were bought and sold. Investigators eventually went through some nine million messages.
The organisation did not own plantations or laboratories, investigators said. It bought in South America, paid dockers to move containers about at night, and took a commission from other groups for the use of its people in the ports.
{officials.b: No civil servant or police officer is among the suspects}, Verbrouck said in answer to a question.
{wounded-officer.b: A German officer was hit in the thigh in Duisburg by a bullet from a colleague's weapon}. He is out of danger.
{murders.a: Detectives suspect the network of having ordered the murder of two dockers} in Antwerp in 2022, but nobody has been charged with it so far.
Antwerp is Europe's second-largest port and one of the main gateways for cocaine to the continent. Customs officers there seized 116 tonnes in the record year 2023, although they can examine no more than one or two containers in a hundred.
Lawyers for several of the detained complained that they had not been admitted to the first interviews. The prosecutors rejected this.
Judges in the seven countries will decide in the next few days on extradition. A first trial, in Ghent, is not expected before the autumn of next year.
The European judicial agency in The Hague, which hosted 22 meetings of the investigators, spoke of a model for cross-border work.

== Antwerp Morning Post
After Halyard the cranes keep turning
It was still dark on the Noorderlaan when the armoured van turned in. {raid-hour.a: At four in the morning on Tuesday} officers with battering rams stood before eleven houses in and around Antwerp, and before many more elsewhere in Europe.
At noon the federal prosecutors had their figures ready. {arrests.a: In seven countries 63 suspects were in custody}, 19 of them in Belgium. {lead.b: It was from their own office in Brussels that the threads had been held together}, they said, and one could hear that they were proud of it.
{officials.a: For this city the worst news was that two customs officers are among those arrested}. They are believed to have looked up which containers were to be scanned, for 50,000 euros a time.
{notary.b: The one who mattered most was not at home}. In the villa above Marbella that Spanish police stormed there was a warm coffee machine and a parrot; of the man in the files called the Notary there was no trace, and he has been put on the list of most wanted persons.
{nationality.a: Marek V., 44, grew up in Borgerhout and holds a Belgian passport}. He trained as a notary's clerk, hence the name. Neighbours knew him as someone who helped with tax returns.
One should not imagine him as a general. {structure.b: What the investigators describe is a loose circle of brokers}, some of whom never met, who hired dockers and lorries from one job to the next.
{trigger.a: That they came to light at all is owed to a French customs woman in Le Havre}, who wondered about a container of bananas that had been weighed twice. {inquiry-start.b: Her note, written 18 months ago, was the beginning of the inquiry}. It later filled 240 binders.
In the time since, almost nine million text messages have been read by more than a hundred analysts. They are about football, about children's birthdays and about kilos.
{wounded-officer.b: One policeman was injured, in Duisburg, by a shot that a fellow officer fired} through a door. He was operated on and is doing well.
The lawyers are not content. Some of them stood in front of closed doors for hours while their clients were being questioned, they say. The prosecutors maintain that everything was done by the book.
{effect.b: On the quays they think that Halyard is a pinprick}. "There is somebody else by Friday," said a crane driver who has been offered money three times. Last year 116 tonnes were found in the port, more than ever before, and the price in the street did not go up by a euro.
{murders.a: Whether the ring had the two dockers killed, as the police believe}, will perhaps never be settled. They were shot in the summer of 2022, eight days apart. Their photographs still hang in the canteen at quay 869.
The Port Authority said that it would have the scanners doubled by 2026. Of every hundred containers not even two are opened now.
A trial, if there is one, will be held in Ghent, where the courtroom is large enough. Nobody counts on a date before the autumn of next year.

== Gazzetta del Porto
From Guayaquil to Voltri: the long arm of the Notary
GENOA - Seventeen arrests in Italy, eleven of them in Genoa itself, a boatyard sealed off, and on the table of the financial police a heap of watches: such is the local balance of Halyard, the largest operation against drug smugglers that this port has seen.
{lead.a: It was led by the anti-mafia prosecutors of Genoa}, as Deputy Prosecutor Chiara Montebruno pointed out with a smile, "and Brussels helped". More than 1,300 policemen from Tirana to Rotterdam were on their feet.
{raid-hour.b: They struck on Monday evening, while the television was showing the football}. In Voltri the music from a bar covered the noise of the helicopter.
{structure.a: According to the warrant the group was built like an army, with a single command}, captains for every port, a treasury and a court that imposed fines. Whoever lost a load had to pay for it.
Its head, {nationality.b: the 44-year-old Marek V., is a citizen of the Netherlands}. Everyone called him the Notary, and he is said to have kept all his accounts in writing. Of his whereabouts the Genoese magistrates would not say a word.
{trigger.b: The first thread was found by the Dutch, whose technicians had cracked the group's telephones}. {inquiry-start.a: It will be three years this autumn since a first batch of messages reached Genoa}, and in the end there were nine million.
From them the financial police reconstructed 31 voyages. {cocaine.b: In the course of the inquiry 4.7 tonnes of cocaine were seized in all the countries together}, packed between bananas and shrimp from Ecuador. In Genoa alone it was 900 kilos, found in March in a false wall.
{assets.a: The frozen assets amount to 86 million euros}, of which nine million are in Liguria: a marina near Savona, a fish restaurant and flats in the old town.
The port workers' cooperative, four of whose members are in prison, has suspended them and asks not to be judged as a whole. "Two thousand people earn their bread honestly here," its president, Ettore Bassino, said.
Genoa handles 2.7 million containers a year. Antwerp, Europe's second-largest port and one of the main gateways for cocaine to the continent, handles five times as many; customs officers there seized 116 tonnes in the record year 2023.
The defence has already made itself heard. Counsel for one of the Genoese suspects, a shipping agent of 58, spoke of a client who had signed papers without reading them. Other lawyers object that they were kept away from the first interrogations, which the prosecutors dispute.
{effect.b: Montebruno herself warned against too much rejoicing: the trade had been dented}, no more, and demand in the cities was unbroken.
In one of the messages, which she read aloud, a captain writes to a docker: "You are not stealing, you are moving boxes." The docker had asked for 20,000 euros. He was given twelve, and a scooter.
The detention judge will hear the arrested men by Friday. If the Belgian judges get their way, the main trial will be held in Ghent.

== Iberian Chronicle
{effect.a: The parrot, the villa and the end of a cartel}
MARBELLA - Residents of the Sierra Blanca estate were woken by two explosions. When they looked over their hedges they saw men in black on the roof of Villa Ondina and, a little later, {notary.a: a barefoot man in handcuffs who was put into a car: the Notary}, for years one of the most sought-after drug dealers in Europe.
{effect.a: With that an organisation has been smashed} which brought cocaine from Ecuador into the ports of Antwerp and Genoa and grew rich on it, the interior ministry in Madrid announced. The National Police had watched the villa for nine weeks. A parrot that was found there is now in the care of the municipal zoo.
{arrests.b: Across the seven countries the operation led to 48 arrests}, including six on the Costa del Sol and two in Valencia. The others were made in Belgium, Italy, Germany, France, Albania and the Netherlands.
{wounded-officer.a: In Duisburg a suspect opened fire and wounded a German officer} in the leg. The policeman's life is not in danger.
{cocaine.a: Nearly seven and a half tonnes of cocaine have been taken out of circulation} since the inquiry began, according to the ministry, along with 3.1 million euros in cash, of which 400,000 were in the villa's dishwasher.
{assets.b: Houses, boats and accounts to a value of 130 million euros have been blocked}. The list includes racehorses, two marinas and more than forty apartments, a dozen of them in Málaga province.
{trigger.a: Everything started with French customs officers in Le Havre}, who noticed an irregularity in a load of bananas and passed it on to their colleagues. Later the investigators were able to read the suspects' messages, millions of them.
{officials.a: Among those detained in Belgium are two customs employees}, who are said to have sold information on inspections. The case shows, a police commissioner in Málaga remarked, that there is no port without a price.
{murders.b: In 2022 the organisation had two dockers killed in Antwerp} who knew too much. It also threatened a judge, who has since lived under guard.
The man from Villa Ondina led a quiet life. He paid his rent, 14,000 euros a month, in advance, bought fish at the market and was regarded as an estate agent. Spaniards were his neighbours; none of them had ever been inside.
He appeared before the National Court by video link on Tuesday afternoon and said nothing. Belgium has requested his extradition. The proceedings can take 60 days if he resists, and his lawyer, Inmaculada Portal, let it be known that he would. She had not been allowed to see him until the hearing, she complained. The public prosecutors in all countries deny having hindered the defence.
The Costa del Sol has long been the place where Europe's cocaine merchants spend what they earn. According to a study by the regional government, 113 criminal groups of 59 nationalities are active in the province. In the past three years the specialist unit in Málaga has arrested some 200 persons wanted abroad, a fifth of them from the Low Countries.
Antwerp is Europe's second-largest port and one of the main gateways for cocaine to the continent. Customs officers there seized 116 tonnes in the record year 2023, although they are able to examine no more than one or two containers in a hundred.
The next-door villa, as an estate agent remarked on Tuesday evening, is to let.
