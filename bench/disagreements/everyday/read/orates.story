
== Nordic Business Wire
Iceland cuts key rate by half a point as inflation slows

Iceland's central bank cut its key interest rate by half a percentage point to 7.75 percent on Wednesday, the third reduction in a row, and signalled that more would follow if inflation kept falling.

Three of the five members of the monetary policy committee voted for the step. The two others, Ragna Sverrisdóttir and Hallur Bjarnason, would have preferred a cut of a quarter point.

Inflation eased to 4.6 percent in January from 4.8 percent in December. The bank's target is 2.5 percent. Without food, energy and the cost of housing, prices rose by 3.9 percent.

"We are on the way down from the mountain, and that is where people slip," governor Ísak Thorvaldsson told a news conference.

The bank expects inflation of 3.4 percent at the end of this year and now sees the target being reached in the second half of next year. In November it had forecast 3.7 percent for the end of this year.

The economy shrank by 0.2 percent last year, it estimates, and will grow by 1.6 percent this year.

The krona was 0.7 percent weaker against the euro in the afternoon and 0.4 percent weaker against the dollar. Of 14 economists polled by Nordic Business Wire, nine had predicted a cut of half a point and five one of a quarter.

The committee's next decision is due on 19 March.

== Reykjavík Tribune
Cheaper loans on the way, but do not buy the caravan yet

The governor brought a walking stick. It was a joke, and the hall at Kalkofnsvegur understood it: having spoken of the economy as a mountain for two years, Ísak Thorvaldsson had now, he said, begun the descent.

Iceland's central bank cut its key interest rate by half a percentage point on Wednesday, the third reduction in a row. Three of the five members of the monetary policy committee voted for the step; the two others wanted to go down too, only more slowly.

For households with loans at variable rates it means relief. Landvík, the biggest mortgage lender, will lower its rate by 0.45 points from 1 March, it announced before the governor had left the podium. Its competitor Brúarbanki is to pass on 0.40 points from 20 February. On a loan of 40 million kronur, the difference comes to some 15,000 kronur a month at Landvík.

That is not much comfort to those who pay rent. Rents went up by 9 percent in the past year, and house prices by 10.2 percent, although the latter dipped by 0.3 percent from December to January.

The union federation Samstaða called the step "right, and late". It had kept its side of the bargain with moderate wage agreements last spring. The employers' association used nearly the same words, with the difference that it praised its own moderation.

At the fish counter in Grandi prices are not coming down. Food was 5.7 percent dearer in January than a year earlier. "The haddock does not read the bank's reports," says fishmonger Birna Karlsdóttir.

== Morgunkaffi
Interest falls to 7.75: here is what you save

Good news for all who have debts! The central bank has lowered its main rate from 8.25 to 7.75.

That is still about three times what it is in the euro area. But in August it was 9.25 here. A point and a half has gone since then, in three steps of the same size.

When will your bank follow? Two have already said so. Brúarbanki is quickest, its cut takes effect next Thursday. Landvík gives more, nearly half a point, but only from the beginning of March. The third of the big ones, Hafbanki, is still doing its sums and will announce something before the weekend.

Our example: Family Jónsson of Selfoss owes 40 million on a terraced house, at a variable rate, with Landvík. They will have about 15,000 kronur more in their pocket each month. With the first two cuts it was already a little over 25,000. "We have put it into the roof," says Anna Jónsson, 38.

Savers have the opposite worry. Interest on the most popular savings account has gone down from 8.1 to 6.9 percent since the summer. After inflation of nearly five percent, some two percent is left. That's more than there was for ten years.

And what comes next? On 19 March the five wise heads meet again. Two of them were for going more slowly this time. Economist Daði Orrason of Hafbanki thinks that it will be a quarter point then. His colleague at Landvík, Elín Stefáns, expects another half. Both agree that by Christmas we shall have a six in front of the decimal point.

== The Copenhagen Ledger
Iceland's central bank takes a third big step

Reykjavík has cut again. At 7.75 percent the Icelandic key rate remains the highest in western Europe, but it is now 1.5 percentage points below its peak.

The decision was not unanimous. Governor Ísak Thorvaldsson and two of his colleagues prevailed against two who advocated 25 basis points rather than 50. In November, on the occasion of the previous cut, all five had been of one mind.

Markets had reckoned mostly, though by no means entirely, with the larger step. The krona gave up 0.7 percent against the euro and the yield on ten-year government bonds fell by 11 basis points to 6.31 percent. On the stock exchange the property company Hof gained 3.8 percent and the airline Vestflug, which earns in dollars, 2.1 percent.

Inflation has more than halved from the 10.1 percent of two years ago. Much of what is left of it comes from housing: the core measure, which leaves that out along with food and energy, stands below four percent.

The bank has become a little more confident. It has reduced its inflation forecast for December by three tenths to 3.4 percent. Its growth forecast it has cut as well, from two percent to 1.6.

The risks, it says, lie outside. Capelin, which brought in 40 billion kronur in a good year, has not shown up off the coast for the second winter running. Tourism is holding up: 2.3 million visitors came last year, about as many as the year before. And a volcano near the town of Grindavík continues to be a threat to a power station.

Denmark, whose krone is tied to the euro, has no such worries. Here the key rate is set at 2.35 percent.
