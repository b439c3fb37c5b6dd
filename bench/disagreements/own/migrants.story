aboard: number
missing: number
price: number
adrift: date
tow: contradiction
finder: attribution
call: contradiction
label: framing

== Hellas News Agency
Boat sinks south of Crete, 61 rescued, search for missing

HERAKLION, June 4 (HNA) - A fishing boat crowded with people sank some 70 kilometres south of Crete in the early hours of Wednesday, the Greek coast guard said. Sixty-one survivors were brought to the port of Kali Limenes.

Eleven bodies had been recovered by the afternoon, among them those of two children.

Survivors told officials that {aboard.a: about 110 people had been on board} when the boat left Tobruk in Libya. That would mean that {missing.a: nearly forty were still unaccounted for}.

The coast guard first learned of the boat at 9.20 p.m. on Tuesday from {finder.a: the crew of the tanker Aegean Merit}, which had sighted it and stood by. "{call.a: No distress call had reached our centre before that}," spokesman Stelios Markakis said. A patrol vessel arrived at 00.50 a.m.

The boat capsized at 1.35 a.m. when people rushed to one side, Markakis said. Asked about reports of a rope, he replied: "{tow.a: At no time did our vessel try to tow it}."

The engine had failed on Monday, so that {adrift.a: they had been drifting for a day and a half}, he said.

Those rescued are from Egypt, Sudan and Syria. Two Egyptians, aged 24 and 39, were arrested as suspected smugglers. Each passenger had paid {price.a: around 4,500 euros for the crossing}.

Four ships, a helicopter and an aircraft took part in the search.

== Proini Kritis
The rope of Kali Limenes

Tarek, 29, a tailor from Homs, holds his two hands apart to show how thick it was. "Blue. They threw it and somebody tied it at the front. {tow.b: They pulled us, fast, to the left}, and then the sea was where the sky had been."

Five others in the fish-packing hall of Kali Limenes, where the survivors lie on pallets, told this newspaper the same. They were asked one by one.

{label.a: The refugees had been at sea since Thursday evening}. On Friday the engine died. {adrift.b: Four days they drifted, without water for the last two}, until on Tuesday a shape came out of the haze.

It was no tanker at first. "{finder.b: A trawler with an Italian flag found us}," says Mariam, 33, from Omdurman, "and gave us bread, and called the big ship."

They had called, too. {call.b: Three times on Monday they rang the Greek rescue number}, Tarek says, with a satellite phone, and each time somebody said "wait".

There were {aboard.b: at least 150 people on the boat}, he reckons, since the women and children sat below deck and nobody there got out. Sixty-one live. The dead that had been found by Wednesday evening, 14 in number, lie in a refrigerated lorry.

The mayor, Eirini Vlachou, has opened the school. Women of the village brought clothes and soup.

== Courier of Milan
Another shipwreck off Crete: eleven dead by midday, dozens missing

It's 300 kilometres from Tobruk to Crete, and the boat had covered more than two thirds of them. On Wednesday, at half past one in the night, it turned over.

The Greek authorities have counted 11 dead so far and 61 survivors. A list written by a relative in Alexandria, which this newspaper has seen, bears 112 names, and {aboard.a: so the boat carried just over 110}.

First on the spot was a boat from Sicily. {finder.b: The trawler Santa Venera had come upon them} on Tuesday towards evening, skipper Salvatore Lanza, 56, says by radio. "They were waving shirts. I had six men and no room. I gave them what I had and alerted the tanker."

The volunteers' hotline Mare Aperto says that {call.b: it passed on the position to Athens on Monday} by e-mail and telephone. The log shows 14.05 and 16.40. "We were told they were busy," says Chiara Donati, who was on duty.

Those who fled Sudan sold everything. {price.b: Six thousand euros a head was the price}, says the brother of one of them in Turin, half in advance and the rest on the beach.

On Thursday the interior ministers of the Union meet in Luxembourg. The item was already on the agenda.

== Ethniki Foni
Smugglers' boat goes down: coast guard saves 61

Once more our coast guard has had to pay for the crimes of the traffickers. {label.b: The illegal immigrants had set out from Libya} in a rotten hull without a single life jacket.

Thanks to the crew of patrol vessel 618, who jumped into the waves, 61 were saved, nine of them minors. Petty officer Manolis Sfakianakis, 27, pulled seven out himself.

{missing.b: More than seventy are feared to be lost}, a senior officer tells us. "Most of them were below."

The left is already at it with its tale of a rope. Shipping Minister Kostas Drakos had the video of the vessel shown on Wednesday. "You see it, I see it: {tow.a: there is no line between the two vessels}," he said. "The boat heeled because they all ran to one side."

The tip came from {finder.a: the tanker Aegean Merit, which spotted them first} and lit up the scene with its lamps. Our men were there three and a half hours later, against a force 6 wind.

The two suspected traffickers will be brought before the prosecutor in Heraklion on Friday. They face up to ten years for each passenger. {price.a: They had collected 4,500 euros per person}, the police found out.

The survivors will be taken to a camp near Athens at the weekend.
