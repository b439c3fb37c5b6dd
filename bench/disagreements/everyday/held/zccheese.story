sick: number
complaint: date
germs: contradiction

== Central Newswire
French cheese recalled in six countries after listeria cases

A French dairy is recalling more than 100 tonnes of soft cheese in six European countries after people fell ill with listeriosis, an infection that can be dangerous for pregnant women and the elderly.

The cheese, sold under the names Petit Vaurien and Clos d'Arzon, was made by the Laiterie Montbrac in the Auvergne between September 28 and October 24. It should not be eaten and can be returned to shops without a receipt.

{sick.a: Health authorities have linked 26 infections} to the cheese, 17 of them in France, the national health agency said on Wednesday. Two people, aged 78 and 84, have died. Both had been ill before.

The strain found in patients matches that found in cheese from two supermarkets, the agency said.

The dairy has stopped production. {germs.a: The bacteria came from a brine tank} in its own ripening hall, it said, citing the results of laboratory tests. "We ask those who have fallen ill, and their families, for forgiveness," managing director Bernard Chassaing said.

{complaint.a: The first complaint from a customer reached the dairy on November 2}, it said. It informed the authorities the next day.

Symptoms of listeriosis, among them fever and headache, can appear up to eight weeks after eating contaminated food. Further cases therefore cannot be ruled out.

The Laiterie Montbrac employs 210 people and processes the milk of 140 farms.

== La Gazette d'Auvergne
At Montbrac, milk is poured away

Since Tuesday evening the vats at the Laiterie Montbrac have been empty. The tankers go round the farms all the same, for cows know nothing of recalls. Half of the milk, some 60,000 litres a day, is being taken by a competitor in Cantal. The other half ends up in the slurry pits.

"It turns your stomach," says Josiane Reboul, who has 45 cows in Saint-Flavien and supplies the dairy in the third generation. She is being paid for the time being. For how long, nobody says.

{germs.b: The dairy itself points to milk from outside}: a delivery of the end of September, bought in from a trader, must have carried the germs in, production manager Luc Vialatte told us. He insisted that the ripening halls were clean. The prefecture does not comment on a current inquiry.

A total of 112 tonnes are being recalled, three weeks' and a half of production. About 70 tonnes have probably been eaten already. The brands are Petit Vaurien, which goes to supermarkets, and Clos d'Arzon, for cheese shops. The hard cheese is not concerned.

Bernard Chassaing, grandson of the founder, came before the workers on Wednesday at six in the morning. All 210 will be kept on and paid until Christmas, he told them. He asked the families of the sick for forgiveness, a phrase he later repeated in front of the cameras.

The two people who died lived in Lyon and in Namur, in Belgium. A woman in Clermont-Ferrand, 31 and pregnant, has been able to leave hospital; her child is well.

In 2017 the dairy already had to recall cheese once: four tonnes, because of pieces of plastic.

== Le Quotidien Wallon
Listeria: one death in Belgium, recall at four chains

An 84-year-old woman from Namur is one of two victims of the contaminated cheese from the Laiterie Montbrac. The federal food agency confirmed it on Wednesday. She died on November 9 in hospital, where she had been treated for a heart condition.

In Belgium five people have fallen ill. {sick.b: In Europe there have been 34 cases}, the agency said, relying on the common warning system. Beside France and Belgium, they occurred in Luxembourg and in Germany. In the Netherlands and in Switzerland, where the cheese was sold too, no one is known to have been infected.

Four Belgian supermarket chains have removed the cheese from their shelves. Some 9 of the 112 tonnes had been delivered here.

When did the firm know? {complaint.b: A shop in Liège had alerted the dairy on October 21}, its owner, Benoît Lhermitte, says: a customer had been in bed for a week after eating a Clos d'Arzon. He showed us his e-mail. He received a voucher.

The food agency was notified by France on November 4, a day after the French authorities themselves had been told. "From then on everything went very quickly," said its spokesman, Dries Coolens. He denied that Belgium had warned the public later than its neighbours.

The agency advises anyone who has eaten the cheese and has a fever to see a doctor. Those who feel well need do nothing, except in pregnancy. Listeriosis can break out as much as two months after the meal.

The public prosecutor in Namur has opened an inquiry; the one in Clermont-Ferrand did so on Monday.

== Allgemeine Saarpost
Soft cheese recall: what is in Saarland's fridges?

Anyone who has Petit Vaurien or Clos d'Arzon in the fridge should throw it away or take it back. A receipt is not needed. The recall applies to cheese with a best-before date up to 5 December; it was made by a dairy in the Auvergne between late September and late October.

In Germany, 14 tonnes were sold, mostly in Saarland and in Baden. The ministry in Saarbrücken knows of three infected persons, all from the Saarlouis district, of whom one is still in hospital. None is in danger.

{sick.a: In Europe as a whole 26 people are ill} or have been, the ministry said. Two elderly people, one in France and one in Belgium, did not survive.

The cause has been found, it appears. {germs.a: Inspectors detected the germs in a tank with brine} in which the cheeses are bathed, the managing director, Bernard Chassaing, said. It has been emptied. The plant has been at a standstill since Tuesday.

Listeria are found in soil and in raw milk. For healthy adults they are mostly harmless. Some 600 cases of listeriosis are recorded in Germany every year; in about one in twenty the patient dies.

{complaint.a: It was not until 2 November} that a customer complained to the dairy, which then turned to the authorities a day later. The consumer centre in Saarbrücken would have liked more haste: the warning to the public was issued only on the tenth.

The state laboratory has tested 22 samples from shops since then. Two were positive, both of the same batch. Goat's cheese by the same maker, sold under another name, was clean.
