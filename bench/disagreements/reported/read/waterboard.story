turnout: number
start: contradiction
when: date
counter: contradiction
record: framing?
basis: attribution?

== Daily Beacon

Water sale march: {turnout.a: 600,000 PEOPLE join Ask Us First protest}

{turnout.a: Around 600,000 people were out in Aldermere today} to demand a referendum on the sale of the national water board.

The Ask Us First campaign said the turnout had beaten that of the protest in October, when some 420,000 took part.

The crowd stood tightly packed as {start.a: the marchers set off from Linden Avenue} for a rally in front of the Assembly building.

They called on the government to let the public decide how the water board is sold, and whether it is sold at all.

This morning a petition against the sale became the most signed that the Assembly's website has ever carried. By late afternoon it had more than 2.7 million names.

Politicians of several parties, among them Ingrid Solheim, Peter Marsh and Adeola Finch, spoke in Assembly Square as the pressure on Premier Joanna Reeve increased.

From the stage there was talk of broken promises and of muddle in the ministries, and speakers urged the premier to let the people have their say.

Meanwhile {counter.a: a separate march by supporters of the sale}, about 120 strong, heard a speech by Neville Crane this morning.

Brass bands, drums, horns and singing made for a noisy procession.

Marchers in blue capes carried huge paper taps over their heads as the column crept towards Assembly Square.

A spokeswoman for Ask Us First said: "Nobody can give you the number of heads in a crowd like this, it has run over into half the city. Linden Avenue was jammed from end to end, and thousands have tried to get to the square by the back streets. When the first speaker began, people were still only arriving. {basis.a: The figure we give rests on the advice of experts}, and whatever the true one is, the premier cannot look past it."

== The New Commoner

Turning off the tap – {turnout.a: 600,000 in the streets for a vote} on water

{turnout.b: At least 600,000 demonstrators filled the heart of Aldermere} as they moved on the Assembly to demand that the public have the last word on the sale of the water board.

{start.b: Marchers set off from Castle Gate} {when.a: at around eleven on Saturday morning} for the protest, which was called by Ask Us First.

{turnout.a: The organisers claimed a turnout of around 600,000}, which they said {record.a: made it one of the biggest protests} the country has ever seen.

{basis.b: The figure was put together from reports by stewards}, staff and helpers posted along {start.c: the whole route from the Mint Tower} to Assembly Square, and from a study of pictures taken out of television helicopters.

Brass bands, drums, horns and singing made for a noisy procession.

Demonstrators in blue capes carried huge paper taps over their heads as the march crept towards Assembly Square.

Placards told the government to keep its hands off the reservoirs and to put the sale to the people.

So great was the crush that people were pushed into side streets, and for a while trains ran through Orchard Street station without stopping.

The actress Tilda Boyce and the radio host Sam Corrigan, who led the rally in the square, announced from the stage that {turnout.a: a first count had come to some 600,000}. A long roar went up.

Adeola Finch, who sits in the Assembly for Eastbank, told the crowd that those who had promised cheaper water had known better all along. "They sold you a dream and now they want to sell the well," she said.

Ask Us First has called on its supporters to write to their members before the bill returns to the floor on Wednesday.

== Corner

{turnout.a: Estimated 600,000 turn out for water vote} in {record.b: largest protest since the fuel marches}

The number comes from Ask Us First, who organised the march

{turnout.a: An estimated 600,000 protesters walked through Aldermere} {when.b: on Saturday evening} in {record.b: the biggest protest the country has known} since the fuel-tax marches of 1998.

A few hundred thousand had been expected. But at about 3.15pm, only hours after the thing had got going, the organisers put out a message which said that {turnout.c: as many as 600,000 had taken part}.

The march {start.a: went from Linden Avenue to Assembly Square}, where there was a rally later in the day.

There the crowd listened to a string of speakers, among them the Assembly member Adeola Finch, the broadcaster Liam Tranter and the mayor of Aldermere, Yusuf Karim.

Tranter told Corner in the square that he bore no grudge against anybody who had backed the sale at the last election, but that he could not see how anyone could stand by it now that the accounts lay on the table.

"I'm not cross with people who voted for it, not in the least," he said. "They were handed a list of good reasons as long as your arm. I don't even say that those who wrote the list were liars. I think they got it wrong.

"Perhaps in other times some of it would have come true. It hasn't. So you go back and you ask again, that is all we want. And what do they do? They tell us that asking people a question is an insult to people."

Few of those whom Corner talked to expected the premier to give way. Most had come anyway, many with children.

== Clipdesk

Water marchers boo as they pass the premier's house

The organisers of the Ask Us First campaign, which wants a referendum on the sale of the national water board, {turnout.a: have claimed that 600,000 people marched} in the centre of Aldermere today.

The march brought demonstrators, most of them opponents of the sale, out on the streets of the capital {when.c: on Saturday afternoon} to demand a vote on the government's bill. {counter.b: People in favour of the sale also came to the march} to protest against it; they reject a referendum.

There was loud booing when the Ask Us First crowd came by Mallard House, where Premier Joanna Reeve lives. Some chanted her name and told her to come to the window. Others held paper taps and buckets up to the gate. The police had closed the pavement in front of the house, and a line of officers stood behind the barriers.

Our pictures show the head of the column as it goes by. It took well over half an hour before there was a gap. Many of the marchers are families, and several carry home-made signs. One has the words "Not a drop" on it, another shows the premier as a plumber with an empty wallet.

The bill on the water board goes back to the Assembly next week. The government holds that the sale is needed to pay for new pipes. Its critics fear that prices would rise and that the reservoirs would pass into foreign hands.
