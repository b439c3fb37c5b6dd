
== Nusa Wire
Indonesian volcano kills six, thousands flee

MAUMERE - At least six people were killed when the volcano Sangkaruru on the Indonesian island of Flores erupted on Wednesday night, the disaster agency said on Thursday morning. Some 3,400 people fled or were taken to safety during the night.

The eruption began at 9:12 p.m. local time and sent a column of ash nine kilometres into the sky. Five of the victims died in the village of Watu Lero, where the roof of a boarding house gave way under hot stones and ash, agency spokesman Budi Hartanto said. The sixth, a man of 72, suffered a heart attack during the flight.

The volcanological service raised the alert to the fourth and highest level at 10:40 p.m. It had been at level three since the previous Friday. The exclusion zone was extended from four to seven kilometres around the crater. About 16,000 people live within it, all of whom are to be moved, Hartanto said.

Twenty-two people were injured, most of them with burns.

The airport of Maumere was closed. By noon 37 flights had been cancelled, 24 of them there and 13 at Labuan Bajo, at the other end of the island. On Bali, 500 kilometres to the west, flights were operating.

Two more eruptions followed on Thursday morning, at 4:50 and 8:15. They were weaker, with columns of two and three kilometres.

Sangkaruru, 1,584 metres high, last erupted in 2021, when no one was hurt. In 1998, 31 people died in an eruption of the mountain.

== Flores Pos
The girls of Watu Lero did not wake up

Sister Maria Goreti counts them once more on her fingers. Thirty-four girls sleep in the boarding house of Watu Lero, five kilometres from the crater, during the school week. Twenty-nine ran out with her when it began to rain stones. For four of them and the cook, Mama Tres, who had gone back in to get them, the roof came down too early.

Five people died there in the eruption of Sangkaruru on Wednesday night. The sixth whose death was known by Thursday morning is Yosef Lado, 72, from Hokor; his heart stopped on the back of a truck. In the course of the day the hospital in Maumere reported two more deaths, both of people with burns. A farmer's body was found in his field at Lewo towards evening. Thus nine people had lost their lives by nightfall.

The eruption began at 9:12 p.m. and sent a column of ash nine kilometres into the sky. Five kilometres, that was outside the zone which until then had been forbidden. It had a radius of four. "We are not allowed to be angry with the mountain," says Sister Maria Goreti. "But someone drew that circle."

The volcanological service measured more tremors than usual from Sunday onwards. Observer Agus Wela at the post in Nita says that he recommended to his superiors in Bandung on Tuesday that the zone be widened. They had wanted to wait for the pictures of the satellite. The service confirms this. The pictures arrived on Wednesday at 11 p.m.

By Thursday evening 7,900 people had been housed in schools, churches and tents. There is a lack of masks. One costs 15,000 rupiah on the market in Maumere; last week it was 2,000. The bishop has opened his garden.

The dead of Watu Lero will be buried on Friday. The four girls were between 12 and 15 years old.

== Kabar Siang TV
Death toll from Flores eruption rises to nine

The number of people killed by the volcano Sangkaruru has risen to nine. The national disaster agency announced this on Thursday at 7 p.m. In the morning it had spoken of six.

Head of the agency General Wahyu Prasetyo flew over the region in a helicopter. He told Kabar Siang that half of those who have to leave the zone were now safe. "By Saturday it will be everyone." In total about 16,000 inhabitants of eleven villages are affected. Two hundred lorries of the army are in action.

Some do not want to go. In Lewo, on the southern slope, about 80 men have stayed behind to watch over cattle and houses. The police will not force anyone, said district police chief Rudi Saputra. He denied reports of looting. One man had been arrested with three goats, which turned out to be his own.

The volcanologists cannot say how it will continue. Wednesday evening's eruption lasted 27 minutes. It was followed by two lesser ones on Thursday before nine, and since then the mountain has been steaming. There may be a larger eruption in the coming days, or none, said Dr Nirmala Siregar, head of the volcanological service. The alert remains at the highest of four levels.

On Thursday afternoon the ash cloud had reached Sumbawa. Airlines cancelled 28 international flights at Denpasar airport on Bali after 2 p.m., mainly to Australia. In the morning operations there had been normal. Altogether, with the connections on Flores itself, this makes well over sixty cancellations.

Indonesia has about 130 active volcanoes. Last year 24 people died in the eruption of Marapi on Sumatra, most of them climbers. There were no climbers on Sangkaruru: the paths have been closed since Friday of last week.

== The Southern Standard
Bali chaos: 4,000 Australians stuck as Flores volcano spews ash

