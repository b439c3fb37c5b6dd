outage: date
cause: contradiction

== Copperbelt News Service
All 150 miners brought up after cage sticks in Zambian copper mine

All 150 miners who were trapped when a lift stopped in a copper mine near Kitwe were brought to the surface alive by Tuesday afternoon, the Ministry of Mines said.

Thirty-eight of them had been in the cage itself, which came to a halt in the shaft at a depth of 780 metres. The other 112 were waiting for it on two levels further down.

{outage.a: The power failed at 7:40 p.m. on Monday}, the mine's operator, Nkosi Deep, said in a statement. The last man stepped out at 3:25 p.m. the next day.

{cause.a: The outage was due to a lightning strike on the overhead line}, the company said. An emergency generator started but did not supply enough current for the main winder.

The men in the cage were reached at dawn by a rescue team in the neighbouring ventilation shaft and transferred one after the other by an emergency cage that holds four. Those below climbed ladders to the 700-metre level, from where a small service lift could be used.

Eleven men were treated in hospital, nine for dehydration and two for injuries to their hands. None is in danger.

Mines minister Florence Mutale ordered an inspection of all winders in the province. She said the licence of Nkosi Deep was not in question at present.

In 2021 nine people died in another mine of the same company when a tunnel roof fell in.

== The Kitwe Lamp
Up, at last

The first thing Chanda Mwila did was to sit down. Then he took off his boots. "For one night I stood," he said. "Thirty-eight men in a cage, if one sits, two fall."

There was a smell of diesel and of rain in front of shaft three on Tuesday, and some 400 people, mothers, wives, a brass band from the Baptist church. For every four men that came up they played a verse. They had to play for the whole morning.

{outage.b: The lights had gone out shortly after ten on Monday night}, says Mwila, who had looked at his watch because his shift was to end at half past. In the dark the men sang, then they slept by turns, each leaning on his neighbour. Someone had two oranges. They were divided into 38.

Everyone got out: the men in the cage, and the more than a hundred who had been waiting for it below, who climbed up to a service lift, some of them 160 metres of ladders. Two cut their hands in doing so. Nine had drunk too little. All are out of danger, the Central Hospital says.

The winder man, Isaac Phiri, does not want to be called a hero. He had pulled the brake by hand. "It is in the book," he says. "Page four."

The company will pay all 150 the missed shift double. The union wants a week's leave for each of them, and a counsellor. About that they are still talking.

== Radio Mosi
Union and mine at odds after rescue

Joy about the rescue of the miners of Kitwe gave way to anger on Wednesday. At a meeting of the Mine Employees' Union a motion for an independent inquiry was passed without a vote against.

{cause.b: A worn cable in the mine's own substation burned through}, said the union's secretary, Patrick Zulu, and it had been reported in writing by electricians in August. He showed journalists a photograph of a black stump.

Nkosi Deep confirmed that there had been a report about cables in August. It concerned another substation, a spokeswoman said, and the cables there had been changed. The union stands by its account.

All 150 miners who were trapped when a lift stopped were brought to the surface alive. They are at home, apart from two who were kept in hospital until Wednesday evening with cuts on their hands.

The mines ministry has sent four inspectors. They will look at the winders of all 17 deep shafts in Copperbelt province, beginning with shaft three, which remains shut. Minister Florence Mutale said that nobody would lose a licence "because of a bad night", but that somebody might because of bad answers.

Shaft three yields around 40 percent of the ore of the mine. The company does not expect a shortfall, as ore can be brought up through shaft one. It has offered to let the union take part in its own, internal inquiry. The union has declined: it wants a third party.

== Johannesburg Ledger
Zambian miners freed after night underground

A mishap with a hoist at a Zambian copper mine ended without loss of life on Tuesday, when the last of one and a half hundred trapped miners reached the surface. Nkosi Deep shares, which had dropped 6 percent in Johannesburg in the morning, closed 1 percent lower.

The cage with 38 men on two decks was held by its brakes 780 metres down when the electricity went. Some of their colleagues were on a level at 820 metres and some at 860. They were told by telephone, which runs on batteries, to stay where they were until the ladders had been checked.

A rescue team came in the early morning by way of a ventilation shaft that runs parallel, at a distance of nine metres. An emergency cage took four men at a time and had to make ten journeys, the last of them with two. After that it was the turn of those from below.

Nkosi Deep owns three mines in Zambia and one in Congo. It took over the one near Kitwe in 2017 and says it has invested 210 million dollars there since, of which 14 million went into the winders. At one of its other mines, near Mufulira, nine workers died in a rockfall in 2021; the company paid a fine and settled with the families.

Analysts do not expect lasting damage. "Hoists stop. What matters is that brakes hold," said Lindiwe Maseko of Umvoti Securities. The shaft is to stay closed for at least ten days.

== Zambezi Television
How 150 men got out of the dark

It was the biggest mine rescue in Zambia in ten years, and nobody died. Our reporter has traced the night.

{outage.a: At twenty to eight on Monday evening} everything in shaft three went black. Winder operator Isaac Phiri applied the hand brake within seconds. The cage hung at 780 metres, with a shift on its way up.

At midnight the rescue station in Kitwe had 26 people on site. They first tried to move the cage with the emergency generator. It was too weak for that. At half past two the decision was taken to go through the ventilation shaft. Towards five a rescuer, Grace Banda, swung over on a rope and opened the roof hatch. "They asked me if I had a cigarette," she says.

From then on the emergency cage went up and down with four men each. By a quarter past eleven the 38 were out. Those on the lower levels, 112 in number, climbed to the level at 700 metres and rode from there to the surface in groups of six. The last of them came up at 3:25 p.m.

Eleven were taken to hospital; a twelfth was taken along by mistake, being the driver.

{cause.a: Lightning had hit the overhead line to the mine}, the electricity supplier confirmed to us. The union doubts this. An inspection has begun, and will in the weeks ahead be extended to all deep shafts in the province.
