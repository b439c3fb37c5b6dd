toll: number
age: number
start: date
length: date
hostages: number?
motive: framing?
trigger: contradiction?

== Levant Review
{toll.a: Two dead as Corrin siege comes to an end}

A siege in a tea house in the middle of Corrin which had gone on for a day ended early on Friday {toll.a: with at least two people killed} when heavily armed police broke in.

Officers in black combat dress {trigger.a: went in with a volley of bangs and flashes}, in the heart of Lusmark's largest city, {trigger.a: after a number of staff and guests had succeeded in running away}.

An agency photographer saw one body being carried out. Lusmark's media said that the gunman too had been shot dead by police. One television station also reported that five people were wounded, four of them critically.

St Brannock's Hospital had taken in a woman in her fifties who had been shot in the foot, a spokeswoman said. Her state was serious but stable.

Next a robot that can disarm bombs was set to search the rooms, while police declared that the siege was over and doctors looked after the hostages.

"The Corrin siege has ended. We will tell you more in due course," police wrote online.

A 'man without friends'

The hostage taker was named by public television and other media as {age.a: a 54-year-old "preacher", born in Teveria, called Ansel Moreck}.

They showed a picture of him with a beard and a grey cowl, and said he was out on bail for a series of violent offences.

{motive.a: "This is no planned act of terror}. {motive.a: It is a broken man who has done something monstrous}," said Moreck's former lawyer, Manfred Condry.

The siege of the Brandl tea house, some days before the midwinter holiday, {start.a: began on Thursday morning and led} to a vast police operation. Hundreds of officers surrounded the place, streets were closed and offices cleared.

== Prairie Gazette
{toll.b: Corrin hostage siege ends with 2 victims, gunman dead}

{length.a: After 18 hours, police storm tea house} {trigger.b: when they hear shots inside the house}

CORRIN - It was still dark this morning when armoured police broke into a tea house in the centre of Corrin and freed the staff and guests, whom {length.b: a gunman had held for more than 18 hours}.

{toll.b: The hostage taker and two of his hostages died} in the struggle, and five other people were wounded, the Lusmark state police said this morning.

Viewers who had stayed up saw the windows light up at about 3:25 a.m. and heard the thunder of stun grenades as the officers went in, rifles at the shoulder. Stretchers were carried in after them.

The police statement that reported the deaths called {age.b: the hostage taker "a man of 55"}, but did not name him. The chief of the state police, Andrew Skipworth, spoke of a "man acting alone" when he met reporters today.

Earlier the police had confirmed reports that the hostage taker was Ansel Moreck, a man born in Teveria, with a criminal record, who called himself Brother Ansel.

Police also said that he had been known to them for years. Whether he had followers they did not say. They would not say either how the two hostages had died, and asked that nobody should guess at it until the inquiry was finished.

In the night, before the storm, only a few lamps had been burning in the tea house. Mobile telephones were the hostages' one link with the outside, and several of them had rung radio stations to pass on what the man demanded.

== Bayside Times
Corrin tea house siege over; {toll.b: 3 people dead, the gunman among them}

CORRIN, Lusmark - The deadly siege had the unlikeliest of beginnings, {start.a: on a bright Thursday morning} in a cosy tea house in the heart of Lusmark's largest city. A gunman born in Teveria burst in, {hostages.a: took 21 people hostage inside the house}, and made some of them hold up a banner with a verse about the last judgment above the holiday greeting that was painted on the window.

It ended long after midnight in a hail of shots {toll.b: that cost two hostages and the gunman their lives}. Five more people were wounded, and a country that thinks of itself as peaceful could hardly believe what it saw.

{length.a: Having waited for 18 hours}, police stormed the Brandl tea house early on Friday {trigger.b: when they heard shots from inside}, said the chief of the state police, Andrew Skipworth.

First there was a bang; then a handful of hostages came running out, and past them, into the noise and the glare, went the police. A robot that can disarm bombs was set to search the rooms and found none.

"My people had to decide, and they decided rightly," Skipworth said. "Had they stayed outside, we would be counting many more dead this morning."

The gunman was identified as {age.b: Ansel Moreck, who was 55 years old} and had once been tried for sending insulting letters to the families of drowned fishermen.

Moreck had {motive.b: "long been violent, in love with fanatical ideas and sick in his mind"}, said Prime Minister Tobias Abney.

Skipworth would not say if the two hostages who died - Tory Jensen, 31, who ran the tea house, and Karen Dale, 41, a notary and mother - had been hit by the gunman or caught in the crossfire.

== Supper Table
{toll.b: Three Dead in Corrin Tea House Hostage Drama}

A man with a gun {hostages.b: took more than a dozen people hostage} in a tea house in Corrin yesterday.

The armed man {hostages.a: took some 21 people hostage} {start.b: at lunchtime on Thursday in a tea house} of the Brandl chain in Corrin, Lusmark.

Police closed off part of the city's business quarter, according to a foreign broadcaster, when a gunman spread terror in the Brandl and would let neither staff nor guests go. The hostages were later photographed holding up a black banner with writing on it in one of the windows, which they were reportedly made to do by {age.a: Ansel Moreck, 54, the man suspected} of the deed.

Moreck, it was reported, was out on bail. He was charged with a whole array of crimes, among them more than 50 cases of fraud and blackmail, and with having helped to kill a former business partner. He called himself a "brother" and wore the cowl of an order that does not exist.

According to the Corrin Morning Post, the siege ended early on Friday after armed police stormed the tea house with stun grenades. Some of the hostages had managed to get away earlier in the day. Later reports confirmed that {toll.b: Moreck and two of the hostages had been killed} in the attack.

The Brandl company, which sells tea and almond cakes in nine countries, said it was beside itself with grief. Its other houses in Lusmark will stay closed until the funerals are over. Neighbouring restaurants handed out soup and bread to the police through the night, and in the morning to the people who came to lay down flowers at the barrier.
