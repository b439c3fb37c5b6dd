worth: number
stake: contradiction

== Andes Press Service
Chile's Minera Llampa signs 12-year copper deal with Polish cable maker

SANTIAGO, March 18 (APS) - Chilean miner Minera Llampa will supply copper to the Polish cable maker Telkabel for 12 years, the companies said on Wednesday, in one of the longest contracts ever signed between a mine and a European manufacturer.

{worth.a: The contract is worth some 2.3 billion dollars} at today's prices, Llampa said. Deliveries begin in 2027 with 15,000 tonnes and rise to 25,000 tonnes a year from 2029.

Telkabel, based in Bydgoszcz, makes high-voltage cables for wind parks in the Baltic. It uses 70,000 tonnes of copper a year, most of it from the Polish producer in Lubin, which remains its largest supplier.

"We are buying calm," chief executive Marta Zielonka said at the signing in Santiago. The price follows the London exchange, with a floor and a ceiling that were not disclosed.

{stake.a: Telkabel will not take a share in the mine}, both sides said.

Llampa's open pit lies at 3,900 metres in the region of Atacama. It produced 118,000 tonnes last year, four percent less than the year before because of a drought. A desalination plant costing $640 million is to open next year.

Copper traded at $9,870 a tonne on Wednesday. It had reached a record in January, at more than $11,000.

Environmental groups have challenged the permit for the pipeline of the plant before a court in Antofagasta. A ruling is expected in May.

== El Faro de Copiapó
Llampa will send copper to Poland for twelve years

Minera Llampa will supply copper to the Polish cable maker Telkabel for 12 years, in one of the longest contracts ever signed between a mine and a European manufacturer.

{worth.a: It is worth about 2.3 billion dollars} at today's prices, the company said.

For the region it means work, said mine manager Rodrigo Tapia: with the contract in hand the banks will pay for the extension of the northern pit, which needs 350 people during construction and 120 afterwards. Llampa has 2,150 employees of its own and almost as many contractors.

Deliveries begin in 2027 and rise to 25,000 tonnes a year from 2029, roughly a fifth of what the mine produces now. It came to 118,000 tonnes last year, four percent less than the year before because of a drought.

The water question remains. A desalination plant costing $640 million is to open next year, but environmental groups have challenged the permit for its pipeline before a court in Antofagasta. A ruling is expected in May.

"We have nothing against Poland," said Elisa Quispe of the community of Río Llampa. "We want to know where the water for 25,000 tonnes comes from." The company replied that it would take no more from the river than today.

"We are buying calm," Telkabel's chief executive Marta Zielonka said at the signing in Santiago. She had visited the pit the day before and needed oxygen at 3,900 metres, like two of her five companions.

== Kurier Bydgoski
Telkabel secures copper from the Andes until 2038

The cable maker Telkabel has secured part of its copper for 12 years. Chief executive Marta Zielonka signed a contract with the Chilean miner Minera Llampa in Santiago on Wednesday.

Deliveries begin in 2027 with 15,000 tonnes and rise to 25,000 tonnes a year from 2029. That is a little over a third of the 70,000 tonnes which the works in Bydgoszcz and Szczecin use. Most of the rest will go on coming from Lubin, which remains the largest supplier.

{worth.a: The order amounts to 2.3 billion dollars} at today's prices, a record for the 94-year-old company.

"We are buying calm," Zielonka said. The price follows the London exchange, with a floor and a ceiling that were not disclosed. {stake.a: Telkabel will not take a share in the mine}, both sides said.

Telkabel makes high-voltage cables for wind parks in the Baltic. Its order book is full until 2030. This year it is hiring 180 people in Bydgoszcz, where 1,450 now work, and 60 in Szczecin.

Works council member Jerzy Nowak was pleased. In 2022, when copper was scarce, 300 colleagues had been sent home for three weeks. "Nobody wants that again."

The copper will come by sea through the Panama Canal to Gdynia, a voyage of about 30 days. The first ship is expected in February 2027.

== Rynek Codzienny
Telkabel ties itself to Llampa, with a door left open

Investors rubbed their eyes: a company with a market value of PLN 9.4bn has taken on a commitment of much the same size. The stock first fell by 3 percent, then turned and ended Wednesday 1.2 percent higher at PLN 61.

{worth.b: The volume comes to 2.8 billion dollars}, according to Telkabel's filing with the stock exchange, which values every tonne at the same spot price of $9,870. Deliveries grow by 5,000 tonnes a year until the full 25,000 is reached in 2029.

The band around the London price is the heart of the deal. Analyst Piotr Wrona of Dom Maklerski Odra guesses at a floor of around $8,000 and a ceiling close to $12,000. The parties keep the figures to themselves. Had the contract applied in January, he says, neither limit would have been touched.

More interesting is a clause on page 41. {stake.b: It gives Telkabel a stake of 5 percent in Llampa} on the first of July, paid for in advance deliveries of cable. Llampa belongs to the Edwards-Prieto family (61 percent) and two pension funds.

A rival in Denmark did the reverse and sold its share in a Peruvian mine last autumn; it called raw materials "a distraction".

Debt is no obstacle. Telkabel owes 1.4 times its yearly operating profit. The bank covenants allow 3.

What could go wrong is water. If the court in Antofagasta lifts the pipeline's permit in May, the first tonnes may come later than 2027.

== Super Fala
COPPER QUEEN! Marta from Bydgoszcz conquers the Andes

She needed an oxygen mask, but she brought home the deal of the century!

Marta Zielonka (46), boss of cable giant Telkabel, climbed to nearly four kilometres above the sea to look at a hole in the ground. A very valuable hole: from there copper will come to Poland for twelve whole years.

"My heart was hammering, and not only because of the price," she jokes to Super Fala. The mother of three began as an engineer in the testing hall in 2003. Now she signs contracts for billions.

What is it good for? For cables as thick as a thigh, which bring wind power from the Baltic to our sockets. One kilometre swallows up to 30 tonnes of copper!

And what about our own miners in Lubin? Do they have to tremble? Not at all, promises Zielonka: "Lubin is number one for us and stays it." Union man Krzysztof B. (58) is not so sure. "First 25,000 tonnes, then 50,000. I know how this goes."

In Chile not everybody is celebrating. People in the valley fear for their water. A judge will decide in spring about a pipe that is to bring water from the sea.

More than 200 new jobs are to be created this year in Bydgoszcz and Szczecin. Applications have been coming in by the basket: 1,100 so far. Thieves should not bother. The copper comes with a police escort from the port!
