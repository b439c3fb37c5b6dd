== Aegean News Agency
Stomach virus sickens 118 at Crete beach resort

CHANIA, Greece, Aug 20 (ANA) - A stomach illness has struck 118 people at a beach resort in western Crete and nine of them were in hospital on Wednesday, Greek health authorities said.

The first guests at the Aegli Bay resort near Kissamos fell ill on Saturday evening with vomiting and diarrhoea. By Monday there were 42 cases, said Eleni Markaki, director of public health for Crete.

"We believe that it is a virus, probably norovirus. The laboratory will tell us tomorrow," Markaki told reporters.

The resort has 640 guests this week, most of them from Britain, Germany and the Netherlands, and 210 employees. Of those who have fallen ill 14 work in the kitchens and restaurants.

The buffet and both swimming pools were closed on Tuesday. Guests are being served boxed meals and bottled water.

The nine in hospital in Chania, among them four children, are being treated for dehydration. None is in danger, a hospital spokesman said.

Samples of food, water and ice have been taken. The resort, which opened in 2011, is owned by the Heraklion group Minoan Shores and had its last hygiene inspection in May, when it was awarded 94 points out of 100.

A British tour operator, Sunhaven, has stopped sending customers there until further notice.

== Daily Beacon
HOLIDAY HELL

They saved for two years for the trip of a lifetime. They spent it on the bathroom floor.

"It was like a battlefield, all night long you heard people being sick," says Karen Whitlock, 39, from Stockport. Her husband Dean and both of their boys caught it. Only she was spared. "And I'm the one who ate the mussels!"

The Whitlocks paid £4,300 for ten nights at the five-star Aegli Bay in Crete. Since the weekend a vicious tummy bug has been tearing through its 300 rooms. More than a hundred are down with it, from a baby of seven months to a great-gran of 88.

No pool. No buffet. Sandwiches in a cardboard box. "The boys call it prison," says Karen.

Little Alfie, six, was taken to hospital in Chania on Tuesday and put on a drip. He was back on Thursday morning with a teddy and a sticker. His brother Jake, nine, got away with two bad days.

Tour firm Sunhaven, which has 210 customers there, says that anybody who wants to can fly home early at no cost. By Wednesday night 35 had said yes. It will pay back half of the price to all of them.

Manager Stavros Lendakis says he is sorry. "My own daughter has it," he told the Beacon. "She works at the reception."

The Whitlocks fly home on Saturday. As planned.

== Nea Kydonia
Ice machine under suspicion

It is norovirus. The regional laboratory in Heraklion confirmed on Thursday what the doctors had supposed, in 11 of the first 12 samples from patients at the Aegli Bay. The twelfth could not be used.

How it got into the hotel is not yet known. But the inspectors have their eye on one of three ice machines, the one at the pool bar, where the virus was found on the scoop. Food samples were all clean. The tap water too was in order.

"A scoop may be the source, or it may just be one more thing that a sick person has touched," says Eleni Markaki, head of the public health directorate. She asks for patience.

The number of those affected had risen to 149 by Thursday noon, 31 more than on the day before. The increase is getting smaller, Markaki points out: from Tuesday to Wednesday there had been 40 new cases.

In Kissamos people fear for the season. One in three families lives off the beaches. Mayor Yannis Perakis, who had his photograph taken in the resort with a glass of iced coffee, stresses that no other hotel is concerned. There are 46 of them in the municipality.

Five of the nine patients who had been in the hospital on Wednesday were discharged on Thursday. Two new ones came in, both over 70. That leaves six.

Minoan Shores has brought a cleaning firm from Athens, with 30 people. Every room is to be disinfected by Sunday.

== Norddeutsche Rundschau
An old man dies, and nobody knows yet of what

On Friday morning an 81-year-old guest from Lübeck died in the hospital of Chania. He was one of those who had fallen ill at the Aegli Bay holiday resort. Whether the infection killed him is open: he had had a weak heart for years, the doctors say, and the result of the examination will take two weeks.

He had been brought in on Thursday. His wife, who is 79, is in the same hospital and is on the mend.

The health authority of the island put the number of the sick at 163 on Friday, among them 21 employees. That is fewer than one in five of the 850 people who were living and working in the complex. There were 14 new cases in 24 hours, fewer than half as many as on the day before.

Of the 190 German guests 60 have gone home early. The travel company Kranich Reisen sent a plane to Chania on Thursday for that purpose. The others want to stay; many have long been well again and lie on the beach, which was never closed.

"Two days, and it's over. One shouldn't make a drama of it," said a teacher from Kiel, 55.

Noroviruses are found all over the world. A few particles are enough for an infection. It is said in Crete that the ice from a pool bar was to blame, but that has not been proved. The authority intends to present its report in September.
