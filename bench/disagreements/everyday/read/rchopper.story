cold: number
contact: date
mayday: contradiction

== Atlantic Wire
Three dead, one missing after helicopter ditches off Newfoundland

ST. JOHN'S, March 5 - Three people died and one was missing after a helicopter carrying workers to an oil platform ditched in the Atlantic off Newfoundland on Wednesday, rescue officials said. Thirteen people were pulled alive from the water.

The aircraft, operated by Seaward Aviation, was on its way to the Corrigan platform, 310 kilometres offshore, with 15 passengers and a crew of two when it turned back because of a warning light on the main gearbox. It came down in waves of four metres some 65 kilometres east of the coast.

{contact.a: The last radio contact was at 7:42 a.m.}, the Transportation Safety Board said.

Eight people were winched up by two Cormorant helicopters and five were taken aboard the supply vessel Atlantic Heron. All were brought to the Health Sciences Centre in St. John's, where {cold.a: nine of the survivors were treated for hypothermia}. The co-pilot, a woman of 34, was in a critical condition.

"The suits saved lives, there is no doubt about it," said Captain Mark Doyle of the Joint Rescue Coordination Centre. The temperature of the water was one degree Celsius.

The search for the missing man, a 51-year-old crane operator, was to go on through the night with a coast guard ship, the Cape Merrow, and an aircraft.

Seaward Aviation said that it had grounded the six other helicopters of the same type in its fleet. The one that ditched was eleven years old and had passed an inspection in February.

Halden Energy, which runs the platform, said that it was suspending all flights. Production went on.

== The Harbour Telegram
"I counted heads and came up four short": survivors tell of ditching

Gerry Noseworthy had his gloves off when the sea came in. "I couldn't find the buckle. Then a hand did it for me," the 46-year-old welder from Carbonear said from his bed on Wednesday evening. "I never saw whose hand."

Noseworthy is one of 13 people who lived through the ditching of Seaward flight 318. Three did not. A fourth, Wayne Pardy of Conception Bay South, had not been found when darkness fell.

The helicopter had left St. John's at ten to seven for the Corrigan field with 17 on board. More than half an hour out, passengers said, the note of the gearbox changed and the aircraft swung round for home. {mayday.a: The pilots put out a mayday}, said a controller who heard it and asked not to be named, and then there was nothing.

On the water the floats held for about ten minutes before a wave tipped the machine over. "I counted heads and came up four short," said Noseworthy.

The first of the rescue helicopters was over the rafts at 9:05. At the Health Sciences Centre {cold.b: seven patients were treated for hypothermia}, said Dr Priya Menon, who heads emergency care; the others had broken bones or had swallowed fuel. The first officer is fighting for her life. "She went back in twice," said another survivor, Tom Keough.

The names of the dead, two men from the Burin Peninsula and one from Nova Scotia, will be released when all relatives have been told.

At the Basilica more than 300 people lit candles. Many remembered the winter of 2011, when a supply boat went down and eleven were lost.

The premier, Lorraine Sheppard, ordered flags to half-mast. "This is an island that knows this kind of phone call," she said.

== CNB News
Search goes on for missing oil worker after helicopter crash

A coast guard ship and a search plane are combing the Atlantic off Newfoundland for a man missing since Wednesday morning, when a helicopter with 17 people on board ditched on its way to an oil platform. Three bodies have been recovered. Thirteen people survived, one of them with life-threatening injuries.

The aircraft, operated by Seaward Aviation, turned back because of a warning light on the main gearbox and came down in waves of four metres about 40 miles east of the coast.

Speaking to CNB, the safety board's lead investigator, Alain Thibodeau, said that {contact.a: the crew was last heard from at 7:42 a.m.} and that the weather had been poor but within limits. {mayday.a: A mayday had been received from the aircraft}, he said, and gave its position to within a mile. "That is why so many of them are alive."

Thibodeau said that his team was a long way from naming a cause. "A warning light tells you that a sensor saw something. It doesn't tell you what broke, or whether anything did." The flight recorder is believed to be still in the hull, at a depth of 120 metres. A vessel that can lift it is expected on Friday.

The union that speaks for the offshore workers, Local 2121, called for a halt to all flights with helicopters of this kind in Canada, where 22 are in use. Seaward, which has seven of them counting the one that was lost, has already stopped its own.

"We owe our people the truth, and they'll get it," said Seaward's president, Denise Fagan. She would not say whether the gearbox had been worked on recently.

It was the company's first fatal accident since it was founded in 1998.

== The Daily Lantern
HORROR IN THE ICE SEA: Hero co-pilot fights for life after chopper plunge

A BRAVE co-pilot was fighting for life last night after she twice dived back into a sinking chopper to free trapped oil workers.

Three men died when the Seaward Aviation helicopter dropped into the freezing Atlantic off Newfoundland. A fourth, a dad of two aged 51, has not been found. But 13 were plucked from the waves alive.

The crew had turned for home when a light in the cockpit warned of gearbox trouble. Then the chopper vanished from the screens: {mayday.b: the pilots never got off a distress call}, a source close to the rescue said.

{cold.a: Nine were treated for hypothermia} after a wait of more than an hour amid waves just one degree above freezing. All 17 on board wore the bright orange survival suits that firms must hand out on every flight.

Among the survivors is Scot Callum Reid, 29, of Peterhead, who had been on the rigs for only three weeks. His mum Elaine, 58, said: "He rang and said, 'Mam, I'm cold but I'm here.' I dropped the phone."

The co-pilot, named locally as Julie Tremblett, 34, was in intensive care. Pals told how the keen swimmer had taught children to dive. "That's her all over. She wouldn't leave anyone," said one.

Experts said that a ditching in such seas was a gamble. The machine stayed afloat for minutes only. The rescuers needed hours to get everyone out: eight were winched up to helicopters, and five hauled on to a passing supply ship.

Energy giant Halden, which had hired the chopper, has stopped all flights to its Corrigan rig.

== Energy Ledger
Halden halts crew flights to Corrigan; output unaffected for now

Halden Energy has suspended crew changes by air at its Corrigan platform after the loss of a Seaward Aviation helicopter on Wednesday with the death of three contractors. One more is missing.

The field, 310 kilometres south-east of St. John's, pumps about 140,000 barrels a day, some two thirds of Halden's Canadian output of 210,000. The company said that production went on, and that the 118 people on the platform could be supplied by ship "for weeks rather than days".

Analysts at Brightwater said that a long grounding would be costlier than it looks. A ship takes fourteen hours each way, against an hour and a half by air, and transfers by basket are ruled out in waves of over two and a half metres.

According to a timeline that Halden gave to partners in the field and that the Ledger has seen, the aircraft took off at 6:50 and reported a gearbox warning on its way out. {contact.b: Radio contact ended at 8:12 in the morning}. The rescue centre had helicopters over the site shortly after nine.

Seaward holds the contract until 2028. It has withdrawn six helicopters from service pending checks, which leaves it with four of another make, too small to make the round trip with a full cabin.

A worldwide bulletin on the gearbox was issued by the manufacturer two years ago and asked operators for closer checks of the oil filter. Seaward says that it carried out every one of them, most recently in February. The manufacturer declined to comment on the accident.

Shares in Halden fell 2.1 percent in Toronto; those of Seaward's parent, Northgate Lift, lost 11 percent.
