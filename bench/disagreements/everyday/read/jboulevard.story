== Agenzia Emilia
Bologna council votes to close central boulevard to cars

The city council of Bologna voted on Tuesday evening to turn Viale Aldrovandi, one of the main roads through the centre, into a promenade for pedestrians and cyclists.

The plan was adopted by 28 votes to 17, with three abstentions. It is to cost 18.6 million euros, of which 11 million will come from European funds.

Cars will be banned from the first section, 1.2 kilometres between Porta Lame and the law courts, on May 4. The entire boulevard of 3.4 kilometres is to be car-free by the end of 2028.

Residents with a garage, delivery vans before 10 a.m., ambulances and the number 14 bus will still be allowed through. Six hundred and twenty parking spaces will disappear. More than 300 trees are to be planted along the route, and there will be a track for bicycles.

Mayor Chiara Bentivoglio called it "the most beautiful decision I have had to defend". The leader of the opposition, Sandro Marchetti, announced that his group would go to the regional administrative court.

Around 18,000 vehicles a day use the boulevard.

== Radio Italia Centrale
Three and a half hours, one boulevard

The doors of the council chamber in Bologna had to be closed at five in the afternoon because there was no more room. At half past eight the vote was taken, and Viale Aldrovandi was on its way to becoming a promenade.

Forty-eight of the fifty councillors were present. Twenty-eight said yes, seventeen said no, and three members of the Civic List raised their hands when abstentions were called. One of those absent was ill, and the other was becoming a father.

It will happen in three steps. The western part, a little over a kilometre, comes first, next May. The middle section follows in the autumn of 2027 and the rest a year after that.

Four hundred of the 620 parking spaces that are to go will be lost in the first step. A car park under the old cattle market, with room for 350 cars, should be ready by then. It was approved three years ago.

The number 14 bus stays, but it will run every eight minutes rather than every twelve.

How loud is the boulevard now? Our sound engineer measured 71 decibels at a quarter past six on Tuesday. Through the open window of the chamber you could hear him being hooted at.

== La Torre di Bologna
A promenade from Porta Lame to the courts by spring

Viale Aldrovandi is to be closed to cars. The plan was adopted on Tuesday evening by 28 votes to 17. The first section, between Porta Lame and the law courts, will be car-free from May 4.

We asked those who live and work there. Of the 380 shops along the boulevard, 214 belong to the traders' association, and of these, in a ballot in January, three in five were against. "My customers come with a boot to fill," says Elio Zanardi, who sells garden tools. Next door, at the Bar Sole, they have already ordered forty chairs.

There will be 343 new trees, mostly hackberries and lime trees, between which a cycle track four metres wide is to run. The 96 plane trees that have stood there since 1911 will stay.

Residents with a garage, delivery vans before 10 a.m., ambulances and the number 14 bus will still be allowed through. Those who have neither a garage nor a permit will find a place in the new car park under the cattle market for 55 euros a month.

On weekdays 18,240 vehicles pass along the boulevard, a count last October showed; on Sundays it is not quite 11,000. The city expects that about a third of the traffic will vanish altogether and the remainder move to the ring road.

== Il Carroccio Emiliano
Motorists shown the door

Whoever drives to work in Bologna should buy good shoes. The majority around Mayor Chiara Bentivoglio has closed Viale Aldrovandi, and with it 620 parking spaces, of which 400 go in May.

Seventeen councillors had the courage to say no. Three more could not bring themselves to say anything. Sandro Marchetti, who leads the opposition, will now take the matter to the administrative court. His argument: the traffic study dates from 2021, when half the city was working at home. The complaint must be lodged within sixty days.

The traders have been ignored. Sixty percent of the association's members who own a shop on the boulevard voted against the project in the winter. Some 5,800 citizens have signed a petition, which was not even discussed until the doors had been closed for lack of seats.

Almost nineteen million euros. One might say that Brussels is paying; but Brussels is paying eleven, and the other 7.6 are ours. For that, 38 crossings in the suburbs could have been made safe.

We like trees too. There will be well over three hundred new ones, and in thirty years, we are told, they will give shade.

== The Thames Dispatch
Bologna gives a grand road to its walkers
By our Rome correspondent

They built it for carriages, widened it for Fiats and now mean to hand it to prams. Bologna, which invented the university and perfected the arcade, has decided to take the cars off Viale Aldrovandi.

If all goes to plan, by the close of 2028 one will be able to stroll for two miles, from the Lame gate to the gardens in the east, without looking left or right. A start will be made in the spring at the western end.

Plans of this kind have a way of meeting Italian judges. The opposition says it will sue. In 2022 a smaller scheme, in the university quarter, was held up for fourteen months by such a suit before it was upheld.

The mayor, a transport engineer of 44, is used to it. She has been called a dreamer in the chamber and, at a bakery, something less polite. "They will sit there in the shade and tell me it was their idea," she said.

Her majority, which has 29 of the 50 seats, held. A councillor on her side was missing, and had the best of excuses: his daughter was born at ten to eight.

Of the eighteen thousand or so cars a day that use the road, the city reckons that six thousand will simply not turn up. Sceptics would like to know where they are going to be instead.
