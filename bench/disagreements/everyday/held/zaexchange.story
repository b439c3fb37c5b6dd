
== Sahel Press Agency
Mali and northern rebels swap 176 prisoners in Algerian-brokered deal

The Malian government and the rebel Front for the North exchanged 176 prisoners on Thursday, the largest such swap since fighting resumed in the desert region, officials on both sides said.

Sixty-four soldiers were handed over to the Red Cross at the airstrip of Tin Adar and flown to Bamako in two planes. In return, 112 fighters of the Front were released from prisons in Bamako and Ségou and taken north.

"Our sons are home," said government spokesman Oumar Sidibé. He denied that any money had been paid. "Not one franc," he said.

The exchange followed three months of talks in Algiers. Algeria's deputy foreign minister, Nadia Belkacem, called it "a first stone" and said a second phase was planned before the end of the year.

Of the soldiers, 41 were captured when the Front overran the Tin Adar base fourteen months ago. The other 23 were taken in smaller attacks. Nine of the freed men were wounded or ill and were brought to the military hospital at Kati.

The Front said it still held 17 members of the security forces. It rejected accusations by a rights group that captives had been beaten. "They ate what we ate," said its representative in Algiers, Mossa ag Intalla.

In February, the two sides had released 20 prisoners each.

== Bamako Soir
Sixty-four families, one tarmac

The first off the plane was a sergeant of 44 who had forgotten how to tie a necktie. His wife had brought one. She tied it for him at the foot of the stairs, while the band played and the minister of defence waited his turn.

More than sixty soldiers came home to Bamako on Thursday afternoon. They had been prisoners of the Front for the North, most of them since the fall of the Tin Adar base more than a year ago, a morning that this country has not forgotten.

Corporal Adama Koné, 23, had a beard to his chest. "We counted days with date stones," he told us. "At four hundred I gave the bag to somebody else." His mother, 51, had learned on Tuesday that his name was on the list.

The planes, white, with red crosses, landed within forty minutes of each other, at ten past three and ten to four. There were 38 men on the first and 26 on the second. Those who could not walk, and there were several, were taken away by ambulance before the anthem.

The state has given something for this. Over a hundred men of the Front have left the prisons, 70 of them from the capital and 42 from Ségou. In the crowd not everyone approved. "My brother did not come back at all," said a woman who would not give her name. "Who is exchanged for him?"

Spokesman Oumar Sidibé assured reporters that no ransom had been paid. He would not say when the last 17 captives would follow.

The sergeant with the necktie is called Bourama. He has a daughter he had never seen. She is eleven months old and slept through everything.

== Radio Maghreb International
Algiers: swap is "a first stone"

Sixty-four Malian soldiers and 112 rebel fighters have been set free in an exchange mediated by Algeria, the foreign ministry in Algiers announced on Thursday evening.

The exchange followed three months of talks in the Algerian capital. Deputy foreign minister Nadia Belkacem called it "a first stone" and said that a second phase was planned before the end of the year. It could cover the remaining captives of both sides and the bodies of the dead.

According to diplomats, the talks nearly failed twice: in June over the question of who would be on the lists, and again two weeks ago, when Bamako wanted the soldiers to be handed over in Gao instead of at Tin Adar. In the end the Front's wish prevailed.

The Red Cross provided the aircraft and spoke in private with every prisoner before departure. "Nobody was moved against their will," said its delegate, Ulrike Sander. Two of the soldiers asked for their letters to be delivered to guards, she added, and this was done.

The Front, represented in Algiers by Mossa ag Intalla, denies having mistreated the soldiers. The group Sahel Justice, which made the accusation in a report in May, based it on interviews with those freed in February, when 20 men from each side went home.

The Malian state holds up to 300 people over the rebellion, Sahel Justice estimates. The government does not publish a figure.

== The Continental
Desert prisoner deal raises hopes of truce in Mali

The Malian government and rebels of the Front for the North exchanged prisoners on Thursday in the largest such swap since fighting resumed in the desert region.

Some 175 people in all were released. The soldiers among them were handed over to the Red Cross at a remote airstrip and flown to Bamako; the fighters were let out of two prisons in the south and taken north by road and air.

"Our sons are home," said government spokesman Oumar Sidibé, who denied that any money had been paid.

Analysts cautioned against reading too much into it. "Both sides had prisoners they could not feed," said Philippa Wren of the Institute for Desert Studies. "A truce is a different thing. It needs lines on a map, and there are none."

The deal is more than four times as big as that of February, when 40 people in total were freed. It leaves 17 soldiers and policemen in the hands of the Front, by its own account.

Fighting has not stopped. On Sunday, four days before the planes took off, a convoy was attacked near Anéfis and six soldiers died, the army said. The Front did not comment on that attack.

For the families in Bamako this was a matter for another day. Dozens of them had been waiting at the air base since dawn, some with photographs, some with food. Nine men were carried rather than walked to them, and went on to the hospital at Kati.
