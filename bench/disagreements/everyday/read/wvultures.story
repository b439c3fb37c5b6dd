birds: number
arrest: contradiction

== Balkan News Agency
Griffon vultures poisoned in Bulgaria's Rhodope mountains

Griffon vultures have died in the eastern Rhodope mountains in southern Bulgaria after eating from a poisoned sheep, the environment ministry in Sofia said on Thursday.

{birds.a: Rangers found 14 dead vultures} on Tuesday and Wednesday on a slope near the village of Gorno Lukovo. Five more birds were found alive, unable to fly, and taken to the rescue centre in Stara Zagora, where one of them died on Thursday morning.

Traces of carbofuran, a pesticide banned in the European Union since 2008, were detected in the carcass of the sheep. It had probably been laid out for wolves, said Desislava Toneva, head of the regional inspectorate. In the past two months herders around the village had reported the loss of 43 sheep.

{arrest.a: Police have arrested a 61-year-old man}, the ministry said. A container with a violet powder had been found in his barn. For killing protected animals the law provides for up to five years in prison.

One of the dead vultures carried a satellite transmitter. It was its signal, unmoved for nine hours, that alerted the conservation society Krilo on Tuesday.

About 140 pairs of griffon vultures breed in the Bulgarian part of the Rhodopes. In the 1970s the species had been considered extinct in the country. In the neighbouring Greek region of Evros live a further 20 pairs, and the rarer black vultures, which also feed in Bulgaria. None of those was found dead.

The ministry will compensate herders for wolf damage faster, in 30 days instead of 90, it announced.

== Sofia Courier
A silent transmitter led to the poisoned vultures

It was bird number K7F that raised the alarm. The signal of the four-year-old vulture had not moved for nine hours when Ivan Hadzhiev, of the conservation society Krilo, got into his jeep on Tuesday.

Griffon vultures have died in the eastern Rhodopes after eating from a poisoned sheep, the environment ministry said on Thursday. {birds.a: Fourteen griffon vultures lay dead} near the village of Gorno Lukovo, K7F among them. Five were still alive and were brought to the rescue centre in Stara Zagora. One died there, the remaining four can stand again.

Traces of carbofuran, a pesticide banned in the EU for many years, were detected in the carcass of the sheep. It is sold under the counter in markets for 15 leva a bag, Hadzhiev says.

It had probably been laid out for wolves, said Desislava Toneva, head of the regional inspectorate. {arrest.a: A man of 61 has been arrested}. He has one previous conviction, for driving without a licence. His lawyer says that the powder found in the barn was a dye for marking sheep. The laboratory is examining it.

More than 40 sheep have been reported killed around the village in two months. The state pays for these, 180 leva for a ewe, but only after an inspection, and often a quarter of a year later. That is to be cut to one month.

For killing protected animals the law provides for up to five years in prison. Nobody has yet gone to prison for it in Bulgaria; in the case of Kresna in 2017, where some 30 vultures died, no one was ever charged.

== Haskovski Vestnik
Gorno Lukovo: "We are not murderers of birds"

Forty-one inhabitants, two shops, one of them closed: Gorno Lukovo has never seen so many cars. Rangers, vets and a television team have been in the village since Wednesday.

Griffon vultures have died here after eating from a poisoned sheep. {birds.b: There were 23 dead vultures on the slope}, says Stoyan Karadzhov, who carried them down to the road together with the rangers. "They weigh like a child of one year."

{arrest.b: No one has been arrested}, the district police in Haskovo told this newspaper on Thursday evening. A sheep owner of 61 was questioned as a witness for two hours and drove home in his own car.

The mayor, Emine Yusuf, speaks of a village in despair. In September and October wolves killed 43 sheep, eleven of them in one night. "I have written to Sofia four times. Now they come, because of birds."

Traces of carbofuran, a pesticide banned in the European Union since 2008, were detected in the carcass of the sheep. Three dogs too died last week; whether there is a connection is being examined. The owner of two of them, a shepherd, thinks so.

The hotel in Madzharovo, 40 kilometres away, lives from birdwatchers. It has had six cancellations, from Britain and the Netherlands. Last year 4,200 guests came for the vultures, a quarter of all visitors to the area.

The inspectorate is having the area searched by two dogs from Spain that are trained to smell poison. They will stay until the weekend.

== Raptor Journal
Carbofuran again: a blow to the Rhodope colony

One carcass is enough. Griffon vultures feed in groups, and news of a dead sheep spreads across 30 kilometres of sky in minutes. This is why a bait that was meant for a wolf can empty a cliff.

How much does it matter to the population? The colony of the eastern Rhodopes had 142 breeding pairs this spring, against 131 last year and 10 at the turn of the century. A single event of this size will not reverse that, says population ecologist Marta Quiroga of Zaragoza. But the dead include adults, and a pair raises at most one chick a year. She expects some eight fewer chicks next season.

The substance, carbofuran, acts within minutes. It paralyses the muscles of respiration. In the EU its use has been forbidden since 2008, but stocks and smuggled goods keep appearing. Of 212 cases of poisoning in the Balkans recorded in the past two decades, it was involved in 87.

The five birds recovered alive were given atropine in the field, within two hours of discovery. Four have survived. One of those had come from Croatia, as its ring shows, and another was hatched in the zoo of Nuremberg and released three years ago.

What helps? The programme in Spain, with dogs and forensic police, has halved the cases in Andalusia. In Bulgaria there is one dog team, in the north-west; for the Rhodopes two animals have been lent from Spain. Faster compensation is welcome. But guard dogs, says Quiroga, are better still: where Krilo gave Karakachan dogs to herders, losses fell by four fifths.

== Nordic World Service
Vultures dead in Bulgaria: poison was meant for wolves

It took half a century to bring back the vultures to Bulgaria's mountains, and one sheep to kill many of them.

Rangers found the birds this week in the south of the country, close to the Greek border. They had eaten from a carcass that contained a poison long prohibited in Europe. Conservationists had noticed that a bird with a transmitter was no longer moving.

The bait was presumably intended for wolves. There are more and more of them in the area, and the sheep farmers feel abandoned. Over forty animals have been lost in a small village this autumn. The government is now promising to pay within a month.

"The vulture never killed anything," says Ivan Hadzhiev of the organisation Krilo. "It is the cleaner. And it dies of our dirt." He found the birds on Tuesday evening. The last of them were discovered by rangers on Wednesday in a gully.

Four vultures are recovering in a clinic. If all goes well, they may be released before Christmas. A fifth did not survive.

The culprit faces up to five years in prison. Convictions are rare, not only in Bulgaria: in neighbouring Greece, two people were fined last year after the death of six eagles, and in Serbia one.

Griffon vultures have a wingspan of up to 2.8 metres. In the whole of Bulgaria there are now around 200 breeding pairs, most of them in the eastern Rhodopes, the others in the Balkan range and the gorge of Kresna.
