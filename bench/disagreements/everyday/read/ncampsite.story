
== Alpenpress
Flash flood hits Austrian campsite: two dead, four missing

KÖTSCHACH - At least two people died and four were missing on Saturday after a flash flood swept through a campsite in the Austrian province of Carinthia. Twenty-seven were injured, six of them seriously, the Red Cross said at noon.

The Lahnbach stream burst its banks at 1:50 a.m. after a violent thunderstorm and carried mud, tree trunks and caravans through the lower part of the site, known as Gailwinkel. There were 212 people registered there, 81 of them children. Most were from the Netherlands (96) and Germany (58).

The dead are a Dutchman of 41 and his daughter of nine, provincial police spokesman Markus Egger said. Among the missing were the campsite's caretaker and a couple from Leipzig.

The weather service measured 92 litres of rain per square metre in two hours. Trunks had jammed beneath a footbridge upstream, where water built up behind them until everything gave way at once, a spokesman of the torrent control office said. The stream rose by 2.6 metres within 40 minutes.

Some 340 firefighters were in action, along with four helicopters. Those who were unhurt were taken to the primary school in Kötschach.

The weather service had issued an orange warning at 6:10 p.m. on Friday and raised it to red at 1:15 a.m. The sirens in the valley sounded at 2:05.

The lower part of the site lies in what Austrian planners call a yellow zone, where building is permitted under conditions. Operator Hannes Steiner denied that tents had been standing in the red zone, in which it is forbidden.

In 2018 the same meadow was flooded in a storm. Nobody was hurt at that time, because the season was over.

== Gailtaler Bote
"First the ground trembled, then the light went out"

They had been grilling until eleven. The lightning over the Plöcken was beautiful, says Joris de Wit, 38, of Utrecht, and the children counted the seconds to the thunder. At ten to two he was woken because the ground trembled. "Then the light went out, and the caravan next to us was no longer next to us."

De Wit pushed his two sons up on the roof of the washhouse. Thirty-one people survived the night there, in pyjamas, in the hail.

By Saturday evening three people were known to have died after the flash flood that swept through the campsite Gailwinkel. Two were still missing. At noon it had been two and four. A woman of 70 from Leipzig was found alive during the afternoon in a guest room in Laas, where strangers had put her to bed; her husband was discovered dead among the driftwood at the mouth of the Lahnbach.

Of the caretaker, Sepp Unterluggauer, 63, there is no trace. He is said to have run from tent to tent with a torch. "He knocked at ours," says a mother from Graz. "That's why I'm able to talk to you."

The Lahnbach burst its banks after a violent thunderstorm and carried mud, tree trunks and caravans through the lower part of the site. Up there, at the footbridge to the Jausenstation, wood had formed a plug. When it broke, a wave came, rather than a flood. The weather station registered 92 millimetres in two hours. That is as much as usually falls in three weeks in August.

More than 300 firemen from 29 brigades are searching, some with bare hands. Two police helicopters, one of the army and one of the motoring club flew until darkness.

Mayor Elisabeth Zankl fought back tears in front of the school, in which about 150 people are spending the night. She rejects the charge that the municipality had refused a debris barrier. It was planned and approved, she says, and the town had already transferred its first instalment.

== Radio Karawanken
Fourth victim of Lahnbach flood found

A day after the storm in the upper Gail valley the number of dead has gone up to four. On Sunday morning a search dog found the body of the caretaker of the Gailwinkel campsite one and a half kilometres downstream. He was 63 years old. One person remains missing, a 19-year-old from Brno who had been camping alone.

Previously, a Dutch father and his daughter and a pensioner from Leipzig had been found dead.

Of the injured, nine had left hospital by this morning. Eighteen are still being treated, most of them in Villach and Lienz. For a boy of six, who was flown to Klagenfurt, there is no longer any danger to life.

