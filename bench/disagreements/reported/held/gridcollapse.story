affected: number
half: number
cause: contradiction
record: framing?
miners: contradiction?

== Westport Wire
{half.a: Half of Sorvana dark after grids} give way for second day

TELMAR - Sorvana's electricity troubles spread across {half.a: half the country on Thursday as} three of its regional networks went down, {affected.a: cutting off 210 million people} from the public supply for hours in what was {record.a: by a wide margin the largest blackout} the world has seen.

Hundreds of trains stood still on the tracks, and dead signals at crossings brought traffic in Telmar to a near halt. Water pumps stopped in several districts of the capital, city engineers said.

In the province of Kestral, {miners.a: 140 men were stuck in three coal pits} when the hoists that carry them lost current, an official of the company that runs the mines told the Telmar Courier.

"They have air and they have water. Once the current is back we will bring them up, so nobody should be alarmed," said the official, Benat Orlu of Kestral Collieries.

The giant breakdown -- one day after a similar but smaller one -- has revived grave doubts about Sorvana's worn-out network and about the government's failure to keep pace with demand in a country that would like to be counted among the big economies. Fourteen of the 19 provinces were hit.

Energy Minister Tarik Ombasi {cause.a: put the new breakdown down to} provinces that take more than the share assigned to them.

"All of them take too much. I told their officials this morning that whoever goes over the quota will pay for it, and may find the switch turned off," he told reporters.

The opposition Civic Union said the day had shown a ministry without a plan and without control.

== Southern Radio
{half.a: Half of Sorvana without electricity}

{half.a: Half of Sorvana has been hit} by a second day of power failures. Three regional networks broke down, {affected.b: leaving 200 million people in 14 provinces} without current.

The affected areas include Telmar, Dunai, Hessan and Upper Marre in the north, and Kestral, Dorin and the Lower Delta in the east.

{miners.a: More than a hundred coal miners were said to be caught} below ground because the hoists could not be moved.

Hundreds of trains came to a stop and signals at crossings failed, which led to long queues of cars in the larger towns.

Local reporters say that most lines are running again, but that it will be many hours before timetables are kept and that a great number of passengers are still waiting.

The giant breakdown - one day after a similar but smaller one - has revived grave doubts about Sorvana's worn-out network and about the government's ability to keep pace with demand.

Energy Minister Tarik Ombasi said he had asked the provinces to give up drawing more than their quota of current.

Short cuts are a daily matter in Sorvanan towns, because too little electricity is generated and the lines are old, but it is seldom that a whole network goes down. The northern one last failed in 2003.

== The Gazette of the Gulf
Giant power failure {half.b: plunges more than half of Sorvana} into darkness

Agencies/Telmar

A giant power failure struck Sorvana for the second day running yesterday when three networks broke down, {half.b: blacking out more than half of the country} in an outage without parallel {affected.c: that touched over 200mn people}.

Trams and underground trains in the capital stopped for a time and hundreds of long-distance trains were delayed.

Energy Minister Tarik Ombasi told reporters that the failure, which came at about 2pm on a working day, {cause.a: was the result of provinces using electricity} "far above the line that was drawn for them".

One network seems to have pulled down the next: {cause.a: the overstretched northern one leaned too hard} on its eastern neighbour, and that in turn dragged the north-eastern one with it.

The area without light reached from the western desert to the hills of the far north-east and took in the large cities of Telmar, Port Anwar and Lissen.

"Every second household has nothing. We have never been in this position," said Goran Petrikas, who follows energy for the Sorvanan Chamber of Trade.

The north-eastern network was fully back after four hours. The eastern and northern ones stood at 30% and 40% by 7pm, Ombasi said.

In Telmar the underground was at a standstill for a few hours, a day after a breakdown of the northern network had brought the worst outage for more than ten years.

While Ombasi was still looking for words, it became known that he is to move to the interior ministry in a reshuffle. In the streets people complained of the heat, of dead computers and of orders that never arrived.

== The Clarion
Second blackout in Sorvana {affected.d: leaves 240 million without light}

Chaos returns to a country whose power stations cannot feed its growing appetite

Crews were trying last night to reach 40 miners caught below ground after a second enormous power cut in two days – {record.b: believed to be the largest ever} – threw Sorvana into confusion.

To a mixture of anger and disbelief, the northern network, which had broken down on Wednesday, did so again yesterday and was soon followed by the eastern and the north-eastern ones. For a time {affected.d: as many as 240 million people in 14 provinces}, from the Marre mountains to the Delta, had no electricity.

Hundreds of trains stopped and traffic lights went out. Hospitals and businesses had to run on generators of their own.

The most anxious hours were spent in the east. In Kestral about 140 men were caught in three mines when the hoists stopped; in neighbouring Dorin the same happened to 44. {miners.b: By the evening the 140 in Kestral were reported to be safe}. In Dorin, however, only four of the 44 had been brought up. "We trust that the others will follow before long," said Ilka Barend of Dorin Coal.

As after Wednesday's outage, which affected around 115 million people, {cause.b: nobody could say for certain what had brought} the networks down. Politicians pointed at each other, and some at provinces that are said to take more than is theirs.

The Energy Minister, Tarik Ombasi, said the fault lay with provinces such as Dunai and Hessan.

== Sorvana Business Day
Network breakdown {affected.c: hits more than 200 m people}

{affected.c: More than 200 million people were affected} when {half.c: almost half of Sorvana had to do} without power for upwards of five hours on Thursday.

Three networks – Northern, Eastern and North-Eastern, which at peak times carry 19,600 MW – broke down and darkened 14 provinces and the federal territory of Anwar Sound. The first lines were brought back after two to three hours.

The Eastern network feeds Kestral, Dorin and the Lower Delta, the Northern one Telmar, Dunai, Hessan and Upper Marre. Customers of the Northern network were hit for the second day.

{cause.b: What set off the "world's largest blackout" no one knows}, or those who do would rather not tell. "Some have been taking too much, and we are not going to give names," said Mr Pavlo Hirsch, chairman of Sorvana Transmission, which runs the networks.

FINGER-POINTING

In some quarters Dunai, Hessan and Upper Marre were accused of overdrawing, and a quarrel between the provinces and the Federation followed. The provinces that were accused called the charge "made up".

According to some, the overdrawing came from the weak rains: farmers have had to run their pumps longer for the newly planted rice. On Wednesday the Electricity Board had sent letters asking the provinces to keep to the rules.

Mr Tarik Ombasi, Energy Minister until last evening (he has moved to the Interior), said: "Provinces go beyond their limit. I have asked that this be punished severely."

He called the breakdown regrettable and said his officials were still trying to find out the reasons for it.
