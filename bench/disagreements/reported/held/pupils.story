missing: number
enrolment: number
hour: date
killed: contradiction
duration: date?

== Associated Dispatch
Songara school attack: {missing.a: About 300 students missing after raid} by gunmen 'in great number'

MBASSA, Songara -- {missing.a: There is no trace of hundreds of students} in Dandara State, in Songara's northwest, after their secondary school was raided by gunmen, according to the police.

A large gang of bandits came to the Government Technical College at Gurmana on Thursday night and opened fire "with assault rifles," said the Dandara police spokesman, Yusha'u Tanko, in a statement.

Police officers returned fire, "and while the exchange went on a number of the students got over the wall and saved themselves," Tanko said.

{missing.a: About 300 of the students are missing}, while 150 have been accounted for, according to Tanko. {enrolment.a: The school is thought to have more than 450 students}.

"Together with the school, the police, the Army and the Air Force are finding out exactly how many were kidnapped or cannot be found," said Tanko.

"Teams have gone out to find the missing students or free them," he said.

A man who lives in the town, Ibrahim Lawal, told Associated Dispatch that the gunmen led some of the students away.

Soldiers backed by aircraft have found the bandits' camp in the Kuyambo forest near Gurmana and have traded shots with them, in an operation that has not ended, President Sani Dikko said in a statement that his spokesman published.

"We pray for the students and their families, for the school and for those who were hurt," the statement said. It did not mention whether any of the students had been freed.

Schools in Songara have been attacked by gunmen before. The gravest case was in March 2015, when fighters of the jihadist group Ansar al-Sahra took 212 girls from the dormitory of their school at Bulabe, in the northeast. More than 80 of them have not been found to this day.

== Globe Agency
Songara police search for missing students after attack on school

Bandits with assault rifles attacked a secondary school in Dandara State, in Songara's northwest, late on Thursday, police said, and two people in the town told Globe {missing.a: that hundreds of students were missing}.

{hour.a: The attackers burst into the Government Technical College} in Gurmana district {hour.a: at around 8:50 in the evening}, and officers on the spot shot back, so that some of the students could run to safety, police spokesman Yusha'u Tanko said in a statement.

The police said they were trying, with the army and the air force, to establish how many pupils had been kidnapped or were missing, and to find them. An officer was shot and wounded in the exchange with the gang, they said.

There was confusion at the school on Friday. Frantic parents and members of the security forces were looking for {missing.a: about half of the 600 students, who were still missing}, a father and a member of the staff told Globe. {enrolment.b: The school has 600 students in all}, they said.

Dandara, where President Sani Dikko was born, suffers under violent bandits who often attack villages and kidnap people for money. In the northeast of the country, assaults by Islamist militants are frequent.

Anger about violence has grown throughout Songara, the more so since Islamist militants murdered scores of fishermen, some by beheading, in the northeast late last month.

Dikko came on Thursday to spend a week in his home village, some 160 kilometres from Gurmana. He was to have spoken to parliament about security last week, but the appearance was called off, and no official reason was given.

== World Service Anadol
{missing.b: Several pupils missing after armed raid} on school in Songara

Gunmen have attacked a state secondary school in Dandara State in the north of Songara, police said, in what looks like an attempt to kidnap pupils for ransom.

{missing.b: Several of the pupils were taken away}, people in the town said.

President Sani Dikko condemned the attack in a statement on Friday and ordered that other schools be better guarded.

The gunmen came to the Government Technical College at Gurmana late on Thursday.

"The bandits arrived on motorbikes, shot wildly and wanted to force their way into the school," said Yusha'u Tanko, spokesman of the state police.

"Our officers, helped by soldiers, took them on, {duration.a: and the shooting lasted for an hour and a quarter}."

He said that the attackers had been made to withdraw and that they were being followed. Of casualties he said nothing.

{missing.b: "The roll is still being called so that we learn whether any pupil is missing at all,"} he told the agency APF.

More men had been sent to look for pupils who might be missing.

"About 150 pupils who had run away during the attack came back to their dormitory this morning," he added.

An inspector was wounded and is under treatment, police said.

People in the town said that {missing.b: the attackers had carried off several pupils} after splitting into two bands.

"One band shot it out with the police," said Nura Garba, who lives near the school. "While that was going on, the other went in and came out with the boys."

Gangs that steal cattle and kidnap for ransom have made large parts of the northwest unsafe. They hide in the Kuyambo forest, which spreads over four states.

== Savanna Reporters
How Gunmen Overran Dandara Boarding School Hours After Dikko Came Home

Armed men believed to be bandits have overrun the Government Technical College at Gurmana in Dandara State, {killed.a: where they killed a guard} and made off with students, Savanna Reporters has learnt.

It happened just hours after President Sani Dikko came to Dandara, his home state, for a private visit of one week. Gurmana lies about 120km from the state capital. Dikko is staying in his village, Daurawa.

A man from the area told Savanna Reporters that {hour.b: the bandits invaded the school at 9:55 pm} on Thursday {duration.b: and kept shooting for more than fifty minutes}.

Mallam Aliyu Bello, who went to the school to look for two younger brothers, said {missing.c: the number of the missing "may be above 75"}.

"Fathers, mothers, guardians, people all over Dandara are crying because they do not see their children," he said on the phone.

It was gathered that the students are being counted to find out how many exactly are not there.

{missing.c: Another resident told Savanna Reporters that the gunmen took over 150 students}.

{killed.a: "A policeman was killed by them, a guard was killed and two students}," he claimed. {missing.c: "They also went away with some 150 students."}

The whole town was in fear as parents crowded round the school.

"A helicopter of the army was circling over us," a woman said. "How many they took nobody can tell you for certain, because there are boys who ran off and are hiding."

The newspaper Pillar reports that a policeman with a leg wound is being treated in a hospital at Gurmana.

The bandits also got into the houses of the staff, it was learnt, and abducted the wife of a teacher.

== Newsmail
Gunmen Break Into Dandara College, Students Missing

The Government Technical College at Gurmana in Dandara State has come under attack from gunmen believed to be bandits.

{hour.c: The armed men were said to have come around 10:40pm} on Thursday.

An officer who guarded the school was shot. It was gathered that the man, an inspector, is now being treated.

A source said that the gunmen, who fired into the air to scatter the crowd, kidnapped students whose number is not known.

"They shot the security man at the gate, and a second one cannot be found. I was told of students being kidnapped, but how many I cannot say. Security men are all over the town now. They are counting the students to see who is not there," the source said.

Yusha'u Tanko, who speaks for the state police command, told Newsmail that the report was true, but that the boys were still being counted and he had no figure for the missing.

Some students got out over the wall, he said, while policemen exchanged fire with the suspected bandits.

Tanko said that 150 students had been found by Friday morning and that the search for the others continued.

He added that {killed.b: nobody lost his life in the attack}.

{hour.c: "Last night at about 10:40pm we received a report} that bandits, many of them and with assault rifles, had attacked the Government College at Gurmana and were firing all over the place," he said.

"Our men were guarding the school, so there was a gun battle. It gave the students a chance to get away. The attackers wounded one inspector of ours. The divisional officer then led a team there in an armoured vehicle.

"As we exchanged fire with them, the bandits drew back into the forest."
