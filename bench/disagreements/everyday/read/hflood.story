rain: number
siren: contradiction
camp: attribution

== Bucharest Tribune
Four dead in flash flood in Carpathian valley

Four people were killed when a flash flood tore through the Bistra valley in western Romania on Saturday evening, the emergency inspectorate said.

{rain.a: The weather station at Runcu measured 94 millimetres of rain} between five and eight in the evening, as much as usually falls there in the whole of July. The Bistra river rose by three metres in less than an hour.

Three of the victims lived in Runcu, the largest village in the valley. The fourth, a 24-year-old man, was swept from a footbridge at Poiana, further down.

{siren.a: Sirens were sounded in all five villages at 6.40 p.m.}, inspectorate spokeswoman Corina Dima said, and a warning was sent to mobile phones a quarter of an hour later.

About 120 people spent the night in emergency quarters. More than 230 houses were damaged, 35 of them so badly that they cannot be lived in, and five bridges were gone. On Saturday night 3,200 households were without electricity.

A camp site by the river with some 80 children from Timișoara was cleared in time. {camp.a: The order was given by the prefect, Ileana Stroe}, who visited the valley on Sunday morning.

"We are counting the damage, but first we thank God for those children," Stroe said. The government promised an immediate payment of 5,000 lei for every family that has lost its home.

== Danube Herald
Flash flood kills four in western Romania

Four people were killed when a flash flood swept through the Bistra valley in western Romania on Saturday evening, the emergency inspectorate said on Sunday.

{rain.a: Some 94 millimetres of rain fell in three hours} at Runcu, the largest village, about as much as in a normal July. The river, usually a stream one can wade through, rose by three metres in less than an hour.

Three people died in Runcu: a couple aged 77 and 74 who were trapped in their cellar, and a woman of 51. A young man drowned at Poiana when a footbridge was carried away under him.

{siren.a: The sirens in all five villages had been sounded}, inspectorate spokeswoman Corina Dima said. "There were people who went out to look at the water. That is human, but it is dangerous."

About 120 people spent the night away from home, 70 of them in the gymnasium at Runcu and the others in the guest rooms of a monastery.

The inspectorate put the number of damaged houses at 234. Some three dozen cannot be lived in. Five of the nine bridges over the Bistra were destroyed, among them the one that carries the county road.

Power had been restored to most of the valley by Sunday evening, when 900 households were still cut off, against 3,200 at the peak.

The government will pay 5,000 lei, about 1,000 euros, to each family that has lost its home. Further help would depend on a survey, the interior ministry said.

== Bistra Valley News
Runcu digs itself out

On Sunday morning the church bell in Runcu rang at seven as always, and people came in rubber boots.

Father Nicolae said the names: Vasile and Maria Ardelean, who would have been married 55 years this autumn, and Lenuța Cozma, the postwoman. Then he said that of Radu Iancu from Poiana, who was 24 and had been on his way home from work.

"{siren.b: The siren did not make a sound}," said Gheorghe Balint, who lives across the street from the pole on which it hangs. "I have heard it every first Monday for thirty years. On Saturday, nothing." The News asked in 14 households in three villages. Nobody had heard it. Phones did buzz, many said, shortly before seven.

{rain.b: There were 140 millimetres in the gauge at Runcu} when the station was read at eight, retired teacher Ana Moț, who keeps it for the weather service, wrote in her book. "I emptied it at five. I have never seen such a number."

At the camp site by the river there is only gravel now. It was {camp.b: Mayor Dorin Pavel who had it cleared}, an hour before the wave. He drove there himself and stood on the bonnet of his Dacia, says the camp's cook. The children slept in the sacristy and the town hall, and went home by coach on Sunday.

Thirty-five houses are marked with red paint. On 199 others there is a yellow cross, which means: repairs, but safe. The sawmill, where sixty people work, will stand idle for weeks.

Shovels can be had at the fire station. So can soup.

== The Instant
WALL OF MUD

It took just minutes. It took EVERYTHING.

A monster wave of mud and tree trunks roared through a sleepy Carpathian valley on Saturday night and left four dead.

Pensioners Vasile, 77, and Maria, 74, had gone down to the cellar to save their preserves. Neighbours found them there on Sunday, still holding hands.

Handsome Radu, 24, was just ten steps from the bank when the footbridge was ripped away. He was to have started a new job in Cluj next week.

And postwoman Lenuța, 51? She had gone back for the dog. The dog lived.

{siren.b: No siren warned them, furious villagers told The Instant.} "They tested it every month and when we needed it, it was dead," raged builder Costel Marin, 46, who lost his van, his tools and the house that he built with his own hands.

His is one of dozens of homes that will have to be pulled down. Over two hundred more are full of stinking sludge.

Yet there was a miracle, too. Eighty kids were roasting sausages at a camp site on the bank when they were told to run. By nine o'clock their tents were gone.

"My little girl rang me from a town hall, wearing somebody else's pyjamas," mum Daniela told us. "I cried for an hour."

Bucharest is offering homeless families the princely sum of 5,000 lei. That will not buy them a kitchen.

== Channel Alpina
After the flood: what the Bistra valley can teach us

Four deaths, five bridges and more than two hundred damaged houses: that is the balance of a storm that lasted no longer than a football match with extra time and penalties.

The pattern is known in the Alps too. A thundery cell gets caught between the ridges and does not move. {rain.b: At Runcu, 140 millimetres came down in three hours}, which is what hydrologists call a five-hundred-year event. "We have had three of those in ten years," says Professor Urs Zgraggen in Chur. "One should find a different name."

The forest above the valley has changed as well. Around a fifth of it was felled after a storm in 2017. Bare slopes let the water run off faster, and the trunks left lying became battering rams for the bridges.

What went right? A holiday camp for children was emptied before the water came. {camp.b: The village mayor gave the order on his own authority}, without waiting for anyone. In Switzerland, too, it is the communes that decide.

Mobile phones in the area received an alert at five to seven. By then the water was in the lower gardens of Runcu.

Help is on its way from neighbouring countries. Hungary has sent a temporary bridge and Austria pumps; the first of them were running on Monday. The electricity was back everywhere by Tuesday.

The four victims will be buried on Wednesday, three in Runcu and one in Poiana.
