toll: number
hurt: number
blame: attribution
vehicle: contradiction
foreign: contradiction

== Rheinische Welle
Scores of casualties as car bomb hits Peruvian naval cadet school

{toll.a: At least 26 people have died} and {hurt.a: 84 more were brought to hospital injured} after a vehicle full of explosives blew up at the Almirante Sotelo naval cadet school in Arequena. {blame.a: The government says rebels of the CLP carried out the bombing.}

The Tuesday blast knocked out the windows of neighbouring houses and started a fire on the grounds.

President Hernán Ugarte spoke of a "senseless act of terror" aimed at young people who carried no weapons. "Those who did this will be found and they will stand before a court," he said late on Tuesday. "They will have the whole nation against them."

Chief prosecutor Saúl Bermejo named the attacker and said that {vehicle.a: the man had driven a white Toyota SUV} with 95 kilograms (209 pounds) of a military-grade explosive up to the school at 10:15 a.m. local time before setting it off.

{blame.a: On Wednesday, Interior Minister Rosa Quintanilla said that the People's Liberation Column was responsible.} The group, which is thought to have about 2,600 members, opened talks in 2015 with the previous government of Javier Montes. Ugarte suspended them soon after he came to power.

Worst attack since 2004

No bombing in the country has been bigger since 2004. Peru lived through many of them in the long years of its internal war, which died down after the largest of the guerrilla armies, the Red Dawn, agreed to disarm under Montes.

Red Dawn, which now sits in Congress as a party, also condemned the attack. Mourners lit candles outside the gate on Tuesday night.

== Kingston Mail
{toll.b: Eleven killed in car bombing at Peru naval school}

AREQUENA, Peru:

{toll.b: A car bomb killed at least 11 people} and hurt dozens of others at a naval cadet school in Arequena on Tuesday, bringing back memories of the spectacular strikes of the darkest days of the country's rebel and cocaine wars.

There was turmoil in front of the Almirante Sotelo school in the south of the city right after the late-morning explosion, the largest against a police or military site there in more than a decade. Ambulances and helicopters hurried to a compound that is normally hard to get into.

Residents told of a deafening bang that smashed the windows of apartment blocks several streets away. Photographs shared online showed a blackened vehicle amid wreckage on the tree-lined grounds.

{toll.b: The navy put the number of dead at no fewer than 11}, while {hurt.b: the city health office said that 67 others had been injured}. {foreign.a: A Bolivian and a Honduran were among those who lost their lives.}

Ernesto Lazo had come with a parcel of clothes for his son Iván, who joined the school only three days earlier, when the explosion stopped him a street short of the main gate.

"Nobody will tell me where my boy is," Lazo said beside the tape that sailors had strung across the road. "I had hoped never to see such days again."

Officials could not explain how {vehicle.b: the vehicle, by all appearances a pickup truck,} got through an entrance that is guarded round the clock by sniffer dogs, armed sentries and cameras.

Ugarte, the president, said that he and his commanders were breaking off a trip to the north.

== Melbourne Courier
Car bomb rips through Peruvian naval school

By Teresa Cano and Mark Aldous

Arequena: A car bomb went off on Tuesday inside a closely guarded naval cadet school in Peru's second city, {toll.c: killing 12 people and hurting dozens} in a strike that brought back memories of the darkest days of the country's rebel and cocaine wars.

Investigators are struggling to establish who did it. The bombing has caused particular alarm because the Almirante Sotelo school, in the south of the city, is among the best protected places in Arequena.

There was turmoil in front of the school after the late-morning explosion, the largest against a police or military site in the city in years.

Footage passed around online showed frightened instructors carrying wounded colleagues away on stretchers past rubble and human remains, with the white walls of the dormitories behind them. Farther off, {vehicle.b: the bare frame of the truck that had carried the bomb} was still on fire as ambulances wailed.

{foreign.b: The dead included a Honduran woman who led her class, while two exchange students from Bolivia were among the wounded.}

President Hernán Ugarte flew back with his senior commanders from a visit to the north to take charge of the inquiry, which leans towards a suicide attack, a thing that Peru has not known in decades of political bloodshed. {blame.b: He took care not to lay the blame on any armed organisation,} even as he denounced a "vile" act of terrorism.

"Peruvians stand together against this," he said. "Violence will not bring us to our knees."

== Gulf Coast Herald
{toll.b: Bomb at naval school in Peru kills at least 11; authorities name suspect}

{vehicle.a: An SUV with more than 180 pounds of explosives} blew up at a naval cadet school in the Peruvian city of Arequena on Tuesday. {toll.b: At least 11 people were killed and} {hurt.c: 70 were hurt, the Defense Ministry said.}

It happened at about 10:15 a.m. at the Almirante Sotelo school, on the city's south side.

"They went after a place of learning, and after young people who were not armed," President Hernán Ugarte said when he had walked through the site. "This insane terrorist act will be punished."

The national prosecutor, Saúl Bermejo, gave the name of the man at the wheel, who is believed to have died, as Wilmer Tello Pacheco.

{blame.b: Bermejo did not go so far as to say which organization, if any, had sent him,} because detectives are still at work. No claim was made in the first hours after what may prove one of the bloodiest bombings in the city for over ten years.

The Red Dawn party, which grew out of the disarmament in 2014 of what had been the strongest rebel army, denounced the attack.

Websites close to the People's Liberation Column, or CLP, which has struck more often in recent months, were silent about the bombing. But the rebels are active in Madrigal, the jungle region where officials said that the suspected driver had once registered a car.

A bystander told a local radio station that {vehicle.b: a truck had stopped at the guard post} and that the driver, when a dog started to bark, accelerated into the grounds and knocked down sentries.
