taken: contradiction
outlet: attribution
spokesman: attribution
statement: attribution?
act: framing?

== Lakeside Public Radio
Zandria Says It Has Seized An Avonian Tanker In Strait Of Velmar

Zandria says its armed forces have seized a tanker under the flag of Avonia that was on its way through the Strait of Velmar on Friday afternoon. As data from ship trackers show, the Corrin Star was bound from the Dabrin Emirates for a port in Sutria when all at once it turned toward the Zandrian coast.

{statement.a: The owners of the ship, Holm Bulk and its subsidiary Western Marine Management, confirmed the seizure}. "Small craft that could not be identified, and a helicopter, came up to the Corrin Star during its passage through the Strait of Velmar, in international waters," they said in a statement.

"At present we have no contact with the ship, which is now steering north for Zandria," the owners went on.

There are 26 sailors on the tanker, and the company has heard of none being injured. It is in touch with Avonia's government, it said.

{spokesman.a: Asked for comment, a spokesperson for the Avonian government said}, "We are doing all we can to learn quickly what happened to a ship in the gulf, and what it means."

{outlet.a: The Navy of Zandria's Republican Guard said in a statement carried by the semiofficial agency Farda} that {act.a: the Corrin Star was detained for ignoring international rules and regulations of navigation} in the strait.

{taken.a: The ship was escorted to Zandria's coastal waters, the military added.}

Built four years ago, the Corrin Star has a deadweight of 52,310 tons.

The incident comes after a sharp rise of tensions in the strait, through which more oil passes than through any other.

== Gulf Monitor
Zandria's Republican Guard says it has confiscated an Avonian tanker

A tanker from Avonia is in the hands of Zandria's Republican Guard, which made known on Friday that it had confiscated the ship in the Strait of Velmar because "international rules of navigation" were broken.

{act.b: The tanker Corrin Star "has been confiscated by the Republican Guard} at the instance of the Maritime Authority of Hurmand while sailing through the Strait of Velmar, because it did not observe international rules of navigation", {outlet.b: the Guard's official website announced}.

Avonia was at pains to find out more, after a tanker with its flag had turned without warning into Zandrian waters.

Relations between Zandria and the West have grown worse ever since Avonia held a Zandrian tanker off Cape Morrow, which it suspected of smuggling oil in breach of sanctions.

"We are doing all we can to learn quickly what happened to a ship in the gulf, and what it means," {spokesman.b: a spokesman for Avonia's Ministry of Defence said} on Friday.

{statement.b: The company that manages the Corrin Star said it could not reach the crew} after small craft that could not be identified, and a helicopter, had come up to the ship in the strait.

The tanker was now steering north for Zandria, Western Marine Management said. The company belongs to the Holm group.

On social media the political editor of the Sunday Globe wrote that the government's emergency committee was meeting to find out what had taken place. The office of Prime Minister Alice Merton would not comment.

Shipping data showed that the Corrin Star is owned by Holm Bulk and had been on the way to Al Sutr. On a map of its course it could be seen making a sharp turn at the southern entrance of the gulf.

== Daily Bulletin
Zandria grabs Avonian tanker in Strait of Velmar

Zandria has seized an oil tanker registered in Avonia in the Strait of Velmar, in what threatens to become the worst crisis between the two countries for years.

The Corrin Star was making its way through the narrow passage into the gulf when it swung sharply off its course.

It had sailed from Port Dabrin and had just come into the strait when it was stopped.

{outlet.c: According to Zandrian state television}, {act.b: the Corrin Star "has been confiscated by the Republican Guard} at the instance of the Maritime Authority of Hurmand while sailing through the Strait of Velmar, because it did not observe international rules of navigation".

The government's emergency committee is meeting this evening to discuss the matter, and ministers have been called back from their constituencies.

Pictures from ship-tracking sites show how the tanker kept to the usual lane for hours before it made an abrupt turn and headed for the Zandrian shore. A short time later its signal was lost.

Shipowners in the capital spoke of a nightmare. One, who has three vessels in the gulf at present, said that he had ordered them to drop anchor until the navy could go with them.

Two weeks ago Avonian marines boarded a Zandrian tanker off Cape Morrow. Zandria called that piracy and swore that it would not go unanswered.

More on this story will follow as we get it.

== County Register
Zandria says it seized tanker

HALVERTON (Unipress) — Zandria said Friday that it had seized an Avonian oil tanker in the Strait of Velmar, one more step in a series of confrontations in the strategic waterway, where the tensions between Zandria and the West have come to a head.

{outlet.b: The website of Zandria's Republican Guard said} the tanker, which it called "Star Corrin", was seized on Friday because of "noncompliance with international laws and regulations of the sea" and {taken.b: had been taken to a Zandrian port}. Which port, the report did not say.

{statement.c: The operator of the Corrin Star said that it was unable to reach the ship} since a helicopter and some vessels it did not know had closed in on it. There are 26 crew members aboard.

The announcement came a day after Kessland said one of its warships had shot down a Zandrian drone that flew too close, which Zandria denies. It maintains that all of its drones came home.

Earlier this month Avonia had held a Zandrian tanker off Cape Morrow, its territory in the south, on suspicion that the cargo was meant for a country under sanctions. A court there said on Friday that the ship could be kept for another month.

Insurers have raised their rates for the gulf four times since spring. About a sixth of all the oil that is shipped in the world passes through the strait, which at its narrowest is 24 miles wide.
