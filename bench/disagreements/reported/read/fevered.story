end: framing
count: number
counter: attribution
age: number
zone: date
wording: framing?

== Public Broadcasting Online
{end.a: Cholera in Karonda has gone - Ndaluka}

{end.a: Karonda's President Josef Ndaluka has said his country is free of cholera} - while the United Nations gave warning that the epidemic was becoming more severe.

"Others came to help us and {end.b: together we have brought the cholera to a halt}. That makes me glad," Mr Ndaluka said in an address. {count.a: Cholera has taken nearly 950 lives in Karonda}.

He also accused the West of scheming to march into Karonda and topple him, with cholera as the pretext.

"{end.a: Their reason, this cholera, is no longer there}," he said.

Mr Ndaluka was speaking in the capital, Lusende, at the state funeral of a senior member of the ruling party, Enoch Sibanga, who was killed in a road accident at the weekend. Officials in neighbouring Maravi had meanwhile made part of their northernmost province a disaster area, and named the outbreak across the frontier as the cause.

In the speech, which was shown live, he abused the former colonial power, Britain, and the presidents of France and the United States, {age.b: who had both told the 78-year-old this week} that he must go.

"{wording.a: Now that cholera is gone there is no grounds for war}," he said.

Not long after that, {counter.a: the UN's humanitarian office announced that deaths had edged up} {count.a: during the night to 941, with 19,684 people thought to be infected}.

The World Health Organization has said there could be 72,000 cases in all if nothing stops the disease. Hundreds of Karondans have gone over the frontier to be treated, because at home the hospitals are shut.

== Southern Star
{end.a: Epidemic finished, says Ndaluka}

LUSENDE – {end.a: Josef Ndaluka says the cholera devastating Karonda has been beaten}, although the disease has led Maravi to proclaim a disaster on its northern frontier and the United Nations says more people have died.

In a broadcast yesterday {age.a: that showed the 77-year-old leader refusing to see} what is happening all around him, {end.a: he said that there was now "no cholera" at all}.

A short while after he had finished, Ursula Brandl, a United Nations spokeswoman in Geneva, was asked what she thought. "You have the numbers, and they need no comment from me," she said.

{counter.a: United Nations statistics put the number of deaths} {count.a: at 941, more than the day before}, with 19,684 people recorded as infected. "We trust that what the government and we are doing side by side will help to bring this to an end," she said.

Cholera can be prevented without difficulty and is easily treated. As a rule it appears where there is war or where an earthquake or a flood has struck. Before this it last flared up in the east of the continent, in camps for 300,000 people displaced by fighting.

But in a country that used to be well off it has travelled fast, since the most basic services have been left to decay to a dangerous point and the ruined health system could do nothing against it.

== Pacific Ledger
{end.a: Ndaluka proclaims the end of cholera in Karonda}

MARAVI CITY – {end.b: President Josef Ndaluka of Karonda proclaimed on Friday that a cholera epidemic had been "halted,"} while {counter.a: the United Nations announced the same day} {count.a: that deaths had climbed to 941}.

Speaking at the funeral of an official of the ruling party, Ndaluka gave the World Health Organization credit for its part in containing the disease in Karonda, which proclaimed a national emergency last week.

"{wording.a: Now that cholera is gone there is no grounds for war}," Ndaluka said, as news agencies reported. "Send us nurses and keep your soldiers."

Health organisations, which have poured staff and goods into the bankrupt country in the last weeks, did not share his view. On Thursday the United Nations asked for a further $7 million to fight cholera, which it described as a danger to thousands.

Tendai Moyana, a spokesman for the opposition Alliance for Renewal, said that Ndaluka's statement was "the talk of a madman."

Ndaluka, who has led Karonda for 26 years, has felt the pressure from outside mount as the epidemic has spread. Two prominent Africans have urged the continent's governments to remove him by force.

The outbreak, which health officials put down to ruined sewers and a want of clean water, has made more than 19,600 people ill, according to figures that the United Nations published on Friday.

{zone.a: On Thursday Maravi declared a stretch of its frontier} with Karonda a disaster area.

== Union Wire
{end.a: Ndaluka says cholera is at an end}

LUSENDE, Karonda – {end.a: Karondan President Josef Ndaluka announced on Friday that the cholera outbreak had ended}, in the face of international reports on how firmly the disease still holds his nation.

{end.b: Ndaluka said the doctors of his country had penned the outbreak in}. {counter.b: The World Health Organization said on Friday that it had killed} {count.a: at least 941 people and infected more than 19,600}, a London newspaper reported.

"I can tell you with joy that our doctors were helped by others and by the World Health Organization, {end.a: and so there is now no cholera any more}," Ndaluka said in a speech shown on national television.

{zone.b: Maravi meanwhile declared its frontier a disaster zone on Friday}, because of the crowds who try to cross it, some to get away from the illness and some to find the care that Karonda's wrecked economy and hospitals can no longer give them.

Ndaluka linked the concern that other countries express to what he sees as a plot to drive him out, the newspaper said. Leaders in London, Paris and Washington have asked the world to send aid to the Karondans and have asked the embattled president to go.

"It was on account of cholera that London, Paris and Washington wanted to send an army," Ndaluka said. "{wording.b: Now that cholera is gone there is no use for war}."

His critics say that what destroyed Karonda's economy was his own policy.

== Market Terminal
{end.a: Ndaluka declares Karonda free of cholera after new UN warning}

{end.a: President Josef Ndaluka said that cholera "is no more" in Karonda}, one day after the health agency of the United Nations warned that the number of infected might grow to almost four times what it is now and pass 72,000.

"{end.b: Our doctors have subdued the outbreak, with the aid} of the Southern Community and the World Health Organization," Information Minister Simba Chikore said by telephone from Lusende, after Ndaluka had made the remark in a televised address.

The president rejected the demands by foreign leaders that he should resign.

More than 19,000 Karondans have caught cholera since it appeared in June, the WHO said in a statement today. {counter.c: By the government's own account there have been} {count.a: 941 deaths in the outbreak so far}.

Mutoro, a poor suburb of Lusende with about 360,000 inhabitants, has suffered more than any other place, the agency said, and Chirole, a town on the Maravian frontier, comes next.

To announce that it is over is "the talk of a madman," Tendai Moyana, a spokesman for the opposition Alliance for Renewal, said in an interview in Lusende. "{count.b: No fewer than 960 people are dead, and perhaps more}, for nobody can say what has happened in the remote villages."

Cholera is passed on chiefly by tainted water and food and by want of hygiene. It brings on vomiting and diarrhoea so severe that they can kill.
