fault: contradiction
crossing: date

== Turan News Agency
Kyrgyz and Tajik commanders agree ceasefire after two days of shelling

Kyrgyzstan and Tajikistan agreed a ceasefire on Sunday after two days of fighting on their border in which 13 people were killed, both governments said.

The truce took effect at 8 p.m. local time. Commanders from both sides signed it at the Kairagach crossing. Troops are to pull back by three kilometres within 48 hours.

Kyrgyzstan reported eight dead, five of them soldiers. Tajikistan reported five dead, all border guards. Some 4,000 people were evacuated on the Kyrgyz side and 1,500 on the Tajik side.

{fault.a: Tajik guards had opened fire first}, at a work crew repairing an irrigation canal, the Kyrgyz border service said. "Our men were holding shovels," said its chief, General Bakyt Osmonov.

{crossing.a: The Kairagach crossing will reopen on Thursday}, according to the joint statement.

The canal serves fields in both countries. About 90 kilometres of the border, of a total of 980, are still not agreed upon. Last year a clash over a pasture in the same district left two dead.

The presidents of the two countries spoke by telephone on Sunday morning. Kazakhstan has offered to host talks.

The school and dozens of houses were destroyed in the Kyrgyz district of Batken, the emergency ministry said. On the Tajik side a dozen houses burned down.

== Dushanbe Evening
Five guards laid to rest

They were carried out of the mosque at Isfara one behind the other on Monday, five coffins, and the youngest of the dead was 19 and had been a guard for eleven weeks.

His name was Firuz Rahimov. His father, a teacher, did not speak of enemies. "On the other side somebody is digging as well," he said.

Tajikistan has lost five men in the two days of shelling. They fell, the state committee for national security says, in defence: {fault.b: the Kyrgyz side had fired first, with a machine gun}, at a patrol that came to inquire about excavators at the canal. Ten were wounded, of whom three are in grave condition.

Now the weapons are silent. Since Sunday evening at eight there has been a truce, which the commanders put their names to at Kairagach. Only in the village of Chorku were a few single shots heard after nine, and those, the mayor told us, were at a wedding.

Fifteen hundred people had been brought to safety on our side. By Monday noon about a thousand were home again. Twelve houses have burned down, and the state will pay.

The canal has given water to both banks since 1961. It was built by people from both. At the moment there is none in it.

Talks are to follow in Almaty, on a date that has not been fixed. For trade, the important thing is the customs post: {crossing.b: traffic through Kairagach starts again next Monday}, the transport ministry said.

== Bishkek Sentinel
Batken counts its houses

Kyrgyzstan and Tajikistan agreed a ceasefire on Sunday after two days of fighting on their border. By Monday the first of those who had fled were back in the villages of Batken, to see what was left.

In Ak-Sai, it is the school that is gone. In Kök-Tash, 31 houses have burned, and in the whole of the district 74. "I took the documents and the hen," said Gulnara, 60. "The hen was quicker."

Eight people died on the Kyrgyz side. Five were soldiers, two were villagers from Ak-Sai, and one was Emil Toktorov, an engineer of the water authority. Twenty-six people are still being treated.

Toktorov had been in charge of the repair of the canal with which it all began. {fault.a: The Tajiks had begun the shooting}, three of his workers said independently of each other, and he was hit when he raised his hands.

About four thousand people had been evacuated. A little over half had come back by Monday evening, the governor's office said. The rest are with relatives, or in the sports hall of Batken, where there are 600 beds.

Troops are to pull back by three kilometres within 48 hours. On our visit, tanks were in fact moving north. What was to be seen on the other side was dust, and it too was moving off.

Bishkek will set aside 350 million soms for rebuilding. After the clash over the pasture, in which two people died, it was 20 million. "Of that," says Gulnara, "I got a stove."

== Eurasia Monitor
Why a ditch can start a war

Commanders of Kyrgyzstan and Tajikistan signed a ceasefire on Sunday evening. More than a dozen people had been killed within two days, and some 5,500 had fled their homes.

The cause is older than any of the soldiers. When the Soviet republics became countries, almost a tenth of their common border was left undecided. Where it runs along a canal, each repair is a claim.

Both sides accuse the other of having fired first. Neither accusation can be checked, since the two cameras on the mast at the canal were shot to pieces within the first minutes.

"They stopped because the harvest cannot wait," says Aizhan Seitova, who heads the Fergana Project in Almaty. She finds it a good sign that the presidents telephoned after only 36 hours. In the last big clash, four years ago, with 38 dead, it took five days.

The truce has a weakness. It has no observers. The pullback of three kilometres, to be completed by Tuesday evening, is to be checked by the two armies themselves. Kazakhstan, which wants to host the talks, has offered 40 unarmed monitors. Tajikistan has not replied. Kyrgyzstan has said yes.

There is a cheaper solution, and it has been in a drawer since 2014: a joint water board, with a budget of two million dollars a year. A day of shelling, Seitova reckons, costs more than that.

The melons of Isfara are ripe. The road to the market in Batken is eleven kilometres long and leads through Kairagach.
