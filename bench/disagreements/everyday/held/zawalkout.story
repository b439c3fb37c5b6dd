fund: number
exit: contradiction
author: attribution
seats: number

== East Africa Dispatch
South Sudan peace talks in Nairobi break off without deal

Peace talks between the government of South Sudan and the rebel Upper Nile Alliance ended in Nairobi on Friday without an agreement, mediators said.

After nine days the parties had settled four of six chapters. No agreement was reached on the command of a joint army and on the date of elections.

{exit.a: The rebel delegation left the hall first}, shortly after noon, the government's chief negotiator, Peter Lual, said. "We were still sitting there with our pens," he said.

The draft, of 48 pages, provides for a transition of 30 months. {seats.a: The rebels would receive 35 percent of the seats} in an interim parliament. {fund.a: Donors have pledged 450 million dollars} for reconstruction, Kenya's mediator, Ambassador Wanjiru Kamau, told reporters.

The existing truce, which was agreed in May and has been extended twice, runs until December 15. Both sides said they would respect it. It has been broken 61 times, according to the regional monitors, though only seven of the incidents were serious.

Kamau said that she would invite the parties again in January. "The door has a handle on both sides," she said.

The next-to-last day of the talks was overshadowed by shelling in the town of Nasir, where three people died.

The war in the Upper Nile has killed some 9,000 people since last year and displaced 400,000.

== The Savannah Mail
Nine days, four chapters, one empty chair

Peace talks between the government of South Sudan and the Upper Nile Alliance ended in Nairobi on Friday without an agreement. The coffee had been paid for until Sunday.

What happened at ten past twelve in the Baobab Room will be told in two ways for years. {exit.b: The government men got up first}, says James Gatluak, spokesman of the rebels: Peter Lual had closed his folder, said something about a plane, and gone. "We were left with the interpreters."

The paper on which they failed has an origin that is itself in dispute. {author.a: The draft was written by the Kenyan mediators}, by Ambassador Wanjiru Kamau and two lawyers, in one weekend at Naivasha, her staff say. It has 48 pages. On page 31, an army is founded. On page 32, nobody commands it.

By common account the two sides had been near to each other. They had agreed on the return of refugees, on the oil accounts, on amnesty and on the courts. For a few hours on Wednesday there was even a compromise on the election: in two and a half years, with the door open to delay.

Then came news of the shelling at Nasir. Three people were killed on Thursday morning in the market there. Investigators of the monitors are on their way; the army said that it had fired only at a boat. It was one of the worst breaches of the truce since May.

In the lobby, on Friday evening, the delegations met again, at the lift. It holds eight. They were nine, and somebody took the stairs.

== Juba Star
Government: our hand remains stretched out

The government has regretted the end of the Nairobi talks and has reaffirmed that it stands by the truce, which is in force until the middle of December.

Chief negotiator Peter Lual, back in Juba on Friday night, said at the airport that the people should not lose heart. "Four of six is not nothing," he said. {exit.a: The Alliance had walked out first}, for reasons known to itself.

Lual was critical of the paper that had been laid before the parties. {author.b: The text came from the pen of an American institute}, he said, and had been handed over in Nairobi with the commas still American. He had no quarrel with the mediators, whom he thanked by name.

{seats.b: A share of 25 percent of parliament for the rebels} is what the text provides, he explained, and even this was more than they had ever won anywhere. The government had nevertheless been ready to accept.

It had not been ready to accept two commanders in one army. "A lorry has one steering wheel," said Lual.

He denied that the army had shelled the market in Nasir. It had fired on a boat with weapons, two kilometres from there.

President Abraham Deng will address the nation on Monday. The finance ministry noted that the money promised by donors remained promised. It depends on an agreement and not on a date.

Lual's delegation had numbered 14. All of them have returned but one, who is staying in Nairobi for a tooth.

== Nordic Tribune
Norway keeps its money for South Sudan on the table

Oslo is disappointed, but not surprised. "We have seen worse Fridays," said special envoy Astrid Mohn, after the talks on South Sudan in Nairobi had broken up.

Norway is one of the three states that stand behind the process, with Britain and the United States. {fund.b: A total of 600 million dollars has been promised} for rebuilding, should there be peace, Mohn said; Norway's part in this is 70 million. The offer is good until the summer.

After nine days the parties had settled four of six chapters. Mohn spoke of the greatest progress in two years. The talks in Addis Ababa last year had ended after three days, without a single chapter, and with a broken vase.

What is missing is the army. Some 40,000 government soldiers and 15,000 fighters are to be merged into one force within 18 months, that is, a year before the end of the transition. Who leads it is open. A proposal to have a general from a third country for the first half-year was rejected by both.

"It was the shelling that spoiled it," Mohn believes. Whoever it was: three traders had died on Thursday in Nasir, and on the next day no one could be seen to give way.

Kamau said that she would invite the parties again in January, and Norway will pay for the hotel again. So far the process has cost it four million kroner, most of it on flights.

Nine thousand people, roughly, have been killed in this war. The figure, says Mohn, is from August.
