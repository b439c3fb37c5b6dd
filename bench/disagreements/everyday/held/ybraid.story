shots: number
warning: contradiction
man: framing

== Nordsvenska Telegram
Man with axe shot by police outside Gothenburg pharmacy

Police in Gothenburg shot and wounded a 34-year-old man armed with an axe outside a pharmacy in the district of Majorna on Wednesday afternoon.

{shots.a: Officers fired four shots}, two of which hit the man in the thigh and the shoulder, police spokeswoman Anneli Forsgren said. He was operated on in the Sahlgrenska hospital, where his condition was described as serious but stable.

According to police, {warning.a: the officers called out several times} that he should put down the axe before they opened fire. He had been walking towards one of them and was at a distance of three metres.

The man had demanded medicines in the pharmacy at around 14:30 and struck the counter with the axe. Two employees and five customers fled through a back door. Nobody else was hurt.

{man.a: Police described him as a violent offender} who had been convicted of assault in 2017 and threats in 2020.

As always when officers use their weapons, the department for special investigations has opened an inquiry. Prosecutor Lennart Ask said there was nobody under suspicion so far. The two officers, a man and a woman with nine and three years of service, are on leave.

A separate inquiry against the 34-year-old for attempted robbery is being conducted by the local prosecutor.

Swedish police fired at people 21 times last year, and killed three. The year before it was 26 times, with five dead.

== Västkust-Posten
Shots in Majorna: man stable after operation

A 34-year-old man whom police shot outside a pharmacy in Majorna on Wednesday has been out of danger since Thursday morning. Doctors at the Sahlgrenska hospital had removed a bullet from his shoulder; a second one had passed through his thigh.

{shots.a: Four shots were fired by the officers}, police spokeswoman Anneli Forsgren said. Two missed. One is stuck in the door frame of a florist's.

The man had demanded medicines in the pharmacy at around 14:30 and struck the counter with an axe. The two employees and a handful of customers fled through a back door. Nobody else was hurt.

{warning.a: He was ordered several times to drop the axe}, Forsgren said, and walked on towards one of the officers all the same. When they fired he was three metres away.

As always when officers use their weapons, the department for special investigations has opened an inquiry. It will hear about 20 witnesses and look at the pictures from three cameras. Body cameras are not among them: in this district they are to be introduced only in the autumn.

Nobody is under suspicion so far, prosecutor Lennart Ask said. It is a question of whether the officers were acting in self-defence. The two are at home; that is not a punishment, the police stress, but routine.

The pharmacy in Karl Johansgatan reopens on Friday. It was held up once before, in 2022, by a youth with a toy pistol. He got 14 months.

Police opened fire on people 21 times in the country last year. In Gothenburg it happened twice.

== Radio Bohus
Two inquiries after shooting at pharmacy

Two prosecutors are dealing with what happened on Wednesday afternoon in Majorna. One is asking what the man with the axe did. The other is asking what the police did.

The man is 34 and lives in the neighbourhood. He had demanded medicines in the pharmacy at around half past two and hit the counter. He is now lying in the Sahlgrenska hospital with two gunshot wounds, and is under arrest on suspicion of attempted robbery. He denies wanting to rob anybody, his lawyer, Sanna Holm, says.

The inquiry into the officers has no suspect. It is opened automatically whenever a police weapon is fired at a person. On average it lasts seven months, and in nine out of ten cases it is dropped.

{warning.a: The officers shouted at him again and again}, police say, to let go of the axe. He went on walking towards one of them. At three metres they fired.

Neither officer had an electroshock weapon. Only one patrol in three in the region carries one. The union has long demanded that every car should have it. "Then we'd perhaps be talking today about a man with a bruise," said its chairman, Patrik Lundh.

The police chief of the region, Camilla Wretman, replied that 140 further devices had been ordered and would come in March.

Seven people were in the pharmacy, counting the staff. They got out through the back. A psychologist has been looking after them. One of them, a man of 80, came back the next morning because he had left his walking frame behind.

== Copenhagen Observer
The man with the axe, and the police who knew him

GOTHENBURG. Everyone on Karl Johansgatan knew Johan. He fed the gulls. He talked to the trams. In the week before Easter he stopped taking his pills because, his sister says, the health centre had closed and the new one did not have his name.

{man.b: A sick man in a panic was shot}, she says, and nothing else happened in Gothenburg on Wednesday. He wanted his medicine. He had the axe from the allotment.

The police have their own story. They say he threatened seven people and then came at an officer. The law permits them to shoot at the legs first if there is time.

Was there? A student, Elin Berg, 22, stood on the opposite pavement, not fifteen metres away. {warning.b: "There was no warning, not a word"}, she says. "They got out of the car and fired."

The police declined to say anything about this with reference to the inquiry.

In Denmark police have carried electroshock weapons on trial since 2022, in Sweden since 2018. The Swedish ones are in too few cars. In Majorna on Wednesday there was none.

It is the third case since last summer in which Swedish police have shot at somebody known to psychiatric services. In Malmö a woman with a knife died in August. In Borås in November the man survived, as Johan has.

His sister was allowed to see him for ten minutes on Thursday, with a guard in the room. He asked who was feeding the gulls. She has, since then.

== Göteborgs-Bladet
Hail of bullets by the florist's

The tulips are still lying there. Florist Mona Ek, 57, has not dared to put them away, because of the chalk circles. "I was just tying a bouquet. Then it banged and banged."

How often? {shots.b: Nine shots were fired}, says a technician who on Wednesday evening helped to put down the little numbered signs, and we have counted them on a photograph ourselves: nine signs, nine cases. One bullet hit the frame of Mona's door, 40 centimetres above the bucket with the lilies.

On the ground lay a man of 34, hit twice. An axe lay next to him. In the pharmacy next door he had just smashed the counter.

Half of Majorna knows the man from seeing him. To some he's the one with the gulls. To others he is the one who in 2017 knocked out a neighbour's tooth, and was sentenced for it.

Pharmacist Nadia S. has only praise for her colleague. "She opened the back door and said in a very calm voice: now we are all going out." Five customers went out, among them an old gentleman without his walking frame.

Two police officers, he and she, are now sitting at home and have to answer questions. She's said to have three years behind her, he nearly ten.

On Friday the pharmacy opens again. Mona Ek will bring flowers over. Not the tulips.
