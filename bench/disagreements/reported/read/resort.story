dead: number
civilians: number
attackers: number
clothes: contradiction
hour: date
claim: contradiction
europeans: number

== The Dublin Herald
{dead.a: Al-Qaeda gunmen kill 19 at Togo beach resort}

{europeans.a: Five Europeans among the dead in attack on hotels in Agbodra}

{claim.a: Gunmen from al-Qaeda's North African arm} {dead.a: killed 19 people at a seaside town in Togo yesterday,} {europeans.a: five of whom were from Europe,} the most recent of several bloody attacks in West Africa.

{attackers.a: Seven men struck at hotels along the beach of Agbodra,} which draws many westerners at the weekend and lies some 35km (22 miles) east of the capital, Lomé. {attackers.a: They were then killed in a gun battle with Togolese special forces.}

{attackers.a: "Seven attackers came up the beach this afternoon,"} President Kodjo Amegan said when he visited the scene. {civilians.a: "Sadly, we have lost 16 civilians and three men of the special forces."}

A French citizen was among the victims, the foreign ministry in Paris said. {europeans.a: Where the others came from was not known, but five were Europeans,} according to an officer who briefed reporters.

{claim.a: Al-Qaeda in the Islamic Maghreb (AQIM), which is behind other recent assaults in the region, said that it had done it,} a US group that follows militant statements reported.

{clothes.a: The gunmen, who wore black, began to fire} {hour.a: around lunchtime, when people sat in the bars and restaurants} by the beach or were swimming.

Soldiers cleared the streets nearby. Cars were full of bullet holes and glass lay on the road.

"All at once there was shooting and everybody ran," said a witness, Afi Lawson. "They began on the sand. They fired at anyone they saw, and there were mothers with little children."

Less than three months ago Islamists killed dozens of people in a hotel and a bar in the capital of Niger.

== Bosphorus World
{dead.a: Nineteen killed in attack on Togo beach hotels}

{civilians.a: Sixteen civilians and three soldiers were killed} on Sunday at the Togolese seaside resort of Agbodra, where gunmen broke into the busy weekend getaway and opened fire, President Kodjo Amegan said.

{attackers.a: "Seven attackers came up the beach this afternoon.} {civilians.a: Sadly, we have lost 16 civilians and three men of the special forces,"} Amegan said at the site. {attackers.a: He added that all seven attackers had been killed.}

{europeans.a: A news agency later reported that five Europeans were among the 19 dead.}

"The army and the police were there immediately and succeeded in putting seven terrorists out of action," said Security Minister Yao Tchalla on state television. He said that the area was still being searched.

The attackers carried heavy weapons and had balaclavas over their faces, a witness told an agency. "They shot at the guests of the Palm Coast, a big hotel, and it was full of foreigners because of the heat."

{claim.a: Some hours later al-Qaeda in the Islamic Maghreb (AQIM) said that it had carried out the shooting} in the town, which was the seat of the German governors in colonial days and is 35 kilometres (22 miles) from Lomé.

According to a group that observes what militants publish online, the message speaks of four "knights" who had made their way into the resort.

The French president, who called the attack "despicable", promised Togo help with investigators and equipment. "We shall go after those who planned this," he said in a statement.

== Newswhirl
{dead.c: Togo Beach Terror: At Least 19 Dead In Agbodra}, {hour.b: Gunmen Struck In The Morning}

UPDATE: {claim.a: Al-Qaeda has now said it was behind the attack,} a U.S. network reports.

An assault on Agbodra, a well-liked beach resort in Togo, West Africa, {dead.a: has left 19 people dead there,} {europeans.c: among them at least five vacationers from Europe.} {attackers.a: Seven armed men are believed to have opened fire} {hour.b: on people at the beach this morning.} The town was even more crowded than usual because of a heat wave. The men also shot at three hotels close by, and only soldiers who happened to be near put an end to it, according to a French-language agency.

{attackers.a: President Kodjo Amegan later told state radio that all seven shooters had been killed} by the security forces. The Security Ministry says that it will publish a full account within hours.

{claim.b: The authorities in Togo have yet to find out who the gunmen were and to which group they belonged.} Several outlets have recalled that militants in Mali, who were not named, threatened last year to bring their fight to Togo.

Agbodra lies on the Gulf of Guinea, about 22 miles east of the U.S. Embassy in Lomé. Nothing so far points to American victims, but a group from the embassy is reported to have been in the town at the time. The embassy is following events.

"Up to now we have counted 14 dead," an officer had said at first, before the number went up. "There may be others whom we have not found."

== Global Cable News
France and US offer help after beach attack in Togo

Story highlights

{europeans.b: NEW: Five French citizens were killed, the presidency in Paris says}

{civilians.b: Eighteen civilians are among the dead,} {dead.b: who number 22, says the president of Togo}

Agbodra, Togo — France and the United States have promised to help Togo look into a {dead.c: terror attack in which at least 19 people were killed.}

Gunmen burst into three hotels on Sunday in the seaside town of Agbodra, officials said. Foreigners were among the victims, including a Frenchman and an Austrian woman.

{claim.a: Al-Qaeda in the Islamic Maghreb said in an online post that it was responsible.}

{civilians.a: Three soldiers and 16 civilians were among those killed,} President Kodjo Amegan said during a visit to the hotels.

{attackers.b: Four terrorists were killed in the attack,} the president's office wrote on Facebook on Monday and cited Security Minister Yao Tchalla.

Amegan had said on Sunday that seven of them were dead. What explains the difference was not clear on Monday.

{hour.a: The attack began a little after noon on Sunday,} when the beach, about 35 kilometers (22 miles) from Lomé, was reported to be full of people who bathed, rested or ate in the cafes. Well-off Togolese and foreigners like to come here on Sundays.

Pictures from a camera in one of the bars show guests running away as shots are heard. Seconds later a man in a waistcoat strolls past and fires a rifle.

Komlan Agbeko, who manages a hotel, said that {clothes.b: he saw four men in jeans and white shirts} who shot as they walked along the sand.

"I was on the roof and I could see all of it," he said.
