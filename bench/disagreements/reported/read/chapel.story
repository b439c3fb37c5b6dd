toll: number?
wounded: number?
ages: number
death: contradiction
hour: date?
weapon: framing?
bearing: contradiction?
evil: attribution?

== The Dominion Ledger

What is known about the chapel killings in Harrow Mills

The essentials

{toll.a: Nineteen people were killed on Sunday}, {ages.a: the youngest six and the oldest 74}, when a man began shooting inside a small chapel in the south of Corran.

Ellory County Sheriff Dale Hostetter told breakfast television on Monday that {death.a: the attacker took his own life} after an armed neighbour had chased him and his car had left the road.

No name was given out at a press briefing on Sunday evening. Two officials, one of them federal and the other in law enforcement, named him to the national news agency as Curtis Wayne Dolan. Neither was willing to be quoted by name.

Why he did it has not been established. Governor Ruth Amsel hinted on Monday that he may have had some tie to the chapel and said the public would probably hear about it before the week was out. She would not be drawn further and said investigators were pursuing the question hard.

{evil.a: President Halloran, on a state visit abroad, spoke of an evil deed} and later described the killer as a badly disturbed man.

How it happened

{hour.a: At around 10:40 a.m. the man drove into a filling station} opposite Mercy Chapel in Harrow Mills, {bearing.a: some 40 kilometres southeast of Port Lisle}. He was dressed in black and had on a protective vest. Morning worship had been announced for 10:30.

He then crossed the road and fired his rifle at the building, according to Leonard Quist, who heads the regional office of the state police, and went on shooting once he was through the door of the wooden chapel.

As he came out, a man who lives close by confronted him with a rifle of his own. The attacker let go of his weapon and drove away.

== Spotlight Weekly

Many Dead After Man Opens Fire in Corran Chapel

{toll.b: At least 19 people lost their lives} and {wounded.a: 15 more were injured} on Sunday when a man walked into a chapel in Harrow Mills, Corran, and turned a gun on the congregation.

According to the network CNB, {hour.b: Curtis Wayne Dolan opened fire at about 10:40 a.m.} with {weapon.a: a rifle of military design}, halfway through worship at Mercy Chapel. {ages.b: The victims were between 14 months and 79 years old}, and the deacon's daughter, who was 13, was among them.

While Dolan was making his getaway he and an armed local man shot at each other. The man then went after him by car. Officers later came upon Dolan dead at the wheel from a bullet wound, though {death.b: it is not yet clear whether he fired that shot} himself or was hit by the local man.

The Capital Times writes that Dolan had been in the Air Force and was stationed at a base in the north until a military court convicted him in 2011 of attacking his wife and their child. He was locked up for 12 months and put out of the service for bad conduct in 2013, Air Force spokeswoman Carla Menning told the paper.

President Halloran, who is in the middle of a nine-day tour of four countries, wrote online that his thoughts were with the people of Harrow Mills and that he was following events from afar. Asked about it later, he said that guns were not the issue here and that the country was looking at a problem of mental illness.

{evil.b: Corran's governor, Ruth Amsel, called the shooting an evil deed}. The village lies {bearing.a: about 25 miles southeast of Port Lisle}.

Singers and actors also shared their grief. Several asked their followers to give blood.

== Waverly Gazette

{toll.b: Chapel shooting in Corran leaves at least 19 dead}

{ages.a: Dead and wounded are aged 6 to 74}

HARROW MILLS, Corran — A man dressed in black from head to foot, an armoured vest over his chest and {weapon.a: a military-style rifle in his grip}, fired on worshippers at Sunday prayers in a little country chapel, {toll.b: killing at least 19 people} and making {bearing.b: this hamlet east of Port Lisle} the latest place in the country to be struck by mass murder.

Two law enforcement officials named the man as Curtis Wayne Dolan, 29; they asked not to be identified because the inquiry is still open. Dolan, whose home was in Bellwater, died a short time after the attack.

He had been an airman at a base in the north, but was brought before a military court in 2011 for assaulting his wife and child. The judges gave him 12 months in confinement, and in 2013 he was sent away for bad conduct, said Carla Menning of the Air Force press office.

What drove him was not known on Sunday. What he did was plain enough: families with hymn books in their hands were shot down where they sat.

Dolan began firing shortly after prayers had started at 10:30 a.m., officials said. Within minutes a large part of the small congregation had been hit. {ages.a: The youngest of the victims was 6, the oldest 74}; children died, and a woman who was expecting one, and the deacon's 13-year-old daughter.

No mass shooting in the state has ever cost more lives. {wounded.b: At least 15 other people were wounded}.

Dolan first stopped at a filling station on the far side of Route 31, the authorities said, then drove over, climbed out and fired from outside, working along the right-hand wall before he went in. {hour.b: The first emergency call came at about 10:40 a.m.}

"You tell yourself it can't come to a place this size," said Sheriff Dale Hostetter. "This morning it came."

== Common Table

What We Know About the Harrow Mills Chapel Shooting

Worshippers in Harrow Mills, Corran, came together at Mercy Chapel this past Sunday as they do every week. The half-past-ten prayers turned into a nightmare when a man in black combat-style clothes, carrying {weapon.b: an assault rifle in his hands}, opened fire.

{toll.a: Nineteen people lost their lives that morning}, {ages.a: the youngest of them six, the oldest 74}, and {wounded.a: another 15 people were wounded}. Hardly anyone had a chance to get out. The attacker seems to have gone up the middle of the room first and to have kept shooting on his way back to the door.

"He went up between the benches, then he turned and came back, and as I understand it he was firing that whole time," said Ellory County Sheriff Dale Hostetter. A handgun was found too, the sheriff said, but he could not tell whether it had been used. He called what he saw inside dreadful.

Much about the motive is still open. Here is what has come out.

The police have not officially put a name to him, but two law enforcement sources told the national news agency that he was Curtis Wayne Dolan, 29. Police speak only of a white man in his twenties.

Dolan was in the Air Force from 2009 until he was discharged. In 2011 he was tried by a military court for assaulting his wife and their child, spent a year in confinement and lost his rank.

He bought the rifle at a shop in Port Lisle in May last year, an official said. The state had refused him a permit to carry a gun, which makes people ask how he came by one.

His wife's parents belonged to the chapel, the sheriff said, but were not there on Sunday.
