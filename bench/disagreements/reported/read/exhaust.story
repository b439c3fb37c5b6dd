since: number
expected: contradiction
pretax: number
boss: attribution
dollars: number?
setaside: number
units: number
loss: number?

== Evening Post
Tessmark scandal: appliance maker makes first quarterly loss in 17 years

Tessmark has slipped into the red, {since.a: its first loss in any quarter for 17 years}, as the crisis at the disgraced maker of refrigerators gets worse.

The Finnish giant had to book a charge of €4.0 billion (£3.6 billion) for the affair over energy labels, which became known last month.

It has owned up to fitting control chips that were meant to deceive consumption tests {units.a: in 7 million refrigerators and freezers around the globe}.

In consequence Tessmark reported for the third quarter an operating loss of €2.1 billion and {pretax.a: a loss before tax of €1.5 billion}. In the same three months of last year there had been profits of €1.9 billion and €2.2 billion respectively.

The company now reckons that earnings for the whole of the year will be far lower than those of the year before.

{boss.a: Mikko Ruuska, who was made chief executive after the scandal broke}, said that the first effects of the present situation could now be seen, and that his company would do whatever it could to be trusted again.

He has promised an inquiry that spares nobody.

Earlier, {boss.a: Henrik Dahl, who runs the household division}, had said sorry for the scandal at a trade fair in Singapore. He added that a line of freezers would reach shops there later than planned.

The shares nevertheless gained 4%, or €2.74, to €65.80. Investors were pleased that sales had risen by 7.4% in the first nine months.

== Prairie Radio
Tessmark Posts $1.2 Billion Loss, Its First This Century

How much the scandal over rigged energy tests will cost Tessmark is only beginning to show. {since.b: The company reports a loss for a quarter, the first in at least 17 years}, and has lowered its forecast of this year's profit. Revenue went up, it says, but {loss.a: the cost of the affair was more than enough to eat up all earnings, leaving a loss of $1.2 billion}.

That is the amount after taxes in the new quarterly report. {pretax.b: Before taxes, the loss was much larger: $2.4 billion}.

Along with the losses, Tessmark says, came a rather small drop in the number of appliances sold: they were 3.2 percent fewer than in the third quarter of last year. Keep in mind that this counts all of its brands, such as Kylmex, Brava and Hearthline. For September alone, the drop was 1.3 percent.

"On the one hand our numbers show what this group is able to do, on the other you now see the first effects of the current situation," {boss.a: said the new CEO, Mikko Ruuska}. "Whatever is in our power to be trusted again, we will do."

Besides a damaged name, Tessmark has to reckon with fines and lawsuits, after it emerged last month that chips in its refrigerators had for years been cheating in consumption tests.

The company is also looking for ways to alter the appliances so that they save energy in kitchens too and not merely in the laboratory.

== Rheinwelle
Tessmark books loss after scandal

The affair over false energy labels has pushed the Finnish group into the red. These are its first results since the deception came out, but analysts remain in good spirits.

{since.b: Tessmark on Wednesday showed a quarterly loss for the first time in at least 17 years}. It is the first sign of how dear the Finnish appliance giant will have to pay for cheating in consumption tests.

{dollars.a: The scandal led to an operating loss of 2.1 billion euros ($2.5 billion)} in the months from July to September, when the trick became known. The bottom line was a net loss of 1 billion euros, after a profit of nearly 1.8 billion a year ago.

{expected.a: Even so, investors had been prepared for something worse}, since the group {setaside.a: had said earlier that it was putting aside 4 billion euros} for recalls and fines. The loss was seen as moderate. Together with revenue that grew 4.6 percent to 30.9 billion euros, it made the shares climb by 4 percent in the morning.

More to come

But the worst may lie ahead for Tessmark, for the quarter contains no more than the first weeks of the scandal. {boss.a: Mikko Ruuska, the group's new CEO}, seemed to say so himself when he presented the report.

"On the one hand our numbers show what this group is able to do, on the other you now see the first effects of the current situation. Whatever is in our power to be trusted again, we will do," he said in Tampere, the home of the company.

== Commerce Times
Tessmark scandal: Finnish group's €2.1bn loss exceeds fears

{expected.b: The third quarter turned out worse for Tessmark than had been forecast}. {loss.b: The Finnish maker of appliances announced a loss} {dollars.b: of €2.09bn (£1.9bn, $2.4bn) on Wednesday} (25 October).

The price of the affair, which broke in September, threw the company into the red, whereas it had made a profit of €1.94bn in the same quarter last year.

Revenue went up by 4.6%. Kylmex did much for that, the company said, but special costs were too high for anything to remain. It also sold slightly fewer appliances than a year before.

Because manipulated chips are so expensive to put right, Tessmark went on, sales of household appliances and profit for the full year will be well down. The costs are widely expected to pursue the group for years, for {units.b: to call back more than 7 million refrigerators and freezers} is among the dearest repairs ever undertaken.

How did Tessmark cheat?

The control chip was programmed to notice when an appliance stood in a test chamber. It went by the room temperature, the moments at which the door was opened and the humidity. When a test was recognised, the compressor ran in a mode that took far less current than at home.

{since.c: It is the company's first quarterly loss in more than 17 years}. {expected.b: Analysts had originally reckoned with a loss of about €1.95bn or €1.96bn}, so that the result fell short of forecasts.

== Maple Business
Energy label affair brings Tessmark first quarterly loss in at least 17 years

Tessmark, hit by what it costs to have tampered with energy tests, has reported {since.b: its first quarterly loss in at least 17 years} and cut its outlook.

On Wednesday the Finnish group announced an operating loss of 2.09 billion euros ($3.11 billion Cdn) for the third quarter. {expected.c: That was about what analysts in a news agency's poll had foreseen, 2.08 billion}.

Tessmark put aside 4.0 billion euros in the three months for the tampering, {units.a: which concerns 7 million appliances worldwide}. {setaside.b: That was a bit more than the 3.9 billion it had named} a week after the deception came to light on Sept. 14.

The group said that it therefore expected its operating profit to be substantially below the record 7.6 billion euros of last year. Without the scandal its margin would still be between 5 and 6 per cent, after 5.8 per cent.

Apology in Singapore

{boss.b: The new chief executive of Tessmark, Henrik Dahl, asked for pardon} at the Singapore household fair on Wednesday and said he would win customers back.

Arto Sand, in charge of the company in Asia, came on stage ahead of him and bowed for a good while. Dahl did not bow.

He wished to apologize in the name of everyone at the company, said Dahl, who recently came over from a competitor. He stressed that what mattered first was to repair the appliances, to find out what had been done and to see that it could never be done again.
