order: contradiction
distance: number
escort: number
found: date
age: number
health: contradiction?

== The Boardroom
First five pupils brought out of flooded Murmur Cave

The man in charge of the rescue at Murmur Cave, the former Alto Quiray governor Ramiro Salcedo, has confirmed that five pupils have been safely brought out of its flooded passages and are now in hospital.

The first of them reached the open air at 4.20pm local time on Sunday 19 March. Eleven members of the party, including their 27-year-old guide, are still trapped inside.

"I want to tell the whole nation, and all of you who have been praying with us, that after 15 days we have Condors with us again, and that we can touch them," Salcedo told reporters.

Ambulances were seen leaving the cave at speed. The authorities had cleared the road to the provincial hospital beforehand.

{escort.a: Each child was led out by a pair of expert divers} and wore a mask covering the whole face, which beginners find easier to use. The last stretch, it is said, they walked.

The first phase was over several hours earlier than planned.

"Today nothing went wrong at all," Salcedo said. "We had rehearsed it for four days, by day and by night."

Bringing the children out under water had been thought of as the very last resort. It became necessary when heavy rains were forecast, which might have flooded the chamber where they were sheltering.

Salcedo, who corrected earlier media reports that seven had been brought out, said the teams needed about 12 hours to get ready for the next phase, as air tanks have to be put back along the route. The rest of the rescue is expected to take four or five days.

Up to 70 divers are involved, around 40 of them from abroad.

== Screenline News
Five Children Rescued From Murmur Cave, Operation Goes On

Five of the 15 pupils of a school hiking club have been rescued from a flooded cave after they were trapped for more than two weeks, and the operation is under way to bring out the remaining ten and their guide.

The 15 pupils, {age.a: aged between 10 and 15 years}, and their guide went missing on 4 March. {found.a: After a week of searching they were found}, safe but cut off by the water, deep in a cave in the northern highlands.

After another week of preparations a team of 11 foreign divers and four from the navy's elite unit brought five of them out on 19 March. The rescuers made use of a pause in the rain on Sunday and got through the first phase of the mission without trouble.

{health.a: All five of the children were in good health}, but they were taken to the Santa Rosalia Hospital in the nearby city. The rescuers had rehearsed the plan for days and had managed to pump a great deal of water out of the cave. In the end they brought out the first five, {order.a: who were the weakest of all}, and gave them back to their families.

However, as heavy rain is forecast for the coming days, the work of getting the other ten and the guide out continues.

A team of 70 expert divers, 30 from the country and 40 from overseas, is at the cave. They will probably use the same method again: the children wear full-face masks with a steady supply of air and are guided along ropes through the dark and flooded passages. There is walking, wading and climbing as well as diving, which is hard even for men with years of practice.

The whole world is watching.

== Remix Daily
5 of 15 Pupils Trapped in Murmur Cave Are Out

A Canadian doctor, himself a diving expert, gave the last word on the children's health and so cleared the way for the rescue.

Earlier the first two pupils had come out of the cave after divers began a bold and dangerous mission to save the children and their guide, who have been trapped underground for more than two weeks.

One of those to emerge was 12-year-old Nelida Quispe, local media have reported.

The group was cut off on March 4, when they went into the cave after a picnic. Those rescued were taken to hospital in Santa Rosalia.

{health.b: The mission chief did not speak about the health} of the rescued children, but he did say that things had gone better than he had expected.

Officials said {order.b: a mix of the weakest and the strongest children} had been chosen for yesterday's operation. {escort.b: Three divers went with each of the children} through the flooded part, while others were placed along the rest of the way.

The fifteen pupils, {age.a: between the ages of 10 and 15}, are with their 27-year-old guide.

Even famous divers, who came from all over the world to help the navy's own, have struggled in this cave, which runs through a limestone range in the north.

Former governor Ramiro Salcedo called the foreign divers "the first eleven" and his own "our four aces". He told a news conference on Sunday night that the rescuers needed "about 12 hours" to prepare for the next operation.

The rest are waiting {distance.a: three kilometers (1.9 miles) from the mouth} on a patch of mud no bigger than a room. The water has closed around it and the air is getting thin.

== Delta Star-Courier
10 out, 6 to go in cave rescue

Five pupils, guide wait for divers

SANTA ROSALIA -- {found.b: Ten days they had held out alone} in the blackness before divers, who had given up hope, came upon the missing party of school hikers. A week later, on Monday, their rescue went forward at great speed.

On Sunday the first five were led out by a winding underwater route; on Monday five more followed. That makes 10 so far.

Six members of the group, the 27-year-old guide among them, remained in the chamber, {distance.b: about a mile from the entrance of the cave}, where they had fled from the rising water. Ramiro Salcedo, who is overseeing the operation, said he hoped that they could all be brought out today.

The work has to stop between missions so that the divers can replace compressed-air tanks and guide ropes.

The five who came out Monday are all in the hospital in Santa Rosalia, the provincial capital, Salcedo said.

"All five are safe, and they are awake and talking," he said. They were in better condition than those who came out Sunday, he added, which could mean that {order.a: the rescuers decided to send the weaker ones first}.

The 15 members of the Condors hiking club, {age.b: who are from 10 to 16 years old}, and their guide were trapped on March 4.

"Two days, 10 Condors," the navy divers wrote on their Facebook page.

No names have been given, neither of those who are out nor of those who are not.

Officials were full of praise for the divers, who {escort.a: worked in pairs with one child between them}, holding the air tank in front.
