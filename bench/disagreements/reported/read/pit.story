dead: number
missing: number
rescued: number
cause: contradiction
rank: framing?
crowd: number?
reception: framing?
remark: framing?

== America Daily
Mine deaths set off anger and protest in Karavia

VELGRAD -- Karavians took to the streets in several cities, and {reception.a: Prime Minister Stoyan Redzic was booed by relatives} {dead.a: of the almost 250 victims of a mine disaster} {remark.a: after he said to them at the pit that accidents are "part of mining".}

{crowd.a: In Velgrad, the capital, a group of students wanted to march to the ministry of labor} to protest against unsafe mines. Police stopped them with water cannon and tear gas. Protesters also came to the doors of the owner, Brenna Coal, in Brenna itself and in the port of Sarn, near the square where last year's marches against the government began.

"I don't know if I should scream or cry," said Lena Obrad, who studies law. "Somebody has to pay for this, and they behave as if it were the weather."

{dead.a: At least 231 miners were killed} {cause.a: in an explosion and fire in the coal mine at Brenna on Thursday.} {rescued.a: According to the company 380 other miners were saved,} but {missing.a: what had become of some 126 more was uncertain,} in what is one of the deadliest mining accidents anywhere for decades.

Hundreds of miners and family members pressed against the gates of the mine for news, watched by large numbers of police. Mothers keened and men sat on the ground and wept as one stretcher after another came up until the morning.

Many shouted at the government, and called Redzic a "killer" and a "crook".

Redzic said that extremists were out to use the deaths against his government.

"We hope that they still come up to us," he said of the men below. "There is nothing for us to do now but hope."

== Transworld
Burials and bitterness in Karavian mining town

BRENNA - A voice from the town hall read out the names of the dead and machines cut long graves into the hillside of a small Karavian coal town on Saturday. In the big cities, people marched, as mourning became fury {rank.a: over the deadliest accident in the history of Karavian industry.}

Two days after {cause.b: a fire cut the electricity and put lifts and ventilation out of action,} with hundreds of men below ground, rescuers had still not got into every part of the mine at Brenna, 390 km south of Sarn.

{dead.b: At least 238 deaths are certain,} the greater number from poisonous gas, and {missing.b: there is hardly a chance left for the 80 or so men who are believed to be still down there.}

The anger is felt in all parts of a country which has grown rich quickly in the ten years of Prime Minister Stoyan Redzic's conservative rule, but where going to work is more dangerous than almost anywhere else.

{reception.b: On Friday Redzic was heckled and his companions were shoved about} when he walked through Brenna. People hold it against the government that it is on good terms with the mine owners, does not enforce its rules and has said little about the rescue.

Gendarmes closed the road to the pit a long way before it on Saturday, ahead of a visit by President Mira Tomanek, and looked into every car.

"My friends are in there, and I stand in a field," said a miner of 29, who gave his name as Goran. "Does she need to be alone to be sad?"

== Cape Wire
One-day strike in Karavia as mine toll reaches 238

Brenna - Three large trade unions in Karavia have called a day of protest strikes for Saturday, in growing anger over {rank.a: the worst accident that has ever happened in the country's mines.} {dead.b: The deaths of 238 workers have been confirmed} and {missing.c: scores of others are still caught below.}

The lives of workers were being gambled with so that money could be saved, the unions said. They wanted to see the people in court who are to blame {cause.c: for the collapse of the coal mine} in Brenna, in the south.

"Year after year they were driven harder, and in the end they were left there," a joint statement said. It asked all citizens to wear a black ribbon. "Whoever works for a living should stand with Brenna."

The anger has spread all over Karavia, where men die in the mines again and again.

{crowd.b: On Friday protesters in their thousands fought with the police in Velgrad and Sarn.} They said that the state and the mine owners had both been negligent.

Prosecutors in Brenna are now looking into the cause, and Prime Minister Stoyan Redzic is under more pressure.

He has turned down the idea that his government carries any guilt. {remark.b: "Things like this happen," were his words.} To make the event look smaller, as it seemed, he spoke of mines in other countries, and cited a Belgian pit of the nineteenth century in which more than a hundred people had died.

It is not known what led to the disaster, though a damaged cable has been mentioned.

== Albion Broadcasting
Government under attack over Karavia's worst mine disaster

Karavians have turned on their government in anger after a lethal accident at a coal mine in the southern town of Brenna.

{reception.c: Townspeople crowded round the car of the prime minister, Stoyan Redzic, and screamed insults at him} when he came to see the place. The police and demonstrators fought in Velgrad and Sarn.

{cause.c: The mine fell in after an explosion on Thursday,} and {dead.a: no fewer than 231 people were killed.}

{rank.a: With the last rise in the number of dead it has become the worst accident of its sort that the country has had.}

Scores of men are missing and probably dead. The search for them is held up by a fire that still burns in the mine, said the minister for energy, Pavel Strnad.

{rescued.b: The operator of the mine speaks of almost 380 who were rescued, while the government's number, 306, is smaller.}

Relatives of the trapped men fill the courtyard of the hospital. A woman in her seventies said that her grandson had started at the mine in spring. Every so often someone faints and is carried inside. People lean on the barriers and wait.

Since early on Friday, however, not one man has been brought out alive, and {missing.d: it is believed that more than 80 have still to be found.}

Of the rescued 68 had injuries that needed a doctor, all of them light.

{reception.c: There were kicks against Mr Redzic's car, according to Karavian media,} and shouts that he should go, after he had talked to the press about the accident. Boos met him as he got out. The police arrested several people.

== Red Lantern
Karavia rises as 231 miners die and the crowds want the government out

[The mines of Karavia are known to be traps, and the prime minister stands up for their owners. Now the bill has been paid in lives. Do look at the pictures at the end. - Ed.]

Sorrow and anger turned into street battles in Karavian cities when it was announced {dead.a: that at least 231 miners were killed} {cause.a: in an explosion and fire in Brenna,} {rank.a: in what is the deadliest accident the country's mines have had.}

{rescued.a: The company says that almost 380 other miners were saved,} but {missing.e: what had become of an unknown number was uncertain.}

The town was digging graves for many, as those brought up before dark were to be buried by the next day, as custom has it.

The mood was tense as hundreds of miners and family members pressed against the gates of the mine for news, faced by large numbers of police. In the town, a crowd of young people, few of them over 20, stood opposite riot police at the local office of the ruling party.

They threw stones through the windows of the office, and many called Prime Minister Stoyan Redzic a "killer" and a "crook".

{crowd.c: In Sarn, hundreds of demonstrators went to the head office of Brenna Coal,} and the police broke up a march on the harbor boulevard with tear gas and rubber bullets. They used water cannon too.

{rank.b: It is the worst mining accident that Karavia has seen for more than fifteen years,} and on Friday the country began three days of mourning.
