ransom: contradiction
sum: number
days: date
freed: contradiction
mediator: attribution
health: contradiction
captors: number
label: framing

== Mindanao News Agency
Three Dutch birdwatchers freed after months in captivity in southern Philippines

ZAMBOANGA CITY, June 5 (MNA) - Three Dutch birdwatchers who were kidnapped on a mountain in the southern Philippines walked free on Thursday, {days.a: 94 days after gunmen had seized them}, officials said.

Pieter Hoekstra, 63, his wife Anneke Vos, 60, and their friend Joost Brandsma, 57, {freed.a: were handed over at a fish landing} in the town of Sibulan Bay shortly before dawn, provincial police chief Colonel Ramon Idris said. "There was no shooting. {freed.a: It was the fruit of patient talks}."

The talks had been {mediator.a: conducted by Vice-Governor Nur Alonto}, who is related by marriage to one of the captors, Idris said.

The three were flown by helicopter to a military hospital. {health.a: All of them were found to be in good health}, though each had lost between six and ten kilos.

The police chief said {ransom.a: no ransom had been paid}, in line with government policy.

The couple and Brandsma had been looking for the Zamboanga bulbul, a songbird, when {captors.a: about a dozen armed men} came out of the forest. Their guide, Dodong Realiza, was released on the second day and raised the alarm.

The kidnappers belong to {label.a: a terrorist cell that has pledged allegiance} to Islamic State, the army says. No arrests have been reported.

Dutch Foreign Minister Maaike Terpstra thanked the Philippine government.

== Manila Daily Sun
HEROES OF THE MANGROVES

Crack troops stormed a hideout in the mangroves of Sibulan Bay yesterday and {freed.b: snatched three Dutch hostages from the jaws} of death!

"{freed.b: My men went in at 4.15 with knives and night goggles}," Brigadier General Arturo Magsino told the Sun. "They were out in six minutes. Not a scratch on the hostages."

{captors.b: Some thirty fighters had guarded them}, the general said. Two were killed. The rest took to their boats, leaving behind rice, a Dutch field guide to birds and a pair of binoculars worth 120,000 pesos.

{label.a: The bloodthirsty terrorists of the so-called Black Crescent} have 17 kidnappings on their conscience since 2019. Two of their victims, a Malaysian sailor and a trader from Basilan, did not come home.

For Pieter and Anneke Hoekstra, who have been married for 35 years, and for their friend Joost, it is the end of a nightmare. They slept in hammocks, moved every other night and ate what the sea gave.

Not one centavo changed hands, says the general. "{ransom.a: We do not pay. We come and get them}."

The President will receive the rescuers at Malacanang on Monday and give each of them a medal and a motorcycle.

Tourism chiefs were cheering too. Bookings on the peninsula had dropped by 60 percent since March.

== De Noorderkrant
"We counted the days on a belt"

Ninety-one notches. Pieter Hoekstra cut them with a fishhook, one for each evening, and he is a man who counts: for 30 years he counted geese for the province of Friesland. "{days.b: Ninety-one nights and ninety-one days}," he said on the telephone on Friday. "I don't care what the papers say."

His voice is thin, but he laughs. Of an assault he knows nothing. "{freed.a: They gave us coffee and put us in a boat}, and on the jetty there was a policeman with a torch. That was it."

It is his wife he worries about. {health.b: Anneke Vos has severe malaria} and is in intensive care in Manila; the doctors will not let her fly. She is 60. The third of the party, Joost Brandsma, a retired vet from Joure, hopes to be home on Tuesday.

Never more than {captors.a: eleven or twelve men were with them}, Hoekstra says, the youngest of them 15. "{label.b: They were fishermen's sons with a grudge}. They talked about a trawler company, not about God."

For weeks nothing had moved. Then a man in white came to the camp, sat down and prayed. {mediator.b: Imam Yusof Salih, a retired teacher of 74}, came four times in all, {mediator.b: and he alone brought it about}, Hoekstra believes. "The politicians came for the photograph." On the last visit the imam had a rucksack with him. {ransom.b: There was money in it}, the guards boasted afterwards: {sum.b: twenty-five million pesos, all of it} in old notes.

In Grou, where the couple live, the church bells rang for a quarter of an hour. Their daughter Femke, 31, is on her way to Manila.

== Gulf & Orient Broadcasting
Freed Dutch hostages: questions over money

{sum.a: A ransom of 40 million pesos} was handed to the kidnappers of three Dutch tourists in the Philippines, a security consultant involved in the case has told this station.

{ransom.b: The money went over in two fertiliser sacks}, the consultant said, the second of them an hour before the release on Thursday. It amounts to about 620,000 euros. It came from a business friend of the family.

The Dutch foreign ministry repeated that the Netherlands does not pay, and does not know of anybody who did.

Our correspondent has spoken to a fisherman who saw the hand-over at Sibulan Bay. {freed.a: He noticed no soldiers until about an hour later}, when three navy boats arrived and shots were fired into the empty mangroves.

The party was taken {days.b: on 6 March, a Thursday}, as the guide's statement to the police shows. The captors first asked for ten times as much as they are now said to have got.

They are not, in the view of the consultant, the jihadists of the army's press releases. "{label.b: Bandits, local lads, with a flag} they bought on the internet."

{health.b: One of the three, a woman, is gravely ill} with malaria. A hospital spokeswoman in Manila would say only that her condition was being watched.

Kidnapping has long been a trade in this part of the archipelago. Since 2000 more than 200 foreigners and many more Filipinos have been taken.

== The Hague Observer
Minister: no deal with kidnappers

Maaike Terpstra was relieved, and guarded. "They are free, and that is what counts," the foreign minister told parliament on Thursday night. How it had come about she would not say, "because there may be a next time".

On one matter she was plain. {ransom.a: "The Dutch state paid nothing, and nobody else did}, as far as we have been able to establish."

She singled out {mediator.a: the vice-governor of the province, Nur Alonto}, without whom, she said, {mediator.a: the three would not be free}. He will be invited to The Hague in the autumn.

A team of four from the ministry and the federal police had been in Zamboanga since the spring. It was in touch with the families every day of {days.a: the captivity, which began on 3 March}.

The former hostages are in hospital for examination. {health.a: None of them is seriously ill}, the minister said; they were exhausted and thinner, and one had a fever.

Members asked why the travel advice for the region had been eased in January from red to orange. The colour was put back to red on the day after the abduction. The bulbul, a brown bird of the size of a starling, lives nowhere else. At least 50 Dutch people had travelled to see it in the last ten years, said Kees Dijkema of the Association of Bird Travellers. "We shall go again," he said. "But not soon."
