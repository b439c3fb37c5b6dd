troops: number
start: date
distance: number
drone: contradiction
hotline: contradiction
proposer: attribution
crossing: contradiction
label: framing

== Meridian Press Agency
Taravia says {troops.a: 40,000 Ostreli troops massed at border}, calls up reservists

LIPOVAR, March 14 (MPA) - Taravia ordered a partial call-up of reservists on Friday after its defence ministry said that neighbouring Ostrel {troops.a: had massed about 40,000 soldiers} along the Sorev valley.

Defence Minister Milan Kordas told parliament that the first columns {start.a: had begun to move on February 24} and that trains with armour had been arriving ever since.

{label.a: "This is not a parade and it is not a drill,"} Kordas said. "Nobody brings field hospitals and blood reserves to a drill."

Ostrel's defence ministry said the troops {label.b: were taking part in a planned exercise} named Winter Oak and put their number at {troops.b: no more than 9,000 men}. The exercise would end on March 28 and the units would then go back to their barracks, it said.

The two countries, which fought a six-week war over the valley in 1994, have been at odds since Taravia applied in December to join a Western defence pact.

Tension rose on Wednesday when an Ostreli reconnaissance drone came down near the village of Brenna, on Taravian soil. Kordas said {drone.a: an air defence battery had shot it down} after it failed to respond to warnings.

The reservist order covers 18,000 men and women aged between 22 and 45. They are to report by Tuesday. Taravia's standing army has 31,000 members.

Kordas said the general staff had rung its counterpart twice on Thursday over the line that was set up after the war to avoid misunderstandings. {hotline.a: "Nobody in Ostrel picked up,"} he said.

Some 1,400 people had left villages on the Taravian side by Thursday evening, the interior ministry said, most of them families with children.

