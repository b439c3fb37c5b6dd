crew: number
fuel: number
call: date
cause: contradiction
captain: contradiction
slick: contradiction
rescuer: attribution
ship: framing

== The Cape Ledger
Bulk carrier sinks off Wild Coast, search for missing crew

Rescuers were searching rough seas off South Africa's Wild Coast on Thursday for crew members of a bulk carrier that went down overnight with a cargo of chrome ore, the maritime authority said.

Eighteen people had been brought to safety by midday. {crew.a: The Kestrel Bay had a crew of 23}, most of them from the Philippines and Ukraine.

The 180-metre vessel, which flies the flag of Panama, sent {call.a: a distress call at 2.15 a.m.} from a position about 40 nautical miles south-east of Port St Johns. It vanished from radar within the hour.

The master had reported a list of 20 degrees. {cause.a: The cargo had shifted in heavy swell}, said Captain Themba Ndlela of the maritime authority, and the crew could not right the ship.

{rescuer.a: The container ship Hansa Linde picked up the survivors}, who were in two life rafts, and was expected in Durban on Friday morning. Waves of up to seven metres made the operation difficult.

{slick.a: There was no sign of pollution}, Ndlela said. The ship carried {fuel.a: about 380 tonnes of heavy fuel oil}. A patrol aircraft would fly over the area twice a day.

The Kestrel Bay was on its way from Richards Bay to Rotterdam. Its managers, Athena Bulk of Piraeus, said in a statement that {ship.a: the ship was sound and fully certified}, and that its classification had been renewed last year.

"Our thoughts are with the families," the company said. It has set up a telephone line for relatives in Manila and Odessa.

== Southern Star Daily
Eighteen saved as ore ship goes down in storm

Rescuers were searching on Thursday for crew members of a bulk carrier that went down overnight off South Africa's Wild Coast with a cargo of chrome ore.

Eighteen of {crew.a: the 23 crew of the Kestrel Bay} had been brought to safety by midday, the maritime authority said. Three of them had broken bones and several were suffering from hypothermia.

The vessel, which flies the flag of Panama, sent {call.a: a distress call at 2.15 in the morning} and vanished from radar within the hour. It lay about 74 kilometres off Port St Johns at the time.

{cause.a: Its cargo had shifted in the heavy swell}, said Captain Themba Ndlela of the maritime authority. Ore that is too wet can behave like a liquid in the hold, experts say.

{captain.a: Master Andriy Koval was the last to leave} the sinking ship, a spokesman for the managers, Athena Bulk of Piraeus, said. "He counted his men into the rafts and then he jumped."

The survivors were in two life rafts. Waves of up to seven metres made the operation difficult, and a second aircraft had to turn back.

The Kestrel Bay carried {fuel.a: some 380 tonnes of heavy fuel} in its tanks. {slick.a: No oil had been seen on the water}, Ndlela said, but the authority had sent a tug with booms to the area as a precaution.

The ship left Richards Bay on Tuesday for Rotterdam with 42,000 tonnes of ore in five holds. It was built in Japan in 1998.

== Wild Coast Herald
"We heard the helicopters all night"

In Port St Johns nobody slept much on Wednesday night. The wind took the roof off the fish market, and from about four o'clock there were helicopters.

{rescuer.b: Navy helicopters lifted the 18 survivors from the sea}, two at a time, said Sizwe Madikizela, who runs the lifeboat station and listened on the radio until it was light. His own boat could not get over the bar.

{call.b: The mayday reached the station at twenty to four}, he said. "A young voice, very calm. He gave the position twice. Then nothing."

{crew.b: There were 25 men on the ship}, according to the agent in Richards Bay, Patience Dube, who had stamped their papers two days before. "I had tea with the cook. They were worried about one of the hatches," she said.

That matches what the first of the rescued told nurses at the clinic. {cause.b: A hatch cover at the bow gave way} and the sea came in, they said; the ore never moved.

Down at Second Beach people were looking at something else on Thursday. {slick.b: A brown sheen was drifting past the point}, and by lunchtime the rocks at Agate Terrace smelled of diesel. Fisherwoman Nokwanda Gxaba filled a jar with it and took it to the municipality.

The Herald was there when she put it on the counter. The clerk wrote a receipt.

The last large ship lost on this stretch went down in 1991. Everyone was saved then.

== The Daily Siren
DOOMED FROM THE START

She should never have left port.

That was the verdict from fuming seafarers last night after the Kestrel Bay plunged to the bottom of the Indian Ocean with sailors still on board. {ship.b: "A floating coffin, rust from bow to stern,"} one former deckhand told the Siren. "We used to paint over the holes."

The 27-year-old hulk was carrying ore worth millions to the steelmakers of Europe when it rolled over in a monster storm.

And the skipper? {captain.b: Captain Koval was in the first raft}, say two of the men he commanded. "He shouted to us to follow and over he went," said mess boy Jomar Reyes, 19. "We never saw him on deck again."

Jomar swam until his arms gave out and his mates hauled him aboard. He is one of the lucky 18. His best friend, who shared his cabin, is not.

{fuel.b: There are 830 tonnes of filthy fuel} in the tanks of the wreck, enough to blacken every beach from here to East London. The Wild Coast is home to dolphins, whales and the famous sardine run.

Bosses at the Greek managers Athena Bulk were hiding behind a "statement". They say the papers were in order. They always do.

In Manila, mum-of-three Liza Santos waits for news of husband Rey, 44, the bosun. "He told me this was his last trip," she wept. "He told me he would be home for the baby's first birthday."

The search goes on today. The water is 19 degrees.

== World Service Baltica
South Africa: freighter lost, hopes fade

Two days after the loss of the freighter Kestrel Bay, South African authorities see little chance of finding more survivors. A navy frigate is still combing an area the size of Luxembourg.

Twelve of the 18 rescued men have meanwhile landed in Durban; the other six, who need treatment, were flown ahead of them. {rescuer.a: They owe their lives to a container vessel}, the Hamburg-registered Hansa Linde, which changed course in the night and took them aboard.

Why the ship sank is a matter of argument. Lawyers for some of the men say that {cause.b: one of the forward hatches broke open} and that a written complaint about it had been made in Singapore in May. The managers in Piraeus do not comment on that. The vessel, they repeat, {ship.a: was in good order and had all its certificates}.

It carried no small amount of fuel: {fuel.a: close to 400 tonnes of heavy oil}. {slick.b: A slick three kilometres long was visible} in the pictures which a European satellite took on Thursday morning.

Seafarers' unions ask why a 27-year-old ship was loaded to the marks in the winter storm season. Bulk carriers are usually scrapped at 25. "The freight rates are high, so the old ladies sail on," says Ilze Kalniņa of the Riga maritime institute.

Panama, the flag state, has opened an inquiry. It will be led by a former harbour master of Colón. Results are not expected before next summer.
