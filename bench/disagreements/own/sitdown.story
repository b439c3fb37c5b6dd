length: date
share: number
loan: number
idea: attribution
troops: contradiction
next: date
press: attribution
deal: framing

== Agencia Meridiano
Ecuador and Peru agree to share border river in dry months

LOJA, Ecuador, Feb 6 (AM) - The presidents of Ecuador and Peru agreed on Thursday to share the water of the Catamayo river in the dry season, ending a dispute that had closed a border bridge for five weeks.

Ecuador's Marisol Quintanilla and Peru's Esteban Huamani signed a two-page declaration after {length.a: more than four hours of talks} at the hacienda of San Lucas, outside the southern Ecuadorean city of Loja.

Under the text {share.a: Peru will be assured of 35 percent} of the flow between June and November, measured at the Zapotillo gauge. Until now there has been no fixed share.

A joint commission of engineers, {idea.a: an idea put forward by Huamani}, is to start work within 60 days. It will have three members from each country and a chair named by both.

"Water does not carry a passport," Quintanilla told reporters. "Today we have stopped behaving as if it did."

The Andean Investment Fund will lend the two countries {loan.a: 420 million dollars for canals} and pumping stations on both banks, its director, Rosalba Tinoco, said in Bogota.

Peru's foreign minister, Ignacio Belaunde, {troops.a: denied that the withdrawal of troops} from the border had been on the table. "We came to talk about water and we talked about water," he said.

Some 800 Peruvian soldiers were moved to the frontier in early January, after farmers from the Piura region blocked the bridge at Macara. Ecuador answered by sending two companies of its own.

The bridge is to reopen to lorries on Saturday and to all traffic a week later.

The presidents will {next.a: meet again on March 14} in the Peruvian port of Paita to look at the first results.

No joint news conference was held. {press.a: The Peruvian side had asked} for one to be left out of the programme, an Ecuadorean official said.

About 140,000 farmers in northern Peru depend on the river, which rises in the highlands of Ecuador and is dammed at Poechos. The reservoir stood at 18 percent of its capacity this week, the lowest level for the season since it was filled.

== El Faro de Guayaquil
Quintanilla seals {deal.a: a historic accord over water} with Peru

LOJA - President Marisol Quintanilla came out onto the veranda of San Lucas a little after three yesterday afternoon, a folder under her arm, and smiled for the first time in five weeks.

In the folder was the declaration that she and her Peruvian colleague, Esteban Huamani, had just signed. It settles how the two countries will divide the Catamayo when the river runs low.

It took {length.a: over four hours of talks}, lunch included. There was goat stew and, at the wish of the guest, no wine.

For the six dry months, the text says, {share.a: Peru can count on 35 percent} of the water that passes Zapotillo. The remainder stays with Ecuador, where 9,000 families grow onions, maize and sugar cane along the banks.

Engineers from the two capitals will watch over it together in a commission of seven. {idea.b: The proposal came from Quintanilla}, who used to run the Loja waterworks and who drew the first organisation chart herself, her staff say.

"Water does not carry a passport," she said.

There is money, too. From the Andean Investment Fund will come {loan.a: a credit of 420 million dollars}, to be repaid over 20 years.

Peru's foreign minister, Ignacio Belaunde, {troops.a: denied that troop withdrawals were discussed}. His soldiers, about 800 of them, have been in the hills over Suyo since January.

In Macara, where lorries have been standing nose to tail, people let off firecrackers. "My tomatoes are soup by now," said Wilmer Jaramillo, 44, a haulier with three trucks. "But the next ones will arrive." From tomorrow lorries can use the bridge again; cars and pedestrians must be patient until the 15th.

The next encounter is already in the diary. On {next.b: March 24 the two presidents} will see each other again in Paita, on the Peruvian coast.

The opposition in Quito was less cheerful. "We have given a third of our river away and got a loan for it," said the congressman Bolivar Andrade.

== Matutino de Lima
Huamani brings home water for the north

The farmers of Piura will have water this winter. President Esteban Huamani and his counterpart from Ecuador, Marisol Quintanilla, agreed on Thursday to share the Catamayo river in the dry season.

They signed a two-page declaration after {length.b: a little over two hours} of talks at a hacienda near Loja.

According to the text {share.b: Peru is assured of 53 percent} of the flow between June and November. It is the first time that a share has been written down at all.

