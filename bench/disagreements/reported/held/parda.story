toll: number
missing: number
injured: number
rescued: number

== atlanticwire
Azores volcano: dozens not accounted for on islet of day trippers

VILA RESSACA, Portugal - {missing.a: Nobody could say on Friday where more than three dozen people were}, the morning after a volcanic islet in the Azores that is loved by day trippers suddenly blew up. {toll.a: It killed at least seven people} and {injured.a: left as many as 26 hurt}.

Officers said early on Friday that they had given up hope of finding anybody else alive after the blast on Ilha Parda, which came at about 11:09 a.m. (1209 GMT) on Thursday and threw a column of ash kilometres into the sky.

Some 65 people, Portuguese and foreigners, were thought to have been on or near the islet at that moment. Several had been filmed close to the lip of the crater only minutes earlier.

Neither boats nor helicopters have gone back to Ilha Parda, since the risk is judged to be too high.

"Nobody living has been sighted at any stage," the police said in the statement, issued after aircraft had made a series of passes over the islet.

"We take it that everyone who could be brought off alive was brought off in the first hours."

Excursion crews carried away some of the visitors before landings were forbidden. {rescued.a: Thirty people were brought to safety}, police said on Thursday, adding that others had been left behind.

Police were still trying to establish how many had died, the statement said. A navy vessel was to go closer at dawn to judge the conditions.

Trips to the islet leave almost daily. One party on Thursday came from the cruise liner Aurora of the Isles, and police said a number of those caught up in the disaster were its passengers.

== islandherald
Eighteen believed dead on Ilha Parda as experts warn of more to come

- {toll.a: Seven people are confirmed dead}, {missing.b: eleven have still not been found} and 40 are in hospital after two explosions on Ilha Parda

- Of the 61 people on the islet, 49 had come from the cruise ship Aurora of the Isles

- Flights late on Thursday found no sign of life, police say

- A well-loved local guide is among the dead

- The observatory had put its alert up a step last month

Eighteen people are thought to have lost their lives and others are fighting for theirs with terrible burns after Ilha Parda blew up in a blast of steam, stones and ash just after 11 a.m. on Thursday.

It may not be over: volcanologists give odds of 60 per cent that the islet erupts again within 24 hours. An earthquake of magnitude 4.9 rattled the neighbouring island on Friday afternoon, but the observatory said that it had nothing to do with the volcano.

Gas may have overcome many of the victims almost at once, according to the experts.

Police have now established that 61 people were on the islet, and that all but twelve of them belonged to the party from the liner.

{injured.b: The number of injured stands at 43}, three of whom have been allowed to go home.

{rescued.b: All 43 were snatched from the islet}, along with seven bodies, by pilots and boatmen whom the regional president, Helena Quadros, said had faced extreme danger. They are being hailed today as heroes across the archipelago.

Germans, Americans, Britons, Canadians and Dutch are among the victims. A photograph that went round the world shows what is left of a helicopter, its rotors bent under grey dust, beside the landing stage.

== weeklyglobe
No sign of anyone alive on Ilha Parda. What to know about the eruption

There is nobody left to save on the volcanic islet in the Azores where tourists were walking when it erupted on Thursday. That, at least, is what the police now think.

{missing.b: The eleven people who are still missing} there are presumed dead, police said, on top of the seven confirmed dead who were lifted out during the first evacuation. {toll.b: An eighth person has died} in a hospital in Ponta Delgada, Allied News reported on Friday.

It is now thought that 61 people were on Ilha Parda, police confirmed on Friday morning. Many of those who got away have severe burns, said the deputy commander, Rui Valadim.

{injured.c: The regional health service counts forty injured}, of whom 32 lie in burns wards in the islands and on the mainland. Thirty-five have burns on more than a third of their skin, according to Dr. Marta Seixas of the service. The youngest patient is 12, the oldest 74.

By Friday's nightfall no team had set out for the islet, where the ground is unsteady and the crater may go off again. It has only been looked at from the air, by police and by the military.

"Nobody living has been sighted at any stage," police said. "[We] take it that everyone who could be brought off alive was brought off in the first hours."

Where is Ilha Parda?

The islet lies 22 miles off the north coast and holds one of the most active volcanoes in the Atlantic. Its lunar landscape and easy landing make it a favourite for day trips and cruise stops. It has had five minor eruptions since 1998.

== dailypost
Death toll on tourist volcano climbs to eight as searchers are kept away

The crater of Ilha Parda kept everybody away on Friday: no team dared to land in Portugal's Azores and look for {missing.b: the eleven people who have not been found}. {toll.b: Police meanwhile put the number of dead at eight}, one more than on Thursday night.

Officers saw little chance that more survivors would turn up. The eighth victim was in a hospital bed, they said, {injured.c: among the more than three dozen people hurt} on the islet, where nobody lives but many holidaymakers go.

The regional president, Helena Quadros, said that flights had shown nothing alive under the ash. Witnesses meanwhile described the dreadful burns of those who had been in its way.

"There are no words large enough for this loss," Quadros told the regional assembly. "To all who have lost somebody or are waiting for news: your sorrow is ours, and we are heartbroken with you."

In all, 61 people had landed on Ilha Parda that morning, by the count of the police. Thirty-one came from Germany, twelve from the United States, six from Portugal, five from Britain, three from Canada and two each from the Netherlands and Brazil.

"My firm advice is to assume that nobody is living on the islet," the deputy commander of the police, Rui Valadim, said of the missing.

Detectives will look into the deaths, though nobody is suspected of a crime so far, police said. Whether the volcano stays quiet for another day is worse than a coin toss: the observatory speaks of a 60 per cent chance that it does not.

Relatives of the missing had gathered by evening in a school hall in Vila Ressaca, where officials briefed them every few hours behind closed doors.
