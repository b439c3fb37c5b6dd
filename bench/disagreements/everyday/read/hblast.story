injured: number
inspection: date
cause: contradiction
saved: attribution

== Warsaw Dispatch
Two killed in explosion at flour mill on the Vistula

Two workers were killed when an explosion ripped through a flour mill in the northern Polish town of Grudziec on Tuesday afternoon, the fire service said.

{injured.a: Seventeen people were injured, three of them seriously.} The victims were maintenance men aged 31 and 56, who had been working on the fourth floor of the eight-storey building.

The blast occurred at 2.10 p.m., ten minutes after the change of shift. {cause.a: Flour dust in an elevator shaft had been ignited} by a spark, fire service spokesman Colonel Marek Sowa said. The two top floors collapsed, and windows were broken within a radius of 400 metres.

About 120 firefighters were in action. The fire was under control by six in the evening, but was not put out until Wednesday morning.

{saved.a: Firefighters freed a machine operator} who had been trapped for two hours in a lift on the third floor. She was taken by helicopter to a burns unit in Gdańsk.

The mill, which employs 140 people, supplies a fifth of the flour sold in northern Poland. Its owner, Ziarno Group, said production would be shifted to a sister plant near Poznań.

{inspection.a: The labour inspectorate last visited the mill in March}, the company said, and had found no serious shortcomings.

Prosecutors have opened an inquiry. The regional governor, Beata Lis, declared two days of mourning and cancelled the town's harvest fair, which was to have begun on Saturday.

== Central European Times
Flour mill blast kills two in northern Poland

Two workers were killed on Tuesday when an explosion ripped through a flour mill in Grudziec, a town of 38,000 on the Vistula, the fire service said.

{injured.a: Another 17 people were injured}, three of them seriously, when the two top floors of the eight-storey building came down. Windows were broken up to 400 metres away.

The blast occurred shortly after two in the afternoon, when the late shift had just taken over. {cause.a: Flour dust in an elevator shaft was ignited by a spark}, spokesman Colonel Marek Sowa said. "A kilo of flour in the air has more force than a kilo of TNT," he told reporters.

Both of those killed belonged to the maintenance team. A 44-year-old woman who operated a sifting machine was trapped in a lift for about two hours and suffered severe burns.

The mill was built in 1911 and modernised in 2014 with the help of a European Union grant of 2.3 million euros. It is owned by Ziarno Group, whose shares fell by as much as nine per cent in Warsaw before closing 6.4 per cent lower.

{inspection.a: The labour inspectorate last visited in March} and found no serious shortcomings, the group said. The inspectorate itself said it would comment once it had handed over its files to the prosecutors.

Around 120 firefighters fought the flames, some of them from across the river. The regional governor declared two days of mourning.

Ziarno said that customers would not notice any shortage, as its Poznań plant had capacity to spare.

== Vistula Courier
Our mill

You could set your watch by it: the whistle at six, at two and at ten. On Tuesday it blew at two, and ten minutes later there was a different sound.

Janusz Kotas, 56, sang bass in the choir of St Nicholas. Michał Reszka, 31, had become a father in June. They had gone up to the fourth floor to look at a bearing that had been running hot since the weekend.

{saved.b: It was foreman Adam Wilk who got Halina Dudek out}. He prised open the lift with a crowbar and carried her down three flights of stairs, he himself with burnt hands. "The fire brigade met us at the door," he told the Courier in the district hospital. He is to be operated on today.

{injured.b: The hospital counted 22 injured} on Tuesday night, said its director, Dr Ewa Banach. Most had cuts and burst eardrums, and 13 of them could go home the next day.

The union's local chairman, Zenon Marzec, has a folder. {inspection.b: In it is the report of the last inspection, dated November}, with a list of eleven points. Number four reads: "Extraction in elevator shaft insufficient." Since then, Marzec says, nobody from the inspectorate has set foot in the mill.

The company answered our questions with one sentence. It would cooperate fully with the authorities.

The harvest fair will not take place this year. The bakers of the town had wanted to present a loaf nine metres long, from Grudziec flour, as every year since 1983.

== Daily Szok
INFERNO AT THE MILL

A blinding flash. A deafening bang. Then it snowed flour.

Two hard-working dads will never come home after a mighty explosion blew the top off a historic mill.

Young Michał kissed his three-month-old son goodbye at lunch. Janusz, grandfather of four, had only 26 shifts to go until a long-promised trip to Rome; he kept a tally on his locker.

{cause.b: "I smelled gas, we all did,"} said shaken packer Robert, 29, who was blown off his feet in the yard. He says a gas pipe behind the boiler room had been leaking for days. {cause.b: "It was the pipe that went up. Flour? Don't make me laugh."}

Plucky Halina was trapped like a bird in a cage, in a lift filled with smoke. {saved.b: Hero foreman Adam, 50, tore the doors open} with an iron bar and his bare hands. "Anybody would have done it," he shrugged, and held up his bandages.

Mum-of-two Halina, 44, is now in a specialist ward 120 kilometres away. Doctors have put her to sleep to spare her the pain.

A hundred and twenty firemen battled all night against flames that could be seen from the motorway. Even after daybreak, smoke was still rising.

Ziarno boss Krzysztof Walewski earned 3.1 million zloty last year. Yesterday he laid a wreath and sped off in a black limousine without a word.

Have YOU worked at the mill? Ring Szok.

== Radio Adria
Poland mourns mill workers

In the Polish town of Grudziec the shops closed for a minute at ten past two on Wednesday. At that time on the day before, a flour mill had exploded. Two people lost their lives.

{injured.b: Twenty-two others were hurt, and one woman's life} is still in danger. Of those with lighter injuries more than half have left hospital.

What happened is being examined by the public prosecutor in Toruń. Her experts could not enter the ruin until Thursday, because there were fears that more of it would fall. They are looking above all at a machine part on the fourth floor, a bearing that is said to have overheated in the days before the accident. {cause.a: Everything points to a dust explosion}, the prosecutor, Agnieszka Turek, said. A spark is enough, if there is enough dust in the air.

Such disasters are rare but not unheard of. In 1979 fourteen people died in a mill in Bremen.

The company must now explain itself. Trade unionists accuse it of having ignored a list of defects for months. Ziarno, which runs six mills in three countries, among them one in Koper, has promised to support the families of the dead with 200,000 zloty each.

The people of the town want the mill to be rebuilt. "My grandmother worked there, and my father, and I do," says a woman in the square. "What else is there?"

The governor's two days of mourning end tonight.
