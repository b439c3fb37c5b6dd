toll: number
nation: number
hour: date?
rescuers: number
speed: attribution?

== The Beacon
33 Die in Austrian Tunnel on Way Home From Ski Week

ST. LORIN, Austria (CNA) -- A coach that was taking pupils home from a school outing drove straight into the wall of an Alpine tunnel in Austria, {nation.a: where it killed 26 Danish pupils} {toll.a: as well as seven adults aboard}, and turned in a moment a happy week in the snow into a disaster for two European nations.

While officials began on Friday to work out what had occurred, parents, friends and rescuers tried to take it in. Only days before, the pupils had been filling a cheerful web diary with the best of their trip: pancake suppers, rides on the ski lift and evenings of singing.

{speed.a: Police said the coach had not been going too fast} and that all on board had been belted in when it crashed late on Thursday inside the 1.9-kilometer (1.2-mile) Kressberg tunnel on a highway near the western town of St. Lorin, from which visitors set out for the Zellach valley. No other vehicle was involved.

Denmark's authorities flew desperate parents and family members to the place and announced a day of mourning. Austria's parliament stood in silence for a minute.

Investigators had yet to find out how a new coach, a driver who had slept and a tunnel thought to be safe could bring about one of the worst road accidents in Austrian history.

Matthias Kogler, prosecutor for the region, said three causes were being considered: a fault in the coach, an illness of the driver or a mistake by him. The driver's body would be examined, he said.

"We are going to look into every single thing until we know," Kogler said.

Dr. Reinhold Pirker, who heads the local rescue doctors, said the first helpers were badly shaken because so many of the dead were children of about 11.

The crash crushed the front of the coach almost to nothing. People were caught inside.

== Bulletin 6
Dozens dead, 26 of them children, in Austrian tunnel

A coach with Danish school groups on board has struck the wall of a tunnel in Austria, {toll.b: leaving at least 33 people dead}, 26 of them children.

It had set off for Denmark from a ski camp in the Zellach valley when it ran into a wall in a motorway tunnel at St. Lorin, in the Arlstein region, on Thursday night.

Besides the 33 dead, two drivers among them, a further 28 children were said to have been injured, some of them badly. Most of the children were about 11 years old, Denmark's foreign ministry said.

Police said many of the hurt were stuck in the wreck and had to be cut out. Helicopters flew them to Innsbruck, Salzburg and other Austrian cities for treatment. {rescuers.a: Some 240 police, firefighters, doctors and paramedics} were at work at the tunnel all night.

What caused the accident is not yet known, but it is thought that the coach swerved and struck a kerb, then met the right-hand side of the tunnel and ran head-on into a concrete wall. The limit in the tunnel is about 50mph (80 km/h). {speed.b: First inquiries suggest the coach was not going too fast} and that every child wore a belt.

Parents, beside themselves, many without knowing yet if their child was alive, waited at the gate of a Danish school to be taken to Austria in military planes.

Denmark has announced a national day of mourning, and Austria's parliament kept a minute of silence.

The Sankt Ansgar school in the Danish town of Norrholm, one of two schools on the trip, held no lessons. A teacher from the school is among the dead, and outside it fellow teachers put up drawings that pupils had made for the man they called "Mister Jens".

== The Daily Mercury
Pupils' ski trip ends in Austrian tunnel with 33 dead

{toll.a: Thirty-three people, 26 of them children}, on the way home from a week's skiing were killed in a coach accident at St. Lorin in the Austrian region of Arlstein.

• {nation.a: 33 Danish people including 26 children} die in tunnel
• 28 children injured on their way back from ski trip
• 'A black day for Denmark', says prime minister Lone Brandstrup
• Austrian president to go to the scene
• Most of the children about 11 years old
• Two towns in Jutland in mourning

Another 28 children were hurt in the dreadful head-on crash in the Arlstein region close to the Italian border.

The coach had on board schoolchildren from Denmark on their way back from a week of skiing in the Zellach valley in the Austrian Alps.

Police said most of the children were 11 and came from two schools.

There were 61 people on the coach. Its two drivers both died.

The dead came from Norrholm and Vesterup in Jutland.

The coach, white with a green and blue stripe, was on the A17 motorway in the direction of Landreck {hour.a: when at 8.40pm on Thursday night it ran} into the concrete wall of a tunnel close to the town of St. Lorin.

Ferdinand Aigner, the region's chief of police, said there had been "nothing like it before".

An inquiry into the cause has begun.

== Prairie News
Danes grieve after Austrian coach disaster

Danish authorities have flown desperate parents to the town in the Austrian Alps where a coach that was taking pupils home from a school outing drove into a tunnel wall, {nation.a: where it killed 26 Danish pupils} {toll.a: as well as seven adults aboard}, and turned in a moment a happy week in the snow into a disaster.

Police said {nation.b: 25 of the dead were Danish and eight were Swedish}. Another 28 pupils were in hospital with injuries; four children were in a coma.

While officials began on Friday to work out what had occurred, parents, friends and rescuers tried to take it all in. Only days before, the pupils had been filling a cheerful web diary with the best of their trip: pancake suppers, rides on the ski lift and evenings of singing.

{speed.a: Police said the coach had not been going too fast} and that all on board had been belted in when it crashed late on Thursday inside the 1.9-kilometre Kressberg tunnel on a highway near the western town of St. Lorin, from which visitors set out for the Zellach valley. No other vehicle was involved.

Austria's parliament stood in silence for a minute.

The coach, with 61 people in it, among them 11-year-olds from two separate Danish schools, {hour.b: crashed around 8:30 p.m. local time} on Thursday in a tunnel on the A17 highway near St. Lorin, in the western Austrian region (state) of Arlstein, known for its many ski resorts.

{speed.c: An Austrian prosecutor said the coach was not} going too fast. Matthias Kogler, prosecutor for the Arlstein region, also told journalists that the children had been belted in and that no other vehicle had been involved.

== Northern Gazette
Riddle of tunnel coach crash that killed 26 children

TWENTY-SIX schoolchildren {toll.a: were among 33 people who were killed} when a coach bringing Danish pupils back from a week's skiing crashed in a tunnel in the Austrian Alps.

Heartbroken parents of the pupils, most of them about 11, were taken to Austria yesterday by the Danish government.

Many had not been told if their children were alive or dead.

{speed.a: Police said the coach's driver had kept to the limit} and all on board had been belted in. There was no other vehicle in the accident, {hour.b: which happened shortly after 8.30pm local time} on Thursday near the western Austrian town of St. Lorin, not far from Landreck.

Austrian prosecutor Matthias Kogler said three causes were being considered: a fault in the coach, an illness of the driver, or a mistake by him. Cameras in the tunnel had filmed the crash.

The coach, with 61 people in it, among them pupils from two separate Danish schools, in Norrholm and Vesterup in Jutland, touched a kerb in the Kressberg tunnel and then ran into the concrete wall of a lay-by for emergencies.

The front of the vehicle was ripped apart, and people were caught inside. A further 28 pupils were cut free and taken to hospital. A teacher and a helper died, as did the two drivers and three other adults.

Both carriageways were shut for the rescue. Nine helicopters and fourteen ambulances carried the hurt to hospitals. {rescuers.b: Dozens of firefighters and police, 18 doctors} and four psychologists were sent to the tunnel.

MPs in the Austrian parliament stood in silence for a minute, and President Elfriede Mautner flew to Landreck to honour the dead and meet survivors and rescuers.
