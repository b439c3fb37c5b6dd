== Baltic Business Wire
Nordvarm opens 240-million-euro heat pump plant in Estonia

PARNU, Sept 3 (BBW) - Heat pump maker Nordvarm opened its largest factory on Wednesday in the Estonian city of Parnu, where it wants to build 150,000 units a year.

The Danish company has spent 240 million euros on the plant, of which 31 million came from the European Union's Modernisation Fund. Estonia paid for a new access road.

At present 420 people work there. That figure is to rise to 700 by the end of 2027, chief executive Mette Krag said. Output this year will be about 12,000 units, as only one of three lines is running. The second starts in January.

"We could have gone to Asia. We stayed in Europe because our customers are here," Krag told guests. Prime Minister Karl Lepik and 300 others attended the ceremony.

The opening comes ten months later than announced when ground was broken in April 2022. Krag blamed late deliveries of presses.

Nordvarm had sales of 1.1 billion euros last year, eight percent less than in 2023, and a net profit of 46 million. It has two more plants, in Aalborg and in Poznan.

Shares in Nordvarm closed 1.8 percent higher in Copenhagen.

== Parnu Paevik
A factory with a view of the storks

The storks stayed. That is the first thing Aime Tamm, 66, noticed when she went out on Wednesday to have a look at the new neighbour: the nest on the old chimney, which the builders had fenced off, is still inhabited.

The factory that Nordvarm has put up on the former peat works is 410 metres long. It cost almost a quarter of a billion euros, the biggest sum that a private firm has ever spent in our county. In the first year it was to have had 500 workers. There are 420 now, personnel manager Rein Saar says, and 60 more have signed contracts for October.

Roughly two thirds of them come from the city and its surroundings. Kadri Mets, 23, used to fillet herring. Now she brazes copper pipes and earns 1,650 euros a month before tax, "and I don't smell of it in the evening". Of the eleven people in her team, five are women.

Not all is to everybody's liking. The road, which swallowed four million from the state, leads lorries past the school in Papiniidu. From January it should be 90 a day; at the moment there are about 30. The city council has promised a zebra crossing with lights before Christmas.

When the Prime Minister cut the ribbon, the scissors were blunt. At the third attempt it worked, and the brass band, which had begun after the first, started again.

== Dagens Industri og Handel
Krag's bet on Parnu

For Mette Krag, 49, Wednesday was a day of relief. When she presented the plan for Parnu in the autumn of 2021, the budget was 195 million euros. It became 240. The start slipped from November of last year to this September. And in between the market collapsed: in Europe a third fewer heat pumps were sold in 2024 than in the record year of 2022.

Now she has a plant that can make 150,000 a year, once all three lines are there, and a market that may not want them. Next year she counts on 60,000 from Parnu. Full capacity will be reached in 2028 at the earliest.

"Every boiler in Europe has to be replaced at some time," she says in her office above the hall. "I can wait."

The shareholders have been waiting for a while. The stock rose a little on the day but stands 40 percent below its peak of June 2022. The dividend was halved in the spring, to 2.50 kroner.

What will become of Aalborg is an open question. Some 900 people work there and the works council is worried that jobs may go east. "No one in Aalborg will lose their job because of Parnu," Krag says. The agreement that she signed with the unions runs until the end of 2028.

The EU's contribution covers some 13 percent of the investment. Without it, Krag says, it would have been Poznan, where there was room for an extension.

== ERN Television
Heat pumps from Parnu

Good evening. It is one of the country's largest industrial investments of recent years: in Parnu the Danish company Nordvarm has today officially opened its factory. In fact the first heat pump left it back in June, on trial. Since then 3,800 have been built.

Prime Minister Karl Lepik spoke of a good day for Estonia. "A place that once dug peat for burning now makes machines that need no burning at all," he said.

In about two years' time 700 people are meant to be employed here. Unemployment in Parnu county stands at 7.4 percent; the average for the country is 6.9.

The Green party welcomed the plant but criticised that the company had been allowed to fell nine hectares of forest. Nordvarm points out that it has planted 14 hectares elsewhere, near Sindi.

Of the heat pumps made in Parnu nine out of ten go abroad, most to Germany and Poland. A house-size unit weighs 128 kilograms and costs from 4,900 euros without fitting.

The factory will be open to visitors this Saturday between ten and four. The company expects several thousand. Buses leave from the market square every twenty minutes, and the storks, we are told, are likely to be at home, although they usually set out for Africa in these weeks.
