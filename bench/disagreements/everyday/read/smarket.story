
== Orbis News Agency
Bomb kills at least 21 at livestock market in Quetta

At least 21 people were killed and 57 injured when a bomb went off at a livestock market on the outskirts of Quetta in south-western Pakistan on Sunday morning.

The explosives, some eight kilograms, were hidden in the saddlebag of a motorcycle parked beside a tea stall, said the police chief of the city, Nadeem Rashdi. They were set off by remote control.

The market was crowded with buyers ahead of the feast of sacrifice. Among the dead were four children and two policemen.

"I saw the smoke, then animals running, then people," said a sheep trader, Gul Zaman. He had gone for change a minute before.

No group claimed responsibility by Sunday evening. The Balochistan Freedom Brigade, which has often attacked police in the province, denied having anything to do with it. The Pakistani Taliban did so too.

Police arrested three men in the course of the day. They had not been charged, Rashdi said.

The provincial government promised one million rupees, about 3,500 dollars, to the family of each person killed and a fifth of that to the injured. Markets in the city are to stay closed up to and including Tuesday.

A second device, of about three kilograms, was found near the exit and made safe. It was meant for the rescuers, according to investigators.

It was the deadliest attack in the city this year. In January, 13 people were killed in a bombing at a bus station, and in 2024, 30 at the railway station.

Prime Minister Asad Mehmood Khan condemned "an act against God and man".

== British Isles World Radio
Death toll in Quetta market blast rises to 24

Three more people have died after the bombing at a livestock market on the outskirts of Quetta, bringing the toll to 24.

Two of them, a man of 60 and his grandson, died in hospital in the night, the third, a woman, on Monday morning. Seven of the injured are still in danger, doctors say.

The explosives were hidden in the saddlebag of a motorcycle parked beside a tea stall, said the police chief of the city, Nadeem Rashdi. They were set off by remote control. At first, witnesses had spoken of a suicide bomber; that has proved wrong.

The market was crowded with buyers ahead of the feast of sacrifice. Nine of the dead come from one village, Killi Shero, whose men had come to town together on a lorry.

"I saw the smoke, then animals running, then people," said a sheep trader, Gul Zaman.

No group has claimed responsibility. The Balochistan Freedom Brigade, which has often attacked police in the province, denied having anything to do with it.

Police have now arrested five men, two of them on Monday. One of Sunday's three has since been let go.

The provincial government promised one million rupees to the family of each person killed and 200,000 to the injured. Markets in the city stay closed up to and including Tuesday.

It was the deadliest attack in the city for two years.

The first funerals were held on Sunday night, by the light of car lamps. On Monday, eleven people were buried in Killi Shero and the neighbouring villages.

== Southern Cross Television
Melbourne man among dead in Pakistan bombing

An Australian is among the people killed by a bomb at a market in Quetta. Dr Farid Kakar, 43, a dentist from Dandenong, was visiting his parents for the feast, his brother told Southern Cross.

"He went to buy a goat for Dad. He'd never bought a goat in his life."

The foreign ministry in Canberra confirmed the death of one Australian citizen. It said no other Australians were known to have been hurt. It advises against all travel to the province of Balochistan.

At least 21 people were killed on Sunday, local time, and dozens injured. The explosives were hidden in the saddlebag of a motorcycle parked beside a tea stall, said the police chief of the city. The bike had been stolen in Mastung, south of Quetta, on Thursday.

The market was crowded with buyers ahead of the feast of sacrifice. Among the dead were four children and two policemen.

No group claimed responsibility by Sunday evening. The Pakistani Taliban and a separatist group both denied involvement. Police arrested three men in the course of the day.

A second device was found near the exit and made safe.

Dr Kakar came to Australia in 2009 as a student and became a citizen seven years later. He leaves a wife and three daughters, the youngest of them five. They had stayed in Melbourne because of school.

His practice was closed on Monday. By noon there were flowers in front of the door, and, on a cardboard sign, a drawing of a tooth with wings.

== Karachi One
The eight kilos that changed Killi Shero

There is no house in Killi Shero without a door standing open. That is the custom when mourners are expected. On Monday nobody knew where to go first.

Nine men and boys of the village are dead. They had set out at five on Sunday on Haji Karim's lorry, twenty-two of them. Ten came back unhurt. Three are in hospital. Haji Karim himself, 67, had stayed with the lorry.

The bomb went off at 9.10, in the busiest hour. It was packed in a motorcycle's saddlebag, about eight kilos with ball bearings. There was a second one, smaller, at the gate through which the ambulances came. A constable, Abdul Wahid, saw a wire. He is 24 and has been promoted.

Two colleagues of his were killed, both of them at the tea stall.

In the Civil Hospital, 38 of the injured were admitted, the others in two private clinics. Blood was plentiful by noon, but stretchers were not; people were carried in on market carts.

Who did it? The militants of the Freedom Brigade say they did not, and that they do not bomb Baloch. The Taliban say the same of Muslims. Investigators are looking at a quarrel about protection money, which traders were asked to pay in spring, as one possibility among several.

The million rupees from the government will come in six weeks, as after the bus station attack, says the village elder. There, 11 of 13 families have been paid. The others are still looking for papers.

== Euroscope Channel
Pakistan: what is known about the Quetta attack

What happened? On Sunday shortly after nine in the morning, a bomb exploded at a cattle and sheep market on the edge of Quetta, the capital of Balochistan, a city of more than one and a half million.

How many victims are there? On Sunday evening the authorities gave the number of dead as 21. By Monday noon, after deaths in hospital, there were 24, and on Tuesday a boy of eleven became the twenty-fifth. More than fifty people had been injured at first, including those who have since died.

Was there a second bomb? Yes, but it did not explode. Experts of the police defused it after half an hour's work.

Who is behind it? That is open. Two armed groups active in the region have denied it. A third, a local branch of Islamic State, has kept silent. It had claimed the attack on the bus station in January.

Has anyone been arrested? Five men in all up to Monday, of whom four remain in custody. A judge is to decide on Wednesday on charges against one of them, a mechanic.

What does the government say? Prime Minister Asad Mehmood Khan condemned the attack and flew to Quetta on Tuesday. He promised cameras for all markets in the province. The opposition recalled that he had promised the same in January, for bus stations.

Will the feast take place? Yes, at the end of the week. The city's markets, closed since the attack, open again on Wednesday morning, under guard. The livestock market itself has been moved to a field beside the barracks.
