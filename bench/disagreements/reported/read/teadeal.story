worth: number
staff: number
length: date
yield: framing?

== Channel Wire
{yield.a: Tarrant's accepts Wexholme takeover offer}

{yield.a: The tea and biscuit maker Tarrant's is to pass into the hands of Canada's Wexholme Foods after its directors gave their approval to a raised offer.}

Shareholders have been told by the board that they should take the new terms of 610 pence for each share, {worth.a: which put a value of £6.2bn ($9.9bn) on the company}.

Wexholme said the merger would make it a "world leader in the afternoon break".

The deal has however brought back worries that posts will go at the British plants of Tarrant's.

Investors have until 14 October to say yes, and Dutch rival Van Oort, once seen as a possible bidder, seems to have left the field.

Of the price, 365 pence will be paid in cash and the remainder in Wexholme stock. The Canadian group will take on loans of £3.8bn to pay for it.

"These terms are fair value for those who own Tarrant's, and we shall now help the management of Wexholme to keep the business growing," said Martin Sleath, who chairs the company.

Carole Dufresne, chairman and chief executive of Wexholme, called it a happy day for owners and employees. "We hold the people, the history and the names of Tarrant's in high regard," she said.

It is a marked step up from earlier Wexholme approaches, which the board threw out as "insulting". The last of them was worth £5.7bn, and Mr Sleath said at the time that it was an effort to get Tarrant's on the cheap.

Owners are thought likely to agree. Peter Lang of Caledon Life, which has a stake, said he would vote in favour although he had wanted more.

Josiah Tarrant opened his first shop in Leeds in 1820.

== Northern Courier
{yield.b: Workers anxious as Tarrant's board gives in to Wexholme}

{yield.b: TEA and biscuit firm Tarrant's is about to be swallowed by a Canadian owner after the predator Wexholme at last wore down its board} {worth.b: with a bigger bid of £6.4bn}.

{length.a: After four months of haggling the maker of Golden Rounds has come round} to a deal which closes 191 years as an independent British company.

Wexholme spoke of its "high regard for the people, the history and the names of Tarrant's", but it also promised "real savings", and that has set off alarm about heavy job losses.

Unions said they would ask to see the bosses of Wexholme, the company behind Maple Crisps, without delay, and demand guarantees.

Prime Minister Alan Corrie joined in, saying that the Government was "set on keeping work at Tarrant's safe". He told reporters in London that investment in the British plants must not fall at a time when so many families were afraid for their wages.

Tarrant's has about 31,000 people on its books in 45 countries. {staff.a: It employs 3,900 at seven factories in the UK and Ireland}, 540 of them at its Crumbley's shortbread works in Hull.

Wexholme bought the jam company Fairlie's in 1994 and shut its Whitby factory in 2006, putting 220 people out of work.

{yield.b: The surrender of Tarrant's yesterday followed months of stubborn defence} against the hostile approach, in which its chairman, Martin Sleath, accused Wexholme and its leaders of always promising more than they delivered.

But when Wexholme went up to 618p a share, a figure that takes in a special dividend of 8p, the directors saw no choice but to recommend it.

== Dublin Ledger
Wexholme strikes deal for Tarrant's

{worth.b: Wexholme Foods has reached agreement to acquire Tarrant's for about £6.4 billion}, {length.a: ending a stand-off of four months between the two companies}.

{yield.a: The offer, made up of 365p in cash and 0.21 of a new Wexholme share, has the support of every member of the Tarrant's board.}

The Amicus Union has fought a sale to Wexholme, arguing that the Canadian group could only reach the savings it wants from a deal by letting many thousands of workers go.

Its Irish branch, which speaks for staff of Tarrant's here as its sister branch does in Britain, called the sale "a black day" for the company and for industry in Ireland.

It fears for what will become of the firm and the people who work there, and says that neither they nor several large shareholders were asked for their opinion.

"A well-run, much loved company that stood on its own feet will now belong to a giant up to its neck in debt," said Declan Furey, who co-ordinates the union's members in Tarrant's across Europe. "They may mean well, but those loans have to be repaid, and they have just made them larger. We are truly afraid for jobs and investment in this country."

{staff.b: Tarrant's has a workforce of almost 4,900 in the UK and Ireland.} It has produced in Ireland for over 60 years, and has some 850 people at three plants, two of them in Cork and one in Sligo.

The union wants meetings with both managements, at which it will look for assurances on sites and employment.

Tarrant's had turned away a hostile £5.7 billion bid by Wexholme that followed a short talk between the two in early May.

== Square Mile Notes
Wexholme and Tarrant's: what was agreed

{worth.a: There is a deal. Wexholme is to pay £6.2bn for Tarrant's}, the 200-year-old British tea and biscuit business.

{length.b: It took half a year of fighting}, but {yield.a: the board of Tarrant's has, in tense talks that went on through the night, said yes} to 610p a share.

Of that, 365p is in cash, which is why Wexholme has to borrow in the region of £3.8bn, and the balance in its own shares. There is a dividend of 8p for holders of Tarrant's too.

Lawyers and bankers are rushing to complete the documents. Expect the formal statement before midday, perhaps even at nine.

Why more cash than before? It is meant to soothe the biggest investor in Wexholme, the Halloran Fund, which has let it be known that it didn't want a flood of new paper in a company whose shares it thinks are too low.

For those who work at Tarrant's, on the other hand, so much new debt is bound to be a concern.

My understanding is that Wexholme will probably promise to protect British jobs for a number of years at Leeds and in Hull. At the head office in Slough, though, some people are sure to have to go.

Bear in mind also that {staff.a: Tarrant's has only 3,900 staff in the UK and Ireland}. What lies ahead for the other 27,000 or so around the world is anything but clear.

Does it matter who bakes the nation's biscuits? Not a great deal, most economists would tell you. But foreign buyers have taken a far larger slice of British industry in the last few years than of German or French industry, and there was a time when ministers boasted of that. I hear fewer boasts now.
