
== Iberia Press
Spain rescues 158 migrants from drifting boat off El Hierro

LA RESTINGA, Nov 9 - Spanish rescuers brought 158 migrants to the Canary island of El Hierro on Saturday after their wooden boat had drifted in the Atlantic for days with a broken engine. Three people were found dead on board.

The boat had been sighted on Friday afternoon by a bulk carrier, the Ocean Lark, about 80 nautical miles south of the island. The rescue vessel Salvamar Tecina reached it at 1:20 a.m. and entered the harbour of La Restinga shortly before seven.

Among the survivors were 127 men, 14 women and 17 minors, nine of whom were travelling without relatives, the Red Cross said. A helicopter flew four people in critical condition to hospitals in Tenerife.

The migrants, most of them from Senegal and the Gambia, had set out from Mbour, south of Dakar, on October 31. Survivors told the Red Cross that 167 people had been on board at the start, which would mean that six had been lost on the way. The police said that they could not confirm this for now.

Two men, aged 24 and 31, were arrested on suspicion of having steered the boat. Both denied it.

Up to the end of October 41,200 migrants had reached the Canary Islands this year, 27 percent more than in the same ten months of 2023, according to the interior ministry. Almost half of them landed on El Hierro, an island of 11,000 people.

The president of the islands, Tomás Betancor, renewed his call on Madrid to spread 5,600 minors now in the islands' care over the other regions. The government denies that it is leaving the islands alone.

== Diario de las Islas
Five dead, and a boat that nobody was looking for

The wooden boat that reached La Restinga on Saturday has now cost five lives. A woman of about 30 died on Monday at the university hospital of La Laguna, after a man of 22 who had died there on the night of his arrival. Three bodies had lain in the bow when the Salvamar Tecina came alongside.

Nobody had reported the boat missing. It was found because the second mate of a bulk carrier bound for Brazil, on Friday at about three in the afternoon, took a light patch for a whale.

"They waved a yellow shirt," said the rescue ship's skipper, Domingo Febles, 57, over the phone. "When they stop waving and only look at you, then you know how long they've been out." It was nine days. The motor had given up after five. The drinking water was gone on the seventh.

Febles took the whole night, first out, then with 158 people on a deck made for 80. At twenty to seven he was back. The village was up by then: at the harbour of La Restinga, where some 500 people live, blankets and broth have been kept ready since the summer of 2023.

Of the four who were taken to Tenerife by helicopter, two have thus died. A youth of 16 is out of danger. The fourth, a man from Mali, is still in intensive care.

The dead from the boat will be buried in El Pinar on Wednesday, three of them without a name so far. The cemetery has had to be enlarged twice.

How many more fell or were thrown into the sea is not known. Survivors speak of six. The Guardia Civil, which has been questioning them since Saturday, has arrested two alleged skippers. The lawyer of the younger one says that he paid for his passage like everybody else, with the price of two goats.

== Canal Atlántico
Canaries: more than 150 rescued, skippers in court

More than 150 people have been saved from a drifting boat off the Canary Islands. Two men who are said to have steered it appeared in court in Valverde on Tuesday and were remanded in custody.

The prosecution accuses the two, who come from Senegal and the Gambia, of aiding illegal immigration and of manslaughter. In court they kept silent. When they were arrested they had said that they were passengers.

The boat, some 20 metres long, had been at sea since the last day of October. It was spotted by a cargo ship and reached by the sea rescue service around half past one on Saturday morning. On board were 161 people, three of them dead. Two others have since died in hospital.

In the regional parliament the tragedy led to a heated debate. The head of the regional government, Tomás Betancor, accused Madrid of "looking at us through the wrong end of the telescope". He wants a law that obliges all 17 regions to take in children who arrive alone. A bill to that effect was voted down in July, by a margin of five. The islands have 2,000 places in homes for such children, and more than 5,000 children in them.

"No region is alone in this," replied Elena Corrales, the minister for migration, from Madrid. Spain had given the islands 150 million euros this year, she said, 50 million of it for minors.

Arrivals have gone up by more than a quarter. In the past week alone 14 boats with 1,030 people came to the archipelago, four of them to El Hierro. The largest carried 231, more than any before it on this route this year.

== The Southern Mail
The island of 11,000 that took in 20,000

On the southern tip of Europe's south-westernmost island there is a diving school, two fish restaurants and, since last year, a tent with 200 camp beds.

In the first ten months of the year some 20,000 people came ashore on El Hierro, nearly twice as many as live there. Most stayed for less than three days before being taken on to Tenerife and then to the mainland. On Saturday morning it was 158, from a wooden boat that had left Senegal on the last day of October, with three bodies under a tarpaulin.

"I had them at breakfast and I had them at supper," said Nieves Padrón, 66, who used to run the bakery and now runs the soup kitchen. She remembers a girl with pink sandals, one of eight children who came with their mothers that day. Nine more came without anyone.

The route from West Africa is the deadliest to Europe. The aid group Caminos del Mar counts 4,800 deaths on it in the first half of the year; the United Nations, which counts only those cases that it can document, has 480.

Those who have studied it say that boats now set out further south and swing further west to avoid patrols, and that those who miss El Hierro miss everything. The next land is the Caribbean. In 2021 a boat from Mauritania was found off Tobago with fourteen bodies on board.

Madrid and the islands' government blame each other for the crowded homes. The centre-right, which voted against the minister's bill in the summer, says that the borders must come first.

Ms Padrón does not follow it. "They argue about the figure," she said. "I cut the bread."

The two men held as skippers deny that they were that. One of them, she says, carried an old man off the boat on his back.

== Dakar Quotidien
Mbour waits for names

In the quarter of Tefess they have written a list. There are 43 names on it, those of sons, nephews and two daughters who left on the evening of October 31 with the boat that was towed into the news this weekend.

By Monday, 29 families had received a call or a voice message from Spain. Fourteen had not.

"My son has no telephone any more, so it means nothing," said Fatou Ndour, 49, whose Cheikh is 22. She sold a refrigerator to pay half of his 400,000 francs, about 600 euros. The other half was to follow on arrival.

According to the Spanish Red Cross 158 people were brought to El Hierro alive, and three dead. The consulate in Las Palmas confirmed on Monday that 96 of the survivors had said they were Senegalese. The others are Gambians, for the most part, as well as Malians and a few Guineans.

Fishermen say that the boat was built for 90. On the beach nobody counted those who climbed in. The local police chief, Commissioner Abdou Faye, denied that his officers had looked away. "We stopped three boats in October, with 412 people," he said. A fourth, he conceded, had been reported to him too late.

An organiser known as "Le Vieux" is being looked for. He had already spent eighteen months in prison after the shipwreck off Saint-Louis in 2020, in which at least 60 drowned.

The government in Dakar plans to double its coastal patrols from six boats to twelve by spring. Spain pays for part of it: three of the new boats are to come from there.

At the mosque they prayed for those who arrived as well as for those who did not. No one yet knew who was which.
