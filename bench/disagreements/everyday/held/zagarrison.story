palace: contradiction
shots: date

== Indian Ocean News Service
Coup attempt fails in Comoros, government says

Soldiers loyal to the president of the Comoros put down a coup attempt on Friday, the government said, after hours of shooting around the presidency and the state radio in Moroni.

{shots.a: The first shots were heard at 4 a.m.}, residents told INS. By ten, loyal troops had retaken the radio building. The mutineers in the barracks of Kandani surrendered in the early afternoon.

Four people were killed, among them a passer-by, interior minister Said Bacar said. Nineteen soldiers were arrested, including the presumed leader, Lieutenant Colonel Youssouf Mze, a former commander of the presidential guard.

{palace.a: President Ahmed Soilihi stayed in the palace throughout}, Bacar said. He appeared on television in the evening in a grey suit. "The house stands," he said.

Mze was dismissed in July after a quarrel over the guard's pay. His lawyer said he had not spoken with his client and would not comment.

The African Union and France condemned the attempt. A curfew from 9 p.m. to 5 a.m. applies on Grande Comore until further notice; on the islands of Anjouan and Mohéli, where all was quiet, it does not.

Eleven people were treated for wounds, the El-Maarouf hospital said, most of them civilians.

The Comoros have seen more than twenty coups or attempted coups since independence.

== Moroni Horizon
The day the radio played zouk

{shots.b: It began shortly before two in the morning} with three shots behind the harbour, then a burst, and then, as the neighbours on the Corniche recall, a silence in which one could hear the sea. "My clock glows," says Fatima, 67. "I know what I saw on it."

At six, when the state radio should have read the news, it played zouk. At seven it played the same record again. At eight a voice announced that a Committee of Renewal had taken power, and got the name of the prime minister wrong.

That voice, it turned out, was Sergeant Ali Hamadi, aged 29. He is in a cell now together with 18 others. Their commander, Youssouf Mze, gave himself up with the rest at Kandani soon after lunch.

Where was the head of state? {palace.b: He was driven out of the palace before dawn}, wrapped in a blanket on the back seat of a bakery van, say two of the guards who sat beside him, and he spent the day in a villa at Itsandra with a telephone and a pot of coffee. At seven in the evening he was before the camera, shaved.

Four people are dead: two of the mutineers, a guard, and Madi Abdou, a baker, who was on his way to work. He had five children.

At the market, stalls opened at three. Tomatoes were dearer by half. "For coups there is always a surcharge," said a seller.

A night curfew applies on the island. The airport is to reopen on Sunday.

== France Outremer Télévision
Comoros: order restored after mutiny

Soldiers loyal to President Ahmed Soilihi put down a coup attempt on Friday after hours of shooting in Moroni. Four people were killed and about twenty soldiers arrested, according to the government.

France condemned the attempt "in the firmest terms". Its embassy, 300 metres from the radio building, was hit by two stray bullets. No one there was hurt. The 2,500 French citizens on the archipelago were asked to stay at home, a request that was lifted on Saturday at noon.

Eleven wounded people were treated at the El-Maarouf hospital, seven of them civilians. Two were flown to Mayotte for surgery.

The leader of the mutiny is said to be Youssouf Mze, 48, who was trained in Saint-Cyr and who was head of the presidential guard until this summer. The ministry in Paris denied any contact with him since then. It was reacting to rumours on social networks.

Interior minister Said Bacar spoke of "an adventure of a few". He put the number of mutineers at 60 at most, of an army of 1,400. Most of them had gone home before the barracks surrendered, and were being looked for.

In the evening the president addressed the nation for six minutes. "The house stands," he said. He announced a commission on the pay of soldiers.

It was the second attempt under Soilihi. The first, four years ago, ended within an hour and without bloodshed.

== Zanzibar Herald
Mutiny next door: Moroni breathes again

The dhow captains in our harbour knew before the embassies. "Moroni said don't come," reported Captain Hassan Juma, who was to sail with cement on Friday.

Soldiers loyal to the president of the Comoros had by then spent the morning putting down a coup attempt. By ten, loyal troops had retaken the radio building. In the afternoon the rebels at the Kandani barracks laid down their arms.

The Comorian consul here, Mariama Attoumane, gave the toll as four dead, one of them a civilian. She called the officers "nineteen fools". All are in custody.

Behind the affair is money. The guard had gone unpaid from April to June. In July its commander, Lieutenant Colonel Mze, complained to the president in person and was dismissed within the week. His successor paid the arrears, but for two of the three months only.

The African Union condemned the attempt and will send an envoy, former Tanzanian minister Gideon Lwakatare, on Tuesday. He knows the islands: he mediated in the dispute over the vote on Anjouan.

Trade between the ports is worth some 30 million dollars a year. Seven boats are waiting in Zanzibar and two in Tanga. Moroni's harbour opened again on Saturday for goods; passengers may follow on Monday.

Captain Juma plans to sail on Sunday with the tide. The curfew does not worry him. "At nine I sleep," he said. "Coup or no coup."
