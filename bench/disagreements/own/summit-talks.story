talks-length: date
trade: number
strait: contradiction
orrin: framing
last-visit: date
initiative: attribution
questions: contradiction
consulate: contradiction
protesters: number
ties: framing
slogan: attribution

== Continental Wire
Tarvonian President Ilmar Sovek and his Quillonian counterpart Dessa Marquand agreed on Thursday to {ties.a: seek closer economic and political ties}, signing a dozen documents at the end of a day of diplomacy in the lakeside resort of Brennsee.
It was {last-visit.a: the first visit to Tarvonia by a Quillonian head of state since 2013}, the year in which relations soured over the sinking of a fishing trawler.
The two leaders, who met {initiative.a: at the invitation of Mr Sovek}, {talks-length.a: sat together for just over two hours}, at first alone with their interpreters and later joined by ministers.
In a 14-point joint statement they said {orrin.a: they were "concerned" about recent missile launches by Orrin} and urged all sides to return to talks.
{strait.a: The text makes no mention of the Sarn Strait}, parts of which both countries claim.
Under the most concrete of the accords Tarvonia will deliver up to 10 billion cubic metres of natural gas a year through the Kessel pipeline, starting in 2028. The price was not disclosed.
Trade between the two {trade.a: came to about $18 billion last year}, customs figures show, and is meant to reach $30 billion by the end of the decade.
One leftover of the trawler affair, the shuttered Quillonian consulate in Port Lisse, was not settled: {consulate.a: the statement says only that experts will study a reopening}.
"From here there is no way back," {slogan.a: Ms Marquand told reporters on the hotel terrace}. {questions.a: Each president answered two questions from the press}.
Beyond the cordon {protesters.a: about 300 people demonstrated against the visit}, according to police. Ms Marquand is due to fly home on Friday.

== Tarvonia Today
Brennsee wrote history yesterday. In the festively lit Hotel Brenner, President Sovek and the President of Quillon, Dessa Marquand, {ties.b: sealed a new alliance of two proud nations}; twelve agreements were signed before the eyes of both governments.
{talks-length.b: For almost four hours the two heads of state conferred} in an exceptionally warm atmosphere. "From here there is no way back," {slogan.b: President Sovek declared afterwards to long applause}.
It was the guests who came knocking. {initiative.b: Quillon had asked for the meeting as early as January}, a senior aide recalled, and the president did not hesitate to open his door.
On security the joint statement leaves no room for doubt. {orrin.b: Both presidents sharply condemned the missile provocations of the Orrin regime}, and {strait.b: they reaffirmed in writing that the status of the Sarn Strait concerns the two coastal states alone}.
From 2028 our country will pump as much as ten billion cubic metres of gas through the Kessel line each year, securing thousands of jobs in the northern fields.
{trade.b: Mutual trade stood at 23 billion dollars last year}, and by 2030 it is to climb to 30 billion.
Good news, too, for the people of Port Lisse: {consulate.b: the Quillonian consulate, closed since autumn 2013, will open its doors again}.
The evening before, Ms Marquand had been welcomed with a children's choir and a dinner of lake trout.

== The Belmont Chronicle
What Ilmar Sovek wants is a friend. What Dessa Marquand wants is gas, and on Thursday, beside a lake still rimmed with ice, she got it: at most some 350 billion cubic feet of it a year, arriving by the Kessel pipeline from 2028.
The rest of the Brennsee summit was largely ceremony. {last-visit.b: Not since the regatta of 2016 had a president of Quillon set foot on Tarvonian soil}, and the hosts made the most of it, with an honour guard, a choir and a dinner on the Wednesday night.
Mr Sovek, {initiative.a: who had sent off the invitation in December}, is up for re-election in the autumn. Ms Marquand, 57, a former judge, faces a cold winter and a restless parliament.
The joint statement, fourteen paragraphs long, promises {ties.a: a gradual rapprochement in commerce and diplomacy}. Its passage on Orrin's missile tests is mild; {orrin.a: it speaks of concern and appeals for dialogue}. {strait.a: Of the Sarn Strait, where the two navies nearly came to blows a generation ago, it says not a word}.
Diplomats cautioned against expecting too much. {trade.a: Two-way commerce was worth a little over $18bn last year}, and the goal of $30bn by 2030 has been announced before.
The leaders posed for photographs, shook hands for eleven seconds and left, {questions.b: both of them refusing to take a single question}.
There was no lack of people with something to say. {protesters.b: Several thousand marchers, many with trawler flags}, walked along the shore to the edge of the security zone, where they were stopped.

== Quillon Broadcasting
President Dessa Marquand is on her way home from Brennsee, where she and Tarvonia's President Ilmar Sovek put their names to twelve accords on Thursday.
The most important one concerns energy. Up to ten billion cubic metres of Tarvonian gas, roughly a fifth of what Quillon consumes, are to come through the Kessel pipeline every year, beginning in 2028.
Speaking after {talks-length.a: a conversation of a little more than two hours}, {slogan.a: the president said that for the two countries there was no longer any way back}. Mr Sovek called her "a courageous partner".
{initiative.b: The summit had been requested by her office} at the beginning of the year, at a time when gas prices were reaching a peak.
{questions.a: At the end the two presidents took questions, two apiece}. Asked about the price of the gas, Ms Marquand said it was fair and would stay confidential; Mr Sovek smiled and said nothing.
On the consulate in Port Lisse there is no decision yet. {consulate.a: A working group is to examine whether it can reopen} and to report in the autumn.
{last-visit.a: The last time a Quillonian president had made the trip was in 2013}.

== Open Tribune
Sovek has his pictures. What the country has is {ties.c: a backroom bargain at the expense of Tarvonian households}, who will learn only in 2028 what it costs them to send up to ten billion cubic metres of gas abroad every year.
The price is secret. Neither the government nor the visitor from Quillon would name it, and {questions.b: journalists were not allowed to ask about this or anything else}.
{strait.a: On the Sarn Strait, the one matter that could cost lives, the fourteen points are silent}.
"A man who needs photographs will sign anything," said Jutta Marr, leader of the opposition Civic List. The presidential office replied that the accords would benefit every region.
{protesters.b: Thousands came to the lake to say no}, among them widows of the eight men who died on the trawler. Police kept them from the hotel.
{trade.a: Last year the two economies exchanged goods worth 18 billion dollars}. Whoever believes in 30 billion by 2030 must also believe that {consulate.b: the reopening of the Port Lisse consulate, agreed on Thursday}, will bring the fish back.
