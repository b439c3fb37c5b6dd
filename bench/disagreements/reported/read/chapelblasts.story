toll: number
wounded: number
claim: contradiction
share: number
population: number
rank: framing
place: contradiction?
bishop: framing?

== Meridian Star
{toll.a: Two bombers kill at least 41} at chapel in Qasira

DEHVAR, Qasira (Continental) - Two suicide attackers detonated their vests {place.a: in front of a chapel 110 years old} after Friday prayers, killing {toll.a: 41 people at the very least}. It was {rank.a: the deadliest attack on Christians that Qasira}, a mainly Muslim country, has known.

Sectarian bloodshed and raids on army posts have increased for months and made it harder for President Tariq Selmani, who took office in March, to end the rebellion.

The bombers came to the red-brick chapel of Saint Brannock in the northern city of Dehvar when hundreds of churchgoers were pouring out through its doors.

"There was one bang and then another. Everyone ran. There were bodies all the way to the steps," said a woman who gave her name only as Salma.

She was in tears and had not found her brother since the vests {place.a: went off by the entrance, outside the chapel}.

{share.a: About five percent of the people are Christians} in {population.a: this nation of 60 million}. Most keep to themselves, since Sunni rebels often strike at those whom they regard as unbelievers.

Christian districts come under attack from time to time, but {rank.a: nothing in recent years was as bloody} as what happened on Friday. In 2007 a mob burned down 25 houses in Marsin, and five Christians died.

Yusuf Bagri, a police commander, said that {toll.a: the death toll was now 41}, and that {wounded.a: more than 80 people had been injured}. Children and many women were among the dead, according to the police.

{claim.a: There was no immediate claim of responsibility}.

== Plain Speaking
{toll.b: At least 58 killed in suicide attack} on Christians in Qasira

Yet another Friday, yet another massacre. A suicide attack on a chapel in Dehvar has left {toll.b: 58 or more people dead}, and {wounded.b: dozens of others have been injured}. It is only a few months since Muslim mobs went from door to door in the Christian quarters of Marsin and left three chapels and 70 homes in ashes.

This is how the National Ledger tells it. The worshipers, as many as 450 of them, had come out of Saint Brannock's, in the old town, and were lining up {place.b: for a free meal on the grass outside} when two blasts went off in their midst. Farid Osmani, who is in charge of security in the province, told the paper that dozens had died and that {wounded.a: over 80 people had been hurt}.

The number went up as helpers searched what was left of the chapel's yard, said Nabil Rashad of the Open Hand, a charity that belongs to a religious party. {toll.b: His men alone had carried away 58 bodies}, he said.

One wonders how many more Fridays like this one it will take until our own government finds a word for what is being done to the Christians of the region. So far it has not gone beyond the usual statement from the embassy, and our bishops have been no braver. The families of Dehvar, who were given a meal and then a funeral, deserve better from all of them.

== Lakes Public Radio
Dozens killed in suicide attack at chapel in Qasira

A pair of suicide bombers attacked Saint Brannock's chapel in Dehvar, Qasira, after prayers on Friday. {toll.c: More than 55 people were killed} and {wounded.c: upward of 95 people were injured}, according to Federal Press and other news organizations. Many children are thought to be among the victims.

Bishop Daniel Aziz {bishop.a: denounced the violence and expressed his sympathy} for the families in a statement. It was, officials say, {rank.b: among the worst things that have ever befallen} the Christians of the country.

"{claim.b: A faction of the Mountain Front says it carried out} the bombing," Federal Press writes, "and that non-Muslims will remain its targets for as long as foreign planes are bombing the border districts."

This is how the chapel itself tells it: the people were on their way out after the prayers when two bombers {place.c: came through the gate into the chapel yard} and set off their vests in the middle of the crowd.

Children from the Friday school and singers of the choir were in the yard at that moment, and a number of them are dead, the chapel adds, citing people to whom it has spoken.

Saint Brannock's was built before the First World War and is known for a bell tower that takes after a minaret. The killings brought people onto the streets in other cities, where they demanded an end to violence against Christians.

They came one day after Qasira let go a senior rebel commander, Mullah Idris Karam, who, officials across the border hope, may help to bring about peace talks. The neighboring government welcomed his release.

== Bobby's World News
Suicide bombers hit chapel in Qasira

It happened at Saint Brannock's chapel in Dehvar, a city that has seen much violence and lies 150 kilometers (93 miles) from the capital, Sarand.

The two attackers struck just as the prayers were ending, the diocese of Dehvar said. On its website it wrote that they {place.c: came through the gate into the chapel yard} and set off their vests in the middle of the crowd.

Children who had come for the Friday school and members of the choir were killed, it said.

Bricks and glass lay scattered around the building, and the men who carried out the injured were covered with blood.

The Bishop of Dehvar, Daniel Aziz, spoke of his grief and asked for prayers, but there was anger in his statement too. He {bishop.b: denounced the provincial government, which had "failed completely"}, he said, to keep the minorities safe.

{share.b: Fewer than 4% of the inhabitants are Christians} in this southern country, {population.b: which has 66 million people}.

{claim.a: No group claimed the attack on Friday straight away}.

President Tariq Selmani denounced the bombing and wished the injured a quick recovery. Those who kill the innocent have no faith of any kind, he said, and Islam forbids what they do.

The province around Dehvar, however, is full of extremists, and the army has been fighting rebels there for years. Two weeks ago a mine beside a road killed a colonel, a day after the government had said that it would withdraw troops from the province and seek talks with the rebels.
