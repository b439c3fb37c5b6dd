shots: number
victim: framing?
aim: framing?
stop: contradiction?

== Tarleton Gazette
Officials: Tarleton officer to face murder charge after video shows {aim.a: him shooting man from behind}

{aim.a: A video that shows a Tarleton police officer firing at the back} of 46-year-old Leonard Pace {shots.a: no fewer than seven times as he ran} led to the officer's arrest on Thursday, officials said.

The arrest came while the State Investigations Bureau was examining whether Patrolman Curtis Boyle, 31, had acted within the law when he shot Pace dead.

Police Chief Warren Hobbs said on Thursday that Boyle had been taken into custody.

What Boyle did should not be held against the whole force, Mayor Glenn Faraday said.

"Wrong is wrong," Faraday said. "Whoever makes a bad call, with a badge or without one, has to answer for it."

The film, made by a bystander who has not been named, shows the last part of Monday's encounter, after {stop.a: Pace had run off from a traffic stop}. {victim.a: There was a warrant out for his arrest}. It was the first evidence that might cast doubt on a statement that Boyle had made public through his lawyer.

Bureau spokesman Dale Winters said on Thursday that he could not confirm whether the agency has the video.

"Our investigation goes on," Winters said, "and this is not the time to go into details."

The lawyer, Robert Keene, who had given out a statement for Boyle earlier in the week, said that he no longer acts for the officer.

Boyle had said through Keene that Pace had got hold of his stun gun in a struggle, and that he had felt in danger when he fired.

A deputy coroner could not be reached right away to say how often Pace had been hit. {victim.a: Pace was at the time wanted by the family court}, records show.

== Channel Nine Tarleton
Tarleton officer charged with murder after witness video comes out

Mayor Glenn Faraday said today that the Tarleton police officer who {stop.b: shot a man during a traffic stop on Monday morning} will be charged with murder, after an eyewitness video turned up which appears to show him firing at 46-year-old Leonard Pace {aim.b: as the man was running away}.

Officer Curtis Boyle has been taken into custody and charged with murder by the State Investigations Bureau, which is looking into the shooting together with federal agents and the office of the federal attorney. Bail was refused at a hearing on Thursday night.

"These are painful days for our state," Attorney General Susan Breck said on Friday. "I have spoken with the head of the bureau and with the local prosecutor, and I have full confidence that the inquiry will be thorough and fair." Her office stood ready to help if it was needed, she said.

The disturbing video shows a scuffle between Boyle and Pace, {aim.b: after which Pace runs away} {shots.b: while Boyle fires seven shots}.

"It shows very plainly what took place," Faraday said of the video. "There was no other witness. Without it we would have a hard time finding out what went on."

Police Chief Warren Hobbs, who wept during a news conference on Thursday, spoke of a tragic day.

"I have brought up every officer here as if they were my own," he said. "I am hurting the way any parent would."

Faraday said that the city felt for the family of the dead man and would take responsibility for the bad call of one officer. What would have happened if the video had not come to light, he did not want to guess.

== National Broadcast News
Officer charged over shooting caught on camera

TARLETON -- A police officer who {stop.b: shot a man dead during a traffic stop} in an incident recorded on video is being charged with murder, affiliate station KTRL reported.

Tarleton Patrolman Curtis Boyle, 31, faces the charge over the death on Monday morning of 46-year-old Leonard Pace. He was being held without bond on Thursday night, according to KTRL.

The video was given to National Broadcast News by a lawyer for the Pace family.

It appears to show {aim.a: the officer shooting towards Pace's back} {shots.a: no fewer than seven times as Pace} ran away. A deputy coroner could not be reached right away to say how often Pace had been hit, according to the Tarleton Gazette.

Officer Boyle is white; Pace was black.

The shooting comes at a time when the use of firearms by police is under close scrutiny, above all {victim.b: where white officers have shot unarmed black suspects}.

In October a grand jury in the city of Granby decided against charges for an officer who had shot dead a teenager, which led to protests in many parts of the country. Some weeks later another grand jury cleared a patrolman over the death of a street trader who had been held in a neck lock.

Tarleton police said that the incident started at around 8:45 a.m. on Monday, when Boyle tried to pull Pace over because of a broken tail light. According to KTRL, {stop.a: Pace fled and the officer went after him on foot}.

Police Chief Warren Hobbs said that the video shows Pace "bolting" and the officer firing at the suspect, the station reported.

Mayor Glenn Faraday told reporters on Thursday that someone had filmed the incident and that the film had been sent to Pace's family.

== Pacific Tribune
{victim.b: Officer charged with murder of unarmed black man} after video emerges

A police officer in Tarleton was charged with murder {victim.b: over the shooting of an unarmed black man} after the authorities got hold of a video in which he lets off a burst of gunfire {aim.b: while the victim is running away}, officials said.

Officer Curtis Alan Boyle was charged on Thursday with the death of Leonard Ray Pace, 46. This happened less than an hour after the mayor and the police chief had received a video made with a phone, which appears to show Pace in flight as {shots.a: Boyle fires at least seven shots} {aim.b: in the direction of the fleeing man}.

The case is likely to be the next chapter in a national debate on race and on force used by the police, after unarmed men were killed by officers in three cities last year. Boyle is white.

"You can leave color out of it. This man had a gun and liked what it let him do," said Calvin Drew, a lawyer for the Pace family, in a telephone interview with the Tribune. "In his eyes Mr. Pace did not count."

If he is found guilty, Boyle could be sentenced to death or to life in prison.

The family was quick to say that, without the video, the decision to shoot might have been found justified.

"I would not wish such a death on any family," his brother, Raymond Pace, said at a news conference on Thursday night. "Without that phone, who would have believed us? Now they have to."

The clash between the two men {stop.a: came after a traffic stop on Monday}. In the video, made public on Thursday by the Tarleton Gazette, Pace, in a red shirt, seems to drop something close to the officer's feet and then runs the other way as fast as he can.
