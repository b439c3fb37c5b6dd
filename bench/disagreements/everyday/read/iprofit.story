outlook: contradiction
shares: number
cause: contradiction

== Nordbors News
Halvorsen Toys profit falls in first half

COPENHAGEN, Aug 19 (Nordbors) - Danish toy maker Halvorsen on Wednesday reported a drop of 18 percent in operating profit for the first six months of the year, to 1.23 billion crowns from 1.50 billion, as sales of its wooden railways and building sets weakened in North America.

Revenue edged up by one percent to 7.4 billion crowns. At constant exchange rates it would have grown by four percent.

{cause.a: The decline was mainly due to the weak dollar}, which took some 190 million crowns off the result, chief financial officer Lene Damgaard told a news conference. Start-up costs at the new factory in Monterrey, Mexico, came to 60 million.

The company {outlook.a: stuck to its forecast for the full year}, which sees operating profit of between 3.1 and 3.4 billion crowns.

"The second half is when children have birthdays and Christmas," chief executive Jonas Krag said. "We have the strongest range of novelties in a decade."

The second quarter was better than the first. From April to June operating profit slipped by six percent, after falling by nearly a third in the first three months.

Halvorsen's shares {shares.a: closed 7.1 percent lower} in Copenhagen. They have lost a fifth of their value since January.

The family-owned Halvorsen Foundation holds 58 percent of the votes. The company, founded in Vejle in 1934, has 9,800 employees.

== Handelsposten
Halvorsen's trains are running late

It is not often that Jonas Krag is lost for words. When an analyst asked him on Wednesday how many weeks the factory in Monterrey was now behind its plan, the chief executive of Halvorsen looked to his right, where the chief financial officer was looking at her papers.

The answer, given in the end by Lene Damgaard, was eleven weeks. {cause.b: The delays in Mexico, more than anything else}, have cost Halvorsen its good start to the year, Krag conceded. Sets which should have been cast in Monterrey had to be brought in by air from Vejle.

Operating profit in the first half was 1.23 billion crowns, a drop of 18 percent. Revenue edged up by one percent to 7.4 billion; without currency effects it would have been four.

Europe did well. Sales in Germany were up by nine percent, and in Britain by five. In the United States, where Halvorsen makes a third of its revenue, they shrank by three percent in dollars and by more in crowns.

Now the company {outlook.b: has lowered its expectations for the year}. Where it used to see an operating profit of at least 3.1 billion crowns, it now reckons with 2.8 to 3.1 billion.

The market had feared something of the kind. The shares, which had lost as much as ten percent in the morning, {shares.a: ended the day down 7.1 percent}.

"They are a wonderful company with a very ordinary problem," said Sille Bak, of Frederik Bank, who rates the share a hold. "They built a factory and it isn't finished."

The dividend is not affected. It is paid once a year, in March.

== Market Morning
Wooden trains hit the buffers at Halvorsen

Halvorsen, the Danish group behind the Little Signal railway sets, has become the latest toy maker to fall out of favour with investors after profits dropped by almost a fifth.

Operating profit for the six months to the end of June came in at DKr1.23bn (£141m), compared with DKr1.5bn in the same period a year ago. Sales were up 1 per cent at DKr7.4bn.

Finance chief Lene Damgaard said {cause.a: that the weak dollar was chiefly to blame}, with currency movements knocking about DKr190m off the result. The group's new plant in northern Mexico, which was to have opened in June, is now due to start work in September, she said.

In Copenhagen, the shares {shares.b: finished the session 4.3 per cent lower}, having fallen by a tenth at the opening.

Halvorsen has been a favourite of nursery schools since the 1930s, when a carpenter in Vejle began carving engines out of beech offcuts. It now sells in 94 countries and, with a payroll of nearly ten thousand, is among Jutland's largest employers.

There were brighter spots. UK sales advanced 5 per cent, helped by the Little Signal film, which took £31m at British cinemas over Easter. Profits in the second quarter fell by only 6 per cent.

Jonas Krag, chief executive for the past three years, pointed to a second half in which Halvorsen habitually earns around two-thirds of its annual profits. "Nobody buys a railway in February," he said.

== TV Kanal Vest
Quiet day at the toy factory in Vejle

The machines in hall 3 were running on Wednesday as on any other morning, but in the canteen there was only one subject.

Halvorsen earned considerably less in the first half of the year than a year ago: its operating profit shrank by 270 million crowns, to just over 1.2 billion. Turnover was almost unchanged.

For the 3,100 people who work in Vejle there is no immediate danger. "Nobody is going to be dismissed in Denmark," chief executive Jonas Krag told Kanal Vest. In hall 3 they have even been doing overtime since the spring, because Mexico cannot deliver yet.

"We've been making the sets that Monterrey was meant to make, and then they fly them over the Atlantic," said shop steward Kurt Ibsen. "It's good for us and bad for the accounts."

The management {outlook.a: is holding on to its forecast for the whole year}. It is Christmas that decides, as always: two crowns in every three are earned between July and December.

Whether the new factory will have an effect by then is uncertain. It is eleven weeks behind.

On the stock exchange in Copenhagen the news went down badly. At ten o'clock in the morning the share was nine percent in the red, though it recovered some of that later.

The town council took note of the figures. The company, with its nearly 10,000 staff in 14 countries, pays about an eighth of all local corporate tax. "When Halvorsen catches a cold, we all reach for a handkerchief," said mayor Birthe Lund.
