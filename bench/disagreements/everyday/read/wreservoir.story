tonnes: number
first: date
cause: contradiction
word: framing

== Moravská Agentura
Thousands of dead fish in Czech reservoir

Firefighters and anglers have been clearing dead fish from the Lhotka reservoir in southern Moravia since the weekend. {tonnes.a: By Wednesday evening 38 tonnes had been removed}, the river authority said, mainly carp, bream and pike-perch.

{first.a: The first dead fish were noticed on Saturday, 11 July}, by campers on the northern shore. Measurements on Sunday showed oxygen of 0.6 milligrams per litre near the dam; carp need about three. At the inflow, nine kilometres away, the value was 6.1.

{cause.a: The fish died from a collapse of algae} after several days of heat, said the director of the river authority, Radek Vondra. {word.a: He spoke of a "natural summer event"} that could be expected in shallow waters.

The environment inspectorate has taken 24 samples, 16 of water and eight of fish. The results are to be presented on Monday. Bathing has been prohibited at all three beaches until further notice.

The reservoir, built in 1978, covers 460 hectares and is used for irrigation, recreation and flood protection. It does not supply drinking water. The level is at present 1.4 metres below normal.

The anglers' union put the damage at 11 million crowns (about 440,000 euros). Its chairman, Jiří Hrubeš, said it would take six years until the stock had recovered. "We put in 14,000 young carp in April. They are in the containers now."

There were fish kills at Lhotka in 2003 and 2015 too, but smaller ones.

The dead fish are burned in a rendering plant in Žichlice. Farmers had asked for them as fertiliser; the veterinary office refused.

== Brněnský Deník
Lhotka: bathing ban as fish keep dying

Firefighters and anglers have been clearing dead fish from the Lhotka reservoir since the weekend. {tonnes.a: By Wednesday evening, 38 tonnes had been removed}, the river authority said. The smell reaches as far as the motorway.

{first.a: It was on Saturday that campers reported the first dead fish}. On Sunday, oxygen near the dam was down to 0.6 milligrams per litre, a fifth of what carp need. Fire brigade pumps have since been spraying water into the air to enrich it; on Wednesday the value was 2.2.

{cause.a: A collapse of algae after several days of heat} killed them, according to the director of the river authority, Radek Vondra. {word.a: He called it a "natural event, as in any hot summer"}.

The holidaymakers are leaving. Of the 700 pitches at the three campsites, 520 were taken last week, now it is fewer than 200. "I have cancelled the band and the sausages," says tenant Milena Dufková. She wants compensation but does not know from whom.

The anglers' union put the damage at 11 million crowns. Its chairman, Jiří Hrubeš, said it would take six years until the stock had recovered. The campsites' losses come on top.

The environment inspectorate has taken two dozen samples. The results are to be presented on Monday. Bathing has been prohibited at all three beaches until further notice. Boats may go out, but the rental is closed.

Swimmers who bathed last week need not worry, says the public health office: ten people have reported with skin rashes, all of them mild.

== Jihomoravský Hlasatel
Anglers in Lhotka: "This was no heatwave"

Jiří Hrubeš has waders on and no voice left. The chairman of the anglers' union has been standing in the bay of Lhotka for five days. {tonnes.b: By Wednesday evening they had taken out 52 tonnes}, he has the weighing slips of every container in his van.

{first.b: The first dead bream drifted ashore on Thursday, 9 July}, says Hrubeš, two days before the campsites were full. He rang the dam keeper, who thanked him.

For him there is no doubt. {cause.b: The fish were killed by waste water} that the sugar works at Hrádek let out, he says; the sludge basin there had been drained for repairs in that same week. "Since 1978 we have had hotter summers."

The sugar works denies that. Everything that left the site had gone through the treatment plant, and the sludge had been driven away by lorry, said a spokeswoman. The permit for draining was shown to this newspaper; it allows 900 cubic metres a day into the brook, after treatment.

The mayor of Hrádek, Olga Svatošová, warns against quick verdicts. The factory is the largest employer, with 230 people, in the autumn over 400.

{word.b: "It is an ecological catastrophe", says Hrubeš}. The union puts the damage at 11 million crowns; 14,000 young carp alone had been released in spring.

The environment inspectorate has taken 24 samples, 16 of water and eight of fish. Two of them come from the brook below the sugar works. On Monday it will be known what is in them.

Bathing remains prohibited. A petition for an independent expert had 3,100 signatures by Wednesday noon and 3,400 in the evening.

== Voda & Krajina
Why shallow reservoirs suffocate

Lhotka is on average 3.1 metres deep. A lake like that has no cold reserve at the bottom. When the wind drops and the water reaches 27 degrees, as it did in the second week of July, a bloom of blue-green algae can consume in one night what it has produced in three days.

The river authority has published its curves. At the buoy by the dam the oxygen fell from 9.4 milligrams per litre to 0.6 within 50 hours. At the upper end, near the inflow of the Jevička, it stayed above six the whole time, and there almost no fish died.

Is that sufficient as an explanation? Three questions stay open, says limnologist Hana Kubová of Brno. How much phosphorus is in the sediment? Why was the water level lowered by 1.4 metres in June, when the forecast was hot? And what came down the brook? "Without the samples I will not name a culprit," she says.

The inspectorate's results are due on Monday. Besides oxygen-depleting substances, the laboratory is looking for ammonia, which is poisonous to fish in small amounts, and for algal toxins. The liver and gills of eight fish are being examined.

About two thirds of the weight recovered is carp, the rest bream, pike-perch and some catfish, one of them 1.9 metres long. Eels seem to have survived, as they often do.

Aerating a lake of 460 hectares with fire pumps is of little use, Kubová says, but it creates refuges. More helpful would be less manure on the fields upstream, and patience: after the fish kill of 2015, the stock took four years. That one was about a fifth as large.

== Radio Wien International
Dead carp near the Austrian border

Thirty kilometres north of the Austrian border, at a lake that many Viennese know from camping, fish are dying in masses. Bathing in the Lhotka reservoir is forbidden, and the campsites are emptying.

The Austrian authorities see no danger for the Thaya river. The brook that flows out of the lake has been closed off since Monday, and measurements at the border are normal, the environment ministry in Vienna says. It has offered Prague a mobile laboratory. The offer has been accepted; the lorry arrives on Friday.

{word.b: Environmentalists speak of a catastrophe for the ecosystem}, in a place where otters and sea eagles feed. The group Živá Řeka has found two dead herons, though it is not known what they died of.

The question of guilt divides the region. Laboratory results are expected at the start of next week. Until then the police will not open an investigation, but they have talked to the dam keeper, as a witness.

In the bay the stench is hard to bear. About 90 volunteers work in shifts of two hours, with masks. "My grandfather taught me to fish here," says Tomáš, 26, from Znojmo, and throws a carp as long as his arm into the container. "Now I do it with a pitchfork."

The fish go to a rendering plant. They are not suitable for animal feed, the veterinary office said, nor for the fields.

It will be years until anglers can again expect a catch here.
