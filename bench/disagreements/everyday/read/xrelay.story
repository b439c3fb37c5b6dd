
== Nord Athletics Wire
Dutch relay women get gold back after jury reverses decision

TORUŃ, Poland - The Netherlands were awarded the gold medal in the women's 4x400 metres relay at the European Indoor Championships on Sunday night, almost three hours after they had been disqualified.

The Dutch quartet had crossed the line first in 3 minutes 25.14 seconds, ahead of Poland in 3:25.80 and Italy in 3:27.02. Twelve minutes later the referee struck them out because second runner Marit Hoekstra was said to have obstructed Poland's Alicja Wrona in the second bend.

The Dutch team lodged an appeal, for which a deposit of 100 euros is due. The jury of five studied pictures from three cameras and upheld it by four votes to one. Hoekstra had been pushed from behind by a third athlete and couldn't have avoided the contact, it said in its decision.

Poland, who had been declared winners for a while, keep silver, and Italy bronze. Great Britain, who had for a time been third, go home without a medal in the event.

The medals were handed over at 11:20 p.m. in front of a few hundred spectators. The race had been run at 8:05 p.m.

The Polish federation said it did not agree with the decision but would respect it. A further appeal, to the Court of Arbitration for Sport, isn't planned.

It was the third gold of the championships for the Netherlands, after the women's 400 metres and the men's shot put. In the overall table they finished fourth, with eight medals.

== Twentse Tribune
Gold, no gold, gold: the longest evening of Marit Hoekstra

She was already in the bus. The spikes in the bag, the hair still wet, the eyes red. Then the telephone of coach Bram Otten rang, and he said only: "Get out again."

Marit Hoekstra, 22, from Hengelo, has been European indoor champion since Sunday evening. For nearly three hours she had thought that it was she who had lost the title for the three others.

She had run the second leg. In the bend before the home straight she stumbled against the Polish athlete in front of her. "I felt a hand in my back, and then an elbow, my own, I think," she says. "I said sorry while I was running."

Anchor Femke Dijk brought the baton home, seven tenths before Poland. There was a lap of honour. Then the letters DQ lit up on the board, and Hoekstra sat down where she was.

Otten and team leader Carla Smits handed in the protest with a minute to spare; 30 minutes are allowed. They had paid the hundred euros in coins and notes borrowed from the physiotherapist.

The jury of five studied pictures from three cameras. On the third, the one under the roof, it can be seen how the runner from Italy loses her balance and pushes Hoekstra. No intention, says the coach; it's narrow in there.

At twenty past eleven they stood on the podium. Her parents, who had driven 1,000 kilometres, were still in the hall. Her grandmother in Hengelo had gone to bed. She heard it at breakfast.

== Kurier Sportowy
Silver after all: the Polish girls take it with dignity

For a good two and a half hours they were European champions. The anthem was ready. Then a man with a sheet of paper came out of room 14, and Alicja Wrona, Kinga Bielska, Maja Duda and Oliwia Sroka were second again.

"We ran to second place, so second place is ours," said Sroka, who ran the last leg and had chased the Dutch woman in vain. Wrona, who had nearly fallen, was less mild. "I lost four or five metres there. Whoever was to blame, I didn't push myself."

The bump happened on the second of the four legs. The referee, a Swede, saw it as a fault of the Netherlands; the jury of appeal, by four to one, saw a shove by an Italian runner as the origin. A disqualification of Italy was not considered, since nobody had protested against it and the shove was not deliberate.

Coach Zbigniew Hałas would've liked a rerun. The rules allow for that, but only the referee could've ordered it, and by then most of the other runners had left the hall.

The federation will not go to the arbitration court. "It costs 20,000 francs, and the girls want to sleep," said its president, Robert Lisek.

The time was a consolation. At 3:25.80 the four improved the national record, which was nine years old, by 1.3 seconds. The Dutch time, too, is a record for that country.

With the silver, Poland ended the home championships with eleven medals, three of them gold. That's four medals more than two years ago in Apeldoorn.

== Radio Vistula International
Toruń: jury explains relay decision

The day after the muddle about the women's relay in Toruń, the chair of the jury of appeal has explained how it came to its verdict. Spaniard Teresa Oliva said that the referee had only seen the picture of the main television camera on Sunday evening.

"From that side it looks clear. One athlete runs into another," Oliva said. The jury also had the pictures of a camera on the back straight and one under the roof. It was the latter that showed a push from behind.

One of the five members voted against. He took the view that a runner must leave enough distance to be able to react even to that, Oliva said. She didn't name him.

The Dutch had won the race by 66 hundredths of a second. They were disqualified shortly afterwards, and the title passed to Poland, whose team already had flags round their shoulders. The ceremony, planned for nine o'clock, was put off and took place more than two hours late.

European Athletics regrets the wait. In future the referee is to have access to all the cameras at once, the association says; at the outdoor championships next summer that'll already be so.

It wasn't the only protest of the weekend. There were fourteen in all, of which three were successful. On Friday a Norwegian hurdler was admitted to the semi-final; on Saturday a Greek long jumper was given back an attempt.

The British team, who had finished fourth, moved up to third and then back again, took it with humour. "Shortest bronze in history," their captain wrote.
