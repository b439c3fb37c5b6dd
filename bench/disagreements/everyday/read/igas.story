cause: contradiction
return: date

== Meridian Wire
Tasmania power link out of service after fault

HOBART, May 12 (Meridian) - The Southern Link, a power cable under Bass Strait that connects Tasmania with the Australian mainland, failed early on Tuesday, its operator said, leaving the island to rely on its own hydroelectric plants.

No customers were cut off. The fault was registered at 3.52 a.m., when the cable was carrying 430 megawatts south to Tasmania, about two-thirds of its capacity, Strait Power said.

{cause.a: The cause was a failed joint in the cable}, some 40 kilometres off the Tasmanian coast, the company said on Tuesday evening after a first round of measurements. A repair ship is on its way from Singapore and should arrive in eight to nine days.

The link {return.a: will be back in operation in mid-July}, chief executive Paula Renwick told reporters in Hobart. "We have the spare cable, we have the crew, what we need is the weather," she said.

Tasmania's reservoirs were 34 percent full on Monday, five points lower than a year ago. The island exports power in wet years and imports it in dry ones.

Energy minister Douglas Fenn said there was no reason to worry. "The lights are on and they will stay on," he said. Four gas turbines at Bell Bay, which had been mothballed in 2023, are being made ready as a precaution; the first is to run from Friday.

The 650-megawatt cable, which went into service in 2011 and is 310 kilometres long, also failed in 2018. At that time the repair took five months.

== The Launceston Chronicle
Cable fails, turbines wake at Bell Bay

The smell of warm oil hung over Bell Bay again on Tuesday, for the first time in more than two years. Twenty men and women were called in before breakfast to get the old gas turbines going, of which one is to be ready by the end of the week and all four by the end of the month.

What had brought them from their beds had happened at eight minutes to four, out in the strait. The Southern Link, which brings Tasmania power from Victoria, went dead without warning.

{cause.a: A joint gave way, Strait Power says}, about 40 kilometres out from the coast. The operator found the spot by sending pulses down the line from both ends. {cause.a: No ship had been anywhere near it since Sunday}, according to the marine authority's tracking records.

Nobody lost power. Forty seconds after the fault, the generators at Gordon had taken up the load.

"It's what they're there for," said energy minister Douglas Fenn, who was in Launceston for the opening of a school.

For the smelter at George Town, the island's largest user of electricity, things look less simple. Under its contract it can be asked to use less for up to six hours a day. It has 520 employees. "We have been asked for nothing yet," manager Ros Petty said on Tuesday afternoon.

The lakes are a third full. In 2018, when the link was out for five months and the autumn was dry, they sank to 14 per cent.

A ship has left Singapore. {return.a: Around the middle of July, the company believes}, power will flow again.

== The Melbourne Business Herald
Strait Power faces bill of tens of millions

The failure of the Southern Link could cost its owner up to $60 million, analysts said on Wednesday, as Strait Power began work on the second major repair in the life of the 650-megawatt cable.

The sum includes about $25 million for the repair as such, with the rest in lost revenue. Insurance pays only from the sixty-first day.

That makes the calendar important. The company {return.b: does not expect the link to return before September}, chief executive Paula Renwick said. The first of the gas turbines at Bell Bay, which belong to the state, will be started on Friday.

Strait Power's shares, which had lost 11 per cent on Tuesday, won back three on Wednesday.

{cause.b: A ship's anchor tore the cable}, which on that stretch lies only a metre deep in the sand of the sea floor, the company's engineers have established. It will try to recover the damage from the vessel's owners, though it has not yet named them.

The wholesale price of power in Tasmania jumped to $214 a megawatt-hour on Tuesday morning from $96 the day before. By the afternoon it had dropped to $140. Victorian prices fell a little, since the 430 megawatts that had been going south when the cable tripped stayed at home.

The cable came into service fifteen years ago at a cost of $1.1 billion. A second one alongside it, which has been on the drawing board since 2019, was given the go-ahead in March but is not to be ready until 2031.

== Apple Isle Radio
No blackouts, no panic: the day after

Good morning. If you noticed nothing on Tuesday at 3.52 a.m., you were in good company: not a single household in Tasmania lost its power when the cable to the mainland failed.

For now, we live on our own water. There is enough of it, says Hydro engineer Mary Cheung. The lakes are at 34 percent, and even if not a drop of rain were to fall, that would last until well into spring.

The minister is of the same view. He has nevertheless had the gas turbines at Bell Bay dusted down. They have not run since 2023 and will cost around 300,000 dollars a day when all four are on.

So what does it mean for your bill? Nothing, until July at least. Tariffs for households are set once a year.

The repair is a job for specialists. The ship Cable Pioneer, with 74 people on board, left Singapore on Tuesday night and is to be here next week. Divers cannot work at that depth, so a robot will cut the cable on either side of the break, and both ends will be lifted on deck. To put in a new piece takes about ten days, in calm seas. There are not many of those in Bass Strait in winter.

In 2018 the whole thing took five months. Strait Power does say that it has learned from that: this time, the spare parts are already lying in a shed at Burnie.

Douglas Fenn, the minister, will speak to us after the news at nine.
