
== Kansai Wire
Japanese lander touches down on Moon but lies on its side

The private Japanese lander Hotaru reached the Moon on Wednesday but tipped over shortly after touchdown, the company Tsukishiro Space said in Osaka. The craft is sending data and charging its batteries, though with less power than planned.

Hotaru touched down at 21:47 Japanese time near the crater Gambart in the Sea of Islands, 180 metres from the intended spot. One of its four legs met a boulder at a speed of 1.1 metres per second. In the next eight seconds the lander leaned over by 84 degrees.

"We are on the Moon, and we are lying down," said the company's president, Misaki Onodera. She called the mission "a success with a bruise".

Of the seven instruments on board, five can be operated, the company said after tests on Thursday morning. A drill cannot be used, since it points at the sky. Whether the small rover Kabuto, which weighs 4.8 kilograms, can leave its garage will be tried on Saturday.

The solar cells on the upward side deliver 110 watts; 340 had been planned. The lander was designed for one lunar day, that is, until the Sun goes down at the site on 19 May.

Hotaru, 2.6 metres high and 1,050 kilograms in weight at launch, set out on 2 March on an American rocket. It is the company's second attempt. The first lander, Suzu, crashed three years ago because an altimeter failed.

The mission cost 14.5 billion yen, of which the Japanese space agency contributed 4 billion. The customers include the European Space Agency and a university in Thailand.

== Naniwa Shimbun
"We are on the Moon, and we are lying down"

At first they cheered in the hall in Osaka, then it grew quiet, and after eleven minutes they cheered again, somewhat more softly. The private lander Hotaru reached the Moon on Wednesday evening but tipped over shortly after touchdown.

One of its four legs met a boulder the size of a rice cooker, at walking pace. In the next eight seconds the lander leaned over by 84 degrees. It lies now with its antenna to the north. The connection was lost for those eleven minutes and has been stable since.

"We are on the Moon, and we are lying down," said the company's president, Misaki Onodera, 44. She had founded Tsukishiro Space in 2015 with two fellow students, in a former noodle factory. Today 190 people work there.

Of the seven instruments on board, five can be operated. Two cannot: a drill, which points at the sky, and a dust sensor that lies underneath.

The solar cells deliver about a third of the planned power. It is enough, says chief engineer Takumi Fujinaga, if one switches on the instruments in turn and not together. "Like a flat with an old fuse."

On Saturday the company wants to try to open the garage of the rover Kabuto. It has room to roll out: the flap is on the side, not underneath.

The predecessor, Suzu, crashed three years ago. At the time, the company's shares were not yet listed. On Thursday they fell by 18 per cent in the morning and by nine over the whole day.

== Hokuto Shinbun
Rover from Sapporo waits on the Moon for Saturday

Students in Sapporo have to be patient. Their rover Kabuto, not bigger than a shoebox, is on the Moon, in the garage of a lander that has fallen over.

The private lander Hotaru reached the Moon on Wednesday but tipped over shortly after touchdown, the company Tsukishiro Space said. The craft is sending data and charging its batteries, though with less power than planned. On Saturday the flap of the garage is to be opened.

"It can drop 70 centimetres without breaking. We have thrown it down the stairs of the faculty," says Professor Reiko Hamanaka. Originally it was to roll down a ramp. In the new position it will fall 40 centimetres.

Kabuto weighs just under five kilograms and cost 190 million yen, paid by the university and 6,200 private donors. Fourteen students built it; eight of them have since graduated. It is meant to drive about 300 metres and photograph the soil with three cameras.

If the flap stays closed, two of the cameras can at least take pictures from inside through a slit. "A very expensive photo of a boulder," says Hamanaka.

Of the instruments on board, five can be operated, among them the European one for measuring radiation and the one from Thailand. Kabuto does not count as an instrument.

The lander was designed for one lunar day, some two weeks on Earth. The company does not expect it to survive the cold of the night, at minus 170 degrees, but will try to wake it at the beginning of June.

== Launch & Landing
Hotaru: the laser saw the boulder, the software did not care

Again a lander on its side. After the American craft of recent years, Hotaru is the third in which a high centre of gravity and a lateral motion came together.

According to telemetry shown by Tsukishiro, the vertical speed at contact was 1.1 metres per second, below the limit of 2.0. The lateral speed was 0.6, the limit 0.8. All nominal. What was not nominal was a boulder of about 35 centimetres beneath leg number three.

The hazard-detecting laser had recorded it at a height of 60 metres. But the software, to save fuel, diverted only for objects of more than 40. "A decision we made on paper in 2029, and it was a reasonable one," says chief engineer Takumi Fujinaga. There were 21 kilograms of propellant left, enough for about 35 seconds more.

The landing precision is nevertheless remarkable: less than 200 metres from the target, after a descent of twelve minutes from an altitude of 100 kilometres. Suzu, the first craft of the company, had missed its altitude by five kilometres and run out of fuel.

Five of seven payload instruments work. The drill, built by a firm in Nagoya and insured for 800 million yen, is lost for the mission. For the lander itself there is no insurance.

The tilt is 84 degrees, so it rests on the upper edge of its tank bay. Panels on three sides were to deliver 340 watts; the one that now faces up gives 110, and toward the lunar noon perhaps 130.

A third lander, heavier and with a wider stance, is under construction. Launch is planned for 2033.

== Radio Continental Europe
Moon: Japanese probe lies askew, European device works

A European measuring device has been working on the surface of the Moon since Thursday. It travelled there on Hotaru, a lander of a Japanese company, which reached its goal but fell on its side.

"For us it does not matter which way is up," says Liv Tandberg, project manager at the European Space Agency in Noordwijk. The device, called Lumos, measures radiation from all directions. It weighs 2.2 kilograms, and ESA has paid 9 million euros for the flight and a further 5 million for the device.

Lumos was switched on at about three in the morning Central European Summer Time, some twelve hours after the landing. The first hour of data has arrived. Because electricity is short, it will run for only six hours a day instead of the whole time.

The landing itself went almost perfectly, and then not. One leg stood on a stone. The lander, as tall as a room, began to lean. The Japanese company says that it will examine whether the software should have avoided the stone.

For Japan it is the second time that a craft has come to rest in an unusual position: the state space agency's SLIM, in January 2024, stood on its nose. It nevertheless sent data for months. It was the country's first landing on the Moon; Hotaru is the first by a Japanese company.

In the second half of May the night begins at the landing site. It lasts two weeks, and hardly anyone expects that the probe will survive it.

A small rover from a Japanese university is to be set down at the weekend.
