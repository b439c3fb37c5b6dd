cause: contradiction

== Suomi Wire
Finnish reactor trips in deep frost, prices jump

A nuclear reactor on Finland's west coast shut itself down on Sunday evening, taking 1,120 megawatts off the grid during the coldest week of the winter.

Unit 2 of the Kaskilahti plant tripped at 17.42, its operator Pohjan Voima said. There was no danger to people or the environment. The control rods dropped within two seconds, as they are designed to do.

{cause.a: The shutdown was caused by a worn relay} in the generator's protection system, which reported a short circuit where there was none, the operator said in a statement on Monday. The part dates from 1998.

The grid company Runkoverkko started three gas turbines with a combined 310 megawatts and raised imports from Sweden. No customer was cut off.

Finland was consuming about 11,400 megawatts at the time, so that the unit had been covering roughly a tenth of demand. Kaskilahti 1, which is smaller at 970 megawatts, kept running.

On the power exchange electricity for Monday between 8 and 9 in the morning cost 412 euros per megawatt-hour. The average for the day was 187 euros, compared with 64 euros a week earlier.

Pohjan Voima expects the unit to return to the grid on 21 January. Until then it will bring forward an inspection of the turbine that was due in spring.

The radiation safety authority rated the event at zero on the seven-step international scale. It was the unit's first unplanned shutdown since 2020.

Temperatures fell to minus 34 degrees in Lapland on Sunday night.

== Länsirannikko
A bang of steam, and then it was quiet in Kaskilahti

Those who live in the village of Kaskilahti know the hum. On Sunday evening it changed. "There was a roar like a jet for some minutes, then it was only half as loud as usual," says retired pilot Esko Harju, who was carrying in firewood. It was the steam being blown off.

Unit 2 of the plant tripped at 17.42. There was no danger to people or the environment, operator Pohjan Voima said. The control rods dropped within two seconds, as they are designed to do.

{cause.a: An ageing relay set off the shutdown}, plant manager Tiina Aaltola told this newspaper. It had reported a short circuit in the generator where there was none. "A part the size of a matchbox," she said. Eleven others of the same make will now be replaced as well, in both units.

The municipality was informed at 17.58, sixteen minutes after the event, mayor Outi Ranta said. The rule is half an hour. In 2020, when a transformer failed, the call had come after 50 minutes.

The big unit, with its 1,120 megawatts, is to return on the 21st, nine days after it stopped. About 60 additional fitters arrive on Wednesday, because an inspection planned for spring is being brought forward. The two guesthouses in the village are full.

The smaller unit, the older by six years, continues to run at full power. That is what the villagers now hear.

District heating in the town of Kristola, which comes from a wood-chip plant, was not affected, its manager said after several anxious callers had rung him. He had told them all the same thing: "The reactor makes electricity. Your radiator burns spruce."

== Ilta
412 EUROS! What the reactor stop does to your bill

Have you got an exchange-price contract? Then you had better not run the sauna this morning.

Forty-one cents per kilowatt-hour, before tax, was what power cost on Monday between eight and nine. On an ordinary January morning it is six or seven. The reason is the Kaskilahti 2 reactor, which dropped off the grid on Sunday evening, of all times in the severest cold.

And why? {cause.b: A technician pulled the wrong plug-in unit}, two employees of the plant tell Ilta independently of one another. He had been sent to measure the voltage in a cabinet, and took the neighbouring one. "He is devastated," says one of them. "Everybody has been kind to him."

Nobody was in danger. The radiation safety authority gives the incident a zero, the lowest grade there is.

About 14 percent of households have a contract that follows the exchange price. A detached house with electric heating uses some 120 kilowatt-hours on a day as cold as this, says adviser Maija Lehto of the consumers' union. At Monday's average price of 18.7 cents that comes to more than 22 euros. A week earlier it would have been less than eight.

Her tip: heat the water at night. Between two and four o'clock on Tuesday morning a kilowatt-hour costs only 7 cents.

Sauna makers need not worry. "A sauna is about ten kilowatt-hours," says Lehto. "You can afford it even now. Just not at nine in the morning."

By Thursday the frost is to ease. The reactor, if all goes well, comes back next Tuesday.

== Svenska Kraftbladet
Swedish hydropower steps in for Finnish reactor

When Kaskilahti 2 in Finland went down on Sunday at 16.42 Swedish time, the response was already flowing through the Gulf of Bothnia. Within four minutes exports from Sweden to Finland had gone up by 480 megawatts, most of it from the rivers Lule and Ume.

"It is exactly what we train for," said Ingela Forsman, head of operations at the Swedish grid authority. The two cables and the northern overhead lines have a joint capacity of 2,400 megawatts towards Finland; on Sunday evening up to 2,250 were used.

On the Finnish side gas turbines were fired up, three of them. They give 310 megawatts together and are expensive to run.

Prices rose in Sweden as well, though less. In the northernmost price area Monday's average was 71 euros per megawatt-hour, and in Stockholm 96. In Finland it was 187. The Finnish peak, in the hour from 8 to 9 local time, was 412.

{cause.b: A slip by a member of staff} led to the stop, Forsman said she had been told by Finnish colleagues on Sunday night; the reactor itself was in good order.

The owner is Pohjan Voima, of which industry holds 55 percent and municipalities 45. It has put the return to service at 21 January. Forsman takes that as a goal rather than a promise. "In 2020 they said six days and it was nine," she said. "We plan for both."

Sweden's own reactors were all in operation on Sunday except one, which has been undergoing a long overhaul since September.

== Radio Botnia
Minister: power will suffice, even without Kaskilahti 2

There will be no planned power cuts in Finland this week, energy minister Petra Wikholm has promised. She was speaking to Radio Botnia the morning after one of the country's reactors shut down.

"We are missing over a thousand megawatts, and we can bear it," Wikholm said. "If we were to miss two thousand, I would be giving you another answer."

The grid company Runkoverkko shares that view. It has left its warning level at green. Consumption is likely to reach its highest point on Tuesday at about 12,900 megawatts, it says; on Sunday evening it was around 11,400. The all-time record is more than 15,000.

The opposition Centre demanded a report on the condition of the country's older plants. Its energy spokesman, Antti Kuusela, recalled that two units elsewhere had also had shutdowns in the autumn, one in September and one in November. The minister said she would come to the committee on Friday.

The paper mill at Norrnäs, one of the region's biggest consumers, halted two of its three machines on Monday morning. It has sold the power that it did not use, which at such prices is better business than paper, said mill director Göran Nylund. No staff were sent home. By the afternoon one of the two was running again.

At schools in Kristola the indoor temperature was lowered by one degree. The pupils had been told to bring woollen socks, said headmistress Sari Kallio. "They would have had them anyway. It was minus 27 this morning."

The weather service expects milder air from the southwest by Thursday.
