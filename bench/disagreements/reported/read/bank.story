start: date
fixed: contradiction
sunday: number
apology: framing?

== Wexley Evening Press
{apology.a: Sorry, we failed you, says bank chief from Wexley after payments chaos}

THE Wexley man who leads the Meridian banking group {apology.a: has this evening said sorry for a breakdown} that stopped customers from paying bills or drawing cash.

Colm Redfern, a former captain of cricket at Wexley Grammar, where he spent six years, gave his word that nobody would "lose money in the end" through the fault, which held up payments into and out of accounts at Harcourt, Meridian and Shannon Bank.

{fixed.a: The fault, in a piece of software, has been put right,} but there is a mountain of payments to clear, {sunday.a: and Harcourt will open 850 branches tomorrow, a Sunday,} to deal with it.

Mr Redfern said: "People trust us to do the simple things properly, every day. This time we did not, and we failed them.

"If anybody is in trouble because of this, come to us, because we can help and we will. Our staff have already put cash in the hands of thousands, and they will go on doing so day and night until it is over.

"And let me promise that nobody will lose money in the end. If you think you have, get in touch."

It is thought that the trouble started when technicians loaded a new version of the group's payment program and spoiled it in the process. Harcourt has never before opened on a Sunday; it will do so from ten until one. Today more than 920 branches of the three banks kept their doors open late.

There are twice as many people in the call centres as usual, Mr Redfern said. {apology.a: "Again, I am truly sorry for the trouble."}

The Banking Ombudsman tells customers to write down any loss that they suffer, and to complain if the bank does not make it good.

== Ledger Newswire
{apology.a: Meridian's Redfern 'Truly Sorry' as Software Fault Blocks Cash}

Sept. 14 -- Clients of Meridian Group Plc's Harcourt and Shannon Bank units were "failed" by a systems breakdown that kept many of them from their money, Chief Executive Officer Colm Redfern said.

More than 710 branches of the two lenders across England and Ireland are keeping longer hours this weekend as a result of {start.a: what the group described as an "interruption" that began on Sept. 10.} {sunday.a: Tomorrow 850 branches will be open,} Redfern said.

{apology.a: "I am truly sorry for the trouble that this is causing,"} he said today in a statement on the group's website. "People trust us to do the simple things properly, every day, and this time we failed them. I have no more urgent task than to repair this, and the same goes for everyone in the group."

At Harcourt, more than 640 branches had longer hours today so that clients could ask questions and get cash, the website said. Shannon Bank, the group's Irish arm, has also kept many branches open late on both sides of the border, and a small number of them will open on Sunday.

Harcourt clients could not draw cash or send money, and at Shannon payments came in late.

{fixed.a: Harcourt said the original fault was behind it} and that it was now working through what had piled up.

"It is slow work, but nobody here will go home before it is done," Redfern said. "Those in trouble can count on us, and nobody will lose money in the end."

The state owns 74 percent of Meridian, which has to contend with new rivals on the high street.

== The Sunday Monitor
Harcourt brings in 5,000 staff as payments pile up and accounts stay shut

Chief executive says sorry while furious customers wait for their own money

{apology.b: Colm Redfern, chief executive of Meridian, had to make a public apology} after the bank could not say how long it would be before hundreds of thousands of Harcourt customers hit by a computer fault saw their payments arrive.

"People trust us to do the simple things properly, every day, and this time we failed them," Redfern said. "There is no excuse for it."

As tempers frayed, he spent Saturday at the group's headquarters, watching over the attempt to push through the heap of payments held up by {start.b: the software trouble, which set in on Thursday.} All told, 5,000 employees were to come in on Sunday to answer questions and clear the queue.

According to Meridian the cause had been "found and repaired". {fixed.b: But asked whether there might be more of the same, a spokeswoman said: "I can't promise that there won't."}

In a note to employees Redfern, who gave up a bonus of £680,000 this spring when it caused an outcry, wrote: "We still have some hard days in front of us, I know. I am behind you."

Harcourt, a part of Meridian, kept 640 branches open longer on Saturday so that customers could get at their money, {sunday.b: and the same branches are to open today.} The group's Irish bank, Shannon, has suffered as well.

Whoever could prove that a payment was due was offered cash across the counter. "Those in trouble can count on us," Redfern said.

The bank has had to promise compensation, too, to thousands who bank elsewhere and whose wages, rents or house purchases got stuck on the way.
