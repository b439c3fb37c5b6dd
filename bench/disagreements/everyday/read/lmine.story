underground: number
cause: contradiction
sensors: contradiction

== Caspian Wire
At least 31 killed in Karastan coal mine blast

KARASOR, Karastan, Nov 18 (Caspian Wire) - At least 31 miners were killed and 14 were missing after an explosion tore through a coal mine in central Karastan on Saturday, the emergencies ministry said, in the country's deadliest mining accident for 15 years.

{cause.a: Methane exploded at a depth of about 700 metres at 2.20 a.m.}, during the night shift, at the Karasor No. 3 mine, operator Orda Coal said. The blast wave travelled more than two kilometres through the galleries.

{underground.a: There were 252 people in the mine} at the time, the company said. Most made their way to the surface on foot; 18 were taken to hospital with carbon monoxide poisoning.

"It was as if somebody had slammed a door inside my head," said Erlan Saparov, 29, a tunneller who walked for an hour and a half in the dark.

Orda Coal is owned by Toronto-based Fernhill Resources, which bought Karasor and seven other mines in 2009. Its shares resume trading on Monday. The group said it had halted production at all eight mines.

The president declared Sunday a day of national mourning and set up a commission under the prime minister. A fatal fire at another Orda mine in June killed three.

The government has been in talks since spring to take over the business. A preliminary deal was reached on Thursday, two days before the accident, according to the industry ministry.

== Union Press International
Death toll in Karastan mine explosion reaches 39

KARASOR, Karastan (Union Press) — Rescuers brought up eight more bodies Sunday from a coal mine in central Karastan, raising to 39 the number of miners known to have died in an explosion a day earlier. Six others were still missing.

{cause.a: A methane blast ripped through the Karasor No. 3 mine} at 2:20 a.m. Saturday, some 2,300 feet below the surface, according to operator Orda Coal. {underground.a: The company said 252 people were in the mine} at the time.

It was the deadliest mining accident in the country in 15 years.

Outside the gates, women stood in sleet, holding on to a list that someone had taped to a bus window. Gulnara Ospanova, 44, had found the name of her husband on it, and then, further down, her son's. "The older one I had told not to go in this week," she said.

{sensors.a: All gas sensors were working and sent their warning} to the control room 11 seconds before the blast, the company's technical director, Piers Calloway, said at a news conference. "Eleven seconds is not enough for anyone to walk out of a coal mine."

Flags flew at half-staff across the country. The president, who arrived in Karasor by train Sunday morning, was shouted at by relatives and stayed for 20 minutes in the canteen with them behind closed doors.

Fernhill Resources, the Toronto-based owner, has promised each family the equivalent of 10 years' wages, on average about $70,000.

The mine, opened in 1961, yields 1.4 million tons of coking coal a year.

== Channel Eight News
Mine disaster: 'We hung our jackets over the sensors'

One after another, men came out of the bath house at Karasor on Sunday and refused to speak. Then one did not refuse.

"Everybody knows how it's done," he told Channel Eight, his back to the camera. "{sensors.b: You hang a jacket over the sensor or pull the plug}, because every time it trips, the conveyor stops, and when the conveyor stops there's no bonus. {sensors.b: That night two of the three on our face were dead}."

Orda Coal did not answer our questions about his account. At its news conference the company praised its monitoring system, installed four years ago for $12m.

Prosecutors have opened a criminal case over breaches of safety rules. Investigators carried boxes and computers out of the office building until late in the evening. Nobody has been charged.

There were 45 men for whom their families waited in vain on Saturday; by last night, 39 of them were confirmed dead. Rescue teams, who can work for only 40 minutes at a time because of the heat, think the remaining six are behind a rockfall in gallery 11.

In hospital in the regional capital, 18 miners are being treated, two of them in intensive care. A nurse said the men asked only one question, and it was never about themselves.

The last disaster on this scale was at the Vostok pit in 2008, when 57 people died.

== Steppe Courier
Thirty-nine coffins, and two questions

They are digging on the hill behind the water tower, where the ground is already hard. The town has ordered 39 coffins. The joiner, Bakyt Omarov, who is 66, has four of his own apprentices' fathers to bury.

What happened? Orda Coal speaks of gas. But {cause.b: the fire began on a conveyor belt, with a cable that had been sparking for days}, according to Talgat Nurzhan, foreman of the neighbouring section, who telephoned the control room himself. "I smelled rubber first. {cause.b: Gas had nothing to do with it}. It was the belt." He says he reported the cable on Wednesday and again on Friday.

And how many were down there? The miners' union Birlik has made its own list by going from house to house. {underground.b: It has 287 names on it}, because 35 men from contracting firms, who do not wear the company's tags, are missing from the official figure, says its chairwoman, Saule Abenova. Nearly all of these got out through the eastern shaft.

The dead came from nine villages. The youngest was 21 and had been married on the second Saturday of this month. The school in Karasor has postponed the autumn holidays so that the children have somewhere warm to sit while the adults are at the gate.

At the pit itself the fans are running again. They can be heard as far as the railway station, where on Sunday morning a special train stood with its curtains drawn.

Orda bought the mine in 2009. Since then, by the Courier's count, 63 people had died in its eight mines before last weekend.

== State News Service Qaz
Search at Karasor completed, State to take over mines

ULGEN, 20 November – The bodies of the last six miners were found on Monday morning at the Karasor No. 3 mine, the Ministry of Emergency Situations said. The search, in which 311 rescuers took part, has thus been completed. A total of 45 miners lost their lives.

The Prime Minister, who heads the Government Commission, said that preliminary conclusions pointed to {cause.a: an explosion of a methane-air mixture in the coal face}. The precise source of ignition is to be established by experts from four countries by 15 January.

On the instruction of the President, the agreement on the transfer of the mines to the State will be signed this week. A preliminary accord had been reached before the tragedy. The price is not disclosed.

Each bereaved family will receive assistance in the amount of ten annual wages from the enterprise, as well as an apartment or the repayment of its housing loan. Tuition of the children of the deceased will be borne by the State.

Eighteen persons were hospitalised on Saturday. Eleven have since been discharged, and the condition of the remaining seven is stable.

The Minister of Industry stressed that there would be no job cuts. Work at the other seven enterprises will resume step by step after inspections, and miners will receive their full pay for the time of the standstill.
