
== Alpen-Agentur
Four dead, 31 injured in Austrian tunnel fire

SALZBURG, Jan 18 - Four people were killed and 31 injured when a lorry and a coach collided in the Hochalm tunnel in the Austrian Alps on Friday afternoon and caught fire, police said.

The lorry, which was carrying 18 tonnes of paint and solvents, had crossed the centre line at 4:50 p.m. for reasons that are not yet known and hit the side of the coach, a police spokeswoman, Birgit Aigner, said on Saturday. Its driver, a Slovenian of 52, and three passengers of the coach were killed.

The coach was taking 44 Czech passengers to a skiing holiday in Carinthia. Its driver, a 39-year-old man, escaped with burns to his hands. He is being treated as a witness. He told police that he had not been using his telephone.

Seven of the injured were in a serious condition, hospitals in Salzburg, Villach and Klagenfurt said. Most of the others had inhaled smoke.

About 190 people left their cars and reached the open through an escape passage, some of them after walking for more than two kilometres. Temperatures of up to 900 degrees kept firefighters from the wrecks until late in the evening. Some 240 of them were on duty.

The tunnel, 6.4 kilometres long and opened in 1978, has a single tube with traffic in both directions. A second tube is to be ready in 2029. In 1999 nine people died there after a van had caught fire.

The road will be closed for several weeks. Drivers have to make a detour of about 60 kilometres.

== Salzburger Bote
Fifth victim of tunnel fire dies; "the green man saved us"

The fire in the Hochalm tunnel has claimed a fifth life. A 63-year-old woman from Brno died of her burns in Salzburg's accident hospital on Sunday morning. On Saturday the police had still spoken of four dead.

The number of those still being treated went down from 31 to 19 over the weekend; six of them are in a serious condition.

"The green man saved us", said Johanna Rieder, 34, a nurse from Tamsweg, who had been nine cars behind the coach. She means the sign of the escape passage. It was put in only in 2004, as a lesson of the first great fire, when those who died had been looking for a way out in the smoke.

She took two children by the hand who were not hers. "We sang. I can't even tell you what." After half an hour they stood in the snow at the north portal. Nearly two hundred others did the same; all those who had been in cars are alive.

A lorry had crossed the centre line and hit the coach. The driver, who lived near Maribor, had been on the road for three and a half hours that day, the tachograph company says, and had had his break. Whether he was taken ill is to be shown by a post-mortem, whether a tyre burst by an expert opinion. Both will take until the end of the month, the public prosecutor, Lukas Enzinger, said.

He also denied a rumour: there is no evidence that the coach was going too fast. It was doing 76, where 80 is allowed.

The governor, Martina Hölzl, laid a wreath on Sunday. Asked why the second tube, promised for 2024, would come only in 2029, she said: "That is a question I've asked myself for two nights."

== ORN Television
Tunnel operator defends alarm system after fatal fire

The operator of the Hochalm tunnel has rejected criticism of its alarm system. The barriers closed 50 seconds after the crash on Friday, the company, Tauernweg, told ORN, and the fans were at full power two minutes later.

Drivers had complained on Saturday that the loudspeakers could not be understood. "I heard a voice, but it might've been Finnish," one of them told our programme. Tauernweg's head of operations, Gernot Pichler, said that noise from the fans was a known problem and that new loudspeakers had been ordered in the autumn.

Five people have died as a result of the accident, the last of them on Sunday in hospital. When the firefighters got to the burnt-out coach, shortly before eleven at night on Friday, they found three bodies in its rear. The driver of the lorry was found in his cab.

The fire chief, Hannes Moser, praised the Czech coach driver. He broke the front window with a hammer and got the passengers out through it, "forty or so people in three minutes".

The man is not under suspicion. On social media it had been claimed that he had been telephoning; he denies it, and his telephone, which he handed over by himself, showed no call after four o'clock, according to the prosecutor's office.

In the lorry there were drums of paint from a factory in Linz. Such loads may pass through the tunnel without an escort; it is required only from 20 tonnes. The transport ministry is thinking about lowering the limit to ten. In Switzerland, where the rules were tightened after the fire of 2001, they may pass only at night.

The inspection of the vault began on Monday. Concrete has come down over a length of 120 metres.

== Moravský Den
Brno mourns pensioners and a teacher

They had known one another for twenty-two winters. The ski club Sokol Líšeň had hired the coach, as in every January, for a week at the Weissensee, and 44 members had got in at seven on Friday morning, with strudel and thermos flasks.

Four of them will not come back. Three died in the coach: Karel and Zdena Horák, 71 and 69, and the teacher Petr Vaněk, 45. Jarmila Kučerová, 63, the treasurer of the club, died in a hospital in Salzburg two days later.

The club's chairman, Josef Dvořák, sat in the fourth row. "There was a white light from the left, then a blow, and then Milan shouting," he said. Milan Beneš, the driver, had stopped the coach, smashed the windscreen and pushed them out one by one. "He burned his hands on the frame. And then people write such filth about him."

Mr Beneš, 39, has driven for the firm Moravia Trans for eleven years. The firm said that he had had no accident in that time. Messages on the internet had accused him of speaking on the telephone; the prosecutor in Salzburg says that he was not.

Of the 40 passengers who survived, 26 were hurt. Fourteen were brought home by bus on Saturday evening, and an army aircraft fetched eight others on Sunday. The rest are still in Austrian hospitals. Apart from the driver, the remaining injured in the accident were people from cars and two firemen.

On Monday flags on public buildings in Brno were at half-mast. The mayor, Alena Šimková, thanked the Austrian helpers by name, all 31 fire brigades, which took her four minutes.

The Slovenian lorry driver leaves two daughters. The club has sent a wreath to them as well.

== The Meridian Herald
Fire under the Alps revives a twenty-year argument

It is the second time that the Hochalm has burned. In 1999 it was a van, and nine people died. Last Friday it was a lorry loaded with paint that swerved into a coach full of Czech skiers; four died at once and a fifth on Sunday. Over thirty were hurt.

What was different, engineers say, was a corridor of less than two metres' width. It runs alongside the four-mile tunnel and has a door every 300 metres. Through it some 190 motorists walked to safety while the temperature next door rose to that of a brick kiln.

What was not different was the tunnel itself. It still has one tube, through which lorries and holidaymakers meet at a combined speed of a hundred miles an hour, with a white line between them. European rules have since 2004 asked for two tubes where more than 10,000 vehicles a lane pass each day. The Hochalm has 9,400, on average over the year. On a Saturday in February it has twice that.

Austria has promised the second tube three times: for 2015, for 2024 and now for 2029. Environmental groups, which fought the first of the plans in court and lost, deny that they are to blame for the delay. "We lost in 2013. After that they simply had no money," said Eva Lang of Alpenwacht.

The operator puts the cost at 780 million euros, up from 510 million ten years ago.

The police do not know why the lorry swerved. They know that its driver had slept, eaten and tested sober at a roadside check near Salzburg at noon, for that was noted down. It may turn out that nobody did anything wrong, and that a white line was all there was.
