value: number
minutes: date
metals: contradiction?
fence: contradiction?
dress: framing?

== Continental Wire
Emeralds taken at gunpoint from airliner at Aalbrugge

{value.a: Nobody in the cabin knew that their suitcases were sharing the hold with $36 million worth of emeralds, some cut and some rough.}

The stones never got to Lugano. A little before 9 p.m. on Thursday, {fence.a: two vehicles crashed through the fence around Aalbrugge Airport} and made straight for the parked jet. Out of them came six masked men.

{dress.a: Officials said the robbers had on clothes that looked like police uniforms} and carried heavy weapons. Not a shot was fired and nobody was hurt, but both pilots and a guard from the transport company had guns pointed at them, said Marit Hoogland of the Aalbrugge prosecutor's office.

{minutes.a: It took the gang four minutes or less to clear the gems out of the hold}, according to airport spokesman Pieter Verlaan. They then drove away through the gap by which they had come.

That gap, Hoogland told a news conference, was at a point where the fence passes between two building plots. There were three men in each car.

"You would think soldiers had rehearsed it," said Verlaan, who called it a shock that such a thing could be done at all and laid the blame on organized crime. Like every international airport, he added, Aalbrugge works under tight security rules.

The jet belonged to Juraline, which flies the route on behalf of a larger Swiss carrier.

How the men learned of the shipment is not known. Hoogland, however, ruled out an opportunist crime and spoke of professionals. The gem-trading city of Lierdam is some 30 miles away.

== The Daily Concourse
Small airline caught up in huge gem robbery

A Dutch airport and a regional carrier are at the center of an international jewel robbery that has everyone talking this Friday morning.

It happened late Thursday at Aalbrugge Airport, police say. {fence.b: Six men opened up the perimeter fence}, drove to the apron and, {value.b: out of the cargo bay of a Juraline jet, took emeralds that could be worth hundreds of millions of dollars}, according to the authorities.

Guns were shown but not used, and everyone is unharmed, the company that runs the airport told us in a statement. The men were gone again through the broken fence within minutes, it said, adding that other flights were not affected.

Joke Terlinden, who speaks for the Aalbrugge prosecutor, told one news agency that the robbers were masked, carried guns and came in two vehicles.

{dress.a: They were dressed in dark outfits much like those of the police}, and she said they had tried to pass for officers.

{metals.a: Their haul came to 90 packages, most of them full of emeralds, though a few contained precious metals as well.}

{minutes.b: The gang spent only four minutes beside the aircraft, and the whole operation was over in 14}, airport spokesman Pieter Verlaan said in a telephone interview with a financial news service. He described it as quick, tidy and carefully prepared.

Police later came across a burned-out van that they think was used in the raid.

== Pacific Chronicle
Emerald robbers knew their trade, Dutch official says

AMSTERDAM — {minutes.c: Thieves in the Netherlands needed barely six minutes to carry off one of the boldest gem robberies in years.}

The Juraline jet was about to leave Aalbrugge for Switzerland shortly before 9 p.m. Thursday. Passengers had taken their seats, the luggage was aboard and the doors had been shut.

{value.a: Guards from the security firm Corvane had only just moved a load of cut and uncut emeralds, put at $36 million, out of their armored truck and into the hold.} At that moment two vehicles with flashing blue lights pulled up. To all appearances they were police cars; one was a van.

{dress.b: Six men in police uniforms jumped down, guns in hand and balaclavas over their faces.} They forced the hold and took about 90 packages.

Then they were off, as fast as they had come, by way of a hole in the fence. The van turned up later near the airport, a burned shell.

{minutes.c: The raid lasted six minutes from start to finish}, with no shooting and no injuries, said Marit Hoogland of the Aalbrugge prosecutor's office, and the people on board noticed nothing.

"They wanted to be taken for police, that much is clear," Hoogland said. "This was prepared, and by people who do it for a living."

The newspaper De Morgenster reported that detectives suspect the gang had help from someone at the airport. The flight did not leave.

Investigators would not say exactly what the haul was worth. {metals.b: "Nearly all emeralds, and no gold that we are aware of," said Joke Terlinden}, a second official.

== The Southern Herald
Gang in police dress robs jet on Dutch runway

{value.c: EUROPEAN police are searching for emeralds worth $34.5 million} after six armed robbers got up as policemen struck overnight at Aalbrugge airport.

The raid ranks among the biggest gem thefts ever recorded. {minutes.a: The gang, plainly well drilled, required just four minutes to hold up a Swiss-bound jet} and vanish into the dark.

Dutch detectives have been left puzzling over the accuracy of the operation and the inside knowledge it seems to betray. The robbers had a window of some 20 minutes in which to hit the consignment, and they hit it.

{dress.c: In masks and hooded police jackets, with laser sights on their machine guns}, they appeared at 8.48pm on Thursday, moments before the plane was given leave to depart.

What they were after was a delivery by the security company Corvane, whose truck had just finished loading the 9.10pm Juraline service to Lugano. Valuables are always put aboard at the last minute as a precaution.

Once through the perimeter fence, the gang crossed the tarmac in a van and a car, both black and both fitted with blue police lights.

Three men got out of each and trained their weapons on the captain, the first officer and the guards. The cargo doors were forced and some 90 packages removed, the greater part of them emeralds. They made up only a portion of what the aircraft was carrying.
