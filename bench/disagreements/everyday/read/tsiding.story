speed: number
alarm: attribution

== Morava News Agency
Two dead as regional train hits standing goods train in Lhotka

A regional train ran into a standing goods train at Lhotka station in eastern Moravia on Tuesday morning, killing two people and injuring 64.

The dead are the 44-year-old driver of the regional train and a woman of 58 who had been sitting in the first carriage, police spokeswoman Hana Vránová said. Nine of the injured were in a serious condition.

The collision happened at 6:42 a.m. The train, made up of three carriages, was on its way from Hradnice to Brno with some 140 people on board, many of them schoolchildren and commuters.

{speed.a: The train was travelling at 71 kilometres an hour} when it struck the last wagon, according to a first reading of the data recorder, the rail inspectorate said.

The goods train, loaded with 22 wagons of timber, had been waiting on track three to let the passenger service pass. Why the regional train was led on to the same track was not clear. Investigators are looking at a set of points that had been repaired on Sunday.

{alarm.a: The goods train's driver raised the alarm} from his cab by radio less than a minute after the impact. He was treated for shock and is not counted among the injured.

"We have no indication that a signal was passed at danger," the inspectorate's director, Pavel Kounic, told reporters.

The infrastructure company Dráhy Jih put the damage to the track at 12 million crowns. The line will stay closed until at least Friday.

It is the worst accident in the region since 2015, when three people died at a level crossing in Oldřín.

== Národní Kurýr
Collision at Lhotka kills driver and passenger

A regional train ran into a standing goods train in eastern Moravia on Tuesday morning, killing two people and injuring more than 60, nine of them seriously.

The dead are the 44-year-old driver of the regional train and a 58-year-old woman in the first carriage, police spokeswoman Hana Vránová said. Both died at the scene.

The train was on its way from Hradnice to Brno with about 140 people on board, many of them schoolchildren and commuters. It struck the last of 22 wagons loaded with timber shortly before a quarter to seven.

{speed.a: It was going at 71 km/h on impact}, the rail inspectorate said after a first reading of the data recorder. On the open line south of the station 100 km/h is allowed.

The goods train had been waiting on track three to let the passenger service pass. Investigators are looking at a set of points that had been repaired two days earlier. "We have no indication that a signal was passed at danger," said Pavel Kounic, who heads the inspectorate.

The union of train drivers demanded that the result of the Sunday repair be published. Its chairman, Leoš Matys, said drivers had complained about the points twice since January. Dráhy Jih, which owns the track, said it knew of one complaint about noise and had acted on it.

Damage to the track is put at 12 million crowns. The train operator, Regiona, estimates its own loss at 45 million, since two of the three carriages can no longer be repaired.

Transport minister Ivo Slezák visited the site in the afternoon and promised a preliminary report within 30 days.

== Brněnské Ráno
Investigators look at points after fatal Lhotka crash

Investigators are looking at a set of points that had been repaired on Sunday after a regional train ran into a standing goods train at Lhotka station, killing two people and injuring 64.

The collision happened at 6:42 a.m. on Tuesday. The train from Hradnice was due in Brno at 7:25 and would have passed Lhotka without stopping. The goods train, loaded with timber, had been waiting on track three for eleven minutes.

The Brno university hospital took in twelve of the injured, among them five of the nine serious cases. The youngest is a boy of seven. "He has a broken arm and asks about his schoolbag," said the head of the emergency department, Radka Jílková.

Thirty-one people were brought to the smaller hospital in Hradnice. The others were bandaged on the platform and sent home, the rescue service said.

{alarm.a: A radio call by the goods train driver}, less than a minute after the impact, was the first that the control room heard of the accident. The first ambulance was there at 6:53.

Between Brno and Hradnice buses will run every half hour until the line reopens, which will not be before Friday. Travellers should allow 50 minutes more. Tickets of all operators are valid on the buses.

Regional governor Dita Horská ordered flags at half mast for Wednesday. "We think of two families today," she said. A book of condolence lies open in the main station.

== Hradnický Zpravodaj
"Then the seats came towards us"

Every weekday they stand on the same spot of platform two: the girls of the health school, the men of the glassworks, Mrs Součková with her dog. On Tuesday morning they boarded the 6:18, as always. At Lhotka, 24 minutes later, the journey ended.

"There was a whistle, very long, and then the seats came towards us," says Ema, 16. {alarm.b: Pupil Ema was the first to call for help}, still lying between the seats, the dispatcher of the emergency line confirmed to this newspaper; all the other reports, the railway's included, came later.

Two people from our town did not come home. Jaromír Bílek had driven trains for 21 years and coached the under-twelves of Sokol Hradnice. Marie Součková, 58, was a cook at the kindergarten in Lipová street. Her dog was found unhurt near the signal box in the afternoon; a colleague has taken it in.

Our hospital treated 31 people within two hours. Dr Oto Reml, who should have gone off duty at six, was still in the operating theatre at noon. By evening 19 of his patients had been allowed to go home.

The mayor, Stanislav Kubát, asked the railway for answers. Everybody in Hradnice knows the workers in orange who were busy at the Lhotka points last weekend, he said. "I don't accuse anyone. I want to read what they did."

Nobody wants to speak of Oldřín today, where three of our people died in 2015. But everyone does.

The football match on Saturday is called off. On Wednesday at six the bells will ring in Hradnice and in Lhotka.

== Blesk Extra
DEATH ON TRACK THREE

They were half asleep. They had their coffee and their headphones. And then came the bang that nobody in Lhotka will ever forget!

Horror in Moravia: a packed morning train thundered into 22 wagons of timber. Driver Jaromír B. had no chance. Nor had Marie S., a kindergarten cook, who sat right behind his cab. Dozens were injured, nine of them badly. Logs as thick as barrels lay across the rails.

How fast was the train? {speed.b: The needle stood at 94 when it crashed}, an insider of the investigation told us. "At that speed a carriage is made of paper," he says.

The doors of the middle carriage were jammed. Firefighters needed 40 minutes to cut out the last passenger, an apprentice of 19. He held the hand of a fireman all that time. "He kept telling me about his motorbike," says rescuer Tomáš V.

And what about the points? On Sunday a gang of workers put in new parts. On Tuesday the train took the wrong track. The inspectors say nothing about guilt, but they have sealed the signal box and carried out four boxes of papers. The signalman on duty, 37, has been heard as a witness. He is not under suspicion, police stress.

The goods driver saw the lights come closer in his mirror. He was lucky: between him and the crash lay 300 metres of wood. Doctors gave him something to calm down.

Passengers may claim compensation from Regiona, the operator. It has set up a telephone line and pays 20,000 crowns at once to anybody who spent a night in hospital.
