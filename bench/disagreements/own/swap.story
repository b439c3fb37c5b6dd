count: number
age: number
arrest: date
crossing: date
broker: attribution
ransom: contradiction
health: contradiction
pair: framing

== Nordic Baltic Wire
Belarus frees prisoners in exchange with Lithuania

VILNIUS, Oct 11 (NBW) - Belarus {count.a: released 14 prisoners on Saturday} in exchange for two of its citizens jailed in Lithuania, the first swap between the neighbours in six years.

The group, eleven men and three women, {crossing.a: crossed on foot at 5.40 a.m.} at the Medininkai checkpoint, 30 kilometres east of Vilnius, Lithuania's foreign ministry said.

Among them was Alaksandra Harbacevich, {age.a: a 61-year-old newspaper editor} who had been serving a sentence of nine years for "inciting discord". She {arrest.a: had been in prison since November 2021}.

The exchange had been {broker.a: negotiated by diplomats from Oman}, Foreign Minister Rasa Stonkute told reporters. She thanked the sultanate for "eight months of patience".

In return Lithuania handed over Viktar Skarabahaty and Dzianis Lemesh, {pair.a: two Belarusians convicted of espionage} by a court in Kaunas in 2023. They had been sentenced to 12 and 10 years.

Stonkute {ransom.a: denied that any money} had changed hands. "Not one euro," she said. "People for people, and nothing else."

The freed prisoners were taken to the Santara clinic in Vilnius for checks. All 14 {health.a: were in satisfactory condition}, said the head of the clinic's emergency department, Tomas Juskys.

Six of them will travel on to Germany and two to Poland. The other six want to stay in Lithuania for the time being, the ministry said.

President Algis Vaitiekus said he had signed the pardons of the two men on Thursday evening "with a heavy hand and a light heart".

Outside the clinic some 200 people were waiting, many of them with the white and red flags of the Belarusian opposition. A choir of exiles sang. Harbacevich came to a window on the third floor for a moment and waved.

The human rights group Vesna said 1,140 people remained in Belarusian prisons for political reasons.

== Vilniaus Rytas
They came on foot, with plastic bags

It was still dark at Medininkai when the barrier went up. First a woman in a man's coat, then a boy with a shaven head, then the others. At {crossing.a: twenty to six they were across}.

Belarus {count.a: let 14 prisoners go yesterday}, and Lithuania gave back two. The last time the neighbours had done such a thing was six years ago.

The best known of those who walked is {age.a: Alaksandra Harbacevich, 61, the editor} of the weekly Hledachka. {arrest.b: Since November 2020 she had been} in prison, latterly in the women's colony in Homel, under a nine-year sentence.

"I have forgotten how one opens a door," she said when somebody held one for her.

It was {broker.a: Oman that brought it about}. Its envoys, the foreign minister, Rasa Stonkute, revealed, flew between the two capitals eleven times over eight months, always by way of Istanbul.

Stonkute {ransom.a: denied that money was paid}. It had been people for people, she said.

Behind the customs shed at that moment stood a grey van with Viktar Skarabahaty, 49, and Dzianis Lemesh, 38. The two had been sentenced in Kaunas in 2023 for photographing the railway bridge at Jonava and the barracks at Rukla. Neither looked out of the window.

The released were brought to the Santara clinic. {health.a: All of them were in fair shape}, said Dr Tomas Juskys, who had put on extra staff for the night shift. Most were underweight, and some had not seen a dentist in years.

Harbacevich's daughter, Maryia, had driven from Bialystok through the night. She brought a bag of apples from the garden of the house they had to sell. "She ate one straight away, with the core," said Maryia.

Eight of the group will move on in the coming days, to Berlin and Warsaw. The others stay.

== Der Elbkurier
Lithuania and Belarus exchange prisoners

Vilnius. Belarus {count.b: released 16 prisoners on Saturday} in exchange for two of its citizens who were jailed in Lithuania. It is the first swap between the neighbouring countries in six years.

The group crossed the border on foot at the Medininkai checkpoint {crossing.b: at 7.40 in the morning}, as the foreign ministry in Vilnius said.

The most prominent of the freed prisoners is {age.b: the newspaper editor Alaksandra Harbacevich, 67}. She was sentenced to nine years for "inciting discord" and had been {arrest.a: behind bars since November 2021}.

