staff: number
origin: contradiction
start: date
door: contradiction

== Agence Nord-Presse
Fire destroys textile warehouse in Roubaix, three dead

Three people died in a fire that destroyed a textile warehouse in Roubaix in northern France during the night to Saturday. Seven others were taken to hospital with smoke poisoning.

The dead are two women of 24 and 39 and a man of 46, prosecutor Élodie Marchand said. All three were packing orders for the online retailer Filoche, which rents the hall.

{staff.a: Thirty-two people were at work in the building}, the company said. Those who were not injured got out through the loading bay.

{start.a: The fire broke out at about 1:15 a.m.}, according to the prosecutor. It took 120 firefighters until seven in the morning to bring it under control.

{origin.a: It began in the battery of a forklift truck}, which was charging between two shelves, Marchand said. An expert from Lille was to confirm this.

The hall of 6,000 square metres was built in 1931 as a spinning mill and had been converted in 2014. A third of the roof collapsed. About 400 tonnes of clothes burned.

The prosecutor opened an inquiry into involuntary manslaughter. It is not directed at any person for the time being, she said.

"We are in mourning, and we will answer every question," Filoche's director, Bastien Leroux, said.

Some 250 residents had to leave their flats. All but 40 were able to go back in the course of Saturday. Measurements of the air gave no cause for concern, the prefecture said.

In 2019 a smaller fire in the same street had cost no lives.

== La Dépêche des Flandres
Roubaix: three dead in fire at Filoche warehouse

Three people died in a fire that destroyed a textile warehouse in Roubaix during the night to Saturday. Seven others were taken to hospital with smoke poisoning; four of them went home the same day.

The dead are two women and a man, aged 24, 39 and 46, prosecutor Élodie Marchand said. All three were packing orders for the online retailer Filoche.

{start.a: At about a quarter past one the fire broke out}, according to the prosecutor. It took some 120 firefighters almost six hours to bring it under control.

{origin.a: The battery of a forklift truck had caught fire} between two shelves, Marchand said. An expert from Lille was to confirm this.

{staff.a: There were 32 people working in the hall}, the company said. Most got out through the loading bay, a few through a window on the canal side.

Filoche was founded in 2012 and has 410 employees, 90 of them in Roubaix. It made sales of 61 million euros last year. At its second warehouse, in Tourcoing, work was suspended until Monday.

The labour inspectorate had visited the hall in March last year. It had asked for four things to be improved, among them the distance between shelves; by the summer all of them had been done, according to the inspectorate.

Mayor Karim Delattre called for a minute's silence on Monday at noon. "They were at work at night so that others get a parcel in the morning," he said.

The inquiry into involuntary manslaughter is not directed at any person for the time being.

== Le Matin de Paris-Nord
Deadly fire in Roubaix puts night work in the spotlight

The prosecutor in Lille opened an inquiry into involuntary manslaughter after a fire that destroyed a textile warehouse in Roubaix and killed three people during the night to Saturday.

All three were packing orders for the online retailer Filoche, which rents the hall. Seven others were taken to hospital with smoke poisoning. A fireman sprained his ankle.

"We are in mourning, and we will answer every question," Filoche's director, Bastien Leroux, said. {door.a: The emergency exit towards the canal was open}, he said, and it had been checked on Thursday.

The hall was built in 1931 as a spinning mill. It has a sprinkler system in the office part only; the law did not require more, since the hall was converted in 2014 and the rules were tightened in 2017.

Labour minister Corinne Vasseur announced that 180 warehouses of the same age would be inspected before the summer. The first 25 are to have their turn in April. "We will not wait for the outcome in court," she said.

The number of people who work at night in logistics has risen by 22 per cent in the north within five years, to about 14,000. In the whole country there are 96,000 of them, according to the ministry.

Firefighters brought the blaze under control at seven in the morning. They stayed until Sunday to put out smouldering bales. Nearly all residents who had to leave their flats were back by Saturday night.

== Le Canal de Roubaix
In the rue des Fileurs the smell remains

The clothes still smoulder. Whoever passes the rue des Fileurs on Sunday sees a black wall, behind it sky. Someone has tied three white roses to the fence.

{start.b: Flames were coming from the roof at 12:40}, says Mme Benali at number 17, who called the fire brigade then and has the call on her telephone. The windows cracked one after another, "like fireworks, but slow".

Samira was 24 and was saving for a driving school of her own. Laurence, 39, had a son in the fourth class of Jean Macé school. Didier, 46, sang bass in the choir of Saint-Joseph. That is what we know, and it is more than the parcels told.

{door.b: The exit to the canal was locked with a chain}, three of those who escaped told us independently of each other. They broke a window with a pallet truck and climbed down to the towpath.

{staff.b: That night 47 were on shift}, says shop steward Yasmine Carpentier, who has the rota in front of her: the temporary workers of an agency have to be counted as well.

The old mill has seen much. Our grandmothers stood here at the looms, 600 of them in 1950. The last spinning machine stopped in 1988. After that came pigeons, a disco, and finally the shelves.

In the sports hall on the boulevard 250 people were given tea and camp beds in the night. On Sunday eleven families, 40 people in all, are still there: their house stands wall to wall with the mill.

The town hall takes donations for the families. On Monday at noon the whole street will stand still.

== Allô Nord
INFERNO IN THE PARCEL HALL

At 12 minutes to two Samira (24) wrote her last message: "Mum, there is smoke, I love you." Then the phone went silent.

Three dead. Seven in hospital. And a town that asks: how could it happen?

Allô Nord has been shown pictures of the camera above gate 4. {origin.b: The blaze started in the ceiling lights}, you can see that quite clearly: sparks fall from a lamp on to cardboard, far from any vehicle. One electrician says he had warned about the cables in autumn.

The hall was packed to the roof with T-shirts, jeans, fleece. Four hundred tonnes! "Fleece burns like petrol," says a fire chief.

Hero of the night: Mamadou (28), a temp in his second week. Twice he ran back and brought colleagues out, the third time the firemen held him. "I heard them knock," he says, and cries. He himself is in hospital with smoke in his lungs, but will be able to go home on Monday.

The boss? Bastien Leroux (41) drove up at four in a grey sports car and stood in the rain till dawn. To the families he has promised the wages of a year. The union calls that the least he can do.

The state attorney is investigating, though against persons unknown. An expert has taken away eight metres of cable and a forklift.

In the same street there was a fire in 2019. At that time it was a carpet store, and everybody got out.
