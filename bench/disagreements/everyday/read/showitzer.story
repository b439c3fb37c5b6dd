
== Baltic-Nordic News Agency
Lithuania orders 54 howitzers from Korean maker

Lithuania signed a contract for 54 self-propelled howitzers with the South Korean company Daehan Systems on Wednesday, the largest arms purchase in the country's history.

The order, with ammunition, spare parts and training, is worth 1.12 billion euros. The guns alone account for 640 million.

The first six vehicles are to arrive in the autumn of 2027, a further 18 in 2028 and the rest by the end of 2030. Half of the 54 will be assembled in a new plant in Kaunas, where 350 jobs are to be created.

"We are buying time, and time is measured in kilometres," said the defence minister, Jurgis Valančiūnas. The guns have a range of 40 kilometres, or 54 with special shells.

Daehan prevailed over the German-French group Arvantis and the Swedish company Norrland Ordnance. Arvantis had offered a lower price per gun but longer delivery times. It said it would examine the decision. It denied having already lodged a complaint.

The opposition criticised the financing. About 700 million euros are to come from loans, the remainder from the budget. The finance ministry denied that taxes would have to be raised.

Lithuania will spend 4.1 percent of its gross domestic product on defence this year, after 3.2 percent last year. The aim is five percent by 2028.

The army at present has 16 howitzers of German make, two of which are being repaired.

Russia's foreign ministry called the purchase "a burden for Lithuanian taxpayers and a danger to no one".

== Varsovia World
Korean guns for Lithuania

Lithuania has signed a contract for 54 self-propelled howitzers with the South Korean company Daehan Systems, which also supplies Poland. It is the largest arms purchase in the country's history.

The order, with ammunition, spare parts and training, is worth 1.12 billion euros. The first six vehicles are to arrive in the autumn of 2027. By the end of the following year the Lithuanians will have 24.

"We are buying time, and time is measured in kilometres," said the defence minister, Jurgis Valančiūnas. The guns can hit a target at forty kilometres with normal shells.

Twenty-seven of the guns will be assembled in a new plant in Kaunas. Parts for the chassis will come from Poland, where Daehan has had a works near Radom since 2024; it employs 900 people and is to hire 120 more for the order.

Daehan prevailed over the German-French group Arvantis and the Swedish company Norrland Ordnance. Arvantis had offered a lower price per gun but longer delivery times. The Swedes had dropped out in the last round but one, in December.

Poland itself ordered 212 of the same howitzers in two steps, 120 first and 92 later. Of these, 88 have been delivered. The government in Warsaw denied that some of them would be lent to the neighbour until 2027.

Lithuania will spend 4.1 percent of its gross domestic product on defence this year, Poland 4.6.

Lithuanian gunners will be trained from next spring in Toruń, in courses for 40 men and women each.

== Deutsches Auslandsradio
Vilnius decides against German-French howitzer

For Arvantis it is the second blow within a year. After Norway, Lithuania too has decided against the group's howitzer. On Wednesday the defence minister, Jurgis Valančiūnas, signed a contract for 54 guns with Daehan Systems.

The order, with everything that goes with it, is worth over a billion euros. According to people in the industry, a gun from Arvantis would have cost 11 million euros, almost one million less than a Korean one. But the first would have been delivered in 2029 only.

Arvantis said it would examine the decision. It denied having already lodged a complaint. It has ten days to do so. In Norway, where the order concerned 38 guns, it had complained in vain.

The federal government regretted the choice but respected it, a spokeswoman said. She denied that it would have any influence on the German brigade in Lithuania, which is to reach its full strength of 4,800 soldiers next year. At present it has some 2,900.

The German guns that Lithuania has been using since 2016, sixteen in number, will remain in service until 2032. A contract for their maintenance, for 44 million euros, was prolonged in January.

Half of the new ones will be assembled in Kaunas, where 350 jobs are to be created. Arvantis had promised 500, though at a later date and mostly at suppliers.

At the stock exchange in Frankfurt, the Arvantis share lost at first 4 percent and ended the day 1.5 percent down.

== Han River Broadcasting
Daehan wins first order in the Baltics

Daehan Systems has won its first order from a Baltic state. The howitzers for Lithuania, known at home as the Bear, bring the number sold abroad to 1,046.

The company in Changwon put the value of the contract at 1.9 trillion won, some 1.1 billion euros. It will be booked over five years, with the largest part in 2028 and 2029.

"A small country has looked closely," said Daehan's chief executive, Oh Se-jun. He signed in Vilnius, with six degrees of frost, after two years of talks.

Speed was decisive, Lithuanian officers say. The first six Bears come out of the army's own production slots, with the consent of the ministry in Seoul, in the second half of next year. Those made in Kaunas will follow from 2029.

Daehan builds 160 of the guns a year. From next spring it will be 200, and by 2030, with the plants in Poland and Lithuania, more than 250.

Its competitors were a European group and a Swedish maker. The former is said to have been cheaper. Oh denied having cut the price in the last night of the talks; he had, he said, added a simulator.

The shares rose by 6 percent in Seoul on Thursday, to a record.

A trade union criticised that ever more work was going abroad. For the Lithuanian order the company will hire 200 people in Changwon, it replied.

Estonia is also looking for howitzers, 24 of them. A decision there is expected in summer.

== Atlantic Continental TV
Small state, big guns

Lithuania has fewer people than Chicago. This week it bought artillery for a division.

The contract for 54 Korean howitzers was signed at the barracks of Rukla on Wednesday, in front of soldiers who will have to learn to use them. Each gun needs a crew of five; the old ones have the same.

"My grandfather had a rifle and a forest," said Lieutenant Ieva Stonkutė, 26. "I prefer this."

The deal was worth $1.3 billion. The government borrows more than half of that. Opposition leader Rimas Bortkus said his party backed the guns and not the bill: "Those who will pay are in kindergarten." The finance ministry says no tax will go up because of it. A special levy on banks, which runs out in December anyway, will not be renewed.

Kaunas is happy. The plant will stand on the site of a television factory that once had 6,000 workers and closed in 2006. It will employ a few hundred. Construction begins in September, and 180 people have applied already, though no job has been advertised.

Moscow was dismissive. Its foreign ministry said the guns were "a danger to no one." From Kaliningrad to the range at Rukla it is about 90 miles.

By the end of the decade all the howitzers are to be there. NATO wants its eastern members to be able to fight for 30 days without help. Lithuania's shells, one general told us, would now last for twelve, and with those in the contract for 25.
