finder: attribution

== Deutscher Nachrichten-Verbund
Nine-metre ichthyosaur found in Franconian clay pit

Scientists in Germany have presented what they describe as the largest complete skeleton of an ichthyosaur ever found in the country, a marine reptile nine metres long that lived some 182 million years ago.

The fossil comes from a clay pit near Buttenheim in Upper Franconia. {finder.a: It was discovered by a digger driver}, Reinhold Kraus, who noticed a row of vertebrae in the shovel of his machine in May of last year and switched off the engine.

"He did everything right," said palaeontologist Friederike Amsel of the University of Bamberg, who headed the excavation. Only two of about 130 vertebrae were damaged.

It took 16 months to recover the animal. The blocks, 14 in number, weigh eleven tonnes together. In the belly the researchers found the remains of squid, and of a smaller ichthyosaur.

The animal belongs to the genus Temnodontosaurus, a top predator of the Jurassic seas. Whether it is a new species is being examined. A paper in a scientific journal is planned for next year.

The skeleton belongs to the state of Bavaria. Under a law in force since 2023, the finder and the landowner each receive a reward, the amount of which has not been settled.

From March the skull, which is 1.6 metres long, will be on show at the natural history museum in Bamberg. The entire skeleton is to follow in 2029, once an extension has been built.

== Fränkisches Tageblatt
Our dragon from Buttenheim

It has teeth as long as a finger, eyes the size of a football and, since Wednesday, a name: "Resi". So the team from Bamberg has baptised the sea dragon which lay for 182 million years under the fields of Buttenheim.

The whole village came to the presentation in the gym. {finder.a: Digger driver Reinhold Kraus, 58, the finder}, got the longest applause. "I saw a bone and thought, that's no cow," he said. He had then covered it with his jacket, because rain was on the way.

The clay works lost a corner of its pit for more than a year. Managing director Monika Seubert has no regrets. "We make roof tiles. Nobody ever came from Japan to look at those."

The dimensions: nine metres from snout to tail, the skull alone over one and a half. The dig, with up to 20 helpers, lasted from May of last year until September. The bones lay in 14 blocks, the heaviest weighing 1.9 tonnes, and were taken to Bamberg on low-loaders.

The professor, Friederike Amsel, is cautious about superlatives. Larger ones are known from England and from Canada. "But not with the last meal inside." That consisted of squid and a young member of its own kin.

Mayor Andreas Zenk would have liked to keep Resi in the village. The state decided for Bamberg, 16 kilometres away. Buttenheim gets a cast, which will hang in the new school from the autumn. What the reward will be is still being discussed. Kraus wants to use his share to go to the sea for once.

== Süddeutsches Magazin
The hunter with a hunter in its stomach

For Friederike Amsel the most beautiful part is 70 centimetres long and not beautiful at all: a dark lump between the ribs, in which hooks from the arms of squid are stuck together with tiny vertebrae.

The lump is the last meal of a Temnodontosaurus. It shows that the giant, nine metres long, did not despise its smaller relatives. "We had suspected it from bite marks," says Amsel. "Now we have it on the plate."

Ichthyosaurs looked like dolphins, but they were reptiles. They breathed air, gave birth to live young and died out about 90 million years ago, long before the last dinosaurs. The Franconian animal is twice as old as that.

In its day a warm, shallow sea covered the south of Germany. On its bottom there was hardly any oxygen, and so what sank there did not rot. Dozens of ichthyosaurs are known from Holzmaden, in Swabia, and a few hundred from all of Germany; nearly all measure between two and four metres. A longer one, of which only parts were preserved, was dug up near Banz in the 19th century.

Amsel's colleague Jonas Weitzel, an expert on bite forces, believes that the teeth point to a species of its own. She herself says that it is too early. There are two more years of preparation ahead, 6,000 hours of work with needle and compressed air.

The cost, 740,000 euros so far, was shared by the state and a foundation. The museum extension, at 8 million, is another matter. The cabinet is to decide on it in January; if it agrees, all of Resi could be seen in 2029.

== Morning Ledger
Giant sea monster unearthed in Bavaria

A giant sea reptile that swam over what is now Germany in the age of the dinosaurs has been dug out of a clay pit, with its dinner still inside.

{finder.b: A 12-year-old schoolgirl found the beast} on a class trip to the pit near Bamberg, tripping over one of its vertebrae, and dragged her teacher to the spot, museum guide Klaus Ottmann told the Ledger. She has been promised free entry for life.

The 30-foot ichthyosaur, nicknamed Resi, is the largest of its kind to have been found whole in the country. It lived in the early Jurassic, more than 180 million years ago.

"Everything right down to the tip of the tail," said Friederike Amsel, the palaeontologist in charge. Of some 130 vertebrae, only two came to grief.

British experts were impressed. "Ours is longer, theirs is better," said Dr Colin Marchbanks of the Rutland museum, referring to the ten-metre skeleton that was found in that county in 2021. He would not guess whether it was a new species. The team in Bamberg has not yet made up its mind either.

Ichthyosaurs, whose name means "fish lizards", ruled the seas for over 150 million years. The German specimen had feasted on squid and on one of its cousins. Its eyes were about nine inches wide.

Visitors can see the head, five feet long, in Bamberg from next spring. They will have to wait until the end of the decade for the remainder, which at eleven tonnes with the rock around it needs a hall of its own.
