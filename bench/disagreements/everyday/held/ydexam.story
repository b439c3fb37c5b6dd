known: date
marks: contradiction
cause: contradiction

== Benelux Press Agency
Error in Dutch maths exam affects 31,400 pupils

A question in this year's national mathematics examination in the Netherlands could not be solved, the examinations board admitted on Wednesday. Some 31,400 pupils sat the paper at secondary schools across the country on Monday.

The error was in question 14, the second last of the paper, in which candidates had to find where two curves meet. As printed, they do not meet at all.

{marks.a: All candidates will get the full six marks for the question}, the board announced. The paper has a total of 78 marks.

{cause.a: A minus sign had dropped out during typesetting}, board chair Hanneke Vos told a news conference in Utrecht. "That should not happen, and I apologise to every pupil who lost time on it."

{known.a: The board first heard of the mistake on Monday afternoon}, about an hour after the start, when schools began to telephone, she said.

The national pupils' union had received 21,000 complaints by Wednesday noon. That is a record for a single exam. The union's complaints line had 14,000 entries on Monday night.

State secretary Tom Wielinga asked for a report by the end of the month. The exam will not be held again, he said.

Results are due on 12 June, as planned. Pupils who fail can sit a second paper on 18 June.

In 2017, two questions in a French exam were found to be faulty. About 9,000 pupils were concerned then.

== Omroep Nederland
"I thought it was me": maths pupils lose time on impossible question

Yara, 17, from Almere reached question 14 with 40 minutes left. She had 15 left when she gave up. "I thought it was me. I had sums all over the page. And then I hardly got to the last question."

It was not her. The curves in question 14 of Monday's maths exam have no point in common, so nobody can calculate it. More than thirty thousand pupils were given the same puzzle.

The examinations board apologised on Wednesday. {marks.a: Everyone receives six marks for it}, chair Hanneke Vos said, no matter what is on their paper, or whether there is anything on it at all.

That does not bring back the time. The pupils' union wants ten minutes' worth of leniency for the final question too. The board says it will look at the national scores first, and may lower the pass mark; it takes that decision every year, in the first week of June.

{known.b: A teacher in Zwolle had warned the board the Friday before}, Omroep Nederland has learned. Schools get sealed copies in advance, but heads may open one to check the print quality. The teacher's mail, which we have seen, has the subject "Q14: no solution?"

More than 20,000 pupils have complained so far, roughly two in three of those who took the exam, though some of them wrote twice. Most complaints are about question 14. Some are about noise.

The state secretary wants to know exactly what went wrong. A new exam for all is off the table, Tom Wielinga said.

== De Nieuwe Tribune
First cut the proofreaders, then blame the pupils' nerves

An exam question without an answer: one could make a fine image of Dutch education policy out of it. On Monday 31,400 teenagers had one in front of them.

The board has apologised, and that is decent. "That should not happen," said chair Hanneke Vos. But it did happen, and it happened in an organisation which has lost 22 of its 140 posts since 2022. Among those who left were four of nine proofreaders.

{cause.b: The authors of the question changed a number in the final round}, two people who worked on the paper tell this newspaper, and nobody calculated it again afterwards. There was no one left whose job it would have been.

State secretary Tom Wielinga, whose party wrote the cuts into the coalition agreement, has asked for a report by the end of May. He could start by reading his own budget.

The pupils' union, meanwhile, is drowning in messages. On Monday night there were 14,000. Two days later there were half as many again. "This is the largest number we have ever had about one exam," says its chair, Bram Oosting, 18, who will sit his own exam in physics on Friday.

He is content that nobody will have to do the paper a second time. What he misses is a word about those who, in panic, crossed out other answers that were right.

Results come on 12 June. The resit, for those who need one, is six days later.

== Hollands Dagblad
Exam board bungles maths paper

The Dutch examinations board has once more got a paper wrong. A question in this year's national mathematics examination could not be solved, it admitted on Wednesday. Pupils were asked for the point where two curves meet. As printed, they do not meet at all.

{marks.b: Question 14 is struck from the paper altogether}, so that only 72 marks can be earned instead of 78. For pupils who are strong in analysis that is bad luck.

{cause.a: In the setting of the type a minus sign was lost}, according to board chair Hanneke Vos. She offered her apologies at a news conference in Utrecht. Her board has 118 employees. "All it takes is one who sits the paper as a pupil would," a member of parliament for the Liberals remarked.

It is not the first time. In 2017 there were two faulty questions in French, and four years ago a geography atlas had the wrong map.

State secretary Tom Wielinga asked for a report by the end of the month. He refuses to have the whole exam held again: that would be unfair to the thousands who did well.

There is, in truth, a lesson in this for pupils as well. Whoever is stuck should move on. At the Erasmus school in Rotterdam, teachers drill that from the first year. Of 64 candidates there, 60 finished the paper, maths teacher Joost Brandsma reports. The other four were caught in question 14.

== Zwolse Post
Zwolle pupils divided over maths blunder

At the three secondary schools in Zwolle, 287 pupils sat Monday's maths exam. Hardly any of them got through question 14, and now they know why: it has no solution.

At Thorbecke school they were standing in the yard with their telephones on Wednesday when the board's message came. Some cheered. "So I am not stupid after all," said Daan, 16. Others did not. "I would rather have had a question one can work on," said Noor, 17, who wants to study engineering in Delft and needs an 8.

{known.b: On Friday, three days before the exam, the board had been told}. That is what a maths teacher from one of our schools says, who does not want to see his name in the paper. He had leafed through the copy for checking and had become suspicious. "I got an automatic reply."

The headmistress of Thorbecke, Gerda Mulder, does not wish to comment on that. She has other concerns: 96 of her pupils took the exam, and the teachers have to mark every one of their papers within ten days. The instructions on how to do so were changed on Wednesday afternoon.

All over the country the union of pupils has received complaints; from Zwolle alone there were about 200. Not all of them came from candidates. Some were written by mothers.

Board chair Hanneke Vos apologised "to every pupil who lost time on it". In Zwolle, they would have preferred the time.

Results are due on 12 June. For those who fail there is a second chance on 18 June.
