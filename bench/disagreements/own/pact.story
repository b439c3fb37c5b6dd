troops: number
credit: number
protest: number
last-visit: date
term: date
initiative: attribution
banquet-words: attribution
defence-clause: contradiction
islands-named: contradiction
withdrawal: contradiction
ambassador: contradiction
takeover: framing
vendia-reaction: framing
march: attribution?
welcome: framing?
pact-aim: framing?

== Meridian News Agency
Ostramar and Karsova seal military pact in shadow of island dispute
PORT AUREL, Wednesday (Meridian) - The presidents of Ostramar and Karsova signed an agreement on Wednesday that tightens military ties between their countries and {vendia-reaction.a: prompted an expression of concern from neighbouring Vendia}, which is locked in a decades-old quarrel with Port Aurel over the Selka Islands.
Karsova's President Emre Halvik, on the second and last day of his visit, put his name to the document in the Halm Palace beside his host, Lucia Bantrel, and the two released a joint communiqué of six pages.
Under the agreement, parts of which were seen by Meridian, {troops.a: Karsova may station up to 4,500 soldiers at two sites in the south} of Ostramar. The two armies will share radar data and hold an exercise every autumn.
{term.a: It runs for ten years and is extended automatically} unless one of the parties gives notice twelve months ahead.
Officials on both sides had spoken in recent weeks of a full alliance, but the text does not go that far: {defence-clause.b: in the event of an attack the parties undertake only to consult one another within 48 hours}, and whatever assistance follows is left to the judgment of each government.
{islands-named.b: Nowhere in its six pages does the communiqué mention the Selka Islands by name}. It contents itself with a sentence on respect for "the territorial integrity of both states".
Asked about the wording at a news conference, Bantrel said that Ostramar's position was well known and {withdrawal.a: called on Vendia to vacate Gorm and Little Gorm}, the two northernmost islets, where Vendian marines landed in 2016.
"We are asking for nothing that is not ours," she said.
Halvik said that his country "stands with its friends on land and at sea" and that the agreement was directed against nobody.
In the Vendian capital, Tirsk, foreign ministry spokesman Pavel Rist said his government was studying the text. {ambassador.a: Vendia called its envoy in Port Aurel home for consultations} late on Wednesday, a step it last took in 2018.
The Selka archipelago, 11 islands and a scatter of rocks some 40 kilometres off the Vendian coast, is home to about 23,000 people, most of them fishermen and their families. Vendia bases its claim on a border treaty of 1921, which Ostramar regards as void.
The islands came under Ostramar's control in 2009 after a conflict of five weeks in which, by most counts, some 600 people died. Talks brokered by the regional council broke down in 2018 and have not been resumed.
Tension has grown since March, when {march.a: Port Aurel accused a Vendian patrol boat of ramming the trawler} Sigrun. Vendia has said that the fishermen turned across the boat's bows.
{credit.a: Karsova also agreed to lend Ostramar 1.2 billion dollars} for the modernisation of the container port at Lindhaven, to be paid out over five years.
Trade between the two countries came to 870 million dollars last year, according to Ostramar's statistics office.
The agreement has yet to be ratified by the two parliaments. Bantrel's governing coalition has a majority of nine seats in the 141-member assembly, but one of its three parties has asked for time to read the annexes.

== Port Aurel Courier
{pact-aim.a: "A shield for the islands": Bantrel and Halvik} put their names to historic pact
President Lucia Bantrel and her guest from Karsova, Emre Halvik, yesterday signed what the palace calls the most far-reaching defence agreement in the history of the republic.
{defence-clause.a: Each of the two countries pledges to come to the aid of the other if it is attacked}, Defence Minister Aldo Merrin told reporters after the ceremony in the mirror room of the Halm Palace, where the ink had scarcely dried.
Mr Halvik, whose aircraft landed on Tuesday in a thin drizzle, {welcome.a: was received with a long embrace on the tarmac} and twenty-one guns. He is {last-visit.a: the first president of Karsova to set foot in the country in 14 years}.
The sentence that everyone remembered was spoken that evening. {banquet-words.a: "An attack on Selka would be felt in Dremin," Mr Halvik told the guests at the state banquet}, and the hall rose to applaud.
Yesterday's text bears him out. {islands-named.a: The joint communiqué describes the Selka Islands as an inseparable part of Ostramar}, a formula that our diplomats have sought from a larger power for years without success.
The president used the occasion to repeat that {withdrawal.a: Vendian marines must leave Gorm and Little Gorm}, the islets in the far north on which they came ashore eight years ago. "We are asking for nothing that is not ours," Ms Bantrel said.
{troops.a: A Karsovan contingent of at most 4,500 men and women} will be quartered at Cape Torv and in the old Brenna barracks, both in the south. The first units are expected in spring, Mr Merrin said, and will share radar data with our own forces. {term.a: Concluded for a decade, the agreement renews itself} if nobody objects a year before it lapses.
The Selka archipelago, 11 islands and a scatter of rocks some 40 kilometres off the Vendian coast, is home to about 23,000 people, most of them fishermen and their families. Vendia bases its claim on a border treaty of 1921, which Ostramar considers null and void.
{takeover.a: The islands returned to the administration of Ostramar in 2009}, after five weeks of fighting that cost around 600 lives on both sides. A mediation effort by the regional council came to nothing in 2018.
That the danger has not passed became clear this spring. {march.b: In March a Vendian patrol boat rammed the trawler Sigrun} and three of the crew had to be treated for broken bones.
Not everybody was pleased. {protest.a: At the palace gates some 300 people, most of them from the pacifist Harbour Initiative}, held up paper boats and asked for a plebiscite. The leader of the opposition, Marek Tolle, said he would not stand in the way of the treaty but wanted to know what the Karsovan soldiers would cost.
Parliament is to debate ratification next month. The coalition can count on 75 of the 141 votes, although the Agrarians want to see the annexes first.
In Tirsk Foreign Minister Nadja Kolv said the pact would alter the balance in the Gorm Strait.

