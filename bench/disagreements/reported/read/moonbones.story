bones: number
rite: framing
found: date
age: contradiction
species: framing

== Continental Newswire
{rite.a: Ancient relative of man laid its dead to rest in Zambian cave}

Mankind has one thing less to call its own. {rite.a: Scientists in Zambia have found that a creature with a tiny brain, part ape and part human, buried its dead}, which until now only people were thought to do.

{species.a: The new species, which has been given the name Homo mwezi}, was presented near Lusaka on Thursday. Its remains come from a deep cave close to the old diggings of Chisenga, some 70 km (43 miles) north-west of the city, a district that has yielded clues to human origins for decades.

Africa's biggest single hoard of such fossils holds the remains of 12 individuals, from babies to the old.

{rite.a: The researchers concluded by a process of elimination that the species buried its dead.} Hardly any other animal turned up in the chamber, and no bone had the mark of a claw or a tooth, so the place was neither a larder nor a trap.

"Once you have crossed out everything else, you are left with bodies that were put there on purpose," said Professor Graham Otley, who led the work.

He also turned down the notion that they had only been hiding corpses from hyenas. In that case they would have thrown in other things as well, he said, and they chose nobody but their own.

{found.a: Homo mwezi, discovered in the cave in June 2011}, had a brain not much bigger than that of a chimpanzee. Its age is still a riddle, Otley said, since there are no rock layers around bones that were carried in.

{age.a: "But the look of the skeleton tells us where the species begins, and if we have understood anything, it has to be more than 2.3 million years ago,"} he said.

== Valley Tribune
{species.a: Trove of bones in Zambian cave points to new human kin}

Chisenga, Zambia • {species.a: Researchers say they have found a new branch of the human family}, thanks to a great heap of bones in a black chamber that hardly anyone can reach.

The creature is a mixture of features that look like ours and others that are far more primitive.

The bones were discovered by Peter Mulenga, an amateur caver, about 43 miles northwest of Lusaka. {bones.a: Some 1,240 pieces have come out of the site since 2011.} They belong to at least 12 individuals.

It was named Homo mwezi, after the group that includes modern people and our closest extinct relations, and a local word for the moon.

{age.b: The team has not been able to say how old the bones are.} And without an age "we can't tell where this belongs in evolution", said Ronald Pike, head of the human origins department at a museum in Chicago, who took no part in the work.

Should they be as old as our own group, they would give a glimpse of nature's experiments at the time it arose, he said. If they are a good deal younger, the species kept its early features for longer than any other we know of.

Ellen Sachs, of Hudson College in New York, another outsider, would guess that it fits in with early members of the group from around 1.8 million years ago.

It is also a puzzle how the bones got into the chamber. {rite.b: The researchers suspect that the dead may have been left there time after time}, but {rite.b: it could also have been a death trap for creatures that had wandered in}.

Visitors must have brought a light of some kind, and no one has credited such a small brain with that, said Howard Lunt, an anthropologist in Boston. "It's a case for a detective."

== Green Planet Daily
{species.a: Fossils From Zambian Cave Belong to Unknown Human Ancestor}

{species.a: A new ancestor of humans, Homo mwezi, has come to light} in a cave in Zambia called Kavuma. {bones.b: Over 1,240 fossils were found there} {found.b: in the course of two expeditions, in August 2011 and January 2012.} It is the largest find of its kind ever made in Africa, say the researchers.

That is not all. {rite.a: The newly found ancestor laid its dead aside in far corners of a cave}, something that has been known only of humans, a news release says.

"We have nearly all the bones of the body many times over, which already makes Homo mwezi the best known of our fossil relatives," Graham Otley of the University of the Copperbelt, who led the expeditions, said in the release.

According to the team, Homo mwezi was slim and had a brain as big as an ordinary orange. It stood almost five feet tall and weighed around 90 pounds. The skull and the teeth resemble those of other early members of our group. The shoulders are more like an ape's.

"The hands could have handled tools," said Dr. Anna Weir, from the University of Leeds in England. "But oddly, the fingers are bent, more than in nearly any other early species, so it must have climbed well."

The feet, on the other hand, can hardly be told from those of people today. Together with long legs they made the species a good walker.

"All in all it's one of the most primitive members of our group, yet with a few features so human that we feel sure it belongs there," said another of the authors, James Holt.

The findings appear in an open journal, where anybody can read them.

== Rupee Post
{species.b: Homo mwezi: a new kind of human, or an old acquaintance?}

About 70 km from Lusaka in Zambia, a team under Graham Otley of the University of the Copperbelt set out to bring up fossils through the narrow mouth of the Kavuma cave. It was for women of slight build to do it, who wriggled down a slit not nine inches across.

Then the news went around the globe. {bones.c: After more than 12,000 bones of 12 individuals had been dug out}, among them a baby, a youngster and a very old adult, a new name was introduced to the world. Homo mwezi was to be an early human species that shared traits with people and with apes. Otley calls it leggy, lanky and small of head.

{species.b: But a good many experts say there are no grounds for the claim}. What Otley puts forward as a new species looks to them very much like Homo erectus, which has been known for over a century.

{age.b: Otley hasn't said from what time the bones are.} "If they are two million years old they could be nothing but an early southern form of erectus," said Walter Jessop, an anatomist in New Jersey, to an English newspaper. "If they are recent, they are survivors from a lonely corner. It's an oddity. It doesn't rewrite the books."

{species.b: Regula Amstutz of the University of Basel goes further still, and regards the new species and the burials as inventions for the press.} {rite.c: Nothing that has been published, she told the same newspaper, bears out either of the two.}

Otley and his colleagues say that they are at work on a date, and that most of the chamber has not been touched so far.
