first: attribution
hour: date
hurt: number

== Volta News Agency
One dead in shooting on border between Ghana and Togo

AFLAO - A Togolese driver was killed and several people were wounded on Sunday in an exchange of fire on the border between Ghana and Togo, the authorities in both countries said.

The incident happened at the village of Akuvi, 12 kilometres north of Aflao, when a Ghanaian customs patrol was following two pickups loaded with fuel. {hour.a: Shooting broke out shortly after four o'clock}, in complete darkness, the customs service said.

According to the service, {first.a: the first shots came from Togolese soldiers} who stood next to a boundary stone. The patrol returned fire. {hurt.a: Three Ghanaian customs officers were wounded}, one of them seriously.

The dead man was named as Kodzo Amenu, 27, from Lomé, who had been at the wheel of one of the pickups. A Togolese soldier was hit in the arm. Two villagers suffered grazes.

Togo's army denied that its soldiers had been escorting the smugglers. Ghana closed the crossing at Aflao at noon on Sunday. Pedestrians have been let through again since Monday at six; lorries had to wait until Tuesday.

The foreign ministers of the two countries, Abena Ofori-Tettey and Komlan Adjavon, spoke by telephone on Monday and agreed on a joint commission. It is to have eight members, four from each country, and to report within 30 days.

Officers secured 95 jerrycans with 1,900 litres of petrol on one pickup. The other one escaped.

In 2019 two people were killed on the same stretch of border.

== Accra Evening Star
BORDER OF DEATH

They were chasing petrol thieves. They ran into bullets.

{hurt.b: Five of our customs men lie wounded} in the Ketu hospital after the bloodiest night on the eastern border for years. A driver from Lomé, Kodzo Amenu, is dead. He was 27.

"We saw the tail lights, then we saw flashes," one of the officers told the Star from his bed, a drip in his arm. "I thought somebody was taking photographs." According to him {first.a: Togolese soldiers opened fire without a warning} while the patrol was still in its car.

The patrol had picked up the trail of two pickups behind Denu. Close to 2,000 litres of subsidised petrol were on one of them, packed in yellow cans up to the roof. On the other? Nobody knows. It vanished through the maize.

Petrol costs a third less on our side. Every night dozens of vehicles cross by bush roads; the customs service catches perhaps one in twenty, it says.

Foreign Minister Abena Ofori-Tettey was on the telephone with her colleague in Lomé on Monday. They want a commission: eight wise men, one month. The Star asks why it takes a month to count cartridges.

The border post at Aflao was shut for eighteen hours for those on foot, and for two days for lorries. On Monday night the queue of trucks reached back to the Agbozume junction. Traders said a lorry load of tomatoes was lost every hour.

Togo's army says its men were not guarding the smugglers. It says it regrets the death of a citizen.

== Lomé Matin
"He only drove"

Kodzo Amenu leaves a wife and a daughter of two. He had been a taxi driver until the spring, his brother Yao says in the yard of the house in Bè where chairs have been set out for the mourners. "He was promised 20,000 francs for the night. He didn't own the fuel and he didn't own the car. He only drove."

On Sunday the 27-year-old died on the border track near Akuvi, hit in the neck by a bullet. Whose bullet it was is to be found out by a commission, on which the foreign ministers of Togo and Ghana agreed on Monday.

At the general staff they are already sure of one thing. {first.b: Ghanaian customs officers fired first}, says Colonel Essowè Tchalla, and at a vehicle which had stopped. A patrol of his soldiers, alarmed by the noise, had come closer and "answered". One of them, a corporal, was shot through the arm.

"They had lamps in their faces and rounds around their ears," the colonel says. That soldiers had accompanied the transport, as had been whispered in Accra, was an insult. There had been six men on a routine round on foot.

{hour.b: It happened at half past six}, the colonel says. The sun was up, and anyone could see the uniforms.

A post-mortem was carried out on Monday in the university hospital; the result goes to the public prosecutor. The funeral is on Saturday.

Since Tuesday the lorries have been rolling again in Kodjoviakopé. The drivers' union speaks of 240 trucks on the Togolese side alone.

== Radio Keta
Akuvi between two fires

You can walk from one end of Akuvi to the other in five minutes, and in that time you've crossed the border twice. The boundary stone, number 41, stands behind the school. There's a goat tied to it most days.

On Sunday, people here lay on their floors. {hour.a: The clock said ten past four}, says Mama Adzo, who sells kenkey and gets up at that time to light the fire. "It was black night. I put out my lamp and prayed." How long did it go on? Some say five minutes, some a quarter of an hour.

Two villagers were hurt: a young man and a girl of fourteen, both by splinters from a wall. They are back at home. {hurt.a: The three wounded customs officers} were taken to the hospital in Ketu by an ambulance from Aflao; one has since been moved to Accra for an operation.

Assemblyman Felix Dotse wants the school to be moved. There are 19 holes in its wall, he has counted them, and lessons were cancelled on Monday and Tuesday.

Five of the eight fuel dealers in the village had closed when we were there. None of them had ever heard of smuggling.

It isn't the first time. In 2019 two men died by the river, a kilometre to the south: a trader and a policeman. Then too there was a commission. Its report was never published.

This time, the ministers say, it'll be different: thirty days, four experts from each side, and the report will be read out in both parliaments.

== Le Courrier du Golfe
Ghana and Togo want to clear up border shooting together

Ghana and Togo will investigate the fatal shooting at Akuvi with a joint commission. Foreign Ministers Abena Ofori-Tettey and Komlan Adjavon agreed on this on Monday in a call that lasted almost an hour, the ministry in Lomé said.

A Togolese driver was killed and several people were wounded on Sunday when a Ghanaian customs patrol following two pickups with smuggled fuel met Togolese soldiers. The dead man is a father of one from Lomé.

Each country will send four members: an officer, a lawyer, a ballistics expert and a surveyor. The surveyor matters, diplomats say. The border at Akuvi was drawn in 1920 and has never been marked with more than stones, about two kilometres apart, and neither capital would say on whose ground the men had stood.

The tone was mild. Ofori-Tettey spoke of "a sad night between brothers", Adjavon of "an accident that must not be used by anyone". Neither government summoned the other's ambassador.

Trade between the two countries is worth around 600 million dollars a year by official figures, and experts believe it to be twice that if fuel, rice and cloth which nobody declares are counted.

The crossing of Aflao, the busiest on the coastal road between Abidjan and Lagos, was closed on Sunday at noon. Travellers on foot could use it again early on Monday, and lorries followed the day after.

The Economic Community of West African States has offered to send an observer. Lomé is in favour; Accra is considering it.
