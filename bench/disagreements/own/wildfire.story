area: number
evacuated: number
arson: contradiction
contained: number
firefighter: contradiction
first: date
== Valley Tribune
A wildfire that has burned {area.a: 12,000 hectares} of forest near Monte Claro reached the edge of the town on Tuesday.
{evacuated.a: About 5,500 residents were told to leave} their homes, the regional government said.
At least 43 houses have been destroyed.
{arson.a: Police believe the fire was started deliberately} and are looking for a man on a motorcycle.
{contained.a: Firefighters had contained 20 percent of the blaze} by Tuesday evening.
{firefighter.a: A firefighter was killed} when a tree fell on his truck.
Strong winds and temperatures above 38 degrees are expected until Thursday.
{first.a: It is the largest fire in the region since 2003}, said Paula Reis, who heads the fire service.
Four planes from neighbouring countries joined the effort.
== The Continental
Thousands fled as flames closed in on Monte Claro, a hill town of 14,000.
The blaze has consumed {area.b: more than 20,000 hectares} since Sunday, satellite images show.
More than 40 homes have been lost, according to the mayor, Rui Tavares.
{evacuated.b: Some 9,000 people were evacuated}, he said.
{arson.b: A fallen power line started the fire}, according to a preliminary report by the fire service.
{firefighter.b: A firefighter was seriously injured} by a falling tree.
The heat will last until Thursday, forecasters say.
{first.b: The town has not seen a fire of this size in almost 40 years}, Mr Tavares said.
Spain and France sent two aircraft each.
== Portal 7
The fire near Monte Claro is still out of control; {contained.b: only 5 percent of it was contained} on Tuesday night.
{area.a: Around 12,000 hectares} of pine and eucalyptus have burned.
{evacuated.a: Some 5,500 people} spent the night in sports halls.
{arson.a: Detectives suspect arson}.
Schools in the district are closed for the week.
Water-dropping planes flew until dark.
