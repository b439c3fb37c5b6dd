loot: number
guns: contradiction

== Highveld Press Agency
Gang blows up cash van on South African motorway

HEIDELBERG - About a dozen gunmen blew up a cash-in-transit van on the N3 south of Heidelberg on Thursday morning and escaped with the money, police said. A guard and a passing motorist were injured.

A stolen lorry rammed the armoured van of the company Umhlaba Secure off the road at 6:50 a.m., police spokeswoman Brigadier Thandi Mokoena said. Two German-made cars then pulled up, and men with rifles ordered the three guards out and laid explosives on the vehicle. The whole attack took less than seven minutes.

{loot.a: The robbers got away with 8.2 million rand}, Mokoena said.

The driver of the van, 41, was in a serious condition with head injuries that he had suffered in the crash. A woman of 34 who was on her way to work was hit in the shoulder by a stray bullet. Both were in hospital in Vosloorus.

{guns.a: The guards did not fire a shot}, according to the police. They had been disarmed within seconds.

The southbound lanes of the motorway, which links Johannesburg with the port of Durban, were closed for five hours. Banknotes, many of them singed, were scattered over some 200 metres, and police fired into the air to drive off people who had begun to gather them.

The lorry, stolen in Springs on Tuesday, was left behind. One of the cars was found burned out near Balfour at midday. No arrests had been made by the evening.

It was the 31st attack on a cash van in Gauteng province this year. In the same period of last year there were 44.

== The Vaal Courier
Seven minutes of terror on the N3

"I thought a tyre had burst. Then I saw the man with the rifle, and I pushed my daughter's head down under the dashboard." Pieter Naudé, 52, a farmer from Greylingstad, was four cars behind the van when the N3 turned into a battlefield on Thursday.

About a dozen gunmen blew up the cash-in-transit van south of Heidelberg, shortly before seven in the morning, and escaped with the money. A guard and a passing motorist were injured.

The lorry came from the right, Naudé says, and pushed the van through the guard rail "like a toy". Men got out of two fast cars. {guns.b: One of the guards, a young one, shot back} with his pistol through the hatch, three or four times, says Naudé; then he threw the weapon out and came out with his hands up.

The whole attack took less than seven minutes. When the charge went off, the roof of the van flew over the central reservation. It lay there until the afternoon.

Brigadier Thandi Mokoena of the police said the lorry had been stolen in Springs two days earlier. A burned-out Audi was found at noon beside a mealie field outside Balfour. Of the second car, a white BMW, there was still no trace.

The guard who was most seriously hurt, the 41-year-old driver, is a father of four from Ratanda. His two colleagues were treated for shock and went home. The injured motorist, teacher Lerato Dube, 34, underwent an operation on her shoulder. Her school in Nigel gave its pupils the day off.

What was inside? {loot.b: Bags containing 11.5 million rand were taken}, a manager of the firm told this newspaper. The van had been to three shopping centres and was heading for a fourth.

On the verge, children were looking for notes until dark. "Two hundred rand," said one of them and showed it. The corner was missing.

== Financial Ledger
Cash-van heist puts pressure on Umhlaba

Shares in Umhlaba Secure fell 4.7 per cent in Johannesburg on Thursday after one of its armoured vehicles was blown up on the N3. It was the third attack on the company since January and the first in which a bystander was hurt.

{loot.b: Umhlaba put the loss at 11.5 million rand} in a notice to the exchange in the afternoon. The sum is insured, except for an excess of one million, the company said. The vehicle, worth another 2.3 million, was written off.

Umhlaba is South Africa's third-largest cash carrier, with 640 vehicles and a market share of 17 per cent. It carries some 40 billion rand a month. Last year it spent 210 million on security, a third of that on a foam which fills the safe and makes notes useless when a wall is pierced. Half the fleet has the system. The van that was attacked on Thursday did not; it was to have been refitted in August.

Chief executive Sipho Radebe, 55, denied that the crew had been one man short. Three is what the rules prescribe. He also rejected a union claim that the route had been the same for weeks.

The number of such attacks is falling. In Gauteng, police counted 31 this year up to Thursday, 13 fewer than at the same time last year. Nationally there were 112, against 139. But the gangs are more heavily armed, says analyst Marius Botha of the Pretoria Security Institute, and explosives are now used in two out of three cases.

The main shareholder, the Dutch fund Keizer, has called for a special board meeting. It is to be held on the 19th. Retailers fear higher fees. They pay 0.3 per cent of turnover today, and insurers have already announced that premiums will rise in the new year.

== Radio Jozi
Four arrested after N3 cash heist

Police have arrested four men in connection with Thursday's attack on a cash van near Heidelberg. They were picked up in a house in Katlehong in the early hours of Friday, Brigadier Thandi Mokoena told Radio Jozi.

Two assault rifles, a box of detonators and "a considerable amount of burnt cash" were seized. The notes were still being counted. {loot.a: That is only a fraction, Mokoena said, of the 8.2 million rand} that the gang had carried off.

The four are between 27 and 45 years old. One is a former police constable who was dismissed in 2020. Another has a gunshot wound in the thigh and is under guard in hospital.

{guns.b: The wound came from a guard's bullet}, detectives on the case told our reporter; a cartridge from the weapon of an Umhlaba man was found on the tarmac.

Up to eight other suspects are at large. So is the white BMW. Police are asking drivers who were on the N3 on Thursday between half past six and half past seven to hand in recordings from dashboard cameras. About thirty have come in so far.

The condition of the van's driver has stabilised. Doctors took him off the ventilator this morning. Teacher Lerato Dube can leave hospital after the weekend, her husband said.

The security guards' union wants escorts by helicopter on the motorways. It says that the route had not been changed in six weeks, something that the company disputes. "Our members sit in a tin," said the union's secretary, Joyce Khumalo. "Umhlaba counts its money. We count our dead." Three guards have died in attacks in the province this year, none of them from Umhlaba.

The four men are to appear in court in Heidelberg on Monday. On the N3 traffic is flowing normally in both directions.

== The Daily Beacon
KABOOM! And it rained money

It's not every day that money falls from heaven on the N3.

Bang went the van, up went the roof, and down came the banknotes, hundreds and hundreds of them, like confetti at a very expensive wedding. Taxis stopped. Nurses stopped. A man in a suit filled his laptop bag, Beacon reader Zanele, 26, told us. "He even said excuse me."

The fun, if that's the word, ended when the cops fired into the air.

For three guards it was no fun at all. Their van had been knocked off the road just before seven by a stolen lorry, and then they were looking down the barrels of the rifles of ten or twelve masked men. The driver is badly hurt. {guns.a: Nobody in the crew pulled a trigger}, a cop at the scene told the Beacon, and he doesn't blame them: "Pistols against AKs. They want to see their kids."

Lerato Dube wants to see her kids too, all 38 of them. The Grade 4 teacher from Nigel was driving to school when a bullet came through the door of her little Polo and into her shoulder. She drove another kilometre, her husband says, before she noticed the blood.

So who's behind it? Four okes were nabbed on Friday morning, one of them an ex-cop, wouldn't you know. The neighbours in Katlehong say that they were quiet and that they had a braai on Wednesday night.

The cops say the rest of the gang will be next. There's a white BMW out there somewhere, with no number plates and a cracked rear window. If you see it, don't be a hero.

And if you've got a two-hundred with a burnt edge at home: hand it in. The Reserve Bank says that notes with stains or burns from a robbery are worth nothing. Picking them up is theft. Ask the man in the suit.
