deaths: number
depth: number
blast: date
cause: contradiction
siren: contradiction
order: attribution
inspection: date
term: framing

== Andes Press Agency
Thirteen dead in collapse at Chilean copper mine

COPIAPO, Aug 14 (APA) - {deaths.a: Thirteen miners have been confirmed dead} after part of the Santa Ines copper mine in northern Chile collapsed on Wednesday, the regional prosecutor's office said on Friday evening.

Thirty-eight people were working the night shift when the roof of a gallery {depth.a: 420 metres below the surface} gave way {blast.a: at 2:40 a.m. on Wednesday}. Twenty-two of them reached the surface on their own in the first hour. Rescuers brought out three more alive on Thursday.

{term.a: "This is a tragic accident} and our thoughts are with the families," said Ignacio Bravo, chief executive of the owner, Minera Tolcan. He said {cause.a: a natural rock burst had brought down} the roof, and that such events could not be predicted.

The mine workers' union rejects this. Its secretary, Elena Pardo, said that {cause.b: explosives set off too early} by a contractor had shaken the gallery loose.

According to the company, {order.a: shift foreman Raul Ibarra gave the order} to clear the lower levels, which it said had saved lives.

{inspection.a: The mine was last inspected in March}, the mining authority Sernageo said, and no serious faults were recorded then. In 2019 Tolcan was fined 85 million pesos over missing supports in another part of the mine.

Santa Ines employs 1,140 people and lies 46 kilometres east of Copiapo. Production has been halted. Mining Minister Pablo Rivas is expected at the site on Saturday.

== El Faro del Norte
"We heard nothing": the night at Santa Ines

Hector Molina, 41, still has the dust in his eyebrows. He was eating his bread at the foot of the ramp when the air hit him, he says, "like a door".

{siren.a: "No alarm went off, nothing,"} he says. "We ran because the dust came. If there had been a siren, my cousin would have run too." His cousin Luis, 29, is among the dead.

It was, by the clock on Molina's lamp, {blast.b: a few minutes before four} in the morning of Wednesday. The men were at level 6, which is {depth.b: more than 600 metres down}, because that is where the rich ore is.

It was not the foreman who got them out, say five miners to whom this newspaper has spoken. {order.b: It was Marta Quiroz, the engineer} in the control room, who called over the radio that everyone below level 4 should leave at once. "Without Marta we would be twenty-five or thirty dead," says Molina.

By Friday night the names of the victims hung on the fence at the gate. {deaths.b: There are eleven names on the prosecutor's list}, the youngest a trainee of 19, the oldest a fitter of 63 who was to retire in October.

In Tierra Amarilla, where most of them lived, nobody uses the company's word. {term.b: "They were killed for copper,"} is painted in red on the wall of the football ground.

A mass will be held on Sunday at eleven o'clock. About eleven hundred people work at Santa Ines, nearly all of them from the valley.

== Canal Austral
Copper mine: search ends, questions begin

The search at the Santa Ines mine is over. Late on Friday rescuers brought up the last of the victims. {deaths.a: The number of dead stands at 13}, prosecutor Veronica Salas told Canal Austral. On Thursday she had still spoken of seven.

All who were below ground on the night are now accounted for. Twenty-five of the 38 survived, three of them after more than thirty hours in an air pocket. They are in hospital in Copiapo; none is in danger.

What happened? Minera Tolcan insists that {siren.b: the warning siren sounded twice} before the roof came down, and has shown our reporters a print-out from the control room. Relatives doubt that it is genuine.

As to the cause, the prosecutor is more cautious than either side. "I will not say a word about it until I have the report," Ms Salas said. She has asked the University of Antofagasta's institute of rock mechanics for an opinion, which could take two months.

Mining Minister Pablo Rivas arrived by helicopter on Saturday morning. He spent forty minutes with the families and left without speaking to the press. The government has declared two days of mourning.

Work at the mine remains suspended. The company said wages would be paid in full until the end of September.

== London Metals Courier
Tolcan shares slide as Santa Ines stays shut

Shares in Minera Tolcan fell 14 per cent in two days after the deadly collapse at its Santa Ines mine, the group's second largest, and copper for three-month delivery touched its highest price since May.

Santa Ines yielded 61,000 tonnes of copper last year, roughly a fifth of Tolcan's output. Analysts at Penrose Hill expect it to be closed for at least three months. The company has given no date.

For investors the question is liability. If, as chief executive Ignacio Bravo maintains, {cause.a: a rock burst caused the collapse}, the insurers will bear most of the cost. Should the union be right that {cause.b: a contractor's blasting is to blame}, the matter may end in court.

Awkward for the company is a letter seen by this newspaper, in which Sernageo admits that {inspection.b: no inspector had visited since November} of last year, as two posts in the Atacama office are vacant. A spokesman for the authority did not answer calls on Saturday.

The roof fell in {depth.a: at a depth of 420 metres}, in a section opened in 2022. An older section, where Tolcan was fined five years ago about supports, was not affected.

{term.c: The Santa Ines scandal}, as one fund manager called it, comes at a bad time for Mr Bravo, who wants shareholders to approve a $900m expansion on September 3. The vote will go ahead, a spokeswoman said.

== Der Rheinische Bote
Mining disaster in Chile: rescuer from Essen tells of the last hours

Uwe Kallmann, 54, has worked in mine rescue for half his life. By chance he was in Copiapo for a training course when Santa Ines collapsed, and within three hours he was underground.

"You crawl, you listen, you crawl on," he says on the telephone. On Thursday towards noon he and six Chilean colleagues heard knocking. Behind a wall of rubble two metres thick sat three men with one lamp between them. It took until evening to reach them.

For most of the others it was too late. {deaths.a: Thirteen men lost their lives}, more than in any Chilean mine in ten years.

Kallmann has looked at the fallen roof. He does not want to accuse anyone, but he does have an opinion. {cause.c: "Those roof bolts were rusted through,"} he says. "It would have come down with or without a tremor, and with or without blasting."

He speaks with respect of the people on duty. Many of the night shift got away because {order.b: the engineer Marta Quiroz had ordered everyone out} of the lower levels by radio. She stayed at her desk for 19 hours.

About the siren he can say nothing: "I was in my hotel bed at the time."

Kallmann is flying home on Tuesday. Until then he will help the local brigade to clean its breathing sets, of which there were 12 for 30 men.
