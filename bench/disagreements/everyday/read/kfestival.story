applause: contradiction
walkout: number

== Adria Press Agency
"The Salt Ledger" wins Golden Anchor at Rijeka film festival

RIJEKA, Saturday (APA) - The Croatian director Vesna Kolar won the Golden Anchor, the main prize of the Rijeka film festival, on Saturday evening for "The Salt Ledger", a portrait of three generations of women in the salt pans of Pag.

The jury, led by the Mexican actor Ignacio Vera, called the film "a work of patience and of rage". The decision was taken by five votes to two, Vera said.

The film runs for 238 minutes and was shot in black and white over six years. {applause.a: It had received a standing ovation} of nine minutes at its first showing on Wednesday, though {walkout.a: around forty spectators had left} before the end.

Kolar, 52, is the second woman to win the prize, after the Georgian Nana Tsiklauri in 1998. She dedicated it to her grandmother. "She could not write, but she counted every sack," she said.

The prize for best actress went to Lucija Maric, 19, who plays the youngest of the three women. The Belgian Joris Wouters was named best actor for "Night Tram". The jury's special prize was given to "Ninety Goats" from Kyrgyzstan.

Eighteen films were in competition. Altogether 96 were shown in eleven days, and 71,000 tickets were sold, 4,000 more than last year, according to the organisers.

The Golden Anchor comes with 50,000 euros, to be divided between director and producer. The festival, founded in 1961, was held for the sixty-second time; it was cancelled in three years.

== Novi Obzor
Kolar's long patience: the Golden Anchor stays at home

It took six years, two cameramen and a flood. On Saturday evening Vesna Kolar, who is 52, stood on the stage of the Ivan Zajc theatre and looked at the golden anchor in her hands as if somebody had asked her to hold it for a moment.

The Croatian director won the main prize of the Rijeka film festival for "The Salt Ledger", her portrait of three generations of women in the salt pans of Pag. The jury, led by the Mexican actor Ignacio Vera, called the film "a work of patience and of rage". Not all seven jurors saw it so: two had voted for "Ninety Goats", we hear.

It is the first Croatian film to win since 2007. {applause.a: On Wednesday the hall had risen to its feet} and clapped for nine minutes, with Kolar in tears in the third row.

Best actress is Lucija Maric, a student from Zadar who had never acted before the shooting began; she was thirteen then. "I grew up in this film, literally, you can see my teeth change," the nineteen-year-old said.

Joris Wouters, honoured for "Night Tram", was already back in Antwerp and sent a video from his kitchen.

The new director of the festival, Damir Brajkovic, can be content: 71,000 tickets, a rise of about six percent, and a gala at which the rain held off. For next year he has promised a cheaper pass for students.

"The Salt Ledger" opens in 14 Croatian cinemas on 3 October.

== Reel Notes
Rijeka diary, last entry: four hours of salt

I have now seen "The Salt Ledger" twice, which makes nearly eight hours of Vesna Kolar in a week, and I would go again tomorrow. My colleagues will tell you otherwise.

They will tell you about Wednesday. I was there, row M. {walkout.b: I counted well over a hundred} people going for the doors, the bulk of them after the goat is slaughtered at around two hours ten. {applause.b: When the lights went up the applause was tepid}, a minute of it at most, from people reaching for their coats. Nobody stood, unless to leave.

And yet. The long take on the sluice, the girl's hands, the ledger of the title, in which an illiterate woman has drawn a small sack for every sack: there was nothing like it in the seventeen other films.

The jury thought so, five to two. Vera's men and women had been locked into a hotel in Opatija since Friday noon. The runner-up was the Kyrgyz goat film, and it has the special prize to show for it.

That makes Kolar the second female winner in the history of the Anchor. The first was Nana Tsiklauri, twenty-seven years ago. I will leave that there.

Lucija Maric had to win, and did. Wouters did not have to, but I am glad.

Things overheard in the queue for coffee: "Is it in colour later?"

What else? The subtitles of "Night Tram" failed for ten minutes. The ice cream was good. See you in Locarno.

== Wiener Abendblatt
Salt of the earth in black and white

The festival of Rijeka, eleven days by the sea, has ended with a local triumph. For "The Salt Ledger" Vesna Kolar was awarded the Golden Anchor, worth 50,000 euros, of which half goes to her producer, the Graz company Murfilm. So there is a little Austria in it as well: 1.1 million of the budget of 2.9 million euros came from Vienna and Graz.

Whoever has the patience, and the film asks for just under four hours of it, sees a chronicle without music, in which in the end a sea wall breaks. At the screening on Wednesday {walkout.b: more than a hundred guests fled}, it must be said, and among them was a former minister of culture.

The youngest of the leading actresses, Lucija Maric, won as well. The actor's prize went to Joris Wouters, who plays a tram driver with insomnia.

The Kyrgyz "Ninety Goats" received the special prize of the jury, in which the Viennese editor Klara Pohl had a seat. How she voted she will not say.

Of the 96 films in the programme four came from Austria, one of them, "Hochwasser", in the competition. It went home with nothing.

From 3 October Kolar's work can be seen in Croatia; here it will start in the new year, with an interval. That was the cinemas' wish. Kolar gave in, she says, "after a fortnight of sulking".

== Daily Beacon
Four hours of SALT scoops top film gong

IT'S longer than a flight to Athens, it's in black and white and it's about salt. And it's just won one of Europe's top film prizes.

Croatian movie-maker Vesna Kolar, 52, scooped the Golden Anchor on Saturday for her epic The Salt Ledger, which clocks in at a bum-numbing three hours and 58 minutes.

{applause.a: Cheering fans gave it a standing ovation} when it premiered at the Rijeka festival on Wednesday. {walkout.a: But some forty film-goers couldn't hack it} and crept out early.

The seven-strong jury, chaired by Mexican heart-throb Ignacio Vera, gave it the nod even so, though two held out for another flick.

Teenager Lucija Maric, who was just 13 when filming started, landed the best actress gong. She only turned up for the casting because her gran was making the sandwiches.

Belgian star Joris Wouters, who took the best actor prize for Night Tram, missed his big moment because he was at home in Antwerp. "I was cooking mussels," he said in a video that was played at the bash.

Kolar shares the €50,000 pot with her producer. That's about £90 for every minute of her half.

Some 71,000 tickets were snapped up over 11 days for almost a hundred movies.

No British film has won the Anchor since 1989, when the prize went to pit drama Coal Sunday. The one UK hope this year, seaside comedy Donkey Work, drew a blank.
