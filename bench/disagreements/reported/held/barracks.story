toll: number
hurt: number
treated: number
hour: date
claim: contradiction
place: contradiction?
revenge: attribution?
critical: number?
collapse: contradiction?

== Evening Dispatch
{toll.a: At least 23 dead and 125 hurt} as bomber strikes at prayers in Zamirian mosque

{toll.a: No fewer than 23 people have lost their lives} and {hurt.a: another 125 have been injured} after a bomber walked into a mosque in Zamiria and blew himself up.

The man set off an explosive vest in the city of Darwand, in the north of the country, {hour.a: at about 7.40 in the morning} while worshippers were on their knees. {place.a: Many of them were officers from police buildings close by}.

{collapse.a: The force of the explosion made the roof give way}, and officials believe people are still lying under the masonry.

Members of the police make up most of the dead and are thought to have been what the bomber was after.

A security source said he had taken a place in the first line of worshippers.

The city's police commander, Yusuf Tarin, told a Zamirian broadcaster that somewhere between 250 and 330 officers were in the area when the device went off.

Another officer, Hamid Roshan, said a number of the wounded were in a critical state and that he expected more deaths to be announced.

One man who came out alive, Sergeant Dilawar Bano, 34, said he had been inside and could not explain why he had no injuries. After the bang, he said, all he heard was people weeping and calling out.

Rescue teams were using their hands and shovels to shift heaps of rubble from the courtyard in an effort to reach those who were trapped, police said.

== Eastern Post
Darwand mosque blast: {toll.b: Death toll climbs to 39}, {claim.a: Sangar Brigades say they did it}

{toll.b: The number of people killed in a blast at a mosque} in the Zamirian city of Darwand on Thursday has gone up to 39, the Empress Hospital said. {hurt.a: No fewer than 125 others were hurt}.

{claim.a: The outlawed Sangar Brigades have said that they carried out the suicide attack}.

The explosion took place {place.b: in a mosque within a police headquarters} {hour.b: at around 12.50 in the afternoon}, when policemen, soldiers and members of a bomb squad had gathered for the noon prayer. The attacker, who was standing in the front row, detonated his explosives, officials said.

{toll.b: So far 39 people have died}, according to the Empress Hospital. Most of those killed were police and other security personnel.

{revenge.a: A brother of Qari Mansur, a Brigades commander who was killed in neighbouring Tavania last June, said that the blast was an act of vengeance} for his death.

The Brigades have sent suicide bombers against the security forces on many occasions.

Prime Minister Anwar Sohail and the army chief, General Tariq Lodhan, flew to Darwand to see how the rescue was going. The two men later walked through the wards of the hospital.

Information Minister Samina Wali wrote online that the premier had called an urgent meeting. Every institution concerned had been told to attend, she said, and a first report on the motives for the attack would be laid before them.

== Bosphor News Service
{toll.c: Death toll from bombing at mosque in northern Zamiria reaches 73}

{toll.c: The number of people killed in Thursday's suicide bombing} at {place.b: a mosque on the grounds of a police headquarters} in Zamiria's northern city of Darwand has reached 73 after 22 more bodies were brought out of the ruins, an official said.

Rahim Gulzad, deputy commissioner of Darwand, confirmed the new figure to reporters and said {treated.a: 47 of the wounded are still in hospital}, {critical.a: eight of them in a critical condition}.

Earlier, the spokesman of the city's Empress Hospital, Nasir Jan, had told Bosphor News Service that there were 69 dead.

He added that about 80 of the injured had been sent home.

A suspected suicide bomber set off his explosives on Thursday {hour.b: during the midday prayers at the mosque} in the headquarters.

{claim.b: The Sangar Brigades, a banned group, first said that they were behind the attack but later denied any part in it} in a statement on their website.

Police commander Yusuf Tarin said that it had been a suicide attack, as officers had found the bomber's head at the scene.

{collapse.b: Most of the building came down}, burying a number of people, and the search went on through the night. Several senior policemen and the man leading the prayers are among the dead.

Defence Minister Karim Wazir told a private channel that the suspected attacker was in the front row and acted as soon as the prayers had started.

In Tavania, the authorities condemned the bombing and sent their sympathy to the families.

== Coastal Morning
Zamiria mosque blast: {toll.d: Number of dead goes up to 84}

{toll.d: The suicide blast at a mosque in Darwand} has now claimed at least 84 lives, after rescue workers on Friday took more bodies from what is left of the building, {place.b: which lies inside a big police compound} in the Zamirian city.

Security officials said that the attacker, who was in the front row {hour.b: at Thursday's early afternoon prayer}, blew himself up {collapse.a: and brought down the roof} on those behind him.

{toll.d: The Empress Hospital had received 84 bodies}, its spokesman Nasir Jan said.

{treated.b: He put the number of injured now under treatment at 44}, {critical.b: six of whom were in intensive care}. Most of them were out of danger, he said.

The greater part of the victims were policemen. A deputy superintendent, four sub-inspectors and the prayer leader, Maulvi Abdul Hadi, were among those killed.

{claim.a: The Sangar Brigades took responsibility for the attack}, {revenge.b: calling it revenge for their commander} Qari Mansur, who was killed in Tavania last June.

According to the police control room in Darwand, {hurt.b: more than 165 injured people were taken} to the Empress Hospital.

Police commander Yusuf Tarin told a television channel that the head of the man suspected of being the bomber had been recovered at the scene.

The suspect has been named as Gul Zaman, 33, the son of Akbar Khan, from the Lower Sangar district.

Schools in the city stayed shut on Friday, and flags on public buildings were lowered.
