wounded: number
age: number
arrival: date
overpowered: attribution
warned: contradiction
motive: contradiction
label: framing
bought: contradiction

== Nordisk Telegram
Pupil held after stabbing at Swedish school

HALVMORA, Sweden, Oct 7 (NT) - A pupil armed with a kitchen knife {wounded.a: wounded four people at a secondary school} in the Swedish town of Halvmora on Tuesday before he was disarmed and handed to police.

The suspect, {age.a: a boy of 15 in the final year}, was detained in the canteen at the Bjorkdal school, police spokeswoman Annika Stenfelt said. Swedish pupils reach the age of criminal responsibility at 15.

The alarm was raised at 10.12 a.m. {arrival.a: The first patrol reached the school within seven minutes}, Stenfelt said. By then {overpowered.a: the caretaker had wrestled the boy to the floor}.

Two of the wounded, a girl of 14 and a teacher of 58, were taken to the hospital in Falun by helicopter. The teacher was in a serious but stable condition in the evening.

Stenfelt said it was too early to speak of a motive. "What we can say is that {motive.a: there is nothing that points to an ideological background}."

Headmaster Jonas Ekeby told a news conference that {warned.a: the school had received no warning of any kind}. "He was a quiet boy. We had no reports on him."

The school, which has some 420 pupils, will stay closed until Friday. Prime Minister Karin Wallberg spoke of "a dark day for Halvmora".

Investigators believe that {bought.a: he had brought the knife from home}.

== Kvallsposten Express
TERROR IN THE CANTEEN: "He just kept on coming"

Shrieks, overturned chairs, blood on the trays. {label.a: The terror attack on the Bjorkdal school} lasted less than three minutes, but those who were there will never forget it.

"He just kept on coming. He didn't say a word," says Wilma, 14, who hid behind the salad counter.

{wounded.b: Five people were injured by his blade}, one of them, maths teacher Gunilla Rask, so badly that she had to be flown out. A 14-year-old girl followed in the second helicopter.

{overpowered.b: It was PE teacher Marcus Dahl who brought the knifeman down}. With a chair he pinned the boy against the wall, several pupils told the Express. "Without Marcus there'd be dead children," a mother says.

And then the wait. {arrival.b: Twenty minutes went by before a police car showed up}, according to the parents we spoke to. Halvmora's own station was closed four years ago.

The Express can reveal that the boy, {age.b: who turned 16 in the summer}, was active in chat groups in which school shooters are worshipped. {motive.b: He did it out of extremist hatred}, a person close to the inquiry says.

He got ready for it. {bought.b: The knife was bought on Saturday at a hardware shop} on Storgatan; the receipt was in his jacket.

The police do not wish to comment. A vigil with torches was held in the market square in the evening.

== Dala Nyheter
"We went to the head in September": parents accuse Bjorkdal school

Candles in jam jars stand along the fence of the Bjorkdal school. Inside, forensic officers were still at work at nightfall on Tuesday.

{wounded.a: Four people suffered stab wounds} in the canteen shortly after ten in the morning; a fifth, a boy, twisted his ankle on the stairs while fleeing. Gunilla Rask, who has taught maths here for three decades, was operated on in Falun and is awake again, her husband told this newspaper.

Caretaker Bengt Aho, 61, does not want to be called a hero. "{overpowered.a: I got hold of his arm and lay down on him}," he says. "Others helped. Marcus took away the children."

Two families say they saw it coming. {warned.b: They told the headmaster of the boy's threats} at a meeting in September, and one of them shows an e-mail with a date, the 18th. The head has not answered our questions about it.

Pupils describe the 15-year-old as a loner whose bag was thrown in the lake last spring. {motive.c: He wanted revenge for years of bullying}, says a classmate, and he had said so.

The police had to come from Borlange, since there is no station in the town any more. {arrival.a: They were there at nineteen minutes past ten}, the log of the emergency centre shows.

Lessons resume on Friday at the earliest. Until then the church hall is open to all from eight in the morning.

== Sveariket TV
Halvmora in shock after stabbing at school

Halvmora is a town of 9,000 people, and almost everyone knows somebody who was in that canteen.

On Tuesday morning a pupil stabbed classmates and a teacher at the Bjorkdal secondary school. He is {age.a: fifteen years old, according to the prosecutor}, and can therefore be remanded. A hearing is due on Thursday.

Prosecutor Henrik Loov, who has taken over the case, warns against big words. "{label.b: This is an isolated act by a troubled child}," he told Sveariket TV. He is looking into attempted murder in four instances.

The boy was questioned for an hour with a guardian present. {bought.a: He took the weapon from his grandmother's kitchen}, Loov said, where he had been living since August.

Was it foreseeable? The municipality says it is going through its records. Its education director, Pia Nordlander, admitted that {warned.b: a complaint about the boy was received last month}, but it had been "dealt with as a conflict between pupils".

Two of the injured were allowed to go home the same day. The other two remain in hospital in Falun, about 60 kilometres away.

Prime Minister Wallberg will travel to the town on Wednesday. The opposition wants metal detectors at school gates; the teachers' union is against it.
