exposure: contradiction
scene: contradiction
trial: date?
words: contradiction?

== Parlour
Leonard Fenwick has been sentenced to four to 12 years in a state prison in Alverton for sexual assault.

Earlier on Thursday, Judge Martin O'Dowd decided that Fenwick is to be classed as a "dangerous sexual offender". The 78-year-old, once a presenter and comic actor, will have to be entered in the register of offenders and to see a counsellor for the rest of his life. Wherever he lives, his neighbours must be told.

{trial.a: In May, Fenwick was found guilty of drugging} and assaulting Joanna Pryce, who used to work for Carrow College, where he had once studied. It happened in 2006 {scene.a: at the house he owned in Alverton}.

At Thursday's hearing, Pryce handed in a statement on what the assault has done to her life. She spoke, too, of the many other women who have accused him. Nobody will perhaps ever know the whole of what he did while the world admired him, she wrote, but now it had come to an end.

There was a first trial, but the jurors could not agree. In the second, the judge let six other women tell how Fenwick had assaulted them in much the same way.

He is the first famous person to be tried and found guilty since women everywhere began to speak out about the producer Harold Stroud.

Rumours had followed Fenwick through his career, yet to the public he remained "the nation's uncle", as he was on Fenwick's Corner, which ran for nine years.

== The Slant
Leonard Fenwick Sentenced to Four to 12 Years

On Thursday, a judge in Alverton sentenced Leonard Fenwick to at least four years in prison. He also found that the former comedian is a dangerous sexual offender, which means that for life he will be on a register, have to see a counselor, and be made known to his neighbors.

The most that he can spend in prison under the sentence of Judge Martin O'Dowd is {exposure.a: 12 years, the maximum for this conviction}.

The prosecution wanted six to 12 years. Fenwick may be 78, it argued, but he could still drug a woman and assault her. The sentence ought to show that the law applies to everyone, the state's lawyers said, according to Federal Press.

At first the three counts of which he was convicted carried up to 36 years. But both sides agreed that they should be merged into one, so {exposure.a: he could no longer be given more than 12 years}. Even that seemed unlikely for a man who is old, unwell, and without a criminal record, for whom the guidelines suggest two to five years.

His lawyers pointed out that he is nearly deaf and needs help all day, and asked that he be confined to his home. On the other hand, he has never said in public that he is sorry, and that might have earned him a harsher sentence.

The conviction {trial.b: stems from a case of last year}, in which Joanna Pryce, who used to work for the rowing team at Carrow College, accused Fenwick of drugging and molesting her in 2006.

== Channel Nine Coast
Fenwick's Hour of Reckoning: 'Dangerous Sexual Offender' Goes to Prison

Leonard Fenwick, who used to be called the nation's uncle, was led from an Alverton County courthouse in handcuffs after a judge sent him to prison for four to 12 years. He had been convicted of a sex assault that took place in 2006 {scene.b: in the suburbs outside the city of Alverton}.

As the sentence was read, thunder could be heard outside.

"Justice came late, but it came today," said the district attorney, Paul Kessler. "We now know who Leonard Fenwick is," he added.

Nobody in the courtroom made a sound. Fenwick, 78, whose career and good name are gone, did not speak. He leaned back in his seat and looked at the ceiling while the judge was reading.

"{words.a: Mr. Fenwick, it has all come home to you}. Justice is due, and it is due now," said Judge Martin O'Dowd.

The defense wanted Fenwick to be confined to his home, but O'Dowd said that after so grave a crime he had "no claim whatever" to be let out on bail. Fenwick was taken to prison at once.

Raymond Toller, who was a prosecutor for 25 years, says that some may be surprised that a man close to 80 is put behind bars. But people needed to see, he says, that neither age nor fame comes before the law.

"Nobody gets a free ride for being well known," Toller told Channel Nine. "Not even him."

== Harbour Morning Herald
Fenwick sent to prison as a 'dangerous sexual offender'

