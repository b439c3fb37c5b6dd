amount: number
flights: number
told: date
pushed: contradiction
repaid: contradiction
exposed: attribution
quote: attribution
affair: framing

== Kestrel Wire
Norvia's transport minister resigns over private flights

ELMSTAD, Oct 6 (Kestrel) - Norvia's transport minister, Stefan Varro, resigned on Monday after it became known that he had used government aircraft for private journeys.

Varro, 52, told reporters that {pushed.a: the decision was his alone} and that he wanted to spare the government a long debate. He will keep his seat in parliament.

The State Audit Office puts {amount.a: the cost of the private flights at 46,000 euros} between January 2023 and June this year. {flights.a: Nine trips had no official purpose}, it found, five of them to the island of Sool, where Varro owns a house.

{affair.a: "It was an oversight,"} Varro said. "My office booked, and I boarded without asking." {repaid.a: He had paid the money back in full} last week, he said.

{exposed.a: The flights were uncovered by the Audit Office} in its yearly check of the ministry's books.

Prime Minister Lena Odgaard said she had accepted the resignation with regret. {told.a: Varro informed her on Sunday evening}, her spokesman said.

Junior minister Carl Tiedemann takes over until a successor is named, which is expected by the end of the week.

Varro is the third minister to leave Odgaard's cabinet since she took office in 2022. He had been in charge of transport for just under three years.

== Elmstad Blitz
GROUNDED! Sool Air takes off without Stefan

Boarding is closed, Mr Varro. After eleven days of excuses the minister with the loosest seat belt in Norvia is out.

{exposed.b: It was the Blitz that revealed the flights} on September 25: the birthday weekends, the golf, the dog that had a window seat. And there were more of them than he wanted us to believe. {flights.b: Twelve times the state jet} flew for fun, according to the log books that lie on our desk.

{affair.b: Now the great jet swindle} has cost him his job, and he did not jump. {pushed.b: Odgaard told him to go}, say three people who were in the Chancellery on Monday morning. "She gave him until noon. He asked for a week, and she looked at the clock."

{told.b: Only at nine on Monday morning} did he come to see her, by the back entrance, with his lawyer.

What about the money? {repaid.b: Not one cent has arrived} in the state's account, the Treasury's cashier told the Blitz on Monday afternoon. That leaves the taxpayer holding the bag for {amount.b: a bill of 64,000 euros}, fuel, crew and landing fees included.

His farewell took four minutes. {quote.a: "I have become a burden to others,"} the 52-year-old said, and took no questions. Then he got into a taxi. At least that one he paid for.

Readers have sent us more than 3,000 postcards from Sool. We shall forward them.

== Norvia Today
Varro goes, and Odgaard's majority looks thinner

The resignation of the transport minister comes at an awkward time for Lena Odgaard. On October 22 parliament votes on her rail reform, which Stefan Varro had drafted and which he alone seemed able to explain to the doubters in the Centre Party.

Her coalition has 92 of 179 seats. Four Centre deputies have said that they will not vote for the bill as it stands. Varro remains a member of parliament and has promised to support it.

Nobody here believes that he went quite freely. {pushed.b: The prime minister had demanded his departure}, a member of her own party's executive said, after the auditors' report had reached her desk on Friday. Varro's own account is a different one.

{told.a: On Sunday night, the two spoke for an hour} at her residence, the source added, and by then there was nothing left to negotiate.

That the flights came to light at all is due to {exposed.c: Green deputy Aila Runeberg}, who had put a written question in July about the use of the two state aircraft. The answer, 31 pages long, contained a passenger list.

Parliament's ethics committee will meet next Tuesday. It may issue a reprimand, or ask the prosecutor to look into the case. Runeberg said she would call for the latter.

Varro, a former railway engineer, was once seen as a possible successor to Odgaard. In a poll in May 38 percent were content with his work; last week it was 19.

== The Sool Islander
Neighbours on Sool feel sorry for "our minister"

At the harbour cafe they have little time for Elmstad's troubles. "He always brought the newspapers," says Berit Aas, who is 77 and lives two doors from the yellow house of Stefan Varro. "Who is going to bring the newspapers now?"

The airfield has one runway and a hut. Airfield keeper Jon Maurud wrote down each landing of the government's aircraft in his book: seven in all since the start of last year, {flights.c: and every one of them on duty}, as far as he was told. "There was the breakwater, there was the lifeboat station, and there was the bridge," he says.

In the capital they count otherwise. {amount.a: About 46,000 euros is what the auditors} want explained, and on Monday Mr Varro gave up his post.

{quote.b: "He has become a burden to others,"} Prime Minister Lena Odgaard was heard to say of him before she went into the cabinet meeting. On the island that was thought unkind.

{affair.c: A storm in a teacup}, mayor Finn Ekre calls it. The council has 15 members, and 13 of them voted on Monday evening to send the former minister a letter of thanks. The bridge to the mainland, which he pushed through, will open next summer, a year later than planned.

Mr Varro is expected on Sool at the weekend. He is going to take the ferry.
