crowd: number
arrests: number
permit: contradiction
first-blow: attribution
teargas: contradiction
leader: contradiction
break-up: framing
marchers: framing
start: date
injured: number
internet: contradiction

== International Wire
{break-up.a: Police used water cannon and batons to disperse an opposition rally} in Sorrin, the capital of Vardania, on Saturday and made {arrests.a: at least 140 arrests}, according to the rights monitor Open Docket.
{crowd.a: Approximately 12,000 people had come to Liberty Square}, a reporter at the scene estimated, to demand that parliamentary elections, which were put off in March, be held this year.
{permit.a: The city administration had approved the gathering until 6 p.m.}, according to a document seen by the agency. Officers moved in at about half past four.
{first-blow.a: The interior ministry said demonstrators had thrown stones first}. The organisers, the Movement for a Vote, said the attack was unprovoked.
{leader.a: Movement leader Ilka Brandis was led away by plain-clothes officers} while she was still speaking. Her lawyer said he had not been allowed to see her.
{injured.a: Twenty-six people were taken to hospital}, health officials said. Two of them were in serious condition.
{teargas.a: Tear gas was fired into side streets} as people fled towards the river.
Mobile internet went down in the centre shortly before the operation. {internet.a: The network operator Vartel said it had received an order to switch it off}.
President Anton Kreel, in power for 16 years, has said the vote was postponed for security reasons. His Unity Party holds 88 of the 120 seats in parliament; opinion polls published before the delay suggested that it would lose its majority.
Saturday's rally was the third in a month. The first two, in Port Vell and in the university town of Aster, drew smaller crowds and passed off without incident. The Movement for a Vote, founded in April by teachers and lawyers, said it would call people on to the streets again next weekend.
Foreign governments expressed alarm. A European envoy asked for those detained to be given access to lawyers.

== Vardan National News
{break-up.b: Police restored order in the heart of the capital on Saturday} after {marchers.b: groups of rioters had tried to push through to the parliament building}.
{permit.b: The gathering, for which no permit had been issued}, had begun {start.a: around noon with music and speeches} and had been tolerated by the authorities for hours.
{first-blow.b: Then masked youths pelted the officers with paving stones and bottles}. The police were left with no choice.
"Our people acted with the greatest restraint," said Interior Minister Gert Halloran. {teargas.b: No gas of any kind was used}, he emphasised, only water.
{arrests.b: Sixty-three persons were taken into custody}. Proceedings for breach of the peace have been started against nine of them.
According to the police, {crowd.b: about 4,000 people had followed the call} of the so-called Movement for a Vote, far fewer than announced. {leader.b: Its chairwoman, Ilka Brandis, left the square in a private car} when things became uncomfortable.
{injured.b: Eleven people received treatment in the city's hospitals}, six of them police officers.
Reports of an internet shutdown are false. {internet.b: The mobile network collapsed because too many people were filming at once}, the ministry of communications explained.
Residents thanked the police. "At last there is peace and quiet," said a pharmacist from Lime Street, whose shop window was broken.

== Free Square
{break-up.c: With clubs and water cannon the regime crushed} what had been the largest demonstration in years.
{crowd.c: Well over 20,000 citizens filled Liberty Square}. There were grandmothers with folding chairs, students with drums, a whole kindergarten with paper suns. {marchers.a: They were peaceful, every one of them}.
{start.a: From midday on they sang and listened to speeches}. Ilka Brandis had just called out, "We ask for nothing but the date of an election," when the first rank of helmets began to move.
{first-blow.c: It was the police who struck first, without a warning}. An old man with a flag went down; then they were everywhere.
{leader.a: Two men without uniforms dragged Ilka from the stage to a grey van}. Where she is now we do not know.
{teargas.a: In Lime Street the gas was so thick that people vomited}.
Volunteers of the medical tent, which was itself drenched, report {injured.c: more than eighty injured in the course of the afternoon}. Open Docket has counted {arrests.a: at least 140 people in the cells of nine police stations}.
{permit.a: We had permission, signed and stamped, until six in the evening}. The assault started at 4.30.
And that no pictures should get out, {internet.a: the government had the mobile internet cut off twenty minutes earlier}. Here they are anyway.

== World Channel
Liberty Square in Sorrin on Saturday evening: odd shoes, trampled placards, a drum. Two hours earlier {crowd.a: some twelve thousand people stood here}, calling for the election that was postponed in March.
{start.b: The rally got under way at three in the afternoon}, and for an hour and a half nothing happened that would have made the news. Then lines of riot police advanced from the northern side, supported by two water cannon.
{first-blow.a: Who started it is disputed; the ministry speaks of stone-throwers}, the organisers of an attack on people who were doing nothing.
Our team, which was standing near the stage, saw {leader.a: Ilka Brandis being pulled into an unmarked van by men in civilian clothes}. She is 44, a former schoolteacher, and has been detained twice before.
Our correspondent had to break off her live report because of {teargas.a: tear gas that drifted in from the side streets}.
In the capital's hospitals {injured.a: 26 patients were admitted}. Two are said to be in a serious state.
European governments voiced alarm. The foreign ministry in Sorrin rejected "interference by those who should mind their own streets".
President Anton Kreel, in power for 16 years, has said that the vote was postponed for security reasons. No new date has been set.

== Sorrin City Blog
A service post for everyone who needs to get across town on Sunday: trams 2 and 7 are running again, but Lime Street is closed because of broken glass.
I don't do politics here. I'll just write down what I saw from my balcony above the square.
{start.b: It filled up towards three, when the first speaker came on}. {permit.b: As far as I can find out nobody had a permit}, and the town hall's online register shows nothing for Saturday.
People were cheerful; someone sold pretzels. At about half past four police came from the north side in a line. {first-blow.c: I saw no stone fly before the batons did}.
{teargas.b: There was water, lots of it, but no tear gas}; my windows were open all the time.
My phone had no data from ten past four until about eight.
By six it was all over. The street sweepers came at seven, the same two men as every evening.
If you lost a child's red scooter, it is standing in my hallway.
