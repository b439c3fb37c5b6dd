toll: number
camps: number

== unionpress
Hunt for students under ruined hostel after Croatian quake

GRADINA, Croatia - Rescuers with shovels and bare hands dug desperately for students thought to lie under a ruined hostel after the deadliest earthquake in Croatia in nearly four decades hit this old town before daybreak on Tuesday. {toll.a: More than 190 people were killed}, 1,900 were hurt, and tens of thousands have no home to go to.

The quake, of magnitude 6.1, cracked old and new buildings alike in and around Gradina, which lies in a valley beneath some of the highest tops of the Dinaric Alps.

It also did great harm to the churches and towers for which the town has been known since the 13th century. The Ministry of Culture was making a list of damaged monuments, several fallen bell towers among them.

The quake, whose centre was near Gradina about 80 miles south of Zagreb, struck at 4:47 a.m. on Tuesday. A string of aftershocks followed and went on into Wednesday morning.

Firefighters with dogs and a crane worked without a break to get to people in collapsed buildings. One of these was a hostel of the University of Gradina, where eight or so students were believed to be trapped.

After dark on Tuesday rescuers brought out a trembling cat with a hurt paw. A little later they asked for silence, because one of them believed that he had heard somebody knock.

The prime minister, Zoran Havelka, put off a journey to Lisbon and flew to the area, where he declared a state of emergency.

== americanbroadcast
Croatia will put up a new town, says prime minister

Gradina was still trying to grasp what Tuesday's earthquake had done to it when the ground moved again. The evening's aftershock, a heavy one, is said to have killed one person in the Croatian town.

People came running out of the shelters, and out of houses that they should not have entered, while pieces of wall fell about them.

The "Dinaric catastrophe", as some call it here, {toll.b: has claimed 300 lives so far}, according to the rescue coordination centre in Gradina.

Still, not all the news was bad. Even now people were being brought up alive, one of them after over 40 hours beneath the stones.

She is Petra Lovric, 22, who shared a flat with other students in a six-floor house in Mlinska Street. At 23:30 local time she was out, and in a helicopter to hospital; she was said to be in good condition.

For Lovric it was an astonishing piece of luck. She is diabetic, and it was feared that she could not last long without her insulin, which she keeps in the kitchen at the other end of the flat.

Even Zagreb felt the evening's shock, to which the United States Geological Survey gave a 5.4. The rescuers, however, went on as though nothing had happened.

They have not stopped day or night, through thunder and rain and no fewer tremors than 380.

== redscience
Aftershocks stir new fear among survivors of the Croatian quake

The south of Croatia was frightened anew on Wednesday when the earth shook hard once more. The same night, some 43 hours after the main earthquake, a young woman was freed alive from a house that had come down on her.

She was Petra Lovric, a student of 22, and the house had been six stories high, in the centre of Gradina. Union Press had it from her uncle, Ante Lovric, who lives in the seaside town of Primostan.

Her diabetes had done her no harm and she was in good condition, it was reported, apart from a hurt foot.

"We have her back!" Ante Lovric told Union Press. Her mother, he added, had travelled up to the stricken town in the mountains to look for her.

Croatia has not had so bad a quake in 40 years. {toll.b: Civil protection officials spoke of 300 dead} and of 19 people who have yet to be found. Five students whom the hostel of the University of Gradina buried are not coming back, the state news agency said.

Rescue crews have stopped taking away the ruins by hand. They have begun to use large grabs to pull off part of the hostel's roof, walls and balconies.

"The rescuers tell me that, short of a miracle, they are most likely dead," the rector of the university, Mirko Sertic, told Union Press.

At 7:15 p.m. the ground gave its hardest jolt of the day. Stones came down on the crews and on residents standing by, and those who could ran for it.

"Take me home! Just take me home!" cried one woman as rescuers wrapped her in a blanket.

{camps.a: Around 25 tent camps were set up} on open ground in Gradina and the towns about it to keep the homeless from the cold.

== dublinchronicle
Havelka defends the response to the earthquake

CROATIAN PRIME minister Zoran Havelka confirmed yesterday that {toll.c: the number of dead has now reached 330} in the powerful earthquake that hit the south of the country on Tuesday.

Mr Havelka has been to Gradina, the town that was hit worst, on each of the last three days. This time he would hear nothing said against his government, and had only praise for the rescue service, with its 10,900 people in the field.

"My thanks go to these men and women, who put their own lives at risk while the ground is still moving," he said. "The whole nation has shown that it stands together, and it has touched me. Our country has done very well in this hour."

He stressed how generous Croats had been and asked them to stop sending food, clothes and blankets. "Of those we have more than we can use," he said, and suggested that people pay into a relief fund at the post office.

It could have been worse, he let it be known: when he first looked down on the ruins from the air, the number in his head was 1,300. To show the scale of the operation, Mr Havelka said that {camps.b: 40 tented villages have now been set up}, with 3,785 tents, 31 field kitchens and 18 medical posts.

About 36,000 people have lost their homes, by his account. The tents hold 22,590 of them. Nearly 13,000 sleep in hotels on the coast, and the state pays.

As some people do not want to go far from their damaged houses for fear of thieves, the prime minister also announced that he would soon bring in a law with "very severe penalties" for looters.

A state funeral for all the victims will be held, he confirmed.
