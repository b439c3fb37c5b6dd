drones: number
cause: contradiction

== Trans-Saharan News Agency
Drones set oil depot ablaze in Sudanese port

Drones attacked an oil depot in the Red Sea port of Suwara before dawn on Monday, setting two storage tanks on fire and cutting off the last route for fuel to Sudan's government-held east.

Two firefighters were killed and 16 people injured, the governor of the province said. Some 4,000 residents of the harbour quarter had to leave their homes.

{drones.a: Seven drones took part in the attack}, an army spokesman said, of which five had been shot down. They had been launched by the rebels of the Northern Front from a desert strip more than 600 kilometres away.

The Northern Front denied any involvement. It said the army was "looking for foreign enemies for its own carelessness".

{cause.a: The second tank was hit directly by a drone}, according to the port captain, about four minutes after the first.

The depot holds 14 tanks. The two that burned contained 9,000 tonnes of diesel, around a tenth of what is stored there. By evening the fire in the smaller one was out.

The port was closed to shipping at 5 a.m. A container quay opened again in the afternoon; the oil pier stays shut. Eight ships are waiting in the roads, three of them tankers.

It was the third drone attack on Suwara this year. In February, a hangar at the airport burned down, and in May four people were killed at a power station.

The United Nations, which brings in 70 percent of its aid for eastern Sudan by way of the port, called on all sides to spare it.

== Kestrel World News
Fire at Red Sea fuel depot threatens Sudan aid

Aid agencies have warned of a collapse of deliveries to eastern Sudan after drones attacked an oil depot in the Red Sea port of Suwara, setting two storage tanks on fire.

Two firefighters were killed and 16 people injured on Monday, the governor of the province said. Thousands of residents of the harbour quarter had to leave their homes.

{drones.a: Seven unmanned aircraft were counted}, an army spokesman said; five had been brought down. He accused the rebels of the Northern Front, who have been fighting the government since 2023. The Northern Front denied any involvement.

The depot holds 14 tanks. The two that burned contained 9,000 tonnes of diesel. Aid organisations need about 300 tonnes a week for their lorries and generators, and have reserves of their own for 20 days.

"It's not the grain that is missing, it's the litre that moves it," Maud Lindqvist of the World Relief Union told Kestrel. Her organisation feeds 640,000 people in the camps around Gadar. For now, rations are not to be cut.

The container quay opened again in the afternoon; the oil pier stays shut. Two UN ships with sorghum were due this week. One of them, the Amal, was directed to Port Sudan on Monday night; the other will wait.

The United Nations, which brings in most of its aid for eastern Sudan by way of the port, called on all sides to spare it.

It was the third drone attack on Suwara this year. None of the earlier ones had touched the docks.

== Rhein-Welle International
Attack on Suwara: fuel runs short

After the attack on the oil depot of Suwara, fuel in eastern Sudan has become scarce. Filling stations in three cities closed on Tuesday, and a canister of 20 litres of petrol cost twice as much as at the weekend.

Drones had set two storage tanks on fire before dawn on Monday. Two firefighters were killed. The number of injured has since risen from 16 to 19, the governor of the province said on Tuesday, as three more men had come to hospital with burns to their lungs.

{cause.b: It was wreckage of a downed drone} that set the second tank alight, a Dutch engineer of the depot's operating company told Rhein-Welle. The roof of such a tank is thin, he said, and sparks are enough.

The depot holds 14 tanks. By Tuesday noon both fires were out. What is left in the other twelve cannot be pumped, because the power line to the pumps has melted. Repairs may take a week or more.

The port was closed to shipping at 5 a.m. on Monday. A container quay opened again the same afternoon.

The Northern Front denied any involvement. It said the army was "looking for foreign enemies for its own carelessness". The government, for its part, rejected reports that soldiers had smoked on the site.

The German government, which paid for the new harbour cranes with 18 million euros, condemned the attack. The cranes were not damaged.

Of the 4,000 residents who had to leave the harbour quarter, more than half were back on Tuesday.

== Al-Mashriq Broadcasting
A night of fire in Suwara

Shortly before four o'clock the dogs began to bark. Then, says the fisherman Idris Hamad, came the sound: "Like a sewing machine, far away, then over the roof."

{drones.b: Twelve drones came in from the sea}, an officer of the air defence at the port told our correspondent, in three groups of four. The guns were turned towards the desert.

Two tanks caught fire. The flames could be seen in Gadar, 50 kilometres inland, and black rain fell on the washing on the lines. Two men of the fire brigade, Osman Tahir, 44, and Bakri Nur, 23, died when a pipe burst. It was Nur's third week in service.

The hospital treated 16 injured by Monday noon, most of them dock workers with burns. One has been flown to Jeddah.

{cause.b: The second tank caught fire from debris} that rained down after a drone had been shot out of the sky above it, workers who were on the night shift say. They had two minutes to run.

In the harbour quarter the police went from door to door. The people, about four thousand, were taken to the stadium and to relatives. Some refused to go.

Nobody has claimed the attack. The army blames the Northern Front, the Front blames the army's negligence, and on the market they blame both.

On Monday evening a light wind was blowing out to sea. "God's mercy," says Hamad. With a wind towards the land, he says, all fourteen tanks would have gone.

== Oceanic Press
Tankers turn away from Suwara after strike

At least two tankers have changed course and others are at anchor since the drone strike on the Sudanese port of Suwara, ship-tracking data seen by Oceanic Press show.

On Monday afternoon eight vessels lay off the port. By Tuesday there were six: the product tankers Nile Grace and Bordeaux Pearl had left for Jeddah and Yanbu. A third tanker, which carries 30,000 tonnes of diesel for the government, remained.

The war-risk premium for calls at Sudanese ports rose to 0.9 percent of a ship's value, brokers said, after 0.6 the week before. It had stood at more than one percent in May.

Suwara's oil pier may be closed for up to two weeks, according to a note by the agents Cole & Baraka. The container terminal was shut for some ten hours on Monday and has been working since.

The attack killed two firefighters. Of the depot's 14 tanks, a dozen are intact. Pictures from space taken at 10 a.m. on Monday show a plume of smoke 45 kilometres long.

Sudan's oil minister, Salah Bashari, put the damage at 25 million dollars. That includes the lost fuel, worth 8 million, he said, and not the power supply.

The government accuses the Northern Front, which holds the north-west of the country. The rebels have admitted to earlier raids on airfields, among them the one in February on Suwara's airport, but deny this one.

A pipeline from the interior that ends in Suwara was not affected. It has been idle since 2024.
