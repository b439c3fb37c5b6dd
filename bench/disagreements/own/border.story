first-shot: attribution
losses: number
halmet: contradiction
school: contradiction
truce: date
act: framing
broker: attribution
drones: contradiction

== Orsanian State News
The armed forces of the Republic have successfully concluded {act.a: the operation for the protection of the population in the Keshal valley}, the General Staff announced on Monday.
{first-shot.a: On Saturday at dawn Teverian units had opened fire on a border patrol} that was going about its duties on Orsanian soil. "Our men gave the answer that the situation required," said General Orest Damian.
{losses.a: The enemy's losses amount to twenty-three killed} and numerous wounded. On our own side nine heroes gave their lives; the President has decreed that their families be provided for.
{halmet.a: The village of Halmet is firmly in the hands of our troops}, who have begun to clear the main road of rubble.
Reports in the foreign press about a destroyed school are a fabrication. What was struck on Saturday afternoon was {school.a: a building that had stood empty for years and served as an ammunition store}, the General Staff stressed.
{drones.a: All aircraft, manned and unmanned, have returned to their bases}.
At the wish of the international community and in order to spare lives the Republic has consented to a ceasefire. {truce.a: It took effect on Monday morning at six o'clock}. Any violation will be met with determination.
In the capital thousands laid flowers at the Monument to the Defenders. The Metropolitan of Orsan held a service for the fallen.
The Keshal valley was assigned to the Republic in the treaty of 1921, a fact that no later drawing of lines can alter.

== Teveria Today
Four sons of our country are dead, and a village is missing many of its roofs. That is the outcome of {act.b: the naked aggression with which Orsania fell upon its neighbour} at the weekend.
{first-shot.b: Orsanian artillery began the shelling of Halmet on Saturday} shortly after daybreak, without warning and without cause, Defence Minister Mirela Voss told parliament. Not a single shot had been fired from Teverian positions before that.
{losses.b: The army lost four soldiers in the fighting}, she said; she read out their names, and the house rose.
The primary school was hit around three in the afternoon. It was a Saturday, and nobody was inside. {school.b: "On Friday forty-one children were still doing sums there,"} said Agnes Toll, the headmistress.
Orsania admits to having lost nine of its own men.
{drones.b: Five enemy drones were brought down} by the air defence, their wreckage was shown to journalists in the garrison town of Merin.
{halmet.b: Halmet has been held, Voss emphasised: the blue and white flag still flies} on the fire station. Its 612 inhabitants were taken to safety, as were the people of the two neighbouring villages.
Since {truce.b: midnight between Sunday and Monday} the guns have been silent. The minister expressly thanked the {broker.a: President of Kaldor, Imre Vasth, who negotiated the truce} in a series of nightly telephone calls.
Parliament will debate on Wednesday whether to call up a further class of reservists.

== Continental Agency
MERIN, Teveria - A ceasefire between Orsania and Teveria was largely holding on Monday after two days of fighting over a disputed valley, the worst violence between the neighbours in eleven years.
The truce, {broker.a: mediated by Kaldorian President Imre Vasth}, {truce.b: came into force at midnight local time}, officials in Merin said.
Each side blamed the other. {first-shot.a: Orsania said that Teverian soldiers had shot at its patrol}; according to Teveria, {first-shot.b: it was Orsanian guns that started the fighting} on Saturday morning.
Teveria acknowledged {losses.b: the death of four of its servicemen}, whereas Orsania claimed {losses.a: to have killed 23 Teverian troops}. Orsania put its own dead at nine. None of the figures could be verified independently.
More than 1,000 people fled or were evacuated from three villages on the Teverian side of the line. Most spent the nights in a sports hall in Merin.
"My cow is still there," said Josef Brandl, a 70-year-old farmer from Halmet. "She has to be milked. Does anybody think of that?"
The Keshal valley, some 30 kilometres long, was awarded to Orsania in 1921 and has been administered by Teveria since a war in 1954. It has little industry, but a planned railway is to run through it.
The foreign ministers of both countries are expected in the Kaldorian capital at the end of the week. They have not spoken to each other in public for three years.

== The Meridian
HALMET - Anyone who wants to know who owns this village need only look at the crossroads. {halmet.b: On Monday afternoon Teverian policemen were standing there}, in rubber boots, waving a tractor through. Of Orsanian soldiers there was nothing to be seen as far as the last house.
Otherwise little is clear. Of 140 houses about a third are damaged. In the rubble of the school {school.b: lie small desks, satchels and a timetable for the coming week}; a Meridian reporter found no trace of ammunition.
How it began nobody here can say. An old man heard machine guns first, his wife the artillery.
That the shooting stopped is the merit of an obstinate woman. {broker.b: Salome Ardin, the United Nations envoy, brought the truce about}, shuttling for twenty hours between two tents on a bridge. Her staff say that she slept in the car.
Some 600 people used to live in Halmet. Around thirty have returned so far, mostly to feed their animals. Altogether about 1,100 are waiting in Merin, forty kilometres to the west, for permission to go home. Sappers have to clear the lanes first.
Behind the quarrel stands a railway. If the line is built, trains will roll through the valley from the coast to the ore mines of the interior, and whoever controls the valley will collect the tolls. Both governments have domestic reasons for toughness, too: Orsania elects a president in October, and in Teveria the coalition hangs by two votes.
