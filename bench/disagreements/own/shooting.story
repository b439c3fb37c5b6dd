shots: number
victim: number
hand: contradiction
camera: contradiction
call: attribution
time: date
duty: date
label: framing

== Southern Cross Press
Police shoot dead man in Adelaide car park, inquiry opened

ADELAIDE, March 18 (SCP) - Police in the South Australian capital {victim.a: shot dead a 24-year-old man} in a supermarket car park late on Monday, officials said, and an independent inquiry has been opened.

The man, Tyrone Mabarrack, {shots.a: was hit by all four bullets fired} and died on the way to Flinders hospital, Assistant Commissioner Neville Craddock told reporters on Tuesday.

Two officers {time.a: had been sent to the car park in Daw Park at 10.50 p.m.}, after {call.a: a shop employee had reported} a man trying the doors of cars, he said.

Mabarrack "advanced on the officers with {hand.a: a screwdriver in his hand}" and did not obey three commands to drop it, according to Craddock.

The body camera of the senior constable who fired {camera.a: was switched on and recording}, he added, and the pictures had been handed to the Office of the Police Monitor.

The officer, who has served for 11 years, {duty.a: has been off duty since Monday} night on full pay. His colleague, a probationer, was treated for shock.

It was the third fatal shooting by police in the state this year. In all of last year there were two.

Mabarrack's mother, Lorraine, said her son had been on the way home from a friend's place. "He'd locked himself out of his own car," she said. "That is what you do with a screwdriver."

The police monitor, Judith Pascall, said she expected to deliver a first report within six weeks. Everyone who had been in the car park should come forward.

Detectives had by Tuesday spoken to 14 witnesses, most of them residents of a block of flats that overlooks the car park. Pictures from two shop cameras were being examined, though neither of them covers the spot itself.

Premier Colin Thorogood expressed his sympathy to the family and asked for calm.

== The Adelaide Chronicle
Six weeks to find out why Tyrone died

It was a Monday night, the trolleys had been pushed together and the lights at the back of the Goodwood Road supermarket were off already. There, between a charity bin and a white Corolla, Tyrone Mabarrack was fatally wounded.

The {victim.a: apprentice joiner, who was 24}, was {shots.a: struck by all four bullets fired} and died in the ambulance, said Assistant Commissioner Neville Craddock.

Officers {time.b: had been sent to the car park at 10.15 p.m.}, he said, after a report that a man was trying the doors of cars. The report came from {call.b: a passing motorist, not from the shop}, which had closed at nine.

The man had come {hand.a: towards the officers with a screwdriver} and had been told three times to drop it, Craddock said.

The senior constable {duty.b: was taken off duty on Tuesday} afternoon, more than 15 hours after the shooting, and continues to draw his pay. The Chronicle knows his name but is not allowed to print it.

The white Corolla belonged to Mabarrack. He had bought it in February with money from his first job, his mother said. His keys were lying on the passenger seat, and were still lying there on Tuesday at noon, when the tape came down.

"Four times," said Lorraine Mabarrack. "What for? It's a twelve-year-old Corolla."

Behind the tape lay what the paramedics had left: gloves, a blanket of foil, a shoe. Fourteen people from the flats across the way have been questioned up to now, the police say.

Flowers had been put down by the charity bin by the evening, and a joiner's apron. About 60 people stood there, and nobody made a speech.

Police Monitor Judith Pascall's office has three investigators. One is on leave. Her first report on a fatal shooting at Murray Bridge last year was promised within six weeks and took eleven.

== Nightly Standard
{label.a: Screwdriver maniac stopped by hero cop}

A knife-edge moment in a dark car park, and a young copper who had never heard a shot in earnest: this is how a senior constable kept his partner alive.

{victim.a: The 24-year-old was off his face} and coming fast, say sources close to the investigation. {hand.a: He was clutching a screwdriver} the length of a ruler. Three times the officer roared at him to drop it. Then he fired.

It was {shots.b: all of seven shots} that rang out behind the Goodwood Road shops, and people in the flats opposite thought someone had let off crackers.

"I came out on the balcony and there's this policewoman sitting on the kerb with her head in her hands," said Shirl Dunkley, 71. "The other one was doing the heart massage on the bloke. He didn't stop till the ambos came."

The officer is a father of two and coaches juniors at a footy club down south. In 2021 he was commended for pulling a pensioner from a burning unit. He had never before used his weapon on duty.

Mates say he is shattered. "He did what they train you to do," said one. "Now he has to sit at home and read that he's a murderer."

The police union has hired a silk for him. Its president, Barry Oldcastle, said members were sick of being judged by people who have never had to decide anything in a second and a half. "Come out with us on a Monday night," he said.

The dead man was known to police, the Standard understands: he had been fined for riding a tram without a ticket and for possessing a small amount of cannabis in 2022.

An inquiry will look at the whole thing, as it always does. It will have the pictures to look at, too: {camera.a: the camera was running}, the brass say.

== Radio Torrens
{label.b: Unarmed Aboriginal man gunned down}, family says

The family of Tyrone Mabarrack does not accept the police account of his death. A solicitor acting for them, Anthea Kartinyeri, told us this morning what two people say they saw from a parked van.

"{hand.b: His hands were empty}, both of them, and they were up," she said. The screwdriver, by this account, was still stuck in the door of the car, and that is where it can be seen in a photograph which one of the two took minutes afterwards.

The family buried a grandfather only on Friday, and {victim.b: Tyrone, who was 26}, had carried the coffin.

Ms Kartinyeri has also written to the police monitor about the recording. She says an officer told the parents on Tuesday that {camera.b: the body camera had not been on} until after the shots. "If there are pictures, we would like to see them," she said. "If there are none, we would like to be told why we were told there were."

The monitor's office replied that it could not comment on evidence.

In the studio, the criminologist Dr Peder Lindqvist said that cameras of the type used in the state keep the 30 seconds before the button is pressed, but without the sound. So both could be right in a way, he said, though not for long.

Elder Aunty Coral Wanganeen asked people to come to Victoria Square on Saturday, to bring food and to leave their anger at home. "That boy built my ramp," she said. "He did it on his day off and he wouldn't take a dollar."

The police have asked for anyone with dash-cam footage from Goodwood Road to hand it in. So far there have been nine replies.
