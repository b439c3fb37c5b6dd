injured: number
hour: date?
landing: contradiction?
school: contradiction?
source: attribution?
president: attribution?
cause: contradiction?

== Metro Mirror
Three students dead, 151 hurt as jet from Lisbon smashes down and burns at Port Rennick

A packed Lusavia jet slammed down, skipped and caught fire in a landing gone wrong at Port Rennick airport on Saturday, leaving three dead and dozens more hurt.

Flight 517 out of Lisbon left its tail behind and lost a large part of its roof, strewing metal over the grass. {injured.a: On its wild slide 151 of those on board were injured,} according to officials.

The three who died were students from Brazil, all 17, {source.a: state television in Brazil said on Sunday.} They were named as Ana Beatriz Couto, Larissa Penha and Julia Prado.

Yet almost everyone else got out of the blackened cabin, among them Port Rennick lawyer Tom Hargate.

"I walked off it, I can't tell you how," Hargate wrote online minutes later. "The back of the plane isn't there any more."

{landing.a: The aircraft broke up moments after its wheels had come down on the runway.}

{hour.a: The noontime wreck was close to a wonder,} with 265 of 268 people alive after a few seconds of horror at the end of an ordinary trip, under a clear sky and in a light breeze.

No word came from the flight deck before a great crash was heard. Bags rained from the lockers as the jet slewed away.

"You felt at once that it was bad," said Dinesh Rao, who has a broken wrist. "I still don't see why we are here."

Smoke stood over the bay for the whole city to see. The three bodies lay on the runway. {source.a: Portuguese officials would only say that they had travelled on Brazilian passports.}

== National Ledger
Three 17-year-olds die in Port Rennick crash

PORT RENNICK -- A Lusavia plane arriving from Lisbon crashed on landing at Port Rennick on Saturday. {injured.b: Three passengers were killed and almost 40 hurt,} and scores of shaken people, passengers and crew alike, slid down the emergency chutes to safety.

{source.b: Brazil's TV Nacional, quoting a message the airline had sent} to the authorities of the town of Itaperu, said on Sunday night that the three were classmates. {school.a: They went to the Santa Marina secondary school in Itaperu,} in the south-east of the country. Their names were given as Ana Beatriz Couto, Larissa Penha and Julia Prado.

All three were 17, the airline said.

On board were 254 passengers and 14 crew.

{injured.b: At least 38 people were taken to hospital,} said fire chief Maureen Tolland. Of the 21 at Rennick General, 8 or more were critical, a spokeswoman for the hospital said.

{cause.a: Nothing has been established about the reason for the accident,} {landing.b: but it seems that the twin-engined jet came in too low and its tail struck before the start of the runway.} The tail lay a long way behind the rest of the aircraft.

Pictures show smoke, open doors and a separated tail. Fire had eaten wide holes into the roof of the cabin.

Among the travellers were 117 Brazilians, 64 Portuguese and 52 Canadians, an airline official said. He did not know the other nationalities yet. The flight had begun in Recife and gone on from Lisbon. {hour.b: It reached Port Rennick at about 11:36 local time.}

== Coast Chronicle
Port Rennick crash: Brazilian teenagers were the three who died

The three people killed when a Lusavia airliner crash-landed in Port Rennick were teenagers from Brazil, a Portuguese news agency said on Sunday.

{source.c: The agency, Lusitana, was reporting on a press conference of the airline's president,} {president.a: Renato Salgueiro, who spoke in Lisbon that day.} The three were born in 1995 and 1996, it said. {hour.c: Flight 517 had started in Recife and called at Lisbon before it crashed on Saturday morning.}

"There is no excuse that I could offer to these families, and I bow my head before them," Salgueiro said. Lusavia has its seat in Lisbon and is the second airline of Portugal.

Fire chief Maureen Tolland said that all three were dead when they were found on the runway. Whether someone had carried them out of the plane or they had been flung from it could not be said.

Lusavia has flown since 1985 and owns 61 aircraft. Its worst day was in 1997, when a domestic flight from Lisbon hit a ridge in a storm during its approach, and 52 of 88 people on it died. An official was quoted then as saying that the crew had made a mistake.

In 2006 one of its jets had a near miss in Boston. An exhausted controller was found to be at fault for that.

{injured.a: More than 150 people were also injured in Saturday's landing,} in which passengers rushed screaming down the slides ahead of the fire. Dozens went to hospital. Survivors said that for all the confusion, most people could get out fast and on their own feet.

== Lusophone Notes
Three killed in Lusavia crash

I expect you have all seen the pictures by now of Lusavia's flight 517 in flames beside the runway at Port Rennick. {injured.a: Three people have died and over 150 others were injured,} a few of them critically. {hour.c: The jet from Lisbon hit the ground hard on Saturday morning,} its tail came off and it began to burn. The link goes to the first reports.

Somebody on the shore had a camera running when it happened. Be warned before you watch it.

The dead are three schoolgirls from the south-east of Brazil, who were with a big group of students heading for three weeks of language school in Canada. Ana Beatriz Couto, Larissa Penha and Julia Prado were all aged 17. {school.b: They attended Santa Maria secondary school in Itaperu.} All of them were found outside the wreck.

{cause.b: As for the reason, the first signs point to a mistake in the cockpit,} even if nobody should be sure of that so soon. The man at the controls, Duarte Nogueira, has flown thousands of hours, but a mere 51 of them on this type of aircraft. By all accounts he had never yet landed one at Port Rennick. A colleague with more experience sat next to him.

{president.b: Renato Salgeiro, the president of Lusavia, asked for forgiveness on Sunday.}

There will be more to say when the investigators have done some work. Until then I am thinking of the people on that plane and of three families in Itaperu.
