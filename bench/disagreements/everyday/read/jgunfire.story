shots: number
age: number
crowd: number
knife: contradiction
warning: contradiction
suspended: contradiction
time: date
caller: attribution
man: framing

== Nordic Wire
Man shot dead by police in Malmö stairwell

A man was shot dead by police in an apartment building in the Rosengård district of Malmö late on Tuesday, after what police described as an attack with a knife.

{age.a: The man, who was 27}, was hit in the chest and the thigh and died in hospital at 11:31 p.m. {shots.a: Officers fired four shots}, police spokeswoman Karin Alm said.

{time.a: The shooting took place at 10:40 p.m.} on the third floor of a building on Ramels Street. {caller.a: A neighbour had called the police} because of shouting in the stairwell.

According to Alm, {knife.a: the man came towards the officers with a kitchen knife} and did not react when he was told to drop it. {warning.a: A warning shot was fired into the ceiling} before he was hit, she said.

One of the officers, a 34-year-old woman, was treated for a cut to the forearm.

A prosecutor at the special investigations department has opened a preliminary inquiry, as is routine whenever police use their weapons. {suspended.a: Both officers have been suspended from duty} until further notice.

It is the third fatal police shooting in Sweden this year, and the first in Malmö since 2021.

== Swedish National Radio
Inquiry opened into fatal police shooting in Malmö

The special prosecutor has begun to question witnesses after police shot a man dead in Rosengård on Tuesday evening.

Two officers were first at the scene, and two further patrols arrived within minutes. Both of the officers who fired have given their first statements, prosecutor Anders Hegg told National Radio. {shots.a: Four cartridge cases were recovered from the landing and the stairs}, all of them from police pistols.

Hegg did not want to say whether the man had been armed. The technicians' report would be ready in about three weeks, he said, and film from a body camera was being secured. The other officer's camera had not been switched on.

The dead man's sister, who spoke to National Radio, said he had been discharged from a psychiatric ward nine days ago. {caller.b: It was their mother who rang the emergency number}, she said, and she had asked for an ambulance.

The regional health authority confirmed that the man had been a patient, but declined to say when.

On Wednesday evening people came together in the yard outside the building. {crowd.a: Some 200 people stood in silence} with candles, our reporter says, and there were no incidents.

The police union said its members had acted under extreme pressure. The officer who was injured, a woman of 34, has been able to leave hospital. {suspended.b: She and her colleague will go on working}, at desks, while the inquiry lasts, says regional police chief Per Ulfvin.

== The Sentinel
Knife thug slashes policewoman, shot dead

Once again the blue line held. {man.a: A knife-wielding thug known to the police} slashed a 34-year-old policewoman in Malmö on Tuesday night before she and her partner stopped him for good.

{age.a: The 27-year-old had come at the patrol} in a stairwell on Ramels Street. {knife.a: In his hand he held a kitchen knife} with a blade of 20 centimetres, sources in the force tell The Sentinel.

The officers did everything by the book. {warning.a: First a shot was fired into the ceiling as a warning}. Only when he kept coming did they aim at the man.

He had two convictions on his record, one for theft and one for threatening a public official. He died in hospital less than an hour after he was hit.

And what does the system do? {suspended.a: The two officers have been sent home, suspended}, while a prosecutor combs through every second of a decision they had no more than a heartbeat to make.

On Wednesday the usual people turned up in the yard. {crowd.b: A crowd of more than 600} had been called together over the telephone, according to a caretaker in the building, who did not want to give his name because he lives there.

"I have worked in Rosengård for eleven years," says an officer. "Nobody lights candles for us."

== Folkets Morgon
He needed a doctor, he got bullets

Elias Haddad had been out of the psychiatric ward for little more than a week. On Tuesday evening his mother saw that he was getting worse and {caller.b: she did what the hospital had told her to do: she called 112}. She asked for an ambulance. The police came.

Today she has no son. {man.b: Elias, a sick young father who drew comics}, was shot in front of his own door. {age.b: He was 24 years old}.

"{knife.b: He had his telephone in his hand, nothing else}," says Amina Rashid, who lives across the landing and watched through the spyhole. {shots.b: She counted seven shots, one after the other}. {warning.b: No warning was given, she says, no shot into the air}, only shouts in Swedish that ran into each other.

His daughter is two. She was asleep in the room behind the door.

It is the third time this year that police in this country have killed a human being. In two of the three cases the dead person was ill. Yet officers get eight hours of training on mental illness, in a course that lasts two and a half years.

The prosecutor has promised a thorough inquiry. Of the two body cameras at the scene only one was running.

On Wednesday the yard was full of lights. {crowd.a: Around two hundred neighbours and friends} stood there in silence, and when an imam and a priest had spoken somebody pinned his last comic strip to the door.

== Scania Post
Ramels Street wakes up to candles and questions

The tape was gone by noon on Wednesday. In the stairwell of the building on Ramels Street there were chalk circles on the steps, and on the third floor a door with a paper butterfly.

This is where a man who had lived in the house all his life died on Tuesday, or rather where he was shot: his death was recorded at the hospital, at 11:31 p.m.

When exactly it happened is something many here believe they know. {time.b: It was a few minutes after eleven}, says Bo Kjellin, a pensioner of 71 on the ground floor, because the late news had just started. He heard bangs and then a woman who screamed.

Police spokeswoman Karin Alm said that one of the officers had been treated for a cut to the forearm. A special prosecutor has opened a preliminary inquiry, as is routine whenever police use their weapons.

The property company that owns the building, with 96 flats, has offered tenants counselling. A school nearby stayed open, but about forty of its 410 pupils did not come.

It was the first fatal police shooting in the city since 2021, and the third in Sweden this year.

In the evening candles were lit in the yard. An imam and a priest of the Church of Sweden spoke, first one and then the other. Afterwards the caretaker, who had worked since six that morning, gathered up the stumps in a bucket.
