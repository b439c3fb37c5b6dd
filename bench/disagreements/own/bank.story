vote: number
outlook: contradiction
target: date
previous: date
crown: contradiction
call: contradiction
mortgage: number
step: framing

== VPA
LOREN, July 3 (VPA) - The National Bank of Vardania raised its key interest rate by half a percentage point to 4.75 percent on Thursday, citing inflation that had proved more stubborn than expected.
The bank's council {vote.a: was split six to three}, Governor Helka Maroun told a news conference. The minority favoured a smaller move of a quarter point.
It was {previous.a: the first increase since September 2022}.
Consumer prices were 5.9 percent higher in May than a year earlier. The bank now sees inflation {target.a: returning to its 2 percent goal by the end of next year}.
It cut its forecast for economic growth this year to 0.8 percent from 1.3 percent.
Asked about further steps, Maroun was unusually clear. {outlook.a: "There will be no other increase before the year is over,"} she said. "The dose is sufficient. Now it has to work."
The council meets again on September 18.
The Association of Savings Banks said a household with an average variable-rate home loan {mortgage.a: would have to spend about 640 crowns more a year}. Some 410,000 households have such a loan.
The crown {crown.a: ended the day 0.6 percent stronger at 7.42 to the euro}. Bank shares rose, while the builders' index lost 2.1 percent.
Finance Minister Dario Stenn said he respected the independence of the central bank.

== Capital Monitor
With {step.a: a courageous and long overdue decision} the central bank has put its credibility back together. Fifty basis points, half as much again as the market had priced in: nobody in Loren will henceforth say that Helka Maroun shies away from a fight.
The key rate now stands at 4.75 per cent. {vote.a: Three of the nine council members would have been content} with 25 basis points, among them, it is understood, the deputy governor.
More may follow. {outlook.b: "I exclude nothing for the autumn, nothing at all,"} Maroun said when pressed by journalists; the meeting on 18 September is, in the jargon, live.
The reason lies in the staff projections. Headline inflation of just under six per cent is bad enough, but it is the core rate, without energy and food, that alarms the economists: 4.6 per cent, and rising for four months in a row. According to the projections {target.b: the 2 per cent target will not be reached before the middle of the year after next}.
Growth suffers. Half a point has been shaved off this year's forecast, which leaves 0.8 per cent.
Foreign exchange dealers applauded. {crown.a: At the close the crown stood at its highest level in five weeks}.
There had been talk of pressure from above. {call.a: "There was no conversation, no letter and no message,"} a spokesman for Finance Minister Dario Stenn said of reports that his minister had sought to sway the governor.
The last tightening cycle ended {previous.a: almost three years ago with a quarter-point rise}; since then the bank had first cut twice and then waited.

== Evening Bugle
OUCH! Loren's rate-setters {step.b: dealt hard-up families a reckless body blow} yesterday by hiking the cost of borrowing to 4.75 per cent.
Homeowners on a variable rate face paying {mortgage.b: more than a hundred crowns extra every month}, the Tenants' and Owners' League has worked out for the Bugle for a typical loan.
"We've already given up the car," said school caretaker Benno Frisch, 41, from Loren-Westside, who has two small children and a loan of 130,000 crowns. "What's next, heating?"
Governor Helka Maroun insisted the pain was needed to tame prices, which were up 5.9 per cent in May.
And the Bugle can reveal that {call.b: Finance Minister Dario Stenn rang the governor on the eve of the meeting} and begged her to hold fire. Two people in his office confirmed the call.
It did not help. {vote.b: Seven of the nine wise men and women raised their hands} for the big hike, and only two for a smaller one.
There was one crumb of comfort: {outlook.a: Maroun ruled out turning the screw again this year}.
And what of the mighty crown? {crown.b: It finished Thursday lower than it began}, so holidaymakers can't even look forward to cheaper sangria.
Savers, meanwhile, should not hold their breath. Of ten banks the Bugle called, only three said they would pass the rise on to instant-access accounts, and none of those before August.

== The Provincial
Farmers, small builders and town treasurers in the provinces will feel yesterday's interest rate decision first, and they will feel it soon.
By lifting its benchmark from 4.25 to 4.75 per cent the National Bank is making working capital dearer just before the harvest, said Ortrud Leim of the Chamber of Agriculture in Vessel. "A combine harvester is not bought from the piggy bank."
For private borrowers the effects are more modest. {mortgage.a: Around 53 crowns a month is what the step costs} the average household with a loan at a variable rate, according to the savings banks.
The last time the bank raised rates was {previous.b: in the spring of last year}, when many municipalities had just taken up loans for new schools. The town of Vessel alone now expects additional interest of 1.2 million crowns.
Governor Maroun promised that the sacrifice would pay off: {target.a: in about eighteen months inflation should be down to two per cent}. Whether that is realistic is a matter of debate among economists; the bank's last three forecasts were all too optimistic.
{vote.b: Two members of the nine-strong council voted against}, according to the bank.
In mid-September it will consult again. Until then, says Leim, her members will postpone whatever can be postponed.
The economy is expected to grow by less than one per cent this year.
