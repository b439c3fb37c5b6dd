residents: number

== Alpen Nachrichten Agency
Former care-home chief jailed for five and a half years in Graz

GRAZ – The former head of a chain of care homes in Styria was sentenced to five and a half years in prison on Thursday for emptying the savings of elderly people in his charge and for claiming public money for carers who did not exist.

A panel of two judges and two lay judges in Graz found Herwig Stadlober, 61, guilty on 14 of 19 counts, among them serious fraud and embezzlement. The verdict is not final: his lawyer, Valentin Oberhuber, announced an appeal at once, and the prosecutor, Marlies Taucher, made no statement.

Stadlober ran the Abendrot homes in Graz, Leibnitz and Weiz from 2012 to 2021. The court put the total damage at 6.4 million euros. Of this, 2.9 million came from the savings books and accounts of residents; {residents.a: 126 of them lost money}, the presiding judge, Cornelia Wressnig, said. The remainder was paid by the province of Styria for 27 carers who stood on the payroll and nowhere else.

"You had the keys to their rooms, and you used them for the drawers," the judge told the accused.

Stadlober, in a dark suit, followed the reading of the verdict without visible emotion. He had admitted on the first day of the trial that the lists of carers were false, but denied to the end having taken money from residents, saying they had given it to him for safe keeping.

His accountant, Ulrike Prantl, 54, received a suspended sentence of 22 months. She had made a full confession. A third defendant, an architect aged 49, was acquitted.

The trial had begun on 16 September. The court sat on 19 days and heard 58 witnesses. Prosecutors had asked for seven years; the maximum would have been ten.

The court ordered Stadlober to pay back the 2.9 million to the residents or their heirs. The province must claim its share in a civil court.

== Abendkurier
Granny-robber of Graz gets 5½ years

He called them "my grandmas and grandpas". Then he helped himself to their nest eggs.

Herwig Stadlober (61), once the celebrated boss of the Abendrot care homes, must go to prison for five and a half years. A panel of two judges and two lay judges in Graz found him guilty on 14 of 19 counts on Thursday. "You had the keys to their rooms, and you used them for the drawers," Judge Cornelia Wressnig flung at him.

Almost three million euros disappeared from savings books, biscuit tins and bank accounts. {residents.a: The victims, 126 in all}, were on average 86 years old. Forty-four of them did not live to see the verdict.

And that was not all. For years, the province paid wages for 27 carers who never emptied a bedpan, because there was no such person. Cost to the taxpayer: 3.5 million.

Where did the money go? A vineyard at Gamlitz with a view of the Slovenian hills. Two sports cars, one red, one silver. A swimming pool heated all the year.

Stadlober followed the reading of the verdict without visible emotion. Only when Renate Kainz, whose mother had lived in the Weiz home, cried "Shame on you!" from the public benches did he turn his head. "Mama had saved for her own funeral," she told us afterwards. "In the end we siblings paid for it."

His accountant got off with a suspended sentence of 22 months because she had told everything. And the architect who built the pool walked out a free man: the court believed that he had not known whose money it was.

Is the swindler going behind bars now? Not so soon. His lawyer announced an appeal at once, and until the higher court has spoken the verdict is not final.

== Steirische Landeszeitung
"They trusted him with everything": guilty verdicts in the Abendrot trial

Courtroom 2 was full to the last seat when Judge Cornelia Wressnig began to read on Thursday at half past two. She needed an hour and forty minutes. At the end stood a prison sentence of five years and six months for Herwig Stadlober, the founder of the Abendrot homes, and one of 22 months, suspended, for the woman who kept his books.

The written grounds will run to some 300 pages. The heart of them is a list: {residents.b: 162 residents whose money he took}, each with a number, because the court wanted to spare the families their names. Altogether 311 people lived in the three houses in those years. The smallest sum on the list is 70 euros, the largest 148,000.

Of the charges, five fell away. They concerned gifts which, in the panel's view, could really have been gifts, and the building of a house in Gamlitz, for which an architect stood in the dock beside Stadlober. The man, who is 49, was acquitted.

The false carers, by contrast, had never been in dispute. The accused admitted already in September that the 27 names had been invented or borrowed. Some belonged to cousins, one to a footballer. The province of Styria transferred three and a half million euros for them between 2014 and 2020. To get it back it will have to sue, since the court referred it to the civil courts; the residents' money, on the other hand, Stadlober is to repay under Thursday's judgment.

Whether there is anything to be had is uncertain. The vineyard was auctioned in 2023 for 1.1 million, and the bank came first.

Defence counsel Valentin Oberhuber spoke of a "sentence for the gallery" and will appeal. Marlies Taucher, for the prosecution, who had demanded seven years, has three days to decide.

== Radio Süd
Abendrot trial: prison for ex-director

The trial over the Abendrot care homes has ended with a prison sentence. The Graz criminal court sentenced the former director, Herwig S., to five and a half years this Thursday. He can still appeal, and his lawyer has said he will.

The court was convinced that the 61-year-old enriched himself at the expense of people who depended on him. {residents.b: In 162 cases he drew on the savings of residents}, one case for each person concerned, as the judge explained. With the subsidies obtained by deception, the damage comes to 6.4 million euros.

Our court reporter, Jasmin Hödl, describes a calm afternoon. "There was one shout from the public, otherwise silence. Many of the relatives are themselves over seventy." The defendant spoke one sentence before the panel withdrew: "I wanted these houses to be beautiful."

The co-defendant, an accountant of 54, was given less than two years, on probation. Her confession of 2022 had set the case rolling; before that, an audit by the province in 2019 had found nothing wrong.

The homes have had a new owner since 2022, a church foundation. It points out that nobody now working there had anything to do with the case. The director of the Leibnitz house, Father Anselm Pichler, said his staff were still asked about it at the hairdresser's.

It is not the first such case in the south of Austria. In 2017 the head of a home in Klagenfurt went to prison for four years. There, the sum was 800,000 euros and the number of those harmed 31.

The provincial government announced that it would send in auditors unannounced from January. A spokesman for the patients' ombudsman welcomed that and called for two signatures to be required for every withdrawal on a resident's behalf.

== Münchner Bote
A director, a vineyard, and other people's savings

Anyone who visited Herwig Stadlober at Gamlitz in his good years was offered a Sauvignon of his own making. The label showed a setting sun, as did the writing paper of his care homes. On Thursday a court in Graz explained who had paid for the vines.

Five and a half years is what the Styrian, now 61, has to serve if the judgment stands. He has appealed. The judges found that he defrauded well over a hundred of his residents and, on top of that, the state government in Graz, which for years financed two dozen and more nurses who existed on paper alone. The total: a good six million euros, more than half of it public money.

The case made Austrians ask how it could last so long. From 2012 until his arrest in 2021, no authority noticed. Inspectors came to the house in Weiz eleven times and measured the temperature of the refrigerators. An audit in 2019 praised the tidy accounts. They were tidy because Ulrike Prantl kept two sets of them. When she went to the police in 2022, her employer being already in custody over an unrelated tax matter, she brought both.

Ms Prantl got 22 months on probation. She wept. The third of the accused, who designed Mr Stadlober's country house, was found not guilty and went home by tram.

Of the convicted man's defence, that the old people had asked him to look after their cash, the presiding judge remarked that one does not usually look after things in a swimming pool. The charge on those grounds had been brought in 19 points. In five of them the panel did not follow the prosecutors, who would have liked to see him in prison for seven years.

Many of the victims have died. Their children are to receive the money, should any be found.
