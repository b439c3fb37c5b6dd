against: number?
favour: number
signatures: number
voteday: date
ask: framing?

== Europolitics
Velonians turn down assisted dying law as few go to vote

More than 55 percent of those who voted in Velonia rejected the legalisation of assisted dying in a referendum held on Sunday, in which few took part, nearly complete results from the electoral commission show.

For the result to have force in law, the opponents also had to bring a fifth of all registered voters to their side, which comes to 290,000 votes or more.

{ask.a: Parliament passed the law in April. It allows doctors} to help adults who are incurably ill to end their lives, where before any such help was a crime. Patients with diseases of the nerves, who may still have years to live, were given the same right as those who are about to die.

The law had not yet been applied when opponents appealed to the voters. Polls taken last spring had shown a small majority on its side, but the gap closed over the summer as the campaign went on.

On Sunday polling stations in the capital, Carlin, were quiet for most of the day. In some villages there were queues after Mass. The electoral commission said it would announce the final figures within the week, once the last postal ballots from abroad have been counted. It had received few complaints, it said, and saw no reason to expect that the outcome would change.

== East Bulletin
Velonia rejects assisted dying in referendum

{voteday.a: Velonian citizens voted on September 13} against {ask.a: giving the incurably ill a right to a doctor's help} in ending their lives.

With a yes vote the country would have been the first in its region to have a law of this kind. But there are signs that the law's opponents turned out in large numbers, while many of those who would have voted for it stayed at home.

After 99% of the votes had been counted, {against.a: preliminary data of the State Electoral Commission gave 58.7% against} and {favour.a: only 41.6% in favour of assisted dying}.

On April 2 parliament had passed changes to the health care act which put help in dying on a legal footing.

{signatures.a: The vote came about after a group close to the church}, "Life to the End", {signatures.a: had collected the 30,000 signatures needed for a referendum}. Next to no law that parliament passes in Velonia is safe from such a test.

{voteday.a: The result of September 13 was much like} that of the first referendum on the matter, four years earlier. Preliminary data have it that 565,500 of the 1.45mn people entitled to vote took part this time, a turnout of 39%, about 5% higher than then.

In this way the quorum, by which 20% of the electorate must vote against a law to strike it down, was passed by more than 40,000 votes.

A closer look at the figures, the news agency VTA reported, shows that slightly fewer people voted yes than four years ago, while the noes grew by more than 80,000. Just 11 of the 74 electoral districts were for the law, most of them in towns, according to the agency.

== South Seas Herald
Velonians vote against assisted dying law

By a wide margin Velonians rejected assisted dying in a referendum on Sunday, nearly complete results showed. It is a victory for the conservatives, whom the Catholic Church had backed, in the small European Union country.

According to the results that the authorities have released {against.b: 58.8 percent voted against the bill}, {ask.a: which lets doctors help incurably ill adults} to die, {favour.b: while 41.2 percent were in favour of it}.

The parliament of Velonia, where the left has a majority, voted for assisted dying in April, but its opponents forced a popular vote. {signatures.a: A group called "Life to the End" gathered 30,000 signatures} to contest the change before a single patient had been able to make use of it.

"Today the weak and the old have won," said the leader of the group, Stefan Mrak.

Irena Kovar of the New Centre called the result "a plain defeat" for the left-wing government, which was behind the change.

Those who support assisted dying have called on Velonia to follow the countries of western Europe that grant the dying more freedom. The conservatives and the right-wing opposition appealed to the duty to protect life. They argued that the law would be a first step and that people with disabilities would be next.

Doctors were split. Their chamber recommended neither a yes nor a no, though some of its best-known members spoke at the rallies of one camp or the other. Hospitals run by the Church had announced that they would take no part, whatever the outcome.

== Open Choice
Velonia: voters say no to assisted dying

Voters in Velonia {voteday.b: went to the polls on September 14th} in {ask.b: an attempt to cement the country's ban on assisted dying}. The parliament of the Central European country had passed a bill to make it legal earlier this year, which caused an outcry in part of the public.

{signatures.b: Opponents gathered 60,000 signatures and thereby forced a referendum}. Almost all of the 566,100 votes have now been counted, and {favour.b: the country has registered 232,310 Yes votes (41.2%)} for the right to choose and {against.b: 331,540 No votes (58.8%) against it}.

Several countries nearby have tightened their laws on the matter in recent years. One of Velonia's neighbours wrote a ban into its constitution after a referendum of its own two years ago.

Opponents of the law brought up the well-worn claim that patients would be put under pressure to die so as not to be a burden, and that the old would no longer be able to trust their doctors. Where help in dying has been lawful for many years, nothing of the kind has been found.

For the time being all stays as it was. Velonians who can afford it will go on travelling abroad to die, and those who cannot afford it will go on dying as the law wants them to. Under the country's rules parliament may take up the subject again after a year. Campaigners for the law have promised that they will not let it rest, and some lawmakers of the left have told them that they can count on their votes.
