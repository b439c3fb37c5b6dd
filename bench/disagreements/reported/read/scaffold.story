toll: number
rescued: number
boys: number
trapped: contradiction
storeys: number?
contractor: contradiction?
place: contradiction

== Meridian Wire
{toll.a: Toll in Zambian building collapse climbs to 13}

LUSAKA, Oct 8 - {toll.a: The death toll from the collapse of a building} in the Zambian copper town of Kasenga {toll.a: has gone up to 13}, a senior government official said on Wednesday.

{storeys.a: The building of more than nine storeys}, on which work was still going on, {place.a: fell down on Tuesday morning next to a church in the Chimwala district} not far from the centre. Falling blocks crushed several cars.

Zambia's growing economy has set off a rush to build, above all in Chimwala and the middle of town. But the pace of the work has led to worries about its quality.

"{toll.a: Thirteen people have been killed as of now}, and we have recovered all of these bodies. That I can confirm," the district commissioner, Joseph Mulembe, told Meridian.

State radio gave the same figure, after reports on Tuesday had contradicted each other.

"{rescued.a: Fourteen people came out of it alive}, but we are still looking for others," Mulembe said. His men had not stopped at nightfall, he added, and would go on until nobody was missing any more.

"This will take long," he said. "Look at that heap. We have moved perhaps a third of it."

People who saw it fall thought that there were builders inside, and that {boys.a: up to three boys who were playing football at the church} were missing.

President Chanda Musonda, who came to the site on Tuesday, said that whoever was at fault must be made to pay for it. Police officials said {contractor.a: three suspects were under arrest, the owner and the contractor among them}.

== Limpopo Business Post
{toll.b: Zambian building collapse kills 15, hope of survivors fades}

LUSAKA, Oct 8 - {toll.b: The death toll from the collapse of a building} in the Zambian copper town of Kasenga {toll.b: has gone up to 15}, a senior official said on Wednesday.

{storeys.a: The building of more than nine storeys}, on which work was still going on, {place.a: fell down on Tuesday morning next to a church in the Chimwala district} not far from the centre. Falling blocks crushed several cars.

Zambia's growing economy has set off a rush to build, above all in Chimwala and the middle of town. But the pace of the work has led to worries about its quality.

"{toll.b: Fifteen people are dead so far}, {rescued.b: and 13 were brought out alive}. {trapped.a: That makes 28, which is all who were caught} in the building," the district's police commander, Grace Nkandu, told reporters in front of the ruin.

"Of finding anybody else alive under there we have very little hope, but we are resolved to bring out every body so that people can bury their own."

People who saw it fall thought that there were builders inside. {boys.b: Two boys had also still not been found}, said rescuers who were sifting the rubble on Wednesday.

President Chanda Musonda, who came to the site on Tuesday, said that whoever was at fault must be made to pay.

Nkandu said police were holding three suspects, one of them the owner. Earlier the police had said that the owner in custody was the contractor as well, but {contractor.b: later they said that the contractor was yet to be found}.

== Copperbelt Mail
{toll.c: Two dead, dozens feared trapped in Kasenga}

KASENGA: {toll.c: At least two people were confirmed dead} and dozens were feared trapped, children among them, after an unfinished high building came down in the Zambian town of Kasenga on Tuesday.

Hundreds of people, both neighbours and soldiers, dug through the heaps of rubble with their hands in search of survivors while excavators worked beside them.

{storeys.b: The shell of the 12-storey building fell} {place.b: near a church in the Lukanda area of the town} as many people, including children, were working or playing close by, witnesses said.

"First the ground shook, then people screamed. It folded up like paper," Peter Sakala, who saw it, told the agency Presse Australe.

The district's police commander, Grace Nkandu, told reporters that {toll.c: the number of dead now stood at two}.

"{boys.a: Three children have not been accounted for}. They were at play next to the building," she said, adding that nobody would be left behind under the stones.

She did not want to guess at the cause, but the owner "will answer for this", she said.

There have been several arrests, according to sources in the police, who would not say of whom.

The time was about 7:50 am (0550 GMT), an hour at which scores of people are said to have been busy on the site and around it.

"On Sundays and holidays my children always play here. I do not know if they are under there," said Ruth Tembo, who lives in the street, in tears.

Near her, rescuers were pulling planks, iron rods and bricks from a hill of debris 15 metres high.

== Harlem Observer
{toll.d: Collapse of Tower in Zambia Kills 3}, {trapped.b: With 45 People Reported as Missing}

{storeys.b: The collapse of a 12-storey building that was going up} in Kasenga, a copper town in Zambia, {toll.d: has caused three deaths so far} and {trapped.b: at least 45 people are missing}, according to government and emergency officials, who were still searching the wreckage last night.

{boys.c: Four children are believed to be among the missing}, said a rescue official, Moses Kapepa, since boys used to play football on a small pitch beside the building site.

Daniel Mwape, who has a guest house near the building {place.a: in the usually crowded business district of Chimwala}, said that it had come down on Tuesday with "a long hiss, then a bang".

"It stood right beside our church. The boys have their little pitch there, and it fell straight on that," he said. "But about ten who were playing got away without a scratch."

A statement from the church said that {boys.a: three of the boys who were playing there} were still missing.

Dogs and policemen did the first searching; by evening they had made way for cranes.

The Zambian Red Cross said that because of a public holiday the streets had been fairly empty of vendors and shoppers. Otherwise there could have been far more victims.

"{rescued.c: Up to now we have got out at least ten people alive} and {toll.d: the bodies of three dead}. Two of the living were badly hurt," said Beatrice Lungu of the Red Cross.

The police commander, Grace Nkandu, put the number of injured, some of them builders, at 13 or more.

When it gave way, {trapped.b: more than 45 people were in the building}.
