finder: attribution

== Nordic News Bureau
Norwegian novelist loses prize over borrowed passages

BERGEN – A Norwegian novelist was stripped of one of the country's best-endowed literary prizes on Friday after parts of her book were found to come from a little-known Faroese memoir.

The jury of the Fjordlys Prize, worth 400,000 kroner, said that 17 passages in Ingvild Sørhaug's novel "Saltstein" followed the text of Jákup Mikkelsen's "Under the Bird Cliff", which appeared in Tórshavn in 1994, "so closely that chance can be ruled out". The five members were unanimous.

Sørhaug, 38, does not dispute the similarities. She said she had copied the lines into notebooks during a stay in the Faroe Islands in 2019 and later taken them for her own. "It was carelessness, not theft," she wrote in a statement. She denied having meant to deceive anyone and will return the money.

{finder.b: It was a retired librarian in Tórshavn who noticed the likeness}. The Bergen Morgenavis published a comparison of the texts on 12 November.

The passages amount to about 2,300 words in a book of 94,000. "It is not the quantity," said the head of the jury, the poet Arne Hellesund. "We praised sentences, and it was those sentences."

"Saltstein", the story of three sisters on a weather station, came out in March and has sold 62,000 copies. Its publisher, Havgap, is recalling the 8,500 that are still in the shops, and announced a new edition with notes for the spring.

Mikkelsen, a fisherman and lay preacher, died in 2008. His daughter, Rannvá, said that she bore no grudge and would have liked to be asked.

The prize, which was awarded on 3 October, will not go to anyone else this year. It is the first time in its 31 years that it has been withdrawn.

== Dagspressen
The prize queen who copied

Seven weeks ago she wept for joy on the stage of Bergen's concert hall. On Friday the telephone rang on Ingvild Sørhaug's farm in Stord, and the 400,000 kroner were gone.

The Fjordlys jury has taken her prize away. It says that 17 passages in her bestseller "Saltstein" followed a forgotten book by a Faroese fisherman "so closely that chance can be ruled out".

{finder.a: The one who caught her is a student: Eirik Tveitane, 27}, who is writing a doctoral thesis in Bergen on island memoirs. Dagspressen met him in the university canteen, where he was eating a waffle and looked unhappy. "I loved that novel," he says. "I read it on the bus, and then I read a page twice."

Sørhaug does not dispute the similarities. "It was carelessness, not theft," she wrote in a statement. In 2019 she spent four months on Nólsoy, filled eleven notebooks, and, so she explains, no longer knew years afterwards what was hers. Plagiarism is a word that she rejects.

How much is it? Some 2,300 words, or about two and a half in a hundred. But they include the very first sentence, the one that was printed on the tote bags.

She is not the first. In 2011 the crime writer Roar Fossli had to apologise for four pages lifted from a police handbook. He kept his readers, and sold more than before.

"Saltstein" itself is over 60,000 sales, and booksellers in Oslo reported a rush on the last copies before Havgap calls them in. "People want the wrong one," said a shop assistant in Grünerløkka. The right one, with notes, is due in spring.

And the money? She will return it. It has, a friend says, already been turned into a new barn roof, and the bank will have to help.

== Bergen Morgenavis
Jury withdraws Fjordlys Prize from "Saltstein"

Nine days after this newspaper laid two texts side by side, the Fjordlys Foundation has drawn the consequence. The prize for 2025 is withdrawn, its jury announced in Bergen on Friday, and will remain without a winner.

The jury had commissioned two reports, one from a linguist and one from the translator Turid Aas, who knows Faroese. The linguist counted 14 passages and the translator 17, three of which she alone could recognise because they had been recast in the translation. The jury adopted the higher figure.

{finder.a: What set it all off was the attention of Eirik Tveitane}, a doctoral student at the university here, who recognised the opening page in September and wrote to the publisher. Havgap took three weeks to answer. Then he came to us.

The publishing director, Merete Gjerde, regretted the delay yesterday. She said nobody in the house had known Mikkelsen's book, which was never translated into Norwegian, and that she believed the author's explanation. Sørhaug remains under contract; her next novel is to appear in 2027.

In the statement she put out on Friday, the author apologised to Mikkelsen's family, to the jury and to her readers, in that order. She describes how the lines got from a borrowed book into a notebook and from there, with four years between, into a manuscript. Intent she denies. The prize money she will pay back.

Arne Hellesund, who chairs the jury, made a point of not accusing her of any. "We have judged a text. What was in a person's head is beyond our rules."

Those rules are to be changed. In future, publishers who submit a book will have to sign that they have run it through a program of the kind that universities use. That would not have helped this time, Turid Aas remarked: "There is no program that reads Faroese from 1994."

== Tórshavn Tíðindi
A fisherman's sentences, and who they belong to

In the harbour café they are reading Jákup Mikkelsen aloud again. The single copy in the town library has a waiting list of 46, and a printer in Tvøroyri is preparing a new edition, the first since the book came out thirty-one years ago.

It is thanks to Norway, in a way. There, a jury has taken a prize of 400,000 Norwegian kroner back from the novelist Ingvild Sørhaug, in whose "Saltstein" there are seventeen places that we know from "Under the Bird Cliff". She has admitted that they are from there. She has not admitted, and says that it is not so, that she took them on purpose.

{finder.b: The discovery was made by Sunnvør Djurhuus, 74}, until 2016 a librarian in this town, who was given the novel for her birthday. "I knew the passage with the fulmars by heart. I had typed it out myself, for Jákup, who could not type." She wrote a letter to Bergen by hand.

Rannvá Mikkelsen, the daughter, received a call from the author two weeks ago. They spoke for an hour. "She cried more than I did. I told her that Father took half of it from his grandmother." She wants no money. Through her lawyer she has asked for his name to stand in the new Norwegian edition, and the publisher has agreed.

The writers' union here is less forgiving. Its chair, Beinir Joensen, spoke of a small language being used as a quarry. He recalled the case of the Danish song of 1978, the tune of which turned out to be from Sandoy; that composer paid, in the end, 30,000 kroner.

As for the jury in Bergen, it took its decision with all its five votes. One of its members has ordered three copies of the reprint.

== Hamburger Abendstimme
Norwegian bestseller: German edition postponed

The novel "Saltstein" by the Norwegian author Ingvild Sørhaug will not appear in Germany in February as planned. The Hamburg publishing house Kai & Speicher said it was postponing the book for at least half a year.

The reason is the decision of a jury in Bergen. On Friday it withdrew the Fjordlys Prize from Sørhaug, which it had given her only at the beginning of October. More than a dozen places in the novel go back to the memoirs of a Faroese fisherman, without his being named. The author has conceded this and speaks of an oversight; she intends to pay back the prize money, the equivalent of about 34,000 euros.

In Norway, the unsold part of the printing is being withdrawn from the trade. The translator of the German version, Ulla Quast, has been asked to mark the passages in her manuscript. "It is odd," she told this newspaper. "They were the ones that were easiest to translate. They had such a good rhythm."

Kai & Speicher had paid a sum in six figures for the rights and ordered a first printing of 25,000. The house does not wish to drop the title. "We want the book, and we want it clean," said its head, Jan Petersen. The deal with the Norwegian house gives him the right to withdraw, of which he is making no use for now. The Dutch and the French publishers are still considering what to do.

Sørhaug, who is 38 and lives on the island of Stord, was to read at the Harbour Front festival in spring. The organisers have left the invitation standing. They now plan an evening on borrowing in literature, from Brecht to the present day, with her on the podium, if she wants to come. She has not replied so far.
