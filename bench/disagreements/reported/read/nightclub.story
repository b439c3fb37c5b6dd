toll: number
hospital: number
crowd: number
hour: date
cause: contradiction

== Capital Daily World
{toll.a: At Least 163 Killed in Paraval Club Fire}: 'It Was a Battlefield in There'

(UNN) — Drummer Caio Brandt was counting in the seventh number of his band's show when he noticed something glowing above him.

The sound insulation over the stage of the Velvet, a club in Campo Real in southern Paraval, had caught fire, and the flames were moving.

Burning scraps came down on the musicians and on the floor. The crowd in front, which a moment before had been dancing to the country rock of Estrada Nova, was slow to understand what it saw.

Then they all ran for the one way out, shoving and pulling at each other. In the dark corridor leading to the door, somebody went down, according to witnesses and investigators. More fell on top.

For many students it was the final weekend before classes, and early on Sunday the Velvet was crowded with young people from the city's colleges.

{toll.a: At least 163 people lost their lives} and hundreds more were hurt in the fire, {hour.a: which started around 1:30 a.m. on Sunday}, {cause.a: authorities believe, when fireworks in the band's show set light to the insulation}.

Smoke seems to have killed a large share of them. Others were crushed on the way to the exit. Seventy-one of the dead studied at the Federal Institute of Campo Real.

{hospital.a: On Monday morning 84 people were still in hospital}, 55 of them in critical condition, officials said.

{crowd.a: Some 1,400 people were in the club} at the time, twice as many as the 700 it was licensed for, said Otavio Reis, an officer of the state fire service.

Parts of the roof came down and cut people off. In the toilets, firefighters found bodies lying on top of each other.

"A battlefield, I have no other word," said Dario Fontes, a member of the state parliament who went inside.

== The Newsroom Blog
{toll.b: Night of joy, night of death: the club where 165 died}

On Monday sandals, cups and paper garlands still lay about the charred floor of the Velvet in Paraval, reminders of how fast a student party on Saturday night had become one of the worst club fires anywhere.

The young people of Campo Real were celebrating the end of the holidays {cause.a: when a band's fireworks set the padded ceiling alight}. Dozens choked in the smoke and dozens of others were trampled when panic broke out.

While the building stood burnt and silent, the town's sports hall was full. Families had gathered there late on Sunday to mourn, since the morgue had no room for so many.

A mother sank down beside her son's coffin. Others waited in line to be shown the bodies.

{toll.b: All told, at least 165 people died}, 85 men and 80 women, {hospital.b: and 64 are still being treated in hospitals}, the Globe agency said.

Some 40 burials were due to be held on Monday at the municipal cemetery, the television channel Hora Sul said. Its gates were opened at 7 a.m., and burials were planned for every half hour. Soldiers had helped to dig the graves, according to the newspaper O Diario.

Police have detained one of the club's owners and two of the musicians, the Campo Real Gazette reported on Monday. They are looking for a fourth person, it said.

The owner was named as Fabricio Stahl, a businessman known in the town as "Bico". His lawyer said the club's papers were in the process of being renewed.

== Eastern Globe
Open-air flare may have set off club fire in Paraval

Band wanted to save money, police inspector says

CAMPO REAL, Paraval — A band noted for the fireworks in its shows wanted to save a few coins, and that may have cost {toll.c: the lives of more than 160 people} at a club in southern Paraval, says the police inspector who is in charge of the investigation.

Inspector Helio Tavares said Tuesday that the musicians bought flares made for use in the open and knew it, since each cost only 90 cents, while one for indoor use sells for $25.

"What they lit was a flare for outdoors, and whoever lit it was aware of that," Tavares said. Members of the group told police that they usually took the cheaper kind, he said. "The price is why they chose it."

Campo Real, a college town of 180,000, has not recovered from the shock of what happened at the Velvet before dawn on Sunday.

{toll.c: The state's forensic institute put the number of dead at 166} on Tuesday, up from 163, because three victims had been missing from the first list. {hospital.c: More than 84 people remain in hospital} with burns and damaged lungs, authorities say, dozens of them in critical condition.

{hour.a: The fire broke out at about 1:30 a.m.} while Estrada Nova, a country band whose trademark was its fireworks, was on stage.

The Velvet had no sprinklers and no alarm, and not one extinguisher that worked, police said. Its fire permit had run out in the summer.

A lawyer for the band said that his clients had played more than 200 shows without an accident, and that they would cooperate.

== Casebook
The Fire at the Velvet

The Velvet was the place to be in Campo Real, a college town in the south of Paraval, and in the small hours of Sunday, March 3, it was full of people in high spirits. {crowd.b: Between 850 and 900 guests filled the club}. Many were drinking and dancing as the band Estrada Nova played. It was a special night for students of the Federal Institute, held to mark the end of the vacation and the return to class.

{hour.b: It was around 1:00 a.m.} when the soundproofing began to burn. Fireworks were throwing colored sparks across the stage just then. {cause.b: One of these may have started the fire, but this has not been established} as we write. According to the Associated Dispatch, bass player Nilo Freitas said that the band used its "Cometa" fireworks machine at nearly every show and never had trouble with it, not even in smaller rooms. {cause.b: Freitas also pointed to the many cables overhead and said that a short circuit was possible}.

The flames moved fast and the frightened crowd made for the front door. One of the band picked up an extinguisher and found that it was dead. Poisonous smoke spread through the rooms, and it may have robbed people of their bearings, so that some never got near the door. Several who believed they had come out unharmed showed signs of poisoning only hours later.

Livia Monteiro, 21, a nursing student, had come to the Velvet with her brother Tiago and her boyfriend. At 2:20 a.m., 50 minutes after the fire broke out, she used her phone to write one line to her friends: "Velvet is burning, help." They wrote back to ask where she was. No answer ever came.
