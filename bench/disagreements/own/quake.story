toll: number
magnitude: number?
depth: number
shaking: date
strongest: date
school: contradiction
dam: contradiction
rescuers: date
aid: contradiction
response: framing
contractor: attribution

== Global Wire
{toll.a: At least 38 people were killed} when a strong earthquake struck the mountainous Serrada province of Cordelia in the early hours of Tuesday, the interior ministry said in the evening.
The tremor, {magnitude.a: which the Cordelian Seismological Service measured at 6.4}, hit at 3:14 a.m. local time. {depth.a: Its focus lay about 10 kilometres below the surface}, near the town of Ilmira.
{shaking.a: Residents said the ground shook for some 20 seconds}. More than 200 people were injured and an estimated 9,000 lost their homes.
The worst destruction was reported from Ilmira's old quarter and from the village of Vasco Alto, 12 kilometres to the north, where almost no house was left standing. {school.a: A primary school in Ilmira collapsed; it was empty at that hour}.
President Tomas Arriaga declared three days of mourning. {aid.a: His government has asked neighbouring countries for help}, above all for search dogs and heavy equipment.
{rescuers.a: Army rescue teams reached Ilmira before daybreak}, but the road to Vasco Alto was blocked by landslides until the afternoon.
It was {strongest.a: the most powerful quake in the province since 1987}.
Engineers inspected the Lobo dam above the town. {dam.a: No damage was found}, the operator said.

== State Radio Cordelia
The nation is in mourning. {toll.a: At least thirty-eight of our compatriots lost their lives} in this morning's earthquake in Serrada, according to the figures available tonight.
{response.a: The state's answer was swift and resolute}. {rescuers.a: By five in the morning, soldiers were already searching the ruins of Ilmira}, and at noon the first of four field kitchens was handing out hot meals.
President Arriaga flew over the disaster area by helicopter. He ordered three days of national mourning and the immediate payment of 2,000 pesos to each affected family. "We shall rebuild every house," he promised.
Several governments have offered assistance. {aid.b: The president thanked them but declined, since Cordelia has enough forces of its own}.
The authorities ask the population to ignore rumours. {dam.a: The Lobo dam is intact}, and there is no danger to the communities below.
{school.a: The primary school that collapsed in Ilmira was unoccupied}; lessons would have begun at eight.
The earthquake occurred at fourteen minutes past three and {magnitude.a: had a magnitude of 6.4}. The tents now being put up offer room for nine thousand people.

== Serrada Herald
We go to press on Tuesday night with {toll.b: fifty-two names on our list of the dead}. We have spoken to a relative or a neighbour of every one of them.
Thirty-one lived in Ilmira, most in the lanes around the market. The others are from Vasco Alto, where the church bell, people say, rang by itself before the tower came down.
{shaking.b: It went on for nearly a minute}. "I counted, because my father taught me to count," said baker Rui Tello, who carried his mother out on his back.
{school.b: Under the primary school in Calle Nova, the bodies of four children were found}. A church group from the coast had been put up there for the night.
The building was six years old. {contractor.a: Mayor Elena Pratt accuses the contractor, Obras Lima, of having saved on steel}. The company said all its work had been inspected and approved.
{rescuers.b: Help from outside came only in the late afternoon}; until then neighbours dug with their hands and with the two excavators of the quarry.
{strongest.a: Our oldest readers were reminded of 1987, the last time the earth had been as violent here}.
Above the town, {dam.b: a crack as long as a man has opened in the wall of the Lobo dam}. A watchman showed it to our reporter.

== Northern Courier
The clock on the town hall of Ilmira stopped at 3.14. Beneath it, on Tuesday evening, sat a row of old women wrapped in army blankets.
{toll.b: More than 50 people died here and in the surrounding villages}, doctors at the provincial hospital said at nightfall, with many more still missing. Upwards of 200 were hurt, a third of them seriously.
{magnitude.b: The International Earthquake Centre put the magnitude at 6.1}. {depth.b: It located the source 35 kilometres down}.
Cordelia lies where two plates grind past each other, and small tremors are felt almost every month. {strongest.b: A shock of this force, however, had not occurred in Serrada since 2004}.
What angered people most was the waiting. {response.b: The authorities' reaction was slow and confused}, survivors said. {rescuers.b: It was past four in the afternoon when the first military lorry drove into the square}.
{aid.a: Late in the day the capital appealed to its neighbours for assistance}, and a team with eight dogs is due to arrive from the north this morning.
A steep road leads on to Vasco Alto, seven and a half miles away. For most of Tuesday it was impassable.

== Nueva Plaza
Three days of mourning have been decreed. A single day of organisation would have been of more use.
{response.b: While people suffocated under the rubble, the government slept}. President Arriaga got around to viewing the destruction from the comfort of a helicopter; he did not land.
Two thousand pesos is what he is offering each family. A tent costs three thousand.
{contractor.b: The school in Ilmira fell because the contractor Obras Lima had left out half the steel}. The firm belongs to a cousin of the minister of works, who declined to comment.
{aid.b: And yet foreign rescue teams, ready to leave within the hour, were turned away by the president}.
Opposition leader Sonia Vell called for a parliamentary inquiry. The ruling party said this was not the time for politics.
{dam.b: Alarming, too, is the news of a fissure in the Lobo dam}, behind which 40 million cubic metres of water are held back. About 9,000 people have been made homeless.

== Ilmira Diary
It's Tuesday, eleven at night, and I'm writing this in the car. We're fine. The house isn't.
At a quarter past three I woke up because the wardrobe was walking. {shaking.a: Twenty seconds, perhaps, no longer}, and the whole street was dust.
At seven this morning they were speaking of 14 dead. Now nobody on the square wants to give a number any more.
{rescuers.a: The army boys were here while it was still dark}, I will say that for them. They got old Mr Duarte out alive at eight, and his parrot at nine.
{school.a: The school is a heap of stones; thank God there was no one in it}. My Luisa would have been sitting there five hours later.
People keep looking up the valley. {dam.a: My brother-in-law works at the dam and swears there isn't a scratch on it}.
We had aftershocks all day, eleven that I noticed. The seismologists on the radio say they can go on for weeks.
If you want to help: blankets and baby food, at the petrol station.
