deaths: number
injured: number
cause: contradiction
aboard: number
captain: contradiction
capacity: number
== Coast Post
A passenger ferry capsized off the island of Varo on Saturday night, killing at least {deaths.a: 31 people}, the coastguard said.
{aboard.a: The Santa Lucia was carrying 187 passengers and 12 crew} when it left Port Amadi at about 8pm, according to the harbour office.
Divers worked through the night under floodlights, and fishing boats brought survivors ashore.
{injured.a: Forty-four people were treated for injuries at the district hospital}, its director, Lena Moreau, said.
{cause.a: Investigators believe the ferry struck a reef} after drifting out of the shipping lane in heavy rain.
"It went over in less than five minutes," said Tomas Okello, a teacher who swam to a raft with his daughter.
{captain.a: The captain, who survived, was arrested on Sunday} and is being questioned by police in Port Amadi.
Built in 1988, {capacity.a: the vessel was licensed to carry 150 people}.
President Ruth Adeyemi declared three days of mourning.
Overloading is common on the route, which links a dozen small islands to the mainland.
== The Daily Ledger
Rescuers on Sunday called off the search for survivors of a ferry disaster near Varo island in which {deaths.b: 38 people died}.
The Santa Lucia overturned on Saturday evening, about an hour into its journey from Port Amadi.
{aboard.b: Some 240 people were on board}, survivors told the Ledger, many of them traders returning from a weekly market.
{cause.b: The ferry sank after its engine failed and water flooded the lower deck}, the transport minister, Isaac Bello, told parliament.
{injured.b: Nearly 60 people were injured}, several of them seriously.
Ms Adeyemi, the president, announced a mourning period of three days and promised an inquiry.
{captain.b: The captain is still missing}, Mr Bello said.
Fishermen pulled dozens of people from the sea before the first navy boat arrived.
The 35-year-old ship had passed a safety check in March.
== Radio Varo
The number of people known to have died in Saturday's ferry accident has risen to {deaths.b: 38}, hospital officials on Varo say.
The Santa Lucia, which sails twice a week between Port Amadi and the island, {capacity.b: was allowed to take 200 passengers}.
{cause.a: It hit a reef in bad weather}, the coastguard commander, Peter Nwosu, told this station.
Teams from the mainland ended their search on Sunday afternoon.
Families gathered at the quay with photographs of the missing.
The president has ordered flags to be flown at half-mast for three days.
