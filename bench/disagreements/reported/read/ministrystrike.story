turnout: number
schools: number
offices: number
effect: framing
marchers: number
civil: number

== Broadcast Four
Strike over pensions: day for the history books or storm in a saucer?

{turnout.a: As many as 800,000 workers all over Norland have joined} today's strike against changes to their pensions, union leaders say. But {effect.a: Prime Minister Martin Haldane has brushed it off} as a "storm in a saucer".

Government and unions put forward different figures for the size of the walkout as each side tried to win the public over.

In a statement to parliament, Civil Service Minister Edmund Pryce said that {civil.a: "well under a third" of government staff} were taking part. {offices.a: In the entire country only seven out of more than 360 employment offices} were closed, he said.

{effect.a: "The borders were run through the night without any serious trouble} and are working as they should. No port has told us of unusual queues," the statement said. At several airports more staff than expected had come in.

Mr Pryce also called the walkout "ill-judged and selfish".

The prime minister too {effect.a: played down the effect of the strike}, "rather a storm in a saucer", saying that {schools.a: 43 per cent of schools were open} and that the capital's main airports were doing well.

However, the government's own figures show that {schools.b: more than seven in ten schools were shut or partly shut} because of the strike. {schools.b: Only 17 per cent were open, while} a further 10 per cent had not been heard from.

Asked about the gap, a spokeswoman for Mr Haldane told Broadcast Four that he had counted schools that were partly open together with the rest.

The Government Staff Union, the largest in the civil service, rejected Mr Pryce's estimate. {civil.b: A spokesman said that up to 85 per cent of its members} had stayed away.

== The Sentinel
Strike day closes with war of words

{effect.b: The largest show of discontent among the country's workers for three decades} closed with a war of words, as ministers and unions fought over its impact. {schools.b: More than five in ten schools were shut and} 2,400 hospital operations called off, but Castlefield airport escaped serious disruption.

The number of strikers became a main point of dispute after Martin Haldane described the walkouts as a "storm in a saucer". By the government's reckoning {turnout.b: only half of the 800,000 public workers whom the unions had expected} really took part.

The general secretary of the Labour Congress, Joan Petherick, praised {effect.b: an "enormous response" on a day without precedent} for the labour movement, while {marchers.a: tens of thousands of people from every branch of public service} joined protest marches across the country.

Edmund Pryce, the civil service minister, {effect.b: conceded that the strikes had disrupted services}. According to the government, the effects included:

{schools.b: 57% of state schools shutting entirely and 16% partly}.

The cancellation of 2,400 out of 12,000 operations that were not urgent.

{civil.a: Walkouts by 58,000 government staff, more than a quarter} of the civil service.

About 20 protesters, from a camp in the banking quarter, got into the offices of the mining company Korvex. Police made 14 arrests in and around the building.

The Association of Local Councils said that 270,000 employees had not come to work, with only 52% of councils counted.

A government spokesman said, however: {turnout.b: "Far fewer people walked out than we had been told to expect."}

Unions that speak for just over a million workers were on strike over a series of changes which they regard as too harsh.

== Daily Standard
'A storm in a saucer': {marchers.b: Thousands march but PM says} {effect.a: the strike has done little to hurt the country}

{marchers.b: Thousands of public sector workers marched through the streets} today in the bitter quarrel over their pensions.

But if the aim was to bring Norland to a halt, {effect.a: they seemed to have missed it}. Prime Minister Martin Haldane called the day 'rather a storm in a saucer'.

At Castlefield, where long lines had been feared, {effect.a: passengers said they had never got through the border so fast}. No delays were reported at Easthaven, and ferries from the southern ports left on time.

{civil.a: Fewer than one in three government staff} are on strike. {offices.b: Only six of the 372 employment offices} and four courts in the country have been closed.

{turnout.a: The one-day walkout by 800,000 workers} is being held because unions are furious at reforms under which members would have to work for more years and pay in more.

It is the biggest strike for over 30 years, and schools, hospitals, courts and ministries were all expected to suffer.

But Mr Haldane told parliament: 'As things stand, {schools.a: 43 per cent of schools have opened} their gates.'

He also said that every ambulance service had full cover and that {offices.a: just seven of 360 employment offices} had shut their doors.

Thousands of operations and appointments have been cancelled and given new dates, although emergency treatment is still being provided.

With pickets standing outside, opposition leader Owen Tranter asked him: 'How does he explain that teachers and nurses who never walked out in their lives feel shut out by his ministers?'

The finance minister, Clive Marden, said he was not looking for a fight with those who work for the state. The Labour Congress says they are 'plainly under attack'.
