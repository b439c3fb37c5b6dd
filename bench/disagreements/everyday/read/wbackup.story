calls: number
outage: date
alarm: attribution

== Baltic Press Service
Emergency number failed across Latvia after software update

Latvia's emergency number 112 could not be reached by many callers on Tuesday night because of a faulty software update, the Interior Ministry in Riga said on Wednesday.

{outage.a: The disruption lasted three hours and 40 minutes}, until technicians of the contractor Varnet had gone back to the earlier version. {calls.a: In that time 1,140 calls were not answered}, the ministry said. It was not yet clear whether anyone had come to harm.

The update concerned the system that distributes calls among the two centres, in Riga and Daugavpils. When it failed, the backup system should have taken over within 30 seconds. It did start, but rejected all calls from mobile phones because a certificate had expired on 1 March.

{alarm.a: The failure was first noticed by a dispatcher in Daugavpils}, who had had no call for six minutes, said Interior Minister Andris Kalve. "Silence is a signal too. She understood that."

Calls from landlines, about 4 per cent of the total, went through. The public was told by text message and radio to dial the numbers of the local fire stations.

Varnet apologised. Its managing director in Latvia, Ieva Rozenfelde, said there were no indications of a cyberattack. The State Security Service confirmed that.

The Swedish-owned company has run the system since 2022 under a contract worth 31 million euros. Kalve said he did not rule out terminating it. A commission is to report within 30 days.

== Rīgas Vēstis
When nobody picks up at 112

Latvia's emergency number 112 could not be reached by many callers on Tuesday night. The reason was a faulty software update, the Interior Ministry said on Wednesday, and a backup that was no backup.

{outage.a: The disruption lasted 3 hours 40 minutes}. It ended when technicians of the contractor Varnet had gone back to the earlier version. {calls.a: More than 1,100 calls went unanswered}; on an ordinary Tuesday night there are about 900 in the same span, but many people tried again and again.

One of them was Gunta Ozola, 58, of Ogre. Her husband had chest pains. "Eleven times I dialled. Then I put him in the car." He is in the university hospital, in stable condition.

The backup did start, but rejected all calls from mobile phones because a certificate had expired on 1 March. Nobody had seen to its renewal. Whose task that was, ministry and company will have to settle; the contract, all 212 pages of it, is public except for the annexes.

{alarm.a: A dispatcher in Daugavpils was the first to notice}, the minister said: she had no calls for six minutes. "Silence is a signal too," said Interior Minister Andris Kalve. She is to receive a commendation.

Kalve did not rule out terminating the contract. He himself does not think of stepping down: "I do not write certificates." The opposition will table a motion of no confidence next week.

It was the third fault this year. In January the map failed for 20 minutes, in February the recording of calls; both times callers got through.

== Daugavas Ziņas
Our dispatchers kept their nerve

The call centre in Daugavpils has 22 seats, of which nine were taken on Tuesday night. Nine women and men who for hours had almost nothing to do, while all over the country people were dialling 112.

Latvia's emergency number could not be reached by many callers because of a faulty software update. Landlines worked. From those, 37 calls reached Daugavpils, among them a birth in Krāslava: a girl, 3,400 grams. The father had run to the post office, where there is a telephone on the wall.

{calls.b: Across Latvia, 2,300 calls were not answered}, according to a list that the union of rescue workers has from the mobile operators.

The shift leader, Sandra Petkeviča, sent people to the fire stations with paper and radios. "We trained for that in 2023 and everyone laughed," she says.

The union's chairman, Viktors Zeile, wants to know why the update was installed on an evening with black ice, and not on a quiet morning. Varnet says that the date had been agreed with the ministry weeks before. The ministry says this is right, but that nobody had mentioned any risk.

The company apologised. Its managing director in Latvia, Ieva Rozenfelde, said there were no indications of a cyberattack. On Friday she will visit Daugavpils and answer questions from the staff.

A commission of five is to report within a month. The fire station in Daugavpils reports 64 calls to its own number during the night; usually it is two or three.

== Public Safety Systems
Anatomy of a 112 failure: an expired certificate and a missing test

Two errors, either of which would have been harmless alone. That is how engineers describe what happened in Latvia on Tuesday night.

At 19:55 the contractor, Varnet, began to roll out version 8.2 of its call router. The release changed how caller locations are passed on. At 20:10 the router began to reject messages without a location field, and crashed. The standby took over in 22 seconds, as specified, but its certificate for the mobile gateways had run out at the beginning of March. Landline calls use another path and were not affected.

{outage.b: Not until five hours and 50 minutes had passed} did mobile calls work again, our reading of the operators' status logs shows. The router was back on version 8.1 before midnight.

{alarm.b: Varnet's own monitoring in Malmö was the first to detect} the fault, according to the company: an engineer there had a red light on the screen at 20:11 and rang Riga.

Certificates are a classic. In 2021 a regional emergency network in Spain went down for the same reason, and in 2026 one in Canada. The remedy is cheap: a calendar, and a switch to the backup once a month under real load. In Latvia, the last such switch took place in October, when the certificate was still valid.

Varnet, a subsidiary of the Swedish group Norrsel, supplies emergency centres in six countries. The other five use version 8.0 or older. They have been told to wait with 8.2. Two had planned it for April.

There was no attack, the company and the security service agree.

== Yleis-Radio Helsinki
Latvia's 112 down: could it happen in Finland?

On Tuesday night, people in Latvia who dialled the emergency number from a mobile phone mostly heard nothing. A software update had brought down the system, and the reserve did not accept calls from mobiles.

Finland uses a different supplier. The Emergency Response Centre Agency in Pori says that its six centres can each stand in for any other, and that updates are first installed in one of them, for a week. A total failure is "very improbable, but I will not say impossible", says its technical director, Mikko Saarela.

The Latvian government suspects no sabotage. It was human error, Interior Minister Andris Kalve said. He may cancel the contract with the company, which is owned by the Swedish group Norrsel. A decision will be made when the commission's report is there, in about a month.

So far no death has been linked to the failure. Hospitals are going through their admissions; a man with a heart attack from Ogre and a cyclist from Jelgava reached hospital in private cars and are out of danger.

About 96 per cent of all emergency calls in Latvia come from mobile phones. In Finland it is 98.

Latvians were told by text message to call the fire stations directly. The message was sent in Latvian and English. Some elderly Russian speakers in the east learned of it only from the radio.

Norrsel's shares fell by 7 per cent in Stockholm on Wednesday morning; in the evening they were down 4 per cent.
