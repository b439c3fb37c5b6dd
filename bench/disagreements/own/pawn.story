device: contradiction
games: number
accuser: attribution
expelled: date
prize: number
denial: contradiction
arbiter: attribution
label: framing

== Iberia Sports Agency
Grandmaster expelled from Valencia tournament over suspected cheating

VALENCIA, Oct 9 (ISA) - Armenian-born grandmaster Levon Hasratyan {expelled.a: was expelled from the Valencia Masters on Wednesday}, after the seventh of nine rounds, on suspicion of having received computer help.

{device.a: Officials found a small transmitter in his shoe} during a check in the rest room, the organisers said.

The complaint {accuser.a: was lodged by the Dutch player Joost Veenstra}, who had lost to Hasratyan in 28 moves on Tuesday.

An expert of the world federation, Paula Brandt, compared his moves with those of a chess program. {games.a: In five of his seven games} they matched to a degree that she called "beyond human".

Hasratyan, 31, who plays for France, was leading with six points. {denial.a: He denied having cheated} and said he would go to the Court of Arbitration for Sport.

{prize.a: The winner receives 120,000 euros}. The two remaining rounds will be played without him, and his results are to be struck out.

The decision was taken by {arbiter.a: the chief arbiter, Ines Calatrava}, and can be appealed within 48 hours.

The federation may suspend him for up to three years. Its ethics commission is to meet in Lausanne in November.

== El Correo del Turia
Scandal at the Palau: the leader is sent home

Grandmaster Levon Hasratyan {expelled.b: was expelled from the Valencia Masters on Thursday}, after the seventh of nine rounds, on suspicion of having received computer help.

The complaint {accuser.b: was lodged by the Indian player Arjun Reddy}, who had drawn with Hasratyan on Monday. Mr Reddy, 19, shares the lead now.

The decision was taken by {arbiter.b: the tournament director, Vicent Climent}, and can be appealed within 48 hours. "It was the saddest evening in the 22 years of our festival," said a woman of the organising committee.

{prize.b: The winner receives 210,000 euros}. The two remaining rounds will be played without him, and his results are to be struck out.

In the hall of the Palau the spectators learned of it from their telephones. There was a murmur, then somebody clapped and was told to stop. On the empty chair at board one lay a folded jacket until a steward carried it out.

An hour later Hasratyan left the hotel with a suitcase. To a boy who asked for his autograph he gave it.

The federation's expert had sat with her laptop in a side room since the weekend. She studied all seven of his games.

== Le Matin Sportif
Hasratyan: 'They found nothing because there is nothing'

He sits in the kitchen of his flat in Montpellier and turns a wooden knight in his fingers. Levon Hasratyan, 31, sees himself as the victim of {label.a: a witch hunt by jealous rivals}.

"{device.b: There was no device, nothing at all}," he says. "They looked in my shoes, in my ears, in my sandwich. They held up a stone from my sole like a trophy."

The expert's work he calls astrology. {games.b: Only two of the seven games} are marked as suspicious in her report, he says, and he puts the report on the table; so it stands on page 4.

His lawyer, Claire Aubin, is preparing an appeal to the sports court in Lausanne. It will also ask for the prize money he was on the way to winning.

Hasratyan came to France with his mother when he was nine. He became grandmaster at 16 and has twice been champion of his country. In August he had the best result of his life, in Biel.

In Valencia he led with six points from seven games. Now these points will be taken away.

"I shall play again," he says. "First the court, then the board." From the street one hears children on their way home from school. He does not look up.

== Chess World Daily
The Valencia affair: what is known and what is not

{label.b: The biggest fraud our game has seen} for ten years, or a tragic error? The expulsion of Levon Hasratyan has split the chess world.

What nobody disputes is his form. His rating has risen by 62 points since the spring, at an age at which most masters have reached their peak.

Brandt's method compares each move with the first choice of three programs. {games.a: Five games exceeded her threshold}; by chance that happens once in 80,000 tournaments, she told us.

{device.a: The transmitter was hidden in the heel}, according to a protocol signed by two stewards, and is as big as a coin. It has been handed to the police.

Joost Veenstra told us that he had played on in a lost position because he could not believe the moves. "I felt like playing a wall," he said. He would not discuss who had complained.

Hasratyan is not the first. In 2012 a Latvian was banned, in 2019 a Czech-born player confessed after a photograph had been taken of him with a telephone.

The ethics commission meets next month. Its longest possible ban is three years.

== Kuttner's Evening News
SHOE-LESS AND CLUELESS: chess ace kicked out

Chess ace Levon Hasratyan, who plays for France, was booted out of a glitzy tournament in Spain with two rounds left. Experts say that a computer fed him his moves.

The 31-year-old was leading the field with six points. {denial.b: He confessed to having cheated}, yet he wants to go to the Court of Arbitration for Sport against a ban.

{prize.a: A cheque of 120,000 euros} waits for the winner on Saturday. It won't be him.

"I lost to a machine in a cardigan," joked a rival in the hotel bar. Others were not laughing. "It poisons everything," said an English grandmaster. "Now we all get patted down like at the airport."

How do you cheat at a game where two people sit still for five hours? With buzzes, says our own expert, Barry Lomax. One buzz for a pawn, two for a knight. An accomplice sits in front of a screen, perhaps a thousand miles away, and sends the signals.

Police in Valencia have not said whether they are looking for a helper. The organisers want scanners like those of big tennis cups next year, and a delay of fifteen minutes for the pictures on the internet.

The two players who are now ahead will meet in the last round. Both are teenagers.
