dead: number
tonlaradead: number
captured: number
confirmed: contradiction
owner: contradiction
duration: date?

== The Warden
Four die as Sivara and Tonlara clash at border temple

{tonlaradead.a: Three soldiers of Tonlara's army} {dead.a: and one Sivaran villager died, four people altogether,} on Friday {duration.a: in a border clash of three hours}, the latest round of an old feud about the land that surrounds a thousand-year-old shrine.

Nobody had been killed in the heavily guarded zone since a Sivaran soldier was shot there a year ago. The deaths could bring new diplomatic strain between the two neighbours over the temple of Anura.

Tonlara's foreign minister, Hok Narith, said his government would take its complaint to the UN security council, and charged Sivara with invading the country.

The two armies each say the other fired first in the disputed 5.2 sq km around Anura, a forested ridge where shooting has flared up now and then in the past few years and sometimes cost lives.

A number of Sivaran soldiers were also wounded and six villages on their side had to be cleared, media in Sivara reported. {captured.a: Six Sivaran soldiers were taken prisoner}, {confirmed.a: a spokesman of the Sivaran army, Sunan Kaeo, said}.

"By all appearances someone misunderstood something," the head of the Sivaran army, Prasit Ochana, told journalists. "Nothing is gained by fighting. It can grow, it can ruin what we have with each other, and we wish for neither."

Tonlara had earlier accused Sivara's army of sending troops past a line that both agreed to respect. Nationalists in the Sivaran capital have been demonstrating for a week to have the land returned.

== Archipelago Press
3 killed as Sivaran, Tonlaran troops fight at border

VEAL THMEY, Tonlara — {duration.b: Tonlaran and Sivaran troops fought for more than three hours} Friday on a contested part of their border, with {dead.b: artillery fire from both sides killing at least three people} near an ancient temple that is on the U.N.'s list of World Heritage.

It was among the heaviest fighting in years between the two countries. Tempers had risen in the days before, as powerful nationalist groups in Sivara marched through the capital to press the government to take the land back.

Though the guns fell silent soon and few expect an outright war, the quarrel remains dangerous: people in both nations are in a rage, and how it might be settled nobody can say.

A Sivaran villager was killed and six soldiers were slightly hurt, Col. Sunan Kaeo, spokesman of the Sivaran army, said. On the other side {tonlaradead.b: two Tonlaran soldiers died and seven were wounded}, Lotus TV, a private station, reported.

Tonlara's Foreign Minister Hok Narith told reporters {captured.b: that his country's forces had captured five Sivaran soldiers}, {confirmed.b: something that Sivara's government denied}. A complaint about what he called "the Sivaran invasion" would go to the Security Council, he said.

The fighting broke out close to {owner.a: the temple of Anura, which is Tonlara's property}. A small piece of land beside it is claimed by Sivara.

The battle was over once Sivara's defense minister had telephoned Tonlaran Prime Minister Heng Sareth, according to Lotus TV. Sunan confirmed that there was a cease-fire.

Washington appealed to both countries for the greatest restraint and asked them to do whatever might calm the situation.

== Sivara National
Shell from Tonlara kills villager

Surat Kiri — A man of 44 was killed on Friday evening when an artillery shell crashed into his village in Khantara district, the district chief said.

The shell was fired from the Tonlaran side and came down on Phum Sawan at about 6.30 pm. Seven houses were destroyed, and a storehouse for rice burned until midnight because firemen were not let through.

Neighbours said the man had gone back to fetch his motorcycle after bringing his wife and two children to the bunker behind the school. "He said he would be five minutes," a cousin said.

Most of the village had left in the afternoon, when the first explosions were heard from the direction of Anura. The district chief had buses sent to six villages and opened the sports hall in Khantara town, where about 1,900 people spent the night on mats.

Six soldiers were treated at the district hospital for light wounds, a doctor there said. All were expected to return to their units within days.

Officers at a checkpoint outside the village told residents not to come back before the army had searched the fields for shells that had not gone off. The school will be closed for at least a week. Relatives said that the cremation would take place on Monday at the temple in Khantara.

== College Record
Sivaran and Tonlaran forces trade fire for fourth day

VEAL THMEY, Tonlara — In the yard of a school here mothers boiled rice on Monday for those who had fled, while for the fourth day shells fell along the disputed border and both Tonlara and Sivara made ready for more.

The Tonlaran army moved trucks and excavators away and led the last villagers from the foot of a steep cliff. On top of it stands {owner.b: a thousand-year-old temple which both countries say is theirs}.

The dispute is about a map drawn by colonial officers more than a century ago, a judgment of the International Court of Justice and the decision taken by Unesco four years ago to register the temple, Anura, as a heritage site in Tonlara.

It is also entangled with the domestic politics of Sivara and with a dislike between the neighbors that has turned to bloodshed near the temple several times since it was registered.

Never before have the two nations fought each other for so long at a stretch. {dead.c: As many as seven soldiers and civilians have died}, counting both sides, according to news reports from the two countries.

Tonlara called on the United Nations to send peacekeepers to the area. One day earlier it had asked for an urgent session of the Security Council to halt what it named Sivaran aggression.

"We shall stand before the Council, and we need nobody's leave for it," Prime Minister Heng Sareth said in a speech on Monday, directed at Sivara's leaders.
