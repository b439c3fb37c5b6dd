toll: number
keeper: contradiction
evacuees: number
quiet: contradiction
manner: contradiction
islands: number
hour: date

== Meridian Agency
{toll.a: Volcano in Selara kills at least 42}

LEMAN, Selara – One of the most active volcanoes in Selara threw up ash and searing gas {quiet.a: on Thursday in an eruption that has killed} {toll.a: at least 42 people and injured 21 others}.

Mount Kerabu, which stands near the city of Jatikarta, began to erupt on Wednesday. The day before, a wave raised by an earthquake had struck far-off islands in the west of the country, {islands.a: with the loss of at least 231 lives}, according to the national disaster agency.

{islands.a: The agency's website said that 600 people were still missing} on the islands and that 6,000 had lost their homes.

The authorities have had to struggle with both disasters at once. {evacuees.a: More than 60,000 villagers have been taken away from the slopes} of Kerabu, where many houses are in ruins and everything is white with ash.

{hour.a: Bursts of hot air from the volcano late on Wednesday} {toll.a: had killed 42 people in all}, said Bambang Suryo, chief spokesman for Sarjono hospital in Jatikarta. Some could not be recognised, said a colleague of his, Retno Astuti.

"We are trying to find out who they are. {manner.a: It was burns that killed nearly all of them}," she said by telephone. Twenty-one villagers were being treated, she added, all for burns.

{keeper.a: The aged guardian of the mountain's spirits, Ki Warsono, was probably one of the dead}, another official of the hospital said. Many people on the island believe that he had magical powers. {keeper.a: Whether a charred body was his was being tested}.

The volcano was now "rather calm", a government scientist said, but the warning would stay at the highest level.

== London Dispatch
'I shall stay where I am and pray'

{toll.b: Forty-one killed on Kerabu, among them the keeper} of the volcano, who would not leave

For years it was Ki Warsono who carried out the rites that were meant to keep the spirits of Mount Kerabu, the most restless volcano in Selara, content. On this occasion they did not listen. {keeper.b: The keeper of the volcano has been found dead}, and {toll.a: with him no fewer than 41 others}, {manner.b: all of them suffocated under a cover of hot ash}.

The eruption stripped the trees of their leaves and consumed houses and cattle. It was the second disaster to visit Selara within a day, for on the eve of it a tsunami had run over the remote Tawai islands. {islands.b: There, 408 people were dead by last night and 618 missing}.

Whole villages on the islands, to which surfers like to travel, were carried away by waves ten feet high. The rescuers who arrived yesterday, after storms had kept them back for a day, found ruin everywhere, and they had a dozen places still to reach.

Selara has 80 active volcanoes, and no country has more. Kerabu is the most unpredictable. It rumbled for days {hour.b: and then, at nightfall on Wednesday, sent bursts} of hot air down its flanks. Thousands had been taken to safety from there. But many had not gone, and Ki (Grandfather) Warsono was one of them.

{keeper.b: When the old man's body was discovered it was in the attitude of prayer}, as if he had gone on until the end trying to calm the mountain. His house stood in Karangrejo, immediately below the crater, and he had not been willing to leave it.

== Blue Planet News
{toll.c: Dead from Selara volcano now 38, officials say}

MOUNT KERABU, Selara – {toll.c: The number of people killed by the eruption of Mount Kerabu climbed to 38} on Thursday, and the old man known as the keeper of its spirits was one of them, officials said.

{keeper.b: The keeper, Ki or Grandfather Warsono, was found dead} in the remains of his house about five kilometres from the summit, according to local officials.

"{toll.c: There are 38 dead or more, and Ki Warsono is among them}. So are one journalist and two volunteers," said Agus Hermanto, a spokesman for Sarjono hospital in Jatikarta, the nearest city.

{quiet.b: There had been no further eruption since Wednesday}, when Kerabu, a name that means "smoking mountain", hurled gas and molten rock into the air ten times or more, a government expert said.

"{quiet.b: Kerabu has not erupted again since yesterday}, but everybody should stay in the shelters," said the volcanologist Sunarto.

The authorities may have preserved many lives on Tuesday, when they raised the alarm to its highest level and told thousands of people to leave a zone of 12 kilometres around the crater. {evacuees.b: The order applied to about 28,000 people}, though it was not clear how many of them had followed it and gone to the temporary shelters.

Kerabu, which is 500 kilometres from the capital, is the most active of the country's 80 volcanoes. Its last eruption, four years ago, killed three people. The worst known was in 1919, with over 1,900 dead, and one in 1991 took more than 90 lives.

The mountain is holy to the island. Every year officials of the royal palaces bring offerings to it, to keep the spirits friendly.

== Selara Morning Globe
{toll.d: Dead on Mount Kerabu now number 45}

JATIKARTA – {toll.d: The number of people killed by Mount Kerabu reached 45 on Thursday}, in spite of every warning and every plan that had been made.

"{toll.d: Forty-one of these people died on the spot when Kerabu erupted}, and four more here in our emergency ward," said a spokesman for Sarjono hospital, Bambang Suryo.

{manner.a: Severe burns were the injury that most of the dead showed}, according to Fadli, of the police unit that identifies them.

A woman of about 20, Wulan, had come to the hospital with her husband to fetch the body of her grandmother, who died at home in the village of Karangrejo.

"She was killed up there when it erupted, and just now somebody told me that she is lying here," she said.

No village is closer to the crater than Karangrejo. It was also where Ki Warsono lived, the keeper of the mountain's spirits. {keeper.b: His body was found in his house on Thursday morning}.

"It was a disaster. There was ash on the whole village, and hardly a house that was not damaged," said Dimas Putra, of a group of young volunteers. "You cannot imagine the heat. My shoes have thick soles, and still my feet are blistered."

Nineteen more bodies lay in Ki Warsono's house. The people had gone there to persuade him to come away, {hour.c: just before the volcano erupted on Wednesday afternoon}.

One of them was Hendra Wibowo, a journalist of 39, known to his friends as Hen.
