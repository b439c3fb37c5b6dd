dead: number
injured: number
gunmen: number
victims: contradiction
arrest: contradiction
editor: contradiction
drawings: framing
police: number?
arms: contradiction?
motive: contradiction?
arson: contradiction?

== La Plume
{dead.a: Gunmen kill nine at Montclaire office} of satirical weekly The Hornet

By Tuesday night the police had the names of three suspects. Some hours before, men with guns had burst into The Hornet, a Montclaire weekly that mocks everyone, and left {dead.a: nine people dead in all} and {injured.a: a further eight people wounded}, three of whom are in a grave condition.

The best-known names of the weekly were killed, {editor.a: among them its editor, Lucien Marchais}, and three of the most admired cartoonists in Vallonia: Pim, Honorat and Delvaux. {victims.a: A guest of the editors, the janitor} and {victims.a: the policeman who was guarding Marchais} were also shot dead, as were the proofreader Samir Attal and, during the escape, {police.a: a second officer of the police}.

Witnesses say that the attackers cried out in Arabic that God is great as they left the building.

{arrest.a: One of the suspects is under arrest}. The man, who was first thought to have driven the car, walked into a police station in the eastern town of Sorgues, reportedly after he had read his own name on the internet. The two main suspects are the brothers Karim and Walid Benzari, 36 and 33.

On Tuesday night the police searched a flat in Lannes and were holding five people said to be close to the brothers. President Armand Tessier disclosed that several attacks had been prevented in the weeks before.

About 70,000 people came together in squares all over the country in the evening to honor the dead. Wednesday will be a day of national mourning.

== Homepage News
{dead.a: Bloodbath at satirical weekly The Hornet: gunmen kill nine}

Gunmen have attacked the satirical weekly The Hornet in Montclaire. They killed {dead.b: no fewer than nine people}, {victims.b: all of them on the magazine's staff}, and {injured.b: five other people were wounded}, according to officials. {police.a: Two of the dead belonged to the police}.

{gunmen.a: A pair of masked men with assault rifles} opened fire inside the office. When they came out, they and the police who had rushed to the place shot at each other, and then the men got away in a car.

Claude Virey, who works across the street, told the channel Canal Info what he had seen. "There were {gunmen.a: two men in black who went inside} with rifles," he said. "Then we heard shooting, a great deal of it."

President Armand Tessier spoke of an act of terror and of cruelty beyond words.

The British foreign secretary said in a message that the news from Montclaire was horrifying and that Britain would stand beside its friends in defence of a free press.

The magazine's offices were set on fire in October 2010 {arson.a: because it had printed a caricature of the Prophet}.

In the last message on its page before the attack, the magazine poked fun at the leader of a militant group.

There is talk that the magazine's drawings of Muslims may be the reason for the attack, but {motive.a: nobody has so far given any motive} or said that they were behind it.

== Rumpus
{dead.a: Nine Dead in Shooting at Satirical Newspaper} in Montclaire

Men in masks, {arms.a: armed with assault rifles and a grenade launcher}, killed {dead.b: at the very least nine people} and {injured.c: left seven others with wounds} at the Montclaire offices of the satirical newspaper The Hornet on Tuesday, and then escaped. President Armand Tessier said there was no question that it was terrorism.

A video that Canal Info has put online, filmed from a roof close by, shows two men with long guns and hoods. In a longer version, which we are not going to show here, a police officer is apparently killed. In another one, men can be heard to yell something that could be "God is great" in Arabic.

{police.a: Two police officers are among those killed}. So, according to reports, are the cartoonists Pim, Honorat and Delvaux as well as Lucien Marchais, {editor.b: who was the paper's publisher}. "It's a slaughterhouse in there," an officer told reporters at the door.

The police are after the gunmen, who ran over a cyclist and wounded an officer on their way. Guards have been posted at mosques, churches and synagogues in the capital.

The Hornet is famous for {drawings.a: cartoons of Muhammad that are meant to offend}. In 2010 its offices were set on fire {arson.b: because of a front page on which} the Prophet promised readers a spanking if they didn't laugh.

Update, 10:20 a.m.: Odile Granger, {editor.b: the newspaper's editor-in-chief, has told a news agency} that she knew of no threats. "Nobody had received any, or we would have talked about it," she said. "It was a quiet week."

== Shard
{dead.b: At least nine dead in attack} on Montclaire newspaper

{dead.b: At least nine people are dead} and {arrest.b: police are searching for three attackers} after men in masks burst into the offices of the satirical newspaper The Hornet in Montclaire, Federal Press reported on Tuesday morning, on the word of Vallonian officials.

The state prosecutor says that the gunmen killed {victims.a: seven in the room where the editors meet}, and also {victims.a: the man at the front door} and {police.b: one policeman whom they shot dead}, the network NBN reported in the afternoon.

Four of those who drew for the newspaper are among the victims, {editor.a: and one of them is its editor-in-chief}. The World Service, which refers to media in Vallonia, names them as Lucien Marchais, the editor, and the cartoonists Pim, Honorat and Delvaux.

The World Service also has this:

{gunmen.b: Three men in masks fired assault rifles} inside the office and shot at police in the street before they drove off.

According to witnesses, {motive.b: the men shouted that the Prophet had been avenged}.

Some of the pictures below are hard to look at.

President Armand Tessier said the attack on the weekly was terrorism beyond any question, and that several others had been prevented in the last few weeks, Federal Press reported.

Within hours of the attack, people on social media were writing "We all sting", to show that they stand with the journalists. By the afternoon it was the phrase most used in eleven countries, and some newspapers have announced that they will print it on their front pages tomorrow.

== Circuit
{dead.a: Gunmen kill nine at offices} of satirical magazine

One suspect is under arrest and two are on the run, as President Armand Tessier denounces terrorist attack on The Hornet

Gunmen attacked the offices of a satirical magazine in Montclaire on Tuesday morning and killed {dead.a: nine people before they fled}, {police.a: among whom were two police officers}. {injured.d: At least 15 others were wounded}, some of them gravely, according to Federal Press. {gunmen.b: The intruders were three, all in hoods}, a spokesman for the police says, and began to fire {arms.b: assault rifles, hunting guns and, so witnesses say}, a grenade launcher. They left in a car that was waiting for them, abandoned it in the east of the city, stole a second one and vanished, Continental reports.

Tessier said that it was terrorism without any doubt. The alert for the capital and its suburbs has been raised to the highest level.

{arrest.a: One suspect, Yanis Ferrat, 19, was arrested} early on Wednesday, when he came to a police station in Sorgues, about 120 miles east of Montclaire. He is said to have been the driver and reportedly gave himself up because he had heard his name on the radio. Karim and Walid Benzari, who are 36 and 33, have not been found. Five other people are in custody. The brothers were born in Montclaire and known to the intelligence service; Walid spent two years in prison after he had tried to join a militia abroad.

{drawings.b: The magazine's cartoons of the Prophet have caused} controversy more than once. Its offices burned down in 2010 {arson.c: after it had announced the Prophet as its guest editor}.
