
== Jutland Wire
First carbon dioxide pumped under Danish North Sea

The first carbon dioxide has been stored in a disused oil field under the Danish North Sea on a commercial basis, the operator Havlager said on Tuesday.

At 11:06 a.m. a valve was opened on the Nanna platform, 215 kilometres off Esbjerg. In the coming four weeks 5,000 tonnes of the gas are to be injected into sandstone 1,750 metres below the seabed. It comes from a biogas plant and two waste incinerators in Jutland.

Until the end of the year Havlager wants to store 120,000 tonnes. From 2028 it is to be 1.5 million tonnes annually, and up to 6 million from 2032, if enough customers are found. Denmark's emissions came to about 38 million tonnes last year.

"The field has held oil and gas for millions of years. It will hold this too," managing director Trine Bach said. The seabed is being watched by 64 sensors.

The state has put in 2.6 billion kroner. The project costs 8.2 billion up to 2032; the rest comes from the four owners, among them a German energy company with 20 per cent.

Climate minister Jeppe Rask, who travelled to the platform by helicopter, called it a turning point. Environmental groups are divided. Grøn Front called storage an alibi for the oil industry, while the Climate Council, which advises the government, regards it as indispensable.

The start had been planned for March of last year. It was put off twice, the first time because of a faulty compressor and then because an old borehole had to be sealed again.

The platform produced oil from 1998 to 2021.

== Carbon Engineering Monthly
Nanna starts at a tenth of full pressure

No champagne on the platform: alcohol is banned offshore, and anyway there was little to see. A valve opened at six minutes past eleven, a needle moved, and liquid carbon dioxide at eight degrees ran down well N-4 into the Nanna sandstone.

The operator begins cautiously, at seven tonnes an hour, a tenth of what the well is built for. Only when the pressure response matches the model is the rate to be raised step by step. The first 5,000 tonnes, in other words, are a test at real conditions. But they are counted and certified, and therefore already paid for. In a pilot three years ago, 1,200 tonnes had been injected, without any customer.

There are two former production wells for injection and a third for monitoring. A fourth, N-7, drilled in 1999, gave the engineers a headache: its cement was no longer tight. Plugging it afresh cost 190 million kroner and the whole of last winter. Before that it had been the compressor, whose bearings had to be replaced by the supplier, Turbofjord.

All in all the start comes 15 months late. The costs have gone up as well, from 7.1 billion kroner in the application to 8.2 billion now.

What is still missing is a pipeline. For the present, the gas travels as a liquid in tanks on a converted ship, the Carbona, which carries 2,500 tonnes and takes about 18 hours each way. So the first stage corresponds to two trips. From 2028 a second, larger vessel is to take over; a pipe would pay only above three million tonnes a year.

The biggest supplier to begin with is the incinerator at Vejle.

== Danmarks Rundspredning
Under the sea it goes: what was celebrated today, and what was not

Is this the beginning of the end of the climate problem, or an expensive hole? On the day on which Denmark starts to bury carbon dioxide under the sea, the answers lie far apart.

Minister Jeppe Rask, in a survival suit on the deck of Nanna, spoke of a "turning point". "We took it out of there for 23 years. From today we are putting it back."

In Copenhagen some 150 people stood outside his ministry, according to the police. "Every krone for this hole is a krone less for doing without," says Astrid Lund of Grøn Front. She fears that the oil companies are buying themselves time.

Professor Niels Overby of the Climate Council understands the suspicion, but does not share the conclusion. Waste incineration and cement could not do without storage, he says. "Whoever wants to get to zero needs it for the last tenth."

How much is it, then? This year 120,000 tonnes, if all goes well. That is about as much as a town like Skive emits. Measured by the emissions of the whole country it is three thousandths. In 2032 it might be as much as a sixth, although part of that will come from abroad, and so does not count for Denmark.

And is it safe? The geological survey thinks so. It considers a leak in the first hundred years very unlikely. Dozens of sensors lie on the bottom of the sea. Fishermen from Hvide Sande demand that the data be made public. Havlager has promised to do so, every quarter.

Taxpayers are contributing just under a third.

== Norddeutsche Zeitung
Denmark stores, Germany watches

While the German states are still arguing about who may lay a pipe where, the Danes have simply begun. On Tuesday morning the Havlager consortium took into operation the first commercial store for carbon dioxide under the Danish part of the North Sea.

The consortium has four members. One is German: Elbwerke from Hamburg, which holds a fifth. It has an interest of its own in doing so. From 2028, 400,000 tonnes a year are to come from a cement works in Holstein, which would then make up more than a quarter of the amount planned for that stage. The contract is ready, but it has not been signed. For the export of carbon dioxide an agreement between the two states is required. The Bundestag is to vote on it in the autumn.

To start with, all of it is Danish, from rubbish and from biogas. Elbwerke board member Frauke Petersen reckons with costs of 160 euros a tonne for capture, transport and storage together. Storage alone is 45. A permit to emit a tonne costs about 72 euros in Europe at the moment. "As long as that is so, nobody does it voluntarily," Petersen says openly. That is why the Danish state is helping, with the equivalent of some 350 million euros.

Denmark is not the first country. Norway has been pressing carbon dioxide under the sea since 1996, though at the beginning only what came up with its own natural gas. Since last year it has accepted that of others too. The Dutch are to follow next year, off Rotterdam.

In Esbjerg, where the ship is loaded, 90 jobs have been created. At the time of the oil there were 300 on the platform and in the port.

== Ekstra Posten
BURP! Denmark stuffs its gas down the hole

It bubbles in your cola. It warms the planet. Since Tuesday it disappears in a hole in the North Sea, and you are paying for it.

At 11:06 a.m. a valve was opened on the Nanna platform, 215 kilometres off Esbjerg. In the coming four weeks 5,000 tonnes of the gas are to be injected into sandstone 1,750 metres below the seabed. It comes from a biogas plant and two waste incinerators in Jutland. So that is where your old sofa ends up.

"The field has held oil and gas for millions of years. It will hold this too," managing director Trine Bach said. On her head was a hard hat, in her hand a glass of apple juice.

The bill: 8.2 billion kroner. The state has put in 2.6 billion. That makes over 400 kroner for each Dane, from the baby to the granny.

Minister Jeppe Rask came by helicopter. On the outward flight and the return flight it blew out around two tonnes of carbon dioxide. We worked it out: the pump had it under the ground again in less than 20 minutes.

The start had been planned for March of last year. It was put off twice, the first time because of a faulty compressor and then because an old borehole had to be sealed again.

For Kaj Mogensen (63) the day was a reunion. He was there in 1998, when the first oil came up on Nanna. Now he has turned the valve. "Same wheel," he says. "Only the other way round."

At the ministry in Copenhagen demonstrators blew up balloons. There were 150 of them. The balloons, that is. About as many people were there.
