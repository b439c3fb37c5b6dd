substance: contradiction
amount: number
sirens: date
cause: contradiction
water: contradiction
order: attribution
patients: number
event: framing?

== Central News Agency
MILLBRUCK - Nearly 3,000 people were forced to leave their homes overnight after {substance.a: ammonia escaped from a tank at the Orvex chemical works} in the town of Millbruck, authorities said on Monday.
The leak was noticed at about 9.20 p.m. on Sunday. {amount.a: Around three tonnes of the substance were released} before it could be stopped some two hours later, the county administration said.
{patients.a: Forty-six people were treated in hospital}, most of them for irritation of the eyes and the airways. A 51-year-old Orvex employee was in intensive care.
{cause.a: A badly corroded valve gave way}, according to the initial findings of the labour inspectorate.
People living east of the works, where the wind carried the cloud, were taken to a trade fair hall and two schools. They were allowed to return at 11 a.m. on Monday.
{water.a: Tests showed no contamination of the drinking water}, the county's health department said.
Orvex expressed its regret and promised to co-operate fully with the investigators. The company makes cooling agents and fertiliser at the site, where 430 people work.
In 2016 it was fined after a smaller leak at the same plant in which nobody was hurt.
The public prosecutor is looking into suspected negligence.

== Millbruck Observer
At ten o'clock on Sunday evening Rita Kessel still thought somebody had spilt window cleaner. Then her eyes began to stream. From her balcony in Tanner's Row she saw the white fog creeping over the allotments.
No siren. {sirens.a: Not until half past ten, more than an hour after the tank had sprung a leak, did the sirens howl}, and many in the eastern districts had by then packed the children into the car of their own accord.
{order.a: It was county fire chief Tomas Wick who gave the order to evacuate}. "I didn't wait for anybody's signature," he said at dawn, his helmet under his arm.
Police and the Red Cross counted 2,987 people who had to leave their houses; 640 of them spent the night on camp beds in the trade fair hall. At eleven in the morning the all-clear came.
{patients.a: Millbruck Hospital saw 46 patients with breathing trouble and burning eyes}, five of whom were kept overnight. One man who works at the plant is fighting for his life.
{substance.a: The sharp smell of ammonia} hung over the station until Monday evening. {amount.a: Three thousand kilograms of it had got out}, twice the quantity for which the emergency plan was written.
In the lower town caution is still advised. {water.b: Residents have been told not to drink water from the tap} until the results of a second series of tests are known; the town is handing out bottles at the fire station.
The weekly market on Tuesday has been cancelled, and the Lindenhof kindergarten remains closed until Wednesday.

== County Radio Online
Relief in Millbruck: since 11 o'clock this morning all residents have been able to go back to their homes.
{event.a: It was a limited technical incident that was dealt with by the book}, said Orvex site manager Clemens Bauer in our morning programme. {amount.b: No more than 800 kilograms of gas had left the tank}, he said.
{cause.b: A forklift truck had rammed a pipe during loading work}, Bauer explained; the driver, aged 51 and with the company for many years, suffered severe injuries to his lungs.
{sirens.b: The sirens were set off nine minutes after the leak had been noticed}, Mayor Lena Grothe told us. {order.b: She herself had then ordered the two eastern districts to be cleared}. "It was a decision of seconds, and I would take it again."
People living east of the works, where the wind was carrying the cloud, were taken to a trade fair hall and two schools. Around 180 firefighters and helpers were on duty throughout the night.
{water.a: The tap water is safe and can be drunk without hesitation} in all parts of town, according to the health department. Windows may be opened again. Vegetables from gardens should be washed thoroughly.
The railway line through Millbruck, which had been closed since 10.15 on Sunday evening, is open again; isolated delays must still be expected. The B road to Aldern is also clear.
A telephone line for the public has been set up at the town hall. It was used more than 500 times up to noon.

== National Chronicle
A town holds its breath: that is no figure of speech in Millbruck on this night. {substance.b: Chlorine, the stuff of poison gas in the trenches}, drifted through the gardens of a town of 19,000 people.
Three thousand of them had to get out, some in pyjamas, one with a parrot.
The accident happened at around twenty past nine. {cause.b: A forklift driver had hit a pipeline with his load}, a colleague reported: "There was a bang and then you couldn't see your own hand." The driver was flown to a specialist clinic by helicopter and is in an artificial coma.
{order.b: Mayor Lena Grothe had the eastern part of the town cleared} when she saw the readings. She is considered a crisis-proof pragmatist; three years ago, as head of the school authority, she organised the relocation of a whole school after a flood.
Questions are being asked of the company, a subsidiary of the Halvorsen group. The plant has already come to the attention of the authorities once, nine years ago, and had to pay a fine.
Environment Minister Jost Reimann will visit Millbruck on Tuesday. He wants to know, his ministry says, whether the safety reports of the last five years were complete. There are 61 plants of the highest hazard class in the country, and each has to be inspected once a year.
By Monday noon life was returning. In the bakery by the bridge the rolls were sold out.

== The Green Dispatch
They call it an incident. {event.b: What Orvex did to Millbruck on Sunday night was the poisoning of a town}.
{patients.b: One hundred and twelve people had to be treated in hospital}, among them nineteen children, according to a list compiled by the citizens' initiative Clear Air. A worker is hovering between life and death.
{cause.a: A valve had been eaten away by rust until it burst}. That it was rotten had been known for a long time: in the minutes of a works council meeting last November, which The Green Dispatch has seen, it appears under the heading "urgent".
{sirens.a: Seventy minutes passed before the population was warned}. Seventy minutes in which children slept with their windows open, on one of the first warm evenings of the year.
{substance.a: Ammonia burns the lungs; in the water it kills fish} in the smallest quantities. On the banks of the Aldern brook volunteers had collected more than 2,000 dead trout by Monday afternoon.
"We have been writing letters since the leak of 2016," said Hanne Dorn of Clear Air. "The answers were always very friendly."
The initiative wants the works closed until every pipe has been examined by an outside expert. For Thursday at six it calls for a march from the market place to the gates of the plant.
Orvex left written questions by The Green Dispatch unanswered up to the time of going to press.
