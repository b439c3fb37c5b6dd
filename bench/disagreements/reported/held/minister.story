meetings: number
nature: framing
exit: framing
second: date
trip: contradiction?
talk: number?
called: date
told: contradiction?

== Northland Broadcasting
Anjali Rao, minister in hard-pressed Marsh government, resigns

{nature.a: Rao saw Moroccan politicians in secret while on what was meant to be a holiday,} and went to disputed Western Sahara as well

In the newest blow to New Zealand's battered government, the minister for overseas aid broke off a journey to the Pacific on Wednesday {exit.a: and on her return she resigned} {nature.b: over meetings with Moroccan politicians for which she had no permission,} among them Prime Minister Youssef Benhima.

Anjali Rao flew home to Wellington after Prime Minister Helen Marsh told her to come back to hear a rebuke and perhaps to be dismissed. She had been expected at several events in Fiji.

Her plane from Nadi came down in the middle of the afternoon. Cameras showed her stepping into an official car, and a helicopter of a television station followed it into the city.

She reached the Beehive, where the prime minister has her office, on Wednesday evening and went in by a side door.

{talk.a: Some 30 minutes later she had left again, according to reports,} and a letter with her resignation was made public.

Pressure on Rao had grown {meetings.a: since it came out that she had met Moroccan officials and groups nine times} while on vacation there in July, {told.a: and that neither Marsh nor other ministers had heard of it from her.}

Colin Hatherly arranged the meetings. He is a lobbyist, a former senator of the party and the honorary head of a group called Liberal Friends of Morocco.

In her letter Rao said that she was sorry to have drawn attention from the work of others and that she had not lived up to "what a minister must ask of herself". The office of the prime minister said in a statement that by resigning Rao "did what was right".

Rao had earlier explained the meetings by her "eagerness to learn". Her critics say that she broke the rules for ministers.

== Market Insider
{exit.a: Anjali Rao resigns after further news} {nature.a: of secret meetings in Morocco}

* {exit.a: Anjali Rao resigns, having admitted} {nature.b: meetings with members of the Moroccan government that nobody had approved.}
* {meetings.a: The departing minister for overseas aid had nine meetings in Morocco this year} without leave from the prime minister.
* {meetings.b: News of two more meetings that she had kept to herself} is thought to have left Marsh no choice.
* She is reported to have been on land, too, that Morocco controls and that New Zealand does not regard as Moroccan.
* {second.a: Within one week two Liberal ministers have now left the cabinet.}

WELLINGTON - {exit.a: Anjali Rao, the minister for overseas aid, has resigned} after more became known {nature.a: about her secret meetings with leading members of the Moroccan government.}

{called.b: Prime Minister Helen Marsh made her fly home earlier today} from a journey to the Pacific that had long been planned. Before that, further details had emerged of {nature.c: meetings that Rao had not disclosed,} with Moroccan ministers and with a Liberal lobbyist.

Rao saw Marsh in the Beehive this evening and then handed in her resignation.

In her letter to Marsh she said that she was sorry for having become a "burden" to the government:

"Much has been written about me these past days. I regret that it has kept people from seeing the good work that my ministry and the whole government are doing."

"We have talked about it, and I admit that I should not have met politicians and organisations on a private holiday in Morocco in the way that I did. I have always called for openness, and I did not show it. I meant well, but that is no excuse."

Marsh replied that Rao's decision was the right one. Who will take over the ministry was not known at first.

== The Southern Guardian
{exit.b: Minister Anjali Rao forced out} {nature.d: over unofficial meetings with Moroccans}

{second.a: Helen Marsh loses another minister, the second within a week}

{second.a: For the second time in a week a minister's departure shook Helen Marsh's government on Wednesday,} {exit.b: when Anjali Rao was made to give up her post} as minister for overseas aid.

