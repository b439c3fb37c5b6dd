== Danube News Agency
Slovakia's top court strikes down phone-tapping rules

Slovakia's Constitutional Court on Wednesday struck down two provisions of a law that allowed the domestic intelligence service to tap telephones without the prior approval of a judge.

The rules, in force since February 2023, violated the right to privacy, the court in Košice found. Nine of the 13 judges backed the decision. They will lapse on June 30 of next year, which gives parliament nine months to replace them.

The complaint had been brought by 35 deputies of the opposition. The ombudswoman, Zora Hlinka, filed a separate one four months later, and the two cases were joined.

Under the provisions, the service could listen in for up to 72 hours before it had to turn to a court. According to its own figures it did so in 412 cases in two and a half years.

"The exception had become the rule," presiding judge Eva Kostrová said when she read out the judgment.

Interior Minister Roman Gajdoš said the government would respect the decision, although he regretted it. Five other paragraphs that had been challenged were left standing.

== Slovak Public Television
Court: no wiretaps without a judge

Anyone who is tapped by the intelligence service must in future be able to rely on a judge having looked at the request beforehand. That is the core of the judgment which the Constitutional Court pronounced at ten in the morning. It was published in full, all 82 pages, at two in the afternoon.

Of seven paragraphs under review two have fallen. Among those that survived is the one allowing the storage of metadata for six months.

Nothing changes overnight. Until the middle of next year the present rules remain in force, with one difference: from today the service must inform the supervisory committee of parliament of each case within a day. The court itself ordered this.

Four judges voted against. Two of them set out their reasons in writing, and a third separate opinion came from a judge of the majority, who would have gone further and annulled the rules with immediate effect.

In the last full year, 2024, there were 187 wiretaps without prior approval, the service told the court. In 31 of these no judge gave his blessing afterwards either, and the recordings had to be destroyed.

It is the second time that the court has dealt with the service. In 2019 it had objected to cameras in a hotel.

== Slovo
A victory, with a waiting time

Freedom has won in Košice, by nine votes to four. The state may not press its ear to our walls just because it is in a hurry.

We owe this to 35 members of the opposition, who had the courage to go to court in the spring of 2023, when half the country shrugged, and to Zora Hlinka, who followed with a complaint of her own that summer. "I am happy, and tomorrow I shall be impatient," the ombudswoman, 58, said on the steps of the court.

More than four hundred times since the law was passed have the listeners helped themselves first and asked later. Three days they were allowed. A judge who sees a request after three days sees a fact.

What is less pleasing: the provisions live on until the end of June. Nine months is a long time for those who will be tapped in them. One judge, Matej Rusnák, would have scrapped them at once, and his separate opinion is worth reading.

The journalist Dana Bielik, whose calls with a source were recorded for 60 hours in October 2023, wants damages. Her lawyer has put the claim at 15,000 euros. That case is before a district court in Bratislava and was adjourned to await this judgment.

== Our Homeland Daily
Intelligence service must wait for the judge

The intelligence service will need a judge's signature before it may listen, even when a bomb is ticking. Constitutional judges in Košice decided so yesterday, though not all of them. Four of the 13 were of another mind.

Judge Albín Krajčo, 63, who was among the four, writes that seventy-two hours are "not an abyss but a bridge". It was thanks to such a bridge that two men with eleven kilograms of explosives were arrested outside Žilina last November, the service has pointed out.

Interior Minister Roman Gajdoš, of whom one may expect that he knows, regretted the judgment, and in the same breath promised to respect it. A working group under his state secretary will meet on Monday. A bill is to reach parliament in January and should be adopted by April, so that there would be two months to spare.

The court did not give the opposition everything. Its deputies had attacked seven paragraphs and brought down two. Metadata may still be stored for half a year, and the service may go on using informers in the way it has.

The minister hopes for an emergency judge who can be reached by telephone at night. Austria has one. There, last year, the average wait for a signature was 50 minutes.

== Vienna Courier Abroad
Košice tells the listeners to knock first
From our correspondent

The courtroom in Košice has ninety seats, and on Wednesday morning every one was taken. Those who found none stood in the yard, where loudspeakers had been put up. The reading took fifty minutes. When it was over a woman in the third row, a journalist who had herself been overheard, closed her notebook and wept.

It is not a revolution that Slovakia's judges have ordered. Intelligence officers may still tap telephones. They will simply have to ask before, not after, and they have been given until next summer to get used to it.

Two groups of plaintiffs had turned to the court, politicians first and the country's ombudswoman some months after. Their arguments were heard at one hearing last December, which was closed to the public in part.

The case began with a number. In its first eleven months the law had been used 149 times; the government, when it proposed it, had spoken of "a dozen emergencies a year".

Presiding judge Eva Kostrová, who is in the final year of her term, chose plain words. The exception, she said, had become the rule.

A two-page summary in English was handed out at the door. By noon there were none left.
