stitches: number
majority: number
settlement: number
jury: date
threat: attribution
sorry: contradiction
drink: contradiction
face: contradiction
show: contradiction

== Press Link
TV chef Farrant cleared of wounding, convicted of common assault

By Press Link court reporters

Television chef Dominic Farrant was found not guilty on Friday of wounding a member of his kitchen staff with a copper pan, but was convicted of the lesser offence of common assault.

Farrant, 48, presenter of Supper Club, had denied both charges. He will be sentenced at Wexcombe Crown Court on June 20 and was granted bail.

The jury of seven women and five men reached its verdicts {jury.a: after nine hours of deliberation}. The acquittal was unanimous; the conviction came {majority.a: by a majority of ten to two}.

The court had heard how Farrant lost his temper on the night of 11 November 2023, when a tray of turbot was sent back to the kitchen of his restaurant, Salt Row. Sous-chef Imran Kell, 31, suffered a cut to the forehead that {stitches.a: needed eleven stitches}.

The prosecution said that Farrant had swung the pan. The defence said that it had slipped from his hand as he slammed it down.

According to Kell, {threat.a: Farrant shouted at him: "You are finished} in this town."

Judge Helena Frayne told the defendant that all options remained open. Common assault carries a maximum sentence of six months.

Outside court Farrant's solicitor, Giles Amory, said that his client was relieved. "{sorry.a: Mr Farrant apologised to Mr Kell that very night}, and he repeats it today," he said.

Kell left by a side door and did not speak to reporters.

A civil claim brought by him was settled last year out of court. A spokesman for Farrant's company declined to name the sum.

== The Daily Banner
PAN-DEMONIUM! Kitchen bully Farrant guilty of bashing his sous-chef

He dished it out. Now he'll have to take it.

Telly loudmouth Dominic Farrant faces up to SIX MONTHS in the clink after a jury found him guilty of assaulting his number two in a row over fish.

The star, 48, worth a reported £14million, {face.a: broke down and sobbed in the dock} as the foreman said the word.

Victim Imran Kell, 31, was left with a gash that took {stitches.b: 17 stitches to close}.

And the hothead didn't even say sorry. "{sorry.b: Not a word, not a text, not a card}," Imran's mum, Yasmin, told the Banner. "My son was bleeding into a tea towel and that man was worrying about the turbot."

Jurors had heard that the Supper Club host {drink.a: had sunk a bottle and a half of Burgundy} before he blew his top. Waiter Luca Ferri said he was "swaying like a ferry".

The Banner understands that Farrant paid his former right-hand man {settlement.a: £120,000 in hush money} last year.

Telly bosses acted fast. {show.a: Channel Eight has axed Supper Club} after six series, insiders say. "He's toast," said one.

Farrant was found not guilty of the more serious charge of wounding. He'd have been looking at five years for that.

He swept off in a black Range Rover with wife Cressida, 39. Their eatery Salt Row, in swanky Wexcombe, where a starter costs £28, was shut last night.

== The Courier
A verdict that gives both sides something to chew on

The trial of Dominic Farrant lasted eleven days, heard twenty-three witnesses and turned, in the end, on a question of physics: can a two-kilogram saucepan slip out of a hand at the speed that would be needed?

The jury thought that it might. It acquitted the chef of wounding. But it also found, {majority.b: with one member dissenting}, that he had seized his deputy, Imran Kell, by the collar beforehand, which is an assault.

The twelve took their time. They were sent out on Wednesday morning and {jury.b: spent more than 14 hours in their room} before they returned at 3.40 p.m. on Friday.

Farrant {face.b: listened without a flicker of emotion}. His wife, two rows behind, wept.

For the trade the case was about more than one night at Salt Row. It laid bare a kitchen in which, as one witness put it, "you said yes, or you said goodbye". Four former cooks told the court of flying spoons.

The defence did its best with that. Farrant, said Marianne Holt KC, was exacting, and {drink.b: he had been stone-cold sober}: his doctor had forbidden him alcohol since a bout of hepatitis in the summer.

It made less headway with the famous line. {threat.b: "You're finished in this town" were Kell's words}, she suggested, thrown at his employer as he walked out with a cloth pressed to his brow. A kitchen porter, Ben Okoro, had heard it so.

Mr Kell, now head chef at a hotel in Truro, accepted {settlement.b: £85,000 in a civil settlement} in 2024, from which, the court was told, his lawyers took £22,000.

== Channel Eight News
Farrant guilty of assault: what happens next

The chef and broadcaster Dominic Farrant has been found guilty of assaulting a colleague at his Wexcombe restaurant in 2023. He was cleared of wounding. Here is what we know.

How long did the jury need? {jury.a: Nine hours, spread over three days}. On the first count all twelve agreed. On the second the judge said on Friday morning that she would accept a majority, and {majority.a: ten of the twelve voted to convict}.

What did he do? The jury found that Farrant had grabbed Imran Kell, his sous-chef, by the collar. Mr Kell had a cut on the brow, closed with {stitches.a: eleven stitches at Wexcombe General}. But the jurors were not sure that the blow with the pan had been meant.

Had he been drinking? The court heard that {drink.b: he had touched nothing but water}, a blood test taken by police two hours afterwards showed. Mr Farrant admitted to being tired.

Will he go to prison? It is possible, but lawyers think a community order is likelier. He has no previous convictions. Sentencing is on 20 June.

What about Supper Club? Channel Eight, which also makes this programme, says {show.b: the show has been paused, not cancelled}, and that a decision will be taken after the sentence. The four episodes already filmed will not be shown for now.

Can he appeal? Yes, within 28 days. His solicitor said that he was considering it.

Mr Farrant, who is 48, opened Salt Row in 2011 and won his second star five years later.

== Le Quotidien de Lille
In England, a chef falls over a turbot

Our neighbours have a passion for seeing their cooks in court. This one had it all: a starred restaurant, a television face, a fish that went back.

On the evening of 11 November 2023 a customer at Salt Row, on the Cornish coast, found his turbot overcooked. Dominic Farrant, who was born in Lille to an English father and spent his first six years here, took it badly. When the evening was over his second in command had a wound on his forehead and {stitches.b: seventeen stitches to hold it together}.

A jury declared him guilty on Friday of common assault, though not of the graver crime of which he was accused.

Those who watched him saw {face.b: a face of stone}. He thanked the judge, he bowed a little, he left.

"You are finished in this town." The sentence will remain. {threat.a: The chef hurled it at his deputy}, several witnesses swore, while the blood was running.

Did he regret it? In the witness box he said that {sorry.a: he had begged Kell's pardon within the hour}, at the door of the ambulance.

{show.b: For the time being the television has taken him off} the screen. At Salt Row, where bookings are said to be full until August, the turbot is on the menu at 46 pounds, about 54 euros.

The sentence, in the legal sense, will follow in four weeks. In the worst case it is half a year behind bars.
