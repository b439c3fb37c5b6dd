records: number
outage: date
cause: contradiction
attack: contradiction
harm: contradiction
decision: attribution
restored: number
cost: number
affair: framing

== Lowland Press Service
Hospital loses patient data after failed storage upgrade

AALMERE - A university hospital has lost the files of {records.a: about 212,000 patients} after an upgrade of its data storage went wrong, its management said on Friday.

The electronic records system of Sint Elin hospital in Aalmere {outage.a: was out of service for 31 hours} from Sunday night. Doctors worked with pen and paper, and 118 operations were postponed.

{cause.a: A technician of the hospital had entered a wrong command} during the upgrade, chief executive Maarten Velde told a news conference. It wiped a storage system and, some minutes later, the copy meant to protect it.

"{attack.a: There was no attack from outside}," Velde said. "We did this to ourselves."

By Friday morning {restored.a: 85 percent of the files had been restored} from older tapes and from the systems of laboratories and general practitioners, he said. The rest, mainly notes made by doctors and nurses since March, may be gone for good.

Velde said that {harm.a: no patient had come to any harm}. All 118 operations are to be made up for by the end of next month.

The national health inspectorate has opened an inquiry. Sint Elin, with 940 beds and 6,200 employees, is the third-largest hospital in the country.

Velde put the cost of the recovery at {cost.a: 4.2 million euros, all included}.

== Aalmere Dagblad
"They asked me which medicines I take. I thought they knew"

Greet Hoekstra, 71, brought a shoe box to the hospital on Thursday. In it were nine years of letters, prescriptions and appointment cards. "The young doctor took photographs of everything," she says. "He said I was a lucky case."

She's one of the patients of Sint Elin whose file was erased. {records.a: There are 212,000 of them}, or two for every three inhabitants of Aalmere.

What went on in the basement on Sunday night is known in outline. At a quarter past eleven the storage system was to be moved to new software. {cause.b: A fault in the manufacturer's software erased the disks}, two employees of the IT department say; the instruction that their colleague typed in was the one in the manual.

More awkward still is the matter of the spare copy. A second, separate store was to have been bought in 2021. {decision.a: The provincial health authority refused the money}, says the chair of the works council, Ria Postma.

In the wards they got by. On Monday runners, most of them students, carried blood results from the laboratory to the fifth floor, and {outage.a: early on Tuesday morning the screens came back}. Eleven in every hundred patients booked for surgery were sent home.

"I've seen people here work two shifts without a coffee," says ward sister Anke Dros. The mayor has sent cake.

The hospital has opened a telephone line, which took 4,700 calls on its first day.

== Systemweek
Sint Elin: how to lose a backup in nine minutes

It is the nightmare of every storage administrator. You run the migration, the volume disappears, and while you are still staring at the console the mirror obediently does the same.

That is what happened at Sint Elin hospital in Aalmere. Between 23.15 and 23.24 on Sunday, a 600-terabyte array and its replica were emptied. A mirror isn't a backup, as we have written in these pages more than once.

Hospital sources told Systemweek that {records.b: the records of 340,000 patients were lost}. The 1.4 million X-ray and scanner images sit on another system and were never in danger.

The maker of the array, Norvolt of Eindhoven, rejects all blame. "{cause.a: The command was mistyped by the customer's employee}," spokesman Dirk Raaf said. "Our software asked him twice if he was sure."

An offsite store had been on the wish list for years. Minutes of June 2021 show that {decision.b: the hospital's own board postponed the purchase} "until further notice". It would have cost 380,000 euros.

The bill now is of another order. {cost.b: Sint Elin will have to pay at least six million} for forensic specialists, new hardware and overtime, according to an internal estimate.

By the end of the week, recovery teams {restored.b: had got back some 60 percent of the files}. Tapes from February helped. So did the pharmacies, which keep their own copies.

The lesson costs nothing: test your restore.

== Kanaal 2
Inspectorate investigates data loss at Sint Elin

The health inspectorate is looking into the loss of patient records at Sint Elin hospital. Three inspectors arrived in Aalmere on Thursday and will stay for two weeks, says the ministry.

Health Minister Lotte Brandsma speaks of "{affair.a: a regrettable incident that was handled well}". She was informed on Monday at noon, when the records system had been down for half a day. {outage.b: It remained down for three full days}, as several doctors tell Kanaal 2.

Patients with an appointment are asked to bring their medication and, if they have them, letters from their specialist.

Could it have been hackers? The head of the national cyber centre, Bas Tol, says that his people have examined the systems. {attack.a: They found no trace of an intruder}, he says.

A cardiologist, who does not want to be named, is worried nonetheless. {harm.b: A man of 66 died on Tuesday night}, she says, after he was given a drug to which he was known to be allergic. "It was in his file. We didn't have his file."

The hospital plans to complete the postponed operations, 41 of them on the heart, by the end of November. New patients have been taken in again since Wednesday.

== De Klaroen
{affair.b: HOSPITAL SCANDAL: your secrets are gone}

They lost your blood group. They lost your allergies. They lost the lump that the doctor wanted to look at again in autumn.

Sint Elin hospital in Aalmere has managed to delete the records of a small city, and the boss is still in his job. Maarten Velde, 58, salary 239,000 euros, stood before the cameras on Friday and said he was sorry.

Sorry? {attack.b: Hackers had been inside the network since August}, an insider tells De Klaroen, and the tale of the clumsy technician is meant to cover it up. The man, a father of two, has been sent home on full pay.

And Velde's claim that nobody got hurt? Tell that to the family of Henk Visser. {harm.b: Visser, 66, was killed by an injection} that a look at his file would have ruled out. "He went in with a cough," says his daughter Mieke, 39.

Lawyer Job Kranen has already heard from 200 angry patients. He wants 500 euros for each of them, for a start.

The minister ought to visit the heart ward, where 41 people were told to go home and wait. Some had already been shaved.

De Klaroen has set up a hotline of its own. Were you affected? Call us!
