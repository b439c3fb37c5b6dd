== Nordic Wire
Commuter train derails near Skarn, 34 injured

ALDERSUND, Nov 17 (NW) - A commuter train with 217 people on board came off the rails near the village of Skarn on Monday morning after hitting a boulder, injuring 34, five of them seriously, police said. Nobody was killed.

The train, on its way from Torvik to Aldersund, struck the rock at 7:52 a.m. at the mouth of the Hesta cutting. Three of its five coaches left the track and one of them tipped over on its side.

The train had been travelling at 74 kilometres an hour, six below the limit, according to the data recorder.

"He had perhaps two seconds," said Ragna Holt, a spokeswoman for the operator, Fjordline, referring to the driver. The man, 46, was among those with minor injuries.

It had rained for four days, and the boulder, weighing about nine tonnes, had come loose from the slope above the line. The slope had last been inspected in September, said Ulf Brandt of the Rail Authority. Steel nets were to have been put up next year.

The single-track line between Skarn and Aldersund is to remain closed to passenger trains until Friday. Buses are running instead. The authority put the damage at about four million euros.

The Accident Investigation Board has sent three experts. A first report is expected in 30 days.

== Torvik Tidings
"Suddenly the window was the floor"

Ella Rost had her chemistry notes on her knees. The student, 19, sits in the second coach every morning because it stops next to the stairs. "Suddenly the window was the floor," she says. "An old gentleman was lying on me and apologising."

The old gentleman is Harald Mo, he is 83, and he too got away with bruises.

Just over two hundred passengers were on the 7:20 from Torvik, most of them pupils and commuters, with a crew of three. At eight minutes to eight there was a bang. The leading coach ploughed on along the sleepers for 90 metres; the second fell to the left; the third stopped at an angle. The last two never left the rails, and those who sat in them climbed out by the doors.

By midday the hospital in Torvik had counted 21 hurt. In the evening, when those who had first gone home with headaches had reported as well, it was 34. Five must stay for longer.

Farmer Nils Aune was first on the spot with his tractor and a ladder. "There was no screaming. It was so quiet that you could hear the rain," he said.

Mothers waited at the school in Skarn, where blankets and waffles were handed out until noon. All the pupils had been collected by one o'clock. There will be no passenger train to Aldersund before Friday, and the bus takes 50 minutes longer.

== Daily Comet
MIRACLE IN THE CUTTING

A rock as heavy as two elephants. A packed train at 46 miles an hour. And not a single life lost!

It was the miracle of Skarn. When the early commuter express smashed into the boulder yesterday, more than 200 people thought that their last hour had come. "I saw it lying there and pulled everything I had," said hero driver Leif, 46, with a plaster on his brow. "Then I thought of my wife."

Thirty-four were taken to hospital or turned up there later. For 29 of them it was a matter of bumps, cuts and sprains. The other five have broken bones, and one, a man of 58, had his spleen removed. Doctors say that none of them is in danger.

Twenty-two ambulances and three helicopters raced to the spot. Firefighters cut a hole in the roof of the toppled coach to reach eleven people trapped inside. It took them just 40 minutes.

Questions there are, though. Why were there no safety nets? They had been on the list for 2026, say the track bosses, together with six other slopes. The inspectors who looked at the rock face two months ago saw nothing that would not wait.

Baby of the day: little Vilde, five months, who slept through it all in her mother's sling. Her gran, 61, cried enough for both.

== Radio Vest
Skarn derailment: crane arrives, line stays shut

The crane which is to lift the coaches near Skarn reached the cutting this Tuesday morning. The overturned one, which weighs 38 tonnes, will be the first to be moved. By the evening all three should be on low loaders, says Ulf Brandt of the Rail Authority.

Of the 34 people who were injured on Monday 26 have been able to go home by now. Eight are still in hospital: the five with serious injuries, and three who are being kept under observation.

Investigators walked up the slope yesterday afternoon. What they found, says Kari Lunde of the Accident Investigation Board, is a fresh scar some 60 metres above the rails. The water had got behind the rock. She sees no sign so far that anything was wrong with the train or that it was going too fast: the limit there is 80, and it was doing 74.

For passengers the news is mixed. Freight trains may pass at walking pace from Thursday night. Passenger trains are to follow on Friday with the first departure from Torvik at 5:20. Until then there is a bus every half hour.

Geologists will check six more cuttings between the two towns this week. Should they find anything loose, the Friday date would not hold, Brandt warned.

The transport minister, who had planned to open a bridge in the north, came to Skarn instead. She thanked the 140 helpers.

== The Capital Observer
A boulder and a budget

Our neighbours build tunnels; we have cuttings, and what hangs over them. On Monday something fell. That 217 people survived, 183 of them without so much as a scratch worth noting, is due to the good sense of a driver who braked, and to a coach body of 2019 that held.

The authority knows of 310 slopes like the one at Skarn. It had money this year to secure 24. The Hesta cutting, where nine tonnes of granite now lie in pieces beside the track, was down for nets in 2026, at a price of 300,000 euros. The derailment will cost about thirteen times as much in repairs alone.

One should not be wise after the event. An inspection in September gave the slope a three, on a scale on which five means danger. Four days of rain did the rest. But it is fair to ask whether a scale made in the drier seventies is still the right one.

Fjordline, which runs the trains but does not own the track, has been cautious in its comments. It carries two million people a year on this stretch, or some 5,500 a day, and would like to go on doing so.

The investigators have a month for their first findings. The full report may take until next autumn. By then, with luck, there will be nets.
