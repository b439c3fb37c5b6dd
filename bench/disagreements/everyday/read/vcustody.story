
== Caledonian Press
Chief constable to go after report on death in custody

The chief constable of Strathmore Police, Alison Kerr-Boyd, is to step down after a watchdog found "serious and repeated failings" in the death of a man in a Dundee police cell.

Marek Wilczek, 34, a warehouse worker, died in March of last year, eleven hours after he had been arrested for a breach of the peace. He had suffered a head injury in a fall before his arrest.

In a report published on Wednesday, the Police Standards Commissioner said that officers should have checked on him every 15 minutes and had done so only six times in the last five hours. Two of the checks recorded in the log did not take place.

Five officers face misconduct proceedings. A file on two of them has been sent to the Crown Office, which will decide whether they are prosecuted.

"I got to know the family and I have apologised to them without reservation," Kerr-Boyd said. She will leave at the end of January, after four years in the post.

Justice Secretary Fergus Lamont said he had not asked her to go. He accepted all 19 of the commissioner's recommendations, including nurses in every large custody suite.

Mr Wilczek's sister, Ewa Wilczek, said the family wanted to see those responsible in court. "A resignation is not an answer."

The force's deputy chief, Ruaridh Mackay, will take over until a successor is appointed. A fatal accident inquiry is to be held next year.

== Radio Alba Scotland
"He asked for help. It's on the tape"

At 2.14 in the morning, the camera in cell nine shows a man who tries to stand and can't. At 2.16 he presses the buzzer. Nobody comes until 2.51.

Marek Wilczek, who'd lived in Dundee for eight years, was found lifeless at 7.40 that morning and was pronounced dead at 8.05. The Police Standards Commissioner, Dr Helen Imrie, spent sixteen months piecing together what happened. Her report has 140 pages and one photograph, of a buzzer panel with the sound turned down.

It finds that the custody sergeant took Mr Wilczek to be drunk. He'd had two pints, according to the blood test. What looked like drink was a bleed on the brain. He had slipped on a kerb in the Seagate, before police were called; no one has suggested that the officers injured him, and the report rules it out.

There ought to have been about 20 visits between half past two and the end. There were six. Eight had been written down.

Would he have lived? Dr Imrie is cautious. An expert from Edinburgh put the chances at "better than even" had he been taken to hospital by three o'clock. Another said that it couldn't be determined.

That night the suite, with 24 cells, had three staff where there should have been five. One was off sick, and another had been sent to a football match.

Chief Constable Alison Kerr-Boyd announced that she'd be going in the new year. She'd made the decision herself, she said, and had told the minister on Tuesday evening.

== The Tayside Mercury
Kerr-Boyd quits: "The buck stops with me"

Strathmore Police's chief constable is to leave her post in January following a damning report into the death of a Dundee man in the cells at Bell Street.

Alison Kerr-Boyd, 55, told officers in a video message at 8am on Wednesday, an hour before the report was published. "The buck stops with me," she said.

Marek Wilczek, a father of one who worked at the Baldovie warehouse, died in March of last year, eleven hours after he had been arrested. He had suffered a head injury in a fall before his arrest. In the report, the Police Standards Commissioner said that officers should have checked on him every 15 minutes.

Five are now facing misconduct hearings: the sergeant, two constables and two civilian detention officers who count as officers for this purpose. All but one remain at work, on restricted duties; the sergeant has been suspended on full pay since the autumn.

The Tayside Police Federation, which represents the constables and the sergeant, asked people not to judge too early. "Three people were doing the work of five," said its secretary, Stewart Orr. "They've been let down as well."

It is the second death at Bell Street in ten years. In 2016 Colin Petrie, 51, died there of heart failure; the sheriff found no fault. Across Scotland, 14 people have died in police custody in the last five years.

Kerr-Boyd joined the force in 1992 as a constable in Arbroath. She became chief four years ago, having been deputy for three. Her own deputy, Mr Mackay, steps in for now.

== Daily Thistle
CELL DEATH COP BOSS WALKS – WITH A £180K PENSION POT

The top cop whose officers left a dad to die in a cell is walking away with a lump sum worth £180,000.

Alison Kerr-Boyd, on £168,000 a year, will clear her desk at the end of January after a blistering report into the death of Marek Wilczek.

The 34-year-old Pole was left for 35 minutes after pressing the alarm in his Dundee cell. The sound had been turned DOWN. Staff thought he was drunk. He was dying.

Officers were meant to look in on him four times an hour. They managed six visits in five hours – and two more were made up, the report says.

Sister Ewa, 39, who flew in from Gdańsk, fought back tears. "A resignation is not an answer," she said. "My nephew is six. What do I tell him, that a lady has retired?"

Tory justice spokesman Gavin Struthers said Kerr-Boyd should go today and not in two months. "Why does she get to have her Christmas party?" he said. Labour called for an outside team to be sent in.

Justice Secretary Fergus Lamont wouldn't be drawn on either. He said she'd taken an honourable decision, one he hadn't asked for. He has promised nurses in big custody suites by the summer and £6million to pay for them.

The force stressed that the lump sum was a pension entitlement built up over 30 years and not a pay-off. There is no pay-off.

Two of the five officers in the firing line could yet be charged. Prosecutors are looking at whether the log was faked.

== Kurier Pomorski
Marek from Gdańsk: Scottish police chief resigns

Almost twenty months after the death of a man from Gdańsk in a Scottish police cell, the head of the regional police is giving up her post.

Marek Wilczek had gone to Dundee in 2015 as a young man, at first for one summer. He worked in a warehouse, played in goal for a Polish amateur team and had a son. On an evening in March last year he fell in the street, quarrelled with a passer-by who wanted to help him and was arrested shortly before nine. The next morning he was dead.

For his sister, who still lives in the district of Oliwa, Wednesday was a day of mixed feelings. "They write everything down there, honestly and in detail, I respect that," Ewa Wilczek told us by telephone from Dundee. "But I read on page 61 that he called out in Polish, and that nobody understood him." Only when someone stands before a court would it be over for her.

That could happen. Prosecutors are examining the cases of two policemen. Disciplinary proceedings have been opened against five members of staff in all.

The Polish consul in Edinburgh, Rafał Zawada, took part in the presentation of the report. He thanked the commissioner and asked that one recommendation in particular be put into practice: interpreters by telephone, day and night. It is number 12 of 19. The Scottish government wants to carry out all of them.

An inquiry before a sheriff, compulsory in Scotland after any death in custody, follows next year. It establishes causes and does not apportion guilt.

The outgoing chief, Alison Kerr-Boyd, wrote the family a letter by hand. What it says, they are keeping to themselves.
