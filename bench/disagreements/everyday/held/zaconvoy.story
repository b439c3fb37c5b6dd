dead: number
sender: attribution
men: framing
warning: contradiction

== Gulf and Horn Agency
Drone strike hits convoy in eastern Yemen

A drone strike on a convoy in the Yemeni province of Hadramawt has killed {dead.a: 22 people on the coast road}, officials said on Tuesday.

Six pickup trucks were hit at about 11 p.m. on Monday near the town of Qusayir. Three of them burned out. A further nine people were wounded, the hospital in Mukalla said.

{sender.a: The drone was sent by the Houthi movement}, said the governor of Hadramawt, Salem Bawazir. Wreckage with serial numbers had been secured, and would be shown to the United Nations.

Those who died belonged to the Coastal Brigade, a unit which is paid by the authorities in Mukalla and guards the oil terminal at Dabba. {men.a: Soldiers of the Coastal Brigade had been} on the way to relieve a post, Bawazir said.

{warning.a: There had been no warning of any kind}, according to the governor.

The terminal, which has been attacked three times since 2022, was not damaged. It has been out of operation since the spring. The port of Mukalla was closed for six hours as a precaution.

UN envoy Henrik Solberg called for restraint. He is due in Muscat on Thursday for talks on a prisoner exchange. The talks would go ahead, his office said. They concern several hundred prisoners on each side.

== Mukalla Voice
The road of the burnt trucks

You smell it before Qusayir, where the road bends down to the sea. There are three black frames on the asphalt, and three trucks with holes in them beside it. A boy is collecting brass.

{dead.b: Thirty-one people lost their lives here} on Monday night, say the men at the mosque, who washed them. They have a list with thirty-one names in a school exercise book, and they read it aloud to us. Four are brothers.

{men.a: The soldiers were from the villages around}, most under 25. They were to relieve a post near Dabba, where the terminal stands, and which for months has had nothing to load.

"It came three times," says Ahmed Bin Dohri, a fisherman. "The first time I thought of thunder." It was shortly before eleven; he had just pulled up the boat.

Governor Salem Bawazir visited the wounded on Tuesday morning. There are nine, and two of them have been taken to Seiyun, because Mukalla's burns ward has four beds. He promised each bereaved family two million rials. For a lieutenant killed in March, his widow tells us, a similar promise was made. She is waiting.

The port opened again at six in the morning. By then, the boats that had fish to sell had sold it to each other.

On the wall of the school someone has written in chalk, "Who is next?" The headmaster has let it stand. He taught eleven of those on the list, he says, and two of them could not spell.

== Sanaa Today
Blow against mercenaries on the Hadramawt coast

A convoy of the Coastal Brigade was struck from the air on Monday night. {men.b: The mercenaries in foreign pay were moving} at night in the direction of Dabba, a military source said.

{sender.b: The aircraft came from an American ship}, said the spokesman of the movement in Sanaa, Yahya Shamlan. The movement's own forces had not been involved. "We announce what we do," he said. "We have announced nothing."

According to Shamlan, the brigade's paymasters had fallen out with one another over the oil money. He mentioned a sum of 40 million dollars that had vanished in the spring.

{warning.b: The brigade had been warned by telephone} two hours before, a former officer now living in Sanaa claims to have heard from a cousin in the unit: turn back, a caller had said, or you will not arrive. The commander is said to have laughed.

Six vehicles were hit and three were destroyed completely. The authorities in Mukalla have shut the port for some hours.

The movement will send its delegation to Muscat as planned. On the agenda for Thursday are 600 prisoners on either side. It is not the movement that has an interest in disturbing the talks, the spokesman said.

Earlier attacks on the terminal, of which there have been three, had been claimed by the movement on the same day. They were directed at tankers which, in its words, were stealing the people's oil. In none of these was anybody killed.

== Channel Five World News
Yemen convoy strike casts shadow over Muscat talks

A drone strike on a convoy in Yemen has killed more than twenty people and put in doubt the calm that has held in the east for half a year.

Six pickup trucks were hit late on Monday near the town of Qusayir. Three of them burned out, and {dead.a: 22 people were killed, officials say}. A further nine were wounded, according to the hospital in Mukalla.

{sender.c: No American aircraft had been over Yemen} that night, the Pentagon said. "It wasn't us," said a spokeswoman, Colonel Dana Whitlock. She would not say whose it had been. The nearest US vessel had been 400 miles away, off Oman.

Video seen by Channel Five shows the moments after the strike. A man with a torch is counting aloud. He stops at fourteen, and then the film ends.

UN envoy Henrik Solberg called for restraint. Diplomats had feared that one of the parties would cancel Thursday's meeting, but by Tuesday evening both had confirmed. On the table is the release of 1,200 prisoners in all, in three stages. It would be the largest such exchange of the war.

In the last one, two years ago, some 880 people went free. That, too, was preceded by an attack, on a bus near Taiz, and there it was never established who was behind it.

Oil prices hardly moved. The terminal at Dabba, which the unit was guarding, has not shipped a barrel since spring.
