dead: number
peak: number
power: number
siren: date
dam: contradiction
evacuation: contradiction
camp: contradiction
alone: attribution
term: framing?

== Allied News Agency
Flood in Orla valley kills at least a dozen; dam under scrutiny

TREBEN, Aug 3 (ANA) - {dead.a: Fourteen people died in the flood} which swept through the Orla valley in the night to Saturday, the district authorities said on Sunday evening. Three others were still missing.

In the town of Treben, population 18,000, the river {peak.a: rose to 7.80 metres, the highest level} since records began in 1921. The normal level at this time of year is 1.60.

Some 160 millimetres of rain had fallen in 24 hours on the hills above the town, twice as much as in an average August.

{power.a: About 22,000 households were without electricity} on Sunday, grid operator Netza said.

Attention turned to the Karst dam, 11 kilometres upstream. {dam.a: Water had run over the crest by itself}, the operator, Orla Power, said; the gates had not been touched. Prosecutors in Treben have begun a preliminary inquiry.

Sirens in the town {siren.a: sounded at 7:10 p.m. on Friday}, the district's crisis unit said, more than four hours before the wave arrived at 11:30 p.m.

"We were left alone for a whole night," {alone.a: said the mayor of Treben, Hana Rusk}.

The government released 50 million euros in emergency aid. Interior Minister Paul Ostrik, who flew over the area in a helicopter, promised more. The army has sent 900 soldiers, and another 400 are to follow on Monday.

The weather service expects dry conditions until Wednesday.

== Treben Valley Gazette
The night the Orla came through the front door

The clock of St. Anne's stopped at 11.34 on Friday night. By then the water stood at the altar.

{dead.b: Seventeen of our neighbours are dead}: that is the count of this newspaper, which by Sunday evening had spoken with the families of every one. The youngest, Lea, was five; the oldest, Josef Marl, was 91.

Nobody in Mill Lane heard a warning in time. {siren.b: When the siren went it was half past ten}, says Irma Kolb, 66, and an hour later her cellar was gone. Her neighbour looked at his watch, too. Same time, same curse.

And nobody had told people to leave. {evacuation.a: There was no order to evacuate}, not for Mill Lane and not for the campsite. "We were left alone for a whole night," {alone.b: said Bert Haas, the chief of the volunteer fire brigade}, whose own engine was swept into the weir.

At the lower bridge the gauge {peak.b: stopped at 8.40 metres before it was torn away}. The old mark, from 1954, is at 6.95.

What happened at the Karst dam? Two anglers say that {dam.b: they saw the gates being opened} shortly after ten. They have told the police. Orla Power, which runs the dam, says that is impossible.

On Sunday there was soup at the school, and dry socks from people in Lund and Kempen whom nobody knows. Eleven bakers from the next valley brought 2,000 loaves. It did not rain.

== Daily Lantern
WALL OF DEATH

A seven-metre monster of mud and tree trunks crashed into sleepy Treben - and they had opened the floodgates!

{dam.b: The dam's sluices were opened in panic}, furious locals told the Lantern. "I heard the alarm horn up there and then the roar," said farmer Gustl Prem, 58, who lost 40 cows.

At least {camp.a: two campers were drowned in their tents} at the Green Meadow site, where the first of the water arrived before midnight. Dutch holidaymaker Wim de Groot, 39, saved his twin girls by tying them to a walnut tree. "I told them it was a game," he said.

{power.b: Some 35,000 homes have no light}, no fridge and no hot tea. Looters were seen in the shopping street on Saturday, and police have arrested four men.

{term.a: This was no act of God, it was a crime}, the people here say. They want heads to roll at Orla Power, whose boss, Ferdinand Ziegler, pocketed 1.1 million euros last year.

Helicopter crews plucked 63 people from roofs. One of them, a bride-to-be called Mona, had nothing left but her veil.

Interior Minister Paul Ostrik got a frosty welcome when he turned up in brand-new rubber boots. "Where were you on Friday?" shouted a woman with a shovel.

The Lantern is starting an appeal for the victims. Every cent will go to the valley.

== Public Radio Three
Orla flood: what we know on Sunday night

At nine o'clock on Sunday evening this is what we can report from the Orla valley. {dead.a: Fourteen people have lost their lives}; this morning the figure had stood at eleven. Two of the dead are firefighters. The search goes on for three residents of Mill Lane.

{camp.b: All 120 guests of the Green Meadow campsite were brought} to safety, the operator confirmed to us: some reports had spoken of deaths there.

The river peaked shortly before one on Saturday morning. {peak.a: The gauge at the town hall showed 7.80 metres}. It has since fallen by more than half.

There has been much talk of missing warnings. The district administrator, Clara Wenz, contradicts. {evacuation.b: She had ordered the evacuation of the lower town} at eight on Friday evening, she told us, by loudspeaker van and by text message. She does admit that the mobile network was failing by that time.

On the subject of the dam we asked the hydrologist Nils Arendt. A reservoir which is full cannot hold back anything, he says; whether gates or crest, the amount arriving below would have been similar. {term.b: He calls it a natural disaster} of a kind that comes once in two hundred years.

Half of the households which lost their supply are to have electricity again by Monday night. Drinking water must be boiled. Eight schools in the district stay closed, and the railway to Kempen will be cut for weeks.

== The Continental
Europe's summer of water reaches a quiet valley

There are 9,000 sandbags on the market square of Treben, and they came on Saturday. The joke is told here by people who have lost everything, and nobody laughs.

The Orla, a river that one could wade in July, has killed more people in one night than any flood in this country for thirty years. It has done so in a place which believed it was protected. The Karst dam, built in 1964, holds 38 million cubic metres; on Friday morning it was 97 per cent full, because Orla Power wanted to sell electricity in the autumn.

That, rather than the question of who pressed which button, will occupy the prosecutors. Ferdinand Ziegler, the company's chief executive, repeated on Sunday that {dam.a: no gate had been opened and that the water} simply went over the top.

How much time did people have? {siren.a: A quarter past seven, or just before, was when} the sirens wailed, according to the log of the crisis unit. Others swear it was hours later. The message on the telephones never arrived at all.

The government's first answer is fifty million euros. The damage, insurers think, will come to something between 600 and 800 million, of which a third is covered.

Thirteen hundred soldiers will be shovelling by tomorrow. In Mill Lane an old woman hangs letters on a washing line to dry. One is from 1954, and tells of a flood.
