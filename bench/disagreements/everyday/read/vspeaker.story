members: number
return: date
caller: attribution

== Zambezi News Agency
Zambian opposition MPs suspended after scuffle over mace

The Speaker of Zambia's National Assembly has suspended a group of opposition members after a scuffle in the chamber in which the mace was carried from its place.

{members.a: Eleven members of the People's Covenant were suspended} for 30 days, the office of the Speaker, Grace Mulenga-Phiri, said on Friday.

The disorder began on Thursday afternoon when the Speaker refused a request to debate the price of maize meal as a matter of urgency. Some members went up to the table, and one, Boniface Chanda of Mpika Central, lifted the mace, without which the house cannot sit.

He carried it as far as the door, where it was taken from him by the sergeant-at-arms. Nobody was seriously hurt. A clerk was treated for a cut on the hand.

Police officers then entered the chamber and led several members out. {caller.a: They had been called in by the Speaker}, the Clerk of the Assembly, Joseph Sakala, said.

The house has been adjourned. {return.a: It will sit again on Tuesday 14 October}, the statement said.

The leader of the opposition, Nathan Kapembwa, called the suspensions "a gift to a government that does not want to talk about hunger". His party has 58 of the 167 seats.

Finance Minister Edith Lungu is to present the budget in the week after the house returns. The price of a 25-kilogram bag of maize meal has risen from 210 to 340 kwacha in a year.

== Lusaka Public Radio
Mace incident: Speaker bans members for a month

The Speaker has spoken, and the message is plain: hands off the mace. Grace Mulenga-Phiri has banned opposition members from the house for 30 days over what she called "the ugliest hour I have seen in 22 years of public life".

{members.a: The ban applies to eleven members}, whose names were read out on this station at noon on Friday. Boniface Chanda, who took the mace, is on the list; so are the party's chief whip and its spokeswoman on health. Two more members, who had shouted but stayed in their seats, got away with a reprimand.

They will not be paid for the period, and may not enter the grounds. The People's Covenant announced that it would go to the High Court on Monday.

The row had begun over maize meal. The opposition wanted an urgent debate; the Speaker ruled that the subject was down for the following week anyway. "People eat every day, not next week," Chanda shouted before he went to the table.

{return.a: Sittings resume on 14 October}, and the budget speech will be given a week later.

The mace, a gift from Britain at independence in 1964, has a dent and has gone to a silversmith. A spare one made of wood, which was last used in 1998, will lie on the table until then.

The police inspector general, Alfred Mwape, defended his officers. They had carried no firearms and had stayed for less than ten minutes, he said. It was the first time since 2009 that police had been in the chamber.

== The Copperbelt Sentinel
Thrown out for asking about bread

First the people cannot afford mealie meal, then their representatives may not say so. That, in brief, is what happened in Lusaka this week.

Members of the People's Covenant had asked for one hour. One hour, to speak about a bag that cost 210 kwacha last year and costs 340 now. The Speaker said no. What followed was not pretty, and Boniface Chanda has since said he was sorry to the sergeant-at-arms, though not to the Speaker.

{members.b: Now thirteen of our members are shut out}, four of them from the Copperbelt, which leaves 290,000 voters without a voice for 30 days.

And who sent uniformed men into the people's house? {caller.b: It was Home Affairs Minister Simon Tembo who ordered them in}, from his seat, by telephone, as three members who sat across from him will testify. The Speaker was by then no longer in the chair. She had withdrawn to her chambers at ten past four.

Honourable Faides Nkole, 63, was carried out by two officers with her handbag on her lap. "I taught one of them in Grade Five," she told this newspaper. "He apologised all the way."

The party's lawyers will be at the High Court on Monday. In 2009, when three members were led out in similar fashion, the court found for them, after fourteen months.

{return.b: Parliament is now closed until 21 October}. There will be no maize debate in the meantime. The maize, one fears, will not get cheaper by itself.

== Johannesburg Standard
Zambia's parliament shuts after tussle for the mace

A tussle over a silver mace has brought Zambia's parliament to a standstill and given an embattled opposition the attention it had been looking for.

On Thursday, legislators of the People's Covenant stormed the Speaker's table in Lusaka after being refused a debate on food prices. One of them, Boniface Chanda, a 41-year-old former boxer, seized the mace and made for the exit. He did not get far.

About a dozen of the party's members have been barred for a month. Without them, the opposition is well short of the third of the house that it needs in order to block changes to the constitution, and one such change, to the length of the president's term, is to come up before the end of the year. The government denies that there is a link. The vote has been planned for November, it says, when the ban will be over.

Prices are the real subject. A bag of maize meal, the staple of most households, costs 60 per cent more than a year ago, after the worst drought in decades. The government has released 120,000 tonnes from its reserve and plans to import another 80,000.

{caller.a: The Speaker, Grace Mulenga-Phiri, had sent for the police}, parliamentary officials said. She is a former high court judge and was elected to the post in 2021 with votes from both sides.

Analysts see fault on both. "You do not touch the mace, and you do not bring in police," says Chipo Banda of the Institute for Governance in Kitwe. "In one afternoon we had the two things that must not happen."
