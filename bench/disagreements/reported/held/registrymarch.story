turnout: number
police: number?
record: contradiction
length: date
siege: framing
clashes: number?

== City Guide Orrel
More than 800,000 protest in Sant Orrel against surrender law

Crowds of several hundred thousand marched through Sant Orrel on Sunday to resist a disputed bill that would let suspects in the port city be handed over to the Tessarian mainland. Once it was over, {clashes.a: hundreds of demonstrators fought with the police}.

The enormous procession covered nearly three miles. {turnout.a: Its organisers spoke of more than 800,000 participants.} {police.a: The Sant Orrel police put the number of protesters nearer to 190,000.} {record.d: No march in the city has been bigger for more than two decades.}

It stayed peaceful up to midnight. Then police tried to clear those who had lingered near the Assembly, and tempers gave way.

{siege.a: Protesters, a few of them with scarves over their mouths, attempted to force their way into the Assembly complex} and hurled metal fences about. Officers in helmets struck back with truncheons and pepper spray. Blood could afterwards be seen on the faces of demonstrators and policemen alike.

Under the bill a person accused of a crime could be put on trial on the mainland. Opponents fear that critics of Tessaria would vanish that way.

First Minister Helena Quaye has said that she will press on. In her view the broad resistance, which thousands of advocates and judges have joined, comes from a lack of understanding.

"The idea for this bill is ours. Nobody in the federal capital ordered it," she said.

She would not withdraw it, because in her words no one wished the city to be a shelter for runaway criminals.

Her second in command, Marten Coe, said the Assembly would return to the bill on Thursday, and he trusted that the debate would be calm and sensible.

== The Meridian Post
Watch: Marchers by the hundred thousand fill Sant Orrel's streets

Recordings made from the top of an apartment tower give an idea of how vast Sunday's demonstration in Sant Orrel was, among the greatest that people there can recall. They look down on Bellwater Parade, where hundreds of thousands of marchers on a sticky afternoon little by little take up every scrap of open ground.

The target of their anger is a proposed law on extradition. If it goes through, the city's courts could examine requests for suspects from the Tessarian mainland and from other states. Sant Orrel, once a colony, was formally joined to Tessaria in 1998, and a treaty promised it a government, a legislature and judges of its own.

Since then the refuge has been losing its freedoms fast. Tessaria has stretched out its arm to carry off dissidents who had found safety in the city. To many residents the law would be the blow that ends its autonomy.

The permission to march ran out on the stroke of midnight. Police then used shields and pepper spray to drive off those who remained. {siege.b: Hundreds of protesters had been trying to hold a sit-in at the Assembly building}, and {clashes.b: some of them came to blows with officers}.

{police.a: The police estimated the size of the crowd at 190,000}, {turnout.a: while those who had called the march counted more than 800,000}, {record.c: which makes it the biggest gathering the city has ever seen}.

On Monday Helena Quaye, the first minister, said she would not give up the bill, since it served purposes of great weight. The city, she said, must not become a hiding place for fugitives.

A spokesman for the federal foreign office said that the government stood firmly behind the authorities in Sant Orrel and behind their bill.

== The Chronicle (London)
Vast Sant Orrel crowd resists Tessaria's tightening grip

Fighting broke out last night between riot squads and demonstrators in Sant Orrel, after hundreds of thousands had turned out against a planned extradition law. They dread that it would permit Tessaria to lay hands on its political enemies in the city and hollow out what is left of its self-rule.

{turnout.b: The organisers said that 1.04 million people had come}, {record.d: which would make it the largest political protest since the territory passed from its colonial rulers to Tessaria in 1998}. The agreement of that year was intended to safeguard its liberties. {police.a: According to the police no more than 190,000 took part}, less than a fifth of the organisers' number.

Most marchers had put on grey, the colour of the city's old flag. Here and there a green lantern was held up, which has come to stand for resistance to the mainland's swelling power.

Only eight days ago many of the same people lit candles for those who died when an uprising on the mainland was put down thirty years before.

Calls for Helena Quaye, the first minister, to go were heard along the entire route. She was chosen two years ago by a committee of twelve hundred notables, most of them well disposed to Tessaria.

Families with prams walked next to lawyers in gowns, nuns, and students who had slept on the pavement to be at the front. "They tell us the law is for murderers," said Ines Falk, a bookseller of 52. "I sell books that are banned across the bridge, and I would like to know what I am, then."

The bill is to be read again on Thursday, and it is thought certain to find a majority.

== Daily Beacon (agency)
Extradition plan sets off violence in Sant Orrel

What had been a giant and peaceful march in Sant Orrel ended in blows yesterday outside the city's Assembly, where {clashes.c: police fought with small knots of demonstrators}. The marchers object to a plan for surrendering suspects to the Tessarian mainland.

{record.d: There has been no larger protest since the city was handed to Tessaria in 1998}, and it has thrown leaders friendly to the mainland into crisis. {turnout.a: The organisers said that over 800,000 people had walked} in scorching heat through the narrow streets of the trading hub's main island, loudly and in high spirits, to call on the government to drop its extradition law.

{record.d: It was the biggest demonstration the trading hub has known since its return}, outdone only by {record.d: a rally of 1.2 million in 1990, still under the colonial power}, for the rebels on the mainland.

Where the city has no treaty with a jurisdiction, mainland Tessaria among them, the bill now before the Assembly would make surrender possible all the same. Seldom has a law united so many kinds of people in Sant Orrel against it.

"A government that can do sums has to listen today," said Pieter Amsel, a student of 22. "If not, we shall find other ways."

{length.a: For more than seven hours on Sunday} tight columns wound through the city and shouted for the wicked law to be thrown out. The lines of people in grey went on for miles.

{turnout.a: "We are 820,000 today," a steward called out} to the crowd before the Assembly when the march ended, to a storm of whistles and clapping, and newcomers were even then arriving.

{police.c: Police, whose figures have always been far below those of the organisers, gave 190,000 for the busiest moment}, which is nonetheless the second highest number they have ever named.

== Peninsula Times
Huge rally in Sant Orrel against surrender Bill

A few days before the Assembly takes up a disputed Bill on the surrender of suspects for the second time on Thursday, residents of Sant Orrel went out yesterday in unheard-of numbers, in a final effort to make the government set it aside.

{record.d: The rally was described as the biggest since the handover of 1998.} By the estimate of its organisers the crowd exceeded the 400,000 who in 2004 had marched against a law on state secrets, which was later buried.

{length.b: Yesterday's rally went on for more than six hours.} It led the marchers to the seat of the government in the Admiral's Quarter. They stood in a ring around the complex and insisted that the authorities give way, since the plans would harm the rule of law in the city.

The government has argued that a gap has to be closed. Last year a resident accused of killing his fiancee on a holiday abroad could not be sent back there, because no agreement was in place. It has since taken nine commercial offences out of the Bill in order to calm businessmen, and has raised the threshold for others to crimes that carry seven years in prison.

Neither step appeared to have won over the people in the street. Teachers, shop assistants and pensioners said they had never marched before. "My children asked me what I did about it, so I came," said Madam Rosa Winter, 67, a retired nurse.

A government spokesman said in the evening that the march was an example of the freedom that residents enjoy under their laws. The second reading would go ahead as planned, he added.

Shops along the route shut early. The metro closed three of its stations in the afternoon for fear of a crush.
