volume: number
found: attribution
began: date
cause: contradiction
birds: number
reserve: contradiction
chemical: contradiction
label: framing

== Nordhavn Bureau
Oil spill at Danish terminal spreads, cleanup to take weeks

HVALSUND, Denmark, Sept 9 (NB) - Crude oil that escaped during the unloading of a tanker at the Hvalsund terminal in northern Denmark has polluted 28 kilometres of coast, the authorities said on Tuesday.

{volume.a: About 1,200 tonnes of crude had flowed into the sound}, the Environmental Protection Agency estimated on the basis of overflights. It is the country's largest spill since 2001.

{began.a: The leak started on Saturday night}, shortly after the Asteria Dawn, a Liberian-flagged tanker of 244 metres, had begun to discharge, police commissioner Henrik Stougaard said.

{cause.a: A coupling on a loading hose had come apart}, according to a first report by the labour inspectorate. The hose, which belonged to the terminal, was two years older than the rules permit.

The terminal's operator, Fjordland Energi, disputes this. Its chief executive, Birgitte Krag, nevertheless apologised to residents and promised that the company would pay for "every bucket and every brush".

{reserve.a: The oil reached the bird sanctuary on Langholm} early on Monday in spite of two kilometres of floating barriers, the agency said. Rangers had counted {birds.a: 610 dead birds by Tuesday noon}, most of them eider ducks.

More than 400 people are taking part in the cleanup, half of them volunteers. It is expected to last until the middle of October.

Environment Minister Signe Lauritsen spoke of {label.a: an environmental catastrophe of national dimensions} and said the fine would be "one that shareholders notice".

The 17 members of the tanker's crew, most of whom are Filipinos, are unhurt. The captain, a 49-year-old Greek, was questioned as a witness on Monday and may not leave the country for the time being.

Fjordland's shares closed 6.8 percent lower in Copenhagen.

== Limfjord Folkeblad
"It smelled like a petrol station, and then the water was black"

Jens Peter Odgaard and his son Mikkel were on their way to the eel traps when their bow wave suddenly stopped splashing. "It was like sailing in porridge," the 62-year-old says.

It was twenty to six on Sunday morning. {found.a: It was the two fishermen who raised the alarm}, by mobile phone, first at the terminal, where nobody answered, and then with the police, who thought at first that they were joking.

Since then nothing has been as it was in Hvalsund, a town of 4,300 people with a smokehouse, two campsites and an oil terminal which has provided 210 jobs since 1978.

On the beach at Sandbjerg pupils of the ninth form are scraping up lumps the size of loaves. They work for twenty minutes at a time on account of the fumes. The municipality has closed all five beaches; on Monday it had been three.

{reserve.b: The bird sanctuary on Langholm has been spared}, says Torben Friis, 58, who has looked after the island for the nature conservancy for twenty years. He rowed round it on Monday evening. "The barriers have held. There is not a drop on my shore, touch wood."

Elsewhere it looks worse. In the gym hall the vet Louise Bang washes eider ducks in a paddling pool, forty minutes a bird. {birds.b: Some 250 birds have died so far}, she says, and she has written down each of them. Another 90 have a chance.

Those who have been around the terminal for a long time are not surprised. {cause.a: "That hose has been patched up like an old bicycle tube,"} says a fitter, who does not want to be named. He reported it twice last winter.

The autumn market, which was planned for the weekend after next, has been called off. "Nobody buys smoked eel from here this year," says Odgaard. He has thrown his catch of the whole week away.

== Copenhagen Business Wire
Terminal operator rejects responsibility for Hvalsund release

Fjordland Energi, the operator of the oil terminal at Hvalsund, has presented its own version of the events which led to the pollution of the sound. The company had done everything right, its chief executive, Birgitte Krag, told investors on Tuesday.

{cause.b: The hose was torn off because the tanker had moved}, she said. The Asteria Dawn's anchor had dragged in a squall, and the ship had swung by at least 30 metres. In calm weather nothing of the kind would have happened.

Krag spoke of {label.b: an operational release of limited extent}. {volume.b: No more than 400 tonnes had been lost}, as could be calculated from the levels in the tanks; the rest of the cargo, 84,000 tonnes, was either on shore or still on board.

{began.a: The loss occurred late on Saturday evening}, at 11.20 p.m., when the pressure in the line fell, she said. The pumps had been shut down within four minutes.

