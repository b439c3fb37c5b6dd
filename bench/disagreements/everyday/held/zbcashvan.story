loot: number
duration: date
fire: contradiction
spotted: attribution

== Agence Wallonne
Gang robs cash van on Belgian motorway

A gang of at least six masked men stopped a cash van on the E411 motorway near Namur on Monday evening, blew open its rear door and escaped with the money, the public prosecutor said.

{loot.a: The robbers took 1.6 million euros}, according to the prosecutor's office. Part of the notes had probably been made unusable by dye packs.

The van of the security company Valsécur was on its way from Luxembourg to Brussels with a crew of three when two lorries forced it to stop at 7:25 p.m. A car was set on fire behind it to block the carriageway.

{duration.a: The raid was over within four minutes}, police said. The three guards were unhurt apart from ringing ears. A motorist was grazed on the arm by a splinter.

{fire.a: The guards did not fire a single shot}, the company said, as its rules provide when the attackers are superior in numbers. The gang fired several times into the air with assault rifles.

The perpetrators fled in two dark estate cars with French number plates. One was found burnt out near Dinant at midnight. On Tuesday afternoon two men, aged 28 and 33, were arrested in Charleroi. They deny any involvement.

The motorway was closed in the direction of Brussels until 2 a.m. and in the other direction for an hour.

It was the third attack on a cash van in Belgium this year. In the two earlier cases, near Liège and Mons, the robbers got away empty-handed.

== La Gazette Mosane
"I thought they were making a film"

Sabrina Collard was the fourth car in line. She was on her way home from her shift in Ciney, with a lasagne on the passenger seat. "I thought they were making a film," she says. Then one of the men came to the window, put a finger to his mask and made a sign: head down.

She put her head down, and looked at the dashboard clock. {duration.b: It had taken eleven minutes when they drove off}, she says, and the clock is right, she set it on Sunday.

Between the crash barriers on Tuesday there still lay glass, cartridge cases and, in a ditch, a few pink notes, stuck together. {fire.b: The guards shot back through the hatch}, two lorry drivers who were standing at the front told this newspaper independently of one another. Both heard the difference: "The one barked, the other clapped."

A gang of at least six masked men had stopped the cash van with two lorries. Both lorries had been stolen on the weekend, one in Arlon, the other at a sawmill in Bertrix, whose owner recognised the sticker on television.

Nobody was killed, nobody seriously hurt. A man from Rochefort was scratched by a splinter and drove on to his choir practice with a plaster. Psychologists have offered help to those who were in the tailback; there were about 300 cars.

On Tuesday evening the police said two men had been arrested in Charleroi. In Ciney the lasagne was eaten on the same evening, cold.

== Télé Sambre
Two arrests after motorway raid

Less than 24 hours after the robbery on the E411 police have arrested two suspects. Special forces stormed a flat in the Charleroi district of Marchienne on Tuesday at 3 p.m. No shot was fired in the process. The men, who are 28 and 33, deny having had anything to do with the raid.

The decisive clue came from the road. {spotted.a: A Polish lorry driver had recognised the getaway car} in a rest area and rung the police, a police source told Télé Sambre. He had noticed that one of the number plates was only stuck on.

In the flat were gloves, a jammer for mobile phones and 12,000 euros in cash. Whether the cash comes from the van is being examined. The rest of the loot is missing. {loot.b: An amount of 2.4 million euros had been stolen}, we hear from the union of security staff, which refers to the loading list.

At least four perpetrators are on the run. One of the two estate cars was burnt out near Dinant; the other has not been found. Investigators suspect that it crossed the border to France. The French gendarmerie has set up checkpoints around Givet.

The three guards were unhurt apart from ringing ears. They have been given leave. Their union calls for an escort by police on all transports of more than a million. The interior minister, Pieter Wouters, said he would examine it, though not "in the shock of the moment".

The suspects are to be brought before an examining magistrate on Wednesday.

== De Zenne Courant
Cash van raid: minister rejects blame

Interior minister Pieter Wouters has rejected criticism that the state does too little to protect cash transports. "There is one attack for every 40,000 journeys," he said in parliament on Wednesday. The opposition reminded him that the escort by police had been abolished in 2019 by his own party. Wouters said that this was correct, and that the number of attacks had fallen nevertheless, from nine that year to five last year.

So far this year there have been three, the one near Namur included. Only there did the perpetrators have success. {loot.a: Their haul was put at 1.6 million euros} by the prosecutor's office.

Meanwhile an examining magistrate ordered that the two men who were seized in Charleroi on Tuesday stay in custody for a month. One is a trained explosives worker from a quarry, the other his brother-in-law. Their lawyers say their clients were at a birthday party on Monday evening and that there are photographs.

{spotted.b: The escape car had been detected by the crew of a police helicopter} with a thermal camera, the federal police said in a statement; from it the trail led to the flat.

The van's operator, Valsécur, has taken six similar vehicles off the road for a check. The rear door ought to have resisted for longer, it said. The manufacturer, a firm in Kortrijk, wants to see the door before it says anything.

At Namur the prosecutors have appealed for videos from dashboards. They have received 46.

== Lëtzebuerger Stëmm
Robbed van came from Luxembourg

The cash van that was attacked in Belgium on Monday had been loaded in the afternoon in Luxembourg, at the depot in Leudelange. It left at 5:50 p.m., 20 minutes later than planned, because a pallet had to be weighed again. The robbers must have waited.

Did they have help from inside? Investigators from both countries are checking who knew of the route, which is changed daily and, according to Valsécur, given to the crew only upon departure. There is no suspicion against the three guards, the public prosecutor in Namur stressed. They were unhurt but had been in great fear.

Two lorries forced the van to stop at 7:25 p.m. on the E411. A car was set on fire behind it to block the carriageway. The robbers used explosives for the door; the bang could be heard in villages two kilometres away. Then they fled in two cars.

Valsécur employs 640 people in the Grand Duchy and 2,300 in the whole group. In Luxembourg itself the last raid on a cash transport was in 2013, at the airport road. The perpetrators of that time were convicted, but the money, 800,000 euros, was never found.

Dye packs are prescribed here, as in Belgium. Whoever is offered notes with pink edges should refuse them and notify the police, the central bank said. Several such notes have been picked up at the roadside, it added, by children among others.

The insurer will bear the loss. Bank customers are not affected.
