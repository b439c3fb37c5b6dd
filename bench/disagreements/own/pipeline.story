flow: number
firms: number
storage: number
stop: date
cause: contradiction
payment: contradiction
veto: attribution
move: framing

== Meridian Newswire
Gas flow through Amber Line falls after new sanctions on Tarkhania

BRUNSTAD - Gas deliveries through the Amber Line pipeline have {flow.a: fallen by 40 percent since Tuesday}, four days after the Baltic Union imposed new sanctions on Tarkhania, grid data showed on Wednesday.

The pipeline's operator, state-owned Tarkhgaz, said {cause.a: a turbine had failed at the Usk compressor station} and could not be repaired because the spare parts fell under the sanctions.

The pressure began to drop {stop.a: at 6 a.m. on Tuesday}, according to the network operator Balticgrid, which said that no household would go short.

The Union's energy commissioner, Johanna Reik, said that storage sites in the five member states were {storage.a: 81 percent full on Wednesday morning}, more than usual for the middle of October.

The sanctions, agreed on Friday after nine hours of talks, bar {firms.a: 14 Tarkhanian companies and 26 individuals} from doing business in the Union. They respond to the annexation of the Lake Province in August. Gas itself isn't covered.

A stricter draft, which would have capped the price of Tarkhanian gas, failed {veto.a: because of the veto of Eslavia}, diplomats said.

The price of gas for delivery in November rose to 61 euros a megawatt-hour from 54 on Monday.

The Amber Line, opened in 2007 and 1,140 kilometres long, supplies about a quarter of the gas that the Union burns.

== Tarkhania Today
Sanctions hit back: Union cuts itself off from its own gas

{move.a: The economic war unleashed by the Baltic Union} against Tarkhania has claimed its first victim: the Union's own consumers.

On Tuesday, Tarkhgaz had to reduce transmission through the Amber Line {cause.a: after the breakdown of a gas turbine} at Usk. The part that's needed is lying in a customs shed in Brunstad, held back under the sanctions.

Energy Minister Yegor Malin expressed regret. "Nobody has ever been able to call us unreliable," he said. "We would deliver every cubic metre tomorrow, if they gave us our property."

There is a second matter. {payment.a: The Union's buyers have not paid for September}, said Mr Malin: 212 million euros are overdue. "Which shop hands out goods for nothing?"

In total, {firms.b: seventeen of our country's leading enterprises} are to be shut out of the Union's market, among them the Lake Shipyard, the airline Tarkhavia and two banks. Twenty-six persons may no longer enter it, including the minister himself.

Trade with friendly countries has meanwhile grown by a third. A pipeline to the south, with a capacity equal to two thirds of that of the Amber Line, will be ready in 2027.

The winter in the Union, meteorologists predict, will be long.

== Brunstad Chronicle
Half the valley smells of paraffin again

In the hardware shop of Olaf Temm in Lower Brunstad the last paraffin heater went at ten on Wednesday. He has ordered 60 more. "In 2014 they laughed at me when I kept them in stock," he says.

Nobody's flat is cold as yet. Yet the needle at the transfer station, which the Chronicle was able to watch with its own eyes, does not lie: {flow.b: almost two thirds less gas is arriving} than a week ago. It was {stop.b: around midnight between Monday and Tuesday} that it dropped, says shift leader Marek Holl, who was on duty.

That it is all due to a turbine is believed by hardly anyone here. "{cause.b: They closed the tap to punish us}," says Holl. "I've worked with Usk for 19 years. They have three turbines and need two."

The glassworks, with 430 jobs the largest employer in the valley, has switched one of its furnaces to oil. The second will follow on Monday.

Mayor Sanne Lund has had the temperature in the indoor pool lowered from 28 to 26 degrees. The Christmas lights will stay, she promised.

At the municipal utility they have checked their books. {payment.b: Every invoice up to the end of September has been paid}, director Kees Brandt said, and he has the receipts.

Gas is now 13 percent dearer on the exchange than at the start of the week.

== Financial Ledger
Traders bet on a cold winter as Amber Line runs low

Two numbers matter to Europe's gas traders this week. The first is 61 euros, the price of a megawatt-hour for November, seven more than on Monday. The second is {storage.b: 74 percent, the level of the Union's storage}, which is lower than it should be in mid-October.

What has happened to the Amber Line is a matter of opinion. Tarkhgaz talks of machinery. Energy Commissioner Johanna Reik does not: "{cause.b: This is a political decision, not a technical one}. {move.b: It is blackmail with a gas meter}."

For the firms that buy under long contracts, a clause on force majeure is now the thing. If the turbine really is broken, Tarkhgaz owes them nothing. If not, it could face claims of up to 1.3 billion euros, reckons lawyer Aude Pellier.

The Ledger has seen bank records which show that {payment.b: the September bill was settled on October 4}, four days ahead of time.

With {flow.a: two fifths of the usual volume missing}, Balticgrid is buying liquefied gas. Three tankers are on their way from Qatar and Texas, and the first will dock on Sunday.

Within the Union, fingers are being pointed. {veto.b: It was Moravka that blocked the price cap} on Friday, according to a note of the meeting, as its steel mills depend on cheap gas.

The five energy ministers meet on Thursday.

== Radio Five
Energy ministers called to special meeting on gas

The energy ministers of the Baltic Union have been called to Brunstad for Thursday. They're to discuss how the five countries can help each other if the Amber Line should dry up altogether. At the moment it is running at {flow.a: about three fifths of its normal rate}.

The president of the Union's council, Eslavia's prime minister Radim Koss, said there was no reason for alarm. He denied that his country had stood in the way of a harder line. "{veto.b: The veto came from Moravka, not from us}," he told Radio Five.

The sanctions came into force on Saturday, a day after they were decided. They concern {firms.a: 14 companies and two dozen or so people}, whose accounts in the Union have been frozen.

Chemical industry association head Petra Sohn warned that plants would have to stop if the supply fell by more than half for a month. Private homes, schools and hospitals are protected by law.

In the capital of Tarkhania, the foreign ministry handed the Union's ambassador a list of 31 persons who are barred from entering the country. It includes four commissioners.

The cold front that forecasters expect at the weekend should be gone by Tuesday.
