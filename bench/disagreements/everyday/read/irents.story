vote: number
start: date
exempt: contradiction
frame: framing

== Harbour Press Agency
New Zealand parliament passes law limiting rent rises

WELLINGTON, Sept 3 (HPA) - New Zealand's parliament on Thursday passed a law that limits rent increases to three percent a year, after a debate that went on until shortly before midnight.

The Residential Rents Bill {vote.a: was carried by 63 votes to 58}. It applies to sitting tenants as well as to new lettings of the same property, so that landlords can no longer put up the rent between two tenancies.

The law {start.a: comes into force on April 1} and is limited to five years. In that time an independent commission is to report twice on its effects.

{exempt.a: Landlords who let no more than two homes are exempt}, housing minister Aroha Tamati told the house.

"People should be able to plan for more than twelve months," Tamati said. The opposition's housing spokesman, Grant Hollis, said the law would drive owners out of the market. "You cannot legislate homes into existence," he said.

Rents rose by 6.8 percent on average in the year to June, according to the statistics office, and by more than eight percent in Wellington. About 1.7 million people live in rented homes, roughly a third of the population of the country.

New buildings can be let at any price for the first time. After that, the limit applies.

Breaches can be punished with fines of up to 50,000 dollars. The tenancy tribunal, which will deal with complaints, is to be given 40 additional staff.

== The Southern Worker
At last: tenants win shelter from the storm

Mele Tuilagi cried when the numbers came up on the screen at the community hall in Porirua. Her rent has gone up three times in four years, from 410 dollars a week to 560. "Now I know what I'll be paying when my girl starts school," the 29-year-old said.

{vote.a: Sixty-three members said aye and fifty-eight no}. With that, Parliament gave {frame.a: overdue protection to the families at the mercy} of the property lobby: no rent may climb by more than three per cent a year, even when a new tenant moves in.

It is less than campaigners wanted. The Renters' Alliance had called for a freeze of two years, and the first draft spoke of two per cent. Fines, at most 50,000 dollars, are half of what was proposed in March.

But one loophole which owners' associations had fought for {exempt.b: is gone: there is no exemption for small landlords}. "A cold flat is a cold flat, whoever's name is on the letterbox," said the Alliance's Joe Pomare.

{start.a: From the first of April} anybody who has been charged too much will be able to go to the tenancy tribunal, which gets 40 more people for the job. The commission that is to examine the law will include two tenants.

Grant Hollis, who speaks on housing for the opposition and lets five houses himself, said owners would be driven out of the market. In the hall they laughed at that. "Where will they take the houses?" somebody called.

In Wellington, rents went up by more than eight per cent in the year to June.

== The Dominion Standard
{frame.b: Price controls are back, and renters} will pay for them

In the last minutes of Thursday the government pushed through what can only be called {frame.b: state price controls on private property}, the first since 1982.

{vote.b: By 64 votes to 57} Parliament decided that the owner of a house may not raise its rent by more than three per cent a year, whatever may happen to rates, insurance and interest. The law will run for five years.

Insurance premiums alone went up by 19 per cent last year, according to the Property Council. Its president, Diane Moffat, expects that one owner in ten will sell. "They won't be selling to the people who rent," she said.

Economists of three universities had warned in July that building consents would drop. In the first half of the year they were 12 per cent down on the year before. The minister, Aroha Tamati, replied that new buildings would remain free to be let at any price. What she did not say in the same breath is that this holds for the first tenant only.

She did make one concession. {exempt.a: Owners of one or two rental homes are spared}, a point on which several members had insisted. They make up about 70 per cent of all landlords, though they let fewer than half the homes.

"You cannot legislate homes into existence," said Grant Hollis, the opposition's spokesman. He promised that his party would repeal the law if it wins the election next year.

{start.a: Landlords have until 1 April} to put their affairs in order. Those who then charge too much face a fine of as much as $50,000.

== Radio Aotea
What the new rent law means for you

Parliament has passed the Residential Rents Bill, and our phones have not stopped ringing since. Here are the answers to the questions most of you asked.

How much can my rent go up? Three percent a year, at most. On a rent of 500 dollars a week that is 15 dollars. It makes no difference whether you stay or move: if the flat has been let before, the old rent counts.

When does it begin? The law {start.b: takes effect on the first of July} next year. It will lapse after five years unless Parliament extends it.

My house is brand new. Does it count? The first rent can be set freely. From then on you are covered.

What if my landlord takes no notice? You can complain to the tenancy tribunal, at a cost of 20 dollars. It can order money to be paid back, and in bad cases impose a fine which may reach 50,000 dollars.

Was it a close thing? {vote.a: The majority was five, 63 to 58}. At the second reading two weeks ago it had been seven, but one government member has since changed his mind.

Can it be undone? The opposition says it would do so after the next election. Its spokesman, Grant Hollis, believes many owners will sell. Aroha Tamati, the minister, points out that rents have gone up by 6.8 percent in a year, while wages went up by about three.

One in three New Zealanders rents the home he or she lives in. In 1991 it was fewer than one in four.
