dead: number
civil: contradiction
shells: number
start: date
first: contradiction
school: contradiction
hotline: contradiction
order: attribution
word: framing

== World Wire
Shells hit Korvian border village in worst exchange with Tesmar in a decade

LUHNA, Korvia, March 4 (WW) - {dead.a: Nine people were killed} when artillery shells struck the Korvian border village of Luhna on Tuesday, the provincial governor said, in the deadliest incident on the River Andra since the ceasefire of 2014.

Governor Stepan Oriel told reporters that {shells.a: more than 40 shells had come down} on the village of 2,000 people, which lies three kilometres from the frontier with Tesmar. Twenty-six people were wounded.

{start.a: The bombardment began at about 5.15 a.m.} and lasted until nine, residents said.

Each side accuses the other of having opened fire. Korvia's defence ministry said its units had {first.a: returned fire only after the village was hit}. In Tesmar's capital, Ilmen, the army said that {first.b: Korvian mortars had first shot at a patrol} on the river bank.

A school was among the buildings damaged. {school.a: No children were inside, Oriel said}, because lessons in the border belt have been held online since January.

The military hotline which the two countries set up after the ceasefire {hotline.a: was not used on Tuesday}, a diplomat familiar with its workings said.

Tesmar's foreign minister, Rada Lindqvist, called the events "deeply regrettable". Korvia has asked the United Nations Security Council for an urgent meeting, which diplomats expected to be held on Thursday.

The border was quiet after dark, though a World Wire reporter in Luhna heard drones at around 10 p.m.

== Korvia Today
Nation grieves for the martyrs of Luhna

The whole of Korvia bows its head today. {dead.a: Nine innocent villagers, among them two grandmothers}, paid with their lives for {word.a: the barbarous and unprovoked aggression} of the Tesmar regime.

President Anatol Breza signed a decree last night declaring three days of mourning. Flags will be lowered from Wednesday until Friday.

The president left no doubt about who bears responsibility. "{order.a: This was ordered at the very top}, by the general staff in Ilmen. No lieutenant fires at a village on his own," he said in a televised address.

{start.a: The first shell fell at a quarter past five}, when Luhna was asleep. {shells.a: Over forty more followed}, and they did not spare even School No. 2, where {school.b: the early class had just sat down} when the roof came in. Eleven pupils are being treated for cuts and shock.

Our gunners answered with restraint and with precision. {first.a: Not a single round had left Korvian barrels} before the enemy opened fire, said Colonel Pavel Dorn of the Second Border Brigade.

The wounded, 26 in number, are in the district hospital at Mirovo. Seven with serious injuries have been flown to the capital.

{hotline.b: Three times our officers rang the hotline}. Three times a voice in Ilmen told them to wait, the colonel said.

The government has freed 40 million korons for rebuilding. Every family whose house is destroyed will get a new one by winter, the prime minister promised. More than 5,500 people in the district have been brought to safety, most of them by bus, to sanatoriums in the hills.

== Tesmar Herald
Army: we answered fire, and stopped when they stopped

Tuesday's clash on the Andra was {word.b: a limited and proportionate response} to an attack on a Tesmari patrol, the general staff in Ilmen said.

According to a timeline published on Tuesday night, {first.b: Korvian mortar crews opened up first}, wounding two conscripts of the Fourth Rangers near Ford 11. {start.b: Tesmari guns replied shortly before seven}, and ceased at nine.

Brigadier Hanna Sool, who briefed journalists, said {shells.b: exactly twelve rounds had been fired} at mortar positions behind the grain silo of Luhna. "Anyone who places mortars behind a silo has to answer for what happens around it," she said.

The decision was made on the spot. {order.b: The commander of the river sector gave the order}, Sool said, as rules of engagement allow him to do; the general staff was informed half an hour later.

The Herald understands that the army's own assessment, which is based on intercepted hospital traffic, speaks of {dead.b: six dead on the other side}, {civil.b: four of whom were soldiers}. There has been no independent confirmation.

Foreign Minister Rada Lindqvist voiced deep regret at the loss of life. She proposed that observers from the river commission should visit both banks.

Asked why nobody had picked up the telephone, the brigadier shook her head. "{hotline.a: There was no call, from them or from us}," she said. "The log is empty."

The two wounded conscripts, 19 and 20 years old, are out of danger. Schools on the Tesmari side of the river, where 800 people have left their homes, stay closed until Monday.

== The Northern Observer
In Luhna, a count that does not add up

By Anneke Vroom in Luhna

The graves are being dug in a row, beside the football pitch. There are six.

{dead.b: Six coffins were carried out} of the church on Wednesday, and the priest, Father Ilya, knows of no others. "I baptised all of them," he says. He has heard the figure given by the governor and lifts his hands.

What happened here will be argued about for years. A walk through the village settles some of it. {shells.a: I counted forty-three craters}, in gardens, on the road, in the roof of the bakery, before it grew dark.

It does not settle who began. Zoya Marin, 68, lives nearest to the river. She was up early for her goats. "{first.b: Ours shot first, from behind the silo}," she says, and her son tells her to be quiet. She is sure of the hour: {start.b: it was close on seven o'clock}, since the milk lorry had already been.

School No. 2 has lost its roof and its east wall. In the first-grade classroom lie plaster, a globe, a calendar which still shows the month of January. {school.a: The building was empty}, says the caretaker; he has the only key.

Luhna is three-quarters empty as well. Some five hundred people of its two thousand have stayed, most of them old. The rest went on the buses.

In the capital they talk of aggression, across the water of a measured reply. Zoya Marin has a word of her own. "Stupidity," she says, and goes to see to her goats.

== Radio Meridian
UN Security Council to take up the Andra clash

The United Nations Security Council will meet tomorrow, Thursday, over the shelling of a village on the border between Korvia and Tesmar. Korvia requested the session; Tesmar has said it will attend.

Casualty figures vary. {dead.a: Korvian officials put the dead at nine} and {civil.a: say that all were civilians}. A further 26 people were hurt there, while Tesmar reports two wounded soldiers.

Our correspondent in Ilmen, Jonas Wake, says the mood in government is one of embarrassment. "Nobody here wanted this. Three officials told me independently that {order.b: a sector commander acted on his own authority}," he reports.

The shelling is the most serious breach so far of the 2014 ceasefire, which ended a war of nineteen months. Last year the monitors of the river commission recorded 31 violations, none of them fatal.

Much attention at the Council will go to the so-called red line, the telephone link between the two armies. The commission's chairman, Matteo Arrigo, told Radio Meridian that his technicians had checked the equipment. "It works. And {hotline.b: it rang on Tuesday, more than once}. What was said, I cannot tell you," he said.

Washington and Brussels have urged both governments to hold back. China's envoy called for talks without preconditions.

In Luhna itself the power is back. Buses that took residents away on Tuesday may begin bringing them home at the weekend, the district council said, provided that the guns stay silent.
