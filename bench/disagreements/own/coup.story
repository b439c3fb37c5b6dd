dead: number
arrested: number
start: date
president: contradiction
leader: attribution
radio: contradiction
airport: contradiction
label: framing

== Atlantic Press Service
At least 14 killed as Sao Lourenco foils coup attempt

PORTO CLARO, Sao Lourenco, Feb 3 (APS) - Soldiers attacked the presidential palace in the West African island state of Sao Lourenco on Monday before being overpowered by loyal troops in {label.a: a failed coup attempt that left 14 people dead}, the government said.

{start.a: Gunfire broke out in the capital, Porto Claro, shortly after 1 a.m.} and went on for five hours, residents said.

{leader.a: The attack was led by Colonel Abel Trindade}, the former head of the military academy, Defence Minister Jacinta Moura told a news conference. He was captured at a roadblock south of the city.

"{dead.a: Eight rebels, four soldiers and two civilians} lost their lives," Moura said. {arrested.a: Forty-six people in all had been arrested}.

President Amilcar Sequeira, 68, {president.a: was in the palace throughout}, she added. He appeared on the balcony at noon, to the cheers of several hundred supporters.

{radio.a: State radio was briefly in rebel hands}, and a statement was read out that declared the constitution suspended.

Sao Lourenco, a former Portuguese colony of 310,000 people, has lived through two coups since independence in 1975. Sequeira was re-elected last October in a vote which the opposition boycotted.

A curfew is in force from 8 p.m. to 5 a.m.

== Voz da Ilha
The nation stood firm

Order reigns in Porto Claro. Thanks to the courage of the Presidential Guard, {label.a: a treacherous assault on the republic} was crushed within hours.

The enemies of the people came at night. {start.b: At half past three in the morning}, when honest citizens were asleep, they drove up to the palace gate in two stolen water tankers. They did not get beyond the fountain.

{president.a: The Head of State never left his post}. At his desk, with a helmet beside him, he telephoned the commanders one by one. "I told them: the sun will rise as it always does," His Excellency said in an address to the nation.

That address was carried by Radio Nacional, as was the morning prayer before it. Foreign reports that the station had fallen are an invention. {radio.b: Not for one minute was the radio silent} or in other hands, its director, Filomena Paz, declares.

The ringleader, {leader.a: the deserter Trindade, who planned the assault} from a beach house, awaits the justice he deserves. {arrested.a: Along with him 45 others are in custody}.

The Government mourns four soldiers. They will be buried with full honours on Thursday; schools and offices will be closed. A fund for their families has already received 12 million escudos.

{airport.a: The airport remained open throughout}, and the weekly flight from Lisbon landed on time on Monday evening with 140 passengers.

Citizens who know of the whereabouts of fugitives are asked to call 115.

== Diario do Tejo
The night the president came to our embassy

Amilcar Sequeira owes his life to a garden gate. It leads from the park of his palace to the residence of the Portuguese ambassador, and {president.b: the president ran through it in his pyjamas}, with two bodyguards and his youngest son, soon after the first shots had been fired. {president.b: He spent the night in the ambassador's cellar}, diplomats have told this newspaper.

In Lisbon the foreign ministry would not comment. "We are glad that constitutional order has been upheld," a spokesman said.

That order is a delicate matter. Colonel Abel Trindade, who is being presented as the head of the plot, was in hospital with a kidney stone until Sunday evening, his wife says. According to the same diplomats {leader.b: it was Major Tome Vaz who gave the orders}, the second-in-command of the president's own guard. Vaz has not been seen since.

His men wanted money. They had not been paid since November. {label.b: "It was a pay mutiny that went wrong,"} says a European officer who trained them.

{radio.a: A group of them did hold the radio station} for some 40 minutes; the recording of their statement, full of mistakes in grammar, has been passed around on mobile phones.

Doctors at the Central Hospital have {dead.b: counted 31 bodies in the mortuary}, nine of them civilians.

About 2,300 Portuguese citizens live on the islands. They were advised to stay at home. {airport.b: Monday's flight from Lisbon was turned back} over the sea, because lorries stood on the runway.

== Radio Equator
Sao Lourenco: what the hospital says

Two days after the shooting in Porto Claro the families of the missing are waiting outside the Central Hospital.

{dead.b: Thirty-one people died that night}, says Dr Ines Cabral, who was on duty in the emergency room on the night of the attack. "I signed the papers. Some of the men had their hands tied." Her list has names beside 22 of them.

The ministry of defence calls the doctor's figure a lie. It has not let journalists into the mortuary.

Rights groups are alarmed at the arrests. The League for Human Rights has collected {arrested.b: the names of more than 120 detainees}, all of them picked up on Monday, among them the editor of a weekly paper and two priests.

For the residents of the Fonte quarter it began with the dogs. "{start.a: It was ten past one}, I had just looked at the clock because of the baby," says Maria do Carmo, 29. "Then the windows fell in."

Opposition leader Rui Salgado, who lives in exile in Dakar, does not believe the official story. {label.c: "A piece of theatre," he calls it}, put on to get rid of officers who knew too much.

The African Union condemned any attempt to take power by force. It is sending a former president of Cape Verde to mediate.

The night curfew, nine hours long, was extended until Sunday.

== The Cape Mercury
Calm returns to island state after night of gunfire

Shops in Porto Claro reopened on Wednesday, and queues formed at the two petrol stations on the harbour front. Soldiers were checking the boots of cars.

{airport.b: The airport, shut since the early hours of Monday}, is to handle its first flight on Thursday, the South African tour company Blue Horizon said. It has 86 clients on the islands, none of whom was hurt. One couple, both in their seventies, filmed the firing from a hotel roof and were asked to hand over the camera.

The dollar bond which Sao Lourenco sold in 2021 fell by six cents on Monday and recovered four of them on Tuesday.

The government wants to try the plotters before a military court in March. {leader.b: The central figure is thought to be Major Tome Vaz} of the Presidential Guard, a man of 37 who was trained in Brazil; he is on the run. The retired colonel who was paraded before the cameras on Monday had little to do with it, said an analyst at the Tshwane Institute, Lindiwe Radebe.

She sees the roots in the barracks. Oil was to have made everybody rich, but the only well came up dry. "{label.b: It was unpaid soldiers banging on the door} of their employer, and the door gave way," Radebe said.

Until independence half a century ago the islands lived on cocoa. They still do: it makes up 70 percent of exports.
