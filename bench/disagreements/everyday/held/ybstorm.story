houses: number

== Polska Agencja Nowin
Tornado hits town in southern Poland, one dead

A tornado swept through the small town of Dabrowice in southern Poland on Monday evening, killing one man and injuring 18 people, the fire service said.

The man, 66, was hit by a falling chimney in front of his garage. Three of the injured were in a serious condition, among them a girl of nine.

{houses.a: 312 houses were damaged in Dabrowice}, according to mayor Grzegorz Pilch; 47 lost their entire roof. The tornado also overturned a lorry and destroyed the hall of a furniture factory, where the late shift had ended 20 minutes earlier.

The meteorological institute put the wind speed at up to 210 kilometres an hour, which corresponds to the second of five grades of strength. The funnel was on the ground for about nine minutes and left a trail seven kilometres long.

At first 9,000 households in the county were without electricity. By Tuesday noon that number had fallen to 3,200, the network operator said.

Around 260 firefighters and 80 soldiers were clearing streets and covering roofs. The government promised each affected family immediate aid of 8,000 zlotys and up to 200,000 zlotys for rebuilding. Prime Minister Tomasz Rudnik is to visit the town on Wednesday.

A warning of severe storms had been in force for the region since the afternoon. It did not mention a tornado. "That cannot be forecast to the kilometre," said Iwona Sobczak of the institute.

In 2008 a series of tornadoes in the south of the country killed two people.

== Gazeta Kielecka
Nine minutes that changed Dabrowice

A tornado swept through Dabrowice on Monday evening. One man died: Jozef M., 66, a retired bus driver, was hit by a falling chimney in front of his garage. Eighteen people were injured. Three of them, including a girl, were still in a serious condition on Tuesday.

{houses.a: The tornado damaged 312 houses in the town}, mayor Grzegorz Pilch said after a first survey; nearly fifty lost their entire roof. In Lipowa Street hardly one stands unharmed.

The hall of the furniture factory Meblodab has gone. The late shift had ended 20 minutes earlier. "Thirty-four people would have been inside," says the manager, Beata Kos. She has sent her 110 workers home on full pay.

The funnel was on the ground for about nine minutes and drew a trail of seven kilometres through three villages and the town. The meteorological institute put the wind speed at up to 210 kilometres an hour.

On Tuesday evening 1,100 homes still had no electricity. At noon it had been 3,200, right after the storm 9,000. The hospital in Kielce has been working on emergency power for two hours as well, but that was due to a lightning strike in the evening, not to the tornado.

Each affected family is to receive 8,000 zlotys at once. For rebuilding there is to be a maximum of 200,000. Applications can be made at the town hall from Thursday.

A warning of severe storms had been in force since the afternoon. It did not mention a tornado, which, the institute says, could not have been foreseen.

== Telewizja Centrum
Soldiers help in town hit by tornado

More than 300 helpers are at work in Dabrowice the day after the tornado. They are clearing streets and covering roofs with tarpaulins, for rain is forecast for the night. Some 80 of them are soldiers, the rest firefighters from four counties.

One person was killed. Of those injured, eleven have been able to leave hospital; seven are still being treated, three of them for serious injuries.

The tornado struck on Monday at 19:40. It overturned a lorry on the road to Busko, whose driver climbed out through the window unhurt, and destroyed the hall of a furniture factory. The late shift had just gone.

Meteorologists put the wind speed at up to 210 kilometres an hour. That makes it a tornado of the second grade on the five-part scale. A tornado of that grade is seen in Poland once or twice a year, mostly over fields.

Beyond the town, too, there is damage. The county counts a further 95 houses in the villages of Wola, Brzezie and Stary Las. In Brzezie the tower of the wooden church fell, a building of 1738. The conservator says it can be put up again.

The government is giving each family that was hit 8,000 zlotys. The opposition thinks this is too little; it demands 20,000. Prime Minister Rudnik will come to Dabrowice on Wednesday, the president on Friday.

"We do not need visits, we need tiles," said a man on a ladder in Lipowa Street. A brickworks in Opatow has since promised 40,000 of them, free of charge.

== The Glasgow Messenger
Polish town picks itself up after twister

Wiktoria Zajac was bathing her baby when the light turned green. She lay down in the empty tub over the child. When she got up, she could see the church.

Her house in Dabrowice, two hours south of Warsaw by the fast road, is one of those hit by Monday's tornado. {houses.a: Just over 310 homes were damaged there}, the mayor's office told this paper, and in a seventh or so of them there is no longer anything above the top floor.

A pensioner was killed. The injured are in Kielce and, in the case of a nine-year-old girl with a head wound, in Krakow, to which she was flown by helicopter on Tuesday morning.

Winds reached 130 miles an hour. It was all over in less than ten minutes, though it will take, the mayor reckons, two years to mend.

Poland is not Oklahoma, but nor is it a stranger to tornadoes. Researchers have found reports of more than 100 in the past two decades. There are no sirens for them, no cellars built for the purpose. Phones in the town did buzz on Monday, about four hours before, with a warning of thunderstorms.

Some here had relatives in Scotland on the line within minutes. Marek Zajac, Wiktoria's brother, works in a fish plant in Peterhead. He booked a flight at once. By Tuesday night the Polish club there had collected £11,000.

The state will pay families the equivalent of about £1,600 straight away. Larger sums, up to some £40,000, are to follow for those who must rebuild.

At the furniture works, where 110 people earn their living, a lathe lay in a pear tree.

== Super Goniec
Like after the war!

Roofs in the pond. A cow on the football pitch. And over everything the smell of wet lime. Anyone who walks through Dabrowice today has no more words.

{houses.b: 470 homes in Dabrowice were wrecked or damaged} by the monster that came out of the clouds on Monday at twenty to eight. The numbers come from the fire brigade's operations centre. Whole streets are without a roof.

Jozef (66) only wanted to put his car away. It was his great love, a red Polonez, polished every Sunday. The chimney fell on him right there. His wife found him. They would have been married 40 years in August.

Little Lena (9) is lying in intensive care. A beam struck her on the head as she wanted to fetch the dog. The helicopter took her to Krakow. The dog is alive.

And the warning? "Thunderstorm, close windows," was written on people's phones. Not a word about a tornado! The weathermen in Warsaw say nobody could have known. Tell that to Jozef's wife.

The furniture workers had incredible luck. The late shift clocked off at 19:20. Twenty minutes later there was no hall any more, only the time clock, which is still hanging on its post. It still works.

Now the money is to flow: eight thousand zlotys for every family. For Kinga (29) and her three children that's just about enough for half a roof. "Better than nothing," she says, and goes on sweeping.

On Wednesday the prime minister is coming. He should bring wellingtons.
