toll: number
missing: number
aboard: number
injured: number
fleet: number
distance: number
tonnage: number?
orders: contradiction?
sinking: date?

== Courier London
Chile Ferry Disaster: Four Dead And 'Nearly 250' Lost As School Trip Ends In Tragedy

{toll.a: At least four people have lost their lives} and hundreds more cannot be found after a ferry with more than 350 passengers on it, the bulk of them teenagers from one school, went down off the coast of southern Chile, reports say.

The four {toll.a: known to have died so far} include a boy from the school, a woman who worked on the ship and a man whose name is not known, according to Channel Nine News.

A huge search goes on, {fleet.a: with 29 navy, coastguard and merchant ships taking part} alongside 15 helicopters.

{injured.a: Twelve people are confirmed to have been hurt}.

Early reports had put the number of people saved at 309, many of them pupils, but World Radio said that had since been cut to 138. Channel Nine News said that {missing.a: 248 people had still not been found}.

Survivors gave chilling accounts of how {orders.a: pupils were told to leap from the tilting ship} as it started to go under.

One pupil, Tomás Arriagada, speaking to broadcaster Canal Sur from a sports hall on an island close by, said he had gone over the rail in a life vest with other pupils and swum to a boat.

"The ship was trembling and leaning over, and we were all thrown against each other," he said, and added that some had been bleeding.

The sea, he said, "was freezing ... I went as fast as I could and all I thought was that I did not want to die."

A mother told Canal Sur: "My girl rang me. She said a boat had picked her up with nine of her classmates. They had gone into the water first. One of them has a bad leg and is with the doctors."

== Delta Weekly
Chilean Ferry Goes Down With School Group; 238 Missing

SANTIAGO, Chile (CNA) — {aboard.a: A ferry with 388 people on it}, most of them high school pupils on their way to a holiday island, went down off Chile's southern coast on Tuesday, {missing.b: with more than 235 people still missing} after dozens of ships and helicopters had searched for hours. {toll.a: At least four people were confirmed dead} {injured.b: and 46 people were hurt}.

So many people are unaccounted for, in the hull or adrift, that the toll was feared to climb steeply, in what could be one of Chile's worst ferry disasters since 1991, when 245 people drowned.

One pupil, Tomás Arriagada, told broadcaster Canal Sur after he was saved that he and other pupils had gone over the rail in life vests and swum to a boat close by.

"The ship was trembling and leaning over, and we were all thrown against each other," Arriagada said, adding that some people had been bleeding. In the water, he said, it "was freezing. ... I went as fast as I could and all I thought was that I did not want to die."

Live television showed the Estrella Quemal lying on its side and going down bit by bit while passengers jumped or were lifted off by helicopter. {fleet.b: At least 73 vessels and 15 aircraft} gathered round it. Rescuers climbed over the hull and dragged out people in orange vests. Then the ship rolled right over and kept sinking. {sinking.a: A few hours later nothing but the red-and-white bow} was above water.

About 135 coast guard and navy divers were looking for survivors at the wreck, {distance.a: a few kilometers (miles) from Quemal Island}, which is close to the mainland and about 700 kilometers (430 miles) from Santiago. Iván Retamal, who speaks for the coast guard, said 14 divers had reached the ferry on Tuesday night, but the current had been too strong to get in.

== Singapore Morning Post
Ferry sinks off Chile, 244 missing and four dead

Rescue teams in Chile, among them the navy's best divers, worked by searchlight on Tuesday to find almost 250 people missing after a ferry sank {aboard.b: with 386 people on board}, most of them high school pupils going to a holiday island.

Deputy interior minister Hernán Sobarzo said 138 people had been saved, {missing.c: which left 244 people "not traced"}. {toll.a: Four people were confirmed dead}, among them a pupil and a woman of the crew.

It is feared that many more deaths will follow. {tonnage.a: The Estrella Quemal, of 5,730 tons}, heeled hard, turned over and {sinking.b: was gone within two hours} of the distress call it sent at 8 a.m.

"I do not believe many of those inside can have lived this long," Pedro Vivanco, one of the heads of the rescue, told Canal Sur television while divers fought to get into the ship and its many decks.

Television pictures showed frightened passengers in life vests scrambling into rubber boats as the sea came over the side of the ferry, which sank {distance.b: 17 kilometres off the southern island} of Quemal.

Some slid down the steep flank of the ship into the water, where they were pulled out by rescuers, some of these on what looked like a little fishing boat.

After dark the coast guard said the work would go on by floodlight and with flares.

Several of those saved said {orders.b: they were at first ordered to stay seated}, but then the ferry lurched over and people panicked.

"{orders.b: The crew told us over and over to stay put}," a man who got out said on Canal Sur. "Then everything tipped and people slid across, and hardly anyone could reach the door."

Sobarzo's ministry had said earlier that 309 people were safe, an error that it put down to figures from several sources that did not agree.

Of those on board 360 were passengers.

== Radio Horizon
Divers Back at Work Over Sunken Chilean Ferry

Divers in Chile went back into the water on Wednesday {missing.d: to look for 243 people}, many of them teenagers, who have been missing for almost a day.

{toll.b: At least six people are dead} {missing.d: and 243 people are missing} after a ferry sank off Chile's southern coast on Tuesday. Officials first said that most of those on board had been saved, but soon took that back and raised their figures sharply as it became plain how grave the accident was.

{aboard.c: More than 388 people were on the ferry}, most of them high school pupils, when it called for help at 8 a.m., Chilean officials said.

Passengers were quoted as saying that they heard a loud bang before {tonnage.b: the 5,000-ton ship started to lean}, then turned over and sank. {sinking.a: Within hours it was nearly all under water}.

Scores of coast guard, navy and private boats came to take people off. Helicopters and navy divers joined them to search the sea and the wreck.

Most of those on board were pupils from Talmira on their way to the southern resort island of Ancuya for a four-day school trip.

Chilean officials said at first that 309 passengers had been saved, every one of the pupils among them. Only minutes afterwards they brought that estimate down by more than half.

Interior Minister Gabriela Montt said that in the next two days three floating cranes would be sent to raise the ship.

She said 65 of those on the list of people found so far were pupils.
