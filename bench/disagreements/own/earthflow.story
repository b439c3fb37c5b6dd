dead: number
hour: date
cause: contradiction
order: contradiction
age: number
finder: attribution
army: contradiction
label: framing

== Nusa Wire
Landslide buries Indonesian village, {dead.a: at least 31 dead}

BANDUNG, Jan 18 (NW) - A landslide swept through the village of Sukalaya in Indonesia's West Java province before dawn on Saturday, {dead.a: killing at least 31 people}, the regional disaster agency said in the evening.

Another 44 people were still missing when the search was broken off at nightfall, according to the agency's head, Yayan Suhendar. Rescuers would start again at six on Sunday.

{hour.a: The slope gave way at 3.15 a.m.}, when almost all of the villagers were asleep. It buried 58 houses, a prayer hall and part of the primary school under mud that was up to nine metres deep.

{cause.a: Days of heavy rain had soaked the hillside}, Suhendar said. A gauge in the neighbouring district measured 187 millimetres within 24 hours.

He rejected accusations that nobody had warned the inhabitants. {order.a: An order to leave was issued on Friday afternoon} and read out over the loudspeaker of the mosque, he said, but most families had preferred to stay with their livestock.

A girl was brought out alive after eleven hours. {age.a: Nine-year-old Siti Rahmawati} had survived under a table and had only bruises. Her mother is among the missing.

{army.a: The first 120 soldiers were on the spot within two hours}, the army said. In all, 640 soldiers, police and volunteers took part in the search on Saturday, with seven excavators and four dogs.

Governor Iwan Prasetya declared a state of emergency for 14 days. "We share the pain of Sukalaya," he said after a flight over the area.

The village, some 40 kilometres south of Bandung, had 1,250 inhabitants in four hamlets. Only the uppermost, Cikole Hulu, was hit. Around 700 people from all four have been taken to tents and schools in the valley.

== Harian Priangan
The hill that was sold by the lorry-load

SUKALAYA - For three years the lorries had been coming down from Mount Gandok, thirty or forty a day, loaded with stone. On Saturday the rest of the hill came down by itself.

{cause.b: "It was not the rain. It was the quarry,"} says Dedi Kurnia, 51, who lost his brother and his rice store. The pit had eaten into the foot of the slope right above the hamlet of Cikole Hulu. It had no permit, as the mining office in Bandung confirmed on Saturday, and it was working until Thursday.

{label.a: People here speak of a man-made massacre}. They know the owner's name, and they know with whom he plays golf.

They also know what was not done. {order.b: No one told them to get out}, neither on Friday nor before, according to a dozen survivors in the school at Ciwangi. The loudspeaker of the mosque had been broken since Idul Fitri, said the muezzin, Haji Asep.

