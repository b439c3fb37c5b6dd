rifles: number
boarded: attribution
resist: contradiction

== Interpress Maritime Agency
Freighter with weapons for Somalia stopped in Arabian Sea

A freighter with a cargo of weapons, presumably meant for the Somali militia Al-Hizam, has been stopped in the Arabian Sea, the naval mission Sentinel said on Thursday.

The Halima Star, a coaster of 71 metres under the flag of Comoros, was intercepted on Tuesday night some 140 nautical miles south-east of Salalah.

{rifles.a: On board were 2,100 assault rifles}, 48 rocket launchers, and about 600,000 rounds of ammunition, hidden beneath bags of cement. It was the biggest find by the mission since it began in 2021.

{boarded.a: Marines of the Danish frigate Skjold boarded her} from two rubber boats and a helicopter.

{resist.a: The crew gave up without resistance}, the mission's spokesman, Commander Paulo Reis, told reporters in Djibouti. The 13 men, from Pakistan, Iran and Tanzania, were being questioned.

The ship had left a port in the Gulf of Oman nine days earlier. Its papers gave Mombasa as its destination, and cement as its only cargo.

Iran denied that the weapons came from its territory. Serial numbers had been filed off on most of them, Reis said; experts of the United Nations would examine them.

An arms embargo against Al-Hizam has been in force since 2022. The militia controls a strip of coast north of Hobyo and is thought to have between 3,000 and 4,000 fighters.

In a similar case last year, 900 rifles were found on a dhow. A second dhow, in March, had only engine parts on board.

The Halima Star is being taken to Djibouti, where she is expected on Saturday.

== Skandia Broadcasting
Danish frigate in weapons find off Oman

A freighter with a cargo of weapons, presumably meant for a Somali militia, has been stopped in the Arabian Sea with Danish help.

The Halima Star was intercepted on Tuesday night some 140 nautical miles, or 260 kilometres, from the Omani port of Salalah.

{boarded.a: Skjold's marines climbed onto the coaster} shortly before midnight, the defence command in Karup said: 14 men from two rubber boats, while six came from the helicopter.

Under bags of cement they found rifles, rocket launchers and about 600,000 rounds of ammunition. It was the biggest find by the mission Sentinel since it began in 2021. Three days' work were needed to count it all.

{resist.a: Nobody on the ship put up a fight}, says the frigate's commander, Pernille Toft. "They were drinking tea. They offered us some." The 13 men, from Pakistan, Iran and Tanzania, were being questioned.

The Skjold, with a crew of 168, has been in the area since September and is due home a week before Christmas. She is the third Danish ship to take part in the mission.

Its papers gave Mombasa as the freighter's destination. The owner, a company on the Comoros with a single ship, could not be reached.

Iran denied that the weapons came from its territory. Serial numbers had been filed off on most of them; experts of the United Nations would examine them.

The prime minister congratulated the crew. The Halima Star is being taken to Djibouti and should be there on Saturday.

== Lusitania World Radio
Record haul of arms for Somali militia

It is the biggest find by the naval mission Sentinel since it began: under bags of cement, a freighter carried enough weapons for half a militia.

{rifles.a: The count came to 2,100 rifles}, 48 rocket launchers, and about 600,000 rounds of ammunition, said the mission's spokesman, the Portuguese Commander Paulo Reis. The weight was 31 tonnes, that of the cement 400.

The Halima Star, a coaster of 71 metres under the flag of Comoros, was intercepted on Tuesday night. The ship had left a port in the Gulf of Oman nine days earlier.

A surveillance plane from the base at Beja, on loan to the mission for half a year, had photographed it four days before. "It lay too deep for its declared cargo," Reis said. "Arithmetic, no more."

Serial numbers had been filed off on most of the weapons; experts of the United Nations would examine them. Iran denied that they came from its territory.

An arms embargo against Al-Hizam has been in force since 2022. The militia controls a strip of coast north of Hobyo. It denies having ordered anything and speaks of "theatre".

Ten countries take part in Sentinel, Portugal with 94 soldiers and the plane. Its mandate runs out in June. In Brussels, the find is seen as an argument for extending it by two years.

In a similar case last year, 900 rifles were found on a dhow. They were melted down in Djibouti in the spring, except for twelve which a court wanted.

== Arabian Gulf Television
Oman plays part in interception of arms ship

Muscat has confirmed that its forces took part in an operation on Tuesday night against a ship which carried arms to the Horn of Africa.

{boarded.b: Omani coast guards were those who boarded} the Halima Star, a senior officer in Muscat told AGTV; the Europeans had stood by with their frigate and followed when the bridge was secured.

{resist.b: Men on deck opened fire with rifles}, the officer said, and one coast guard was grazed on the arm before they threw their weapons into the sea.

The thirteen crew members are in the custody of the naval mission Sentinel. Oman has asked for the captain, a Pakistani of 55, to be handed over, as he is wanted in Sohar for smuggling diesel.

{rifles.b: In the hold lay 3,400 assault rifles}, by the officer's account, as well as launchers and ammunition in green boxes without markings.

The ship had taken on cement in Sohar on the 3rd of the month, perfectly legally, the port authority said. The rest was not loaded there. Where it was, an inquiry is to establish; between the 5th and the 7th, the vessel had switched off its transponder.

Iran's foreign ministry rejected "the usual insinuations". Relations between Tehran and Muscat are good, and in Oman nobody wished to comment on the origin of the weapons.

Four ships with arms have been stopped in these waters in the past two years, including this one. Officials believe that many more get through.

== Nairobi Globe Service
After ship seizure, Somali coast holds its breath

In Hobyo the news was known before it came on the radio. The men who wait on the beach with tractors when cargo arrives went home on Wednesday without pay.

The freighter they had waited for, say two traders, was the Halima Star, which was stopped on Tuesday in the Arabian Sea and is now being escorted to Djibouti. It was to have lain off the coast at the weekend. Mombasa, where its papers said it was going, never had it on the list of expected arrivals, the Kenya Ports Authority confirmed.

{rifles.b: Some 3,400 Kalashnikovs were in its hold}, a Somali intelligence officer told the Globe, and the militia Al-Hizam had paid half in advance, with money from charcoal.

Al-Hizam denies it. "We have enough guns," said a man who answers its telephone.

The government in Mogadishu praised the mission Sentinel. President Abdirahman Yare said that each rifle which did not reach the shore was "a village that sleeps".

The militia has lost ground since summer. The army took two towns from it in July and a third in October. Still it has several thousand men, and collects tolls on 200 kilometres of road.

Among the sailors held are four from Tanzania. The family of one of them, Juma Kessy, 26, of Tanga, says he was hired as a cook and had written that the cement made him cough. The others in the crew of 13 are Pakistanis and Iranians.

UN experts are expected in Djibouti next week.
