injured: number
speed: number
cause: contradiction
belts: contradiction
rescuer: attribution
inspection: date
sirens: date
age: number

== Plains News Service
Two students killed as school bus plunges into Nebraska creek

ALDEN FALLS, Neb., Oct 21 (PNS) - Two students were killed and {injured.a: 23 others were taken to hospitals} on Tuesday when a school bus left a county road and plunged into a creek near Alden Falls in central Nebraska, the sheriff's office said.

The bus was carrying 31 students home from Merritt Consolidated School when it went through a guardrail at 3.42 p.m., Sheriff Dale Hocken told a news conference. It came to rest on its side in about four feet of water.

{cause.a: The driver appears to have suffered a medical emergency}, Hocken said. The man, {age.a: a 67-year-old retired mail carrier}, is in a stable condition.

The bus was {speed.a: traveling at 58 miles an hour} in a 45 zone, according to a first reading of its data recorder.

The dead were identified as Lily Brandt, 9, and her cousin Owen Brandt, 12.

{belts.a: The bus had no seat belts for passengers}, which Nebraska law does not require on vehicles of its age, the sheriff said. The 2009 model had {inspection.a: passed its last inspection in August}.

{rescuer.a: A farmer pried the rear door open} with a crowbar, allowing most of the children to climb out, and the first fire crew arrived {sirens.a: eleven minutes after the crash}.

The National Transportation Safety Board is sending a team of six. Classes have been canceled for the rest of the week.

== Alden Falls Messenger
A town counts its children

The phones began to ring before the sirens did. By four o'clock on Tuesday there was hardly a pickup left in Alden Falls; they were all out on County Road 14, on the grass verge above Sutter Creek, where bus No. 7 lay on its right side in the brown water.

Carl Nyquist, 54, was cutting beans in the next field. He ran. "I could hear them hollering. But it was the {rescuer.b: Dufresne boy who had got the back door open}, from the inside, with his feet. I just lifted them down."

Tyler Dufresne is 16 and plays tackle for the Merritt Bobcats. On Wednesday he did not want to talk to anybody.

{injured.b: Nineteen kids were taken to hospitals}, Good Samaritan in Kearney and the regional center in Grand Island. The rest went home in blankets. Lily Brandt, who was nine, and Owen, her cousin, did not.

At the wheel was Walt Kessler, who has driven the route for six years and before that brought the mail to most of these farms. {age.a: He turned 67 in September}. His wife Joan says he has told her what happened: {cause.b: a deer came up out of the ditch} and he swerved. "He keeps saying he saw its eyes."

It took {sirens.b: close to half an hour for the first engine} to get there, people on the bank said. The Alden Falls volunteers had been called to a grass fire at Pell, 14 miles to the north.

The church stayed open all night.

== KPLX Newscenter
Investigators: bus was not speeding

Federal investigators say the school bus that crashed near Alden Falls on Tuesday, killing two children, was within the speed limit.

{speed.b: Preliminary data put it at 43 miles per hour} when it hit the guardrail, Angela Ruiz of the National Transportation Safety Board told reporters at the scene. The limit on that stretch of County Road 14 is 45.

Ruiz said the team had found skid marks of 60 feet, which pointed to hard braking. "{cause.b: That fits with a driver trying to avoid an animal}," she said. "It does not fit with someone who has passed out." Deer hair was found on the right-hand mirror.

The bus, a 2009 Thomas, {belts.b: was fitted with lap belts in every row} three years ago, after a local campaign by parents. Investigators want to find out how many of the students had buckled up.

They are also looking at the maintenance file. The {inspection.b: last inspection on record dates from February}, Ruiz said.

Superintendent Marla Voss said the district had 11 buses and that the other ten would be checked before classes resume on Monday.

Of the {injured.a: 23 students who were taken to hospitals}, five were still in the hospital on Thursday morning, two of them in intensive care. All are expected to survive.

A vigil will be held on the football field on Friday at 7 p.m.

== The Omaha Sentinel
Parents fought for belts before fatal crash

MERRITT, Neb. - Three years ago Jenna Brandt stood up at a school board meeting and asked for seat belts. On Tuesday her daughter Lily, 9, died when a school bus went off a road and into Sutter Creek. Her nephew Owen, three years older, died beside her.

The board voted 4-3 that night to set $96,000 aside, minutes show. {belts.a: The belts were never installed}, two board members told the Sentinel; the money went to a boiler.

The driver, Walter Kessler, {age.b: is 61 and has held a commercial license} since 2018, according to state records. His last medical certificate, issued in May, mentions treatment for high blood pressure. A person who has seen the sheriff's report said {cause.a: Kessler had blacked out at the wheel} and remembered nothing between the grain elevator and the water.

The 16-year-old who was the first to get out and {rescuer.b: kicked the emergency door open from inside}, Tyler Dufresne, handed down eleven smaller children before he let himself be led away, witnesses said.

Sheriff Dale Hocken defended the response. Dispatch records, he said, show an engine on the scene at 3.53 p.m., {sirens.a: eleven minutes after the first call}.

Around 480 school buses in Nebraska are more than 15 years old, about one in nine. A bill that would have required belts on all of them died in committee in Lincoln last spring.

Governor Ruth Amsler ordered flags to be flown at half-staff through Sunday.

== Midwest Tribune
Nebraska bus crash: what we know

Two children died on Tuesday afternoon when a school bus crashed through a guardrail and into a creek in Nebraska. The victims, aged nine and 12, were cousins.

The bus belonged to the Merritt Consolidated School District. There were 31 students aboard, from second-graders to high school juniors, and the driver. It had made two of its nine stops.

{speed.a: It was doing 58 in a 45-mile zone}, Sheriff Dale Hocken said on Tuesday night. The road was dry and it was light.

{injured.b: Hospitals treated 19 of the students}, most of them for broken bones, cuts and hypothermia. The driver has a punctured lung. His name has been given as Walter Kessler, and he has worked for the district since 2019.

The vehicle {inspection.a: had been inspected in August, shortly before the school year} began, the district said, and had new brakes.

A farmer, Carl Nyquist, was first at the scene. {rescuer.a: He forced the back door with a crowbar} and carried children up the bank, where a school nurse who lives nearby had set up in her garage.

Crashes of this kind are rare. Six children a year on average die inside school buses in the United States, far fewer than in their parents' cars.

Students will be back in class on Monday. Counselors from Kearney and Lincoln will be in the building for as long as they are needed, superintendent Marla Voss said.
