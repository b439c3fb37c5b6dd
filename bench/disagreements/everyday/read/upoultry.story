duty: number

== Gulf of Guinea News Service
Ghana raises duty on frozen chicken to shield farmers

ACCRA, Sept 9 (GGNS) - Ghana will raise its import duty on frozen chicken from October 1 to help local farmers who have lost most of the market to cheap cuts from Brazil, the United States and Europe.

{duty.a: The duty will go up from 20 to 35 percent}, trade minister Kwabena Osei-Tutu told parliament on Tuesday. Whole birds and cuts are both covered; day-old chicks and feed stay free of duty.

Ghana ate about 400,000 tonnes of chicken last year, of which some 270,000 tonnes were imported. "We cannot go on paying farmers in other countries to put ours out of business," Osei-Tutu said.

The Importers' Chamber said prices in the shops would rise by up to a fifth before Christmas and announced that it would go to court. A 10-kilogram carton of leg quarters now costs about 310 cedis ($26) at Tema harbour.

Poultry farmers called the step overdue. Their association says members could double output in two years if banks lent to them at less than 28 percent.

The European Union delegation in Accra said it had taken note of the measure and was examining whether it was in line with the interim partnership agreement. Brazil, which supplies about four tenths of the imports, did not comment.

A similar increase in 2014 was withdrawn after seven months under pressure from lenders.

== Accra Morning Post
Chicken: Parliament hears of new duty

Ghana will raise its import duty on frozen chicken from October 1 to help local farmers, trade minister Kwabena Osei-Tutu told parliament on Tuesday.

{duty.a: The rate climbs from 20 to 35 percent}, he said. Whole birds and cuts are both covered. Feed maize, soya and day-old chicks stay free.

"We cannot go on paying farmers in other countries to put ours out of business," the minister said to applause from both sides of the House.

Minority spokesman on trade Alhassan Fuseini welcomed the measure but asked where the chicken was to come from. The country ate about 400,000 tonnes last year; roughly two thirds came in frozen through Tema. "You do not fill that hole by October," he said.

The Importers' Chamber announced that it would go to court. Its president, Mrs Beatrice Lamptey, told the Post the paper would be filed by Friday. Shop prices would rise by up to a fifth before Christmas, the Chamber said.

Poultry farmers called the step overdue. In Dormaa, where one in three barns stands empty, farmers danced outside the hatchery.

Their association says members could double output in two years if banks lent to them at less than 28 percent. The minister promised a credit line of 200 million cedis at half the market rate; details will follow in the November budget.

It is the second try. An increase in 2014 was withdrawn after seven months.

== Cape Coast Herald
Dearer wings for Christmas, farmers hope for spring

Ghana will raise its import duty on frozen chicken from next month to help local farmers who have lost most of the market to cheap cuts from Brazil, the United States and Europe.

{duty.a: The tax goes from 20 to 35 percent} for whole birds and cuts alike, the trade minister told parliament.

At Kotokuraba market on Wednesday the traders had heard. Auntie Efua Mensah, who sells from three freezers, pays 330 cedis for a carton brought from Tema. "I will not eat the difference. My customers will," she said.

The Importers' Chamber expects shop prices to climb by as much as 20 percent and wants a court to stop the measure.

Farmer Isaac Annan of Abura used to keep 12,000 birds. Today he has 2,500. He would fill his barns again, he said, but a loan at 28 percent "eats the chicken before I do". Poultry farmers called the step overdue; their association believes output could double within two years with cheaper loans.

About 270,000 tonnes of last year's 400,000 tonnes were imported. Of the imports, Brazil supplied about 40 percent, the United States somewhat less, and Europe, mainly the Netherlands and Poland, most of the rest.

The European Union delegation in Accra said it had taken note of the measure and was examining whether it was in line with the interim partnership agreement.

== Tema Business Chronicle
Importers brace for duty shock as cold stores fill up

Eleven refrigerated ships are due in Tema before the end of the month, twice the usual number. Everyone wants the goods through customs on September 30.

From the day after, frozen poultry pays more. {duty.b: Importers will have to reckon with 40 percent}, double the present rate, according to a customs circular seen by the Chronicle. VAT and levies of about 21 percent come on top and do not change.

For a container of 27 tonnes of leg quarters that means an extra bill of more than 90,000 cedis, reckons Coldchain Ghana, the largest of the 46 licensed importers. Its director, Yaw Boateng, said he would halve his orders for the fourth quarter.

The Chamber's case rests on the West African common tariff, which allows a member to go above the agreed rate only with permission. The ministry says a request was lodged in Abuja in May and that an answer is not required for a temporary measure.

Bankers doubt that the farmers can fill the gap. Local output, some 130,000 tonnes, would have to treble to replace every imported carton. Even the farmers speak only of doubling it in two years, and only if credit falls below 28 percent.

Feed is free of duty but is paid for in dollars. The cedi has lost nine percent since January.

Osei-Tutu has promised a credit line. In 2014 he was still an importer himself; his former company has not dealt in poultry since 2018.

== Daily Drum
CLUCKING EXPENSIVE! Government plucks your Sunday chicken

Say goodbye to cheap jollof with chicken! From October 1 the government lays its hands on your plate.

Trade boss Kwabena Osei-Tutu, 61, wants to slap a fat new tax on every frozen wing, thigh and drumstick that comes through Tema. Importers warn that prices could shoot up by a fifth in time for Christmas.

"My children will forget what chicken is," says Adwoa, 34, mother of four, at Makola market. She pays 42 cedis a kilo. With the new tax it could be 50.

The minister was unmoved. He cannot go on paying farmers abroad to ruin ours, he told MPs, who clapped. Were they thinking of their own lunch? In the canteen of parliament chicken and rice costs 25 cedis.

Big chicken is furious. Beatrice Lamptey, 55, the iron lady of the importers, is calling her lawyers. "See you in court," she tells the Drum.

But there are winners. Farmer Kofi Asante from Dormaa, 47, was dancing on Tuesday. He has 4,000 layers and wants to start with meat birds. "Eat Ghana!" he cries. He could use a loan, but the bank asks 28 percent.

Will it last? In 2014 they tried the very same thing. Within a year it was dead as a dodo.

Two of every three chickens we eat come from a foreign freezer. One chop bar owner in Osu has already changed the sign: "Today fish."
