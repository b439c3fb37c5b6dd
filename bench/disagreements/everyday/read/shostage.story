ransom: number
broker: attribution
captors: framing

== Atlantic Press Agency
Nine oil workers freed in Niger Delta after 47 days

Nine employees of the oil services company Brightwell Marine were released in Nigeria's Delta region on Sunday, 47 days after they had been taken from a barge by armed men.

The nine, six Nigerians, two Filipinos and a Croat, were brought by boat to Warri and from there to a hospital. "They are thin, tired and well," said a company spokesman.

{captors.a: The pirates, a gang of common criminals}, had attacked the barge Brightwell 7 on October 14 and abducted eleven people. Two of them, a cook of 61 with heart trouble and a diver with malaria, were let go in the first week.

{broker.a: The release was negotiated by the Catholic bishop} of Warri, Monsignor Felix Oduya, three people with knowledge of the talks said. He met the kidnappers four times, always at night.

{ransom.a: A ransom of 600,000 dollars was paid}, a security official told the agency. The company declined to comment. The government in Abuja denied having paid anything.

One guard, a navy rating, was killed when the barge was attacked, and two were wounded.

The number of kidnappings at sea in the region has fallen sharply, to 12 cases last year from 81 in 2020, according to the Maritime Security Bureau. On land it has risen.

Brightwell Marine, based in Aberdeen, employs about 900 people in Nigeria. Its shares rose 3 percent in London on Monday morning.

The longest captivity of oil workers in the Delta in recent years was that of five Koreans, who were held for 113 days in 2021.

== UKB News Channel
Aberdeen firm's workers free after seven weeks

Nine employees of the Aberdeen company Brightwell Marine have been released in Nigeria's Delta region, almost seven weeks after they had been taken from a barge by armed men.

The nine were brought by boat to Warri and from there to a hospital. "They are thin, tired and well," said a company spokesman. He would not say anything on the circumstances "so as not to endanger anyone else".

None of the freed men is British. The only Briton aboard on October 14, the barge master Colin Rae, of Peterhead, was in his cabin when the attackers came and was overlooked. "I have not slept a night through since," he told UKB. "Last night I did."

Eleven people had been abducted. Two of them, a cook with heart trouble and a diver with malaria, were let go within days.

{broker.a: It was the bishop of Warri who got them out}, a Brightwell manager said. Monsignor Felix Oduya met the kidnappers four times, always at night, in the creeks south of the town.

{ransom.a: A payment of 600,000 dollars was made}, according to a security official. The company declined to comment. British law does not forbid ransoms, except to groups listed as terrorists; this one is not on the list. The Nigerian government denied having paid anything.

The number of kidnappings at sea in the region has fallen sharply, to a dozen last year from more than 80 in 2020. One guard was killed in the attack on the barge.

== Manila Broadcasting International
Two Filipino seafarers on way home from Nigeria

Two Filipino seafarers who were held by gunmen in Nigeria will be back with their families by Thursday, the Department of Migrant Workers said.

Rodel Abayan, 38, from Iloilo, and Jun Macaraeg, 29, from Pangasinan, were among nine employees of Brightwell Marine who were released in the Delta region on Sunday, 47 days after they had been taken from a barge by armed men.

"They are thin, tired and well," said a company spokesman. Abayan lost eleven kilos, his wife said after a video call, and Macaraeg has a cut on his foot that became infected.

They were brought by boat to Warri and from there to a hospital, where they are to stay until Tuesday. A third Filipino, the cook Ben Salonga, had been freed in October because of his heart and is already home in Cebu.

{captors.a: The pirates, whom police call ordinary gangsters}, had kept them on an island in the mangroves, in two huts. There was rice and fish, and once, on a birthday, a cake.

The government in Abuja denied having paid anything. The department in Manila said it does not pay ransoms either and had not been asked for one.

Some 380,000 Filipinos work on ships. In the past ten years 74 of them were kidnapped off West Africa; all but one came home alive.

Both men will get 100,000 pesos each from the welfare fund, and their wages for the time of captivity from the company.

== Lagos World Television
How the Brightwell hostages came home

The boat came at 6.40 on Sunday evening, without lights. On the jetty at Warri stood an ambulance, two nurses and a man in a grey kaftan who had not slept for two nights.

{broker.b: The deal was the work of Chief Perez Amakiri}, the governor's envoy to the creek communities, who had gone alone to the fighters' camp five times, officials of the state government told LWTV. In the end he gave his own nephew as a surety for a day.

{captors.b: The fighters for the rights of the Delta} call themselves the Creek Justice Movement. They came forward first in 2024, with the demand that a tenth of the oil income go to the villages whose fish have died. Nobody had taken notice.

{ransom.b: The families of the fighters got 1.5 million dollars}, in three bags, says a person who says he carried one of them. The federal government insists that it paid nothing. Nobody claims that it did; the question is who else.

The six Nigerians among the nine, four of them from Bayelsa State, will have to wait for a few days until they can go home. The police want to question them. The Croatian engineer, Ante Perkov, turned 50 in captivity.

At the navy's barracks there was no joy. Able Seaman Tunde Alabi, 24, died on the barge in October with his rifle in his hands. His two comrades have recovered. There were three guards on board for 38 people.

== Adria News Network
Engineer from Rijeka freed after weeks in the mangroves

Ante Perkov is free. The engineer from Rijeka, 50 years old since November 3, was released with eight others on Sunday evening, and telephoned his mother from the hospital in Warri before midnight.

"He asked what the weather was like," she told ANN. "I said: bura. He said: wonderful."

Perkov has worked for Brightwell Marine since 2016, first in Norway, then off Angola. On October 14 he was two days from the end of his shift when men with rifles climbed onto the barge from three speedboats. One guard was killed. Eleven people were taken away.

Two were soon released for reasons of health. For the rest, a time of waiting began in huts among the mangroves, with two meals a day and a radio that received only football.

The foreign ministry in Zagreb thanked "all who helped, in the Church and in the state government". It said Croatia had paid no ransom and had taken no part in the talks. Whether others paid, it did not know.

{captors.b: Men who fight for a poisoned homeland}: that is how Perkov himself speaks of those who guarded him, his brother reports. He bears them no grudge. One of them, a former teacher, had played chess with him; the score stood at 31 to 30, and he did not say for whom.

He will fly to Zagreb on Wednesday. His employer has offered him six months' paid leave. A company spokesman said all nine had come through the ordeal "in remarkably good shape".
