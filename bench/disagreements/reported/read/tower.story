cases: number
match: number?
cleaned: date?
near: contradiction?

== Market Channel
City names old Playhouse Hotel as source of deadly Legionnaires' outbreak

An air-conditioning unit on the roof of a historic hotel is the source of an outbreak of Legionnaires' disease that has killed nine people and made more than 75 ill in Eastwater, the city's health commissioner, Helen Adair, said Monday.

After taking and testing a large number of samples, laboratories have {match.a: matched the strain from the hotel's unit} -- also known as a cooling tower -- {match.a: with the strain found in 19 patients}, some of whom died, Adair said.

"This outbreak has ended," Adair said, pointing out that the longest possible incubation period had gone by since anyone last reported symptoms.

Dr. Neil Corrigan, a deputy commissioner, said that officials found out on June 17, eight days into their inquiry, that a guest who had stayed at the hotel had fallen ill.

{cases.a: There have been 96 cases in all} and almost all of the patients who were in hospital have been sent home, officials said. But {near.a: it is not clear whether every patient had walked past the hotel}; in some conditions mist can drift for up to a mile.

The outbreak has become the most serious health emergency in the city since last winter's measles alarm. For more than a month, cases of Legionnaires', a form of pneumonia that is above all dangerous for the old and for those with other illnesses, have been reported all over the south of Eastwater, the city's poorest district.

The bacteria were found in cooling towers on 14 buildings, and the outbreak led city and state officials to demand that such towers be tested and inspected throughout the state. The warm mist that rises from them can carry bacteria.

The Playhouse Hotel is in a building more than 100 years old, in which famous magicians and comedians once performed.

== Capital Times
City names hotel as source of Legionnaires' outbreak

An air-conditioning unit on the roof of a historic hotel is the source of an outbreak of Legionnaires' disease that has killed nine people and made more than 75 ill in Eastwater, the city's health commissioner said Monday.

After taking and testing a large number of samples, laboratories have {match.a: matched the strain from the hotel's unit}, also known as a cooling tower, {match.a: with the strain found in 19 patients}, some of whom died, Health Commissioner Helen Adair said.

"This outbreak has ended," Adair said, pointing out that the longest possible incubation period had gone by since anyone last reported symptoms.

Officials found out on June 17, eight days into their inquiry, that a guest who had stayed at the Playhouse Hotel had fallen ill, said Dr. Neil Corrigan, a deputy commissioner.

{cases.a: There have been 96 cases in all}, and almost all of the patients who were in hospital have been sent home, officials said.

The bacteria were found in cooling towers on 14 buildings, and the outbreak led city and state officials to demand that such towers be tested and inspected throughout the state. The warm mist that rises from them can carry bacteria.

In some conditions mist can drift for up to a mile, and {near.a: it is not clear how near some of the patients had come} to the hotel, officials said. Three had stayed there; none of the staff fell ill.

The Playhouse Hotel is in a building more than 100 years old, in which famous magicians and comedians once performed.

== Channel Six
Cooling tower of hotel ID'd as source of Eastwater outbreak

EASTWATER -- The source of a deadly outbreak of Legionnaires' disease was identified on Monday as a cooling tower at a hotel in the south of the city, and the authorities say that the outbreak is now officially over.

Tests in the laboratory showed that {match.b: the strain in the cooling tower of the Playhouse Hotel matched the one found in patients}, the city's Health Department announced in a news release.

{cleaned.a: "The risk from the hotel's tower was removed the moment it tested positive} for bacteria that cause the disease," said Health Commissioner Helen Adair.

"As of today, every tower in the area concerned has been disinfected, and towers in the whole of the city are being checked and, where necessary, cleaned."

What is known about the patients and about the surroundings also supports the finding that the hotel's tower was to blame, the department said.

By Sunday nine people in Eastwater had died in the outbreak, and {cases.b: 89 people were reported to have had the disease}, according to city data. All of those who died were adults who had other medical conditions.

Nobody has come down with symptoms since June 22, which is why the outbreak was declared over on Monday.

Legionnaires' disease is nothing unusual, and there is no guarantee that it will not show up in another place.

The bacteria that cause it occur in nature, mostly in warm water. Hot tubs, big plumbing systems, ornamental fountains and, as in Eastwater, cooling towers are therefore common places for them to grow. The disease is not passed on from one person to another.

== Safe Table Bulletin
Timeline of the Playhouse Hotel Legionnaires' Outbreak

The Playhouse Hotel in Eastwater has been identified as the source of the outbreak of Legionnaires' disease that {cases.c: has made 93 people sick and killed nine of them}. The city's Health Department has published a map of the area in which the pattern of the outbreak was found.

{near.b: Many of the patients live only a short way from the hotel}. {match.b: The results of all patients match the pattern of the outbreak}.

The order of events is revealing. The inquiry started on June 9 with reports of people who had a sickness resembling pneumonia. From June 10 to 15 the department investigated, and on June 16 it began to take samples from cooling towers in the area.

On June 17 the Playhouse Hotel tested positive for Legionella. The city ordered the hotel to disinfect its towers. {cleaned.b: That work was finished on June 20}. On June 22 the last patient in the cluster fell ill. There have been no new cases since the towers were cleaned.

On July 6 the hotel's towers were confirmed as the source.

Cooling towers are a part of the system that ventilates and cools a building. The water in them may stand for long periods, so that it is easily contaminated with dangerous bacteria.

The bacteria travel in the mist that towers, fountains and showers give off. Anyone who breathes it in can get the disease, in particular people over 50 and those who have other medical conditions. The symptoms are like those of pneumonia, and doctors often take it for that at first: cough, high fever, shortness of breath and aching muscles.
