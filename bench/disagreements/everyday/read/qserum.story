
== Continental News Service
Malaria antibody protects children for six months in African trial

NAIROBI, Thursday - A single injection of an antibody protected 77 percent of young children from malaria for six months in a large trial in Burkina Faso and Kenya, researchers said on Thursday.

The trial included 1,812 children aged from six months to five years, 1,140 of them in Burkina Faso and 672 in Kenya, according to results published in the Pan-African Journal of Medicine.

They were divided into three groups of 604. In the group that received a dummy injection, 330 fell ill with malaria in the six months that followed. Among those who got the antibody in a low dose there were 126 cases, and among those who got a high dose 76. That corresponds to an efficacy of 62 and 77 percent.

"It is one jab before the rains, and the season is covered," said Aminata Sawadogo of the research institute in Bobo-Dioulasso, who led the study.

The most frequent side effect was mild fever, in 11 percent of the children who received the antibody. Three children died during the study, one in each group. An independent panel found that none of the deaths was linked to the injection. One child drowned.

The antibody, called LMB-7, is made by the Belgian firm Lumira Biologics. A dose costs 42 dollars at present, and the firm hopes to bring this down to five.

The World Health Organization, which recommends two vaccines against malaria, said that it would look at the data next year.

Malaria killed 597,000 people in 2023, most of them African children under five. The trial cost 58 million dollars, two thirds of which came from donors.

== Le Courrier du Faso
Bobo's researchers make the world listen

In Banfora and in Hounde the mothers did not wait for Thursday's journal. They had counted for themselves. "In our yard there are nine little ones. Those who got the real one did not have the fever, you could see who they were," says Mariam Traore, 28, whose son Issouf took part. That is not quite how science works, says Professor Aminata Sawadogo with a smile, but in this case the yard was right.

A single injection of an antibody protected 77 percent of the young children who received it in the higher dose. With the lower dose it was 62 percent. Nearly two thirds of all participants, 1,140, were from our country.

It is not a vaccine. A vaccine teaches the body to defend itself, and takes several doses to do so. Here the finished weapon is injected, and it works from the first day, but wears off after half a year. "It is one jab before the rains, and the season is covered," says Sawadogo, 51, who led the study.

She began it in 2021 with a budget that sufficed for one village. In the end there were 14 villages here and six in Kenya, and 130 nurses, who went to see each child every second week.

One of the children who died was from the region of Hounde, a girl of three who fell into a well. Two others died of meningitis and of the consequences of a road accident, in Kenya. The commission that examined the cases ruled out any connection with the product.

The Ministry of Health wants to use the antibody as soon as it has been approved and is affordable. At today's 42 dollars, a season for every small child in the country would cost more than the whole budget for hospitals.

== Rift Valley Star
Kisumu mothers hail "the rain jab"

More than 670 children from six villages around Kisumu have helped to test a new weapon against malaria, and the news is good.

In those who received the stronger of two doses, the risk of coming down with malaria in the season was cut by more than three quarters. With the weaker one it fell by over 60 per cent.

"We have lost too many children to a mosquito," said Prof. Peter Otieno, who ran the Kenyan side of the study. "This does not replace the net. Sleep under the net. But it is the best thing I have seen in 30 years."

In Kenya, where malaria is present all the year round near the lake, the protection over the six months was slightly weaker than in Burkina Faso, 73 as against 79 per cent at the high dose. The difference may be due to chance, Prof. Otieno said. Overall it was 77.

Grace Achieng, 31, of Ahero, said that her daughter had a hot forehead for a day after the jab and nothing after that. About one in nine of the children treated had a fever like that. Two children from the Kenyan villages died while the study was going on, one of meningitis and one after being hit by a lorry. Neither death had anything to do with the jab, doctors found.

None of the parents was told until last month whether their child had been given the antibody or salt water. All who had the salt water will now be offered the real one.

The government in Nairobi has set aside money for a first 20,000 doses if the regulator gives its approval, which the health ministry expects in 2027 at the earliest.

== De Leuvense Tijd
Lumira shares soar after success against malaria

Investors fought over the shares of Lumira Biologics on Thursday after a large study had confirmed that the Leuven firm's antibody protects children against malaria. The price closed 38 percent up, at 11.60 euros. In 2021, at the height of the pandemic, it had been at 19.

The firm, with 240 employees, has never made a profit. Last year it lost 64 million euros. Malaria will not change that, for the antibody is to be sold to poor countries "at a price that a minister can pay", as chief executive Karel Stevens puts it. What investors hope for is rather that the same technology can be used against other diseases, and that travellers and soldiers will pay more.

The goal is five dollars a dose, about an eighth of the present cost. For that a new plant is needed, which would be built in Senegal for 120 million euros. The money has not been found yet. Stevens speaks of "good talks" with two development banks.

Of the costs of the study itself Lumira bore a third, just under 20 million dollars. The rest came from donors, among them Belgium and a British foundation.

More than 1,800 children took part. Of 604 who got the high dose 76 had malaria within six months, compared with 330 of as many who received a placebo. There were nine severe cases with the placebo, two with the low dose and one with the high dose.

An earlier version of the antibody, LMB-3, had failed in 2018 in Mali. It protected fewer than a third of the adults tested.

== World Science Hour
An injection against malaria: how good is it really?

The result made headlines on Thursday: over three quarters of cases prevented by one injection. How does that compare with what exists?

Two vaccines against malaria are recommended by the World Health Organization. Both need at least three doses, and in trials they prevented between half and three quarters of cases in the first year, depending on the place and season. Pills given every month in the rainy season work about as well, but have to be taken. Bed nets remain the basis of everything.

The antibody was tested against a placebo and not against the vaccines. "So nobody can say that it is better. One can say that it is simpler," said Hannah Brandt of the University of Basel, who took no part in the work.

She considers it well done. Nearly all the children, 98 percent, were followed to the end. The two doses, 150 and 300 milligrams, gave different results, as one would expect if the substance is what makes the difference.

It was given to children between half a year and five years old. In a smaller study in Burkina Faso two years ago, with 330 adults, the high dose had protected 84 percent. That small children should fare a little worse is no surprise, Brandt said.

What is not known is whether the injection can be repeated every year without losing its effect. A study of that is to start next May with 400 of the children who had the antibody. There is also the price, which is more than eight times what its maker aims for.

Almost 600,000 people die of malaria each year. Some of them, the researchers in Bobo-Dioulasso and Kisumu believe, need not.
