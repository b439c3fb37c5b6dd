rise: number
warning: contradiction
woke: attribution
permit: contradiction

== Triglav Press
Three campers die in flash flood near Bovec

Three people were killed when a mountain stream burst its banks and swept over a campsite near Bovec in north-western Slovenia in the night to Sunday, the civil protection service said. One person was still missing.

The dead are a couple from the Netherlands, both 66, and a 23-year-old man from Poland. A German man of 71 was being looked for along the Soča with boats and drones.

Some 260 people were staying on the site, Kamp Jelša. Most of them fled up the slope to the road in their nightclothes. Fourteen were injured, one of them seriously. They spent the rest of the night in the school in Bovec.

{rise.a: The stream rose by 2.1 metres within half an hour} after a thunderstorm in the mountains, the environment agency said. The flood wave reached the tents at about 1:30 a.m.

{warning.a: A warning had been sent to the campsite at 10:05 p.m.}, the regional head of civil protection, Matjaž Kenda, told reporters. The text message had advised clearing the places by the water.

The operator, Andreja Rutar, expressed her sorrow and said she would cooperate fully. Police have begun an investigation. Nobody has been questioned as a suspect.

{permit.a: The lower meadow was approved for tents}, the municipality of Bovec said. It sent a copy of the document from 2016 to the media.

In the same valley a flood in August 2023 damaged 30 houses, with no loss of life.

== Soški Glas
The night in which the stream came to the tents

The pans went first. Nives Kavčič from Maribor heard them clatter, thought of a marten and turned over. Then the mattress was floating.

Somebody was running through the rows and hitting tents with a paddle. {woke.a: It was the night watchman, Edi Mlekuž, who woke the people} on the lower meadow, she says, and others in the school gymnasium say so too. He is 64 and lost his glasses. On Sunday he sat on a vaulting box and held a cup that he did not drink from. "I did not get to the end," he said. The last row was where the Dutch couple and the young Pole were.

The flood wave reached the tents at about 1:30 a.m. By two it was over. It left 41 cars in the riverbed, a bouncy castle in a spruce, and mud up to the knees.

{warning.b: No message had reached the campsite that evening}, its operator, Andreja Rutar, says. She had her telephone beside her until midnight and is ready to hand it over to the police.

Some 260 people were staying on the site. The local people came with blankets, with tractors, with plum brandy. Hotel Mangart opened its rooms free of charge. Fourteen of the guests needed a doctor, most because of cuts on their feet.

A German is still missing. His wife was able to hold on to a fence. She sits on the bridge and will not leave.

== Alpe-Jadran TV
Flood: minister in Bovec, search continues

Interior minister Sabina Zorman visited the flooded campsite near Bovec on Sunday afternoon. She thanked the 180 firefighters, divers and mountain rescuers and promised help to the region. "There will be time for blame. Today is the time for searching," she said.

Three campers have died. A fourth, a pensioner from Germany, has been missing since his caravan was carried away. The divers concentrate on a gorge three kilometres downstream, where parts of the caravan were found.

Water came down from the Rombon massif after a storm that brought 88 litres of rain per square metre in two hours. {rise.b: It climbed by 3.4 metres in thirty minutes}, hydrologist Gregor Vidic said on our programme, if one reads the marks on the piers of the footbridge.

{permit.b: For the lower meadow there was no permit to camp}, the Inspectorate for the Environment in Ljubljana told us. A procedure against the operator had been pending since spring. The operator did not want to comment on it on Sunday.

Many owe their lives to people who did not think of themselves. {woke.b: The campers were woken by a Czech scout leader}, Hana Dvořáková, 27, according to the police in Bovec, who had been outside to tie down a tarpaulin. All 32 scouts of her group are unhurt.

The Dutch foreign ministry confirmed the death of two of its citizens. Poland has sent a consul. The Slovenian Red Cross has set up a telephone line for relatives.

On Monday flags will fly at half mast in the municipality.

== Maas en Peel
Limburg couple among dead in Slovenia

A man and a woman from Horst were among those killed in the flood at a campsite in the Slovenian Alps. Both were 66. They had been going to the same place for eleven years, always to the last row, because of the sound of the water, a neighbour says.

The third victim is a student from Kraków, aged 23, who was travelling alone by bicycle. A German holidaymaker is missing. Fourteen people were injured, one of them seriously, a boy from Austria with a head wound, who according to the clinic in Ljubljana is recovering.

There were about thirty Dutch people on the site. They are being looked after by the travel assistance service; a coach is to bring those who want to go home on Monday. Their cars are lost.

In the Netherlands the question is being asked whether it could have been prevented. Kamp Jelša lies in the bend of a stream which can be jumped over in summer. In 2023 there was a flood in the valley without victims. {permit.a: The municipality had licensed the lower field for tents} ten years ago, in 2016, local officials confirmed to this newspaper.

The Slovenian police are investigating. So far they are not treating anyone as a suspect, a spokesman said. Prosecutors may later decide otherwise.

In Horst the flag at the tennis club, where the man was treasurer, is at half mast. The neighbours water the tomatoes. "They would have been back on Thursday," says one of them. "Her sister wanted to come for coffee."

== Rhein-Sieg Stimme
Missing man from Troisdorf found dead after Slovenia flood

Hope has ended for the family of Heinz-Peter L. Divers recovered the body of the 71-year-old from Troisdorf on Monday morning from a gorge of the Soča, the police said. The number of dead in the flood at Kamp Jelša thus rises to four; until Sunday evening there had been three.

His wife, 69, had been able to hold on to a fence. She was flown home on Monday with her daughter.

Nobody is missing any more. Of the injured, eleven had left hospital by Monday; three remain there, among them an eight-year-old from Austria.

The investigation has only begun. On Monday police secured computers and telephones at the campsite's reception and at the civil protection centre in Nova Gorica. {warning.b: No text message or call had arrived}, the operator's lawyer repeated. His client had every reason to want this to be looked into.

The German camping association advised against panic. Of 29,000 sites in Europe only a few hundred lay in places where a stream could become a torrent, it said; guests should ask about an escape route on arrival. In 1996, a flood at Biescas in the Spanish Pyrenees killed 87 campers. Afterwards several countries changed their rules.

In Bovec the sun was shining again on Monday. The stream, a reader from Bonn who is staying there writes to us, "is as wide as my arm is long, and quite clear".

Kamp Jelša will remain shut this year. The operator has said that she will pay back all bookings.
