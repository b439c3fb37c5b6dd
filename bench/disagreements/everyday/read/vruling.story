bench: number

== Adria News Agency
Slovenia's top court strikes down phone-tracking law

Slovenia's Constitutional Court on Thursday annulled key parts of a law that allowed police to obtain the location of mobile phones without a judge's order.

The court in Ljubljana found that two articles of the Police Powers Act, in force since January of last year, were incompatible with the right to privacy. {bench.a: The decision was taken by six votes to three}.

The articles cease to apply at once. A third, on the storage of data, remains in force for nine months to give parliament time to amend it.

According to the court, police had used the power 2,380 times by the end of June, in 410 of these cases to look for missing people. Searches for people whose lives are in danger remain permitted under another law.

"The convenience of the authorities is not a constitutional value," said the court's president, Judge Marjeta Oblak.

The case was brought by the ombudsman, Tine Rozman, and by 31 opposition deputies. The deputies' complaint was rejected in part, because they had also attacked rules on cameras.

Interior Minister Gregor Pavlin said he respected the ruling but regretted it. He announced a new draft within three months. He denied that the police had misused the law.

The Information Commissioner, who had objected to the law before it was passed, found 64 queries in a sample of 500 last year for which no reason was recorded.

== Radio Slovenija Danes
Police must ask a judge again

From today, police officers who want to know where a phone is must once again go to an investigating judge first. The Constitutional Court has annulled Articles 41 and 42 of the Police Powers Act. Article 47 stays for the time being; the National Assembly has nine months to repair it.

The ombudsman, Tine Rozman, spoke of a good day. He had lodged his complaint eighteen months ago, four weeks after the law came into force. He had never claimed that the police acted in bad faith, he said. "The question was who checks. The answer was: nobody."

More than 2,300 times in a year and a half, officers had a location sent to them. The figure comes from the ruling, which is 58 pages long. In roughly one case in six it was a matter of missing people.

What about them? Nothing changes, the court's president, Marjeta Oblak, stressed: those who are lost in the mountains may still be located, because that is covered by the law on electronic communications.

The police union fears delays. "At night I wait two hours for a judge," its chairman, Borut Kranjc, said. The judges' association replied that the duty service in Ljubljana took 35 minutes on average. In Murska Sobota, with one judge on duty for the whole region, it was longer, it conceded.

Whether convictions will now be reopened is not settled. Evidence obtained until today remains usable, provided that it was not challenged in time. Lawyers know of eleven proceedings in which it was.

Minister Gregor Pavlin intends to present a new law by the autumn.

== Glas Dolenjske
Court takes phones out of police hands

Constitutional judges have done away with one of the most disputed laws of recent years. Police may no longer query the location of mobile phones on their own authority.

{bench.b: Five judges were in favour and four against}, and the dissenters did not mince words. The majority, Judge Aleš Furlan wrote in his separate opinion, was "protecting a privacy which everybody gives away to his weather app".

The articles cease to apply at once. A third, on the storage of data, remains in force for nine months.

In Novo Mesto the decision was received with mixed feelings. The police directorate here had used the power 143 times, fifth among the eight directorates. "We found a girl of 14 that way, in a car on the way to the border," says spokesman Jože Hren. Such searches remain permitted, the court says; where lives are in danger no order is needed.

The lawyer Mateja Golob sees it differently from the police. A client of hers, a trade unionist from Krško, discovered that his phone had been located on nine days in one month. The reason field was blank. "He had organised a demonstration. That was all." The police say they were looking for another person with a similar number.

The Information Commissioner had criticised the law even before it was passed. In a sample of 500 queries, she found about one in eight without a stated reason.

Interior Minister Gregor Pavlin said he respected the ruling but regretted it. He rejected the charge of abuse.

== Kärntner Stimme
Ljubljana: judges stop phone tracking without a warrant

Slovenia's Constitutional Court has put a stop to a power that went further than in almost any other country of the European Union. For eighteen months, every police commander was able to have a mobile phone located with a click. On Thursday, the judges overturned that.

{bench.a: Three of the nine judges voted against}. They would have been satisfied with a subsequent check by a court, such as the government had proposed at the hearing in April.

For the coalition it is the second blow in a short time. In February the same court, unanimously, stopped a law on the broadcaster's supervisory board. A third case, on hospital concessions, is pending.

The minister of the interior, Gregor Pavlin, did not hide his disappointment. The law had been passed after the murder of a taxi driver in Maribor, when investigators waited half a night for an order. There had been no abuse, he said. He wants to put forward a new version in three months.

Ombudsman Tine Rozman, one of the two complainants, sees no need for haste. With a proper duty service, the old rules were quite enough, he said. The other complaint came from some thirty deputies of the opposition, who ironically had brought in a similar bill themselves when they were in government in 2017. It failed at the time.

On this side of the Karawanks, too, the matter was followed with attention. In Austria the location of a phone may be queried without a judge only if there is danger to life; last year that was done in about 1,900 cases. A proposal to go further has been lying with the ministry in Vienna since the winter.
