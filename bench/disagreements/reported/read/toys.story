stores: number
refusal: date
jobs: number?

== City Commuter
Bramble & Tate calls in insolvency firm as web shopping claims another name

Bramble & Tate has turned to the insolvency firm Carrow Pell and had its shares suspended, and will take no more gift cards or vouchers.

{stores.a: The toy seller, 78 years old and owner of 171 stores} in Australia and New Zealand, let it be known last night that it was about to go under. {jobs.a: As many as 3,130 people could lose their jobs.}

Thousands more who found a Bramble & Tate voucher under the tree and did not hurry to the shop in the first days of the year are left with a piece of coloured card.

Chief executive Neil Standish would not hear of a scandal, although the firm went on selling the 'waste paper' over Christmas when it knew already that it could not keep its promises to the banks.

He said: 'The directors had this in mind the whole time. We kept an eye on how many vouchers were sold and how many came back.

'A great many came back after Christmas. When we told the market that we would miss our loan terms, there was still every chance to sort it out with the banks, so nobody was sold anything under false pretences.'

Asked whether customers had not been right to expect that their vouchers would count, he answered that the board had 'toiled for weeks' to save the business and had learned only on Wednesday that it could not. The vouchers were withdrawn at once.

Opposition consumer spokeswoman Leah Marsh told City Commuter: 'Families who hold these cards will be let down and worried. Carrow Pell ought to sit down with consumer groups and find a way that leaves none of them the poorer.'

== Thrifty
Bramble & Tate to go to the administrators

The toy chain Bramble & Tate has named Carrow Pell as its administrator, {jobs.b: which puts at risk more than 2,900 jobs} {stores.a: and the future of its 171 stores.}

With the end of the 78-year-old firm, a bad few months for the shopping street get worse: Kitely's and Sparrow Electrical have already failed, and took 304 shops and more than 5,800 jobs with them.

The doors of Bramble & Tate are open for now, while Carrow Pell tries to find a buyer. But many of them will probably close for ever before it is over.

Vouchers and gift cards are not accepted any more, the firm has confirmed, so that they are as good as worthless.

Trouble on the street

For some years the chain has been losing out to web shops and supermarkets, which can undercut it on toys because of their size.

Before Christmas its chief, Neil Standish, gave warning that results for the year to April would disappoint and that it would break the terms of its loans before January was out.

Toy makers, among them the giant Playhaven, came to the rescue two years ago with a deal that took some of the debt off its shoulders.

{refusal.a: But last week, the Business Courier reports, they turned down another plea,} this time for about $215 million to meet what it owes the banks and to pay for a new start.

It had tried to get its debt down by closing shops that lost money and by selling parts of the firm, the bookseller Quillon's included, and had turned to new lines such as play centres and tablets.

No way out

Experts say it had to come. "Others were brought down in part by the economy," said Ruth Ferrier, who runs the retail advisers Tillmark. "In this case it is the whole model that no longer works, for two toys in three are now ordered on a screen."

== Practitioner
Carrow Pell takes charge at Bramble & Tate

Janet Loomis, Craig Dunmore and Paul Revell of Carrow Pell are the new joint administrators of Bramble & Tate.

Loomis and Dunmore dealt with Sparrow Electrical late last year, when every shop closed and every employee went. Dunmore was also in charge at Fairleys, where all shops were shut and some 18,000 people lost their work in 2009.

Bramble & Tate was the next to be beaten by the web {refusal.b: when its suppliers yesterday said no to a request for $215m} more with which to pay off its enormous debts. {jobs.b: That leaves more than 2,900 employees} {stores.b: and 180 stores facing the unknown.}

Loomis said: "Bramble & Tate is part of every childhood in this country, and people still love the name. But shopping is being turned upside down, as many others have found, and trading at present is very hard.

"Together with the managers and the staff we are now putting the business on an even keel, so that it can go on selling while we look for somebody to buy it. We thank employees, customers, suppliers and landlords, who have all been very helpful at what must be a hard time for them."

The administrators intend to keep the stores in Australia and New Zealand open as long as the search goes on.

The company said in a statement yesterday: "To its regret, the board sees no way to go on trading without the protection of the insolvency law, and it will therefore give notice at once that administrators are to be appointed to the company and to some of its subsidiaries."

The board added that, as it understood, the administrators wished to keep the business running until a buyer had been found.

The profession has had a busy month. Last week 1,000 jobs disappeared when Kitely's, the sports chain, closed, and Sparrow's failure is only weeks old.