Diplomats said envoys of both countries would meet in Vienna on Monday. {proposer.a: The meeting was proposed by Taravia's president, Ana Drozd,} a spokesman for her office said. It would be the first such encounter since the autumn.

Taravia's currency, the lira, lost 4 percent against the euro on Friday.

== Taravia Herald
They are within sight of the church tower

From the roof of the school in Hradek you do not need field glasses any more. At night the lights of the camp lie across the valley like a second town.

The forward units of what officers here call {label.a: an invasion army waiting for an order} stand {distance.a: less than five kilometres from the crossing}, according to the commander of the border battalion, Lieutenant Colonel Petr Havlan. On Monday, he said, there was only a single company opposite. On Friday he counted three battalions.

"I have two daughters in the town," said Havlan, 44. "You may imagine that I count carefully."

In all {troops.a: there are 40,000 of them} between the Sorev and the Black Hills, the defence ministry in Lipovar says, with 1,100 armoured vehicles, among them 640 battle tanks. It has called up 18,000 reservists, who must be with their units by Tuesday.

The crossing itself, over which 3,000 lorries a week normally pass, {crossing.a: has been closed since Thursday noon}. The barrier is down, concrete blocks have been set across both lanes, and the duty-free shop has pulled its shutters.

Vera Tomkova, 71, saw the drone fall on Wednesday. She was feeding her hens in Brenna, nine kilometres to the south. "First a bang, high up, then a trail of smoke, then it was in my neighbour's orchard," she said. An officer showed reporters holes in the fuselage. {drone.a: It was hit by one of our missiles}, he said, and the crew that fired it had been given a day's leave.

By Friday night 2,100 people had been taken in at sports halls further west, 700 more than the evening before. Most want to go back for their animals.

President Ana Drozd is due in Hradek on Saturday. {proposer.a: It was she who suggested that envoys meet} in Vienna at the beginning of next week, her office says, although few in the town expect much of it.

"In 1994 they also talked," said the baker, Josef Lisk. "I was baking for the delegations."

== Ostrel State Radio
Minister: Winter Oak manoeuvres proceed according to plan

The manoeuvres of the armed forces in the Sorev military district are going according to plan, Defence Minister General Zoran Uhlir said in Karst on Friday. He rejected what he called hysterical statements from Lipovar.

{label.b: "This is a routine winter exercise,} announced in good time, on our own territory," the general said. Every state had the right to train its soldiers where it saw fit.

Winter Oak {start.b: started on March 3}, with the transfer of the Second Mechanised Division, and ends on March 28. {troops.b: Nine thousand servicemen are taking part}, together with reserve medical staff, who according to the general practise the care of the injured every second year.

No unit, he said, {distance.b: is nearer than 12 kilometres to the crossing} at Hradek. Observers of international organisations had been offered a visit on March 20.

The minister also commented on the loss of an unmanned aircraft in the middle of the week. {drone.b: The aircraft came down because its engine had failed}, he said, as the recorded flight data showed without any doubt. It had drifted over the frontier in strong wind. Ostrel has asked for the return of the wreck.

General Uhlir called it a fairy tale that Taravia had tried to reach his staff by telephone. The line is manned around the clock, and {hotline.b: the log does not contain a single call} for Thursday. "If they want to speak to us, they know the number."

Traffic with the neighbouring country is not affected. {crossing.b: Lorries and cars were being cleared at Hradek} on Friday as on every other day, the customs administration told this station.

Ostrel will be represented in Vienna on Monday by Deputy Foreign Minister Irina Sebek. {proposer.b: Karst accepted an invitation by the Swiss government}, the foreign ministry said, because it had nothing to hide.

The general finally recalled that Taravia had itself held manoeuvres with foreign participation close to the border in the summer of last year, with 6,500 soldiers. At that time Ostrel had not complained.

== The London Lantern
West urges calm as Ostrel's build-up is put at half of Taravian figure

Western governments appealed to both sides in the Sorev valley to keep their nerve on Friday, while privately casting doubt on some of the more alarming figures that have come out of Lipovar.

Two officials from different countries who have seen satellite pictures said Ostrel had {troops.c: roughly 22,000 troops in the area}. That is well below the Taravian estimate, but more than twice what Ostrel admits to. "It is too many for a drill and too few for a war," said one of them.

The pictures show the first rail wagons being unloaded at the station of Mirna {start.a: in the last week of February}, one official said.

Commercial images bought by this newspaper show tents, tank transporters and what appears to be a field hospital on the edge of a wood {distance.b: twelve and a half kilometres east of Hradek} – some eight miles. That was the closest position that could be made out on Thursday.

{label.c: The build-up is a piece of armed blackmail}, said Sir Malcolm Freer, a former ambassador to Karst. "Uhlir wants Taravia to withdraw its application to the pact. He would prefer not to fire a shot."

Taravia lodged that application in December. A decision is expected at a summit in June.

The war of 1994 ended after six weeks and cost around 3,800 lives, about two-thirds of them civilians.

Most of the dead were buried on the Taravian side, though both nations claim them. Every June their presidents used to lay wreaths at the bridge in Hradek, at different hours. Last year only one of them came.

Taravia has about 31,000 soldiers and is now calling up 18,000 more. Even so it would be no match for its neighbour, whose armed forces are four times as large and have bought new rocket artillery since 2021.

Envoys are to meet in Vienna on Monday. {proposer.b: The idea came from Bern}, which has looked after each country's interests in the other's capital since relations were broken off in the autumn; a Swiss diplomat said he had sounded out both parties as early as last Sunday.

For now there is little panic in the markets. The lira fell by four per cent on Friday, but government bonds recovered half of their early losses. In Lipovar, cafés were full. At the central station, though, the night trains to the west had been sold out until the middle of next week.

== Sorev Valley Courier
Mothers, goats and a brass band: a valley packs its things

The bus from Brenna had 52 seats and 80 passengers on Thursday evening, not counting two goats. The driver, Emil Rask, did not count them either.

He has made the trip to the sports hall at Dolny six times this week. About fourteen hundred people had left the villages by that night, the district office says. Nobody forced them; the evacuation is voluntary.

What are they running from? {label.b: "Manoeuvres, like every year,"} says Rask, who has relatives on the other side and was on the phone with them until the network went down. His brother-in-law, a baker in Mirna, sells 600 loaves a day to the army and says the soldiers grumble about the cold and want to go home.

Others are less calm. Jana Miklos, 33, who runs the exchange office at the Hradek crossing, was sent home on Thursday. {crossing.a: "They shut it at midday,} both sides, and the last lorry had to reverse for a kilometre," she says. Her cousin, a customs officer, has been told to stay at home until further notice.

The farmers, who have been watching the hills since it all began, are sure of one thing. {start.b: It was the first Monday in March} when the engines were heard, says Karel Bures, 60, of Upper Brenna; he knows because it was the day his barn roof was put on.

The drone that came down on Wednesday lies under a tarpaulin in the orchard of the Sykora family. Soldiers guard it. Children have been picking up splinters for days and trade them at school, two small ones for a large one.

On Tuesday the reservists must be in barracks, and with them half of the Dolny brass band. The spring concert has been put off to May. "Then we shall play louder," says the conductor, who at 47 is too old to be called up.
