dead: number
missing: number
struck: contradiction
critical: number
power: contradiction
boats: contradiction
course: contradiction?
arrest: framing?

== Morning Observer
Master of Greek cruise ship held as survivors ask how it could happen

{arrest.a: The master of a cruise ship that foundered off the Greek island of Thyros was being held by prosecutors last night} while divers and boats went on looking for the missing.

{dead.a: Four people were known to be dead} and {missing.a: there was no trace yet of 53 others} {struck.a: after the 91,000-tonne Aurelia Star drove onto a reef} within sight of the harbour.

Andreas Kallistis, 49, who joined the ship's owners nine years ago, is suspected of manslaughter and of leaving his vessel, officials said. {course.a: The prosecutor, Eleni Markou, was said to have stated that the ship had strayed too close to the shore in error,} on a course for which Kallistis had given the order, through waters of which there are good charts.

{power.a: Some believe that the ship lost its power first and could then not be steered clear of the reef.} Specialists pointed to what passengers said of the lights going out and of a heavy bang, which could mean that something blew up below.

The Aurelia Star ended up lying on her side, half under water, late on Sunday, a stone's throw from land. Thousands of people swam, were fetched by boats or were flown out, and many of them spoke with anger of a crew in panic and an escape without a plan. {dead.a: The police said the dead were three passengers from the Netherlands and a Filipino seaman.} {critical.a: Around 40 people were injured, four of whom were still in a critical condition.}

Meridia Lines said that the 31 Danish passengers and 15 Danish crew were all safe. The embassy could not say whether that was right.

"They told us to go back to bed, and the floor was a wall by then," said Inge Holm, 34, a nurse from Aarhus.

== Harbor Weekly
Liner Aground in Greece; 4 Dead, Dozens Not Found

{arrest.b: The captain of the Aurelia Star, the big cruise ship that went aground} {dead.a: and cost four people their lives,} {arrest.b: is under arrest, Newsline TV reports.} {missing.b: Dozens of people have still not been found.} Andreas Kallistis is suspected of manslaughter and of having abandoned his ship, the channel said, citing the prosecutors on the spot.

Earlier it was said that the authorities were questioning the captain over the events of Sunday, when his ship, with more than 3,000 people on it, passengers and crew counted together, got stuck off the small island of Thyros in the Aegean.

Why no call for help was sent at the time is one of the things that the officials want to know, according to the report. One of them told Newsline that the first contact with the ship came when people were already leaving it.

The authorities are working out how the accident came about, and how it could end in such "bedlam" on the decks. {missing.b: They are also still searching for dozens of passengers,} after a night in which the rescuers brought thousands from the ship. {struck.b: It had run up on a sandbank and then started to heel over.}

How many are dead or missing is told differently from one report to the next. {dead.a: Several now agree on four deaths,} where eight were spoken of in the first hours.

A number of people jumped overboard, it was reported, as the ship leaned further and further. The island's church and school took in those who came ashore with nothing but wet clothes.

== Voyage Trade
Aurelia Star goes aground, eight or more killed

Meridia Lines' Aurelia Star went aground off the Greek island of Thyros late on Sunday night. {dead.b: The accident has left at least eight people dead.} Killed were three passengers from the Netherlands, a seaman from the Philippines and three more people. {critical.b: Another 40 were hurt, three of them seriously.} The ship is on her side and divers are going through her cabins. {missing.c: This morning, March 11, there are said to be 22 people who have not been accounted for.}

{arrest.b: Her Greek captain is under arrest} and is suspected of manslaughter and of abandoning the vessel.

Nikos Varda, the president of Meridia, said that what matters most at present is to look after those who were saved and to see them home. What took place cannot be said with certainty yet, in his words, {power.b: but the ship went dark once she had run into} {struck.a: what Varda described as "a rock of some size".}

A gash of 48 metres is reported to have been torn in the hull, through which the sea poured in so that she heeled over. Rescuers brought people off all through the night. {boats.a: The ship leaned over at such speed that leaving her by lifeboat in the normal manner was all but ruled out.}

The Aurelia Star, which has room for 3,300 passengers, had left Piraeus for a week around the eastern Mediterranean. Calls at Rhodes, Limassol, Haifa and Izmir were to follow, with the end of the trip in Piraeus again. Agents with customers on the next departures should hear from Meridia by Wednesday. The search goes on, and so do the inquiries.

== Wayfarer
Cruise Ship Hits Ground Off Greece

We have changed this story since it first went up, as more became known.

{arrest.b: Police have arrested the captain of the Aurelia Star,} the cruise ship that went aground last night off a Greek island and rolled over. {dead.c: At least four people lost their lives, and} {missing.d: 65 others have not been found.} {power.b: From what Meridia Lines and its American parent have now put out (you can read it below), the ship touched ground, was badly torn, and after that its electricity went} and the sea came in. At one time it leaned by 18 degrees, and a rescue on a large scale got under way. In the end, at about 40 degrees, it went right over.

{course.b: The captain, we hear, took the ship as near to Thyros as he could get.} Some people were so scared that they leapt into icy water and swam for the shore, {boats.b: but it was the lifeboats that saved most of them.} Worse yet must have been the lot of some 65 who, once the order to leave had been given, had no way to the boats. Helicopters picked them up.

{missing.d: News agencies say that 65 people are still being looked for,} and that divers have been inside. They had to stop for the night and start again on Tuesday at first light.

Guesses of every kind are going round, of course. The passengers came from Greece, Denmark, the Netherlands and elsewhere; no Americans, as far as anyone has told us.

It had sailed from Piraeus on Sunday afternoon for seven nights at sea. Ships of this kind almost never go over. The last was a ferry liner off Norway six years ago, when three passengers died.
