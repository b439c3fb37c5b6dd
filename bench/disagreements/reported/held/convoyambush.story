toll: number
survivors: number
fire: contradiction
motive: contradiction
twins: number
siblings: number
distance: number
wounded: number
offer: framing
citizens: framing?

== Daily Register World
{toll.a: 11 Members of Religious Community in Santa Riva} Die in Ambush

The governor of the state of Almira, Beatriz Oquendo, said that she would do all she could to see that the "beasts" who carried out the attack were punished. "As a mother and as a daughter of these mountains I feel sick, and I feel rage," she wrote online.

Daniel Halvorsen, a cousin of the three women who were driving, said in a telephone interview from the town of Piedras that the women and their children had been on their way from Almira to the neighboring state of Cobre.

His cousin Kirsten was going to the airport to pick up her husband, who works across the border in Norland and was coming home for his birthday. Her car broke down, Mr. Halvorsen said, and {fire.a: the gunmen shot at Kirsten and then set her car alight}.

She was killed, along with {siblings.a: a 12-year-old boy, a 10-year-old girl, two more children}, and {twins.a: twins who were not yet a year old}, he said.

About ten miles on, the two other cars were attacked as well, and the two other women died. A 3-year-old girl and a 5-year-old boy were also killed, he said.

Several children were rescued, relatives said; some had hidden beside the road.

"{survivors.a: Eight little ones were killed, nine got away alive}," Mr. Halvorsen said.

He could not say what had been behind it. "{motive.a: They meant to kill them, it was deliberate}," he said. "We do not know the reason."

One of the women even got out with her hands in the air, Mr. Halvorsen said. "They shot her in the heart from as near as you are to your desk."

The family had received no threats lately, he added.

== Loop News
{toll.a: Three Women And Eight Children From One Community} Were Killed By Gunmen In Santa Riva

The Halvorsen family has been in the sights of crime groups before.

{toll.a: Eleven members of a well-known religious family}, {citizens.a: who held both Norland and Santa Riva citizenship}, were killed by an armed group as they drove through the mountains, authorities confirmed Tuesday.

Three vehicles carrying members of the Halvorsen family from Piedras, in Almira, to the state of Cobre were attacked, the state attorney general's office said in a statement.

Rodrigo Landa, the security minister, told the press that {toll.a: three women and eight children had been killed}.

Daniel Halvorsen, a family member, told a newspaper that his cousin Kirsten's car broke down and that gunmen shot at it. She and her six children, {twins.a: including twins not yet one year old}, died.

The other two cars were attacked some miles further on. The two mothers at the wheel were killed, and two more children.

A relative, Anders Halvorsen, told Loop News that the family learned of the attack in a group chat, after people nearby had heard the car blow up.

"They heard the bang from far off, so they went up there, and that's how they found the first car," Anders said.

{survivors.b: Seven more children were found hours later}, {wounded.a: six of them badly hurt by bullets}, he said. One, who was shot in the jaw, is in critical condition. The injured have been taken to Norland for treatment.

{survivors.b: An eighth, a girl of five months}, was found on the floor of one of the cars. Nobody else came out of it without a scratch, according to Anders. The baby is with relatives now.

== Sentinel-Courier
{toll.b: At least 11 Norland citizens die} in cartel attack in Santa Riva

PUERTO REAL (CWP) — Cartel gunmen lay in wait for three vans on a mountain track, {toll.b: killing at least eight children and three women} — {citizens.b: every one of them a citizen of Norland} living in the north of Santa Riva — and leaving one of the vans a blackened shell, according to the authorities.

The dead included {twins.b: a pair of nine-month-old twins}. {wounded.b: At least seven other children were wounded} by gunfire.

Security Minister Rodrigo Landa said {motive.b: the attackers may have mistaken the vans} for those of a rival gang.

Yet the dead all seem to have been Halvorsens or kin of theirs, from a settlement that a splinter group of the Old Brethren Church founded generations ago. The family has had trouble with traffickers before: one of its men spoke out against the cartels and was murdered 12 years ago.

President Carl Hewitt of Norland at once offered to help make "all-out WAR" on the cartels. But {offer.a: Santa Riva's President Ernesto Valdivia rejected that idea}, saying that those before him had tried war, "and look where we are."

A relative said the victims lived in the hamlet of La Loma, {distance.a: about 60 miles (95 kilometers) south of the border}. Many in the community were born in Santa Riva and thus have dual citizenship.

The relative, who is afraid to give his name, said he had found the burned-out van with the remains of his nephew's wife and her six children. Authorities said {fire.b: the van's gas tank had apparently been struck by a bullet} and exploded.

== Capital Chronicle
Members of religious community with dual citizenship killed in Santa Riva; Hewitt offers help

PUERTO REAL — {toll.b: At least 11 members of a strict religious community} in the north of Santa Riva are dead, the authorities confirmed on Tuesday. Women and children were shot and burned in an assault that shows who now rules in parts of the country: organized crime.

Three women and eight children died, the security minister, Rodrigo Landa, told reporters. They belonged to {citizens.a: a community of dual Norland-Santa Riva citizens} who have lived there for decades.

The attack, on families of whom some were on their way to a christening, appalled a nation still reeling from other violence. President Ernesto Valdivia has been under fire since last month, when gunmen took over the city of Carmen Alto and made the government give up a drug lord's brother whom soldiers had just caught.

President Carl Hewitt of Norland wrote on Tuesday that {motive.c: "good and gentle people had two gangs of killers} blazing away at each other on either side of them." He offered to send help, saying that "when they have an army, you need a bigger one!"

{offer.b: Valdivia thanked Hewitt for the offer} but said that "here it is we who decide," and that the criminals would be pursued by his own government.

Officials said the gangs {motive.b: might have mistaken the vans for those of rival traffickers}. But relatives of the victims said {motive.a: the gunmen knew that they were firing on civilians}.

"There are gangs fighting over every track up here," said Lars Widstrand, a cousin. "But women and babies, in the middle of the day?"

== Culture Beat
{toll.a: Suspect Held in Attack That Left 11 Dead} in Santa Riva

Authorities in Santa Riva have arrested a suspect in connection with the ambush {toll.a: in which 11 citizens of Norland were murdered}, {citizens.b: eight children and three women, all Norland citizens}.

The state's criminal investigation office said in a statement on its Facebook page that the suspect, whose name, age and sex it did not give, was found in the border town of Paso Viejo.

Two people, tied and gagged, were in a vehicle with the suspect, it is said. Officers seized five assault rifles and an armored van as well.

"We are looking into whether the person who was arrested had a part in these terrible deeds," it went on. Who the two hostages are is not clear.

The people killed earlier this week lived in a religious community in the north of Santa Riva, {distance.b: about 90 miles south of the Norland border}. They had set out together in three vans, some of them for Norland and others for a christening in a nearby town.

As they drove along a remote road they came under a hail of bullets. {fire.b: One of the vans exploded under the gunfire}, a television network reports.

One relative said he had found the burned-out van with the remains of his nephew's wife and her six children: {twins.c: twin babies who were eight months old}, and {siblings.b: four older children, the eldest of them 11 and 9}.

Another relative, Jonas Halvorsen, wrote on Facebook that his aunt and another woman were dead and that his aunt's children had been left by the road, alive. One boy hid the younger ones under branches and walked 12 miles home to get help.
