arrests: number
bribes: number
charger: attribution
questioners: attribution?
payers: contradiction?

== Ledger Markets
Inside the Lugano Takedown of Volleyball's Top Table

Desmond Carrow crossed the lobby of the Villa Corvina on Monday night with a hand on his wife's elbow and a nod for the concierge. Ten hours later the Barbadian, one of six vice presidents of the International Volleyball Council, left the lakeside palace by the kitchen stairs in the company of detectives.

Shortly after sunrise on Tuesday about fifteen plainclothes officers of the Ticino police came through the glass doors in trainers and hooded tops. They had yellow binders full of names, and startled clerks at the reception matched them to suites that cost C$3,200 a night.

It was the climax of an inquiry in Canada into what {charger.a: that country's justice ministry calls} a generation of graft at the summit of the sport. {charger.a: Canadian federal prosecutors accuse senior council members} of fraud, racketeering and laundering money.

{arrests.a: Nine volleyball officials suspected of} {payers.a: taking or paying millions of dollars} in bribes were arrested and await extradition, the ministry said. Anton Bruckl, 77, the council's president, who stands for re-election on Thursday, was not among them.

At the council's headquarters, a block of pale timber above the lake, spokeswoman Ilaria Monti told reporters that the organization was glad of the investigation. The president, she said, had nothing to do with the affair. "He is not dancing in his office," she added, "but he is calm."

Carrow's lawyer did not return calls. The hotel, where council executives have stayed for their committee meetings since the 1980s, said only that it was helping the police.

== Undertow
Volleyball's Bosses Got the Worst Wake-Up Call of Their Lives

It may finally be the morning after for the people who run world volleyball.

The sport's governing body was in crisis on Tuesday after senior officials were arrested for corruption and a second, Swiss criminal case was opened over the choice of Turkey and Brazil as hosts of the 2027 and 2031 world championships.

{arrests.a: Nine men, among them Desmond Carrow}, a vice president of the International Volleyball Council and head of its Caribbean federation, were picked up at dawn in a hotel in Lugano, {payers.b: all of them accused of pocketing} {bribes.a: bribes worth a total of C$60 million}. They now face being sent to Canada.

Swiss prosecutors also searched the council's offices, carried off documents and computer files, and said that they had begun proceedings against unknown persons for disloyal management and money laundering around the two championships.

"This was a grand slam of fraud, and this morning we blew the whistle," Marc Tessier, chief of criminal investigations at the Canada Revenue Agency, told a press conference in Toronto.

Waiters with tablecloths walked beside the arrested to spoil the photographers' morning, reporters on the scene wrote.

"What we allege is corruption that is shameless, organized and deeply seated, abroad and here at home," said {charger.a: Helen Ashdown, Canada's justice minister, presenting the charges}. "It covers two generations of officials who abused the trust placed in them."

A spokeswoman for the council said that it was cooperating with everyone and that Thursday's presidential election would go ahead as planned.

== Daily Courier
Volleyball in meltdown as {arrests.a: NINE chiefs including vice president are seized} in Lugano hotel swoop over £55m bribes claim

World volleyball was in meltdown last night after {arrests.a: Swiss police arrested nine officials} in a dawn swoop on a luxury lakeside hotel and two separate corruption inquiries got under way.

The Swiss attorney general has opened criminal proceedings over the award of the 2027 and 2031 world championships on suspicion of disloyal management and the washing of dirty money.

In the other inquiry {questioners.a: the Mounties will question those} suspected of {bribes.b: bribes 'of more than C$90m (£53m)'} tied to sponsorship deals going back to the 1990s for tournaments in Canada and the Caribbean.

Canada's justice minister, Helen Ashdown, said the charges spoke of 'corruption that is shameless, organised and deeply seated both abroad and in Canada'.

Police commissioner Robert Lanning said that hidden payments, kickbacks and bribes had turned into 'the ordinary way of doing business' at the council. He told a press conference in Toronto on Tuesday afternoon: 'Bring your corruption to our shores and you will answer for it. Nobody is too grand for the law.'

Marc Tessier of the Canada Revenue Agency added: 'This was the grand slam of fraud. And we blew the whistle. A good day for fans and a fine day for the fight against graft everywhere.'

{charger.a: Canada's Department of Justice has charged} seventeen people, including eleven officials of the International Volleyball Council. One of those held was shielded by a tablecloth as he was walked from the Villa Corvina to a waiting car.

== Graft Monitor
Volleyball Chiefs Held in "Shameless" Corruption Case

{arrests.a: Swiss police arrested nine senior officials} of the International Volleyball Council at a luxury hotel in Lugano at dawn today.

The arrests came two days before the council's yearly congress. Canada is likely to get them in the end and to try them for corruption.

Swiss prosecutors meanwhile announced a criminal inquiry of their own into the way the hosts of the next two world championships, Turkey in 2027 and Brazil in 2031, were picked.

According to the Toronto Examiner, about fifteen officers in plain clothes walked into the five-star Villa Corvina early this morning. Nobody resisted. The council's headquarters in the same city was searched too, and a large number of records was taken away.

Altogether {charger.b: seventeen defendants face charges brought by Canada's Department of Foreign Affairs} of racketeering, money laundering and corruption in their dealings with the council.

The charges are the fruit of an investigation by the Royal Canadian Mounted Police and describe officials who had their palms greased for decades.

Justice minister Helen Ashdown said that the corruption described was "organized and deeply seated, abroad and here at home". The real victims, she went on, were the players and spectators whom the council exists to serve.

"It has cheated school leagues and poor federations of the money that was theirs," Ashdown said, "and it has cheated the public whose love of the game made that money."

== Stage and Screen Week
Graft Squad Marches Volleyball's Rulers Out of Swiss Palace Hotel at Canada's Request

One name is missing from the police list: Anton Bruckl, president of the International Volleyball Council, slept through the operation that emptied rooms all around his at a smart hotel in Lugano and has left his organization reeling.

Swiss officers, acting at the request of the {charger.a: Canadian Department of Justice and the Mounties}, took a number of well-known council officials away before breakfast. Canada wants to try them for corruption.

The Ticino police put out a first notice on Tuesday morning. It says that {arrests.b: eight men from the volleyball world were picked up}, all wanted by the federal prosecutor in Toronto. None is named. Between them {bribes.c: they are supposed to have accepted more than C$60 million} from marketing firms, which got the television and advertising business of Caribbean tournaments for it. The handshakes took place in Canada, the notice says, and the money passed through Canadian banks.

The case grew out of a joint inquiry by the Mounties and the tax authorities that has been running since at least 2019. Switzerland does not extradite for tax offenses, but it does for ordinary crimes such as fraud.

{questioners.b: The first questions will come from Ticino police}, who act for the Federal Office of Justice in Bern and will begin this afternoon. A man who agrees to go can be on a plane at once. For a man who does not, Canada has 40 days in which to file its papers.

By some accounts the number of accused could climb to a dozen or beyond.
