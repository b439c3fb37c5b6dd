aboard: number
cause: contradiction
alert: date
people: framing

== Interpress Agency
At least 17 dead as overcrowded boat sinks off Greek island

KASTRIA, Greece, Oct 13 (Interpress) - At least 17 people died and dozens were feared drowned after a fishing boat packed with people heading for Europe overturned and sank south of the Greek island of Kastria in the early hours of Monday, the coastguard said.

A coastguard spokesman, Stelios Markou, said 104 people had been pulled from the water by nightfall, eight of them by a Danish-flagged tanker. {aboard.a: About 180 people were on board}, he said, most of them men from Sudan, Syria and Pakistan.

The vessel, some 25 metres long, had left the Libyan port of Tobruk on Friday.

{cause.a: It rolled over when the engine stopped and passengers rushed to one side}, Markou said, adding that a patrol boat had been standing by at a distance of 200 metres. {cause.a: "There was no rope between us and them at any moment,"} he said.

{alert.a: The coastguard first learned of the boat at 9.25 p.m. on Sunday} from an aircraft of the EU border agency, according to Markou.

Two helicopters, a frigate and six merchant ships were searching in winds of up to 35 knots. The water there is more than 2,000 metres deep, and the wreck is unlikely ever to be raised.

Nine Egyptians were detained on suspicion of people smuggling. They are to appear before a prosecutor on Kastria on Wednesday.

Arrivals on the route from eastern Libya have more than doubled this year to 14,600, figures of the UN refugee agency show.

== Global Wire
Fishing boat sinks off Greece; 104 rescued, 17 bodies found

KASTRIA, Greece (Global Wire) — An overcrowded fishing boat bound for Europe overturned and sank south of the Greek island of Kastria early Monday, killing at least 17 people and leaving dozens missing, authorities said.

Rescuers had pulled 104 survivors from the sea by nightfall, said coast guard spokesman Stelios Markou. A Danish-flagged tanker picked up eight. {aboard.a: Around 180 men, women and children had been on the vessel}, he said.

But survivors wrapped in gray blankets on the quay gave a different account. {aboard.b: "We were 250, maybe more}. They had counted us with stones in a bucket," said Yasir Adam, 26, from El Fasher in Sudan, who lost his brother.

Markou said {cause.a: the boat went over after its engine cut out and people moved to one side} in panic.

The 80-foot trawler had set out three days earlier from Tobruk in Libya. Passengers paid $4,000 to $6,000 each, Adam said.

Kastria, an island of 3,400 inhabitants, has one ambulance. Hotel owners, who had already closed for the winter, opened 60 rooms. A baker named Popi Lagou brought bread to the harbor at 4 a.m. and kept coming back. "What else can you do with your hands?" she said.

Greece declared three days of mourning. Nine Egyptian men were arrested on suspicion of smuggling.

The frigate Kanaris remained at the scene after dark, when the helicopters had to stop flying.

== Radio Europa One
Kastria shipwreck: questions over the missing hours

More than a hundred survivors have spent the night in a ferry terminal on the Greek island of Kastria after one of the worst shipwrecks in the eastern Mediterranean this year.

The number of bodies recovered has risen to 21, after four more were found on Tuesday morning on a beach on the island's western side. On Monday evening it had stood at 17.

A volunteer network, Sea Line, which takes calls from boats in distress, says it heard from the people on the trawler long before the authorities say they did. {alert.b: The organisation passed the position to the Greek coastguard by email at ten past five on Sunday afternoon}, says its coordinator, Hanne Broek. She showed Radio Europa One the message and an automatic reply.

The coastguard has said it had {alert.a: no knowledge of the vessel until 21:25 that evening}.

Also in question is what happened shortly before two in the morning. The official version is that {cause.a: people on deck ran to the port side}. {cause.b: Four survivors separately told us that a patrol boat had attached a rope and pulled}, first gently, then hard, and that this turned them over. "It came tight, and the sky was gone," said a man from Aleppo.

The shipping minister, Nikos Vellis, flew in by helicopter and spoke with the injured. Twelve are still in the island's clinic; another five were flown to Athens. He promised an inquiry that would "leave nothing on the seabed".

Children were among those on board. The youngest of the survivors is a boy of four, who is being looked after by an aunt.

== Al Sharq English
'They pulled us over': survivors of Kastria sinking speak

Kastria, Greece – Muna Idris keeps her hand on the wall of the ferry terminal as though it too might tip. She is 31, a pharmacist from Khartoum, and she was on the upper deck because she had paid more.

"The grey ship threw us a rope and the captain tied it," she says. "{cause.b: They towed us to the right and to the left, and then we turned over}."

Idris is one of {people.a: the refugees who fled the wars in Sudan and Syria} and who set off from Tobruk on Friday evening, in a trawler built for a crew of fifteen. {aboard.b: More than 250 people had been crammed into it}, according to several of those who lived, including many women and children in the hold. None of those from the hold has been found alive.

In her phone, dried with rice by a fisherman, there is a message to her mother: "We see a light."

{cause.a: Greek officials deny that the boat was towed}. The spokesman of the coastguard, Stelios Markou, says that help was offered over a loudspeaker several times and refused.

"They always say it was refused," says Hanne Broek of Sea Line, a group of volunteers who take calls from boats in trouble.

Across the road, in the yard of the primary school, men from Pakistan's Gujrat district stood in line to have photographs of their cousins looked at by a policeman. Of the 19 who had left their village together, there were three.

A three-day period of mourning began in Greece on Monday at sunset. The flag over the harbour office hangs at half-mast beside that of the European Union.

== Hellenic State News Agency
PM expresses grief over loss of life off Kastria, praises rescuers

ATHENS (HSNA) – The prime minister on Tuesday expressed his deep grief for the loss of life in the sea south of Kastria and thanked the men and women of the coastguard who, in adverse weather, saved 104 people.

{people.b: The boat was carrying illegal migrants to Italy}, government spokeswoman Daphne Rallis told reporters. She said those responsible were "the networks of traffickers who fill rotten hulls with human beings and send them out to die". Nine foreign nationals have been arrested.

Asked about claims by some of the rescued, Rallis said that {cause.a: the vessel lost stability because of the sudden movement of those on deck}. "Our officers are lifeguards, not executioners. No towing took place."

The recovery of four more dead on Tuesday brought the toll to 21. A navy frigate, a helicopter and two coastguard vessels were continuing the search, which will go on at least until Thursday.

The shipping minister visited the island's clinic, where a dozen patients were being treated, mostly for hypothermia. The survivors will be moved to a reception centre north of Athens in two groups, 60 on Wednesday and the remainder on Friday.

The inquiry has been assigned to the prosecutor of the naval court at Piraeus. Its first findings are expected within 40 days.
