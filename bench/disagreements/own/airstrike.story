dead: number
missiles: number
time: date
target: contradiction
warning: contradiction
again: contradiction
who: attribution
word: framing

== Continental Press Agency
Dozens killed as bombs hit market in rebel-held Ashkal

DAROUN, Oct 9 (CPA) - An air strike hit the covered market of Ashkal in the rebel-held north of Kharistan on Wednesday, and {dead.a: at least 47 people were killed}, according to the director of the town's only working hospital.

{time.a: The bombs fell shortly after 9 a.m.}, when farmers from the surrounding villages had come in for the weekly market, residents reached by telephone said. {missiles.a: Witnesses spoke of two explosions} a few seconds apart. The roof of the hall, built in 1962, came down over some 30 stalls.

{who.a: The aircraft belonged to the Kharistani air force}, two Western diplomats said on condition of anonymity. The government in Daroun confirmed that it had flown missions over the north but {target.a: said the target was an arms depot} in the basement of the market hall.

"We do not make war on shoppers," the army's spokesman, Brigadier Selim Orhat, told reporters in the capital. {warning.a: Leaflets telling civilians to leave} had been dropped over the town on Monday and Tuesday, he said.

The hospital's director, Dr. Lamia Zerrouk, said that 112 wounded people had been brought in by the early afternoon and that 19 of them had been sent on to a clinic at Bir Sanat, 40 kilometres away. The wounded were being treated in corridors.

Ashkal, with about 23,000 inhabitants, has been held by the Northern Front since March of last year. A ceasefire brokered by Norway expired on September 30 after the parties had failed to agree on an extension.

The secretary-general of the United Nations called for an independent inquiry. The Security Council is to meet on Friday at the request of France and Ghana.

== Daroun Tribune
Air force destroys terrorists' arsenal in Ashkal

{word.a: In a precision operation lasting minutes}, {who.a: aircraft of the Kharistani air force on Wednesday} destroyed one of the largest arsenals of the terrorist Northern Front, the general staff announced.

{target.a: Rockets and mortar shells were stored} beneath the market hall of Ashkal, Brigadier Selim Orhat said. He showed reporters photographs, taken from the air last week, of lorries being unloaded at the rear of the building by night. "Secondary explosions went on for twenty minutes. Tomatoes do not explode," he said.

{dead.b: The general staff put the dead at 29}, the great majority of them armed men. The brigadier regretted any civilian loss and laid the responsibility with those who "hide behind women's skirts".

{missiles.a: Two guided bombs were released}, both of which hit the point aimed at. {again.b: The aircraft made a single pass} and returned to base without loss, he said, and reports spread by the enemy of a further attack were invented.

{warning.a: The population had been warned in leaflets}, 10,000 of which were dropped over Ashkal on Monday and Tuesday. They named the market quarter and gave a telephone number.

{time.b: The attack took place at 6:40 a.m.}, an hour chosen, according to the general staff, because the stalls were still closed.

The president, Idris Kaman, congratulated the pilots. The foreign ministry said that Kharistan would cooperate with the United Nations, but would not admit "investigators who have written their report beforehand". The ministry recalled that there had been no ceasefire in force since the end of September.

== Voice of the North
Massacre at Ashkal: {who.a: the regime bombs a market day}

{word.b: The massacre of Ashkal will not be forgotten}. That is what people were saying yesterday among the ruins of the hall in which their parents and grandparents had already traded, while men with bare hands dug for their neighbours.

{dead.c: By nightfall 63 bodies had been counted}, says the town council, whose members wrote down every name in a school exercise book. The youngest of the victims, Yusra Hamdan, was four months old; the oldest, a seller of spices, was 81. Seventeen of those who died were children.

{target.b: "There was never a weapon in that cellar,"} says the council's chairman, Nabil Sarraf. "There were onions, and there was a cistern." Our reporter went down the stairs, which are still standing, and saw crates of vegetables and water up to the ankles.

{time.a: It was a few minutes past nine} and the hall was full. {missiles.b: Then four rockets struck in a row}, says the baker Omar Tell, 54, who counted them from his doorway across the square.

{again.a: A quarter of an hour later the jets returned} and fired upon the people who had come running to help. Two of the volunteers of the White Lamp rescue service were among those killed by this second attack, their leader, Rami Dous, says.

Nobody had expected it. {warning.b: "No leaflet, no call, nothing at all,"} says Sarraf. "Ask anyone in this town to show you one of those papers."

Burials began before sunset, on the slope above the river. The schools will stay closed until Sunday.

== The Lantern, London
What we know about the bombing of Ashkal

A day after the attack on a market in northern Kharistan, much remains in dispute, and little of it can be checked: no foreign correspondent has been let into the region since August.

How many people died? {dead.a: Dr. Lamia Zerrouk counts 47 dead} in the mortuary and the yard of her hospital. She points out that families buried others without bringing them to her. Eleven of those in her lists were under the age of sixteen.

Who did it? {who.a: Daroun says its own air force} carried out the raid. {who.b: But Norvik, a Danish monitoring group, believes} on the strength of radio traffic that the bombs were dropped by aircraft of neighbouring Sarmania, which has had a squadron at the Tel Amar air base since the spring. Sarmania's embassy in London declined to comment.

Was there a reason? The army speaks of ammunition stored underground. Three videos seen by this newspaper show a great cloud of dust and a fire, but not the chain of detonations of which the general staff speaks. That proves nothing either way, says Hugh Pargeter, a former artillery officer: shells do not always go off.

Were people told? A leaflet of which we were sent a picture bears the army's crest and Tuesday's date. It mentions "the northern towns" in general. Whether it fell on Ashkal we cannot say.

{again.a: Did they strike twice? One of the videos}, filmed from a minaret, shows rescuers at work and then, with the shadow still on the same side of the square, a second blast among them.

What next? The Security Council takes up the matter on Friday. Ashkal lies 25 miles from the nearest other clinic, at Bir Sanat, and doctors there have appealed for blood.

== Radio Halcyon
Northern Front breaks off prisoner talks after Ashkal raid

The Northern Front has broken off its talks with the government of Kharistan on an exchange of prisoners. Its political chief, Jamal Rizk, said in a broadcast on Thursday that there was "nothing to talk about over open graves".

{word.b: Rizk called the raid a massacre} of innocents. {who.b: He accused Sarmania of having sent the planes}, and said that fragments with Sarmanian lettering had been found in the rubble.

{who.c: Sarmania's defence minister, Olga Brandt, rejected this}. "No Sarmanian aircraft was in the air over Kharistan on Wednesday," she told our programme. The squadron at Tel Amar was there to train Kharistani crews and for no other purpose.

The talks, held in Muscat since July, had been about 340 soldiers in the hands of the rebels and roughly twice as many of their fighters in government prisons. A first group of 26 was freed on both sides in September.

In Ashkal itself, the search of the ruins went on through the night. Rami Dous of the White Lamp told us that a boy of nine had been pulled out alive at dawn, after almost 20 hours. "We hear nobody any more," he said. His service has lost two of its people.

The number of the injured, given on Wednesday afternoon as 112, had risen to 140 by this morning. Four lorries with medicine from the Red Cross are waiting at the line between the two sides. The army says that they may pass as soon as the papers are in order.

The United Nations wants an independent inquiry. In Oslo, the foreign ministry said that Norway remained ready to mediate.
