stranded: number
planes: number
funding: contradiction
jobs: number
fate: contradiction
record: framing?
== Kanal Fire
Nordferie closes and leaves tens of thousands waiting

{record.a: Denmark has begun the largest repatriation of its peacetime history} because Nordferie, a giant of the travel trade, has collapsed.

{stranded.a: The Transport Office is going to fetch home an estimated 90,000 tourists}, and the programme is to cost 400 million kroner.

Under the name of Operation Swallow {planes.a: 27 planes have been chartered that will pick up passengers} in 38 places in 14 countries.

Nordferie stopped trading in the small hours of Thursday. A last attempt to agree on a rescue, without which the business could not go on, had come to nothing.

People who are away now will return on the planned day or as near to it as can be done. Whatever was booked for later is void, and that concerns about 600,000 customers.

{funding.a: The greater part of the cost will be borne by the Travel Guarantee Fund, and the state will put in a share}. The fund covers package tours if a company fails, but those who had bought no more than a flight will also be flown free of charge.

New laws were needed, Prime Minister Lone Bach said, so that it would not be the taxpayer who pays when tour operators go under.

Kirsten and Ole Damgaard told us that they had gone to a Nordferie shop on Wednesday to have their papers printed. The staff were in good spirits and saw no reason for concern. At 3am a friend wrote to Kirsten that it was all over. She was sad for the company, she said, since the two had travelled with it for half of their lives.

== Morgenbladet
Nordferie customers may have to wait for ten days

{stranded.b: Danish tourists, 90,000 of them at the least, had ten anxious days ahead of them} after the end of Nordferie set in motion {record.b: the largest repatriation since the Second World War}.

Every Danish plane of the company stayed on the ground from the early hours of this morning, when Nordferie, the oldest tour operator in northern Europe, stopped trading.

The Transport Office has begun an operation that spans half the world and bears the name of Operation Swallow. It should take ten days and will be double the size of the one that followed the fall of Skyline Air three years ago.

{stranded.b: No fewer than 90,000 holidaymakers are to be flown back} from 38 airports in 14 countries, among them Phuket, Dubai, Miami, Antalya and the Canary Islands.

The Office asked people not to go to an airport before they have been told of a flight. It has opened a page on which every customer can look up the new departure, and a telephone line that was overloaded within an hour.

Hotels had been assured that they would be paid for the nights still to come, it said, and nobody had to leave a room early. Passengers who wish to return on their own can do so, and may claim the fare later.

== Ekspres Nu
The last Nordferie plane is down

Nordferie's very last flight has come back to Denmark. This morning's collapse of the company {stranded.c: has left more than 96,000 Danes stranded abroad}, and the holidays of 600,000 other customers are cancelled.

The Airbus from Miami rolled to its gate in Billund at 8am, and with that a history of 164 years was over.

There were tears at the headquarters in Aarhus. {fate.a: In Denmark, 5,400 of the staff have lost their jobs today}, {jobs.a: and with them a further 7,200 in other countries}, after the region's oldest and best-known travel company was declared bankrupt at 3am.

{funding.b: Jets that the taxpayer is financing with 400million kroner} are already on their way. {planes.b: The fleet, of 25 planes or more, is heading for three continents} {stranded.c: and should bring 96,000 Danes home} from upwards of 35 places in the next ten days.

{record.a: Operation Swallow is the biggest repatriation that Denmark has seen in peacetime}. Some 9,600 people a day will reach Danish airports, but many of them a good deal later than planned, and not always at the airport they left from.

Nordferie's counters at a dozen Danish airports stay shut.

Talks had gone on until late last night. Nobody was ready to carry the company's debts of 7billion kroner any longer, and in the night the Transport Office announced the end.

Prime Minister Lone Bach said the government had been asked for 650million kroner and had said no. That was much public money, and other companies would have drawn the wrong lesson from it, she argued.

== Oresund Economist
Bach promises help to the stranded, rejects talk of a cheaper rescue

{record.a: It is the largest repatriation in times of peace that the country has ever had}, says the Transport Office, which is bringing Nordferie's customers home.

The travel giant has ceased trading for lack of a rescue deal, {stranded.a: and an estimated 90,000 Danes are abroad and wait to be fetched}. On Wednesday it had talked with its main owner and its creditors for a whole day. The additional 900 million kroner that it needed to survive could not be found.

Lone Bach said everything would be done to get them home. The prime minister would not hear of it that a bail-out would have come cheaper. There were reports meanwhile that a hotel in Egypt would not let Nordferie's guests go until they had paid what the company might leave unpaid.

She was on her way to a summit in Geneva, and spoke to reporters on the plane some hours before the firm, 164 years old, announced that it was closing at once. {fate.b: The jobs of all who work for it are now in danger}: {jobs.b: 13,200 in the whole world}, 5,400 of them in Denmark.

It was a very hard situation, and her thoughts were with the customers, the prime minister said. There were plans for this case. In one way or another the state would have to step in.

Ways must also be found for tour operators to insure themselves against bankruptcy, she said, after Skyline Air and now Nordferie. One had to ask whether the directors of such companies had the right incentives.
