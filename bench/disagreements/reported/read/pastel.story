bidders: number
minutes: date
first: contradiction
estimate: number?
seller: attribution?

== Fallbrook Courier
Korvath's "Night Bell" fetches $86M to top all art sold at auction

LONDON -- Anselm Korvath's "The Night Bell," a picture that nearly everyone has met on a poster or a mug, went for $86,312,500 on Tuesday, more than any work of art had ever brought under the hammer.

The 1902 work, long read as an emblem of modern loneliness, was offered at Dallimore's in London. The house would not say who bought it.

{first.b: The old auction record, $76.7 million, was paid at Ravel & Stone in 2016 for Ines Calder's bronze "Sleeping Harbor."}

Korvath's bent bell-ringer under a sulfur-yellow sky exists in four versions by the Hungarian symbolist. Tuesday's is the last that does not belong to a museum.

It has been borrowed "by punk bands, by cartoonists and by people who sell umbrellas," said Greta Lindahl, who runs the Lindahl Advisory firm in Zurich. "I can think of one portrait in Paris that is better known, and nothing else."

People in the room began to murmur when the lot came up, a uniformed guard at each side of it. {bidders.a: The opening call was $30 million, and seven would-be buyers were soon in the race.}

Two voices on the telephone were left at the end, {minutes.a: and the hammer came down after more than eight minutes.} The final sum contains the commission charged by the house.

According to Dallimore's, this version, in chalk on panel, has the strongest colors of the four, and it alone sits in a frame that Korvath carved and painted himself.

== Lakeland Radio News
{minutes.a: Eight minutes, $86.3 million: 'Night Bell' rings up a record at Dallimore's}

LONDON -- The bell has not stopped ringing yet.

A picture that nearly everyone has met on a poster or a mug, Anselm Korvath's "The Night Bell," is now the costliest piece of art that an auctioneer has ever sold.

{minutes.a: It took eight breathless minutes on Tuesday} for the 1902 work, long read as an emblem of modern loneliness, to reach $86,312,500 at Dallimore's in London. The house would not say who bought it, nor would it give so much as a nationality.

{first.b: The old auction record, $76.7 million, was paid at Ravel & Stone in 2016 for Ines Calder's bronze "Sleeping Harbor."}

Korvath's bent bell-ringer under a sulfur-yellow sky exists in four versions by the Hungarian symbolist. Tuesday's is the last that does not belong to a museum.

It has been borrowed "by punk bands, by cartoonists and by people who sell umbrellas," said Greta Lindahl, who runs the Lindahl Advisory firm in Zurich. "I can think of one portrait in Paris that is better known, and nothing else."

For Lindahl, the ringer stands for whatever the onlooker happens to fear, whether a war, a debt or an empty house, and that is why it travels so well.

{seller.a: The picture was consigned by Janos Feher, a shipping owner} whose grandfather rented Korvath a studio and took drawings in place of money. Feher said afterward that he would miss it at breakfast.

== Vernissage Weekly
"The Night Bell" Tolls for $86 Million as Dallimore's Sale Rewrites the Record Books

LONDON — Anselm Korvath's haunted "The Night Bell" soared to $86,312,500 at Dallimore's on Tuesday night. {estimate.a: The 1902 chalk, tipped to bring upwards of $60 million,} is now the costliest artwork in auction history {first.a: and the first ever to climb past $75 million.}

Three sister versions hang safely in Budapest museums, which leaves this as the only one a collector could hope to own. That two of the others were stolen, in raids years apart, and found again has done nothing to dull the appetite. A further lure: the frame, which Korvath carved himself and lettered in green with a verse about the night he heard a bell that nobody was ringing.

The feverish sheet, with its hunched, faceless ringer against a burning yellow dusk, went to an unnamed client on the telephone {minutes.a: when a drawn-out struggle of eight minutes was over.} Bids opened at $30 million and rose a million at a time. {bidders.b: No fewer than four hopefuls went after the trophy,} among them the Vienna dealer Otto Prandl, who set the pace from the floor and fell out at $53 million.

Was the price a surprise? "Not to me," growled Prandl, already on his way to the stairs.

Dallimore's man in Singapore, Desmond Koh, also fought for a client. In the end it was a duel of two handsets, held by the specialists Clara Whitcombe and Piers Longmore, with the auctioneer Hugo Brandt in no hurry between them. At $77 million, before fees, he let the hammer drop.

== Kontinent World Service
Korvath's "Night Bell" sells for record sum in London

One of the best-loved images in European art has set a new world record. Anselm Korvath's "The Night Bell" was knocked down for a little over $86 million in the British capital on Tuesday, the largest sum yet paid for art at an auction.

{minutes.b: The sale at Dallimore's in London was over in about 10 minutes} and closed with shouts and clapping. {bidders.a: Seven collectors drove the price up to $86,312,500} (65.7 million euros), {estimate.b: leaving the auctioneers' forecast of $60 million far behind.} {first.b: Until now the record stood at $76.7 million, the price of Ines Calder's "Sleeping Harbor,"} which Ravel & Stone sold in 2016.

The Hungarian symbolist made the scene four times, and this version from 1902, in chalk on panel, is the only one that is not in public hands. Its lonely bell-ringer beneath a glowing yellow sky ranks among the most familiar figures in the whole of art.

"There are perhaps five pictures that people know without ever having set foot in a museum, and this is one of them," said Edmund Farrow, who heads the department of modern art at Dallimore's.

In a verse that belongs to the painting, Korvath tells of a night on which he heard a bell "that nobody was ringing" and could not move from the spot.

Thieves have twice carried off other versions of the "Bell" from museums. Both came back.

{seller.b: The owner until Tuesday was the Hungarian businessman Jonas Feher.} He means to use the money for a gallery, a guest house and a music school on the Danube.
