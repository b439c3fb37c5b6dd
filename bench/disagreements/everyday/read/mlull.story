
== Andes Noticias
Colombia and Aurora Front agree on ceasefire of 180 days

QUITO - The government of Colombia and the guerrilla group Aurora Front have agreed on a ceasefire of 180 days. It begins on 1 December at midnight and ends on 29 May unless it is extended.

The agreement was signed in Quito on Friday by the government's chief negotiator, Beatriz Quiroga, and by Hernán Pardo Ríos, known as Commander Matías. Ecuador and Norway act as guarantors.

The ceasefire applies in eleven municipalities of the departments of Cauca, Nariño and Putumayo. Both sides undertake to refrain from attacks, kidnappings and the laying of mines. The guerrillas are to gather in three zones by the end of January.

The army estimates the strength of the group at 1,450 armed members. The United Nations will send 62 observers; 20 of them are already in the country.

This year 214 people have been killed in fighting between the front and the army, according to the ombudsman's office. 71 of them were civilians.

A first ceasefire in 2023 collapsed after 41 days, when a patrol was ambushed near Argelia. The front has always denied having had anything to do with the ambush.

President Lucía Mendieta described the agreement as "a door that we have been pushing for two years". The opposition criticised that the extraction of illegal taxes from traders had not been mentioned in the text.

The front also promised to release the nine people it is still holding, before Christmas.

== El Grito
SIX MONTHS WITHOUT BULLETS?

Half a year. That's how long the guns are supposed to be silent in the south, if you believe the signature of a man who has 38 arrest warrants against him and sat in Quito on Friday in an ironed shirt.

Commander Matías, whose real name is Hernán Pardo Ríos, smiled for the cameras. Next to him government negotiator Beatriz Quiroga, who did not. "I'm not here to like anybody," she said.

Over 200 dead this year alone. Seventy-one had no uniform on, of one side or the other. A baker. A bus driver. The twins from Balboa, eleven years old.

And what do we get? The lads go into three camps until the end of January, nearly one and a half thousand of them if the army has counted properly. They keep their weapons. Yes, you read that right: nobody hands in as much as a pistol. That's to be talked about in the spring.

Nine families can hope for a present. Before Christmas the Aurora Front wants to let go its last hostages, among them the engineer Iván Restrepo, 46, who was pulled out of his jeep two years ago. In the spring it was still seventeen; eight came out in June and August.

Not a word in the eleven pages about the "vaccine", as the protection money is called down there. "So they won't shoot us, they'll only bleed us," a shopkeeper from El Bordo says.

We remember 2023. That time the peace was over after six weeks. Not us, said Matías then. Not us, he says today.

== La Voz del Cauca
In Argelia they are counting on five months at most

"I'll believe it when I can hear the river," says Doña Mercedes in Argelia. At night, she explains, there's so much noise from the hills that nobody hears the water.

Argelia is one of six municipalities of Cauca in which the ceasefire is to apply from the first minute of December. Three more are in Nariño and two in Putumayo. Balboa is on the list, Patía is, and so is El Tambo. Not on it is Popayán, the capital of the department, where bombs killed four people in May. The army ascribed that attack to another group, the Southern Column, and so does the Aurora Front.

Three assembly zones for the guerrillas are planned. One of them lies on our territory, on a plateau above the Micay, and will take in around 500 fighters. Mayor Didier Ordóñez learned this from the radio. He isn't against it, he says, but there's neither water nor a road.

Since January 214 people have lost their lives in the fighting, the ombudsman's office counts, more than half of them in Cauca: 118. Last year it was 302 in the three departments and 160 here.

Many in the village think back to the ceasefire of 2023. It lasted less than a month and a half. Then five soldiers died in an ambush on the road to El Plateado. The prosecution has charged three men with it, who it says belonged to the Aurora Front; the commanders deny it, and the trial is due to open in April.

"Until the coffee harvest in April we'll have quiet," a coffee grower reckons. "After that nobody signs anything."

== Radio Frontera
United Nations observers: first team already in Pasto

Twenty blue waistcoats are hanging in an office on the third floor above a bank in Pasto. Their wearers come from nine countries, and they're the advance party. By the middle of December, 42 more are to join them, says Ingrid Solheim, the Norwegian who will lead the mission.

Their task is to watch over the ceasefire between the Colombian government and the Aurora Front, which was signed in Quito on Friday and enters into force on 1 December. They're unarmed. They drive white cars. They may go anywhere in the eleven municipalities, with 24 hours' notice in the case of barracks and of camps.

What counts as a violation? A list of 27 points answers this, from shooting to the writing of slogans on houses. The overflight of camps by drones is on it too; the army insisted on an exception for weather drones.

Each side has named four officers whom the mission can ring up at any hour. "In 2023 there was one number, and nobody picked up," says Solheim. That's one reason why the truce then lasted 41 days and not the four months which had been planned.

This time the guerrillas had wanted a year and the government three months. They met at 180 days. An extension is possible, also more than once.

On the other side of the border, in Tulcán, people are hoping too. Ecuador has taken in 5,300 refugees from Nariño since last year. About a third of them, the province reckons, would go home within weeks if it stayed calm.

== The Atlantic Herald
Colombia tries again

The last time that Colombia's government and the Aurora Front laid down their arms, it was over before the printed posters had arrived. On Friday in Quito the two sides made a second attempt. From December on, for some six months, they want to leave each other and everyone else alone.

The government of Colombia and the guerrilla group signed in the presence of diplomats from Ecuador and Norway. Chief negotiator Beatriz Quiroga spoke of "a text with few adjectives". It runs to eleven pages and has an annex on maps.

The Aurora Front came into being in 2017 out of units which refused to join an earlier peace. The army estimates its strength at 1,450; academics reckon that it has, besides these armed members, at least 2,000 helpers in towns, whom no agreement mentions. It lives from gold, cocaine and protection money. The front denies trading in drugs. It admits to "taxing" those who do.

President Lucía Mendieta, halfway through her term, needs a success. She took office two years ago promising peace with four armed groups. With one, a ceasefire now exists; with a second, talks are going on in Caracas; the other two have broken off contact.

Her predecessor, Ramiro Ochoa, called it a capitulation. The head of the army, General Óscar Tobón, said soldiers would comply. It had been he who, as a brigade commander in Cauca, lost five men in the ambush that ended the previous truce.

Disarmament is not part of the deal. It is to be discussed from March on.
