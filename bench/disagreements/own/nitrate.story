dead: number
evacuated: number
time: date
stock: number
cause: contradiction
inspection: contradiction
air: contradiction
ordered: attribution
label: framing

== Balkan Wire
Blast at Serbian fertiliser plant kills six

BREZOVIK, Serbia, April 22 (BW) - {dead.a: Six people were killed and 31 injured} when an explosion destroyed a warehouse at the Agronit fertiliser plant in the western Serbian town of Brezovik on Thursday, the interior ministry said.

The blast occurred {time.a: at 5.40 a.m., minutes before the shift change}, and was felt 25 kilometres away. It left a crater some 18 metres wide.

Around {stock.a: 90 tonnes of ammonium nitrate was stored in the building}, said Interior Minister Goran Stamatovic. The permit allows for 120.

{evacuated.a: About 1,200 residents were taken out of their homes} in two streets next to the plant. {ordered.a: Mayor Vesna Tolic gave the order to evacuate} at half past six, her office said.

"By all we know {cause.a: sparks from welding work set fire to pallets}, and the fire reached the nitrate," Stamatovic told reporters. Repairs to the roof had been going on since Monday.

The environment agency said that {air.a: no harmful values had been measured in the air}. People were nevertheless advised to keep windows shut.

Agronit, owned by the Vukosav family, employs 260 people. "We mourn our colleagues," said its director, Nenad Vukosav, 44. {inspection.a: The warehouse passed its last inspection without remarks} in January, he added.

The government declared Friday a day of mourning. It was the worst industrial disaster in the country for 17 years.

== Jutarnji Glas
A CRIME WITH A DATE AND A SIGNATURE

Don't tell the widows of Brezovik that it was fate. {label.a: What happened on Thursday was mass murder for profit}, shouts Dragica Peric at the gate, and nobody contradicts her. Her husband Zoran, 52, drove the forklift on the night shift.

{dead.b: Eight workers did not come out alive}, a surgeon at the hospital in Valjevo told Jutarnji Glas. "I signed the papers. I can count."

The ministry speaks of 90 tonnes. Those who worked there laugh bitterly. "{stock.b: There were more than 200 tonnes in that hall}, up to the roof, because the spring orders were late," says a storeman who does not want to give his name.

And the welding? There was none at night, he says. "{cause.b: The wiring had been smouldering for weeks}. We smelled it. We reported it. They sent a man with tape."

This newspaper has the report of the labour inspectorate of January 14. {inspection.b: It lists eleven serious defects in the warehouse}, among them missing sprinklers. The deadline for repairs ran out on March 31.

The family Vukosav, which also owns two hotels and a football club, was not available for us. Old Radomir Vukosav, 71, who bought the plant in 2006, is said to be abroad.

The clock in the canteen stopped at the moment of the blast. {time.b: Its hands show ten past six}. By then the day shift was already through the gate.

== Podrinske Novosti
Brezovik spends the night in the sports hall

There are camp beds between the basketball hoops, and children who think it is a holiday. Their parents stare at their phones.

{evacuated.b: Some 3,000 people had to leave their homes} on Thursday, almost a third of the town, Red Cross coordinator Milan Jeftic reckons. About 400 of them slept in the sports hall and the rest with relatives.

Nobody here had waited for the town hall. "{ordered.b: It was the fire chief who told us to get out}, from a loudspeaker, at six thirty," says Ljiljana Sokic, 63. "The mayor came at nine, with a camera."

The windows of the primary school are gone, as are those of 140 houses. The bang was heard as far as Loznica. {time.a: It was twenty to six}, says baker Petar Nikic, who was just taking the second batch out.

Many complain of burning eyes. {air.b: Ammonia levels were four times the limit} near the river at noon, chemist Ana Rados of the university in Novi Sad found with her own device. She calls for the children to be kept away.

On Thursday night {dead.a: the ministry's toll still stood at six}. One man, a lorry driver from Bosnia who had slept in his cab, was found alive under a wall after five hours.

On Friday the flags will fly at half-mast. The school stays shut for the week.

== Deutsche Handelspost
Explosion at Agronit: German customers look for a substitute

The explosion at the Serbian fertiliser maker Agronit hits farmers in Bavaria and Austria in the middle of the season. The Brezovik plant supplied about eight percent of the calcium ammonium nitrate sold there.

{label.b: The tragic accident, as the company calls it,} claimed {dead.a: the lives of six employees}; of the 31 injured, nine are in intensive care, the authorities said.

{stock.a: Roughly 90 tonnes of the salt lay in the hall}, well below the licensed maximum of 120 tonnes. Production, which is housed in another building, was not damaged, but stands still.

The public prosecutor's office in Valjevo has detained two people, the shift leader and the owner of a roofing firm. It assumes that {cause.a: the roofers' welding torch started the fire}. Their lawyers have not commented.

Insurers put the damage at 15 to 20 million euros. Agronit had sales of 88 million euros last year and a profit of seven million.

Director Nenad Vukosav, who took over from his father in 2019, defended the company in a conference call. {inspection.a: In January the inspectors had had nothing to object to}, he said; the document would be published.

Before the blast a tonne of the product cost 310 euros in Passau. On Friday dealers were asking 345, up eleven percent.

The town had been partly cleared. {ordered.a: The evacuation had been ordered by the mayor}, the company said, and would be lifted on Saturday if measurements allow.
