injured: number

== Agencia Levante
Runaway tram hits van in Valencia

A tram carrying 58 passengers rolled without its driver for 640 metres through the east of Valencia on Tuesday morning before it struck a parked delivery van and came to rest.

{injured.a: Nine people were taken to hospital}, the regional emergency service said. None is in danger of death. A further 22 were treated on the spot for bruises and shock.

The driver, a man of 44, had left the cab at 7:50 a.m. at the Serrería junction to set a set of points by hand, the operator TranVal said. The tram then began to move. It reached a speed of 31 kilometres per hour on the slight slope towards the harbour.

Nobody was sitting in the van, whose driver was delivering bread to a school.

TranVal said the parking brake should have held the vehicle. Whether it had been applied, or had failed, was being investigated. The tram's data recorder has been secured. The driver's tests for alcohol and drugs were negative.

The vehicle was built in 2007 and had last been inspected in September. Line 6 was closed between Serrería and the beach; trams ran again from 1:15 p.m.

In March, a tram without passengers had rolled into a buffer in the depot at Natzaret. The union of tram staff says it complained in writing about the brakes of the series after that, and again in June. TranVal confirms that it received both letters.

Mayor Amparo Ripoll visited passengers in hospital in the afternoon.

== Ràdio Pública Valenciana
Passengers on the driverless tram: "We saw him running beside us"

"First I thought we were going, as always. Then I saw the driver outside. He was running beside us and knocking on the glass." Marta Soler, 34, was on her way to work on Tuesday when her tram set off on its own.

For more than half a kilometre the vehicle on line 6 rolled downhill, across three crossings with the lights at red. A student pulled the emergency handle, but by then, says Soler, you could see the van.

{injured.a: The emergency services brought nine of the injured to two hospitals}, six of them to La Fe. The most serious injury is a broken collarbone. Over twenty others were looked after in a school gym next to the stop, and could go home.

Close to 60 people were on board. On a school day it would have been more: Tuesday was a holiday at many schools in the district.

Why did the tram move? The operator, TranVal, does not want to get ahead of the experts. It says only that the driver had got out to change the points, which is permitted, and that a parked tram must not roll. The recorder on board is expected to show within days whether the brake was on.

The union says it warned of such a thing twice this year. TranVal replies that all 21 trams of the series were checked in July, and none of them showed a defect.

Until the cause is clear, drivers are not to leave the cab with passengers on board. The points at Serrería will be set by a colleague on the ground.

== El Diario de Oriente
Ghost tram: the union had written twice

It weighs 40 tonnes, it had nearly five dozen people inside, and there was no one at the controls. That nobody died in Valencia on Tuesday morning is owed to a bread van.

{injured.b: Fourteen passengers had to be admitted to hospital} after the tram of line 6 ran into the van beside a school. The children had the day off. One does not want to imagine it otherwise.

The accident had been announced. In March a tram of the same series made itself independent in the depot; that time it was empty. In a letter, the union spoke of "brakes that let go". In June it wrote again. "We got a reply with a reference number," says its spokeswoman Lola Ferrer.

TranVal belongs to the city. Its board is chaired by a councillor for Mayor Amparo Ripoll's conservatives, and in their budget the money for maintenance fell from 8.4 to 7.1 million euros. The mayor answers that the sum fell because five old trams were scrapped.

On Tuesday afternoon she came to the sick beds with a photographer. Of the letters, she said, she had learned from the press; they were addressed to the company and not to her.

The opposition wants a special session of the council. It will be held on Monday. Until then, drivers must stay in the cab as long as passengers are on board, the company has decreed.

The man who was at the controls before no one was has been driving trams for 19 years. He is at home, on sick leave.

== La Nación Valenciana
Driver got out, tram went off

A tram carrying 58 passengers rolled without its driver through the east of Valencia on Tuesday morning before it struck a parked delivery van. {injured.a: Nine people were taken to hospital}. A further 22 were treated on the spot.

The driver, a man of 44, had left the cab shortly before eight at the Serrería junction to set the points by hand. The motor that normally does that had been out of order since Sunday. The tram then began to move and reached 31 km/h.

Now everything turns on one lever. Did the man apply the parking brake, as the rules prescribe? He says that he did, sources close to the inquiry report. The recorder will tell. He had not been drinking, and had taken no drugs.

For the left, however, the verdict was in before lunch. It holds Mayor Amparo Ripoll to blame and talks of savings. The figures say something else: per tram, more is spent on maintenance now than three years ago, since the fleet is smaller. And the 21 trams of this type were looked over in the summer, without findings; the one in the accident was inspected again in September.

"I do not do politics at the bedside," the mayor said on leaving La Fe hospital, where she had talked with passengers. She promised that the report would be published in full.

In the early afternoon the trams were running to the beach again. The van's owner, the Puchades bakery, is looking for a replacement. Its driver, 29, had been handing over 80 rolls at the school gate, for the staff, who had a meeting.

== El Marítimo
A bang, and then the smell of bread

In the street of Sant Josep they heard it before they saw it. "A bang as if a container had fallen," says the pharmacist, Concha Blay. "Then silence. Then it smelt of bread."

The rolls lay as far as the kiosk. The van they came from had been pushed eleven metres, against a plane tree. The tram had a broken front window, and otherwise looked as it always does.

Blay and her assistant carried out chairs, water and bandages. A teacher opened the gym. There, 22 people sat on mats until they were allowed to go home, among them a couple from Bristol who had wanted to go to the beach and, at the end of the morning, did so.

The tram had come from Serrería, 640 metres away. The driver had been outside, at the points. He arrived on foot a minute or two later, out of breath. Neighbours sat him down on a step. "He only asked, over and over, whether there was a child," says Blay. There was none: in our district Tuesday was a holiday at the schools.

People here have long complained about the junction. The motor of the points breaks down "every few weeks", says Vicent Mora of the residents' association. The company, TranVal, says it has been repaired three times this year, and will be replaced in January.

At a quarter past one the first tram passed again, slowly, with a driver. Some people at the stop took the bus.

The bakery has promised the school fresh rolls. The teachers' meeting was put off until Thursday.
