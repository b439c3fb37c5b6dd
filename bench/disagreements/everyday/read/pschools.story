pupils: number
remark: attribution
frame: framing

== Celtic Newswire
Welsh council votes to close five village primary schools

Five primary schools in the Ceiriol hills are to close after county councillors voted on Tuesday for a reorganisation that they said would save 1.3 million pounds a year.

The cabinet of Dyffryn Ceiriol County Council backed the plan by six votes to three after a debate of four hours, while some 200 parents and children stood outside County Hall in Llanfedw in the rain.

The schools at Pen-y-Garth, Nantmelyn, Rhyd-y-Coed and Bryn Eithin will shut in August next year. The fifth, Capel Isaf, which has 17 children, has been given until August 2027. {pupils.a: The five have 187 pupils between them} and room for 410. They will be offered places at three larger schools, one of them a new building in Llanfedw costing 11.6 million pounds, two thirds of which is paid by the Welsh Government.

"{remark.a: We are heating corridors for children who were never born," the council leader, Huw Prydderch, said}. He said repairs to the five buildings would cost 4.8 million pounds that the county did not have.

Of 1,142 replies to a public consultation last autumn, 83 per cent were against the closures. A petition to stop them has been signed by more than 6,000 people.

"They asked us and then they did not listen," said Angharad Puw, who has two daughters at Nantmelyn and chairs the parents' campaign. The group has taken legal advice on a judicial review.

Fifty-two people work at the five schools, 19 of them as teachers. The council said it hoped to avoid compulsory redundancies but could give no guarantee.

The decision can still be called in by the council's scrutiny committee, which meets on 20 March. The committee may ask the cabinet to think again but cannot overturn its vote.

== Daily Beacon
HEARTBREAK IN THE HILLS: Five village schools for the chop

Little Cadi Puw, 7, held up a sign with four words on it: "Please leave my school." It got so wet that the ink ran down her sleeves.

Inside County Hall at Llanfedw, in the dry, six councillors put up their hands on Tuesday, and that was that. It is {frame.b: nothing less than a massacre of village schools}: five gone at a stroke, from Pen-y-Garth at the top of the valley to Capel Isaf at the bottom.

Three councillors voted against. Some 200 parents and children had stood outside in the rain for the whole of the debate, which went on for four hours, with no toilets and one thermos between them, by Cadi's mother's account.

Angharad Puw has Cadi and her sister Nel, 10, at Nantmelyn, where she went herself, and her own mother before her. "They asked us and then they did not listen," she said. Who can argue? More than four in five of those who took part in the council's own consultation told it to drop the idea.

County bosses claim they will save 1.3 million a year. {remark.a: "We are heating corridors for children who were never born," Huw Prydderch told the meeting}. The council leader's own salary is £56,000. His office, parents noted, seemed nicely heated.

{pupils.a: In all, 187 kids will be packed off by bus} to bigger schools, some of them on a ride of 35 minutes each way. The council replies that the average will be 16. One of the receiving schools has yet to be finished: the new £11.6m place in Llanfedw, which is supposed to open in time.

Capel Isaf, with just 17 on the register, lives a year longer than the rest. "A stay of execution," said dinner lady Menna Rees, 59, who has cooked there since 1991.

== The Ceiriol Advertiser
Cabinet votes 6–3: the end for Pen-y-Garth, Nantmelyn, Rhyd-y-Coed, Bryn Eithin and Capel Isaf

It took a hundred and fifty years to build up the five schools and four hours to finish them off. By six votes to three, the county's cabinet on Tuesday approved what this newspaper can only call {frame.b: the butchery of our upland villages}.

Those against were Councillors Eleri Tudor, Gwilym Jenkins and Brian Halford, all of whom represent wards in which one of the schools stands. Mr Halford, who is a member of the ruling group, was warned beforehand that he might lose his post, and said he would rather lose that than look away in the Spar.

