votes: number
debate: number
tenure: date
walkout: contradiction
reason: contradiction?
night: date?

== The Morning Courier
Saint-Aubin's senators throw out prime minister

Prime Minister Éliane Desroches of Saint-Aubin {night.a: was voted out by the Senate last night}, a step that may scare off the foreign money on which the poor island state has been counting.

{votes.a: Twenty-one of the 34 senators backed the motion of no confidence}, and most of them belong to the party of the president, Marc Tillieux. The vote means that her ministers must go as well.

{debate.a: Senators argued for more than eight hours}. Some marched out of the chamber, and members charged one another with having brought guns into the building.

{tenure.a: Ms Desroches had been in office since May last year}. The post had stood empty for four months before that, her forerunner having been dismissed by the Senate too.

She stayed away from Thursday's sitting and wrote that the verdict had been settled beforehand. A number of senators were angered by her absence, and the house first had to vote on whether she could be censured without being there at all. One senator called her empty chair a slap in the face of the chamber. She gave her grounds in a letter to the Senate's president, Gaston Ferrier.

Saint-Aubin has driven one president from power and used up five prime ministers in six years. {reason.a: What precisely Ms Desroches is supposed to have done wrong has not become clear}.

== Bayport Ledger
Saint-Aubin Senate fires prime minister after long night

{night.b: A little past midnight on Friday the Senate of Saint-Aubin} dismissed Prime Minister Éliane Desroches, {debate.b: ending a debate of almost nine hours}.

Senate President Gastan Ferrier, whom the rules bar from voting, said that {votes.a: President Marc Tillieux would be told in writing of the 21-0 result}.

Several senators who wanted to keep Desroches {walkout.a: had gone home shortly before in the belief that they had talked the motion to death} once the clock passed 12.

"The law was followed to the letter," said Ferrier, who added that the country might have another head of government "tomorrow, or even today."

The sitting opened nearly two hours late. Lawmakers then passed much of the evening on points of order, as friends of Desroches questioned whether the senators were entitled to censure her in this way. Shouts of "against the law" and "against the constitution" came from the floor as they pleaded for her.

{reason.b: Senators hold it against Desroches that she was slow to tackle} the island's worst troubles: joblessness, the shortage of serious investors and the ruin of its farmland. Abroad she is well liked.

{tenure.a: Desroches, who has been prime minister for a year}, has answered that most of it went into winning help from other countries after the three cyclones that struck in a row last season, and that nobody could yet expect to see the fruits of that work.

== Antilles Wire
Saint-Aubin's Prime Minister sacked

PORT-ROYER, Saint-Aubin – {tenure.b: Not yet a year in the job, Saint-Aubin's Prime Minister Éliane Desroches} has been sacked by the Senate.

{debate.c: At the end of an eight-hour session that started yesterday} {night.b: and ran on past midnight}, senators removed Desroches {reason.b: because she had not brought about an economic recovery} in the wake of last year's three cyclones, which wrecked a country that was poor to begin with.

{votes.b: Thirty-four Senators were in favour of her dismissal and 21 against}. The Cabinet falls together with her.

Members of President Marc Tillieux's party made up the bulk of those who voted her out. The party won control of the Senate only weeks ago, in the April elections.

{reason.b: One of them, Senator Rémy Vasseur, said that people were living no better} than on the day when she became head of government last May.

Those who opposed the motion called it unconstitutional. A special sitting, they said, cannot depose the head of government unless President Tillieux has expressly asked for that.

The Prime Minister had declined to come to yesterday's hearing, at which she was to account for US$164 million set aside for rebuilding after the cyclones. They killed some 650 people, left tens of thousands without a roof and did damage of US$800 million.

She wrote to Senate President Gaston Ferrier instead. "Just as our island is regaining its place in the world and has a chance of investment, my government chooses to take no part in this sitting," the letter read. "The senators must answer to the people for what they do."

Some senators called her staying away an insult.

== Saint-Aubin Weekly
Prime Minister Desroches is removed

PORT-ROYER – The Senate has removed Prime Minister Éliane Desroches.

{votes.a: Of the upper house's 34 members 21, the greater part of them from} President Marc Tillieux's Lanmen party, voted for the censure {debate.d: when more than nine hours of noisy debate were over}.

A group of senators around Luc Herbin, Yves Lacombe and Armel Bonnet {walkout.b: left the chamber ahead of the vote, calling the procedure illegal} and unconstitutional. {night.b: The vote itself came after midnight}.

{reason.b: Desroches had been called before the Senate on Thursday to answer for her government's record} and for its use of cyclone aid received from Venezuela, after a handful of senators had put down a motion against her last week. Hours before the session she sent word to Senate President Gaston Ferrier that she would not come, since in her view everything had been decided.

Ferrier seemed to think so too. Ahead of the session he said that he expected a smooth handover and that a candidate to follow her had already been picked.

{debate.d: The session began in the early afternoon and went on until after midnight}. Tempers rose again and again; senators drowned one another out, and more than once the house withdrew to talk behind closed doors.

{reason.b: Senator Rémy Vasseur, who had threatened to quit if she stayed, said that her government had failed in every field}. "She has neither the nerve nor the staying power nor the ideas to lead us," he said.

Senator André Rocher came to her defence. She was appointed amid terrible storms, he recalled, and now had to pay for two centuries of misrule. Still, most of the hours went on whether the Senate had any right to dismiss her.

== Globewire
Saint-Aubin Senate ousts Prime Minister Desroches

PORT-ROYER (Globewire) - The Senate of Saint-Aubin {night.b: voted on Friday to remove Prime Minister Éliane Desroches} {reason.b: after lawmakers found fault with her efforts to revive the economy} of the poor island nation.

{votes.a: The motion passed by a simple majority of the 34-seat Senate}, because those against it {walkout.c: stayed away from the vote in a boycott}.

"{votes.a: Twenty-one senators have voted against the prime minister}, and the president must now replace her. He will hear of our decision by letter," said the leader of the Senate, Gastan Ferrier.

Senators of President Marc Tillieux's own party had been her loudest critics. Tillieux was expected to name a successor soon to Desroches, {tenure.a: whose time in office came to little more than a year}.

The prime minister had denied that she made poor use of many millions of dollars, freed by a deal with Venezuela on cheaper oil, which were meant to mend the roads and houses that the cyclones had destroyed.

{reason.b: But Senator Rémy Vasseur of Tillieux's Lanmen movement said that she had done nothing} to raise the standard of living since her appointment.

"Prime Minister Desroches has shown that she has neither the strength nor the skill to give the people what they hope for. She left us no choice but to fire her," Vasseur said.

Her fall is likely to be a blow to the UN's special envoy for Saint-Aubin, who has been telling investors that politics there had grown stable. By the estimates of aid experts about 65 percent of its 6 million people live on less than $2 a day.
