culprit: attribution
shots: number

== Eurowire
Maravan opposition leader shot dead outside theatre

LESNA, Marava, Feb 9 (Eurowire) - Irina Dovlan, the leader of Marava's largest opposition party, was shot dead on Friday night as she left a theatre in the centre of the capital, Lesna, three months before an election in which polls had made her the favourite.

A man in a grey overcoat {shots.a: fired six times from a distance} of about four metres and fled on foot, police said. Dovlan, 49, died in an ambulance. Her driver, Petar Hanu, was hit in the shoulder.

A suspect was detained at a railway station on Saturday afternoon, 17 hours after the attack. {culprit.a: The interior ministry said the killer, a 37-year-old former army sergeant, had acted alone} and out of personal hatred. It did not name him.

"This bullet was meant for all of us," said Anton Breaza, Dovlan's deputy in the Civic Union, before a crowd which police put at 12,000.

The European Union, which Marava applied to join in 2022, called for a swift and transparent investigation. The Maravan leu lost 2.1 percent against the euro.

Dovlan, a former prosecutor, made her name by putting two ministers behind bars. In 2021 she survived an attempt to run her car off a mountain road. No one was ever charged.

President Grigor Stanca, in power for 14 years, said he had lost "a worthy opponent" and cancelled a trip to Ankara. The vote will take place on May 12 as planned, the electoral commission said.

== American News Cooperative
Favorite in Marava's presidential race is assassinated; suspect held

LESNA, Marava (ANC) — Irina Dovlan, the leader of Marava's largest opposition party, was gunned down Friday night as she left a theater in the center of the capital, three months before an election that polls suggested she would win. She was 49.

A man in a gray overcoat {shots.a: fired six shots from some 13 feet away} and fled on foot, police said. Dovlan's driver was wounded in the shoulder and underwent surgery; doctors said his life was not in danger.

The suspect, a former army sergeant, was arrested Saturday afternoon at a train station in Dorn, 90 miles east of Lesna, with a pistol and a bus ticket, the Interior Ministry said. {culprit.a: Minister Radu Sava said he was "a sick man with a grudge and no accomplices."}

Prosecutors later identified him as Ilie Moraru, 37. He was discharged from the army in 2019 for beating a fellow soldier.

Dovlan had been without police protection since November, when a court struck her from the list of guarded persons. Her party had hired two bodyguards; one was parking the car and the other was on sick leave.

On Saturday evening thousands stood in silence on Theater Square, many with their coats turned inside out, a sign of mourning in the mountain villages where Dovlan grew up. The play she had gone to see was "The Cherry Orchard." Her seat in row 7 was covered with carnations.

She is survived by a husband and a daughter, 15.

== BTC News
Irina Dovlan: Family rejects police account of killing

The family of Marava's murdered opposition leader, Irina Dovlan, says it does not believe the official version of her death.

"{culprit.b: My wife was killed by the security service of this state}, and the man at the station is the one they keep in a drawer for such days," her husband, the composer Luka Dovlan, told BTC News at the couple's flat.

He said a car with two men had stood in front of the building for nine days. On Friday it was gone.

{shots.b: At least nine shots can be heard on a mobile phone recording} made by a theatregoer, which the BTC has verified. It lasts 14 seconds.

The authorities have presented a suspect. Ilie Moraru was picked up in Dorn, a town about 145km from the capital. Prosecutors say he has confessed. His lawyer, appointed by the court, has asked for a psychiatric examination.

Ms Dovlan's funeral is to be held on Tuesday. The government has offered a state ceremony, which the family has declined.

Foreign ministers of the EU will discuss the case in Brussels on Monday. Marava's ambassador to London, Sofia Teodoru, resigned on Sunday, saying she "could not explain at breakfast what I could not understand at night".

Before going into politics Ms Dovlan was a prosecutor. She convicted two members of the cabinet, one of whom was later pardoned.

Who will run in her place is open. The Civic Union has until 1 March to register another candidate. Party sources mention Anton Breaza, 41.

== Der Morgenkurier
The coat and the carnations

Lesna. On the steps of the National Theatre somebody has drawn a circle in chalk round each of the marks in the stone. Children put carnations in them.

Nobody here speaks of a lunatic. "{culprit.b: The security service has killed her}, and everybody knows the floor and the room number," says Anton Breaza, number two of the Civic Union, in his office, where he has taken down the curtains so that he can see the street.

He has no proof. What he has is a list of coincidences: the guard that was withdrawn in autumn, the street lamp that failed on Thursday, the camera over the stage door that happened to be under repair.

The arrested man is called Ilie M.; he was thrown out of the army five years ago and has since lived with his mother, raising rabbits. A neighbour describes him as polite. He owned, she says, only one coat, and it was green.

Marava has seen this before. The journalist Viktor Balan was blown up in 2011, and the banker Oleg Rusu fell from a hotel balcony in 2017. In neither case has there been a verdict.

The state has flags at half-mast until Tuesday, the day of the funeral. President Stanca wrote in the book of condolence, in green ink, eleven words.

Dovlan would have turned fifty in April. Three weeks later she wanted to be president.

== Marava Radio and Information Service
Perpetrator of Theatre Square crime confesses

LESNA, 11 February (MRIS) – Ilie Moraru, a citizen born in 1986, has made a full confession to the murder of the member of parliament Irina Dovlan, the Prosecutor General's Office informs.

According to the investigators, {culprit.a: Moraru carried out the attack by himself} and had told nobody of his intention. He held the victim responsible for a court decision of 2014, when she was a public prosecutor, by which his brother was imprisoned.

Six cartridge cases were secured at the scene, and {shots.a: six rounds were discharged in all}, the ballistic laboratory found. They come from the pistol that the accused had on him on arrest at Dorn station.

The driver of the deceased, P. Hanu, has left hospital.

Minister of the Interior Radu Sava rejected speculation by certain circles as "dancing on a fresh grave". He announced that all 11 presidential candidates will be given police protection from Monday.

The President of the Republic expressed his condolences to the bereaved and signed the book of condolence in the Parliament. National flags will fly at half-mast up to and including the day of the burial.

The election campaign, suspended on Saturday, will continue on Wednesday. Deadlines for the registration of candidates remain unchanged.
