single-fare: number
start: date
vote: contradiction
last-rise: date
monthly: contradiction
reason: contradiction
children: number
riders: contradiction
rise: framing
proposer: attribution

== Regional Press Agency
Riding buses and trams in Havenbruck will become more expensive. {single-fare.a: A single ticket will cost 3.20 instead of 2.80 marks}, the city council decided on Monday evening.
The new prices {start.a: take effect on 1 April}. They were {vote.a: approved by 31 votes to 24}, with the Greens and the Left List opposed.
{reason.a: The transport company HVB cited a sharp increase in electricity costs}, which rose from 19 to 27 million marks in a year. Without higher revenue, it said, six lines would have had to be thinned out.
{monthly.a: The price of the monthly pass remains unchanged at 68 marks}. {children.a: Children can travel free until they turn 12}, as before.
It is {last-rise.a: the first increase since 2019}. Mayor Rosa Lindqvist called it "moderate and unavoidable". The head of the passengers' association, Otto Brehm, spoke of "the wrong signal at the wrong time".
HVB runs nine tram and 41 bus lines. It carried 92 million passengers last year, {riders.a: four percent more than in the previous year}.
Fares cover a little over half of its costs; the city pays the rest.

== Havenbruck Courier
On the platform at Market Bridge the news was met with a shrug. "Forty pence more, that's a bread roll," said Nele Voss, a nurse on her way to the night shift. "But it is a bread roll every day."
From spring, to be exact {start.a: from the first of April, passengers will have to pay more}. {single-fare.a: For a single journey the machine will then ask for three marks twenty}, an increase of roughly 14 per cent.
{monthly.b: Holders of a monthly pass will be charged 72 marks instead of 68}.
{proposer.a: It was the mayor, Rosa Lindqvist, who had brought in the proposal}. Before the election two years ago she had promised to leave fares alone. "I would have liked to keep that promise," she told the council.
{reason.b: What makes the move necessary is the new pay deal for drivers}, which adds eleven million marks a year to the company's wage bill, HVB's managing director Karel Thun said.
The debate lasted until after ten at night. In the end {vote.a: fifty-five councillors voted, and 24 of them said no}.
For Otto Brehm of the passengers' association the decision is "the wrong signal at the wrong time", all the more as {riders.b: the number of passengers fell last year}.
Nothing changes for the youngest: {children.b: up to the age of 14 they do not need a ticket}.
Havenbruckers have been spared for some time. {last-rise.a: The last time tickets went up was six winters ago, in 2019}.

== City Hall Gazette
For a strong network: in its session on Monday {vote.b: the council unanimously adopted} {rise.a: a moderate adjustment of fares}, the details of which we have put together for you.
What changes? {single-fare.a: The single ticket goes up by 40 pence to 3.20 marks}. The day ticket is rounded up from 6.90 to 7 marks.
What stays the same? {monthly.a: Commuters with a monthly pass go on paying 68 marks}. {children.a: Girls and boys under 12 ride at no charge}, and dogs do too.
When? {start.b: The new tariff is valid from 1 May}. Tickets bought before then can be used up until the end of the year.
Why? {reason.a: Electricity for trams and depots has become eight million marks dearer} within twelve months.
Who had the idea? {proposer.b: The new tariff was drawn up and proposed by HVB}, whose supervisory board has both employees and councillors among its members.
{riders.a: More and more people are using our buses and trams}: 92 million journeys were counted last year. So that all of them find a seat, twelve new low-floor trams will arrive by 2027.
"It is moderate and unavoidable," says Mayor Rosa Lindqvist of the decision.

== Platform Two
They have done it again. {last-rise.b: For the second time in two years the council has put up the price of a ticket}, and again it happened on a Monday night when nobody was watching.
{rise.b: A shameless raid on the purses of those who have no car}: that is what I call it. {single-fare.b: A single will set us back 3.40 marks from now on}, sorry, {start.b: from May Day onwards}.
{proposer.a: And whose plan was it? Mayor Lindqvist's}, the same Rosa Lindqvist who had "Fares stay put!" printed on her posters.
{reason.a: The reason given this time is the electricity bill}. It has climbed by eight million to 27 million, granted. The new car park under the opera has cost 54.
{vote.a: My thanks to the 24 councillors who voted against}. {monthly.b: Four marks more for the monthly pass} hurt a family with two commuters more than any opera-goer.
{riders.b: And HVB wonders why it is losing passengers}! On line 6 this morning I had the whole back of the tram to myself.
Otto Brehm says the passengers' association will collect signatures from Saturday. It needs five thousand of them for a hearing in the council. I will be standing at Market Bridge from nine with a clipboard.
