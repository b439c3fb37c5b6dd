== Boreal News Agency
Finland to tear down Kuusikoski dam to bring back salmon

HELSINKI, Nov 13 (BNA) - Finland's government decided on Thursday to remove the Kuusikoski dam on the Vienajoki river, the largest dam that has ever been taken down in the country.

Demolition will begin in the summer of 2028 and take about 18 months, Environment Minister Aino Lehtovaara said. The cost is put at 48 million euros, of which the state will pay 30 million and the owner, the utility Pohjan Voima, the rest.

"For 64 years no salmon has passed this wall. Our grandchildren will see them again," Lehtovaara said.

The dam, 31 metres high and 240 metres wide, went into operation in 1961 and has a capacity of 21 megawatts. It supplies about 0.1 percent of the electricity consumed in Finland.

Its permit runs out at the end of 2027. Pohjan Voima had calculated that fish passages and new turbines would cost 70 million euros, and did not apply for a renewal.

In the nearby municipality of Kuusela a majority came out against the plan in a local vote, as the lake behind the dam will disappear. The government has promised compensation to the owners of 212 houses and cottages on its shores.

The cabinet's decision was unanimous. It can be appealed against at the Supreme Administrative Court within 30 days.

== Vienan Sanomat
The lake that will not be there

Eino Karppinen has two maps on the wall of his kitchen. On one, from 1955, there is a river with eleven rapids. On the other there is a lake. His house is on its shore. On the older map his house is a field.

"I was ten when the water came. Now I am 74 and it goes," he says. He finds that funny, on good days.

On Thursday Kuusela learnt that the government in Helsinki would have the dam pulled down. Nobody here was surprised. In the vote which the municipality held in September, 62 percent had been for keeping it, but the vote was only advisory. Of 1,900 people entitled to take part, just under 1,200 did.

Some were pleased all the same. "My grandfather had the best salmon place between here and the border," says Sanna Moilanen, 36, who guides anglers. She has already painted a new sign.

The lake covers nine square kilometres. When it has been emptied, which is to take from June to August of 2028, there will be mud, then grass, then birches, a biologist explained in the village hall. Two hundred people sat and listened. The oldest was 96.

For the shore properties, more than two hundred of them, there is to be money. How much will be settled house by house.

The municipality, which gets 380,000 euros a year in property tax from the power station, will decide on Monday whether to go to court.

== Helsinki Business Review
Pohjan Voima glad to be rid of an old wall

The shares of Pohjan Voima hardly moved on Thursday, and that says most of what needs to be said about the economics of Kuusikoski.

The power station earned 1.3 million euros last year. In the year before, when electricity was dearer, it was 4.6 million. It is the smallest but two of the utility's 14 hydroelectric plants, and the only one that will lose its permit this decade.

For the company the choice was between 70 million euros for modernisation and 18 million as its part of the bill for demolition. "You do not need a long meeting for that," said managing director Kalle Rautio. The state bears the other 30 million.

What the output amounts to is a matter of taste. It is a thousandth of the country's consumption, or the needs of about 7,000 electrically heated homes. On a windy day a single new offshore turbine makes almost as much.

Of the twelve people who work at the station five will retire before it stops, and the other seven have been offered posts at Pohjan Voima's plant at Ristijarvi, 55 kilometres away.

Turbines will be switched off on 31 December 2027. After that the reservoir is to be drained and the concrete, 95,000 cubic metres of it, broken up. If all goes to plan the last lorry will leave at the end of 2029.

Environmental groups are calling for more. They have a list of 40 dams, most of them less than five metres high.

== Nordlyst Radio
Salmon may return to Finnish river in ten years

Fish biologists in three Nordic countries have welcomed Finland's decision to remove a hydroelectric dam on the Vienajoki.

The river was one of the five best salmon rivers on the Gulf of Bothnia until the dam was closed at the start of the sixties. In the years after the war up to 20,000 fish went up it each summer.

"It will not be that many again," says Ragna Holm of the University of Umea. She reckons with some 6,000, around ten years after the demolition. The first ones could be seen above Kuusikoski in the summer of 2030, a few months after the work is finished.

She has a model for that: when a smaller dam on the Finnish-Russian border was blown up in 2022, trout were spawning above it within weeks.

The people who live by the reservoir have mixed feelings. A clear majority of those who voted in September would have preferred to leave things as they are. The Reindeer Herders' Association is for the removal, because the old winter crossing will be usable again. The association of cottage owners is against it and has announced that it will appeal.

That could delay the start by a year or two, says lawyer Ilmari Tervo. He does not think it can prevent it. The permit expires in any case, and nobody has asked for a new one.

Minister Aino Lehtovaara, a marine biologist by training, intends to visit Kuusela next week. She has been there twice this year.
