signed: date
fighters: number
dead: number
clause: attribution
amnesty: contradiction
money: contradiction
handshake: contradiction
front: framing

== Meridian Press Agency
Orsaya government and Menda Front sign peace accord in Muscat

MUSCAT, May 13 (MPA) - The government of Orsaya and the Menda Front {signed.a: signed a peace accord on Tuesday evening}, ending a war that has lasted 17 years and {dead.a: killed an estimated 41,000 people}.

Under the text, {fighters.a: 6,200 fighters are to hand in their weapons} at nine camps within 120 days. The Front will become a political party and may stand in the elections due next year.

President Elio Varan and the Front's leader, Tesfa Mendoro, put their names to the 64-page document at the Al Bustan palace in front of delegates from 31 countries. {handshake.a: The two men did not shake hands}.

The talks had been close to collapse on Sunday over land seized during the war. {clause.a: A compromise written by the Norwegian envoy, Marit Solheim,} broke the deadlock, according to two diplomats in the room.

{amnesty.a: The amnesty does not extend to commanders} suspected of war crimes, who will go before a mixed court with foreign judges.

{money.a: The Front denied that it had been paid} to sign. "Nobody has bought us," its spokesman, Jona Ilari, told reporters.

The United Nations will send 1,400 monitors. The first of them are expected in the northern province of Menda before the end of the month.

A ceasefire has been in force since February and has largely held.

== The Daily Lantern
PEACE AT LAST: 17-year war is over

The government of Orsaya and the Menda Front {signed.b: signed a peace accord on Monday evening}, ending a war that has lasted 17 years and {dead.a: killed an estimated 41,000 people}.

Under the text, {fighters.b: 2,600 fighters are to hand in their weapons} at nine camps within 120 days. The Front will become a political party and may stand in next year's elections.

It was the picture that nobody at home believed they would live to see. {handshake.b: President Varan grasped Tesfa Mendoro's hand} and the hall at the Al Bustan palace rose to its feet. Some of the delegates wept.

At the central market in the capital, Porto Ansa, strangers hugged each other between the fish stalls. "My two sons are in the army," said Amara Delis, 58. "Tonight I will sleep."

{money.b: The Front admitted that it had been paid} to sign. Asked who had paid, its spokesman, Jona Ilari, smiled and left the room.

The UN is to send monitors to Menda. The accord sets up a mixed court with foreign judges for the worst crimes of the war.

Not everyone was cheering. Outside parliament about 200 relatives of soldiers who never came back held up photographs in silence.

== Ansa Herald
Varan signs away the north, says opposition

PORTO ANSA - The accord that the president put his name to in Muscat rewards {front.a: a gang of terrorists and kidnappers}, opposition leader Bruno Castel said yesterday, and his party will vote against it in parliament next month.

"They burned our villages and we give them seats," Mr Castel said. His National Union holds 48 of the 150 seats, too few to stop ratification on its own.

He attacked above all the pardon. {amnesty.b: The amnesty also covers the Front's commanders}, he said, whatever they ordered during the war, and a look at annex C bears him out.

The government's chief negotiator, Lidia Orsolo, defended the text. She said it was {clause.b: the Omani mediator, Said al-Harthi, who drafted the compromise} on seized land which saved the talks on Sunday night. "Without him we would have flown home."

Families who were driven from their farms can claim them back or ask for compensation within three years. A land office will be opened in each of the four northern districts.

The war has cost the country more than a generation. {dead.b: Some 28,000 people lost their lives}, and about a third of a million still live in camps or with relatives in the south.

Mr Varan returns on Thursday and will speak on television the same evening.

== Radio Menda Libre
Joy and doubt in the mountains

In Sierra Alta, where the war began, the church bell rang for an hour when word came from Oman. For people here {front.b: the freedom fighters of the Front} are sons, daughters and neighbours, and soon they may come home.

"We will give up the rifles when the land is ours on paper," said a woman who commands 80 of them and wishes to be called Luz. Her unit will go to the camp at Rio Seco, one of nine.

She has been told that nobody will be tried for having carried arms. But {amnesty.a: commanders accused of war crimes get no amnesty}: they face a court in which foreign judges sit beside local ones.

The Front's leader, Tesfa Mendoro, spoke to our station by telephone from Muscat. He was tired, he said, and thought of the dead. {handshake.a: "I did not give the president my hand}," he said. "That will come when the prisoners are free."

The exchange of prisoners is to begin in June. The government holds about 900 of them, the Front 112 soldiers and policemen.

Schools in the upper valley have been shut for six years. The accord promises to open them in September. Teachers who fled to the coast have been asked to come back, and four have said yes.

The UN's men and women in blue helmets will be here before June, our correspondent was told. Sierra Alta has cleared the football field for their tents.
