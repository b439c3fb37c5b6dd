licence: contradiction

== Hanoi Morning Mail
More than 300 workers treated after factory lunch in Nghe An

More than 300 workers at a garment factory in central Vietnam were taken to hospital with food poisoning after eating lunch in the works canteen on Wednesday, health officials said.

By the evening 312 employees of the Song Lam factory near Vinh had been treated for vomiting, stomach cramps and dizziness, the provincial health department said. Three of them, among them a woman who is five months pregnant, were in intensive care.

The meal consisted of braised chicken, rice and pickled cabbage. It had been served to some 900 people of the early shift from 11.15 a.m. The first of them fell ill about two hours later.

Samples of food and water were sent to a laboratory in Hanoi. Results were expected by Friday, deputy director Nguyen Thi Hao told reporters.

The canteen is run by Minh Phuc Catering, an outside company which delivers meals to 14 factories in the region. {licence.a: The firm held a valid food safety certificate}, Hao said. Its kitchen has been closed until the investigation is concluded.

The factory, which is South Korean-owned and employs 2,100 people, stopped work on Wednesday afternoon. It makes sportswear for American and European brands.

Twelve ambulances and several company buses were used to take the sick to four hospitals. It was the largest outbreak in the province since 2016.

== The Mekong Observer
Hundreds fall ill after lunch at Vietnamese garment factory

Hundreds of workers at a garment factory in central Vietnam were taken to hospital with food poisoning after eating lunch in the canteen on Wednesday, health officials said.

A total of 312 employees of the Song Lam factory near the city of Vinh were treated for vomiting, stomach cramps and dizziness, the provincial health department said. By Thursday noon 190 of them had been discharged.

The three most serious cases, including that of a pregnant woman of 26, were no longer in danger, deputy director Nguyen Thi Hao told reporters.

The meal of chicken, rice and pickled cabbage had been served to around 900 people. It was cooked before dawn in a central kitchen eight kilometres away and taken to the factory by lorry, at temperatures of up to 37 degrees.

The supplier, Minh Phuc Catering, delivers meals to 14 factories in the region. {licence.a: Its food safety certificate was in order}, Hao said. The kitchen was closed as a precaution and the other 13 factories were told to find another provider.

Samples were sent to a laboratory in Hanoi, where the first tests pointed to a bacterium. Final results were expected on Friday.

The factory, owned by Daehan Textile of South Korea, resumed work on Thursday morning with about two thirds of its staff of 2,100. Those who fell ill would receive full pay, the company said.

In a similar case in the south of the country 568 people fell ill last year after eating filled bread rolls.

== Vinh Evening
What was in the chicken

The bowls were still on the tables on Thursday. Nobody had been allowed to touch them: 900 bowls, most of them empty.

Tran Thi Lien, 33, a seamstress on line six, ate only the cabbage. "The meat smelled sweet," she said. Her sister Huong had two helpings. At a quarter past one she put her head down on the machine.

At the General Friendship Hospital, which admitted 141 of the 312, mattresses lay in the corridors until Thursday morning. The other patients were shared among three smaller hospitals. Dr Le Van Khai had been on his feet for 26 hours. "They are young and strong. That was our luck," he said.

Vinh Evening has been to the central kitchen in Hung Dong ward. The gates are sealed. On the wall in the porter's lodge hangs the certificate in a gilt frame. {licence.b: It ran out on 14 April}, more than four months ago. {licence.b: No new one was ever issued}, an official of the ward's own food office confirmed.

Neighbours tell of vans that were loaded at four in the morning and stood in the sun until ten.

The director of the catering firm, Pham Minh Phuc, received us on the doorstep. He apologised to the workers, and promised to bear all the costs of their treatment. Then his lawyer arrived.

On Friday the department announced what the laboratory had found: a toxin of staphylococci, in the chicken and only there. By then 44 patients were left in the wards.

== Saigon Blitz
LUNCH FROM HELL

They queued for chicken. They left on stretchers.

Panic broke out at a giant clothing plant when the sewing machines fell silent one by one and girls began to drop to the floor.

"It was like a film," said security guard Tuan, 41. "First three, then thirty, and then I stopped counting." Those who could still walk were packed into the buses that normally take them home.

Mum-to-be Ngoc Anh, 26, feared for the life of her unborn child. On Thursday she was able to smile again: the doctors let her hear the heartbeat. "I will cook for myself from now on," she vowed.

Her lunch cost the bosses 18,000 dong, about the price of an iced coffee. Out of that the caterer had to pay for meat, rice, vegetables, gas, transport and his own profit. Go figure.

The food was cooked while it was still night and reached the plates when it was nearly noon. In between it stewed in metal tubs in the back of a truck. On the hottest day of the month!

Catering king Phuc, 52, drives a white Lexus and feeds 14 factories, or did until Wednesday. Now his phone is off.

More than three hundred poisoned, three of them so badly that they needed intensive care. Thank heaven nobody died.

And the famous brands whose leggings are sewn there? They are "monitoring the situation". From very far away, with a very good lunch.

== Radio Hansa International
Vietnam: poisoned at work

Five days after the mass poisoning in a Vietnamese textile factory, all of the 312 patients have left hospital. The last six were sent home on Monday.

The cause has been known since Friday. A poison that certain bacteria produce when food is kept warm too long had formed in the chicken. Cooking it again does not help, says the Hamburg microbiologist Antje Brodersen: "The germ dies, the poison stays."

It is a question of time and of heat, and so in the end of money. Between the kitchen and the canteen lay eight kilometres and about seven hours.

The company that delivered the food worked for more than a dozen factories. {licence.b: It had been operating without a valid certificate since the spring}, as documents show which a Vinh newspaper has published. The authorities have announced a review of all 230 catering firms in the province.

German buyers are concerned as well. Two sportswear firms that have goods made by Song Lam say that they inspect the sewing rooms and the fire exits every year. Canteens are not on the list. They are going to be.

The Korean owners have terminated the contract with the caterer. Until they have a kitchen of their own, which is planned for December, each employee gets 30,000 dong a day to buy lunch outside.

Many, our correspondent reports, bring rice from home and save the money.
