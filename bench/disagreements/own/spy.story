expelled: number
money: number
arrest: date
tip: attribution
plans: contradiction
immunity: contradiction
confession: contradiction
holding: framing

== Harn Telegraph Bureau
Velmark arrests Toruvian attache, expels diplomats in submarine case

HARN, Velmark - Velmark's security police have arrested a Toruvian trade attache and a naval engineer on suspicion of spying, and the government has {expelled.a: expelled five diplomats of the neighbouring state}, the foreign ministry said on Wednesday.

Anton Reshko, 47, was detained {arrest.a: on Monday evening in a car park} in the capital, prosecutors said. Lise Dahl, 44, an engineer at the state-owned Harn Naval Yard, was taken into custody at her flat an hour later.

She is accused of having sold drawings of the Narwhal class of submarines for {money.a: a total of 60,000 euros} over three years. {plans.a: The drawings were classified as secret}, chief prosecutor Birgit Noor said.

Reshko {immunity.a: is not covered by diplomatic immunity}, Noor said, because he is not on the list of accredited diplomats. A judge remanded both suspects in custody for four weeks.

Toruvia's embassy rejected the accusations and demanded that its citizen be released.

Security police chief Alvar Tamm said that the investigation had begun {tip.a: with a tip from a colleague of Dahl's} at the yard. More than 30 officers took part in the operation.

The two countries signed a treaty of friendship in 2011. Trade between them came to 2.4 billion euros last year. Prime Minister Karin Oskar will brief parliament on Thursday.

== Toruvian National News
Velmark authorities hold Toruvian citizen {holding.a: as hostage in crude provocation}

The unlawful seizure of the Toruvian trade representative Anton Reshko in Harn is a provocation without precedent, the Foreign Ministry declared on Wednesday.

Foreign Minister Pavel Demich summoned the ambassador of Velmark and handed him a note of protest. "{holding.a: Our diplomat was abducted in the street}," he said. "{immunity.b: His person is inviolable under the Vienna Convention}, and every hour of his detention is a breach of it."

Mr Reshko, a father of three, had met an acquaintance in order to return a borrowed book. So-called secret plans were never in his possession. {plans.b: The pages in question came from a public brochure} handed out at the Harn naval fair in 2022, according to the ministry.

The Velmark side had moreover declared {expelled.b: eight employees of the embassy unwanted persons}. They were given 72 hours to leave. Toruvia would respond in kind "and at a time of its choosing", Mr Demich said.

In the city of Orsk, where Mr Reshko was born, colleagues described him as a modest man who collected stamps. He has been working in Harn since the autumn of 2020.

His wife Irina, who lives in Harn with the children, was allowed to see him for 20 minutes. He was in good health, she said, and asked for his reading glasses.

Experts see a connection with the election in Velmark in seven weeks' time, in which the government of Karin Oskar is fighting for survival.

== Kvik
THE SPY WHO CAME TO LUNCH

Every second Thursday they sat at table nine: the charming gentleman from the Toruvian trade mission and the quiet engineer from the Naval Yard. He had the herring. She had the soup. Under the table, an envelope changed hands.

Now Lise Dahl, 44, sits in a cell in Harn prison, and so, two floors above, does {holding.b: Toruvian master spy Anton Reshko}.

Waiter Jens Holm, 26, can't believe it. "They always left a good tip," he told Kvik.

{money.b: She pocketed 90,000 euros for her treachery}, we can reveal. Some went on a kitchen and some on a horse for her daughter.

The trap snapped shut {arrest.b: shortly before dawn on Tuesday}, when black vans rolled into the car park behind the Grand Cinema. Reshko had a memory stick in his sock.

And Dahl? {confession.a: She has told the investigators everything}, says a person close to the inquiry. "She wept for an hour and then she talked for six."

The people who had put the hunters on the trail sit far away. {tip.b: It was the British who tipped us off}, a former head of the security police, Ole Brandt, says. "We would never have found her by ourselves."

The prime minister will speak in parliament tomorrow. Next week the yard's 3,100 workers will all be vetted once more.

== The Western Courier
Spy row freezes ties between Velmark and Toruvia

A car park behind a cinema, a memory stick and a set of drawings of the quietest submarine in the northern seas: relations between Velmark and its big eastern neighbour have reached their lowest point in decades.

Velmark has given {expelled.a: five members of the Toruvian embassy} three days to pack. It holds a sixth man, the trade attache Anton Reshko, 47, and intends to put him on trial. Whether it may do so is disputed. Velmark says that Mr Reshko never had diplomatic status; Toruvia says that he did.

According to officials in Harn, Mr Reshko paid Lise Dahl, who had worked at the Naval Yard for 16 years, {money.a: about 20,000 euros a year since 2021}. Western services regard the Narwhal class as one of the few boats able to pass through the Straits unheard. Two are in service, and four more are to be built by 2031.

{tip.b: It was an allied intelligence service} that first noticed something, two diplomats said. Its hint reached Harn as long ago as last September.

Ms Dahl's lawyer, Signe Roos, gave a different picture of her client from that of the police. "{confession.b: She admits nothing, because there's nothing to admit}," she said. "She had lunch with a friend."

Toruvia has yet to retaliate. In 2009, when Velmark sent two of its attaches home, it waited for eleven days and then threw out three.

== Radio Velmark
Oskar to brief parliament on spy affair

Prime Minister Karin Oskar will make a statement on the Reshko case in parliament at ten o'clock on Thursday morning. The opposition has asked her to explain how drawings could be carried out of the Naval Yard over three years without anyone noticing.

The chief prosecutor, Birgit Noor, gave further details on Wednesday afternoon. The two suspects are alleged to have met on at least 40 occasions. They were arrested separately, Anton Reshko {arrest.a: at about 8 p.m. on Monday} and Lise Dahl at around nine. Both are being held on remand for an initial period of four weeks.

Asked about reports that the engineer had confessed, Noor said that {confession.b: Dahl disputes all of the charges}. As to Reshko, he has so far refused to say anything at all.

The foreign ministry confirmed that the Toruvian embassy had been told to {expelled.a: withdraw five of its 23 diplomats} by Saturday. A spokeswoman dismissed the claim that Reshko had been abducted. {holding.c: It was a lawful arrest on a judge's warrant}, she said.

The yard's director, Mats Ekdal, said that he'd known of the suspicion since March. {tip.a: A woman in the drawing office had gone} to the security police after she saw Dahl photographing plans. The employee would be given "every protection".

The Toruvian ambassador was called to the foreign ministry for the second time this week. He left after ten minutes without speaking to reporters.
