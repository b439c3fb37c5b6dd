dead: number
length: date
shot: contradiction
reply: framing
handling: framing
sacking: contradiction?
rank: contradiction?
lived: number?

== Gulf Horizon
Hostages killed as Sri Lanka bus siege ends in bloodshed

{dead.a: Eleven tourists from Singapore were killed} in a {length.a: 13-hour stand-off in Kandara, in Sri Lanka's south.}

"We went in once and Captain Wijesuriya was on the floor between the seats and fired at one of our men," the police commander, Upali Senanayake, said. {shot.a: "When we went in the second time, we killed him."}

Anura Wijesuriya was thrown out of the police in 2007 {sacking.a: after he was accused of corruption} and took the bus in an effort to get his post back.

The 51-year-old, in camouflage and carrying a T-56 rifle and a long knife, asked for a ride on the coach while the group was seeing the old fort. Then he announced that they were hostages.

'Nobody helped us'

A survivor blamed the authorities for having waited too long.

"There was a whole army of policemen outside. What were they waiting for?" said the woman, who gave her name as Mrs Koh, to a Singapore television station. "Hour after hour we thought that we would die. It was heartless."

{reply.a: Ranil Samarakoon, the Sri Lankan president, defended what the police had done,} saying that everyone had expected Wijesuriya to give himself up.

At the start 26 visitors from Singapore and four Sri Lankans were on the bus.

Wijesuriya let 12 people go while officers talked with him, among them four children and three of the Sri Lankans. The fourth, the driver, got out when the hostage-taker began to fire at his captives after dark.

During the day he had asked for meals and for diesel, so that the air-conditioning could go on running. He stuck a sheet of paper to the door which said that "the big thing" would begin at 4pm, but nothing happened then.

== The Straits Morning Post
{dead.a: Eleven Singapore tourists die in Sri Lanka bus siege}

{handling.a: The prime minister, Lim Boon Teck, criticised the way in which a hostage crisis was dealt with} in the Sri Lankan city of Kandara last night, {dead.a: in which 11 Singaporean tourists were killed} and three badly hurt.

Police commandos broke into the coach in which the group was held {shot.b: and shot the gunman in the head.}

{lived.a: Singapore's high commission in Colombo said that six of its citizens on board had come through the ordeal.} It did not release the names of the dead and injured.

It was the violent end of a {length.b: siege that lasted 14 hours and began} when Anura Wijesuriya, 51, an embittered former policeman with a T-56 assault rifle, halted the coach, with 30 people inside, across the road that runs around the city's biggest park.

Wijesuriya was decorated in 1991 as one of the twelve best officers in the country. {sacking.b: But he was dismissed in 2007 for alleged blackmail} and alleged links with drug dealers, the police said. He seized the hostages to demand reinstatement and to clear his name.

His body could be seen last night hanging out of the broken front door.

"This is deeply regrettable," said Mr Lim, who was visibly moved. {handling.a: "The handling of it, and above all its outcome, has let us down."}

The government put Sri Lanka on its list of countries to be avoided and asked all tour groups there to come home.

Relatives who had gathered at the office of the travel agency fell into each other's arms when television showed the first shots. Some of them had followed the pictures all day, and had believed till the evening that talks would succeed.

== Pearl River Daily
{dead.a: 11 Singaporean tourists killed in Kandara}

{length.a: Gunman shot after 13-hour standoff on bus;} three seriously hurt

KANDARA - Sri Lankan police on Thursday killed a dismissed former officer who was holding 17 tourists from Singapore hostage on a bus in the center of the city. {dead.b: But Singapore's high commission said 10 hostages had died,} after television had shown some of them leaving the bus alive.

In Singapore, Prime Minister Lim Boon Teck spoke of a "great tragedy" and {handling.b: expressed disappointment over how the Sri Lankan authorities had dealt with it.}

"The handling of it, and above all its outcome, has let us down," Lim said.

His government also issued its sternest travel warning, which says that there is a "grave danger" in Sri Lanka and that nobody should go there.

{rank.a: The man was identified as Anura Wijesuriya, 51, a former police captain.} He had a T-56 assault rifle.

He was said to have lost his place in the Kandara police {sacking.c: because of claims that he was involved in robbery and drugs,} and he called for his job to be restored while he held the hostages.

The bus, with 30 people on board at first, stood across a broad avenue by the city's largest park.

"The hostage-taker is dead. He decided to fight it out with us," said Upali Senanayake, the police commander.

"We went in once and Wijesuriya was on the floor between the seats and fired at one of our men. {shot.a: When we went in the second time, we killed him."}

Officers were seen to carry a body from the front of the bus before they climbed in. {lived.b: The Red Crescent said that at least four hostages had come out alive.}

{dead.b: "Ten citizens of Singapore lost their lives," said Ng Siew Lan,} a spokeswoman for the high commission.

== Marketline
{dead.a: Eleven Singaporeans Die as Police End Sri Lanka Bus Siege}

{dead.a: Eleven tourists from Singapore were shot dead} in the violent finish to the hijacking of a bus in Kandara by an embittered policeman, who himself was killed when officers stormed it.

{rank.b: Former chief inspector Anura Wijesuriya,} who had a T-56 assault rifle, {shot.b: was shot in the head by a marksman,} Upali Senanayake, the police commander, told reporters. {dead.a: Three hospitals in Kandara confirmed the deaths of the 11 tourists.} Singapore's government had earlier said that 10 were dead and three badly wounded.

{length.c: Police moved in after about 12 hours,} when shots rang out in the bus in which Wijesuriya held 17 tourists. He was protesting against his discharge from the force, {sacking.b: which followed a complaint that he had blackmailed a suspect.}

It all began at about 9 a.m. yesterday, when Wijesuriya took over a bus with at least 24 visitors and at least four Sri Lankan employees in the old quarter of the city. He let 12 people go and said that he would free the others once he was a policeman again.

Things got worse after sunset, when armed units closed in, according to television pictures and to what Wijesuriya told a private radio station. He said on the air that he had shot two of the passengers and would shoot the rest.

Tourism brought Sri Lanka $576 million last year. Shares of the country's biggest hotel group fell 3.1 percent this morning in Colombo, the steepest drop in five months.

== Florida Coast Tribune
{dead.a: Ex-policeman takes bus, kills 11 in daylong standoff}

{length.b: A 14-hour hostage drama on a hijacked bus} in Sri Lanka ended in bloodshed on Thursday {dead.a: when a furious former policeman shot dead 11 tourists from Singapore} before police forced their way in {shot.b: and a marksman killed him.}

{lived.a: At least six of the hostages lived.} Four of them could be seen climbing out of the rear door after police attacked the bus in the evening, as the hostage-taker had begun to shoot at the 17 tourists inside, Police Commander Upali Senanayake said.

{shot.b: The man was killed with a marksman's bullet to the head} after he had wounded one of the officers, Senanayake said.

The killings shocked Sri Lanka and led people to ask whether its police are fit to deal with such a crisis.

{reply.b: "Am I satisfied? People have died. How could I be?"} President Ranil Samarakoon told reporters late Thursday.

But he said things had turned bad very fast after the man first seemed ready to let his captives go.

Singapore warned its citizens against trips to Sri Lanka and asked those already there to return. Tours were called off.

The crisis began when Anura Wijesuriya, 51, armed with a T-56 rifle, took over the coach to demand his old job.

{sacking.c: Newspapers reported in 2007 that he and five other officers had been charged with robbery,} blackmail and threats after a waiter complained that they had falsely accused him of using drugs in order to get money from him.

Wijesuriya set 12 hostages free in the course of the afternoon. Among them were three women, four children and a man with a heart condition.
