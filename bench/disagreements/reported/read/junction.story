toll: number
hurt: number
critical: number
hour: date
derailed: number
wreck: contradiction
speed: contradiction?

== Millbridge Courier
{toll.a: 6 killed as Tri-River train leaves rails} at Sawyer Junction

{toll.a: SIX PEOPLE were killed and} {hurt.a: at least 64 others were hurt}, {critical.a: seven of them critically, when} {derailed.a: a Tri-River Rail train of eight cars}, with 286 passengers and a crew of six, jumped the tracks last night in the Sawyer section on its way from Calder City to Port Halloway.

"It is a heartbreaking sight," Mayor Paul Brannigan said. "You can hardly take it in."

Brannigan said {wreck.a: the cars had rolled right over and lay on their sides}, torn open. The locomotive had come away from the train, he said, and {wreck.a: one car was lying crosswise to the others}.

Fire Chief Leona Marsh said that she had not seen anything like it in her career.

She told reporters a little after midnight that there were injured people in every part of the train. Most had been able to climb out on their own, she said, but heavy cutting gear was needed to free a few.

Train 412 went off the rails {hour.a: at about 10:05 p.m. near Sawyer Avenue} and Dunn Street, not far from the Sawyer Junction yard, where the line makes a wide bend. The cause was still being investigated.

{speed.a: "We have no answers yet," Brannigan said. "Why it came off I cannot tell you."}

At around 1:30 a.m. some 25 relatives of passengers who had been taken to St. Brendan's Hospital were still sitting in a conference room there, surrounded by boxes of sandwiches, waiting for word.

== Insurers Weekly
{toll.b: 7 Dead, Scores Hurt as Tri-River Train Derails} in Millbridge

Investigators were looking for the reason why a train bound for Port Halloway derailed in Millbridge, {toll.b: killing seven people, injuring scores} and shutting a section of the country's most heavily used passenger line.

Train 412, which had set out from Calder City, left the tracks {hour.a: at about 10 p.m. on Wednesday}. {hurt.b: More than 170 people were taken to hospitals}, the Continental Press reported.

{derailed.a: A locomotive and eight cars shot off the tracks}, said Glen Foss, a spokesman for the Federal Track Administration. {wreck.b: Three of the cars lay on their sides and one had nearly turned onto its roof}. {wreck.b: One was at right angles to the rest}.

The accident turned a quarter of Millbridge into a rescue zone lit by torches and floodlights, where workers lifted the injured from the cars and tried to find out if anyone else was trapped. Passengers with blood on their clothes limped away.

About 286 passengers and six crew were on the train when it derailed in the north of the city, according to Tri-River. Mayor Paul Brannigan gave the first count of the dead at a news conference on Wednesday night. {toll.b: A spokeswoman for St. Brendan's Hospital said on Thursday morning that a seventh person had died}.

"It's a wreck in every sense of the word," Brannigan told reporters. {speed.a: "Why it came off I cannot tell you."}

Service between Millbridge and Port Halloway has been suspended, forcing commuters and business travelers to look for other routes. Tri-River said a reduced timetable would be run on Thursday south of Millbridge, and Bay State Transit will accept its tickets.

== Trackside Review
{toll.c: Eight confirmed dead in Tri-River derailment}

Tri-River Rail Train 412, with 286 passengers and six crew members, derailed at Sawyer Junction in Millbridge {hour.b: shortly after 9:30 p.m. on Wednesday}. {toll.c: Eight people are confirmed to have died}. {hurt.c: More than 240 people were injured}, {critical.b: ten of them in critical condition}.

Train 412 was on the way from Calder City to Port Halloway. {derailed.a: The whole train, an electric locomotive and eight cars}, derailed on the Sawyer curve. The passenger cars broke away from the locomotive. {wreck.c: Several cars came uncoupled and ended up lying across the others}. One of them was badly mangled, its steel body bent and flattened, after it struck a signal mast at high speed.

Rescue crews reached the scene within minutes.

The Transport Accident Board has sent a team to Millbridge to establish the cause of the derailment, {speed.a: which is not yet known}. Investigator Ruth Halvorsen leads the inquiry. Board member Samuel Tice, its spokesman, said that many of the questions now being asked should be answered in the coming one to two days.

Since the train derailed on a curve, commentators who covered the wreck live asked {speed.a: whether it might have been going faster than is allowed}, as in the accident at Lorne Point two years ago. But the line is equipped from end to end with cab signals, which in most places enforce the speed by braking the train. The curve at Sawyer Junction does not have the additional system that enforces local restrictions. Sources told Trackside Review that this should not necessarily have played a part.

== Harlow Law Rail Bulletin
{toll.c: Eight Killed and Hundreds Injured} in Millbridge Derailment

Hardly any of the 286 passengers and six crew members came through unharmed when a train bound for Port Halloway {speed.b: reportedly entered a 55 mph curve} in the factory district known as Sawyer Junction {speed.b: at 114 mph, by an estimate of the Continental Press}, {hour.b: at about 9:30 on Wednesday night}. {derailed.b: All but one of the seven passenger cars} and the locomotive left the rails, {toll.c: eight passengers were killed and} {hurt.d: as many as 240 people were injured}, {critical.c: at least twelve of them seriously}.

{speed.b: Experts who studied film from a camera beside the track found that the train was moving at twice the permitted speed}. Officials of the government agency in charge broadly agreed, putting it at above 110 mph. The track ahead of the curve is rated for 75 mph, which is likewise far less than the speed at which the train derailed.

The locomotive came loose from its cars and stayed upright, although off the rails, while {wreck.d: two cars lay on their sides, one was tilted a little} and two more had derailed but stood more or less straight. The driver, whose name has not been given out, was later seen as he left a police station in Millbridge with a lawyer.

The place is close to where the Lakeland Flyer was wrecked on a holiday weekend in 1947, when 64 people died because of an overheated axle bearing, a type of part that railroads have long ceased to use.

A college rowing champion and a manager of a software firm were among the dead. A former state governor was also on board but is not thought to have been hurt.
