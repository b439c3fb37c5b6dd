stolen: number
appeal: contradiction

== Alpine Press Agency
Graz notary jailed for seven years for plundering dead clients' estates

A court in Graz on Thursday sentenced a former notary to seven years in prison for embezzling money from the estates of people who had died, ending one of the largest trials the profession has seen in Austria.

Reinhard Poelzl, 58, {stolen.a: took 2.3 million euros from the estates} entrusted to him between 2014 and 2021, the panel of judges found. He was also convicted of forging 31 signatures on payment orders.

The court counted 23 estates and 41 heirs who had received too little or nothing. Nine of them gave evidence during the 14 days of hearings.

"You chose those who could no longer complain," presiding judge Martina Eibl said. She took into account that Poelzl had no previous convictions and had confessed on the second day of the trial. The maximum would have been ten years.

Poelzl listened without moving. {appeal.a: His lawyer lodged an appeal at once}, still in the courtroom, against the length of the sentence. The prosecution made no statement.

Some 1.1 million euros went to an online casino in Malta, according to an expert report. Another part paid for a house on the island of Krk, which has been seized and is valued at 640,000 euros. He has so far paid back 410,000 euros.

The fraud came to light in September 2021, when a niece from Leoben asked for a bank statement and was given one with a spelling mistake in the name of the bank. Poelzl was suspended the same month and struck off the following year.

The chamber of notaries said its guarantee fund had compensated 17 families. The others have claims pending.

In 2019 a notary in Linz was given five years in a similar case.

== Wiener Abendblatt
Seven years for the notary who robbed the dead

The former notary Reinhard Poelzl must go to prison for seven years. A court in Graz found on Thursday that the 58-year-old {stolen.a: took 2.3 million euros from the estates} entrusted to him over a period of seven years. He was also convicted of forging signatures on payment orders, 31 in all.

The court counted 23 estates. Behind them stand 41 heirs who had received too little or nothing; not even a quarter of these appeared as witnesses.

"You chose those who could no longer complain," presiding judge Martina Eibl told the accused. That he had confessed on the second day and had a clean record helped him: up to ten years would have been possible.

What remains is the question of control. Between 2016 and 2020 the chamber's auditors visited the office in the Sporgasse three times. Twice they found nothing, once a missing receipt for 800 euros. "They looked at what he laid out for them," says the lawyer Konrad Wieser, who represents eleven heirs.

The chamber rejects this. Its inspectors had worked to the rules in force at the time, it said; since last year accounts are checked directly with the banks.

Its guarantee fund has paid 17 families. Six estates are still waiting. Wieser fears that some will see their money only when the house on Krk has been sold. It has been seized, and is said to be worth well over half a million.

About half of the money, some 1.1 million euros, went to an online casino in Malta. Poelzl had spoken in court of an illness. An expert found that he gambled a great deal but was responsible for his actions.

== Radio Steiermark
Poelzl verdict: seven years in prison

The judges took less than three hours. Then it was clear: Reinhard Poelzl, once one of the best-known notaries in Graz, has to go to prison for seven years for embezzlement and forgery.

The sum runs to more than two million euros. It had come from the estates of people who had died and whose affairs the notary was to settle. The court counted 23 estates and 41 heirs who had received too little or nothing.

In her reasons presiding judge Martina Eibl was unusually sharp. "You chose those who could no longer complain," she said. Poelzl listened without moving.

The 58-year-old had at first kept silent. On the second day he admitted everything, on the last he asked for forgiveness. "I am ashamed before every single one of you," he said to the benches of the public.

{appeal.a: The defence appealed against the sentence immediately}, in the courtroom. The prosecution has until Monday to say whether it accepts it. Until the judgment is final Poelzl stays at liberty, but he has had to hand in his passport.

One of the nine heirs who testified is Gerda Lackner from Leoben. She was the one who noticed in September 2021 that the name of a bank was misspelt on a statement. "I was a teacher for 36 years. I see such things," she told Radio Steiermark. She has her money back: 38,000 euros from the guarantee fund of the chamber.

Poelzl himself has repaid 410,000 euros up to now, the bulk of it from the sale of his flat in Graz. His house in Croatia has been seized.

The chamber had suspended him as soon as the first complaint came in. He lost his office for good in 2022.

== The Zurich Courier
Austria's trust in its notaries takes another knock

GRAZ. In Austria the notary comes to every death. He is appointed by the court, he opens the drawers, he counts what is there. Hardly anyone ever counts after him.

Reinhard Poelzl knew that. From 2014 until he was found out, {stolen.b: the Graz notary diverted 2.9 million euros} that belonged to his clients' heirs. On Thursday he was given seven years. Three years less would have been what his counsel had hoped for, three years more what the law allows.

His method was simple. He opened a trust account for every estate, as is prescribed, and then moved small amounts, rarely more than 9,000 euros at a time, with forged orders. Nearly half of the transfers took place in December, when banks are busy.

A court expert needed 16 months to sort them out. Her report fills 1,240 pages. Most of the money that left the country went to a Maltese gaming firm. Some went into stone: a villa by the Croatian sea.

It is the second such conviction within a few years. In Linz in 2019 a colleague got five years; there, 12 estates were affected. In both cases it was not an inspector who raised the alarm but a relative.

The ministry of justice in Vienna has announced a reform. From January trust accounts are to be open to the courts online. The notaries' chamber says it had proposed precisely that as early as 2020. The ministry recalls that the proposal came with a request for 14 million euros.

Swiss notaries, organised by canton, are hardly checked more strictly. In Zurich they are state officials; in Geneva they are not.

== Murtaler Bote
"I wanted to see his face"

Gerda Lackner took the 6:14 train from Leoben. She had not missed one of the 14 days. "I wanted to see his face when they say it," she explains. When they said it, shortly before noon on Thursday, the face did not move.

Seven years. In the third row somebody clapped, and the judge looked up, and the clapping stopped.

The retired teacher is the reason why there was a trial at all. Her aunt Hermine had left her a savings book. The notary sent a statement, and on it the bank was called "Spaarkasse", with two a's. That was in the autumn of 2021. Within weeks Reinhard Poelzl was no longer allowed to work.

Five of the 23 estates come from the upper Mur valley, two of them from Leoben alone. In Kapfenberg a family lost the money for a bathroom for a disabled son. In Bruck three brothers had not spoken to each other for years, because each suspected the others of having taken it.

The accused asked for forgiveness on the last day. "I believe him that he is ashamed," says Lackner. "I'd be too."

The matter is not over yet. {appeal.b: Poelzl's lawyer did not appeal but asked} for three days to think it over, so the verdict is not final. His client will sleep at home until then, without his passport.

Lackner has received 38,000 euros from the notaries' fund. The three brothers have not received anything yet. Theirs is among the half-dozen cases that are still being examined.

On the way back she bought a slice of poppy-seed cake at the station. The train was four minutes late.
