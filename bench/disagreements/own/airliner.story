occupants: number
injured: number
cause: contradiction
landing-time: date
controls: attribution
exit: contradiction
closure: date
landing: framing
jet-age: number
last-incident: date

== Meridian News Agency
An Aurelia Air passenger jet bound for the holiday island of Costa Verra {landing.a: made a precautionary landing at Kestrel Bay on Sunday} after {cause.a: birds were sucked into its left engine shortly after take-off}, the airline and airport officials said.
{injured.a: Seven people suffered minor injuries, mostly bruises}, and all had left hospital by the evening.
Flight AU714, with {occupants.a: 180 passengers and a crew of six}, departed from Pellham at 14:05 local time. Nine minutes into the climb, at an altitude of about 6,000 feet, the crew reported a loud bang and strong vibration and shut down the affected engine.
The Airbus A321 {landing-time.a: touched down at 14:52}, having circled over the sea to burn fuel. Kestrel Bay, 40 kilometres to the south, was preferred to Pellham because its runway is longer.
"{controls.a: Captain Ruth Ostrander flew the approach and the landing herself}, and did so flawlessly," said Aurelia's operations director, Hendrik Pohl.
{exit.a: Passengers left the aircraft down the emergency slides} because of smoke near the left wing. A dozen fire engines were waiting beside the runway.
{closure.a: The airport resumed flights about three hours later}.
The aircraft {jet-age.a: is nine years old}, according to the registry. It was {last-incident.a: the carrier's first emergency landing since 2019}.
The Air Safety Bureau has opened an inquiry and expects to publish a preliminary report within 30 days.

== Pellham Morning Post
Marisol Dane had just opened her crossword when the cabin shook. "There was a bang like a cannon, and then I saw flames coming out of the engine," said the retired teacher from Pellham, who was in seat 21A on Sunday's Aurelia Air service to Costa Verra.
Less than an hour later she was standing on the tarmac at Kestrel Bay, 25 miles down the coast, in her socks. {exit.a: "They shouted at us to jump on to the slide, so I jumped," she said}.
What she and {occupants.b: the 185 other passengers, in the care of six crew}, had lived through was an engine failure soon after take-off. {cause.a: A flock of gulls had flown into the left power unit}, a spokeswoman for the airline explained.
{injured.b: Eleven people were hurt}, none of them seriously; the most common complaint was friction burns to the hands.
The jet, which had taken off at five past two, {landing-time.a: came down at eight minutes to three}. By then the captain, who is 51 and has more than 14,000 hours in her logbook, had {controls.b: handed over to her first officer, Teo Branwell, who landed the aircraft}. "The boy has nerves of steel," Ms Dane said.
The pilots' union used the occasion to renew its complaint that Aurelia's crews are overworked. The company denied it: its rosters, it said, were well within legal limits.
Kestrel Bay {closure.a: was open again at about six in the evening}. Passengers were given hotel rooms and promised a full refund; most travelled on to the island on Monday morning in a replacement plane.
Investigators hope to say more in about a month.

== Channel Six
Tonight: holidaymakers tell of their terror as an Aurelia jet {landing.b: crash-lands with an engine in flames}.
The A321 had been in the air for nine minutes when the left engine blew. It was about 1,800 metres up.
For the better part of 40 minutes the pilots flew circles above the water to get rid of fuel, and {landing-time.a: a little before three o'clock they brought the plane down} at Kestrel Bay, where twelve fire trucks had taken up position.
{occupants.a: One hundred and eighty-six people were on board}, crew included. {injured.b: Eleven of them needed medical treatment}.
Now the question is why. The airline blames seabirds. But {cause.b: it was a broken fan blade, not birds, that wrecked the engine}, and inspectors found no trace of feathers.
{jet-age.b: The aircraft has been flying for 19 years}. And it is {last-incident.b: the second time this year that an Aurelia plane has had to make an emergency landing}: in March another of its jets came down in Port Anselm with smoke in the cockpit.
The Air Safety Bureau is investigating. Its first findings are due in a month's time.

== Kestrel Bay Notes
A busy Sunday at our quiet airport! Flight AU714 from Pellham to Costa Verra came in on one engine, and half the town stood at the fence to watch.
I had it in the binoculars from the first turn over the bay. {landing-time.b: The wheels touched at 3.40 pm on the dot}, with a little puff of smoke from the port engine, and then everyone around me clapped. {landing.a: A calm, by-the-book landing, nothing more}.
{exit.b: The passengers walked down mobile stairs, some with their hand luggage}, and were taken by bus to the terminal, where the café ran out of tea. There were 180 of them, I was told, and many children.
Jo from the ambulance station says {injured.a: seven passengers had to be looked after}, one with a sprained ankle and the others with bumps and bruises. The county sent 12 fire engines. Luckily none was needed.
{controls.a: The lady captain, Ruth Ostrander, who was at the controls on landing}, came out last and shook hands with the firemen. She used to fly crop dusters here in the nineties!
{closure.b: The runway stayed shut until Monday morning}, so the mail plane did not come.
The bird people, as you may remember, warned the council last winter that the new rubbish tip would draw gulls. {cause.a: Well, now some of those gulls have gone through an engine}.