Alverton: Leonard Fenwick was sentenced on Thursday to four to 12 years in prison for sexually assaulting a woman, the end of a fall that took the well-loved presenter from "the nation's uncle" to a convict.

{trial.a: Fenwick, 78, was found guilty in May} by jurors who held, on three counts, that he had assaulted Joanna Pryce after giving her a drug. She worked for Carrow College and had trusted him. It happened {scene.a: at his own house in Alverton} in 2006.

"{words.a: Mr Fenwick, it has all come home to you}. Justice is due, and it is due now," Judge Martin O'Dowd said. He also read out a part of Pryce's statement, in which she told the court that Fenwick had taken her youth and "stamped on it".

Fenwick's wife, Dorothy, to whom he has been married for 51 years, stayed away from court. She said in a statement later on Thursday that the prosecution had won its case with evidence that was forged.

According to her, the district attorney, Paul Kessler, let the jury hear a telephone call between Fenwick and the woman's father that had been tampered with. The defence is going to bring it up on appeal, she said.

Kessler would not have it. "If they have nothing better than that, they have nothing," he said.

A spokesman for Fenwick, Dale Whitcomb, said that the presenter was "in fine spirits" and knew that it was all a lie.

Fenwick had been asked whether he wished to speak before he was sentenced, and did not.

== Backbeat
Leonard Fenwick Gets Four to 12 Years, Is Declared 'Dangerous Sexual Offender'

Leonard Fenwick was sentenced on Thursday to four to 12 years in state prison for drugging and sexually assaulting a woman. Many saw the trial as a test of whether anything had changed since women began to speak out. {exposure.b: Fenwick had faced 36 years in prison}.

He went to prison right after the hearing, since Judge Martin O'Dowd turned down his lawyer's request to let him out on bail until an appeal has been heard.

Earlier on Thursday, O'Dowd had declared him a "dangerous sexual offender". Fenwick will therefore have to put his name on the register and see a counselor every month until he dies. "{words.a: Mr. Fenwick, it has all come home to you}. Justice is due, and it is due now," O'Dowd said, according to Federal Press. Fenwick did not make use of his right to address the court.

The two sides had fought over the sentence. His lawyers argued that a man so old and sick should be confined to his home rather than a cell. "What is he supposed to do in there, at 78?" Joel Stern, for the defense, asked. "Who will help him to the showers? Who will keep the blackmailers off him?" They are going to appeal.

The district attorney, Paul Kessler, replied that old age was not a pardon. "They have tried to bully us, they have tried to change the subject," he said. "But the law applies to everyone."

== Campus Gazette
Leonard Fenwick led off in handcuffs to serve four to 12 years for sexual assault

By Clare Haddon | Pacific Times

Without hurry, Leonard Fenwick took off his watch, his tie and the jacket of his gray suit. Then he held out his hands for the cuffs and was led from the courtroom.

"I never believed I would see it," said Barbara Lyle, a woman of 68 who is one of his accusers and had come across the country to watch.

"It's a weight off me, a weight of years," said Teresa Amato, 73, once a dancer, who has accused Fenwick of drugging and raping her in 1971. "He was so certain that nobody could touch him."

With the sentence of four to 12 years in state prison that he received on Thursday, Fenwick has fallen from as high up as a man can, and of the famous men accused since women everywhere began to speak out, he is the first whom it has cost his freedom.

The defense had argued that he was too weak for prison. Judge Martin O'Dowd would not hear of it: the 78-year-old must serve at least four years and at most 12 and will be on the register of sex offenders for good. He was taken to the Alverton County jail, where it will be decided which state prison he is to go to.

"{words.b: It all comes home to you, Mr. Fenwick}," the judge said. "Justice is due. The day is here, and it is due now."

Fenwick chose not to speak before the sentence. He had not testified in either of his two trials, and had never shown any sign of remorse.
