toll: number
hour: date
age: date
permit: contradiction
capacity: number
use: contradiction?
day: date

== Diaspora Bulletin
Search goes on for dozens after reservoir bursts in Kemboa

Dozens of people are still being sought in Kemboa after a reservoir burst and swept away villages.

{toll.b: More than 50 are known to have died} in Tuesday's disaster near the town of Lorwa, 230km (140 miles) north-west of the capital, Masindo. Close to half of the victims found so far were children, according to police.

An inquiry has been announced, while some claim that the reservoir, which is in private hands, {permit.a: had no right to be there}.

Joel Kiprut, who manages the western district for the Water Control Board, told the Daily Herald {permit.a: that no government inspector had passed the reservoir}, which stands on a large farm, and {permit.a: that this made it unlawful}.

{permit.b: The manager of the farm, Dinesh Rawal, rejected that}. "{age.a: All of these go back some 18 to 24 years}. {permit.b: Not one of them is against the law}," he said.

The office of the public prosecutor said it had told police to find out fully what caused the burst and whether anyone was to blame. They have three weeks.

{hour.a: The wall gave way around 22:00 local time} {day.a: on Tuesday and sent a reported 84m litres} towards the homes further down. The Herald wrote that the wave stood nearly two metres high and was 600m wide. A primary school and power lines were among the things it carried off.

The governor of Lorwa county, Grace Temwa, said 48 people had been reported missing and not been traced. {toll.b: Another 53 were confirmed dead}, she said.

{use.a: The reservoir served, it is reported, to water crops and rear fish}. It burst after heavy rain, which went on into Wednesday and made the work of the rescuers harder. Temwa warned that other reservoirs in the area were a worry.

== Masindo Forum
{toll.c: Lorwa reservoir tragedy: number of dead reaches 58}

{toll.c: As of Thursday morning 58 people have died} in the Gohil reservoir tragedy in Lorwa, 24 of them said to be children from one to 14 years old.

Another 48 are missing after a night of horror that left ruin behind it. The burst is reported to have let out 84 million litres of water, {capacity.a: or 90 per cent of what the reservoir held}, in a strong wave nearly two metres high along a path of 600 metres. It ran through the villages in seconds and put all in its way under water.

{day.a: The private reservoir burst on Tuesday night}, and the water spread over two and a half kilometres of land where about 3,000 people live.

Of 49 survivors who were brought to hospital, 42 have gone home and seven are still being cared for.

The army has been sent to Lorwa to help with the search, which goes on.

{age.b: The Gohil reservoir was put up in the 1970s}. It lies about 36 kilometres from the county town on the land of the well-known farmer Harshad Gohil, {use.b: who waters his flowers from it}.

The Red Cross says floods in the country have killed 190 people to date and hurt 96.

A RESERVOIR OUTSIDE THE LAW

What may trouble people even more is the admission by the authorities {permit.a: that it is one of eight illegal reservoirs} on the lands of Gohil Coffee Growers.

Officials of the Water Control Board say they had urged Gohil to mend one near the market, which was leaking, and got nowhere.

"On that one we kept at him. That this other one would go we never foresaw," said Joel Kiprut, who manages the western district.

== The Kemboan Standard
{toll.c: Reservoir had leaks before it killed 58} in the dark

The Gohil reservoir had seemed given to leaking nearly from its first day, though only in small ways that alarmed nobody. On the farms below, neighbours even made it a joke when they parted: till tomorrow, if the water lets us.

{capacity.b: The reservoir, of 240,000 cubic metres}, is on the farm of Harshad Gohil in Lorwa. It is one of eight that he has built {use.c: for a business in vegetables and cattle} that has lasted for decades.

Its place looks carefully chosen. It lies alongside the River Sembe, takes in water from it and passes it on to another reservoir beside the Uhuru market.

Lately, people say, it had sprung new leaks that looked worse, above all on the morning of May 22. A farm worker told this paper that the owner came to look and found the banks of stone and sand to be firm. {hour.b: But that Tuesday night at about 8.30pm} the wall shook and broke to pieces.

Witnesses say a part of it plunged into the black ravine and took houses, cars, mud and great rocks along towards villages where people slept. The flood struck Mwangaza village at great speed and washed off homes in Station village next to it.

Of Gohil, {toll.c: the owner of the reservoir that killed 58 people} {day.a: in Lorwa on Tuesday night}, little is known.

People who have dealt with him call him shy, kind and quiet. Few are let onto his wide lands.

"Without an appointment with the owner you can't get in," said a former chief who lives in Mwangaza.

The family has paid for several good works all the same, among them a classroom at the secondary school.

== Nordic Press Review
{toll.b: Reservoir behind deaths of 53} {permit.a: was not a lawful one, officials say}

"Most of them are women and children who had no chance of running fast, and old people," a senior policeman told the Herald near what remains of the reservoir at Lorwa, {toll.b: where 53 people have died}.

The greater part of them were asleep in simple homes around the water when the disaster came, and their houses were carried away.

Joel Kiprut, western district manager of the Water Control Board, {permit.a: which holds the reservoir to have been unlawful}, said its officers had been on the farm several times and had asked the owner to mend one of his reservoirs.

{permit.b: A senior manager of the firm, Dinesh Rawal, denied} that the reservoirs lacked licences. He put the disaster down to the long and violent rains. The farm is nearly 70 years old, {age.a: and the reservoir that failed nearly 24}, he said.

"To throw around spiteful guesses at such a time, {permit.b: and to call it unlawful only because this happened}, is wrong," Rawal said.

In Masindo the director of public prosecutions, Lucas Odera, ordered police to look into the case, name whoever is at fault and give him a file within 21 days.

On Thursday two more reservoirs on the great farm were being drained. People in the villages took fright when a rumour went round that another had burst, and many ran for the hills with what they could carry.

The Herald wrote that the wave stood nearly two metres high and was 600m wide.

The education secretary, Peter Njagi, visited the school on Wednesday afternoon and found water standing in the classrooms. A woman there said that her daughter's children, five and seven, {day.b: had been carried off by the water on Wednesday night}. She had been to both mortuaries and not found them.
