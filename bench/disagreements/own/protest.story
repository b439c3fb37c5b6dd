crowd: number
arrests: number
gas: contradiction
died: contradiction
who-started: attribution
words: framing
minister-said: attribution
== Capital Post
{crowd.a: Tens of thousands of people marched through Adova} on Sunday against a law that would allow the government to appoint judges.
{words.a: Demonstrators} filled the square in front of parliament, singing and waving flags.
{gas.a: Police fired tear gas} after dark.
{arrests.a: At least 60 people were arrested}, a lawyers' group said.
{who-started.a: Officers charged the crowd without warning}, witnesses said.
{died.a: A student died} after being hit by a rubber bullet, the hospital said.
{minister-said.a: "The law will be withdrawn," the justice minister, Oleg Marin, told reporters}.
A vote in parliament is due on Tuesday.
The European Commission has voiced concern about the law.
== State News Agency
{crowd.b: About 4,000 people took part in a rally in Adova} on Sunday.
{words.b: Rioters} threw stones at the parliament building.
{gas.b: Police did not use tear gas}, the interior ministry said.
{arrests.b: Nineteen people were detained} for attacking officers.
{who-started.b: Masked men attacked the police first}, according to the ministry.
{died.b: Nobody was seriously hurt}.
The law, to be voted on this Tuesday, sets new rules for the courts.
Brussels has expressed worries about it.
== Neighbour Times
{crowd.a: Tens of thousands} took to the streets of Adova, the capital, to protest against a plan to change how judges are chosen.
{gas.a: Tear gas drifted across the square} as night fell.
{minister-said.b: "The law will be withdrawn," said the opposition leader, Vera Kostova}, to loud cheers.
Parliament is to vote on the bill on Tuesday.
{arrests.a: Lawyers counted 60 arrests}.
