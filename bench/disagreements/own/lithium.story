== Southern Cross Press
Namibia grants licence for its largest lithium mine

WINDHOEK, July 22 (SCP) - Namibia on Tuesday granted a mining licence for the Okarundu lithium deposit to a joint venture led by Canada's Teslin Metals, ending a procedure that has taken more than three years.

Mines Minister Frieda Nghidinwa said that the licence would run for 25 years and could be extended once, by 15.

Teslin holds 70 percent of the venture. The state mining company Epanda has 20 percent, and 10 percent belong to a trust for the communities of the Karibib district.

The mine is to cost 480 million dollars and to produce 90,000 tonnes of lithium concentrate a year from 2028. Reserves are estimated at 31 million tonnes of ore.

Some 700 permanent jobs will be created, according to the company, and up to 1,600 during the construction, which is to start in the first quarter of next year.

The licence has 64 conditions attached to it. Among other things Teslin may take no more than 1.2 million cubic metres of groundwater a year, half of what it had applied for in 2022. The rest must come from a desalination plant on the coast.

"Not one rock will leave this country unprocessed," Nghidinwa said. Namibia banned the export of raw lithium ore in 2023.

Environmental groups have 30 days to appeal. Shares in Teslin rose 9 percent in Toronto.

== The Karibib Courier
Goats, graves and a signature

When the news came from Windhoek, Chief Immanuel Haraseb was at the borehole. He listened to the end, switched off the radio, and let the pump run on.

"Now it is written," he said. "Now we must see to it that it is also done."

His people, about 300 families at three settlements, will have a share in the mine at Okarundu. A tenth of the company is to belong to the community trust. What that comes to in dollars nobody can say. For the first five years, until the loans are paid down, there will be no dividend, so the contract says; instead Teslin pays the trust 12 million Namibian dollars a year.

Nineteen families will have to move. They are to get new houses at Otjimbo, eleven kilometres to the north, before the first blast.

There are the graves as well. Sixty-two lie inside the fence, some from the time of the German war. They will stay where they are, and the pit will go round them; it is one of the conditions.

Water is what everybody asks about. The firm had wanted 2.4 million cubic metres a year from the ground. It was given half. "Half of too much can still be too much," says Haraseb's niece Lucia, 28, who teaches at the primary school and has twice travelled to the capital to protest.

Her brother has applied for a job as a driver. There are said to have been 4,000 applications already.

== Desert Radio
Groups to appeal against Okarundu licence

Three environmental organisations will challenge the licence for the lithium mine at Okarundu. They announced this on Thursday in Swakopmund, two days after the decision of the mines ministry.

The appeal is to be lodged in the middle of August, within the thirty days that the law allows. It will not stop the preparatory work, a lawyer for the groups, Tangeni Amupolo, explained. Only a court could do that, and for now they do not intend to go to one.

What they object to is the quantity of water. A study which they commissioned finds that the water table would fall by up to nine metres in twenty years. The company's own expert had arrived at six, though his study assumed, Amupolo said, that the desalination plant would be running from the first day, while theirs took it that this would happen only in the fourth year.

Teslin replied in writing. It would respect every one of the 64 conditions, it said, and the plant would be ready in time.

The mines minister, Frieda Nghidinwa, is not worried. "It is their right. We have done our homework," she told Desert Radio.

Support comes from the mineworkers' union. It expects several hundred jobs to be created in a region in which more than one in three is out of work.

Lithium is needed for batteries. The price of the concentrate has fallen by four fifths since the end of 2022, but has recovered a little since the spring.

== Vancouver Standard
Teslin gets its desert prize, at a price

After 38 months of waiting Teslin Metals of Vancouver has its permit. On the stock exchange in Toronto that was worth 9 percent on Tuesday, and another 2 on Wednesday.

Chief executive Brooke Hanlon, 46, called it a great day. On a call with analysts she sounded more sober. The conditions imposed by Namibia would add roughly 60 million dollars to the bill, she said, mostly for the pipeline from the coast. The total of US$480 million already includes this.

In 2022 the company had still reckoned with 350 million, and with a start of production in 2026. It is now aiming for 2028.

About two thirds of the money is to be borrowed. A Japanese bank, Kansai Trust, has signed a letter of intent for 200 million.

Then there are the partners. Teslin started out with 85 percent and is down to 70, after the state's stake was doubled in the negotiations, from ten to twenty, and that of the local people from five to ten.

Is it still worth it? At today's prices just about. The company says that it needs 740 dollars a tonne to break even; concentrate is trading at around 870.

Ms. Hanlon said that no ore would be shipped. The concentrate will be made on site, with the help of 52 megawatts of solar power, and go by truck to Walvis Bay, 190 kilometres to the west.

== Berliner Wirtschaftsblatt
Germany looks to Namibia's lithium

BERLIN - Hardly was the ink dry when the telephone rang at the ministry in Windhoek. Germany's state secretary for the economy, Friedrich Pohl, offered his congratulations and, in the same breath, asked about supply.

Europe's carmakers will need some 800,000 tonnes of lithium compounds in 2030, according to the institute DRM. At most a fifth of that will come from European mines. Okarundu, in the west of Namibia, could make a contribution: the 90,000 tonnes of concentrate which will leave the plant each year yield about 11,000 tonnes of hydroxide, enough for a quarter of a million cars.

Whether any of it will go to Germany is open. Teslin, the Canadian majority owner, has sold no more than 40 percent of its output in advance, to a buyer in South Korea. Negotiations on a further 25 percent are under way; with whom, the company does not say.

Namibia would rather have a hydroxide plant in its own country. "Concentrate is only the first step," Mines Minister Nghidinwa told this newspaper. "By 2032 we want the second."

On human rights Berlin intends to look closely. Nineteen families are to be resettled, and under the supply-chain law buyers must make sure that it is done fairly.

The history weighs on this, too. Among the graves on the mine's land, which are not to be touched, are those of Herero who were killed by German colonial troops. Pohl said he would visit the place in October and lay a wreath.
