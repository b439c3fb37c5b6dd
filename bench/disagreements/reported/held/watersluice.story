dead: number
wounded: number
cause: contradiction
owner: contradiction
quiet: contradiction?

== Trading Daily
Marezia and Tolistan agree to cease fire

Marezia said on Tuesday it had agreed to a ceasefire with Tolistan after shots and shells across the border {dead.a: killed at least six people} and wounded dozens in a quarrel over a plant that distributes river water.

"After several rounds of talks between the two foreign ministers, it was agreed that all fire shall cease from 9:00 pm and that the troops shall withdraw," a statement by the Marezian foreign ministry said.

Soldiers of the two mountain republics had fired at each other earlier in the day around the water works near Ketmen, a village in Marezia's western province of Oruk, right on the border with Tolistan.

According to both security services stones had flown between the villagers at first, and on Tuesday the shooting began.

{dead.a: Two people died in the clashes} and {wounded.c: another 63 people had been wounded}, according to the Marezian health ministry. On the other side the town hall of Ashfar said that {dead.a: four Tolistanis had been killed} and {wounded.c: 43 wounded, the mayor, who was hit by a bullet, among them}.

The conflict broke out on Monday, the Marezian authorities said, {cause.a: when Tolistani officials wanted to put up cameras} to keep an eye on the water works and the Marezian side would not have it. The Tolistani authorities accused Marezian forces of shooting at their border guards.

{owner.a: Both countries lay claim to the land around the plant}, and have done so for decades.

Earlier this month the president of Tolistan, Emil Rahdan, said on a visit to a Tolistani enclave within Marezia that more than 120 rounds of talks had settled almost half of the common border. An exchange of land, he said, was not being discussed.

== Highland Affairs
Tolistan and Marezia settle on a ceasefire

The quarrel between the two republics is about the Verkhal sluice, which stands on their border.

The foreign ministers of Tolistan and Marezia, Siro Mudin and Ruslan Kezbek, held talks on 17 May after the situation at the Verkhal sluice had grown worse. The two sides agreed to cease fire, the Tolistani foreign ministry let it be known.

Both noted that the conflict had cost lives among Tolistanis and Marezians alike. They were also of one mind that such a situation must be set right by peaceful means alone.

Marezia wanted nobody else's land, Kezbek said, but would not hand over its own to anyone either. According to the ministers the ceasefire has been in force since 9 pm, and the troops will go back to where they were stationed before.

The ministers agreed that the heads of the police and security services should meet, that the people living along the border should be better informed by both governments, and that officers of both countries should watch over the situation together. Mudin and Kezbek called upon citizens not to let themselves be provoked.

Our readers know {cause.b: how it all began: with repairs that the Marezian side} was carrying out at the sluice. Tolistan took offence, because {owner.a: in its opinion the works are Tolistani} and have been occupied by Marezia. {owner.a: Marezia regards the place as its own}.

It was the inhabitants of two villages on the upper course of the Isvar who first came to blows. Some time later the armed forces of the two republics were drawn in.

A spokeswoman for the foreign ministry of Ordland, with which both republics are allied, said that her country was following the events closely and with concern.

== Oruk Line
Conflict on border: Head of security service leaves for Oruk

The chairman of the State Security Service of Marezia, Kamil Tashbek, has come back to the country and gone straight on to Oruk. The service's press centre confirmed this to Oruk Line.

Tashbek had been abroad for treatment after an operation. On Tuesday he wrote on his page that he was cutting his stay short because of what was happening on the border with Tolistan.

{quiet.a: The situation on the border has calmed down} and the president has it in hand, the press centre said. {quiet.a: At the centre of the conflict no more shots are being fired}, the border guard added, although in some districts single shots were heard in the night.

The conflict on the border began on May 16 {cause.a: after the Tolistani side had started to fix cameras} to a power pole near the Verkhal sluice in the village of Ketmen, Oruk region. Local residents demanded that they be taken down. A quarrel in words turned into clashes: the parties began to throw stones at each other. Later there was shooting.

{dead.b: In Marezia 18 people were killed, one of them a child}, and {wounded.a: at least 188 victims have asked doctors for help}. According to the Tolistani side, {dead.b: 10 people were killed over there} and {wounded.a: more than 210 people were hurt}.

Marezia and Tolistan agreed on the night of May 17 to cease fire and to take their troops back to where they had been stationed before.

The Verkhal sluice lies at the head of the canals that fill the Tortak reservoir, {owner.b: on the territory of Marezia}.

The heads of the two governments spoke about the situation at a meeting that had not been planned. They held that force must not be used in questions of the border, and that the two republics had to talk.

== Globe Relay
Marezia and Tolistan agree to 'full' ceasefire after new shooting

ASKAR - Marezia and Tolistan agreed on Thursday to what they called a full ceasefire, after new reports of shots and of troops massing, and after clashes on the border earlier this week {dead.c: in which 69 people were killed}.

The chiefs of both security services made it public side by side on Marezian soil. Only hours before, the Marezian border guard had said that {quiet.b: Tolistani troops opened fire on Marezian vehicles} on Marezia's side of the border.

What should be done next was the subject of a telephone call between the two presidents on the same day, according to their staff.

"What has befallen the border must not befall it a second time," said Sulem Yatim, who leads Tolistan's security committee, with his Marezian counterpart Kamil Tashbek standing beside him.

The clashes broke out this week between Tolistan's province of Sogdan and the Marezian province of Oruk, in a dispute over {owner.a: a reservoir and a sluice, claimed by both sides}, on the Isvar river.

Villagers from either side threw stones, until the guards of the two countries took up their rifles, and later mortars. The Marezian side says that it was also attacked from a Tolistani helicopter gunship.

Homes were set alight in both countries, and a Marezian border post burnt down. According to Marezia thousands of villagers were led out of the area.

The authorities in Marezia reported {dead.c: 48 people killed, all but four of them civilians}, and {wounded.b: put the number of wounded at 185}. In Tolistan, local government sources said {dead.c: 21 people had died on their side}, eight border guards and a policeman among them.

Both republics have bases of Ordland on their soil and regard it as an ally. Ordland's foreign minister called his two colleagues and pressed them to keep to the ceasefire.
