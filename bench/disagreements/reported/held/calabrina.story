toll: number
villa: contradiction
trapped: date
direction: contradiction?

== gulfnational
'There is nothing left to go back to': grief in Sicilian resort swallowed by fire

Fires that ran through the coast near Palermo overnight are the country's deadliest in decades and {toll.a: have killed at least 97 people}

A few hundred steps down the main road of Cala Brina, named after a saint who calmed the sea, burned-out cars stand in a row. A man and his daughter walk by under black electricity poles that lean over the pavement.

Their house was wholly destroyed by the fires, the worst in Italy for decades, which have laid waste to {direction.a: this small seaside town east of Palermo}. {toll.a: The dead are at least 97 so far}, and some had not started school.

"There is nothing left to go back to," says Paolo as he holds on to his neighbours, Tito and Rosa. Their house still stands, untouched for reasons that nobody can explain, though the flames leaped through pines that burned like matches and gas bottles blew up on all sides.

{trapped.a: Overnight the fires hemmed people in from behind} all along this coast, which lives from tourists. They stood on the beaches until help came, and the sea took several who could stand no longer. {villa.a: Thirty-four never got past the courtyard of a villa}, where they were found in little knots, arms about each other.

"Nobody who was not here can understand it," says Tito, who looks at the ground.

"We have lost a friend and two of her children. She and the boy were burned, and the girl died on the stones down there," he says and points to the shore. The father is alive, but "we do not know for how many days".

== londoncourier
Sicily wildfires: 97 dead and more feared in holiday towns near Palermo

{toll.a: At least 97 people have died on a Sicilian holiday coast} in wildfires such as Italy has not seen for decades.

With winds of 60mph behind them, {trapped.b: the flames caught up with fleeing families on Sunday} in and around Torrefina, by the sea 23 miles east of the Sicilian capital.

The number of victims is expected to go up, since crews have yet to look into many burned houses and cars.

The coastguard was out in a heavy swell as well, looking for those who had run into the sea.

There were two of them: one at Montalto Mare, west of Palermo, and one to the northeast, close to the port of Torrefina. Few had reckoned with their pace. When the roads were gone, only the shore was left, and there hundreds waited.

Saturday had been hot and dry, and it was afternoon when they began; of the reason nothing was known at first. From the air the land looks as if ink had been spilt on it.

Doctors have seen 245 people, most of them burned, and thirteen are badly off. Children are among the dead.

Italy is to mourn for four days, the prime minister, Alberto Ferrini, announced on Sunday.

"I have looked for words and found none," he said on television. "For four days the flags will say it for us."

Brussels has been asked to find help abroad, and there is not an Italian firefighting plane or helicopter that is not in use.

The Red Cross said on Sunday that it had found {villa.b: the bodies of 34 people at two villas} in the village of Cala Brina.

== prairiedigest
Sicily burns: 78 lives lost, hundreds of people brought out

{villa.a: In the courtyard of a villa lay 34 people}, the smallest of them children, all burned to death. The villa stands in {direction.b: the resort of Cala Brina, 52km northeast of the capital}, and it was a rescuer, Fabio Grasso, who told of it. {toll.b: At least 78 people are known to have died} along the coast.

Cars had jammed one of the lanes down to the beach. At least five who had left them lay dead there, according to a photographer.

The police told state television of some 390 villagers in the east of the province who could not get out of their houses.

Her house stands among dry pines, said one woman who got out on foot. She had stayed because nobody told her to leave. Others said that even if an order had been given, many would have remained to save their property.

The Foreign Ministry in Vienna is helping Austrians who are affected by the fires and has told all those who travel to the area to be watchful and to do what the local authorities say.

"And in the end we saw the coastguard's lights," said a man who had swum for two hours.

There was one subject for Sunday's newspapers. "Furnace", said one in black letters, "The coast of death" another, and none thought that the last victim had been found.

Nor did the fire service, whose spokeswoman asked that the count be taken as provisional.

Why it burned nobody can say yet. A prosecutor in Palermo has been told to find out, and to find out too whether it was fought as it should have been.

The mayor of Torrefina, Salvo Minardi, put the blame on the wind.

"You see somebody go under beside you and you cannot do a thing," said one survivor, Nino Riva, and could not go on.

== eveningstandardpost
Sicily fire toll reaches 105 as anti-terror police open inquiry

{toll.c: By Monday the fire had cost 105 lives} in a Sicilian seaside town. Families went from door to door asking for people who have not been seen since, and in the morgue the doctors began to put names to the dead.

{trapped.a: It was on Saturday night that hundreds found themselves trapped} in Cala Brina, a resort in the east of the province. The sea saved many. Smoke killed others where they sat in their cars, or where the path ended at a cliff.

Was it lit on purpose, as some say? Anti-terrorist officers have been put on that question, a source in the security services said; the province had several fires at once. It would not be the first time, people here say, that somebody burned a wood because he wanted to build.

{toll.c: Number 105 was a patient who died in hospital}, the fire service said. Dozens of callers had asked it about somebody missing, and a spokesman could not rule out that they were asking about the dead.

Those who could get in front of a camera did so. The rest turned to the internet with a photograph and a telephone number.

"I want to find my dad," a young man told the channel Sicilia Uno in tears. His father is Carmelo Russo, 53. They last spoke on Saturday afternoon, when the fire was drawing near.

A mother also appealed for news of her two sons, aged 8 and 10, after she thought that she had seen them in pictures of a boat that was taking people off the beach. She and her husband had gone round the hospitals of the city all day on Sunday without finding a trace.
