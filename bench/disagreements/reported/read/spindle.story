hurt: number
reason: contradiction?
remedy: contradiction?
issuer: attribution?

== Channel Nine Brandwater
Velto recalls mixers after death of a child

{issuer.a: Velto is recalling its Mix Grand} {reason.a: and Mix kitchen machines after one child died} {hurt.a: and 38 other children suffered cuts, crushed fingers} and other injuries when they were caught by the folding arm.

The Federal Household Safety Board said on Tuesday that Velto had received {hurt.a: 94 reports of adults, children, pets} and other things, such as towels, being drawn in by the arm.

Last month the board warned people with children and pets not to use the Velto machines any longer, after it had received reports of children and a pet being caught, squeezed and held fast under the folding arm. Most of the cases ended in injuries, it said, the one death included. One child at least was caught with a parent standing at the machine, so that the presence of a grown-up may be no protection.

The board put a video on its page in which a child is drawn under the arm.

Velto answered at the time in a press release that the board's warning was "wrong and apt to mislead". Nobody need part with the machine, it said, who let neither children nor animals come near, switched it off and pulled the safety pin when the work was done.

On Tuesday, however, chief executive Simon Farrow turned about and said he was sorry that the company had not worked with the board earlier, adding that its first answer had been "a mistake".

"To recall both machines was right, for our customers and for their families," Farrow said in a press release. "Let me be plain: when the board asked us to recall the Mix Grand, we gave the wrong answer. We ought to have listened from the first day, and I am sorry that we did not."

== Channel Six Lakeport
Velto issues recall of kitchen machines linked to injuries and a child's death

{issuer.a: Velto is recalling its Mix Grand and Mix kitchen machines} for safety reasons {reason.a: after federal regulators made known that they had received reports} of children and a pet being caught, squeezed and held fast under the folding arm.

Last month the Federal Household Safety Board said in a press release and in emails that it knew of 51 "incidents" with the machine, and that "several" or "dozens" of children had come to be caught up in them, without naming a figure. Most of these cases ended in injuries, it said, the one death included.

The board put a video on its page in which a child is drawn under the arm.

Of the 51 incidents 30 involved children, according to Brandwater-based Velto Home Inc.; 20 had to do with objects such as towels, and one with a pet, it said.

Velto answered in a press release that the board's warning was "wrong and apt to mislead". Nobody need part with the machine, it said, who let neither children nor animals come near, switched it off and pulled the safety pin when the work was done.

On Tuesday, however, chief executive Simon Farrow turned about and said he was sorry that the company had not worked with the board sooner, adding that its first answer had been "a mistake".

Customers who own {remedy.a: one of the recalled machines should stop using it at once} and get in touch with Velto to have their money back in full, or to be helped in another way, the company said.

== Salt Valley Standard
{hurt.b: Velto recalls two kitchen machines after child's death, more than 90 injuries}; chief executive says he is sorry

{issuer.b: The Federal Household Safety Board and Velto have issued a recall} of two kitchen machines after the death of a child and {hurt.b: more than 90 injuries that involved one of them}.

About 162,000 Mix Grand machines are being recalled, and about 1,400 of the machine called Mix, the board said.

People should stop using {remedy.a: both machines and ask Velto for a refund}, it said.

"Velto has also given up selling and delivering the Mix Grand, and goes on working at changes to the machine," according to the board. Of the Mix it said that it was sold only to a small circle of invited customers from about January to about May, "and {remedy.b: the company is at work on a repair} which the owners of a Mix will be offered in the weeks to come."

Velto's chief executive, Simon Farrow, said in a statement that came with the release:

"To recall both machines was right, for our customers and for their families.

"Let me be plain: when the board asked us to recall the Mix Grand, we gave the wrong answer. We ought to have listened from the first day, and I am sorry that we did not. What we announce today shows that we have understood: together with the board we can do more for the safety of those who cook with us.

"We believe in the clever kitchen, and we mean to help write the rules that will make such machines safe everywhere."

The board had issued a warning about the Mix Grand in July. It spoke at the time of "a number of accidents in which small children and a pet were hurt under the machine".

The warning came after Velto had reported that a child had died because of the Mix Grand.

== Radio Eight
Velto recalls Mix Grand, Mix kitchen machines after child's death, {hurt.b: over 90 people injured by them}

{issuer.a: Velto has recalled its Mix Grand and Mix kitchen machines} after one child died and {hurt.a: more than 90 other incidents were reported}.

{issuer.b: The machines have also been recalled by the Federal Household Safety Board}.

Velto's chief executive, Simon Farrow, put out the following statement:

"To recall both machines was right, for our customers and for their families. Let me be plain: when the board asked us to recall the Mix Grand, we gave the wrong answer. We ought to have listened from the first day, and I am sorry that we did not. What we announce today shows that we have understood: together with the board we can do more for the safety of those who cook with us."

The recall covers the Mix Grand with the model number VK10, according to a release by the company.

A child of five died not long ago after it had been drawn under the folding arm, the release says. Besides, Velto received {hurt.a: 94 reports of adult users, children, pets} or objects being drawn in by the arm, {hurt.a: among them 38 reports of injured children}.

Owners of the Mix Grand should stop using it at once and ask Velto for a full refund, for which they have until February 9 of the year after next.

The recall also covers the machine called Mix, with the model number VK20. Velto knows of {reason.b: 23 reports that the bowl worked itself loose}, and of {reason.b: eight in which the bowl came off and fell}. Nobody in the country was hurt by it.

Those who have a Mix should get in touch with Velto for {remedy.a: a full refund or an examination of the machine}.
