many: number
rank: framing
aim: framing
cover: contradiction?
abroad: attribution?

== National Agency
Nearly 26,000 Cascadia Telecom workers walk out

DENVER - {many.a: Nearly 26,000 employees of Cascadia Telecom stopped work on Wednesday} after contract talks had got nowhere. {rank.a: It is among the largest strikes the country has seen in recent years}, and it was given a lift when Senator Bill Sandoval, who wants to become governor, spoke to strikers at a rally in Denver a week before his party votes.

His rival Helen Crewe, who is ahead in surveys, likewise sided with the strikers and called on Cascadia to return to the table.

The strike was called by the Allied Line Workers (ALW) and the Brotherhood of Cable Crafts, the unions of the technicians and customer service staff in Cascadia's old business with wired telephones.

{cover.b: Internet, telephone and television service may suffer in several western states}, Colorado, Utah and Oregon among them. The mobile business is not part of the walkout.

Cascadia said that thousands of employees outside the unions had been trained in the past year, {cover.a: so that service would not be interrupted}.

{cover.b: "It cannot be done," said Rob Marsten of the ALW}. "They have 6,500 people there {many.b: and want to replace 26,000} who have spent their lives at this."

Wired service brought in about 31 percent of the company's revenue last year, only half of the share it had in 2000, and less than 8 percent of its operating profit.

Cascadia, the No. 2 in the country's mobile business, has stopped laying new telephone lines and turned to mobile video and advertising instead. For that purpose it bought the portal Lumio for $2.9 billion last year.

== CableWatch
Full coverage: The strike at Cascadia Telecom

Ten months of negotiation did not bring a new contract. {many.b: So the 26,000 wireline workers of Cascadia Telecom went on strike} at 6 a.m. on Wednesday, May 11. Their unions are the Allied Line Workers (ALW) and the Brotherhood of Cable Crafts (BCC).

From Montana down to Arizona they have worked without a contract since Sept. 1 of last year, and there is no agreement with Cascadia about health care, job security and other matters.

On May 13 the ALW and the BCC sat down with Cascadia over the contract for workers in Colorado, Utah, Wyoming, New Mexico and Arizona. Once again the weekend came without a result.

On health care the workers had offered to save the company several hundred million dollars, said Ed Moody, a vice president of the ALW. {abroad.a: On the company's plans to move still more work abroad} and to keep people away from their families for months the unions could not give way, he stated.

{cover.a: Cascadia is still sure that it can work at full speed in spite of the strike}.

"Millions of people in the West have to be able to reach one another, at any hour of any day," said Bob Mudd, president of wireline operations. {cover.a: "We have prepared for a stoppage of any kind}, and our services will be there for customers when and where they are needed."

Below is everything we have published on it so far; our sister services for mobile and cable have more.

== Viewpoint Pictures
In pictures: On strike against Cascadia

Thousands of Cascadia workers in the West walked out on Wednesday because contract talks were stuck. Our photographers went to see them.

Albany Street, Denver. Strikers with signs in front of a Cascadia office. The strike was called by the Allied Line Workers and the Brotherhood of Cable Crafts, the unions of the technicians and customer service staff in Cascadia's old business with wired telephones.

Salt Lake City. A picket line in the morning rain. Cascadia and the unions have been talking since last July: the company means to spend less on health and pensions, step by step over three years. In September the old contract ran out, and there has been none since.

Boise. Strikers are getting ready before dawn. {cover.b: Internet, telephone and television service may suffer in several western states}, Colorado, Utah and Oregon among them.

Portland. A man calls to his fellow workers through a loudhailer. The unions say that pensions are to stay where they are for good, {aim.a: that it is to become easier to lay people off} and that outside firms are to get more of the work. The company has answered that the health care of retired and active workers has become more expensive and that something must be done about it; {aim.b: in leading its workforce, it also says, it has to be "more flexible"}.

Denver again, at noon. About a hundred strikers went through the streets near the head office and shouted "Shame on you!" at people who had come to take over their work. Behind them a driver of the parcel service leans on his horn; his union has told its members not to cross the line.

== Red Banner
First day on the line at Cascadia

Denver, CO - The pickets were out in force on May 11, from the old exchange on Larimer Street to the company's glass tower. {many.b: All over the West 26,000 Cascadia workers downed their tools} at 6:00 that morning. {rank.b: The country has had no larger strike in recent years}.

{aim.c: Cascadia is out to gut the protection that workers have against being fired}. It wants to hand more of the work to contractors and {abroad.b: ship jobs off to Mexico, Honduras and elsewhere}. Technicians are to be sent far from home for up to two months at a stretch, with no chance to see their families. And in the shops of Cascadia Mobile, whose workers formed a union two years ago, the company refuses to so much as negotiate about better pay, benefits or conditions.

All of this from a company that made a billion dollars and more in profit every month of last year.

At the Larimer exchange the mood was high. Bus drivers honked, teachers brought coffee, and nobody who passed by took the company's leaflet. "We built this network pole by pole," said Dolores Quintana, a splicer with 22 years on the job. "They can't run it with office boys. Give it a week."

The union expects help from others, and help is already there: nurses, teachers and parcel drivers joined the pickets on the first day. More rallies are announced for the weekend in Denver, Boise and Portland.

Victory to the Cascadia strikers!
