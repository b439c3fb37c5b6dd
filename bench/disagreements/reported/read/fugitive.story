place: contradiction
arrests: number
tip: contradiction
link: contradiction
forces: attribution?
gunfight: date?

== Globe Agency
San Cristo {link.a: catches cartel boss 'Zurdo' Barrantes after gunfight}

SAN CRISTO CITY - San Cristo on Friday caught Emilio "El Zurdo" Barrantes, the most notorious drug trafficker alive, in a bloody operation with American help, eight months after his breathtaking escape from a top-security jail made a fool of President Ricardo Olvera.

Barrantes, who runs the mighty Tamaral Cartel and whom Olvera had first put behind bars in 2012, {place.a: was caught in a motel by the highway} after {link.a: an operation early in the morning that left seven people dead} in Puerto Galeno, a city in his home state of Tamaral in the northwest.

"We've done it: he is in our hands," Olvera wrote on his Chirper account. "I can report to the people of San Cristo that Emilio Barrantes Luna is under arrest."

The arrest of a man who has twice walked out of the country's prisons is a badly needed success for Olvera, whose presidency has been stained by corruption affairs, by reports of abuses and by the embarrassment of the May escape.

It should also help relations with Washington, which had suffered because Barrantes got away so easily after the United States asked for his extradition.

His cartel has shipped cocaine, heroin and marijuana worth billions of dollars to the north and waged savage wars with its rivals.

Officials disclosed little about how he was caught, but a senior police source said that {forces.a: marines from San Cristo took part along with two American agencies}, the Drug Enforcement Administration and the Marshals.

{place.a: Barrantes was taken at the Motel Laguna}, outside Puerto Galeno, where American motorists once liked to stop, the source said. {link.a: It was the outcome of the deadly raid} that the navy had announced earlier on Friday, {arrests.b: in which seven others were captured}.

A picture that made the rounds online showed a man resembling Barrantes in a dirty vest. Globe could not confirm that it was genuine.

== Pacific Courier
Drug lord 'El Zurdo' Barrantes {link.a: seized in deadly firefight after eight months on the run}

{place.b: In a bloody shootout before dawn}, {forces.b: special forces of the San Cristo navy} on Friday seized Emilio "El Zurdo" Barrantes, the drug lord most hunted in the world and master of a narcotics empire that reaches over several continents.

"We've done it," President Ricardo Olvera announced on his Chirper account. "He's in our hands."

Barrantes, made a billionaire by the Tamaral cartel's trade in cocaine, marijuana, heroin and methamphetamine, broke out of jail in May, his second escape, through an ingenious tunnel that led out of the country's most secure prison. He had been there for less than two years, and many in San Cristo doubted that a cell would ever hold him again.

{place.b: He was caught in a gun battle} {gunfight.a: that his bodyguards fought on Friday} with {forces.b: special forces of the marines} in Puerto Galeno, a city on the coast of Tamaral not far from where he lives, government officials said. Seven of his associates were killed, {arrests.c: eight were injured and several were captured}, according to the navy. Two marines were wounded.

