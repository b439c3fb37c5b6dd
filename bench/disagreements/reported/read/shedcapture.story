brother: contradiction
wounds: contradiction
hunt: date
guard: framing
guilt: framing?

== Sound Courier
Ilan Dorran, suspect in the Port Ellery bombings, captured in garden shed in Westmere

WESTMERE -- The man whom the whole country was looking for was found on Saturday in a garden shed, two houses beyond the ring that the police had drawn, {wounds.a: bleeding from wounds that he received in two gunfights}. They were part of the hunt that started when {guilt.a: he and his brother detonated two bombs} at Tuesday's Lantern Parade in Port Ellery, authorities said.

Ilan Dorran, 20, was in the hands of federal agents a little before 9:20 p.m., and the search that had emptied the streets of the city was over. He is in a hospital in serious condition.

Since the parade nobody had known where the brothers were, though their faces had been on every screen. On Friday night they came out of hiding. {guard.a: They assassinated a guard of the harbor college}, according to the police, and stole a taxi. Officers followed them, and in a gunfight during which the brothers threw explosives and 11 officers were hurt, {brother.a: the older of the two, Maks Dorran, 27, was wounded}.

{brother.a: His brother ran him over with the car}, crashed through a barrier, left the taxi and escaped on foot into Westmere. {brother.a: Maks Dorran was declared dead at 2:10} a.m. on Saturday.

The younger one was discovered soon after residents had been told that they might leave their homes again.

"We have him," a voice said on the police radio at 9:17 p.m. It was a neighbor who had called the police. People came out onto their lawns and cheered.

== Bayside Record
Bombing suspect captured after a city stood still for a day

WESTMERE - The second suspect in the bombing of the Lantern Parade was arrested here on Saturday night, after a day of searching in which life came to a stop in Port Ellery and most of its suburbs.

It was about half past eight when officers closed in on a shed behind a house in Westmere, not far from where Ilan Dorran, 20, had been seen for the last time. He was believed to be alive but wounded, and people nearby could hear how the police called to him by his first name and asked him to come out.

Even those who led the search seemed not to have expected it. Shortly before, they had admitted that after a whole day they had nothing to show. Now officers embraced and slapped one another on the back, and neighbors clapped from their windows as an ambulance drew up.

"He's ours," the mayor, Frank Tolliver, wrote in a message.

The other suspect in Tuesday's bombing, {brother.b: Dorran's older brother Maks, died in a gunfight} with the police early on Saturday. With that ended a night of violence during which {guilt.b: the brothers are alleged to have killed} {guard.b: a guard at the college, who was killed}, stolen a taxi and hurled explosives at the police cars behind them.

As {hunt.a: the four-day manhunt for the suspects} was coming to its end, the federal bureau acknowledged that its agents had questioned Maks Dorran two years ago after a foreign government had asked them to.

== Ledger Markets
Port Ellery bombing suspect seized behind Westmere house

The second suspect in the bombing of Port Ellery's Lantern Parade was taken by the police in a shed behind a house in Westmere, at the end of {hunt.b: a manhunt of nearly 24 hours} that closed down Port Ellery and the towns around it.

Ilan Dorran, 20, was brought to a hospital on Saturday with {wounds.b: serious wounds from a gunfight of the night before}, according to the authorities. {brother.b: His brother Maks, 27, was killed in that gunfight}.

"No more searching. No more fear," the city's police department announced. "Our suspect is in custody."

{guilt.b: It is the brothers, prosecutors allege, who} ended the most cheerful night of the city's year in horror. Two bombs, hidden among the lanterns, went off some 15 seconds apart close to the end of the route on June 4.

Crowds in Port Ellery filled the corner of Quay Street and Mercer Avenue, where the parade had set out at the beginning of the week, and sang for the police.

Officers did not tell Dorran that he has a right to remain silent. The government asked them not to, said an official of the justice ministry who did not want to be named because the decision has not been made public. The law allows for this where the safety of the public is at stake.

"A dark week has come to its close," said President Ellen Marsh, who followed the news of the arrest at her residence.

What remains is to learn why two men who grew up here did such a thing, she said.

== Evening Dispatch
Second parade bombing suspect captured alive

Only four days earlier they had stood along the route of the parade, with their lanterns and their children on their shoulders.

Then came the bombs, which killed four people and wounded 140.

And on Saturday night the people of Westmere, a suburb of Port Ellery, stood along Alder Street and clapped for every police car and every van that had helped to catch {guilt.a: one of the two brothers who maimed their city}, buried some of their neighbors and kept the others from sleep.

Ilan Dorran, 20, was arrested at about 9:20 p.m., when he had been hiding for hours in a locked shed in a garden on Alder Street.

"No more searching. No more fear," the city's police department announced.

Dorran was carried off on a stretcher and is in serious condition in a hospital, {wounds.c: with injuries about which police said nothing more}.

With his arrest a second standoff came to an end, less than 24 hours after the first, in which {brother.b: his brother Maks, 27, was shot dead} in a furious battle with the police.

Throughout Saturday, officers had combed Port Ellery and its suburbs for the younger brother. {guilt.b: The two are thought to be the bombers}.

For most of the day, close to 700,000 people bolted their doors and waited while police with rifles went from house to house. It was thought at first that Dorran might carry explosives and not let himself be taken.

It all began on Friday evening, about four hours after the federal bureau had made public pictures of the two.
