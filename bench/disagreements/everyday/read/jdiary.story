== Norsk Telegram
Norwegian fisheries minister resigns over salmon trips

Norway's fisheries minister, Terje Aasland Moe, resigned on Wednesday after it had become known that a fish-farming company paid for two of his holidays while he was in office.

Prime Minister Ingrid Falk said she had accepted the resignation. Moe, 46, will remain in charge until his successor is sworn in by the king on Friday.

The company, Havblå, paid 84,000 kroner, or about 7,200 euros, for two stays at a salmon lodge on the Namsen river in July of last year and July of this year. In the spring, Havblå was granted four new licences by a directorate that answers to Moe's ministry.

"I mixed friendship and office, and that cannot be repaired with a bank transfer," Moe told a news conference in Oslo that lasted six minutes.

On Monday he had still ruled out stepping down. He had by then paid back half of the sum.

The trips were noted in his official diary as "private", the newspaper Namdal Post reported on Saturday.

A parliamentary committee will examine the licences. The directorate denies that the minister intervened.

== Rikskringkastingen
The fall of Terje Moe: five days from diary to departure

Saturday: The Namdal Post publishes pages from the diary of the fisheries minister. In two summers, a week in July is marked with a single word: private. The paper has also seen the bills, which went to the fish farmer Havblå.

Sunday: Terje Moe confirms that he was at the lodge. He says that he and Havblå's chairman, Odd Varre, have been friends since military service. He has been there four times in all, he adds, twice before he joined the government.

Monday: The minister says he will stay. He transfers 42,000 kroner to the company, which is what the stay this summer had cost.

Tuesday: Two parties on which the minority government relies withdraw their confidence in him. In the evening he meets the prime minister for an hour and a half.

Wednesday: Moe resigns. The second 42,000 kroner, he says, were transferred in the morning.

On Thursday the prime minister is to present his successor, and on Friday the king will receive the old minister and the new one at the palace.

Among those named as candidates is the mayor of Hammerfest, Sunniva Lahti, 39. She did not answer the telephone on Wednesday evening.

== Namdal Post
Moe gone after Namdal Post report

Fisheries minister Terje Aasland Moe will leave the government at the end of this week. He announced this on Wednesday at two o'clock, four days after this newspaper had published his diary entries.

Prime Minister Ingrid Falk said she had accepted the resignation "with sorrow and without hesitation".

In Grong, a quarter of an hour's drive from the lodge, few are celebrating. "He left a good deal of money in the shop," says Arnt Devik. He remembers the minister with three others in a dark red boat.

The lodge has room for eight. A week costs 42,000 kroner for a single guest, boat, guide and meals included, the price list says. The stay of July last year was billed on August 3 and the one of this July on the 29th of the same month. Both invoices bear the name of Havblå and the note "guest T. A. M.".

Havblå, with its 310 employees, is the biggest employer between Namsos and the border. Its four licences, awarded in April, are worth roughly 600 million kroner. It had applied for seven.

The chairman, Odd Varre, says that he "would have paid for Terje if he had been a bus driver".

The directorate denies that the minister intervened. Its head, Grete Sol, has handed 1,400 pages to parliament.

== Folkeblikk
Two weeks on the river, and out

The salmon of the Namsen are famous for their fight. They hold out longer than Terje Moe has done.

On Monday he was going to stay. By Wednesday he was gone, along with the last scrap of a story in which friends pay and nobody thinks anything of it. A week on the river costs as much as a home help in Trondheim earns in a month. He had two of them.

True, the money is back: one half on Monday, the rest two days later. But he who pays when he is caught has not paid, he has been caught.

Our readers saw it at once. In a poll for this newspaper on Tuesday, 68 percent said the minister had to go, and among voters of his own party it was slightly more than half.

Now parliament must turn the page in the diary and look at April. Four licences, some 600 million kroner, one company. Perhaps everything was in order. The directorate says that the minister took no part. Then it will do no harm to look.

The prime minister has lost three members of her cabinet in eighteen months. The first fell ill and the second went to Brussels. This is the first one she has lost to a fish.

== The Baltic Review
Norway loses a minister to its favourite fish
By our Nordic correspondent

There are countries where a minister could shrug off a fishing trip. Norway, which exports salmon to more than a hundred of them, is not one.

Terje Aasland Moe had seemed secure. A former trawler mate who entered politics at 29, he was liked in the ports, and in two years as minister of fisheries he had made few enemies. What brought him down was his own calendar, kept by his office and open to anyone who asks, in which a reporter from a small newspaper in the north found one word too few.

All told, he was a guest of the fish-farming group Havblå for a fortnight, at a cost of some seven thousand euros. Earlier visits to the same lodge, made when he was a member of parliament, he paid for himself, as his bank statements show.

The government survives. The two parties that had turned against the minister on Tuesday made clear on the following day that they had no quarrel with the prime minister.

On Thursday Ingrid Falk named the new minister: Sunniva Lahti, the mayor of Hammerfest, who is 39 and whose parents worked in a filleting plant. She will be sworn in on Friday. Asked whether she fished, she said: "Only compliments."