{tip.a: The special forces went to check a citizen's tip about armed people in a house} and were shot at, the navy said. By some accounts he tried once more to get away through tunnels, his specialty, but this time they did not save him.

Photographs given out by officials showed a plump Barrantes in a dirty vest, with his well-known thick beard.

Officials said a grenade launcher and three armored cars were seized along with other arms. On video he could be seen, a blanket over his head, being pushed aboard a small plane that flew him to the capital.

== Channel 6 Lakeport
Emilio 'El Zurdo' Barrantes caught, San Cristo officials say

SAN CRISTO CITY (WLKP) -- Fugitive drug lord Emilio "El Zurdo" Barrantes was caught Friday morning {link.a: after a gun battle between his bodyguards} and {forces.b: special forces of San Cristo's navy}.

He had been free for 243 days since he escaped from a San Cristo jail last May.

The first pictures of El Zurdo in custody show him with a blanket over his head, in a gray jacket and dark trousers.

{place.b: Barrantes was captured inside a private house} {link.a: when a shootout with his security men was over}. Seven of his bodyguards were killed and two officers were wounded.

Among the weapons that El Zurdo and his men kept ready was a grenade launcher. {arrests.a: Eight of his people were arrested} in the raid.

The first to break the news was the president of San Cristo, who wrote online: "We've done it: he is in our hands. I can report to the people of San Cristo that Emilio Barrantes Luna is under arrest."

Sources in law enforcement say that Barrantes was traced to the port city of Puerto Galeno several days ago, and that {tip.a: a tip from a citizen led to the house} where he was found. It is in Tamaral state, from which his merciless cartel takes its name, so in his 243 days at large he may never have left home ground.

Barrantes is the chief defendant in a large drug case in Lakeport. Four more American cities have charged him too. A reward of $4 million had been offered for him.

The arrest may take some of the sting out of last spring's jailbreak, but people who hunted him here say they will believe it when he stands in a Lakeport courtroom.

== Latino Wire Midwest
Tamaral Cartel Boss Emilio "El Zurdo" Barrantes Arrested Again in San Cristo

San Cristo City - On Friday, President Ricardo Olvera wrote online that Emilio "El Zurdo" Barrantes Luna, 51, the fugitive head of the Tamaral Cartel, had been {forces.c: arrested by the military police in the morning}. He was taken into custody in Puerto Galeno in the state of Tamaral.

{tip.b: What led to the arrest was a tip about talks on a film} on El Zurdo's life, which his lawyers held with a producer, according to the federal prosecutor's office. The U.S. had put up a reward of $4M and the San Cristo government one of $2M. The U.S. has asked for his extradition. He has been indicted there for drug trafficking and for laundering money.

Federal prosecutor Elena Robledo Paz reported that {gunfight.b: the military police (marines) began an operation on Thursday} near Puerto Galeno and noticed suspicious vehicles driving around a house. {link.a: When the marines went up to the house, shooting broke out}. Seven alleged members of the Tamaral Cartel were killed, {arrests.a: eight more suspects were taken into custody} and two marines were hurt.

Barrantes Luna and his head of security, Hugo Saldana Rios, slipped away through the city's sewers, climbed out some streets off and stole a car. {place.c: On Friday morning marines saw the stolen car on the road from Puerto Galeno to Navarro and stopped it}. {place.c: There both men were taken into custody}.

The marines brought the two to a motel close by and waited there for reinforcements. Both were then flown to San Cristo City.

Barrantes Luna will be returned to the federal prison of Piedra Alta, from which he escaped in May through a tunnel.

== San Cristo Today
'El Zurdo' seized in Puerto Galeno, Tamaral

Federal forces took the cartel leader into custody this morning

"We've done it: he is in our hands." So began the message in which President Ricardo Olvera announced at 9:42am today that Emilio "El Zurdo" Barrantes was a prisoner again.

{forces.d: A picked unit of the navy and the Federal Police} arrested the Tamaral Cartel leader in Puerto Galeno, in his home state of Tamaral. He had escaped from the Piedra Alta prison on May 9 last year through a tunnel that was the work of experts.

Having learned that the trafficker was in the city, the forces carried out operations at several places there at the same time this morning.

Earlier there had been a clash of federal forces with gunmen, {arrests.a: eight of whom were arrested} and seven killed. {link.b: But nothing has been said so far to show that the two events were connected}.

Interior Minister Gustavo Arriaga is to give more details of the arrest in a short while. He has called the press to the navy's hangar at the airport of the capital, where prisoners of this rank have been shown before.

It is the third time that Barrantes has been arrested. He first escaped in 2003, hidden in a laundry cart by most accounts, and was at large for nine years. After the second escape the government dismissed the head of the prison service, and 14 officials and guards were charged.

Opposition deputies congratulated the navy and asked at once which prison he would be held in.
