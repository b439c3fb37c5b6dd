first: contradiction?
sanctions: framing?
years: number?

== Harbour City Times
Marsh pledges Canada's help as Tever calls

Canadian Prime Minister Helen Marsh told Karsovan President Osan Tever during an eagerly awaited visit to Ottawa that she valued what he was doing to guide his country along the hard road to democracy, and promised him Canada's support.

{first.a: Tever, who used to be a colonel, is the first president of Karsova} {years.a: to be received on Parliament Hill in 39 years}. Rights campaigners were against the invitation, but it is a sign of how far the world has come to accept Karsova after decades of army rule and seclusion.

Marsh gave Tever credit for reforms in politics and the economy and for putting an end to serious strains between the two nations.

"We are grateful that you are taking Karsova in another direction, and you should know that Canada will do all it can to assist you on a road that I'm aware is long, at times steep, but in the end the right one," Marsh said.

In an address at an Ottawa university, Tever called for a new chapter between Karsova and Canada. He also vowed to stop the fighting between highlanders and the Sarit minority, which has cost hundreds of lives in the past year, and to bring those guilty before a court.

Marsh said she had told him of her concern at the attacks on Sarits.

"People are being driven from their homes, and that must end," she said.

The two spoke about Tever's plan to let more political prisoners go, to give the reforms a firm footing in law and to settle the conflicts with ethnic groups, according to Marsh.

"The president would be the first to tell you that there is a good way to go," she said.

== Prairie Dispatch
Reform the theme as leader of Karsova meets Marsh

OTTAWA — At an eagerly awaited meeting with Karsova's president, Prime Minister Helen Marsh said yesterday that she valued what he was doing to guide his country along "a road that is long, at times steep, but in the end the right one" toward democracy.

Marsh was sitting in her office beside Osan Tever, a former colonel, {first.a: the first president of Karsova} {years.a: to be received on Parliament Hill in 39 years}. Rights campaigners are against the invitation, but it is a sign of how far the world has come to accept Karsova after decades of army rule and seclusion.

Marsh said it was the way Tever had led political and economic reform that put an end to serious strains between the two nations.

"As I said to the president, the countries that do well are those which make use of the gifts of all their people and respect the rights of every one," Marsh said. "If Karsova follows that rule it will be a prosperous country as well as a free one."

Tever was once part of a brutal junta. Meetings like those he is having with Marsh and with lawmakers were unthinkable until he took over a government of civilians, in name at least, three years ago. It was only in June that he was struck off a list of people who may not enter Canada.

He flew in on Saturday, four months after Marsh became the first Canadian prime minister to set foot in the country. That approach to the officers has been a strong motive for them to loosen their grip.

{sanctions.a: Karsova's reward has been an easing of harsh economic sanctions}, and Tever will speak to Canadian business people who are keen to get into one of the last untouched markets of the region.

== Coastal Business Line
Karsova's Tever to be received by Marsh on Parliament Hill

{first.a: President Osan Tever will today be the first leader of Karsova to enter Parliament Hill} in nearly four decades, one of the strongest signals yet from Canada that it stands behind his reforms.

Few could have imagined the picture some years ago: the former colonel will sit down with Prime Minister Helen Marsh, and after that will address the heads of Canadian companies that would like to invest in a country the West used to shun.

Opponents say that Marsh asked him too early. They argue that Karsova will now feel less pressed to deal with abuses that still give rise to alarm, like the recent violence against the Sarits, during which soldiers are said to have looked the other way.

Tever, a civilian in name when he came to office in 2010, astonished even the doubters when he released hundreds of political prisoners, relaxed censorship and allowed Ilen Dovar, the opposition leader who had been locked up for years, to sit in parliament.

Marsh, who promised on taking office that she would speak to unfriendly governments and has had little to show for it elsewhere, has taken to Karsova with enthusiasm. She travelled there in December, and {sanctions.b: she has suspended most of the sanctions} in view of what has changed.

The visit "shows how determined the prime minister is to back governments that make the weighty choice in favour of reform", her office said in a statement.

Tever, who has been in Canada since Saturday, is to give a speech at a university in the evening.

== Sahan Courier
A visit for the history books: Karsova's leader with Marsh

{first.a: Osan Tever today is the first president of Karsova} {years.b: to be welcomed on Parliament Hill in almost 39 years}. It sets the seal on a striking return to diplomacy by a nation which the world kept at arm's length for so long. The journey comes after one in the other direction by Marsh, the first that a serving Canadian prime minister ever made to Karsova.

Tever, a civilian in name when he came to office in 2010, astonished even the doubters when he released hundreds of political prisoners, relaxed censorship and allowed the opposition leader Ilen Dovar, who was long locked up, to sit in parliament.

Human rights groups and those who campaign on Karsova have attacked the Canadian government in strong words for the invitation. It is the wrong signal, they believe, and throws away a means of pressing for more democracy. Officials reply that it is important to show support for a program of reforms which hardliners in the army most likely still oppose.

The meeting comes at a decisive moment for Tever and his people. Between now and the elections two years ahead, the reformers will have to take a number of decisions that will try their strength.

{sanctions.a: Karsova has been rewarded with an easing of harsh economic sanctions}, and Tever is to speak to Canadian business people keen to get into one of the last untouched markets of the region.

"Thanks to the prime minister, things between us are far better," he told a meeting on Sunday. "But our politics cannot change if our economy does not grow."

Tever was born in March 1947. He commanded troops, was prime minister from 2006 to 2010, and passed for a moderate among those in power.

== Malabar News Service
Marsh to meet president of Karsova

Ottawa, April 18: Canadian Prime Minister Helen Marsh is to meet President Osan Tever of Karsova here on April 22 for talks on the building of democracy in the mountain nation, her office said.

"The prime minister wishes to talk with President Tever about the many difficulties that remain on the way to democracy, about tension between communities, and about economic chances for the people of Karsova, and to find out what Canada can do," said spokesman Guy Lachance in a statement.

{first.b: For a leader of Karsova, it will be the first visit to Canada} since General Bor Hasan, then the military ruler, came in 1974 as the guest of the prime minister of the day.

Marsh was in Karsova last December. {first.b: Tever, for his part, went to Montreal in June}, where he spoke at a conference of the United Nations on civil aviation.

In answer to the reforms that Tever set going after he became president in 2010, Canada has exchanged ambassadors with Karsova again and made it simpler for its officials to obtain visas, and {sanctions.c: it has ended the sanctions on investment in the country}, among other things.

The talks are expected to last about an hour. Besides the prime minister, Tever will see the speakers of both houses and the ministers for trade and for foreign affairs. On the last day of his stay he is going to Toronto, where a chamber of commerce has invited him to a dinner, before he flies home by way of London.

Rights groups have announced that they will protest outside while the two leaders are talking.
