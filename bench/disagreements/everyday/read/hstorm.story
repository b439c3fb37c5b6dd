== The Dublin Tribune
Storm Odran leaves 263,000 without power

Two people were killed in the Republic and more than a quarter of a million homes and businesses lost power as Storm Odran crossed Ireland on Friday night, the authorities said on Saturday.

A woman in her sixties died when a tree fell on her car near Gort in County Galway. In County Clare, a 38-year-old man was struck by a sheet of roofing while he was trying to secure a shed.

Grid operator Éirgrid West said 263,000 customers were without electricity at eight on Saturday morning, the highest figure of the night. Crews from three provinces were on their way to the west.

A gust of 171 kilometres an hour was measured at Carrow Head at 10.40 p.m., the weather service said, a record for the station, which opened in 1957.

A red warning, the highest level, had been in force in four western counties from seven in the evening until two in the morning. "Most people stayed at home, and that saved lives," said Sinéad Talty of the National Emergency Group.

At Dublin Airport 74 flights were cancelled. Rail services west of Athlone were suspended and would not resume before Sunday.

Schools in the four counties will be closed on Monday. Taoiseach Eoin Mac Mahon said he would visit the worst-hit areas in the next few days.

== The Hibernian
Storm Odran: a quarter of a million without light

Two people were killed in the Republic and one in Northern Ireland as Storm Odran crossed the island on Friday night.

A woman in her sixties died when a tree fell on her car in County Galway, and a 38-year-old man was struck by a sheet of roofing in County Clare. In County Fermanagh a lorry driver of 52 was killed when his vehicle was blown over on a bridge.

More than a quarter of a million homes and businesses lost power. By Sunday noon 90,000 customers were still cut off, most of them in Galway and Clare, Éirgrid West said. The last would have to wait until Thursday.

A gust of 171 kilometres an hour, or 106 miles, was measured at Carrow Head at twenty to eleven, the weather service said. The forecast had spoken of gusts in excess of 140.

"Most people stayed at home, and that saved lives," said Sinéad Talty of the National Emergency Group.

Dublin and Shannon airports cancelled 92 flights between them. Trains to the west ran again from Sunday morning, with the exception of the line to Westport, where 60 trees had to be cut up first.

Insurers put the damage at 120 to 150 million euros in a first estimate. The storm of 2014, to which Odran has been compared, had cost 110 million.

Schools in Galway, Clare, Mayo and Kerry stay closed on Monday, and those without power will remain shut for longer.

== Corrib Sentinel
Kilvarra has lost its pier, and much else

The pier at Kilvarra, which stood for 140 years, is in the field behind the church. Some of it, anyway.

It went between ten and eleven on Friday night, said lobsterman Máirtín Folan, who saw it from his bedroom window. "It did not break. It just walked off." Nine boats went with it. His own, the Naomh Bríd, had been taken to Rossaveel on Thursday.

Around the parish 43 roofs are gone or half gone. The nursing home was moved to the hotel at Oughtbeg in the afternoon, before it got bad: 26 residents, a budgerigar and a piano. Nobody here was hurt.

Nuala Hession, 64, who died in her car on the Gort road, taught two generations of Kilvarra children to swim. She had been on her way home from her sister's. The funeral is on Tuesday.

On Sunday afternoon the lights were on again in the village as far as the petrol station. Beyond that it is candles. The crew, four men from Kerry, ate at Folan's kitchen table and went up the next pole.

A warning had been out since Thursday, first in orange and from Friday noon in red. It was to be heeded, said Garda sergeant Paul Quilty, and it was: he met three cars in seven hours.

The school has a tree in the staff room. The children will not see the inside of it before the middle of next week.

== Daily Banshee
ODRAN THE TERRIBLE

He huffed. He puffed. He blew the west away.

Killer storm Odran smashed into Ireland with hurricane-force gusts of over 100mph on Friday, snuffing out three lives and the lights of more than 260,000 families and firms.

Swimming teacher Nuala was just ten miles from her own front door when a giant beech came down. Passing farmers tried for 40 minutes to save her.

Dad-of-three Kieran, 38, had only popped out to tie down the shed. "He said he would be two minutes," his heartbroken wife told the Banshee. "The dinner was still warm when they came to tell me."

And north of the border trucker Desmond, 52, was crossing a lough when his empty artic was tossed on its side like a toy.

It could have been so much worse. On a caravan park in Mayo 17 mobile homes were hurled into the dunes. They were empty: wardens had gone round that afternoon.

Airports were in chaos. Bride Aoife, 28, was stranded at Shannon with 30 guests and a cake, as all eighteen flights that evening were scrapped. "We cut it in the departure lounge," she laughed.

Thousands face a week by candlelight. Power bosses say the final homes will not be hooked up before Thursday. Bundle up, folks: there's frost on the way!

== Deutscher Rundfunk West
Ireland clears up after the storm

Ten days after the hurricane-like storm Odran, the west of Ireland is still at work with chainsaws. Electricity has been back everywhere since Thursday of last week, as the grid operator had promised.

Three people lost their lives, two in the Republic and one in the British part of the island. At the height of the storm, 263,000 connections were dead; in County Galway it was every second one.

The damage is greater than was thought in the first hours. The insurers now reckon with 210 million euros, and the state forestry company has still to be added: it lost 8,000 hectares of timber.

Meteorologist Henrike Volbers in Hamburg speaks of a "sting jet", a narrow stream of air that comes down from a height of several kilometres. It lasts only a few hours. At Carrow Head the wind exceeded 170 kilometres per hour for just under a minute; ten minutes later it was down to 120.

What impressed observers was the discipline. The red warning was given a good seven hours before it took effect. Shops closed at four. Nursing homes and camping sites were emptied while the sun was still shining.

In the fishing village of Kilvarra, which has lost its stone pier, a collection has brought in 86,000 euros. The head of government was there on Wednesday and promised a new one. It is to be of concrete, half a metre higher than the old.

The schools are open again, except for two.
