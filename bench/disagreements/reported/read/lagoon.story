toll: number
countries: number
hour: date?
spot: contradiction?
comorians: number
africans: number
blame: framing
distance: number

== Crossways Agency
{blame.a: Bad weather blamed for Air Vanilo crash in Madagascar}

NAIROBI, March 6 - {blame.a: Bad weather is getting the blame for the crash} of an Air Vanilo plane {spot.a: that fell into a lagoon} on the east coast of Madagascar, {toll.a: killing all 41 people on board}, {countries.a: who were nationals of eight countries}.

{hour.a: The twin-engine turboprop, coming from the capital Antananarivo, crashed at about 3.40 p.m.} (1240 GMT) on Tuesday, {distance.a: just nine km (six miles) short of its destination}, the port of Sainte-Odile.

An official of Air Vanilo, who did not want to be named, told Crossways that there were {toll.a: 36 passengers and five crew members} on Flight VN118 when it got into bad weather. Officials had said earlier that 36 passengers and crew in all had died.

"They had a storm in front of the runway, and that may have been it," she said. "As far as we know nobody is alive, but we have not finished looking into it."

A senior aviation official said the tail end of Cyclone Dalila might have had something to do with it. The cyclone reached the coast on Monday.

A passenger list from the airline gave the nationalities of 36 people: fourteen from Madagascar, six French, {africans.a: four passengers from South Africa}, four Mauritians, three Indians, {comorians.a: two people from the Comoros} and one each from Kenya, Italy and Belgium.

Air Vanilo, the national carrier, has been flying since 1981. Last year it took 540,000 passengers with a fleet of just eleven planes, most of them driven by propellers.

It serves nine airports at home and flies to Mauritius, Réunion, Kenya and South Africa.

== Radio Liberty Bay
{toll.a: Madagascar Plane Crash Kills 41}; {blame.a: Authorities Point at the Weather}

{blame.a: Authorities in Madagascar are blaming bad weather} for what befell a plane of the state airline. {toll.a: None of the 41 people on board survived}.

The turboprop of Air Vanilo was flying from the capital, Antananarivo, to the eastern port of Sainte-Odile on Tuesday when {spot.a: it crashed into the Ampasina lagoon}.

The airline's director, Hery Rakotovao, spoke of his sorrow for the families of the dead at a news conference on Wednesday.

"With the help of every expert we have, and of others from abroad, we are now looking for the bodies and for the parts of the aircraft, and we want to find them as soon as we can," Rakotovao said.

He added that a team from the airline was working with the local and national authorities, and with investigators sent by the manufacturer, to establish what caused the accident.

The plane was new. It had been handed over to the airline in September.

A newspaper in Sainte-Odile quotes a fisherman as saying that the plane was about to land when a blast of strong wind caught it and it lost its balance. Its nose went up again, and then it slid off sideways to the water. Had it stayed on its course, others on the shore say, it would have come down on houses and on a fuel depot, and more people would have died.

The passenger list had on it fourteen people from Madagascar, six from France, {africans.a: four passengers from South Africa}, four from Mauritius, three from India, {comorians.a: two people from the Comoros}, and one each from Kenya, Italy and Belgium.

== Ararat Review
Passenger plane lost in Madagascar, dozens dead

A passenger plane of Air Vanilo crashed on Tuesday as it made ready to land in strong wind and heavy rain in the east of Madagascar, killing dozens of people, an official of the airline said, according to the network GNC.

{toll.a: Forty-one people, 36 of them passengers}, died in the crash, which {hour.b: came at about 3.30 p.m. on the approach} to Sainte-Odile airport, said Tojo Andrianina, a vice-president of Air Vanilo.

Andrianina, who referred to a first report, said that {blame.b: gusts left over from Cyclone Dalila made the pilots lose control} of the aircraft.

Among the victims are fourteen passengers from Madagascar and the five members of the crew, six French, {africans.a: four people from South Africa}, four Mauritians, three Indians, {comorians.b: one person from the Comoros}, one Kenyan, one Italian and one Belgian, Andrianina said. That makes 40 and not 41; no reason was given for the difference.

But South Africa's Department of International Relations said that {africans.b: there were five South Africans on the flight}.

Its embassy had learnt from the government in Antananarivo that there was no hope for anyone, it said.

The plane was about to land when a gust seemed to push it away from the airport, and {spot.b: it crashed on or close to an island} in the Ampasina lagoon, the national news agency reported.

What is left of the cyclone has poured more than 85 millimetres of rain on Sainte-Odile since Monday.

The plane had set out from Antananarivo, an official of the French foreign ministry said.

== Flight Law Notes
{toll.b: Air Vanilo crash: all 36 on board killed}

March 5: {spot.a: A plane of Air Vanilo crashed into a lagoon} in eastern Madagascar on Tuesday afternoon. {toll.b: All 36 people on board are reported to have died}, passengers and members of the crew together. {blame.c: Nobody can say as yet why it crashed}.

The airline uses a twin-engine turboprop on the route, which is some 220 miles long and begins in the capital, Antananarivo.

The plane came down {distance.b: four to five miles from the airport} of Sainte-Odile, where it was due, local news sites reported.

In a statement the transport ministry said: "The aircraft, when it was about to land at Sainte-Odile, met with extremely bad weather, and {spot.a: it is reported to have crashed into the lagoon}."

The first passenger list, which the airline sent out by fax, {toll.b: has 36 names of people on the plane}: fourteen from Madagascar, six French, {africans.a: four passengers from South Africa}, four Mauritians, three Indians, {comorians.a: two people from the Comoros}, and one person each from Kenya, Italy and Belgium. {countries.b: That makes nine countries in all}, and it was not clear whether the crew had been counted.

Calls to the airline and to the government in Antananarivo brought nothing more to light.

Air Vanilo belongs to the state. Under international treaty the relatives of passengers who die on a flight can in many cases claim damages from the carrier, whether or not it was at fault, and have two years in which to bring their case. Families should keep tickets, messages and all letters from the airline, and sign nothing before they have had advice.
