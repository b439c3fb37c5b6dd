found: date
finder: contradiction
present: contradiction
manner: contradiction
pills: contradiction
kind: contradiction?
pronounced: date
home: contradiction

== Newsfeed Pacific
Actor Trevanion found dead in Toronto apartment

Police in Toronto are examining {manner.a: whether drugs killed the actor Jonah Trevanion}, whose lifeless body was discovered {home.a: on Thursday in his city apartment}.

{finder.a: It was his cleaner who came upon} the New Zealander, 31, in the Distillery, a quarter full of galleries, police spokesman Gordon Leahy said. Trevanion was up for an Academy Award three years ago with "Salt Meadow."

"{manner.a: We are looking into the possibility of an overdose}," Leahy said.

{found.a: The cleaner found Trevanion at 4:12 p.m.} (2012 GMT) when she went to wake him for a lesson with his voice coach, Leahy said. {present.a: Besides those two there was nobody in the apartment}, so far as he had heard.

"We saw pills not far from the bed," Leahy said.

Trevanion was nominated as best lead actor for his part as a shepherd who falls for a married schoolmaster, but the prize went to another man for his portrait of a novelist.

The tall actor was reported last year to have parted from his companion of many years, actress Daniela Frost, who had played his sister in "Salt Meadow" and is the mother of his small son.

Trevanion's other films include "The Glazier's Apprentice" and "King's Bounty." He can at present be seen in "Seven Mirrors," as one of several actors who share the role of a folk singer, and was to appear as the villain in the next film of the "Nightwarden" series.

== Paula Brandt on Film
Jonah Trevanion, Gifted Actor, Is Found Dead

Actor Jonah Trevanion was found dead at an apartment in Toronto, the Toronto Examiner and other media reported on Thursday.

The Examiner's account speaks of pills close to the body and of a police force that does not think of murder. Trevanion was 31.

The rooms in which he died are {home.b: where the singer Lila Marchetti lives}, the Toronto police said. {manner.b: He seems to have taken his own life}, according to sources in the force.

{found.b: At 4:17 p.m. a voice coach arrived} at Apartment 6C, 88 Mill Street, for a lesson with Trevanion, the police said. {present.b: A cleaner showed the coach in} and went to rap on the bedroom door. There was no reply, so {finder.b: the two women went in together}. Trevanion lay unclothed on the bed and could not be woken, though they shook him, and {pills.b: all around him lay scattered pills}. They telephoned for help.

Marchetti, 24, is thought to be in Italy. How Trevanion came to be staying at her place, and since when, officials could not tell.

Trevanion, who came from Dunedin, New Zealand, won great praise for "Salt Meadow," the story of a shepherd and a schoolmaster in love, adapted from a novella by Alice Corrigan.

He met the actress Daniela Frost on the set of that film. The two moved to Cabbagetown, where photographers followed their every walk. Their son, Tobias, was born four years ago. The couple separated last year.

In an interview printed in November he told the Examiner that he was never satisfied with his work. "On the day I am," he said, "I will go home and raise sheep."

== Gulf Coast Courier
Jonah Trevanion found dead in a Toronto apartment; sleeping pills suspected

Updated 12:40 a.m.: Jonah Trevanion, the Oscar-nominated shepherd of Salt Meadow, died Thursday in an apartment in Toronto. {manner.c: Either he killed himself or he misjudged his dose}, police think.

The Toronto Examiner's city blog says that a voice coach came to Apartment 6C at 88 Mill Street for an appointment with Trevanion. {present.b: A cleaner let the coach in} and, at around 4:15 p.m., a news agency says, {finder.b: the pair came upon Trevanion in the bedroom}, unclothed and out cold. They laid him on the floor and tried to bring him back.

When he did not wake, they called police, who found {kind.a: both prescription and non-prescription sleeping pills} {pills.c: on the table beside the bed}, the Examiner reported. {pronounced.a: Trevanion was pronounced dead at 4:22 p.m.} He was 31.

"{manner.a: We are looking into the possibility of an overdose}," said police spokesman Gordon Leahy. A spokeswoman for the coroner said that an autopsy would be done today. The gossip site StarSpy says the actor had been ill with bronchitis.

Trevanion told the Examiner in November that he had slept badly while he was playing the Hangman in the new Nightwarden film, which is due out on July 4.

"Last week it was maybe three hours a night," Trevanion said. "The body had quit and the head kept on talking." He said he had taken two tablets, and woken up an hour later.

First reports had it that the apartment belonged to singer Lila Marchetti, but her agent, Carol Nyquist, denied this to the Examiner. "{home.c: The place is not hers}," Nyquist said. "{home.c: It was never hers, not for a day}."

== Hello Stars
Jonah Trevanion Dies at 31

UPDATE: Sleeping pills were not all that was in Jonah Trevanion's Distillery apartment. A Toronto television station says that a banknote with traces of an unknown powder and what look like drug wrappers were there as well.

It is unclear whether the finds were Jonah's or have anything to do with his death, but a friend confirms to Hello Stars: "Jonah was in deep trouble with drugs. Cocaine, mostly."

In news that nobody could believe, Oscar-nominated actor Jonah Trevanion was found dead in Toronto's Distillery quarter on Thursday.

The 31-year-old was discovered when his voice coach arrived for a lesson at around 4:15 p.m. {finder.a: Jonah's cleaner opened the bedroom door} and found the actor unresponsive and unclothed in the bed with {pills.b: pills strewn all about him}. The authorities were called, and the actor was {pronounced.b: pronounced dead around 4:35 p.m.}

With reporters and fans pouring into the street, the coroner came at 6:20 p.m. Jonah's body was wheeled out at 7:10 p.m.

Toronto police spokesman Gordon Leahy confirmed to Hello Stars that the pills near the actor were {kind.b: sleep aids that a doctor had prescribed} for the Salt Meadow star. But Leahy also said that he could not claim that drugs had played any part in the death. The police say that they have not yet found illegal substances in the room, and the cause of death will not be given out until the coroner has examined the body. An autopsy is expected to begin on Friday.

Stavros Pappas, the superintendent, confirms that {home.d: Jonah did not own the apartment} and says that he had a frantic call from the cleaner.

== Detonate Magazine
BREAKING: Jonah Trevanion dead

Actor Jonah Trevanion was found dead on Thursday in bed {home.a: at his home in Toronto}, and drugs may have had to do with it, according to the authorities. He was 31.

Toronto police told reporters that {finder.a: a cleaner for the apartment at 88 Mill Street} in the Distillery quarter came upon the body when she went to tell the actor that his voice coach had arrived for a lesson.

Detonate has confirmed through police that the body was found with {kind.c: over-the-counter medicines and sleeping pills}. {manner.d: Police said the death looks accidental}.

There had been early talk that the singer Lila Marchetti was with Trevanion when he died or shortly before. The police spokesman called such reports "rubbish from start to end."

That talk grew out of a blunder, if the Toronto Examiner is right: the spokesman, Gordon Leahy, had himself named Marchetti as the owner of the apartment, and then had to take it back.

Her agent was quick to say the same. "{home.c: The place is not hers}," the agent, Carol Nyquist, said by telephone. "{home.c: It was never hers, not for a day}."

"The coroner is still at work, but we believe that nobody else had a hand in his death," police told Detonate in a short interview.

An autopsy was scheduled for Friday, and a formal statement on the cause of death is expected in some weeks. Police explained that {present.b: the coach had telephoned Marchetti, whom she also teaches, to ask what to do} when Trevanion could not be roused. The singer was at her home in Milan at the time.
