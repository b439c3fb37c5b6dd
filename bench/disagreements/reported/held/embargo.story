gas: contradiction
workers: contradiction

== The Messenger
UN tightens sanctions on Ardovia after nuclear test

The United Nations Security Council voted without dissent on Thursday to tighten the sanctions on Ardovia after its fourth and most powerful nuclear test on May 6, forbidding the country to export timber and setting a ceiling on its imports of crude oil.

It was the seventh time since 2009 that the 15 members were of one mind on a sanctions resolution about Ardovia's missiles and nuclear weapons.

Kessland, which had wanted all deliveries of oil to the country banned, thinned out a harsher first draft so that Ardovia's ally Sarnia and Belmark would vote for it.

Edmund Thorne, the Foreign Secretary, was pleased with the outcome. "The world has shown that it stands together against what the Ardovian regime does, which is unlawful and foolhardy. No nation has had stricter UN sanctions laid on it in this century," he said.

"{gas.a: The resolution will reduce what comes in of gas, petrol and oil.} It stops the export of timber altogether, and so takes away hundreds of millions that paid for an illegal weapons programme. {workers.a: And it puts an end to the exploitation of Ardovian labourers abroad.}

"For all that was decided today the regime has only itself to blame. It is its own persistent aggression that led here, and Ardovia, nobody else, has to turn round."

Marian Holt, Kessland's ambassador to the UN, said that her country was not seeking a war with Ardovia and that for its rulers it was "not too late".

== Hanbury Times
Security Council approves new Ardovia sanctions, but oil ban is out

The Security Council on Thursday approved new sanctions on Ardovia for its growing nuclear and missile programs, by a unanimous vote, but the ban on oil imports that Kessland had favored was not among them.

What was passed is a diluted form of Kessland's first proposal. The demands to stop all oil going to Ardovia and to freeze the foreign assets of its government and its leader, Josef Marn, are gone, the agency Unipress reported.

The vote follows Ardovia's fourth and strongest nuclear test, little more than a week ago, which by its own claim was of a thermonuclear bomb. Last week Kessland's government had asked for far sharper restrictions, on oil above all.

A compromise was evidently struck in talks with Belmark and Sarnia. The two prefer a political settlement and have said that more sanctions would achieve little. Either could have vetoed the resolution, and Sarnia is also Ardovia's largest trade partner.

"Today the world says that it will never put up with an Ardovia under nuclear arms," Ambassador Marian Holt of Kessland told the council afterward. "We have stopped asking the regime to do what is right," she said, and are now keeping it "from doing what is wrong."

Her country does not want war, she noted: "For Ardovia it is not too late."

Early Thursday Ardovia had threatened Kessland with "pain it has never known" should there be new sanctions.

{gas.b: The sanctions ban all imports of natural gas liquids and condensates.} Crude oil is held to the level of the past 12 months and refined products to 1.5 million barrels a year, Unipress said.

== Straits Channel
UN unanimously backs new sanctions on Ardovia

In New York the Security Council on Thursday (May 14) punished Ardovia with a fresh set of sanctions, decided unanimously, which forbids it to sell timber and limits the oil products shipped to it, in answer to its fourth and biggest nuclear test.

All 15 members, Sarnia and Belmark among them, raised their hands for Kessland's text. Only six weeks ago it had outlawed Ardovia's exports of iron, zinc and fish after a long-range missile was launched.

The vote came at the end of hard bargaining, in which Kessland gave up its first demands for a complete oil embargo and for freezing the assets that leader Josef Marn has abroad, so as to have the support of Sarnia and Belmark.

The resolution prohibits the export of timber, {gas.b: halts shipments of natural gas to Ardovia}, sets an upper limit for refined oil products and holds crude oil to its present level.

{workers.b: Countries may issue no new work permits to Ardovian labourers}, and {workers.b: the practice is to be phased out, with governments asked to report} by when the contracts that exist will end.

Around 71,000 Ardovians work in other countries and bring in revenue with which Marn can pay for his missiles and bombs, an official of Kessland who knows the negotiations said.

Ships suspected of carrying forbidden Ardovian goods may be inspected, but only if the state whose flag they fly agrees. In a first draft such ships could have been boarded by force, a passage that was taken out at the weekend.

== Wadi News
Security Council passes new sanctions on Ardovia

The Security Council of the United Nations has voted with one voice for a resolution that lays new sanctions on Ardovia. It was written by Kessland after the country's fourth and biggest nuclear test at the start of this month.

Sarnia and Belmark supported it. All 15 members voted to ban the export of timber and to limit the shipment of oil products to the country.

{workers.b: No state may from now on grant work permits to Ardovian citizens.} The resolution {gas.b: also forbids Ardovia to import any natural gas liquids or condensates}, and allows it no more than 1.5 million barrels of refined petroleum products a year.

As first drafted by Kessland it would have frozen the assets of Josef Marn and forbidden every country to sell oil to Ardovia, but the measures were softened because Sarnia and Belmark asked for it.

According to Kessland's ambassador to the UN, Marian Holt, Ardovia's economy will lose at least 1.1 billion dollars of yearly income through the bans on timber and on workers abroad.

Holt added that Kessland "is not out for a war" with Ardovia, for which it was "not too late".

"Let it give up the nuclear programme, and it gets its future back. Let it show that it can live in peace, and it will be left in peace," she told the council when the vote had been taken.

Sarnia and Belmark propose talks, which should begin with a halt to Ardovia's missile programme and to the manoeuvres that Kessland holds with its southern neighbour.
