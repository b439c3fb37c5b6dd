patients: number
cause: contradiction

== Southern Cross Newswire
Inmates taken ill at Canterbury prison, block sealed off

A mass bout of food poisoning at a prison in New Zealand's Canterbury region has left inmates in hospital and a whole accommodation block under quarantine, the Corrections Service said on Sunday.

{patients.a: Hospitals in Christchurch admitted 37 prisoners} between Friday night and Sunday morning, the service's regional commissioner, Helen Tamatea, said. Some 160 others at Waimarie Prison had milder symptoms and were treated in their cells.

All the patients were in a stable condition, she said. A man of 63 with a heart complaint was moved to intensive care as a precaution.

The first men complained of cramps and vomiting three hours after the evening meal on Friday. {cause.a: Chicken that had not been cooked through} was the source, Tamatea said, citing the results of a laboratory in Lincoln which found campylobacter in left-over portions.

The kitchen was closed on Saturday, and meals are being brought in by the army from Burnham camp. Visits have been cancelled until Wednesday.

Waimarie holds 812 men and was built for 740. Four prison officers who ate the same meal were also ill, but none of them needed hospital treatment.

The kitchen has been run since last July by a private caterer, Harvest Table. The company said it was cooperating and that it was too early to speak of fault.

The Corrections Service denied reports that inmates had been left without a doctor on Friday night. A nurse was on site throughout, and a doctor arrived at 11:20 p.m., it said.

== The Plains Courier
"We could hear them banging": families wait for news from Waimarie

Tania Rewi has not slept since Friday. Her son rang at eight that evening, bent over, she says, hardly able to speak. Then the line was cut. It took her until Sunday noon to find out that he was in Christchurch, on a drip, with a guard at the door.

"All I wanted was one sentence. Alive or not alive," she said outside the gate, where about thirty relatives had gathered in the rain.

A mass bout of food poisoning at Waimarie Prison has left inmates in hospital and a whole block under quarantine. {patients.a: A total of 37 men had been taken to hospital} by Sunday morning, according to the Corrections Service. Dozens more, close to 160, were nursed where they were, with buckets and electrolyte sachets.

Men on the outside of the block saw the ambulances. "We could hear them banging on the doors," says a prisoner who telephoned this newspaper on Saturday and asked not to be named. On C landing, he says, it was half an hour before anyone came.

Dinner on Friday was chicken, rice and a pear. {cause.a: The chicken was pink inside}, and that is what made them ill, the regional commissioner says, and four of her own officers learned it the same way.

Farmers along the road took it in their stride. The prison has been there since 1968; there was an outbreak of norovirus in 2014 and a power cut that lasted two days in 2019. "They manage," said one.

Soldiers from Burnham unloaded 1,700 meals on Sunday. It was beef.

== NZ Daily Bell
PRISON GRUB FROM HELL

Buckets, sirens and men howling through the night: welcome to Waimarie.

Scores of cons were doubled up in their cells at the weekend after a Friday dinner that would have been turned down by a dog. And it is even worse than the bosses admit. {patients.b: Ambulances carried 58 inmates to hospital}, the paramedics' own log, seen by the Bell, shows. The last two went in on Sunday at 6 a.m.

"I've done car crashes, I've done quakes. I've never had that many in one go from one address," an ambulance driver said.

Who pays? You do. The caterer, Harvest Table, gets 9.4 million dollars a year to feed three prisons in the South Island; Waimarie is the largest. Its contract allows 6 dollars 10 a day for each man.

The company's boss, Craig Dunmore, says his people followed every rule. He would not talk about what was on the plates. Health inspectors gave the kitchen a B when they called in March, down from an A the year before.

Labour's prisons spokeswoman, Ana Holt, wants the contract torn up. Minister Grant Sievers said he would wait for the full report, due in three weeks, but that "nobody is sentenced to food poisoning".

The governor, meanwhile, has cancelled all visits up to midweek. And the menu for Sunday? Army stew. The lads, we hear, asked for seconds.

== Radio Southland
Union points to water tank at Waimarie

The union that represents prison officers says the authorities are looking in the wrong place after the outbreak of illness at Waimarie Prison.

{cause.b: The men were poisoned by the water, not by the food}, the union's secretary, Doug Parata, told Radio Southland. He said that vegetarians who had not touched the chicken were among the sick, and that a tank on the roof of C block had been reported as dirty in May and again in July.

"Two reports, no reply. I have both of them here," Parata said.

The Corrections Service says samples were taken from all the taps on Saturday; results are expected on Tuesday. Until then prisoners are being given bottled water, which a spokesman described as a routine step. He did not wish to comment on the reports about the tank.

Bacteria from the campylobacter family can live in poultry as well as in untreated water, says Professor Moira Blake, a microbiologist from Dunedin who isn't involved in the inquiry. An incubation time of only three hours, however, would be unusual for them. "I'd keep an open mind," she said.

More than 150 men are being treated inside the prison in addition to those in hospital. Several of these were discharged in the course of Sunday, the hospital in Christchurch said. A 63-year-old remains in intensive care but is awake and talking.

Waimarie is about seventy places over its intended capacity. Lawyers for two inmates have asked the ombudsman to look at how the first hours were handled.

The caterer, Harvest Table, has kept its kitchens at the other two prisons open.
