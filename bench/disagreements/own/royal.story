== Irish Press Union
King of Brennland begins three-day state visit

DUBLIN - King Henrik and Queen Alma of Brennland arrived in Dublin on Tuesday for a three-day state visit, the first by a Brennlandic monarch since 1987.

The couple were received at Áras an Uachtaráin with a 21-gun salute. The king, 58, who had a knee operation in January, inspected the guard of honour with a walking stick.

At a state dinner for 160 guests in Dublin Castle in the evening, he recalled the Irish families who took in 312 children from Brennland after the great flood of 1953. "You set an extra place at the table, and you did not ask for how long," he said.

The visit is also about business. Forty-six executives from 38 companies are travelling with the king. On Wednesday an agreement is to be signed on a wind farm off the coast of Cork with a capacity of 1.5 gigawatts.

It will cost an estimated 3.2 billion euros, of which the Brennlandic firm Norvind will put up two thirds.

On Wednesday afternoon the royal couple will go to Cork, and on Thursday they are to fly by helicopter to the Cliffs of Moher before they return home from Shannon.

Their daughter, Crown Princess Liv, 24, is not taking part in the trip because of her university examinations.

== Irish Morning Star
What a gúna! Alma dazzles in green

Move over, Dublin Castle chandeliers. It was Queen Alma, 55, who lit up the room on Tuesday night, in an emerald gown by Cork designer Orla Keane and a tiara of 118 diamonds which was last seen at her wedding.

That was in 1999, and she and Henrik still hold hands under the table. We saw it!

On the menu: smoked salmon, Wicklow lamb and a rhubarb tart, washed down with a Brennlandic cider that drew some brave smiles. The 160 guests included two rugby internationals, a Nobel laureate and the weather man.

Earlier, thousands had lined O'Connell Street in the drizzle. "He has a lovely limp," said Breda Noonan, 74, from Phibsborough, who was there when the king's father came, 38 years ago. "The father was taller, God rest him."

Six-year-old Fiadh Byrne handed the queen a bunch of bluebells and got a kiss. Her brother Rory, eight, got a handshake and was happy with that.

Fans of Princess Liv will have to wait: she's swotting for her finals.

Tonight the royals sleep in Cork, in the suite where Grace Kelly once stayed. And on Thursday it's up, up and away to the Cliffs, if the fog allows. Stout shoes, Your Majesty!

== The Lee Tribune
Royal handshake seals wind farm off Cork

It took four pens, two flags and eleven minutes, and then Cork had its wind farm, at least on paper.

In the presence of King Henrik, Energy Minister Aoife Tierney and Norvind chief Jon Halvard signed the agreement in Dublin on Wednesday morning. A hundred turbines of 15 megawatts each are to rise from the sea 25 kilometres south of Roche's Point. When all of them turn, they will be able to supply over a million households.

Norvind is to pay for two thirds of it, around 2.1 billion euros, and the state-owned Irish Grid Holdings for the remainder. Work should start in 2028. The first power is due two years after that, and the last turbine in 2032.

Not everyone is happy. Fishermen in Ballycotton fear for their grounds. "We've been promised talks, and talks we'll have," said skipper Donal Roche. Norvind has set aside 40 million euros for compensation.

By four in the afternoon the king was in Cork himself. Around 3,000 people waited on Grand Parade, and Gardaí counted no more than two umbrellas lost to the wind. In the English Market he tried drisheen and asked for a second piece; the queen kept to cheese.

The last stop of the day was private: the couple had tea with Nora Creedon, 79, whose parents took in two girls from Brennland in 1953. One of the two, Inge, still writes each Christmas. Her sister died in 2011.

== Brennland Public Radio
Royal couple back home from Ireland

The king and queen landed in Osterhavn at 9.40 p.m. on Thursday, ending a state visit that both sides have described as a success.

On the final day, the weather upset the plans. Because of thick fog in the west of Ireland, the helicopter remained on the ground and the party drove to the Cliffs of Moher by bus. They arrived an hour and a half late and saw, as the king remarked, "a very fine wall of milk". A walk along the edge was left out, also in consideration of his knee.

In three days the couple had 22 engagements; 24 had been on the programme. Besides the walk, a visit to a stud farm was dropped for lack of time.

Police in Dublin estimate that 8,000 people came to see the couple on Tuesday. In Cork it was about 3,000 on the following day.

The business delegation returned with more than the wind farm agreement. Six companies signed contracts worth 74 million euros altogether, the largest of them for hospital beds.

Ireland's president has accepted an invitation to pay a return visit, probably next year. The last Irish head of state to come to Brennland did so in 2004.

Crown Princess Liv, who had stayed at home, met her parents at the airport. She had sat her last examination that very morning. It went, she told our reporter, "better than the fog".
