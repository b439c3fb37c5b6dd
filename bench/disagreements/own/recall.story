units: number
injured: number
shares: number
firstreport: date
refund: contradiction
cause: contradiction
forced: contradiction
remark: attribution
tone: framing

== Business Newswire
Brenner & Lowe recalls Vapora pressure cookers after burns

HALBERG, Feb 20 (BNW) - Kitchenware maker Brenner & Lowe is recalling {units.a: 210,000 pressure cookers of its Vapora line} because the lid can open under pressure, the company said on Thursday.

{injured.a: Seventeen people have been injured}, most of them with burns to the hands and arms, according to the statement. No deaths have been reported.

Affected are the 4-litre and 6-litre models made between June 2022 and March 2024. Owners should stop using them at once. {refund.a: Customers will get their money back}, between 89 and 139 euros depending on the size, the company said.

The recall was {forced.a: decided voluntarily and in agreement with} the Federal Office for Product Safety, according to Brenner & Lowe. {cause.a: A spring delivered by a supplier} had proved too soft, it added. It did not name the supplier.

Shares in the company, which employs 3,900 people, {shares.a: closed 6.2 percent lower at 31.70 euros} in Halberg.

"We should have acted sooner, and I am sorry," {remark.a: chairwoman Paula Brenner said in a conference call}.

The company expects costs of 25 to 30 million euros in the first quarter. It stood by its forecast of an operating profit of 120 million for the year as a whole.

Brenner & Lowe was founded in 1911. It is its first recall since a toaster was withdrawn in 2009.

== Consumer Weekly
Vapora: what owners should do now

Do you have a Vapora at home? Turn it over. If the number on the base begins with V4 or V6 and ends in 22, 23 or 24, put it in a cupboard and leave it there.

That is the advice of the Federal Office for Product Safety, which {forced.b: ordered the recall on Wednesday evening} after its own laboratory had opened three lids out of ten at full pressure. "The firm would have liked to wait for further tests," said the office's director, Hanno Felix. "We did not."

In the office's register there are {injured.b: twenty-six people who were hurt by} the cookers. {firstreport.a: The first entry dates from November 2022}, when a man in Kassdorf scalded his neck with lentil soup.

And {cause.b: it is the design of the bayonet lock that is at fault}, our testing engineer Ulla Wirth believes; she has taken two of the cookers apart. "You can put in any spring you like," she says.

What do you get? The cooker goes back to the shop, with or without the box. {refund.b: There will be a new lid free of charge}, but no money, according to the leaflet which dealers received yesterday. It is to be ready within six weeks.

The hotline, 0800 55 17 22, is open from eight to eight. We tried it nine times and got through twice.

Under the law buyers have two years in which to hand back faulty goods. Anyone who bought a Vapora last summer should insist.

== Daily Beacon
KITCHEN BOMBS

{tone.a: The exploding pot scandal - and the bosses knew!}

Mum-of-three Sandy Kroll, 36, was making goulash for her eldest's birthday when the lid of her £120 Vapora shot off. "It went through the ceiling lamp," she says. "The meat is still up there."

Sandy was lucky. {injured.b: Twenty-six others were maimed and scalded} by the ticking time bombs, which are humming away in kitchens from Cornwall to Crete. {units.b: A staggering 310,000 were sold} before anybody pulled the plug.

And now for the worst part. {firstreport.a: As far back as November 2022} a pensioner wrote to the company about his burns. He got a voucher for a whisk.

"We should have acted sooner, and I am sorry," {remark.b: whined chief executive Dirk Lowe}, who earned 2.3 million last year, through a closed door.

Sorry? Tell that to Pat Dunne, 71, who will be wearing a glove until Easter.

The stock market has already given its verdict. {shares.b: Shares crashed by nine per cent}, wiping out the price of a decent yacht.

Lawyer Roz Tanner is collecting victims for a class action. "I have had forty calls this morning," she said, though not all of them were from people who had been hurt.

Don't cook with it. Don't give it to your mother-in-law. And send the Beacon your photos!

== Halberg Tagespost
Concern on Foundry Hill over the Vapora recall

There is hardly a family in Halberg without somebody who works, or used to work, at Brenner & Lowe. Thursday's announcement was therefore the only topic at the baker's.

The company's statement {tone.b: speaks of a purely precautionary measure}. All the same the night shift on line 3, where the lids are fitted, was sent home on full pay. It concerns 140 of the 1,600 people at the main plant.

"The lads build what is on the drawing," said works council chairman Ewald Roth. He had been told that {cause.a: springs from an outside firm were too weak}, and he had no reason to doubt it.

{firstreport.b: The first complaint arrived in March of last year}, a company spokeswoman said when asked by this newspaper. It had been looked into and put down to misuse.

"We should have acted sooner, and I am sorry," {remark.a: Paula Brenner, who chairs the board,} told the staff in the canteen. She was applauded. Her great-grandfather, who began with a tin-smithy on Foundry Hill, had recalled nothing in 40 years, she added.

The mayor was confident that the town's largest employer would cope. Last year it paid 11 million in local taxes.

{units.a: In all 210,000 of the cookers are to be} taken back, about 80,000 of them abroad. {refund.a: Whoever returns one is paid the full price}, in the factory shop as well.

It was not yet clear when line 3 would start again.

== Radio Metropole
Pressure cooker recall: the company under pressure

It is the biggest recall in the history of Brenner & Lowe. On Thursday the firm asked for the return of every Vapora cooker from nearly two years of production. The lid may come off while the contents are still boiling.

In the studio I have Simon Aldic, our business correspondent. Simon, how bad is it?

"For the company it is expensive rather than dangerous. It reckons with costs of at most thirty million euros, which is a quarter of what it wanted to earn this year. {shares.a: The shares lost a good six per cent} on the day."

And for the people at the stove?

"The doctors in the burns clinic in Halberg have treated five patients since the autumn. The company counts {injured.a: seventeen injured in all of Europe}. Not all burns are reported, of course."

Did they jump or were they pushed?

"{forced.b: They were pushed, no doubt about that}. The Federal Office sent a formal order on Wednesday night, and I have seen it. It gave them until noon to go public. They did so at 11.40."

The firm says that the problem has been solved in cookers made since last April; those have a second catch. In the shops, however, Vapora has been cleared from the shelves altogether. One chain, Kaufgut, does not want to sell it again before the summer.

And what about the whisk, Simon? He laughs. "The whisk is safe."
