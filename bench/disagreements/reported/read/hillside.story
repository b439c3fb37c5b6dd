feared: number
confirmed: number
village: contradiction
order: contradiction
depth: number
houses: number
homeless: number

== Public Broadcasting Online
Suvaran landslide: Hope given up for the buried

Rescue teams in Suvaran no longer expect to find anyone alive beneath two landslides which, {feared.a: it is feared, killed over 2,000 people}.

The digging has ended at the mass of clay and stone that covered an entire village in Darzan, a remote province in the north-east, on Tuesday.

{village.a: The place where Tal Kabud stood is now regarded as a mass grave}, officials say.

Tents, drinking water and food have started to reach the survivors, who passed Tuesday night on a bare slope, a degree or two above freezing.

Our correspondent at the scene says that the few hundred people who are left have gathered at the head of the valley, the women and children on the grass and the men queueing for whatever the lorries bring. About 80 tents have been pitched, he says. Lower down, the mud lies so thick that hardly a trace of the village can be seen, and the exact number of the dead may never be known.

Days of rain are thought to have brought the mountain down. {order.a: The first of the two slides covered hundreds of homes}, and the second caught rescuers who had run to help.

On Wednesday people were still digging with spades and with their hands. But by the afternoon even the last of them had put down their tools, saying that there was no point in going on.

== Courier Asia
{confirmed.a: Search halted after Suvaran landslide kills at least 240}

{village.a: TAL KABUD (Suvaran): Rescuers gave up} looking for survivors on Wednesday, after a hillside came down on a village in northern Suvaran and {confirmed.a: buried no fewer than 240 people in a rush of stone and earth}.

With spades and little else, villagers and aid workers had tried to reach those caught when {village.a: the slide swept over Tal Kabud}, in Darzan province, and had found none alive.

{feared.b: Officials said that in the end the dead might number 400}. Before that they had spoken of 2,000.

"{houses.a: Our reports say that 240 houses lie under this}," the governor of Darzan, Yusuf Ramin, told journalists who had come to the spot. "{confirmed.a: There are about 240 names on the list of those we know are dead}."

"We have to stop searching, {depth.a: because there are metres of mud on top of the houses}. We shall say the prayers for them and declare the place a mass grave."

His deputy, Karim Sahel, explained that the first number "came from people in the village. Our engineers had no part in it. {feared.b: In our view there will be no more than 400 dead}."

Many of the men had been at a wedding in two adjoining houses when the slope gave way. A second slide struck those who hurried up to pull them out.

"My brother is under there, and half my house," said Daud, 38. "Nobody is going to come out of that. We do not hope any more."

Hundreds of families without a roof had spent the night in the open.

== Rhineland International
Suvaran: rescuers stop looking for survivors

After a landslide buried a remote village in the north-east of Suvaran, rescuers say that they no longer hope to find survivors. {confirmed.a: At least 240 people are known to have died}, and the number is expected to grow.

The teams packed up on Wednesday. {village.b: The slide had overwhelmed the village of Kuh Barin}, in Darzan province, only a day before.

{feared.c: Estimates of the dead and missing lay far apart, from 200 up to 2,200}.

Yusuf Ramin, the governor of Darzan, {houses.a: said that no fewer than 240 houses had disappeared} and {confirmed.a: that the deaths of 240 people had been confirmed}.

"We have to stop searching, {depth.a: because there are metres of mud on top of the houses}. We shall say the prayers for them and declare the place a mass grave," he said.

Hundreds of volunteers had come with the emergency services at daybreak to dig for their families in the clay, without result.

Two separate slides set off by heavy rain caused the disaster. {order.b: The first, which was the smaller, covered only some houses}. {order.b: Then a larger one overwhelmed the people who had come to help}.

The United Nations said its chief concern was now for those who had been driven from their homes. Its agencies, the Red Crescent and other partners were on the spot, it said. But the road, where there is one, does not bear heavy machines.

Work was also held up by the fear that more of the mountain might come down, said the provincial head of the disaster authority.

== Caledonian
{feared.d: Thousands entombed as mountain falls on Suvaran village}

NOBODY will now come out alive from beneath the two landslides of Suvaran, say the rescue teams. In them, {feared.d: it is feared, some 2,200 people died}.

Late yesterday the digging ended in the thousands of tonnes of clay that obliterated a whole village in Darzan, a remote north-eastern province.

{village.a: In the eyes of officials Tal Kabud is now a mass grave}, in the district of Shorak.

The teams had worked for over a day. At their side were hundreds of volunteers who had brought spades, or nothing, and who hoped to find their kin and their neighbours, if only to bury them.

{homeless.a: According to the United Nations the disaster has left at least 3,200 people without a home}.

Fear of yet another slide made the work harder, but officials concede that it would hardly have brought anyone out of what is now the resting place of thousands.

"Let this be their graveyard," said Rahim Osman, a vice-president of Suvaran, who came to the scene yesterday. "The bodies cannot be recovered."

A funeral service for all of them was held there last night.

Colm Devlin, who leads the United Nations in the capital, said that everybody had done what could be done. "{houses.b: Nearly 240 houses were engulfed} {depth.b: under three feet of mud}, and so quickly that those lives simply could not be saved," he said.

Darzan is mountainous and poor, and every year slides and avalanches take lives there.

== Morning Wire South
{confirmed.b: 280 dead and thousands lost in Suvaran landslide}

{village.a: TAL KABUD: No survivor was brought out on Wednesday} of the clay under which a Suvaran village has lain since a hillside came down on it. {confirmed.b: The landslide killed 280 people} {feared.e: and left thousands more feared dead}, and officials warned that the mountain might move again.

Villagers struggled to find people caught when {village.a: a river of mud swept over Tal Kabud}, in Darzan province, where hardly a sign remained of hundreds of houses.

{confirmed.b: The United Nations confirmed the deaths of 280 people}, while {feared.e: officials in the province said that more than 1,600 were feared dead}.

"The layer of mud is very thick, and getting bodies out of it is very hard," said the provincial head of the disaster authority, Said Hamun, at the scene. "So far they have found a man and a woman, no one else."

His team had noticed a crack in a hill close by, he said, and a further slide was to be feared.

"We are handing out food, but for the 560 families who slept outside there are not tents enough. {homeless.b: Some 1,600 people, old people and children too, have no home}."

He cautioned that the number of the dead was still uncertain. {feared.a: Late on Tuesday the governor, Yusuf Ramin, had said it could be 2,000}.

"My brother is under there, and half my house," said Daud, 38. "Nobody is going to come out of that. We do not hope any more."
