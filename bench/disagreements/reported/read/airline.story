planes: number
stranded: number?
cause: contradiction?

== Esbjerg Messenger
Thousands stuck abroad as Norlys Air folds

{stranded.b: MORE than 60,000 travellers have no flight home} after Norlys Air went under.

The biggest operation that Denmark has ever mounted to fetch its people home in peacetime has begun.

The Civil Aviation Board said {planes.a: ministers had asked it to hire more than 20 aircraft} to collect them, after the directors of the airline called in the insolvency firm Holm Brandt before dawn today.

No larger Danish airline has ever failed. Some 180,000 bookings for later dates are void, and their holders have been asked not to set out for the airport, since Norlys will not fly again.

Those affected should look at a special website.

{cause.a: Insolvency manager Erik Stolberg said rising costs and a hard-fought market had left Norlys,} which has about 1,300 people in its airline and its tour business, with loss upon loss.

The head of the board, Karin Vestergaard, said the news would come as 'a heavy blow to passengers and to everyone who worked there'.

'In a matter of hours we have had to build an airline that ranks among the largest in the country, and it will exist for a fortnight,' she said. 'With a job of this size not everything will run to the minute. Please be patient with us; our people will not rest until the last customer is back.'

Everyone who was to fly back with Norlys in the coming two weeks will be brought home, according to the board.

They pay nothing for it and need not leave sooner than planned. The new times will be posted at least two days before the old ones.

== Afrikaans Coast Online
{stranded.a: Norlys Air fails: race to bring back 66,000 holidaymakers}

Norlys Air has stopped flying and 180,000 bookings for trips still to come are cancelled, Denmark's Civil Aviation Board has announced.

{planes.a: More than 20 jets are on their way to collect} {stranded.a: some 66,000 customers now out of the country,} in what has been called the greatest homecoming the Danes have organised "outside of war".

{cause.c: Bombings in resorts on the Red Sea and in Morocco, fiercer rivals and a feeble krone} are all being held responsible for the end.

Norlys, with a staff of around 1,300, lost 175m euros last year.

The carrier, fourth largest in Denmark and the largest there ever to go under, passed to an insolvency firm at 03:00 local time, an hour at which not one of its planes was airborne.

Customers then had a message on their phones that they would not be flying. Some read it at the check-in desk.

As many as 450,000 people may be hit by the 180,000 cancellations, the insolvency managers said.

Where did it go wrong?

After a profit of 16m euros the year before, Norlys fell to its 175m loss as income shrank.

Down to the final hours it tried to have its permit for package tours extended, without success.

{cause.a: Erik Stolberg of Holm Brandt put the failure down to low fares on short routes,} with fuel and airport bills swollen by the weak currency.

{cause.a: To the transport minister it was the casualty of "a fare war over the beaches".}

{cause.b: But the airline's chief, Mads Rosing, said terrorism in Morocco and Egypt was where it all began,} along with the slump in Turkey. Norlys flew 12% more people than in the year before, he said, and took 60m euros less for it.

== Radio Kattegat
Norlys collapse leaves travel plans in ruins

The fourth largest airline in Denmark has gone out of business and upset the holidays of many thousands of people.

{stranded.a: It means that 66,000 travellers are to be fetched from abroad} by the Civil Aviation Board, {planes.a: which is hiring more than 20 aircraft for the two weeks ahead.}

Transport Minister Lone Friis spoke of the biggest such effort in peacetime that the country has known.

Others have tickets for journeys that will now not happen. In all, 180,000 bookings have been struck out, and holders are advised to stay at home and read the notices on the airline's website.

On social media people told of lost honeymoons and birthdays. Some had been caught out once already this autumn, when a rival dropped a long list of flights.

Employees, meanwhile, must wait to hear whether anything can be rescued from the insolvency.

The airline and its tour company have about 1,300 people on their books. A further 500 or so work for the Norlys repair yard, which is not insolvent and, according to this morning's notice, carries on as before.

{cause.a: A long run of losses, growing costs and ever tougher rivals finished the airline,} said Erik Stolberg, a partner at Holm Brandt, the firm now in charge.

{cause.b: Its chief executive, Mads Rosing, said terrorism had eaten away the profits} by closing off Agadir and Hurghada, while unrest in Turkey killed demand for that country.

He said: "To every passenger and every colleague, I can only say how deeply sorry I am that it has ended in this way."

== Helvetia Markets
{stranded.a: Failure of Norlys strands 66,000 holidaymakers}

{stranded.a: The Danish budget airline and tour operator Norlys Air has failed, leaving 66,000 customers marooned,} and is now in the hands of an insolvency firm.

Holm Brandt made it known in the small hours of Monday that it had taken over Norlys, the oldest airline name in Denmark, and that every departure from the country was off for good.

The Civil Aviation Board said it had started to bring the airline's customers back in the course of two weeks {planes.b: and had hired 20 planes for the rescue.}

Some 180,000 bookings for later dates are void through the failure, which no Danish airline has matched in size, and their holders have been asked not to set out for the airport, since Norlys will not fly again.

"This will be a heavy blow to passengers and to everyone who worked there," said the head of the board, Karin Vestergaard.

"No bigger airline has ever shut down in this country, which is why ministers asked us to see to it that those now abroad get home when their holiday ends, and free of charge," she added.

Norlys had been short of money for some time. A fresh injection last autumn was meant to keep it flying and let it grow, at a time when the whole trade suffered from attacks on resorts and a falling krone.

Its main owner, Skagen Partners, put in another 98 million euros ($115 million) so that the airline could hold on to its permit for package tours.

That permit had been extended by the board to the end of last month. Norlys, which has its seat in Billund, was to have received the first of 18 new jets next year.
