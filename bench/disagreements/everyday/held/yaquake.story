homeless: number

== Himal News Service
Quake in western Nepal kills 28, cuts off valley

KATHMANDU - An earthquake of magnitude 6.1 shook western Nepal before dawn on Monday, killing at least 28 people and setting off a landslide that blocked the only road into the Tila valley, the authorities said.

The tremor struck at 4.52 a.m. at a depth of 14 kilometres, according to the seismological centre. It was felt as far as Lucknow in India. Some 30 aftershocks followed by evening, the strongest of magnitude 4.8.

Twenty-three of the dead were found in the district of Jumla and five in neighbouring Kalikot, the home ministry said on Monday evening. It put the number of injured at 164.

{homeless.a: About 6,200 people have lost their homes}, the ministry said after a first survey by helicopter and telephone.

Three army helicopters flew 71 injured people to Surkhet and Nepalgunj. Two hundred soldiers set out on foot for the villages beyond the landslide.

Prime Minister Sushila Gharti cut short a visit to Dhaka and said that each bereaved family would receive 200,000 rupees. "Nobody will sleep under the open sky for long," she said.

Nights in Jumla, at 2,500 metres, are already below freezing. The army is sending 1,500 tents, of which 400 were on the way by Monday evening.

In November 2023 an earthquake in the districts of Jajarkot and Rukum West, also in the west of the country, killed more than 150 people.

== The Annapurna Mail
PM returns from Dhaka as quake toll stands at 28

Prime Minister Sushila Gharti cut short a visit to Dhaka on Monday after an earthquake of magnitude 6.1 shook western Nepal before dawn, killing at least 28 people.

She landed in Kathmandu at three in the afternoon and went straight from the airport to the crisis room. She is to fly to Jumla today, Tuesday, if the fog allows.

Each bereaved family would receive 200,000 rupees, she said, half of it at once. "Nobody will sleep under the open sky for long." The opposition reminded her that of the houses promised after 2023, a third are still unfinished.

Twenty-three of the dead were found in the district of Jumla and five in neighbouring Kalikot, the home ministry said on Monday evening. Eleven of them were children. More than 160 people were hurt.

{homeless.a: Roughly 6,200 people are without a home}, the ministry said after a first survey by helicopter and telephone.

The tremor struck at 4.52 a.m. The landslide that it set off lies across the only road into the Tila valley, over a length of 300 metres. Bulldozers are working from one side; it will take them three to five days, the roads department says.

Two hundred soldiers set out on foot. The first of them reached the village of Gothichaur after a march of nine hours. The governor denied that food was short there. Rice would last for ten days, he said; what was missing was blankets.

== Radio Karnali FM
Helicopters bring injured to Surkhet

Seventy-one injured people from the earthquake area were flown out on Monday, 48 of them to Surkhet and 23 to Nepalgunj. Three army helicopters were in use. A fourth, of a private company, will be added on Tuesday.

The hospital in Surkhet has cleared its maternity ward for them. Of the 48, six needed surgery on the same day, says the medical director, Dr Prem Bohara. None has died there.

An earthquake of magnitude 6.1 had shaken western Nepal before dawn on Monday. It was followed by around thirty aftershocks, the strongest of magnitude 4.8. People in Surkhet ran into the streets too, but there was no damage there.

The road into the Tila valley is blocked by a landslide. Buses from Surkhet go as far as Nagma. Whoever wants to go on must walk. The police ask people not to.

Nights in Jumla, at 2,500 metres, are already below freezing. The army is sending 1,500 tents, of which 400 were on the way by Monday evening. The Red Cross has a further 600 in its store in Nepalgunj. Together that would be 2,100.

Radio Karnali takes messages for relatives on 1618, day and night. By Monday evening there had been 940 calls. Forty-two families have found one another in this way.

The schools in the two districts stay closed until Sunday. Those in Surkhet are open as usual.

== Süddeutsches Tagblatt
When the mountain comes down at five in the morning

It was still dark when the ground began to move, a little before five. In the villages on the Tila people sleep on the ground floor, above them lies the hay, and above that a roof of stones and earth. That is warm. And it kills.

At least 28 people died on Monday in the far west of Nepal, most of them under such roofs. The magnitude was 6.1. In Japan, says the geophysicist Anke Rotter of Potsdam, an earthquake of that kind breaks crockery.

{homeless.b: Some 9,000 people no longer have a roof}, according to the German aid organisation Bergbrücke, which has worked in the valley since 2011 and whose nine local helpers went from house to house.

"We have tea, we have wood, we have no walls," one of them, Dhan Rokaya, said over a satellite telephone. His own house stands. He lives in it with 31 others.

The road is buried, the helicopters are few, the nights are cold. In Kathmandu the head of government, just back from Bangladesh, promised swift help. The same had been heard two years ago, after the quake of Jajarkot with its more than 150 dead. Some of the survivors of that time still live under corrugated iron.

Germany has pledged 800,000 euros, India two aircraft with tents and doctors, China nothing so far. Nepal has not asked for foreign rescue teams, and the foreign ministry said it did not intend to.

== Jumla Patra
Gothichaur digs with its hands

The bell of the temple rang by itself. That is how Kamala Budha, 54, knew what it was, and that is why she lives. She woke her daughter-in-law and three grandchildren. They stood among the potatoes when the house fell.

Nine people of Gothichaur did not get out. Among them are the postman, his wife, and the twins of the tailor, four years old. In the whole of the district there are 23 dead.

The soldiers came on Monday afternoon, twenty of them at first, with spades and biscuits. Until then the village had dug with its hands. Four people were pulled out alive, the last one at eleven in the morning, a boy with dust in his hair who asked for his goat.

The goat is alive as well.

Of 130 houses, 88 are in ruins or must not be entered. In Patarasi, on the other bank, it is 60 of 75. The chairman of the rural municipality, Lal Bahadur Shahi, has counted them himself. People from the two villages spent the night in the school yard around fires.

Rice there is, for a week and a half. Blankets there are not. Tents are said to be on the way, and also the prime minister. "If she has to choose, let her send the tents," said the headmaster.

The earth shook again at six in the evening. Nobody ran; there was nothing left to run out of.
