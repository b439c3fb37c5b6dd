thieves: number
minutes: date
alarm: contradiction
value: number
entry: contradiction
guard: contradiction
van: attribution
style: framing

== Eurofeed
CASTELMAR - Thieves stole three paintings by the 17th-century master Ottavio Brenn and a gold reliquary from the municipal museum of Castelmar in the night to Wednesday, police said.
{entry.a: They got in through a skylight above the south gallery}, lowering themselves on ropes, and {minutes.a: were out again in less than four minutes}, commissioner Sandro Illic told reporters. {thieves.a: The gang consisted of two people, both masked}, he said, citing video from inside the building and from the yard.
{alarm.a: The alarm went off at 3.12 a.m. as the first picture was lifted}, and a patrol arrived six minutes later.
{guard.a: The night guard, 63, was overpowered and tied to a radiator}. He was unharmed.
Museum director Carla Venn estimated {value.a: the value of the stolen works at 11 million crowns}. They were insured for about six million.
"These pictures cannot be sold. Every dealer in the world knows them," she said.
A grey van with false plates was found in a gravel pit eight kilometres north of the town at midday. {van.a: It was spotted from a police helicopter}, Illic said. Forensic experts were examining it.
The museum, which had 84,000 visitors last year, will remain closed until Saturday.
It is the most serious theft from a public collection in the country since four icons vanished from the monastery of Sant Aurel in 1998. They have never been recovered.

== Castelmar Daily
The empty hooks are still in the wall. Under them, on the parquet, lies a little plaster, and next to it somebody has placed a yellow number.
The town has lost its Brenns: the "Woman with a Lamp", the "Salt Carriers" and the small self-portrait with the crooked collar that every schoolchild here has had to draw. Gone too is the reliquary of Saint Odo, not much bigger than a loaf of bread.
{thieves.b: Four figures are said to have run to a van}, a baker who was on his way to work told the Daily. He thought it was a stag party.
{guard.b: Meanwhile the guard was asleep in the staff kitchen}; colleagues woke him when the police were already in the building, town hall sources say. {alarm.b: No alarm had rung, the system having been switched off} since Monday for maintenance.
Mayor Pia Corvin did not wish to comment on that. She announced an external inquiry, to report within six weeks.
{van.b: It was a cyclist who came across the getaway vehicle} around noon, in the old gravel pit on the road to Ulm Chapel: Karl Benz-Ortega, 34, a teacher, who wondered about the open doors. Inside lay a blanket and a piece of gilded frame.
Eleven million crowns is {value.a: the sum that Director Carla Venn puts on the four objects}. "But what is the self-portrait worth to us?" she asked. "I used to say good morning to it."
The museum's doors stay shut up to and including Friday. The concert on Sunday is to take place.

== The Art Courier
{style.a: It was a theft of rare elegance, planned like a ballet}. Whoever took the three Brenns from Castelmar knew the building, knew the pictures and knew what to leave hanging.
For the experts are agreed on one thing: on the opposite wall hung a large altarpiece, far better known, and it was not touched. It would not have gone through the opening. {entry.a: The thieves came from above, through the glass of the roof}, and they left by the same way, the canvases still on their stretchers.
{value.b: More than 23 million crowns is what the haul would fetch}, in the view of auction specialist Henri Dulac, who drew up the catalogue of Brenn's works. That the town had insured it for barely six he calls "touching".
Brenn, born in Castelmar in 1611, left only 31 authenticated paintings. The museum owned five. The self-portrait, just 30 centimetres high, is considered the earliest of its kind by the artist.
The reliquary is a different matter. Gold can be melted down, and Dulac fears it may already have been: as metal it would bring 90,000 crowns at most.
{minutes.b: Some twelve minutes the visitors allowed themselves} in the rooms, long enough to unscrew the security fittings rather than break them. {style.a: Not a splinter of the frames was left behind in the gallery}.
In the trade the mood is gloomy. It is the third museum of medium size to be struck in the region within a year, after Pellin and Varro. In neither case has anything turned up.

== Southern Gazette
Crowbar, sledgehammer, sack: {style.b: it was a crude smash-and-grab raid} that has cost Castelmar its most precious pictures, an investigator told the Gazette.
{entry.b: The gang did not climb, they opened the delivery door at the rear with a key}. Whose key it was is the question the detectives are asking themselves. All 22 employees are being questioned, including former ones.
{thieves.b: There were four of them, two inside and two at the van}, the investigator said. {minutes.a: After three and a half minutes it was all over}.
{alarm.a: The alarm did its duty}: at twelve minutes past three it was received by the control centre. The first patrol car needed six minutes because it had been at the other end of town, at an accident.
{guard.a: The watchman was found bound in the cloakroom}, the 63-year-old is suffering from shock but was able to give evidence in the afternoon.
The vehicle, a grey delivery van stolen in Varro two weeks earlier, was discovered in a gravel pit the same day. Traces of DNA have been secured.
Suspicion falls on a group that is believed to be behind the burglaries in Pellin last September and in Varro in January. In Pellin, too, a rear entrance was used.
Culture Minister Noa Ferrand demanded better protection for municipal collections. Only one in five of them, she said, met the standards that have been in force for state museums since 2019. Her ministry will make 15 million crowns available next year.
