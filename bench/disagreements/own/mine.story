deaths: number
cause: contradiction
hour: date
sensors: contradiction
inspection: date
halt: attribution
blame: framing

== Nordwire
OSTERHAL, Brenland - {deaths.a: Fourteen miners were killed and nine others were still missing} late on Tuesday after an explosion tore through a coal mine in the Karvald basin, the energy ministry said.
{hour.a: The blast occurred at about 6:40 a.m.}, when 112 men were working some 740 metres below ground at the Karvald No. 3 colliery, ministry spokeswoman Ilse Torvik told reporters at the pithead.
Eighty-nine of them reached the surface, several on foot through a ventilation drift. Thirty-one were injured, including nine with severe burns.
A preliminary note by the State Mining Inspectorate, seen by Nordwire, says that {cause.a: a pocket of methane ignited near the coalface}. It does not say what produced the spark.
Rescue teams were withdrawn shortly after 4 p.m. because carbon monoxide had risen to dangerous levels. {halt.a: The order to pull out came from Interior Minister Pavel Stroem}, who had arrived by helicopter at noon, Torvik said.
"Nobody is giving up," she said. "We go back in when the air allows it."
The owner, Karvald Kol, said {sensors.a: none of its gas sensors had shown a reading above the permitted limit} in the days before the disaster.
According to the inspectorate's note, {inspection.a: that part of the mine had last been examined in March}, when two minor shortcomings were found.
Karvald No. 3, opened in 1961, employs about 1,900 people. A roof fall there killed five men in 2009.
Prime Minister Edda Lunde declared Wednesday a day of national mourning.

== Osterhal Courier
The women of Lower Karvald knew before the siren did.
{hour.b: A few minutes before five on Tuesday morning} the windows of the row houses along Shaft Street rattled, and when it grew light there was already a crowd at the gate of No. 3, in the rain, without umbrellas.
One hundred and twelve were below. Eighty-nine came back.
By late evening {deaths.b: seventeen bodies had been carried into the gymnasium} of the vocational school, where the families are led in one after another through a side door. For the men who have not been found, candles stand on the wall of the lamp room.
Osterhal General Hospital took in 31 men. Nine of them lie in the burns unit, said Marit Hove, the senior physician; the rest have smoke poisoning or broken bones.
"{sensors.b: The methane alarm sounded on Monday evening and somebody switched it off}," said a fitter who was on the late shift and asked that his name not be printed.
A little after four in the afternoon the rescuers came up, black and silent. {halt.b: It was Jorun Aas, chief of the mine rescue, who broke off the search}. "I had six of my own down there and the gas was climbing. That was my decision and no minister's," he told the Courier.
The pit has fed the town since 1961, and it has taken before: in 2009, when the roof came down, five men did not come home.
Mayor Henning Ruud has opened the town hall to relatives. Schools stay closed until Thursday. On Wednesday flags will fly at half-mast throughout the country.

== Daily Ledger
Shares in Karvald Kol lost a fifth of their value on Tuesday after disaster struck the company's biggest colliery and, {deaths.a: by the ministry's count late in the evening, cost 14 lives}.
Chief executive Tobias Renn, who travelled to Osterhal in the afternoon, spoke of {blame.a: "a blow of nature that no human being could have foreseen"}.
What had hit the mine was a rock burst, the sudden failure of strata under tension, he said; {cause.b: gas had played no part in the event}. The company's control room logged the shock {hour.a: at 19 minutes to seven in the morning}.
{sensors.a: The monitors had recorded normal methane values all week}, Renn added.
He would not be drawn on when production might resume. No. 3 raised 1.4 million tonnes last year, around 8 per cent of the country's coal, and has a workforce of not quite 2,000.
Of the men underground at the time, 89 were able to leave the mine. The search for the missing was interrupted in the afternoon on account of carbon monoxide and is to resume as soon as ventilation has been restored.
The energy ministry's public register shows that {inspection.b: state inspectors were last in the affected seam in October of last year}. A spokesman for the inspectorate declined to comment on its schedule.
Analysts at Falk & Partners said the shares, which closed down 21 per cent, could fall further if the licence were suspended. The insurer, Brenland Mutual, said it was too early to put a figure on the loss.
Employers' associations cancelled their spring reception, planned for Wednesday, out of respect for the day of mourning.

== Workers' Voice
{blame.b: This was no misfortune, it was a crime committed for profit}. {deaths.b: Seventeen of our colleagues are dead and six have not been found}, and the gentlemen of Karvald Kol talk about nature.
It was firedamp, as it has been in this basin for a hundred years. {cause.a: Methane that had gathered behind the face caught fire}: so it stands in the first note of the State Mining Inspectorate, which the company would prefer nobody read.
"{sensors.b: The alarm rang on Monday. They turned it off} so as not to lose a shift's output," said Greta Solheim, chairwoman of the Miners' Federation, at a vigil before company headquarters that drew some 4,000 people.
And the state? {inspection.b: Not one inspector has been down that seam since last autumn}, the federation says. In the whole basin there are eleven posts for inspectors, and four of them are vacant.
The men were working nearly three quarters of a kilometre underground. Those who survived report that the self-rescuers handed to them lasted barely twenty minutes, although half an hour is printed on the lid.
The federation demands a criminal investigation, the immediate closure of seams with similar conditions and a pension for the widows at the full wage. The prosecutor's office in Osterhal has opened a file against persons unknown.
Nobody has forgotten the five who died in the roof fall sixteen years ago. Then, too, there was a commission. Its report was never published.