Thousands of Australians were stranded on Bali on Thursday night after ash from an erupting volcano on a neighbouring island forced airlines to ground their planes.

Southern Air and Coral called off a total of 19 flights to and from Australia. Other carriers scrapped another nine. The Department of Foreign Affairs estimates that about 4,000 Australians are affected. No Australian is known to have been hurt on Flores, where the eruption cost at least nine lives.

"We were at the gate. They'd even scanned the boarding passes," said Kylie Tran, 33, of Geelong, who was on her honeymoon. "Then someone came and drew a little cloud on the whiteboard."

The column above Mount Sangkaruru rose some 30,000 feet on Wednesday night. For most of Thursday the wind kept the ash well away from Bali, more than 300 miles from the mountain. In the early afternoon it turned. Volcanic ash may melt in jet engines and stop them, as a British Airways jumbo found out over Java in 1982.

Flights could resume on Friday at noon at the earliest, an airport spokesman said. It depends on the wind.

Australia will send 1.5 million dollars, 200,000 masks and a team of doctors. On Flores, where nearly 8,000 people had been moved to shelters by last night, an even greater number was yet to follow. Officials there said the hospital at Maumere, with 140 beds, was full.

Among the dead are four schoolgirls and their cook. A roof collapsed on them under the weight of the ash and stones. They lived outside the four-kilometre danger zone that applied at the time. It was extended to seven an hour and a half after the eruption had begun.

Geologist Anne-Louise Barker, of the University of Wollongong, warns against hindsight. "In 2021 they evacuated 9,000 people for six weeks, and all it did was cough. Next time a lot of them stayed at home."

== Het Kanaal
Flores: between ash and ancestors

On the south side of Sangkaruru, people leave a cigarette for the mountain. Lukas Wodo, 61, laid down a whole packet on Thursday. Then he went back to his cows.

Wodo is one of roughly eighty people, all men, who refuse to leave the village of Lewo. It lies six kilometres from the crater, and thus inside the area from which everybody is supposed to go. "In '98 we went. When we came back the pigs were dead and the roof was gone. Not because of the volcano." He laughs. In that year 31 people died, two of them cousins of his.

His wife and grandchildren are in Maumere, in one of the 26 emergency shelters. On Friday morning, according to the disaster agency, 11,200 people were living in these, 3,300 more than the evening before. The number of victims has gone up by one. A girl of thirteen, who had been rescued from the boarding house in Watu Lero with severe burns, died during the night. That makes ten.

Of the injured, of whom there had been 22 on the first morning and 41 at the last count, six were flown to Surabaya.

Sangkaruru is a small mountain, not even 1,600 metres high. It is also a restless one: 14 eruptions are known since 1881. What makes it dangerous is that its crater is plugged with old lava, says Dr Siregar of the volcanological service. Pressure builds up unseen. The alarm systems did register it. Two days before, tremors had tripled, and the observer on the spot would have liked to widen the circle. In Bandung they were waiting for a satellite.

The service has asked the ministry for an investigation of its own procedures. Nobody had made a mistake, it believes, but the procedure perhaps was one.

In Lewo the ash lies as thick as a thumb. A neighbour was found in his field here on Thursday. They have buried him already, says Wodo, beside his beans.

== Rhône-Matin
Volcano on Flores: French hikers safe

A group of eleven hikers from Lyon and Saint-Étienne, who had not been heard of since the eruption of the volcano Sangkaruru in Indonesia, is safe and sound. The eleven got in touch with their travel agent, Terres Lointaines, on Friday morning.

They had been, it turned out, on the other side of Flores, near the lakes of Kelimutu, where there is no telephone network. From the ash they had noticed nothing but a red sunset. "We thought it was part of the programme," their leader, Hervé Collomb, 49, said by telephone.

The trip had originally included the ascent of Sangkaruru. It was dropped when the authorities closed the paths. That was last Friday, five days before the eruption, on the same day on which the warning level went from two to three.

At least ten people have died, among them several pupils of a Catholic boarding school. The oldest was 72, the youngest twelve. More than 11,000 inhabitants have been brought to safety, and the evacuation of around 5,000 others was in progress on Friday.

The foreign ministry in Paris advises against travel to the east of the island. According to the embassy in Jakarta there are about ninety French people on Flores, of whom 74 had reported by Friday noon.

On Bali the first planes took off again at 1:30 p.m. on Friday. Two flights of Air Rhodania by way of Singapore, for which 410 passengers from Lyon and Geneva had tickets, are to leave on Saturday, 26 hours late.

Collomb's group wishes to continue its journey. On Monday it wants to climb another volcano, Inerie, 120 kilometres to the west. Its alert level is one.