According to Foreign Minister Rasa Stonkute diplomats from Oman had {broker.a: spent eight months negotiating the exchange}. She denied reports of a payment. "{ransom.a: Not one euro was paid}," she said.

The two men who went the other way, Viktar Skarabahaty and Dzianis Lemesh, had been convicted of espionage in Kaunas in 2023. President Algis Vaitiekus pardoned them on Thursday.

Six of those released are expected in Germany, where they will be given residence permits for three years. The interior ministry in Berlin said an aircraft was standing by. It gave no names. In Hamburg the Belarusian community has rented a hall for Tuesday evening to welcome those who come.

One of the six is thought to be Jauhien Traszczanka, a former student of the Technical University of Harburg. He was arrested on a visit to his grandmother in Lida in the spring of 2022. His professor, Annegret Lohse, has kept his place in the laboratory. "There is even his mug," she said. "We did wash it."

German politicians of all parties welcomed the news. The foreign policy spokesman of the Liberals, Jens Ottermann, warned, however, that autocrats must not be encouraged to fill their cells in order to trade. More than 1,100 political prisoners are still held in Belarus, human rights advocates say.

== Minsk Telegraph Bureau
{pair.b: Two wrongly jailed businessmen return} to the homeland

MINSK - Viktar Skarabahaty and Dzianis Lemesh are home. The two, who had spent 29 months in Lithuanian prisons on trumped-up charges, were greeted at the Kamenny Loh border post by the deputy chairman of the security committee, Uladzimir Rahach, with bread, salt and flowers.

"I always knew that the country had not forgotten me," said Lemesh, the younger of the two. He asked to be driven to his mother in Maladzechna at once.

The exchange came about, as the committee says, on the initiative of the Belarusian side and {broker.b: through the mediation of the Vatican}, whose nuncio had conveyed a request for clemency in the spring. As a gesture of humanity, the head of state agreed to pardon a number of persons convicted of extremism.

Rahach recalled that those persons had all been found guilty by a court. Their pardons, he added, could be revoked if they committed new offences, and none of them would be readmitted to the country for ten years. They had been given food for the journey.

He also spoke of the material side. Lithuania had {ransom.b: paid compensation of 300,000 euros} to the two men for the time they had lost, he said, and the sum had arrived on Friday.

Skarabahaty, who deals in timber machinery, told of his cell in Marijampole. He had been allowed one hour of walking a day, in a yard with a net above it, and one telephone call a week. He had learned Lithuanian from the radio. "A beautiful language. A pity about the politicians," he joked.

The two will be examined in the clinic of the committee over the coming days and will afterwards take a holiday at a sanatorium near Lake Narach. For Lemesh it will be the first time that he sees his son, who was born four months after the arrest.

State television will show a film about their case on Sunday after the evening news.

== Radio Free Corridor
"They carried her over the line"

Three of those who came out of Belarus on Saturday have described to us how they left. Their accounts agree in most things.

They were woken at about one in the night, in four different prisons, and told to pack. No one said where they were going. "I thought it was the punishment cell again," said Palina Kavalchuk, 27, who was arrested for a comment under a video. A man in a tracksuit filmed every one of them saying their names.

Then came a bus with covered windows. On the bus they saw one another for the first time. "There was a woman whom I knew from posters," said Kavalchuk. "She was half the size."

At the barrier they were made to get out and walk. {health.b: One of the freed men was so ill} that two others had to hold him up by the arms, and {health.b: another is in intensive care}, the volunteers who met them say. He had been on hunger strike for 23 days. An elderly teacher who could not manage the last metres was lifted over the white line by the boys.

On the Lithuanian side there was tea. There was also a pile of coats, collected by schoolchildren from Nemenczyn.

None of those we spoke to had asked for a pardon. Two said they had been made to sign a blank sheet of paper. "I signed. I would have signed that I was a giraffe," said Kavalchuk.

They do not know why it was they who were chosen. In the colony at Homel, she said, there are women with tumours and women with small children. One of them had plaited her hair on Friday evening. "She did it very tightly, so that it would last. I still have it like that."

Vesna, which keeps the list of political prisoners, took the names of the freed off it on Saturday night. That leaves 1,140.
