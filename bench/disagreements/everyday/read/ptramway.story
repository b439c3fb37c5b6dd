hospital: number
cause: contradiction
hour: date

== Polish Press Service
Two trams collide in Bydgoszcz, dozens hurt

BYDGOSZCZ – Two trams collided at a junction in the Polish city of Bydgoszcz during the morning rush on Wednesday, injuring dozens of passengers, two of them seriously.

{hour.a: The crash happened shortly before a quarter to eight} at the corner of Wierzbowa and Młyńska streets, when a number 6 tram on its way out of the centre struck the side of a number 3. The second car of the number 3 left the rails and came to rest against a kiosk, which was closed.

{hospital.a: Twenty-three people were taken to hospital}, the fire brigade said. Others were treated on the pavement for cuts and bruises. A man of 67 and a girl of 16 suffered serious injuries, but their lives were not in danger.

{cause.a: A set of points moved beneath the number 6 and sent it onto the wrong track}, the city's tram company said. "The machine did this, not a person," its chairman, Krzysztof Malinowski, told reporters at the scene. The points were last serviced in June.

The driver of the number 6, a woman of 29 who has worked for the company for 14 months, was in shock. The driver of the other tram, 52, broke his collarbone. Breath tests showed that neither had been drinking.

There were about 110 people on the two trams, the company estimated, some 70 of them on the number 6, a new low-floor vehicle. The number 3 dates from 1984.

Police and prosecutors are investigating. Trams returned to the junction on one track in the afternoon and on both at nine in the evening.

It was the worst tram accident in the city since March 2019, when nine people were hurt.

== Fakty Dnia
TERROR ON THE TRACKS: tram smashes into tram

"I was looking at my phone, and then I was lying on top of a stranger." Oliwia, 17, was on the number 6 to school when it rammed a number 3 at the corner of Wierzbowa and Młyńska streets on Wednesday. She escaped with a swollen lip. Her classmate Maja, 16, who was standing by the door, was not so lucky: she is in the children's hospital with a broken pelvis.

Two trams collided, and dozens of passengers were injured, a 67-year-old grandfather gravely. {hospital.a: Ambulances drove 23 casualties to hospital}. Doctors say that nobody is going to die.

How could it happen? The company was quick with its answer. {cause.a: The points switched over while the tram was on them}. "The machine did this, not a person," its chairman, Krzysztof Malinowski, told reporters at the scene. Drivers have been telling Fakty Dnia for a year that the switches in this city have a life of their own.

The young woman in the cab of the number 6, 29, was led away trembling, wrapped in a gold foil. She has a little over a year of service behind her. Her colleague in the old number 3, a man with thirty years on the trams, broke his collarbone. Both blew 0.0.

The second car of the number 3 left the rails and came to rest against a kiosk. On any other day its owner, Halina Bąk, would have been in it. "I had a dentist's appointment," she says, and crosses herself.

The damage: 2.4 million złoty for the vehicles alone. The track had been repaired so far by the afternoon that trams could creep past, and by nine everything was running as if nothing had been the matter.

== Kurier Pomorski
Prosecutors: number 6 ran a signal at danger

An early look at the data from Wednesday's tram crash in Wierzbowa Street contradicts the account that the operator gave on the spot.

{cause.b: The driver of the number 6 had passed a signal at stop}, the district prosecutor's spokesman, Adam Wilk, said yesterday; the switch had lain correctly for the straight line all the time. The recorder in the vehicle was read out overnight. The operator declined to comment on this, beyond saying that its own commission would complete its work in November.

The recorder also gives the time to the second: {hour.b: the trams met at twelve minutes past eight}. At that moment the number 6 was going at 34 kilometres an hour, where 20 is allowed, and had some 70 passengers in it. The older car, which was turning left out of Młyńska Street, had about 40.

{hospital.b: Hospitals in the city admitted 31 of them}, according to the provincial rescue coordinator, Dr Beata Sowa. A further nineteen needed no more than a plaster and a cup of tea. By last night all but six had been discharged. The two most badly hurt, a pensioner and a schoolgirl, have had operations and are stable.

The driver, who is 29, has not been questioned yet, on her doctor's advice. No one has been charged. If it comes to that, the offence would be that of causing a disaster in traffic unintentionally, for which the law foresees up to five years.

Fourteen buses stood in for the trams on Wednesday. The first track was free at twenty to three. "We were faster than in 2019," said Tomasz Rybak, who directs the emergency service; on that occasion the line was shut for two days, though there were only nine injured.

== Radio Brda
After the tram crash: many questions and a bent rail

The morning after, a bent piece of rail and a boarded-up kiosk are all that can be seen of the accident at the Młyńska Street junction. The trams are running to timetable.

Wednesday began with fog. {hour.b: At 8.12 a.m. came the crash}, and a baker across the road reached for her telephone. She had dialled, she told us, before the glass had stopped falling. "I said the street first and my name afterwards, as they taught us at school." Four minutes later the first fire engine was there.

Two trams, 110 people on board, and no dead: rescuers speak of luck. {hospital.b: Thirty-one passengers ended up in hospital}, among them a sixteen-year-old girl with severe injuries and a man in his sixties. Most went home the same day.

Whose fault it was is open. The company has a new fleet and an old network; the switch at the junction was built in 1997 and overhauled this summer. Company and prosecutors have each set up an inquiry. The mayor, Joanna Zielińska, asked people not to judge until there are results. "Neither a young woman nor a piece of iron should be convicted on the internet," she said.

In the number 3, a two-car train of the kind that has been built since the seventies and that the city wants to withdraw by 2027, passengers were sitting on seats without padding. Engineers say that it nonetheless held up well. The new tram lost its front, but its cab stayed whole.

The city offers help to anyone who was on board. A psychologist can be reached at the town hall until Sunday. By noon on Thursday, eleven people had rung. One, said the psychologist, had not been in the crash at all. He had got off one stop earlier.

== Ostsee Anzeiger
Tram collision in Poland: pupil from Rostock among the passengers

A sixteen-year-old exchange pupil from Rostock was on one of the two trams that collided on Wednesday in Bydgoszcz, some 250 kilometres east of the German border. He was unhurt, his school said.

{hour.a: At 7.42, in thick fog, the boy's tram was hit} in the side by another, newer one. "Everything went sideways, and then it was very quiet," he told his parents on the telephone. He was in the front car of the old train. It was the rear one that derailed.

Dozens of people were injured, according to the Polish authorities. Among the serious cases is a Polish girl of the same age. All 21 members of the exchange group have been accounted for; the other 20 had taken an earlier one.

The investigation has only just begun. {cause.b: A red signal had been overlooked by the driver} of the newer tram, the prosecutors there believe. She is in her twenties and had not been drinking. Nor had her colleague, who was himself hurt.

The people of Rostock know what such pictures look like: in 2016 two trams collided on the Doberaner Platz, and eleven persons were injured. In that case it was a faulty switch.

The group will stay in Bydgoszcz until Saturday as planned. "The children have decided that," said the teacher accompanying them, Birgit Lange. Only one thing has changed: they walk to school now, all of them together, half an hour each way.

The transport company of Bydgoszcz runs about 90 trams on eleven lines. One in three is less than ten years old. The two vehicles involved will be missing for a long time: repairing the new one is expected to take until summer, and the old one is to be scrapped.
