pills: number
onset: date
bar: attribution

== Albion News Service
Student dies, six ill in meningitis outbreak at Carrowby

A 19-year-old student has died and six others have been taken ill in an outbreak of meningitis at the University of Carrowby in northern England, health officials said on Tuesday.

The student who died on Sunday was named by the university as Imogen Hartley, a first-year student of marine biology. Three of the six were in intensive care on Tuesday evening.

All seven confirmed cases are of group B, which is not covered by the vaccine given to teenagers in school.

{onset.a: The first patient fell ill on 6 February}, said Dr Farah Siddiqui, who leads the regional health protection team. Five of the seven lived in Ashgrove, a hall of residence with 412 rooms. The two others had attended a party there.

Residents of Ashgrove and their close contacts are being offered a single dose of an antibiotic. A vaccination centre was to open in the sports hall on Thursday, with 5,200 undergraduates eligible for a first dose. A second is needed four weeks later.

{bar.a: Vice-chancellor Alan Thwaite ordered the students' bar shut}. Lectures are continuing.

Siddiqui said the risk to the wider public was low. "This is not an illness that you catch by passing someone in the street," she said. Anyone with a fever, a stiff neck or a rash that does not fade under a glass should seek help at once.

It is the second cluster at a British university this winter. At Stourham in December four students fell ill, all of whom recovered.

== Carrowby Evening Post
"She had sand in every pocket": tributes to Imogen, 19

Flowers, shells and a small knitted crab lay on the steps of Ashgrove Hall on Wednesday, below the window where Imogen Hartley had lived since September.

The first-year student of marine biology died in the Royal Infirmary on Sunday, a day after she was admitted. "She had sand in every pocket," said her flatmate, Beth Owusu. "She rang me from the ambulance to say I should feed the snails."

Six others at the university have been taken ill. All seven confirmed cases are of group B, which is not covered by the vaccine given to teenagers in school. Five of the seven, among them Imogen, lived in Ashgrove.

{onset.b: It began on 4 February, when a second-year} student was brought to the Infirmary with what was at first thought to be flu, a hospital spokesman told the Post. He is now at home and recovering.

Queues for antibiotics reached round the library on Wednesday. {pills.a: By nightfall 1,150 students had taken the capsule}, said the lead nurse, Colette Byrne, who had been handing them out since seven in the morning. "They are frightened and very polite," she said.

{bar.b: Dr Farah Siddiqui's health protection team ordered the bar closed}, landlord Gary Pike said, holding a letter with its crest. He had thrown away eight trays of sandwiches.

Vaccination begins today in the sports hall. The university has 11,000 students, and the 5,200 undergraduates aged under 25 come first. Parents are asked not to telephone the hall porters, who have had 900 calls since Monday.

A vigil will be held on Friday at six in the chapel.

== The Daily Banner
Jab race on killer bug campus as toll of sick rises to nine

Two more students have been struck by the bug that killed tragic Imogen Hartley, taking the number of confirmed cases at Carrowby to NINE.

The new patients, both women of 20, were brought in overnight and are said to be stable. One lives in Ashgrove and one in Quayside, the larger hall next door, where nobody had been ill before.

Thousands are lining up for protection. {pills.b: Some 2,300 students had swallowed their antibiotic by Wednesday night}, and from this morning it is the turn of the needle. First through the door of the sports hall was engineering student Kofi Brand, 21. "My mum told me not to come home without it," he grinned.

Imogen, 19, from Tenby, died on Sunday. Her father Rhys, a lifeboat volunteer, said last night that he wanted every parent to know how quick it was. "Breakfast on Saturday she had a headache. We lost her before Sunday dinner."

Two patients are still in intensive care, down from three at the start of the week.

{bar.a: Boss of the university Alan Thwaite closed the bar} on Monday afternoon, and there will be no discos before March. The rowing regatta against Stourham, planned for Saturday, is off too.

Meningitis B has not been part of the teenage programme because, officials say, it is rare at that age and the protection wears off. Babies have been given it since 2015.

Know the signs: fever, stiff neck, dislike of bright light, and a rash that stays when you press a glass on it. Don't wait for the rash.

== Northern Television
Vaccination begins as cases at Carrowby reach nine

The first of more than five thousand students have been vaccinated against meningitis B at the University of Carrowby, where nine people have now fallen ill and one of them has died.

By four o'clock on Thursday afternoon 860 had received the injection, the health protection team said. It hopes to have reached everyone on the list by Sunday evening. Immunity takes about two weeks to build up, and a second dose is due in March.

That is why antibiotics come first. They kill the bacteria in the throat, where as many as one in four young adults carry them without ever becoming ill. {pills.a: Up to Wednesday night 1,150 students took them}, according to figures shown to us by the team.

Dr Farah Siddiqui told Northern Television she expected to see "a few more cases, and then no more". The two that were added on Thursday had probably been infected before the measures began.

The outbreak was declared on Monday 10 February, when laboratory tests linked three patients. {onset.a: Symptoms in the first of them started on Thursday 6 February}, she said.

Some students have left for home. The university has asked them not to do so, but is not stopping anyone; about 300 of the 690 rooms in Quayside were empty on Wednesday. Teaching is continuing in person, with recordings for those who are away.

Professor Thwaite, the vice-chancellor, rejected criticism that parents had learned of the outbreak from social media. An e-mail had gone out within two hours of the laboratory result, he said. The students' union says it reached only those with a British postcode. The university has apologised to the families overseas.

== Dublin Courier
Irish students among those offered vaccine at Carrowby

Some 140 Irish students at the University of Carrowby in northern England are among the thousands being offered a vaccine after an outbreak of meningitis in which one young woman has died.

None of those ill is Irish, the Department of Foreign Affairs said last night. It has set up a helpline.

Aoife Keane (20), from Athlone, was vaccinated yesterday. "It took an hour and a half in the line and two seconds in the chair," she said. She will stay for lectures. Her roommate, who is from Cork, took the train to Holyhead on Tuesday.

The Health Service in Dublin advised students who come home to see their doctor and to say where they have been. No one needs to stay in isolation. Those who have not had antibiotics in England can get them free at any of nine clinics.

So far nine people have contracted the disease, which can inflame the lining of the brain or poison the blood. Seven were known of on Tuesday; two were added on Thursday. The student who died, Imogen Hartley (19), had been studying marine biology.

Group B is the commonest form in Ireland as well, with 31 cases last year among all ages, three of them fatal. Since 2016 infants have been vaccinated against it. Teenagers receive a different product that protects against four other groups.

Prof Cathal Moran, an epidemiologist at Galway, said clusters at universities tended to be small and brief. "Freshers' weeks and February are the two peaks, for the same reason: people close together indoors, sharing cups." Closing the lecture halls would achieve little, he said. He welcomed the decision to close the bar.
