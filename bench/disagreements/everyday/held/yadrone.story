dead: number
order: attribution
leaflet: contradiction
strike: framing

== Sahel Press Agency
Army drone strike hits column near market in northern Chad

N'DJAMENA - A drone of the Chadian army struck a column of pick-up trucks beside a livestock market in the country's far north on Thursday, the defence ministry and local elders said.

{dead.a: The strike near Ouadi Kessa killed 31 people}, according to a list of names drawn up by the district hospital on Friday and seen by this agency. More than 50 were wounded.

The army said the trucks belonged to the Northern Front, a rebel group that has fought the government since 2019. The Front said that only two of the vehicles were its own and that they were carrying medicine.

{order.a: The attack was ordered by General Issa Abakar}, the commander of the northern military zone, an officer on his staff said.

{leaflet.a: Leaflets warning people to leave were dropped} over the market the evening before, the defence ministry said. It published a photograph of one in Arabic and French.

The ministry said that it regretted "any civilian loss" and had sent two aircraft with doctors. It denied that a second drone had been in use.

Ouadi Kessa, a settlement of about 4,000 people, lies 70 kilometres from the Libyan border. Camels, fuel and cigarettes are traded at its market every Thursday.

The United Nations called for an independent inquiry. A spokesman in Geneva said it was "hard to see" how a market could be attacked lawfully. In August an air raid in the neighbouring district killed 12 people.

== Le Matin du Lac
UN demands inquiry after drone attack in the north

The United Nations has called for an independent inquiry into the drone attack on Thursday beside a livestock market in the country's far north. A spokesman in Geneva said it was "hard to see" how a market could be attacked lawfully.

{dead.a: In all 31 people were killed near Ouadi Kessa}, according to a list of names drawn up by the district hospital on Friday. Dozens were injured; 14 of them have been taken to Faya and six to the capital.

The army said the trucks belonged to the Northern Front, a rebel group that has fought the government since 2019. The Front admits that two of the vehicles were its own.

At the national assembly on Friday, opposition leader Mahamat Saleh Doud asked who was answerable. {order.b: It was the president in person who gave the order}, he was told by the chairman of the defence committee, Brahim Togoï, himself a member of the ruling party. The assembly fell silent for a moment, then the sitting was suspended for twenty minutes.

The defence ministry said that it regretted "any civilian loss" and had sent two aircraft with doctors. One landed on Friday morning, the other, with blood and tents, in the afternoon.

Three deputies from the north want to travel to the place on Monday. The road has been closed by the army since Thursday night; whether they will be let through was not clear.

In August a dozen people died in an air raid in the neighbouring district. An inquiry into it was promised and has not been published.

== Télé Tibesti
The defence ministry explains its operation at Ouadi Kessa

The defence ministry on Friday gave details of the operation carried out the day before at Ouadi Kessa, some 70 kilometres from the Libyan border.

{strike.a: It was a precision strike against terrorists}, one that removed a threat to the whole region. Nine pick-up trucks, three of them with heavy machine guns, had been followed from the air since they crossed the border at dawn, the spokesman, Colonel Adoum Hassane, said.

The army said the trucks belonged to the Northern Front. Its leader, Goukouni Barka, was not with them. He has lived abroad for three years.

{order.a: General Issa Abakar gave the order to fire}, as is his right as commander of the zone, after he had looked at the pictures for forty minutes.

{leaflet.a: Leaflets had been scattered over the market on the eve} so that honest traders could go home. Those who stayed, the colonel said, had been told of the danger.

The ministry said that it regretted "any civilian loss" and had sent two aircraft with doctors. A second drone was not used, contrary to what is being said on social networks.

Ouadi Kessa, a settlement of about 4,000 people, has had no police post since rebels burned it in 2022. Camels, fuel and cigarettes are traded at its market every Thursday. According to customs, four fifths of the fuel is smuggled.

The Northern Front took up arms in 2019. An offer of talks made by the government last spring remained without an answer.

== Nordhavn Tidende
"We were buying goats": survivors of a Chadian drone strike speak

The first missile hit a lorry. The second, a minute or two later, hit the people who had run to the lorry. So say four survivors with whom this newspaper spoke by telephone.

"We were buying goats," said Zara Allatchi, 38, who lost a brother. "There were men with guns at the well, yes. There are always men with guns at the well. We were not at the well."

{dead.b: They have counted 44 dead in Ouadi Kessa}, the elders of the place told us, and the names fill two pages of a school exercise book. By Friday night all were buried.

{leaflet.b: No leaflets fell on the market}, neither on Wednesday evening nor on any other day, all four witnesses say. "I can read," said one of them, a teacher. "I would have liked to have something to read."

The government speaks of a rebel convoy. The Northern Front, which wants autonomy for the north and lives, among other things, on taxing smugglers, says two of its vehicles were there with medical supplies. It does not say what the others were.

{strike.b: What happened was a massacre of civilians}, in the eyes of Denmark's best-known expert on the country, Hanne Ravn, and the drone, delivered two years ago, was bought with the proceeds of an oil loan.

The UN has asked for an independent investigation. A year ago it asked for one into the shelling of a village in the east. There was none.

== Faya Hebdo
Faya's hospital has run out of blood

The wounded from Ouadi Kessa began to arrive here on Thursday at nine in the evening, on the beds of lorries. By Friday noon there were eleven, and three more came with the aircraft.

The surgeon, Dr Achta Moussa, has two tables and one lamp. She amputated five legs and two arms in a night. "I do not ask them who they are," she said.

Of the 14, nine are men, three women and two children. The youngest is six. Two are fighters of the Northern Front, and soldiers sit at their beds.

In front of the gate people queue to give blood. The queue was so long on Friday that the mayor, Hisseine Koré, sent bread and tea. Even so there was no blood group O left in the evening.

{strike.b: A massacre of ordinary people is what this was}, and nobody in the queue calls it otherwise. Many have relatives in Ouadi Kessa, eight hours away by road, when it is open. Now it is closed.

The market will not be held next Thursday. The traders' union has asked its members to stay at home for three weeks. Meat is already dearer in Faya: a kilo of goat cost 2,500 francs on Wednesday and 3,200 on Friday.

The ministry in the capital has sent a letter of condolence. It arrived by fax. The mayor read it out, folded it and put it in his pocket.