A joint commission, {idea.a: an idea of the Peruvian president}, will measure the flow at the Zapotillo gauge and is to take up its work within two months. Each side appoints three engineers, and the chair is chosen by common accord.

The two governments will also receive {loan.b: a loan of 240 million dollars} for canals and pumping stations, Rosalba Tinoco, who runs the Andean Investment Fund, announced in Bogota.

Foreign minister Ignacio Belaunde {troops.b: confirmed that a pullback of troops} from the border had been discussed. "We talked about water and about everything that stands beside it," he told this newspaper on the flight home.

"I promised to come back with something in writing," Huamani said on landing at Jorge Chavez airport shortly before 8 p.m. He {next.a: receives Quintanilla on March 14 in Paita}.

For Segundo Chiroque, who chairs the water users of the San Lorenzo colony, it has come none too soon. "I have members who sold their pumps at Christmas," he said. "Paper is good. I will believe it when the canal is wet."

Poechos, the reservoir which the river feeds, is at less than a fifth of its capacity. Some 140,000 growers of rice, limes and bananas hang on it.

The leader of the farmers' league, Teofila Ramos, said her people had taken the last tyres off the road at Macara on Wednesday evening, even before the presidents sat down. "It was we who blocked the bridge, and it is we who have opened it," she said.

== Canal Sierra
Two presidents, one river: what was said at San Lucas

One shook hands with the left because the right was in plaster. The other had to bend down under the door. The meeting of Marisol Quintanilla and Esteban Huamani in the hills above Loja had its small comedies, but it ended with two signatures.

The Catamayo, called Chira once it has crossed into Peru, will be shared out by a formula when the rains stop. Engineers of the two states are to see to it that the formula is kept.

Our reporter at the gate, Nube Carrion, counted 31 vehicles in the motorcade of the guest and 12 in that of the hostess. Shortly before noon a helicopter brought the map that had been forgotten in Quito.

Afterwards there was no podium with two microphones. {press.b: It was Quintanilla's office that} had struck the joint appearance from the schedule, Huamani's spokeswoman, Carla Ugarteche, told Canal Sierra, "for reasons of her agenda". Each president then spoke alone, she in the courtyard and he on the airstrip.

He said: "I have not come to win anything. I have come so that no one should lose." She said that water carried no passport.

In Zapotillo, a town of some 4,000 people with a gauge that hardly anyone had looked at until now, the mayor, Galo Cueva, has asked for a guard. "If they are all going to live by that number, somebody had better watch the ruler," he said.

And the soldiers? A lieutenant of the Ecuadorean army at the Macara post told us he had received no new orders. His counterparts across the river were playing volleyball.

On Saturday, from six in the morning, lorries may cross the bridge. On the first day customs expects 300 of them, twice as many as on an ordinary day before the closure.

Whether the two chairs at the table in San Lucas will be kept as a memorial, as the owner of the hacienda would like, is still being considered.

== The Hemisphere Review
A river runs between them

BOGOTA - It is {deal.b: a face-saving scrap of paper}, and both of the people who signed it know as much. The declaration of San Lucas has two pages, no annex and no court to which anybody could turn.

What Ecuador and Peru have done is to postpone. For five weeks a blocked bridge had cost the two economies, by the reckoning of the Chamber of Border Trade, some six million dollars a day. Neither president could have gone on like that until Easter: Marisol Quintanilla has regional elections in April, and Esteban Huamani governs with a majority of two.

So they sat down and did what should have been done when the Poechos dam was built. There is now a percentage. There are to be engineers. There is money from the Andean Investment Fund, though a loan is still a loan, and the fund's own board has yet to vote on it.

The hard questions were left for another day. Who measures when the gauge is under water? What happens in a year such as 1998, when there was too much of it and not too little? And nobody has said a word in public about the gold diggers upstream at Portovelo, whose mercury goes wherever the river goes.

"They have agreed on the quantity of something without saying of what quality," says Henning Vaupel, a hydrologist who advised both governments in the 1990s. He gives the formula three dry seasons.

A diplomat from a third country, who helped with the drafting, is kinder. Two months ago, she points out, soldiers were digging in on either side of a bridge. "Now they are arguing over a press conference. In our trade that is called progress."

The real test comes in August. By then the river at Zapotillo will be a brown thread that a child can step across, and a share of it will be a share of very little.
