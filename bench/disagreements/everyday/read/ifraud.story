verdict: number
investors: number
loss: number
jury: date
sentence: date
alarm: attribution
custody: contradiction
reaction: contradiction
nature: framing

== Corvin Newswire
Care-home fund founder Dellaway convicted in Leeds fraud trial

LEEDS, England, Oct 22 (Corvin) - Marcus Dellaway, the founder of the collapsed care-home investment firm Larkfield Capital, was {verdict.a: found guilty on nine of eleven counts of fraud} on Tuesday after one of the longest financial trials held in the north of England.

The jury at Leeds Crown Court {jury.a: deliberated for 31 hours over six days}. {verdict.a: It cleared Dellaway, 51, of two counts} relating to Larkfield's first bond, sold in 2014.

Prosecutors said Larkfield had taken money from {investors.a: some 2,300 mostly elderly investors} by selling them leases on single rooms in care homes, with a promised return of 10 percent a year. Many of the rooms had never been built.

{loss.a: Investors lost £184 million}, of which the administrators have so far recovered £41 million.

"Mr Dellaway used the money of the last people in to pay the first," prosecutor Helena Marsh told the jury in her closing speech.

Dellaway, who had denied all the charges, {reaction.a: showed no emotion as the foreman read out} the verdicts. Judge Ruth Okonjo {custody.a: remanded him in custody} and said that he {sentence.a: would be sentenced on Nov 14}. Each count carries a maximum of ten years.

His co-defendant, the firm's former sales director Piers Hamblin, 47, was acquitted of both charges he faced.

The trial, which began in July, lasted 14 weeks and heard 63 witnesses. Larkfield, based in Harrogate, went into administration in March 2021, {alarm.a: two months after its finance director, Anneke Roos, had gone} to the Serious Fraud Office with copies of its bank records.

Dellaway was arrested in June of that year at Manchester airport.

== The Yorkshire Ledger
Harrogate financier guilty over care-home millions

It took the foreman of the jury less than four minutes to read out the verdicts, and for most of that time nobody in the public gallery of Leeds Crown Court seemed to breathe.

Marcus Dellaway, who built Larkfield Capital from a room above a bakery in Harrogate into one of the best-known names in the county, was {verdict.a: found guilty of fraud on nine counts out of eleven}. On the two that concern the firm's first bond he was cleared.

Some forty of those who trusted him had come by coach. Larkfield sold leases on rooms in care homes to {investors.a: about 2,300 people, most of them pensioners}, roughly 900 of them in Yorkshire. {loss.a: Between them they lost £184 million}, and for every pound the administrators have found so far more than three are still missing.

"I'm 83 and I gave him what my husband left me," said Doreen Askwith, of Knaresborough, who put in £60,000. "I don't want revenge. I'd like my windows done."

The jury of seven women and five men had been {jury.a: out since Tuesday of last week}.

Dellaway, 51, in a grey suit, {reaction.a: stared straight ahead and did not move}. {custody.a: He was led down to the cells} after Judge Ruth Okonjo had refused an application by his barrister to let him put his affairs in order at home. {sentence.a: He is due to be sentenced on 14 November}.

Piers Hamblin, the sales director, was found not guilty. Mr Hamblin, who is 47, embraced his solicitor and left by a side door.

It was {alarm.a: Anneke Roos, then finance director, who blew the whistle} on her own employer in January 2021. She told the court in August that she had copied bank statements on to a memory stick during three lunch breaks. The firm collapsed in the March, and in June police met Dellaway off a flight from Malaga.

Three of Larkfield's eleven homes are still open, under other owners. At four sites, grass grows on the foundations.

== Daily Beacon
CAGED: The smooth-talking conman who robbed Britain's grannies

FLASH fraudster Marcus Dellaway {reaction.b: broke down and sobbed in the dock} yesterday as a jury branded him a crook.

The champagne-loving boss, who blew £12 million of other people's savings on a yacht, a villa near Malaga and a box at the races, was {verdict.b: convicted of ten of the 11 charges against him}.

Wiping his eyes with a silk handkerchief, the 51-year-old {custody.a: was taken straight to prison} by two guards. "No!" a woman cried from the gallery. Another shouted: "Rot in there!"

