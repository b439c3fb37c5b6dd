
== Southern Cross Agency
Solhaven recalls 11,800 home batteries after fires

Australian manufacturer Solhaven is recalling 11,800 home batteries around the world after six of them caught fire, the company and the consumer safety authority said on Monday.

About 7,300 of the units are in Australia, 2,600 in Germany, 1,100 in Britain and 800 in New Zealand. All are of the type SH-10 and were made between March and September 2022.

Four of the six fires occurred in Australia, the others in Germany. Two people have been injured: a woman of 71 and her 44-year-old son suffered burns when a battery in their garage in Ballarat exploded on 2 February.

The cause is a fault in a cell that the Brisbane-based company bought from a supplier in South Korea. When fully charged the cell may overheat. Owners are asked to open the Solhaven app, which will limit the charge to 60 percent until the battery has been replaced free of charge.

"We are sorry for the worry that this causes," said chief executive Bronwyn Tate.

Solhaven has set aside 96 million Australian dollars for the recall. It expects the exchange to be finished by the end of October.

The first fire was reported to the authority in November. Consumer groups accuse the company of having waited too long. Solhaven denies this, saying that the pattern became clear only with the fifth case in January.

Its shares fell 17 percent in Sydney.

== Ballarat Standard
"I thought a car had hit the house": Wendouree mother tells of battery blast

Joyce Pettifer was making tea when the wall moved.

"I thought a car had hit the house," said the 71-year-old, her left arm still in a bandage. It was a quarter to seven in the evening on Sunday 2 February. Her son Craig, 44, ran to the garage and pulled the door open, and the flame came out "like a tongue". He spent eight days in hospital in Melbourne. She was home after two.

The two are the only people known to have been hurt by a Solhaven battery. On Monday the manufacturer announced that it was recalling 11,800 of them around the world after six caught fire. About 7,300 of the units are in Australia.

In this district there are 86, according to the fire brigade, 31 of them in one new housing estate at Lucas. Captain Deb Rossi advised owners not to try to disconnect anything by themselves. "Open the app, let it turn down the charge, keep the car out of the garage for the time being. That's all."

Those who have no internet can telephone Solhaven. On Monday morning the wait was 50 minutes; by the evening it was down to ten.

Mrs Pettifer bought hers in the winter of 2022, for $11,400, of which the state paid $2,950. It was on her roof bill, she said, that she saved: $140 a month. She does not want a new one, but she has not decided against it altogether. "I want to hear from them first. So far it was a text message."

A spokeswoman for Solhaven said Ms Tate, the head of the company, had written to the family on Friday and would like to visit.

== Daily Surf
BATTERY ALERT: is yours on the list?

Thousands of Aussie families have been told to turn down the power box on their wall after a string of fires.

Solhaven, the pride of Brisbane, is calling back more than 7,000 batteries Down Under and nearly 12,000 worldwide. If yours says SH-10 on the lid and the serial number begins with 22, and the month that follows is 03 to 09, you're on the list. The smaller SH-5 and the new SH-12 are OK.

What to do: update the app. It'll cap the charge at 60 per cent by itself. Then wait for a letter. A sparkie will come and swap the thing for free. Queensland and Victoria are first, from March. Western Australia has to wait till winter.

You'll lose a bit of money, because a battery that's two-fifths empty can't store as much sun. Solhaven is paying $45 a month for the trouble until you've got your new one.

Mum Joyce Pettifer, 71, and her boy Craig were burned when theirs went up at Ballarat earlier this month. The other three blazes in Australia, at Toowoomba, Dubbo and Mandurah, hurt nobody. A shed, a carport and a boat were lost.

Consumer champion Gus Halloran is ropeable. "First fire in November, recall in February. What were they doing, having a barbie?" Solhaven says it acted as soon as it knew that it was more than bad luck.

The company's founder, Dale Tate, started out in 2009 with a soldering iron in his dad's dairy. He handed over to his sister Bronwyn three years ago. His shares lost $60 million in value on Monday.

== Märkische Zeitung
Recall from Brisbane: 2,600 storage units in German cellars affected

Owners of solar panels in Germany too should look in their cellars. Of the 11,800 power storage units that the Australian manufacturer Solhaven is recalling, some 2,600 were sold here, most of them in Bavaria and Brandenburg.

Two of them have burned. On 12 December there was a fire in the cellar of a semi-detached house near Cottbus, and on 21 January in a barn in Lower Bavaria. In neither case was anyone injured. The damage amounted to 180,000 and 45,000 euros.

It was the second of these, the fifth worldwide, that put investigators on the track, Solhaven's German subsidiary in Potsdam reported. An expert found the same melted cell as in the Cottbus case. It came from the Korean manufacturer Daesan Cell. Daesan told this newspaper that it was cooperating, and that it had changed the separator in the cell in early 2022 and changed it back that autumn.

The charge is now being limited by remote control to 60 percent. In Germany this has been done for about 2,200 devices so far; the other 400 or so are not connected to the internet. Their owners are getting registered letters.

Exchange is to begin in April here and be finished in August. Until then there are 25 euros a month by way of compensation.

The Federal Network Agency sees no danger for the supply of electricity. Of the 1.9 million home storage units in the country, Solhaven's are a tiny part.

In 2023 another manufacturer, from Saxony, had to switch off 6,000 units for some weeks after three explosions. It later replaced 4,100.

== Auckland Courier
NZ owners told to cap batteries, no fires here

Eight hundred New Zealand households have a home battery that is being recalled because it can catch fire, but none has done so in this country, WorkSafe said yesterday.

The Solhaven SH-10 has been sold here since 2021. Only those produced over seven months of 2022 are concerned. The importer, Kauri Solar of Hamilton, knows the addresses of 770 owners and is looking for the remaining thirty, who have moved or bought second-hand.

"If your battery is warm to the touch, that's normal. If it smells of nail polish, get out and ring 111," said Kauri's managing director, Tama Rewi.

Across the Tasman there have been four fires since November, and in Germany two. In the most recent, in the Australian city of Ballarat, a mother and son were burned.

Solhaven has put the cost at A$96 million, about NZ$105 million. That is more than it earned in the last two years together. Its shares dropped from A$6.40 to A$5.31 on the Australian exchange.

Analysts do not think that it will get into difficulty. It has A$310 million in cash, said Fiona Beale of Harbour Street Securities, and may get some of the money back from its Korean supplier. "It's a painful year, that is all."

Consumer NZ said the 60 per cent limit was a sensible first step. It had asked the company why it had taken three months from the first fire. The reply was that one fire had at first looked like a mistake in installation, and that five did not.

In New Zealand the swap will start in May.
