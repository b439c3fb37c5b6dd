ransom: contradiction
sum: number
days: date
detainees: number
mediator: attribution
health: contradiction
hour: date

== Agence Meridienne
Five engineers held in Sahel freed, French ministry says

PARIS - Five engineers abducted in January in northern Niger have been freed and flown to Niamey, the French foreign ministry announced on Tuesday.

The three Frenchmen and two Ghanaians, all employed by the water company Hydrosud, had been seized by gunmen at a pumping station near the oasis of Tin Adar. They were released {days.a: after 74 days in captivity}.

The men were handed over {hour.a: at about three o'clock on Tuesday morning} on a track near the Algerian border, a source close to the talks said. They spent the rest of the night at an army post before a military aircraft took them to the capital, some 900 kilometres to the south.

{health.a: All are in good health. The five walked to the aircraft unaided}, the ministry said, and were given a first medical examination on board.

{mediator.a: The negotiations were led by the Algerian security services}, which have long had contacts with the group that calls itself the Northern Front. Foreign minister Helene Castaing thanked Algiers "from the bottom of my heart".

She denied that money had changed hands. "{ransom.a: France has paid no ransom, and nobody has paid one} on its behalf," she told reporters.

The Frenchmen were expected at Villacoublay air base on Wednesday morning. The Ghanaians, Kofi Amponsah, 41, and Emmanuel Tetteh, 36, will travel home by way of Abidjan.

Hydrosud has withdrawn its staff from the region. A sixth man, a Nigerien driver, was taken in the same raid but let go within hours.

== La Gazette du Rhone
"He is alive, the rest will come": Villeurbanne awaits Bruno Faure

On the fourth floor of a block in Villeurbanne the telephone rang at ten to seven on Tuesday. It was the ministry. "I had to sit down on the shoes in the hall," said Claire Faure, whose husband Bruno, 52, is one of the five engineers of Hydrosud freed in the Sahel.

The three Frenchmen and two Ghanaians had been seized by gunmen near the oasis of Tin Adar, in the north of Niger. They were released {days.a: after 74 days in the hands} of a group that calls itself the Northern Front.

She has spoken to him for four minutes. He has lost fifteen kilos and grown a beard. What he said worried her. "{health.b: Bruno can no longer walk by himself. He had malaria} twice, and they had to put him on a stretcher to get him to the plane." His daughter Lea, 17, wants to cook him a gratin.

Outside, the banner with his face still hung from the balcony of the town hall. Every Friday since the end of January neighbours had gathered underneath it, some weeks thirty of them, last week more than two hundred.

{mediator.a: The talks were conducted by Algeria's security services}, according to the foreign ministry. {ransom.a: No ransom was paid}, the minister, Helene Castaing, assured. At the Faures' they do not ask. "Let them tell me in ten years," said Claire Faure.

The plane with the three Frenchmen is due at Villacoublay, near Paris, on Wednesday. Hydrosud, which has its head office in Lyon, has promised each of the men a year's paid leave.

== Daily Sentinel
FREE AT LAST: desert hostages home after secret cash deal

Five hostages were on their way home last night after being freed by their captors in the Sahara - and the Sentinel can reveal the price.

{ransom.b: A ransom was flown into the desert in three suitcases}, a security source told this newspaper. {sum.a: The kidnappers pocketed nine million euros}, which makes it one of the fattest pay-outs since the hostage boom of a decade ago.

Paris denies everything. But then it always does.

The engineers, three of them French and two from Ghana, had gone through {days.b: 81 days of hell}, chained by the ankle at night and moved from camp to camp under blankets. They were given rice, dates and water that tasted of diesel.

The gunmen grabbed them in January at a pumping station in the north of Niger, one of the most dangerous places on earth. Their driver was taken too but was kicked out of the truck the same day.

A picture shows four of the men on the ramp of a military plane, grinning, in fresh white shirts. The fifth is missing from it. {health.b: He had to be carried aboard lying flat}, our source said.

Former special forces major Giles Renton, 58, said paying up was madness. "Every euro buys a rifle, and every rifle buys the next hostage," he said. Britain has never paid, at least not officially.

The men's employer, Hydrosud, is paid by the European Union to drill wells in Niger. Its boss, Patrice Morel, said last night: "Today we are only happy."

== Sahel Radio One
What was given for the five men of Tin Adar

It is midday in Agadez, and the market is talking about one thing. The five foreign engineers taken in January are free. They were brought out of the dunes {hour.a: in the small hours of Tuesday} in two pick-ups, and by sunrise they were at the army post of Assa.

How was it done? An elder of the region who carried messages between the sides has spoken to us on condition that we do not give his name. {ransom.b: Money was paid, he says, and he saw it counted} on a carpet. {sum.b: It was four million euros, in used notes}. Where it came from he does not know. The government of France denies that there was any ransom.

There was a second part to the bargain. {detainees.a: Eleven detainees were let out of Koutou prison} on Sunday, two days before the engineers. The prison's director has confirmed to us that cells were emptied but would not talk about how many.

The Northern Front, for its part, sent a recording of two minutes. Its spokesman says that the matter of the engineers is closed and that there will be no others, God willing.

At the pumping station nobody has worked since the raid. Fatouma Ag Hamid walks eleven kilometres for water now, where before it was two. "I am glad for the men," she told us. "But who will turn the pump on again?" Hydrosud says it will not be before the rains, if at all.

== The Accra Ledger
Amponsah and Tetteh free: how an imam from Tamale opened the door

Kofi Amponsah and Emmanuel Tetteh will sleep in Ghana tomorrow. The two engineers and their three French colleagues were set free {hour.b: on Monday, shortly before midnight}, not far from the Algerian border, and flown on to Niamey.

Much will be said in Paris and Algiers about who deserves the credit. {mediator.b: It was Sheikh Yusif Alhassan who negotiated their release}, the imam from Tamale who taught two of the Front's commanders as boys. He travelled to the desert three times, the last time for sixteen days. "{mediator.b: No state sat in the tent with us}," he told the Ledger by telephone. "I had my books and a bag of kola nuts."

The imam, who is 67, would not be drawn on money. He confirmed that prisoners had been part of the deal: {detainees.b: seven members of the Front were freed from the prison} at Koutou over the weekend.

At Amponsah's house in Tema, his mother had not stopped singing when we called. Her son, an electrical engineer who turned 41 in captivity, had been in Niger for only three weeks when he was taken. Tetteh, five years younger, is from Cape Coast. His wife gave birth to a girl in February.

President Ama Serwaa Boadu will receive the two men at the Jubilee House on Friday. They are to land in Accra on Wednesday evening after a change of planes in Abidjan.

Hydrosud employs 60 Ghanaians. None of the others was in Niger at the time.
