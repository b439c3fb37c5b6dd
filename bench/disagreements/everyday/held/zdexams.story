known: date
resit: number

== Hellas Wire
Greek ministry annuls maths exam after questions are sold online

Greece's education ministry has annulled the university entrance exam in mathematics in three regions after the questions were offered for sale on a messaging service.

Pupils in Achaea, Ilia and Corinthia will have to sit it again on 18 June, education minister Katerina Douka said on Wednesday. {resit.a: About 4,600 candidates are affected by the decision}, out of 37,000 who took the paper nationwide.

The exam was held on Tuesday at nine in the morning. A photograph of the first two pages of the four-page paper had been circulating in a closed group with 212 members, for a price of 300 euros.

{known.a: The ministry learned of the leak on Tuesday afternoon}, Douka said, when a teacher in Patras forwarded a screenshot to the exams authority. "Within twenty hours we acted."

Police have arrested a 44-year-old deputy head of a school in Pyrgos and a 23-year-old student. They are being questioned on suspicion of breaching official secrets. The woman's lawyer said that she denied any involvement.

The papers are sent electronically to the examination centres at dawn and printed there. It is the first annulment since the system was introduced in 2004.

The main opposition party, the Democratic Left Front, has called on Douka to resign. She rejected this.

The exams in physics, chemistry and ancient Greek are not affected. Results are to be published on 30 June, two days later than planned.

== Patra Proini
Once more from the beginning: pupils' tears and anger over the stolen paper

"I got it all right. For the first time in my life I got it all right." Danai Roussou, 18, of the 7th lyceum in Patras, is sitting on the steps of her school and laughing, so as not to cry. On 18 June she must do it again.

She wants to study medicine in Ioannina. For that one needs 18,900 points. She has been having private lessons three times a week, at 20 euros an hour.

Pupils in Achaea, Ilia and Corinthia will have to sit the mathematics paper again, education minister Katerina Douka announced on Wednesday. In Achaea alone there are 2,450 of them. {resit.b: In all three regions it is 5,300 young people}, the examination committee in Patras told us after adding up the lists of all the centres.

Parents are wondering why nobody stopped the exam. {known.b: The ministry had been told on Monday evening}, says maths teacher Stelios Farmakis, who runs a crammer in the Psila Alonia quarter. He himself sent a message with a picture to its hotline at 22.10, and had an automatic reply, which we have seen.

A second picture, of another page, was sent by a colleague after the exam.

The deputy head from Pyrgos who has been arrested, a chemist, is described as conscientious. She denies everything. The student is said to have run the group in which the pictures were sold for 300 euros apiece.

The mayor has offered the town's libraries as places to study, until midnight, with air conditioning.

== Kathimerini Ora
Douka faces calls to go over exam leak

The leak of the maths paper has become the most serious test yet for education minister Katerina Douka, who has been in office for eleven months.

The Democratic Left Front demanded her resignation on Wednesday. The Communists called for an inquiry, as did the teachers' union. Within the governing party there was support, though it was not exactly noisy.

Douka said that she would not resign: those who stole must go, and not those who caught them. She has ordered that from next year the papers be encrypted until half an hour before the start. At present the centres can print them from six in the morning, three hours before the pupils sit down.

The questions themselves are chosen the night before by a committee of seven, whose members are locked in, without telephones, in a building at Marousi. They too will be questioned, a ministry official said, though as witnesses. Suspicion is directed at the centres and not at the committee.

The exam in mathematics has been annulled in three regions of the Peloponnese. Elsewhere it stands, since, according to police, none of the 212 members of the group came from other parts of the country.

A court could take a different view. A parents' association in Athens has announced it will file a complaint, on the grounds that candidates in the three regions get two weeks more to study.

Two people are under arrest.

== Channel Six Athens
Two arrested over sale of exam questions

Police in the western Peloponnese have arrested two people in connection with the sale of questions from the university entrance exam in mathematics.

A woman of 44, deputy head at a lyceum in Pyrgos, was detained at her home on Wednesday at six in the morning. A man of 23, a student of informatics who is a former pupil of hers, was picked up an hour later in Patras. Officers took away three computers, five phones and 11,400 euros in cash.

According to the cybercrime division, the man ran a group on a messaging service in which more than two hundred people took part. At least 38 of them paid. The price was 300 euros.

The woman's lawyer said that she denied any involvement. The man has so far made use of his right to remain silent. Both will go before a prosecutor on Friday.

The exam will be repeated on 18 June. {resit.a: Some 4,600 pupils must take it again}, according to the ministry. A new paper will be set by a new committee.

{known.a: The first warning reached the authorities on Tuesday afternoon}, several hours after the pupils had handed in their papers, minister Katerina Douka told our evening programme. The hotline that is mentioned on social media gets hundreds of messages a day in the exam season, she said, many of them false.

It was the second of four exams for most science candidates. Physics follows on Friday and chemistry on Monday, as planned.

In 2019 a biology paper had been photographed during the exam, but then it was decided not to repeat it.

== The Island Post
Cyprus reassures pupils after Greek exam scandal

The exams that Cypriot pupils sit this month are safe, the education ministry in Nicosia said yesterday, after questions from the Greek university entrance tests turned up on the internet.

In Greece the paper in mathematics has been declared void in three of the country's regions and thousands must sit it again. A deputy headteacher and a student are in custody.

Cyprus uses papers of its own. They are printed in one place, sealed and taken to 41 centres under police guard on the morning of the exam. "It is old-fashioned, and that is the point," said the head of the exams service, Panikos Louca.

About 900 Cypriots sit the Greek exams each year, to study in Athens or Thessaloniki. They do so at a centre at the Greek embassy, which is not among those where the exam will be repeated.

Louca recalled that Cyprus had had a scandal of its own. In 2014 a caretaker in Limassol sold two history questions for a total of 50 euros. He was given a suspended sentence and 31 pupils were made to repeat the test.

In Greece the affair has become political. The opposition wants education minister Katerina Douka to go, but she has refused. The result lists will come out on the last day of the month, instead of two days before, so the Cypriot candidates too must wait.

That matters: places at halls of residence in Thessaloniki are given out from 1 July, first come, first served.
