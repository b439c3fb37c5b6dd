
== Celtic Press Agency
Irish engineer back home after 412 days in Chad

DUBLIN - The Irish engineer Declan Furlong, who had been imprisoned in Chad for more than a year, returned to Dublin on Monday, 412 days after his arrest.

Furlong, 52, landed at 9.25 a.m. on a scheduled flight from Paris. He was met by his wife, Maeve, and their two daughters. He looked thin but well, a spokesman for the Department of Foreign Affairs said.

He had been arrested on 3 September of last year near Faya, in the north of Chad, where he was drilling wells for the Dublin firm Aquaterra. A court in N'Djamena sentenced him in February to three years in prison for entering a military zone without a permit. He has always denied that he knew of the zone. A charge of espionage had been dropped before the trial.

President Idriss Abakar pardoned him on Saturday. On Sunday morning he left Klessoum prison.

Foreign Minister Gráinne Tuohy said no ransom had been paid. Chad's government also denied having received any money from Ireland. Aquaterra confirmed that it had paid the fine of 15 million CFA francs, or nearly 23,000 euros, which was part of the judgment.

Two Chadian colleagues who had been arrested with Furlong were freed in May and June. A driver, Hassan Moussa, is still in prison.

Furlong asked the press for a few days' rest.

== The Liffey Herald
"I want rashers, and I want Hassan out"

He had on the trousers of a French diplomat, held up with string. Declan Furlong, 52, from Enniscorthy, came through the door of Terminal 1 at ten to ten yesterday morning, put down a plastic bag that held all he owned, and couldn't be seen any more for arms.

"Four hundred and twelve days," said Maeve Furlong, 50. "I crossed them off on the fridge. Yesterday I ran out of fridge." Aoife, 19, and Clodagh, 16, had made a banner and forgot to hold it up.

What does he want first? "Rashers," he said. And then, not laughing any more: "And I want Hassan out. He only drove me." Hassan Moussa, 34, is the last of the four who is still behind bars. The two drilling assistants, both from Faya, got out in early summer.

In prison he shared a cell built for 12 with 40 others. He lost 19 kilos. Twice he had malaria, and a murderer nursed him. He taught English; he learned Arabic, "the rude half of it".

Paid for? Not by us, says Foreign Minister Gráinne Tuohy, not a cent of ransom. His employer Aquaterra had to fork out a fine, though, of about €23,000. The judge in N'Djamena had wanted both: three years and the money.

The boss of the firm, Fergal Stack, was at the airport too. He kept at the back. The family and he haven't always been of one mind. In April Maeve accused him on the radio of having done nothing for eight months. He said then that he'd done nothing he could talk about.

== Slaney Observer
Enniscorthy lights its candles one last time

Every Tuesday at seven, for over thirteen months, there'd been people standing on Abbey Square with candles. At the beginning there were six of them. In the week of the verdict there were 900. This week they'll do it once more, and then, says Father Pat Roche, "we'll blow them out together".

Declan Furlong, hurler, choir bass and well driller, is free. The Irish engineer, who had been imprisoned in Chad for more than a year, returned to Dublin on Monday. On Wednesday he's expected at home. He's asked for there to be no brass band. There'll be a brass band.

The town collected 61,400 euros. That paid a lawyer in N'Djamena, Maître Zara Dabo, who got the worst charge, spying, off the table in January, a month before the court met. 14,000 is left over. It's to go to the families of his Chadian workmates, of whom the driver remains locked up.

"He wasn't looking for soldiers," says his brother Cormac, 47, at the petrol pump. "He was looking for water." There'd been a sign at the edge of the closed area, but it was lying on its face in the sand. Even the judges had noted that, and it didn't help him.

The hurling club has kept his locker. In it are a pair of boots, a sandwich box, best left unopened, and since Sunday a note: "Training Thursday, no excuses."

Sergeant Deirdre Bolger asks motorists to avoid the square on Wednesday from five in the afternoon.

== Radio Télé Sahel
Pardon for Irishman: government speaks of "gesture"

The engineer Declan Furlong left Chad on the Sunday evening flight to Paris. President Idriss Abakar had pardoned him the day before together with 36 other prisoners, on the occasion of Republic Week. Furlong is the only foreigner among the 37.

"It's a gesture, not a deal," said government spokesman Brahim Saleh. Chad had not asked for anything and hadn't got anything. He denied reports in European media that a credit for the road to Faya had been at stake. As to the fine of 15 million francs to which the court had sentenced the Irishman, it had gone to the treasury in March, against a receipt.

The pardon covers the rest of the sentence. It doesn't abolish the judgment. Furlong mustn't enter the country for five years. His lawyer, Zara Dabo, nevertheless wants to go on with the appeal. "My client wishes to be acquitted, not forgiven," she said.

The court had in February considered it proven that the accused had gone into the closed area around the Wour base, by eleven kilometres. It imposed three years; the prosecutor had asked for seven.

Of the four men arrested in September of last year, three are now free. The driver was tried separately, by a military court, since he's a reservist. He got five years, and his case is before the court of cassation. Saleh didn't wish to comment on pending proceedings.

France had offered its embassy's good offices, as Ireland doesn't have one in N'Djamena. The engineer was fetched from the prison on Sunday by the French consul, in his own car.

== Le Quotidien de la Seine
The long way from Klessoum to Dublin

He had one wish, says the consul: a shower. Declan Furlong got it in the French residence in N'Djamena on Sunday, before noon; it lasted 35 minutes. Then he slept. In the evening he got on a plane, and on Monday before dawn he was drinking a coffee in Roissy that he called "the best bad coffee in my life". He landed in Dublin at 9.25.

It was French diplomats who took care of the Irishman for more than 400 days. They visited him 23 times in Klessoum prison and brought him tablets, books and, at Christmas, a pudding flown in from Cork. The Irish ambassador, who resides in Abuja, came five times.

There are 11 European citizens in Chadian prisons after Furlong's departure, Paris says; four of these are French. None of them is held on political grounds, according to the ministry.

Two things had improved the climate in the meantime, diplomats say. In July Ireland's foreign minister travelled to N'Djamena, the first holder of this post to do so. She had three hours with the president, one and a half more than foreseen. And in August his mother was treated in Dublin, at her own expense, as both sides underline. "That's not a ransom. That's a hip," says someone who knows them both.

Aquaterra, the company for which Furlong was working, has drilled 212 wells in Chad since 2016. It stopped its work after the arrests. Whether it will go back it intends to decide in the new year. At the well where it all began, 60 metres deep, there is water. The army uses it.
