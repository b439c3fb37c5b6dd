toll: number
injured: number
ages: number
girl: contradiction
ending: contradiction
summons: contradiction?
gun: framing?
day: date

== The Leinster Times
{toll.a: Five dead, many hurt in Vernaux attack}

{toll.a: FIVE PEOPLE were killed and dozens were injured} in an attack {gun.a: with grenades and a machine gun} on a busy shopping district of the town of Vernaux.

Lucien Maas (37), a local man with a police record, hurled three bombs and shot at people queuing for trams on Place Sainte-Ode. Those who were there told of blood, terror and confusion in the heart of the town.

Shops were full with the Easter trade. {girl.a: Two teenage boys, aged 14 and 16}, a man of 40 and a woman of 71 died of their wounds, said the local prosecutor, Agnès Thirion. {ending.a: Maas had died by his own hand}, she added, though whether he had meant to was not clear.

Tom Brabant (20), an apprentice who filmed part of the attack on his telephone, found himself in a stampede. {gun.a: Two long bursts of machine-gun fire} can be heard in his recording. "It was going on already when we got here. They were all running at us, the police as well," he said.

It was about 11.40am. "I had hardly unpacked my tools when I heard three great thuds, and after that something like shooting," said Henri Colson, an electrician in his 50s, who was at work just metres away.

"Everybody came past us. Then it went quiet and they turned back, and a minute later they were running again. In the end the police told us to clear out."

Maas had been known to the authorities for years and had been given 52 months for drug and weapons offences. He had had dealings with pimps and fences, according to Ms Thirion.

{summons.a: He had been out on conditional release since autumn, and failed to keep an appointment with his probation officer yesterday.}

== Newsline One
Vernaux rampage: carnage at tram stop (VIDEO)

{toll.b: Six people have lost their lives} {injured.a: and 95 others have been hurt} {day.a: after grenades went off in the town of Vernaux on Monday}, the police are reported to have told the media. After much confusion, officials in the town now speak of a single assailant.

{girl.b: Vernaux prosecutor Agnès Thirion said that a boy of 14, a girl of 16} and an elderly woman were among the dead, as was the assailant. {ages.a: A 20-month-old child died in hospital on Monday night.}

Six people have been admitted with serious injuries.

"We know of one man, and that man is dead," Interior Ministry official Bruno Claes said. {ending.b: The newspaper La Meuse named the man, who died in the explosion}, as Lucien Maas, 37.

Maas had earlier been in prison on charges involving guns, drugs and sexual offenses. What moved him to act is not known, but the authorities have ruled out terrorism.

{gun.b: He left home with hand grenades, a pistol and an assault rifle}, officials said. He went by himself to the central square and threw three grenades at a tram shelter before shooting into the crowd, a news agency reports.

{summons.b: Police had called Maas in for questioning on Monday}, though about what is not yet clear.

Rumors that other gunmen were on the run had spread through the town during the afternoon, and people were told to stay where they were. Schools and shops in the center kept their doors locked for more than two hours. Helicopters took some of the injured to hospitals in nearby cities.

== Delaware Valley Journal
Grenades thrown into Easter crowd

{toll.b: Six were killed as a man attacked a busy square}

VERNAUX - {gun.b: A man armed with grenades and an assault rifle} set upon Easter shoppers Monday at a central square in the town of Vernaux. {toll.b: Six people died, the attacker among them,} {injured.a: and 95 were wounded, officials said.}

Why he struck in crowded Place Sainte-Ode, from which the main shopping streets lead off, was not immediately clear. Hundreds of people fled headlong down narrow streets from the bullets and the blasts.

The attack had nothing to do with terrorism, said Interior Ministry official Bruno Claes. He did not say what made him so sure.

Officials named the attacker as Lucien Maas, 37, of Vernaux, who they said had served time for crimes involving guns, drugs and sexual abuse. {ending.c: Whether he killed himself or died by accident was unclear}, prosecutor Agnès Thirion said.

{girl.a: Also dead were two teenage boys, 14 and 16}; a 71-year-old woman; a man of 40; {ages.a: and a 20-month-old toddler, according to the police.}

Local media portrayed Maas as a weapons expert who could mend any firearm. He had been sentenced for the possession of 7,200 gun parts and 10 complete weapons, and for growing 2,100 cannabis plants.

{summons.b: He had been summoned by the police for questioning Monday}, Thirion said; she did not know why. There were grenades left on him when he died.

Maas set out from his home with a backpack, officials said, and walked alone to the square. He climbed a platform with a perfect view of the place, which was decorated for the spring fair, threw three grenades at a shelter where 1,400 trams stop each day, and then began to fire.

== Rhine Broadcasting
Second crime scene found after Vernaux attack

{toll.c: Police have discovered a body at the house of the man who threw grenades and shot at a crowd} {day.b: in the center of Vernaux on Tuesday}, {toll.c: killing six people and injuring dozens of others.}

Police said on Tuesday that they had found a woman's body in the house of the gunman {day.a: who had run amok in the eastern town of Vernaux on Monday.}

The dead woman, who was 51, lay in a barn in which the man used to raise cannabis, public prosecutor general Olivier de Brogne told public radio. She had cleaned house for people who lived next door to Maas, he added.

{toll.b: Six people in all died} {injured.b: and at least 96 were hurt} in the attack that followed, when grenades and then shots hit a full square.

The man lobbed three grenades at a tram shelter on Place Sainte-Ode amid the Easter bustle and then opened fire. {ending.d: According to prosecutor Agnès Thirion, he shot himself in the head on the spot}, with more grenades still on him.

Among the victims were two teenagers, and a woman of 71 who died later in hospital. {ages.b: Local media said a 19-month-old baby succumbed to its injuries on Monday evening.}

What drove the man was not immediately known. He had no ties to any terrorist network, the authorities said.

The royal couple and the prime minister, Jean Lambotte, traveled to Vernaux on Monday evening to offer sympathy. Lambotte said in a statement that he was appalled by what had happened.

Maas had a long list of convictions, police said.
