users: number
cause: contradiction

== Austria News Service
Mobile network down for hours across Austria

A failure in the network of Austria's second-largest mobile operator, Donafon, left customers in most of the country without calls or data for much of Thursday.

{users.a: About 2.6 million customers were cut off} at the height of the disruption, the telecoms regulator RTA said. Donafon has 5.1 million customers in all.

The trouble began at 6:48 a.m. in Vienna and Lower Austria and spread to five other states within half an hour. Only Tyrol and Vorarlberg were spared. From 11 a.m. service returned step by step; shortly after 3:20 p.m. the company said that all sites were working again.

{cause.a: A faulty software update in the core network} was to blame, said Donafon's technical director, Renate Zechmeister. It had been loaded overnight and had been reversed by noon. She ruled out a cyberattack.

Emergency calls to 112 could be made by way of other networks. Donafon customers who had not switched their phones off and on again were in some cases unable to get through, the Red Cross said. It knew of no case in which somebody had come to harm.

Card terminals in thousands of shops failed, and the railway's ticket app was out of order for five hours.

Infrastructure minister Paul Lechthaler has summoned the company's management for Friday. Donafon said it would credit customers with one day's fee.

== Kurier am Morgen
Donafon blackout: The day the country fell silent

No call, no message, no map. What began before seven on Thursday morning in the commuter trains around Vienna had by half past seven reached Graz, Linz and Klagenfurt. In seven of nine states Donafon was dead.

For Sabine Holub, who runs a bakery in St. Pölten, it meant handwritten slips. Her terminal hangs on a Donafon card. "I let the regulars pay tomorrow. The others went to the cash machine, and it was out of cash by nine." She puts her loss at 600 euros.

{users.b: Some 3.4 million people had no connection} at the peak, according to internal figures of the company that are available to the Kurier. It has a little over five million customers, and is second in the market.

It was a long day for the hotline, too: 190,000 calls by evening, four times as many as on the whole of the day before.

{cause.a: The culprit was an update that went wrong}, technical director Renate Zechmeister admitted at a hastily called press conference. Her people had noticed it at once but had needed hours to get the old version running again on 31 servers. Attackers had not been at work.

By late morning the first phones were ringing again, in Burgenland; by half past three the whole network was up. As compensation there is a day's fee, on average 71 cents. "A bad joke," says consumer advocate Leo Stadlmann, who is demanding ten euros for each customer.

The minister, Paul Lechthaler, wants to hear on Friday why there was no fallback. In March a smaller failure had hit Carinthia for two hours.

== ORB Broadcasting
Regulator opens inquiry into network failure

The telecoms regulator RTA has opened an inquiry into the outage at Donafon. It wants to find out why a single fault could paralyse the network of an operator with more than five million customers for over eight hours.

"The law prescribes that the core network exists twice," said RTA head Verena Plattner on the evening news. "On paper it did." The inquiry should take about six weeks. The possible fine runs to two million euros.

On the cause there was no final word from her. {cause.b: It was not software but a burnt-out power supply} at a data centre in Vienna's Floridsdorf district that set off the failure, the union of communications workers said, citing technicians who were on duty. Donafon has saved on maintenance there for years, said its chairman, Günther Pesl; the last service was in 2023.

The rescue services spoke of a morning full of worry. The number 112 can be reached over every network, but an older phone must be restarted for that. In Styria alone ambulance crews were sent out nine times to people who had pressed an emergency button without getting an answer. All were unharmed.

Hospitals switched to radio. At Vienna airport flights were not affected, while at Graz there were delays of up to 40 minutes because boarding cards could not be read.

The outage had started shortly before seven in the morning and ended in the afternoon. In the far west nothing was noticed, since Tyrol and Vorarlberg are served by a separate exchange in Innsbruck.

== Bayern Kompakt
Austrian network failure felt as far as Passau

The breakdown of the Austrian operator Donafon on Thursday has also affected people in Bavaria. Around 12,000 commuters who live in and around Passau and Simbach and have an Austrian contract were without a signal, the district office said.

In the neighbouring country {users.a: 2.6 million customers could not make calls} for a time. Service returned step by step from 11 a.m. and fully at about 3:20 p.m. Seven of the nine federal states were concerned.

German networks had no fault. Some Bavarian users noticed something all the same: whoever was in Salzburg or Linz and roaming by way of Donafon was thrown out of the network. Within minutes most phones had found another one.

The haulage firm Brunnhuber in Pocking lost sight of 45 of its 130 lorries. "They were all where they should have been, we just did not know it," said manager Toni Brunnhuber. The last one reappeared on the screen at 2 p.m., somewhat earlier than Donafon's all-clear.

The company denied that an attack lay behind it. It will pay back a day's fee to its customers, also to those in Germany.

A similar breakdown hit a large German operator in 2024. At that time 1.8 million customers were affected, for three hours. The federal network agency said it would look closely at the findings from Vienna, where the regulator expects to take some six weeks.
