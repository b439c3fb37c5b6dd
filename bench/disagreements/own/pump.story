dead: number
firstcase: date
origin: contradiction
chlorine: contradiction
finder: attribution
doses: number
schools: contradiction

== Zambezi Wire
Cholera toll reaches 61 in Port Lusanga

PORT LUSANGA, March 27 (ZW) - {dead.a: Sixty-one people have died of cholera} in the lake town of Port Lusanga, the health ministry said on Thursday, and 1,870 have fallen ill.

{firstcase.a: The first patient was admitted on March 3}, a fisherman of 44 from the Mbeza quarter. Since then the disease has reached eight of the town's eleven quarters.

The outbreak was {finder.a: first reported by Grace Phiri, a nurse} at the Mbeza clinic, who sent samples to the capital after three patients had come to her on a single day.

{origin.a: Sewage from a cracked pipe had seeped} into the borehole that feeds the Mbeza pump, the ministry said. The pump was closed on March 15.

{chlorine.a: The water company denied that it had stopped} adding chlorine in February to save money. "Our dosing has never been interrupted," said its director, Felix Banda.

{doses.a: Some 300,000 doses of oral vaccine} are due to arrive by air on Saturday. Everyone over the age of one is to be offered a dose.

{schools.a: Schools in the town remain open}, but must provide soap and boiled water, the ministry added.

A treatment centre with 200 beds has been set up in the football stadium. It was nearly full on Thursday morning.

== Lake Province Mirror
61 dead as cholera grips lake town

{dead.a: Sixty-one people have died of cholera} in Port Lusanga, the health ministry said on Thursday, and 1,870 have fallen ill.

{firstcase.b: The first patient was admitted on March 13}, a fisherman from the Mbeza quarter. Since then the disease has reached eight of the town's eleven quarters.

{chlorine.b: The water company conceded that it had stopped} adding chlorine in February to save money. Its director, Felix Banda, faced angry residents at the town hall.

{doses.b: Some 30,000 doses of oral vaccine} are due to arrive by air on Saturday. Everyone over the age of one is to be offered a dose.

At the stadium, where goalposts now carry drip bags, Ruth Zulu, 29, sat beside her daughter, 6. "She drank from the pump like all of us," she said. "Yesterday she could not open her eyes. Today she asked for porridge."

Water sellers have doubled their price. A canister of 20 litres that cost one kwacha in February costs two, and trucks of the army hand out free water only in Mbeza and Chipata quarters.

The mayor asked residents not to hold funerals at home. Burial teams in white suits come to the houses instead, often at night, and people are frightened of them, he said.

The pump at the centre of the outbreak has been closed since mid-March.

== Doctors' Relief Bulletin
Port Lusanga: our teams count many more dead

{dead.b: At least 94 people have lost their lives} to cholera in Port Lusanga, according to a count our teams made in clinics, homes and cemeteries up to Thursday. Many die before they reach a bed and do not appear in official lists.

Our 46 staff run the treatment centre in the stadium with the ministry. It has 200 beds, and on Thursday only seven of them were free.

The warning could have been heard sooner. {finder.b: Dr Daniel Mwansa of the district hospital was the first} to report the disease, says our coordinator Ana Ribeiro, and for nine days nobody answered him.

{origin.a: A broken sewer had leaked into the borehole} of the Mbeza pump, our water engineers found. They put dye in the sewer and saw it come out of the tap within an hour.

Cholera is easy to treat. With salts, sugar and clean water, fewer than one in a hundred patients should die. Here it has been far more, because they come late.

We ask for tents, for beds and above all for chlorine. The rains are expected to go on until the middle of April, and each storm fills the latrines of the lower quarters and washes them into the lake.

Vaccination starts early next week, after the doses have been landed and cooled.

== Continental Broadcasting
Cholera: Zambian town shuts its classrooms

{schools.b: All schools in Port Lusanga have been closed} because of cholera, parents and teachers told our reporter on Thursday. At Mbeza Primary the gate was chained. "Go home and wash your hands," said a note on it.

Officials and townspeople are at odds over how it began. The provincial governor, Isaac Tembo, said {origin.b: fishermen from upriver had brought the disease} and that the town's water was not to blame. He ordered boats from the river to be turned back.

The fishermen reject that. "We drank here and fell ill here," said their chairman, Joseph Lungu.

The town, with some 140,000 people, lives from the small silver fish which women dry on racks along the shore. The market has been shut for a week. Traders from the capital stay away.

Our reporter was shown a ward where two patients shared each mat in the night from Tuesday to Wednesday. New beds came later that day.

The disease spreads through dirty water and kills within hours if the patient goes without help. The last big outbreak in the province, in 2018, cost 37 lives.

Aircraft with vaccine are expected at the weekend.
