toll: number
shooting: contradiction
past: number
floor: number
start: date
violence: framing
period: date
childage: number?

== Kestrel Press
{toll.a: Two people shot dead in unrest} over Zuberia vote

PORT LINDI: {toll.a: Two people have died of gunshot wounds} in Zuberia, where the opposition was back in the streets on Monday in anger at the bitterly disputed re-election of President Elias Korogwe.

Youths fought running battles with police in the slums of the capital after a night of fury in districts loyal to Daudi Mwakaso, the defeated candidate, who says that the count was rigged on a vast scale.

The country is on edge eleven years after another contested poll, {past.a: which set off weeks of ethnic bloodshed that left 900 people dead} and drove 450,000 from their homes.

Much now hangs on Mwakaso, 69, whose party has called the ballot a "farce" and a "shambles". He has said nothing since the result, but {start.a: protests began almost at once on Sunday night} in the western city of Ndera and in the poorer quarters of Port Lindi, where shots were heard and barricades burned.

"We have one dead, and we are treating five more who were hit by bullets," said Dr Amos Lubega, the health director for Ndera.

In the lakeside town of Simbo a police officer who did not want to be named said a man had been shot dead there, but that the crowd would not let his men near the body.

"My cousin was doing nothing, he was at the gate of our house when they shot him in the leg," said Halima Ouma, waiting in a hospital corridor in Ndera.

In the president's heartlands there was dancing after he was declared the winner with 56.13 percent against 42.88 for Mwakaso.

"He built our road, let him finish it," said Joseph Kimani, a trader in the highland town of Eldama.

== Sur Directo
{toll.b: Fourteen Dead in Zuberia Election Protests}

{toll.b: Zuberian police killed at least 14 people} {violence.a: in a crackdown on protests against the re-election} of President Elias Korogwe, according to officials and people who were there.

{shooting.a: Eleven young men were shot dead by police} overnight in the capital's Kasarini slum during what a security official described as operations against looters. Their bodies were taken to the city mortuary, he said.

Separately, a father, Wilson Abuya, said that {childage.a: a stray bullet had killed his ten-year-old daughter} {floor.a: on the balcony of their third-floor home} in Kasarini.

"She was playing with the neighbors' children and I saw her fall," Abuya said. "All my hopes were in that girl."

Ndera, a western city where the opposition leader Daudi Mwakaso is strong, counted a death as well. Records at the main hospital there showed five people admitted during the night with gunshot wounds and eight who had been beaten by police.

{start.a: It all began within minutes of the announcement} late on Sunday, when the National Polling Authority said Korogwe, 58, had won a second six-year term, in spite of opposition charges that the count was fraudulent.

Mwakaso's Laru people, from the west, had hoped that he would break the hold of the highland communities on central government. The highlanders have supplied three of the four presidents since independence.

Opposition leaders say they will not go to court, as they did after the last election, and that they will not be silenced.

== Atlantic Courier
{toll.c: At least 29 people killed in Zuberia} after Korogwe victory

{start.c: One day after handing President Elias Korogwe a second term} in a close and divisive vote, Zuberia was shaken by violence in several places, {violence.b: where protesters and security forces clashed}.

{toll.c: At least 29 people, a seven-year-old child among them, have been killed} {period.a: since the result was announced on Sunday night}, according to the Zuberia Human Rights Commission.

"These deaths are directly tied to the election and to what followed," said the commission's chairwoman, Miriam Owade. "Relatives and neighbors tell us they died in the protests."

{shooting.a: Owade said the police had used live ammunition}, and that 21 of the deaths had been confirmed in Port Lindi, the capital. {childage.b: The youngest of the victims was seven years old}, the commission said.

In Makongo, the largest slum in the city, residents said at least eight people had been killed between late Sunday and early Monday. For days young men there had promised to take to the streets if their candidate, Daudi Mwakaso, were beaten. Mwakaso has yet to accept the result, which raises fears of more bloodshed.

The acting interior minister, Charles Matembe, disputed that protesters had been shot. {shooting.b: Officers had not fired a single live round}, he told reporters on Monday, and the nation was calm and secure.

Owade answered that the commission had proof of excessive force and of the misuse of firearms against citizens who were exercising their right to assemble.

== Financial Beacon
Zuberia death toll rises amid opposition protests

{toll.d: More than a dozen people have been killed}, children among them, in violence over the outcome of last week's presidential election in Zuberia, human rights and neighbourhood groups say.

{violence.b: Most of the clashes took place in the slums} of Port Lindi, where Daudi Mwakaso, the opposition leader, has much of his following. He has dismissed the poll as a sham and accused the National Polling Authority of inventing the figures, though he has offered no evidence.

The Zuberia Human Rights Commission, {toll.c: which put the number of dead at 29}, said 21 of them had died in Port Lindi and most of the rest in the west, his other stronghold. Figures gathered by community groups in the slums point to about a dozen dead in the capital and scores hurt. An official at its main mortuary said 11 bodies had been brought in from Kasarini.

Mr Mwakaso's Forward Alliance said on Monday that more than 120 people had been killed and that the state was hiding bodies. Again it gave nothing to support its claim.

Zuberians vote freely by the standards of the region, but blood has flowed at their elections before. Mr Mwakaso believes that victory was stolen from him twice before. {past.b: The unrest eleven years ago cost 980 lives}.

{start.b: The violence began on Friday, the day after voting}, when early returns put Mr Korogwe well ahead. It grew worse after he was formally declared the winner on Sunday evening, with 56.1 per cent of the vote to Mr Mwakaso's 42.9.

A local observer group said on Monday that its own sample of polling stations agreed with the official result.

== Netline
{toll.c: Rights group: 29 people killed by police} in Zuberia election unrest

{toll.c: Twenty-nine people have been killed} in Zuberia {period.b: since polling day on Thursday}, the country's Human Rights Commission said.

{shooting.a: The commission said all the victims were hit by bullets} as police moved in against protesters, and that families and neighbors had borne this out. Of those deaths, 21 were in the capital, Port Lindi.

President Elias Korogwe, 58, the son of an independence hero, won a second six-year term on Sunday. He took 56% of the vote; his veteran rival Daudi Mwakaso, who campaigned against corruption, got 43%.

{start.a: Almost at once, people came out and fighting began}.

Most of the demonstrators support Mwakaso, a 69-year-old who once spent years in detention. He says the vote was rigged. Election officials have rejected this and called it free and credible.

In and around Ndera, where Mwakaso is popular, one person was killed overnight, police said. In the Kasarini slum in Port Lindi witnesses reported gunfire and tear gas until morning.

{childage.a: A ten-year-old girl, Grace Abuya, was killed by a stray bullet} there early Monday, her father confirmed.

"Four children were on the balcony, {floor.b: up on the fourth floor of our block}, and there was one bang and it was mine that was hit," Wilson Abuya said. Even the officers in the street seemed shaken, he said.

Red Cross teams say they have looked after 78 injured people or more.

Most of the country remained quiet, but neighbors who depend on its port are watching nervously.