How many people were on the meadow? The register has 212 names. Around thirty of these had gone on a hut tour on Friday and slept on the mountain. Conversely, day visitors had stayed. The police reckon that in the night there were just under 190 people on the site, and some 110 of them in the lower part, the one that was hit.

The public prosecutor's office in Klagenfurt has begun an investigation against persons unknown for endangering the public through negligence. This is a matter of routine, said its head, Dr Renate Moser. Among other things it will be about times: one hour and five minutes before the flood wave, the weather service was still at orange. At a quarter past one came red. A text message to the operator was sent three minutes later. Hannes Steiner says his phone was charging in the kitchen.

The siren started at 2:05, fifteen minutes after the wave. It had to be released by hand.

Governor Josef Lessiak announced immediate aid of half a million euros. For the clearing-up work, the army is sending a company of 110 pioneers on Monday, who will replace some of the volunteers.

== Het Rivierenblad
Girl (9) from Tiel and father die in flood at Austrian campsite

TIEL - Dismay in Tiel. A girl of nine and her father died in the flood in the night from Friday to Saturday at a campsite in Carinthia, in the south of Austria. The mother and a brother of twelve survived with minor injuries.

The family had been there for nine days and were to have driven home on Saturday. They came to the same place every summer, says a neighbour. "Number 44, by the stream. Because of the sound."

Close to half of the guests were Dutch. At least fourteen of our compatriots were injured, the foreign ministry said on Saturday evening. Two are in a serious condition. The consul from Vienna has been in the village since the afternoon, and the travellers' association ANRB is sending two coaches. The first will set off on Sunday at noon with 45 people on board.

Many have lost everything they had with them: passports, keys, cars. Sixty-three vehicles and 29 caravans were carried away or buried, according to the police. "I'm wearing trousers from the parish priest," says Marloes Kok (35) from Ede. "They're a perfect fit."

She has nothing but praise for the villagers, who came at night with tractors and blankets. But she also wonders. "There was a warning at six in the evening, it now turns out. We knew nothing of it. They told us at reception it might get a bit wet."

According to Steiner, the owner, there was a note with the orange warning on the board beside the reception desk from seven o'clock on. Orange had been given out eleven times this summer in the district, he told us, and each time it was over in an hour.

The girl's school opens specially on Monday. There will be a book of condolence and a corner for drawings.

== Wiener Morgenblatt
The yellow meadow

On the map, the meadow at the Lahnbach is yellow. Yellow means: there may be danger, one may build, under conditions. Thirty metres to the north begins red. No one may sleep there between May and October, not even in a tent.

The question that Austria has been asking itself since Saturday is whether the boundary was drawn in the right place. Four people lost their lives on yellow ground, and a fifth, a student from the Czech Republic, has been missing since. The map dates from 1994. A new one has been lying in draft form since last autumn. On it, as the torrent control office confirms, the lower third of the campsite is red.

Was it drawn too late? Office head Walter Prugger doesn't see it like that. Of the 12,000 or so torrents in Austria about two thirds have been reassessed, he says, in the order of the number of people living by them. At the Lahnbach, nobody does. "Campers do not appear in the population register."

The campsite was authorised in 1987 for 90 pitches and in 2011 for another 50. The extension was the lower part. It was approved on condition that the operator keep an eye on the water in bad weather. Hannes Steiner, who took over from his father in 2009, had a gauge put in at his own expense. It was torn away by the first trunks.

A debris barrier had been decided on three years ago. Cost: 2.8 million euros, of which the federal government bears 58 per cent, the province 18 and the municipality the rest. Kötschach paid the first half of its share in January. Construction was to begin next spring.

Steiner denies having put up tents in the red zone. Aerial photographs of the police from July, which this newspaper has seen, bear him out. The question is thus not whether rules were broken but whether they were any good.

The valley has known worse. In 1966 and the year before, the Gail itself flooded everything between Kötschach and Hermagor. Eleven people died in the two years together.
