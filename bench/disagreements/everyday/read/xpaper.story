
== Tatra Press
Slovakia to repeat maths leaving exam after questions leak

Some 11,400 pupils in Slovakia will have to sit their written leaving examination in mathematics again after the questions appeared on the internet the night before, the education ministry said on Thursday.

Education Minister Zuzana Hrabovská told reporters in Bratislava that there was "no fair way" of using the results of Tuesday's test. The repeat will be held on 3 April at all 387 schools that took part.

Pictures of six of the 30 questions were posted in a chat group at 9:47 p.m. on Monday. By midnight the group had more than 2,000 members. A teacher in Žilina informed the ministry at 6:20 on Tuesday morning, but the test, which began at nine, was not stopped.

The head of the National Testing Institute, Peter Královič, said his office had received the warning at 8:10 and had not been able to check it in time. He offered his resignation, which the minister accepted.

Police are investigating. A 44-year-old employee of a printing works in Nitra was questioned for several hours on Wednesday and released. He denies having passed on the questions. No charges have been brought.

The papers had been printed in Nitra and delivered to schools in sealed packages last Friday. Investigators found that one package, at a grammar school in Trenčín, had been opened and glued again.

Examinations in Slovak and in foreign languages are not affected. Pupils who are applying to a university abroad can ask for an earlier date, 27 March.

== Považský Denník
Envelope at Trenčín grammar school was opened: headmistress "stunned"

TRENČÍN. The cupboard is made of steel and has two locks. One key hangs on the neck of headmistress Eva Bielik; the other lies in the safe of her deputy. Between them lay, since Friday, the four packages with the maths papers.

"I checked the seals on Monday at three. I saw nothing," she said on Thursday. "Then the police showed me under a lamp. A fine line of glue. I'm stunned."

The one package that had been tampered with contained 25 of the school's 96 papers. When it was opened, and where, the police don't know yet. It may have come to Trenčín in that condition, Ms Bielik stresses; nobody at her school is accused of anything.

Pictures of some of the questions were posted in a chat group late on Monday evening. Hundreds of pupils in this region are likely to have seen them. Jakub, 18, did. "Somebody sent it to our class at ten. I thought it was a joke. In the morning I turned over the sheet and there was number four."

Now he and more than eleven thousand others have to start again. The test will be repeated at the beginning of April; those who want to study abroad may write it a week before that.

For Jakub, April will do. He wants to become a forester, in Zvolen, where his Slovak marks count more. For his sister, who is in the same year and hopes for medicine in Brno, it's another matter: she'll be among those who write in March.

The school has asked for a locksmith. He comes on Monday.

== Expres24
MATHS DISASTER: ALL OVER AGAIN!

Cheated by cheats! Over 11,000 school leavers have sweated for nothing. On 3 April they must go back to their desks, because someone couldn't keep his hands off an envelope.

A night of fever on the telephone. First the chat group "Matura SOS" had 60 members. Then came, at a quarter to ten, the first photo. At eleven there were 900 of them; at twelve, more than two thousand. A fifth of the test was out.

And the officials? They slept. An honest teacher from Žilina sounded the alarm at twenty past six. It took nearly two hours until her message reached the institute that writes the exams. By nine o'clock the pupils were seated.

The first head has rolled: testing boss Peter Královič is gone. "I take the responsibility," he said, and left by the side door. He had been in office for 16 months. Under his predecessor, too, there had been a breakdown: in 2019, 300 papers for the German exam were lost on a train and the exam was put off by two days.

Who was it? Detectives have questioned a man who works where the exams are printed. He's 44, he has two children, and one of them is due to leave school this year. "I've nothing to do with it," he told his neighbours. The police let him go the same day.

The cost of the repeat: 410,000 euros, says the ministry. That's about 36 euros for every pupil.

Psychologist Daniela Rusňáková advises parents not to scold. "Bake something."

== Radio Devín Dnes
University deans: admission dates can be kept

The repetition of the maths exam in Slovakia will not delay the start of studies in the autumn. That's the view of the rectors' conference, whose chairman, Ľubomír Ondrejka, spoke to Radio Devín Dnes on Thursday.

Marks are to be ready on 24 April, three weeks after the new date. "Our faculties decide in June. There's enough air," Ondrejka said. It is tighter for those who apply to universities in other countries, some of which want certificates by the middle of April. For them the ministry has arranged a separate date in late March; it expects 700 to 800 applications.

Minister Zuzana Hrabovská, of the Civic Centre, rejected calls by the opposition for her to resign. She said she'd learned of the leak only when the test was over, at half past eleven. The e-mail from Žilina had gone to a general address of her ministry, where it was read at eight and passed on to the institute.

The opposition party New Way wants a special session of parliament. Its education spokesman, Milan Frič, called the resignation of the institute's director "a pawn sacrifice".

The student council, by contrast, is content with the decision. A survey of its own among 1,900 candidates had 58 percent in favour of a repeat. "Nobody wants a mark that people laugh at," said its president, 19-year-old Nina Szabová.

In the new test all 30 questions will be different, not merely the six that became known. It'll be printed at two places. And the packages are to arrive at the schools on the morning itself, by courier, and no longer four days ahead.

== The Central European Ledger
Leak forces Slovak exam rerun

A leaked maths paper has cost the head of Slovakia's testing agency his job and some eleven thousand teenagers a second morning of calculus.

The ministry said on Thursday that Tuesday's school leaving examination would be repeated in early April, after photographs of several questions circulated the evening before among at least 2,000 users of a messaging service.

No one has been charged. A worker at the printing firm, Nitraprint, was interviewed by police on Wednesday; his lawyer, Karol Juhász, says he is a witness and nothing more. Nitraprint, which has held the contract since 2015, said its halls were under camera day and night and that it had handed over the recordings.

Investigators are also looking at what happened after the papers left the press. They were delivered on Friday, and one package in a western Slovak town was found to have been opened and resealed.

Such affairs are not unknown in the region. Poland repeated a chemistry exam in one province in 2017, and in Hungary a geography paper was replaced at an hour's notice. A nationwide repeat, however, is a first for Slovakia; in an earlier mishap, involving German papers, a postponement was sufficient.

What has angered parents most is the lost morning. Two hours and forty minutes passed between the teacher's warning and the start of the test. The agency had it for the last fifty. "Fifty minutes is enough to ring a bell," said Andrea Tóthová of the parents' association.

Peter Královič, the departing director, doesn't dispute that. He said he would have needed to see the photographs, and none had been attached.
