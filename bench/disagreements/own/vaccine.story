== Atlas Health Wire
A new malaria vaccine cut cases of the disease among young children by 74 percent in the year after the third dose, according to results of a large trial published on Wednesday.
The study, in the Annals of Tropical Trials, followed 4,812 children aged five to 17 months at six sites in four African countries. Two thirds of them received the vaccine, Sarvax-2; the others were given a rabies shot for comparison.
Over two years, with a booster given after the first, efficacy was 61 percent, the authors reported. Against severe malaria it was 68 percent in the first 12 months.
"This is a tool we can use together with bed nets, not in place of them," said Naledi Oruma of the Institute of Parasite Research, who led the trial.
Fever was the most common side effect, occurring after about one in five vaccinations, compared with 11 percent in the control group. Seven vaccinated children suffered febrile seizures and recovered fully.
Twenty-one children died during the study, 14 in the vaccine group and seven in the control group, which was half as large. An independent panel found no death to be related to vaccination.
The maker, Helion Biologics, said a dose would cost less than four dollars.
An expert group of the World Health Organization is due to review the data in October.

== The Morning Chronicle
When Amina Sorel was pregnant with her fourth child, she buried her second. Malaria, said the nurse; it was the rainy season. Little Joel, now three, was among the first infants in the village of Tambaro to be given the injection that researchers hope will change the arithmetic of such seasons.
The figures published this week are the best ever obtained in so large a study of a malaria vaccine. Roughly three quarters of the cases that would have been expected in the first year did not occur. Among almost 5,000 toddlers in four countries, some 3,200 were vaccinated and half as many received an unrelated injection.
The protection does wane. Counted over two years, and in spite of a fourth injection at the end of the first, it comes to around 60 per cent.
"I would have signed for that figure ten years ago without reading the small print," said Prof Edwin Lasker, a parasitologist in Brightwater who took no part in the study.
He points out that the trial was carried out where malaria is seasonal and the shots were given shortly before the rains. How well the vaccine works where mosquitoes bite all year round remains to be seen.
Prof Naledi Oruma, who leads the research, has begun such a trial. Results are expected in two years.
Side effects were mild on the whole. One injection in five or so was followed by a fever; seven children had convulsions, none with lasting harm.

== Business Compass
Shares in Helion Biologics climbed 12 per cent on Wednesday after its malaria candidate Sarvax-2 met its main goal in a late-stage trial.
The company plans to produce 90 million doses a year from 2027 at a plant near Port Ansel, finance chief Dag Hellmer said. As every child needs three injections and a booster, that would be enough for about 22 million children.
At a price of under four dollars a dose the complete course would come to less than 16 dollars. Helion does not expect to make a profit from it but speaks of "a licence to be taken seriously"; the same technology is being tested against dengue fever.
In the trial children who had been given the product were 74 per cent less likely to fall ill with malaria within twelve months than those in the comparison group. Severe cases were reduced by more than two thirds.
"The number is at the upper end of what we had modelled," wrote analyst Petra Quist of Marlow Securities. She had reckoned with between 65 and 75 per cent.
A competing vaccine, already in use in nine countries, achieved 56 per cent in a similar study; experts warn against comparing the two directly, since the places and the seasons were different.
Before large orders can be placed the WHO has to give its recommendation. Its experts will take up the dossier in the autumn. The purchase of the first 20 million doses has been guaranteed by a group of donor foundations.

== Science Weekly
How good is good? The report on Sarvax-2 that appeared on Wednesday gives several answers, and they should not be mixed up.
First answer: 74 per cent. By so much was the rate of malaria lower in the vaccinated children in the twelve months following the third of the basic injections. The confidence interval runs from 70 to 77 per cent.
Second answer: 61 per cent. That is the value for the whole two years of observation, including a booster. In the second year taken by itself, the authors note in a supplement, it was only 47 per cent.
Third answer: 68 per cent, for severe disease in the first year. Since severe malaria is rare even in the regions concerned (there were 90 such cases all told), this figure is less certain.
For deaths the study provides no answer. Of the 3,208 children in the vaccine arm 14 died, of the 1,604 in the control arm seven, precisely the same proportion; no trial of this size could have shown a difference.
The participants were between five and seventeen months old at the start. All families received new bed nets, so what was measured is the benefit on top of nets.
Naledi Oruma's team deserves praise for publishing all of this, including the rate of fever, 19.6 per cent after a dose in the vaccine arm. Those who read only the first number will be disappointed in the second year; those who read all will find plenty to be glad about.
