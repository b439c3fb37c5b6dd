gang: number
guard: date
alarm: contradiction
style: framing

== Agence Wallonne
Thieves steal medieval treasure from Tournai museum

Masked thieves broke into the diocesan museum in Tournai in the night to Sunday and made off with a 13th-century gold chalice and 26 rings of bishops, Belgian police said.

{gang.a: Four men were filmed by a camera} in the cloister. They came over the roof of a bakery, cut through a skylight and let themselves down on ropes. Two showcases of reinforced glass were opened with a diamond saw. It took them eleven minutes.

{style.a: It was a commando operation, prepared down} to the last detail, public prosecutor Hélène Dumortier said.

{alarm.a: The alarm did not go off}, she added; the cable of the system had been severed in a shaft in the street some time before.

{guard.a: A night guard discovered the theft at 3:10} when he found glass on the floor of the treasury, and called the police, who were there six minutes later.

The chalice is insured for 4.5 million euros, the rings for 1.8 million. Their value to history is far higher, the director of the museum, Luc Barbieux, said. A reliquary arm in the same room was left behind, presumably because it is screwed to the floor.

An estate car with French plates, stolen in Lille on Thursday, was found burnt out near Antoing on Sunday morning. Nobody has been arrested. Border police in France and Luxembourg have been informed.

The museum reopened in May after renovation costing 7.2 million euros, of which 600,000 went into security. It was broken into once before, in 1994, when a thief took a tapestry that was found two years later in a garage in Ghent.

== Le Quotidien de l'Escaut
The bishops' rings are gone

Masked thieves made off with a 13th-century gold chalice and 26 rings of bishops from the diocesan museum in Tournai. They came over the roof of the bakery Delvaux, cut through a skylight and let themselves down on ropes in the night to Sunday.

{gang.a: A camera in the cloister filmed four men.} The public prosecutor has not released the pictures so far. {style.a: She speaks of a commando operation}: two showcases of reinforced glass opened with a diamond saw, the whole thing over in little more than ten minutes.

{alarm.a: The alarm remained silent}, since somebody had severed its cable in a shaft in the street. When, is a matter for the investigators. A week ago, passers-by saw men in orange vests there.

The baker, Pascal Delvaux, begins work at two. He heard nothing. "My kneading machine is louder than any saw," he says.

For the director, Luc Barbieux, it is the worst day of his life. He opened the renovated house only in May. Of the 7.2 million euros, more than half a million went into security. "I was told it was like a bank," he says.

The chalice and rings together are insured for 6.3 million. But who would buy them? Barbieux fears the melting pot: 900 grams of gold, worth some 70,000 euros.

The thieves left behind the reliquary arm of Saint Eleutherius. It is screwed to the floor.

A burnt-out estate car was found near Antoing. It had been stolen three days earlier on the French side of the border.

== Radio Hainaut
Tournai: hunt for the treasure thieves

After the break-in at the diocesan museum the police are looking for witnesses. Anyone who saw a dark grey estate car with French plates between Tournai and Antoing in the early hours of Sunday is asked to come forward.

The car was stolen in Lille on Thursday and found burnt out on Sunday morning. In it were the remains of ropes and of a diamond saw.

The thieves had cut through a skylight and let themselves down on ropes. They needed eleven minutes to open two showcases. Missing are a chalice of the 13th century and 26 rings that once belonged to bishops of Tournai; the oldest dates from 1196.

{guard.a: At ten past three the night guard} entered the treasury on his round and saw the glass. The police arrived six minutes after his call. By that time the roof was empty.

The guard, a man of 61, has been questioned as a witness. He is not a suspect, the prosecutor's office stressed. There is one guard each night; until 2023 there had been two. The director, Luc Barbieux, says the second post was replaced by cameras, on the advice of the insurer. The insurer declined to comment.

The mayor of Tournai called the theft a wound. On Sunday the bishop said mass in the cathedral, next door to the museum, before twice as many people as usual.

The museum will stay shut until the end of the month. School groups that have booked will get their money back. It is the second theft in its history. In 1994 a tapestry disappeared; it came to light in 1996.

== The Leeds Examiner
Belgium mourns a cup that survived two wars

The Tournai chalice was buried in a garden in 1914 and walled up in a cellar in 1940. In the small hours of Sunday it left through a skylight, in a rucksack.

{gang.b: Three men did it, wearing balaclavas}, according to a police officer close to the inquiry. With it went 26 episcopal rings, sapphires mostly, which any competent jeweller could break up in an afternoon.

The Belgian prosecutor, Hélène Dumortier, has promised that no resource will be spared. A federal team of fifteen detectives took over from the local police on Sunday evening.

Museums across Europe have watched this with dread. In Manching in 2022 thieves took nine minutes to empty a case of Celtic gold; in Dresden in 2019 they needed about eight. In both cases men were caught. In Manching most of the gold had already been melted.

"They do not come for the art. They come for the metal," says Dr Fiona Akehurst, who teaches heritage crime in Leeds. On the bullion market the chalice would fetch about £60,000, a trifle compared with the sum for which it is insured, close to £4m.

Like many small museums, Tournai had put its faith in technology. A second night guard was let go two years ago. The cameras worked. There was simply nobody to watch them: the pictures are stored, not monitored.

In the town, people lit candles on the steps. One of them was Marie-Thérèse Roland, 84, whose father helped to wall up the cellar. "The Germans didn't find it," she said. "And now this."

Nobody is in custody yet.

== La Flèche de Tournai
Cheeky, clumsy, and still they got away

They lost a glove. They dropped a ring, which rolled under a radiator and was found there by a cleaner at noon. They tried to tear the arm of Saint Eleutherius from its stand and only bent a finger.

{style.b: A clumsy smash-and-grab by amateurs}, that is what it was, says a veteran burglary detective who has walked through the rooms. And they got away with it all the same, in Tournai, a hundred paces from the police station.

How was that possible? {alarm.b: The alarm did sound, for several minutes}, three residents of the Place de l'Évêché assure us, independently of one another. "It howled, then it stopped. I turned over in bed," says one. It had howled four times since May. Nobody goes to the window any more.

And the guard? {guard.b: It was 4:40 before the night watchman noticed} that anything was missing. We have seen the log of the control room. From then on, everything went fast: two patrol cars came within minutes.

Twenty-six rings lay in the case for visitors since spring. A twenty-seventh, the one from under the radiator, was on loan from Cambrai and lay next to them; it goes home now.

Baker Delvaux, over whose roof they came, has found two broken tiles. He'll send the bill to the bishop, he says. He is joking, probably.

In the burnt car at Antoing there was no gold. There was, however, a thermos flask. It goes to the laboratory, together with the glove.

The museum remains closed for the rest of the month.
