deliberation: number
demeanor: framing
family: framing
lawyers: contradiction
appeal: contradiction

== United Newsline
Wray convicted in singer's death

SAN MORENO - Tavian Rook's doctor was found guilty on Wednesday of involuntary manslaughter for having given the sleepless pop singer a strong drug from the operating room so that he could rest while he rehearsed for his return to the stage.

Dr. Carlton Wray, 61, {demeanor.a: sat with a face of stone, his back straight}, as he heard the verdict, which may bring him as much as six years in prison and cost him his right to practice. Handcuffs were put on him and he was led away at once, to wait in jail, without bail, for the sentence on Oct. 26.

The verdict was one more chapter in one of the saddest stories of the music business - the death in 2016, from too much of a drug, of the Prince of Soul at 47, shortly before a row of concerts in Paris that were to give a new turn to a career spoiled by debts, lawsuits and odd behavior.

{family.a: A scream cut through the silence of the crowded courtroom} when the decision was read, and the crowd outside broke into cheers. Happy fans sang "Morning Train" and held up signs saying "Guilty" and "Murderer."

{family.b: Members of Rook's family were in tears}, and his mother, Odessa Rook, said, "Now I can breathe." His sister Marlene said she was overjoyed and added: "Tavian was there with us."

The jurors were taken from the building and could not be asked. {lawyers.a: Wray's lawyers too left without a word} to reporters.

The jury {deliberation.a: conferred for less than seven hours after a trial} of five weeks that showed Rook as a tortured genius who stood before what might have been his greatest success and was held back by one thing - that he could not sleep.

Prosecutors described Wray as an incapable doctor who gave the drug in Rook's bedroom without the equipment it calls for.

== Chartline
Carlton Wray Found Guilty in Tavian Rook Case

Carlton Wray has been found guilty of involuntary manslaughter in the death of Tavian Rook in 2016. A jury {deliberation.a: needed less than seven hours for its verdict} after a five-week trial in which prosecutors drew Wray as a careless physician who gave Rook far too much of a strong anesthetic, midazolam.

After going at length into the points of the case, Superior Court Judge Alma Pastrana announced that Wray would be handed over to the sheriff until the sentence, set for Oct. 26. "People have a right to be safe," Pastrana {demeanor.b: told Wray, who looked as if he had been struck}. He can be given up to six years in prison.

Wray was put in handcuffs and led out of the court.

{appeal.a: It is expected that he will appeal}, and a number of things, among them full prisons and new laws in the state, suggest that Wray, if he goes to jail at all, will sit in one run by the county. There is talk, too, that he may be allowed to stay at home under guard, because he was never convicted before.

Members of Rook's family, including his parents and several brothers, were in the courtroom. Earlier his sister Marlene Rook had written on Twitter that her "hands will not stop trembling" as she waited for the verdict.

When the verdict was read, {family.c: a half-stifled cry was heard from the rows} in which the Rook family sat.

What next? It is for Judge Alma Pastrana to decide. As a rule a sentence is due within 20 days, but Wray can give up that right while his attorneys write a motion for a new trial.

== Glitter Today
Tavian Rook Verdict: Carlton Wray Guilty of Involuntary Manslaughter, Jailed Without Bail

Heart doctor can expect anything between probation and six years

Sleep well, Tavian Rook.

Five weeks after it began, the trial of Carlton Wray, who was the singer's own physician in the last months of his life, ended with a verdict of guilty on one count of involuntary manslaughter.

The panel of eight men and four women conferred for less than two days—{deliberation.b: about eight hours and five minutes, to be exact}—before it came back with the verdict, which was read at 2:19 p.m. while fans and reporters gathered outside the courthouse in the center of San Moreno.

Wray came into the room at 2:08 p.m., eight minutes after the time for which the reading had been announced—and two hours after the media had been told of it.

During the reading {demeanor.c: neither the doctor nor his defenders showed} much feeling—or seemed taken aback.

It was a step that not everyone had looked for, given that he has no criminal record: Wray was sent to jail without bail until he is sentenced on Oct. 26.

"Tavian will be sitting next to us, and he will see to it that they get it right," sister Marlene Rook tweeted after she had learned that the jury was ready.

With Marlene were mom Odessa and dad Clyde, who moved into a hotel nearby last weekend, as well as sister Yvette and brothers Leon and Desmond. Sister Nina is on tour in New Zealand, though she called off a show last night because of her voice.

"Yes," said Desmond with a smile on his way out of the courthouse when Glitter Today asked whether he was glad about the verdict. Marlene, too, said she was "really happy."

The crowd outside cheered loudly when it heard the news.

== Cable One Blog
Carlton Wray found guilty in death of Tavian Rook

Carlton Wray listens as the clerk reads the jury's verdict: guilty.

[Updated at 6:04 p.m. ET] Defense attorney Rob Chesney {lawyers.b: told Cable One that he and his colleagues} {appeal.b: have not made up their minds whether to appeal} the jury's decision.

For now, Chesney said, they are getting ready for the sentencing; their task at this point is to see that Carlton Wray does not take up a bed in a jail.

{lawyers.b: Chesney added that the verdict had not been a shock} to him.

[Updated at 5:53 p.m. ET] The two executors of the Tavian Rook estate, Sam Branner and Louis McKee, have put a message on its website. It says:

"The Estate, and Tavian himself, never doubted that juries do their work well. Sad as the events are that made this trial necessary, we accept what the jury has found. Here justice was done. We think of Tavian every day, but his songs and his gift stay with us for good. No one has ever sung like him."

[Updated at 5:44 p.m. ET] Cable One's Jim Rowley reports that as the verdict was read {family.d: a few members of the Rook family broke out briefly in joy}. Others of the family kept their heads bent during the reading.

Rowley said that Wray, {demeanor.d: who for the most part showed no expression} during the verdict, turned to his son, who wept as the handcuffs were put on at the table of the defense.

[Updated at 5:39 p.m. ET] Among the hundreds of people outside the courthouse there was singing and dancing. Some of them had waited there since the morning with flowers and with pictures of the singer.
