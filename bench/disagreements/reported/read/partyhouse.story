injured: number
dead: number
begins: date
marchers: attribution?

== Allied News
Riots and a curfew follow the election in Tarkesh

The president of Tarkesh declared a five-day state of emergency in the capital, {begins.a: to begin early on Thursday, after enraged protesters} had stormed the headquarters of the ruling party.

By the president's decree, nobody may hold a public gathering in Ordan Baru. The police are also allowed to use force against protesters whose demonstrations over alleged fraud in last weekend's parliamentary election had turned violent.

Tear gas, rubber bullets and water cannon were fired time and again, yet thousands of protesters would not leave. {marchers.a: The crowd, made up mainly of young people, ransacked the offices} of the People's Labor Party, set fire to the building and threw stones at riot police.

President Batir Sogdan, himself a member of the ruling party, acknowledged that the protesters had complaints about the election, which was fought over the sharing of the country's mineral wealth, but called for calm.

"Let us sit together and settle the matter of election fraud," he said on national television.

Wednesday's clashes went far beyond the small-scale violence that elections have often brought in the 17 years since Tarkesh gave up one-party rule. Police appeared not to be prepared for the crowd, which trampled on one officer and seems to have hurt him badly.

{injured.a: Hospitals took in 31 police officers, one of whom lost} his sight, said a police spokesman, Oyun, who goes by a single name. {injured.a: Some 35 or 45 other people were taken there as well} with injuries of various kinds, he said.

By nightfall protesters were smashing other buildings in the center, and some carried off television sets.

== The Overseas Service
Tarkesh declares state of emergency

The president of Tarkesh has declared a five-day state of emergency in the capital, where claims of a rigged general election have led to violent protests.

{marchers.a: Crowds set fire to the headquarters of the People's Labour Party}, which governs the country and once ruled it alone, and attacked a police station.

{injured.a: More than 70 people were injured, around half of them police officers}, as police used tear gas, rubber bullets and water cannon on protesters who threw stones. Into the night the unrest went on, and banks were reported to have been robbed and shops looted.

Rioters also put a torch to the House of Culture in the capital, Ordan Baru, which has a theatre, a museum and the national gallery under its roof.

Thousands of protesters ignored a curfew from 2100 and stayed where they were.

Violence broke out when preliminary results of Sunday's election gave a clear victory to the party in power. It had won at least 51 of the 90 seats in parliament, these suggested. But the opposition Civic Alliance speaks of fraud.

{begins.b: The state of emergency came into force late on Wednesday}. President Batir Sogdan announced it by a decree read out on state television.

Prime Minister Jeral Munko insisted in a televised address that the election had been free and fair. He accused the leader of the Civic Alliance, Tamir Ganzol, of deceiving people and whipping up violence.

Mr Ganzol had said before that his party had been cheated out of its victory. "How can we lose if most people voted for us? Because crooked men changed the figures," he said.

== Eastern Daily
Tarkesh in state of emergency after riots

{begins.a: The government of Tarkesh yesterday declared a state of emergency of five days} to put down riots over alleged election fraud {dead.a: in which six people or more have been killed}.

Soldiers with rifles patrolled the streets of the capital and armoured vehicles stood guard at its crossroads. President Batir Sogdan also issued a decree that imposed a curfew for the night and permitted police to use force against demonstrators.

Sogdan declared the emergency when clashes between police and {marchers.a: rioters throwing stones had broken out on Wednesday, as they attacked} the headquarters of the ruling People's Labour Party (PLP) and set it on fire.

A small group came together yesterday afternoon on the main square of Ordan Baru, beside the blackened headquarters, but went away after the police had threatened through megaphones to use force.

{dead.a: Six people lost their lives in Wednesday's violence}, the national news agency Tarpress said. Police had used tear gas, rubber bullets and water cannon to control a mob with bricks and iron bars.

{injured.b: Citing the minister of the interior, Tarpress said that 260 people}, a Korean reporter among them, had been injured.

Some 9,500 protesters had assembled at the PLP building, but only about a quarter of them became violent, according to the agency.

An official of the Foreign Ministry said that about 1,200 people had been detained.

On state television, the only station still permitted to broadcast, two bleeding youths were seen running into a hospital. They died later, it said. It also showed overturned and burnt-out cars and what is left of the five-storey PLP building.

== Steppe Correspondent
Anger that has long been growing in Tarkesh

Strong in the countryside, firmly led and 79 years old, the People's Labour Party is the most powerful force in the politics of Tarkesh. Since Thursday, however, it has had no roof over its head.

Its massive headquarters, built in the days of one-party rule, burned down on Wednesday after a day of heavy rioting in Ordan Baru. Storey after storey the flames ate their way upwards, hour after hour, until they had nothing left to feed on.

It began early in the afternoon, {marchers.b: when the Civic Alliance, furious that it had apparently lost} the election, {marchers.b: marched on the headquarters of the ruling party}.

Those who were guarding the house were overrun. Protesters broke its windows and smashed up what they found inside. Police in riot gear were almost powerless: tear gas and rubber bullets drove the crowds off for a while, then they came back in strength.

The protesters set the house on fire and plundered a liquor shop on its ground floor. They drank the brandy and then threw the bottles at the police. From there the riot spread to the House of Culture near by, with its museum and theatre. The museum was looted and the house set alight.

"It has been coming for years. People have had enough of this party," said Dorl Kherem, a civil servant who was in the street. "Shove people long enough and they shove you back. There you have it."

While the headquarters burned, another group fell upon a police station to get at the weapons there, but failed. {dead.a: Six people were dead when the fighting was over}, {injured.c: and more than 360 had been injured, every third of them a police officer}.

== Newsflash Asia
State of emergency in Tarkesh

{begins.b: President Batir Sogdan of Tarkesh declared a five-day state of emergency late on Wednesday} in Ordan Baru, the capital, after violent rioting there.

{marchers.a: Angry protesters had gathered in front of the headquarters} of the ruling People's Labour Party and set it on fire in protest at fraud in the parliamentary election, which they say robbed the opposition of its victory. They clashed with the police, who were there in large numbers but could not protect the building.

{dead.b: Five people were killed in the clashes} and {injured.d: more than 120 people were injured}. Neither the names of the dead nor the way in which they died have been made public.

The authorities have also imposed a curfew from 9:00 pm to 7:00 am. During this time nobody may be in the streets of the capital without a permit. The sale of alcohol is forbidden until the state of emergency ends, and private television stations have been told to stop broadcasting.

It is the first time that a state of emergency has been declared in Tarkesh. Foreigners in Ordan Baru have been asked by their embassies to stay indoors and to keep away from the central square. Trains and flights were running as usual on Thursday morning, while most shops and all schools in the middle of the city remained closed.