The tone was not always happy. {remark.b: Sioned Maddox, who holds the education portfolio, provoked boos with the words "We are heating corridors for children who were never born."} She later said that she had meant the birth rate, and no disrespect. The leader, Cllr Prydderch, spoke last and for three minutes. There was no money, he said, and there would be none: the roofs, boilers and windows of the five alone needed £4.8m.

{pupils.b: A total of 231 children are affected}. From September of next year, most will go to Llanfedw, where the new school is rising behind the cattle market, and others to Glanrafon or Pont Newydd. Capel Isaf follows twelve months later, because the lane to Glanrafon has first to be widened.

What of the staff? There are 19 teachers and 33 others, from heads' secretaries to cooks. Unison's branch secretary, Dilwyn Parry, asked for an undertaking that nobody would be made redundant against their will, and did not get one. The chief executive said that the council would "do everything it can" to that end. We shall see.

Our petition, now at 6,314 names, will be handed to the scrutiny committee on the 20th. That committee has powers to delay. It has used them twice in nine years.

== Radio Gogledd
Five rural primaries to close in Dyffryn Ceiriol

Councillors in Dyffryn Ceiriol have agreed to close five rural primary schools over the next two and a half years, in spite of strong local opposition.

Four will close at the end of the school year in August 2026 and one a year later. The council expects the change to bring annual savings of well over a million pounds once it is complete; in the first year, because of redundancy and transport costs, the figure is put at £400,000.

{pupils.b: For 231 pupils it means a change of school}. Six in ten of them are taught through Welsh, and campaigners fear for the language. The new school in Llanfedw will have a Welsh stream and an English one. "A stream is not a village," the language campaigner Iolo Gwynedd told us.

Sioned Maddox, the cabinet member for education, defended the plan on our breakfast programme and in the chamber. {remark.b: "We are heating corridors for children who were never born," she told councillors}, and she added that classes of seven with three age groups in them were no kindness to anybody. The number of births in the county has gone down by 38 per cent since 2008.

Dr Rhian Ellis, who studies small schools at the university in Bangor, looks at it from the side of the accounts. "A place in a school of twenty or thirty children costs about double what it costs in one of two hundred. There is no trick that gets you round that."

The vote is unlikely to be the last word. A campaign group led by Angharad Puw, a mother from Nantmelyn, is considering going to court. And backbench councillors can send the matter back to the cabinet for another look, though not more than that, at a meeting later in March.

A similar plan in the same county was abandoned in 2014. It concerned three schools, and two of those are on the list this time.

== The Edinburgh Ledger
What a Welsh valley tells Scotland about empty desks

Half a day's drive to the south, a council has just done what several in Scotland have put off. Dyffryn Ceiriol, in the hills of north-east Wales, decided this week on {frame.a: a long-overdue modernisation of its rural schooling}. Five small primaries, most of them built under Queen Victoria, will give way to three properly equipped ones.

There was anger, naturally. Parents braved a downpour outside the council's offices, and of more than 1,100 people who answered a consultation the great majority said no. Six of the nine cabinet members voted for it all the same.

The arithmetic left them little choice. The five buildings were put up for 410 children and are a long way from full. One teaches 17. Bringing them up to standard would swallow nearly five million pounds, while the Welsh Government offers to pay most of the cost of a new school, provided that old ones go. About two pounds in every three of the £11.6 million in question come from Cardiff.

Whatever one thinks of the method, it works: the Welsh have closed or merged more than 100 small schools in fifteen years, while in Scotland closures have to pass a government adviser and often end there.

What will happen to the buildings? Rhyd-y-Coed's is wanted by a cheese-maker. In Bryn Eithin the villagers hope to run a shop and a nursery in theirs. Under a covenant of 1871, Pen-y-Garth's reverts to the descendants of a slate baron, the last of whom lives in Perth, Australia, and has, he told this newspaper, "no plans for a school".

The opponents have not given up; they speak of judges and of a committee that may ask for a second look. In the meantime the new school's steel frame is up. Two of the five heads have applied to lead it.
