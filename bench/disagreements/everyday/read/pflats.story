
== Agência Ibérica
Coimbra votes to stop new tourist flats for 18 months

COIMBRA – The Portuguese university city of Coimbra is to stop registering new flats for tourists for a year and a half. The city's executive approved the measure on Monday by seven votes to four; the municipal assembly, whose consent is needed, will vote on 26 February.

If the assembly agrees, no licence for short-term letting will be given between 1 March and 31 August of next year, in any part of the municipality. Licences already held remain valid but lapse when a flat is sold.

There are 1,874 registered tourist flats in Coimbra, 1,120 of them in the old town on the hill. Ten years ago the whole city had 260. Rents for ordinary flats have risen by 61 per cent in the same period, according to the municipality, while wages went up by 29.

"A city of students in which no student can live is a stage set," the mayor, Teresa Valadares, said after the vote.

The four councillors of the opposition, all of the Liberal Alternative, voted against. Their leader, Duarte Nogueira, said that the freeze punished small owners and would not bring a single flat back to the market. He called for the 900 empty dwellings owned by public bodies to be used first.

Anyone who lets without a licence faces a fine of up to 4,000 euros for private persons and 40,000 for companies. Six inspectors, where there have been two, will see to it.

The association of local hosts said it would challenge the decision in the administrative court if the assembly confirmed it. A challenge by hosts in the town of Lagos failed in 2023.

The governing Citizens for Coimbra hold 24 of the 51 seats in the assembly and need support from the smaller groups there.

== Correio do Dia
NO MORE ROOM: Coimbra slams the door on Airbnb landlords

From 1 March the shutters come down. No more holiday flats in Coimbra for eighteen months, if the city's leaders have their way. They voted for it on Monday by seven to four.

Only the municipal assembly can stop it now. It meets on the 26th, a Thursday, and the mayor's party is two short of the 26 it needs. The Greens have four seats and have already said yes.

For Dona Lurdes, 81, the last permanent tenant in a house of eight flats on the Couraça, it comes too late. "On the left they sing until three, on the right they roll their suitcases away at five," she says. The other seven are let by the night, at €95 on average.

They won't disappear, though. Licences already held remain valid, but lapse when a flat is sold. No one is going to be thrown out of business, promises mayor Teresa Valadares, 44, herself the daughter of a boarding-house keeper. "A city of students in which no student can live is a stage set," the mayor said after the vote.

Landlord Vítor Simões is fuming all the same. He paid €310,000 for two flats in the lower town in December, and his papers are not in. "I am ruined for the sake of a slogan." Up to the end of this month, the town hall points out, he may still apply. So he may: the queue at the licensing desk on Tuesday went round the corner.

Cheats should beware. Private persons pay up to 4,000 euros and companies up to ten times as much. There will be three times as many inspectors.

And rents? They have gone up by 61 per cent in ten years. A student room without a window now costs €380. We saw it. It has a poster of a window.

== Diário do Mondego
Freeze on tourist flats: what was decided, and what was not

After a meeting of five and a half hours, the city executive passed proposal 14/26 on Monday evening. All six members of Citizens for Coimbra were in favour, as was the independent councillor Graça Lemos. The four members of the Liberal Alternative were opposed.

The first draft, of last November, had provided for 24 months and for the old town only. Both were changed after the hearing in December. The university had argued that a freeze on the hill would drive the trade across the river; lawyers advised that two years would not survive in court. Thus eighteen months, and the whole municipality with its eighteen parishes.

Not included in the end is a cap on the number of nights. Rooms in a house where the owner lives are exempt. There are about 140 of those, and they do not figure in the 1,874 flats on the register.

Three in five of these are on the hill and around it. But the fastest growth last year was in Santa Clara, on the other bank: from 98 to 171. Altogether 212 licences were issued in 2025, fewer than in 2024, when there were 305.

Duarte Nogueira, for the opposition, found fault with the figures on rents. He did not doubt that they had gone up by 61 per cent, he said; but in Aveiro, which has hardly any tourists, it had been 58. The cause was too little building. The mayor replied that she had never said there was only one cause. In the past five years 1,430 dwellings were completed in the municipality, and 2,000 students came on top of those who were here.

What remains is the vote of the assembly in three and a half weeks. The Greens and the Communists, who have seven seats between them, have announced that they will agree.

== Rádio Alta
Short-term lets: Coimbra's freeze takes first hurdle

Coimbra has taken the first step towards a halt to new short-term lets. On Monday the city executive said yes, by a clear majority. At the end of the month it is the assembly's turn.

It would be the longest halt so far in the centre of the country. Figueira da Foz had one of six months last year and Aveiro one of twelve in 2024, which was not prolonged.

What would change? For the 1,800 and more flats that have a number on the door, not much. Whoever wants to open a new one would have to wait until September 2027. Whoever buys a flat with a licence would get the flat without the licence. According to the notaries, about 70 such flats change hands in a year.

Students demonstrated in front of the town hall before the vote; the police counted 300. "My grandmother lived in this city on a maid's wages," said Inês Rocha, 20, who commutes from Pombal. "I can't on a scholarship." The academic association wants the freeze to last for good.

The hosts see it differently. Rui Tavares Pinto, who speaks for their association, said on our evening programme that its 640 members had been made scapegoats, and that the courts would be asked to decide. One in three of them, he said, lets a single flat, inherited as a rule.

Is it worth it for the city? Tourists bring it about two million euros a year in overnight tax, of which flats account for 700,000. The treasurer does not expect that to fall, since the existing flats remain.

The executive also decided on Monday to buy a former barracks. It is to have 160 places for students from 2028. On this, all eleven were of one mind.

== The Lusophone Review
Coimbra: the university on the hill counts its beds

When the fado singers of Coimbra perform beneath the old cathedral on a summer night, the windows above them are lit. Behind them, as a rule, are guests. In the oldest part of the city, a study by the university found last year, a little over half of all dwellings are rented to visitors.

Now the city wishes to call a halt. Its executive decided on Monday, seven members to four, that for eighteen months nobody should be able to register a new flat for this purpose. To become law it requires the approval of a larger body, the municipal assembly, on 26 February, where the mayor's group is not quite in the majority. It will probably get there with the help of the left.

The measure is milder than it sounds. It takes away nothing from anybody who is in the business. The nearly 1,900 flats already on the register, seven times as many as a decade ago, may go on as before as long as they stay in the same hands. In Barcelona, by contrast, all such licences are to run out in 2028.

Is it effective? Economists doubt that rents will fall. Professor Henrique Salgueiro, who advised the city, does not claim it either. "It stops the bath from filling. It doesn't empty it." The liberals, who opposed the plan, would rather see public buildings opened up, of which some 900 flats stand vacant; Mrs Valadares says that she is doing both, and points to a barracks.

The landlords are threatening to sue. They do not have precedent on their side: three years ago, judges upheld a similar rule in Lagos, on the Algarve coast.

One thing may already be observed. Applications, of which there are four or five in an ordinary week, came to 83 on Tuesday alone.
