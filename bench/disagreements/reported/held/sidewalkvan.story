toll: number?
distance: number
hour: date
arrest: contradiction
quote: attribution?

== Harbour Press Agency
{toll.a: Eight dead, 17 hurt in van incident} that officials call a monstrous attack

ASHGROVE — The number of dead {toll.b: rose to at least eight late on Tuesday} after a "monstrous attack" in which a young man steered a van into people on foot along one of the liveliest streets of Ashgrove, authorities said.

The federal minister for public security said the incident, in which 17 people were also hurt, did not seem to be tied to national security in any way. But the city's police chief, Ruth Callander, said her detectives would look in every direction.

{quote.a: "What he did most certainly looks intended,"} Callander said.

The suspect was named as Davin Orsolek, 27, of Fenwick Mills, and authorities said police had had no dealings with him before.

"We want to know precisely what drove him to this," Callander said. "There are many parts to be fitted together before we can tell you the whole of what took place here."

The incident {hour.a: took place at 12:40 p.m., when calls} began to come in about a white van that had mounted the pavement along a stretch of Hollis Avenue — between Marren Road and Petrie Street — and was hitting people.

Joel Tarrant said he was driving up Hollis Avenue when he saw patrol cars behind a vehicle. A moment later he understood.

"I must have seen four or five people that strangers and paramedics were trying to bring back," Tarrant said. "It was terrible. Cruel. Handbags and shoes and hats all over the ground, and some of them had been covered up already."

Samir Vakili said he saw the van on the pavement and heard shouts as it went on.

"It was like being in a film. They were thrown up in the air," he said. "A couple of minutes later, maybe five, the ambulances and police were there."

== The Capital Chronicle
Police in Ashgrove say {toll.a: 8 dead, 17 injured after van hits} pedestrians; driver held

ASHGROVE — A white hired van tore along a crowded pavement on a busy shopping street here on Tuesday, {toll.a: killing eight people, injuring 17} and leaving a trail of destruction {distance.a: that ran for nearly a mile and a half} through one of the safest large cities in the world.

It was another grim lesson in how an ordinary vehicle can be made a weapon — this time by speeding {hour.a: through the lunch-hour crowd on a mild day}, hurling people, newspaper boxes and prams aside, in what witnesses and officials alike said was done on purpose.

Officials said there seemed to be no link to national security, though they did not yet know a motive. The city's police chief named the driver as Davin Orsolek, 27, of Fenwick Mills. Orsolek, who carried no weapon, {arrest.a: was seized after a confrontation in which he held up} an object and told officers, "Go on, kill me."

"From all that we have in hand at this hour, there is nothing that would join this incident to national security," the minister for public security, Owen Farrar, told an evening news conference. "What happened on the avenue is dreadful, but it does not appear to have any such connection."

The police chief, Ruth Callander, said nothing was being excluded, and that Orsolek had not come to the notice of her force. The incident recalled vehicle attacks in several European cities.

== North Ridge Student Voice
{toll.a: 8 dead, 17 injured in Ashgrove} van attack

{hour.b: On what seemed an ordinary Tuesday morning}, people walking down Hollis Avenue in Ashgrove were attacked by a white van that ran several of them over.

No motive has so far been found for the act, carried out by Davin Orsolek, but Ashgrove police will go on looking for one.

"All of us in this country have questions, and will have them for some time, about why this was done and what could be behind it," said Prime Minister Helen Strand.

Orsolek hired a van and began to swerve into the wrong lanes and onto the pavement of Hollis Avenue. There he hit one person after another and {toll.a: in the end killed eight and injured 17} more. At this point, officials in Ashgrove are not speaking of terrorism.

"There is nothing that would join it to national security," said Public Security Minister Owen Farrar.

The van {distance.b: travelled along Hollis Avenue for 2.1 miles} from Marren Road before it came to a stop. Once it had stopped, {arrest.b: the van and Orsolek were pursued and encircled by police}, and the suspect was taken away.

"You watch this sort of thing on the news, but it is always somewhere else," said Marcus Bell, 34, a roofer who came to the place to mourn the victims. "Who can do a thing like that? It isn't us."

The 27-year-old from Fenwick Mills has been charged with eight counts of first-degree murder and 15 counts of attempted murder. He will be kept in jail until June 6, when a judge may hear a request for bail.

== Island Talk
{toll.a: 8 people dead, 17 injured in Ashgrove} van attack

A hired truck jumped onto a pavement on Tuesday from a busy junction in Ashgrove and ran into a crowd of pedestrians.

{toll.a: Eight people were killed and 17 injured}, some of them critically.

The suspect, named as 27-year-old Davin Orsolek, is under arrest.

The attack seems to have been intended, but police have said nothing about a possible motive.

A van jumped onto a pavement on Tuesday and ran into a crowd of pedestrians before it was found and its driver held, police in Ashgrove said.

Ashgrove police {toll.a: confirmed that eight people were killed} and 17 injured.

Officers have arrested Davin Orsolek, 27, of Fenwick Mills. {arrest.c: He was taken in "without any trouble,"} although there seems to have been {arrest.c: a brief and tense face-off with a single officer}.

At a news conference on Tuesday evening, police chief Ruth Callander made it plain that the crash was no accident.

{quote.b: "The incident most certainly looked intended,"} Callander said.

A witness, Joel Tarrant, told Harbour Press Agency that he saw police arresting a man who had been at the wheel of a hired truck and saw people "lying everywhere on the road" at the place.

"I must have seen four or five people that strangers and paramedics were trying to bring back," Tarrant said. "It was terrible. Cruel."

Police in Ashgrove, the country's largest city, have still neither spoken about nor published a motive for the van attack, which witnesses all described as intended.

Orsolek lives in one of the suburbs and police did not know him before, a news agency reports. There is little to be seen on his pages in social networks.
