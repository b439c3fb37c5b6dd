level: number
leak: number
fine: number
start: date
blame: contradiction
decision: attribution
exempt: contradiction
measure: framing

== Iberian News Agency
Drought-hit Valdera to cut off water at night

VALDERA, Portugal - The southern city of Valdera will turn off the taps at night for the first time in 30 years as a drought empties its main reservoir, the authorities said on Monday.

Water will be cut between 11 p.m. and 6 a.m. in all districts {start.a: from Monday, June 3}, water company Aguas de Valdera said. The city has 186,000 inhabitants.

The Monte Cego reservoir stood {level.a: at 17 percent of its capacity on Monday}, against 44 percent on the same day a year ago. It has not rained in the region since February 9.

{decision.a: Mayor Helena Prates took the decision} on Sunday after a meeting with the civil protection service.

"{blame.a: The reason is that it does not rain}, and no one in this room can change that," Prates told reporters. She announced fines of {fine.a: 300 euros for anyone caught watering} a garden or washing a car.

{exempt.a: Hospitals and care homes are exempt}, the company said.

Farmers in the district had their allocation halved in April. Since then, agriculture has drawn 14 million cubic metres, compared with five million for households.

The measure is to stay in force until the autumn rains. Forecasters expect a dry summer.

== Correio do Sul
Seven hours without a drop: what changes for Valdera

Fill your jugs. {start.b: From Thursday, June 6, nothing will come} out of the taps of Valdera between eleven at night and six in the morning.

Aguas de Valdera has printed 90,000 leaflets, one for each household, in four languages. They explain how to store drinking water and that boilers should be switched off. Whoever lives above the fourth floor should expect the pressure to return only by about half past six.

The company has 2,100 kilometres of pipes, the oldest dating from 1931. {leak.a: About a third of the water seeps away} before it reaches a tap, engineer Paulo Reis admits. Repairing the worst stretches would cost 22 million euros.

In Rua do Poço, hairdresser Dulce Amaro, 49, has bought three barrels. "My mother told me about 1994," she says. "They washed us in a bucket, all four of us in the same water."

At the district hospital the mood is worse. Director Manuel Faria says that {exempt.b: his hospital will be cut off like everyone else} and that he has rented two tankers at 1,900 euros a day.

The reservoir, {level.a: filled to barely a sixth on Monday morning}, is expected to reach the level of the lowest outlet by mid-August.

Who waters the lawn risks {fine.a: a fine of three hundred euros}.

== O Clarim
GOLF GREENS GLISTEN while Valdera goes thirsty

Not a blade of brown grass on the fairway! While 186,000 people are being told to keep a bucket by the bed, the sprinklers at the Quinta Dourada golf resort hiss all night.

{blame.b: The golf courses have drunk our reservoir dry}, says Rui Matos of the residents' movement Agua Viva. Five courses lie in the hills above the city. Each covers more ground than 80 football pitches.

The lord mayoress has a well in her garden, we hear.

And {measure.a: now comes rationing like in wartime}. Grandmother Idalina, 83, has to get up at half past ten to wash her husband. "I pay my bills," she says. "I've paid them for sixty years."

Break the rules and it gets expensive. {fine.b: Up to 3,000 euros is what you'll pay} for hosing down your car. One neighbour has already been reported, by another neighbour.

Why now, when the tourists are coming? {decision.b: The ministry in Lisbon gave the order}, a source in the water company tells O Clarim. City hall only had to sign.

The hotels on the coast, by the way, have tanks of their own. There the showers will run all night.

The resort's manager, Nigel Farrow, says the greens are watered with treated waste water only. A likely story!

== Radio Atlantico
Valdera prepares for nightly water restrictions

In Valdera, preparations are under way for {measure.b: what the city calls a night-time adjustment of supply}. From eleven in the evening until six in the morning, no water will be delivered to homes and businesses.

Mayor Helena Prates defended the move this morning. {decision.a: It had been hers alone}, she said, and she would answer for it at the election in October.

Environment Minister Duarte Lobo, who visited the Monte Cego dam on Monday, assured her of the government's support. The lake there {level.b: was 23 percent full that day}, according to the ministry. He promised 12 million euros for the repair of old pipes, a little over half of what is needed.

How much is lost in the network? Less than is claimed, says the head of Aguas de Valdera, Ana Teles. {leak.b: It loses no more than 12 percent}, which is a good figure in European comparison.

The firm has kept a list of addresses where supply continues around the clock. {exempt.a: The hospital and the nine care homes} are on it, as is the fire station.

The last time that Valdera had to go without water at night was in 1994. It lasted for eleven weeks then. Meteorologists see no sign of rain before the middle of next week, and little then.

== The Lisbon Observer
Avocados, golf and an empty lake: the roots of Valdera's thirst

Standing on the dry bed of Monte Cego, hydrologist Marta Sequeira can point to the mark where the water stood in 2015. It is 19 metres above her head.

The city beneath the dam will go without water for seven hours every night {start.a: from the first Monday in June}. Many blame the sky. {blame.c: "It was the avocado plantations," Ms Sequeira says}. "Rainfall has gone down by a tenth in 20 years. Irrigation has tripled." Golf, she adds, takes about two percent and is a sideshow.

The plantations cover 4,600 hectares, four times as much as in 2010. Their owners point out that they use drip lines and had to make do with half of their quota this spring.

Yet the lake isn't the only place where the water goes missing. According to the regulator's report for last year, the network of Aguas de Valdera {leak.a: loses 33 litres of every hundred}.

The mayor, an independent who was elected in 2017, has asked residents to use no more than 100 litres a day; the average is 161. For the pools of private houses there is a ban on refilling.

A desalination plant, to be built at Praia Velha for 90 million euros, has been promised since 2019. Work should begin in the spring. Until it runs, in 2028 at best, Valdera will be praying for rain.
