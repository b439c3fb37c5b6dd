damage: number
apology: contradiction

== Alpine Press Agency
Former bank adviser jailed for defrauding pensioners in Styria

A court in Graz on Thursday sentenced a former investment adviser to five and a half years in prison for defrauding elderly clients over a period of eleven years.

Gernot Pichler, 57, had sold certificates for Canadian timber plantations that did not exist. {damage.a: The damage came to 4.7 million euros}, presiding judge Andrea Moser said when she read out the verdict.

The court found him guilty of serious commercial fraud in 113 cases. In nine others he was acquitted, because it could not be ruled out that the clients had known what they were signing.

Prosecutors had asked for seven years. The maximum sentence is ten. The judge said the full confession and the clean record spoke for the defendant, the long period and the age of the victims against him.

{apology.a: Pichler used his final word to apologise} to those who had trusted him. "I can't look any of you in the face," he said.

The defence, which had called for a sentence of no more than four years, accepted the verdict. The prosecutor's office reserved three days to consider it, so the verdict is not yet final.

Pichler worked for Murtal Bank until 2009, when he set up his own firm, Waldwert. The fraud began in 2012 and ended with his arrest in the autumn of 2023. The bank was not a party to the trial.

Eighty-six victims had joined the proceedings to claim their money. They were awarded 2.9 million euros, but Pichler is insolvent, and the administrator expects to be able to pay out less than six percent.

== Obersteirer Bote
Five and a half years for the man who came to coffee

LEOBEN/GRAZ. He used to bring a cake. That is what they all remember: the cake, the brown briefcase, the photographs of forests in Canada.

On Thursday forty-odd of them had come by coach from Leoben, Bruck and Trofaiach to see him sentenced. Room 31 was too small; some of them listened from the corridor. Five and a half years, said Judge Andrea Moser. There was no applause. An old man said "So," and put on his hat.

Gernot Pichler, once an adviser at Murtal Bank and later head of his own firm, was found guilty of serious commercial fraud in more than a hundred cases. The oldest of his victims was 94 when she signed; she has since died.

{damage.a: In total he took 4.7 million euros}, the court found. Part of it went into a house on Lake Wörth, part into old cars, and a good deal into paying interest to earlier clients so that none of them would grow suspicious.

Maria Hölzl, 81, a retired seamstress, lost 62,000 euros. "My funeral was in there," she says. What hurt her most was the end of the trial. {apology.b: Pichler said nothing when the judge gave him the last word}, she says; he shook his head and looked at the table. "Not one word to us. I'd have liked to hear one sentence."

The money won't come back. The administrator of the insolvent firm reckons with a rate of five to six percent. For Mrs Hölzl that would be about 3,500 euros.

His lawyer, Stefan Krenn, accepts the verdict. Prosecutors have yet to make up their mind.

== Kurz & Knapp
JUDGE SENDS CAKE SWINDLER TO PRISON

He cut them cake, stroked their cats and stole their savings. Now Gernot Pichler will have time to think: five and a half years!

The con man from Leoben, who is 57 and wore a grey suit and no tie, took the verdict standing. {apology.a: "I'm sorry for what I did to you," he mumbled} toward the benches before the judges withdrew. Then a handkerchief. Then nothing more.

Too little, say many in the room. The prosecutor wanted seven years. The law would have allowed ten.

{damage.b: Pichler cheated his victims out of 6.1 million euros} with woods that grew only on paper. In Canada, where two thousand hectares of spruce were supposed to stand, investigators found a car park and a lake.

With other people's money he lived it up: a villa on Lake Wörth with its own jetty, seven vintage cars, among them a 1961 Jaguar, a box at the Graz opera. Everything has been sold by now, the villa for 1.3 million.

Who helped him? His secretary was tried separately last year and got fourteen months, suspended. She had typed the false statements and, the court believed, understood them only late.

The lawyer for 60 of the victims, Petra Lang, is now going after the bank. "He got to know his first customers at its counter," she says. The bank denies any responsibility: Pichler had left it three years before. A civil suit is to be lodged in March.

The verdict isn't final. The defence has accepted it; the prosecutor is still chewing on it.

== Die Warte
A fraud that lived on politeness

There are crimes that need a weapon and crimes that need a doorbell. In the trial of Gernot Pichler, which ended on Thursday in Graz with a prison sentence of five years and six months, the doorbell was mentioned on each of the fourteen days.

The court found the former adviser guilty of serious commercial fraud in 113 cases and acquitted him in nine. The full confession and the clean record spoke for the defendant, the presiding judge said, the long period and the age of the victims against him. She followed neither the prosecution, which had asked for seven years, nor the defence, which considered four to be enough.

The system was simple. Waldwert, the firm that Pichler had founded after leaving Murtal Bank, sold certificates on plantations in British Columbia. The certificates promised four percent a year, and for a long time four percent was paid, out of the deposits of those who came later. In 2022 the new deposits dried up.

Why did the financial supervisor notice nothing? It had received a complaint as early as 2016, a witness from the authority said, and had filed it under "timber trade, not competent". A second, in 2019, was forwarded to a ministry. It was the third, from a parish priest in Trofaiach, that led to the arrest in October 2023.

Of the 113 people, 86 had claimed their money in the criminal trial. They now hold a title for 2.9 million euros against a man who has nothing left. The others must go to a civil court.

Murtal Bank says it had no knowledge of any of this. In the next trial, it'll have to say so again.
