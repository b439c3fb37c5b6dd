exit: contradiction
payoff: number
call: date

== Bohemia Press
Bellandi no longer coach of Czech women's volleyball team

The Italian Marco Bellandi is no longer coach of the Czech women's volleyball team. The national federation announced the parting on Monday, two days after the team went out of the European Championship in the round of 16.

{exit.a: Bellandi resigned of his own accord}, federation president Karel Dvorský said in Prague. "He told me that the team needs a new voice. I respect that."

The team lost 1–3 to Slovenia in Ostrava on Saturday. In the group stage it had won three of five matches.

Bellandi, 56, had been in charge since 2021. In 71 matches under him the team had 38 wins. His contract ran until the end of next year.

{payoff.a: He receives a settlement of 1.8 million crowns}, which is about 72,000 euros, according to the federation.

His assistant Jana Hrubá, 43, takes over until December. She will be in charge for the first time in two friendlies against Poland in October. A new coach is to be chosen from a list of four names.

{call.a: They agreed on it on Sunday evening}, Dvorský said, at a hotel in Ostrava.

The Championship has been a disappointment in the stands as well. In Ostrava, where five group matches and two of the last 16 were played, 41,000 tickets were sold, against a target of 60,000. The federation had received 90 million crowns of public money for the tournament.

== Česká Televize a Hlas
A sad end for a gentleman

He shook every player's hand, then the hand of each ball girl. When Marco Bellandi walked out of the hall in Ostrava on Saturday night, after the 1–3 against Slovenia, some in the stands already thought that he would not return.

So it has come. Since Monday the Italian has no longer been coach of the Czech women. "The team needs a new voice," is the sentence that the federation passes on from him. He himself is not giving interviews this week.

{payoff.a: The federation pays him 1.8 million crowns} for the remaining months of his contract, and he keeps the car until Christmas.

It was five years of ups and downs. Fifth place at the European Championship of 2023 was the high point; the missed Olympics a year later the low. Slightly more than half of his matches were won. Under his predecessor it was four in ten.

{call.b: His fate was settled only on Monday morning}, in a conversation with president Karel Dvorský that took no longer than a cup of coffee, people in the federation say.

Now Jana Hrubá is to take over, for three months at first. She has played 204 times for her country and has been his assistant since 2022. Captain Tereza Malá welcomed the choice: "She knows when to shout."

The first chance to do so is in October, when Poland come twice, to Brno and to Liberec. By the new year there should be a permanent solution. Four candidates are said to be on the list, among them one woman. Hrubá's name is not on it, at her own wish.

== Právo Lidu
90 million, and the stands half empty

It would be convenient to leave the fiasco of Ostrava to the Italian. Marco Bellandi is gone; Karel Dvorský, who brought the Championship to the country and promised full halls, remains.

Let us recall: 90 million crowns of tax money went into this tournament. In the Ostrava arena 41,000 tickets were sold, a good two thirds of what had been planned. In the group match against Hungary, on a Tuesday at four in the afternoon, fewer than a thousand people were watching. It is the federation that set the times.

And now the farewell. {exit.b: Bellandi was thrown out by the federation}, there is no other word for it; he had already drawn up the training plan for October, and it hung on the wall on Saturday.

{payoff.b: For going quietly he gets 3.2 million crowns}. For as much, the youth centre in Opava could be run for four years. It was closed in spring, for lack of funds.

"The team needs a new voice." That is what he is supposed to have told his president. Perhaps. The federation could use one too.

For Jana Hrubá, who now has to step in until December, we are glad. The record international has earned the chance. But a chance of three months with two friendlies is a small one.

The ministry of sport expects an account of the 90 million by the end of the year. The president has said that he will present it in November. He was elected until 2027 and sees no reason to go.

== Denní Obzor
Bellandi goes, and it was time

In the end there were no more arguments. A team with two players from the best league in the world lost 1–3 to Slovenia, who are 14 places lower in the ranking. And Marco Bellandi stood at the side with his arms folded.

The Italian is no longer coach of the Czech women's volleyball team, the national federation announced on Monday. {exit.a: It was the coach himself who gave up his post}. "He told me that the team needs a new voice. I respect that," said president Karel Dvorský.

{call.a: On Sunday evening they settled it between them}, in a hotel in Ostrava, over a bottle of Moravian wine. That is how adults part.

Five years, 71 matches, 38 victories: one can call that solid. But it was not for a solid job that Bellandi was fetched from Novara. He was supposed to lead the women to the Olympic Games, and in 2024 they watched them on television.

His assistant Jana Hrubá takes over until December. In October she will be in charge for the first time, in the friendlies with Poland. After that, one of four candidates will follow.

On the left they now count tickets, as ever when sport is concerned. Indeed, 60,000 had been hoped for and 19,000 fewer came. But at the tournament as a whole, with its second venue in Prague, the target was reached: there, the Czech men of the supporting programme and the matches of Italy and Turkey filled the hall. One should not look only at Ostrava.

== Ostravský Kurýr
The last evening in Ostrava

The cloakroom attendant at the arena, Mrs Věra Kubínová, has kept a scarf. It is grey, of good wool, and belongs to Marco Bellandi. He left it on Saturday evening, when he was in a hurry to get to the team bus.

He will not be back to fetch it. Two days after the defeat by Slovenia, the federation parted company with the man who had coached the Czech women since 2021.

In our city he has friends. Bellandi prepared all his tournaments here, and he used to eat at Luigi's in Poruba. "He was sad, not angry," says the landlord, who saw him late on Saturday. "He had tripe, and did not finish it."

The players had travelled to their clubs by Sunday noon. Captain Tereza Malá, who is from Opava, stayed in the region. She praised Bellandi as the coach "who taught us to lose less often". And she is glad of his successor for the coming months, Jana Hrubá.

The city, too, is taking stock. It had put up 12 million crowns for its part in the Championship, in addition to the state's money. Hotels report 8,400 overnight stays more than in the same weeks of last year. Sales of tickets, at 41,000, stayed well below the 60,000 that had been hoped for.

Ostrava would like to have the team again all the same. For the October matches it was too late: they go to Brno and Liberec. Mrs Kubínová will keep the scarf until then, and a little longer. "A year," she says. "That is the rule for lost property."
