== Science Desk International
Ravens save up tools for a trade, Austrian study finds

SALZBURG, Wednesday (SDI) - Ravens put by a tool that is of no use to them today in order to trade it for food tomorrow, researchers from Austria and the Netherlands report in the journal Animal Minds.

Of 38 birds tested at a research station near Admont, 24 handed over a stone or a stick to a person the next morning in return for a piece of sausage or cheese. They had chosen it the evening before from a tray with five objects, of which only one would be accepted.

"They give up something small now for something big later, and they do it with an eye on a certain person," said Hanneke Visser of the University of Groningen, who led the study with Lukas Thaler of Salzburg.

In an easier first round, in which the birds had to wait for 15 minutes only, 31 had been successful. Six of the 38 were reared by hand; the others grew up with their parents. The two groups did equally well.

When a person who had cheated them before turned up in the morning, the ravens kept their stone in most cases. Fewer than one in five offered it.

Other scientists called for caution. "It's a fine experiment, but whether the bird imagines tomorrow, we can't say," said Tomas Ibarra of the University of Bilbao, who was not involved.

The study lasted for three years and cost 410,000 euros. It was paid for by the research councils of the two countries.

== Enns Valley News
The clever thieves of Admont

Everybody in Admont knows the ravens. They have stolen clothes pegs, a hearing aid and, in 2021, the key to the abbey's wine cellar. Now they are famous.

For three years Lukas Thaler, 36, and his Dutch colleague Hanneke Visser, 45, went up to the aviaries above the monastery every evening at six and every morning at seven. In the evening they held out a tray with five things: a stone, a stick, a cork, a screw, a bit of slate. In the morning one of them, and the bird had to remember which, was worth a slice of sausage.

"Gustl never made a mistake. Not once in sixty mornings," says Thaler of the oldest, who is 19. Poldi, aged four, on the other hand, hid every stone and never gave up one. He was among the 14 who did not pass.

Ravens put by a tool that is of no use to them today in order to trade it for food tomorrow: that is how it is put in the journal Animal Minds, in which the work appeared on Wednesday. Whoever had cheated a bird, by eating the sausage himself, got nothing the next time, or hardly ever.

The 32 ravens brought up by their parents were no worse than the half-dozen that Thaler's students had fed by hand.

Fourteen people from the valley helped, as givers and as cheats. The baker Resi Moser was a cheat. "They still don't look at me," she says.

The station will be open to visitors on 12 May.

== De Noorderkrant
Groningen biologist teaches ravens to save, or is it the other way round?

Hanneke Visser has a scar on her left thumb. "Frieda. She was right, I was late," says the biologist from Groningen, who with the Salzburg zoologist Lukas Thaler has published what may be the best evidence so far that a bird thinks of the next day.

The test is simple. In the evening a raven may pick something from a tray. In the morning, thirteen hours later, there stands a person who will exchange one sort of thing for cheese. Almost two thirds of the animals brought the right thing. By chance it would have been one in five.

The second experiment is the one she likes more. There the person at the fence was someone who had, a week before, taken the stone and given nothing. Most ravens now kept what they had; in only 18 percent of the cases did they try again.

Does the raven have tomorrow before its eyes? Visser weighs her words. "We show that it acts as though. What goes on inside is not in our data." The Basque cognition researcher Tomas Ibarra says much the same: a fine piece of work, and an open question.

The Dutch share of the costs was 180,000 euros, the Austrian one 230,000. A follow-up with jackdaws, which is to last two years, starts in Groningen in the autumn. There will be 20 birds.

Visser, who is 45, grew up on a farm near Winschoten. Her father shot crows. "We talk about other things," she says.

== Daily Comet
BIRD BANK! Crafty ravens stash cash for breakfast

THEY'RE the birds that guard the Tower of London, and it turns out they could run the Bank of England too.

Ravens are so brainy that they save up pebbles overnight and swap them for a sausage in the morning, boffins have found.

Two dozen of the beaky bankers, at an Austrian bird lab, aced the test. Each was shown a tray of five bits and bobs at teatime and had to work out which was "money". After a night's kip they handed it to a keeper for a nibble of sausage or cheese.

And woe betide anyone who short-changes them. Feathered customers who'd been ripped off by a dodgy dealer snubbed him more than four times out of five.

In a warm-up round with a wait of just a quarter of an hour, an even more impressive 31 out of 38 got their reward.

"They hold grudges," laughed Dutch expert Hanneke Visser, 45, who ran the three-year, £350,000 project with an Austrian pal.

But not everyone's crowing. Spanish brainbox Tomas Ibarra said that nobody could know if the birds really picture the next day.

Star pupil Gustl, 19, got it right every single time. Bottom of the class was four-year-old Poldi, who hoarded the lot.

Ravenmaster Will Tarrant, who looks after seven birds in a castle in Kent, wasn't surprised. "Mine undo my shoelaces, then nick my sandwich while I'm tying them," he said.
