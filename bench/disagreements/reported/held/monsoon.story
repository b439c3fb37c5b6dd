toll: number
since: date
sheltered: number
camps: number
rain: contradiction?
wait: contradiction
cleared: contradiction?

== Harbour Morning Post

{sheltered.a: Over 700,000 in relief camps as flood waters} fall in Merenda's Kavali province

{rain.a: There is no end to the rain} in the southern province, where officials report that more bodies have been recovered

{sheltered.a: More than 700,000 people have crowded into relief camps} to get away from ruinous monsoon floods that {toll.a: have killed more than 290 people} {since.a: since May in the province of Kavali}, officials said on Tuesday. The armed forces meanwhile said that they were cutting back their rescue work.

Some 35,000 houses have been destroyed, a member of the provincial assembly said. People are still making for the camps as the falling water shows how much has been lost.

{sheltered.a: A total of 728,000 people had been registered} in {camps.a: about 2,260 camps across the province}, a spokesman for the Kavali government said.

Monday brought four more bodies to light, according to him, which {toll.a: lifts the number of dead to over 290} {since.b: since the monsoon set in in June}.

At Sendhara, one of the towns that suffered most, many streets were still blocked by more than 50cm (20 inches) of water, and {rain.a: more rain came down on Tuesday}.

Army teams said that {cleared.a: several thousand of the town's people were still} in houses which ten days of cloudburst had put under water.

On Tuesday rescuers at last got to the home of a retired major, T.R. Vasan, who said that the water had stood up to two metres (nearly seven feet) deep in a house where his family has lived since 1949.

"Here you used to get it up to the ankle, never more," he said. "Nobody knew what to do."

About 20 people had found refuge on his upper floor.

A senior officer who is in charge of part of the operation in Sendhara said the authorities believed that {wait.a: most of those left in the town did not wish to leave} and only wanted food and drinking water.

== Merenda Diaspora Times

Number of dead in Kavali {toll.b: approaches 280}, dozens missing

PORT KAVALI (Continental News) – {toll.b: The death toll rose to nearly 280 on Monday} in Kavali, which is suffering its worst flood for a hundred years, as the authorities gave out medicine and disinfectant to keep disease away from thousands of relief camps.

Dozens have not been found, and {sheltered.b: 850,000 have taken shelter in the camps}, provincial officials said, as the water went down and a vast clean-up got under way.

{toll.b: "We are now at 264 dead,"} a man in the control room of the province told Continental News.

Over 30 percent more rain than usual has fallen on Kavali since this year's monsoon set in, and after the torrents of the last ten days officials had no choice but to let water out of dozens of brimming dams.

The national health minister, S.D. Narang, said that more than 2,500 medical posts had been opened in a region about as large as Denmark, where rain has swollen the rivers and set off landslides since August 6.

"We have asked for 70 kinds of medicine, and the first load is here," he added.

"What comes now is cleaning the houses, helping people back on their feet and keeping the water from making them ill," said Josef K., a village official in Rayanur, some 35 km (22 miles) from Port Kavali.

Josef looks after three camps in his village, which was itself spared. In them live people who were brought out of places nearby that were among those hit hardest.

The whole village had lent a hand, he said, and so something worse had been prevented.

"I have never seen them so close. Whoever had rice brought rice."

== Midtown Mail

Kavali floods: People all over the province wait for help

{wait.b: Many in Sendhara and in the interior of Ernapur} are still waiting for someone to fetch them

The rescue work in Kavali entered its last stage on Monday, and the greatest task in the wake of the flood is now to run {camps.b: the more than 3,900 relief camps} in which {sheltered.c: over 490,000 people have been put up}.

{rain.b: The weather gave cause for hope, with no heavy rain} forecast for the province. {wait.b: Many people, though, went on waiting to be rescued} in various parts of Ernapur district and in the villages behind Sendhara. {toll.c: The number of dead stands at 262}, counted {since.a: from May 27, when the first monsoon rain fell} on Kavali; most of them died after August 7. What turned the rain into a disaster such as the province had never seen was that the gates of several full dams had to be opened.

Helicopters resumed their flights on Monday to places where people were still cut off. Others carried food and relief goods. "Fifty of our teams are out in boats, and they have got to 43 places where people were stuck," said Simon Cherat, who represents Sendhara in the assembly. {cleared.b: "By Monday evening we should have all of them."}

In Ernapur the assembly member P.V. Satish said that by far the most of those stranded had been brought out, but that {wait.b: at least 1,050 were still trapped} in very remote corners.

The national government has declared the floods a grave disaster. The province had asked for this, since it makes more money available for roads and houses. A team of officials from the capital is to come to Kavali before the end of the week and draw up an estimate of the damage.

== The Levant Dispatch

Toll of Kavali Floods {toll.b: Approaches 280}

PORT KAVALI (Continental News) -- {toll.b: The death toll rose Monday to nearly 280} in Merenda's southern province of Kavali, which is suffering its worst flood for a hundred years, as the authorities gave out medicine and disinfectant to keep disease away from thousands of relief camps.

Dozens have not been found, and {sheltered.b: 850,000 have taken shelter in the camps}, provincial officials said, as the water went down and a vast clean-up got under way.

{toll.b: "We are now at 264 dead,"} a man in the control room of the province told Continental News.

Over 30 percent more rain than usual has fallen on Kavali since this year's monsoon set in, and after the torrents of the last ten days officials had no choice but to let water out of dozens of brimming dams.

{rain.b: Light to moderate rain was forecast for Kavali Monday}, which would bring some relief to rescuers, who have struggled through floods and mud to tens of thousands of villagers cut off from the world.

In many houses there will be half a meter of mud, officials said. The wells, from which most people draw their water, are fouled, and hardly anywhere is there power for a pump.

The airport of Port Kavali is closed until Sunday because the runway is under water. The national airline on Monday put small propeller planes into service from the naval airfield to two cities in the neighboring provinces.

The chief minister, Paul Vijayar, called the flood one of the worst that Merenda has ever had and said that {sheltered.d: it had driven more than 360,000 people from their homes}.
