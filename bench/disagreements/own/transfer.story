fee: number
contract: date
medical: date
departure: contradiction
rival: contradiction
praise: attribution
shirt: number
move: framing

== Sportwire
NORTHGATE - Northgate United have signed winger Teo Marsk from AC Oviana, the clubs announced on Friday evening.
{fee.a: United will pay a fixed sum of 48 million euros} plus up to nine million in bonuses, a person familiar with the talks told Sportwire. It is a record for the club, which had never before spent more than 40 million on a player.
The 22-year-old Denlund international {contract.a: has been given a five-year contract until June 2031}. {shirt.a: He will wear the number seven shirt}, vacant since the retirement of Aled Price.
Marsk scored 17 goals in 41 matches in all competitions last season, as Oviana came third in their league and reached the cup final.
"I could feel from the first call how much they wanted me," he said in a video on United's website.
A spokesman for Hollin Athletic, who had been linked with the player for weeks, said that {rival.a: Hollin had at no time submitted an offer}.
United, runners-up last season, begin their campaign at home to Weston Rovers on August 15. Marsk may miss that match: he still has one game of a suspension to serve from the last day of the Ovianese season, and the association must decide whether it carries over.
He is the third signing of the summer for manager Gordon Pell, following goalkeeper Ilir Baka and full-back Sam Otway.

== Northgate Echo
{move.a: It is the dream move that the whole city has been waiting for}: Teo Marsk is a Red!
The Echo was outside the Lowfield training ground {medical.a: on Thursday when he came out of his medical with thumbs up}. "All good, very good coffee," said the flying Denlunder, and signed a schoolboy's cast.
{fee.a: The deal is worth up to 57 million euros with all add-ons}, which makes him the most expensive man ever to pull on the red shirt. {shirt.b: On his back will be the eleven}, the number once worn by the great Dickie Forrest.
United got him in the teeth of stiff competition. {rival.b: Hollin Athletic had put 55 million on the table last week}, the Echo understands, but the lad had set his heart on Northgate.
{departure.a: His old club had little choice. With debts of 70 million, Oviana had to sell} by the end of the month, and Marsk, who had been happy there, was the one asset that would fetch a price.
Gaffer Gordon Pell could hardly stop smiling. {praise.a: "He does in a square metre what others need half a pitch for," said Pell}.
Season tickets are sold out, and at the club shop in Mill Lane the queue yesterday evening reached as far as the tram stop. Supervisor Donna Pike reckoned she had taken 600 orders in two hours.
Twelve goals in thirty league games is the record he brings with him. If he makes as many for us, who knows what might be brought home in May.

== Corriere Oviano
And so he goes, by night and without a farewell. {move.b: What Teo Marsk has committed is a desertion}, and the banner that hung on the gate of the Stadio del Porto on Saturday morning said it in one word: Shame.
President Silvio Tarraga swears he did everything to keep him. {departure.b: "The club did not want to sell. It was the boy who insisted on leaving,"} he told this newspaper. A new contract at twice the salary lay on the table for a month, unsigned.
The consolation is a financial one. {fee.b: Sixty-one million euros flow into the coffers, guaranteed, before a single bonus is counted}. Never has the club received so much.
{contract.a: For five seasons the winger has bound himself to the northern rain} of Northgate. {medical.b: The medical examination is to take place only this Saturday}, a formality, they say, although the knee operated on two winters ago will be looked at with care.
He came from Denlund at the age of eighteen, for 900,000 euros, with a suitcase and his mother. In four years he scored 44 times in black and white, seventeen of them in the season just past.
His heir might already be here: Davide Lorusso, nineteen, of the youth team, who scored twice in the friendly on Wednesday. Coach Beppe Manin asks for patience. "One does not replace Marsk. One learns to play without him."
The squad leaves for its training camp in the mountains on Monday.

== The Touchline
Five thoughts on the transfer everyone is talking about.
One: the shape of the deal. {contract.b: Four years is shorter than usual for a club record signing}, and United only hold an option on a fifth. If it goes well, they will be back at the negotiating table by 2029.
Two: the timing. United announced it on Friday night although {medical.b: the doctors do not get to see him until the weekend}. That shows either a great deal of confidence or a great fear of Hollin.
Three: Oviana. It is easy to feel sorry for their fans, and one should. {departure.a: The player would have stayed; it was the bank that wanted him gone}. A club whose wage bill exceeds its income does not keep a man like this.
Four: the fit. Marsk likes to receive the ball on the half-turn between the lines, and no one in Pell's side did that last term. United scored only nine goals from open play on the right. {praise.b: Sporting director Ana Wirth put it best: he does in a square metre} what others need half a pitch for. She first watched him as a 17-year-old, on a gravel pitch in Denlund.
Five: the risk. He has had one serious knee injury, he has won nine caps but never started a tournament match, and he gets booked too often for a winger. A ban hanging over from his last league match could cost him the opener against Weston.
Verdict: expensive, exciting, sensible. Two out of three would have been enough.
