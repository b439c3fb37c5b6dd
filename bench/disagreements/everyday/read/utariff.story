
== Prairie Press Agency
Canada puts 25 percent tariff on aluminium profiles from four countries

OTTAWA, Oct 7 (PPA) - Canada will charge a provisional tariff of 25 percent on aluminium profiles from China, Vietnam, Turkey and Malaysia from October 20, the government said on Tuesday, after a complaint by four domestic producers.

Imports from the four countries rose to 164,000 tonnes last year from 97,000 in 2022. Their share of the market grew from 22 to 36 percent. Profiles are used for window frames, truck bodies and solar mounts.

"Our workers can compete with anyone, but not with a price below the cost of the metal," trade minister Élise Garneau said in Ottawa.

The producers, led by Norvalu of Laval, had asked for 40 percent. They say 1,300 jobs have been lost in three years. The Builders' Federation said the tariff would add $900 to the cost of an average house.

China called the step groundless and denied that it subsidised its exporters. Turkey said it would take the matter to the World Trade Organization. Vietnam and Malaysia did not react at first.

The tariff applies for 200 days. The Trade Tribunal must decide by April whether it becomes permanent, for five years. Shipments loaded before Tuesday are exempt.

The United States, which supplies about a tenth of the market, is not affected. In 2019 Canada imposed a similar tariff on steel rebar, which the tribunal lifted after a year.

== Laval Observer
Norvalu cheers as Ottawa puts tariff on aluminium profiles

Canada will charge a provisional tariff of 25 percent on aluminium profiles from China, Vietnam, Turkey and Malaysia after a complaint by four domestic producers, the largest of which sits in Laval.

At Norvalu in the industrial park, 640 people press and coat profiles for window frames and truck bodies. Three years ago there were 910. "This is the first good news since I took over," said president Gilles Thibodeau, who has run the firm since 2023. He plans to call back 60 workers in January.

"Our workers can compete with anyone, but not with a price below the cost of the metal," trade minister Élise Garneau said in Ottawa. She will visit the plant next Monday.

The producers had asked for 40 percent. Thibodeau was not disappointed: "You ask for 40 to get 25."

Imports from the four countries rose by some 70 percent between 2022 and last year, to 164,000 tonnes. More than a third of all profiles sold in Canada now come from there. The industry says 1,300 jobs have been lost in three years.

The tariff applies from October 20 for 200 days. The Trade Tribunal must decide by April whether it becomes permanent. The union Métallos has asked to be heard there.

Not everyone in Laval is glad. Fenêtres Bellerive, with 85 employees, buys half of its frames from Turkey. "We will have to raise prices in November," said owner Chantal Roy.

== Saskatoon Ledger
Builders warn of dearer houses after Ottawa's aluminium tariff

A provisional tariff of 25 percent on aluminium profiles from China, Vietnam, Turkey and Malaysia will make homes more expensive, builders say. The Builders' Federation said the tariff would add $900 to the cost of an average house. In apartment blocks it is less, around $400 a unit, because they have fewer windows.

The government said on Tuesday that the charge would apply from October 20. Shipments loaded before Tuesday are exempt. A ship with 1,100 tonnes for Prairie buyers left Haiphong last Thursday and is due in Vancouver after the tariff has begun; its cargo will come in free of the charge.

"We had quoted prices up to spring," said Dwayne Kowalchuk, who builds 40 houses a year in Saskatoon. "I eat that."

Garneau, the trade minister, had brought a sum too. Her officials had arrived at "well under a thousand dollars", she said, which was small beside the price of land. The federation pointed out that its own figure was under a thousand as well.

China called the step groundless and denied that it subsidised its exporters. Turkey said it would take the matter to the World Trade Organization.

The Trade Tribunal must decide by April whether the tariff becomes permanent, for five years. In 2019 Canada imposed a similar tariff on steel rebar, which the tribunal lifted after a year. Farm groups, who remember that Beijing answered an earlier tariff with one on canola, asked Ottawa to keep talking.

== Bay Street Daily
Tariff buys aluminium makers time, at a price

Shares in Norvalu leapt 17 percent to $8.35 on Tuesday, and those of its Ontario rival Crownex nine. The two other complainants, in Surrey and Moncton, are privately held.

Behind the rate stands a calculation. Officials found that Chinese profiles were sold on average 38 percent below a fair price, Vietnamese 29, Malaysian 26 and Turkish 21. Rather than four rates the minister chose a single one, which she may change when the tribunal reports.

Of the 164,000 tonnes that came from the four countries, China shipped 71,000, Vietnam 48,000, Turkey 31,000 and Malaysia 14,000. At last year's average price of $5,200 a tonne, trade worth some $850m is concerned.

Will it help? Analyst Priya Nair of Lakeshore Capital expects half of the imports to be replaced, mostly from the United States, whose share she sees going from ten to 17 percent. Canadian mills, running at 64 percent of capacity, would reach 75. Thibodeau of Norvalu speaks of 80.

The cost falls on users. Truck-body builder Haulmark puts it at $3.1m a year and may move a line to North Dakota; it has decided nothing yet. For a house the builders reckon with $900.

Beijing says it pays no subsidies. Hanoi asked on Wednesday for consultations, the second capital after Ankara to take a formal step. A ruling in Geneva would take two years, by which time the tariff will have lapsed or been made permanent.

== The Toronto Siren
PANE IN THE GLASS! New tariff will make YOUR windows dearer

Thinking of new windows? Hurry up! From October 20 Ottawa slaps a whopping extra quarter on foreign aluminium.

The builders' lobby has done the sums: nearly a grand more for every new home. As if a shoebox in Toronto were not dear enough at $1.1 million!

"We have been saving for six years. Now the windows are running away from us too," sigh Jasmine (31) and Mike (33), who are building in Oshawa.

Trade queen Élise Garneau (50) says it is about jobs. More than a thousand have vanished at our aluminium makers, she says, because Asia and Turkey are dumping the stuff here for peanuts. The makers are popping corks: their boss of bosses Gilles Thibodeau (61) wants to bring dozens of people back after New Year. He had wanted an even fatter tariff!

And the Chinese? Are huffy. No subsidies, no dumping, no reason, says the embassy. Let's hope they leave our canola alone this time.

Good to know: whatever was already on the ship before Tuesday gets through without the charge. And the whole thing is on trial. After 200 days it is over, unless the tribunal says otherwise.

Window fitter Sal (55) from Etobicoke has his phone ringing off the hook. "Eleven calls this morning. Usually I get three." His tip: American frames. For those you pay nothing extra. Yet.
