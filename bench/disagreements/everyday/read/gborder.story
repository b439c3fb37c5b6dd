dead: number
start: date
first: contradiction
mortars: contradiction
where: contradiction
broker: attribution
evac: number
term: framing

== Continental Press
Four Marovian border guards killed in clash at Dolin pass

VELSK, Marovia - {dead.a: Four Marovian border guards were killed} and 11 people wounded on Thursday in an exchange of fire with Terskan troops near the Dolin pass, the deadliest incident on the disputed frontier since 2019, officials said.

The shooting {start.a: began shortly after 4.30 a.m.} and went on for about an hour and a half, Marovia's interior ministry said. Seven of the wounded are guards, the other four are residents of Dolin, a village of wine growers two kilometres from the line.

Tersk's defence ministry said two of its own soldiers had been hurt, neither of them seriously. Each side accused the other of having fired first.

The clash took place {where.a: some 400 metres inside Marovian territory}, according to coordinates that the Joint Monitoring Mission passed to both capitals and that were seen by Continental Press.

A ceasefire came into force at noon. It {broker.a: was arranged by Austria's foreign minister}, Klara Hofer, who spoke by telephone with both governments in the course of the morning, diplomats in Vienna said.

{evac.a: About 1,200 residents were taken out} of Dolin and neighbouring Harna in buses and on army trucks. The Harna bridge, the only crossing within 50 kilometres, was closed to traffic until further notice.

"We will not be provoked, and we will not be moved," Prime Minister Elka Doran told parliament. The Terskan ambassador was summoned to the foreign ministry in the afternoon.

The two countries have never agreed on a 60-kilometre stretch of their frontier, drawn in a hurry when the federation broke up. Nine people died in the fighting of 2019, six of them Marovians.

== The Evening Herald
Guns fall silent on Marovian border after four die

{dead.a: Four border guards were killed} and 11 people wounded yesterday when Marovian and Terskan forces exchanged fire near the Dolin pass, in the deadliest incident on the disputed frontier for years.

The shooting {start.a: started soon after half past four} in the morning and went on for about 90 minutes, the Marovian interior ministry said. Four of the wounded are villagers from Dolin, where wine is grown little more than a mile from the line.

Tersk said that two of its soldiers had been slightly hurt. Each side accused the other of having fired first, and neither has offered proof.

A ceasefire came into force at midday. It {broker.a: was brokered by Klara Hofer, the Austrian foreign minister}, who spoke by telephone with both governments in the course of the morning. British officials were kept informed, the Foreign Office said, but played no part.

{evac.a: Some 1,200 people were taken} out of Dolin and Harna in buses and on army trucks, many with nothing but a bag. The bridge at Harna, over which lorries with Terskan timber usually pass by the hundred, was shut.

"We will not be provoked, and we will not be moved," Elka Doran, the Marovian prime minister, told a packed parliament. Her words were milder than many had expected. In 2019, after the last serious fighting, her predecessor sent tanks to the pass within a day.

That battle cost nine lives. Since then a dozen unarmed monitors have watched over a line of 37 miles that neither country recognises.

== The Velsk Courier
Five men who will not come home

They had been due to be relieved at six. {dead.b: Five of our border guards died where they lay} on Thursday morning, in the trench above the vineyards of Dolin: Captain Jano Vesely, 34, and four conscripts, the youngest of them 19.

It was {start.a: a little after half past four when the first shots fell}. {first.a: A Terskan assault group opened fire without warning} on the patrol coming up the path, said Colonel Rada Simko, who commands the sector. Then came the heavier stuff. "{mortars.a: We counted thirty mortar rounds at least}, and they were not aimed at goats," she said.

Let nobody call this a skirmish. It was {term.a: an unprovoked act of aggression against Marovia}, {where.a: on Marovian soil, well short of the line}, and the prime minister said so in all but name when she declared that the country would not be moved.

In Dolin the cellars were full before it was light. The mayor, Peter Hajnal, 61, went from door to door with a torch. Four of his people were hit by splinters, none of them fatally; seven guards are being treated for their wounds at the military hospital in Velsk.

{evac.b: More than 3,000 people have left the two villages}, Dolin and Harna, since the morning, in buses, on army lorries and on tractors. Beds have been set up in the sports hall at Brod, 25 kilometres away. "I left the dog and took the photographs," said Milena Kovar, 70. "Now I think it should have been the other way round."

The guns have been silent since noon. The bridge is shut. On Saturday the dead are to be buried with military honours, each in his own town.

== Tersk Today
Army repels intrusion at Dolin, calm restored

The situation on the southern frontier is calm and under full control, the Ministry of Defence announced on Thursday evening.

According to the ministry, an armed Marovian unit entered {where.b: an area 300 metres on the Terskan side} of the line {start.b: at ten past six in the morning, in full daylight}. Called upon to turn back, {first.b: the Marovians answered with automatic fire}, and only then did the Terskan post defend itself. Two servicemen received light injuries. They are being cared for in the garrison hospital and have telephoned their families.

Defence Minister Bohus Ral rejected reports from Velsk about artillery. "{mortars.b: Not one weapon heavier than a rifle was used} by our side on that morning. Whoever claims otherwise wants to frighten his own voters," he said.

The minister spoke of {term.b: a regrettable misunderstanding between two patrols}, such as can occur where a frontier has not been marked. Tersk has proposed to mark it on four occasions since 2019.

Firing ceased at twelve o'clock. {broker.b: The two chiefs of staff settled the matter between themselves}, on the direct line that was set up six years ago, {broker.b: without the help of any third country}, the ministry stressed.

The ambassador in Velsk, Irena Dask, conveyed Tersk's regret at the loss of life when she was received at the Marovian foreign ministry in the afternoon.

Traffic over the Harna bridge has been suspended by the Marovian authorities. Drivers are advised to use the crossing at Polna, about 50 kilometres to the east.

== Northern Broadcasting
Monitors reach Dolin as fifth Marovian guard dies

International monitors reached the village of Dolin on Friday morning, a day after the worst fighting for six years on the frontier between Marovia and Tersk.

{dead.a: Four Marovian guards were killed in the shooting itself}, and a fifth, a 22-year-old conscript, died of his wounds in a Velsk hospital overnight. Ten other people are still being treated. Tersk has said that two of its soldiers were hurt, neither of them seriously.

The clash took place {where.a: about 400 metres inside Marovian territory}, according to coordinates that the Joint Monitoring Mission passed to both capitals. The mission's head, the Swedish general Per Lindahl, walked over the ground with six of his twelve observers. "{mortars.a: There are craters here that only a mortar makes}," he told reporters. Who fired first he would not say. "That is not something a hole in the ground can tell you."

The ceasefire, which came into force at noon on Thursday, has held through its first night. Each side has accused the other of having fired first.

In Vienna, the foreign minister, Klara Hofer, said she would invite both governments to talks next week. Marovia has accepted; Tersk is still considering its answer.

Dolin itself was nearly empty. A few men had come back to feed their animals, with leave to stay for two hours. The mayor had a list, and ticked them off one by one as they left. The bridge at Harna will stay closed until Sunday at the earliest, the authorities said.
