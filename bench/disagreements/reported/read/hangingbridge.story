toll: number
closure: date
rescued: number
injured: number
grounds: contradiction?
cause: contradiction?
age: number?
reopened: date?
repairer: attribution?

== Coastline Broadcasting
Eight held after footbridge disaster in Belkhari

Detectives have taken eight people into custody, among them repair contractors and the staff who sold the tickets, after a hanging footbridge gave way over the Sonvati River and {toll.a: at least 107 people lost their lives}, many of them children.

Security camera pictures recorded seconds earlier show several youths posing for photographs while others throw their weight against the sides of the bridge in the town of Belkhari. Then the cables part and everyone on the deck drops out of view.

The bridge, a relic of colonial days, was crowded with families enjoying the harvest holidays when it broke on Sunday evening and tipped them some eight metres into the water.

Harish Tolani, who is in hospital with injuries to his hip and shoulder, said he and four others had pulled themselves to the bank along the wire mesh.

"There must have been 12 to 15 lads, all about twenty, and {cause.a: they were swinging the bridge for fun}," he told the broadcaster Darpan TV. "We heard a crack, then more of them, and {cause.a: after the fifth the rope just went}."

Vinod Rathi, a senior police officer, said those held included managers, ticket sellers and two security guards, and that {grounds.a: they had been detained for not controlling the numbers} on the deck.

He said {repairer.a: two men who won the contract to repair} the structure, {age.a: which was first put up in 1889}, were also in custody. More arrests were likely, he added.

Grief in the town was mixed with fury. Opponents of the state government, which faces the voters early next year, were quick to speak out.

"I am sad, but I am angrier than I am sad," wrote Kiran Bhonsle of the People's Front. "Anyone could see this coming."

== The Harbour Daily
Police detain eight as bridge toll climbs to {toll.b: 112 people killed in river plunge}

BELKHARI: Detectives took eight people into custody on Monday, among them repair contractors and the staff who sold the tickets, after a hanging footbridge gave way and {toll.b: at least 112 people lost their lives}, many of them children.

Security camera pictures recorded seconds earlier showed several youths posing for photographs while others threw their weight against the sides of the bridge. Then the cables parted and everyone on the deck dropped out of view.

The bridge over the Sonvati River, a relic of colonial days, was crowded with families enjoying the harvest holidays when it broke on Sunday evening and tipped them some eight metres (26 feet) into the water.

Harish Tolani, who is in hospital with injuries to his hip and shoulder, said he and four others had pulled themselves to the bank along the wire mesh.

"There must have been 12 to 15 lads, all about twenty, and {cause.a: they were swinging the bridge for fun}," he told the broadcaster Darpan TV. "{cause.a: After the fifth crack the rope just went}."

Police officer Vinod Rathi said {grounds.a: the eight were held for not controlling the numbers} on the deck. {repairer.a: Two men who won the contract to repair} the structure, {age.a: first put up in 1889}, were among them.

Prime Minister Arun Deshval, who was born in the state of Vindhara, is expected to visit the town on Tuesday. His office has promised money to every bereaved household.

== Orbis Wire
Managers and Ticket Cashiers Arrested Over Vindhara Bridge

Police have made eight arrests over the fall of a newly refurbished bridge in the state of Vindhara, they announced on Monday. Managers of the firm that maintained it are in custody.

The bridge at Belkhari, {age.b: which was built more than 130 years ago}, {closure.b: had stood closed for the past two years} and {reopened.a: was opened again after works last Wednesday}. Reports from the scene put over 400 people, some of them children, on its deck as it snapped on Sunday.

{toll.c: At least 105 people lost their lives}, {injured.a: 15 others are in critical condition}, and the river is still being searched for three more.

"Eight people who had to do with this bridge are now in our hands," Inspector Vinod Rathi told a televised briefing.

According to the officer, they are two managers, two contractors, two security guards and two ticket cashiers, all working for the Trinova Group, {repairer.b: the company that carried out the refurbishment}.

Trinova had signed an agreement with the town to look after the bridge, Rathi said. It was responsible for the repairs and also for the sale of tickets.

Local media have reported that the private company let visitors back on to the bridge without the certificate it needed.

About 250 soldiers are taking part in the search, army sources said. Seven columns, including engineers and medical detachments, set out from three garrisons on Sunday night; the first was at the river by 9.50 pm and began by holding back the crowd and clearing the access road.

== Polder Gazette
{toll.b: Death toll at fallen suspension bridge now 112}, eight arrests

Police have arrested eight people after a suspension bridge fell into a river in the eastern state of Vindhara. They are connected with the company that looked after it and {grounds.b: are suspected of causing death by culpable negligence}. {toll.b: The number of dead has meanwhile gone up to 112}.

It is one of the country's worst accidents in ten years. Hundreds of people ended up in the Sonvati when the bridge at Belkhari gave way yesterday. {rescued.a: The emergency services got 146 people out of the water}. The search is still under way, and the police warn that more dead are likely to be found. Mud in the river is making the work difficult, says a government official.

The justice authorities are looking above all at those who were in charge of the renovation, the management and the upkeep of the 190-metre-long footbridge. The arrests belong to that inquiry, police told a news agency.

The historic bridge {age.c: dates from the nineteenth century}, when the country was still a colony. {closure.a: It was shut for six months for renovation} and {reopened.b: had been open again for only a week}. What brought it down is still being examined. {cause.b: It possibly could not bear the weight of so many pedestrians}.

The Trinova Group was hired this year, local officials say, to run the bridge and keep it in order for 12 years. Its usual business is fans and lamps. A municipal employee says that Trinova had not told the town of the reopening and that no papers had been issued for it.

== The Vindhara Ledger
Belkhari tragedy: {toll.c: toll mounts to 105 people}, three missing

The Vindhara government confirmed on Monday that {toll.c: 105 bodies had been taken from the river} after the previous night's suspension bridge tragedy in Belkhari. Unconfirmed reports, however, speak of more than 112 dead and many still unaccounted for.

The search continues for those who are missing, the government said in a morning statement. Belkhari, a town of some 240,000 people, closed its shops of its own accord in mourning.

"What remains to be done on the Sonvati is little. We are coming to the end of it," the junior home minister, Prakash Salvi, told reporters.

{rescued.b: A total of 138 people were rescued} at the site, while {injured.b: nine people were reported to be injured}.

{age.d: The century-old suspension bridge over the Sonvati} came down on Sunday evening, and rescue work started at once. The chief minister, Devendra Pathare, inspected the site on Sunday night and went on to the hospital to see those who had been hurt.

Four teams of the national disaster force, five platoons of the state's own, an air force team, two army columns and two navy teams worked through the night beside local volunteers, the information department said.

A case has been registered against those responsible for the bridge, and a five-member panel has been set up to find out why it fell. The state will pay 300,000 to the next of kin of each of the dead, and 40,000 to each of the injured.
