
== Carpat Press
Former Romanian transport minister jailed for bribery

A former Romanian transport minister was sentenced on Tuesday to five years and four months in prison for taking bribes in connection with a railway contract.

The Bucharest Court of Appeal found that Viorel Stanciu, 58, had accepted 1.1 million euros between 2015 and 2017 from the building company Feroconstruct in exchange for an order to renew 74 kilometres of track between Cluj and Bistrița.

The court also ordered the confiscation of 860,000 euros. The remainder had already been frozen and handed over to the state during the proceedings.

Stanciu was convicted on three of five counts. He was acquitted of money laundering and of forming a criminal group.

"This is a political sentence," he said on leaving the courtroom. His lawyer, Dana Preda, announced an appeal to the High Court. Until then Stanciu remains at liberty but may not leave the country.

Two others were convicted. Feroconstruct's former managing director, Ovidiu Neagu, received three years, and Stanciu's former head of office, Camelia Rus, a suspended sentence of two years.

The prosecution had asked for eight years for the ex-minister and for four for Neagu.

Stanciu was in office from 2014 to 2017 in the government of Prime Minister Horia Dumitrescu, who gave evidence last year and said he had known nothing of any payments. Dumitrescu was never a suspect.

The trial lasted three years and two months. The court heard 96 witnesses.

== Televiziunea Publică
Five years and four months for Viorel Stanciu

He stood, hands folded, when Judge Ioana Macovei read the verdict. It took her 40 minutes. At the end Viorel Stanciu, minister of transport for almost three years, knew that he would have to go to prison for more than five, if the High Court upholds it.

Three counts were proved, in the judge's view: bribe-taking in two cases, and abuse of office. For money laundering there was insufficient evidence. The fifth charge, forming a criminal group, failed because the law requires at least three people who act together for some time; here the court saw two.

The two are Stanciu and Ovidiu Neagu, who at the time ran Feroconstruct. Neagu, who had confessed in part, got three years. For Camelia Rus, in whose office safe 240,000 euros were found in November 2018, it was two years on probation. She had cooperated. That cash has long since belonged to the treasury.

In total, 1.1 million euros changed hands in nine instalments, according to the verdict. The first was 50,000, in a shoe box, in a car park in Otopeni.

The contract was worth 212 million. Of the 74 kilometres planned, 31 had been completed when work was broken off in 2019; a Spanish firm finished the line in 2022.

The defence had demanded an acquittal on all counts. Its closing speech lasted two days. Ms Preda has ten days in which to appeal. She said she would use one.

Feroconstruct has been insolvent since 2020.

== Jurnalul Poporului
Justice on order

It is what they wanted from the beginning. Viorel Stanciu, the man who brought rails to Transylvania, is to go to prison. For five years and four months. Not for the eight that the prosecutors demanded with foam at the mouth, but what of it.

"This is a political sentence," he said on leaving the courtroom, upright, his wife at his side. Around a hundred supporters sang the anthem.

What remains of the great indictment of 412 pages? Money laundering: nothing. A criminal group: nothing. Two counts out of five collapsed. For the rest there is one principal witness, Ovidiu Neagu, a contractor who talked himself down from six years to three.

Not one camera recorded a handover. Not one fingerprint was on a banknote. The judge herself conceded this, and then spoke of "a closed chain of circumstances".

His former prime minister, Horia Dumitrescu, let him down. He had known nothing, he said as a witness, and he could not remember how many times he had travelled in Stanciu's car to the ceremonies along the line.

Lawyer Dana Preda will appeal. The High Court usually needs about a year. Until then the former minister may stay at home in Ploiești. His passport he had to give up back in 2019.

He will be 59 in May. Should the verdict stand, he could be free again after two thirds, that is, after some three and a half years.

The state, for its part, is not going away empty-handed. It is taking 860,000 euros from a man whose house is up for sale.

== Gazeta Liberă
The shoe box minister is convicted

More than a million in bribes, in nine portions, the smallest in a shoe box: for this the former transport minister Viorel Stanciu is to spend over five years behind bars.

The Bucharest Court of Appeal found that Stanciu had accepted 1.1 million euros from the building company Feroconstruct in exchange for an order to renew the line between Cluj and Bistrița. The court also ordered the confiscation of 860,000 euros. Nearly a quarter of a million had been secured before, in the safe of his closest aide, Camelia Rus.

It was a long road. The anti-corruption directorate opened its file in the spring of 2018, searched the ministry that November, and brought charges in 2020. The trial began in 2021. One judge retired, another fell ill; twice the witnesses had to be heard afresh.

There were almost a hundred of them. The most important sat in the dock himself: Ovidiu Neagu, head of the firm until 2019. He admitted seven of the nine payments. The other two the court deduced from bank withdrawals and telephone data.

Not everything was proved. On two charges Stanciu was cleared, and on those the prosecution said it would examine an appeal. A spokesman described the verdict as a success nonetheless.

Stanciu calls himself a victim of politics. Yet he was charged when his own party was in power.

The villages between Cluj and Bistrița had to wait five years longer for their trains than promised. Since the spring of 2022 they have been running, at 120 kilometres an hour instead of the 160 once announced.

== Der Donaukurier am Abend
Prison sentence for Romania's ex-minister

Bucharest. In one of the biggest corruption trials of recent years, a court in Bucharest on Tuesday sentenced the former minister Viorel Stanciu to a good five years in prison. The verdict is not final.

The Social Liberal politician, who headed the transport ministry from 2014 to 2017, was found guilty of having been paid by a construction firm that wanted to renew a railway line in the north of the country. The European Union had financed 85 per cent of the project and later demanded 46 million euros back. Of this Romania has so far returned 30.

Two co-defendants were also given sentences, one of them suspended.

Stanciu, who protests his innocence, spoke of a political judgment. His lawyer wants to go to the High Court, the last instance. It could also order a retrial, as it did in 2016 in the case of a former minister of tourism, who was acquitted in the end.

Since 2010, Romanian courts have convicted fourteen former members of government, by the count of the organisation Justiția Curată. Five of them were ministers of transport or of development, the departments that have the most building to do. Eight actually went to prison. The longest sentence so far, ten years, was given to a minister of agriculture.

For the present government, in which Stanciu's party has been the junior partner since the winter, the verdict is unpleasant. Its chairwoman said she had taken note of it. His membership has been suspended since he was charged; he has never been expelled.
