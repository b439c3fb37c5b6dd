== Federal News Service
Dockworkers at Ostermouth, the country's largest container port, walked off the job at 6 a.m. on Monday for 48 hours in a dispute over pay.
The Dockers' Federation is demanding a wage rise of nine percent for its members; the Ostermouth Port Company has offered 5.5 percent over the same twelve months.
According to the federation 95 percent of the 2,400 dockers obeyed the strike call. The company spoke of a turnout of around 60 percent.
Seventeen ships were lying at anchor in the roads by midday, harbour master Tobias Lind said. Refrigerated cargo and medical goods were exempted under an agreement struck on Friday.
Ostermouth handles 3.1 million standard containers a year, about 40 percent of the national total.
"We kept this port running through the worst of times, and now we want our share," union leader Carla Wend told a rally at Gate 4. Port director Emil Sorge said the demand was "out of reach".
It is the first strike at the port since 2008.
Labour Minister Ines Varga called on both parties to come back to the negotiating table. Talks broke down last Wednesday after six rounds.

== Commerce Daily
For importers the timing could hardly be worse. Two days without dockers at Ostermouth, in the week before the spring sales, will leave thousands of boxes where nobody wants them: on ships.
There were 17 vessels waiting off the breakwater around noon on Monday and 21 on Tuesday morning, harbour office data show. Two lines, Norda and Blue Pennant, have sent ships on to other ports.
Analysts at Hallbeck Bank put the cost to the economy at 30 million crowns a day. That is a fraction of the 210 million which the last stoppage, a two-week affair in 2008, is thought to have cost in all.
At issue is a gap of three and a half percentage points. The Dockers' Federation wants nine percent more pay, while the port company is prepared to give 5.5. "Out of reach" is how director Emil Sorge describes the union's figure; Carla Wend, who heads the federation, says her members want their share of a record year.
The company earned 184 million crowns last year, up from 151 million in the year before.
As so often, the two sides cannot even agree on how many are taking part. Management says roughly six in ten dockers stayed away on the first day. The union claims 95 percent.
Some two-fifths of the containers entering or leaving the country pass through Ostermouth. Fresh food is less of a worry, since refrigerated boxes are still being unloaded.

== Ostermouth Evening Star
The cranes stood still today. From the ferry landing you could count them, 38 in a row, and not one was moving.
At six in the morning, when the early shift would have clocked on, a few hundred men and women in orange jackets gathered at Gate 4 instead. There was soup, a brass band and a speech by Carla Wend. "We kept this port running through the worst of times," she called out. "Now we want our share!"
For Pieter Aldous, 58, who drives a straddle carrier, it is his second strike. "In 2008 we were out for a fortnight and I had a baby at home. Two days I can manage," he said.
The federation, to which nearly all of the port's 2,400 dockers belong, is asking for nine percent. Many at the gate told the Star they would settle for seven.
Not everybody had stayed out. At Gate 1 cars with tinted windows rolled in before dawn, and at the reefer berth a gang was working under the exemption for chilled goods and medicines that was agreed at the end of last week.
The company's director, Emil Sorge, who called the union's demand out of reach, did not come out to speak to the strikers. He was in the building all day, his office said, and was available for talks at any time.
If nothing happens in between, work will start again on Wednesday at six.

== Radio Coastline
Work has resumed at the port of Ostermouth this Wednesday morning. The early shift went through the gates at six o'clock, two days to the minute after the dockers had laid down their tools.
It will be the weekend before the backlog is cleared, says harbour master Tobias Lind. At the height of the walkout 24 ships were at anchor, and at eight this morning there were still 19.
Meanwhile there is movement in the dispute. The state mediator, Halina Brock, has invited both sides to meet on Thursday, and both have accepted.
The union has not dropped its demand for nine percent. The port company, which until now had stood by 5.5 percent, let it be known that it could imagine a longer contract with a second step.
"I go in with an open mind," said Carla Wend of the Dockers' Federation. Emil Sorge, the port's director, said he was ready to talk through the night.
Over how many dockers joined in, the two sides differ to the end: 95 percent, says the union, and some 60, say the employers.
The minister of labour, who had appealed to them on Monday to resume negotiations, welcomed the news.
