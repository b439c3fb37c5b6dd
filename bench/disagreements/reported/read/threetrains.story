dead: number
injured: number
sequence: contradiction
cause: contradiction
probe: contradiction
ambulances: number
coaches: number
hour: date?
train: attribution?

== Daily Sandesh
Many feared dead after express runs into goods train

{sequence.d: The Kaveri Coast Express ran into a goods train on Monday} in the district of Palashgarh. It happened close to the station of Rampura Road, and {dead.a: a number of the express train's passengers are feared to have died.} A good many more cannot get out of its coaches, which have toppled over.

Teams have set out for the place to search for people and bring them to safety, the office of the state's disaster commissioner told reporters. Palashgarh's district officer, too, was instructed to go there at once, to see to whatever is needed and to let the commissioner know if the state should send more help.

The Kaveri Coast Express begins its trip at Lalganj station and ends it at the central station of Madhupatnam, on the southern coast. It is one of the fast trains on that line and is as a rule well filled, all the more so at the start of the holidays.

On Monday it had left Lalganj at 4.40 pm, and it got to Palashgarh at 7.35 pm. In Madhupatnam it was to arrive at 5.20 pm on Tuesday. Nobody at the railway could be reached for more particulars in the first hour. People who live near the line were the first to come and help, with lamps and ladders, and the road to the station was soon full of cars that had come to take away the injured. This report will be carried on as soon as there is more.

== Eastern Insight
State's chief minister and railway minister on their way to crash site in Palashgarh

Palashgarh, EI Desk: On Monday evening, in a very sad event, the Kaveri Coast Express derailed in the district of Palashgarh, on its way from Lalganj to Madhupatnam Central. {injured.a: More than 240 people are said to be injured} and {dead.b: about 40, it is feared, have died.} {sequence.b: A number of the train's coaches left the rails and ran head on into another train, which was on a track of its own.} Chief Minister Bhaskar Naik and the Union's railway minister, Anil Deshkar, were both deeply saddened, and promised that all would be done for the rescue. Both will be there tomorrow, October 8.

{hour.a: The accident took place near Rampura Road at about 8.20 pm.} So far 106 of the injured have come to the health centres of Soli, Gopigarh and Khand, and 38 more are at the medical college in Palashgarh, said Chief Secretary R. K. Mohapat. District officials were sorry to say that some 40 people were feared dead.

Several passengers are reported to be stuck in the coaches. {ambulances.a: About 80 ambulances have been sent to the place, together with 40 buses,} five national rescue teams, six of the state and 24 of the fire service. Mr Deshkar wrote on social media what will be paid to those affected: 8 lakh rupees for a death, 1.5 lakh for grave and 40,000 for light injuries.

{train.a: The other passenger train, unofficial sources suggest, was the Narayanpur-Lalganj Express.} {cause.a: It seems possible that a driver failed to stop at a signal.}

== Bharat World
Kaveri Coast Express accident: what is known

{dead.c: At least 188 people died} and {injured.b: upwards of 730 were hurt} on Monday evening, October 7, close to the station of Rampura Road in Palashgarh. {sequence.c: The Kaveri Coast Express crashed into coaches of another express which were off the rails, and then hit a goods train as well.} A lot of passengers have not been got out of the coaches of the Kaveri Coast Express, which was running from Lalganj to Madhupatnam on the southern coast.

{train.b: It was the Sonapur-Lalganj Superfast, number 13852, on its way north,} {coaches.a: several coaches of which had come off the rails before} {sequence.c: and tipped over onto the next track, where the Kaveri Coast Express was just coming up.} {sequence.c: The latter ran into these coaches and after that, head on, into a goods train,} so that many of its own coaches derailed, and this is why so many lives were lost.

"It was those coaches that the 13829 ran into, and then it turned over as well," the news agency UNI-Press quoted a senior official. Several other trains were cancelled after the accident, and many had to take another way.

Anil Deshkar, the railway minister, said that 8 lakh rupees are to be paid to the family of each of the dead, 1.5 lakh for grave injuries and 40,000 for light ones. From the Prime Minister's office there will be a further 1.5 lakh for the families and 40,000 for the injured. Telephone lines have been set up for questions.

Six rescue units of the state and five national ones were sent by the state and the railways. {ambulances.b: With them came 48 ambulances to help with the work.}

== Money Today
Train accident latest: toll corrected from 232 to 221, chief minister reports to PM on care of injured

{dead.d: At least 221 people died} {injured.c: and more than 890 were injured in the accident} of {train.b: the Sonapur-Lalganj Superfast, the Kaveri Coast Express} and a goods train near Rampura Road station in Palashgarh. In the two passenger trains were about 2,000 people. {hour.b: The accident took place at around 8 pm on Monday.}

According to the first report of the inquiry, the Kaveri Coast Express, number 13829, was given a signal for the main line, which was then taken back. {sequence.d: It went into the loop, ran into the goods train that stood there and derailed.} At the same time the 13852 was going by on the other main line. {coaches.b: Of that train, two coaches came off the rails and turned over.}

Root of the accident known

{probe.a: What was at the root of the accident of the three trains is now known,} Railway Minister Anil Deshkar said on Wednesday. From Saturday on, trains will run as usual. {cause.b: The trouble, he said, was with the point machines and the electronic interlocking.}

No news of six people from the south

Of the 102 people from the southern state who had a seat booked in the Kaveri Coast Express, 96 are safe, while six could not be contacted, said the state's government on Wednesday. As far as it knows, none of its people died or had to go to hospital.

Petition at Supreme Court

A petition to the Supreme Court demands that a panel of experts look into the accident, led by a judge who has retired from that court. It also wants automatic train protection to be brought in everywhere without delay.

== Weekly Front
Signal to blame for accident: Kaveri Coast Express had 116 km per hour when it hit

The Kaveri Coast Express had its accident on Monday evening. {sequence.d: Near a station in the Palashgarh district it ran into a goods train.} {dead.d: In this accident 221 people lost their lives,} and {injured.c: the number of injured is more than 890.}

Sunita Rao Bhonsle, who sits on the Railway Board and is in charge of operations there, spoke to reporters about it on Wednesday. The goods train, she said, stayed on the rails. It had steel coils on board and did not give way, and so it was the Kaveri Coast Express that took all of the damage. For this reason the dead and injured are so many.

{sequence.d: The coaches of the express that derailed then got onto the other main line,} she went on, {coaches.b: where they struck the last two coaches of a train} that was passing at 114 kilometres per hour. {train.a: This second train was the Narayanpur Express.}

Of the federal police she said that they are not helping her people at present, but that the ministry of home affairs is.

{cause.b: As for the reason, what has been found so far is that there was a problem of some kind with the signals.} {probe.b: She pointed out that the Safety Commissioner has yet to give a full report, and that one must wait for it.} Just one train met with an accident, in her view, and that was the Kaveri Coast Express. Its speed in that moment was about 116 kilometres per hour, for which it had a green signal. It had not gone too fast, she said, and the driver had done nothing that he should not do.
