quit: contradiction
known: date

== Adria Press Agency
Slovenian housing minister quits over family contract

LJUBLJANA – Slovenia's Minister of Public Works and Housing, Mateja Vidmar, resigned on Monday, four days after a magazine reported that her ministry had given a contract worth 3.18 million euros to a building company part-owned by her brother-in-law.

In a letter made public shortly after ten in the morning, Vidmar, 47, said she had broken no rule but no longer wished to be "the story that hides every other story". {quit.a: She made the decision by herself on Saturday and nobody had asked her to go}, she wrote.

Prime Minister Rok Ambrožič accepted the resignation within the hour. The transport minister, Dušan Perko, will run the ministry for up to three months until parliament confirms a successor.

The contract, signed on 9 October, is for the refurbishment of a student residence with 216 rooms in Maribor. The winner, Gradbena Lipa of Kamnik, submitted the lowest of three bids, some 210,000 euros below the next. Aljoša Vidmar, the brother of the minister's husband, holds 40 per cent of the company. The weekly Obzor disclosed the link last Thursday.

The government says it acted quickly. {known.a: The prime minister's office first heard of the matter on 7 May}, when the magazine sent its questions, the government spokeswoman, Špela Rant, told reporters.

The Commission for the Prevention of Corruption opened a preliminary inquiry on Friday. State prosecutors said they had no criminal investigation under way.

"The cheapest offer won, and I have never spoken to Mateja about work," Aljoša Vidmar said in a statement. Work on the residence began in January and will not be stopped, the ministry said.

The opposition Democratic Union said the resignation changed little. "One minister has gone, the way of doing things has stayed," said its leader, Ksenija Hribar, who wants a debate on the conduct of the whole cabinet. The coalition has 48 of the 90 seats in parliament.

Vidmar is the third minister to leave the cabinet since it took office two years ago. One left for health reasons and another for a post in Brussels.

== Jutro Express
SHE'S OUT! Minister falls over brother-in-law's millions

It took just four days. Housing minister Mateja Vidmar threw in the towel yesterday morning, brought down by a building contract of more than three million euros for a firm in which her own brother-in-law is a partner.

In a letter made public shortly after ten on Monday, the 47-year-old insisted she had broken no rule but no longer wished to be "the story that hides every other story". Touching words. But Jutro Express has learned from two people in the government palace that {quit.b: Rok Ambrožič ordered her to write it} when he had her in his office on Sunday evening. "He gave her until ten o'clock," said one of them. "She was fifteen minutes late."

The firm at the centre of the affair is Gradbena Lipa, from Kamnik. It is doing up a student residence in Maribor. Relative Aljoša Vidmar, 51, a keen cyclist who drives a sky-blue vintage Porsche, owns two fifths of it. The rest belongs to founder Peter Jelen.

"The cheapest offer won, and I have never spoken to Mateja about work," Aljoša Vidmar said in a statement. It is true that Lipa's was the lowest of three bids. It is also true that it was not the firm's first job for the ministry: since Vidmar arrived there in 2023, Lipa has been given two smaller ones, worth 640,000 euros together. That makes almost four million for the three.

Neighbours in the minister's village near Domžale were divided. "She got our road mended, I have nothing bad to say," said pensioner Tone, 78. A woman at the bakery saw it differently: "If my cousin had won that, I would have had to tell my boss."

Dušan Perko, who already looks after roads and railways, takes over for the time being. As for the anti-corruption commission, it has been leafing through the papers since Friday.

== Maribor Courier
Student residence will be finished despite minister's fall

The resignation of the housing minister, Mateja Vidmar, will not delay the refurbishment of the student residence on Gosposvetska Street in Maribor, the ministry assured the university yesterday.

Vidmar resigned on Monday, four days after the magazine Obzor reported that the contract for the residence, worth 3.18 million euros, had gone to a building company part-owned by her brother-in-law. {quit.a: The minister stepped down on her own initiative}, having weighed it over the weekend. Prime Minister Rok Ambrožič accepted the resignation within the hour.

There are 216 rooms in the building, of which 148 are to be ready by the start of the academic year in October. The remaining 68, in the north wing, follow in the spring. "We have students on a waiting list of more than 500," said the director of the residences, Nada Kovačec. "I ask everybody in Ljubljana to quarrel over anything they like except the date."

Three companies bid. Gradbena Lipa of Kamnik offered the lowest price; the runner-up, the Maribor builder Drava Gradnje, asked 3.39 million. Its managing director, Bojan Cvetko, said he had not complained at the time and would not complain now. "We lost on price. That we did not know whose brother was whose is another matter."

According to documents seen by the Courier, one person did raise it. A lawyer at the ministry wrote a two-page note about the family tie, and {known.b: the prime minister's chief of staff received it on 28 April}, well before anything appeared in print. The lawyer has asked not to be named.

Two of the three members of the board that compared the bids had been appointed by the minister, as is usual. The third came from the university, and voted for Lipa too.

The ministry passes for the moment to Dušan Perko, the transport minister.

== Kanal Sedem
Prime minister under pressure after housing minister's departure

The government has lost its third minister in two years, and questions are now moving towards the prime minister himself.

Mateja Vidmar, who was responsible for public works and housing, handed in her resignation on Monday. Her ministry had picked a company in which her brother-in-law has a 40 per cent stake to renovate student housing in Maribor.

Kanal Sedem's political editor reports that the departure was not a free one. On Sunday night Vidmar was summoned to the government palace, where {quit.b: the prime minister told her that she must resign} or be dismissed. The meeting lasted twenty minutes. Her letter does not mention it.

The more awkward matter for Rok Ambrožič is what was known, and when. Our programme was shown an e-mail from the ministry with a note on the family link attached. {known.b: It reached his chief of staff on 28 April}. Nothing happened until Obzor's report, which came out on Thursday of last week.

Ksenija Hribar, the leader of the Democratic Union, told us: "A prime minister who reads his post only when it is printed in a magazine has a problem with his post." Her party has 27 deputies and wants a debate on the conduct of the cabinet as a whole. It would need 46 votes to bring it down, and nobody expects it to find them.

The outgoing minister was not available for an interview. In her letter she said that she had broken no rule. Whether that is so, the Commission for the Prevention of Corruption is looking into; its preliminary inquiry began on Friday and normally takes about six weeks. The state prosecutor's office has not opened a case.

Vidmar, a civil engineer by training, keeps her party membership. She has no seat in parliament to return to.

== The Vienna Gazette
A brother-in-law too many in Ljubljana

Small countries have large families, a Slovenian saying goes. It has cost Mateja Vidmar her office. The minister in charge of housing in Ljubljana left the government on Monday because of a contract for just over three million euros that her officials had awarded last October to a company in Kamnik, north of the capital, of which her husband's brother is a minority owner.

Nobody has so far claimed that the tender was rigged. There were three offers, and the cheapest was chosen, by a margin of about six per cent. A tender board of three recommended it unanimously. What Ms Vidmar did not do was to declare the relationship, which Slovenian law asks of office-holders when relatives do business with their department. She maintains that the duty covers blood relatives and spouses and not in-laws. Lawyers in Ljubljana are divided on it; the country's anti-corruption commission will have to say.

For Rok Ambrožič, whose four-party coalition has a majority of three above the half, the affair comes at a poor time. Municipal elections are due in the autumn. His people are at pains to show that he was not asleep: {known.a: they learned of the connection only on 7 May}, they say, through an inquiry from the weekly Obzor, and on the 12th the minister was gone. "Five days. In Vienna it would have been five months," a diplomat said with a smile.

The opposition is not persuaded and is demanding that parliament discuss the behaviour of all ministers. Ms Hribar, at its head, called the resignation the departure of one person from an unchanged system.

The ministry will be looked after by the minister of transport, Dušan Perko, for three months at most. Among the names heard for the succession is that of the mayor of Celje, who says she has not been asked.
