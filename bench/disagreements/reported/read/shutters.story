toyjobs: number
total: number
toystores: number
elecstores: number
due: date
open: contradiction?
buyer: attribution?

== Fortnight
Tumbletoys and Voltano go into administration
Close to 7,000 jobs in doubt as two big chains fail

Tumbletoys Australia and Voltano both called in administrators this morning, and thousands of people now have to fear for their work. {total.a: More than 6,850 jobs are at risk}.

{toyjobs.a: The country's biggest toy chain, with 4,000 staff} and {toystores.a: 131 shops all over Australia}, gave up after a last search for someone to buy it and settle a tax bill of $19m had come to nothing.

The accountants Moorhead Finch have been appointed for what they term a wind-down in good order. {open.a: Every Tumbletoys shop is to stay open until further notice}, they say.

Goods would be cleared at special prices, said Simon Tormey, joint administrator, who asked customers to use their vouchers soon. {buyer.a: Everything would be done to find a buyer for the whole or a part}, he added.

The chain had come within a whisker of administration in November. A deal with the Retirement Guarantee Fund saved it at the time; it was paid for with 1,000 jobs and the closure of at least 32 shops.

But takings before Christmas, the weeks that matter most, were poorer than hoped for, with online sellers getting an ever firmer hold on the trade.

Voltano, for its part, will work with administrators from Pryce Dunmore, rescue talks with possible buyers having failed. Its head, Gavin Harrow, gave the weak dollar, cautious customers and the loss of credit insurance as reasons. {elecstores.a: The electronics chain has around 250 shops} and employs 3,100 people.

== Canberra Money
Tumbletoys and Voltano fail and 6,850 workers may lose their jobs
- Tumbletoys could not raise the $19million it owes the tax office today
- Voltano's talks with a bidder came to an end last night
- All shops of both chains stay open for now
- Retirement Guarantee Fund may have to find $46million

The toy seller Tumbletoys and the electronics chain Voltano have collapsed. {total.b: Together they employ 6,850 people, whose jobs are at risk}.

Australia's largest specialist in toys, rescued only weeks before Christmas, had been trying desperately {due.a: to get together $19million for a tax bill that falls due today}.

{toyjobs.b: Its failure endangers 3,750 jobs} and may cost the Retirement Guarantee Fund $46million. {toystores.a: The chain runs 131 shops} and {toyjobs.a: has 4,000 employees whose future is more uncertain than ever}.

At Voltano it is around 3,100 workers who may have to go. The chain called in administrators today because discussions about a rescue had broken down. It is thought that Philip Dacre, who owns the Woolpack and Peacock Lane shops, ended them last night.

{open.a: All 131 toy shops will keep trading "till further notice"}, according to the administrators, Moorhead Finch, {elecstores.b: as will all 271 Voltano shops}. They are likely to feel the effects at many levels of staff, but whether some or all shops are going to shut has not been settled, they say.

Moorhead Finch was brought in for what it calls an orderly wind-down, {buyer.b: although Tumbletoys maintains that it is still looking for a buyer}.

"We shall wind down the shops in an orderly way over the next few weeks," said Simon Tormey, a partner at Moorhead Finch. Customers should bring their vouchers soon, he said.

== Tidewater Standard
Tumbletoys and Voltano collapse with 6,850 jobs under threat

Ministers asked to sit down with unions and shopkeepers after search for buyers fails

Two well-known names of Australian retailing, Tumbletoys and the electronics seller Voltano, went into administration within a day, {total.b: putting 6,850 jobs at risk}.

{buyer.a: The administrators still hope to sell the two companies, entirely or in parts}. Both had to contend with the giants of the internet and with the debts that earlier owners from private equity had left them.

{toyjobs.b: Should nobody buy, about 3,750 people at Tumbletoys} and another 3,100 at Voltano would be made redundant, on top of many jobs that shops have shed since the new year.

Chains that failed in the past year

{toystores.b: Tumbletoys: a chain of 225 shops}, {toyjobs.b: a staff of 3,750, collapsed on 28 February}. {due.b: Has to pay $19m in tax by 1 March}.

{elecstores.a: Voltano: 250 shops for electronics and gadgets}, founded in 1974, likewise failed on 28 February.

Warren Ives: the maker of beds called in administrators earlier in the month.

Westerly: clothes brand with almost 60 branches, gave up in January.

Down & Quill: bedroom furniture, 30 branches, in administration since November.

Chains that are struggling

Newleaf owes more than $1.2bn, and suppliers can no longer insure all of what they deliver to it. In ten months to Christmas it sold 11 per cent less. It means to close 75 shops and to offer other clothes, but will find it hard to get the young back.

Hallam's department stores needed $31m from their owner to get through Christmas and would like to have a third less room.

== Hillside Courier
Toy chain and electronics shops both go under

The Australian branch of Tumbletoys is in administration, as had been expected since yesterday, {toyjobs.b: and 3,750 jobs are in danger}.

Bad news did not stop there: not an hour had passed when the electronics chain Voltano announced the same.

Moorhead Finch, the administrator, has begun what it terms an orderly wind-down of Tumbletoys, {buyer.b: although the company maintains that it is still looking for a buyer}.

{open.a: Its shops are to go on trading until further notice}, with what is left on the shelves sold at a large discount and in special offers. {open.b: Customers are nevertheless being warned that a shop may shut without any notice} and told to spend vouchers and gift cards at once.

The company had not paid a tax bill of $19 million and had debts with lenders too. Poor business in the important weeks before Christmas made things harder for a chain that was struggling already.

"We shall wind down the shops in an orderly way over the next few weeks," said Simon Tormey, a partner at Moorhead Finch. "The staff were told this morning, and we will let them know whenever there is something new. {buyer.a: We will do all we can to find someone who takes on the business or a part of it}."

Rohan Lisle, who heads the consultancy Till Economics, said that higher costs, cautious customers and a lasting change in the way people shop had come together and that the high street had another victim.

Voltano was unable to find new money. {elecstores.c: The chain has over 250 shops in the country} and around 3,100 people work there. Its chief executive, Gavin Harrow, blamed the low dollar among other things.
