fires: number
order: attribution
known: contradiction

== Polder Press Agency
Dutch maker recalls 41,600 home batteries after fires

Noorderlicht Energie, the Groningen maker of home batteries, is recalling 41,600 units of its Kelder 5 model in three countries because of a risk of fire, the company said on Monday.

The batteries were sold between March 2021 and September 2023. Some 28,400 of them are in the Netherlands, 9,700 in Belgium and 3,500 in Germany. Owners are asked to switch them off at once and to register on a website for a free replacement.

{fires.a: The model has caused 23 fires} so far in the three countries, according to the company. In the most serious, in Assen on 9 February, a terraced house was gutted and a mother and her daughter were treated for smoke inhalation.

The cause is a seal in the lid of the housing. It can harden, after which moisture reaches the control board and the cells overheat. The cells themselves, supplied by Daesung Cell of South Korea, are sound, Noorderlicht said. Daesung declined to comment.

{order.a: The company decided on the recall itself}, after talks with the product safety inspectorate.

"One fire is one too many," chief executive Wietske Harmsma said. She apologised to customers. {known.a: Nobody at the company had known of the fault before this January}, she added.

The operation will cost an estimated 58 million euros, more than the profit of the past two years together. Shares in Noorderlicht closed 31 per cent lower in Amsterdam.

The newer Kelder 6 has a different lid and is not affected. Replacement is to begin on 1 April and may last until the end of the year.

== Netstroom Vakblad
The weak spot was a strip of rubber worth eleven cents

Anyone who opened a Kelder 5 in recent years knew the strip: grey, seven millimetres wide, glued by hand. It is this seal, and no cell, no inverter and no software, that has now brought down the best-selling home battery in the Low Countries.

Installers were told on Monday morning, an hour before the stock exchange. They may switch off and disconnect the units, but not open them. For each visit Noorderlicht pays 140 euros, which the installers' federation calls "tight but acceptable". Dismounting one takes two technicians about 90 minutes; the thing weighs 94 kilos.

The mechanism is simple. The compound hardens within three to four years, faster in warm attics. Moist air gets in, condenses on the board that balances the cells, and a short circuit drives up the temperature. The Korean cells then do what any lithium cell does. Tests by the laboratory Kema-Zuid, commissioned by the manufacturer, reproduced the fault in six of 40 aged specimens.

Of the more than 40,000 units, over two thirds hang in Dutch houses. Germany, where the product came on the market only in 2022, has a few thousand.

Did it have to come to this? {order.b: It was the inspectorate that imposed the recall}, by a formal order of last Thursday, which this magazine has read. It gave the firm four days.

An earlier recall in the sector, by the Flemish brand Accura in 2020, concerned 6,300 batteries and did have to do with the cells. The successor model, with a clamped lid, can stay in use.

From April the exchange begins with the attics; cellars, where it is cooler, come after the summer.

== NPR 2 Public Radio
Switch it off, and then? Your questions about the recalled home battery

Tens of thousands of households have a Kelder 5 on the wall. Since Monday its maker, Noorderlicht Energie from Groningen, wants them back. We put your questions to our consumer desk.

How do I know whether mine is one of them? Look at the sticker on the underside. If the serial number starts with K5, it is. Devices with K6 are safe, according to the manufacturer.

Is it really dangerous? The risk for each individual house is small. But it has gone wrong before. {fires.a: There have been 23 house fires with this battery} since the summer of 2022, Ms Harmsma, who heads the company, told us. No one has died. In Assen, two members of a family of four had to go to hospital in February; both were home the next day.

May I keep using my solar panels? Yes. The power then simply goes to the grid. According to the consumers' association that costs an average household some 25 euros a month, and it wants the company to pay for it. Noorderlicht says it is "looking at" such an allowance.

When will I get a new one? The first are to be exchanged in April, the last perhaps only in December. Houses where the battery hangs under the roof go first.

Why only now? "{known.a: We heard of it only this January}, and in March we are acting," Harmsma said in our studio. The inspectorate does not want to talk about its role while the matter is under way.

Does insurance pay? The insurers' federation says yes, provided that owners have followed the call to switch off.

== Kölner Morgenblatt
Recall of Dutch batteries also concerns 3,500 German households

Noorderlicht Energie, the Dutch maker of home batteries, is recalling 41,600 units of its Kelder 5 model because of a risk of fire. In Germany, where they were mainly sold in North Rhine-Westphalia and Lower Saxony, 3,500 households are affected.

Owners are asked to switch them off at once and to register on a website for a free replacement, which has been available in German since Monday evening. The batteries were sold between March 2021 and September 2023, in Germany from May 2022.

{order.a: The step was a voluntary one by the manufacturer}, the company announced; the federal institute for product safety in Dortmund was informed at the weekend.

In Germany, a battery of the type burned twice, in Kleve and in Nordhorn. In both cases it was in a garage, and damage remained limited to some 70,000 euros altogether. In the most serious incident, in Assen in the Netherlands, a terraced house was gutted and a mother and her daughter were treated for smoke inhalation.

The cause is a seal in the lid of the housing, which can harden, after which moisture reaches the control board and the cells overheat. "One fire is one too many," chief executive Wietske Harmsma said.

The fire brigade association advises not to touch a battery that smells sweetish or makes crackling noises, and to dial 112. Water does help, contrary to what many believe, says its spokesman Jens Odenthal: "But a great deal of it."

For the company, listed since 2019, it is the gravest crisis in its history. The share lost almost a third of its value. Analysts at a Frankfurt bank reckon with costs of just under 60 million euros.

== De Dagkrant
"WE STOOD IN THE SNOW AND WATCHED"

They put it next to the nursery door. "The salesman said it was as safe as a fridge," says Marloes (34) from Assen. On 9 February she stood in her socks in the snow, her daughter Fenna (6) coughing in her arms, and saw her house go up in flames. Her husband and son were at football training.

Now Noorderlicht is finally pulling the plug on its Kelder 5. Nearly 42,000 of them hang in houses here, in Belgium and across the German border. Costs: 58 million. The boss, Wietske Harmsma, says sorry.

Sorry is not enough for Marloes. For she is far from the only one. {fires.b: No fewer than 37 fires were caused by the thing}, a list of the three countries' fire services that was shown to this newspaper makes clear.

And there is worse. {known.b: As early as autumn 2022 engineers warned the board} of the hardening rubber, say two former employees. One of them still has the e-mail. "Under the heading: seal, urgent. The answer was a thumbs-up."

Lawyer Bram Tol is now collecting victims for a mass claim. Over 300 people had signed up by Monday evening, he says; at noon it was 90. He wants 2,500 euros for every owner, fire or no fire.

Anyone who has a box with K5 on the sticker should switch it off at the red button on the right, and not open it themselves. The K6 is fine.

Marloes' new home, a rented flat in Rolde, has no battery. "We have candles," she says. "I don't dare light those either."
