sanctions: contradiction
offer: contradiction
ending: framing?

== Capital Courier
Renn and Tovik part early, without a deal

{ending.a: President Renn's disarmament summit with Marshal Tovik of Karsh ended without an agreement} on Wednesday, and sooner than planned. The two days of talks were to have opened the way to taking the Karshi weapons apart.

"There are days when you have to get up from the table," Mr. Renn said. "Today was one."

The president told reporters in Port Amery that {sanctions.a: he had turned down Marshal Tovik's demand that every sanction on Karsh be removed}.

"What it came down to is that {sanctions.a: they asked us to take off the sanctions, all of them}, and that was out of the question," he said. "{offer.a: They would have given us places, just not the places we were after.}"

Mr. Renn said he would love to be rid of the sanctions but can't do that before the marshal agrees to take apart his arsenal altogether. "Better slow and right than fast and wrong," he said.

{offer.a: The marshal's offer to give up one big enrichment site was too little}, he added, since Meridia knows of many others. "It's huge, that site, but for what we want it doesn't do. I think it startled them how much we knew."

Foreign Secretary Paul Madden, who has been deep in the talks, sounded let down by the shortened meeting. "I had hoped for a few more steps," he said, while insisting that a good result may yet come.

"No accord could be reached at this point, but the delegations intend to meet again," presidential spokeswoman Carla Voss said. She called the leaders' conversations friendly and useful, and said they had gone over ways to bring forward both disarmament and trade.

== Overseas Voice
Second Summit of Renn and Tovik Closes With No Agreement

PORT AMERY, LUSENIA — Meridian President Aldous Renn says {ending.a: his summit with Marshal Tovik of Karsh closed Wednesday with no agreement} because the two were divided about the lifting of Meridian sanctions.

"What it came down to is that {sanctions.a: they asked us to take off the sanctions, all of them}, and that was out of the question," Renn said at a final news conference in the Lusenian port city where the talks took place.

"{offer.b: They were ready to clear out a big share of the sites we had named}, but not at the price of every last sanction." He said they talked about taking down the Belgrim enrichment complex, and that the marshal gave him his word there would be no tests of rockets or of anything nuclear.

The meetings on Wednesday broke up early, and Renn and Tovik did without the lunch and the signing ceremony that had been planned.

Renn called the Port Amery talks "fruitful" and said he believes that both sides will come to terms about disarming Karsh, given time. No third summit has been arranged, however, he said.

Foreign Secretary Paul Madden expressed hope that the two countries would soon be talking again.

Earlier in the day both leaders had sounded confident about their discussions. Renn remarked that relations between the two nations had never been better than now.

A group that campaigns against nuclear arms, the Last Bomb League, said it was no surprise that negotiations broke down under a president who had left more treaties than he had signed.

== First Line
Renn and Tovik cut meeting in Lusenia short

President Aldous Renn declared that Meridia's negotiators had walked out because {sanctions.b: Karsh insisted that sanctions be eased} before it had dismantled its nuclear program in full.

{ending.b: Renn and Karsh's Marshal Tovik wound up their second summit in what looked like a stalemate}, with the president announcing that his negotiators had left the table over {sanctions.b: the marshal's insistence that Meridia relax some of its sanctions} ahead of complete dismantlement.

The two men met at the old Customs House hotel in the middle of Port Amery, nine hours ahead of the Meridian capital. On Tuesday they had spoken briefly alone and then sat down to a dinner of two hours with their closest aides, among them Foreign Secretary Paul Madden and the acting head of the president's office, Glenn Abbot.

Renn praised the two days of meetings as "fruitful" and made little of any harm to his own relations with the young marshal. Tovik, he said, had promised to carry out no more nuclear or missile tests for as long as the talks continue.

The president gave no date for another meeting. The first, in Doran in spring of last year, ended with a page of general promises by which Karsh was to work towards giving up its weapons, and little has been done about them since, according to analysts who follow the country.

Neither leader took part in the signing that the program had foreseen for Wednesday afternoon.

== Coast Television
No Accord: Renn-Tovik Talks Collapse Over Sanctions

PORT AMERY, Lusenia — {ending.c: The negotiations of President Aldous Renn with Marshal Tovik of Karsh collapsed on Wednesday} over Meridia's sanctions, on which neither man would yield, a bleak finish to meetings from which the world had hoped for less danger of nuclear war.

Renn laid the breakdown at the door of the Karshis. {sanctions.a: They insisted, he said, that all the sanctions Meridia has placed on their country go}, without a pledge from them to scrap their arsenal.

"There are days when you have to get up from the table," Renn told a closing news conference after the summit had suddenly been broken off. A draft agreement had been lying there "for the pens", he said.

"Better slow and right than fast and wrong," he added. "What we can get here is something very special."

Only hours after both governments had seemed to count on a deal, the Customs House was empty, as first one column of cars and shortly afterwards the other made off with sirens on. Nobody had lunch, and nothing was signed. The news conference was hastily brought forward, and the president took off for home more than three hours before he was due to.

The talks came apart after it had looked as if the leaders might edge toward normal relations between two countries that are, on paper, still at war. Renn himself had lowered expectations of firm steps against a program which Karsh probably sees as its best life insurance.

Marshal Tovik, asked that morning whether he was willing to disarm, had replied that he would have stayed at home otherwise.
