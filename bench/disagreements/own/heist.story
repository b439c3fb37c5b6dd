== Lowlands Press Agency
Thieves take nine gold boxes from Ghent museum

GHENT, Nov 10 (LPA) - Thieves broke into the Van Maele Museum in Ghent early on Monday and escaped with nine gold snuffboxes insured for 3.2 million euros, police said.

The alarm went off at 2:14 a.m. Two masked men had come in through a window on the garden side. They smashed three of the 12 display cases in the Blue Room and were gone in less than four minutes, police spokeswoman Nele Coppens said. The first patrol car was there six minutes after the alarm.

A 58-year-old night guard was pushed over and bruised his wrist. He was treated on the spot.

"They knew what they wanted," museum director Joris Devriendt said. The nine boxes, made in Paris between 1740 and 1785, are part of a collection of 46 which the museum owes to the textile maker Adolf Van Maele.

A burnt-out grey van was found at 5 a.m. in a field near Deinze, 18 kilometres away. A third person is believed to have waited at the wheel, as a witness saw the van leave the moment the two climbed in.

Nobody has been arrested so far. The museum will stay closed up to and including Wednesday.

It is the first theft from the museum since 1997, when a visitor made off with a silver spoon.

== Het Scheldeblad
"It was all over before I had my glasses on"

Rita Claes has lived across from the museum garden for thirty-one years. In the small hours of Monday she was woken by breaking glass. "I thought, the neighbours' conservatory," she says. By the time she was at the window two figures in black were running for a van. "One of them lost a shoe and went back for it."

That shoe, or rather its print in the flower bed, is now with the federal police's laboratory in Brussels, together with a crowbar left behind in the Blue Room.

Guard Eddy Lambrecht, who was knocked down on the stairs, is already home again. His wrist is blue and his mood is not much better, his wife told this newspaper. He is due to retire in February, after 26 years.

On Tuesday there was a piece of good news. A woman walking her dog along the canal near Deinze, a short distance from where the van was burnt, found two of the boxes in a plastic bag. One has lost its lid. The seven others are still missing.

Director Joris Devriendt came in person to identify the finds. "I could have hugged the dog," he said. For the pieces that are still gone the insurer has offered a reward of 50,000 euros.

Many in the quarter ask why there was one guard only. There used to be two; the second post was cut in 2021, when the city reduced its subsidy by a tenth.

== Radio Leie
Museum theft: man held in Lille

French police have arrested a man in connection with the theft at the Van Maele Museum in Ghent. The 34-year-old was stopped on Wednesday evening at a petrol station in Lille. In the boot of his car officers discovered gloves with splinters of glass, but no snuffboxes.

According to the public prosecutor in Ghent he is thought to be the driver. He denies having had anything to do with it. Belgium has asked for him to be handed over, which can take some weeks.

The other two, who did the actual breaking in, have not been identified. "We are looking at a number of names," said prosecutor An Verbeke.

The haul was worth more than three million euros to the insurers. On the open market the boxes could hardly be sold: they are listed and photographed. Experts therefore fear that they might be melted down, for the gold alone would bring some 140,000 euros.

On Thursday morning at ten the museum opened its doors again, as planned. There was a queue. By closing time 1,120 people had come, about four times as many as on a normal Thursday. The Blue Room remains locked, and a photograph of it hangs before the door.

The city has meanwhile promised to pay for a second night guard, from December on.

== The London Evening Ledger
Pint-sized treasures, four-minute raid

They would fit in a coat pocket, and that may be their undoing. Gold boxes of the eighteenth century, made to hold a pinch of snuff, have become the burglar's favourite: Cognac in 2022, Bath in the spring, and now Ghent.

The raid on the Van Maele Museum, at about a quarter past two last Monday morning, took no longer than boiling an egg. The gang ignored a Rubens sketch in the next room. They left most of the display cases alone and went for three.

Nine boxes went. Two have come back, after a terrier by the name of Puck sniffed them out beside a canal. What remains missing includes the finest of the lot, a box with six enamel views of Versailles that alone was insured for 900,000 euros, or some £790,000.

The getaway van was set on fire 11 miles outside the city. It had been stolen in Kortrijk the previous Thursday.

Dr Helena Marsh, who wrote the catalogue of the collection, was in tears when we reached her. "I have held each of the 46 in my hands," she said. "Thirty-seven were not touched, one must be thankful for that."

A suspect was detained in northern France on Wednesday. At the time of writing two more were at large.

As for the museum, it lost three days of visitors and gained, one suspects, a good many new ones. It was open again by Thursday.
