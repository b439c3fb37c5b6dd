level: number
ban: number
sample: date
notice: date
admit: contradiction
source: contradiction
bsample: contradiction
tip: attribution
word: framing

== Northern News Agency
Olympic 10,000m champion Lindqvist suspended after positive test

GOTHENBURG, June 12 (NNA) - Marika Lindqvist, the Olympic champion over 10,000 metres, has been provisionally suspended after testing positive for the blood-boosting hormone EPO, the Athletics Integrity Panel said on Thursday.

{sample.a: The urine sample was taken on May 4} out of competition at the 29-year-old's training base in Font Romeu, in the French Pyrenees, the panel said. {notice.a: Lindqvist was informed on June 2}, and withdrew from the Oslo meeting of June 5, citing a sore calf.

{bsample.a: The B sample has confirmed the finding}, the panel's head, Duncan Airey, told reporters. "There is nothing left to analyse. It is now for the tribunal to decide."

{ban.a: She faces a ban of four years}, which would rule her out of the next Olympic Games.

{admit.a: Lindqvist denied ever having taken} a forbidden substance. "I have never cheated and I will fight this with all I have," she said in a statement released by her lawyer, Peder Holm.

Lindqvist won Olympic gold two years ago in 30 minutes 21.4 seconds and is a four-time Swedish champion. She has been tested 31 times since the start of last year, according to the panel; all the other results were negative.

Her sponsor, the sportswear maker Vandra, said that it was suspending its contract until the matter had been settled. The Swedish federation said that she would not be entered for the European championships in August. A hearing is expected within 90 days.

== Kvällsnytt
MARIKA'S FALL: the golden girl and the needle

She wept on the phone. "Tell them I am finished," Marika Lindqvist said to a friend at midnight on Wednesday, the friend tells Kvällsnytt. A few hours later all of Sweden knew: {word.a: our golden girl is a drug cheat}.

The test came back with EPO, the stuff that thickens the blood and has wrecked cycling. {level.a: The value was five times the limit}, a person who has seen the laboratory's report says.

{sample.a: On May 4, before breakfast}, two controllers rang at the flat in Font Romeu in which the runner was spending five weeks with her coach, Egon Sarbach, 61. She joked with them and gave them coffee.

{admit.b: And now the confession: to her team-mates} in the club she has, according to two of them, admitted everything. "She stood there and said that she had done it, once, after the injury, and that she was sorry," says one.

{tip.a: It was a former training partner who tipped off} the hunters, we can reveal. The woman, who fell out with Sarbach last autumn, wrote an e-mail of six pages to the panel in February.

{notice.b: Lindqvist had known since the middle of May}, our information says, and all the same let herself be celebrated at the Gothenburg half marathon on May 17, which she won in 67:48.

Sarbach was not to be reached on Thursday. At the runner's house in Mölndal the blinds were down. A neighbour had laid a bunch of lilac on the steps.

Vandra has put the contract, said to be worth four million crowns a year, on ice. Lindqvist turns 30 in September.

== Västra Posten
"We believe Marika," says her club

At the club house of IK Strand the photograph still hangs beside the coffee machine: Marika Lindqvist, with the flag round her shoulders. It will stay there, says the chairman, Britt Ahlgren. "We believe Marika until somebody proves otherwise."

{admit.a: She spoke to the members on Wednesday evening and told them} that she was innocent, Ahlgren says. There were about forty people in the room, many in tears, and nobody heard anything like an admission. "Whoever claims that was in another room."

{source.a: The club puts the finding down to a medicine}. After losing much blood in an operation in March, Lindqvist was treated in a private clinic, and she was never told what was in the infusions, says Ahlgren, herself a nurse.

{word.b: For her supporters, she is the victim of a mistake}, and a lonely one. Her coach has not been seen in the village since Sunday. Egon Sarbach, a Swiss, has worked with her for six years.

{notice.a: The letter reached her at the beginning of June}, according to Ahlgren; "she came to me with it the same day". {bsample.b: The second sample has not been opened yet}, the chairman says, because Lindqvist has a right to be there and has not been given a date.

The girls in the under-15 group ran their intervals as on every Thursday. One of them, Alva, 13, had written a name on the back of her hand.

Lindqvist, who comes from Mölndal, joined IK Strand at the age of 11. She has won the Swedish title over 10,000 metres four times, and holds the national record.

== Sport Matin, Paris
The Lindqvist affair: a trail that leads to Font Romeu

In Font Romeu, at 1,850 metres above the sea, the great names of distance running come and go, and people look the other way. Since Thursday there is one name of which everybody speaks.

{sample.b: It was on April 24 that the controllers} of the French agency, acting for the Athletics Integrity Panel, came to the residence Les Mélèzes. The concierge remembers it well because it was the last day of the school holidays. The vial went to the laboratory at Châtenay that evening.

{level.b: What it found was a trace, barely above} the threshold, says a biologist familiar with the file. With such a quantity one has to look twice, and the laboratory did so before it reported on May 28.

{tip.b: The control was no accident: customs officers} at Perpignan had intercepted a parcel addressed to the residence in March and alerted the panel. Nothing obliges one to believe that it was meant for the Swede; a dozen athletes were staying there.

{source.b: Injections, says the biologist, are the only} explanation that fits the profile. No product that a clinic would give after an operation leaves that picture.

{ban.b: Two years' suspension is what the rules provide} in a first case of this sort, recalls the lawyer Solène Rivoire, who has defended several athletes.

The prosecutor in Perpignan has opened an inquiry against persons unknown. The coach, Egon Sarbach, was questioned on Friday as a witness and has left for Switzerland, his lawyer said. He was once the trainer of a marathon runner who was banned in 2011, and was himself cleared.

== Channel Six Sport
Lindqvist to ask court to lift suspension

Marika Lindqvist will go to the Court of Arbitration for Sport in Lausanne to have her provisional suspension lifted, her lawyer told Channel Six on Saturday.

Peder Holm said that the application would be handed in on Monday. He expects a decision within ten days. That would allow her to enter the European championships, which begin in Birmingham on August 10, should the federation change its mind.

{source.a: Holm says the hormone came from an infusion} which doctors gave his client after surgery on March 12. He has asked the clinic for its records. The clinic, in Zurich, does not comment on patients.

{level.b: "We are talking about a minute trace," said Holm}, "close to the limit of what can be seen at all."

He would not be drawn on the parcel or on the question of who had put the testers on the trail. {tip.c: The panel itself told us there was no informer}: "Ms Lindqvist was selected by our computer, as she had been before," said Duncan Airey.

Airey also repeated that {bsample.a: the back-up sample was opened on June 9} in the presence of a notary and bore out the first.

{ban.a: If the tribunal finds against her, four years} out of the sport await the Olympic champion, unless she can show that there was no intent; in that case, the period may be halved.

It has been a hard week for Swedish athletics. The hammer thrower Jonas Ek, 24, was banned for three months on Tuesday over a cannabis test at the indoor championships.
