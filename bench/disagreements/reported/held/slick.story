volume: number
leaking: contradiction
northport: contradiction
platform: number
source: framing?
firstnotice: date?
booms: date?
owner: attribution?

== Redwood Sentinel
Big spill reaches Calder County shore after {volume.a: pipeline lets out 168,000 gallons of oil}

Oil from a large spill off Calder County reached Corvina Beach on Saturday night. Parts of the coast were closed and crews were sent out to guard nature reserves, wetlands and marshes.

The oil is thought to come from a leaking pipeline. {volume.a: It put 168,000 gallons into the sea off the county} {booms.a: and crept into Tarpon Marsh while lifeguards laid floating barriers} to stop it, said Denise Holcomb, a spokeswoman for the city of Corvina Beach.

"This is a spill of the first order, and sparing nature the worst has priority for us," Holcomb said. "Everybody we have is out there."

Oil already lies on the beach at Corvina, and "the first birds and fish are being found dead on the sand," wrote county commissioner Paula Reyes, whose district takes in the town, online.

More oil has thus run into the water than in 2009, when the freighter Star Halden struck a bridge in Alder Bay in thick fog. On that occasion 77,000 gallons of fuel entered the bay, and more than 9,100 birds are known to have died.

{leaking.a: On Sunday morning the oil was still running out some seven miles off Corvina Beach,} {source.a: from a pipeline that had burst and that belongs to an offshore platform named Ruth,} Reyes wrote. She had been told by Glen Tyrrell, mayor of Northport, that "his boat ran right into the slick ... on the trip home from Gull Island. Dolphins were swimming in the oil."

The seabed just off this coast is rich in oil. Ruth, which stands in federal waters, was put up in 1984 and handles the crude of two other platforms.

State wildlife officials said that oiled animals should be left alone and reported.

== Calder Register
Large oil spill shuts county's beaches and kills wildlife at Corvina Beach

{source.b: An oil rig at sea has spilled 168,000 gallons,} more than Calder County has had to bear in four decades. It did great harm to nature at Corvina Beach over the weekend, and officials closed beaches that may stay shut for weeks or months.

U.S. Rep. Martha Quell, who represents Corvina Beach, Northport and other towns on the coast, said that on Sunday she had asked the president for disaster aid.

From Corvina Pier towards Northport the slick measures some 7.7 nautical miles, and it is the Coast Guard that directs the work against it. {owner.a: The oil came from an installation run by Crest Offshore,} and the reason was probably a leak in a pipeline.

