tonnes: number
status: contradiction
size: framing
miles: number?
rate: number?
prompt: framing?

== Green Wire
{tonnes.a: Norsund Spills 160 Tons of Oil in the North Sea}

STAVANGER, Norway, June 13 (GW) - An oil leak that started on Tuesday in the flow pipes serving Norsund's Skarv Beta platform was reported by the company only on Thursday, say the Norwegian authorities, and {tonnes.a: by that time more than 160 tonnes of oil} had got into the sea.

"The full amount is hard to put a figure on, but {tonnes.a: as things stand we think it is about 162 tonnes} (1,000 barrels)," said Even Rusten, who is technical director of Norsund's production in Europe.

Speaking in Stavanger, Rusten said, "What lies on the surface is not the same every day. Today we put it at not quite a tonne, or some five barrels."

"{size.a: Measured by what is spilled in the North Sea in a year, this is a considerable spill}. We are sorry that it happened, for the environment matters to us. {prompt.a: We took it very seriously and acted promptly}," he said.

Nobody on Skarv Beta is in danger, and the platform goes on producing.

{status.a: The spill is now under control and the well has been shut}, Rusten said. "{rate.a: The rate at which oil is still coming out is under four barrels a day}, we think."

The film of oil on the water measures 0.4 square kilometres. It is a light crude, with a little hydraulic fluid in it, according to Norsund.

"Thanks to the strong wind and the waves at the weekend there is far less of it to be seen than there was," Rusten said. "We still expect that the waves will break it up, and that none of it will come ashore."

A spokeswoman for the Petroleum Directorate said Norsund had told it of the leak and that its inspectors were watching the work.

== Coast and Energy
{status.b: Norsund finds second leak at Skarv Beta}

{status.b: A second place from which oil is escaping has been found} in the pipe under the Skarv Beta platform, {miles.a: 85 miles (136km) off Stavanger}.

Norsund has had to deal since last week with {tonnes.a: a spill of some 162 tonnes - 1,000 barrels} - from a leak near the platform.

The company said that it was trying to master what it called "another way out" for the oil. The first leak has been brought under control, but what remained in the pipe had found this second path, and it was proving difficult to reach among the growth on the sea bed.

A spokesman for the Petroleum Directorate said: "{status.b: They are at work to stop altogether whatever is still coming out}.

"Our inspectors continue to follow the matter. They have been in close touch with the company, with the coastguard and with the safety authority ever since the spill was reported last week."

He added: "{size.b: Beside the great blow-outs in other seas it is small}, but {size.a: by the standards of the Norwegian shelf this is a sizeable spill}.

"We do not think, however, that oil will come ashore; it should break up of its own accord.

"{tonnes.b: At present we reckon that it may come to several hundred tonnes}."

Norsund said that a ship with a remotely operated vehicle stood by and that aeroplanes flew over the area several times a day. Vessels with dispersants had been sent, but had not been needed so far.

== Daily Autonomous
{size.c: Norsund oil spill is worst off Norway for eight years}

Inspectors of the Petroleum Directorate are to look into the spill at a Norsund platform in the North Sea, it was learned yesterday, and will try to establish {size.c: what led to the biggest Norwegian oil leak in more than eight years}.

{status.b: The leak, which was still going on last night}, began a week ago at the Skarv Beta platform, {miles.b: 84 miles off Stavanger}. {tonnes.c: It has by now released about 164 tonnes of oil}, or 1,000 barrels, and conservationists are worried about what it may do to seabirds and other creatures of the sea.

{size.c: On the Norwegian shelf there has been no larger spill} since the one in the Torsk field eight years ago, when more than 350 tonnes ran out.

Norsund said that it had closed the main leak but that oil was still seeping from a relief valve, {rate.b: at a rate of about two barrels a day}. The valve sits in an awkward place, and divers would have to make sure that they did no further damage.

"It took us some time to see where it was coming from," said Even Rusten, the company's technical director. "The spot is hard to get at, with a good deal of growth around it."

{prompt.b: Environmental groups accused Norsund of keeping the public in the dark}. "A company that wants to drill in the Arctic should be able to tell people within a day what it has let into the sea," said Turid Aas of Hav og Kyst.

Young auks, which cannot yet fly, are on the water at this time of the year, bird protectors pointed out.