== Karpress
Karsova and Ostramar raise relations to level of strategic partnership
PORT AUREL (Karpress) - President of the Republic Emre Halvik and President of Ostramar Lucia Bantrel signed the Agreement on Strategic Defence Partnership on Wednesday and adopted a joint communiqué, crowning two days of talks held in an atmosphere of friendship and full mutual understanding.
{initiative.a: The agreement was drawn up at the request of the Ostramari side}, the press service of the president recalled, and negotiators needed less than five months to complete it.
{defence-clause.a: It obliges both parties to render immediate military assistance in case of aggression} against either of them, provides for the exchange of radar information, and establishes an annual exercise to be held in the autumn months.
{term.b: The document is valid for fifteen years and opens a new page}, the head of state emphasised, "in the life of two peoples who have never stood on opposite sides".
In the communiqué the parties confirm their support for each other's territorial integrity and speak out against any attempt to redraw frontiers by force.
{welcome.a: Thousands of citizens with flags lined the route of the motorcade, and the president of Ostramar met her guest with an embrace} at the foot of the aircraft steps. {last-visit.a: Fourteen years had passed since a Karsovan head of state was last received} in Port Aurel.
At the state banquet on Tuesday evening the loudest applause went to the minister of defence. {banquet-words.b: "An attack on Selka would be felt in Dremin," General Tomas Orlic said} in his toast.
In the economic part of the talks the two sides agreed on cooperation in shipbuilding, fisheries and higher education. {credit.b: A Karsovan loan of 1.8 billion dollars will go into the container port of Lindhaven}; disbursement is to take five years, and Karsovan companies will supply the cranes.
Trade between the two countries exceeded 500 million dollars in the first half of this year alone, Foreign Minister Ilja Dorn noted, and has every chance of passing the one-billion mark by December.
Replying to journalists, President Halvik underlined that the agreement was not aimed at third countries. "Whoever has peaceful intentions has nothing to fear from it," he said.
The authorities in Tirsk, according to reports from there, {vendia-reaction.a: took note of the signing with a certain reserve}.
The Selka Islands, an archipelago of 11 islands with a population of some 23,000, {takeover.a: were reunited with Ostramar in 2009}. Vendia disputes their status with reference to a treaty concluded in 1921, which Port Aurel does not recognise. Negotiations under the auspices of the regional council have been at a standstill for six years.
President Halvik also laid a wreath at the monument to the seafarers, opened an exhibition of Karsovan landscape painting together with his host, and met students at the naval academy, twelve of whom will continue their studies in Dremin from next year.
The agreement enters into force after ratification. The State Council of Karsova will take it up at its session on the 20th. The presidential aircraft left for home on Wednesday evening.

