== Brasília Standard
Five dead as apartment block collapses near Recife

Five people were killed when a six-storey apartment block collapsed in Olinda, in the north-east of Brazil, early on Thursday, the fire brigade said on Thursday evening.

Seven people had been pulled from the rubble alive. Rescuers using dogs and listening devices were searching for others, but could not say how many were missing, since part of the building was occupied without a contract.

The block, one of two on the same plot, came down at 4.50 a.m., when nearly everybody was asleep. It had been built in 1987 and had 24 flats, of which 16 were inhabited.

The city had declared the building unsafe in 2022 and ordered the residents to leave. The order was suspended a year later by a court to which the owners' association had turned.

"We knew about the cracks, and we said so," civil defence director Márcia Falcão told reporters. It was too early to name a cause, she said. Engineers would examine above all the columns on the ground floor, which had been converted into a garage.

The second block was cleared as a precaution. About 90 people from it were put up in a school.

Governor Otávio Brandão promised the families a rent subsidy of 600 reais a month. More than 400 buildings of the same type are regarded as being at risk in and around Recife.

== The Atlantic Record
Death toll in Brazil building collapse rises to seven

The death toll in the collapse of an apartment block in Olinda, in the north-east of Brazil, rose to seven on Friday when rescuers found the bodies of a mother and her son, the fire brigade said.

Eleven people have been pulled from the rubble alive, four of them in the course of Thursday night. The last, a man of 68, was freed after 22 hours.

The six-storey block came down at 4.50 a.m. on Thursday, when nearly everybody was asleep. It had been built in 1987; two in every three of its 24 flats were inhabited.

Rescuers using dogs and listening devices were still searching for two people on Friday afternoon.

The city had declared the building unsafe in 2022 and ordered the residents to leave, but a court suspended the order in 2023. The judge held at the time that the report on which it rested had not been signed by a structural engineer.

Civil defence director Márcia Falcão said it was too early to name a cause. A commission is to report within 60 days. The owners' association, through its lawyer, expressed its grief and said it would hand over all the papers.

Some 90 residents of the neighbouring block have been put up in a school. They were allowed to fetch medicines and documents on Friday, for ten minutes each.

Governor Otávio Brandão promised a rent subsidy of 600 reais, or about 110 dollars, a month.

== Folha de Olinda
"Seu Antônio, are you there?"

For 22 hours they talked to him through a pipe. Antônio Bezerra, 68, retired tram driver, lay under what had been the ceiling of the second floor, and his granddaughter sang to him.

At ten to three on Friday morning the firemen lifted him out. The street applauded, and then fell silent again, because the dogs had gone back to work.

On Saturday it was over. Two more bodies were recovered before dawn, those of the Lima sisters, aged 19 and 23, and with that nobody is missing any longer. Nine people have died in Rua das Palmeiras.

Everyone in the street has something to say about the cracks. Hairdresser Cida Moura showed us photographs from her kitchen on the fourth floor: a finger fits into the wall. She had moved to her mother's on Sunday because she could not sleep for the noise. "It creaked like a ship," she said.

Block B still stands. Its 31 families, some ninety people, sleep in the Escola Dom Hélder and may not move back before the engineers have been there. Twelve of the children have their classes in the same building.

The court's order of 2023 hangs framed in the hall of Block B. It was once a cause for celebration.

The funerals begin on Sunday at nine. The city pays.

== O Trovão
BURIED ALIVE

A rumble. A cloud. A heap of concrete where two dozen flats once stood.

It took eight seconds for the block in Rua das Palmeiras to fold up like a pack of cards. A camera at the petrol station opposite filmed it all.

Little Davi, five, was found in the arms of his mum Rosângela, 29. Neither had a chance. Firefighters, hard men, wept on Friday when they carried the two of them out together.

But there are wonders, too. Granddad Antônio lay entombed for nearly a day and came out asking for a coffee, black, no sugar. And baby Sofia, eight months, was pulled out on Thursday morning without a single scratch. She was the youngest of the eleven who made it.

Who let it come to this? Two years after the city wanted everyone out, the families were still in their death trap, by leave of a judge. Where else were they to go? A flat in the block cost 350 reais in rent.

"On Wednesday evening the garage door would not close," said neighbour Jorginho, 33. "The frame had gone crooked. I told my wife it was the damp."

One column in that garage was so rotten that you could see the iron in it, he says. The experts will have to say if that was what did it.

Nine dead. And hundreds more such boxes are still standing around Recife.

== Radio Lusofonia Europe
A week after Olinda: who is responsible for the boxes?

They are called "caixões", coffins, and the name is older than the disaster. Several hundred apartment blocks around the Brazilian city of Recife were put up in the seventies and eighties with walls that carry everything and foundations that carry little.

One of them, in the neighbouring town of Olinda, collapsed last Thursday before daybreak. Nine residents died, and eleven were rescued. It took two days until the last victim had been found.

The rescue is over, and the argument over responsibility has only begun. City hall points to its order of 2022. The court points out that it had asked for a better report and never received one. The owners' association has handed over its papers and says nothing more.

A commission of engineers has 60 days. Its chair, Professor Lúcia Tenório, was at the site on Monday and asked for samples of concrete from the ground floor. "There is seldom one cause," she told us. "There is water, there is salt air, there is a wall that somebody took out."

The neighbouring block, a twin of the first, is to be pulled down. The decision was taken on Tuesday. Its people, who had hoped to return, will receive the same 600 reais a month as the survivors. That does not go far: for a safe two-room flat, one pays twice as much in Olinda.

Thirteen buildings have been cleared in the region since, and a list of another 70 is being drawn up.
