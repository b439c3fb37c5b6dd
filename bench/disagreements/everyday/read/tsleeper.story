
== Adria Press
Night train catches fire in Croatian tunnel, all 163 escape

A sleeping car of the night train from Split to Zagreb caught fire in a tunnel in the early hours of Wednesday. All 163 passengers and six staff escaped.

Twenty-six people were taken to hospitals in Knin and Zadar with smoke poisoning, three of whom were in intensive care, health minister Marina Crnković said.

The fire broke out in the fourth of seven cars at about 2:25 a.m. An attendant noticed smoke in the corridor and pulled the emergency brake when an extinguisher proved of no use. The train came to a halt in the Velika Greda tunnel, 400 metres from its northern end.

The attendant, Dino Perković, 26, and his colleagues woke the passengers and led them out on foot. By 2:50 the train was empty, railway company Jadran Rail said.

The car burned out completely; two others were damaged. Firefighters had the blaze under control at 5:30 and left the tunnel at noon.

"At present we are assuming a technical defect in the heating," said Goran Matijević of the traffic accident agency. He ruled out arson. A final report may take a year.

The car was built in Germany in 1986 and had been overhauled in 2019. Jadran Rail took its remaining eight cars of the type out of service as a precaution.

The tunnel, 1.9 kilometres long, has lighting but no emergency exits. Plans for one were approved in 2020.

The line remains closed until Sunday. It is the first serious fire on a Croatian train since 2003, when a goods train burned near Ogulin.

== Zagrebački List
Attendant's alertness saves passengers in burning night train

All 163 passengers and six staff escaped when a sleeping car of the night train from Split to Zagreb caught fire in a tunnel in the early hours of Wednesday.

The fire broke out in the fourth of seven cars at about 2:25 a.m. Attendant Dino Perković noticed smoke in the corridor. He tried it with an extinguisher, then pulled the emergency brake. With his colleagues he woke the passengers and led them out on foot, 400 metres to the northern end of the Velika Greda tunnel.

Twenty-six people were taken to hospital with smoke poisoning. On Wednesday evening 15 of them were still there, two in intensive care, where there had been three in the morning.

"At present we are assuming a technical defect in the heating," said Goran Matijević of the traffic accident agency. He ruled out arson.

Critics ask why the train stopped in the tunnel. In modern cars the emergency brake can be overridden by the driver until the train is in the open. The car of 1986 did not have that, nor is it compulsory for cars of that age, the agency said. Perković had acted by the rules.

Jadran Rail took its remaining eight cars of the type out of service. The night train will run without sleeping cars for the time being, and by way of another line until Sunday.

The company's head, Mislav Brajša, put the damage to the cars at 1.2 million euros. He could not yet say what the repair of the tunnel would cost.

== Slobodni Jug
Burned-out sleeping car: heating is suspected

A technical defect in the heating is assumed to be the reason why a sleeping car of the night train from Split caught fire on Wednesday. Arson is ruled out, said Goran Matijević of the traffic accident agency, whose final report may take a year.

The train had left Split at 10:04 p.m. with 41 passengers in the two sleeping cars and 122 in the five others. After the fire broke out, at about 2:25 a.m., it came to a halt in the Velika Greda tunnel. Twenty-five minutes later it was empty.

In the burning car itself there were 19 people. They were the first to be woken. Among them was the handball team of a Split girls' school with its trainer, eleven in all, on the way to a tournament. Four of the girls were among the 26 taken to hospital; none is in intensive care.

The burned-out car had been overhauled in 2019, when it was given a new heating by the firm Termovag. Termovag said it had not serviced the installation since 2022. Since then this has been done by the railway itself, as Jadran Rail confirmed. There had been no complaints, both companies said.

The other sleeping car was, like two day cars, not of the same type. It was at the rear and remained unharmed; the two damaged cars were the third and the fifth.

Trains to Zagreb will go by way of Ogulin's eastern branch until Sunday and take about 70 minutes longer. Tickets for the sleeping car will be refunded.

== Kninski Vjesnik
In the middle of the night they stood at our door in pyjamas

At ten past three Ljubica Marić heard voices. In the road before her house in Greda, 600 metres from the tunnel, stood people in pyjamas, some of them barefoot, black in the face. "I thought I was dreaming of the war," she says.

She opened the house, then the barn. The neighbours did likewise. By four o'clock about 130 travellers were sitting in kitchens between Greda and the chapel. Those who coughed had been taken away by ambulance, the first of which was at the tunnel at 2:58.

The hospital in Knin received 18 people, Zadar the eight more serious cases. Director Ante Vukas called in everybody who had a car. "Nobody asked for overtime," he says.

The fire brigades of five places were there, 74 firefighters in all, many of them volunteers. The smoke was so thick that the first team, which went in at a quarter past three from the north side, had to turn back. From the south it worked: the wind came from there, and at half past five the flames were out but for embers.

The commander, Šime Brkić, has been asking for an emergency exit for years. The plans were approved in 2020, the money, seven million euros, has never been found. The ministry says it is earmarked for 2026. Brkić says he has heard that before.

At eight buses came for the travellers. Some of them took slippers along that did not belong to them. Ljubica Marić does not want them back.

== 24 Minute
HERO DINO: "I JUST KNOCKED"

He's 26, earns 890 euros a month and has been on the sleeping car for just under two years. On Wednesday night Dino Perković saved more than 150 lives.

"I just knocked on the doors," he says, with a bandage on his right hand. He had burnt it on a door handle.

Half past two, roughly. Everyone is asleep. Dino is making his round with the tea tray when he smells it: plastic. Behind the panel at compartment 9 it is glowing. He empties the extinguisher. It is no use. He pulls the brake, and only then does he see: tunnel!

"For a second I felt sick. Then I yelled." Barefoot, in the dark, holding on to each other's shirts, they walk. Eight minutes for the fit, fifteen for the slow ones. Dino goes last, on his back a lady of 77 with a bad hip.

Behind them car number four is blazing like a torch. The heat melts cables, windows burst.

And now? A few clever people ask why he braked in there. The agency has said clearly: by the book. "Without him we would not be talking about smoke, but about coffins," says Tea (17), goalkeeper of the handball girls. The team wants to dedicate its first win to him.

The railway pays him a bonus of one month's wages. Really, one! When 24 Minute asked, it said that a second look would be taken at the sum.

Over two dozen passengers had to go to hospital. The lady with the hip is among them. She has asked for Dino to visit, and he has promised to bring tea.
