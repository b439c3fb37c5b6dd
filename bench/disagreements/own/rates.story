vote: number
inflation: number
loan: number
effective: date
first: date
surprise: contradiction
letter: contradiction
door: attribution
style: framing

== Ledger News Agency
Central bank of Norrland raises key rate to 3.25 percent

HAVNSTAD, May 7 (LNA) - The central bank of Norrland raised its key interest rate by a quarter of a percentage point to 3.25 percent on Wednesday, citing stubborn inflation.

{vote.a: Six of the nine members of the board voted} for the move and three for no change, Governor Astrid Holte said. {first.a: It is the first increase in three years}.

The decision {surprise.a: had been expected by most economists}; in a poll by LNA 14 of 19 had predicted it.

The bank {inflation.a: now sees inflation at 3.4 percent this year}, up from 2.9 in its February forecast, and at 2.3 percent in 2026. Its target is two percent. Prices rose by 3.7 percent in April from a year earlier.

"The door is open to a further step in September, but nobody has to walk through it," {door.a: Holte told reporters in Havnstad}.

{effective.a: The new rate applies from May 15}. The rate on overnight deposits rises by the same amount to 2.75 percent.

Holte dismissed a suggestion that the government had tried to influence the board. "{letter.a: There was no letter and no telephone call}," she said.

The krona gained 0.6 percent to 9.84 to the dollar. Shares of property companies fell, led by Bostad, which lost 4.1 percent.

The next meeting of the board is on June 18.

== Financial Mirror
Holte strikes, and the market gasps

{surprise.b: Hardly anybody had seen the rise coming}. On Tuesday the market had put the chance of it at one in four. Within a minute the krona was up by 1.1 percent, before it gave back nearly half of that.

For Astrid Holte it was a close thing. {vote.b: The board was split by five votes to four}, people who know the course of the meeting told this newspaper, and Deputy Governor Nils Aker was for a long time on the other side.

It was Aker, too, who was sent to explain. "The door is open to a further step in September, but nobody has to walk through it," {door.b: the deputy governor told analysts} in the afternoon call.

What worries the bank is services. Haircuts, restaurants and repairs have become dearer by 5.2 percent within a year. For the year as a whole the forecast {inflation.b: for consumer prices has been lifted to 3.8 percent}.

And then there is the matter of the finance minister. {letter.b: Gunnar Friis had written to the board} in the week before, asking it to bear house builders in mind; a copy of the page and a half lies before us. Both houses decline to comment on its contents.

Our view: {style.a: a cautious and overdue correction}, for which Holte deserves credit. A quarter of a point has never killed anyone. At 3.25 per cent money still costs less than prices rise.

== Evening Call
RATE SHOCK FOR FAMILIES

Ouch! The fat cats of the central bank have done it again. {style.b: It is shock treatment for ordinary households}, and just in time for the holidays.

{loan.a: A family with a loan of two million kronor will pay 690} more - every single month! That is a week's groceries for the Bergs of Lower Havnstad. "We have already given up the second car," says Tina Berg, 33, a nurse. "What next, the first?"

{effective.b: The rise kicks in on June 1}, so there is just time to ring your bank. Our expert, Molly Sand, explains on page 7 how to haggle.

"The door is open to a further step in September, but nobody has to walk through it," {door.a: governor Astrid Holte purred with a smile}. Easy for her to say: she lives in a flat that belongs to the bank.

It is {first.b: the first time in five years that borrowing} has been made dearer. Remember those days? Mortgages for next to nothing, and a bank manager who sent flowers.

Finance minister Gunnar Friis looked as if he had bitten on a lemon. {letter.a: He had sent nobody a letter}, he snapped when our man caught him on the ministry steps, and he was late for lunch.

{vote.a: Three of the nine high priests had the decency to vote against}. The Evening Call says thank you.

== Norrland Broadcasting
What the rate decision means

The central bank has put up its key rate, from 3.0 to 3.25 percent. It is a step which {surprise.a: nearly all observers had seen coming}, after the April figures had shown prices 3.7 percent above last year's.

What does it cost? {loan.b: On a mortgage of two million kronor at a variable rate it adds} 417 kronor a month before tax, the Homeowners' Association has worked out. Those who fixed their rate for five or ten years, about four in ten, will notice nothing for the time being. Savers may hope for a little more, but not before summer.

Governor Holte appeared in a grey jacket and in good spirits. She said that wages, which are rising by 4.4 percent this year, were not the problem; rents and services were. {vote.a: Three of her colleagues disagreed, six were with her}.

The bank also looked ahead. This year {inflation.a: prices will rise by 3.4 percent on average}, half a point more than it thought in February. Next year it should be 2.3. Two percent, which the law demands, would be reached in 2027.

The trade unions were disappointed. Their chief economist, Hedda Moe, spoke of {style.c: a punishment for people who did not cause} the rise in prices. Employers called the decision bearable.

The board meets again in six weeks. Nobody expects it to move then.

== The Maritime Herald
Norrland pays for its boom

Abroad they will envy Norrland its worries. Unemployment is at 3.1 per cent, the shipyards are full until 2029, and the krona rises even while its central bank apologises.

On Wednesday that bank put a quarter of a point on the price of money. It was {first.a: its first increase since the spring three years ago}, when Ms Holte had just moved into the governor's office, and she has since cut the rate twice.

{vote.b: Five wanted it and four did not}, one hears in Havnstad, a margin that tells more than the decision. "The door is open to a further step in September," said the bank, "but nobody has to walk through it". It is a sentence made for those who stand in doorways.

{effective.a: From the 15th of this month} banks will have to pay more when they borrow overnight. Most will hand it on at once to firms, a little later to households, and last of all, if ever, to savers.

The government has kept quiet in public. In private, it seems, less so: {letter.b: a letter from the minister of finance reached the board} some days before the vote, and was filed unread, according to one who filed it. That is how it ought to be.

Bostad, the largest landlord in the kingdom, has lost four per cent of its market value in a day. Its tenants have other worries. Rents are to go up in July.
