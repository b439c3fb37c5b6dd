jobs: number
first: date
pause: attribution
term: framing

== Irish Wire Agency
Corrib Bank to close 62 branches across Ireland

DUBLIN, Oct 21 (IWA) - Corrib Bank, Ireland's third largest lender, is to close 62 of its 148 branches over the next 18 months because fewer and fewer customers come through the door.

The bank called the plan {term.a: a modernisation of its network}. It said nine out of ten payments were now made by phone or card and that visits to counters had halved since 2019.

{jobs.a: About 430 jobs will go at Corrib}, all of them by voluntary redundancy, a spokeswoman said. The bank employs 5,200 people in the Republic and 600 in Northern Ireland, where its eleven branches are not affected.

{first.a: The first twelve branches shut on January 16}. Customers can use 900 post offices for lodgements and withdrawals under an agreement which the bank extended for seven years on Tuesday.

Chief executive Fergal Lavin said Corrib would invest 75 million euros in the 86 branches that remain.

{pause.a: Finance minister Aoife Brannigan called on the bank} to put the plan on hold until a review of access to cash is published in spring. Lavin said he would listen but that the plan stood.

The Financial Workers' Union said it had been given 40 minutes' notice. "People in small towns are being told that they do not count," said its general secretary, Declan Roche.

Corrib made a pre-tax profit of 611 million euros in the first half, up four percent. The state sold its last shares in the bank in 2023.

== Western Examiner
Mayo and Galway hit hardest as Corrib shuts 62 branches

Corrib Bank is to close 62 of its 148 branches over the next 18 months. Nine of them are in Mayo and eight in Galway, among them Ballinrobe, Clifden and Swinford, where there has been a counter since 1881.

It is {term.b: the abandonment of rural Ireland}, and no app will hide it.

{jobs.a: Some 430 jobs will go at the bank}, all of them by voluntary redundancy. {first.a: The first twelve doors close on January 16}; Swinford is one of the twelve, Clifden will follow in June.

"The nearest machine will be 34 kilometres away," said Clifden shopkeeper Noreen Coyne, who lodges her takings three times a week. She can use the post office, under an agreement which the bank extended for seven years on Tuesday. "It closes at half five. I close at six."

{pause.a: Minister Aoife Brannigan called on the bank} to put the plan on hold until a review of access to cash is published in spring. Chief executive Fergal Lavin said he would listen but that the plan stood.

The Financial Workers' Union said it had been given 40 minutes' notice. "People in small towns are being told that they do not count," said its general secretary, Declan Roche.

Corrib made a pre-tax profit of 611 million euros in the first half of the year. It was rescued by the taxpayer in 2010 with 3.9 billion, of which the state has recovered 3.4 billion.

== Munster Courier
Union furious at 40 minutes' notice of bank closures

Corrib Bank, Ireland's third largest lender, is to close 62 branches because fewer and fewer customers come through the door. In Munster 21 towns lose theirs, seven of them in Kerry.

The bank said nine out of ten payments were now made by phone or card and that visits to counters had halved since 2019.

{jobs.b: The union puts the losses at 540 jobs}, once cleaners and security men are left out and only the bank's own staff are counted. It said it had been given 40 minutes' notice of the announcement. General secretary Declan Roche said members would be asked next month whether they would take part in talks at all.

{first.a: The first twelve branches shut on January 16}, and the last in April of the year after.

Chief executive Fergal Lavin said Corrib would invest 75 million euros in the branches that remain. In Tralee, Killarney and Ennis opening hours will be extended until 7 p.m. on Thursdays.

Customers can use 900 post offices for lodgements and withdrawals. Postmaster Tim Sugrue of Cahersiveen fears queues: "On pension day I already have twenty people on the footpath."

Charity Age Forward said a quarter of people over 75 had never used online banking. Corrib promised 60 "digital helpers", who will visit libraries.

The eleven branches in Northern Ireland are not affected.

== Liffey Financial
Lavin trims Corrib to 86 branches, and may not be finished

Corrib's announcement on Tuesday will bring annual savings of EUR 48m from 2027 at a one-off cost of EUR 110m, finance director Orla Tighe told investors. The cost-income ratio, 57 percent at the half-year, should drop to 53.

By European standards the bank is no outlier. The Dutch have closed four fifths of their branches since 2008, the Danes two thirds. Tighe described the step as {term.a: a modernisation of the branch network} that was "overdue rather than bold".

The 86 survivors get EUR 75m for machines and advice rooms. Sixty percent of mortgages are still signed across a desk, she said, and no closure was planned in any town of more than 15,000 people.

{first.b: Closures begin on February 27}, according to the timetable handed to investors, and run until April 2027.

The political risk should not be overdone. {pause.b: It was central bank governor Pearse Hanlon who asked Corrib} to hold off, people familiar with the talks say; the government had preferred to keep its distance. The law obliges a bank to give customers only two months' notice.

The shares closed at EUR 6.84, up 1.6 percent. Before the crisis they had stood at 23.

Analysts at Harcourt & Daly see room for another 15 to 20 branches by the end of the decade. Asked about that, Lavin said he had "no such list".

== The Daily Shamrock
CORRIB TO GRAN: GET AN APP!

Heartless bankers are pulling the shutters down on 62 towns, while raking in more than 600 million in half a year!

Corrib Bank, which YOU bailed out, says nobody visits any more. Tell that to Peggy Nolan, 83, from Swinford, who has walked to the same counter every Friday for 51 years. "I know all the girls by name. I don't want to talk to a telephone," she says.

Big boss Fergal Lavin, 52, trousered 1.2 million last year, bonus included. Yesterday he hid behind a video: "Our customers have moved, and we are moving with them."

Moving where, Fergal? From Clifden to the next cash machine it is more than 30 kilometres of bog road.

{term.b: This is plain abandonment of country people}, thunders independent TD Mick Gavaghan, 66. He wants a law that obliges every bank to keep a counter in every town with a secondary school. The government says it is looking at access to cash as a whole; that review comes in spring.

Union leader Declan Roche says he heard of it less than an hour before the rest of us. Staff were in tears.

You can go to the post office instead, says the bank. Some 900 of them will take your money. But no post office will give Peggy a loan, and none has a chair.

In 1990 Corrib and its forerunners had 310 branches. Soon it will be fewer than 90. Do YOUR banking in Corrib? Ring the Shamrock!
