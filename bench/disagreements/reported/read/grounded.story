planes: number
hirer: attribution
booked: number
jobs: contradiction
surprise: framing?
cause: contradiction?

== Alpmarket
Norrsol failure strands 64,000 holidaymakers

The Swedish budget carrier and tour operator Norrsol Air has gone under and is now in administration, with 64,000 of its customers still abroad.

Accountants Brandt Leal let it be known in the small hours of Monday that Norrsol, the oldest Swedish airline still flying, had been handed over to administrators. No aircraft would leave Sweden under its flag again, they said, and lost flights would not be given new dates.

The Air Travel Inspectorate said a programme to fetch customers home within a fortnight was under way. {hirer.a: The inspectorate itself has chartered} {planes.a: 20 planes for the rescue flights}.

Roughly 175,000 bookings for later dates are void after what is the largest failure of a Swedish airline. Customers were told that going to the airport was useless.

"We realise how hard this is for travellers and staff alike," said the head of the inspectorate, Ines Karlhall. Never before had so large a Swedish airline stopped flying, she said, and the government had therefore requested that those now abroad be brought back without paying anything extra.

{surprise.a: Norrsol had been short of money for some time}. Fresh capital last November let it go on flying, at a moment when the trade suffered from attacks and a weak currency. Its main owner, Ardent Peak, put in 970 million kronor more so that the company could keep its licence for package tours.

That licence had been extended only to the end of last month. Norrsol, which has its base at Skavsta, was to have received the first of 18 new jets next year.

== Weekly Ledger
The sun sets on Norrsol

SHORTLY before daybreak on November 6th telephones began to buzz in hotel rooms and departure halls. The text messages told customers of Norrsol Air that they would not be flying. So they learnt that Sweden's fourth-biggest airline was out of business and in the hands of administrators.

No Swedish carrier of that size has ever failed. To the last, managers had haggled with the Air Travel Inspectorate, the regulator, about renewing the licence under which package holidays are sold. No agreement was found.

Some 64,000 passengers are stuck. {hirer.b: The government, however, has rented} {planes.b: more than 20 aircraft for this}, and so for two weeks runs something like an airline of its own to get them back. Per Valdesson, the transport minister, speaks of the largest repatriation that the country has seen in peacetime.

{booked.a: Another 500,000 people have lost trips they had booked} for the coming months; honeymoons and half-term breaks go with them. Many ought to see at least a part of their money again, depending on how they paid and whether a flight was sold with a hotel.

Then there is the staff. About 1,300 people are on Norrsol's payroll. Rivals are already circling its landing slots, the one asset for which they will pay well. Passengers, one suspects, will soon pay more as well: on several routes to the Canaries just two carriers remain.

== Radio Tarn
Thousands hit as Norrsol collapses

Holiday plans of thousands of people lie in ruins after Sweden's fourth biggest airline fell into administration.

As a result 64,000 travellers abroad have to be flown home. {hirer.a: The operation is run by the Air Travel Inspectorate (ATI), which is chartering} {planes.b: more than 20 aircraft for the purpose} over the coming fortnight.

It is the country's largest repatriation ever in peacetime, Transport Minister Per Valdesson said.

Those who have paid but not yet left will not go at all: 175,000 future bookings have been scrapped. The advice is to keep away from airports and read Norrsol's website.

On social media would-be passengers wrote of spoiled family holidays. Some of them had already lost a trip in the recent wave of cancellations at Fjordjet.

{jobs.a: Staff do not yet know what awaits them, as it is still open} {jobs.a: whether parts of the business can be saved in administration}. About 1,300 people work for the airline and the tour company, {surprise.a: which had long been losing money} in a hard market with rising costs.

Another 450 or so belong to the engineering arm, which has not gone into administration and carries on as usual, it was stated on Monday.

{cause.a: A long run of losses, higher costs and tougher competition made the airline stop}, said Oskar Brandt, a partner at the administrators Brandt Leal.

{cause.b: Chief executive Paul Tinnock said earnings had suffered because attacks} had put an end to trips to Agadir and Luxor, while unrest in Turkey had made bookings there dry up. He said he was sorry for everyone concerned.

== Points Pilgrim
Norrsol Goes Bust And Leaves 64,000 People Stuck

{surprise.b: Nobody saw this one coming}: anyone booked on Norrsol Air woke up today without an airline. Some 64,000 passengers sit somewhere on its network with no plane to take them back. All in all, getting on for 600,000 people no longer have a valid reservation.

The papers over there call it the biggest airline collapse in Swedish history. Apart from the ones already abroad, {booked.b: a further 435,000 customers stand to lose their tickets} and travel plans.

Lots of folks showed up at the airport as usual and learned at the counter that there was no flight and no company either, in some cases five minutes ahead of takeoff. It seems that the board had settled on administration as early as Saturday night and yet everything was cancelled only this morning. No wonder that people are furious.

{planes.c: There are 24 planes under charter} to carry the Swedes home, but it will take two weeks until everybody is back. You can use them only if your return was booked for November 19, 2023 or earlier. As far as I can tell, the planes come from a Gulf carrier that had them standing around.

If you hold a ticket for later, call your card company now. I have read several stories about trips planned for years that are gone, and they are hard to read. The Norrsol home page this morning lists three companies that have ceased trading, the tour operator among them.

== Daybrief
An Airline Dies, and Sweden Sends 24 Planes

Norrsol Air, No. 4 among Sweden's airlines, is no more. {booked.a: Half a million people hold tickets for future trips that are now canceled}, and 64,000 are in the middle of theirs. They are waiting at 21 airports or more in nine countries and {planes.c: will be flown to Sweden on 24 planes} {hirer.a: that the Air Travel Inspectorate has chartered}, reports the national broadcaster.

Travelers pay nothing for it. In the words of Transport Minister Per Valdesson, the country has never seen a bigger repatriation in peacetime. No bigger Swedish airline has ever gone under, either. For last year {surprise.a: Norrsol had shown a loss of more than $220 million}.

Among the reasons given are dearer fuel, more competition, and a feeble krona. {cause.b: The airline's CEO, however, sees the "real root" in attacks in Morocco and Egypt}, two of its main markets, and in the unrest that finished off bookings for Turkey.

Word that the company was in administration and that no plane would fly came at 4 o'clock on Monday morning, local time. The capital's morning paper writes that some people were on their way to the gate and heard of it only minutes before departure.

Who will get money back, for tickets or for nights in hotels that nobody will sleep in, is an open question. {jobs.b: Some 1,300 people who worked for the airline are now jobless}, though competitors have said that they would like to hire some of them. (In Finland, a smaller carrier closed in August.)
