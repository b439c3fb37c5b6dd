alarm: contradiction

== Agerom
Four dead in explosion at grain terminal on the Danube

Four people were killed and 17 injured on Tuesday when two cells of a grain silo exploded in the port of Galați in eastern Romania, the emergency inspectorate said.

The blast at 2:10 p.m. tore the roof from the tower of the Danagro terminal and shattered windows up to a kilometre away. Five of the injured suffered severe burns. Three of them were flown to Bucharest and two to a special clinic in Belgium.

The dead are three employees of the terminal and the driver of a lorry from Moldova who was waiting to unload, the inspectorate said.

The two cells held about 7,000 tonnes of maize. Firefighters had the flames under control by the evening, but smouldering grain made it necessary to keep watch. The fire was declared out at 6 a.m. on Wednesday.

{alarm.a: A warning signal had sounded some two minutes before the explosion}, Danagro's managing director, Horia Stamate, said. He rejected accusations that the company had saved on cleaning. "The dust was removed every shift. We have the sheets."

Prosecutors took over the inquiry on Wednesday. They suspect that dust caught fire on an overheated bearing of a bucket elevator, but said other causes could not be ruled out.

Labour inspectors had visited the terminal in March and fined it 8,000 lei, about 1,600 euros, for missing signs. An explosion at a mill in Brăila, 20 kilometres away, cost two lives in 2018.

== Viața Dunării
"It rained maize, and it was hot"

Maricica Olaru sells coffee at gate three. At ten past two she had just given change to a man from Cahul. He went back to his lorry to wait. His name was Ion, that is all she knew of him. He is one of the four dead.

"It rained maize, and it was hot," she says. On the roof of her kiosk lie grains like popcorn.

The other three were from Galați, all of them on the early shift, which had stayed longer because of a barge: a foreman, 52, an electrician, 47, and a woman of 29 from the laboratory, who had gone up to fetch a sample. Seventeen people are in hospital or have been; nine were allowed to go home by Wednesday noon.

Two of the twelve cells are gone. The ten others stand, one of them with a crack that a hand fits into.

In the changing room of the terminal people are talking about one thing. {alarm.b: There was no alarm of any kind before the blast}, says Costel Vrabie, who had been loading the barge and was thrown against the railing. He says it three times. The union representative at the terminal, Dana Ichim, nods. She had complained in writing in June about the dust on the beams. The company confirms that it received the letter and says that it had the beams cleaned in July.

On Wednesday at six the last firefighters rolled up their hoses. Ms Olaru gave them the coffee for nothing.

== Canal 9 Est
Galați blast: prosecutors look at elevator

A bearing that ran hot may have caused the explosion in the grain terminal of Galați. Prosecutors named this on Wednesday as the leading theory; they have had the remains of a bucket elevator secured. Two experts from Petroșani are to examine them. Their report is expected in January.

Four people were killed and 17 injured on Tuesday when two cells of a grain silo exploded. The two patients who were flown to Belgium, to Leuven, remain in mortal danger. Of the three in Bucharest one was able to breathe unaided on Wednesday, a burns surgeon told Canal 9.

The shock wave smashed windows in the port district. The town hall has counted damage to 214 flats, a school and a bakery. Children were not hurt: lessons in the school had ended at two, ten minutes earlier.

Danagro, which belongs to a trading house in Geneva, has promised 50,000 euros at once to each family of the dead. "That is not compensation. Compensation comes afterwards," said managing director Horia Stamate. Danagro denies having neglected safety. The union accuses the company not of neglect on that day but of a shortage of staff over years: 61 people do the work for which there were 94 in 2015, it says. The company does not dispute the figures, but points to new machines.

The maize was meant for Egypt. A part can be saved, according to the port authority, and will be turned into biogas.

== Blick nach Osten
Explosion in Romanian grain port: exports go on

The explosion in the Danube port of Galați has cost the lives of four people but will hardly affect grain exports, traders say. The terminal handles about 3 percent of Romania's maize; Constanța on the Black Sea takes the bulk.

Two of a dozen silo cells were destroyed on Tuesday afternoon. They held about 7,000 tonnes of maize, a fiftieth of what passes through Galați in a season, and worth almost 1.4 million euros at this week's price. The operator, Danagro, a subsidiary of the Geneva firm Cerealis Trading, hopes to reopen part of the plant in three weeks if the authorities allow it.

They are not in a hurry. "First the dead, then the bearings, then the maize," said prosecutor Anca Dobre when asked about a date. She spoke of several possible causes, of which an overheated bearing was the likeliest.

Dust explosions are a known danger of the trade. All that is needed is fine dust, air and a spark. In Europe there are several dozen each year, most of them without victims. Insurers have long called for sensors that switch off an elevator when it grows too warm. The terminal in Galați had such sensors on eight of its eleven elevators, Cerealis said. Whether the one in question was among the eight was being looked into.

Nearly twenty people were injured, five of them badly. Among the lightly injured is a German, a ship's engineer of 60 from Regensburg, who was cut by glass.