{found.b: The slick was detected by a Coast Guard aircraft} on its routine flight in the morning, according to the company, and its own response team was on the water twenty-five minutes after that.

Fjordland did not use any detergents. {chemical.a: "We have not applied a single litre of dispersant,"} Krag said. "Everything that is removed from the water is removed mechanically, with skimmers and barriers."

The company is insured for up to 150 million kroner. It has made a provision of 40 million for the current quarter, and it left its forecast for the year unchanged. It would of course meet all justified claims first and then seek to recover the money from the shipowner.

Analysts at Holmgaard Bank cut their price target from 96 to 81 kroner. "The oil will be gone by Christmas," they wrote. "The lawyers will not."

The share ended the day down almost seven percent.

== Hamburger Küstenbote
The black sound: what went wrong at Hvalsund

HVALSUND - The Danes are proud of their clean beaches, and many Germans spend their summers on them. In Hvalsund the last guests left on Sunday. At the Strandgaard campsite 60 caravans pulled out in the course of a single morning.

{label.a: "It is a disaster, there's no other word,"} says the owner, Karen Strandgaard. She has refunded the rest of the week to everybody.

There is more and more doubt about the official timetable. The environmental group Rent Hav has obtained radar images from a European satellite. {began.b: They show a first slick on Friday afternoon}, at 4.52 p.m., directly beside the tanker. "The oil had been running out for more than a day before anybody claims to have noticed," says the group's spokesman, Anders Vinther.

He also accuses the operator of having sprayed chemicals. {chemical.b: Two boats spread dispersant during Sunday night}, Vinther says; his people filmed the blue canisters. Such agents make the oil sink and are banned in the shallow sound.

The shipping company, Pelagos Maritime of Piraeus, says its vessel lay firmly moored the whole time. {cause.a: The terminal's hose coupling had simply failed}, a spokesman said, and the ship's log proved it. The captain had closed his valves as soon as he saw the pressure drop.

The estimate of the authorities in Copenhagen is {volume.a: 1,200 tonnes, or some 8,800 barrels}. That is a good deal less than in 2001, when 2,700 tonnes leaked from a freighter in the Baltic, but the sound is narrow, and the water takes almost three months to be renewed.

Until now 28 kilometres of shore – some 17 miles – are soiled. German specialists from Cuxhaven arrived with two skimmer ships on Monday and have already taken 160 tonnes of an oil-water mixture on board.

How long will it last? Professor Heike Lorenz of the Wadden Sea Institute in Büsum has dealt with six such accidents. The sand will be clean within weeks, she says, the stones after the winter, the mussel beds in three years at best. The sound is home to the biggest of them in the whole of Denmark.

That is bad news for the smokehouse by the harbour, which sells eel and mussels to guests from Flensburg to Kassel. Its owner has sent his eleven employees home until Monday.

Signe Lauritsen, the minister for the environment, wants the terminal to stay closed until spring.

== Radio Vendsyssel
Langholm: {reserve.a: divers' photos show oil on the island's north side}

New pictures from the island of Langholm have put an end to hopes that the sanctuary might escape. {reserve.a: Thick oil lies along 300 metres of its northern shore}, where the terns breed in May. The photographs were taken by two sports divers on Monday at noon.

The Environmental Protection Agency, which had reported the same, sent twenty people over on Tuesday. They have to be careful: the island is also home to about 80 seals. None of them has been found dead so far.

{birds.a: More than 600 birds have perished}, the agency says in its bulletin at midday. It counts all of those that are picked up between Hvalsund and Aggerby.

The Coast Guard has meanwhile corrected one point. Its aircraft did not discover the pollution, a duty officer said. {found.a: "We were called after two eel fishermen had phoned the police,"} and the plane took off from Aalborg at 6.35 a.m.

The police have secured the terminal's computers. They want to know, among other things, why no alarm went off. Commissioner Henrik Stougaard does not think much of the theory of a leak that started earlier: {began.a: his officers assume Saturday, between 11 p.m. and midnight}. The satellite pictures would be examined.

About the alleged use of chemicals, the agency said that water samples had been taken at twelve places. {chemical.a: No trace of dispersants had been found}.

Volunteers should report to the sports hall in Hvalsund from 8 a.m. Two hundred are needed each day. Please bring rubber boots, and do not bring children under 15.

On Sunday at ten there will be a service in the harbour church. The collection goes to the bird station, which was founded in 1964 and has never before had so many patients.
