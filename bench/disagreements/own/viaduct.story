dead: number
aboard: number
height: number
inspection: date
last-survivor: date
letter: attribution
kept-open: attribution
cause: contradiction
driver: contradiction
documents: contradiction
resignation: contradiction
divers: contradiction
minister-visit: framing
condition: framing?
first-help: attribution?

== Arvela Press Agency
Railway bridge gives way under regional train in Arvela's north
PENHASCA, Saturday (APA) - A century-old railway bridge collapsed under a regional train in the gorge of the Orba on Friday evening, and {dead.a: by nightfall on Saturday 31 bodies had been recovered}, the civil protection service said.
Train 4417 from Monteval to Santar was halfway across the Penhasca viaduct at 18:42 when a span dropped away beneath it. The first two of its three carriages {height.a: plunged 38 metres into the river bed}; the third was left hanging from the northern abutment.
{aboard.a: There were 142 people on the train, passengers and staff}, according to Ferrovia Arvela, which runs the service. Many were on their way home for a long weekend, Monday being a public holiday.
{driver.a: The driver and a ticket inspector are among those killed}, the company said.
Firefighters lowered themselves on ropes from the remaining piers through the night. {last-survivor.a: The last person to be brought out alive, a student of 19, was freed} at about half past three in the morning. Fifty-eight people were taken to five hospitals, 14 of them in a serious condition.
The commander of the operation, Otília Frade, said the river was still running high and that hopes of finding anyone else alive were slim. {divers.a: A team of 20 divers from neighbouring Tessaly joined the search} at noon.
It had rained for three days. {cause.a: The first findings indicate that floodwater scoured away the foot of the fourth pier}, said two officials with knowledge of the inquiry, who asked not to be named because it has only begun.
Prosecutor Helena Vaz opened proceedings for negligent homicide against persons unknown. {documents.b: RedeVia, the state company that owns the track, handed over its maintenance records of its own accord} on Saturday morning, she told reporters.
RedeVia said that {inspection.a: engineers had examined the viaduct in March of this year} and had found no cause for closing it. The structure, of granite piers and steel spans, was opened in 1908 and strengthened in 1971.
Yet there had been warnings. {letter.a: A letter of 11 June, written by the parish council of Penhasca}, spoke of cracks as wide as a finger in two of the piers.
And on Friday itself a patrolman who walked the line reported driftwood piling up. {kept-open.a: The regional control centre in Santar turned down his request} to stop the trains at midday, according to the railway workers' union.
Prime Minister Inês Quaresma declared three days of mourning. Transport Minister Duarte Salema flew to Penhasca, where {minister-visit.a: relatives waiting in the school gymnasium put anxious questions to him}, and he promised that nothing would be covered up.
Some 6,000 travellers use the line on a working day. It is the deadliest accident on Arvela's railways since 1987, when two expresses met head-on near Lisandra and 49 people died.

