flight: date
cargo: number
button: attribution
debris: contradiction

== Nordic Dispatch
Maiden flight of Norwegian rocket ends in the sea

The first orbital rocket built in Norway was lost shortly after lift-off on Saturday, when it veered off course and was destroyed over the sea off Andøya, its maker Polarlift said.

The 31-metre rocket, called Havørn, took off at 1:15 p.m. under a clear sky. {flight.a: It flew for 74 seconds}, the company said, and reached a height of 9.4 kilometres.

{button.a: The safety officer of the range gave the command} to blow up the rocket after it had left its corridor, Polarlift said. Nobody was hurt.

{debris.a: All of the wreckage fell into the sea} inside the closed area, according to a statement by the range.

"Of course we would have liked to see more of it," chief executive Sigrid Aune told reporters. "But this is a first flight, and we have learned more in one minute than in a year on the test stand."

{cargo.a: On board were five small satellites}, belonging to universities and two start-ups. They had been flown free of charge and were not insured.

The cause is not clear. One of nine engines of the first stage seems to have lost thrust soon after launch, Aune said. A commission will investigate; its first report is expected in January.

Polarlift, founded in 2018, has raised 210 million euros and employs 260 people. A second rocket is under construction in Bodø. It is to fly next summer.

== Andøyposten
A minute of pride, and then a bang

Everyone was there: the school brass band, the fishermen in their boats behind the line, the old people from the home with blankets on their knees. At a quarter past one the ground shook.

"Beautiful, beautiful," shouted Torstein Eilertsen, 81, who saw sounding rockets take off here in the sixties. Then the white streak made a bend where there should be none. {flight.a: Seventy-four seconds after lift-off it was over}. The bang arrived half a minute later.

At the range there was no panic, only silence. {button.b: The rocket's own computer triggered the explosion}, range director Oddvar Klo told Andøyposten. The system notices by itself when the path is left, and needs no human hand. His staff had only been able to watch.

{debris.b: Pieces came down on land as well}: Solveig Benjaminsen found a blackened sheet of metal the size of a door on her sheep pasture at Bleik. The sheep were unharmed. The police collected it at five. A boat of the coast guard meanwhile fished tanks and insulation out of the sea.

The closed area had measured 40 by 15 kilometres. Two earlier launch attempts, on Tuesday and on Thursday, had been called off, first because of the wind and then because of a valve.

Polarlift's head, Sigrid Aune, thanked the people of the island in the evening, in the community hall, where there was to have been a party. There was one all the same. The 400 waffles had been made already.

Mayor Grete Nymo is counting on the second flight in summer. "The first herring always gets away," she says.

== Space Trade Weekly
Polarlift loses Havørn; engine-out suspected

Polarlift's Havørn small launcher was lost on its inaugural flight from Andøya on Saturday, after an apparent engine failure on the first stage.

Telemetry seen by this publication shows a fall in chamber pressure in engine 6 some 20 seconds into the flight. The remaining eight could not compensate for it. {flight.b: The vehicle broke up 91 seconds after lift-off}, the same data show, at an altitude of under 10 kilometres.

Havørn, 31 metres tall, is designed to lift 450 kg to a sun-synchronous orbit. For this flight it was far from full. {cargo.b: The rocket carried eight satellites}, among them a 3U cubesat by the start-up Lodda, which told us that it would rebuild. The cargo was flown at no charge.

Of the first flights of new small launchers since 2006, over two thirds have failed, by our count. The rival Caledon, of Scotland, lost its first two vehicles and reached orbit with its third last year.

The Oslo company has funding "well beyond flight three", said chief executive Sigrid Aune. She rejected a suggestion that the launch had been rushed to meet a deadline of its main investor, the fund Nordkapp, which put in 80 of the 210 million euros raised so far. Nordkapp said it stood by the company.

Flight two had been scheduled for May. It is now planned for the summer, subject to the findings of the commission, on which the national accident board has an observer. A preliminary report is due in January.

Nine customers have booked flights up to 2029. None has cancelled so far, Aune said.

== The Northern Herald
Norway's rocket dream goes bang

Norway joined the space race on Saturday, if only for a moment, before its first home-grown orbital rocket went out of control and was blown to pieces over the Arctic.

{button.a: An officer at the range pressed the destruct button} when the 100-foot Havørn strayed towards shipping lanes, the maker Polarlift said. {debris.a: None of the debris reached land}, the Andøya range said, and there were no injuries.

"Of course we would have liked to see more of it," chief executive Sigrid Aune said. "But this is a first flight."

The lost cargo, though small, will be missed. A class of 17-year-olds from Tromsø had soldered part of a satellite for three years. "We've got a spare," said their teacher, Jonas Hætta. "It's in a cupboard with the Christmas lights."

It is the third private rocket to be tried from European soil in the last two years. One of them, Scotland's Caledon, made it to orbit after two failures of its own. A German competitor exploded on the pad in the spring, injuring three.

Polarlift blamed nobody on Saturday. An engine had underperformed, said Aune, who used to design engines herself. She did not know why. The launch had been postponed twice in the course of the week, once over a valve, but the valve had been replaced and had nothing to do with the failure, she said.

The company, with about 260 employees, will try again in the summer with a rocket which is already being put together in Bodø. Thousands watched the launch on Saturday from beaches on the island. Over half a million did so online.
