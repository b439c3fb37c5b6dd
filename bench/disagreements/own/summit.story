emissions: number
who-called: attribution
stance: framing
signed: contradiction
next: date
walkout: attribution
closeness: framing
== Global Times-Record
Leaders of eleven coastal states agreed on Wednesday to cut emissions from shipping by {emissions.a: 40 percent by 2035}.
{signed.a: All eleven countries signed the declaration} at the end of a two-day meeting in Port Saline.
{who-called.a: Norland and Estia called for a ban on heavy fuel oil} in the strait.
{stance.a: Norland's prime minister, Ingrid Foss, criticised the slow pace} of the fishing industry.
The states {closeness.a: pledged closer cooperation} in patrolling the strait.
{next.a: Ministers will meet again in October} to settle the details.
The talks were overshadowed by a dispute over herring quotas.
{walkout.a: The delegation of Marland left the room} when the quota was raised.
Hundreds of activists in small boats cheered as the leaders arrived.
== The Sentinel
Eleven nations bordering the strait have promised that ships will emit {emissions.b: 30 percent less by 2035}.
{signed.b: Marland did not sign the declaration}, diplomats said, although it took part in the talks in Port Saline.
{who-called.b: Norland alone demanded a ban on heavy fuel oil}.
{stance.b: Ms Foss condemned the fishing industry as reckless}.
{next.b: The next meeting is planned for November}, officials said.
Herring quotas remain unresolved.
{walkout.b: Estia's delegates walked out} during a row over fishing, according to two people in the room.
Protesters in kayaks greeted the leaders at the harbour.
== Strait Weekly
The coastal states have formed {closeness.b: an alliance} to police the strait, and they want cleaner ships.
By 2035, emissions are to fall by {emissions.a: 40 percent}.
Ingrid Foss, the prime minister of Norland, was the host of the two days in Port Saline.
{who-called.a: Together with Estia, her country proposed to ban heavy fuel oil}.
A quarrel about herring kept the leaders busy until midnight.
