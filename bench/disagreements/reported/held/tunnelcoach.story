toll: number?
rescuers: number

== Channel West
{toll.a: Dozens die, 27 of them children, as coach hits wall in Slovenian tunnel}

A coach with a Danish school group on board drives into a tunnel wall in Slovenia, {toll.a: and at least 34 people lose their lives, 27 of them children}.

The party was on the way home to Denmark from a mountain camp at Zavrh when the vehicle struck a wall in a motorway tunnel at Podgora, in the Karavan district, late on Thursday.

{toll.a: Besides the 34 who lost their lives}, two drivers among them, 29 more children were said to be hurt, several of them badly. The majority were about 14 years old, according to the foreign ministry in Copenhagen.

Police said many of the injured could not get out of the twisted vehicle by themselves and had to be cut loose. Helicopters carried them to hospitals in Ljubljana, Maribor and other cities. {rescuers.a: Through the night about 250 police officers, firefighters, doctors and paramedics were at work} in and around the tunnel.

Grief

What brought about the accident is not known so far. The coach is thought to have swerved and touched a kerb, after which it hit the right side of the tunnel and ran straight into a wall of concrete. Traffic there is limited to about 50mph (80 km/h). According to first findings it was not going too fast, and all the children had their seatbelts on.

Stricken mothers and fathers, many of whom had no word yet whether a son or daughter was alive, waited outside a school in Denmark for an air force plane that would take them south.

Denmark has announced a national day of mourning, and members of the Slovenian parliament stood in silence for a minute.

At the Sankt Jorgen school in Havrup, one of the two that took part in the trip, lessons were called off. A teacher from there is among the dead, and in front of the gate his colleagues hung up drawings by pupils for the man whom the children knew as "Mister Bo".

== Daily Chronicle
{toll.b: Thirty-four dead in Slovenian coach crash}

{toll.b: A coach accident at Podgora in the Slovenian district of Karavan took 34 lives}, among them those of 27 children who were coming home from a week of mountain walking.

{toll.b: • 34 Danes, 27 children among them, die in tunnel crash}

• 29 children hurt on the way back from walking trip

• Prime Minister Karen Holst speaks of "a black day for Denmark"

• Slovenian president to go to the scene

• Majority of children about 14 years old

• Two small towns in Jutland in grief

Another 29 children were hurt in the terrible head-on impact in the Karavan district, close to the Austrian border.

On board the coach were Danish schoolchildren on the journey home from a walking holiday at Zavrh in the Karavan Alps.

Police said that the children came from two schools and that most of them were 14.

The coach carried 63 people. Neither of its two drivers survived.

Those killed came from Havrup and Lystved in Jutland.

The vehicle, white with a green and yellow emblem, was heading for Jesenik on the A4 motorway when it drove into the concrete wall of a tunnel outside Podgora at 10.20pm on Thursday night.

District police chief Matej Oblak called the accident "beyond anything we have had to deal with".

An inquiry has been opened to find out what caused the crash.

Survivors were taken by air and by road to four hospitals. The tunnel was shut while crews removed what was left of the coach, the front of which had been pushed in as far as the fourth row. Flowers were left at both school gates from the early morning, and the two headmasters asked reporters to keep away from the pupils.

== Moorland Post
Riddle of tunnel coach crash in which 27 pupils died

{toll.b: THIRTY-FOUR people, 27 schoolchildren among them, lost their lives} when a coach bringing Danish pupils back from a walking holiday crashed in a mountain tunnel in Slovenia.

Parents beside themselves with worry were flown south by the Danish government yesterday. Most of the pupils were about 14.

Many of the parents could not say if their child was among those who survived or those who died.

The driver was within the limit and everybody on board wore a seat belt, police said. No other traffic played a part in the accident, which took place shortly after 10pm local time on Thursday, near the northern Slovenian town of Podgora, not far from Jesenik.

Slovenian prosecutor Andrej Mlakar said there were three explanations that investigators were following up: a fault in the vehicle, a sudden illness of the driver, or a mistake at the wheel. The accident was filmed by cameras in the tunnel.

The coach, with 63 people on board including pupils of two Danish schools in Havrup and Lystved in Jutland, clipped a kerb in the Hribnik tunnel and then struck the concrete end wall of a lay-by for emergencies.

Its front was ripped open by the force of the blow and passengers could not get out. A further 29 pupils were freed with cutting gear and brought to hospital. Two teachers and a helper lost their lives, as did both drivers and two more adults.

The motorway was blocked both ways to let rescuers through. Six helicopters and some 15 ambulances brought the injured to hospitals. {rescuers.c: Dozens of police officers and firefighters were called out}, as were 11 doctors and four psychologists.

Members of the Slovenian parliament kept a minute's silence, and President Alenka Rozman travelled to Jesenik to honour the dead and to meet survivors and the heads of the rescue teams.

== Bulletin Europe
{toll.a: At least 27 children and seven adults die in Danish coach crash in Slovenia}

{toll.a: At least 34 people, among them 27 children, have lost their lives} after a coach from Denmark crashed in a tunnel in the Slovenian district of Karavan.

A further 29 children were hurt in the accident near Podgora, close to the Austrian border. The children had been staying at Zavrh and were on their way back to Denmark.

The coach, which was taking 63 people home to Denmark, drove straight into a wall in the tunnel. Among those who lost their lives were its two drivers.

The children, from the Danish towns of Havrup and Lystved, were coming home from a walking holiday.

Danish Prime Minister Karen Holst, who is on her way to the scene, said: "The whole of Denmark lives through a black day."

The accident took place shortly after 10:00 p.m. on Thursday.

The foreign ministry in Copenhagen said the majority of the children were about 14, and that a church organisation had hired three buses of which this was one, the news agency AFN reports.

The two classes, from two schools in Jutland, had been walking in the mountains at Zavrh for a week.

Helicopters brought some of the injured to hospitals in Ljubljana, Maribor and other cities.

Slovenian prosecutor Andrej Mlakar told reporters that the bus was new or almost new, and that it had safety belts.

He said that in the tunnel, where drivers may do 80km/h (50 mph), the bus touched the right side and then ran straight into a concrete wall. The matter is being investigated.

{rescuers.b: Some 370 rescue workers were in action at the tunnel}, according to the Slovenian journalist Petra Kos. There was little traffic in the two-lane tunnel at the time, she said, and nothing unusual about the state of the road.

"None of us can make sense of it," said Danish Foreign Minister Lars Brandt. "Of three buses this one alone had an accident, and it touched no other vehicle."
