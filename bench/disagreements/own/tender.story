bribe: number
premises: number
cash: contradiction
status: contradiction
resign: contradiction
lunch: date
tipoff: attribution
quote: attribution
frame: framing

== National Wire
Investigators search offices of transport minister in tender inquiry

LASKER, Oct 9 (NW) - Anti-corruption prosecutors searched the offices and the home of Transport Minister Ruben Halder on Wednesday in an inquiry into a 340-million-crown contract for ticket machines, the public prosecutor said.

{premises.a: Nine premises were searched from six in the morning}, among them the headquarters of the supplier, Tessera Systems, in Port Amry. Some 70 officers took part.

Prosecutors suspect that Tessera {bribe.a: paid 1.2 million crowns to a consultancy} owned by the minister's brother-in-law, Viktor Sand, in return for the contract, which was awarded in March 2023 after a tender with two bidders.

Halder, 52, {status.a: is being treated as a suspect}, said the chief prosecutor, Elena Dorsch. Sand was detained in the afternoon and is to come before a judge within 48 hours.

The inquiry was {tipoff.a: opened after a report by the Court of Audit}, Dorsch said. {quote.a: "Nobody stands above the procurement law," she told a press conference}.

The minister denied any wrongdoing. His lawyer, Balint Greve, said the award had been made by a panel of five civil servants, on which Halder did not sit.

Prime Minister Sofia Lund said through a spokesman that she would {resign.a: wait for the outcome, and had not been offered} a resignation.

Tessera shares fell by 14 per cent to 22.40 crowns.

== The Lasker Courier
Halder, his brother-in-law and the ticket machines

The knock came at six, when the minister was shaving. By lunchtime the investigators had carried 41 boxes out of the yellow house on Garden Street, and by evening the government of Sofia Lund had its first real scandal.

{premises.b: Eleven addresses in three cities were visited}, according to a court paper seen by the Courier. At two of them, both law offices, files were sealed rather than taken.

The case, {frame.a: one of the gravest corruption affairs in a decade}, turns on a consultancy with a staff of one. Sand Advisory, run by Viktor Sand, the husband of Mr Halder's sister, {bribe.b: received 850,000 crowns from Tessera}, in five instalments. What for is not plain from the invoices, which speak of "market observation".

It was {tipoff.b: a former aide of the minister, Lina Court,} who went to the prosecutors in the spring with copies of those invoices, two persons close to the inquiry said. She did not wish to comment.

In the opinion of the investigators the deal was sealed at a lunch in the restaurant Quay 9 {lunch.a: on January 17, 2023, seven weeks} before the award. The bill was paid by Tessera's sales director.

The contract is worth 340 million crowns over eight years, or a little over 42 million a year. The second bidder, Norvane, had asked for 12 million less in total.

Late on Wednesday {resign.b: Mr Halder offered to step down}, according to two cabinet colleagues. The prime minister asked him to sleep on it.

== Daily Flash
CASH IN THE WARDROBE!

Shoe boxes stuffed with banknotes! Detectives who turned over the luxury villa of transport boss Ruben Halder yesterday {cash.a: found 96,000 crowns in his bedroom wardrobe}, the Flash can reveal.

"They were counting for an hour," a neighbour on leafy Garden Street told us. The 52-year-old was seen at the kitchen window with his head in his hands.

{bribe.a: A whopping 1.2 million is said to have been paid} in sweeteners so that gadget firm Tessera would get the fat deal for 3,100 new ticket machines - the very machines, dear reader, that swallowed your change all summer.

The minister's sister, Agnes, 47, was led out weeping. Her husband, smooth consultant Viktor Sand, 49, spent the night in a cell.

{quote.b: "Nobody stands above the procurement law," thundered PM Sofia Lund}. Strong words - but will she swing the axe?

Our reporters have retraced the pair's cosy lunch at swanky Quay 9: three courses, two bottles, {lunch.b: on February 17 last year}. On the menu: lobster. The tab, 1,140 crowns, was picked up by Tessera.

Halder's lawyer, Balint Greve, blustered that his client had "nothing to do with the award". Tell that to the passengers at Lasker Central, where eleven of the twenty machines were out of order again this morning.

{frame.b: The filthiest ticket scandal ever} - read tomorrow what his ex-driver has to say.

== Channel Two News
Minister under pressure after raids

There is one question in Lasker tonight: how long can Ruben Halder stay? The transport minister came out of his house shortly after four this afternoon and read a statement of three sentences. He had done nothing wrong, he would cooperate, and he would "go on working for this country".

What is known? Prosecutors have been looking since May at the purchase of 3,100 ticket machines for the state railway. The order, worth a third of a billion crowns, went to Tessera Systems last year. Money then flowed from Tessera to a firm belonging to the husband of Halder's sister.

{status.b: For the time being the minister is only a witness}, his lawyer told this channel. Balint Greve also denied a newspaper report about money in a cupboard: "{cash.b: No cash was found, not a single note}. There is no such wardrobe."

The opposition does not want to wait. "A minister whose bedroom is searched cannot also negotiate railway contracts," said Greta Molen, the leader of the Civic List, who will call for a vote of no confidence next Tuesday. The government has a majority of four.

And the prime minister? {resign.a: No resignation has been offered to her}, her spokesman insists. Sofia Lund cut short a visit to Oslo and was expected back in the capital before midnight.

Viktor Sand, the brother-in-law, was taken into custody. A judge will decide by Friday afternoon whether he stays there.

== Port Amry Post
Tessera staff stunned as police fill the car park

For the 430 people who work at Tessera Systems on Canal Road, Wednesday began with a queue. Nobody was allowed past reception until half past nine.

"They were polite. They asked for the server room and then for coffee," said Jonas Pell, who has been with the firm for twelve years. About twenty officers, of some seventy on duty in the whole country, went through the sales department on the third floor.

Chief executive Ida Morrow told employees in the canteen that the company would help in every way. The sales director, she said, had been sent on leave. She was sure {frame.c: the whole thing was a misunderstanding over consultancy fees}.

The Post understands that the affair came to light because {tipoff.a: the Court of Audit stumbled over} the price: Tessera's offer had been the dearer of two by 12 million crowns, and had won on "quality".

Port Amry has a good deal to lose. The ticket machine order, which runs until 2031, pays for every fourth job in the plant. On the stock exchange the firm lost about a seventh of its value within a day.

Mayor Otto Brink, a party friend of Mr Halder, warned against prejudging the case. "{frame.d: This smells to me of a witch-hunt} three weeks before local elections," he said.

Investigators left at dusk with two vans. They had been to {premises.a: nine places that day, from ministry} to private flat, an officer said, "and this one had the best canteen".
