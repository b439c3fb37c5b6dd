== Midlands Press Association
Carrow council passes budget with 4.9 percent tax rise

CARROW, Feb 26 (MPA) - Carrow city council on Thursday night approved a budget of £742 million for the coming year, raising council tax by 4.9 percent and closing two of the city's eleven libraries.

The vote was 31 to 24, with three abstentions, after a debate of almost six hours. The ruling Labour group was joined by four independents; the Conservatives, the Liberal Democrats and two Greens voted against.

"Nobody came into politics to shut a library," said council leader Denise Oakham. "But we were £38 million short in the autumn, and the law does not allow us to be."

The gap is to be closed by savings of £22 million, by £9 million from the tax rise and by £7 million from reserves, which will leave £19 million in the pot.

For a household in band D the bill rises by £94 a year to £2,014, not counting the shares of the police and the fire service. The new rates apply from April 1.

The libraries at Fenner Road and Priory Hill will shut at the end of June. Opening hours at four others will be cut. Adult social care, which takes 41 percent of spending, gets £16 million more than this year.

Some 120 posts are to go, most of them by not being filled again. The council, which employs 5,300 people, hopes to avoid compulsory redundancies.

Conservative group leader Martin Sleath called the budget "a bill for ten years of dithering".

== Carrow Evening Echo
What it will cost you, what you will lose

So now it is done. From April you will pay £1.81 a week more if you live in an average band D house in Carrow. Those in band A get off with £63 over the year; in band H it is £188.

On top of that come the police, up by £13, and the fire service, up by £5. All in all, a band D household will be charged £112 more than at present.

What else changes? The first hour in the car parks at Market Street and the Minories, free until now, will cost £1.20 as of May 5. The brown bin goes up from £40 to £48 a year. Burials become dearer by six percent, allotments by ten. Swimming stays as it is.

The Fenner Road library, opened in 1908 with money from a hosiery king, closes on June 27, and Priory Hill on June 30. Nine remain. Two of the closing branches' seven staff will move to the Central Library, and the mobile library will stop in both districts once a week.

"I learned English in there," said Amina Warsame, 34, outside Fenner Road. More than 8,000 people have signed her petition to keep it open. She handed it in on Monday, when it had 7,600 names on it.

There is some good news too. Potholes get £4.5 million, half as much again as this year. And the Christmas lights, which had been on the first list of cuts in November, are saved; a brewery pays.

Of the 58 councillors all were there. The last to speak, at eleven minutes to midnight, was Ted Marlow, 83, in his 49th budget debate. He abstained.

== The Chronicle, London
Carrow balances its books, just

Another English city has stared over the edge and stepped back. Carrow, which as recently as October was £38m in the red for 2026-27, will not have to follow those councils that have declared themselves, in effect, bankrupt.

It has done so by the usual means. Council tax goes up by a little under 5 percent, the most that is permitted without a referendum. Nearly £22m is cut, the largest part of it, £8m, from children's services, where fewer teenagers are to be placed in expensive homes outside the city. The rest of the gap is filled from savings: a quarter of its £26m of reserves, roughly speaking, is gone.

That cannot be repeated for long. The council's own finance director, Priya Nand, expects to be short of a further £17m the year after next, and £29m by 2028-29. "We have bought a year," she told councillors before the vote. "I would ask you not to waste it."

The reasons are familiar. In 2010 the government's grant made up more than half of what Carrow spent; today it is 23 percent. Social care for adults, at a little over two-fifths, is by far the biggest item, and with that for children it swallows two pounds in three.

Ministers point out that Carrow's grant will grow by 3.1 percent, which is more than inflation. Oakham, who has led the city for Labour since 2023, says that the cost of a place in a care home grew by three times as much.

Labour has 27 of the 58 seats and depends on others for a majority. It got one this week, with seven votes to spare.

== Radio Trent
Library campaigners to go to court over Carrow closures

Campaigners who want to keep the Fenner Road library open are going to the High Court. Their solicitor, Gwen Pritchard, told Radio Trent on Tuesday that they would apply for a judicial review of last week's budget decision within the month.

She argues that the council did not properly consult people in the district, one in four of whom has no computer at home. The council says that it held 14 meetings and received 5,200 replies between November 10 and January 16. The closure of Priory Hill isn't part of the case.

The petition has grown since the vote: by this morning it bore just over 11,000 signatures.

Denise Oakham, who leads the council, said she understood the anger. She had wanted to close three branches at first; Ashby Lane was taken off the list in January, after a developer had offered to pay for a new roof. "I've listened where I could," she said.

Unison, which represents 2,900 of the council's staff, welcomed the fact that nobody is likely to be sacked. Of the 120 or so jobs that will disappear, 84 are vacant already, said its branch secretary, Colin Dax. He remains worried about the 36 others.

Martin Sleath's Conservatives have announced that they would reopen the libraries if they won next year's election. They had proposed to spare them by selling the council's share in the airport. That amendment was lost by 34 votes to 20 last Thursday, before the main vote.

The first bills will go out on March 9.

== Municipal Finance Weekly
Carrow: a closer look at the numbers

The £742m revenue budget adopted by Carrow is 3.6 percent larger than the £716m of the year now ending. Capital spending comes on top: £118m, of which £51m is for the new bus station and £4.5m for road repairs.

Measures add up to £38m. Readers should note that the "savings" of £22m include £3.4m of higher charges, for parking and garden waste among other things, so that cuts in the narrower sense amount to £18.6m. The libraries contribute no more than £410,000 of that in a full year, and about £300,000 in the first.

A one-percent rise in council tax brings Carrow around £1.85m. The increase of 4.9 percent consists of 2.9 points for general purposes and 2 points reserved for adult social care.

Reserves fall from £26m to £19m, or 2.6 percent of the budget. Priya Nand, the director of finance, recommends no less than 2.5. The auditors, Hale & Burrow, had warned in July that with a balance below £15m they would issue a statutory notice.

The forecast for the following years, which shows renewed gaps, rests on pay awards of 3 percent. Each further percentage point would cost £2.2m.

Staff numbers are to fall by about 2 percent, from 5,300. Agency workers, of whom there were 310 at the last count, are not included.

The budget was carried with 31 votes, of which 27 came from the ruling group and the remainder from independents. Three councillors, among them its longest-serving member, voted neither way.
