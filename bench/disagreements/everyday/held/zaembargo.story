
== Brussels Report Agency
EU adopts sanctions on Myanmar gem trade

European Union foreign ministers agreed on Monday to ban the import of rubies and jade from Myanmar and to blacklist 27 people and 14 companies involved in the trade.

The measures, the eighth package against the country's military rulers, take effect on December 1. Existing contracts may be fulfilled until the end of February.

"These stones pay for the bombs," said the bloc's foreign policy chief, Ilse Vandermeer. She put the military's income from gems at about 700 million euros a year.

Among those listed are General Thet Naing Oo, who heads the mining ministry, and the holding company Golden Ridge, which runs three of the five biggest pits at Hpakant. Their assets in the EU will be frozen and the people barred from entry.

The foreign ministry in Naypyidaw called the decision "colonial". It denied that revenue from gems was spent on the armed forces.

Hungary had blocked the package for seven weeks over an exemption for cut stones already on the way to dealers. Under a compromise, goods shipped before November 3 can still be sold.

With the new names, the EU's Myanmar list comprises 133 people and 36 companies.

The United States and Britain have had bans of their own on Myanmar gems for several years. China, by far the biggest buyer of jade, has none.

== Antwerp Courier
In the diamond quarter they shrug, and put the rubies away

On the Hoveniersstraat they deal in diamonds, and whoever also has rubies does not shout about it. "For me it's three percent of turnover," says a dealer behind two steel doors. "For the man across the corridor it's eighty. He's not in today."

Since Monday he knows where he stands. The ministers of the European Union have decided that no more rubies and no jade from Myanmar may be brought in, as of the first of December. Whoever has a running contract gets three months more.

For stones that were already under way at the start of November there is an exception. It is owed to Hungary, where a single firm in Győr cuts rubies for half of Europe's watchmakers. For almost two months Budapest refused to sign.

The Antwerp chamber of gem traders reckons with a loss of 45 million euros a year for the city. For the whole Union it would be some 210 million. "We support the aim," says its president, Joris Claes. "But a ruby has no passport. They'll come through Bangkok with a Thai accent."

He is not all wrong. After the American ban, imports into the US from Thailand rose by a third within one year, a study by Ghent University showed.

A laboratory can say from which valley a stone stems, in nine of ten cases. It costs 180 euros. Customs in Antwerp owns one of the devices that are needed. A second is on order.

"These stones pay for the bombs," the foreign policy chief Ilse Vandermeer said in Brussels. On the Hoveniersstraat no one contradicts her.

== Mekong Today
Junta rages at European gem ban

European Union foreign ministers agreed on Monday to ban imports of rubies and jade from Myanmar and to blacklist 41 people and companies, among them the minister of mines.

The foreign ministry in Naypyidaw called the decision "colonial" and said it would hurt 300,000 small miners. It summoned the EU's chargé d'affaires on Tuesday for a conversation of ten minutes.

General Thet Naing Oo, the minister, said on state television that he owned nothing in Europe "but a raincoat left in Vienna". Golden Ridge, the holding which is the largest of the 14 listed firms, denied belonging to the army. Its chairman is a retired colonel.

In Hpakant, in the northern state of Kachin, the announcement was heard with little excitement. "China buys the jade. Europe buys postcards," said a trader reached by telephone. Nine tenths of the jade does indeed go over the border to Yunnan, and the Chinese customs figures do not count all of it.

With rubies it is otherwise. About a fifth of those mined at Mogok end up in Europe, according to the monitoring group Stonewatch. It estimates the military's earnings from jade alone at half a billion euros a year, and from all gems at 700 million.

Stonewatch welcomed the package but regretted the transition period, which runs until the end of February. "Three months is long enough to empty a warehouse," said its director, Nang Seng Mai.

The exiled opposition government spoke of "a late but a good day".

== Der Bundesbote
EU squeezes Myanmar's generals, with Hungarian footnote

The European Union is tightening its sanctions on Myanmar. As the foreign ministers resolved in Brussels on Monday, gemstones from the country may no longer be imported from December. In addition, more than two dozen people and over a dozen companies are put on the sanctions list.

"These stones pay for the bombs," said the bloc's foreign policy chief, Ilse Vandermeer, after the meeting. Germany's foreign minister, Jan Petersen, spoke of an overdue step.

It was overdue chiefly because of Budapest. For weeks Hungary had withheld its assent. It gave way when the others conceded that what had been shipped before November 3 could still be sold. How much that is, nobody in Brussels was able to say. Diplomats mention a value of 12 million euros.

The package is the eighth since the coup. The seventh, in April, had been aimed at suppliers of aviation fuel and had comprised 11 people and five companies. All in all nearly 170 names are now on the list.

That the generals will be impressed is doubted by experts. "They have survived seven packages," said Annette Rohwer of the Asia Institute in Hamburg. She does consider the listing of Golden Ridge important, because the company also runs hotels and needs banks.

In Naypyidaw the ministry rejected the claim that the army lived on gems. The money went into schools and roads, it said.

For jewellers in Idar-Oberstein little will change. Their association gave up rubies from Mogok of its own accord four years ago.
