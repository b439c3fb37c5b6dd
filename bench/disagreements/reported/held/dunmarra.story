toll: number
missing: number
tsunami: framing?

== harbourmorning
'Tsunami in the hills' lays waste to range towns

The water was upon Dunmarra in minutes, {tsunami.a: a "tsunami in the hills", as police put it}, and then it went down the Marrable Valley. {toll.a: It took at least ten lives} and cut off dozens of people.

Some had to sit out the night on their roofs, since the rescue crews were told to stay put until daybreak.

{toll.a: Ten deaths had been confirmed by police} late last night, all from yesterday afternoon's flood in the north of the state.

Who they all are is not yet clear. Two, a man and a girl, lay in the middle of Dunmarra. Two others, a woman and a girl, were swept out of their house at Fettlers Creek, not far away.

The Premier, Claire Hodder, said last night that eight people were missing around Coolbrook, while the township of Gannet seemed to have been struck hard.

"There are reports from Gannet, not confirmed, that make us fear very much for a number of people there," she said. "Our crews are trying to get into the town to see that they are safe."

Down in the valley, Ms Hodder said, helicopters had picked up 58 people, many from their own rooftops.

"This state is in a grim and desperate position tonight," she said. "A great many families will be frightened until morning, and the people who are out there to help them are in danger themselves."

The police commissioner, Neil Garrick, described the flood in Dunmarra as "a tsunami in the hills, there in an instant", and said he had very grave fears for Gannet, where some 40 people had taken refuge in the school hall.

== nationaldaily
Toll climbs to eleven, 95 missing as flash floods hit the range

{toll.b: ELEVEN people have lost their lives} and {missing.a: at least 95 have not been heard of} since the flood that nobody had thought possible burst on the north of the state yesterday, {tsunami.b: a wall of water that wrecked the city} of Dunmarra.

It is still raining on those who are waiting on their roofs for help.

{toll.b: "Eleven is the number I can confirm"}, the Premier, Claire Hodder, told Channel Six. "Some of them were very small children. I hear of others, but that is hearsay until somebody has been there, and so {toll.b: I can give you no number but eleven}. By tonight I shall probably have to give you a worse one, and it breaks my heart."

There was certainty too, she said, about {missing.b: fifteen people who are gone from around Fettlers Creek}, close to Dunmarra. "Unearthly" was her word for the flood.

Dunmarra lies 160km from the coast, on ground that could drink no more after weeks of rain. The dead there are a man and a girl, found among the shops; at Fettlers Creek they are a woman and a girl.

"We are in the middle of this tragedy and not at its end," the Premier said. "Before noon the list of the missing is going to be longer."

Much of the state has been under water since the middle of January, at a cost of billions in broken roads and houses and of billions more to farms and mines. Until yesterday, though, the water had come slowly.

The mayor of Dunmarra, Alan Petrie, said this morning that nobody could have planned for the flash flood.

"There is not a soul alive who has seen such a thing," he said.

== publicradio
Flood crisis deepens and more deaths are feared

PRESENTER: Our first story is from the north of the state. Daylight there is showing for the first time what {tsunami.c: the flash flooding around Dunmarra has done}.

{toll.b: At least eleven people were killed there} and in the Marrable Valley, scores of others are missing or are sitting on a roof this minute, and it looks less and less likely that eleven will be the end of it.

The Premier, Claire Hodder, has been in briefings since before dawn. I spoke to her a few minutes ago.

Good morning, Premier. You are straight out of a briefing. What can you tell us?

CLAIRE HODDER: What we face in Dunmarra and in the Marrable Valley is a critical situation, and it is not over. {toll.b: Eleven deaths are now confirmed to me}, some of them of little children. {missing.b: Fifteen people are confirmed to be missing}, and I am deeply worried about each of them.

In the dark our helicopter crews got 58 people off their roofs, and I take my hat off to them. They did not get everybody. Some must have been up there all night long, and just now the cloud is so low that nothing can fly.

PRESENTER: It is very bad indeed. Might a second wave go down the valley?

CLAIRE HODDER: The wave that we saw yesterday is on its way through the valley as we speak. Gannet was cut off overnight. Crews are getting in there now, and we shall know a little more about what those people have been through.

We are also working out afresh what all this means for the Pallister Dam. It is, as I said, very serious for the whole state.
