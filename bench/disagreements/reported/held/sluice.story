dead: number
orvandead: number
teshkardead: number
hurt: number
orvanhurt: number
teshkarhurt: number
broker: attribution
length: date

== Market Ledger
Orvania and Teshkar agree to stop firing after border fight over water

{broker.a: Orvania announced on Tuesday that a truce with Teshkar had been settled by the two foreign ministers}, after shelling and gun battles along the frontier {dead.a: had killed at least five people} and {hurt.a: left dozens of others injured} in a quarrel about a sluice station.

"Several rounds of talks {broker.a: between the foreign ministers of both republics} have produced an understanding that all fire ends at 9 pm and that troops pull back," the ministry in the Orvan capital said in a written statement.

Soldiers of the two neighbours had shot at each other earlier in the day around the station, close to the village of Kara-Bel in Dolmat, the southern region of Orvania that adjoins Teshkar.

Before that, villagers on either side had pelted one another with stones, the security services of both countries said.

The Orvan health ministry {orvandead.a: put its losses at one dead} and {orvanhurt.a: said 52 more people had been hurt}, the agency Novost reported.

Across the line, the mayor's office of Navgar {teshkardead.a: said four Teshkaris had lost their lives} and {teshkarhurt.a: that 37 were injured, the mayor among them}, with a bullet wound.

According to the Orvan authorities the trouble began on Monday, when officials from Teshkar tried to put up equipment to watch the station and the Orvan side objected. Teshkar says Orvan soldiers shot at its border guards.

Each country regards the ground around the station as its own, a dispute as old as the federation to which both once belonged. This month the Teshkari president, Rustam Olimi, told residents of the Lorukh exclave that nearly a third of the border had been agreed upon in over 80 rounds of talks.

== Daily Compass
Teshkar and Orvania lay down arms after deadly border battle

{broker.b: The presidents of the two nations have consented to a truce} {length.a: after fighting that went on for more than a day} over a patch of land with a water supply station, long a cause of strife. By the count of the authorities on both sides {dead.b: there are dozens of dead} and {hurt.b: the wounded run into the hundreds}, which would make it the gravest clash between them since they became independent.

At the heart of it lies Kara-Bel, a village in Orvania's Dolmat region on the border with Teshkar. The sluice station stands nearby, and both states have held for decades that the area belongs to them.

This time something new set off the escalation, though each blames the other for it.

On Monday, September 14, Teshkari officials set about mounting cameras to observe the station, at a time of tension over how the water is shared. Orvan villagers would not have it, and people of both nationalities took to throwing stones.

Then the soldiers stepped in and matters got worse. The Orvan border service maintains that Teshkar's army sent in a helicopter, fired mortars at several of its posts and set one of them alight. In answer, the service says, Orvania took a post manned by Teshkari troops.

Teshkar tells it otherwise. Its security committee holds that Orvan soldiers were the first to shoot and that they meant to seize by force an area which Teshkar counts as its own. It also accuses them of hitting a bridge with mortars and grenade launchers.

== El Correo del Alba
Nearly fifty killed where Orvania meets Teshkar

{dead.b: No fewer than 47 dead}, {orvandead.b: of whom 36 on the Orvan side}, {teshkardead.b: the other 11 being Teshkaris}, and {hurt.b: more than 230 people wounded}: that is the provisional result of the armed clash that began on Tuesday afternoon between the border guards of the two republics. Behind it stand the unending quarrels of local people about water. It had been brewing since the day before, when Teshkar's forces went to install surveillance cameras along the line and Orvan civilians protested.

Who opened fire could not be established so far. Either party accuses the other, and some even claim that the first shots came from armed villagers.

What is certain is that the fight started in the early afternoon at the sluice station on the upper Sarim, which fills a reservoir on the Orvan side and lies a short way from the Teshkari town of Lorukh. Both countries take this strip to be theirs, and no agreed demarcation exists.

{length.b: In the course of the clashes, which went on for several hours,} automatic rifles and grenade launchers were used. The Orvan post at Dostan burned to the ground after being struck by a shell. Orvania's government declared a state of emergency in Dolmat and took the people out of several villages, while the Teshkari army set its tanks rolling.

Things grew quieter once {broker.c: the two heads of government, Ulan Maripov and Kodir Zoda, had met} and resolved to give talks precedence. {broker.c: They agreed on a ceasefire and on withdrawing their troops.} On Wednesday Presidents Rustam Olimi and Sadyk Beron spoke by telephone to ease the tension.

== Orvan Wire
Fighting on border: Sadyk Beron offers condolences to the bereaved

The president of Orvania, Sadyk Beron, has conveyed his sympathy to the families and friends of those who died in the events on the Orvan-Teshkari section of the state border, his press service reports.

"The nation grieves together with all who lost someone close to them in Dolmat in these days. To the injured I wish that they recover soon. Nobody who has suffered will be left without the help of the state," Beron said.

The latest border incident started on September 14 close to the sluice station at Kara-Bel village in Dolmat region. An exchange of words grew into a brawl in which both parties hurled stones. Gunfire followed afterwards.

{orvanhurt.b: In Orvania at least 151 injured people turned to doctors} and {orvandead.c: 15 people lost their lives, one of them a child}. {teshkarhurt.b: By Teshkar's account more than 170 were injured there} and {teshkardead.c: eight people were killed on that side}.

During the night of September 15 Orvania and Teshkar agreed to end their fire and to take their forces back to the places where they had been stationed before.

The sluice station lies where the canals begin that feed the Tor reservoir, which is on the territory of Orvania. Incidents at this section of the border, large parts of which have not been demarcated, occur every year.
