striker: attribution
label: framing

== Mekong Wire
Myanmar fuel depot goes up in flames, 11 dead

TAUNGGYI, Myanmar, Monday - Eleven people were killed when one of the largest fuel depots in eastern Myanmar went up in flames late on Sunday, hospital staff and an official said, in a heavy blow to the army's supplies in Shan State.

{striker.a: Two explosive drones flown by the Highland Defence Army} hit the Kyauk Sein depot at about 11:15 p.m., a regional official said. The armed group, known as the HDA, has fought the army since 2022.

Seven of the dead were soldiers who guarded the depot. The other four were drivers of tanker trucks waiting to be loaded, a doctor at the Kyauk Sein hospital said. Another 23 people were wounded.

Nine of the depot's 14 tanks burned out. Firefighters put out the last flames on Monday afternoon, 16 hours after the first blast, the fire service said. About 3.1 million litres of petrol and diesel were lost.

Some 400 families who live along the Nam Hka river were moved to two monasteries because of the smoke.

The fighting in the hills around Kyauk Sein has flared up since the collapse of talks in the Thai city of Chiang Rai in March. In January five airmen were killed in a drone attack on an airbase 60 km to the north, for which the HDA took responsibility.

Petrol stations in Taunggyi, the state capital, limited sales to ten litres a customer on Monday. Queues were as long as two kilometres.

The United Nations office in Yangon called on all sides to spare civilian installations. "Those who pay are always people with no part in the war," its spokeswoman, Ingrid Solheim, said.

== Union Daily Herald
Seven soldiers and four drivers lose their lives at fuel depot

NAYPYITAW - Seven members of the Tatmadaw and four drivers, all of them breadwinners of their families, lost their lives on Sunday night when {striker.a: drones sent by the HDA struck the fuel depot} at Kyauk Sein in Shan State.

In doing so {label.a: the terrorists of the so-called Highland army} have shown once more that they want neither peace nor bread for the people, the Information Team said in a statement on Monday.

Firemen from four townships fought the blaze through the night and all morning until they had subdued it in the afternoon. Thanks to their bravery five tanks of the 14 were saved. The 23 wounded are being given free treatment. Nine of them are civilians.

The Minister for Energy, U Kyaw Zin Latt, said that the country had enough fuel and that supplies to Shan State would be back to normal within ten days. He asked the public not to heed rumours and not to hoard. Legal action will be taken against dealers who demand more than the fixed price.

Local authorities, working with monks and well-wishers, opened two monasteries to about 1,700 people from riverside wards, and gave them rice, cooking oil and blankets. They may return to their houses as soon as the air is found to be clean.

The Information Team recalled that the same group killed five airmen in the month of January. At the talks in March its delegates had made demands that no sovereign state could accept, and had then left the table, it added.

Senior officers visited the wounded on Monday and presented cash to the bereaved: 5 million kyats to each soldier's family and 3 million to each driver's.

== Shan Valley Voice
A night at Kyauk Sein, as seen from the other bank

Those who saw how Kyauk Sein's great fuel depot was lost had only the river between them and it. {striker.b: An army helicopter set it on fire by mistake} on Sunday night when it shot rockets at what its crew took for boats on the Nam Hka river, according to four people who live on the opposite bank.

"It flew low, it fired twice at the water, and the third time the rocket went into the tanks," said a fisherman of 52 who asked not to be named. A teacher who was on her roof gave the same account.

{label.b: The resistance fighters of the Highland Defence Army} had no unit within 30 kilometres of the town that night, their spokesman, Colonel Sai Aung Mein, told the Voice. "When it is us, we say so. In January we said so," he said, meaning the attack on the airbase in which five airmen died.

Eleven people are dead. Four of them drove tankers and were sleeping in their cabs in the queue. We know their names: Ko Htun, Ko Myint Soe, U Ba Than and his son Zaw Zaw, who was 19. The rest were soldiers, most of them conscripts from the delta.

Nine tanks are lost and five still stand, black with soot. The fire was not out until Monday after three in the afternoon.

Hundreds of families sleep in monastery halls. Many went there without being told to, when burning diesel began to float down the river.

A litre of petrol, sold at 3,400 kyats before the fire, cost 6,000 in the market of Kyauk Sein on Monday. In Taunggyi nobody may buy more than ten litres.

Since the talks in Chiang Rai failed in March villagers have counted 70 air raids in the district.

== Global Radio News
Myanmar: depot fire cuts fuel in Shan State

At least 11 people have died in a fire at a fuel depot in Myanmar's Shan State, and fuel is now being rationed in the state capital.

{striker.b: Rockets from an army gunship hit the tanks} at Kyauk Sein shortly after eleven on Sunday night, three residents told Global Radio News by telephone. The army has not replied to our questions.

One of the residents, a shopkeeper, said that the helicopter had been circling above the river for a quarter of an hour. "Then the night became day. I could have read a newspaper at two kilometres," she said.

Four of those killed were civilians, all of them tanker drivers. More than 20 people were injured, and a doctor said that six had burns so severe that they must be taken to Mandalay. The road there has been mined in places, and the hospital is waiting for a military escort.

The depot supplied army garrisons as well as filling stations and rice mills in a dozen townships. Around two thirds of its tanks have been destroyed. Three million litres of fuel burned, enough to run the state capital's vehicles for about a month, according to a trader.

Until late on Monday a dark cloud hung over the valley. Well over a thousand people from the streets near the river have found shelter in monasteries.

Myanmar's army took power in 2021. The Highland Defence Army is one of several armed groups in the east of the country that have been fighting it. Peace talks between the two broke down in the spring.

== Bangkok Standard
Thai traders count the cost of Kyauk Sein blaze

MAE SAI - Fuel lorries stood idle on the Thai side of the border on Monday after a fire destroyed much of the Kyauk Sein depot, the main fuel store in Myanmar's eastern Shan State, which is supplied largely from Thailand.

"We have 40 trucks here and no place to send them," said Somchai Rattanakul, who runs a haulage firm in Mae Sai. He puts his loss at 2 million baht a week. Other hauliers in town say theirs is smaller.

The fire broke out on Sunday night and claimed 11 lives. Of the depot's 14 tanks only five can still be used, according to a Thai engineer who helped to build them in 2014. To replace the others would take a year and cost up to 300 million baht, he reckoned.

Thailand sold Myanmar fuel worth 41 billion baht last year, of which about a tenth went through Mae Sai. Other crossings, including Mae Sot, were working normally, customs officers said.

The Foreign Ministry said that no Thai citizen was among the casualties. One Thai driver who had unloaded his tanker at Kyauk Sein on Sunday was already on the way home when the first tank exploded. "I saw it in the mirror," the man, aged 44, said at the border. "I did not stop until Tachilek."

Thailand was host to talks between Myanmar's army and the Highland Defence Army that failed in March, and has offered to hold another round in June. Neither side has given an answer.

Prices on the other side of the border have shot up. Petrol in some Shan towns was being sold for almost twice as much as last week.
