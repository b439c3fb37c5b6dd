building: number
hour: date
meeting: contradiction
response: contradiction
shot: number?
complaint: contradiction?
ending: contradiction?
job: contradiction?

== Metropolitan Herald
Driver kills six at Pennsylvania dairy company

Seven people are dead after a worker who had been called to a disciplinary hearing opened fire at a dairy distributor in Aldersgate, Pa., on Thursday morning, the police said. The man believed to be the gunman was one of the dead.

The company, Prentiss Dairy Supply, is one of the biggest of its kind in the state. {building.a: About 90 drivers, clerks and managers were in the building} for the change of shift {hour.a: when the gunman, identified as Marcus Tolland, 31, a truck driver, began to shoot at 6:30 a.m.}, the busiest moment of its day.

"{meeting.a: He had his meeting with the company, and after that it was pure hell}," said Walter Brannigan, a representative of the union. "He drew the gun and went running through the warehouse."

The bullets struck drivers, union officials and company executives, according to friends and relatives of the victims.

"Six people have died, and the suspect," said Sgt. Carla Dunmore of the Aldersgate police. "Those numbers are final."

One of those killed was Leonard Pruitt, 62, who had delivered milk for 28 years and was counting the months to his retirement, said his sister, Doris Kemper, 70, with whom he lived. "You could not find a kinder man," Ms. Kemper said.

{ending.a: The suspect "probably" turned the gun on himself}, said Lt. Anthony Voss of the state police, which is investigating together with the Aldersgate force.

Mr. Brannigan, who speaks for the union in the state capital, {job.a: said the hearing could have ended with Mr. Tolland's losing his job}. He called him "the low man on the list," because nobody had been hired after him, and said he had brought somebody from his local to the hearing.

What Mr. Tolland was accused of, Mr. Brannigan would not say.

== Aldersgate Chronicle
7 Dead In Aldersgate Warehouse Shooting

ALDERSGATE - On the morning of the worst day in this town's memory, Marcus Tolland overslept. It took his girlfriend's little sister to shake him awake.

The 31-year-old kissed Tanya Wilkes, the girlfriend, and told her that he loved her. Then he drove from her apartment in Millbrook to Prentiss Dairy Supply in Aldersgate, where he was to sit down with company and union officials at about 6 a.m. They wanted to talk about milk and cheese that he was accused of stealing.

A few hours later he lay dead on the floor of an office. {ending.b: He had taken his own life as police closed in}, after a rampage in which six co-workers were killed. Nobody in the history of the county has murdered more people.

While investigators tried to find out what had made Tolland snap, the people of Prentiss learned one by one which of their colleagues had got out, and comforted each other.

{meeting.a: A man whom he shot said Tolland calmly drew a gun once the meeting was over}, and fired.

"He fired at me three times and hit me twice," said Howard Prentiss, the vice president of the family firm. "That I am alive is a miracle."

From there Tolland set out on his rampage, Prentiss said. "He was as calm as could be. No shouting. We showed him the video of himself stealing and he did not dispute it. {job.b: He simply agreed that he would resign}. {meeting.a: And then, out of nowhere, he had a gun in his hand and was shooting}."

Tolland ran through the warehouse and the loading bays, where up to 30 people were filling trucks for the morning deliveries. Some he shot and others he spared, among them a woman in a wheelchair who begged for her life at her desk.

== Pacific Ledger
7 dead in shooting at Pennsylvania dairy distributor

Seven people are dead after a shooting at a family-owned dairy wholesaler in Aldersgate, Pa., police said on Thursday.

The suspect, Marcus Tolland, 31, drove a truck for Prentiss Dairy Supply, sources said. A union official described him as somebody who had been hired only lately and was a "disciplinary problem."

"The union was bringing him in to sit down with the company and sort it out," said Walter Brannigan, the official. "He started shooting."

Tolland shot several people and then, {ending.b: as police came near, shot himself with a semiautomatic rifle}, sources said. {shot.a: Two people were shot outside the building and three inside}, according to the police sources.

Brannigan would not say what the problem was, and he could not say for certain whether the meeting had begun when the first shots were fired. A law enforcement source said Tolland had come under suspicion of theft from the company.

Gloria Wilkes, who lives in Millbrook, said Tolland had been dating her daughter Tanya for six years. Tolland, who is black, had complained of racial harassment at work. {complaint.a: He took his complaints to his superiors}, {response.a: who did nothing about them}, she said her daughter had told her.

Wilkes said the news had stunned her and her daughter. Tolland was "the gentlest, most easygoing man," she said.

Her daughter telephoned Tolland's mother, who had spoken to her son in the morning. He told his mother that he had shot some people, that he loved her and Tanya, and that he was sorry, according to Wilkes.

A former landlady in Harrisburg, where he rented a room some years ago, remembered a "very polite boy" who worked hard and came from a good home.

== Union Dispatch
7 killed in dairy warehouse shooting

ALDERSGATE, Pa. (UD) - A truck driver {job.a: who was about to lose his job} because a camera had caught him stealing from the dairy distributor where he worked shot six people dead there on Thursday and then killed himself, authorities said.

{shot.b: At least three people were wounded, one of them critically}, Aldersgate police said. They were expected to live.

The gunman, a black man whom a company executive named as Marcus Tolland, had complained of racial harassment and said he had found a slur scratched into a locker door, said the mother of his girlfriend. Her daughter told her that {response.b: Tolland's supervisors promised him to have a word with his co-workers}. But a union official said {complaint.b: Tolland had not filed a complaint of racism with the union} or with any government agency.

Tolland had been filmed carrying off goods from Prentiss Dairy Supply, {meeting.b: and was supposed to meet company officials when the shooting began}, said the union official, Dennis Rourke.

"Race has nothing to do with this," Rourke said. "An angry worker shot a lot of people, and that is all."

A spokesman for the family that owns the company, Alan Teller, said he had no immediate information about the allegations of harassment.

Tolland's girlfriend spent the evening before the rampage with him and noticed nothing unusual, said her mother, Gloria Wilkes.

{building.b: Some 45 to 60 people were in the warehouse}, about 15 miles north of Harrisburg, for a change of shift on Thursday {hour.b: when the gunman opened fire at around 6 a.m.}, the company spokesman said. Many ran into the fields behind the building. Others hid in the cold rooms and called for help from there.
