discovery: date
scale: number
theft: contradiction
cards: contradiction

== Channel Nine Bay

Brandt: {scale.a: up to 310 million drivers may be hit} by data breach

Hundreds of millions of drivers could be affected by a data breach that the car-rental group Brandt Mobility made public on Friday. It concerns personal details of people who rented from Roadstar and its sister brands.

Someone has had access to Roadstar's systems without permission since 2013, according to a press release. {discovery.a: Brandt discovered the breach on October 12} and said that the bookings affected were made on or before October 14.

The Roadstar brands are Roadstar, Swiftcar, Kestrel, Town & Gown Limousines, Vanwise and Blue Door. The investigation found intruders in the separate Roadstar network only and not in that of Brandt itself, the company said.

For about 203 million of the drivers, the data include, in Brandt's words, "names, postal and e-mail addresses, telephone and driving licence numbers, dates of birth, details of the Star Club account, places and times of pick-up and return, in varying combinations."

As for credit cards, Brandt {cards.a: "cannot at present exclude" that they were taken as well} in the case of some customers. It takes two keys to make the card numbers readable, the company explained, and it is still trying to find out whether that was done.

Brandt is sorting out entries that appear more than once, but {scale.a: put the number of drivers at up to 310 million}. E-mails to those who may be concerned began to go out on Friday. The company said that it was helping the police with their inquiries.

"We are truly sorry that this has happened," said Brandt's president, Marcus Teller. "Our customers had a right to expect better of us."

== Garden State Wire

Huge Brandt hack laid open {scale.a: data of up to 310M Roadstar customers} since 2013

Brandt Mobility said Friday that "an outsider" had gained access to the customer files of its Roadstar brand, which hold data on {scale.a: as many as 310 million drivers}.

{theft.b: The outsider had copied and encrypted customer data}, the company said, and had been able to get into Roadstar's network since 2013.

{discovery.b: The hack was discovered on November 23}, the company, which rents out more cars than any other in the world, said in a statement.

"We have not finished weeding out double entries, but believe that {scale.a: the files concern up to about 310 million people} who booked a vehicle with Roadstar," the statement said.

For some 203 million of them, Brandt said, the data include "names, postal and e-mail addresses, telephone and driving licence numbers, dates of birth, details of the Star Club account, places and times of pick-up and return, in varying combinations."

{cards.b: For others the data include credit card numbers} and the dates on which the cards expire.

"The card numbers were encrypted. Two keys are needed to read them, and we cannot at present exclude that both were taken," the company said.

For the remaining drivers there was only a name and sometimes a postal address, an e-mail address or the like, it said.

Brandt has gone to the police and has begun to inform the regulators.

"We are truly sorry that this has happened," said Marcus Teller, its president and chief executive. "Our customers had a right to expect better of us, and so did we. We are doing all we can for them, and we will learn from it."

The company has set up a website and a telephone line for those who want to know whether they are affected.

== Loopfeed News

{theft.a: Hackers Made Off With Data} On {scale.a: Up To 310 Million Car Renters}

{theft.a: Hackers have stolen data on up to} {scale.a: 310 million customers of Brandt Mobility's} Roadstar brands, in a breach of the booking system that reaches back to 2013, the company announced on Friday.

The attackers got at a store of personal data that holds names, dates of birth, driving licence numbers, addresses and telephone numbers. {cards.a: It is also possible that card details were taken}.

According to Brandt it could be anyone who booked with one of the brands up to and including October 14.

{discovery.a: Brandt first learned of the breach in October} but could not tell straight away what had been obtained, because it was encrypted. Not until late November was it made readable, and then, the company says, it turned out to come from Roadstar's booking system. According to the statement, the intruder had copied the data, encrypted them and {theft.b: made a start on getting them out}.

{theft.a: In the case of 203 million customers the stolen data} were names, addresses, telephone and driving licence numbers, dates of birth, Star Club details and times of rental in varying combinations, {cards.a: and perhaps credit card details as well}. In the case of the others there was less.

{cards.b: The stolen card data were encrypted}, but the company has said it cannot exclude that the hackers also have what it takes to read them.

It is the second break-in at Roadstar since 2014. The first became known only days after Brandt had said that it was going to buy the company; that time it was the card readers at the counters that were hit.

The purchase went through in 2015 and made Brandt the largest car-rental company in the world.

== Fleet & Travel Report

Brandt: {scale.b: 310 Million Roadstar Customers Could Be Affected} in Hack

{scale.b: About 310 million Roadstar customers} {theft.c: may have had their personal data stolen} in a breach, Brandt Mobility announced Friday.

The company spoke of an incident in the booking system of Roadstar that touched the data of people who had rented from it. The brands affected are Roadstar, Swiftcar, Kestrel, Town & Gown Limousines, Vanwise and Blue Door.

Brandt, which bought Roadstar in 2015, said that outsiders had had access since 2013, and that the breach concerns customers who booked on or before Oct. 14. {discovery.b: The group concluded on Nov. 23 that there had been a breach}, at the end of an inquiry of about six weeks which it had opened after an alarm about an attempt to get into the Roadstar system.

For about 203 million of these customers, Brandt said, the data include names, postal and e-mail addresses, telephone and driving licence numbers, dates of birth, details of the Star Club account and places and times of pick-up and return, in varying combinations.

{cards.b: For others they also include card numbers} and expiration dates. These were encrypted, but the hackers may have taken what is needed to read them, too.

Starting today, Brandt will send e-mails, one batch after another, to affected customers whose addresses are in the Roadstar system.

For those who are worried, Brandt has opened a website and a call center. The call center is staffed seven days a week and takes questions in several languages. Travel agents who book for others were advised to tell their clients.
