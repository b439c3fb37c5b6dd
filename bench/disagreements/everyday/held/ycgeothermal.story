houses: number
fund: number
stop: attribution
tremor: framing

== Danube Wire
Hungarian geothermal project halted after earth tremor

Drilling for a geothermal heating plant near Kővárad in southern Hungary has been halted after an earth tremor of magnitude 3.4 that damaged buildings in the town.

The tremor occurred at 4:52 a.m. on Saturday at a depth of about four kilometres, the seismological observatory in Budapest said. It was felt as far away as Szeged, 45 kilometres to the south. Nobody was hurt.

{houses.a: Damage to 112 houses has been reported}, the disaster management authority said on Sunday evening: for the most part cracks in plaster and fallen roof tiles. Two families had to leave their homes.

{stop.a: The state mining inspectorate ordered the halt} on Saturday at noon, and it will remain in force until the cause has been examined.

The operator, Termovia, had begun on Thursday to press water into the second of two wells, which is 3,850 metres deep. The first well, completed last year, reaches 3,610 metres. From 2027 the plant is to supply heat to 7,400 flats that are now heated with gas.

A connection was "likely, but not yet proven", observatory director Katalin Benedek said. In the preceding two days her instruments had recorded 31 smaller tremors, none of them above magnitude 1.9.

{fund.a: Termovia has set aside 1.2 billion forints} for compensation. Residents can report damage until the end of the month.

The project costs 64 million euros, of which the European Union pays 27 million. Mayor Zoltán Pintér, an advocate of the plant, said it must go on "if and only if it is safe".

== Deep Heat Review
Kővárad: traffic light stood at amber for 19 hours

Every stimulation of a deep well in Europe works with a traffic light. Green up to magnitude 1.5, amber above it, red from 2.5. At Kővárad the light jumped to amber at 9:40 on Friday morning, with an event of 1.9. What happened then will occupy the industry for some time.

According to the log, which the operator Termovia has published, injection was reduced from 38 to 22 litres a second, as the plan prescribes. The quakes became weaker. Then, at eight minutes to five on Saturday, came 3.4 without any warning.

{stop.b: The site manager shut the pumps down on his own authority} 11 minutes later, and nobody has told Termovia to stop since: the inspectorate merely took note. That is to the company's credit.

Less so is the choice of pressure. Geologist Péter Hámori, who advised on the first well, says that the second runs within 300 metres of a known fault. "I would have started at half." Termovia replies that the fault was regarded as inactive in all models.

In the context of the branch, {tremor.a: this was a minor shake of the usual kind}. At Basel in 2006 the same magnitude, 3.4, was reached; at Pohang in South Korea in 2017 it was 5.5. In Basel, the insurers paid some nine million Swiss francs and the project died. It was never proven that the drilling there had been badly planned; people simply no longer wanted it.

The heat itself is excellent: 142 degrees at the foot of the older well. Some 18,000 of the town's 24,000 inhabitants were to be served. Whether they still will be is decided above ground.

== Magyar Közrádió
A night with the light on in Kővárad

In Kossuth Street, people have set up deckchairs in the gardens. "I'm not going to sleep under that ceiling," says Mrs Ilona, 77, pointing to a crack as wide as a thumb. It was not yet five on Saturday morning when her cupboard began to walk, she says.

The disaster management authority has had inspectors on the way since Saturday. By that evening they had been in 40 houses, by Sunday afternoon in 95, and they have now seen nearly all who called. {houses.a: In all, 112 homes have been damaged}, their spokeswoman told our programme. A third of these are in one quarter, Újtelep, built on the sand of an old arm of the river. Two families, seven people altogether, are staying in the boarding school.

Mayor Pintér was booed in the sports hall on Sunday. Four years ago the council had voted for the plant by 11 votes to one. The one, Eszter Kádas, a teacher, took no pleasure in having been right. "I asked about earthquakes. I was told I watched too many films."

The company promises help without red tape. {fund.b: A sum of 800 million forints is ready} to pay for repairs, Termovia's managing director Gergely Bakos said in the hall. Craftsmen were to start with the roofs this week. He did not want to speak of guilt; he spoke of responsibility.

A link with the drilling is probable, say the seismologists in Budapest, who expect to publish their report in about three weeks. Until then not a drop will be pressed into the ground.

The school reopens on Tuesday. The tower of the Reformed church remains closed off.

== Wiener Tagespost
In Hungary, the earth's heat strikes back

Vienna, which is itself drilling for hot water in the east of the city, is looking closely at a small town on the Hungarian plain. There, an attempt to wring heat from the deep has ended for the time being with cracked walls.

Drilling for a geothermal heating plant near Kővárad was halted after an earth tremor of magnitude 3.4 that damaged buildings in the town. It was felt as far away as Szeged. Nobody was hurt. The operator, Termovia, had begun on Thursday to press water into the second of two wells.

{houses.b: Around 260 houses have been damaged}, according to the local insurers' office, and the final number is likely to be higher.

{stop.a: It was the mining authority that had the work stopped}, seven hours after the quake.

A connection was "likely, but not yet proven", observatory director Katalin Benedek said. In the preceding two days her instruments had recorded 31 smaller tremors.

Could it happen in Vienna? Hardly, say those responsible at the city's utility. In the Aspern field, the water is already in the rock and has only to be pumped up; in Kővárad, cracks first have to be made for it. The depth is similar, at some three kilometres in Vienna and nearly four in Hungary, but the process is not.

The EU is contributing 27 million euros in Kővárad, a good two fifths of the costs. In Brussels it was said that the money would not be reclaimed. Three more such plants are planned in Hungary, the closest to Austria near Győr. Their permits, the energy ministry in Budapest says, are not in question.

== Reggeli Hír
THEY SHOOK US OUT OF BED

4:52 a.m. The walls groan. Dogs howl. Children scream. In Kővárad they thought the end of the world had come.

{tremor.b: It was a man-made earthquake catastrophe}, and everybody in town is pointing at the same people: the gentlemen from Termovia, who had been pumping water into the ground under our feet for two days with the force of 38 fire hoses.

János Vida, 52, shows what is left of his chimney. It lies in the paddling pool. "If my grandson had been in it..." He does not finish the sentence. His grandson, five, was asleep, and is well, like everyone in the town. It is a miracle.

Around 30 times the ground had trembled beforehand, too faintly for people to feel. The machines felt it. They pumped on, only somewhat more slowly.

Now nothing is being pumped any more. And now the millionaires are suddenly generous: {fund.a: a pot of 1.2 billion forints} is waiting for the victims. Anyone with a crack in the wall has until the 31st to report it. Reggeli Hír says how: photograph everything, sign nothing, get a receipt.

Mayor Zoltán Pintér had promised warm rooms at half the price. On Sunday he got whistles. "I live here too," he called into the hall. His own garage has a crack.

Company boss Bakos (46) wanted to say he was sorry, but hardly got a word in. "Go home and drill in your own garden!" a woman shouted.

For over 7,000 flats there was to be heat from the deep by 2027. Mr Vida is having his gas boiler serviced.
