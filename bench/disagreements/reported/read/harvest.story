toll: number
arrival: date
gunmen: number
length: date
vehicle: contradiction
first: contradiction?
day: date

== The Lagos Clarion
{toll.a: Gunmen pose as worshippers, kill over 42 in Ogbara church}

There was panic in Ikele, the seat of Ikele Local Government Area of Ogbara State, after gunmen attacked Saint Monica Catholic Church on Sunday.

The attack in Ikele, where Governor Dele Arogunmaya was born, came eight days after an Anglican bishop was seized on the road in Imo State.

Our correspondents learnt that the attackers reached the church, a short walk from the palace of the Olu of Ikele, {arrival.a: at 10am, as the harvest thanksgiving mass was drawing to a close.}

Those killed were mostly women and children. {first.a: The gunmen were said to have hurled a home-made bomb} before they opened fire in all directions.

A 52-second clip on the internet showed some of the dead lying between the pews.

{toll.a: Workers of the General Hospital and of Holy Cross Clinic} in Ikele, to which the victims were taken, {toll.a: told The Lagos Clarion that 42 people had been brought in dead.}

The police command, however, said at 9:10pm that it was still counting. Neither the state government nor the diocese gave a figure.

{toll.b: Two foreign news organisations reported on Sunday that more than 60 people had been killed.}

A resident, who gave his name only as Adewunmi, said the gunmen had disguised themselves as members of the congregation and walked in.

"They wore no masks and we took them for visitors," he said. {first.a: "Once inside, they threw the bomb and then they shot at everybody."}

== Daily Meridian
Blood on harvest day as gunmen storm church in Ikele

Sunday turned black for the members of Saint Monica Catholic Church in Ikele, Ogbara State.

Gunmen invaded the church and left dozens of worshippers dead and many more wounded.

The security agencies had not confirmed a figure when this edition went to press, but {toll.c: eyewitnesses said that between 30 and 60 people had died.}

The Daily Meridian gathered that {vehicle.a: the gunmen drove up in a Toyota Corolla} {arrival.b: at 9:20am, when the church was full,} {first.b: and began to shoot at the worshippers.}

{vehicle.b: Other eyewitnesses said they came in a minibus} and tossed explosives in the direction of the altar.

The church was crowded because of the annual harvest thanksgiving. Some of the attackers were allegedly posted at the doors to gun down those who tried to run away.

A spokesman for the General Hospital, Mr Tunde Falowo, said people from churches close by had also taken to their heels when they heard the shots. He could not yet say how many dead and wounded had been received. Streets emptied within minutes.

{length.a: The parish priest, Rev. Father Gabriel Onifade, said the attackers stayed for about 35 minutes.}

"Mass was nearly over. I had just told the people that they could go," he said. "Then we heard guns on every side. We shut ourselves in the sacristy for half an hour. When someone told us they had left, we came out and carried the wounded to the hospital."

A commercial motorcyclist, Musa Ladan, claimed that members of the local security corps chased four men who were escaping in the Corolla.

== Abuja Bulletin
BREAKING: Many feared dead as gunmen attack Catholic church in Ogbara

Reports from Ikele, a busy town in Ogbara State, say that {gunmen.a: unidentified gunmen, as many as 60 of them,} stormed a Catholic church {day.a: and killed many of the faithful on Sunday, November 12.}

The church has been named as Saint Monica Catholic Church, Ikele.

Abuja Bulletin gathered that {toll.d: no fewer than 48 worshippers were shot} or hacked to death. Others escaped with injuries.

Some members of the congregation were also led away by the attackers into the bush, according to a man who lives opposite the church and who asked not to be named.

He said that the wounded were being treated in hospitals in the town, and that residents were lining up to give blood.

"I counted many bodies before I had to stop," the man said by telephone. "Mothers are going from one ward to the next and calling names. This town has never had a day like this one."

The state police command had not reacted by the time this report was filed. Calls to its spokesperson were not answered, and a text message brought no reply.

Governor Dele Arogunmaya, who was in Abuja for a meeting of his party, was said to be on his way back. In a message on his social media page he described the attack as wicked and as an assault on a people known for their peacefulness.

Details later.

== The New Courier
Ikele massacre: Survivors speak from their hospital beds

{toll.d: At least 48 worshippers were killed} last Sunday when gunmen attacked Saint Monica Catholic Church in Ikele, Ogbara State. Our reporter met some of the injured on their beds.

{day.b: For the parishioners, Sunday, November 13, the day of their harvest thanksgiving,} was meant to be a day of joy. The final blessing had been given, and families were looking forward to a shared meal in the yard, when the gunmen struck.

{gunmen.b: There were about five of them, heavily armed.} {vehicle.a: They arrived in a Toyota Corolla} {arrival.b: at around 9.20am that Sunday morning} and {first.b: fired without aim into the crowd.}

{length.b: The shooting went on for about 40 minutes, and explosives were set off as well.} When it ended, the pews, the floor and the altar were stained with blood.

Rev. Father Gabriel Onifade, the parish priest, relived the attack. "Mass was nearly over and I had just told the people to go," he said. "Then we heard guns from all sides. Some had already left. We shut ourselves in for half an hour, and when we knew they had gone, we opened the doors and took the wounded away."

He asked for prayers for the dead and for patience with the doctors, who had been working in shifts for six days.

Mrs Comfort Alade, 54, a trader, lost a leg. "My granddaughter was holding my wrapper," she said. "I pushed her under the bench and lay down on her. She is alive, and so I thank God."

The dead were taken to several mortuaries in the town.
