tractors: number
first: contradiction
meeting: date
camp: framing

== Agence Gauloise
Farmers surround Lyon food depots over nitrate rules

French farmers blocked the approaches to Lyon on Thursday in anger at new limits on fertiliser, and thirteen people were hurt in scuffles with police near the wholesale market of Corbas.

{tractors.a: About 800 tractors took part}, the prefecture of the Rhône department said. They stood on both carriageways of the A46 ring motorway and in front of four food depots.

The decree, which comes into force in September, lowers the amount of nitrogen that may be spread on a hectare in "vulnerable zones" from 170 to 140 kilograms a year. The farmers' association CDR says it will cost grain growers up to a tenth of their harvest.

{first.a: Police used tear gas after protesters had thrown bottles} and pieces of concrete at a cordon, prefect Solange Thibaud said. Nine officers and four farmers were treated for injuries.

Agriculture Minister Bastien Roche said his door was open. {meeting.a: He will receive a delegation on Monday}, his office said.

"We are not going home with a promise," said CDR chairman Gilles Pommard, 56, who grows maize near Bourgoin.

== France Nationale
Lyon: an uneasy night on the A46

They have brought mattresses, a mobile kitchen and, for the children, a trampoline. For a second night, farmers from six departments are camping on the ring motorway east of Lyon. By Friday evening police had counted 1,100 tractors, 300 more than the day before.

After the trouble on Thursday at Corbas, where gas drifted over the market halls, things have remained quiet. Of the 13 injured, twelve have been discharged from hospital. One officer with a broken wrist was operated on.

The decree is a matter of 30 kilograms. That is the amount of nitrogen per hectare and year that growers in the vulnerable zones will have to do without from September. It goes back to a ruling of the European Court of Justice two years ago, under which France faces fines if the groundwater does not improve.

In four supermarkets which our team visited on Friday there was no lettuce and little milk. The chains speak of isolated gaps and say that deliveries are being rerouted.

{meeting.a: The minister, Bastien Roche, has invited the farmers for Monday} at three in the afternoon. Whether the camp will still be standing by then was left open by Gilles Pommard of the CDR. That, he said, would be decided by the people on the road.

== The Furrow
They came for bread and got gas

{tractors.b: More than 2,300 tractors} rolled on Lyon on Thursday, from the Bresse, from the Dombes, from the Isère, and for once the country looked up from its plate. What grew up on the A46 is {camp.a: a peaceful village of families and flags}, with soup for everybody.

Anyone who was at Corbas knows how it began. {first.b: The gendarmes fired gas into a crowd that had done nothing} but sing. Only then did a few young men lose their tempers. Our photographer, who stood eight metres away, has the pictures to prove it.

"My father was gassed in 1961 and now it was my turn," says Thérèse Collomb, 67, who keeps forty goats above Condrieu. She was one of the four farmers hurt.

From 170 kilograms down to 140: that is what Paris wants. The CDR has done the sums. On a good field in the plain it means up to ten percent less wheat, and on a poor one a field not worth sowing.

The minister's door is open, he says. {meeting.b: He will see our delegation on Wednesday}, when the milk will have been poured away for almost a week. Gilles Pommard will lead it, and with him there will be two women from the young farmers and a vet.

== La Tribune du Parc
A city held to ransom

A motorway closed, four depots cut off, nurses late for work. {camp.b: The siege of Lyon} went into its second day on Friday, and nobody who could end it seemed in a hurry.

Agriculture Minister Bastien Roche repeats that his door is open. That is the wrong door. The decree was not thought up in his ministry; it follows from a judgment of the European Court of Justice, and from the wells of 240 communes in which there is more nitrate than is allowed.

At Corbas the bill is already known. The wholesale market puts its losses for Thursday at 1.2 million euros. Most of the fruit was given to food banks.

{first.a: The violence came from the demonstrators, who pelted police} with bottles before the first gas grenade was fired, as a film by the city's traffic cameras shows. Nine officers were hurt.

Nobody disputes that the margins are thin. But of every euro that a farm in the region earns from grain, 31 cents are public money, and the public would like to drink its water.

Whoever wishes to negotiate should first clear the road. The mayor, Odile Masson, has asked for exactly that, and has given the farmers until Sunday noon.

== The Harbour Times
French farmers dig in on Lyon's ring road
From our Paris correspondent

On the A46 motorway, two lanes are a car park and the third is a kitchen. A man in rubber boots is turning sausages. Behind him, as far as one can see, stand tractors, hung with road signs that have been turned upside down.

How many are there? {tractors.a: The road authority's own counters had registered some 800} by Thursday night, and on Friday more kept arriving from the north.

It is about nitrogen. Under a decree due in the autumn, growers in places where the groundwater is tainted may spread about a sixth less. To the farmers' association, the CDR, it is the last straw after a wet spring; to the government it is what Europe's highest court has ordered.

Brussels, for its part, would rather not be asked. "It is for the member state to choose the means," a Commission official said, twice.

There have been thirteen injuries so far, most of them slight. Cafés in the Old Town were as full as ever on Friday evening, and a waiter shrugged when asked about the missing lettuce. "We have endives," he said.

Talks are to be held with the farm minister in the coming week. Few on the motorway expect much of them. Mr Pommard, their leader, has had three ministers promise him things in seven years, he says, and he has kept the letters.
