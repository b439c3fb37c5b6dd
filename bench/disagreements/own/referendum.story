yes-share: number
turnout: number
dead: number
term-length: date
polling-hours: date
quotation: attribution
ballot-boxes: attribution
own-candidacy: contradiction
observers: contradiction
internet: contradiction
sabata: contradiction
demand: contradiction
purpose: framing
police-action: framing?
boycott: contradiction?

== Transcontinental Press
Lanthe's voters back new constitution, commission says; opposition cries foul
PORT-DORIN (Transcontinental) - Voters in Lanthe have approved a new constitution in a referendum overshadowed by violence and by complaints of fraud, the electoral commission announced on Tuesday, two days after the poll.
{yes-share.a: The Yes camp won 68.4 per cent of the valid votes}, according to the provisional figures. {turnout.a: Turnout came to 57 per cent of the 6.2 million registered voters}, the chairman of the commission, Basile Ornat, said.
The opposition coalition, the Republican Front, put participation at no more than a quarter of the electorate and said that it did not recognise the result.
{term-length.a: The constitution lengthens the president's term from five years to seven} and abolishes the post of prime minister. More importantly, {own-candidacy.a: it sets the count of terms back to zero, so that President Mathis Dorval may run again} in the spring, when his second and, until now, last term is due to end.
{quotation.a: "The people have closed the debate," Dorval said in a short address} from the balcony of the presidency. He thanked the security forces and invited "all who love the country" to a dialogue.
Dorval, a former artillery officer of 66, has governed the country on the Bay of Orr since 2014. He has argued that frequent elections drain the treasury and that the previous constitution, adopted in 1993, had been written for a different age.
{polling-hours.a: Polling stations closed at 6 p.m. on Sunday, as the law provides}. The boxes were then taken to eleven provincial centres, in most cases under military escort.
{dead.a: Four people were killed on polling day}, two of them in the northern town of Bramat, where youths set fire to a school used for voting, the interior ministry said. {police-action.a: Security forces dispersed the crowd with tear gas}, it said.
{ballot-boxes.a: In Kessou, the second city, the opposition alleged that boxes had been stuffed} with ballots marked in advance. The commission said it had received no complaint about Kessou.
{demand.a: The Front demanded that the vote be annulled throughout the country} and called on its supporters to stay at home on Friday in protest.
The leader of the Front, the former finance minister Irène Sabata, could not be reached. {sabata.b: Gendarmes have kept her from leaving her house since Saturday}, her lawyer said, and her telephone is cut off.
Access to the internet has been badly disrupted since the eve of the poll. The provider Lanthe Télécom did not reply to questions.
Lanthe, a country of 14 million people that lives mainly on phosphate and fish, has not seen a peaceful handover of power since independence in 1961.
The constitutional court has ten days in which to confirm the result or order a recount. None of its nine judges has been appointed by anyone but Dorval.

== Radio-Télé Lanthe
A people says Yes
With dignity the people of Lanthe went to the polls on Sunday, and on Tuesday they learned what they had decided. {yes-share.a: With 68.4 per cent of the votes cast the new fundamental law is adopted}.
{turnout.a: Fifty-seven out of every hundred of those entitled to vote} made use of their right, the president of the electoral commission, Mr Basile Ornat, reported when he proclaimed the provisional results at the Palace of Congresses.
{purpose.a: The reform modernises institutions that dated from 1993 and gives the state the stability} without which there can be no development. {term-length.a: The head of state will in future be elected for seven years instead of five}. The office of prime minister disappears; a vice-president and a second chamber are created.
Contrary to what has been put about abroad, {own-candidacy.b: a transitional article excludes the sitting president from the next election}. His Excellency Mathis Dorval has said more than once that he looks forward to tending his orchards.
From the balcony of the presidency the head of state addressed a cheering crowd on Tuesday evening. {quotation.a: "The people have closed the debate," were his words}. He stretched out his hand to everyone who loves the fatherland.
{polling-hours.b: So great was the rush that polling stations remained open until nine in the evening} in order that nobody should be turned away. Women in their finest dress, old men on the arms of their grandsons, students voting for the first time: the pictures went round the world.
{observers.a: The observers of the Southern Union testified to an orderly vote that met the standards of the continent}. Their 84 members had visited 310 polling stations in all eleven provinces.
The Republican Front, a coalition of parties that sat together in government until 2013, has announced that it does not accept the result. It claims that only one voter in four took part. It has not supplied evidence.
Regrettably, troublemakers attempted to disturb the festival. In Bramat a school was burned down. {dead.a: Four compatriots lost their lives in the course of the day}, the minister of the interior, Mr Gaston Ressy, told our station, and {police-action.a: the forces of order restored calm with restraint}. Thirty-one persons are being questioned.
{internet.a: The interruptions of the internet, the minister added, are due to damage to the undersea cable} off Cape Orr. A repair ship is on its way and should reach the spot at the weekend.
Congratulations have arrived from nine countries. The ambassador of a friendly power spoke of "a lesson in maturity".
The file now goes to the constitutional court, which is to rule within ten days. Promulgation is planned for the first of next month, the anniversary of independence, with a parade, a regatta in the bay and fireworks.

== The Harbour Post
A result without a country
The figures were read out so fast that those who wished to write them down had to rely on their neighbours. {yes-share.b: Just under 62 per cent had voted Yes}, Basile Ornat of the electoral commission said on Tuesday, folded his paper and left by the door behind the stage.
{quotation.b: "The people have closed the debate," he called over his shoulder} to the reporters who had questions.
{purpose.b: For President Mathis Dorval it is the last stone in the wall he has built around his power}. {own-candidacy.a: Under the new constitution his two terms count for nothing}, and in spring he can begin afresh. He has ruled Lanthe since 2014. Nobody now under the age of 28 has ever voted in a presidential election that he did not win.
There will be no prime minister any more to contradict him, only a vice-president of his choosing, and a senate half of whose members he names.
What Sunday was like depends on where one stood. At the school in the rue des Salines, where this reporter spent the morning, there were six soldiers, four officials and a dog. In the village of the president's birth they danced.
In the north there was blood. {dead.b: At least eleven people were killed in Bramat and two neighbouring places}, nurses at three hospitals told us; most had bullet wounds. {police-action.b: The soldiers had fired into the crowd at the market} after the school was set alight.
{observers.b: The Southern Union's mission, led by the retired judge Teresa Malvo, found grave shortcomings}: lists of voters not posted, agents of the opposition turned away, counts held behind locked doors. With its 84 observers it had been in all eleven provinces.
{internet.b: Since Saturday evening the country has been offline because the government wished it so}. An engineer at Lanthe Télécom showed us the written instruction, signed by an official of the ministry of the interior. This article was carried over the border on a stick.
Irène Sabata, 58, once Mr Dorval's finance minister and now the head of the Republican Front, has become hard to find although everyone knows where she is. {sabata.b: She is shut up in her own house in the Corniche quarter}, behind two lorries parked across the gate. Food is brought by her sister.
Her deputy, Aimé Tossel, spoke for her. {demand.a: The Front wants Sunday's vote declared void from the coast to the desert}, and a new one held under a new commission. It will ask people to keep their shops shut on Friday.
{boycott.a: The Front had asked its followers to stay away from the polls}, and Mr Tossel claims that three in four did so.
"They counted the ones who were absent," he said, "and found that they had all said Yes."
The constitutional court has until the end of next week. It has never yet decided against the president who appointed it.

== Kemba Times
Next door, the ayes have it
Lanthe's President Mathis Dorval has got the constitution he wanted. {yes-share.a: More than two thirds of those who voted said Yes, 68 per cent to be exact}, the electoral commission in Port-Dorin declared on Tuesday.
For Kemba, which shares 600 kilometres of border and most of its electricity with Lanthe, a calm neighbour matters more than a perfect one, and the foreign ministry's statement was worded accordingly. It "took note" of the outcome and wished the people of Lanthe well.
{term-length.b: Among the changes is a longer presidential mandate, six years where it used to be five}. The prime minister's office is to be done away with, and there will be a second chamber, to which the head of state appoints half the members.
{observers.a: The Southern Union, whose observers included seven Kembans, was satisfied that the poll had been free and orderly}, the head of the mission, Teresa Malvo, said before her departure. She regretted that some lists had gone up late.
{polling-hours.b: Voting went on for three hours longer than scheduled}, into the night, in order to serve those still in line.
The opposition sees it otherwise. It speaks of a turnout of 25 per cent at best and {ballot-boxes.a: it claims that in Kessou, a port of 900,000 people, ballot boxes had been filled beforehand}. The commission replies that nobody lodged a complaint there.
{demand.b: What the Republican Front is asking for is a repetition in the three northern provinces}, where in its view soldiers kept people from the polls. A general stay-at-home has been called for Friday.
{sabata.a: Its leader, Irène Sabata, was taken from her house by gendarmes on Saturday and is being held} at the Orr barracks, according to two members of her family who have crossed into Kemba. The gendarmerie would neither confirm nor deny it.
{boycott.b: Sabata had campaigned up and down the country for a No}, and had filled the stadium of Kessou as late as Wednesday.
Several hundred people from the region of Bramat have also come over the border since Sunday, the refugee office in Tamsa reports. They tell of a burning school, of soldiers and of shooting. How many died is not yet clear to anyone here.
Lanthe, a country of 14 million people that lives mainly on phosphate and fish, has not known a peaceful transfer of power since independence in 1961.
Mr Dorval, 66, came to office ten years ago promising to stay no longer than necessary. The old constitution dates from 1993. Four years later the army set it aside, and it was five more before it was back in force.
Whatever one thinks of the way it came about, officials in Kemba note that power lines, fishing licences and the railway to the coast will have to be negotiated with whoever sits in Port-Dorin. The next round of talks is set for the 14th.
The judges of the constitutional court must examine the result within ten days. A recount is possible in theory.

== Europa Dispatch
Lanthe: the count is over, the argument is not
On paper Lanthe has a new constitution. The document has 164 articles, and {purpose.b: almost all of them serve a single end, to allow one man to hold on to power}. Critics of Mathis Dorval speak of a coup with ballot papers.
The commission announced its figures on Tuesday. Impressive they are not: {turnout.b: only 43 per cent of those on the register had turned up, by the commission's own count}. The Republican Front, the alliance of the main opposition parties, thinks that even this is far too high and speaks of one in four.
Lanthe, a country of 14 million people that lives mainly on phosphate and fish, has not seen a peaceful handover of power since independence in 1961. Mr Dorval, who was once an artillery officer, took office in 2014. No president before him left it of his own free will.
How the Yes was produced could be watched. {ballot-boxes.b: In Kessou boxes were already half full when the doors opened}, and bundles of ballots marked in the same blue ink were pushed in during the lunch hour. Officials of the commission say that no complaint has come in from the city.
{observers.b: The Southern Union's observers came to the conclusion that the poll could not be called credible}. It is the first time that the organisation has found such words for a member state; Ms Malvo, who heads the mission, is said to have been urged by telephone to soften them.
{internet.b: Before the first vote was cast the authorities had switched off the internet}. Human rights groups collect what they can by radio. {dead.b: They have the names of eleven dead}, nine men and two girls, from the area around Bramat, where {police-action.b: protests were crushed by troops with live ammunition}.
{sabata.a: The best known of the president's opponents, Irène Sabata, sits in a cell at the Orr barracks}. She was collected from her home on the eve of the poll, in slippers, as a neighbour relates. As minister of finance she had served Mr Dorval for three years before she broke with him over a phosphate contract.
A deputy now leads the Front. Aimé Tossel has called for shops, offices and the port to remain closed on Friday.
European governments are embarrassed. Two years ago they signed an agreement with Lanthe under which the coastguard turns back boats, and they pay 140 million euros a year for it. In a joint statement they called on all parties to show moderation and asked that the results be published station by station.
From the presidency there was little sign of doubt. Mr Dorval offered talks to all who love the country. The constitutional court, all nine of whose members he chose, will pronounce within ten days.
