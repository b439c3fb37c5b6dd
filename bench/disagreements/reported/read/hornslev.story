dead: number
injured: number
tenure: number
staff: number
record: contradiction
suicide: contradiction?

== The Southern Age
{dead.a: Four dead after gunman opens fire} and {injured.a: nine hurt in Danish chipboard factory}

{dead.a: A 45-year-old worker shot dead three colleagues} and {injured.a: wounded nine when he opened fire in a Danish factory}, leaving the small community around it in shock.

{dead.a: The gunman, who also died}, {tenure.a: had been employed for more than 12 years} at the Jyskplade chipboard works in Hornslev, near Aarhus, police said.

{record.a: He had never been known as a troublemaker, police and factory officials said}, but colleagues quoted by Danish media thought that he might have had psychological problems since last summer.

The man, whose name was not given, is said to have begun his attack with a handgun in the canteen of the works at about 8.00 am.

Police said he seemed to have chosen his victims and had not fired blindly into the room.

{injured.a: Eight of the nine wounded were in a serious condition}.

Two helicopters of the rescue service Falkvagt took five of the injured to hospitals in the region, a spokesman said.

{suicide.a: Police declined to say how the gunman had died} and pointed to the autopsy, whose results were still to come.

"As for his motives, we are in the dark," the head of the East Jutland police, Preben Lykke, told reporters.

Some Danish media claimed that he had quarrelled with his employers. The local newspaper noted that Jyskplade had said only last week that it would reduce production.

The works belongs to the Finnish group Jyskplade and is the largest employer in Hornslev, {staff.a: with jobs for about 300 people} in a community of almost 1900.

The company stressed that production had been reduced because storms had made timber scarce, and that no jobs had been in danger.

The managing director, Aksel Brandt, said the man had been known for his calm. "We find no explanation for this," he said.

A national tabloid wrote that he had a family and operated one of the presses.

== Wavelength Daily
Gun attack at Hornslev factory in Denmark costs lives

A gun attack at a factory in Hornslev, Denmark, {dead.a: has cost four lives and left several people injured}, local police say.

The works belongs to Jyskplade, a maker of chipboard, and lies not far from the city of Aarhus. The shooting is said to have started in the canteen at about 8.00 am (0700 GMT) on Tuesday.

Police said in the morning that rescue teams were at the scene and that helicopters had landed. A telephone number was set up for the families of those who work there.

Danish radio reported {dead.a: that at least four people were dead, the gunman included}, and {injured.a: that another nine had been wounded}.

The prosecutor's spokeswoman, Lone Kragh, told a tabloid: "{dead.a: At this moment we have four dead} {injured.a: and nine injured, some of them badly}." The attacker was one of the dead, she added.

The rescue service Falkvagt is reported to have flown five badly wounded people to hospital.

According to police the 45-year-old suspect, who was not named, {tenure.b: had worked at the factory for a dozen years} and had always passed for "very calm", somebody who would not be noticed. It appears, however, that he did not shoot at random but sought out certain colleagues with his handgun. {suicide.a: How he himself died is not yet clear}.

Aksel Brandt, the managing director of Jyskplade, denied a rumour that job cuts were to have been announced at the factory on the same day.

The killer, he said, was a quiet and unassuming person. "You could stand beside him and hardly notice that he was there," Brandt said.

Denmark has many hunters, and guns are found in a good number of its homes. All the same, gun crime is rare there. It is the second shooting of the kind in the country in three months.

== Kattegat Online
{dead.b: Five dead in shooting at chipboard factory}

{dead.b: At least five people were killed} and {injured.b: eight injured in Tuesday's shooting} at a wood-processing works in the village of Hornslev outside Aarhus, police confirmed on Wednesday.

{dead.b: Among the dead is the gunman}, a Danish citizen of 45 {tenure.c: who had been with the Jyskplade company for more than 18 years}. {suicide.b: He used a pistol and is reported to have shot himself}.

The weapon was not one of those issued to the home guard, East Jutland police said. It was still not known how it had come into his hands, and whether he was allowed to own it.

Police said they had taken in the man who is believed to have owned the pistol before him and were questioning him.

{record.b: The suspect had a criminal record and was sentenced for burglary in 2001}, the judicial authorities said. His family had come to Denmark from abroad, and he was the father of four children.

The shots fell shortly after 8am on Tuesday, according to police. The gunman had apparently singled out his victims, all of whom were Danes.

A spokesman for the investigators said it had all been over in three to four minutes. The dead and injured were found in the production hall, on a staircase and in the canteen.

{staff.b: Jyskplade has about 340 employees in Hornslev}, which lies some 30 kilometres from Aarhus.

Managing director Aksel Brandt said the man had still been employed at the time of the attack. "He was quiet, and I know of no other incident with him," Brandt said. Nobody had been laid off lately, he added.

Justice Minister Karen Thygesen said the case made plain how much harm guns can do, and that the law had to be improved again and again. Tens of thousands of old weapons in the country were registered nowhere, she said.

Flags at the factory gates flew at half-mast.
