customers: number
medical: contradiction
discovered: date
culprit: attribution
ransom: contradiction
passwords: contradiction
entry: contradiction
chief: contradiction
letters: date
breach: framing

== Union Press
Corvane Health, the country's third-largest health insurer, said on Thursday that intruders had copied {customers.a: personal data of approximately 2.3 million customers} from its computer systems.
The company, which {breach.a: described the matter as a security incident}, said names, addresses and policy numbers had been taken. {medical.a: Medical files were not affected, it said}, because they are kept on a separate network.
{discovered.a: The intrusion was detected on 3 May}, when a server in the claims department began to send out unusual amounts of data. The machine was shut down the same afternoon.
{culprit.a: A hacking group calling itself Grey Ibis said it was behind the attack} and demanded four million florins. {ransom.a: Corvane has not paid, a spokeswoman said}.
Police have opened a criminal investigation. The federal data regulator is also looking into the case; it can impose fines of up to four percent of annual turnover.
"We owe our customers an apology, and we owe them answers," chief executive Daniel Orme said in a statement. {chief.a: Orme announced that he would step down at the end of the month}, saying that someone had to take responsibility. Finance director Mira Solberg will run the company until a successor is found.
{letters.a: Those affected were written to within three days of the discovery}, Corvane said. It advised them to be wary of unexpected phone calls.
Consumer groups called for compensation. The company said it would offer a year of free credit monitoring.
Corvane, which is based in Port Ellory and employs 6,800 people, insures about 5.1 million people.

== Daily Exchange
Daniel Orme ran Corvane Health for nine years. It took eleven days of rumours to end that. {chief.b: On Wednesday night the supervisory board forced the chief executive out}, by six votes to two, and on Thursday it named finance director Mira Solberg as caretaker.
The insurer's shares, which had lost 17 per cent since rumours of a data theft first made the rounds, recovered by 3 per cent after the announcement.
What is known so far is bad enough. Details on {customers.b: more than four million people insured with Corvane} have fallen into the wrong hands, which is most of the 5.1 million on its books. {medical.b: Among them are diagnoses and hospital bills}, a person familiar with the investigation said. Names, addresses and policy numbers are gone in any case.
The data watchdog can fine companies as much as 4 per cent of yearly revenue. For Corvane, with revenue of 9.2 billion florins, that would be a maximum of 368 million.
On top of this come 60 million for the clean-up, by the company's own estimate, part of which its insurers will bear.
Investigators still argue about how it happened. It all began {entry.a: with a forged e-mail that a clerk in the claims department opened}, according to an internal report seen by this newspaper. The thieves then spent weeks inside the network.
{discovered.b: Corvane first noticed them in mid-April}, the report says.
{culprit.b: The police suspect a former contractor of having opened the door from inside}. Whether he had accomplices is not known. The name Grey Ibis, under which a message was posted online, may be a smokescreen.
{ransom.b: The insurer quietly transferred 1.5 million florins in digital currency}, two people briefed on the matter said, after four million had been asked for.
{passwords.a: Customers' passwords had at least been stored in encrypted form}.
Corvane grew out of a sailors' relief fund and went public 14 years ago. Under Mr Orme, who had come from a chain of clinics, it bought two smaller rivals and added 1.4 million customers, whose files were moved to the group's central system in three steps. The last of these was completed in January. Former employees recall that the deadline was met at the price of many weekends.
Ms Solberg, 49, has been with the company since 2016. She will not be a candidate for the permanent post, people close to the board say. Headhunters have been told to look abroad as well.
Last year Corvane spent 31 million florins on information technology security, less than either of its larger rivals.

== ByteLine
Let's call it what it is: {breach.b: the most catastrophic data leak this country has seen}. And no, Corvane, a year of free credit monitoring will not fix it.
We have looked at the sample that was posted on Thursday morning: 500 records with names, addresses and policy numbers. {passwords.b: The passwords are there too, in plain text}. Change yours. Now.
{customers.a: The company says 2.3 million people are affected}, so not quite every second of its five-million-odd policyholders.
And it is not only about addresses. {medical.b: We found lab results and prescriptions in 41 of the 500 records}.
How did they get in? {entry.b: Through a remote-access server that had gone unpatched since last autumn}. A fix for the hole had been available for seven months; any bored teenager could have used it.
{culprit.c: This was the work of Grey Ibis}, the crew which also emptied the Tallow Bank archives two years ago. They asked for four million florins. {ransom.a: They got nothing, and that is why the sample is now online}.
The timeline is interesting. {discovered.a: Corvane's own log shows the first alarm on 3 May}. {letters.b: It then took the company three weeks to inform customers}; the first letters that readers sent us are dated 24 May.
The regulator can charge up to four percent of turnover for this kind of thing. It has never yet gone above one.
The boss, Daniel Orme, is leaving. Until a new one is found the finance director, Mira Solberg, will mind the shop.
A small request to all other insurers: please patch.
