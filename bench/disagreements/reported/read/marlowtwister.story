toll: number
width: number
record: date?
when: date?
strength: number?

== Marlow Springs Sentinel
Officials fear number of dead in Marlow Springs may pass 80

MARLOW SPRINGS — A tornado that {width.a: was a mile across at its widest} tore through the middle of Marlow Springs {when.a: at 6:10 p.m. on Sunday}, killing scores of people and injuring hundreds.

The coroners of Tate and Loomis counties were preparing an emergency morgue on Sunday night. {toll.b: By 11 p.m. the number of dead stood at nine people}. The coroners said they expected it to climb beyond 80.

Crews with body bags were on their way to a lumber store, a supermarket, a sports shop, a diner and other businesses along Mill Road, one of the places that suffered most.

UPDATE: Northside has treated nearly 420 people and takes only grave cases

The Northside hospital now admits only patients with grave injuries, according to Lena Portwood, who speaks for it. Anyone hurt less badly is asked to go to other hospitals in the area or to a doctor's practice.

At the last count its staff had looked after 388 people hurt by the tornado, of whom seven had died by 4:30 a.m.

Tate County coroner Neil Gaither said by telephone on Sunday night that bodies were being taken from places where people had tried to hide from the storm and where roofs had come down on them.

Families were calling to ask whether their own were among the dead, Gaither said. In one case a woman could be named only by a rose tattooed on her wrist.

Craig Dunleavy, who directs emergency management for both counties, said that entire blocks of flats were gone. Nursing homes had been hit too.

P.T. Solberg, the superintendent of schools, said the high school, the trade school and Lincoln Elementary had been destroyed. Two more schools had lost their roofs.

== The Loomis Observer
Governor comes to Marlow Springs

{toll.c: At least 97 deaths are linked to the tornado} that {when.b: swept through Marlow Springs on Sunday night}, and on Monday search crews saved eight more people who had been lying under rubble.

City Manager G. Dale Pruitt {toll.c: confirmed the number of 97 at a meeting} with the press that he held on Monday afternoon together with Gov. Curt Hollander and other officials in the National Guard hall. {record.a: No single tornado in the country has killed more since 1902}, when one in Corvin killed 98 people, and officials said they thought that more bodies would be found. The weather service {strength.a: has for the time being rated the tornado EF3}.

Pruitt said steady rain had slowed the search, but that crews would go on through the night. So far 41 agencies and 380 people, among them firefighters, state police and Guard soldiers, have come to the city. As storms are forecast until Wednesday, Pruitt said, they were making ready for heavy work.

"This city is tough," Pruitt said. "Here people look after the folks next door."

When it was Hollander's turn, he said he had declared a state of emergency as soon as he heard the news on Sunday night. The president, he added, had given him his word that "all that it takes" would be sent to clear and rebuild the city.

"These are sad and hard days," Hollander said. "I ask everybody in the state and beyond it to keep these people in their prayers."

He praised the rescuers and what he called "our churches and all who came with them", and asked residents and officials to work hand in hand.

"We have long shifts before us, and some of what we see will be hard to bear," Hollander said. "We will get it done, and after that we will build again."

== National News Net
Nursing home lost at least nine in Marlow Springs tornado

Staff and news services

While crews in this city worked their way through what was left of thousands of homes and past bare floors on which large shops had stood, the number of dead went up again, and the owner of a nursing home said that at least nine of them had died there.

"It was a house, and now it is a heap of bricks," said Walt Jessup, who ran Willow Court in the south of the city. Eight of the victims lived there, he added, and the ninth worked there. One person has not been found.

"There was an old gentleman just standing in the road when we came out," a neighbor, Patty Conroy, told the Marlow Springs Sentinel. "He was bleeding and did not know where he was."

At Willow Court and at another badly damaged home, Elm Ridge, the staff had been warned that the storm was on its way and had begun to move people into the corridors. But it came sooner than they thought, Jessup said.

A longer warning, he said, "would have changed nothing."

The number of dead {toll.d: rose on Tuesday to 102 for the whole city}, City Manager Dale Pruitt said. More than 630 people were injured, he said.

It was the {record.b: deadliest single tornado in the country since the weather service} began to keep {record.b: official records in 1950, and the ninth-deadliest} in its history.

On Tuesday the weather service {strength.b: raised the Marlow Springs tornado from EF3 to EF4}, a class for devastating storms. Winds had reached over 170 mph, it said.

Some 1,250 people were reported missing.

== The Bay Tribune
Number of dead in tornado expected to grow

When the tornado came, Tracy Bell, a surgical assistant at St. Anne's hospital in Marlow Springs, had just stepped out of an operating room to fetch an instrument. From the loudspeaker came a sudden order: "Code slate, now." It meant that disaster was at the door; in drills it had always been "Prepare for code slate."

No time was left to prepare. Bell, 36, heard the glass crack and ran back to the patient. "You felt it in your ears, as if you were diving," she said. A colleague leaned with all his weight against the door to keep the wind out. The lights failed. The storm screamed.

"The hospital just fell in on itself," said Dr. Paul Renner, an emergency doctor at the house, which has 190 beds. There is a plan for disasters, he said, "only nobody thought that we would be the disaster."

When it was over, {when.a: shortly after 6:10 p.m. on Sunday}, a trail eight miles long and {width.b: about two-thirds of a mile wide had been cut}. {toll.c: At least 97 people were dead}. Five or more of them were patients of the hospital.

What came to light afterwards was sadly familiar from the storms of March: ruins as far as one could see, cars under parts of houses, trees pulled out with their roots, smoke from burning gas, flashing lights. And everywhere there were dazed people who mourned what they had lost, gave thanks for what they had kept, and told how they had escaped.

In pouring rain, with lightning and hail, rescuers went from house to house on Monday, keeping clear of rubble and of fallen wires that set leaking gas on fire. Heavy storms lasted far into the night.
