
== Severn News Service
Seven held over railway cable thefts in south Wales

Police in south Wales have arrested seven people suspected of stealing copper cable from railway lines in a series of raids that caused delays to more than 1,100 trains.

Some 180 officers searched 12 addresses in Newport, Pontypool and Bristol early on Wednesday, the Western Transport Police said. They seized 4.6 tonnes of cable, two vans and 38,500 pounds in cash.

Five men and two women, aged between 23 and 58, were being questioned. They are suspected of conspiracy to steal and, in two cases, of money laundering. By Thursday evening four had been charged; the other three were released on bail.

The group is believed to be responsible for 31 thefts between last November and June. Most took place at night on the Marches line between Newport and Hereford.

"This isn't a victimless crime," Detective Superintendent Rhian Morgan said. "When signalling cable is cut, trains stop, and people sit in the dark for hours."

The track operator, Western Rail Infrastructure, put the cost of repairs and compensation at 2.8 million pounds. The metal itself was worth about 95,000.

In March, a train with 240 passengers was stuck for nearly five hours near Abergavenny after a cable was cut. A woman of 71 was taken to hospital with breathing difficulties and recovered.

The four charged, all men from Newport, are to appear before magistrates on Friday. A solicitor for two of them said they would plead not guilty.

== Gwent Observer
Dawn raid on Maindee street: "I thought it was the gas"

It was ten to five when the battering ram came to Jenkins Street. Sheila Powell, 69, was awake because of her hip. "I thought it was the gas. Then I counted eleven policemen, and a dog with boots on."

Out of number 40 they brought a man in shorts and, from the shed behind the house, drums of cable: she gave up counting at twenty. It took two lorries until lunchtime.

Jenkins Street was one of six addresses in Newport that were searched on Wednesday. Three more were in Pontypool and as many across the bridge in Bristol, where a scrap yard at Avonmouth was turned upside down. Its owner, 58, is among those arrested. He's one of the three people now on bail, and says through his solicitor that he bought in good faith.

Police in south Wales have been after the gang since the winter. In the spring they marked cables with a liquid that is invisible by day and glows under ultraviolet light. On Wednesday the hands of two suspects glowed.

Commuters on the Marches line remember the winter well. Owen Rees, who teaches in Hereford, was late 19 times. In March he sat in the train which stood still outside Abergavenny. "Four and three-quarter hours. A lady was carried out along the track. We sang, at the end."

He'd like to know who's going to pay. He got 7 pounds 40 back.

Four men from the city will be before the magistrates on Friday morning.

== The Daily Clarion
COPPER NABBED BY COPPERS

They struck at night, with hi-vis jackets and bolt cutters, and nobody gave them a second look. Now the cable gang that brought half of Wales to a halt is behind bars – or some of it is.

Seven suspects were hauled out of bed in a giant swoop by nearly 200 officers. In sheds and under tarpaulins they found almost five tonnes of cable, some of it still with the railway's stamp. In a chest freezer, below the fish fingers: 22,000 quid in twenties. There was more at another house, 16,500, in a child's school bag.

The gang, say detectives, had it down to a fine art. A lookout with a radio, two cutters, one driver. Nine minutes and away. They came back to one spot near Pontrilas four times.

For a few thousand pounds a night they left thousands stranded. More than a thousand trains were hit, and 212 of those did not run at all. One gran, 71, ended up in hospital gasping for air. She's fine now and told the Clarion: "I hope they're sent home by rail."

The loot was small beer. At scrap prices it comes to less than 100,000 pounds, while the bill for the damage is close to three million. You and I pay that with every ticket.

Four of the suspects have been charged. Their alleged ringleader, 36, known as "Sparky", once worked on the railway himself: his job was to lay cables. He was sacked in 2019. He denies the lot.

== Radio Usk
Operator to bury cables after arrests

After the arrest of seven people in connection with cable thefts, the company that runs the tracks in south Wales wants to make its lines more secure. Over the next two years 64 kilometres of cable will be put under ground or replaced by glass fibre, which thieves can't sell, Western Rail Infrastructure told Radio Usk.

That covers part of the Marches line and of the branch to Ebbw Vale. The cost is estimated at 11 million pounds, of which the government in Cardiff is to pay four. A decision by ministers is expected in the autumn.

The company counted 47 thefts on its network in the eight months to June. Police put 31 of them down to the group that was broken up on Wednesday. Who's behind the rest isn't known. Since the arrests there has been none, but that means little after a day and a half, as security manager Colin Pugh said.

He spoke of "a very good week". The equipment bought for the marking fluid had cost 60,000 pounds. "That's less than one night's damage."

Four men are to appear in court in Newport on Friday. They're charged with conspiracy to steal; one of them is charged with money laundering as well. Three other people, two women and a man who deals in scrap, have been set free until September on conditions. None of the three has been charged.

Passenger groups asked why it had taken so long. As early as last December, railway staff had reported a white van near Pontrilas, the union says. Detective Superintendent Rhian Morgan confirmed the report. It was what had put her people on the trail, she said.

== The Island Gazette (Dublin)
Welsh police break cable ring; Irish rail on alert

An operation against metal thieves in Wales and the west of England is being watched closely on this side of the water, where the price of copper has brought out the bolt cutters too.

Officers there detained seven people on Wednesday and recovered several tonnes of cable cut from railway lines. Four were later charged, three were bailed, and the first court hearing is due on Friday. The four deny wrongdoing, according to their lawyers, who between them are three in number.

Ireland's rail company said it had had nine such thefts since January, compared with two in the same months of last year. The damage here is modest: 140,000 euros. In Wales the operator speaks of 2.8 million pounds, or some 3.3 million euros, including compensation to passengers.

The method is the same. Thieves dress as maintenance crews and cut signalling cable, at which every light on the stretch goes to red. Nobody has been hurt by a train as a result. But people have been trapped: in March a service with about 240 on board was held up for most of an afternoon near Abergavenny.

Copper stood at 9,700 dollars a tonne on Thursday. Five years ago it was some 6,000. "As long as that goes up, so will our fences," a spokeswoman in Dublin said.

She has asked her Welsh colleagues about the dye they used. It clings to skin for weeks and can be traced to a single reel. In Newport it showed up on two of the suspects. It'll be tested on the Sligo line from September.
