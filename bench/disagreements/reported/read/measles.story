total: number
florida: number
linked: number
states: number
known: number
unvaccinated: number

== Practice Monthly Online
{states.a: Resort-linked measles outbreak reaches seven states}

In the measles outbreak tied to the Marisol Bay water parks in Florida, more than 75 people {states.a: in seven states were reported} to have the disease between February 1 and 17.

{total.a: Since the end of January, 87 infections have been confirmed}. {linked.a: In 63 patients the trail leads back} to Marisol Bay or to Marisol Lagoon next to it; seven of them earn their living there.

{known.a: The shots of 51 patients out of the 87 could be verified}. {unvaccinated.a: No vaccine at all had reached 43}; two had had a single dose and six the full course or more.

Measles spreads through the air and is among the most contagious of diseases. It starts with fever, a cough, a running nose and red eyes. White spots in the mouth come next, and then a blotchy rash that begins on the face and wanders down the body. Patients are thought to be contagious from four days before the rash appears until four days after.

The federal health authorities advise that children get the first dose of the combined vaccine at 12 to 15 months and the second at four to six years of age. College students who cannot show that they are immune need two doses, and so do people who work in clinics. Other adults without proof of immunity should have at least one.

Doctors should think of measles in any patient with a fever and a rash, ask about travel and visits to the parks, and call the local health department at once. Such patients should not sit in a waiting room with others.

== Petri Post
{total.b: Water Park Measles Outbreak Sickens 101}, Including Nine Too Young For The Shot

{florida.a: Laboratories have found measles in 87 Floridians}. A few more people fell ill elsewhere, in {states.b: Georgia, Alabama, Texas, Ohio, Virginia, and the Bahamas}, and with them {total.b: the year's count comes to 101}, according to the Florida health department.

The Florida patients are between eight months and 66 years old, and at least 42 of them were unvaccinated. Not all by choice, though: nine are infants who are not old enough for the vaccine. The first dose is usually given to children of 12 months or more, and the second before they start school.

{linked.a: The parks themselves account for 63 patients}, who caught it at Marisol Bay or Marisol Lagoon in Brevard County. Seven of the patients work there. Staff who had been in touch with their sick colleagues have been asked to stay home or to prove that they are vaccinated or immune, managers told the Tampa Chronicle. "To be on the very safe side we also paid for shots and blood tests," said Dr. Yvonne Castell of Marisol Resorts. The county health office told the company of the outbreak on February 9.

Earlier this month about thirty students without the vaccine were sent home for three weeks by a high school in the same county. "It is out among us now," Leonard Fisk of the county health office told the Brevard Register. "Babies who are too young for the shot, people with other illnesses and people who skipped it have every reason to be worried. Those who skipped it might want to think again."

The virus travels in the droplets of a cough or a sneeze, and it hangs about in a room after the patient has left.

== Tampa Chronicle
{total.c: Florida measles outbreak grows to 116 cases}; more expected

The measles outbreak that began in Florida keeps growing, and {total.c: officials now confirm 116 cases of the disease} {states.c: in eight states and the Bahamas}.

The Florida Department of Health said that {florida.b: there are now 102 cases in the state}. {linked.b: Of those, 71 have been tied directly} to a stay at Marisol Bay or Marisol Lagoon last month. A few patients went there in February as well, and by then could infect others.

By now people fall ill who have not been near the parks or anyone they know to have been there.

Ten counties in Florida have confirmed cases, from Duval in the north to Miami-Dade in the south. Cases tied to a visit to the parks have also been confirmed in {states.c: Georgia (4), Alabama (3), Texas (2), Ohio (1), Virginia (1), Tennessee (1), Maine (1) and the Bahamas (1)}.

Brevard County now has 32 cases. Orange County follows with 21 and Hillsborough with 18.

The Florida patients range in age from eight months to 66 years. {known.b: Health workers could check the shots of 58}. {unvaccinated.b: Among these, 48 had never been vaccinated}, two were partly vaccinated and eight fully.

About one in five of the Florida patients had to be taken to a hospital, officials said.

Marisol Resorts confirmed to the Chronicle that seven employees have come down with measles. Everyone at the parks who may have been in contact with the seven has been asked to bring vaccination papers or to have a blood test for immunity.

Those who had not been vaccinated or could not show that they were immune have been asked to go on paid leave until their status is clear, the company said.
