frozen: number

== Brussels Wire Agency
EU hits tanker network of arms trader with sanctions

The European Union on Monday imposed sanctions on a network of tankers and companies with which the arms trader Viktor Halasz is said to have broken the oil embargo against Morania.

The foreign ministers put 64 ships and 27 companies on the list, as well as eleven people, among them Halasz, 58, his daughter and a former admiral. The ships may no longer enter any EU port, be insured or be supplied there.

{frozen.a: Assets worth 340 million euros have been frozen}, the Commission said, chiefly bank deposits in Cyprus and Luxembourg and a hotel in Vienna.

It was the ninth package of measures against Morania since its army marched into the province of Lesk in 2024. In all, 189 ships are now listed.

Greece and Malta, which have large fleets, had resisted for weeks. They agreed after the period of grace for contracts already signed was extended from 30 to 90 days.

A lawyer for Halasz called the decision "an expropriation without a judge" and announced an action before the EU court in Luxembourg. His client denied ever having traded in Moranian oil, he said.

Morania's foreign ministry spoke of "piracy by paper" and threatened countermeasures, without naming any.

The network is said to have carried some 40 million barrels a year, about a fifth of Morania's exports. The United States had put 31 of the ships on its own list in June, Britain 22.

"This closes a hole the size of a harbour," said the EU's foreign affairs chief, Karin Ostergaard.

== Hansa Broadcasting
Sanctions against "King of the Tankers"

The European Union has imposed sanctions on a network of tankers and companies with which the arms trader Viktor Halasz is said to have broken the oil embargo against Morania. Eleven people were listed too, among them Halasz himself.

More than 60 ships may no longer enter any EU port. Nine of them have called at Hamburg or Rostock in the past two years, research by Hansa Broadcasting shows, most of them with cargoes declared as Kazakh.

{frozen.a: Some 340 million euros have been blocked}, the Commission said, chiefly bank deposits in Cyprus and Luxembourg and a hotel in Vienna. In Germany, customs have sealed a villa on the Elbe, which is valued at 12 million and is included in the sum.

Greece and Malta had resisted for weeks. They agreed after the period of grace for contracts already signed was extended from 30 to 90 days.

A lawyer for Halasz called the decision "an expropriation without a judge". His client denied ever having traded in Moranian oil, he said. That he traded in weapons, with licences from three states, Halasz has never disputed.

It was the ninth package of measures against Morania since the invasion of the province of Lesk. The eighth, in February, had concerned banks and no ships.

"This closes a hole the size of a harbour," said the EU's foreign affairs chief, Karin Ostergaard. The German minister was more cautious: the next flag and the next letterbox would be found within months.

== Canal Monde
Morania oil: Brussels tightens the noose

Karin Ostergaard had promised it by Christmas, and she has kept her word with four weeks to spare. The European Union on Monday imposed sanctions on a network of tankers and companies around the arms trader Viktor Halasz.

The foreign ministers put 64 ships and 27 companies on the list, as well as eleven people. The ships may no longer enter any EU port, be insured or be supplied there. Among the people are a former admiral and Halasz's daughter Livia, who runs a gallery in Paris.

The gallery stays open for now. Its director said Madame Halasz held a minority of the shares, 40 percent, and took no part in the business.

France had wanted to go further and list 90 ships. For the 26 left over, the evidence did not convince all the member states, diplomats say. They are to be examined again in spring.

Greece and Malta agreed after the period of grace for contracts already signed was extended to 90 days. "Three months, in this trade, is an eternity," a French diplomat sighed.

With the new list, 189 ships are barred. Experts estimate the whole shadow fleet at between 500 and 600.

Morania's foreign ministry spoke of "piracy by paper" and threatened countermeasures. In Lesk, meanwhile, the war goes on: on Sunday, five people died when a bus was shelled.

A lawyer for Halasz announced an action before the EU court in Luxembourg. In an earlier case, a banker listed in 2025 had won there after fourteen months and had got his money back.

== Capital Street Television
Ship insurers count cost of EU's tanker ban

London's marine insurers are reviewing hundreds of policies after Brussels blacklisted ships linked to Viktor Halasz, the Budapest-born dealer who made a fortune with surplus army stock in the nineties and turned to shipping.

About a third of the 64 vessels were already shunned because Britain had listed them itself. For the others, cover ends at once where the insurer is in the EU; London houses have till the end of February under their own rules.

{frozen.b: Property to the value of 520 million euros} has been put under lock and key in five countries, people familiar with the lists said, and it is the hotel in Vienna that makes up the largest single part.

Oil barely moved. Brent crude gained 60 cents to 71.40 dollars. "The market had two months to get used to it," said Priya Nandakumar of Forge Commodities. Around 110,000 barrels a day would have to find other ships.

Freight rates tell another tale: for a tanker from the Black Sea to India, owners asked 9 percent more on Monday than on Friday.

Of the 27 companies, 14 have their address in the same office tower in Dubai, seven in Hong Kong, and the rest in the Marshall Islands and Cyprus. A caller to the tower was told that nobody by the name of Halasz was known there.

Mr Halasz, who holds Hungarian and Vanuatuan passports, last appeared in public in September at a horse race. Through his lawyer he rejects all the accusations.

== Gulf Eye
Dubai says it will study EU list

The Emirates will "study with care" the European Union's list of firms accused of carrying Moranian oil, an official said on Tuesday, a day after Brussels adopted it. Fourteen of them are registered in Dubai.

The official pointed out that only sanctions of the United Nations are binding on the country. There are none on Morania's oil. Under an understanding with Brussels reached last year, however, companies can lose their licences if they give false papers; three did in 2025.

The man at the centre, Viktor Halasz, has lived on the Palm for six years. Neighbours said they had not seen him since the summer. His spokeswoman denied that he owned a single tanker: he gave advice to owners, she said, as many retired businessmen do.

Europe sees that otherwise. By its account, he and his family control 64 ships by way of 27 letterbox firms, and carry every fifth barrel that leaves Morania.

For the crews, hard weeks begin. At least 1,300 sailors, mostly Indians, Georgians and Filipinos, serve on the ships. On one of them, the Silver Tern, off Fujairah, no wages have been paid since August, the seafarers' mission said.

Morania promised an answer. Its ambassador in Abu Dhabi said the oil would flow "with or without the Europeans' blessing".

Europe itself has bought none of it, officially, since January 2025. The year before, it had taken 9 million tonnes.