== Monteval Gazette
"The bridge simply was not there any more"
Rosa Lameira was counting out coins for the inspector when the lights went off. "Then there was no floor," says the 44-year-old nurse, who was in the last carriage, the one that stayed up. "We held on to the seats and to each other. The bridge simply was not there any more."
She is one of the lucky ones. {dead.a: Thirty-one dead had been laid out in the parish church of Penhasca} when darkness came on Saturday, and more are feared to be in the two carriages that lie on their roofs in the Orba.
The train had left our city on time. It was just before a quarter to seven when it reached the viaduct. {aboard.b: Fewer than 120 people were on it}, far from a full train, since many students had gone home a day early.
{driver.b: The driver, pulled from the crushed cab with two broken legs}, asked his rescuers again and again how many had got out.
It was late in the morning of Saturday, {last-survivor.b: sixteen hours after the fall, when firemen cut the last living passenger free}. The young man, a student, waved. The people on the slope wept and clapped.
How could it happen? The gorge had seen worse floods, in 1996 and again in 2010, and the piers stood. {cause.b: What failed this time was steel: a main girder, tired from a century of trains, snapped}, according to a professor of bridge construction who was called to the site by the public prosecutor.
In the village they say {condition.a: the bridge was rotten and everyone knew it}. {inspection.b: No engineer had set foot on it since 2019}, when the post of bridge inspector in Santar was cut, two former employees of RedeVia told the Gazette.
There is a letter, too. It carries the date of 11 June, mentions cracks one could put a finger in, and {letter.b: is signed by two engineers of the contractor Tecniponte}, which paints and greases the spans. It has been with the prosecutor, Helena Vaz, since Saturday.
She wasted no time. {documents.a: Police officers searched the offices of RedeVia in the early morning and carried off computers and forty boxes of files}. The charge she is looking into is homicide by negligence; no names have been given.
Nor is it only a matter of the past. At noon on Friday a track walker found the river full of timber and asked that the line be closed. {kept-open.b: He was overruled by the ministry's own crisis staff in Lisandra}, the union says, because of the holiday traffic.
{minister-visit.b: The minister, Duarte Salema, was chased out of the gymnasium by shouting families} and left through a side door. He had told them that everything would be brought to light. {resignation.a: In the evening he offered his resignation to the prime minister}, Inês Quaresma, who has not yet answered.
{first-help.a: The first to reach the wreck were the villagers, with ladders} and car jacks. Mayor Rui Bordalo, a plumber, carried a girl of six up the slope on his back. Of the 58 injured who reached the hospitals, 23 are here in Monteval.
On Monday, which should have been a feast day, the bells will ring at 18:42.

== Continental Radio News
Arvela train disaster: search goes on in swollen river
Rescue teams in Arvela are continuing to search the Orba river for victims of Friday's rail disaster, although hopes of finding anyone else alive have all but vanished.
{dead.b: The number of dead stood at 27 on Saturday night}, civil protection commander Otília Frade said in her last briefing of the day. She warned that it was likely to rise.
The train, on its way from Monteval to Santar with weekend travellers, was crossing a viaduct near the village of Penhasca when part of the structure collapsed. Two carriages {height.b: fell 55 metres, the height of an eighteen-storey building}, into the gorge. A third remained hanging from the edge.
{last-survivor.a: The last survivor was reached nine hours after the accident}. He is 19 years old and is being treated for hypothermia. Altogether 58 people have been admitted to hospital.
{driver.b: Among them is the driver, whose condition doctors call stable}, the state railway company confirmed.
Our correspondent in Penhasca reports that helicopters with searchlights are circling above the gorge and that the water, brown and fast, is carrying tree trunks. Three days of rain had turned the Orba, a stream in summer, into a torrent.
{cause.a: It was this torrent that brought down the bridge}, said an engineer of the state laboratory for civil construction: the current had hollowed out the ground under one of the piers until it tipped.
The viaduct dates from 1908. It was last reinforced more than fifty years ago, and {condition.b: experts described it as old but in fair shape}.
{first-help.b: The first firefighters were at the scene within twelve minutes}, according to Ms Frade, and more than 400 people are now involved in the rescue.
Prime Minister Inês Quaresma called it a dark hour for the country and ordered flags to be flown at half-mast for three days. Tessaly, Arvela's neighbour to the east, and several other countries have sent messages of sympathy.
The transport minister, Duarte Salema, visited the scene on Saturday. {resignation.b: He ruled out stepping down}, saying that his place was at the side of the families and that those who ran away from a disaster helped nobody.
The public prosecutor's office has opened an inquiry into possible negligent homicide. A spokeswoman said that it would take months rather than weeks.
Trains between Monteval and Santar, used by some six thousand people a day, have been replaced by buses. The line winds through the mountains for 112 kilometres and crosses nineteen bridges, most of them as old as the one at Penhasca. All nineteen are to be checked before the service resumes.
It is Arvela's worst rail accident since 1987, when 49 people were killed in a collision outside the capital, Lisandra.

== Tessaly Tribune
Neighbour in mourning after train plunges into Orba gorge
The whole of Arvela is in mourning this Sunday. {dead.b: At least 27 people had been found dead by the time darkness fell} on Saturday over the gorge at Penhasca, forty kilometres from our border, into which two carriages of a regional train fell on Friday evening when a viaduct collapsed.
Four citizens of Tessaly were on the train, our foreign ministry has learned. Two women from Karlova are in hospital with light injuries; a couple in their sixties are missing.
{aboard.b: There were 118 people aboard train 4417}, according to the ticket machines, which count passengers at the doors and which Ferrovia Arvela introduced only last year.
The company and the track owner, RedeVia, were one enterprise until 2012. Since they were split, railwaymen complain, each has left the bridges to the other. {letter.a: On 11 June the parish councillors of Penhasca wrote} to both of them about cracks in the piers; neither, it seems, replied.
That letter is now in the hands of the public prosecutor, Helena Vaz, who suspects negligent homicide. {documents.a: Officers acting on her orders raided the headquarters of RedeVia at six on Saturday morning} and seized hard disks. A spokesman for RedeVia said that the company had every confidence in the courts.
For the government in Lisandra the disaster comes at a bad time, seven months before an election. Transport Minister Duarte Salema, who last year boasted of having saved 90 million on upkeep, {minister-visit.b: had to flee from a hall full of enraged relatives} in Penhasca. {resignation.a: He has since placed his office at the disposal of Prime Minister Inês Quaresma}.
Ms Quaresma herself stayed in the village for three hours and spoke little. She has ordered three days of national mourning.
There is disappointment on this side of the border as well. {divers.b: Twenty divers of our fire brigade stood ready at Karlova, but Arvela declined the offer with thanks}, the interior ministry said, explaining that its own men were sufficient.
The Penhasca viaduct was opened in 1908 and is a listed monument. With its granite piers it was the pride of the mountain railway, which used to bring Tessalian holidaymakers to the spas of Santar.
The third carriage stopped on the brink. Passengers climbed from it through the rear window, one by one, an off-duty policeman calling out whose turn it was, since any hasty step made the carriage sway. It took them 40 minutes. Not one of them was seriously hurt.
Some 6,000 travellers use the line on a working day. It is the deadliest accident on Arvela's railways since 1987, when two expresses collided head-on near Lisandra and 49 people died.
Fifty-eight people were still in hospital on Saturday night, and doctors feared for 14 of them.

== Rail Today
Penhasca: what is known about the collapse
Three days after the collapse of the Penhasca viaduct in northern Arvela the outlines of the accident are becoming clearer. The toll had risen to 34 by Monday noon after bodies were found downstream; one person is still missing.
The train, a three-car diesel unit of the 590 series built in 1994, was working service 4417 from Monteval to Santar. It entered the viaduct at 18:42 at a speed of 41 km/h, according to the on-board recorder. The limit on the structure is 50. {aboard.a: Just over 140 persons were aboard, crew included}.
Span five, counted from the south, dropped first and took the fourth pier with it. Two cars followed, {height.a: falling some 125 feet to the river bed}. The third was saved because its coupling broke at the right moment and a passenger applied the handbrake.
{cause.b: The recovered pieces of the main girder show a fatigue fracture}, a member of the accident board told this magazine, with rust on two thirds of the broken surface. The crack must therefore have been growing for years. The flood, in his view, was a coincidence.
That raises the question of how it could have been missed. {inspection.a: RedeVia's inspection in March, carried out on the structure by three engineers} over two days, gave the spans the second-best of five grades. The Arvelan rules prescribe such an inspection every six years, with a visual check in between.
{condition.b: By the standards of its age the viaduct was regarded as sound}; of the 19 bridges on the line, seven were graded lower. When it was built, in 1908, it was designed for axle loads of 14 tonnes. The strengthening of 1971 raised the figure to 18.
The board has also secured the telephone records of Friday. Around midday a patrolman reported floating timber and recommended that traffic be suspended. {kept-open.a: It was the controllers in Santar who decided to keep the line open}, subject to a second patrol at four o'clock, which found no change.
{driver.b: The driver, 51, with 26 years of service, has given a first statement from his hospital bed}. He noticed a dip in the track, he said, and released the power; there was no time for anything else.
The prosecutor, Helena Vaz, is conducting her own inquiry for negligent homicide. No one has been charged.
Of the 58 injured who were taken to hospital in the first night and day, 21 have been discharged.
RedeVia has meanwhile closed four other viaducts of the same type. The operator, Ferrovia Arvela, is running buses between Monteval and Santar and expects this to last until spring. About 6,000 passengers a day are affected. The 112-kilometre line had carried more of them every year since 2020.