Dellaway's {nature.a: cruel con fleeced more than} {investors.b: 3,100 savers}, many in their eighties, who were told that their nest eggs were going into luxury care-home rooms paying a tidy ten per cent a year. In fact many of the rooms did not exist.

{loss.b: More than £200 million went up in smoke}.

Great-gran Doreen Askwith, 83, who handed over £60,000, said she only wanted to get her windows done. "He sat on my sofa and ate my lemon cake," she told the Beacon.

Prosecutor Helena Marsh said the father-of-three had paid off the first investors with the money of the last. She told jurors that Larkfield Capital had been "a bath with the plug out" from 2016.

Brave finance chief Anneke Roos told the trial how she sneaked bank statements out of the firm's Harrogate HQ on a memory stick.

The jurors {jury.b: took just four days to see through} Dellaway's lies. His right-hand man Piers Hamblin, 47, was cleared of two charges.

Judge Ruth Okonjo, who {sentence.b: will sentence him on November 21}, warned that he must expect a long stretch. He could get ten years on each count.

== The People's Chronicle
Larkfield verdict: 'We were told it was safe as houses'

The regulator had a file on Larkfield Capital as early as 2017. It ran to three pages. That, as much as the conviction of Marcus Dellaway in Leeds on Tuesday, is what those who lost their savings want to talk about.

"He did it, and he'll pay for it. But who let him?" said Colin Frayne, 70, a retired bus driver who chairs the Larkfield Victims' Group.

What went on at Larkfield, the jury has now decided, was {nature.a: a swindle from top to bottom}: {investors.a: around 2,300 people} bought leases on care-home rooms, and those who came late paid the returns of those who had come early. {loss.a: The hole is £184 million deep}. Of this £41 million has been clawed back, enough for a first payment of 22 pence in the pound.

{verdict.a: Nine times the foreman said "guilty"}, and twice "not guilty". {reaction.b: Dellaway wept as he listened}, his face in his hands.

Yet {alarm.b: it was the auditors, Pell & Hardwick, who first alerted} the Serious Fraud Office, not the watchdog which is paid for such things. By then Larkfield had been selling its leases for seven years.

A spokesman for the regulator said it had "learned lessons", and that selling leases had not fallen within its powers at the time. The Treasury changed the rules in 2022.

Dellaway, 51, {custody.a: will await his sentence behind bars}. Piers Hamblin, who ran the sales force and had been tried with him, was acquitted on both counts. Twenty-six of the salesmen who had earned commissions of up to 15 per cent were never charged.

The group is to meet its member of parliament next week. It wants a public inquiry.

== The Sterling Gazette
Larkfield: anatomy of a collapse

Marcus Dellaway, whose Larkfield Capital was once held up by ministers as proof that private money could solve the care crisis, has been {verdict.a: convicted on nine of the eleven counts of fraud} brought against him.

The verdict, delivered at Leeds Crown Court on Tuesday, ends a trial which began in the summer and lasted just over three months. His colleague Piers Hamblin was cleared.

Mr Dellaway, 51, {custody.b: was released on conditional bail} until {sentence.a: the sentencing hearing on November 14}. He has surrendered his passport and must report to a police station daily. His solicitor, Gareth Poole, said that an appeal was being considered. "My client never intended that anyone should lose a penny," he said.

There is a case for saying that what jurors were shown was less a plot than {nature.b: an ambitious venture that ran out of cash}. Larkfield did build homes: eleven were opened, of which three still trade. It was when local authorities cut the fees they pay that the sums ceased to add up. From 2016, the prosecution's accountant said, new money was going to old investors.

Their {loss.c: losses come to £148 million}, spread over {investors.a: 2,317 leaseholders}. The administrators, who have got back £41 million, hope to raise a further £9 million from the sale of land near Ripon. Their own fees stand at £7.4 million.

Much of the Crown's evidence came from {alarm.b: Pell & Hardwick, the auditors who had first sounded the alarm} early in 2021, and from Anneke Roos, finance director for five years, who spent three days in the witness box.

For the sector, the affair has had a lasting cost. Banks which used to lend against single rooms have not done so since.
