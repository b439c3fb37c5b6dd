bank: contradiction

== Alpen Agency
Hackers steal data of 410,000 patients of Austrian clinic chain

LINZ, 15 October (AA) - Hackers have stolen the data of about 410,000 patients of the Austrian clinic chain Vitalis, the company said on Wednesday.

The intruders copied 1.3 million files, among them laboratory results, X-ray images and letters to family doctors from the years 2016 to 2024. The attack was discovered on 9 October; data had been flowing out since the night of 4 October.

{bank.a: No bank details had been taken}, managing director Petra Lechner told reporters in Linz. "We are deeply sorry. We know what trust people place in us."

A group calling itself Greyfinch has claimed responsibility and is demanding 2.5 million euros in a digital currency. Vitalis will not pay, Lechner said. On Tuesday evening the group published a first batch of some 3,000 files on the internet.

Vitalis runs 17 clinics and 42 surgeries in Austria and, since 2021, four clinics in Slovenia. The Slovenian branch has computers of its own and was not affected.

The data protection authority has opened proceedings. It was informed on 11 October, within the 72 hours that the law allows. Fines can amount to four percent of turnover, which at Vitalis came to 380 million euros last year.

The state criminal police in Upper Austria are investigating. Operations went ahead as planned, but appointments had to be kept on paper for two days.

Patients can ring a hotline from Thursday, 8 a.m., on which 60 people will be answering.

== Donau Zeitung
"My depression is on the internet now": after the attack on Vitalis

Monika H., 54, from Steyr has not slept. She was treated in the clinic at Bad Hall in 2019, after the death of her son, and what she told the doctors there is in a letter of four pages. On Tuesday evening she found it on the net. A nephew had shown her how to look.

Hackers have stolen the data of about 410,000 patients of the clinic chain Vitalis. Laboratory results, X-ray images and letters to family doctors were copied, 1.3 million files in all, from the years 2016 to 2024. For five days, from the night of 4 October until it was noticed on the ninth, nobody had seen it.

The way in was, according to the company, the account of a technician at an outside firm who had used one and the same password twice.

"We are deeply sorry. We know what trust people place in us," said managing director Petra Lechner, 47. Her predecessor, who left in June, had been warned of gaps by an audit in 2023; of its 31 recommendations 22 had been carried out.

Greyfinch, as the blackmailers call themselves, want two and a half million euros. They will not get it, says Lechner. The operators of the pages on which the letters can be read have been asked to take them down; two had done so by Wednesday noon.

In Wels the lawyer Thomas Aigner is collecting claimants for a class action. Some 1,900 people have signed up so far. He thinks 500 to 2,000 euros a head realistic.

The hotline will be staffed by 60 people from eight o'clock on Thursday morning.

== Bitwache
Vitalis: what Greyfinch has, and how it got in

Greyfinch, active since spring 2023, known for going after dentists, is out of its usual league this time. The victim is Vitalis, 59 sites in Austria, and the haul, going by the file list, comes to 1.3 million files, 2.1 terabytes.

We have looked at the list and at the first sample of some 3,000 documents, with names blacked out before we stored anything.

What is in it: findings, images, discharge letters. Also, from the billing server, direct-debit mandates. {bank.b: They contain account numbers of patients}, in plain text, with signature. We tried the check digits of fifty of them, and all fifty were good.

What is not in it: passwords, and anything from the Slovenian branch, whose four clinics are run on a network of their own.

The door was a remote access of a service firm. Password reused, second factor switched off "for the duration of a migration", which ended in 2022. The first large transfer took place on 4 October at 23:47, the last on the eighth. A backup job that would not finish gave the game away on the ninth.

The demand is 2.5 million euros, in Monero. In negotiations Greyfinch usually goes down by half. Vitalis says it does not negotiate.

Reporting duty: met. The authority had the form on 11 October. The patients heard on the fifteenth.

Advice to those concerned: do not search for your own file. The pages that offer a search are, for the most part, bait.

== Heute Kurier
Clinic hackers: 410,000 patients laid bare!

FIRST they stole the X-rays, now they want millions!

Ice-cold cyber gangsters have plundered the clinic giant Vitalis. The most intimate details of 410,000 people are in the hands of the Greyfinch gang: diagnoses, blood counts, letters from psychiatrists.

On Tuesday evening the crooks made good their threat and put thousands of documents on the net. If no ransom of 2.5 million euros is paid by Sunday, the rest is to follow.

"Not a cent," says Vitalis boss Petra Lechner (47). The mother of three had only been in the job for four months. {bank.a: Account details are safe, she promises}, and patients need not change their cards.

The attack went unnoticed for five days! Only on October 9 did somebody in the computer department become suspicious. Doctors then had to reach for pen and paper; for two days nothing went without a note. All operations took place.

A well-known skier is also said to be among the victims. His manager: "No comment."

Kurier reader Franz P. (71) from Gmunden had a new hip put in at Vitalis. "What do they want with my hip?" he asks. "But my daughter's in there too."

Around 1,900 people already want to sue. Lawyer Thomas Aigner: "It costs nothing to sign up."

IMPORTANT: The Vitalis hotline opens on Thursday at 8 a.m. Do not open any mails that promise a look at your file!

== Ljubljanski Vestnik
Slovenian patients of Vitalis not affected by data theft

The four clinics of the Austrian chain Vitalis in Slovenia, at Maribor, Celje, Ptuj and Murska Sobota, have been spared by the theft that came to light in Linz on Wednesday. Their records are kept on separate machines in Maribor, the branch's director, Breda Kos, said.

There is one exception, if a small one. Some 240 Slovenes who were operated on in Graz or Klagenfurt are counted among the 410,000 persons concerned. They will get a letter.

The stolen material goes back to 2016 and reaches up to last year. {bank.b: Patients' bank account numbers are part of it}, says the Slovenian computer emergency team, which was sent a copy of the list by colleagues in Vienna.

A handful of the 3,000 or so files that were put on the net a day before the announcement are written in Slovene: translations of findings, made for a hospital in Celje.

The Information Commissioner in Ljubljana has asked Vienna for mutual assistance; the proceedings themselves are conducted by the Austrian authority. That authority had been notified on the eleventh, two days after the discovery.

Vitalis came to Slovenia four years ago, when it bought the Panonia group, and it employs 620 people here, of 5,400 in all. It will not meet the demand of the blackmailers, 2.5 million euros.

Kos advises patients to be suspicious of calls in which somebody asks for a code.

The hotline is Austrian but, she says, Slovene will be spoken on it.
