guards: number
start: date
hydrants: contradiction
extent: framing
anniversary: contradiction?
origin: contradiction?
cause: contradiction?

== Agencia Sur
Flames consume National Museum in Quito

A great fire on Saturday consumed the National Museum of Ecuador in Quito, one of the oldest in the country, {origin.a: home to some 14 million pieces from the early republic}, and firefighters were still at work in the small hours to bring it under control.

The museum, {anniversary.a: which is celebrating its 170 years of history this year}, was already closed to visitors when the first flames were seen, the institution said.

{guards.a: Only six guards were in the building} at that moment and all of them got out in time, so that nobody was hurt, according to the museum.

{cause.a: The causes of the fire are still unknown}, the authorities said. The fire service explained that it was not yet possible to establish how or where it had begun, and that its inspectors would enter the building only when the walls had been declared safe.

Museum employees, some of them in tears, formed a chain to carry boxes, jars and typewritten catalogues out of an annex on the garden side while the main building burned behind them. Neighbours brought wheelbarrows and blankets.

Hundreds of people watched from the slope of the park in which the former bishop's palace stands. Some sang the national anthem; others called out against the government and the cuts to the culture budget.

The blaze could be seen from most districts of the capital, and the smoke forced the police to shut two avenues nearby. The president is expected to visit the site on Sunday, his office said.

== Freeborn Post
{extent.a: 170-Year-Old National Museum of Ecuador Completely Destroyed by Fire}

{extent.a: Nothing is left of the National Museum} of Ecuador after {cause.a: a blaze that nobody can explain} swept through it in Quito on Saturday night. Two floors of the former palace came down, and most of the exhibits were lost with them: the largest collection of Chinese porcelain in the Andes, irreplaceable fossils and stuffed animals.

Officials admitted on Sunday morning that the museum had neither sprinklers nor any other system to protect it from fire. {guards.b: Three security guards were at the site} when the blaze broke out.

Reports from Quito said that {hydrants.a: firemen found the hydrants defective when they arrived}, so that too little water could be pumped into the building, and that later the water gave out altogether.

The palace housed Quito's bishops through most of the 1700s and was turned into a museum in 1853 by President Jose Maria Urbina. {anniversary.b: It would have marked 170 years of opening its doors} had it lived to the end of the year. At the time of its destruction it held {origin.b: 14 million objects from natural history and anthropology}, most of them in store.

According to the newspaper La Hora de Quito, {start.a: about 110 firemen answered a call from the museum at around 8:00 p.m.} But the fire burned for hours almost unchecked as crews fought with the hydrants and had no means of tackling it from inside. {hydrants.a: Once the hydrants began to work}, they won back part of the building, until the tanks ran empty or the pressure fell.

The newspaper said that the fire was "mastered" by about 3:00 a.m. on Sunday.

{cause.a: What set the palace alight, officials do not say}. No one was injured, they point out, since the last visitors had gone home at 6:00 p.m. and the security men escaped.

== Channel Eight News
Tears in Quito as a burned-out museum smolders

A fire that tore through Ecuador's 170-year-old National Museum on Saturday is {extent.b: feared to have cost the country a great part} of its 14 million treasures, from mummies to letters of the independence heroes.

The museum had the richest archive in the Andes, {origin.b: some 14 million pieces from all over the world}.

Firefighters were at work through the night on the blaze, which {start.b: began at around 8:30 p.m.} and could be seen for miles.

President Rodrigo Salcedo called it "a black day for every Ecuadorian". "A hundred and seventy years of study and patience have gone," he said in a statement.

The commander of the Quito fire brigade, Hernan Pazmino, said {hydrants.b: there was not a drop in the hydrants nearby} when his crews drove up. A pond in the park and a column of tanker trucks had to serve instead.

With the inquiry barely begun, many have already decided where the blame lies: years of official neglect, they say, had left the museum poor and unsafe.

Ines Cordero, rector of the Central University, to which the museum belonged, said that everyone had known how easily the building could burn and how badly it needed repair. Prosecutors opened a file on its safety three years ago.

Culture minister Pablo Andrade told the newspaper El Tiempo Nuevo that {cause.b: the blaze was probably caused by a short-circuit or by a festival firework} that came down on the roof. Setting off rockets on saints' days is an old custom in Quito, and each year they start fires.

Both ideas were being looked at, ministry spokeswoman Lucia Borja said, but {cause.b: the cause would not be known} until the inquiry was over.
