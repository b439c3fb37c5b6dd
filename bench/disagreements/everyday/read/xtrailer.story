people: number
caller: attribution
driver: contradiction
label: framing

== Danube Wire
Dozens of migrants freed from refrigerated lorry near Győr

Hungarian police and firefighters on Tuesday freed dozens of people from a locked refrigerated lorry at a motorway rest area near Győr, 25 kilometres from the Austrian border, officials said.

{people.a: There were 43 people in the trailer}, county police spokesman Levente Szalai told reporters, among them six children. They came from Syria, Afghanistan and Turkey.

Eleven of them were taken to hospital with hypothermia and signs of lack of oxygen. Two were in a serious condition on Tuesday evening, a hospital official said. No one died.

The cooling was set to four degrees Celsius. The lorry, which has Romanian plates, was carrying cartons of salad behind which a space of about ten square metres had been left free.

{caller.a: The police were alerted by a lorry driver} who had parked next to the vehicle and heard knocking, Szalai said. Firefighters broke the seal with a bolt cutter at 5:50 a.m.

{driver.a: The driver had fled before the officers arrived}, and a helicopter and dogs were searching the fields along the M1. The owner of the lorry, a haulage company in Arad, said it had been rented out in September.

Those who were unhurt were taken to a reception centre in Vámosszabadi. The International Rescue Office, an aid group, said {label.a: the refugees must now be given the chance} to ask for asylum. A government spokesman said they would be returned to the southern border "in accordance with the law".

In August, police found 29 people in a furniture van on the same motorway. In that case the driver, a 34-year-old Bulgarian, was sentenced to six years.

== Kisalföldi Napló
Knocking in the salad lorry: how they were found at the Arrabona rest area

First they thought it was the cooling unit. Three drivers were drinking coffee beside the petrol station at the Arrabona rest area, at about half past five on Tuesday morning, when a dull noise came from the lorry at the end of the row.

"Like somebody moving boxes. Then it had a rhythm," says Ferenc T., who was on his way to Linz with tyres. {caller.a: He rang the emergency number himself}, he says, at 5:34, and still has the call on his telephone. The others went over and knocked back.

The fire brigade from Győr was there sixteen minutes after that call. Inside, behind a wall of cartons, people stood in the cold, close together, some in T-shirts. The first to be lifted out was a girl of four in a ski suit too large for her.

{people.a: Forty-three men, women and children} climbed down one after the other; the firefighters counted them twice because there was so much confusion. The station's tenant, Ilona Bíró, handed out tea, and then simply everything that was in the shop. "You don't ask for money then."

Eleven were taken to the Petz Hospital in the city. Three of them were released in the afternoon. Two men were still in intensive care at the time of going to press.

There was no one in the cab. The engine was running, a pot of soup stood on the passenger seat, still warm. {driver.a: The man at the wheel had got away over the fence} towards the railway line, the police assume. They are searching with dogs.

It is the second such find on this stretch of road since August.

== Blikkfang
HORROR TRUCK ON THE M1

Four degrees. No light. No air. For nine hours!

That is how long they were locked into the lorry of death that nearly was, on its way from the Romanian border to the west. On Tuesday at dawn it was broken open, at a rest area near Győr.

{people.b: Crammed inside were 51 people}, a paramedic who treated them told Blikkfang. "I've got the list of wristbands. I put them on." Some could no longer stand. A small boy asked for his shoes.

{label.b: The illegals had paid between 3,000 and 5,000 euros} a head for the trip, we learn from investigators. Whoever had cash sat near the door. Whoever owed money stood at the back, by the fan.

And the smuggler? {driver.b: Police arrested the driver on the spot}, asleep in his cab, 41 years old, a Moldovan, says a member of the patrol that was first on the scene. He is said to have asked for a cigarette and then for a lawyer.

The bosses sit elsewhere, as always. The van found on this motorway in August, with 29 inside, had been hired by a firm in Arad that existed only on a letterhead. Is it the same gang? Police say they are looking at every connection.

The hospital in Győr took in eleven patients. Two of them are fighting for their lives.

The government has promised a tough response. The {label.b: illegal border-crossers will be sent back} south, its spokesman said, as the law provides. First, however, they got tea. And crisps.

== Frontier Radio Vienna
"We thought the knocking would be heard by no one"

One of those who were in the lorry has spoken to Frontier Radio. Hassan, a 26-year-old from Aleppo who does not want his full name used, sits on a bed in the reception centre of Vámosszabadi, wrapped in two blankets.

They had got in at a timber yard, at night, he says. They were told it would take five hours. After six the small children no longer cried, and that frightened everyone. "We thought the knocking would be heard by no one."

{caller.b: It was he who called the police}, Hassan says, from inside the trailer, with the last bar on a Turkish telephone. He did not know where they were and read out the letters on a carton. A woman at the other end told him to keep knocking.

What happens now is disputed. Hungary intends to take the group to the Serbian border; in its view none of them can apply for asylum on its territory. Aid organisations say that is against European law. {label.a: The refugees have a right to be heard}, said Judit Fehér, a lawyer with the International Rescue Office, who was allowed to see nine of them on Tuesday evening.

Austria's interior ministry in Vienna spoke of "a terrible reminder". The lorry had been bound for a market hall in Wels, according to its papers. In 2015, 71 people suffocated in a refrigerated lorry found in Burgenland.

This time everyone survived. Two men are in intensive care. One of them, Hassan says, is his cousin.
