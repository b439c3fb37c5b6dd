dead: number
crowd: number
youngest: number
start: date
ambulance: date
cause: contradiction
gate: contradiction
order: attribution
fans: framing

== Agencia Litoral
27 killed in crush at Porto Caldo stadium

PORTO CALDO, Sunday - {dead.a: Twenty-seven people were killed} and 164 injured when a crowd was crushed in an exit tunnel of the Beira Stadium on Saturday evening, the civil protection service said in a final count on Sunday night.

The disaster happened in the second half of the cup semi-final between Porto Caldo and Atletico Serrano, when spectators tried to flee from the north stand. It began {start.a: at 9.12 p.m.}, interior minister Vasco Leal said, and the game was stopped five minutes later.

Leal said that {cause.a: supporters without tickets had stormed the stand} and started a panic. {cause.a: Police had fired no tear gas}, he said.

There were {crowd.a: some 24,000 people in the ground}, according to the club. It holds 26,000.

{gate.a: Gate 9, at the end of the tunnel, was open}, Leal said.

The first ambulance {ambulance.a: reached the stadium within eight minutes}, the health service said. The injured were taken to four hospitals; 19 were still in a critical condition on Sunday.

{youngest.a: The youngest victim was a seven-year-old girl}, the oldest a man of 78.

President Ines Carvalho declared three days of mourning. All matches in the country's two top leagues were called off for the coming week, and prosecutors opened an investigation.

== Jornal de Porto Caldo
They carried them out on advertising boards

The boards said Beer and Insurance and Drive Safely. On Saturday night, the supporters of two clubs tore them from the edge of the pitch and carried their dead on them.

Bruno Sa, 41, a bus driver, was in row 30 of the north stand with his son. "Something landed two steps below us and smoked," he says. "{cause.b: The police had fired tear gas into the stand}. Everyone wanted to get out. My boy is eleven, I put him on my shoulders."

Down in the tunnel, 40 metres long and less than four wide, they came up against iron. "{gate.b: Gate 9 was chained shut}," says Sa. "I had the padlock in my hand." A steward who didn't want to be named told this paper who was behind it: {order.a: the police commander had told them} to keep it closed until the away fans had left.

Help took its time. {ambulance.b: It was 35 minutes before we saw an ambulance}, the stadium doctor, Lia Prado, says. Until then, she and two physiotherapists had been on their own.

In the morgue of the Santa Clara hospital, {dead.a: 27 names hang on a sheet of paper} by the door. Nearly half of those on it were under 20. {youngest.a: Little Marta Leite, aged seven}, had been given the ticket for her birthday.

Porto Caldo led by two goals to one when play was broken off. It does not matter any more.

== El Balon
Tragedy at the Beira: football weeps

It should have been the feast of the cup. It ended with {dead.b: thirty-one dead, as hospital doctors confirmed} on Sunday night, the worst night in the history of the nation's game.

In the second half, Porto Caldo were 2-1 up thanks to a brace by Nuno Vaz, whose second, a volley from 20 metres, will never be shown again without a shudder. Shortly afterwards, the north stand emptied like a bathtub. {start.b: At 9.40 the tunnel became a trap}.

The referee, Ana Belo, sent the players to the dressing rooms. Vaz came back out in his socks, to help.

The ground was bursting at the seams. {crowd.b: More than 31,000 had been let in}, turnstile data obtained by El Balon show. Even the stairs were full.

Who locked the gate? Many point to the police, but they may be wrong. {order.b: Security chief Ramon Teles had given the instruction} by radio at half-time, in order to keep people without tickets from slipping in, two of his stewards say.

Atletico Serrano have asked the federation to award the tie to their opponents. They will not play on, said captain Pau Ferrer. "There's no winner of this match."

The club has opened a fund for the families with a million euros. The players gave a month's pay.

== National Mirror
{fans.a: HOOLIGANS brought death to the Beira}

They came with flares, with cans of beer and without tickets. And when they couldn't get in the proper way, they went over the fence.

{cause.a: It was the ticketless mob that caused the panic}, according to a police report that the National Mirror has read. Four hundred of them pushed into the north stand at the start of the second half.

Families with children fled towards the tunnel. What followed was hell. Bodies lay six deep, a fireman said. In his 22 years of service, he had seen nothing like it.

The smallest of them wore the blue shirt of Porto Caldo, number 10. {youngest.b: Marta, nine years old}, had come with her grandfather. He is among the dead as well.

Officers on the spot did what they could. One, sergeant Davi Reis, 33, pulled eleven people out with his own hands. Sixteen policemen are among the injured.

Police chief Alberto Moura has no doubts about his people. "{cause.a: Not one grenade of gas was fired in that stadium}," he says. "{gate.a: And no gate was locked, not one}."

The government wants to bring in personal tickets for all games from next season. About time! The Mirror has been calling for it since 2012.

== The Overseas Post
Mourning nation asks who let {fans.b: a family outing turn into a death trap}

They were schoolchildren, bakers, a retired judge. Most of those who died at Porto Caldo on Saturday had been sitting in the cheap seats of the north stand, where a father can take two children for nine euros.

By Sunday night {dead.a: the death toll stood at 27}. Over 160 people were hurt.

The government blames intruders. Film taken by spectators and examined by this newspaper tells another story. At eleven minutes past nine {cause.b: at least three canisters of gas trail smoke} across the floodlights and drop into the upper rows. {start.a: Within a minute the stand is in motion}.

In another clip, men are hammering on a metal door. {gate.b: A chain can be seen on it}.

It isn't the first time. In 1998 five people died at the same ground, and an inquiry recommended that the tunnel be widened. The work, at a cost of 1.8 million euros, was put off four times.

Interior minister Vasco Leal has rejected calls to resign. The opposition wants a parliamentary inquiry, and the attorney general has told the city's prosecutors to seize the radio recordings of police and stewards.

On Monday at noon the country will stand still for a minute. The funerals begin on Tuesday, and no league football will be played all week.
