escaped: number
time: date
method: contradiction
help: contradiction
guards: number
alarm: attribution
gun: contradiction
men: framing

== Agenzia Tirrena
Six inmates break out of Sardinian prison

NUORO, Italy, June 8 (AT) - {escaped.a: Six inmates escaped from a prison} in the mountains of Sardinia in the early hours of Sunday, the justice ministry said, setting off a manhunt that involved 400 police, two helicopters and the coast guard.

{method.a: They sawed through the bars} of two adjoining cells in the Monte Arrubiu prison, lowered themselves into the exercise yard on knotted sheets and {time.a: climbed the outer wall at about 2.40 a.m.}, prison director Salvatore Piras said.

The six, aged between 26 and 58, include {men.a: three convicted members of the Cambareri clan}, a mafia group from Calabria. One, Rocco Cambareri, 51, is serving a life term for two murders.

{guards.a: Seven officers were on duty} for 312 inmates, Piras said. The prison was built for 240.

Justice Minister Flavia Montesi flew to the island. "{help.a: There is no sign that anybody inside helped them}," she said after a meeting with the director.

Piras said {alarm.a: the alarm was given by the sentry} in the north tower. A white van found burning near the village of Orrule is thought to have been used in the getaway.

Monte Arrubiu, opened in 1987, had been counted among the safest prisons in Italy. Nobody had got out of it before.

== L'Eco di Barbagia
The baker who saw them go

Efisio Deledda has baked bread in Orrule for 33 years, and for 33 years he has driven past the prison on his way to the oven. On Sunday, he says, there was something on the wall.

"I thought, washing. Then the washing jumped." {alarm.b: He rang the carabinieri from his van}; {time.b: the call, at six minutes past four}, is still on his telephone. "They asked if I had been drinking. And up there, all dark. {alarm.b: Nobody in the prison had noticed anything}."

{escaped.b: He counted five of them, no more}. One was limping. They ran down to the cork oaks, where a vehicle stood without lights.

None of them hurt him, none of them saw him. What they carried he could not make out.

In the village people sleep badly now. The school bus has a police escort, and the shepherd Bore Mele has brought his 200 sheep down from the high pasture. "{men.b: They are poor devils, four of the lot are in for hashish}," says the parish priest, Don Gavino, who used to say mass behind the walls every second Sunday. "But poor devils who are hungry are also dangerous."

The officers' union has been writing letters for years. On that night, says its local secretary Maria Carta, {guards.b: there were four officers in the whole building}. One of them was on his second shift. Two positions on the wall, the north tower among them, have not been manned since 2022.

The roster which she lays on the table bears the director's signature.

== Il Lampo
ITALY'S WIDE-OPEN JAIL

Sheets! Like in the cartoons! While the guards dozed, {men.a: the most feared killers of the Calabrian mob} slid down their own bed linen and vanished into the Sardinian night.

At their head Rocco Cambareri, known as the Vet, who fed one rival to his pigs. With him his nephew Santo, 26, his driver and {escaped.a: three more, six hardened criminals} in all.

And they are armed! {gun.a: They took a guard's service pistol}, a Beretta with 15 rounds, from a locker that should have been locked. An investigator told Il Lampo: "Anybody who meets them should not play the hero."

Four hours later they had breakfast. The owner of a bar in Siniscola, on the coast, swears that the Vet drank an espresso at her counter and left a tip of 50 euros.

How did they get the saw? {method.a: The wire they cut the bars with} came in a birthday cake, it is whispered in the wing, baked by Cambareri's mother, who is 79. They needed eleven nights, and covered the cuts with soap and shoe polish.

Minister Montesi stood in front of the gate in white trainers and said that everything was under control. {time.a: At twenty to three in the morning}, dear minister, it was not.

Italy has 62,000 people behind bars and room for 51,000.

A reward? Not yet. Il Lampo offers 20,000 euros to any reader whose tip leads to an arrest.

== TeleSette
Prosecutor: prison officer suspected of aiding escape

Two of the men who escaped from the Monte Arrubiu prison in Sardinia are back behind bars, and {help.b: an officer is suspected of having helped} them.

Nuoro prosecutor Chiara Onnis said on Tuesday evening that a 38-year-old prison officer had been placed under investigation. He is alleged to have had {method.b: a copy made of the key to the kitchen yard}. "{method.b: The men left through a door}, and the door had been opened for them," she said. "The sheets and the sawn bar were hung there for us to look at."

The officer denies it. His lawyer called the accusation a fairy tale.

The two who have been caught, a Tunisian aged 31 and a man of 58 from Cagliari, were found asleep in a sheepfold near Orgosolo at dawn on Tuesday. They did not resist. {gun.b: No weapon was taken from the prison}, the prosecutor stressed; all 41 pistols in the armoury have been counted, and counted again.

{escaped.a: Four of the six are still at large}, among them Rocco Cambareri. The search has been extended to Corsica, which lies only 12 kilometres away across the strait, and now involves 600 officers, 200 more than on the first day.

Justice minister Flavia Montesi cancelled a trip to Brussels. The opposition demands that she explain herself to the Chamber on Thursday.

Director Salvatore Piras, 60, has been sent on leave.

== Zürcher Abendblatt
Italy's prisons are bursting, and now one has burst

The escape from Monte Arrubiu would be a farce if it were not so predictable. A gaol for 240 that holds more than 300; a tower without a guard; {guards.b: four men on the night shift}. It was not even they who discovered that some of their charges had gone. {alarm.b: A baker had to ring the police}.

Rome likes to present the case as a coup by organised crime. A look at the files, which were read to this newspaper, gives another picture. {men.b: Most of the escapers are small fry}: a drug courier, a burglar, a man who had seven months left to serve. Only one, Rocco Cambareri, is a mafia boss of any rank, and he has diabetes and a bad hip.

Whether somebody on the inside lent a hand is disputed. {help.b: The public prosecutor has her eye on an officer} with gambling debts. The minister, for her part, said on Sunday that she saw no sign of it, and has not repeated it since.

Between January and May, 31 people took their own lives in Italian prisons. There were 88 in the whole of last year. Parliament has been debating an amnesty since the autumn.

Ms Montesi has promised 1,000 new officers by 2027. The unions say 18,000 are missing. In Orrule, meanwhile, the first tourists have come to photograph the wall.

Of the sheets, by the way, there were nine. They belong to the region of Sardinia, which has asked for them back.