{exit.b: She went after the prime minister's office had ordered her back} {trip.b: from a journey to Fiji and Tonga.} {told.b: It had come out that she had not been frank with Marsh} {meetings.b: about 11 unofficial meetings with Moroccan ministers,} business people and a well-known lobbyist.

Marsh must now reshuffle her cabinet once more. That will cause unrest and strengthen the impression in Wellington that her government, which has no majority, is losing hold of events.

{talk.b: Marsh and Rao spoke for no more than eight minutes} in the early evening. In her letter of resignation, which came out as soon as she had left the building, Rao admitted that she had failed to meet "what a minister must ask of herself".

The prime minister called the decision correct. In a letter to Rao she wrote that New Zealand and Morocco were friends and ought to work together.

"There are proper ways for that, however, and they must be kept to. When you came to me on Monday I accepted your regret, and I was grateful that you explained your journey of last winter."

But she continued: "More has become known since then. You have always spoken up for openness, and it is right that you now draw the conclusion yourself."

{nature.d: None of the talks had been cleared beforehand, and no New Zealand diplomat was there} when Rao met the Moroccan prime minister, Youssef Benhima, on 18 July. She has said that the journey was a family holiday and that she paid for it out of her own pocket.

== Scrollback
New Zealand: {exit.a: Anjali Rao resigns from cabinet} {nature.d: because of unofficial meetings with Moroccan officials}

{exit.a: Anjali Rao, a member of the New Zealand cabinet, has resigned as minister for overseas aid} after it became known {nature.c: that she had held a number of undisclosed meetings in Morocco} this year, The Southern Guardian reported.

Rao saw Youssef Benhima, the Moroccan prime minister, and other leading politicians, as well as business people and lobbyists, when she was abroad with husband and children in July, privately. {told.b: She then did not tell Prime Minister Helen Marsh everything about these meetings,} as she should have done.

{called.a: On Monday Rao, for years regarded as a woman with a future in her party, was told to come back} from an official journey to the Pacific. {talk.b: On Wednesday evening she spoke with Marsh for eight minutes,} and then gave her letter of resignation to her, according to The Southern Guardian.

The former minister said in a statement that she had not met the standard of "what a minister must ask of herself".

Those who might succeed her include Duncan Ferris, who is the deputy of Foreign Minister Boyd Jessop, the minister of labour, Penny Aldous, and the member of parliament Rory Tamihana, The Evening Standard-Press reported.

{second.a: Twice now within one week Marsh has been obliged to fill an empty seat in her cabinet.} Defence Minister Michael Farr resigned on 4 October because of accusations that he had harassed women.

== Nose for News
{exit.a: New Zealand minister Anjali Rao quits} {nature.b: over meetings in Morocco that were not sanctioned}

WELLINGTON: Prime Minister Helen Marsh of New Zealand has come under pressure. {exit.b: Another minister has been forced to go,} {second.b: little more than a week after the first,} because she did not keep to protocol while on holiday with her family in Morocco in July.

{exit.a: Anjali Rao, minister for overseas aid, stepped down on October 11} {nature.e: with an apology for unscheduled meetings} {meetings.c: with Prime Minister Youssef Benhima of Morocco and eight other officials,} of which she had not told the office of the prime minister.

Rao also went to see a clinic of the Moroccan army in Western Sahara, which in the eyes of New Zealand is not Moroccan soil.

Marsh reproached Rao openly when the minister said on Monday that she was sorry for what she had done. {trip.c: Rao then left for Fiji, where she was to spend three days,} {called.b: but on Wednesday Marsh called her back to account} {nature.c: for the meetings that she had not disclosed.}

When she accepted the resignation, Marsh said that New Zealand wished to work closely with Morocco, but that this had to be done in the official way.

Now that Rao is gone, Labour may press Marsh to say what she knows about the talks of her former minister in Morocco.

Defence Minister Michael Farr resigned on October 4. A reporter of a tabloid had called Marsh's office and said that Farr had tried to kiss her after a lunch in 2006.

Nadia Lahlou, leader of the opposition in Morocco, said that both countries were the poorer without Rao in office.

Marsh lost seats in the recent election, and she has to face anger over the price of housing as well.
