
== Benelux Press Service
Velmark to shed 1,450 jobs after third-quarter loss

Dutch appliance maker Velmark said on Thursday it would cut 1,450 jobs, or about 8 percent of its workforce, after slow sales of coffee machines and vacuum cleaners pushed it into the red in the third quarter.

The Tilburg-based group reported a net loss of 37 million euros for the three months to the end of September, compared with a profit of 21 million a year earlier. Revenue fell 6.1 percent to 812.4 million euros.

"We have become too slow and too expensive," chief executive Maaike Terborg, who took over in February, told reporters. "These are painful steps, but they cannot be put off."

Of the jobs that will go, 620 are in the Netherlands, 530 at the Polish plant in Lodz and the remaining 300 spread over 14 other countries. Velmark employs 17,900 people worldwide.

The measures are to save 140 million euros a year by 2028. The company will book a charge of 95 million euros for them, most of it in the current quarter.

Velmark also lowered its outlook. It now expects an operating margin of between 4 and 5 percent for the full year, where it had so far aimed for 6 to 7 percent.

The shares fell by as much as 14 percent in early trading in Amsterdam. They closed 9.2 percent lower at 18.44 euros.

The union FBM called the plans "a bill presented to the wrong people". Its negotiator Joost Hanegraaf said it had not been shown any alternative to the cuts in Tilburg, where 410 positions are affected.

== De Brabantse Koerier
Tilburg loses 410 jobs at Velmark: "I heard it on the radio"

For Tilburg the blow is a heavy one. More than four hundred jobs will disappear at Velmark's head office and development centre on the Ringbaan, nearly two thirds of all that the appliance maker is scrapping in the Netherlands. The other 210 Dutch jobs are at the distribution centre in Venlo and the sales office in Utrecht.

Bart Verschuren, 54, has designed steam irons for 26 years. "I heard it on the radio, in the car, at ten past seven," he said at the gate. "At half past nine there was a meeting. It took a quarter of an hour."

Velmark lost 37 million euros in the third quarter. A year ago it still earned 21 million in the same three months. The company, with almost 18,000 employees, sells fewer coffee machines and vacuum cleaners and suffers from cheap competitors from Asia.

It is not the first time. In 2023 the company did away with 800 jobs, of which 150 were in Tilburg; then, too, management spoke of a one-off operation. "I have stopped counting," Verschuren says.

Mayor Lotte van Gerwen said she had been phoned by chief executive Maaike Terborg on Wednesday evening. She wants to talk with the company about retraining. The factory in Tilburg itself closed in 2009; since then nothing has been built here except prototypes.

Joost Hanegraaf of the union FBM demands that nobody be forced out before the end of next year. Terborg would not rule out compulsory redundancies, but she said she expected that at least half of those affected in the Netherlands could leave by voluntary arrangement. Talks on a social plan begin on Monday.

== Financial Courier
Velmark cuts margin goal and one job in twelve

Maaike Terborg has not wasted her first nine months. The chief executive of Velmark on Thursday presented the deepest restructuring at the Dutch maker of household appliances in more than a decade, alongside a profit warning that wiped some 240 million euros off its market value by the close.

Third-quarter revenue slid to 812 million euros from 865 million, a bigger drop than analysts had pencilled in; the consensus had been for 838 million. Floor care was the weakest division, down 11 percent. Coffee lost 7 percent. Only kitchen machines grew, by 2 percent.

The operating margin is now seen at 4-5 percent this year, two points below the old range. For next year the company gave no forecast.

"The loss surprised nobody, the guidance did," said Edwin Prakke of broker Van Loon & Zn, who cut his price target to 17 euros from 23. His colleague at Midas Research, Celia Obermann, kept hers at 25 and called the sell-off overdone.

The stock, down 14 percent at its worst, recovered part of its losses in the afternoon after Terborg told analysts that the dividend was safe. It has fallen by a third since January.

Velmark will take a restructuring charge of 95 million euros, of which 70 million this quarter and the rest in 2027. Annual savings should reach 60 million next year and 140 million in 2028. Roughly 1,450 of 17,900 positions will disappear. The Dutch group's own target for savings under Terborg's predecessor, Pieter Aalders, had been 50 million; it missed it.

Debt stands at 1.1 billion euros. A sale of the floor care division was "not on the table", the chief executive said.

== Radio Łódź
More than 500 to go at Velmark in Łódź

The Dutch company Velmark will lay off 530 of the 2,240 people at its plant in the Olechów district of Łódź, almost one in four. The workforce was told on Thursday morning, at the change of shifts.

Two of the seven assembly lines are to stop, both of them for vacuum cleaners. The first will be shut down in February, the second by the summer. The lines for coffee machines stay, and will be joined by one that is to be moved here from Turkey.

"It could have been worse, and that is all the good I can say about it," said Halina Wróbel, who heads the works union. She had feared for three lines. Employees with more than ten years' service are to receive eight months' pay; the union wants twelve.

The Velmark group as a whole is dropping about 1,450 jobs, 620 of them in its home country. It sold goods worth 812.4 million euros in the third quarter and lost 37 million. A year earlier it had made a profit.

Plant manager Tomasz Gajda denied that production would be moved to China. "Not one of these machines goes to Asia. They will simply not be made," he told our reporter. He would not comment on the number of temporary workers, around 180 in the summer, whose contracts are not counted among the 530.

The city's labour office is to open a desk at the plant on 1 December. Unemployment in Łódź stood at 5.3 percent in October. In the country as a whole it was 4.9 percent.

Velmark came to Łódź in 2006. At its peak, in 2018, the plant employed over three thousand people.
