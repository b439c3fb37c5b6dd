cause: contradiction
height: number
warning: date
hours: number
rescue: date
decision: attribution
deicing: contradiction
airline: framing
speed: number

== Nordic Wire
Interim report: no cause yet in Vardal air crash

OSLO - Investigators have not yet determined why a Kestrel Air turboprop crashed on approach to Vardal airport last November, killing 38 people, they said in an interim report published on Thursday.

"{cause.a: It is too early to name a cause}," said Ingrid Solheim, who leads the inquiry at the Accident Investigation Board. "We describe what happened, not why."

Flight 614 from Oslo came down in a birch wood four kilometres short of the runway on the evening of November 9 with 53 people aboard, 49 passengers and a crew of four. Fifteen survived.

According to the report, the autopilot disconnected {height.a: at an altitude of 2,300 feet} while the aircraft was slowing down for landing. The stall warning then sounded {warning.a: for 11 seconds before impact}. Airspeed had fallen to {speed.a: 98 knots, well below the minimum} for the approach.

The twin-engine Corvane 400 {deicing.a: had been treated with de-icing fluid} before leaving Oslo, the board said. Moderate icing had been forecast along the coast.

The captain, 57, had logged 11,200 flying hours. The first officer, 29, had 2,900 hours in all, {hours.a: 410 of them on the type}. Both were killed.

The cockpit voice recorder was recovered two days after the accident and the flight data recorder on November 14. The board issued one urgent recommendation, asking operators of the Corvane 400 to review their winter procedures.

A final report is expected before the second anniversary of the crash.

== Vardal Tidende
"We lay in the snow and heard nobody coming"

Unni Brekke, 63, read the report at her kitchen table in Vardal on Thursday, all 48 pages of it. Then she turned back to page 31, where the rescue is described.

"It says that {rescue.a: the first helpers reached us after 40 minutes}," she said. "I'll not argue with a stopwatch. It felt like the whole night."

She was in seat 14C. Her sister Randi, in 14D, is among the 38 who died when Kestrel Air's evening flight from Oslo went down at Storskogen, four kilometres from the airport. Fifteen people got out alive, most of them from the rear of the cabin.

The document confirms much of what people here had heard. The machine was slow, it was heavy with ice, and {height.a: 700 metres above the ground} the autopilot let go. The voices from the cockpit aren't printed in full. But in the summary it's {decision.a: the captain who decides to continue the approach} after the younger man has asked him twice whether they should turn back.

What the report does not settle is the matter of the fluid. A ramp worker at Oslo told Vardal Tidende in December that {deicing.b: the plane was never de-iced that afternoon}, since the truck had broken down. He stands by it, he said on Thursday.

Mayor Stein Aune said that the municipality would erect a memorial by November 9, the first anniversary. Kestrel Air, {airline.a: for thirty years the lifeline of this coast}, has promised to pay for half of it.

A meeting for the families is to be held at the school on Saturday at noon.

== The Daily Beacon
{cause.b: PILOT BLUNDER KILLED 38} on doomed Flight 614

A string of cockpit blunders sent Flight 614 plunging into a frozen forest, a bombshell report has revealed.

Captain Morten Lie, 57, and his rookie co-pilot let the plane get so slow that it dropped out of the sky like a stone. A warning blared in their ears {warning.b: for 19 terrifying seconds}. They pulled when they should have pushed.

{airline.b: Cowboy carrier Kestrel Air} had put a near-novice in the right-hand seat. The first officer, 29, had spent {hours.b: just 140 hours flying that model}.

And it was he, the Beacon understands, who sealed the fate of all on board. "{decision.b: 'We can make it,' the co-pilot insisted} when the skipper wanted to go round," said a source who has heard the tape.

Thirty-eight of the 53 on the plane were killed. Among them were honeymooners Kim and Astrid Falk and the under-15 handball team's trainer, Odd Hamre.

Survivors were left in minus nine degrees. {rescue.b: An hour and a half went by before} a rescuer got to the wreck, with the helicopter beaten back by the weather.

Kestrel Air chief Vibeke Rossing said last night: "Our thoughts are with the families. We've co-operated from the first day." The firm has offered next of kin an advance of 25,000 euros each.

Investigators will not hand in their final verdict until next year at the earliest.

== Channel Five News
What the Flight 614 report tells us, and what it doesn't

The Accident Investigation Board has published its interim report on the loss of Kestrel Air Flight 614, four months after the accident. Here's what we have learnt.

How many were on board? Fifty-three: 49 passengers, two pilots and two cabin crew. Thirty-eight were killed, including both pilots and one of the cabin crew.

What went wrong? The report stops short of conclusions, but experts who have read it for this channel are in little doubt. "{cause.c: Ice on the wings brought this aircraft down}," says former test pilot Hanne Dybvik. "The crew had no chance once the tail began to lose lift."

Was the crew experienced? The captain, very. He had more than 11,000 hours in his logbook. His first officer had nearly 3,000, of which {hours.a: a little over 400 on the Corvane}.

How quickly did it happen? {height.b: At 3,200 feet the autopilot switched itself off}. A stall warning came on and {warning.a: stayed on for eleven seconds}, until the plane hit the trees. By then its speed was down to {speed.b: 108 knots}.

Who took the decision to carry on? {decision.a: The captain}, according to the transcript: his colleague had suggested going back to Oslo, and he replied that they would "give it one try".

What did the rescuers do? The first of them came on foot. The helicopter from Bodoe had to turn around twice and landed only at 9.20 p.m.

What's next? All airlines that fly the type have been asked to look again at how they operate in winter. The final report should come within two years of the crash.

== Handelsbladet
Kestrel shares slump as crash report puts winter flying in doubt

Shares in Kestrel Air lost 14 percent in Oslo on Thursday after accident investigators called on operators of the Corvane 400 to review their winter procedures.

The regional carrier owns 12 aircraft of the type, more than half of its fleet of 22. Chief executive Vibeke Rossing said that none would be taken out of service. "The board has grounded nobody," she told analysts in a call.

The interim report on the accident of November 9, which cost 38 lives, {cause.a: avoids any statement on the cause}. It notes an airspeed of {speed.a: less than 100 knots in the final moments} and an autopilot that disconnected when ice had already built up on the airframe.

For the insurers, a lot depends on whether the plane left Oslo in proper condition. Rossing said it had: {deicing.a: "It was de-iced at 16.25, and we have the receipt."} The flight took off 20 minutes later.

Analyst Per Wold at Fjordbank estimates total claims at 90 million euros, which are fully covered. More painful, he says, is the loss of trust. Bookings in January and February were a fifth lower than a year before. Kestrel, {airline.a: a respected airline with a spotless record} until last autumn, had carried 1.1 million passengers in the year up to the crash.

The families have been offered an advance of 25,000 euros a victim. Their lawyer, Gro Tveit, called the sum "a beginning".

At the close the share stood at 31 kroner, compared with 36 on Wednesday.
