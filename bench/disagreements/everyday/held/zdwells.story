homes: number
source: contradiction
tests: attribution
since: date

== Presse-Agentur Mitte
Villages in Hesse told not to drink tap water after chemical find

People in four villages in northern Hesse have been told not to drink their tap water or use it for cooking after high levels of PFAS, so-called forever chemicals, were found in two wells.

{homes.a: The ban applies to 1,870 households} in the municipality of Lindenau, the district authority said on Friday. Washing and showering are considered safe.

In the Eichgrund well 410 nanograms of the substances per litre were measured, and 260 in the Mühltal well. Since January the limit in Germany has been 100. A third well, which supplies the town centre, was found to be clean with 8 nanograms.

{source.a: The chemicals come from fire-fighting foam} used until 2011 at the former army airfield at Hohe Warte, district administrator Jens Wiegand said. Samples of soil from the training ground had shown the same mixture.

The army said that it would examine the findings. It denied having withheld documents.

Tankers are to provide 60,000 litres of drinking water a day at seven places. A pipe to the neighbouring network, eleven kilometres long, is to be built by the autumn. It will cost 6.8 million euros.

"Nobody has to fear acute poisoning," said the head of the health office, Dr Birgit Nolte. The substances, however, accumulate in the body over years.

Blood tests will be offered, first of all to pregnant women and children.

== Werra-Bote
Lindenau queues for water, and asks who kept quiet

By half past six there were 40 people at the fire station in Oberlinden with buckets, canisters and, in one case, a baby's bath. At seven the tanker came.

"I've been making up the bottle with it for eight months," said Katja Reimann, with her daughter on her arm. "Eight months."

Since Friday the villages of Oberlinden, Unterlinden, Haselbach and Kressbach have had no drinking water from the tap. {homes.b: Some 2,400 households are affected}, according to the waterworks, whose manager, Uwe Stroh, went through the list of customers on Saturday. The centre of Lindenau, where another 3,000 or so live on a well of their own, can go on drinking.

{tests.a: The wells were examined at the wish of the waterworks}, Stroh points out. In February he had asked for the new substances to be included in the spring tests, although he was not obliged to do so until the summer.

{since.a: The district has known of the matter since March of 2023}, the councillor Ruth Ahlborn of the Free Voters maintains. She showed us a letter, with a stamp, in which an engineering firm warned the environment office about the ground water at Hohe Warte.

On Saturday the first tankers were empty by ten; on Sunday there were more, and nobody went away without water. The bakery in Haselbach bakes with mineral water from the supermarket. A roll costs the same.

A public meeting will be held on Wednesday at seven in the evening in the sports hall, which seats 600.

== Hessen Rundschau
Forever chemicals: a trail leads to the paper mill

For the district authority the case is clear: the army's foam. But it might be too clear.

{source.b: The pollution stems from sludge from the Kressbach paper mill}, which was spread on fields as fertiliser between 1998 and 2006, says hydrogeologist Prof. Martin Eberle of the university in Kassberg, who has studied the valley for years. The ground water flows from the fields to the wells, he says, and from the airfield it flows the other way, to the Werra.

The mill, with its 310 employees, belongs to the Finnish group Paperva. A spokesman said that coatings containing PFAS had never been produced there. In a permit of 2001, a copy of which we have, they are mentioned in two places.

{tests.b: It was the environment group Klares Wasser that had the samples taken}, at its own expense, and presented the results to the authorities in April. They cost 3,200 euros, says its chairwoman, Sabine Dorn. "Without us they would still be drinking it."

In the two wells the limit was exceeded fourfold and between two and three times. In 2019 a similar case became known near Rastatt in Baden, and there, too, paper sludge on fields was under suspicion.

For the people in the four villages it hardly matters at present who was to blame. They need 60,000 litres of drinking water a day, and a new pipe. The 6.8 million that it costs will be advanced by the state; the polluter, once established, is to pay it back.

Lawyers expect that to take ten years.

== Kanal Nord TV
Lindenau: how dangerous is the water?

People in four villages in northern Hesse have been told not to drink their tap water or use it for cooking after high levels of PFAS were found in two wells. We answer the most important questions.

What are PFAS? A group of more than 10,000 substances which repel water and grease. They are used in pans, jackets and foam. They hardly break down.

May I shower? Yes. Washing, showering and cleaning teeth are no problem, says the health office. Boiling does not help: the substances remain in the water.

How high are the figures? Up to 410 nanograms per litre, with a limit of 100. For four of the substances, which are regarded as especially harmful, a second limit of 20 applies from 2028. For these the result at Eichgrund was 95.

Who is affected? {homes.a: According to the district, it is 1,870 households}. The hospital and both schools are in the town centre and have clean water. The nursery school in Haselbach has been closed until Wednesday.

Since when has it been known? {since.b: The authorities first heard of it this April}, district administrator Jens Wiegand told us. "On 22 April the results lay on my desk. Two days later the wells were off the net." For the villages that lie on a slope this was not enough, as there was residual water in the tanks, so the ban followed.

How long will it last? At least until the autumn, when the pipe should be finished. Until then there are tankers at seven places, and from next week, bottles for those over 80.

And the army? It says that it is examining the findings.

== De Waterkrant
German villages off the tap, and the Dutch are watching

A small place on the upper Werra has a problem which people around Dordrecht know only too well. In Lindenau, in the German state of Hesse, thousands of inhabitants are fetching their drinking water from tankers because of PFAS.

The values found are 4.1 and 2.6 times the German limit of 100 nanograms per litre. The Netherlands has no legal limit for all PFAS together that is any stricter, but its health institute recommends much lower values: 4.4 nanograms, calculated by a different method.

Water from the Werra reaches the sea near Bremerhaven and not in the Netherlands. Drinking-water companies here are interested for another reason. {source.a: The cause was foam from an old military airfield}, and of those the Netherlands has nine. At three of them ground water has been tested in the past two years. At Valkendorp the value was 37 nanograms, and there is no well nearby.

"The Germans looked and they found," said Wouter Prins, of the association of water companies. "If you do not look, you have no problem. Until you have."

Authorities in the district want blood tests for pregnant women and children to start in May. In Dordrecht such tests were offered in 2016; about 1,000 people took part.

The replacement pipe costs nearly seven million euros. A filter with activated carbon would have been cheaper at the outset, around two million, but would have to be renewed each year.

Local people will be able to put questions to the authorities at a meeting on Wednesday.
