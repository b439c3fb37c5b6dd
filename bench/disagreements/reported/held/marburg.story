distance: number
toll: number
cases: number
past: number
ban: framing
sex: contradiction
capital: framing
outbreaks: number?

== Infection Bulletin
{toll.a: Zambian Marburg outbreak claims seventeen lives}

{toll.a: An outbreak of Marburg fever in Zambia in which 17 people have died} has set off efforts in many countries to contain the disease, the World Health Organization (WHO) said yesterday.

A health worker and several members of one family are among the dead. {cases.a: Cases, the fatal ones included, now number 25}, the agency said.

The outbreak is centred on Rukanga district in the north-west of the country. Eleven of those who died belonged to a family in the village of Chisomo, the WHO said. Others were a nurse who had treated a patient, and the nurse's baby of five months. {distance.a: The area lies about 165 miles from Lusaka}, the capital and largest city.

The virus was found in patients' samples by the national laboratory.

Of the 25 patients, two are in hospital and stable: a woman of 41 who looked after her sister, the nurse, and a woman of 33 who helped to bury the first patient. Both were admitted on May 14 with fever, vomiting and pain in the abdomen, but without the bleeding that is often seen in such fevers.

Joseph Kalaba, the district health secretary, told a news agency today that seven more people with symptoms had been taken to the hospital, so that it is feared that further villages are involved.

Marburg virus spreads easily and between 50% and 90% of those infected die. Fever, headache, aching muscles and a sore throat are the first signs. There is neither a vaccine nor a specific treatment.

The ministry of health and its partners are completing a national plan.

== Lusaka Sentinel
{ban.a: Zambia forbids contact} as {capital.a: Marburg reaches the capital}

{ban.a: President Mutale on Monday banned physical contact of every kind} after {capital.a: a victim of a deadly outbreak of Marburg was reported from Lusaka}, the first in the capital.

"The ministry is looking for everybody who has been with the victims," Chanda Mutale said in a broadcast on state television. {toll.a: In all 17 people had died}, he added, since Marburg broke out in the north-west four weeks ago.

{capital.a: Two cases have since been reported in the capital}, with one patient dead in the Independence Hospital, he said. He called on people not to shake hands so that the deadly virus would not spread.

"You get Marburg from touching one another... leave off shaking hands, for there is sweat in it, and that is a danger," Mutale said.

"If somebody has died and it looked like Marburg, do not bury him yourselves; call the health workers, who have learned how... and {sex.a: leave off sleeping around, because this illness goes that way too}," he added.

Eight doctors and 16 other staff of the hospital are in quarantine after "at least one or two cases" were taken there, of whom one died.

The outbreak began in Rukanga district, {distance.b: about 240 kilometres (150 miles) from Lusaka} and some 60 kilometres from the Congolese border.

The rare fever killed 45 people in the same region six years ago. {past.a: Thirteen years ago it took at least 205 lives} in the east of the country.

"I wish you all good fortune, and may the dead rest with God," Mutale said at the end.

In Rukanga, officials have told people to keep away from weddings, funerals and other gatherings.

== Continental News Agency
{ban.b: Zambia advises against handshakes as Marburg returns}

LUSAKA, May 21 - {ban.b: President Chanda Mutale of Zambia advised his people} on Monday to refrain from shaking hands, {sex.a: from casual sex and from burying their dead themselves}, so as to lower the risk of catching the deadly Marburg virus, after {toll.a: an outbreak that killed 17 people} and endangered many others.

His advice came as frightened patients and staff ran away from a district hospital in the rural north-west, where several people with Marburg were being treated, and as the authorities tried to get people to change their habits.

"Shaking hands is something we discourage, for there is sweat in it, and that is a danger... and {sex.a: leave off sleeping around, because these illnesses go that way too}," Mutale said in a public statement.

Marburg, for which there is no treatment, is passed on through close contact and through body fluids such as saliva, sweat and blood. The authorities are afraid of another outbreak like the one 13 years ago, the worst to date, when {past.b: 510 people caught the disease and more than half of them died}.

Health workers believed that the outbreak, confirmed on Friday, had begun about four weeks ago in the village of Chisomo, Mutale said. Doctors had not thought of Marburg at first because the symptoms were unusual.

Chisomo, in Rukanga district, is {distance.c: about 205 km (125 miles) from Lusaka}, near the Democratic Republic of Congo.

Where the outbreak came from has not been established, the World Health Organization said, but {cases.b: 22 of the 26 confirmed cases so far} were thought to go back to one family.

{toll.a: Among the 17 dead was a nurse} from the district, Grace Mulenga. {capital.b: She had been moved to the Independence Hospital in Lusaka} for treatment.

== Globe Service
{capital.a: Zambia's president warns of Marburg threat as death is reported in the capital}

President Chanda Mutale of Zambia {ban.b: has called on people to avoid touching one another}, after {capital.a: the deadly Marburg virus spread to the capital}, Lusaka.

{toll.a: Seventeen people, one of them in Lusaka, have died} since the outbreak began in the north-west four weeks ago, he said in a special broadcast.

Marburg is among the most dangerous diseases in the world. It is passed on by close personal contact, and up to 90% of those infected die.

Mr Mutale said health officials were trying to find everyone who had been in contact with victims and to put them into quarantine. {sex.b: People should not shake hands, kiss or have sex}, so that the disease would not spread further, he added.

Nobody who may have died of Marburg should be buried by friends and relatives, Mr Mutale said.

"Call the health workers, who have learned how," he said.

Eight doctors and 16 other staff at the Independence Hospital, the largest in Lusaka, are in quarantine after "at least one or two cases" were brought there. One of the patients died later.

"I wish you all good fortune, and may the dead rest with God," Mr Mutale said as he closed.

The first to die in the new outbreak was a pregnant woman.

{outbreaks.a: Zambia has had three big outbreaks in 13 years}. The worst was the first, {past.b: when 510 people were infected and more than half died}.

There is no vaccine. Fever comes on suddenly, followed by weakness, headache, vomiting and failure of the kidneys.

== Overseas Voice
{ban.b: Mutale urges Zambians to limit contact after Marburg outbreak}

Zambia's president {ban.b: is urging people to avoid physical contact} because of an outbreak of the deadly Marburg virus.

The virus, which spreads very easily, {toll.b: has killed at least 17 people in north-western Zambia}. {cases.c: There are at least 25 confirmed cases in Rukanga district}, according to the authorities.

In a broadcast on state television on Monday, President Chanda Mutale asked the public to report everyone who might have Marburg and to leave such people to medical staff.

Mr. Mutale pointed out that Marburg is carried by body fluids, and {ban.b: he asked Zambians to limit contact, handshakes included}.

"Shaking hands is something we discourage, for there is sweat in it, and that is a danger. And where someone lies in hospital with what looks like Marburg, only staff in protective clothing should come near him."

The president said health workers were at present trying to trace all suspected cases and all those who may have been in touch with them.

{outbreaks.b: It is Zambia's fourth outbreak of Marburg in recent years}. {past.c: The largest, 13 years ago, killed almost 240 people}.

The World Health Organization has sent experts and supplies to the district, and an aid group is putting up an isolation ward beside the hospital. Neighbouring countries said they had told their border posts to watch for travellers with fever.
