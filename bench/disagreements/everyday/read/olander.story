
== Europress
Lander falls silent on asteroid after 31 hours

The European lander Tove has stopped transmitting from the surface of the asteroid Idris, 31 hours after it touched down, mission control in Kiruna said on Saturday.

The last signal arrived at 02:10 GMT. It is likely that the batteries were empty, flight director Nils Aronsson said. Tove had come down on its side in the shadow of a boulder, so that only one of its four solar panels received any light.

Even so, nine of the 14 experiments were completed, two were carried out in part and three could not be started, among them the drill.

"We wanted a week and got a day and a bit," said Aronsson. "It was a very good day."

The lander, which is the size of a washing machine and weighs 96 kilograms, separated from the probe Saga on Thursday afternoon. Its descent took about four hours. It bounced twice, for 110 metres in all, and came to rest outside the planned area.

Saga continues to circle the asteroid at a distance of 12 kilometres and will listen for Tove until the end of May. As Idris turns and moves closer to the sun, the panel could get more light in March.

Idris is 1.8 kilometres across and at present 214 million kilometres from Earth. A signal takes almost 12 minutes.

The mission has cost 740 million euros, 90 million of which went on the lander. Saga was launched in 2019.

== Norrbottens Dagblad
Applause, then cardamom buns: the night Tove went quiet in Kiruna

At ten past three in the morning local time the green line on the screen became flat. Nobody said anything. Then Nils Aronsson, who has lived with this machine for eleven years, began to clap.

The European lander Tove stopped transmitting from the surface of the asteroid Idris 31 hours after it touched down. It is likely that the batteries were empty. Tove had come down on its side in the shadow of a boulder, so that only one of its four solar panels received any light.

That the landing had gone askew was known from Thursday night. Two bounces, the first as high as a church tower, and then a bit of a slide. Harpoons such as other landers have had were left out of this one to save weight.

What followed was a race. The team of 28 threw out the timetable for the week and had the instruments work in parallel. The camera first, then the gas sniffer, the thermometers, the radar. By Friday evening nine experiments were done, and two more had at least begun to yield something. The drill from Luleå, 41 centimetres long, remained folded.

"Of course I wept a little," says its builder, Kerstin Vallgren of the technical university. "But you should see what the sniffer smelled." That, she may not tell. The results will be presented in Graz in April.

In the canteen there were cardamom buns at four o'clock. There were 60 of them, ordered for the day on which the lander would close down after a week, and brought forward by telephone.

== The London Dispatch
Tove's last picture is of its own shadow

It is a grey picture, a little tilted, of gravel, a boulder and the silhouette of something with three legs, one of them in the air. It reached Earth in the small hours of Saturday and is probably the last that we shall have from the little lander Tove.

At 2.10 am, a few seconds after the last lines of it came in, the radio link broke off. Tove had been on the asteroid for a day and a quarter.

British scientists built two of the fourteen instruments. One of them, a radar from Leicester, looked 60 metres deep into the rubble and found it to be "more holes than stone", as its principal investigator, Dr Priya Nair, put it. The other, a seismometer from Bristol, was among the three that were never switched on. "It needed the drill to knock for it," said Dr Owen Maddox. "No knock, no echo. That is life in space."

Whether there will be a second act depends on the sun. On its orbit Idris is approaching it, and in spring a little more light should fall on the one panel that is facing upwards. Engineers put the chances of hearing from Tove again at one in ten.

The orbiter Saga, which brought it there on a journey of five years, is in good health. It has mapped 94 per cent of the surface and will stay until next year.

Landing on such bodies is not easy. A Japanese attempt failed in 2021, when the lander drifted off into space, and an American one in 2022 lasted for six minutes. Two others have been complete successes.

== Wiener Rundschau
"In the end we had eleven results, two of them half": an interview

The Graz physicist Leonhard Stix built the device on board Tove that analyses gases. We reached him on Saturday afternoon in Kiruna.

Professor Stix, have you slept? "From five to nine. I dreamt of batteries."

Is the mission a failure? "No. Whoever says so has to explain to me what to do with 3.1 gigabytes of failure. Nine experiments ran to the end. With two more we have about half of the data. Those that needed the drill we had to drop."

Your instrument was among the nine. What did it find? "I'm allowed to say: water vapour, as expected, and organic molecules, somewhat more than expected. I'm not allowed to say which. Come to the conference in Graz in April."

What went wrong? "On Thursday the ground was much softer in one place and much harder in another than we had believed. It first bounced 80 metres and then 30. Afterwards it lay on its side, 60 metres beyond the edge of the target circle, next to a rock as high as a two-storey house. In the shade, that is. The battery alone is good for 30 hours. We got an hour more, thanks to the one panel."

Were the solar panels too small? "They were the right size for the sun. They were too small for the shade."

What would you do differently? "Nothing that weighs anything. Each additional kilogram would have cost another instrument. Lander and instruments together were allowed to have 96."

What will you do now? "Saga is still flying. It carries a sister of my device, a bigger one. And in March we listen. One has to be polite to the dead; sometimes they answer."

== Science Radio Nine
What we know about Tove, and what comes next

The short life of a lander is over, for now. Here are the answers to the questions that listeners have sent us.

Why did it stop? Because, as far as anyone can tell, it ran out of power. It lay in the shade, and three out of four panels were in the dark.

Did it land in the wrong place? Not very far off. The target was a circle 400 metres wide. Tove touched the ground inside that circle, hopped, and ended up outside it.

Was it all in vain? The scientists say it was not. About two thirds of what was planned, counted in experiments, was carried out in full.

What did it cost? The whole mission some three quarters of a billion euros, spread over 15 years. The lander accounts for about an eighth of that.

How far away is it? Today 214 million kilometres, that is, about one and a half times the distance between the Earth and the sun. When Saga arrived at Idris, in November, it was 260 million.

Can it wake up? It was designed to. As soon as the panels deliver more than five watts, the computer starts up and calls the orbiter. From the middle of March until early May that is conceivable, says the mission control centre. Saga has therefore been told to keep an ear open until the end of May.

Will there be another? A twin of Tove, built for tests, stands in a hall at Kiruna. There are ideas, but no money. A decision on the next mission of this class will not be taken before 2027.
