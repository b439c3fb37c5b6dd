== Adria News Agency
Albania's central bank raises key rate to 3.25 percent

TIRANA, Sept 4 (ANA) - The Bank of Albania raised its key interest rate by half a percentage point to 3.25 percent on Thursday, its third increase this year, saying that wages were rising faster than it had expected.

Seven of the nine members of the supervisory council voted for the decision. Two wanted a quarter of a point, governor Ardian Shehu told reporters.

Most economists had forecast an increase of 25 basis points. Of fourteen polled by ANA only three had foreseen the larger step.

Inflation stood at 4.1 percent in August, down from 4.4 in July. The bank aims for 3 percent and now expects to reach this target in the second half of next year, six months later than it had thought in June.

"We are not there, and we will not pretend to be," Shehu said.

The lek strengthened to 97.6 against the euro after the announcement from 98.3 before. It later gave up part of the gain and was at 97.9 at the close.

The bank raised its growth forecast for this year to 3.9 percent from 3.6, citing a record summer for tourism. For next year it left it unchanged at 3.5.

Prime Minister Besnik Gjoka declined to comment on the rate. The next meeting of the council is on November 6.

== Gazeta e Tiranes
What the rate decision means for your loan

Half a point: it sounds like little. For Alma and Dritan Hoxha from Kamza it means 2,100 lek more a month.

The couple bought their flat in 2022 with a loan of 7 million lek whose rate is adjusted twice a year. At the start of this year the central bank's rate was 2.25 percent, and it will be a full point higher from now on. "First it was the bread, now it is the bank," says Alma Hoxha, 36, a nurse.

Two thirds of all housing loans in lek have a variable rate. Those in euros, which are about 40 percent of the total, are not affected by Thursday's decision.

And the savers? They must be patient. The three big banks, which hold just over half of all deposits, pass on higher rates with a delay of four months on average, according to a study by the university.

Governor Ardian Shehu defended the move. It was wages that had worried the council, he said: pay in the private sector was 9.8 percent higher in the second quarter than a year before, in the public sector 7.5.

For once, not everyone had been of one mind. Two of the nine council members would have been content with half of the increase.

Families like the Hoxhas will get the bank's letter in October, because their loan is adjusted on the first of that month. Their instalment will then be 41,300 lek.

== Ionian Television
Governor Shehu: "One more step is possible"

The governor of the Bank of Albania does not rule out another increase this year. "One more step is possible. It is not a promise, and it is not a threat," Ardian Shehu said on Friday evening in the programme Fokus.

On Thursday the bank had lifted its rate to 3.25 percent. It was the third time since January; in February and in May the steps had been of a quarter of a point each.

Shehu, 54, who has been in office since 2021, conceded that many had been surprised. "If everyone knows beforehand what we do, then we have done something wrong, or nothing at all," he said.

Inflation has been falling, from 4.4 percent in July to 4.1 in August. But without food and energy, the governor noted, it had gone up, from 3.7 to 3.8.

He was asked about the prime minister, who on Friday, at a road opening in Fier, had called the increase "a bucket of cold water". He had a warm coat, Shehu replied.

The government wants the economy to grow by 4 percent this year. The central bank expects slightly less.

In the markets calm had returned by the weekend. One euro cost 97.8 lek on Friday afternoon.

The council will meet twice more before the year is out, on 6 November and on 18 December.

== Balkan Business Review
Tirana surprises, and the dissent is the story

Central banks in small open economies seldom go it alone. Albania's did on Thursday, adding 50 basis points while the European Central Bank sits on its hands.

Only a fifth or so of analysts had seen it coming. The consensus was for a quarter point.

We think the vote matters more than the move. Seven to two is the first split since votes began to be published in 2019. The minority, we understand, are the two members who were appointed by parliament in March, and they did not vote against tightening as such: they preferred a smaller dose.

Will there be more? Markets price in a rate of 3.5 percent at the end of the year. We expect a pause in November and a last quarter point in December.

Behind it all stands a currency which has become too strong for exporters and not strong enough for the council. The lek has gained 5 percent on the euro in twelve months. Shoemakers in Durres, who are paid in euros and pay in lek, say that 4,000 jobs have been lost since 2023.

The target of three percent will be met in the third or fourth quarter of next year, if the bank is right. In June it had still spoken of the first half.

Its growth forecast is rosier than before, at 3.9 percent. The International Monetary Fund, which last published in April, has 3.4.

== The Frankfurt Ledger
Emigrants feel Tirana's rate rise, in a good way

For Albanians abroad a dearer lek is a mixed blessing. Every month Fatmir Leka, a bricklayer in Offenbach, sends 300 euros to his parents in Shkodra. Two years ago that was some 31,000 lek; at Thursday's close it was a little over 29,000.

"My mother says I have become stingy," he says.

His savings, on the other hand, are in a Tirana bank. There the rates may now go up, though experience shows that it takes some months.

The Bank of Albania surprised most observers on Thursday when it raised its rate by 0.5 points. Its governor had hinted at something of the kind in an interview with this newspaper in July, when he spoke of wages "running ahead of the cart".

Private employers paid nearly a tenth more this spring than in the spring of the year before. Builders and hotels are short of hands because so many have left: according to the last census the country has 2.4 million inhabitants, 420,000 fewer than in 2011.

Remittances amounted to 1.1 billion euros last year. That is about five percent of economic output.

Tourism brings in more. Over nine million foreign visitors came in the first eight months, and the bank now thinks that the economy will grow more strongly this year than it had expected in the summer.

The head of government is less than happy with the decision. It was, he said at a road opening on Friday, like cold water from a bucket, though he did not call the bank's independence into question.
