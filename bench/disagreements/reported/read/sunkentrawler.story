dead: number
aboard: number
spotted: contradiction
origin: contradiction
distance: number?
help: contradiction?
cause: contradiction?

== Channel Nine World
Many drown as boat with migrants overturns off Spain

{dead.a: The sea off southern Spain has claimed at least 66 migrants} after the fishing boat that carried them turned over. More than 110 others were pulled out alive.

No shipwreck in Spanish waters has cost so many lives this year.

How many people the boat held when it went down is not known. {distance.a: It lay roughly 55 miles (88 km) to the south-east of Carbonell} at the time.

The authorities in Madrid and the UN's migration agency both say, however, that there may have been hundreds of them.

{spotted.a: A plane of the European border agency had sighted the boat late on Wednesday,} in international waters, according to the Spanish coastguard.

{help.a: Those aboard "wanted no assistance whatsoever", the coastguard said,} adding that not one of them had a life jacket.

Within hours, however, the vessel had tipped over and sunk. A rescue effort began at once, though it was hampered by a stiff wind.

The boat is reported to have set out from Algeria with France as its goal. Most of its passengers were said to be men in their twenties.

A source in the interior ministry spoke to a news agency of "hundreds" of passengers. "A great many people will be missing, we are afraid," the source said.

{aboard.a: "According to early accounts as many as 450 may have been travelling,"} the UN migration agency wrote online. "There is reason to fear further deaths."

Where the dead came from has not been made public. Those rescued were brought to the town of Almadraba, where doctors looked after them.

Spain is among the chief gateways to the European Union for people who leave Africa and the Middle East. Last month its government had to answer questions from abroad about a film that appeared to show migrants being pushed back to sea by force.

UN figures say that over 80,000 have reached the southern states of the Union since January, most of them landing in Italy.

== Meridian Agency
{dead.b: Shipwreck off Spanish coast kills at least 88 migrants}

{dead.b: At least 88 migrants lost their lives early on Thursday} when a packed boat rolled over and sank in the open sea off Spain. Hundreds more were unaccounted for and were probably dead, in one of the gravest disasters at sea that Europe has known in recent years.

{aboard.b: Some 840 people had been travelling on the boat, in the belief of a European charity} that supports rescues and that spoke while the slow search for survivors went on. {aboard.a: The United Nations migration agency put it at up to 450,} and Spain would not be drawn on a number.

The vessel measured between 22 and 33 metres.

By noon 117 people had been saved. {origin.a: Most of the passengers came from Mali, Syria and Guinea,} said an official of the transport ministry who asked not to be named. The boat had left Algeria, one broadcaster reported.

The search was to go on after dark, with air force planes dropping flares {distance.a: above the site, some 55 miles (88 km) south-east of the coastal town of Carbonell.}

The survivors were landed at the port of Almadraba nearby. A storehouse there had been laid out with bedding and blankets for them. The interior ministry was to take them to a camp near Murcia.

Not for several years has a wreck off Spain taken so many lives. Sicily saw a worse one in January, when bad weather drove a boat made of wood against the cliffs and 108 drowned.

State radio gave the port of departure as Ténira in Algeria and the destination as France, but the authorities did not confirm where the trip had started.

{help.b: Lifeline Call, a network that helps people in distress, said those on board had appealed to it for help} late on Wednesday, after which contact was patchy. {help.a: The coastguard said that its offers of aid had been turned down more than once.}

{cause.a: Shortly before two in the morning the engine failed and the boat started to swing from side to side,} government officials said. It was gone within a quarter of an hour.

== Rhineland Today
{dead.b: Already at least 88 dead} after boat sinks off Spanish coast, and very many are still missing

{dead.b: At least 88 people were killed when a boat sank off the Spanish coast} on Thursday morning. {aboard.c: It is said to have had 450 to 650 refugees on board} and was sailing from Algeria to France. 117 of them were rescued, but a large number have still not been found.

The disaster happened in the night from Wednesday to Thursday, {distance.b: about 52 nautical miles from Carbonell, a village in south-east Spain.} {origin.b: The passengers were for the most part young people from Afghanistan and Guinea.} They had set out from the Algerian coastal town of Ténira and hoped to reach mainland Europe, but the fishing boat overturned half way.

{aboard.c: All those on the boat, 450 by some accounts, 650 or even 750 by others,} were thrown into the cold water of the Mediterranean. {spotted.b: A helicopter of the border police raised the alarm with the Spanish authorities at around two at night,} and they began a large search. 205 people have been found since then. 88 of them were dead, and the other 117 were brought to Almadraba, where they are being treated. A strong wind made the work very hard.

Because nobody knows how many were on the boat, which was 22 to 33 metres long, nobody can say how many are missing either. Officials have no doubt that there are still many people in the sea. The toll will therefore rise further, perhaps by hundreds. "They stood crowded together on deck, and it was most likely no different in the hold," a coastguard spokeswoman told state radio.

How the accident came about is still unclear. {cause.b: The Spanish authorities suspect that the boat began to rock after panic suddenly broke out among the passengers.} No one had a life jacket on, the coastguard says, {help.a: and the people on board may even have declined to be helped.}

== Harbour News
{dead.c: Hundreds feared lost after 87 die in Spanish migrant boat tragedy}

It is feared that the sea holds hundreds more {dead.c: of the migrants whose fishing boat went down off southern Spain, a wreck known to have killed at least 87.}

The boat was making for France from Algeria when it overturned.

Rescuers brought 117 people to safety, among them migrants from Mali, Syria, Guinea, Afghanistan and Sudan.

The authorities think that hundreds more could have been caught under the deck.

Should that prove true, few sinkings in the western Mediterranean have ever been worse.

{dead.c: The official toll was lowered from 88 once the bodies had been counted again during the night.}

"What these people have been through is terrible, and they are still dazed by it," said Ingrid Solheim, who leads a team of the UN refugee agency, after she had talked to survivors in a storehouse in the port of Almadraba.

"Their first wish is to ring home and say that they live. Then they ask us about the others. Nearly all of them had relatives or friends with them who have not been found."

Spain called three days of mourning, and the parties broke off their campaigns for the regional elections of 26 May.

The president of the European Commission said that the news filled her with sorrow. She promised closer work with the neighbours of the Union so as to act against smugglers.

Human rights organisations say that it is precisely this hard line that drives refugees on to longer and more perilous routes.

Neither survivors nor bodies were found in the night or on Friday morning in the waters off the province of Almería.

"There is next to no hope of finding anybody else," said Tomás Aguirre, a retired coastguard admiral. He added that the age of such boats was a danger in itself.
