
== Fjord Telegram
Lorry fire in Norwegian tunnel: 23 people taken to hospital

A lorry loaded with paper caught fire in the Skardal tunnel in western Norway on Tuesday, trapping 38 people in thick smoke before they reached safety.

Twenty-three were taken to hospital in Bergen and Voss with smoke poisoning, police said. Two of them were in a serious condition. Nobody was killed.

The fire broke out at 15:05, about 1.6 kilometres from the western entrance of the tunnel, which is 4.7 kilometres long. The driver, a Lithuanian of 46, tried to put it out with two extinguishers and then walked out on foot.

Eleven people sat for almost an hour in one of the tunnel's three emergency shelters, which were built in 2019. "Without that room we would be talking about a different result," said operations leader Geir Nesse.

The fire was out at 18:40. The fans had been set to blow the smoke eastward, as the plan provides. Several motorists who had turned round drove into it.

The cause is under investigation. The haulier, Baltkrova, said that the lorry had been inspected in April. Police said the engine was overheated after a climb of eight per cent; they ruled out arson.

The road, part of the main link between Bergen and Oslo, will be closed for at least two weeks, according to the roads authority. The detour takes an extra 90 minutes.

It is the third lorry fire in the Skardal tunnel since it was opened in 1991. In 2013, 12 people were hurt; in 2017 nobody was.

== Vestland Dagblad
An hour in the shelter

Eleven people, a dog and a box of strawberries: that was the company in shelter number two of the Skardal tunnel on Tuesday afternoon. Outside a lorry loaded with paper was burning. Inside someone handed round the strawberries.

"We could see nothing through the window, only grey," says Turid Haukeland, 59, from Odda. They sat there for almost an hour, then people with masks came.

Altogether 38 people were trapped in thick smoke. Twenty-three were taken to hospital with smoke poisoning, 15 of them to Bergen and eight to Voss. By Wednesday morning all but six had been discharged. Two were in a serious condition on Tuesday; one of these is better, the other is still on a ventilator.

The fire broke out at five past three, about 1.6 kilometres from the western entrance. The driver, a Lithuanian, tried to put it out and then walked out on foot. He has been heard as a witness. He is not suspected of a crime, police say.

Without the shelters, said operations leader Geir Nesse, we would be talking about a different result. There are three of them. They were added six years ago, for 48 million kroner, after two earlier fires.

What is being criticised is the fans. They blew the smoke to the east, as the plan provides. But to the east was where those were who had turned round. Nesse says the plan was followed. The plan, says mayor Ingrid Seim, must be changed.

At least a fortnight will pass before the road is open again.

== NRV Nyheter
Main road to Oslo closed for weeks

Anyone driving from Bergen to Oslo has to expect to spend an hour and a half longer on the road. The Skardal tunnel will be closed for at least two weeks after Tuesday's fire, according to the roads authority. Heavy lorries are advised to go via Haukeli.

In the tunnel 150 metres of ceiling have come loose. Cables have melted over a length of 600 metres. An engineer, Pål Tveit, went in on Wednesday morning for the first time. "It looks like the inside of a stove," he said. Repairs are put at 30 to 40 million kroner.

The fire broke out when a lorry loaded with paper had climbed the eight per cent slope. Its engine was overheated, police said; whether that was the cause is now being examined by technicians. They have ruled out that somebody set it on fire. The Lithuanian haulier points to an inspection in April.

38 people in 19 vehicles were in the tunnel. Most sought shelter or were led out by firefighters; nine got out by themselves. More than twenty went to hospital. No one died.

It took the fire brigade a little over three and a half hours to put the fire out. Firefighters came from both ends. The first from Voss were at the portal 17 minutes after the alarm, those from the western side after 31.

The union of lorry drivers calls for a limit on loads in steep tunnels. The transport minister, Hanne Rø, does not want to rule this out, but first wishes to see the report of the accident commission, which is due within a year.

== Vilniaus Laikas
"I did what I could with two extinguishers"

Darius is 46 years old, has driven for 21 years, and has not been back behind a wheel since Tuesday. He is sitting in a hotel in Voss which his firm is paying for. His hands are bandaged.

"First there was a smell, then the mirror was orange," he told our newspaper on the phone. He stopped, put on his hazard lights, emptied both extinguishers. "After that I ran and knocked on car windows. Turn round, I shouted. I don't speak Norwegian."

He walked out through the western end, 1,600 metres in the dark, with one hand on the wall. At the portal somebody gave him a blanket.

His lorry, eight years old, belonged to Baltkrova of Kaunas, which has 240 vehicles. It had gone through inspection in spring, the company says, and it has the papers. On board were 22 tonnes of newsprint from a mill near Skien. Nothing dangerous, but it burns.

Norwegian police have questioned Darius for three hours and let him go. They treat him as a witness. He is grateful for that. On the internet, he says, others have already convicted him.

Norway has over 1,200 road tunnels. Some of them are steep, and in the steep ones it burns most often, a study in Oslo found: they make up one tunnel in twenty-five, yet account for four in ten fires.

He has been told that nobody is dead. A woman, he has heard, is still on a ventilator. He would like to write to her. He doesn't know whether he may.

== Vossingen
Seventeen minutes

The pager went off at 15:08. Kari Mølster was in the middle of a root canal. The dentist, 44, is one of 22 part-time firefighters in Voss. At 15:25 she stood with five others at the eastern mouth of the Skardal tunnel, out of which a column of smoke was coming.

"It came towards us, as in the exercise. In the exercise there are just no headlights in it," she says. The smoke is directed to the east when there is a fire in the western half. That is the rule.

They went in with oxygen for 40 minutes. They opened the door of a shelter and counted: eleven, and one dog. They took them out in two turns, the elderly first. Others they led along the wall. A boy of six wanted to know whether the fire engine could be driven backwards. It could.

Of the injured, eight came to the hospital in Voss. On Wednesday two of them were still there.

For Mølster it was the second fire in this tunnel. In 2017 she'd been a firefighter for a month, and a load of furniture burnt. No one was hurt then. About the fire of 2013, which injured a dozen people, the older ones in the brigade tell stories.

Eight years ago there was no shelter, nor any camera. Today there is a camera every 120 metres. The control room in Bergen saw the fire before anybody called.

On Wednesday she finished the root canal. The patient had waited, with a temporary filling. He didn't complain.
