
== Nile & Horn Agency
Sudanese government and eastern rebels exchange 87 prisoners

PORT SUDAN - Sudan's government and the rebels of the Eastern Alliance exchanged 87 prisoners on Wednesday, the largest swap since fighting broke out in the Red Sea hills two years ago.

The government handed over 64 rebels and received 23 soldiers, the International Committee of the Red Cross said. Its aircraft carried them between Port Sudan and the desert airstrip at Hamareb in three flights.

It was the second of three exchanges agreed in Muscat in January. In the first, in February, 31 people were freed. The third is planned for the end of May and is to cover all who are still held.

Among the soldiers was Colonel Tariq Abdelgadir, 47, who had been taken prisoner fourteen months ago when the rebels captured the garrison of Erkowit. He was carried from the plane on a stretcher.

Each side accused the other of ill-treatment, and each denied it. The Red Cross said as a matter of principle that it did not comment on the condition of prisoners.

"This is a good day, and a small one," said Oman's special envoy, Salim al-Harthy.

The truce agreed in Muscat has largely held, although four people died in a shoot-out near Sinkat on 3 April. Both called that an accident.

About 180,000 people have been driven from their homes by the war in the east. Some 40,000 have returned since January.

== Port Sudan Today
Colonel Abdelgadir is home

Colonel Tariq Abdelgadir, who defended the garrison of Erkowit until the last round, came home on Wednesday after more than a year in captivity. He was carried from the plane on a stretcher and raised a hand.

With him 22 other soldiers returned, two officers and twenty men. The youngest is 19. In return the government handed over 64 rebels, the International Committee of the Red Cross said.

It was the second of three exchanges agreed in Muscat in January. A final one is to follow at the end of next month; then nobody is to be left behind bars on either side.

General Hashim Osman, the commander in the east, embraced each of the men. Several had lost a great deal of weight. Two had scars from scorpion bites, an army doctor said, and one had been beaten. The rebels reject the accusation.

The government on its part denies that rebels were ill-treated in the prison of Port Sudan. Lawyers had been able to visit them every month, the ministry of justice said.

"This is a good day, and a small one," said Oman's special envoy, Salim al-Harthy.

The truce agreed in Muscat has largely held. Since it began, the port has handled a fifth more containers than in the same quarter of last year, and the road to Kassala has been open by day.

The colonel has five daughters. The smallest did not recognise him.

== Radio Beja
64 of our sons are free

HAMAREB - They came down the steps in pairs. There were 22 in the first plane, 21 in the second and 21 in the third, and each time the drums began again.

Sudan's government and the rebels of the Eastern Alliance exchanged 87 prisoners on Wednesday, the largest swap since fighting broke out in the Red Sea hills two years ago. On the way back the planes took the 23 soldiers with them.

In February it had been 20 of our men for 11 of theirs. With those released on Wednesday, 84 fighters of the Alliance have now come back.

About 50 are still in Port Sudan, says the Alliance. It holds a dozen soldiers itself. They are all to be exchanged at the end of May, if the plan of Muscat is kept to.

"They gave us a blanket and took away the light," Onur Hadab, 33, said of his months in prison. He can hardly see with his left eye. The government has denied that prisoners were badly treated.

So has the Alliance, of which the same is said. The soldiers had eaten what the fighters ate, its leader, Sheikh Musa Tahir, declared, and when there was nothing, both ate nothing.

The Red Cross, whose aircraft it was, said as a matter of principle that it did not comment on the condition of prisoners.

On 3 April four people were shot dead near Sinkat, three fighters and a soldier. Nobody wanted it, both sides agree.

== The Edinburgh Review of News
In eastern Sudan, an exchange that counts

Wars in Sudan get little attention, and the one in the east gets the least. It began two years ago over the gold concessions in the hills and has cost perhaps 2,500 lives. Nobody counts exactly.

On Wednesday, at least, there was some exact counting. Sixty-four men flew in one direction and twenty-three in the other. Between them sat delegates of the Red Cross, in white waistcoats, ticking off names.

The ratio of nearly three to one says something about who has won the battles, but the rebels, curiously, are not offended by it. "A man is a man," said one of their negotiators in Muscat. "We did not weigh them."

Oman, which brokered the deal at the beginning of the year, is pleased. Its envoy spoke of a good but small day. Britain welcomed the exchange, as did the African Union.

Two difficulties lie ahead. The first is the last exchange, due in late May: the lists have not been agreed, and the two sides' numbers of remaining captives are said to differ by a handful. The second is gold. The committee that is to divide the revenue was to meet in March; it will now do so in June at the earliest.

Of those who fled, roughly one in four or five has gone home. The tents at Haya, which once sheltered 60,000 people, now hold half as many.

Accusations of cruelty fly to and fro, and are rejected to and fro.

== Al-Mina
"I counted the stones in the wall: 1,116"

His beard is grey now. It was black when they took him.

Colonel Tariq Abdelgadir sits up in bed in the military hospital and eats dates, the first for 428 days. He has counted the days, like the stones in the wall of the cellar: one thousand one hundred and sixteen.

"When I had finished I began again from the other corner," he tells Al-Mina. "It came out the same. That gave me courage."

He was captured at Erkowit, with a bullet in his thigh. The wound has healed badly, and that is why he cannot walk at the moment. In a month, say the doctors, he will.

Was he tortured? He looks out of the window. "Others were." More he does not want to say before the inquiry. The rebels maintain that they treated their captives decently.

On the airfield his wife, Samia, had waited with their daughters since four in the morning. The plane came at a quarter past two. It was the last of three; the first two had brought sixteen men, this one seven, among them the wounded.

To get them, more than sixty rebels were let go. Does he find that right? "Ask the mother of the boy who lay next to me," he says. The boy is 19, and was on the plane too.

On Friday the city gives a feast. The governor pays for forty sheep.
