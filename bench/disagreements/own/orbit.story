== Wireline Science
European weather satellite falls silent three months after launch

DARMSTADT, Germany, Feb 19 (WS) - Europe's newest weather satellite, Halo-2, has stopped answering from its orbit 817 kilometres above the Earth, the operator Meteurop said on Thursday.

Contact was lost on Tuesday at 14.22 GMT during a pass over Svalbard, when the spacecraft was switching to its backup computer. Thirty-one attempts to reach it since have failed.

"We are not giving up," mission director Birgit Lohmann said. "But every day makes it harder." The batteries are designed to last for 60 hours without sunlight.

Halo-2, which cost 412 million euros to build, was launched from Kourou on November 18 and was to enter service in April. The launch and ground systems brought the price of the mission to 590 million.

A first look at the data suggests that the satellite is tumbling about once every 40 seconds. Engineers suspect a fault in a reaction wheel, though other causes have not been excluded.

Weather forecasts are not affected for now, as its predecessor Halo-1, in orbit since 2014, remains at work. Halo-1 has fuel until the end of 2028.

The satellite weighs 2.1 tonnes, and carries five instruments. It was built by Astrelia in Toulouse with 46 suppliers from 13 countries.

== Le Quotidien de Garonne
In Toulouse, the silence of Halo-2

In hall C of Astrelia, in the west of Toulouse, a model of Halo-2 hangs from the ceiling. Somebody had put a scarf around it on Thursday.

"Nine years," says engineer Fabienne Roux, 47, who designed the harness. "My daughter was in kindergarten when we drew the first line." Since Tuesday afternoon, at 3.22 p.m. French time, the real one has sent no signal.

Some 300 people worked here on the satellite, a little over two tonnes in weight, which left for French Guiana by ship in September and for space two months later.

The company, which received a little more than 400 million euros for it, has sent eight specialists to Darmstadt. Four more will follow on Monday. A third satellite of the series is standing, half finished, in the clean room next door. It's due to fly in 2027.

Is it the wheels? The four reaction wheels came from a supplier in the Netherlands. "That is one lead among several," says site manager Yves Castan. "I'm asking everybody to wait for the facts."

The shares of Astrelia lost 6.4 percent at the opening on Thursday and ended the day down by 4.1.

The union asks for an assurance that no jobs will go. The management gave it at noon.

== The Exchange Observer
Insurers face bill of up to 380 million euros for lost signal

The space insurance market, just recovering, could be in for its largest loss since 2019. Halo-2, the European weather satellite, is covered for 380 million euros, three people familiar with the policy said.

The sum is less than the construction cost of 412 million because Meteurop bears the first 32 million itself.

Payment is due only if the craft is declared lost, which under the contract cannot happen before 90 days have gone by without contact; partial failure is paid in proportion. The lead insurer, Castlegate Re, holds a fifth of the risk, or 76 million.

Communication broke off on February 17. By Thursday noon engineers had sent commands over 30 times. On Wednesday the count had been 19.

Radar pictures made by an institute near Bonn show the satellite in one piece, turning about one and a half times a minute.

The premium was 9 percent of the sum insured, or some 34 million, and covers the launch plus one year. The launch itself, on an Ariadne rocket, was flawless.

Astrelia's stock dropped by as much as 7 percent on Thursday before closing around 4 percent lower. Analyst Dev Marchetti at Hollis & Crane called the reaction overdone: "A claim, if there's one, isn't theirs."

== Rheinwelle Radio
Hope for Halo-2: a faint signal on the tenth day

It was only a whisper, eleven seconds long, but in the control room in Darmstadt they stood on their chairs. On Friday, February 27, ten days after it had gone silent, Halo-2 has been heard again.

An antenna in Western Australia caught the carrier signal at 4.06 in the morning German time. It contained no data. "It tells us that there's power," says mission director Birgit Lohmann. "It doesn't tell us that we have a satellite."

More than 70 times the team had called until then. Last week, when we visited, they'd just passed the 30 mark.

How can it be alive, when the batteries hold only two and a half days? Since the satellite is tumbling, Lohmann explains, its panels get a little sun on every turn. In the meantime the rotation has slowed, from 40 seconds to around 55.

What caused the fault, the experts still can't say. A reaction wheel remains the favourite; a board of inquiry with seven members will begin its work on March 9.

The start of regular service, planned for April, is off the table. "In the best case we're talking about autumn," says Lohmann.

The older Halo-1, twelve years in space by now, goes on supplying forecasters with pictures.
