toll: number
missing: number
injured: number
rescued: number

== Southern Wire Post
{toll.a: Karoa Island volcano: death toll rises to eight}

* Prime minister sees no sign of life on Karoa Island
* {missing.a: Eleven still missing, island cannot be reached}
* Inquiry opened, but not a criminal one, police say

Because the volcano might break out anew, the search parties stayed away from Karoa Island on Friday, where they were to look for {missing.a: the eleven people who are still missing}, while {toll.a: police put the number of dead at eight} after the eruption of the day before.

Police doubted that anyone else would be found alive. {toll.a: The latest of the victims died in hospital}, they said, as one of {injured.a: more than 40 people hurt in the eruption} on the uninhabited island, which draws many day trippers.

Reconnaissance flights had seen nobody alive on the ash-covered island, Prime Minister Maren Holt said, while eyewitnesses told of the terrible burns of those who had been caught there on Thursday.

"What has happened to us here is beyond measure," Holt told parliament. "All who have lost someone, or wait for someone, have the whole country beside them in their sorrow."

Police said 61 people were on Karoa Island when it erupted. Thirty-one came from Ordland, twelve from Selin, seven were locals, five came from Teveria, and three each from Brannia and Lusmark.

"I would not wish to leave anybody in hope: on the island itself nobody lives any more," Deputy Commissioner Alec Thorne said of {missing.a: the eleven people who are missing}.

The country's science agency gave even odds for a further explosion within a day. Thorne said police would look into the circumstances together with the labour inspectorate.

== Weekly Compass
No signs of life on Karoa Island: what we know about the eruption

Police in Tamarua say they do not believe that anyone is still alive on a volcanic island which erupted on Thursday while groups of tourists were walking on it.

{missing.a: The eleven people who are still missing on the island} are believed to be dead, police say, as well as the seven whose bodies were brought away when the island was cleared. {toll.a: A news agency reported on Friday that an eighth person had died} in a Tamaruan hospital.

Sixty-one people are thought to have been on Karoa Island, police confirmed on Friday morning, a place north of the mainland that is popular with visitors. Seven bodies were brought away at the first evacuation. Many of the survivors are hurt, some with grave burns, Deputy Commissioner Alec Thorne said.

Officials at the health ministry confirmed on Friday that {injured.b: there were 40 people injured}, among them 32 who now lie in burns wards up and down the country. In 35 cases more than 30% of the body is burnt, according to Dr. Simon Ware of the ministry. The youngest is 11, the eldest 74.

When darkness fell rescuers had still not got to the island, where the ground was unsteady and new eruptions were feared. A police helicopter and military aircraft have flown over it, however. "At no time were signs of life seen," police said in a statement. "We think that all who could be brought off the island alive were saved in the evacuation."

Where is the volcano?

Karoa lies 40 miles off the mainland's northern coast and is among the liveliest volcanoes of the country. Its bare scenery, and the ease with which it is reached, have made it a favourite with cruise passengers.

== Harbour Times
No more survivors expected after eruption on Karoa Island: Police

PORT ALDER - Police in Tamarua said early on Friday they did not expect to find anyone else alive after a volcanic eruption that {toll.b: killed at least seven people}, {injured.c: hurt up to 26 people} and {missing.b: left more than 30 people unaccounted for}.

The volcano, off the northern coast, came to life without warning on Thursday at about 3.24pm. The column of ash stood thousands of feet above the sea.

It was feared that about 60 people, locals and foreign tourists, had been close by; minutes earlier a camera had shown several of them not far from the edge of the crater.

Police said in their statement that helicopters and other aircraft had flown over the island a number of times without finding signs of life, although it was unclear how many people were unaccounted for.

For the rescue services the danger has so far been too great to go ashore on Karoa Island.

"We think that all who could be brought off the island alive were saved in the evacuation," the statement said. "Police are working without pause to establish how many have died."

A ship was to approach the island at dawn on Friday to see what the conditions were.

Some had been fetched by the boats of tour companies until landing was forbidden. {rescued.a: Thirty people were rescued, police said on Thursday}, and others had stayed behind.

Hardly a day passes without visitors. On Thursday a party from the cruise liner Pearl of the Latitudes had gone ashore, and it is thought that not a few of the victims had been travelling on the ship.

The remains of a sulphur works from the 1930s stand on the island, which more than 13,000 people visit every year.

== Tamarua Herald
Karoa Island: Eighteen feared dead, new eruption as likely as not

- {toll.b: Seven people are confirmed dead}, {missing.a: eleven people are still missing}, 40 lie in hospital after Karoa volcano erupts twice
- 61 people were on the island, 49 of them from the cruise ship Pearl of the Latitudes
- {injured.a: Forty-four injured people and seven bodies} {rescued.b: brought off by rescuers in great danger}, says PM

Eighteen people are believed killed and others are struggling for their lives, badly burnt, after the ruinous eruption on Karoa Island - and experts warn that the volcano has not come to rest.

{toll.b: Seven people are now confirmed dead} and {missing.a: eleven more are taken to have perished} when the country's liveliest volcano blew out steam, stones and ash not long before half past three on Thursday.

Experts say there is a 50 per cent chance that it erupts again within 24 hours. A 4.9 quake that shook the northern coast at midday on Friday frightened people there, but had nothing to do with the eruption, scientists said.

Poisonous gases may have robbed many of the victims of their senses within moments, experts say.

Police have confirmed that 61 people were on Karoa Island, 49 of them tourists from the Pearl of the Latitudes.

{injured.a: Forty-four injured people and seven bodies} {rescued.b: were fetched from the volcano by helicopter and boat crews} who are being praised as heroes today. One helicopter, its rotor bent and its cabin grey with ash, had to be left on the island.

At least one of the dead is a local, a well-liked guide who had led groups to the crater for years. The alert level for the volcano had been raised several weeks earlier.
