arrests: number

== Adria Sport Agency
Split derby abandoned after goalkeeper hurt by firecracker

The first-division match between Dalmat Split and Zmaj Osijek was abandoned on Saturday night after a firecracker exploded next to the visiting goalkeeper.

Referee Ante Kordić sent the teams to the dressing rooms in the 68th minute with Zmaj leading 2-1, and called the game off half an hour later on the advice of the police.

Goalkeeper Luka Babić, 24, was taken to hospital with a ringing in both ears and a slight burn on his neck. He was allowed to go home on Sunday morning, his club said, but won't train for at least ten days.

{arrests.a: Police arrested 19 people in and around the stadium}, a spokeswoman for the Split-Dalmatia department said. Six officers and eleven spectators were slightly injured, most of them in a crush at the north gate after the match had been stopped.

The firecracker came from the north stand, home of Dalmat's organised supporters. The club condemned the incident and said it had identified the thrower, a season ticket holder of 17, with the help of video pictures.

The league's disciplinary committee will meet on Wednesday. Under the rules an abandoned match is awarded 3-0 to the side that is not to blame. Dalmat may also have to play up to three matches without spectators.

It's the second time this season that a match in the league has been abandoned. In October the game between Sokol Pula and Rijeka United was stopped by fog and replayed three weeks later.

Some 21,000 people were in the stadium.

== Slavonski List
Babić: "I saw a flash and then only heard a whistle"

OSIJEK. He is lying on the sofa at his parents' house, with cotton wool in his ears, and his mother does the talking when the telephone rings. Luka Babić can hear, he says, but as if through a wall.

"I saw a flash and then only heard a whistle. I thought the referee had blown. Then I saw that everyone was running towards me."

It was the 68th minute in Split. Zmaj were a goal up, after strikes by Vuković and the 19-year-old Perić, and Babić had gone to fetch the ball for a goal kick. The firecracker landed less than a metre from him. A second one, thrown a few minutes before, had gone off harmlessly on the running track.

The doctors in Split kept him for one night. The eardrums are intact. On Tuesday he will be examined again at the clinic in Osijek, and only then will anyone say when he can play. The club reckons with a break of ten days or more; his mother, a nurse, reckons with longer.

The coach, Dario Matić, praised the home team's captain, who had run over at once and shielded the goalkeeper with his body. "It isn't Dalmat. It's one boy with a bag full of gunpowder."

Around 900 supporters had travelled with Zmaj. They were kept in their section until after midnight and reached Osijek at seven in the morning, tired but unhurt, as the leader of the supporters' club says.

Zmaj expect that the points will be given to them. "We were leading anyway," said chairman Ivo Radoš.

== Udarac
MADNESS ON THE NORTH STAND

One bang, one second, one idiot, and the most beautiful fixture in the league was over.

When the cracker exploded beside Luka Babić's left foot, Dalmat were just beginning to turn the game. Two posts in five minutes! 20,000 on their feet! Then smoke, and a keeper who went down like a felled tree.

The culprit is just 17. He sat in row 4, he'd a season ticket from grandad, and on the club's own video he grins as he lets go. His club has thrown him out for life. His mother, so they say in the neighbourhood, has taken away his moped.

Outside the ground it was war for an hour. Bottles, bins, tear gas. {arrests.b: The night ended with 27 arrests}, a senior officer told Udarac as the last van drove off at half past one. Seventeen were hurt, none of them badly: eleven fans and half a dozen policemen.

Now it gets expensive. Last year Dalmat had to pay 40,000 euros after flares were lit at the cup semi-final. This time, insiders say, it could be more than double. And then the empty stands: up to three home matches behind closed doors, and one of them would be against Zagreb.

Chairman Mate Brajević appeared before the cameras as white as a sheet. He apologised to Babić, to Zmaj and "to every child who was here for the first time".

Referee Kordić needed thirty minutes before he gave up. He waited, as the rules demand. He could've saved himself the trouble.

== Radio Marjan
After the abandoned match: Dalmat fear ghost games

At Dalmat Split they are counting the cost. The club expects to lose the points from Saturday's match, which was called off after a firecracker went off near the Osijek goalkeeper, and that would drop it from second place to third.

"We have no argument against it," sporting director Joško Vidan told Radio Marjan. What the club does want to fight is a closing of the whole stadium. It'll propose to the disciplinary committee on Wednesday that only the north stand be shut.

The match was stopped in the 68th minute at 1-2 and not resumed. Referee Ante Kordić waited for half an hour, as the rules prescribe, and then followed the advice of the police.

The young man who threw the firecracker has admitted it, according to his lawyer. He says he meant to hit the track and not a person. As he's under age, the juvenile court will deal with the case. He faces a stadium ban by the courts of up to two years, besides the life ban pronounced by the club.

{arrests.a: The police put the number of arrests at 19}. Nine of those were let go in the night after their particulars had been taken down; the others were brought before a magistrate on Sunday.

How did the firecrackers get in? Stewards searched bags but not clothing, Vidan said. There were 320 stewards on duty, 40 more than at an ordinary match.

The organised supporters have kept silent until now. On their page there is just one sentence: "Get well, Luka."

Babić left hospital on Sunday. He's not expected to be fit for next weekend's game in Varaždin.

== The Terrace (London)
Croatia's fireworks problem claims another evening

It had been, until then, rather a good match. Zmaj Osijek, unfashionable and well drilled, had come from behind to lead at Dalmat Split, who had in turn hit the woodwork twice. There were a little over twenty minutes to play when a firecracker burst beside Luka Babić, the visitors' 24-year-old goalkeeper.

He was carried off, spent the night in hospital and was discharged on Sunday with what his club called acoustic trauma and a minor burn. The game did not restart.

Croatian football has been here before. Two seasons ago a steward in Zadar lost a finger; last spring a cup semi-final at this same stadium was held up for a quarter of an hour by flares. What's new is the reaction. Within a day the home club had named the row, the seat and the age of the offender and banned him for life.

"Clubs always used to say they couldn't see who did it," said Nives Lovrić, who studies supporter culture at the University of Zadar. "They could see. They did not want to look."

Not everyone is persuaded. A life ban from a private club is easily declared, Lovrić said; someone has to check it at the turnstile. Of the 64 people barred from Croatian grounds by a court last year, roughly a third were caught inside one.

On Wednesday the league decides. A 3-0 award to Zmaj is close to certain, since the rules leave little room, and a spell behind closed doors is likely.

Babić has asked for one thing only: that nobody send him a video of it.
