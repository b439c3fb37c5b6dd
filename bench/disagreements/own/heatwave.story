== Agence Midi
42.6 degrees in Carignan as heat wave grips the south

MONTREVEL, June 26 - The thermometer climbed to 42.6 degrees Celsius in the southern town of Carignan-les-Bains on Thursday, the highest value measured in France this year, the weather service said.

It was the fourth day of a heat wave that has been linked to four deaths so far. Nine departments are on red alert, the highest of four levels, and 31 more on orange.

On Friday 1,243 schools will stay closed, the education ministry said. The red alert will be extended to 14 departments at noon.

The state railway ordered trains on the coastal line to slow down to 80 kilometres an hour because of the danger of buckling rails. Of 410 trains a day in the region, 52 were cancelled on Thursday.

The power company said it had reduced the output of the two reactors at Saint-Aubin, as the river that cools them had warmed to 28 degrees.

The dead include a roofer of 52 who collapsed on a building site in Montrevel on Wednesday and a woman of 88 who was found in her flat.

"The worst is still to come," forecaster Agnes Delmas said. "The nights don't bring any relief." In Montrevel the temperature did not fall below 25.3 degrees in the night to Thursday.

The annual half-marathon of Montrevel, planned for Sunday at 9 a.m. with 6,000 runners, will start three hours earlier than planned, the organisers said.

== La Voix de Montrevel
Roofers down tools at eleven after colleague's death

On the Rue des Tanneurs the scaffolding is empty by eleven. "Nobody goes up there after that, not since Didier," says foreman Karim Belaid, 46. Didier Roche was 52 and had been a roofer since he was sixteen. On Wednesday afternoon he sank down beside his ladder and did not get up.

He's one of 11 people whose deaths the prefecture put down to the heat as of Friday evening, seven more than the day before. Seven of the eleven were older than 75.

The town hall has opened the three public pools free of charge and keeps the library air-conditioned until midnight. Volunteers telephone 2,300 elderly people every morning. On Thursday, 41 didn't answer; firefighters drove to all of them and found 40 in good health. The forty-first was taken to hospital, and is doing better.

Some 1,200 schools in the region remained shut on Friday, 96 of them in the town itself. Childminders were allowed to take in one child more than usual.

Trains to the coast took 50 minutes instead of 35, if they ran at all: about one in eight did not.

On Sunday the half-marathon is to be run, at six in the morning instead of nine. "We'll have water every kilometre rather than every five," promises organiser Lucie Fabre. Her brother Marc, 39, wants to take part in it for the tenth time.

In the vineyards they look at the leaves with concern. The grapes themselves are still too small to burn.

== Le Choc
FRANCE FRIES! And it's not over yet

Eggs on the bonnet, ice cubes for the giraffes: the south is melting!

At 42.6 degrees Carignan was hotter than Cairo on Thursday. Just half a degree was missing for the town's all-time record of 43.1, set in the scorching summer of 2019.

And what does the railway do? It dawdles! At 80 kilometres an hour, a third slower than the usual 120, the regional express creeps towards the beach. Le Choc reader Sylvie Armand, 67, sat in carriage four on Friday with no air conditioning. "I could've boiled my tea on the seat," she says.

Eleven dead already. The smallest worry of the 14 red departments is the shortage of fans: the last one in the Montrevel hypermarket was sold for 89 euros.

In the zoo, keeper Remi Lacaze gives the bears frozen fish. The penguins, of all creatures, don't mind.

Doctor Hélène Kauffmann has five tips: drink before you are thirsty, close the shutters, shower lukewarm, eat light, ring up your granny.

Heat like this comes to us from the Sahara and is trapped under a high that does not budge. When will it be over? Not before Sunday night, say the forecasters. Until then: siesta!

== Radio Sud
Storms expected to end heat wave on Sunday night

Good morning. It's Saturday, the sixth day of the heat wave, and for the first time there's some hope. Thunderstorms are expected from the Atlantic in the course of Sunday evening. They should bring the temperature down to 24 degrees by Monday.

Of the 14 departments on red alert, three on the coast have been taken off the list. It remains in force in the other 11, including that of Montrevel.

The number of victims has gone up to 13. The prefect, Yves Garnier, said that most of them had lived alone. Health Minister Claire Aubry will visit the hospital of Montrevel this afternoon, where 60 beds have been added. All 60 are taken.

One of the two reactors of the Saint-Aubin power station was switched off last night. The second goes on working at half power. The grid operator says that there is enough electricity.

The half-marathon won't be held after all. Having moved the start forward on Thursday, the organisers called it off late last night on the advice of the fire brigade. Those 6,000 who'd signed up may use their number next year or get their 35 euros back.

On the railway, there will be fewer cancellations than in the past days: 30 trains will not run today, and on Thursday it was more than 50.

Carignan-les-Bains expects 40 degrees today, after 41.2 on Friday.

== The Northern Post
Relief for southern France after a week of heat

It came at ten on Sunday night, first as a wind, then as hail, and people in Montrevel ran out into the street in their nightclothes to get wet.

The heat wave that had held southern France since Monday is over. It peaked on Thursday at 108.7 degrees Fahrenheit (42.6 Celsius), close to but short of the local record. By Monday morning, the mercury stood at 75.

Sixteen people are known to have died, three of them over the weekend after the last count on Saturday. Officials warn that the true figure will only be known in weeks, when all death certificates have been looked at. In the summer of 2003, about 15,000 people died in the whole country.

What has changed since then is the nights, says climatologist Ruth Amsel. "In the sixties a town like this had two nights a year above 20 degrees Celsius. This June alone, it has had nine."

The trains are back at full speed and the schools, which were closed on Friday, open again on Monday. The reactor that was shut down on Friday night is to follow once the river has cooled to 26.

A runner who did not want to miss his race went on Sunday at dawn, by himself. Marc Fabre needed an hour and 51 minutes for the 21 kilometres. His sister, who had organised the race and had to cancel it, drove beside him with the water.

The storm left 9,000 homes without power for some hours, and took the roof off a barn. Nobody was hurt.
