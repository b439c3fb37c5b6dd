
== Suomi Newswire
Toxic algae close beaches at Finnish lake after fish deaths

Authorities in eastern Finland have banned bathing at six of the nine public beaches on Lake Kuorijärvi after toxic blue-green algae spread across its southern basin.

By Thursday evening volunteers had collected 2.3 tonnes of dead fish, mostly perch and bream, the town of Haukila said. On Tuesday, when the first were found, it had been about 400 kilograms.

Samples taken on Wednesday at Haukila harbour contained 38 micrograms of microcystin per litre, nearly four times the level of 10 micrograms at which the town closes a beach. At the northern end of the lake the readings were between 1 and 3.

No one has been admitted to hospital. Eleven people, seven of them children, sought advice at the health centre with skin rashes or nausea after swimming. Two dogs died.

Drinking water is not affected, as Haukila takes it from groundwater.

The regional environment centre named phosphorus as the main cause. "It has come into the lake over decades, from fields, from the old pulp mill and from sewage," said its head of water protection, Tuula Mäkinen. "Two weeks of 28 degrees and no wind did the rest."

The mill, which closed in 2009, belonged to the company Kuorisellu. Its successor, Vedora, has denied any discharge in recent years.

The town council will discuss an emergency programme of 1.2 million euros on Monday.

== Itä-Savon Viesti
Six beaches shut: Haukila's summer ends in July

The ice-cream kiosk at Rantala opened at ten on Thursday as always. By noon Seija Hirvonen had sold four cones. "They come, they smell it, they go," she says.

Since Wednesday the yellow tape has hung at Rantala, Harbour, Church Bay and Mansikkaniemi. On Thursday morning Little Sands and the camping site were added. Six beaches, then; the three in the north, at Ylikylä, remain open for the time being.

The town's health inspector, Antti Korpela, measured 38 micrograms of toxin per litre in the harbour, 22 at Rantala and 14 at the camping site. Beaches are closed above ten. He will sample again on Friday and Monday, and says that he does not expect to take the tape down before August.

Meanwhile the fire brigade and some sixty volunteers are taking the fish out with nets and rakes. At the end of Wednesday the containers held 1.1 tonnes; by Thursday evening it was more than double that. They go to the incinerator in Joentaus.

Pekka Laine, who has fished here for forty years, had never seen the like, not even in 2011, when the algae last closed beaches. "Then it was two bays. Now it's the whole south."

His Labrador, Musti, drank from the shore on Tuesday and was dead by evening. A neighbour's terrier died the day after.

Whose fault is it? At the kiosk they say the mill, in the Ylikylä pub the farmers. Tuula Mäkinen of the environment centre says both, along with the town's old sewage works, and a hot, still July.

== Radio Karelia
Haukila to vote on emergency plan for dying lake

A plan to rescue Lake Kuorijärvi from algae will go before Haukila's councillors on Monday. It would cost 1.2 million euros over three years, of which the state is expected to pay half.

The money is meant for buffer strips along two streams, 500,000 euros, for netting coarse fish, 300,000, and for pumps which would bring oxygen to the deepest part of the lake, 400,000.

Mayor Riikka Salo said she would ask the council to decide the same night. The opposition True Rural group says the plan comes ten years late, but it will not vote against it.

Bathing is banned at two thirds of the lake's public beaches. Anyone who swam in the south of the lake this week and feels unwell should ring the health centre. Eleven people have done so up to now, none of whom was seriously ill.

Fish from the northern basin may be eaten if gutted, the food agency says. Fish from the southern one should not be.

A spokeswoman for Vedora, the successor of the company which ran the pulp mill, told us that nothing has flowed from the site into the lake since 2009. That is not disputed by the environment centre: what matters, according to Mäkinen, lies in the sediment, and got there earlier. The mill accounts for about 30 per cent of the phosphorus there, farming for half, and sewage for most of what is left.

The farmers' union said its members had halved their use of fertiliser since 1995.

The weather service expects wind and rain from Sunday.

== Der Nordbote
Wenn der See kippt: a Finnish idyll turns green

For many Germans Kuorijärvi means a red cottage, a jetty and silence. This week the silence is deeper than usual. In the south of the lake no one is swimming.

A carpet of blue-green algae, which strictly speaking are bacteria, has killed fish by the tonne and two dogs. Swimming is prohibited at six beaches. At three others, in the cooler north, children were still jumping in on Thursday.

The 58 holiday cottages of the firm Saimaa Ferien are mostly let to Germans and Swiss. Nine families have left early, says manager Jutta Brandt; about a dozen bookings for next week were cancelled. "We give the money back. What else should we do?"

The lake is 41 square kilometres in size, on average only five metres deep and therefore quick to warm. On Wednesday the water in the harbour measured 25 degrees. The air had been at 28 for a fortnight.

For Dr Ville Aho, a limnologist at the University of Kuopila, it is no surprise. He warned in a report in 2018 of just this. "The lake has a memory," he says. "Everything that was poured in is still there."

Microcystin, the toxin found, damages the liver. In the harbour its concentration was close to 40 micrograms per litre. The World Health Organization regards 24 as the limit for recreational waters; Finnish towns are often stricter, and in Haukila the threshold is ten.

Nobody has been taken to hospital. The tap water, which comes from the ground, is safe to drink.

On Monday the town will decide whether to spend more than a million euros on its lake.
