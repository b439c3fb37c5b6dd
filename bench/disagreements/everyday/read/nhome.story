alarm: contradiction
staff: number
firstcall: date

== Belpers
Five dead in fire at Belgian care home

DENDERMONDE - Five elderly people died in a fire at a care home in the Flemish town of Dendermonde in the night from Saturday to Sunday, the public prosecutor's office said. Eighteen others were taken to hospital, two of them in a critical condition.

The fire broke out on the first floor of the home, Huize Lindenhof, where 64 residents were sleeping. {firstcall.a: The emergency centre received the first call at 2:14 a.m.}, and the first engine was at the door nine minutes later, fire chief Koen Baeyens told a news conference. The flames were under control by four o'clock.

The dead are three women and two men aged between 79 and 96. All of them lived in the east wing. They died from inhaling smoke, according to the first findings of the doctors.

Investigators believe that the battery of a mobility scooter, which was being charged in the corridor, caught fire. "That is our main hypothesis, it is not yet a conclusion," said Liesbet Moens, spokeswoman for the prosecutor's office. There is nothing that points to arson.

{staff.a: Two members of staff were on duty that night}, Moens said, one nurse and one care assistant. Both were treated for smoke poisoning and have been questioned as witnesses.

Flemish welfare minister Tine Vercauteren visited the scene on Sunday afternoon. The home, which belongs to the Amaris group, passed its last inspection fourteen months ago. The inspectors noted two shortcomings, neither of which concerned fire safety, the minister said.

Residents who were not injured have been accommodated in a sports hall and in three other homes in the region.

== De Scheldekoerier
"We carried them out in their sheets"

Neighbours in pyjamas, firemen with old ladies in their arms, a priest on the pavement: Dendermonde will not forget the night from Saturday to Sunday. Five residents of Huize Lindenhof in the Kerkstraat lost their lives. The youngest was 79, the eldest 96.

Bart Goossens, 44, who lives opposite, was awake because of his baby. "I saw the glow, I put on my shoes and ran. We carried them out in their sheets, four men to a sheet." He and six other neighbours brought eleven people to safety before and after the arrival of the fire brigade. Goossens himself suffered burns to his hands.

{alarm.a: What he did not hear was an alarm}. "{alarm.a: There was no siren, no bell, nothing}. It was deathly quiet, and that was the worst of it."

The fire broke out on the first floor, where 22 people live. Investigators believe that the battery of a mobility scooter caught fire while it was being charged in the corridor. There is nothing that points to arson, the public prosecutor's office said.

{staff.a: There were two carers for the whole building} when it happened, a nurse of 58 and an assistant of 23. According to the Flemish rules that is enough for a home of this size at night. Whether the rules are enough is another matter, says the mayor, Patrick De Wolf. He has been asking for more night staff for years, he told this newspaper, as chairman of the public homes in the town. Lindenhof is private.

Sixty-four residents were in the house, which has 71 beds. Eighteen of them are in hospital, in Dendermonde, Aalst and Ghent. For two doctors fear the worst.

On Monday at 7 p.m. a vigil will be held in the Church of Our Lady.

== Radio Vandaag
Care home fire: Amaris defends itself

The owner of the care home in Dendermonde where five people died on Sunday has defended its safety measures. {alarm.b: The fire alarm went off as intended}, said Johan Smets, managing director of Amaris, on Radio Vandaag this Monday. "We have the data from the system. The smoke detector in the corridor responded first, and the doors closed within seconds."

Smets also rejects the criticism that there were too few people at work. {staff.b: Four employees were in the building at the time}, he said: two on the floors, one in the kitchen who had started early, and a technician. "We were above the norm."

Amaris runs 27 homes in Belgium and another 40 or so in the Netherlands and Germany. It took over Lindenhof in 2019 from a congregation of nuns. Since then, Smets says, the group has put 3.2 million euros into the building, of which 400,000 into fire doors and detectors.

Mobility scooters may no longer be charged in corridors in any Amaris home from today. In Lindenhof itself house rules already said so. The scooter belonged to a resident who was unhurt.

The prosecutor's office does not wish to respond to what Smets said. A fire expert will spend the whole week in the building. Autopsies on the five victims are planned for tomorrow.

Meanwhile the condition of one of the two critically injured has improved, the University Hospital in Ghent reports. Of the 18 who were admitted on Sunday, 13 remained in hospital this morning.

Fire chief Koen Baeyens praised the neighbours. "Without them we would be talking about other figures." The engine needed nine minutes to get there, one less than the regional target.

== L'Observateur
Termonde: the night nurse, the scooter and the smoke

It started with a smell of plastic. The nurse on night duty had just finished her round on the second floor of Lindenhof when she noticed it on the stairs. She opened the door of the floor below and was met by a wall of black smoke.

That is how it stands in her statement to the police, of which L'Observateur has been told by a source close to the inquiry. She then went from room to room in the west wing, woke those who could walk, and pushed three wheelchairs into the lift area, behind the fire door. She could not get into the east wing. All five of the dead had their rooms there.

{alarm.b: The siren had gone off by then}, she told the detectives; it wailed in the stairwell while she was coming down.

And the help from outside? {firstcall.b: The first emergency call was made at 2:31 a.m.}, the same source says, after the nurse had found her mobile telephone. The trucks arrived a few minutes later.

Five dead, eighteen in hospital, more than forty people who in one night lost the last home they had: the toll is the heaviest in a Belgian care home since the fire in Melle in 2009, in which nine people died.

The group that owns the place, Amaris, is listed on the stock exchange in Amsterdam. Its share lost six per cent on Monday. Two years ago one of its homes near Liège was closed for seven weeks because emergency exits were blocked. In Termonde, the Flemish authorities had found nothing of the kind: the report of last year mentions meals that were served cold and incomplete medication sheets.

The minister, Tine Vercauteren, has promised an inspection of all 800 or so homes in Flanders. It is to be completed by the end of the year. The liberal opposition finds that slow.

== Het Blad
Hero neighbour Bart: "I'd do it again"

He has bandages on both hands, and he hasn't slept for 40 hours. But Bart Goossens (44) from the Kerkstraat has only one thing on his mind: "Mrs Irma. I couldn't get her out."

Irma Van Hove (91) was one of the five victims of the fire at Huize Lindenhof in Dendermonde. Every afternoon she waved at Bart's little daughter from the window. In the night of the fire she didn't come to the window.

Bart and his neighbours saved nearly a dozen people. They formed a chain, broke a window with a garden bench and laid the old people on the lawn, under blankets and coats. "One gentleman asked me if breakfast was ready. You laugh and you cry at the same time."

It was all down to a scooter, by the looks of it. The police think that a battery on charge exploded into flames. Nobody set the place on fire on purpose, they say.

Anger is growing among families. Nadine (62), whose mother spent an hour on the grass in her nightdress, can't understand how such a small team could look after more than 60 people. "By day you see plenty of them. At night my mother rings and waits for half an hour."

Amaris says it did more than the rules ask. The boss, Johan Smets, has written a letter to the families and promises that nobody will pay a cent for the move. Those who escaped unhurt are sleeping on camp beds in the sports hall or have found a place in another home.

The first two funerals are on Saturday. Mrs Irma's will be one of them. Bart will be there. With his daughter, who has made a drawing: a window, and somebody who's waving.
