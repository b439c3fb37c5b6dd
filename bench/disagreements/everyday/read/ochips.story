scrapped: number
found: attribution

== Nordpress
Tainted chemical halts a third of Corvane's chip plant in Saxony

Chipmaker Corvane has stopped production in one of the three halls of its factory at Freiberg in Saxony after a contaminated delivery of photoresist spoiled weeks of work, the company said on Tuesday.

Hall 2, which makes power controllers for cars, has stood still since Monday morning. Halls 1 and 3 are not affected. {scrapped.a: About 9,000 silicon wafers have to be scrapped}, a company spokeswoman told Nordpress.

The photoresist, a light-sensitive lacquer used to print circuits, came from the Japanese supplier Hoshida Chemical. Eleven drums were delivered in February, of which four had been used before the fault was noticed. The other seven have been sealed.

{found.a: The plant's own laboratory detected the impurity} during a routine check in the night to Sunday, the spokeswoman said.

Corvane expects the halt to cost between 70 and 90 million euros. Chief executive Margit Osterloh said the company would examine whether it could claim damages. "It is too early to speak of blame," she said.

All 64 machines in the hall must be flushed and tested one by one. Corvane plans to restart in stages from 17 March and to be back at full output by mid-April.

The shares closed 6.8 percent lower in Frankfurt on Tuesday, having been down as much as 9.1 percent in the morning.

Carmaker Lauritz, one of the biggest customers, said it would cancel the late shift at its works in Kassel and Zwickau from Thursday. Other manufacturers said they had stocks for several weeks.

The Freiberg site employs 3,400 people, 820 of them in Hall 2. Corvane said nobody would lose pay.

== Sächsischer Kurier
Standstill in Hall 2: "We have never had to clean everything at once"

FREIBERG. The car park on the northern side of the Corvane works was half empty on Tuesday. In Hall 2, where some 800 people normally work in four shifts, only the cleaning crews are going in.

Chipmaker Corvane has stopped production in one of the three halls of its factory after a contaminated delivery of photoresist spoiled weeks of work. Hall 2 makes power controllers for cars and has stood still since Monday morning. Halls 1 and 3 carry on.

{found.a: Corvane's laboratory staff discovered the impurity} in the night to Sunday, says works council chairman Jens Rudloff. "They were on their toes. Without them we would have opened a fifth drum."

Eleven drums of the lacquer had arrived from Osaka in February. Four are empty; seven stand in a locked room.

What now follows is drudgery. More than sixty machines have to be flushed, dried, run empty and measured. "We have never had to clean everything at once," says a technician who has been with the company for 19 years.

Those who are not needed for it are taking training days or working in the neighbouring halls. Nobody would lose pay, the company assures them. Rudloff confirms that there is a written agreement.

Freiberg has seen worse and better times with its largest employer. In 2019 a power cut stopped the whole site for two days, which cost about 30 million euros. In 2021 water from the Mulde stood in the cellar of Hall 1. Each time, the mayor, Anke Wendisch, recalled, the works had come back "faster than announced".

This time the restart is to begin on the 17th of the month, in stages. Full output is foreseen for the middle of April.

== Handelsblick
Corvane counts the cost of four drums

Four drums of lacquer, each no bigger than a beer keg, may cost Corvane up to 90 million euros. At least 70 million is certain, finance chief Paul Reinders told analysts in a hastily called telephone conference on Tuesday. He did not change the outlook for the year, which foresees sales of 4.1 billion.

Investors were alarmed nonetheless. The share lost almost seven percent by the close, after more than nine at one point.

The halt concerns Hall 2 in Freiberg, about a third of the site's capacity, and there the controllers that manage the current in electric cars. {scrapped.b: Some 14,000 wafers are lost for good}, Reinders said in answer to a question. The remainder of the stock in the hall was being measured.

One awkward detail was raised on the call. {found.b: Engineers at the customer Lauritz had noticed} failing sample chips on a test bench and rung Freiberg on Saturday, according to two people at the carmaker. Reinders did not want to go into "discussions with individual customers".

Lauritz itself is feeling the effects. From Thursday the late shift at two works, Kassel and Zwickau, falls away. About 2,300 employees there are affected, the carmaker said. The early shift goes on.

Its competitor Bergmann Motoren sees no danger for now. Controllers are in store for five weeks. The Czech manufacturer Vltava said it had enough for three.

Whether Hoshida Chemical must pay is open. The contract limits the supplier's liability, lawyers who know it say, unless there was gross negligence. Osterloh, the chief executive, said it was too early to speak of blame.

Analyst Hedda Quist of Bank Norrland kept her price target at 52 euros. "A bad quarter," she wrote, "not a bad company."

== Tages-Echo
Bad lacquer from Japan: now German car workers must stay at home

First the chips stop. Then the cars.

Because of a few drums of dirty lacquer, thousands of car workers will not be needed in the evening from Thursday. Lauritz is cancelling the late shift in Kassel and in Zwickau!

What happened? The chip factory Corvane in Freiberg (3,400 employees) uses a lacquer that reacts to light. It is brushed over discs of silicon so that circuits can be printed on them. The stuff comes from Osaka, 9,000 kilometres away. In the last delivery there was something that should not be in it. What exactly, nobody will say.

Now one of three production halls is closed. {scrapped.b: Fourteen thousand precious discs end up in the waste}. A single one can be worth as much as a used car.

Boss Margit Osterloh, 58, is keeping calm. "It is too early to speak of blame," she says. On the stock exchange they were less relaxed: at worst the share was down 9.1 percent on Tuesday.

For car buyers there is hope. The controllers are not needed for every model. Buyers of the small Lauritz Pico need not worry, says a spokesman for the carmaker. Anyone who has ordered the electric Lauritz Arco may have to wait two to three weeks longer.

And the workers? Father of two Dirk M., 41, who fits wiring in Zwickau, takes it with humour: "I shall finally see the eight o'clock news." The company makes up their wages to 90 percent. At Corvane itself, where 820 people work in the closed hall, nobody loses a cent.

== Osaka Ledger
Hoshida sends team to Germany after resist complaint

Hoshida Chemical has sent six specialists to Germany after a customer, the chipmaker Corvane, had to halt part of its production because of impure photoresist.

The Osaka-based company said on Wednesday that it had kept samples of the batch, as it does of every one, and that they were being analysed in two laboratories. Results are expected next week. It will also be examined what happened on the way: the drums spent 31 days at sea and in three ports.

"We take the matter with the greatest seriousness," said Hoshida's president, Kenji Morimura, bowing at the start of a news conference. He declined to comment on compensation.

The batch consisted of 40 drums, all filled on 9 January. Eleven of them went to Freiberg. The others were shipped to customers in Taiwan and Malaysia, who have reported no problem so far but have been asked to wait before using them.

Corvane has shut one hall of its Freiberg plant since Monday and estimates the damage at 70 to 90 million euros, or roughly 11 to 14 billion yen. Four of the drums it received were used up.

Hoshida supplies about a fifth of the world's resist of this type. In 2016 it had to take back a batch of a different product, a cleaning fluid, because of iron particles; it then paid two customers a total of 2.2 billion yen.

Its shares fell 4.3 percent in Tokyo on Wednesday, their steepest decline since August.

Corvane, which hopes to begin restarting the hall on 17 March, has said it is still buying from Hoshida for its other two halls.
