warning: attribution
rule: number
tally: number?
naming: date?

== Le Courrier International (English edition)
Kambari: Coup leaders make general president for the transition

A general, Hervé Lakossa, is to lead Kambari through a transition. {naming.b: The men behind Thursday's coup chose him in the course of the day, September 14}, after contested elections which, by the official count, had been won by President Paul Motemba, {rule.a: whose family has been in power for 48 years}.

From the African Union (AU) the putsch drew condemnation, and {warning.a: in Nigeria with worry about an "infection of autocracy"} on a continent where {tally.a: soldiers have grabbed power in six other countries} since 2019.

The putschists say that Motemba, 66, may not leave his house and that they have seized one of his sons as a traitor. He came after his father, Auguste, in 2011.

In a theatrical address ahead of sunrise, a group of officers let the country know that "every organ of the republic" was dissolved, that the result of the election was void and that the borders were shut.

"Kambari is in the grip of a deep crisis of its institutions, its economy and its society," said the statement that was read out on national television. The man who read it had about a dozen others around him, among them colonels of the army, members of the select Presidential Legion and common soldiers.

The elections, the statement said, had fallen short of the openness that the people of Kambari had a right to. It went on to speak of erratic government that was tearing the nation apart and might end in chaos.

"We, the Council for Renewal and Order (CRO), have resolved to save the peace by bringing the present regime to its end," the military said. Lakossa told this newspaper in an interview that Motemba was now "a pensioner".

Later pictures on television showed Lakossa, until then head of the Presidential Legion, on the shoulders of hundreds of cheering soldiers.

== Cedar TV
Kambari's putschists appoint General Hervé Lakossa

General Hervé Lakossa, who commands the Presidential Legion, has become Kambari's "chief of the transitional stage". {naming.a: The putschists gave him the post before daybreak on Thursday}. They had grabbed power because they would not accept the presidential elections. These had brought a third term for {rule.a: Paul Motemba, who has kept the country in his family's grasp for 48 years}.

The African Union condemned the way in which the putschists had taken power, and {warning.b: Nigeria warned of a "malignant dictatorship"} on a continent which {tally.b: has seen military takeovers in seven countries} since 2019.

By the putschists' account Paul Motemba is under guard at home, and a son of his is in detention, accused of "high treason". Motemba is 66. He inherited the office in 2011 from his dead father, Auguste.

The small state on the Atlantic lives off its oil and its manganese. A third of its people are nonetheless poor by the measure of the World Bank. On Thursday afternoon the streets of the capital, Lisande, were full of people who embraced soldiers and let them into their photographs.

The mobile phone network, which had been cut on the evening of the election, was working again by midday. Foreign broadcasters that had been taken off the air stayed off it.

In the harbour two mining companies stopped loading their ships and told their workers to remain at home. One of them later said that its trains were running again.

The curfew which the old government had imposed at the weekend was kept in force by the new one until further notice.

== Lagoon Vanguard
Coup leaders in Kambari name general as president for the transition

Kambari's new masters told the nation on television that {naming.b: they had on Thursday picked General Hervé Lakossa}, chief of the Presidential Legion, to be president for the transition. The military had grasped control on the heels of an election.

"General Lakossa Hervé has been chosen by all of us, without a voice against, to preside over the Council for Renewal and Order," said an officer, with dozens of higher officers looking on, as he read a communique on the channel Kambari 1.

From the African Union (AU) the putsch drew condemnation, and {warning.a: in Nigeria with worry about an "infection of autocracy"} on a continent where {tally.a: the military have grabbed power in six other countries} since 2019.

The putschists say that Motemba, 66, may not leave his house and that one of his sons was seized as a traitor. He came after his father, Auguste, in 2011.

In a theatrical address ahead of sunrise, a group of officers let the country know that "every organ of the republic" was dissolved, the result of the election void and the borders shut.

"Kambari is in the grip of a deep crisis of its institutions, its economy and its society," said the statement that was read out on state TV.

The man who read it had about a dozen others around him, among them colonels of the army, members of the select Presidential Legion, common soldiers and others.

The elections, the statement said, had fallen short of the openness that the people of Kambari had a right to.

"We, the Council for Renewal and Order (CRO), have resolved to save the peace by bringing the present regime to its end," it went on.

== Promise Times
Coup d'état in Kambari: soldiers hold President Paul Motemba

Twelve years in power, and a few minutes of victory: no sooner had the electoral authorities of Kambari declared Paul Motemba re-elected, this Thursday, September 14, than soldiers made "an end of the present regime" and shut the president up in his house.

Up to this coup the oil-rich country on the Gulf of Guinea {rule.b: had been run for more than 48 years by the Motemba family}.

State television carried the word of the military that Motemba, his father's successor since 2011, could not leave his residence and had "family and physicians" at his side.

For "high treason" the soldiers also led off a son, Christian Motemba. Several of the president's advisers were taken away, as were the first and the second man of the Kambarian Unity Party (PUK), without which nothing was decided in the country.

Viewers could see the commander of the presidential guard, General Hervé Lakossa, raised on the arms of soldiers, hundreds of whom had gathered to cheer him.

It did not take long for the world to react to this latest coup in an African country. India asked for the safety of Paul Motemba to be assured. Belgium, the colonial power of old, "condemned the military coup now under way", while Brazil expressed its "profound worry".

The official announcement at night had given Motemba victory in Sunday's elections with 66.14% of the vote. After it, twelve soldiers appeared on television to make known that the institutions of the state were dissolved.

In their statement they annulled Sunday's elections and dissolved "every organ" of the state. After a warning that the steady breakdown of living together threatened to "plunge the country into chaos", the military said they had resolved to save the peace by bringing the regime to its end.

== Rupee Desk
Kambari military coup: President Paul Motemba under house arrest, dynasty's rule ends

The rule of the Motembas over Kambari is at an end. Officers of its military went on national television to say that power was now theirs, and that President Paul Motemba, only just re-elected, had been confined at home.

It was minutes after the election commission had announced that Motemba was the winner when the senior officers announced their coup. According to reports, the military has declared Hervé Lakossa, commander-in-chief of the Kambarian Presidential Legion, to be the leader.

President Paul Motemba, 66, came to power in 2011 upon the death of his father, Auguste Motemba, who had himself ruled for more than 36 years.

What does it mean for business? Kambari pumps about 190,000 barrels of oil a day, too little to move the world price by itself. But it is the second biggest exporter of manganese, which is needed for every ton of steel. Shares of a French miner with a large pit in the interior fell by a sixth in the morning before they won back half of the loss.

The country's dollar bonds fell by as much as 13 cents, the most in three years. Holders fear that a payment due in November might be put off while the country is without a recognised government.

Indian firms have interests in timber near the port, where a free zone has drawn some sixty of them in the last decade. The High Commission asked nationals, of whom there are around 1,300, to remain indoors and to keep their documents at hand. No Indian was reported hurt.

The video shows the statement on television, the crowds in Lisande, and a short message in which Motemba asks his friends abroad to make a noise.
