== Gulf & Baltic Wire
Estonia seizes tanker suspected of cutting cable

TALLINN, Jan 22 (GBW) - Estonian police boarded and seized the tanker Halcyon Bay in the Gulf of Finland on Wednesday on suspicion that her anchor had damaged an undersea data cable, the government said.

The 229-metre ship, which flies the flag of the Cook Islands, was carrying about 90,000 tonnes of Russian oil to Egypt. Her 24 crew, Indians and Georgians, are unhurt and remain on board.

The cable between Estonia and Finland lost its signal at 3.12 a.m. The tanker passed over it at about that time, and she was stopped at 11 a.m., some 40 kilometres further west.

"We have reason to believe that the anchor was dragged along the seabed," said prosecutor Triin Saar. She has not said whether it was done on purpose.

The owner, Dubai-based Sarab Marine, denied any wrongdoing. It said that the ship had lost speed because of trouble with her engine.

Finland is taking part in the investigation. A repair ship is to leave Turku on Friday, and the work will take up to three weeks.

Most traffic was sent over other cables, and customers hardly noticed.

It is the third time in 14 months that a cable in the Gulf has been damaged.

== Tallinna Teataja
Night hunt in the Gulf: how the tanker was stopped

When the duty officer in the network centre saw the line go dead, it was twelve minutes past three. By four he had woken the navy.

A patrol boat, the Raju, went out from Miinisadam at six with 19 policemen on board. At first the captain of the Halcyon Bay did not answer. At the third call he slowed down, and at eleven o'clock the men climbed up a rope ladder. Nobody resisted.

"He offered us coffee," said Margus Tamm, who led the operation. On the bow they found the port anchor missing, and the chain, which should be 330 metres long, ended in a fresh break.

The ship was brought to the roads off Muuga in the evening. She lies there under guard, her tanks full. Divers are to look for the anchor when the wind drops, which is expected on Saturday.

The company that runs her says she had engine trouble. The captain, a Georgian of 52, told the police the same and has not been arrested.

The prosecutor, Ms Saar, may hold the ship for 30 days without asking a judge. She asked for patience. Whether it was carelessness or intent, she said, only the seabed can tell.

== Helsinki Morning Post
Data link to Estonia cut: a repair ship sails on Friday

HELSINKI - One of the four data cables between Finland and Estonia was cut in the early hours of Wednesday, and a tanker under suspicion was stopped by the Estonian police.

For people in Finland the damage was barely felt. The operator, Nordlinje, moved the traffic to the other three cables within seconds. Some 60 business customers had slower connections until noon.

The repair ship Telma is being loaded in Turku. She will sail on Friday, and if the ice allows it the cable will be working again by the middle of February.

Finland's criminal police sent four investigators to Tallinn. "The place of the damage lies in the Estonian zone, so the case is theirs," said chief inspector Outi Salmela.

The Halcyon Bay had left Primorsk near St Petersburg on Tuesday evening with around 650,000 barrels of crude. Her destination was Port Said. She is 19 years old and has had three names and four flags.

Twice since November 2024 cables in these waters have been hit before. In the first case a captain was put on trial and acquitted, as the court did not think that it could be proved he had meant it.

== Corriere dei Mari
Tanker held off Tallinn belongs to Dubai firm, insured by nobody

The Halcyon Bay, held since Wednesday by the authorities of Estonia, is one of some six hundred vessels in what experts call the shadow fleet: old ships of obscure owners that carry Russian oil past the sanctions.

The European Union put her on its list in October. She may not enter its ports, which has not prevented her from sailing along its coasts.

Her owner on paper is Sarab Marine, with a letter box in Dubai and one other ship. "Our vessel has done nothing," the company wrote to us. A breakdown in the engine room had made her slow.

Her insurance, issued by a firm in Bishkek, ran out on December 31. If the cargo were to leak, the coastal states would pay.

On board are 17 Indians and seven Georgians, one of them the master. An official of the seamen's union in Genoa who has had contact with them says that they are well and have had no wages for two months.

Estonia's foreign minister told Brussels on Thursday that the police had acted under the law of the sea. Moscow has asked for a consul to be allowed on board.

The investigators have the recorder of the bridge, which stores the last 48 hours.

== Riga Evening Echo
Tanker suspected of cutting cable is seized off Estonia

Estonian police boarded and seized the tanker Halcyon Bay in the Gulf of Finland on Wednesday morning on suspicion that her anchor had damaged a data cable on the seabed, the government in Tallinn said.

The ship, which is almost 230 metres long and flies the flag of the Cook Islands, was carrying some 90,000 tonnes of Russian oil to Egypt. Two dozen sailors, all of them unhurt, remain on board.

The cable between Estonia and Finland went silent shortly after three in the morning. Nearly eight hours later the tanker was stopped about 40 kilometres to the west of the spot.

"We have reason to believe that the anchor was dragged along the seabed," said prosecutor Triin Saar. She left open whether it was done on purpose.

In Latvia the news was followed closely. Two of this country's own cables lie on the route that the tanker would have taken, one to Gotland and one to the Swedish mainland. The navy checked both on Wednesday afternoon with a diving robot and found no damage.

Defence minister Andris Kalve called for patrols by all the Baltic states. "It can be us tomorrow," he said. A meeting of the ministers had already been planned for February 4 in Riga, and the matter will now be first on the list.

Repairs are to begin after a ship has left Turku on Friday. They could last up to three weeks.
