value: number
rank: contradiction
headgear: contradiction
entry: contradiction
taken: contradiction
hour: date?
container: contradiction?
oldvalue: number
firstsum: attribution

== Continental Broadcasting
Gunman takes {value.a: jewels worth $69 million from hotel on Italian Riviera}

In Portovelo, Italy, the hotel in which one of the best-loved films about a jewel thief was shot became the scene of a real robbery on Sunday. {value.a: An armed man helped himself to gems and diamonds from an exhibition, worth $69 million by estimate.}

It was the third such robbery in the seaside resort within three months.

{hour.a: Around noon the man came on foot into the Grand Hotel Bellariva} and made for the "Terrazza", a room in which the house of Keret, a noted diamond firm, was showing jewelry. The show was to have stayed until mid-September. The firm belongs to Daniel Keret, a billionaire who lives in Geneva.

"He is about 45. {entry.a: He entered the exhibition room, drew a revolver on the staff,} {taken.a: filled a bag with jewels} and left the hotel on foot," a police officer in Portovelo, who asked for his name to be withheld, told Continental. "Whether he had helpers we don't know yet, but we are going into all of it with every man we have."

It was all over "in no time", said Renato Gallo, deputy prosecutor in the nearby town of Savena.

{headgear.a: "The man wore a cap, and a scarf round his neck,} and pointed a gun at the staff and at guards who had no weapons," Gallo said. "Nobody was hurt. {taken.a: He seized diamond jewelry, put it in a bag} and went."

Although he came by himself, investigators are checking whether he was helped, the prosecutor said.

"We are viewing the pictures of the hotel's cameras and of those in the town," he said.

The Bellariva looks out over the Lungomare, the promenade of the resort, which runs along the bay for a mile. The comedy "Velvet Hands" was filmed there in 1958, with Guy Marchmont as a retired thief and Lorna Vale as an heiress on holiday.

== Commerce Daily
Lone robber escapes with millions in jewels from Portovelo hotel

{value.c: A lone gunman has taken jewellery and fine watches worth more than €52 million} from the Grand Hotel Bellariva in Portovelo, and did so in broad daylight on Sunday. {rank.a: Italy, it is believed, has seen just one bigger robbery.}

The man wore gloves, and a scarf hid his face. {hour.b: He stormed into the hotel late in the morning,} while an exhibition of jewellery was open, and {taken.b: ordered staff to give him several bags of gems and of watches set with diamonds.}

No one came to harm, and it was over very fast, said people who saw it.

Since 6 July the Bellariva, on the promenade of the famous resort on the Italian Riviera, has been showing jewels of the diamond house Keret. The show is a temporary one.

The police are going through film from security cameras in the hope of finding the thief.

{container.a: He carried the jewels off in a briefcase, according to local media.} To whom they belonged is not known yet.

{rank.a: Only one robbery in Italy would have brought in more,} should the value be borne out, it was reported.

"We have every available officer out to catch this man and to get the jewels back," said a spokesman for the Portovelo police. "For thieves this town is a laden table."

There were two thefts of jewels during the town's music festival in May, to which stars come from all over the world.

First a necklace by the Swiss firm Bellmont, said to be worth €2.5 million, disappeared after a party at a five-star hotel in the neighbouring resort of Capo Fiore.

A week earlier jewels worth over €1 million had been taken from a hotel room in which an employee of the jewellers Chastain was staying.

The Bellariva itself had been robbed on a grand scale before. In September 1989 armed men forced their way into its jewellery shop at closing time. {oldvalue.a: They escaped with gems that were put at €75 million at the time.}

== Allied Press
{value.b: Italian diamond robbery now put at $177 million}

ROME - A scarf hid the gunman's face. He slipped into the elegant hotel in Portovelo, held up a diamond show under the eyes of three guards and a minute or so later ran off. {value.b: His haul in the end was worth a stunning $177 million.} {rank.b: There has been no bigger jewel robbery for years, and perhaps there never was one.}

No scriptwriter could have made it up better. As it was, it took place in the very hotel in which the comedy "Velvet Hands" was filmed.

On Monday a prosecutor told more about the bold robbery of the day before at the Grand Hotel Bellariva. {value.b: Above all, the loot was in fact worth more than double} {firstsum.a: the €52 million ($69 million) that police had named at first.}

{hour.a: The coup at midday on Sunday on the Lungomare,} where the rich and sun-hungry tourists stroll side by side, seemed set to put two other thefts of jewels on the Riviera, during the music festival in May, in the shade.

{rank.b: It could also be bigger than two other vast robberies of the past ten years.} The jeweller Delorme in Brussels was robbed in 2008 of goods for which it had asked $153 million. And a raid on a diamond bank in Rotterdam in 2004 is believed to have brought $130 million.

{value.b: The higher figure came from the organizer of the show, who is based in Doha} and had taken stock more thoroughly by Monday, said Renato Gallo, assistant prosecutor in the nearby town of Savena. He would not name the organizer.

Gallo told the Allied Press by telephone of a simple, quick and clever break-in.

The suspect is believed so far to have worked alone. {headgear.a: He had on a scarf, a cap and gloves,} and {entry.b: got somehow through the locked glass doors of the ground-floor showroom,} which lead to a terrace on the Lungomare.

{taken.a: "From the counter he grabbed a bag} {container.b: in which there were a briefcase and a little box,} and was out again by another glass door," Gallo said. "He went on foot, and very fast."

No link to any gang had come to light so far, the prosecutor said.

== Campus Bulletin
{value.b: Diamonds worth $177 million robbed from hotel in Portovelo}

The man who robbed the Grand Hotel Bellariva {entry.c: came in through glass doors that stood open,} {headgear.b: with a motorcycle helmet on his head and a scarf before his face,} a British newspaper learned from the authorities. He merely aimed his gun at the staff, {taken.a: went into the room in which the jewels were kept} and {container.a: put them into a briefcase.}

{firstsum.b: At first the hotel's staff put the worth of what was taken at $69 million.} {value.b: But the stock list of the exhibition has since been checked, and the true figure is about $177 million,} said Renato Gallo, an assistant prosecutor.

The jewels were part of a show by the name of "Rare Light", which began on July 6 and was to remain at the hotel until the middle of September. It was put on by the diamond firm Keret, whose owner is the billionaire Daniel Keret. The Bellariva is known above all as the place where the film "Velvet Hands" was made. It was robbed once before, in 1989. {oldvalue.b: At that time thieves with machine guns took jewels worth $58 million.}

Police in Portovelo say that hotels normally ask for extra officers when they show things of such value. The Bellariva, however, had not told them about the exhibition at all, they say. Moreover, {entry.c: the glass doors that the suspect used ought to have been bolted, but had been opened because it was so hot,} officials told a news agency.

Every lead is being followed, according to Gallo. One question is whether the Swallows had a hand in the affair, a notorious gang of jewel thieves who have committed hundreds of robberies throughout the world and who freed one of their number from an Austrian prison on Thursday. Up to now, Gallo says, the police have found nothing that would tie the man to organized crime.