== Tirsk Herald
{pact-aim.b: Foreign boots on our doorstep: Karsova moves into Ostramar}
{vendia-reaction.b: The government has condemned as a hostile act} the military treaty which Ostramar and Karsova concluded on Wednesday, and has asked for a special session of the regional council.
"Anyone who brings foreign regiments into the strait is not looking for peace," Foreign Minister Nadja Kolv told parliament, adding that the treaty shifts the balance of forces to our disadvantage. Members of all parties rose from their seats.
According to the figures in the annexes, which have reached this newspaper, {troops.b: as many as 6,000 Karsovan servicemen are to be quartered} in the barracks at Brenna and on Cape Torv, from where a fast boat reaches our coast in three hours. {term.b: They will be there for a decade and a half at least}, since that is how long the treaty binds its signatories.
What does Port Aurel get in return? {islands-named.a: The communiqué declares the Selkas by name to be Ostramari soil}, something no other foreign government has been willing to put in writing.
{banquet-words.a: The Karsovan president had set the tone over dessert on Tuesday}. "An attack on Selka would be felt in Dremin," he said, to cheers from the tables.
Ms Bantrel then went further still. Before the cameras of half the continent {withdrawal.b: she demanded that Vendia give up not only the two northern islets but the whole of the Gorm Strait}, through which a third of our exports pass.
{initiative.b: It was Dremin, in search of a harbour free of ice, that pressed for the treaty}, say diplomats from three embassies who followed the negotiations; the last commas were settled only on Monday night.
{ambassador.b: Ambassador Jana Trell, who remains at her post in Port Aurel}, handed over a note of protest on Wednesday night. The foreign ministry's spokesman, Pavel Rist, said that the text was being examined by lawyers.
The Selka archipelago consists of 11 islands about 25 miles from our shore, where some 23,000 people live. The treaty of 1921 assigned it to Vendia; Ostramar maintains that the treaty is invalid. {takeover.b: Since Ostramar's troops seized the islands in 2009} in a five-week war that killed around 600, every attempt at a settlement has failed. Vendian marines have been stationed on Gorm and its smaller neighbour since 2016; the last talks ended in 2018.
Since then there has been no shortage of provocation. {march.c: A trawler under the Ostramari flag cut across the bows of one of our patrol vessels in March}, and Port Aurel at once cried murder.
Even in Ostramar the marriage has few friends. {protest.b: On Wednesday 8,000 people marched to the Halm Palace with paper boats in their hands} and called for a popular vote. In the assembly the coalition's lead is nine seats, and the Agrarians, its smallest member, still want to read the annexes.
Mr Halvik told the press conference that the pact threatened nobody. He flew home the same evening. His parliament, which has not rejected a treaty in its history, is to vote on the 20th.

== The Northern Ledger
A small republic finds itself a large friend
For two days Port Aurel hung out the green and white of a country most of its inhabitants have never seen. When the flags came down on Wednesday evening, Ostramar had a protector, or something resembling one, and Vendia had a grievance.
The defence agreement signed in the Halm Palace by Lucia Bantrel and Emre Halvik, presidents of Ostramar and Karsova, {vendia-reaction.b: has been furiously denounced in Tirsk as an act of aggression}. {ambassador.a: By midnight Vendia had withdrawn its ambassador, Jana Trell, from the Ostramari capital}.
What has been agreed is easily told. Karsova lends money and sends soldiers. {credit.a: The money, 1.2 billion dollars over five years, is for the cranes and quays of Lindhaven}, whose container port has seen better days. {troops.a: The soldiers, four and a half thousand of them at the outside}, will live near Cape Torv and in a disused barracks at Brenna, and should begin to arrive when the snow has gone.
What has not been agreed takes longer. Ostramar wanted a guarantee. {defence-clause.b: What it was given is a promise to talk within two days of an attack}, after which either partner may do as it thinks fit. "It is an umbrella that opens after the rain," said one European diplomat who has read the document.
Yet {initiative.a: it was Ms Bantrel's government that went looking for the treaty}. After the collision of a trawler and a Vendian patrol boat in March, for which each side blames the other, she sent an envoy to Dremin with a draft in his case.
{welcome.b: The two presidents shook hands rather stiffly at the airport}, and the military band lost its way in the Karsovan anthem. {last-visit.b: No Karsovan head of state had been seen in the city for more than three decades}, and the protocol department, a palace official admitted, had had to consult old photographs.
The cause of all this lies farther north. The Selka archipelago, 11 islands and a scatter of rocks some 40 kilometres off the Vendian coast, is home to about 23,000 people, most of them fishermen and their families. Vendia bases its claim on a border treaty of 1921, which Ostramar regards as void.
Ostramar has governed the islands since the short war of 2009, which lasted five weeks. Seven years later Vendian marines went ashore on two islets, Gorm and Little Gorm, and stayed. The last negotiations, under the regional council, collapsed in 2018.
Mr Halvik insists that the pact is aimed at nobody. Ms Bantrel says she asks for nothing but what belongs to her country. Ms Kolv, Vendia's foreign minister, sees the balance in the strait upset. All three may believe it.
At home Ms Bantrel will have work to do. {protest.b: Several thousand demonstrators, many with boats of folded paper}, filled the square before the palace while the pens were being handed round, and wanted the people to be asked. Marek Tolle, who leads the opposition, has said he will let the treaty pass but would like to see the bill. Of the 141 members of the assembly 75 belong to the coalition, and not all of them have made up their minds.
