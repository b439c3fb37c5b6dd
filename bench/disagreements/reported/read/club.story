toll: number
hospital: number
hurt: number
cause: contradiction
genre: framing?
extinguisher: contradiction?

== Capital City World
'It Was Like After a Battle': 141 or More Killed in Paraguay Club

(WCN) -- Guitarist Nelson Duarte was about to start the seventh song of the night with his band when he noticed sparks coming down.

The foam that deadened the sound on the ceiling of the BRASA nightclub in the southern Paraguayan city of San Ildefonso had caught fire, and the fire was growing.

Hot cinders dropped on the band and on the dancers.

Before him stood a great crowd that a moment ago had been singing and dancing to {genre.a: the country-pop sound of his band}, Gavilanes del Sur, and now began to see that something was amiss.

All at once people were racing for the club's one way out, and shoved and elbowed to reach it.

Then, investigators and witnesses say, someone tripped in the tight, unlit passage to the door.

Then someone else.

And someone else again.

It was the last weekend before the new term for many students, and the BRASA nightclub was full early on Saturday of young people, many of them from the several colleges of San Ildefonso.

{toll.a: At least 141 people were killed} {hurt.a: and hundreds more were hurt in the fire}, {cause.a: which authorities believe began at about 1:30 a.m.} on Saturday when the band's fireworks set the insulation alight.

It seems that many choked on the smoke. Others were trodden down in the rush to get out.

Sixty-two of the dead were students of the National University of San Ildefonso.

{hospital.a: Another 73 were still in hospital} on Sunday morning, 48 of them in critical condition, authorities said.

There were about 1,200 people in the club when the fire started, twice the 600 that it was meant to hold, said Aníbal Rojas, an officer of the state fire service.

In several places the roof came down, and many could not get away. Firefighters found bodies piled up in the bathroom.

"It was like after a battle," said Congressman Wilfrido Acosta.

== Valley Gazette
No escape: Dead of club fire 'had no chance at all'

– It was hot in the nightclub Brasa, and the air was damp with the breath of young dancers full of beer. {genre.b: The Paraguayan country band on the stage} was stirring the crowd up more and more, and had struck up one more quick tune on the accordion and lit flares that threw out silver sparks.

It was a Friday night like others in San Ildefonso, a university town of some 160,000 people in the far south of Paraguay.

Then, on Saturday before dawn, it became a horror beyond words, {cause.a: as the sparks set fire to the soundproofing} over the stage. Black and poisonous smoke poured out, and flames tore through what used to be a tobacco store, {toll.b: and 141 people were killed}.

"I stood next to the band, so although the door was a long way off I could at least tell that it was serious," said Fabián Ortega, who is in his first year of engineering and was beside the stage as the fire started, and who looked on, appalled, and could do nothing.

"The ones at the back could not see the band, and they had no chance at all. It was on them before they knew."

The club had no alarm, no sprinklers and no fire stairs. {extinguisher.a: Against the rules of the state, fire extinguishers} did not hang every 120 square meters, and there was a single exit.

On Sunday, as the town held its first funerals, four people were in custody to be questioned, two owners of the club among them.

== Soundcheck
Paraguay Club Blaze Leaves 140+ Dead

A show by {genre.c: Paraguayan pop act Gavilanes del Sur ended} in disaster on Saturday when their fireworks went wrong and fire swallowed the nightclub Brasa in San Ildefonso. {cause.b: Though officials have not yet said what exactly} the causes were, it is confirmed that as we publish {toll.c: more than 142 people have died in the fire} {hurt.b: and another 71 people have been injured}.

Crowd Noise reports that panic took hold of the audience, which ran for the exits. Many of the dead were found in the bathrooms, which they seem to have taken for a way out. It is alleged that the main exit was blocked by the bodies of people who had died before they got through it.

"You saw nothing but smoke and fire," says Carolina Villalba, who survived. "Everyone had lost their heads, they came out very slowly, and so many were dead." Another survivor, Liz Paredes, saw it start and explains: "The band had begun to light flares, and all of a sudden they broke off the show and held them up. {cause.a: That was when the ceiling caught}. It was tiny at first, but a few seconds later it was everywhere."

There are also early reports that the band may not be the only ones to blame. Guitarist Nelson Duarte says {cause.c: the Comet device that they use for fireworks is "safe"} and that the trouble began after {extinguisher.b: "one of the doormen gave us a fire extinguisher} ... Our singer tried it and nothing came out."

Duarte confirmed that the fire killed the band's drummer, Óscar Giménez, 31.

Other club shows have come to a sad end through fireworks, and San Ildefonso's rescue services go on searching the building.

== The Morning Tribune
Cheap flare may lie behind Paraguay club fire

Band wanted to save money, says inspector

SAN ILDEFONSO, Paraguay — The stinginess of a band known for its fireworks on stage may have cost more than 140 people their lives in a nightclub in southern Paraguay, according to the police inspector who heads the inquiry into the fire.

Inspector Blas Romero said Monday that members of the band had bought flares made for use outdoors, and knew it, because one cost just $2, while a flare for indoor use is priced at $56.

"{cause.a: The flare they lit is for outdoors and nothing else}, and those who lit it know that," Romero said, and added that people in the group had admitted to taking the cheaper flares as a rule. "They went for those because the ones that you may use inside cost more."

What came of that choice still weighed on San Ildefonso, a college town of 160,000 people that has been numb since the tragedy of early Saturday in the nightclub Brasa.

{toll.d: The forensic office raised the death toll on Monday from 141 to 143}, as two victims had been missing from its first list. {hospital.b: More than 73 people remain in hospital} with burns and damage from the smoke, authorities say, dozens of them in critical condition.

The fire started at around 1:30 a.m. {genre.b: during a show by Gavilanes del Sur, a country band} which had made fireworks its trademark.

{extinguisher.b: The club had no fire extinguisher that worked}, no alarm and no sprinklers, police said.
