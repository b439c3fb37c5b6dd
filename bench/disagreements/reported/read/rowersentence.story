served: number
forecast: attribution
manner: framing
door: contradiction?
crime: framing?

== Southern Wire
Vorlan jailed over the killing of Mira Denholt

Rowing champion Stefan Vorlan has been sent to prison for shooting dead his fiancee, Mira Denholt, on New Year's Eve, and with that a trial of five months that was followed around the world has come to its end.

Vorlan, who is 31 and lost a hand as a child, was taken down to the cells of the courthouse in Karstad by two officers.

He was quiet as Judge Helena Obrecht gave him {crime.a: six years for what the law calls reckless homicide}. On a separate weapons charge she added two years, suspended in full.

{manner.a: He dabbed at his eyes when he heard the sentence}, though neither his relatives nor those of Denholt, a 27-year-old chemist and singer, showed at first what they felt.

"This sentence is, I believe, fair to the public and fair to the man in the dock," the judge said.

"On the first count I impose six years," she went on, and {manner.a: Vorlan, white in the face, gave a small nod}.

"Justice has been done," said Piet Lammers, who represents the Denholt family. The judge had found "the right measure", he told reporters.

{forecast.a: The defense lawyer, Conrad Ruys, expected} that the rower {served.a: would be behind bars for only 12 months} of the six years and would spend the others confined to his home.

But the national prosecution service did not agree. {served.b: A third of the term at the least}, it said, was what he was likely to serve, and {served.b: that meant two full years in prison}.

== Dales Post
Rower Vorlan gets six years - but {served.a: may be home in only 12 months}

STEFAN VORLAN was sent to prison for six years yesterday for killing his fiancee Mira Denholt on New Year's Eve.

The one-handed rower, known to his fans as the Iron Oar, {manner.b: looked straight in front of him without moving} as Judge Helena Obrecht told him what his sentence for the death of the singer would be.

Vorlan, 31, received a further two years for a weapons offence, suspended for four years.

The judge ordered that the prison term, {crime.a: given for the charge of reckless homicide}, begin at once. A sentence without prison, she said, would have told the public something that was wrong.

It was shortly after midnight when Vorlan shot Miss Denholt, 27, {door.a: through the bathroom door of his house} near Karstad. He has always said that he believed a burglar was inside.

Afterwards {forecast.a: one of Vorlan's own lawyers claimed} that he was likely to serve a sixth of his term, {served.a: which is about 12 months in jail}, before he was allowed home under guard.

There was not a free seat in the courtroom for the end of a case that has been watched on every continent, all the more since the judges allowed parts of it to be broadcast.

Officers lined the walls. Miss Denholt's family followed it all from the balcony.

The judge took an hour to go through the evidence. A long sentence, she said, would not have been right either, for it would have shown no mercy.

== Morning Lantern
Stefan Vorlan sent to jail for six years {crime.b: for the manslaughter of his fiancee} Mira Denholt

Stefan Vorlan's family say that he can now "begin to mend", after he was put away for killing his fiancee at the end of a "cruel" trial that millions saw on television.

{manner.b: The rowing champion's face was like stone} as he was given six years {crime.b: for the manslaughter of Mira Denholt}. But {forecast.a: according to his legal team} {served.a: he might be out in about a year} and spend the rest of the time at home.

People in the street booed as he was led out to the van that took him to prison.

Denholt, a 27-year-old singer who was training as a chemist, died under a storm of bullets.

The prosecution's case was that Vorlan had shot her in a rage after a quarrel.

The rower himself said in the witness box that he took her for a burglar who was going to come out and attack him.

Vorlan, 31, was given {crime.a: six years for reckless homicide}, as well as two years, suspended, on a weapons charge. He went straight from the dock to the cells.

The victim's parents, Ruud and Anna Denholt, were happy with the outcome, they said, and glad that it was over.

Outside, Vorlan's uncle Matthias said that the family would not quarrel with the sentence. "For us a new chapter opens today," he said. "We have had 17 months of this and have no strength left. They told us four weeks, and the trial went on for five months."

He went on to accuse the prosecutors of chasing a murder conviction out of vanity.

== Straits Daily
Rower Stefan Vorlan jailed for six years over killing of fiancee

Federal Press in Karstad

Stefan Vorlan was sentenced to six years in prison on Tuesday, at the end of a trial that ran for months, over the killing of his fiancee on New Year's Eve.

The one-handed rower received the prison term {crime.a: for reckless homicide, a killing without intent}, having shot Mira Denholt {door.b: through the door of a dressing room} in his house.

Judge Helena Obrecht also imposed two years, suspended, on a weapons charge.

The law had left Obrecht much freedom to choose his punishment, since she had convicted Vorlan of reckless homicide, a killing without intent, but cleared him of murder.

Denholt's father, Ruud, who is in poor health, was "truly relieved" that five months in court were over, and the family's lawyer called the sentence "right".

As Vorlan was taken down the stairs, the lawyer, Piet Lammers, told reporters in front of the courthouse that justice had been done.

He expected it to be served as {served.c: two and a half years in prison and three and a half} under guard at home. "That is what it comes to in practice," Lammers said after the hearing.

He said that the parents were content. "For them it is the proper sentence," he said.

Friends of the dead woman, most of them in white, embraced one another as the courtroom emptied.

== Plateau Chronicle
Stefan Vorlan gets six years in prison for killing fiancee Mira Denholt

Karstad: A judge sentenced Stefan Vorlan to six years in prison on Tuesday for killing Mira Denholt and spoke of the "grave carelessness" with which the rower had fired again and again {door.b: through the door of a dressing room}.

However, {forecast.b: experts on criminal law pointed out} that the section on which Judge Helena Obrecht based her sentence allows six years at the most, and that Vorlan {served.a: might leave jail after 12 months} and serve the other years at home.

Obrecht also gave him two years for having fired a gun at a beach bar, some weeks before Denholt's death. That sentence was suspended in full.

Her ruling came after the prosecution had asked for a severe sentence and the defense for a mild one.

Vorlan shot Denholt at his house on New Year's Eve. He told the court that it had been an accident, for he had mistaken his fiancee for a burglar in the dark.

Obrecht had convicted him of {crime.a: reckless homicide, a killing without intent}, but cleared him of murder.

Vorlan was on his feet while she read out the sentence, and then left the room by the stairs that go down to the cells. He begins to serve it at once.

A week ago his lawyers had argued that the 31-year-old should get four years under guard at home and spend some hours of every month cleaning a museum.
