drones: number
dead: number
home: attribution
launch: attribution
claim: contradiction
output: number
restart: date
down: contradiction
label: framing

== Mesopotamia Press
Drones hit gas field in Iraqi Kurdistan, foreign workers killed

SULAIMANIYAH, Iraq, Nov 17 (MP) - {drones.a: Six explosive drones struck} the Gali Zerd gas field in Iraq's Kurdistan region on Sunday night, {dead.a: killing two foreign workers} and cutting power to three cities, officials said.

The attack began shortly before midnight and hit a storage tank, a generator hall and a dormitory, said Rebwar Shekhani, the region's minister of natural resources.

The dead were {home.a: technicians from the Philippines}, aged 29 and 41. Five other people were wounded, one of them seriously.

The drones {launch.a: had been launched from Kirkuk} province, about 70 kilometres to the south-west, the region's counter-terrorism service said in a statement.

The Banner Brigades, a militia that has claimed earlier attacks, {claim.a: denied any part in it}. "We do not strike at bread," a message on its channel said.

The operator, Zerd Energy, shut the field as a precaution. That takes away {output.a: 450 million cubic feet of gas} a day, which feed power stations in Sulaimaniyah, Chamchamal and Halabja.

It {restart.a: hoped to resume pumping by Thursday}, the company said.

Iraq's prime minister, Haider al-Sarraji, ordered an inquiry and promised to send air defences. The region has been asking for them since the first attack in 2022.

It was the fifth attack on the field this year. No one had been killed in the other four.

Firemen needed four hours to put out the flames in the tank, which could be seen from 30 kilometres away. About 300 people work at the field by day, and some 80 sleep there.

Neighbouring villages were not hit. Schools within ten kilometres stayed closed on Monday.

The United Nations mission in Iraq condemned the strike.

== Slemani Post
Night of fire at Gali Zerd

Those who live at Qadir Karam know the sound by now. It is like a moped coming up the valley, they say, and then it stops.

On Sunday it came just before twelve. {drones.b: Nine explosive drones struck} the gas field of Gali Zerd. They {dead.a: killed two foreign technicians}, {home.a: both of them from the Philippines}, said Rebwar Shekhani, the minister of natural resources. One was 41, the other 29. Five people are in hospital.

According to the counter-terrorism service the drones {launch.b: were launched from Mosul plain}, and not for the first time.

The Banner Brigades {claim.a: denied having had a hand} in it. "We do not strike at bread," they wrote on their channel.

"{down.a: Not one was shot down}," says a guard of the outer ring who does not want to be named. "With what? We have rifles and a dog."

Zerd Energy has closed the taps. In Sulaimaniyah the lights went out at 0.20, and at the Shar hospital the generators started up. A baby was born by torchlight there and has been called Ronak, which means light.

The company wants to be {restart.b: pumping again by Saturday}. Until then there is to be electricity for six hours a day. Bakeries and clinics come first. In the bazaar yesterday a small generator, which had been 180,000 dinars on Thursday, cost twice as much.

At four in the morning the fire was out. The teacher of Qadir Karam, Hêmin Salar, stood before his locked school with a rucksack full of exercise books. Eighty pupils had the day off, he said, and not one of them had slept.

"It is we who pay every time," said Shilan Faraj, who sells ice cream. She had given away what was in the freezer, 40 kilos of it, to the children of the street. "They prayed for another attack," she said.

== Gulf Energy Daily
Attack halts output at Gali Zerd

A drone attack has shut down one of the largest gas fields in northern Iraq, knocking out about {output.b: 540 million cubic feet a day} and with it the power supply of three cities.

{drones.a: Six drones carrying explosives struck} a storage tank, a generator hall and a dormitory shortly before midnight on Sunday, {dead.b: killing four foreign workers}, the regional ministry of natural resources said. Five other people were wounded.

