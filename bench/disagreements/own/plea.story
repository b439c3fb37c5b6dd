== Pacific Union Press
New Zealand minister apologises for children's home abuse

WELLINGTON, Aug 19 (PUP) - New Zealand's social welfare minister, Hana Waititi-Clarke, on Tuesday apologised to the former residents of the Faircross children's home, where hundreds of children were beaten and locked up between 1951 and 1984.

"You told the truth and we did not listen. On behalf of the government I say sorry," she said in a speech to about 160 survivors in parliament's great hall.

A commission of inquiry found in May that at least 740 of the 2,300 children who had passed through the home near Palmerston North had been abused. Eleven died there.

Survivors will be able to apply for payments from October 1. The government has set aside 92 million New Zealand dollars, and each may receive between 20,000 and 150,000.

The opposition backed the apology but said that the payments came too late. The prime minister did not attend; he was at a summit in Tonga, and will receive a delegation of survivors next week.

No member of the staff has ever been convicted. The police reopened four cases in June. Two suspects are still alive.

Faircross was closed in 1984, and the buildings were pulled down ten years later.

== Manawatu Courier
'I waited fifty-one years for that word'

Doreen Pakai wore the blue cardigan in which she had got married, and held the hand of her brother. When the minister said "sorry" she closed her eyes.

"I waited fifty-one years for that word," she said afterwards on the steps of parliament. She was six when she came to Faircross in 1968, and twelve when she ran away for good in 1974.

Her brother Wiremu, two years older, was locked in the boiler room for three days because he had spoken Maori at table. He told the inquiry about it; it was the first time that his sister heard it.

Two buses had left Palmerston North at dawn with 84 survivors, others came by train and plane. For those who could not travel, the speech was shown at the library in Main Street. About thirty people watched in silence there.

Hana Waititi-Clarke spoke for 19 minutes. At the end she came down from the stage and went along the first row, where the oldest sat, and listened to each of them.

At the place where the home stood there is a meadow today. The eleven children who died have a stone since the autumn. The district council wants to plant a tree for each of them in September.

Ms Pakai will ask for the money. "It's not for me. It's for my granddaughter's schooling."

== The Capital Ledger
Faircross: 92 million dollars, and a question of who pays

The apology of the social welfare minister yesterday was the easy part. The bill is the harder one.

The fund of $92 million was approved by cabinet on August 4. If all of the 740 known victims applied and were given the average of $80,000, it would need $59 million. But the ministry counts on applications from people of whom the commission never heard, and some 1,200 letters have come in since May.

The church trust that ran the home until 1966, when the state took over, has offered eight million. Lawyers of the survivors call that a tip.

Payments range from $20,000 for those who saw abuse to $150,000 for the gravest cases. Applications open on the first of October, and the earliest money could flow before Christmas.

Labour's spokesman Tom Hargreaves welcomed the minister's words. "But the cheque should have been in the envelope with them," he told the house.

The minister had first meant to speak in June. Her officials asked for time to write the rules of the fund.

Prime minister Andrew Lowe sent a video message from the Pacific summit. It lasted two minutes. He has invited eight survivors to his office on Wednesday of next week.

== Aotearoa Tonight
Minister: 'We built the walls and we looked away'

It is rare that a minister's voice breaks in the great hall. Hana Waititi-Clarke's did, on Tuesday, when she read out the names of eleven children, the youngest of whom was four.

"We built the walls and we looked away," she said. "You told the truth and we did not listen."

The home for orphans and for children taken from their families opened in 1951 and was shut 33 years later. About every third child who lived in it was ill-treated, the inquiry under retired judge Colin Meredith reported to parliament in May, with canes, cold water and days in the dark.

The judge, 72, sat in the fourth row. He had asked for an apology within a hundred days of his report. It took 96.

Some stayed away. The group Faircross Truth, which has about 50 members, held its own meeting at a marae in Lower Hutt. "We'll come when somebody is in the dock," said its speaker, Ray Tautahi.

The detectives are looking at four cases again. In two of them the man accused is dead; the others concern a former warden of 88 and a former teacher, 91. Neither has been charged. The warden's family says he is too ill to be questioned.

After the speech there was tea and singing, and the guests stayed until it was dark.

== Sydney Mercury
Apology across the Tasman for victims of children's home

New Zealand's social welfare minister, Hana Waititi-Clarke, has apologised to the former residents of the Faircross children's home, where hundreds of children were beaten and locked up over a third of a century.

"On behalf of the government I say sorry," she told some 160 survivors in the great hall of parliament in Wellington on Tuesday.

An inquiry found three months ago that no fewer than 740 of the 2,300 children who had passed through the home had been abused. Eleven of them died there as children.

From October survivors can apply for payments of up to 150,000 New Zealand dollars. More than 90 million dollars has been set aside.

About 60 former residents live in Australia, and fourteen of them flew over for the speech. Kevin Rangi, 67, of Parramatta, was one. "I left New Zealand because of that house," he said. "I never thought it would be the reason to go back."

Those who live abroad have the same right to money as others, the ministry says. It will open a telephone line for them on Monday.

Australia made an apology of this kind in 2009 to half a million people who had grown up in its homes. A scheme of payments followed years later.

Prime minister Andrew Lowe, who was in Tonga on Tuesday, will meet a group of survivors when he is home again.
