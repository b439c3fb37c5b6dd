toll: number
missing: number
injured: number
struck: contradiction
blackout: contradiction
americans: contradiction
boats: contradiction
gash: number

== The Examiner
Captain held as anger grows over wreck of Portuguese cruise liner

The Portuguese captain of the liner that foundered off the Algarve has been arrested by prosecutors, while teams went on looking for the missing.

{toll.a: Four people were confirmed dead} {missing.a: and 55 could still not be accounted for} after the 86,000-tonne Rainha do Sul {struck.a: crashed into rocks close to the island} of Ferrela.

Duarte Malveira, 49, a captain who has spent nine years with the owners of the liner, is being investigated for manslaughter and for abandoning his ship, officials said. Prosecutor Rui Pestana was quoted as saying that the vessel "had no business to be so near" the island, on a course that Malveira had set through waters that have long been charted.

It was being suggested that {blackout.a: a loss of power on board may have} left the officers unable to steer and so driven the ship on to the rocks. Experts noted that passengers had spoken of the lights going out and of a great bang, which might point to an explosion among the engines.

The liner ended up half under water on its side, a stone's throw from Ferrela, late on Sunday. There was fury among the thousands of passengers who had swum or been carried to safety by boat and helicopter at what they called a bungled evacuation, with a crew that lost its head. Police confirmed that three Dutch tourists and a crewman from Ecuador had died. {injured.a: About 40 people were reported hurt}, with four still in danger of their lives.

Meridiano Cruises, which runs the liner, said all 19 British passengers and nine British crew were safe, though a diplomat at the embassy could not confirm those numbers.

Survivors told of terror and disorder as the ship started to lean after what had sounded like a big explosion. "You know those films where the ship goes down? We were in one," {americans.b: said Melissa Corrado, 34, a nurse from Denver} who was on the trip with her brother and their parents.

== Voyager Monthly
Liner Capsizes off Portugal

We have brought this article up to date since we first put it online.

The captain of the Rainha do Sul, the cruise ship that struck ground and rolled over last night off the Portuguese coast, {toll.b: with at least four people dead} {missing.b: and 65 more still missing}, is under arrest. Statements from Meridiano Cruises (a Lisbon line in the huge Halcyon group) and from Halcyon itself, both printed below, suggest that the ship ran aground, which ripped it open, {blackout.b: and only then lost electricity} and started to take in water. It leaned by 20 degrees for a while (before it came to lie on its side it had reached about 45), and an emergency rescue was begun.

The captain is said to have steered the ship as near as he could to the island of Ferrela. Frightened, some passengers leapt into the cold sea and swam ashore, {boats.a: though the lifeboats saved most people}. As frightening, if not more so, was the lot of some 65 people who were waiting when the order came to leave the ship and had no way to a lifeboat. Helicopters lifted them off. News reports have 65 people still unaccounted for, and divers have been through the ship. As it is too dark to see, they will not go on before dawn on Tuesday.

There is of course no end of guessing at this moment. The big news services say that passengers of many countries were on the ship, among them Portugal, Germany, Great Britain and Australia. {americans.a: So far no report has reached us} of any Americans on board.

The Rainha do Sul had only just sailed from Sesilva, the port of Lisbon, on Sunday afternoon for a week in the Mediterranean.

It is most unusual for a cruise ship to capsize, although it last happened as recently as 2014, off a Greek island. Three passengers lost their lives then.

== Nation TV
Captain held after Portuguese cruise ship wreck

Portuguese authorities have arrested the captain of a 2,400-passenger cruise ship that struck ground and fell over late on Sunday, {toll.a: killing four people on board}, {injured.b: injuring 27 of the others} {missing.c: and leaving up to 68 others missing}. Survivors, for their part, spoke of disorder on the way to the boats, with crockery flying and people creeping on hands and knees through corridors that stood on end.

Captain Duarte Malveira was arrested late on Monday, World Cable News reports, and is being investigated for manslaughter and for abandoning his ship. Authorities want to find out why no mayday came from the ship when the accident happened near Ferrela on Sunday night. It belongs to Lisbon's Meridiano Cruises, a line for the general public which has guests from all over the world and is part of the giant Halcyon group.

Four bodies, of three Dutch tourists and a crew member from Ecuador, were taken from the sea after Meridiano's eight-year-old Rainha do Sul ran aground late on Sunday, {gash.a: ripping a 130-foot hole in its side} through which the water poured.

Of 3,175 passengers and crew who had gone on board, 3,083 have been traced, the ANP news agency said, citing the district governor. {americans.b: Meridiano said about 190 North Americans} were on the ship, as well as some 750 Portuguese, more than 370 Germans, about 120 Dutch and a crew of about 750.

On Monday morning the ship lay all but flat off the shore of Ferrela, its right side under the sea and the great hole plain to see above.

Passengers said it had been like a disaster film, and complained that the crew had told them nothing about how to get off and, when it was clear that they must, {boats.b: had waited to lower the lifeboats} until the ship leaned too far for many of them to be let down.

== Travel Trade Daily
Eight or more die on Rainha do Sul

The Rainha do Sul of Meridiano Cruises struck ground off the Portuguese island of Ferrela late on Sunday night, {toll.c: and at least eight people died}. The dead are three Dutch passengers, an Ecuadorian crew member and three others, {injured.a: and another 40 people were hurt}, two of them badly. The ship lies on its side and divers are still going through it. {missing.d: Reports this morning (Feb. 8) spoke of 23} who had not been found. The Portuguese captain is under arrest on suspicion of manslaughter and of abandoning his ship.

Helena Sarmento, president of Meridiano, said that for now the first duty was to look after survivors and bring them home. What happened is still hard to say, in her words, but {blackout.b: the power went off after the ship} {struck.a: had run on to "one large rock"}.

The accident is reported to have {gash.b: torn a 50-metre hole in the hull}, through which water rushed in, so that the ship leaned over. Rescuers were busy all night getting people off, {boats.b: as to use the lifeboats in the usual way was} all but impossible, so quickly did the ship go over.

The Rainha do Sul, with 3,200 people, had left Sesilva near Lisbon on a Mediterranean cruise. It was to end in Valencia after calls in Morocco, Malta and Sicily. The rescue and the inquiry go on.

== Harbor County Press
Four Dead And Dozens Sought As Liner Founders Off Portugal

Police in Portugal have arrested the man in command of the Rainha do Sul, the luxury liner that struck ground {toll.a: with the loss of four lives} and dozens of people still to be found, World Cable News reports. Duarte Malveira is being investigated for manslaughter and for abandoning ship, it said, citing prosecutors in Portugal.

The captain was reported to be answering questions from the authorities about Sunday's events, when the ship, with more than 3,000 passengers and crew on it, ran aground near the little island of Ferrela, just off the Algarve coast.

Officials, the report said, wanted to know why no distress call had come from the ship at the time of the accident. One of them told World Cable News that it first spoke to the authorities when passengers were already being taken off.

Authorities are now putting together what led to the "bedlam" on the ship, and dozens of passengers are still being looked for after a night in which rescue teams emptied the ship of its thousands of people, who were on board {struck.b: when it hit a sandbank and began} to lean over.

Reports do not agree on how many are dead and missing. Several of them {toll.a: say that four people have died}, while the first ones gave a figure of eight.
