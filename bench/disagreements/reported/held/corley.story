toll: number
width: number
since: date?

== corleyglobe
Storm flattens the middle of Corley; toll could pass 130, authorities fear

CORLEY, Okla. - A tornado that was {width.a: a full mile wide at its height} tore through the heart of Corley at 6:10 p.m. Saturday. It killed dozens of people and left hundreds hurt.

The coroners of Beecher and Lowe counties were preparing a makeshift morgue on Saturday night. {toll.a: At 11 p.m. the count of the dead stood at 14}. The coroners expected it to climb to more than 130.

Crews with body bags were on their way to a furniture warehouse, two supermarkets and other shops between 20th and 26th streets along Quarry Road, which is among the worst hit parts of the city.

Hadley Medical Center is taking only patients in critical condition for now, said a spokeswoman, Jo Tarrant. Those with lighter injuries are sent to other hospitals in the area. By the last count 610 people had been treated by Hadley staff, twelve of whom had died as of 5 a.m.

The Beecher County coroner, Lyle Prewitt, said by telephone on Saturday night that people had been found dead in places where they had looked for shelter, crushed when the roofs came down. Families were calling all evening, he said. One woman was known by the swallow tattooed on her shoulder.

Whole blocks of flats are gone, said Dean Moffat, who runs emergency management for the city. Nursing homes were struck too.

Corley High School and Lincoln Elementary were destroyed, said the superintendent of schools, Ray Ibsen, and two other schools have lost their roofs.

== pacificjournal
Corley races to find the living after tornado rips through city

Two days ago there was little to set Corley apart from other small cities of Oklahoma. Since Saturday's tornado it has been one great building site in reverse, where rescuers work against the next storm and are short of nearly everything. {toll.b: The tornado killed at least 151 people}, and nobody expects it to stay at that.

The city manager, Paul Drayton, gave the latest figure at a news conference on Sunday afternoon, Allied News reported. Nine people had been rescued, Drayton said.

By Sunday noon, some 18 hours after the tornado had cut an eight-mile gash through the centre of Corley, residents were picking through wreckage in streets that many compared to a battlefield. Of some houses only the floor was left, heaped with wires, sandals, family albums and kitchen fans, private lives laid out for everybody to see.

In one street a roof without walls rested on an overturned delivery van. Close by, a phone shop was a crumpled basket of steel.

Aaron Lusk, 31, waited in front of a brick house to see whether a missing friend and her little girl would come back. He had been at the wheel of his blue hatchback when the storm struck, he said.

"The hail was flying flat, and then the car just rose and came down on the wrong side of the road," he said. His wife, Dana Reyes, and two children aged 1 and 4 were in it with him. None of them was hurt.

"I was born here," said Reyes, "and I can't tell which street this is."

By the reckoning of officials the storm broke up more than 2,600 structures.

== lakesentinel
Oklahoma governor visits Corley

Nine people were dug out alive in Corley on Sunday, the day after the tornado, {toll.b: to which at least 151 deaths are put down}.

The city manager, Paul Drayton, confirmed the deaths at a news conference with Gov. Ellen Marsh and other officials on Sunday afternoon in the armory of the National Guard. {since.a: Not since 1908 has one tornado killed so many} in this country. The storm of that year took 152 lives in Louisiana, and the officials did not hide that Corley may pass it. For the time being it is rated EF4 by the National Weather Service.

It has hardly stopped raining, which does not help, Drayton said, but nobody would be sent home for the night. He counted 590 helpers from 62 agencies, from firefighters to Guard troops. Forecasters see more storms coming until Tuesday. It would not be easy, Drayton said.

"There is nothing weak about this city," Drayton said. "We look after the people next door."

Marsh told the room that her first act on Saturday night was to declare a state of emergency. Then the president rang, she said, and gave his word that Corley would lack for "nothing, and I mean nothing".

"These are painful days," Marsh said. "What we ask of the country is that it prays for the people of this city."

She thanked the rescuers and the churches for what they had done. "There will be sights that none of us wants to see," she said. "We will see the job through, and then we will build."

== networknews
Nursing home lost at least 14 people in Corley tornado

At least 14 of those whom the Corley tornado killed were in one nursing home, its owner said on Monday, when crews were still going through what is left of thousands of homes and of the big stores.

"You could not have told that it had ever been a house," said Gordon Tull, whose company ran Elmcrest on the north side of the city. Thirteen of the victims were residents, he said, and the fourteenth worked there. One person has still to be found.

"When we came up from the cellar an old lady from the home was sitting on the kerb," a neighbour, Wanda Steele, told the Corley Globe. "She was bleeding and did not know where she was."

The warning had come, said Tull, and at Elmcrest as at Prairie Rest, a second home that was wrecked, the night shift was wheeling people out of their rooms. The storm was quicker. A longer warning, he said, would have changed nothing. Elmcrest had 116 residents and Prairie Rest 135.

{toll.c: In the whole city 159 people have died}, the city manager, Paul Drayton, said on Monday. He gave the number of injured as more than 980.

{since.b: No single tornado has been deadlier since 1950}, the first year for which the National Weather Service has official figures.

The service also gave it a new rating on Monday. What had been an EF4 is now an EF5, the top of the scale, with winds beyond 210 mph. Some 1,950 people were on lists of the missing.

== gulftimes
Corley tornado: toll of dead is expected to rise

When the tornado came, Lena Foss, a nurse at Mercy Hill Hospital, had stepped out of the operating theatre for a minute to fetch an instrument. "Code slate now," said a voice over the loudspeaker. It was the hospital's word for a disaster at the door, but in every exercise it had been preceded by the words "make ready".

There was no time to make anything ready. She heard the windows burst and ran back to the theatre. "It felt as though my head was in a vice," said Foss, 36. An anaesthetist leaned his whole weight on the door to keep it shut. Then it was dark, and there was only the roar.

"To put it simply, our hospital blew in on itself," said Dr. Hugh Lindley, who works in the emergency ward of the 300-bed house. There is a plan for disasters, he said, "but in the plan the disaster is somewhere else."

When it was past, shortly after 6:10 p.m. Saturday, there was a scar eight miles long and {width.b: roughly two-thirds of a mile wide}. {toll.b: The dead were at least 151}, and eight or more of them had been patients of the hospital.

What was left looked sadly like the pictures from the Alabama storms in March: ruins to the horizon, cars beneath pieces of houses, trees with their roots in the air, smoke from burning gas. And everywhere people who wept, or gave thanks, or told how they had got out.

In rain, hail and lightning rescuers went from door to door on Sunday, taking care not to tread on fallen power lines. The storms went on late into the night.
