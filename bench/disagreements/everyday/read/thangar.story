evacuation: date
clearing: contradiction
hurt: number

== Nordlys Bureau
Plane with 48 aboard slides off runway at Vesterholm

A passenger plane of the regional airline Kystfly slid off the end of the runway at Vesterholm in northern Norway on Monday evening and came to rest a few metres from the sea. Everyone on board survived.

The ATR 72 was arriving from Trondheim with 44 passengers and four crew. It touched down at 19:34 in heavy snow, airport operator Lufthavn Nord said.

{hurt.a: Eleven people were injured, none of them critically}, the police district said late in the evening. Most had bruises or had fallen on the ice while leaving the plane.

{evacuation.a: The cabin was empty after ninety seconds}, according to Kystfly. The captain, a man of 52 with 9,000 flying hours, was the last to leave.

The aircraft lost its nose wheel when it broke through a fence. It stopped 140 metres beyond the end of the runway, which is 1,199 metres long.

{clearing.a: Lufthavn Nord said the runway had been swept} and measured twenty minutes before the landing. The crew had been told that braking action was "medium".

The accident investigation board sent four people to Vesterholm. Both flight recorders were found undamaged, the board's head of aviation, Sigrun Aalen, said. "It is far too early to speak of a cause."

The airport will be closed until Wednesday at noon. Kystfly cancelled six departures on Tuesday and is carrying travellers by bus and fast boat.

In 2011 a smaller cargo plane ran off the same runway in fog. Nobody was hurt at that time.

== Trondheim Dagblad
Kystfly plane stops short of the sea

A passenger plane on its way from Trondheim slid off the end of the runway at Vesterholm on Monday evening and came to rest a few metres from the sea. All 48 on board survived.

The ATR 72 touched down shortly after half past seven in heavy snow. It broke through a fence, lost its nose wheel and stopped 140 metres beyond the end of the runway.

{hurt.a: Eleven of those on board were injured}, none of them critically, the police district said. Most had bruises or had fallen on the ice while leaving the plane. Five are from Trondheim.

{evacuation.a: Within ninety seconds the cabin was empty}, according to Kystfly. Its managing director, Espen Rokke, praised the two cabin attendants. "That is what they train for every spring," he said.

The captain is 52 and has 9,000 flying hours, his first officer is 29 and has 1,400. Both have been relieved of duty until they have been heard, as is usual.

Both flight recorders were found undamaged, said Sigrun Aalen of the accident investigation board. "It is far too early to speak of a cause."

The plane was built in 2009 and came to Kystfly in 2016. Its last large inspection was in November. Replacement is difficult: the airline has seven aircraft of the type, and one of the other six is in the workshop.

At Værnes airport in Trondheim, where the plane had taken off at 18:20, relatives were looked after in a separate room. The three Tuesday flights to Vesterholm are cancelled, as are the three back. The airport there is to open again on Wednesday at noon.

== Nordnorsk Tidende
Investigators in Vesterholm after plane leaves runway

The accident investigation board sent four people to Vesterholm after a Kystfly plane slid off the end of the runway on Monday evening. Both flight recorders were found undamaged.

The ATR 72 was arriving from Trondheim with 44 passengers, among them two infants, and four crew. It touched down at 19:34 in heavy snow and came to rest a few metres from the sea.

Among the questions is the state of the runway. {clearing.a: It had been swept and measured at 19:14}, said Lufthavn Nord, twenty minutes before the landing. The crew had been told that braking action was "medium", the third of five steps.

Another is its length. At 1,199 metres Vesterholm has one of the shortest runways that the type may use. For years the municipality has asked for 300 metres more. The transport ministry put the cost at 640 million kroner in 2021 and shelved the plan.

"A longer runway is not a luxury," said the leader of the county council, Harald Mikkelborg. The minister, Kaja Friis, said she would wait for the report before talking about money.

Pilots are not unanimous. "Vesterholm is demanding, not dangerous," said Ola Brenne of the pilots' association. He pointed out that around 2,100 landings a year go well.

The fuel tanks held. Some 30 litres of hydraulic oil ran out and were soaked up by the fire brigade.

== Vesterholm Blad
Neighbours carried blankets to the shore

Astrid Nilsen was taking bread out of the oven when the kitchen window shook. "I saw the lights where there shouldn't be any lights," she says. She lives 200 metres from the fence that the plane tore down on Monday evening.

With her two sons she ran over with blankets. What she found was people standing in the snow in stockinged feet. {evacuation.b: It took a good six minutes until the last was out}, she says; her younger son had started filming, and the clock of the film runs along.

Around 40 of the travellers were taken to the school gym, where the health visitor and half the choir had soon turned up with coffee. The rest, those who needed a doctor, were driven to the cottage hospital. A toddler slept through it all.

That it was slippery surprises no one here. {clearing.b: Nobody had swept the runway since the afternoon}, says Jonny Berg, who drove the sweeper until he went home at four; his relief was ill, and the second machine has had a broken shaft since Christmas.

The airport manager, Lene Moe, did not wish to comment on staff. She thanked everyone who had helped.

Mayor Tor Inge Sand opened the crisis centre at eight o'clock. It stays open all week. "We were metres from a catastrophe," he said.

In 2011 the cargo plane stopped in the bog on the other side. Then too it was the Nilsens who came first: the father at that time, with a tractor.

On Tuesday morning the white machine with the blue tail still lay nose down by the sea. The school is closed for a day, the choir has its rehearsal on Thursday as usual.

== Ekstra Nord
"I THOUGHT: NOW COMES THE WATER"

Ten metres! Just ten metres of stones lay between flight KF 318 and the ice-cold sea.

"I thought: now comes the water," says Benedikte Lund, 33, seat 4C. She had her daughter on her lap. Leah is 14 months old and had fallen asleep over the mountains. She woke up in a gym, in the arms of a stranger who was singing.

It was snowing sideways. The plane came down hard, swerved, straightened, and then it would not stop. "He braked and braked. You could feel him stand on it," says oil worker Geir, 47.

A fence. A crunch. Silence. Then the cabin attendant's voice: leave everything, come to me!

{hurt.b: Seventeen passengers and crew were hurt in the crash}, the cottage hospital's own list shows; Ekstra Nord has seen it. A pensioner broke her hip, a student his collarbone. The rest got off with bumps and cuts. No life is in danger.

And the captain? He walked through the rows once more with a torch before he climbed out himself. Father of three, flying since he was 19. "I'd get in with him again tomorrow," says Geir.

Not everyone is so forgiving. "Why do they land at all in such weather?" asks Benedikte. The airline says that wind and sight were within the limits. Two other planes had landed in the course of the evening.

Kystfly pays each passenger 10,000 kroner for a start. The luggage is still on board and will be handed out on Wednesday. Benedikte only wants one thing from it: a grey rabbit with one ear.
