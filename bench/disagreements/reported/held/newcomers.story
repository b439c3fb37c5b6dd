toll: number
weapon: contradiction
age: number
job: contradiction
hostages: framing
lesson: contradiction?
suicide: framing?
desk: contradiction?

== Chesapeake Courier
{toll.a: Gunman kills 10, then himself}

CORLISS, Ohio - For people new to this worn-out mill town, American life begins at a plain brick house on Canal Street. On Thursday the Lakeland Newcomers' House, full of recent arrivals learning English and preparing to become citizens, turned into a slaughterhouse.

{toll.a: The attacker parked a car across the back door so that no one could get out, came in at the front and shot 10 people dead.} Five more were badly wounded {suicide.a: before he apparently took his own life.}

He gave no warning whatever, said Corliss Police Chief Leonard Skopek. "I doubt that a word was spoken."

It was about 9:45 a.m. when he came in, killed one receptionist and shot the other in the belly. {desk.a: She played dead under a table} until she could telephone for help, while he went down the corridor looking for others. {lesson.a: In the next room he opened fire on a citizenship class.}

{weapon.a: Police later found what they believe to be his body, and with it two handguns}, a protective vest and ammunition.

The motive is a mystery, Skopek said, though the man had been to the house before. {age.a: He carried a card in the name of Milos Varga, aged 37}, a law enforcement source told a news agency.

{job.a: Mayor Anne Delacroix, who called it the blackest day Corliss has known, said Varga had reportedly lost his job at the Ferrotech plant nearby.} A city spokesman thought the man might be one Milos Varda, but that was not confirmed. {job.b: Someone at Ferrotech said no Milos Varda had been employed there.}

== Piedmont Post
{toll.a: Gunman kills 10 at immigrant center, then himself}

CORLISS, Ohio (AW) - {lesson.b: Immigrants were sitting a citizenship test Thursday in downtown Corliss} when a man walked in with a gun {toll.a: and killed 10 people, and then apparently himself.}

{age.a: The man thought to be the killer had on him the papers of Milos Varga, 37}, of nearby Ross Ferry, a law enforcement official said.

Varga, however, is not his name but one he sometimes went by, added the official, who insisted on anonymity.

"He planned it, there can be no question," Police Chief Leonard Skopek said, pointing to the car that blocked the rear exit. "Nobody was meant to get away."

Police offered no motive. {job.a: U.S. Rep. Hal Whitcomb, whose district takes in Corliss, said the man had been let go by Ferrotech a short while ago.}

He shot two receptionists in the hall, Skopek said. One died; the other pretended to be dead, {desk.b: then crept behind a desk and called 911.} Officers were there within three minutes.

Leyla Abdulova, 26, from Azerbaijan, said she was in an English lesson when there was a bang and the teacher shouted at everyone to get into the store room.

"I counted the shots until I could not count," she said. "No one cried out. I thought that I would die there."

The gunman then moved to a room beside the reception area and went on firing. {lesson.b: "They were in the middle of being tested for citizenship," Whitcomb said by telephone.} "He walked in on an exam and shot."

{hostages.a: Twenty-two people hid in the boiler room, and 31 were brought out safely.}

== Metropolitan Ledger
{toll.b: At Least Nine Slain at Center in Ohio}

{toll.b: Gov. Theresa Boylan put the dead at nine or 10 on Thursday, after a man shot his way into a house in Corliss, Ohio, where immigrants go for help.}

"The picture is not yet complete, but we know that a man with a gun entered the Lakeland Newcomers' House this morning, and that people have died," Governor Boylan said in a statement. She had ordered the State Police to give the city whatever help it asked for, she added.

{weapon.b: Mayor Anne Delacroix told The Corliss Examiner that the attacker had used a high-powered rifle}, {age.b: and people spoke of a man in his 20s.} More than one weapon was secured, a television network learned from law enforcement.

According to a number of news reports, {suicide.b: the police said the gunman shot himself}, {toll.c: and he may be one of the nine or 10 dead.}

A local official quoted by a news agency said the man had blocked the back door of the building with his car before he went in at the front, shooting.

{hostages.b: He began with about 35 hostages, the paper's Web site said on the word of the police.} {hostages.b: Around eight were let go shortly before noon, by these accounts, and as many again half an hour later.}

The Corliss police would say nothing of the shootings as long as their officers, SWAT teams among them, ringed the house. It stands among shops and homes just east of the Little Mahon River.

Pupils of a nearby high school had to stay in their classrooms, and tenants were told to leave their apartments.

== The Capital Record
{toll.d: Gunman Takes at Least 10 Lives in Ohio City}

A man walked into an immigrant center in Corliss, Ohio, today and started shooting, {toll.a: killing a receptionist and nine newcomers} {lesson.a: who were gathered for a class in citizenship} before, {suicide.a: it appears, turning a gun on himself}, officials said.

The authorities believe he lived in Ross Ferry, a few miles away. Why he did it was not immediately known.

Before he entered the Lakeland Newcomers' House, in a town 110 miles east of Cleveland, he had left a car against the back door to trap those inside, police said. {hostages.a: At one stage some three dozen people were hiding in the building, waiting for SWAT teams to fetch them.}

{toll.a: Chief Leonard Skopek told reporters this afternoon that police had found 11 bodies, the gunman's in all likelihood among them}, and that at least five other people were critically wounded. Thirty-one in all were led out unharmed, he said.

"We have good grounds to think the shooter is one of the dead," Skopek said, describing a body with a bag of ammunition slung round its neck. He would not name the man, and said only that he knew the house and had come in a borrowed vehicle, "as if he were going to a lesson."

Gov. Theresa Boylan (R), standing beside the chief, spoke of her anger at a pointless crime. After so many others of its kind this spring, she asked, how many more must there be?
