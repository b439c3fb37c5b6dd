ships: number
hungary: contradiction
start: date
term: framing

== EuroWire
EU blacklists Kastovian oil tankers in new sanctions round

BRUSSELS - European Union foreign ministers on Monday agreed on new sanctions against Kastovia, adding {ships.a: 43 tankers that carry its crude oil} under foreign flags to a blacklist and banning European firms from insuring them.

The package, the fifth since the government in Kastov jailed the leaders of the opposition 15 months ago, also freezes the assets of 18 officials and six banks. {term.a: "These are targeted measures," foreign policy chief Maarten Vos said}. "They hit those who pay for repression, not the people who suffer from it."

Ships on the list may not call at ports in the 27-nation bloc. With those named earlier, 97 are now barred. The port ban takes effect with publication in the Official Journal on Tuesday; {start.a: the ban on insurance applies from June 1}, with a transition until September 1 for contracts already signed.

Sanctions need unanimity. {hungary.a: Hungary, which had blocked the package since March, abstained}, diplomats said, after it was assured that the Tarna pipeline would be left alone. An abstention does not stand in the way of a unanimous decision.

Kastovia exports about 1.1 million barrels of oil a day. Vos said two thirds of that was being moved by ageing ships of unclear ownership. The EU itself has bought none by sea for the past year.

Kastovia's foreign ministry rejected the decision and announced a response "in due course".

Ministers will look at a lower price cap when they meet again in Luxembourg on June 23.

== The Dublin Register
Ireland welcomes fresh EU sanctions on Kastovia's shadow fleet

The Tanaiste said yesterday that Europe had "shown its teeth" after foreign ministers in Brussels agreed on new sanctions against Kastovia, adding {ships.a: another 43 tankers that carry its crude} under foreign flags to a blacklist.

Ships on the list may not call at ports in the bloc, and European firms may no longer insure them. That second ban {start.a: comes into effect at the start of June}, although contracts already signed may run until September.

Two of the tankers, the Corvina and the Almera Star, were seen loitering off the Cork coast in February with their transponders switched off. The Naval Service shadowed the Corvina for 31 hours.

The assets of 18 officials and half a dozen banks have been frozen as well. The package is the fifth since the government in Kastov jailed the leaders of the opposition early last year.

For ten weeks it had been held up by Hungary. {hungary.b: In the end all 27 ministers raised their hands in favour}, the Tanaiste said, "and I looked around the table to be sure". Budapest had obtained an assurance that the Tarna pipeline, through which it receives most of its oil, would be left alone.

{term.a: "These are targeted measures," said the EU's foreign policy chief}, Maarten Vos. He would not be drawn on whether a lower cap on the price of Kastovian oil might follow. The matter is on the agenda for next month's meeting in Luxembourg.

Irish trade with Kastovia, never large, came to EUR 9 million last year, four fifths of it in whey powder and medicines, which are exempt.

== Handelsbote
Ten weeks for a signature: what the EU's fifth package contains

Frankfurt, 27 May. Anyone who insures a tanker will have to read the small print this week. On Monday the Union put {ships.b: 34 tankers from Kastovia's shadow fleet} on its list, at one stroke and after ten weeks of wrangling.

For underwriters it is the heart of the package. {start.a: From the beginning of June they may no longer sign} contracts for these vessels; those on the books may run until 1 September. The Hanse Re group told this newspaper that it had already got out of the business last autumn. Competitors in London, to whom EU law does not apply, hold perhaps a third of the market.

The list of persons is the shorter part: 18 names, among them the head of the prison service and both deputy ministers of the interior. Added to them are six banks, the largest being Kastov Agrarbank with a balance sheet of 14 billion euros.

Hungary's resistance had been about a pipeline. Since Tarna carries 90,000 barrels a day to refineries on the Danube, the government in Budapest wanted it in writing that the pipe is not affected, and on Friday it got a page and a half. {hungary.a: On Monday its minister let the others decide and abstained}.

Will it work? Economist Judith Kranz of the Kiel Trade Institute doubts it. The previous four packages left the volume of exports where it was, she says. "Ships can be renamed in a weekend," she says. The average tanker in the trade is 21 years old.

The next step would be to lower the price cap, now at 60 dollars a barrel. In June, perhaps.

== Radio Benelux
Brussels tightens screw on Kastovia

European Union foreign ministers have agreed on new sanctions against Kastovia. They added {ships.a: 43 tankers carrying Kastovian crude} to a blacklist at their meeting in Brussels on Monday, and European firms are to be banned from insuring them.

{start.b: That insurance ban will apply from the first of July}, our correspondent reports. Ships on the list may not call at ports in the bloc as soon as it has been published, which is expected to happen on Tuesday.

In Antwerp the harbour master's office is prepared. One ship on the list, the Almera Star, had announced her arrival for Thursday to take on fuel. She will be turned away, said deputy harbour master Lieve Claes. Last year eleven such ships called at the port, in the first four months of this year only two.

The package also freezes the assets of 18 officials and six banks. The foreign policy chief, Maarten Vos, a Dutchman, said the measures would hit "those who pay for repression, not the people who suffer from it".

Sanctions need unanimity, and Hungary had blocked the package since March. It gave up its resistance after it was assured that the Tarna pipeline would not be touched.

It is the fifth round of sanctions since the leaders of the opposition in Kastovia were jailed. One of them, Nadia Orlec, has been on hunger strike for 19 days. Her brother, who lives in Ghent, said he was thankful for every ship. "But a ship is not a key to a cell."

== Kastovian Telegraph Agency
Foreign Ministry: EU decision will boomerang

KASTOV - The Ministry of Foreign Affairs has condemned in the strongest terms the decision taken in Brussels on Monday against merchant shipping.

{term.b: It was an act of economic piracy against a sovereign country}, spokeswoman Alina Dorsch told a briefing on Tuesday. "{term.b: Europe is waging war on us with the pen}, because it lacks the courage for anything else."

The spokeswoman pointed out that the tankers concerned do not fly the Kastovian flag and do not belong to Kastovian companies. It was for the flag states to defend them. The response of Kastovia would follow in due course and would be felt "in the kitchens of those who voted for this".

She recalled that four earlier rounds of so-called sanctions had failed. In the first quarter exports of crude came to 1.1 million barrels a day, no less than a year before. The buyers are in Asia. No European port has received a cargo for twelve months.

Asked about the listing of Kastov Agrarbank, the governor of the central bank, Viktor Hansel, said the bank had held no accounts in the Union since the winter. Depositors had no reason for concern. In front of a branch on Liberty Square a queue of about forty people had formed by mid-morning; it dissolved in the course of the day.

The Tarna pipeline is working normally and will go on doing so, the Ministry of Energy announced.