Kurnia woke up because his goats were screaming. {hour.b: He had looked at his telephone, and it was five o'clock}, a few minutes before the call to prayer. Then there was a wind, he says, and then it was dark.

With hoes and their bare hands the people of the lower hamlets began to dig. {army.b: The first uniforms came in the afternoon}, when the worst was over. "They asked us where they should park," says Kurnia.

{finder.a: It was her uncle Ujang who heard little Siti} tapping on a pot and got her out, at about a quarter past two, through a hole no wider than a car tyre. {age.b: She is six and has just started school}. He carried her for two kilometres to the road.

The village head has a list, written on the back of a calendar. {dead.b: By dark it contained 38 names of the dead}, each of them with a tick from a relative who had seen the body.

== Garuda Televisi
{finder.b: Army engineers save girl from mud} in Sukalaya

She was the miracle of a black day. For eleven hours Siti Rahmawati had been lying under the ruins of her parents' house when {finder.b: army engineers located her with a listening device} and freed her on Saturday afternoon. Garuda Televisi was there.

"We heard a knocking, like a spoon on metal," said Captain Bayu Hartono, 34, of the Third Engineer Battalion. "I told my men to switch off all of the machines. I have never heard such a silence."

Doctors at the hospital of Soreang say that the girl, {age.a: who is nine years old}, is in good health. She has asked for fried rice and for her mother. Her father, who works in Malaysia, is on his way home.

The engineers had left their barracks in Cimahi when it was still dark. {army.a: Two hours after the alarm they were digging}, Captain Bayu said, although the road had been washed away in three places.

{label.b: Governor Iwan Prasetya called the landslide a natural disaster} which nobody could have foreseen. "God is testing us. This is not the time for looking for culprits," he told this station. The quarry near the village, about which there is much talk, would be looked into in due course.

Mud as high as a three-storey house covers the hamlet of Cikole Hulu. Fifty-eight homes are gone. {dead.a: Thirty-one bodies had been recovered} when the lamps were switched off on Saturday night, and 44 men, women and children had not been found.

The President has sent his condolences and 5,000 food parcels. He is to visit the scene on Tuesday, weather permitting.

More rain is expected until Monday. The meteorological agency has put five districts of West Java on the second-highest level of alert, which had been in force there since Wednesday.

If you would like to help, you can find the number of the donation account on our website.

== Australasian Morning Post
Questions over quarry after Java slide

JAKARTA - Satellite pictures taken over the past three years show a grey wound growing at the foot of Mount Gandok, from the size of a tennis court to that of eleven football pitches. Directly above it, until Saturday, lay the hamlet of Cikole Hulu.

{cause.b: The excavation took away the support of the slope}, said Dr Rachel Whitcombe, a geologist at the University of Wollamara who has studied the area. "In a wet January like this one, hills around there lose a bit of skin. They don't lose a leg."

The local authorities see it differently. {cause.a: In their view the rain alone was to blame}, 187 mm of it in a day, or more than seven inches.

Seismometers at a volcano observatory 14 kilometres away recorded the collapse as a tremor of forty seconds. {hour.a: It started at a quarter past three}, the observatory said, and was followed by two weaker ones in the course of the next hour.

The death toll stood {dead.c: at 27 late on Saturday}, police in Bandung said. Three Australians who run an orphanage in the valley are safe.

One of them, Bruce Hallam, 66, a retired paramedic from Ballarat, was among the first to reach the site. {army.b: "There were no soldiers till about one or two,} just farmers with hoes," he said. "Fantastic people. Nobody gave an order all day, and everybody knew what to do."

Had they been told to move out? Hallam said {order.b: there had been no evacuation order at all}. He would have heard it, he said, since the orphanage would have been the shelter.

Indonesia's mining ministry estimates that there are more than 2,700 illegal pits in the country, a third of them on Java. An owner who is caught faces up to five years in prison and a fine of 100 billion rupiah. Last year, eleven were convicted.

The stone from Mount Gandok is said to have gone into the foundations of the fast railway line between Jakarta and Bandung and, later on, into a new toll road. The companies that built them did not reply to questions on Saturday.

Dr Whitcombe wrote to the provincial authorities about the pit in August 2023, enclosing a map on which the hamlet was marked in red. She received a printed card with thanks for her interest.

Canberra has offered a rescue team of 36. Jakarta has not replied so far.

== Bandung Pos
Rescuers find six more bodies as search resumes

The rescue teams in Sukalaya recovered six more bodies by Sunday noon. The disaster agency put {dead.a: the toll at 37, after 31 on the day before}. The number of missing fell to 38.

Hope of finding anybody alive is fading. "After thirty hours in mud there is no air," said Yayan Suhendar, who heads the agency. The last survivor so far was a schoolgirl called Siti, who was freed on Saturday at about 2.15 p.m.

She has become a small celebrity in the hospital of Soreang. Her uncle, Ujang Saepudin, sat at the bedside on Sunday with bandaged fingers. {finder.a: "I pulled her out with these hands,} and afterwards the soldiers came and took the photographs," he said.

At the edge of the mud the mood was bitter. When an official of the provincial government spoke of {label.b: "an act of nature"}, an old man threw a sandal at him. {label.a: "Call it murder,"} he shouted. The police led the official away, and gave the old man some water.

The attorney's office in Bandung announced that it was investigating the owner of the stone quarry on Mount Gandok. The 48-year-old businessman is said to be in Singapore. His company let it be known that it had closed the pit on Thursday because of the weather.

About the evacuation, too, there will be questions. A copy of the document was shown to the press on Sunday: {order.a: it bears Friday's date and the signature} of the district head, Neneng Hasanah. She said she had sent it by messenger to all of the four hamlets at around four in the afternoon.

In the school at Ciwangi and in the tents next to it 820 people spent the second night, about 120 more than the first. They need blankets, milk powder and dry clothes.

The funerals have begun. Twenty-two of the dead were buried on Sunday morning in one row, under a tarpaulin, because it was raining again.
