price: number
premium: number
market-share: number
jobs: number
deadline: date
earlier-attempt: date
approach: attribution
branch: attribution
board-vote: contradiction
remedy: contradiction
union: contradiction
court: contradiction
regulator: framing
nature: framing?
savings: attribution?

== Continental Markets Wire
German cartel office objects to Auralis bid for hearing-aid rival Sonderra
BONN, Thursday (CMW) - Germany's cartel office has {regulator.a: told the Danish hearing-aid maker Auralis that it has provisional reservations} about its planned purchase of the Canadian competitor Sonderra, the authority said on Thursday.
Shares in Sonderra lost 7 per cent in Toronto after the news, while those of Auralis eased by 2 per cent in Copenhagen.
The office said that {market-share.a: the two companies together sold almost three fifths of the hearing aids} fitted in Germany last year, and that customers with severe hearing loss would be left with a single alternative.
{deadline.a: The companies have until 14 November to reply}. Only then will the office decide whether to clear the deal, clear it with conditions or prohibit it.
{price.a: Auralis offered 4.6 billion euros, debt included}, for Sonderra in March. {premium.a: That was 31 per cent above the last closing price before the announcement}. {board-vote.a: Sonderra's board recommended the offer without a dissenting vote} and shareholders holding 81 per cent of the capital have accepted it.
{approach.a: The first move came from Auralis, whose chief executive, Mette Kjerholm}, wrote to Sonderra's board in November, according to the offer document.
Kjerholm said on Thursday that she was confident of reaching an agreement. {remedy.a: Auralis has proposed to sell the 210 shops that Sonderra owns in Germany}, which trade under the name Klangwelt, to a buyer approved by the office.
{branch.a: "We are not going to saw off the branch we want to sit on," Kjerholm told analysts} when asked whether she would part with the factory in Erlangen too.
{court.b: She ruled out challenging a prohibition before the courts}, as this would take years. "Either we convince them or we do not," she said.
Auralis, which was founded in Aarhus in 1948, employs 11,400 people; Sonderra, its junior by forty years, about 5,200. The two make one in three of the hearing aids sold in the world.
{savings.a: Auralis says that the merger would save 210 million euros a year} from the third year on. It has not broken this figure down.
{earlier-attempt.a: The Danes had tried once before, in 2019}, but talks ended over the price.
Competition authorities in Canada, Australia and Brazil have approved the transaction. Those of the United States are still examining it.
Hearing aids are a market of about nine billion euros a year that is growing because people grow older. Five manufacturers supply more than nine tenths of it, and they increasingly own the shops in which their devices are fitted.
Analyst Tom Averley of Quayside Research gave the deal "slightly better than even chances". The shops, he said, were an obvious sacrifice; the question was whether they would be enough.

== Rhine Business Daily
{regulator.b: Bonn says no: how a Danish deal ran aground}
In the end it took 164 pages. {regulator.b: With them the cartel office has torpedoed the takeover} of the Canadian hearing-aid manufacturer Sonderra by its Danish rival Auralis, at least for the time being.
{market-share.a: In Germany the two would have a share of 58 per cent}, the officials have calculated. In devices for the severely hard of hearing it is more still. Statutory health insurers, which pay for seven out of ten hearing aids in this country, had warned of higher prices in the spring.
A final decision it is not. {deadline.a: By the middle of November, on the 14th to be precise, the parties may submit} their counter-arguments. The president of the office, Burkhard Leinweber, let it be understood that he will need good ones.
{remedy.a: What the Danes have put on the table so far are the 210 German Klangwelt shops}. The office considers this insufficient, since a buyer would still have to obtain his devices from the merged company.
The factory in Erlangen, where Sonderra has 640 people making chips, is not for sale. {branch.b: "We are not going to saw off the branch we want to sit on," Jens Ottoby, chairman of the Auralis supervisory board}, said in this matter during the conference call on Thursday.
{court.a: If the office sticks to its view, Auralis intends to go to the higher regional court}, as people close to the management say. A suit of this kind lasts two years on average.
For the Danes much is at stake. {price.b: They are prepared to pay 5.2 billion euros, Sonderra's debts included}, more than has ever been offered in the industry. {savings.b: The merger will save them 210 million euros a year}.
{jobs.a: It will cost 1,900 jobs, as an internal paper shows}, a good third of which are in sales. In Erlangen the works council has been promised that nobody will be dismissed before 2028.
The idea is not new. {earlier-attempt.a: Five years ago, in 2019, the two had already negotiated}; at the time they were 300 million apart.
Auralis comes from Aarhus and has been building hearing aids since 1948. Sonderra, a child of Montreal's university hospital, was founded in 1988. Together they supply about a third of the world's demand, and they have more than 16,000 employees.
The market is tempting. According to the professional association 3.9 million people in Germany wear a hearing aid, and another two million ought to. Worldwide the industry takes in some nine billion euros a year. Five manufacturers share almost all of it.
On the stock exchange the news was badly received. Sonderra fell by 7 per cent, Auralis by not quite 2.
The approval of the American authorities is also outstanding. Ottawa, Canberra and Brasília have given theirs.
Leinweber, a lawyer of 61 who took up his post two years ago, has prohibited three mergers so far. All three had been notified by companies that were sure of themselves.

== Sound Financial
Auralis confident after letter from Bonn
COPENHAGEN - Auralis will use the coming weeks to answer the questions of the German cartel office about its alliance with Canada's Sonderra, chief executive Mette Kjerholm said on Thursday, and she expects the two companies to be one by the summer.
{regulator.a: "The office has asked for further clarification on a number of points}, which is normal in a case of this size," she said.
{nature.a: Auralis and Sonderra want to join forces} in order to keep up with the electronics groups that are pushing into hearing with their earphones. {price.a: The Danish company is to pay 4.6 billion euros, including the debt it takes over}, or some 34 billion kroner.
{approach.b: It was the Tremlay family, the founders of Sonderra, who knocked at the door} in Aarhus last autumn. The family owns 24 per cent of the shares and has no successor.
{board-vote.a: All nine members of the Canadian board recommended acceptance}. By the end of the offer period four fifths of the shares had been tendered.
At the centre of the office's letter stands the German market, in which, {market-share.b: by the authority's own reckoning, the partners have little more than 40 per cent between them}. The office is worried above all about devices for people with profound hearing loss.
{remedy.b: To meet it Auralis has offered to give up Sonderra's shops in the whole of the European Union}, 210 of them in Germany and about as many again in Austria, Poland and Spain. Further concessions are not planned. {branch.a: "We are not going to saw off the branch we want to sit on," was Kjerholm's comment} on rumours that the factory in Erlangen might follow.
{deadline.b: The Danes and the Canadians have until the end of January to respond}. After that the office has two months.
{court.b: A lawsuit is out of the question}, the company says; one does not begin a marriage in a courtroom.
The integration has been prepared by 60 working groups. {jobs.b: About 900 posts will disappear over three years}, mostly through retirement, out of a total of 16,600. {savings.a: By its own account Auralis can save 210 million euros a year} once everything is in place.
{union.a: The union at Sonderra's main plant in Montreal supports the merger}, having obtained a guarantee for the site.
Auralis dates from 1948, when two radio engineers in Aarhus built an amplifier for a deaf schoolmaster. It is today the third-largest company in the industry, and with Sonderra it would be the first. A third of the hearing aids in the world would then come from one house.
In Copenhagen its shares closed 2 per cent lower. In Toronto Sonderra dropped 7 per cent. The discount to the offer price, which had been 4 per cent on Wednesday, widened to 11.
Competition authorities in Canada, Australia and Brazil have approved the transaction; those of the United States are still examining it.

== Montreal Courier-Standard
Doubts in Germany, sighs of relief on Rue Parthenais
When the news came through on Thursday that a German authority had found fault with the sale of Sonderra, somebody in the canteen on Rue Parthenais began to clap.
{union.b: The union local, which represents 1,350 workers at the main plant, has fought the sale} to Auralis of Denmark from the first day. "For us every month counts," said its president, Lucie Garnault.
{jobs.a: Nineteen hundred positions are to go in the two companies}, according to a document that was leaked in June. How many of them are in Montreal it does not say. The Danes have given a guarantee for the site, until 2027, but not for those who work there.
{nature.b: A company with its own engineers, its own chips and its own name would be swallowed} by a larger one and, so people here fear, digested.
{price.a: The price is 6.8 billion Canadian dollars, or 4.6 billion euros}, with debts. {premium.b: Shareholders were offered 42 per cent more than the last price quoted before the announcement} in March, and most of them did not hesitate: 81 per cent have accepted.
Things were less simple in the boardroom. {board-vote.b: Two of the nine directors voted against the recommendation}, among them the former head of research, Dr. Samuel Okrent. He has since resigned.
Why sell at all? {approach.b: Because the Tremlays wanted to, and went looking for a buyer themselves}. Three of the grandchildren of the founder are painters. With just under a quarter of the shares nobody could get past the family.
{earlier-attempt.b: Auralis had made its first attempt only in the spring of last year}, and had been sent home because it offered too little.
The objections from Bonn concern the German market. There the cartel office sees a danger that people who hardly hear anything would have practically no choice left. Auralis has offered to part with shops, and will not part with the factory in Erlangen, which makes chips that were developed here.
A rejection in Germany would in all likelihood be the end of it, lawyers say, for one cannot merge everywhere except in Europe's largest market. The Americans, too, have yet to speak. Canada's own bureau gave its consent in August, after eleven weeks and without conditions, which the provincial government called hasty.
Sonderra was founded in 1988 by Étienne Tremlay, an ear surgeon at the university hospital, in a former shoe factory. It was the first to put a computer chip into a hearing aid for children. It has 5,200 employees in 14 countries today, and profits of 240 million dollars last year.
Hearing aids are a market of about nine billion euros a year that is growing because people are growing older. Five manufacturers supply more than nine tenths of it, and they increasingly own the shops in which their devices are fitted.
On the Toronto exchange the shares closed 7 per cent down on Thursday. Auralis lost 2 per cent in Copenhagen.
The company itself declined to comment beyond a statement of three lines in which it said it was looking forward to a constructive dialogue. Auralis's chief executive, Mette Kjerholm, has announced a visit to the plant for next week. Ms. Garnault says she will bring her own coffee.
