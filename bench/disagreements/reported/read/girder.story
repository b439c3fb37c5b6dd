drop: number
vehicles: number
cargo: contradiction?
blame: framing

== Plainsfield Gazette
Outsized freight brought down highway span, police say

PELLHAM — {blame.a: A lorry with an outsized load hit a bridge} on the main road linking Castrel with the northern frontier, {vehicles.b: dropping one span and two vehicles} into the Orrin River, but the four people in them got away with slight injuries.

The accident happened at about 6 p.m. on Tuesday on the four-lane Highway 9 crossing outside Pellham, some 45 miles north of Castrel. Traffic was cut both ways.

At first nobody could tell whether the structure had simply failed by itself. In a briefing held after midnight, however, {blame.a: State Police Commander Alden Roake laid the fault on a truck} and trailer whose high cargo caught the top part of the span.

"We cannot say yet why, but {blame.a: the truck hit the steel above the roadway and that brought the span down}," he told reporters.

The truck itself reached the far bank. Its driver stayed where he was and has been helping detectives with their questions.

{vehicles.b: A pair of other vehicles fell} {drop.a: roughly 60 feet into the water} when the steelwork broke apart. Four people were taken from the river, and all of them were getting better on Wednesday.

Pictures taken by a passer-by minutes afterwards showed one woman crouching on the roof of a sunken car and a man waiting in the open door of a van, with the current running around its seats. Rescue boats reached them from the southern shore.

The state highway office said nobody should count on using the crossing in the days ahead. It gave no date for a temporary road, and engineers had not yet been able to climb onto the spans left standing.

== Haulage Week
{blame.c: Outsized cargo may have caused Highway 9 bridge failure}

Pellham. The Highway 9 crossing of the Orrin River fell this evening a few minutes after 6 p.m. Local stations report that {vehicles.a: no fewer than three vehicles dropped with the span} and that people were driven to hospitals in the area, though no one is known to have died. Traffic both ways will be sent around the bridge until further notice.

UPDATE. The Highway 9 bridge over the Orrin River near Pellham gave way last night shortly after 6 p.m. when {blame.a: an articulated lorry hauling an outsized cargo hit the overhead steel}, according to officials.

{vehicles.b: Two vehicles ended up in the river}. Four people were saved. Police said nobody was killed. The man at the wheel of the lorry is 51, comes from across the frontier and drives for Dorrance Heavy Freight, the television station Channel 6 said. He is answering officers' questions.

"We cannot say yet why, but {blame.a: the truck hit the steel above the roadway and that brought the span down}," State Police Commander Alden Roake said in a briefing.

The bridge stands some 45 miles north of Castrel.

"It is a relief that we have no deaths to mourn this evening," Governor Miriam Toss said, praising frontier guards, state police and fire crews for what she called a model rescue. She wished the injured a fast return home.

Toss said people at the scene had spoken of a lorry hitting the steelwork before the fall, {blame.b: but inquiries had only begun to establish whether that was so}.

A news agency reported that the federal roads office has the bridge on its list of structures "below present standards", a label for old layouts such as slim verges and little headroom. It does not mean that a bridge is unsafe.

== Northgate Wire
Span on main northern highway falls after truck hits beam

PELLHAM — {blame.a: A lorry with a load too high for the bridge struck} an overhead beam on the main road linking Castrel with the northern frontier, {vehicles.b: dropping one span and two vehicles} into the Orrin River, but the four people in them got away with slight injuries.

The accident happened at about 6 p.m. on Tuesday on the northern end of the four-lane Highway 9 crossing outside Pellham, some 45 miles north of Castrel.

At first nobody could tell whether the structure had failed by itself. In a briefing held after midnight, however, {blame.a: State Police Commander Alden Roake laid the fault on a truck} and trailer whose outsized cargo caught the top part of the span. Between the road and the beam there are 15.2 feet.

"We cannot say yet why, but {blame.a: the truck hit the steel above the roadway and that brought the span down}," Roake said.

The truck itself reached the far bank, and its driver has been helping detectives. {cargo.a: Officials have so far not disclosed what it was hauling}.

{vehicles.b: A pair of other vehicles fell} {drop.b: roughly 30 feet into the water} when the steelwork broke apart. Four people were taken from the river, and all of them were getting better on Wednesday.

Roake asked motorists to keep away, above all during the coming holiday. On an average day 85,000 vehicles use the bridge.

"Our most important road is simply cut," said Governor Miriam Toss, who travelled to Pellham on Tuesday night. She put it down to quick crews and good fortune that everyone came out of the Orrin breathing.

Paul Hendry and his sister were on their way to a lake cottage when the road in front of their van went away in a cloud. "I stamped on the pedal and still we sailed over," Hendry said from his hospital bed.

== Channel 3 Castrel
Lorry in bridge disaster held valid permit

{blame.c: The lorry that is thought to have knocked down} a bridge on Highway 9 was allowed to be there, its owner and the state said on Wednesday.

The span fell at about 6 p.m. Tuesday on the northern end of the four-lane crossing near Pellham, some 45 miles north of Castrel and 30 miles short of the frontier.

{blame.c: Officials are of the opinion that the lorry}, {cargo.b: which was carrying outsized parts of a drilling rig}, caught an overhead beam and sent a span into the water. {vehicles.b: Two vehicles on it went down} {drop.c: some 48 feet into the Orrin}, but all four people inside came away with slight injuries.

"{blame.c: What we are examining as the cause is a load too high} and too wide that ran into vital pieces of this structure," said Tess Mallory, who speaks for the highway office.

The driver, Gordon Leitch, let officers take blood to be tested for alcohol. He has not been arrested and is helping with the inquiry.

He works for Dorrance Heavy Freight. Its deputy director, Ivan Brandt, told a news agency that the state had issued a permit for the outsized load and had agreed to the route down Highway 9, bridge included. The firm had also paid a local pilot car to lead the way, and Leitch had years of practice with such loads, he said.

"We have no other business than this, and we do it by the book," Brandt said.

A second highway spokesman, Colin Farr, confirmed that the papers were in order. "Why it struck the bridge we have still to find out," he said, adding that it was for the haulier to make certain its cargo would fit along the way. No sign ahead of the bridge tells drivers how much headroom it has, the office conceded.