The counter-terrorism service of the Kurdistan region said they {launch.a: had been launched from Kirkuk} province. The Banner Brigades militia {claim.b: admitted carrying out the attack} in a message on its channel.

Zerd Energy, the operator, said it hoped to be back {restart.a: in operation by Thursday}. Traders doubted it. The tank that burned holds condensate, and the valves that link it with the separators are made to order in Italy, with a lead time of 14 weeks. It may be possible to go round them.

Gali Zerd was to have doubled its output by the end of 2026. A second train, for which the Lunate consortium has lent 650 million dollars, is 70 percent complete. Contractors left the site on Monday morning in 11 buses, and two of the three drilling crews are to be flown out this week.

For the region's government the field is worth some 1.9 million dollars a day in fuel that does not have to be bought elsewhere. Diesel for the power stations, if it can be found, would cost close to three times as much.

Zerd's bonds, due in 2028, fell by six points to 81. "Everybody has priced in a drone or two," said Karim Dahlawi of Crescent Row Capital. "What no one had priced in was that people get killed."

== Manila Dispatch
"He was to be home for Christmas"

In Batangas a mother is waiting for a coffin. Rogelio Macaspac, 41, a welder and pipe fitter, has been killed by a drone in a country whose name she found hard to remember. "He told us it was the quiet part," says Estrella Macaspac.

With him died a man with whom he had shared a room for two years. He was {home.b: a Nepali by the name of Bishnu Tharu}, aged 29, the labour attaché in Baghdad, Corazon Uy, has told the family. They had been watching a basketball match on a telephone.

{label.a: The terrorist attack on the field} at Gali Zerd came late on Sunday evening, when the day shift had gone to bed. The dormitory, 40 containers with two beds each, stands 90 metres from the tank. Macaspac had mentioned it to his wife. "He said, we sleep next to the stove," she recalls.

He had gone to Iraq in 2021, when the shipyard closed. He earned 1,400 dollars a month and sent home 1,100. From that came a roof, a tricycle and three school uniforms. His ticket was booked for December 19.

There are about 1,900 Filipinos in Iraqi Kurdistan, most of them nurses, cooks and oil workers. The government has now forbidden new contracts for the region and offers a flight to all who want to leave. By Monday evening 212 had put down their names.

Uy said the body could be brought home within ten days. The company was paying, and would also pay compensation, the amount of which had not been settled.

At the Macaspacs' house the neighbours have put up a tarpaulin and chairs. There is coffee, and there is a game of cards, as is the custom, so that no one should sleep.

== Baghdad Horizon
{label.b: Operation of the resistance} shakes the north

The sky over Gali Zerd was red on Sunday night, and one saw it as far as Taza. Whoever lights such a fire has a reason, and the reason is known: it is a field of which the regional rulers sell the gas as though it belonged to them.

Parliament in Baghdad has not to this day seen the contract that was signed with Zerd Energy in 2007. The Federal Court has twice called it void. That foreigners have lost their lives is regrettable. That they were sleeping next to a tank was not decided by those who flew the drones.

The defence ministry contradicts the tales of a defenceless region. {down.b: Two of the drones were intercepted} by an army battery at Tuz Khurmatu, its spokesman, Brigadier Muntasir al-Fadhli, told Horizon, and the wreckage lies in his yard.

He also announced that a commission of five officers would travel to the site on Tuesday. It will ask for the recordings of the radar at the airport of Sulaimaniyah, which is run by the region.

Prime Minister Haider al-Sarraji telephoned the president of the region for 20 minutes. There was talk of batteries, our sources say, but also of the salaries of teachers in the north, which Baghdad has not been transferring since September.

The flames were put out before dawn, by men whom nobody had sent from the ministries in the north, as the villagers say. Of the tank there is left a ring of black iron.

In the three cities without power, ordinary Kurds were cursing their ministers. A pensioner, Hama Salih, said he had paid his bill for November in advance. "I have the receipt," he said. "I can hold a candle to it, and read it."
