
== Midland Wire
Warehouse workers in Kentucky vote for union at Parcelo

LOUISVILLE, Ky., Oct 3 (MW) - Workers at a Parcelo warehouse outside Louisville have voted to be represented by a union, the first at any of the online retailer's 61 American sites to do so.

In the count on Friday, 1,268 ballots were for the United Logistics Workers and 1,093 against, the regional office of the federal labor board said. Another 41 were challenged by one side or the other and were not opened, too few to change the result.

Of the 2,914 people entitled to vote, 2,402 took part. Polling was on Tuesday and Wednesday in a tent in the car park.

"They have counted our steps for years. Today somebody counted our votes," said Danita Crowe, 34, a packer who leads the organizing committee.

Parcelo said it was disappointed and was looking at its options. It has until Oct. 10 to file objections with the board.

The company had held 212 meetings on working time since July to argue against the union, according to a list it was obliged to hand in. Attendance was voluntary, it says on the list.

Workers in Louisville start at $18.50 an hour. The union wants $25, and a limit to the number of items that must be picked in an hour.

The plant, which opened in 2017, stands next to the airport and sends out about 400,000 parcels on a normal day. Parcelo's other American sites have held five such elections since 2019; the union lost every one of them.

It was the second vote at the site. The first, in 2022, was lost by 318 ballots.

If the result is certified, the two sides must begin to negotiate. There is no deadline for a first contract. On average, according to a study at Dunmore College, it takes 465 days until one is signed.

== The Ohio Valley Examiner
By 175 votes, a door opens

Danita Crowe did not look at the screen. She looked at the floor of the federal building, at her own shoes, which she had bought for the day, and waited for the noise.

It came at 2:17 p.m. By then the lead could not be caught any more, and when the last box was empty the union was ahead by 175.

Crowe has packed boxes at Parcelo's LOU4 for six years. She has two children, a bad shoulder and, since June of last year, a clipboard. She was there in 2022, when they lost. "By more than three hundred. I cried in the car," she says. "This time I brought sandwiches."

What changed? Some point to the summer, when it was 97 degrees on the mezzanine and a picker, Leon Stamper, 46, fainted on the line. He came back after two weeks and voted. Others say it is the rate, 310 items in an hour, up from 260 when the building opened.

Not everyone is celebrating. Trudy Vance, 61, was among the nearly 1,100 who marked "no". "I've been in a union. They took my dues and the plant shut anyway," she said at the gate. "But fair is fair. They won."

More than eight out of ten of those who could have voted did. That is a lot for such an election, said Marcus Oyelaran, who taught labor law at Dunmore for 30 years.

Now comes the hard part. Crowe will be one of nine on the bargaining committee, provided the board certifies the vote. They will ask for $25 an hour. Would she take $22? She laughs. "I'm not going to negotiate with a newspaper."

On Saturday she had a shift, at 6:30 in the morning, as usual.

== Capital Markets Today
Parcelo slips after Kentucky vote

Shares in Parcelo fell 2.8 percent on Friday after employees at one of its warehouses chose union representation by 53.7 to 46.3 percent of the valid votes. They had been down by as much as 4.1 percent in the afternoon.

The site, known as LOU4, employs a little over 3,000 people including managers and temporary staff, who were not eligible. It handles about 2 percent of the company's American volume.

"In dollars this is a rounding error," wrote Priya Castellan, who covers the retailer for Broadgate. If pay there were to rise to what the union asks, she estimates, it would cost some $38 million a year. If it did so at all 61 sites, the figure would be $1.7 billion, close to a quarter of last year's operating profit.

The company may file objections within a week. In 2022, when it won, the union did so and withdrew them after four months. Until the objections have been dealt with, there is no duty to bargain.

Management had put a good deal of effort into the campaign. Consultants were paid $3.9 million between January and June, a filing shows; the third quarter is not out yet. There were over 200 meetings.

Chief executive Stefan Roake, 52, told staff in a video that he respected the way in which the vote had been held. He did not say whether the company would contest it. "We will take the days that the law gives us," he said.

Two more elections have been applied for, at warehouses near Columbus and Reno. No date has been set for either.

The stock is still 11 percent higher than at the start of the year.

== Radio Bluegrass
A week later: Parcelo will not contest the vote

The retailer Parcelo will not challenge the election at its Louisville warehouse. It let the deadline pass on Friday, the tenth, without filing any objections, the labor board in Cincinnati has confirmed.

The board can now certify the result. That should happen in the week after next, its spokeswoman, Abby Trautwein, told us. From then on the company has to sit down with the United Logistics Workers.

"We still believe that we work best together without anybody in between," a statement from Parcelo says. "But our people have made a choice, and we have heard it."

A week earlier the company had said that it was keeping its options open.

For the union's president, Hollis Merriweather, it is the biggest win in eleven years. He was at the gate on Friday evening and shook hands for two hours. He said that he wanted to have a contract by next summer. That would be quick: studies speak of well over a year as the average.

Not quite 44 percent of all who were entitled to vote had voted for the union. Merriweather does not let that trouble him. "Show me a senator who can say the same," he said.

The 41 disputed envelopes remain shut. They belong for the most part to people who had left the company between the cut-off date in August and the polling days.

Inside the warehouse, two things have changed already. Big fans were put up on the mezzanine on Wednesday, eight of them. And the screen by the entrance that used to show the number of items picked has been showing the weather. A coincidence, says the company. It was being repaired.

The starting wage at LOU4, $18.50, will go up to $19.25 in January. That had been announced in May for all the sites in the state.
