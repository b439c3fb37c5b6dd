works: number
doubt: attribution

== Belgapers
Antwerp museum closes Verdonck show over suspected forgeries

A museum in Antwerp has closed an exhibition of the painter Johannes Verdonck five weeks early after laboratory tests suggested that works on display were forgeries.

{works.a: Seven paintings were taken off the walls} of the Sint-Walburga Museum on Friday evening, an hour after the last visitors had left. All were lent by the same private collection in Liechtenstein, the director, Liesbeth Aerts, told a news conference on Saturday.

In two of them the laboratory had found titanium white in a form that was not sold before 1938. Verdonck died in 1931. The analysis of the others is not finished.

"We trusted papers that looked perfect," Aerts said. "Perhaps too perfect."

{doubt.a: The first doubts came from a restorer} at the royal institute in Brussels, who noticed in September that the canvases had been stretched with machine-made staples.

Verdonck, who was born in Lier in 1889, is known for his harbour scenes in snow. Fewer than 120 oil paintings by him are thought to exist. One was sold in London in 2022 for 2.7 million pounds.

The exhibition, "White Water", opened on 4 October with 64 works and was to run until 31 January. It has drawn 88,000 visitors. Those holding tickets for the coming weeks will get their money back.

The federal police's art crime unit is investigating. No one has been charged. A lawyer for the collection's owner, the dealer Anton Reuss, said that his client was himself a victim.

== De Schelde Courant
Empty hooks at Sint-Walburga: how "White Water" turned murky

At eight on Friday evening two men in grey gloves walked into Room 4 of the Sint-Walburga Museum and began to lift down snow.

The harbour with tugs. The quay by night. The Scheldt in ice, which hangs on posters all over the city. {works.b: By ten, nine Verdoncks were gone} and the room was bare but for its labels, according to a museum guard who was on duty and whose account we have seen confirmed in the removal log.

Director Liesbeth Aerts, 47, who took over the house two years ago, looked pale when she faced the press the next day. She did not intend to resign, she said. The chairman of the board, Paul Wouters, stands behind her.

The pictures, all from the collection of the dealer Anton Reuss in Vaduz, had made up the heart of the show. The remaining ones were lent by 23 museums and collectors, and nobody doubts those.

Where did the suspicion begin? Not in a laboratory, but at a kitchen table in Lier. {doubt.b: It was the painter's granddaughter who first raised the alarm}: Godelieve Verdonck, 81, saw the catalogue in September and told the museum that her grandfather had never in his life painted a tug from that side. "He couldn't stand there. There was a wall."

In September the exhibition had not even opened. Yet the catalogue was printed.

Now some 88,000 people who came to see Verdonck will wonder what they saw. Tickets cost 17 euros, for members 9. Money will be returned only to those who have not yet been.

Police have seized the crates.

== Radio Vlaanderen Nu
Verdonck exhibition shut: what we know

A museum in Antwerp has closed an exhibition of the painter Johannes Verdonck five weeks early after laboratory tests suggested that works on display were forgeries.

What was found? In two pictures chemists discovered a pigment, a kind of titanium white, which came on to the market only at the end of the 1930s, some seven years after the artist's death. The others from the same lender are still being examined. Results are expected in the middle of January.

Who lent them? A collection in Liechtenstein belonging to the dealer Anton Reuss. He says he bought them in good faith from an estate in Trieste in 2009. "My client is a victim," his lawyer, Moritz Hagen, told us. He denied that Reuss had known of any doubts.

Are they certainly false? No. "A later restoration could explain a modern white," says art historian Els De Backer of the university in Leuven. "But in both, and in the same place? I would be surprised."

Was the museum careless? It says it had relied on an expert opinion written in 2011 by Professor Hendrik Maas. He died in 2020.

What did it cost? The exhibition had a budget of 1.3 million euros, of which 400,000 came from the Flemish government. More than 80,000 people have been so far. The museum had hoped for 110,000 by the end of January.

What now? The art crime unit of the federal police is investigating on suspicion of fraud. Up to now there are no charges. Those with tickets for the coming weeks will be refunded.

== The Continental
Snow job? Belgian museum pulls the plug on star show

It was to have been the exhibition that put an underrated Belgian on the map. Instead it has put a respectable museum on the front pages.

The Sint-Walburga in Antwerp shut its survey of Johannes Verdonck at the weekend, more than a month before the end of its run, amid fears that a group of the pictures were painted after the painter was dead.

{works.a: The seven suspect canvases were removed} on Friday and are in the hands of the police. Insurance papers give their combined value as 9.4 million euros; a Verdonck fetched 2.7 million pounds at a London sale in 2022, still the record, though none of the pictures in question was involved.

London dealers spoke yesterday of a market that had grown too fast. Between 2000 and 2015, four Verdoncks came up at auction. Since 2016 there have been nineteen.

"Whenever a quiet painter becomes loud, count the pictures," said Rupert Fane, of Fane & Lisle. His gallery has sold two in the last decade. Both, he stressed, had come directly from the artist's family.

The museum's director, Liesbeth Aerts, has said that she was deceived. Her board backs her. The Flemish culture minister, Joris Claes, wants a report by the middle of February and called for "calm until the chemists have finished".

Two other museums, in Oslo and Rotterdam, own works which once belonged to Mr Reuss. Oslo said that its own had been tested in 2017 and was sound. Rotterdam said it would test one this winter.

Mr Reuss, through his lawyer, denies wrongdoing.
