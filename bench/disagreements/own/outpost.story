toll: number
shells: number
start: date
duration: date
firstshot: contradiction
prisoner: contradiction
notametre: attribution
label: framing

== Meridian Press Agency
Soldiers killed as Kestria and Oruland trade fire on Sarn ridge

BRENN, Kestria, May 14 (MPA) - {toll.a: Three Kestrian soldiers were killed} and eleven wounded on Tuesday when troops of Kestria and Oruland fought over a hilltop post on Sarn ridge, the Kestrian general staff said, in {label.a: the deadliest border clash between the neighbours} since the armistice of 1998.

Oruland's defence ministry confirmed the loss of two of its own men. Each side blamed the other. Kestria's general staff said {firstshot.a: Oruland's troops had opened fire without warning} on Post 17, while the ministry in Oru City said {firstshot.b: a Kestrian patrol had fired the first shots}.

The fighting {start.a: began at 4:40 a.m. local time} and was carried on with machine guns and mortars. A truce arranged over the military hotline took effect at noon and appeared to be holding by nightfall.

"We will not move back by one metre," {notametre.a: General Pavo Lindt, chief of the general staff,} told reporters in Brenn, the garrison town 40 kilometres from the front.

All 640 inhabitants of the village of Halvik, just below the ridge, were taken to a school in Brenn.

Post 17 is manned by 24 soldiers. Both countries claim the crest, from which the valley road can be watched for miles.

A team of the Joint Observer Mission, which has watched over the armistice line for 26 years, is to visit the ridge on Thursday. Its head, the Portuguese colonel Duarte Simas, called on both sides to keep their troops in barracks.

Kestria's parliament will hold a special sitting on Wednesday.

== The Kestrian Herald
Three dead at Post 17: government speaks of treacherous attack

The names were read out on the steps of the garrison church in Brenn at dusk: Sergeant Milo Aster, 34, Private Jon Tressel, 21, and Private Karel Oum, 19. {toll.a: Three men of the Fourth Mountain Regiment} who will not come down from Sarn ridge.

According to the general staff {firstshot.a: the first volley came from the Oruland side} while most of the 24 men at the post were asleep. It was {start.a: twenty minutes to five in the morning}. {duration.a: For almost two hours the garrison held out}, until a relief company climbed up from Halvik.

{shells.a: More than sixty mortar shells fell on the post}, said Colonel Anna Brisk, the regiment's commander, who showed this newspaper a crater behind the kitchen hut. Eleven soldiers were hurt, two of them so badly that they were flown to the capital.

The government called it {label.b: a treacherous and unprovoked attack} and summoned Oruland's ambassador. Prime Minister Tilda Marsh is to address a special sitting of parliament today.

Reports from Oru City that a Kestrian officer had been taken were dismissed by Colonel Brisk. "I have counted them myself. {prisoner.a: Not one of my soldiers is missing}," she said.

In Halvik the evacuation had been finished by eight o'clock. The 640 villagers, among them 90 children, will sleep on camp beds in the Brenn school until the observers have been.

"In 1998 we were home after four days," said Osk Verrin, 71, who had brought his two goats.

== Radio Oruland
Army repels Kestrian intruders on Mount Sarn

Good evening. The armed forces of Oruland have driven back a Kestrian unit which crossed the armistice line on Mount Sarn this morning. The Ministry of Defence spoke of {label.c: a limited and purely defensive action}.

{start.b: Shortly after six o'clock, the ministry said}, some thirty Kestrian soldiers came over the crest near boundary stone 212. {firstshot.b: The intruders were the first to shoot}, and border troops returned fire. {duration.b: After no more than twenty-five minutes} the enemy withdrew.

{toll.b: Five Kestrian soldiers lost their lives}, according to the ministry. Two of our own border guards fell: Corporal Sandor Vey and Private Ilo Marn. They will be buried with military honours on Friday.

{prisoner.b: A Kestrian lieutenant was taken prisoner} and is being treated for a wound to the leg, a spokesman, Major Ket Doran, said. His name was not given. The Red Cross has been informed.

Our artillery, the major added, showed restraint: {shells.b: barely twenty mortar rounds were fired} in answer to the machine guns of the other side.

President Lazlo Crane spoke by telephone with Colonel Simas of the Joint Observer Mission and agreed to a visit by his officers the day after tomorrow. In Oru City the ambassador of Kestria was handed a note of protest in the afternoon.

Since midday the weapons have been silent along the whole of the line. Schools in the district of Dorun will remain closed tomorrow. And now the weather.

== Daily Torch
BUTCHERED IN THEIR BUNKS

They were asleep. They never had a chance.

{toll.a: Three of our lads are dead} this morning after Oruland's thugs crept up Sarn ridge in the dark and let fly. {label.b: A cowardly ambush on sleeping boys} - that is what the brass in Brenn are calling it, and they are right.

Young Karel Oum had only turned 19 in April. His mum, Petra, was told at the door of the bakery where she works. "He rang on Sunday and asked me to send socks," she sobbed.

"It was like hail," said one survivor, a corporal of 23 who gave us only his first name, Rik. "You could hear them whistle. {firstshot.a: They started it, no question}. We hadn't touched a trigger."

{shells.a: Sixty-odd mortar bombs smashed into the little stone fort}, flattening the mess and the radio mast. Still the Fourth Mountain would not budge, and {notametre.a: army chief Pavo Lindt last night vowed}: "We will not move back by one metre."

And the cheek of it! Oruland's radio is bragging about a captive officer. {prisoner.a: Rubbish, says the army: every man has been accounted for}.

At the school hall in Brenn families from Halvik queued for soup. Eleven wounded heroes lay in the hospital across the road or, in two cases, on the operating table in the capital.

Tonight PM Tilda Marsh has one question to answer. What are you waiting for?

== The Northern Observer
After the shooting on Sarn ridge, two countries tell two stories

From our correspondent in Brenn

Of what took place on Tuesday on a bare hilltop between Kestria and Oruland there will be two versions for a long time to come. That men died is beyond doubt. Two doctors at the military hospital here said that {toll.c: four bodies in Kestrian uniform} had been brought down from the ridge by noon. Oruland mourns two.

{start.a: It was still dark, about a quarter to five}, when Lene Verrin of Halvik was woken by the windows. {duration.a: The firing went on for nearly two hours}, she and several neighbours said, with one pause.

Who began? Nobody in the village could see, and the mission that might know has yet to climb the hill. Colonel Simas, a careful man, would say only that he had asked both armies for their radio logs.

The words, at least, are clear. {notametre.b: Defence minister Irena Holm said her country} "will not move back by one metre". In Oru City the talk is of a defensive operation. Neither capital seems to want more than it has: the truce which the two general staffs agreed by hotline came into force at midday, and both ambassadors, though called in for a scolding, are still at their posts.

The ridge matters less than it did. When the armistice was signed, a quarter of a century ago, whoever sat on Sarn commanded the only road. There is a motorway now, 15 miles to the south. Yet some two dozen soldiers still sit up there, on either side of a row of painted stones, close enough to smell each other's coffee.

More than 600 people have had to leave their homes for it.
