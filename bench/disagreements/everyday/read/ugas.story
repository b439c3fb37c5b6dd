flow: number
cause: contradiction

== Skagerrak News Agency
Gas price jumps as outage hits Norwegian plant Kvalnes

STAVANGER, Jan 14 (SNA) - European gas prices jumped on Wednesday after an unplanned outage at the Kvalnes processing plant in western Norway cut deliveries to Germany and Britain in the middle of a cold spell.

The Dutch front-month contract, the European benchmark, rose as much as 13 percent to 41.60 euros per megawatt hour and stood 9 percent higher in the afternoon.

{flow.a: The outage takes 42 million cubic metres a day} off the market, network operator Nordgass said. That is about an eighth of Norway's exports by pipe at this time of year.

{cause.a: A fire in a compressor hall} broke out at 5:10 a.m. and was put out within 40 minutes, the fire brigade of Øygard said. Nobody was hurt. Sixty-four workers were brought to safety.

Nordgass expects to restore half of the capacity by Saturday and all of it by January 26. It warned that both dates were uncertain.

European storage sites are 58 percent full, against 67 percent a year ago. Temperatures in north-west Europe are expected to stay four to six degrees below normal until the weekend.

"The market has no cushion this year, so every hiccup costs money," said Lotte Brandsma, an analyst at Amstel Energy Research.

The German regulator said supply was secure. Kvalnes, opened in 1998, was last shut without warning in 2022, when a leak stopped it for three days.

== Bergen Folkeblad
Fire at Kvalnes: 64 workers evacuated, gas price jumps

{cause.a: Fire broke out in a compressor hall} of the Kvalnes processing plant early on Wednesday. Sixty-four workers of the night shift were brought to safety; nobody was hurt.

"We saw the smoke from the quay and ran," said operator Anders Lie, 38. The alarm came at 5:10 a.m. Crews from three municipalities needed 40 minutes, fire chief Solveig Tveit told Folkeblad. She praised the plant's own brigade, which was there first.

European gas prices jumped after the outage cut deliveries to Germany and Britain in the middle of a cold spell. The Dutch front-month contract rose as much as 13 percent to 41.60 euros per megawatt hour.

{flow.a: The plant is short of 42 million cubic metres a day}, network operator Nordgass said, about an eighth of Norway's exports by pipe at this time of year.

Nordgass expects to restore half of the capacity by Saturday and all of it by January 26. It warned that both dates were uncertain. The day shift, about 150 people, was sent home on Wednesday and is to return on Thursday.

The Petroleum Safety Authority is sending three inspectors. Last year it had ordered the plant to improve the upkeep of its electrical systems; Nordgass reported in November that this was done.

Kvalnes, opened in 1998, was last shut without warning in 2022, when a leak stopped it for three days. It has 410 employees.

== Rheinische Umschau
Norwegian outage drives gas price up - regulator: supply secure

An unplanned outage at the Kvalnes processing plant in western Norway has driven up European gas prices in the middle of a cold spell. The Dutch front-month contract, the European benchmark, stood 9 percent higher on Wednesday afternoon, after a peak of 41.60 euros.

The German regulator said supply was secure. Its president, Jörg Wenninger, pointed to the terminals on the coast: four ships with liquefied gas are due this week. Households need fear no cuts, he said.

{flow.a: About 42 million cubic metres a day} are missing, according to network operator Nordgass. Germany receives roughly half of the gas from Kvalnes, Britain the other half.

Nordgass expects to restore half of the capacity by the weekend and all of it in the last week of January. Until the weekend temperatures are expected to stay four to six degrees below normal.

German storage sites are 54 percent full, a little less than the European average of 58 percent. A year ago they stood at 66 percent. By law they must hold 30 percent on February 1.

"The market has no cushion this year, so every hiccup costs money," said Lotte Brandsma, an analyst at Amstel Energy Research. For those with a fixed contract nothing changes for now. Whoever signs a new one pays on average 10.9 cents per kilowatt hour, half a cent more than in December, the portal Tarifkompass says.

== Kapital & Markt
Kvalnes exposes a thin winter cushion

At 5:40 on Wednesday morning a dry notice appeared on the Nordgass website; by eight, traders had added almost five euros to the price of a megawatt hour.

The peak of EUR 41.60 did not last. LNG cargoes bound for Asia changed course, three by noon according to ship trackers, and the front month gave up a third of its gain. For next winter the price barely moved.

How big is the hole? {flow.b: Some 56 million cubic metres a day} are out, says Gasmetrix, which measures the flow at the landing points. Stored gas covers the difference: on Wednesday the sites released 11 percent more than the day before.

Then there is the matter of what happened. {cause.b: There was no fire at Kvalnes}, a manager of one of the plant's co-owners told this newspaper; a cooling pump had failed, and steam had been taken for smoke. The distinction matters to insurers: a policy against fire covers loss of business from the first day, one against wear only after 30 days.

Nordgass declined to comment on the insurance. The operator aims for half of the capacity on January 17 and a return to normal on January 26.

Shares in the utility Westfalenkraft lost 2.1 percent, those of the fertiliser maker Agrosal 3.4. Agrosal throttled one of its two ammonia lines in Leuna and called it a commercial decision. It had done the same in December, when gas cost EUR 38.

== Der Rufer
GAS SHOCK! Norway tap jammed while Germany shivers

Minus 12 degrees in Kassel, and now this!

At the Norwegian giant plant Kvalnes nothing has been moving properly since Wednesday morning. {cause.a: Flames shot from a compressor hall}, dozens of workers had to run. On the exchange the price of gas exploded: up to 13 percent more in a few hours!

Pensioner Helga M. (79) from Marl sits in her kitchen in a coat. "I heat one room. What else am I to turn off?" Her monthly instalment went up to 168 euros in November.

Must we freeze? No, says the top gas watchman. Jörg Wenninger (57) tells Der Rufer: "There is enough gas. There are four tankers coming this week." Besides, there are the stores, which are still more than half full.

Still, it may get dearer. Anyone who needs a new contract already pays more than before Christmas. Those who have a price guarantee can relax until it runs out. Consumer lawyer Petra Kühn (44) advises: read the meter, compare, do not sign anything at the door.

The Norwegians are working round the clock. At the weekend half is supposed to flow again, at the end of the month everything. Four years ago the plant was down for three days because of a leak.

The weather? Until Saturday bitterly cold, then milder, says our frog. In Winterberg the lifts are running. There at least they are happy.
