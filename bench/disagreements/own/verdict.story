== Skagen News Agency
Property developer Salen jailed for six years and four months

KARLSHOLM, Wednesday - Property developer Viktor Salen was sentenced to six years and four months in prison on Wednesday for defrauding investors in his holiday homes.

The Karlsholm regional court found Salen, 62, guilty on seven of nine counts of fraud and breach of trust. On the other two counts, which concerned a hotel in Madeira, he was acquitted.

Between 2014 and 2019, 1,940 people put a total of 212 million crowns into flats that were never built, presiding judge Elin Morck said. "They paid for walls and received brochures."

Prosecutors had asked for eight and a half years, the defence for an acquittal. Salen's lawyer, Adrian Falk, said that he would appeal. He has three weeks to do so.

The company's former finance director, Petra Lang, 51, received three years for aiding and abetting. Its accountant, Oskar Rehn, was cleared of all charges.

Salen, who showed no emotion, was led back to his cell. He has been in custody for 13 months, which count towards the sentence.

The trial, one of the longest in the country's history, took 83 days in court, spread over 14 months. The judges heard 117 witnesses. Of the lost money, 31 million crowns have been recovered so far.

== Karlsholm Morning Post
"I didn't come for the money. I came to look at him"

At half past eight there was not a seat left in Room 4. Those who had come too late, about 60 of them, followed the verdict on a screen in the canteen.

Gunvor Ek, 77, was in the first row. In 2016 she put 180,000 crowns, all that her husband had left her, into a flat with a view of the sea in the Salen Park. She has a drawing of it. "I didn't come for the money," she says. "I came to look at him."

It took Judge Elin Morck a little over five hours to read out why Viktor Salen must go to prison for 76 months. She went through the counts one by one. Seven times she said guilty and, after lunch, twice not guilty: as to the hotel, the court was unable to rule out that he had really meant to build it.

In the back row an elderly man wept. It was Oskar Rehn, 70, the bookkeeper, who had just heard that he may go home. "I've waited for four years for that sentence," he said.

For the only woman in the dock, Petra Lang, it is three years. She had made a confession on the ninth day of the trial. That, said the judge, had earned her two years off.

Fifteen of every hundred crowns have been found again, the liquidator says. Ek expects to see about 26,000.

Outside it had begun to snow.

== Express
SHARK IN THE SLAMMER!

Champagne is off the menu for Viktor Salen. The flat-shark who fleeced almost 2,000 savers will be eating prison porridge for more than six years.

He stared at the table. He didn't blink, not once in five hours, as Judge Elin Morck tore his web of lies to shreds. "They paid for walls," she thundered, "and received brochures!"

What did he do with the millions? The court counted: a yacht for 19 million, a villa near Nice for 34 million, 11 cars and a racehorse by the name of Solid Ground.

His wife Camilla, 49, wasn't in court. She filed for divorce last spring and lives with her mother.

Salen won't serve every day of it. More than a year is already behind him, for he was arrested on Halloween of the year before last, freed on bail after two months, and brought back in March of last year when he was caught at the airport with two passports. And with good behaviour he could be out once he's done two thirds.

His finance queen Petra Lang, 51, got off with three years, because she talked.

His victims can claim compensation from the liquidator until the end of June. Don't hold your breath.

== Business Daybook
Salen verdict leaves banks uneasy

For the financial sector the most interesting part of the judgment against Viktor Salen starts on page 240. There, the Karlsholm court says what it thinks of the banks that lent to him.

"Anyone who had opened the file would have seen it," it says about Nordkredit, which granted the developer 95 million crowns in loans. The bank isn't a party to the case and has written off the money. It does not form part of the 212 million that came from private investors.

The judges remained more than two years below what the prosecution had demanded. They gave Salen credit for his age and for having no previous convictions. They had dropped nothing from the indictment, but did not regard the Madeira project, with 44 investors, as fraud.

Those 44 are not among the 1,940 who count as victims after Wednesday's ruling. They can still sue in the civil courts.

Liquidator Hedda Brun has brought in 31 million crowns to date, mostly from the sale of the yacht and the villa. She hopes to get to 50 million when the land in the north is sold, which would be nearly a quarter of the sum lost.

An appeal, which the defence has announced, would go to the Court of Appeal in the capital. It would hardly be heard before next year.

== TV Kanalen
Prosecutors appeal in Salen case as well

One week after the judgment in the Salen fraud trial, the prosecution too has lodged an appeal. It's directed against the acquittal of the accountant, Oskar Rehn, and against the two counts on which Viktor Salen was found not guilty. The office accepts the length of the sentence for the other seven.

The defence had handed in its appeal on Monday, five days after the verdict and long before the deadline. "We want another court to look at all of it with fresh eyes," said Adrian Falk, the lawyer of the developer.

Petra Lang, by contrast, won't contest her sentence of three years. She has been at liberty all along and will begin to serve it in the autumn.

Salen himself stays in custody until his appeal is heard. The court refused to set him free again on bail, as he had tried to leave the country last year.

The number of claims received by the liquidator has risen to 1,512, which is about four in five of those entitled. On the day of the verdict it had been 1,390.

The Salen Park, which was to have had 2,000 flats, is a field today. The municipality would like to plant trees there.
