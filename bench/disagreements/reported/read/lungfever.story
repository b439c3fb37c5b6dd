toll: number
cases: number
period: date
ban: contradiction
schools: contradiction?

== Faith and World
{toll.a: Three Dozen Killed as Marsh Fever Reaches Cities of Tamarind Coast}

Officials in the Tamarind Coast are battling to get the better of an outbreak of marsh fever {toll.a: that has killed three dozen people} {period.a: in the last few weeks} and {ban.a: has led to large public gatherings being forbidden in the capital}, in the hope that the disease will not travel further.

Among the dead is a handball trainer from the Lacadie Islands who had come to Port Amara, the capital, for a tournament. The disease has killed eight people in that city, according to the daily Le Phare.

{schools.a: The government has started to disinfect the city's classrooms, and pupils will have to stay at home over the next few days.} Many residents are buying face masks and other medical goods in such amounts that there are fears medicine will run short.

"As soon as people understand that it's serious, they all go to the pharmacy and empty it," said David Ferrer, who represents Harvest Relief, a charity from Philadelphia, in the country. "It has become hard to find the basics."

The death of the trainer has caused more people abroad to take notice of this year's outbreak, Ferrer said. The fever is endemic in the Tamarind Coast.

Emile Savy, 52, the trainer, died in hospital on Tuesday after he had been struggling for breath, the Lacadie Press Agency reported.

A book fair in Port Amara called off its opening night this week and has put off its other dates until it is told otherwise.

Cases were also seen in the eastern port of Belize-sur-Mer and in other towns.

{cases.a: At least 168 people have been infected}, and large towns are affected this time, not as in earlier years, which raises the danger of transmission, the World Health Organization said on Sunday. It is dispatching staff and antibiotics.

== Britannia Television News
{toll.a: Marsh fever leaves 36 dead in Tamarind Coast}

{toll.a: Thirty-six people have been killed by an outbreak of marsh fever} in the Tamarind Coast.

{cases.a: At least 168 people have been infected}, and large towns are affected this time, not as in earlier outbreaks, which raises the danger of transmission, according to the World Health Organisation (WHO).

{ban.a: The government has forbidden large public gatherings in the capital} on account of {period.a: the outbreak, which has been going on for the last few weeks}, and hopes to slow the spread of the disease in this way.

In Port Amara, the capital, the disease has killed eight people, local newspapers report, one of them a handball trainer from the Lacadie Islands who had come for a tournament.

Emile Savy, 52, the trainer, died in hospital on Tuesday after he had been struggling for breath, media in the Lacadie Islands said.

{schools.a: Children have been told by the government that they should stay away from school over the next few days, while classrooms in the capital are being disinfected.}

Other towns on the West African coast have reported cases too.

Marsh fever is caused by a bacterium that is passed on by the bites of fleas and, in the form that attacks the lungs, from one person to the next by coughing. If it is noticed in time it can be cured with common antibiotics. Left alone, the lung form can kill in less than two days. The country has cases nearly every year, for the most part in villages of the interior and in the rainy season.

== Sentry Travel Alerts
{schools.b: Tamarind Coast: Schools in Port Amara and other towns to shut for a week /update 4}

{schools.b: Every school and university in Port Amara, Belize-sur-Mer, Anse Royale and Kolda is to be closed from March 11 through March 18}, so that marsh fever does not spread further. The order was given by the authorities on Friday, March 9. Port Amara has around 1.1 million inhabitants and Belize-sur-Mer about 190,000, by a count of the statistics office in 2009.

On March 10 the Ministry of Health announced that {cases.b: 512 cases of marsh fever have been recorded in the whole country} {period.b: in the past two months}. {toll.b: Sixty-three people have died of the disease in the same time.}

Meanwhile Air Lacadie is no longer flying between the Lacadie Islands and the Tamarind Coast. All of its services have been suspended since Sunday, March 11, because of worry about the outbreak. In the opinion of the World Health Organization, the danger of the disease spreading to other countries seems very small so far, and it recommends that no limits be put on travel to the Tamarind Coast or trade with it.

Context

The government and the WHO are disinfecting public places in many parts of the country. Health warnings have been posted on the roads into the capital. {ban.b: All gatherings and public meetings in Port Amara were prohibited for the time being on March 3}, to contain the outbreak. Airports, bus stations and schools have been disinfected as well. Even so, the number of people infected will probably go up in the weeks ahead.

The Tamarind Coast has more marsh fever than any other country, the WHO says, with about 600 cases in an average year.

Advice

Travelers should keep away from crowds and from people who cough, use repellent against fleas, and see a doctor at once if they have a fever, a headache or swollen glands.
