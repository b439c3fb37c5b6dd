toll: number
wounded: number
children: framing?
response: contradiction?

== Harbour Wire
Coalition Air Raid in Northern Zafaria Leaves at Least 24 Children Dead

TAMRIT, Zafaria — Warplanes of the Sarhad-led coalition, which is at war with the Nuhari rebels, bombed a bus as it drove through a crowded market in the north of Zafaria on Thursday, {toll.b: killing at least 44 people}, {children.b: with children among the dead}, {wounded.c: while 68 others were wounded}, the rebel-run Al Manara channel reported, giving figures from the rebels' own health ministry.

{response.b: The coalition, for its part, said it had aimed at the Nuhari fighters} who launched a missile at the south of the kingdom a day earlier. That missile killed one man, a Zafarian who was living in the district where it came down.

Al Manara showed harrowing footage of injured boys and girls on hospital trolleys, their uniforms and satchels soaked in blood. The aid group Medics Abroad wrote on its social media account that staff in a Tamrit hospital it supports had taken in the bodies of 24 children, none of them older than 15. The hospital also treated 41 wounded people, 26 of them children, it said.

The bombs fell in the Dhibar market in Tamrit province, a bastion of the Nuharis on the frontier with Sarhad. On board the bus were people from the area, many children among them, according to tribal elders who asked not to be named because they feared reprisals.

Nobody broke the figures down, and it could not be said at first how many of the victims had been passengers and how many had been walking past. Nor was it clear whether other places nearby had been bombed.

In Washington, the State Department asked the coalition to look into the matter thoroughly and openly, and said it took every credible report of harm to civilians seriously.

The war, now in its fourth year, has cost more than 10,000 lives. The U.N. envoy, Ingrid Halvorsen, is trying to bring both sides to talks next month.

== The Daily Steward
Scores of casualties as jets hit bus carrying children in Zafaria, aid group says

Medics Abroad says the vehicle was struck beside a market at Dhibar in Tamrit province

Dozens of civilians have been killed, {children.a: the majority of them children}, and a larger number hurt in an air raid by the Sarhad-led coalition, which has American support, on a bus in the rebel-controlled north of Zafaria.

Medics Abroad, among the few relief groups still at work inside the ruined country, said that dozens of dead and injured had been brought to a hospital it assists after the attack at a market in Dhibar, in Tamrit province.

The rules of war demand that civilians be spared, the group wrote in an online post.

Its head of mission in Zafaria, Pieter Lammers, wrote that there were scores of dead and still more injured, {children.a: the greater part of them less than ten years old}.

The toll could not be verified, but Abdulkarim Nasser, who runs the health department in Tamrit, was quoted by the Globe agency as saying that {toll.a: 37 people had lost their lives} and that {wounded.a: at least 52 had been hurt}. {response.a: The coalition made no immediate statement about the raid.}

Sarhad and its partner Qarain entered the war three years ago to halt the advance of the Nuharis, whom the kingdom regards as a tool of its rival Parsan. The declared goal is to return the exiled president, Hamid al-Zubair, to office.

In recent months coalition troops have moved up to Hadeira, the harbour through which most of the country's food and relief goods arrive, and which the Nuharis hold. The rebels have answered with more missiles on towns and installations in Sarhad. After two attacks on tankers off the coast, the kingdom for a time stopped sending oil through the strait.

== Skim
Bus With Children Bombed in Zafaria

Sarhad-led coalition struck after rebels' missile on the kingdom

(Skim) – An airstrike on a bus in a market in the north of Zafaria on Thursday {toll.a: killed at least 37 people}, {children.b: and children are among the victims}, {wounded.b: while as many as 54 were wounded}, says the health ministry run by the country's rebels. The aircraft belonged to the coalition led by Sarhad that is fighting the Nuhari movement, {response.b: and the coalition called the raid its reply to a missile} sent toward the kingdom the day before.

The rebels' Al Manara channel showed harrowing footage of injured boys and girls on hospital trolleys, their uniforms and satchels soaked in blood. The place that was hit is the Dhibar market in Tamrit, a province on the Sarhad border that is a bastion of the Nuharis. Tribal elders say the bus was carrying people from the area, many children among them.

Dozens of dead and wounded arrived at a hospital supported by Medics Abroad, the aid group says. Its chief in Zafaria writes of scores of dead, {children.a: more than half of them not yet ten}.

{response.b: A coalition spokesman said the planes went after rebels} responsible for the missile, which killed one person and injured nine. Wednesday's projectile was headed for the southern city of Jarzan and was shot down, but debris from it hit people on the ground, according to the coalition. {response.b: The spokesman defended Thursday's raid as a "lawful act of war."}

Sarhad supports the government that other states recognize and has fought the Nuharis for more than three years. The rebels hold the capital and most of the north.
