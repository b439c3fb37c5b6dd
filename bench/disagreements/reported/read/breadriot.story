toll: number
bullets: contradiction?
bread: number
provoked: contradiction?
texts: date?

== The Daily Observer
{toll.a: Eight killed in Cazanda as} the cost of food sets off riots

Gangs of young men surged through Porto Velo, the capital of Cazanda, yesterday, hurling stones and emptying shops. {toll.a: The police shot back and at least eight people died}. The rising price of food, fuel and water had brought the crowds out.

Dearer food the world over has raised fears that the turmoil of three years ago could return, when riots over the cost of living broke out in several poor countries. The United Nations said on Tuesday that food on international markets costs more than at any time since then.

The police in Cazanda had declared Tuesday's marches illegal, as nobody had asked leave to hold them. {texts.a: Word of them had been going round for days}, partly by text message. Thousands came, most of them young men.

"We strike because of the prices, but it is about more than prices. It is about what is fair," said one of them, Abel Mutimba, 31.

Parts of the city sank into chaos. Women wept at what they saw, and protesters ran with the wounded in their arms. On one street a boy of 11 lay in his blood and did not move.

{provoked.a: Tomé Farias, 48, who is out of work, said he watched officers fire on protesters who had done nothing} to bring it about. "Rice, petrol, light, water: everything goes up, and so people are furious," he said.

{toll.a: According to state television eight people were shot dead by the police}, among them a girl of about seven who was walking home from school.

== Weekly Tribune
Cazanda riots go into a second day with more looting

Demonstrators looted shops and barred streets with burning tyres in Porto Velo, Cazanda's capital, on Wednesday, the second day of deadly riots over the leap in the price of bread.

{toll.b: At least seven people, two of them children, were killed on Tuesday, police and hospital sources said}, when the police opened fire on protesters. It was the worst rioting for three years in the country of 19 million.

{toll.c: The official word from the police was five dead, two children included}.

The trouble began over {bread.a: a 24% increase in the price of bread} in one of the world's poorest states, which still bears the marks of a long civil war.

Interior Minister Jorge Malunga said that the government was trying to trace the text messages and emails {texts.b: that have been calling residents to the protests since Monday}.

"There are dead and injured, and property was lost to stones. {bullets.a: The police used rubber bullets. No order for live rounds exists}," Malunga told the private channel TVC.

{bullets.b: Other senior police officers said that live rounds had been fired in some places} once the rubber bullets were used up, {bullets.b: and residents too spoke of real bullets}.

"We shall find out who organised this, and they will answer for the dead, the injured and the destruction," the minister said.

{toll.c: While officials kept to their figure of five dead}, {toll.b: the sources in hospitals and the police counted at least seven} and {toll.d: TVC reported that 12 people had died}, about 170 been arrested and 32 badly hurt, with 39 shops and banks looted.

"I dare not go to work. {provoked.a: They are armed to the teeth and shoot at anyone}, as if all of us were in it," said Nelson Tembo, who lives in the outer suburb of Mavanga.

== Rights Monitor
Deaths in Cazanda riots as food becomes dearer

PORTO VELO, Cazanda – In the country's worst outbreak of violence for three years, police fired on protesters in the capital on Tuesday. {toll.d: At least 12 of the demonstrators were killed} and more than 480 people injured.

Riots broke out at the beginning of the week when bread, water, power and other necessities became more expensive. Young men roamed the city, threw stones and plundered shops.

By Friday most of it appeared to be over. "Nothing has been reported to us since yesterday, and things are under control," a spokesman of the Red Cross, Amílcar Sitoe, said on Friday.

{bullets.b: During the week Amnesty International had urged the police not to shoot with live ammunition} to break up violent gatherings unless lives were in danger. A researcher of the organisation {provoked.b: acknowledged that the police were facing a violent crowd}, but said that bullets which kill may be used only to protect life and where there is no other way.

The cause was {bread.a: the government's decision to make bread 24 percent more expensive}, after which matters slid quickly out of hand.

A woman ran down the road holding her belly, one witness recounted, crying that she was hungry and that all Cazanda was hungry. {toll.a: State television reported that the police had shot and killed eight people}, one of them a seven-year-old girl who was coming home from school.

A police spokesman, Paulo Cumbane, said that 171 people had been arrested. Four buses and more than six cars were set on fire and 39 shops vandalised, he added. Banks and the food stores of two trading companies were attacked and plundered, the national news agency said.

== Open Watch
{toll.e: Seven die in Cazanda food riots}

{toll.e: Seven people, two of them children, were killed yesterday in Porto Velo}, the capital of Cazanda, in riots over the mounting price of food. They are said to have died when police opened fire on demonstrators who were protesting against it.

The government, which had called the protests illegal before they began, has asked for calm. In an address on state radio late on Tuesday, President Armindo Gouveia appealed to citizens not to go out and protest on Wednesday. Police went on patrolling Porto Velo this morning all the same, and shots were reported from some quarters of the city.

Behind the demonstrations are food prices that have shot upwards. {bread.b: Over the past year a loaf of bread in Cazanda has become 24 percent dearer}. The country's currency, the cazal, has dropped sharply against that of its big neighbour to the south, from which much of its food comes, at a time when wheat has become costly throughout the world.

Yet more is in store. The government intends to put up the charges for water and electricity by 24 percent today, {bread.b: and at the end of the week bread is to cost another 20 percent more}.

Observers recall that the rise in bus fares three years ago led to similar scenes, after which the government backed down. Whether it can afford to do so this time is uncertain, for the subsidies it paid then have weighed on its budget ever since.
