
== Baltic Wire Service
Centre-left wins Latvian snap election but needs partners

RIGA - The centre-left party Progress and Home won Latvia's snap election on Saturday with 26.4 per cent of the vote, but will need partners to govern, final results showed on Sunday.

The party of Ilze Kraukle, a former judge, took 31 of the 100 seats in the Saeima, 12 more than in the last election. The conservative Union of Regions of Prime Minister Andris Balodis fell to second place with 22.1 per cent and 26 seats.

The farmers' list Zeme came third with 17 seats, ahead of the liberals of New Era with 14 and the nationalist Guard with 12. Eleven other lists, among them the Christian Democrats, failed to clear the five per cent hurdle.

Turnout was 61.2 per cent, up from 58.9 three years ago.

Balodis, 57, conceded on Saturday night at 11.40. "The voters have sent me for a walk, and I like walking," he said. He will remain in office until a new government is sworn in.

The election became necessary when Zeme left his coalition in March over the price of milk.

Kraukle, 44, has said that she will talk to all except the Guard. Together with Zeme and New Era she would have 62 seats. Zeme's leader, Guntis Ozols, said that he would listen to everyone.

A cyber attack on the website of the electoral commission on Saturday evening did not affect the count, the commission said. Russia denied any involvement.

== Rīgas Vēstnesis
Kraukle: "I will not be hurried"

The winner slept for three hours and came to the press conference on foot. "I will not be hurried," said Ilze Kraukle on Sunday. A government by Midsummer would be fine, she said. It may also take until July.

The centre-left party Progress and Home won Latvia's snap election on Saturday with 26.4 per cent of the vote. It took 31 of the 100 seats in the Saeima, 12 more than in the last election. The second-placed party has five fewer.

Together with Zeme and New Era she would have 62 seats, together with New Era and the Union of Regions 71. She did not rule out the latter, but called it "the long way round". Without Zeme, New Era and the Regions, nothing works: the Guard, with whom she does not want to speak, would not give her a majority anyway.

Zeme demands the ministries of agriculture and transport, and a minimum price for milk. Its leader, Guntis Ozols, denied that he had already reached an agreement with Kraukle during the campaign. They had had coffee together, he said.

Andris Balodis conceded on Saturday night. He will remain in office until a new government is sworn in, and does not want to stand again as leader of his party in autumn.

Turnout was 61.2 per cent. In Riga it was 66, in Latgale 47.

The president will begin talks with the parties on Tuesday. He has ten days to name a candidate.

== Dzintara TV
Election night: how it was, hour by hour

At eight in the evening the polling stations closed. At one minute past eight our forecast put Progress and Home at 27 per cent. In the end the centre-left party of Ilze Kraukle got 26.4, and so 31 of the 100 seats in the Saeima.

At 8.50 the website of the electoral commission broke down. It was a cyber attack, which lasted for an hour and ten minutes; the count went on by telephone and on paper. The result was not affected, the commission said. Moscow denies having anything to do with it.

At 9.30 the Union of Regions was still in front, with a third of the votes counted. That was because the villages count faster. At 10.15 Kraukle passed it.

At twenty to twelve Andris Balodis stepped on to a beer crate. "The voters have sent me for a walk, and I like walking," he said. He stayed until two.

At half past one it was clear that the Christian Democrats would be out of parliament after 20 years. They lacked 1,900 votes.

The farmers' list Zeme came third with 17 seats, ahead of the liberals of New Era with 14. The nationalist Guard got a dozen, three fewer than last time. It had been at 16 per cent in polls in April.

Of the 100 deputies, 41 are women. That is a record; in the old parliament there were 33.

== Göteborgs Kuriren
A judge and the price of milk

Governments fall over wars, over scandals and, in Latvia, over milk. When in March a litre brought the farmer just 29 cents, their party walked out of the government in Riga. On Saturday it was the farmers, of all people, who became kingmakers.

Ahead of them, with a good quarter of the votes, is a woman whom hardly anyone knew two years ago. Ilze Kraukle sat at the administrative court and sentenced a minister for the purchase of snow ploughs. Then she gave up her robe and took over a party that stood at nine per cent in the polls.

Her opponent, Prime Minister Balodis, went with a joke. It is his second defeat: in 2014 he lost the mayor's office of Valmiera by six votes.

For Sweden little will change. Both support the new power cable under the Baltic, and neither wants to touch the defence budget of four per cent of GDP. Kraukle would like to raise the tax on second homes, of which Swedes own some 700.

The extreme right has lost ground. It got 12 seats, and nobody wants to work with it. "The Guard is a noise, not a force," says the political scientist Juris Bērze in Uppsala.

Three in five entitled to vote did so. That is not much, but more than last time. An attack on the computers of the electoral commission, which the Kremlin says it did not order, passed without consequences.

== Ventas Balss
Kuldīga votes for the cow

In the district of Kuldīga the winner is Zeme. The farmers' list got 34 per cent here, more than twice as much as in the country as a whole. In second place comes the Union of Regions with 24, in third Progress and Home with 19.

At the dairy in the Jelgavas iela they put a cake on the table on Sunday. "Not for a party, for the cows," says Dace Kalniņa, who milks sixty of them. Today she gets 33 cents a litre, four more than in March. She needs 38.

Two people from Kuldīga will sit in the new Saeima: the vet Māris Grava for Zeme and, for the first time, the librarian Zane Upeniece, 29, for Progress and Home. The old deputy, Valdis Strods of the Christian Democrats, is out, as is his whole party.

Turnout in the district was 63 per cent and thus a bit above the average. In the village of Snēpele the polling station opened forty minutes late because the key had broken off in the lock. Nobody complained. In Rumba there was an argument about a dog.

Will Zeme govern with the judge from Riga? "If she pays for the milk," says Grava. Talks are to be held first; nothing has been promised. His chairman, Ozols, will listen to everyone.

Balodis carries on for the time being. In 2019, as a minister, he opened the bypass here. It already has holes.
