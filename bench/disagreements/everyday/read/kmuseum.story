gang: number
value: number
boxes: number
alarm: date
entry: contradiction
guard: contradiction
child: attribution
style: framing

== Benelux Press
Masked raiders steal gold snuffboxes from Ghent museum

GHENT, Monday (BP) - {gang.a: Three masked men broke into} the De Wael Museum in Ghent in the early hours of Monday and escaped with {boxes.a: seven gold snuffboxes of the 18th century}, the prosecutor's office said.

The museum put {value.a: the value of the stolen pieces at six million euros}. They belong to a collection of 63 boxes, estimated at some 40 million in all, which Hortense de Wael left to the city in 1934.

The thieves {entry.a: came in through a skylight above} the Porcelain Room, broke two display cases with sledgehammers and were gone in less than four minutes, prosecutor Geert Maes told reporters. {alarm.a: The alarm went off at 3.40 a.m.} and a police patrol arrived six minutes later.

One guard was in the building. A second, who should have been on duty, had reported sick on Sunday evening. Nobody was hurt.

A burnt-out van was found before dawn near Zelzate, 20 kilometres north of Ghent. Police are examining whether it was the getaway vehicle.

"{child.a: A child could have got in there," mayor Sofie Van Hecke said} after visiting the scene. She announced a review of security in all nine municipal museums.

The boxes, made in Paris and Dresden, are set with diamonds and enamel. The best known was a gift of Louis XV to one of his ministers.

The insurer is offering a reward of 100,000 euros for information. The museum, closed on Mondays in any case, will remain shut until Thursday. It was last robbed in 2009, when a visitor pocketed a Roman coin.

== Gentse Courant
"I heard glass and I ran": night guard tells of museum raid

The glass was still lying on the parquet of the Porcelain Room when director Bram Oosterlinck arrived on Monday in a raincoat over his pyjamas. "I counted. Then I counted again," said Oosterlinck, 49. "{boxes.a: Seven boxes were gone, seven}, among them the Louis XV."

{gang.a: There were three of them, all masked}, the cameras show, and one had a stopwatch round his neck. They needed three and a half minutes. In that time they smashed two display cases and left a third, next to them, untouched.

{guard.a: The only guard was making his rounds} on the second floor, where the clock collection is. "I heard glass and I ran," said the man, 61, who has worked at the museum for 26 years and asked not to be named. By the time he reached the stairs there was only a cold draught. It came from below: {entry.b: the raiders had forced the delivery door} on the Lieve canal, in the basement, with a crowbar.

His colleague had called in sick the evening before. Police have spoken to him and do not suspect him.

The alarm itself worked, and the first patrol was there six minutes after it sounded. The prosecutor's office confirmed that a van found on fire near Zelzate is being examined.

{child.b: "A child could have got in there," says Paul Deprez}, who was curator until he retired in 2019. He had asked for stronger glass three times and was told each time that there was no money. Mayor Sofie Van Hecke wants the security of all the city's museums, nine in number, to be looked into.

The damage to the room is put at 30,000 euros. From Thursday on visitors will be let in again, though not upstairs.

== The Morning Bugle
SNUFF SAID! Bungling burglars swipe £5m of royal bling while guard snores

A GANG of hammer-wielding crooks made off with a king's gold snuffbox yesterday while {guard.b: the night watchman was fast asleep} in his chair.

{gang.b: The four-man mob dropped through} {entry.a: a skylight in the museum roof} in the Belgian city of Ghent and took sledgehammers to the cabinets. {boxes.a: They swiped seven dazzling boxes}, dripping with diamonds and {value.a: worth £5million, or six million euros}.

One was a pressie from French king Louis XV to a favourite minister.

But it was {style.a: a bungled smash-and-grab by amateurs}, a source close to the probe sniggered. They dropped a glove, a torch and one of the sledgehammers, and never touched a third cabinet with a diamond-studded casket in it.

{alarm.a: Alarm bells rang at twenty to four} and cops screeched up six minutes later, but the raiders were long gone. A torched van turned up 12 miles away, close to the Dutch border.

The mayor of Ghent, Sofie Van Hecke, has ordered every council museum to beef up its locks.

The guard, 61, who was on his own because a workmate had phoned in sick, is said to be "mortified". He was not hurt and has not been suspended.

Snuffboxes were the must-have bling of the 1700s, when toffs carried a different one each day. The Ghent haul would be "impossible to flog" on the open market, said London dealer Piers Hallam. "They'll melt them for the gold, and that's a tragedy."

Insurers have put up £86,000 (€100,000) for tip-offs that lead to the loot.

== Kunst & Recht Online
De Wael theft: the list, the law, the loss

The loss register has this afternoon put up the De Wael entries, and they make sad reading. {boxes.b: Nine boxes are listed as stolen}: six from Paris and three from Dresden, all with goldsmith's marks from between 1744 and 1781. Pride of place has the Louis XV presentation box by the master who signed "J.D.".

{value.b: Experts consulted by us arrive at nine million euros} for the lot, at auction, with clean title. Without it, of course, the price is that of the metal and the stones: perhaps 300,000.

The collection of 63, bequeathed in 1934, was insured as a whole. The policy, we hear, demanded two guards at night. As there was only one on duty, because the other had fallen ill, the insurer could contest the claim. For the time being it has done the opposite and offered 100,000 euros to anyone who helps to find the pieces.

Whoever was at work knew what he wanted. It was {style.b: a surgically precise operation by professionals}: under four minutes, two cases, and the third, with its showy but much repaired casket, left alone. Similar raids, on gold rather than on paintings, have been seen in Limoges, Cologne and Ely. Gold can be melted; a Rubens cannot.

Belgian law gives a buyer in good faith a strong position after three years. The director, Bram Oosterlinck, did well, therefore, to have photographs of every piece out by noon on Monday.

Dealers who are offered anything similar are asked to ring the federal police's art desk. A further list, of what was damaged but not taken, will follow: two boxes were found on the floor, dented.

== Le Quotidien du Nord
In Ghent, the gold of Louis XV vanishes in the night

By our correspondent in Ghent

It is a small museum, in a merchant's house, where one rings the bell to be let in. On Monday before daybreak others came who did not ring.

{alarm.b: At a quarter past four the alarm sounded} at the De Wael Museum; six minutes later the police were there, too late. The intruders had needed less than four to empty two cases of snuffboxes in gold, enamel and diamonds, the work of Parisian and Saxon goldsmiths. {value.b: The loss is put at nine million euros}.

{style.b: "A commando raid, worked out to the second}," says an investigator, who sees parallels with the theft in Limoges last November. French police have offered their help, and two officers from Lille will travel to Ghent on Wednesday.

The keeper on duty was alone, since his colleague was ill. {guard.b: He had nodded off in front of his screens}, according to a person who has read his statement.

{child.a: "A child could have got in," fumed the mayor}, Sofie Van Hecke, on the steps of the house. In the town hall they recall that 1.2 million euros had been set aside for the museum's security in the budget for next year.

A van found in flames not far from the Dutch frontier, some twenty kilometres from Ghent, had number plates that were stolen in Roubaix a week ago.

The museum had been robbed once before, sixteen years ago. On that occasion it was a coin, and it came back by post, with a note of apology.

Until Thursday the doors remain closed.