The City of Corvina Beach called off the third day of the Gulf Surf Masters on Sunday so that cleaning could go on and people would not fall ill. By the afternoon every city and state beach south of Pelican Point as far as the river mouth was shut. {northport.a: Northport later closed its beaches at the water's edge.} And Sandhill said that all of its beaches would close at 8 p.m. on Sunday.

"No oil has come to Sandhill yet, but our lifeguards, firefighters and police expect that it could, and they stand ready," the city wrote. "We close so that the public is safe and so that the cleaners can start at once if it does."

{volume.b: Corvina Beach Mayor Joan Abbott said that the spill, which officials put at no less than 168,000 gallons or 4,000 barrels,} {firstnotice.a: was first reported on Saturday morning, though some people in Northport said that they had noticed a bad smell on Friday.}

{leaking.a: On Sunday oil kept running from the point where the pipeline joined to Platform Ruth is broken.} {platform.a: The platform lies a little over ten miles off Port Calder.}

== Inland Post
{source.b: 168,000 gallons of oil from rig} close sea at Corvina Beach, surf contest ends early

{source.b: An oil rig at sea has spilled 168,000 gallons,} which were doing great harm to nature in the waters off Corvina Beach on Sunday, as officials shut the sea to bathers and called off the last day of the Gulf Surf Masters.

From Corvina Pier towards Northport the slick measures some 7.7 nautical miles, and it was the Coast Guard that directed the work against it. {owner.a: It came from an installation run by Crest Offshore,} probably because of a leak in a pipeline.

"Corvina Beach has been hit hard, and both the beach and the wetlands have suffered badly," the city wrote in a statement.

{volume.a: Mayor Joan Abbott said that the spill of 4,000 barrels of oil} {firstnotice.a: was reported on Saturday at about 8 a.m.} and brought in officials from many offices. Cities, agencies and Crest Offshore set up a joint command.

{leaking.a: Oil keeps running from the break in the pipeline that is joined to Platform Ruth,} county commissioner Paula Reyes wrote online early on Sunday. The break is seven miles off the beach, she said.

{platform.a: Platform Ruth stands a little over ten miles off Port Calder.} It is run by Crest Operating Company, which was founded in 2011 and has its seat in that town.

Abbott spoke of a "disaster for nature in the making". She said that some of the oil had come ashore and was affecting Tarpon Marsh and the river path.

In order to make room for the cleaning, and because of what oil may do to health, the city asked people to keep away from the beach and from the sea. A crowd of 90,000 had been expected for the contest on Sunday.

== National Cable News
Dead animals wash up as leaking oil closes beaches

Parts of well-loved beaches along a long piece of the coast have been closed. Thousands of gallons of oil ran into the sea from a broken pipeline, and dead animals have begun to wash ashore.

{firstnotice.a: The break, which was reported on Saturday,} occurred about seven miles off Corvina Beach in Calder County. {volume.a: Local officials estimate that the equivalent of 4,000 barrels, or 168,000 gallons, of crude got out.}

Divers have been going along the 23-mile pipeline to find out where exactly the oil comes from. {leaking.b: But the leak seems to have come to an end, officials told reporters on Sunday.}

Health officers of the county advised people not to spend their free time on the shore. Those who may have touched the oil should see a doctor, they said.

Sandhill announced on Sunday evening that all of its beaches would be closed to the public from 8 p.m. {northport.b: Northport put out a notice warning people not to touch the sea water} or the parts of the beach that are covered in oil.

"We had hoped that this would never happen to us, and now it has," Mayor Joan Abbott of Corvina Beach said at the press conference. "Our wetlands are losing within hours what it took us thirty years to build up."

About 3,000 gallons of oily water had been taken out of the sea by Sunday afternoon, the Coast Guard said, and nearly a mile of booms had been laid.

A handful of oiled birds were brought to a rescue station. One of them, a duck, had to be put down.

== Blue Planet Watch
Corvina Beach oil spill: help came slowly

{firstnotice.b: People in Corvina Beach first saw a film of oil on the water and smelt fuel in the air on June 3, a Friday.} It was so strong that the town's message board was full of residents comparing how far along the beach it went. On Saturday people in boats found oil on their hulls. They reported it, but not until Saturday afternoon did the Coast Guard start to act. And the firm whose pipeline is held to be at fault waited until late that night before it stopped work. {booms.b: Barriers to hold back the oil were finally laid on June 5.}

By that time the film was miles wide. Waves threw black, sticky lumps of oil on to the sand, and animals were smeared with it.

"Our town has been through a hard year, and now comes one of the heaviest blows in decades," said Mayor Joan Abbott. "Whatever can be done for the health of residents, guests and nature, we are doing."

{owner.b: The pipe that is probably to blame is the property of Halvern Energy.} {platform.b: It leads to platforms for drilling and for processing, which stand in federal waters some 23 miles off the coast.}

{leaking.b: Both platforms, the pipe and a third platform of Halvern's nearby were shut down on Saturday night,} its chief executive, Curtis Dray, said. {leaking.b: The pipe has been sucked empty so that no more oil can come out of it} while divers look for the hole.

{volume.a: So far the oil that has leaked is put at 168,000 gallons of heavy crude.} The sea is off limits all along Corvina Beach and in neighbouring Sandhill, and that at a time when it is between 75 and 95 degrees outside.
