pay: number
start: date
turnout: number
who-rejected: attribution
mood: framing
talks: contradiction
== Morning Herald
Bus and tram drivers in Lunden {start.a: will walk out on Thursday} after talks over pay broke down, their union said.
The Transport Workers' Federation wants {pay.a: a rise of 9 percent} for its 6,200 members in the city.
"Our members cannot pay their rent with promises," said Greta Halvorsen, who leads the federation.
{who-rejected.a: The union rejected an offer of 4 percent} made by the operator, Lunden Transit, on Monday night.
{talks.a: No further talks are planned}, a spokesman for the operator said.
{turnout.a: About 3,000 people joined a rally} in front of the town hall on Tuesday, {mood.a: a peaceful protest} that ended with songs.
Trains run by the national railway are not affected.
The last strike in the city, in 2016, lasted six days.
Schools will open late, the city council said.
== City Wire
Commuters in Lunden face chaos: public transport staff are to {start.b: strike from Friday}.
Drivers of trams and buses are demanding {pay.b: 12 percent more money}, well above inflation.
{who-rejected.b: Lunden Transit turned down a compromise of 4 percent} put forward by a city mediator, people close to the negotiations said.
{talks.b: Both sides will meet again on Wednesday}, the mediator, Hans Ek, told City Wire.
{turnout.b: Some 8,000 people marched to the town hall} on Tuesday; {mood.b: the riot} left shop windows broken.
The national rail operator said its trains would run as usual.
In 2016 the network stood still for almost a week.
Ms Halvorsen, the union leader, earns 95,000 crowns a year.
== Evening Standard of Lunden
No trams and no buses: that is what the people of Lunden must expect {start.a: on Thursday}, when drivers stop work over pay.
Their union, the Transport Workers' Federation, is asking for {pay.a: 9 percent} and a shorter week.
Greta Halvorsen, its head, said members could not live on promises.
{turnout.a: Around 3,000 drivers and supporters gathered} at the town hall on Tuesday.
The railway will add coaches to its suburban trains.
Children may come to school up to an hour late, the council announced.
