count: number
captain: contradiction

== Velmar Press Agency
Velmari prisoners come home over Dolen bridge

DOLEN - Velmar and Tarsia exchanged prisoners of war on Thursday on the bridge over the Lirna at Dolen, the first exchange since June and the fourth since the armistice in March.

{count.a: Tarsia handed over 147 Velmari prisoners}, Defence Minister Ilko Barran said. In return Velmar released 118 Tarsian soldiers, most of them captured in January in the battle for the Orsk heights.

The exchange began shortly after ten in the morning and took three hours. The Red Cross provided nine buses and three ambulances. Nineteen of the returning Velmaris were wounded, and six of those lay on stretchers.

{captain.a: Captain Rena Dask, 34, was on the third bus} to reach the Velmari side. The pilot was shot down over Tarsian territory in October of last year, and her picture hangs in thousands of shop windows.

"There is still an empty chair in many kitchens," Barran said. Velmar lists 431 of its soldiers as missing. Tarsia puts the number of prisoners it holds after Thursday's exchange at 212.

The bodies of fallen soldiers had been exchanged on Tuesday at Kamen, 40 kilometres downstream: 31 were brought to Velmar and 22 to Tarsia.

The exchange was mediated by Oman. Its envoy, Salim al-Harthy, watched from the middle of the bridge with the list in his hand. Delegations of both countries are to meet again on 2 December in Muscat.

At the June exchange each side had released 64 men.

== The Daily Bell
MUM, I'M HOME!

She did not walk, she ran. At 11.20 yesterday a thin woman in a grey tracksuit came down the steps of a Red Cross bus at Dolen, saw an old lady with a bunch of asters, and ran.

{captain.a: Rena Dask, the pilot of Hawk Four, is home}. For thirteen months the nation has waited for this hug, and there was no dry eye within a hundred yards of it. "I told them I would be back for the plum cake," said the 34-year-old captain. Her mother Olga, 66, had baked it on Wednesday night, to be on the safe side.

She was not the only one. {count.a: All in all 147 of our men and women} came across the Lirna in buses and ambulances, in the first exchange since June. The youngest is 19, a conscript from Pell who had not been heard of since February. The oldest, a sergeant in the engineers, is 58.

Nineteen of them are wounded. Half a dozen had to be carried. Doctors at the military hospital in Sarn, where all of them slept last night, said nobody was in danger of his life.

In return Velmar released 118 Tarsian soldiers, most of them captured in January on the Orsk heights. They got new boots and a packet of cigarettes each.

More than 400 of ours are still missing. "We will not sleep until we know where each of them is," said Defence Minister Ilko Barran, who had come to the bridge in uniform.

The Bell says: welcome back, and thank you, Oman.

== Tarsia State Radio
Commissioner greets freed servicemen

One hundred and eighteen servicemen of the Tarsian army returned to the homeland on Thursday. Commissioner for Prisoners Jasna Orlet welcomed them at the eastern end of the Dolen bridge.

The men had been held in two camps in the north of Velmar. Almost all had been taken prisoner on the Orsk heights in the first month of the year; four are sailors of the patrol boat Gull. Since the armistice 371 Tarsian prisoners have come back in four exchanges, the commissioner recalled.

According to the commissioner, {count.b: 129 prisoners were passed to the Velmari side} in the course of the morning, all of them after a medical examination and in possession of their private belongings. Nineteen required further treatment and were accompanied by Tarsian doctors as far as the bridge.

Orlet rejected the claim of Velmari newspapers that prisoners had been kept without heating. Representatives of the Red Cross had visited the camps in August and again in October, she said.

Tarsia now holds 212 Velmari prisoners of war. "We are ready to return every one of them tomorrow, all for all," the commissioner said. This would be proposed at the meeting in Muscat at the beginning of December.

On Tuesday the remains of 22 fallen Tarsians had been received at Kamen. They will be buried with military honours on Sunday.

The commissioner thanked the Sultanate of Oman for its efforts.

== The Northern Courier
Two queues on a bridge

From our correspondent in Dolen

They passed each other at two metres' distance and nobody looked up. On the left side of the old road bridge went the Tarsians, on foot; on the right the buses with the Velmaris, curtains drawn. Well over 200 prisoners crossed the Lirna on Thursday in both directions, and for three hours the only sound was that of names being read out.

It was the third time that Dolen had seen this. The first of the four exchanges, in April, was held at an airfield in the south, but the fog there had made the Omani mediators nervous.

For one family the day ended badly. {captain.b: Rena Dask, the captured pilot, was not released}. Her lawyer in the Tarsian capital, Anton Verhey, said that she had been struck off the list on Wednesday night and was still in the military prison of Harrow Field, where he had spoken to her on Thursday at four in the afternoon.

A Velmari officer who had been at the bridge asked not to be drawn on single names. The Tarsian commissioner's office did not reply to a question.

The armistice has held since March, with exceptions. Six soldiers have been killed by mines since then and two by snipers. Prisoners are the one subject on which the two governments talk at all, in Muscat, and through a third party even when they sit in the same room. The next meeting is on 2 December.

Salim al-Harthy, the Omani envoy, folded his list at ten past one and put it in his coat. "Today was a good day," he said. "I have had others."

== Dolen Gazette
Town once more on the map for three hours

Bakery Lukas had been open since four. By nine it had no rolls left. Some 600 relatives and at least 80 reporters had come to Dolen on Thursday, a town of 5,000 with one hotel.

The bridge was closed to local people from six in the morning until three in the afternoon. School finished at eleven. Mayor Petra Hollin said she had been told only on Tuesday evening, but in June it had been one day's notice, "so we are making progress".

The first of nine Red Cross buses rolled over the planks at five past ten; the last, followed by the ambulances, shortly after one. As in May and in June the town band had been asked not to play.

In the gymnasium the parish had made beds for those who had hoped in vain. Forty of them were used. Among those staying were the parents of Private Marek Toll, missing since the second week of the war. They show a photograph to everyone who got out of a bus. A man from their son's platoon had seen him alive in a hospital in spring, he said. "That's more than we had this morning," said the father.

Defence Minister Ilko Barran spent twenty minutes in the gymnasium. There was some shouting. He promised the families a telephone number which would be answered day and night.

The bridge itself is in a poor state. The planks laid after the shelling are good for twelve tonnes, and a bus full of people weighs more than that. They therefore crossed at walking pace, one at a time, and never more than half full. A new bridge is to be built from 2027.
