
== Alliance Press International
Truce in Tamur valley takes hold, 118 prisoners exchanged

A ceasefire between the army of Karsania and the separatists of the Tamur valley took hold on Saturday at noon, and the two sides exchanged 118 prisoners on a bridge near Olen a day later.

The government handed over 76 fighters, the separatists 42 soldiers. It was the largest exchange since the war began in 2022.

The truce, brokered by Qatar and Norway, is to last for 60 days. In that time both sides are to pull back artillery by 15 kilometres from the line of contact.

Monitors reported nine breaches in the first 24 hours, all of them with small arms. Nobody was hurt.

"It is the quietest day I have had here," said the head of the monitors, the Irish general Declan Foyle. He has 85 people at his disposal. The number is to rise to 240 by the end of March.

The army denied reports that it had moved tanks to Olen on Saturday night. The separatists denied holding back prisoners.

Around 14,000 people have been killed in the war, 5,000 of them civilians. Some 310,000 have fled the valley.

Two earlier truces failed. The first, in 2023, held for eleven days, the second, a year ago, for less than 48 hours.

Talks on the status of the valley will begin in Doha on February 9. The separatist leader, Anzor Kadlec, said independence remained the goal. The president, Milana Dorsey-Vukan, spoke of "broad self-government".

== Crown Broadcasting Worldwide
Prisoners freed as guns fall silent in Karsania

The two sides in Karsania's war have exchanged more than a hundred prisoners on a bridge near Olen, a day after a ceasefire took hold.

The government handed over 76 fighters, the separatists 42 soldiers. It was the largest exchange since the war began.

They walked in groups of ten. Some were barefoot in the snow. A soldier of 19, who had been a prisoner for 14 months, asked our reporter whether his football club was still in the first division. It isn't.

The truce is to last for two months. In that time both sides are to pull back artillery from the line of contact.

Monitors reported a handful of breaches by Saturday midnight, twelve hours after the start, and none that cost blood. "It is the quietest day I have had here," said the head of the monitors, the Irish general Declan Foyle.

The army denied reports that it had moved tanks to Olen on Saturday night. Photographs that went round on the internet showed tanks on a railway wagon; they were taken in 2024.

About 14,000 people have been killed in the war. In Olen alone, a town of 22,000 before the fighting, there are over 700 graves from the last three years.

Two earlier truces failed, the second one after not quite two days.

Talks on the status of the valley will begin in Doha in the second week of February. President Dorsey-Vukan will not attend in person; her foreign minister leads the delegation.

== Nippon Kai Network
Japan welcomes Karsania truce, offers mine clearing

Japan has offered help in clearing mines in Karsania's Tamur valley, where a ceasefire between the army and the separatists took hold on Saturday.

The foreign ministry in Tokyo spoke of 2.5 billion yen over three years, provided the truce holds. Of that, 900 million could be paid this year. Experts think that a total of 170 square kilometres is mined, a fifth of the valley's farmland.

The truce, brokered by Qatar and Norway, is to last for 60 days. In that time both sides are to pull back artillery by 15 kilometres, mortars by five.

The government handed over 76 fighters on Sunday, the separatists 42 soldiers. Among the fighters were eleven women.

Monitors reported nine breaches in the first 24 hours and two in the following 24. In one on Monday, a cow was killed. The separatists apologised.

"It was the quietest weekend I have had here," said General Declan Foyle. He has 85 people at his disposal, 62 of them on the ground. A further 155 are to come by the end of March.

The separatists denied holding back prisoners. The Red Cross says the fate of around 400 people is unknown, most of whom are not prisoners but missing.

Talks on the valley's future will begin in Doha on February 9, a Monday. Anzor Kadlec, who leads the separatists, said on Sunday he might not come if the army kept its posts on the Olen road. By Tuesday he had said he would.

== Helvetia International Radio
"We will see what Monday brings"

The baker of Olen has put a table on the pavement. It is the first one for three winters. Nobody sits at it, because it is minus nine, but he wants it to be seen.

Since Saturday noon no shell has fallen. Now and then there is a rifle shot from the hills. The monitors, in white jeeps, write it down; six times by Sunday morning, we are told by one of them, nine by Sunday noon.

On Sunday the prisoners came. The bridge, 130 metres long, was blown up in 2022 and mended with planks. On one side waited buses, on the other mothers. It lasted an hour and ten minutes, and no one spoke.

Seventy-six went one way, forty-two the other. "A bad rate for us," a separatist officer joked in front of his men, "we got more back." Then he wept.

The truce has the name of Doha and the money of Oslo. It holds for sixty days, and can be prolonged. Bern is sending twelve monitors, among them four women; the first two have already arrived.

From the valley, every second inhabitant has gone. There were 600,000; half of them now live elsewhere, in gyms, with cousins, abroad. Those who come back find doors without houses.

The first truce held for eleven days. The baker had taken out his table then too, he says. The one after that was over before he got to it.

== Amerivista News
Karsania foes swap captives under Doha deal

Karsania and separatist forces swapped captives Sunday in the first test of a deal that the two sides reached in Qatar last week after five months of talks.

A total of 118 people crossed a makeshift bridge. Two of the soldiers were carried on stretchers. Another exchange, of about 50 people, is planned for the end of the month, and would include three foreigners who fought for the rebels, one of them a 27-year-old American from Ohio.

The State Department said it was "encouraged" and denied that Washington had put pressure on Karsania's president. It confirmed that military aid of $180 million, half of what Congress had approved, had been held up since November for "technical reasons".

President Milana Dorsey-Vukan, who is up for reelection in October, called the truce "a door, not a house." Nationalists in parliament, with 31 of 150 seats, called it treason.

Under the deal, guns and rocket launchers have to be withdrawn almost ten miles from the front. The pullback is to start on the tenth day and be finished by the 30th. As of Monday, neither side had begun.

The rebels hold some 60 percent of the valley, with its dam; the army holds the rest and the road.

International monitors, fewer than 100 at present, will more than double in number by spring.

An estimated 9,000 combatants and 5,000 civilians have died. A separate, older conflict in the country's south, which ended in 1996, took 2,000 lives.
