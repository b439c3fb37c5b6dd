== Norrland Newswire
Two Swedish airports to become one company

SUNDSVALL, June 12 (NN) - The councils of Sundsvall and Ornskoldsvik voted on Thursday to bring their two loss-making airports together in one company from January 1.

Both airports will stay open for at least five years. After that the number of flights is to decide, the agreement says.

Together they had 214,000 passengers last year, of whom 151,000 used Sundsvall. In 2010 there were almost 400,000.

Of the 168 jobs, 31 are to go, most of them through retirement. "No one will be dismissed before the end of 2027," said Sundsvall's mayor, Karin Edlund.

The new company, High Coast Airports, is expected to save 38 million kronor a year. Its losses are to be shared in proportion to population, so that Sundsvall pays roughly two thirds.

The vote in Sundsvall was 52 to 29. In Ornskoldsvik, where many fear for their airport, it was 31 to 28.

Lars Frisk, now head of Ornskoldsvik airport, will be chief executive. The head office will be in Sundsvall.

The competition authority has until September to object. It has told the councils informally that it sees no problem.

== Hoga Kusten Bladet
Three votes save the deal, and tempers flare

ORNSKOLDSVIK - It was past ten in the evening when the chairman counted a second time. Thirty-one yes, 28 no: the airport on Gideå heath will belong to a joint company with Sundsvall.

"You have sold our wings," shouted a man from the gallery. He was asked to leave, and did.

For Ida Nordin of the Centre Party, who voted no, the five years in the contract are a stay of execution. "And in the sixth year they say that we have too few passengers."

Some 63,000 people flew from here last year. For the paper mill and for the hospital, whose specialists come by plane from Umeå and Stockholm, the airport matters more than this figure shows, she said.

Mayor Per Lindgren sees it the other way round. Alone, the town would have had to find 24 million kronor a year; with the partner it will be 15 in the first year and less later.

Of the 59 people who work at the airport, nine are to leave by 2028, all of them on pension. That the new chief comes from here is a comfort to him, Mr Lindgren said. Lars Frisk will have his desk in Sundsvall, an hour and a half away by car.

The two airports will have a common timetable from the spring.

== Dagens Affarer
Regional airports seek strength in union

The merger of two airports on the Swedish east coast could be a model, say analysts. A dozen small airfields in the country make a loss and live from their councils.

Sundsvall-Timra and Ornskoldsvik, 150 kilometres apart, lost 71 million kronor between them last year. From 2028, when all measures have taken effect, the new High Coast Airports is to need only about 33 million.

Most of the saving comes from staff. Roughly one job in five goes: in administration, in the workshops and in the towers, which will be steered from a centre in Sundsvall. The airports will also buy fuel and de-icing fluid together.

"Thirty-eight million is ambitious," says Helena Roos of the consultancy Tarmac. She thinks it can be done, though, if the towers are moved in time.

Passenger numbers have almost halved since 2010. The fast train takes some of them, meetings on the screen took others.

Airlines are cautious. Fjallflyg, the only one that flies from both, says it will keep its 26 weekly departures for the winter and then look again.

The councils' vote on Thursday was the last political hurdle. The competition watchdog must still give its consent, which insiders regard as a formality.

== Radio Vasternorrland
Union: 'We were told of 40, now it is 31'

The Transport Workers' Union is relieved that fewer jobs than feared will be lost at the two airports.

In March the consultants had proposed to cut 40 posts. After the talks in May it became 31, and the councils promised that there would be no dismissals for two and a half years.

"That is what we could get," said local secretary Jonas Berg. Twenty-two of the posts are in Sundsvall.

Among the staff the mood is mixed. A woman who has checked in passengers for 26 years told us she would retire next summer, "a year before I meant to". A young fireman does not worry: by law each airport must keep its own fire brigade, joint company or not.

Passengers we spoke to at Midlanda had hardly heard of it. "As long as there is a plane on Monday morning," said one on his way to Stockholm.

The company begins its work at New Year. In the first months little will be seen of it except a new sign: a gull over three waves, drawn by a pupil from Kramfors, aged 17.

The pupil, Elsa Hammar, got 5,000 kronor and a flight to any place she likes. She chose Gotland.

== Bottnia Daily
Yes to joint airport company in Sundsvall and Ornskoldsvik

The councils of Sundsvall and Ornskoldsvik have voted to bring their two loss-making airports together in one company from New Year.

Both airports will stay open until the end of 2030 at the earliest. After that the number of flights is to decide, the agreement says.

Together they had some 210,000 passengers last year, about 150,000 of them in Sundsvall.

Of the 168 jobs, 137 will remain. "No one will be dismissed before the end of 2027," said Sundsvall's mayor, Karin Edlund.

High Coast Airports, as the new company is called, is expected to save nearly 40 million kronor a year. Sundsvall, the larger of the two towns, bears about 67 per cent of the losses and its partner the rest.

In Sundsvall 52 members voted for it on Thursday. In Ornskoldsvik there was a majority of three.

Across the water in Vaasa the news is read with interest. The Finnish town's airport, too, depends on public money, and its board has asked for a talk with the two Swedish mayors in August. "We don't want to join anything," said its chairman, Mats Holm. "We want to learn how one shares a tower."

A ferry links Vaasa with Umeå, an hour's drive north of Ornskoldsvik. Last year 9 per cent of the passengers in Vaasa came from Sweden.

Chief executive of the new company will be Lars Frisk, 48. The competition authority can still object until September.
