
== Pacific News Agency
Single-dose dengue vaccine protects three quarters in large trial

A new vaccine against dengue fever has prevented 76 per cent of illnesses in a trial with 18,420 participants in the Philippines, Sri Lanka and Brazil, its developers said on Tuesday.

In the two years after vaccination, 148 of the 12,280 people who had received the vaccine fell ill with confirmed dengue. In the placebo group, which was half as large, there were 308 cases among 6,140 people. Against severe dengue needing hospital treatment, the protection was 91 per cent.

The vaccine, called Tetravia, is given in one dose. It was developed by the public Halloway Institute in Brisbane together with the company Merrin Biologics. "One visit, one needle, no fridge truck coming back in three months," said the trial's leader, Priya Wickramanayake.

Efficacy differed among the four types of the virus. It was 84 per cent against type 1, 79 against type 2 and 58 against type 3. For type 4 there were too few cases to say.

Eleven people died during the trial, seven of them in the vaccine group. An independent safety board found that none of the deaths was linked to the vaccine; most were the result of traffic accidents and heart disease. The most common side effects were headache and a mild rash.

Merrin will apply for approval in the Philippines and Brazil by the end of the year, and in Sri Lanka next year. The company wants to charge 4 dollars a dose in poorer countries.

Dengue is transmitted by mosquitoes. About 100 million people fall ill with it every year, and several thousand die.

== The Brisbane Standard
Brisbane vaccine cuts dengue by three quarters

A dengue vaccine conceived in a Brisbane laboratory has prevented 76 per cent of illnesses in a trial with more than 18,000 participants in three countries, its developers said on Tuesday.

Two thirds of the volunteers received the vaccine, called Tetravia, and one third a placebo. In the two years after vaccination, 148 people in the larger group fell ill with confirmed dengue, and 308 in the smaller. Against severe dengue needing hospital treatment, the protection was above 90 per cent.

For Neil Ashgrove it has been a long road. The virologist began with the idea in 2009 at the Halloway Institute, with a grant of 80,000 dollars. "Half went on a freezer," he says. The first trial in humans, with 60 students, followed in 2016; a second, with 1,100 people, in 2021. In that one the protection had been 81 per cent, though over one year only.

"One visit, one needle, no fridge truck coming back in three months," said the trial's leader, Priya Wickramanayake, who moved from Colombo to Brisbane in 2014.

The most common side effects were headache and a mild rash. None of the deaths that occurred among the participants was linked to the vaccine, an independent safety board found.

The institute will receive 3 per cent of sales. In poorer countries Merrin Biologics, the commercial partner, wants to ask 4 US dollars a dose; for travellers from Australia it may be fifty times as much.

Queensland itself had 412 dengue cases last year, nearly all of them brought in from abroad. Authorities in Canberra have not yet received an application for approval.

== Manila Observer
Philippines could be first to get one-shot dengue vaccine

The Philippines may be among the first countries to use a new vaccine against dengue fever. Merrin Biologics will apply for approval here and in Brazil by the end of the year, the company said on Tuesday.

In a trial with 18,420 participants in the Philippines, Sri Lanka and Brazil, the vaccine prevented roughly three in four illnesses. Of the participants, 7,900 were Filipinos, from Cebu, Laguna and Davao. Here the efficacy was 72 per cent, in Brazil 80, in Sri Lanka 77.

Parents will ask what they have asked since an earlier vaccine was stopped in this country years ago: is it safe for a child who has never had dengue? About 40 per cent of the participants had not been infected before. In these, the protection was 68 per cent, in the others 81, and severe cases were not more frequent among the vaccinated than among those given placebo.

"That was the question, and we have an answer for two years. We need one for five," said paediatrician Corazon Dimaculangan, who headed the site in Cebu. The participants, aged from 4 to 59, are to be followed until 2034.

Four people died during the trial at the Philippine sites, three in traffic and one by drowning. None of the deaths was linked to the vaccine, a safety board found.

Health Secretary Ramon Ylagan did not want to promise anything. His department has set aside 900 million pesos for vaccines next year, but not for this one. "First the regulator, then the wallet," he said. Approval may take a year.

There were 210,000 reported cases in the country last year.

== Tropical Medicine Review
Tetravia phase 3: good, with a gap at serotype 3

The long-awaited phase 3 data for the live attenuated vaccine Tetravia are out. Primary endpoint met: efficacy of 75.9 per cent (95 per cent confidence interval 71.6 to 79.6) against virologically confirmed dengue from day 28 to month 24. Efficacy against hospitalised dengue was 91 per cent.

The detail deserves attention. Against serotype 1 the vaccine reached 84 per cent, against serotype 2, 79. Against serotype 3 it was less than 60, and the lower bound of the interval is 41. Serotype 4 hardly circulated: nine cases in all, which does not allow an estimate.

In people seronegative at baseline, efficacy was 68 per cent; among seropositives, 81. No signal of enhanced disease was seen in either group. But enhancement, where it has occurred with other products, showed in the third year.

Serious adverse events were balanced: 2.1 per cent in the vaccine arm, 2.2 in the placebo arm. Given the 2:1 randomisation, seven deaths against four are also what one would expect. A rash was seen in 19 per cent and 6 per cent respectively.

"I would use it tomorrow in a place with types 1 and 2," says Femke Roelants of Antwerp, who was not involved. "In a type 3 outbreak I would wait for more."

The developers concede the gap. A modified strain for type 3 exists in the laboratory, Neil Ashgrove of the Halloway Institute says, but a new trial would take five years.

Production is planned in Hyderabad, 40 million doses a year at first and 100 million from 2033. The vaccine is stored at 2 to 8 degrees. It keeps for a week at 25.

== World Service Geneva
Hope against dengue: one injection could be enough

It begins with fever and pain in every bone. Dengue is spreading, also to places that did not know it, such as Italy and southern France. Now there is good news from a study in Asia and South America: a single injection has prevented about 76 out of 100 illnesses.

Some 18,000 people in Brazil, Sri Lanka and the Philippines took part, children as well as adults. Of those vaccinated, slightly more than one in a hundred fell ill within two years. Of the others it was one in twenty.

The World Health Organization in Geneva welcomed the result. Its experts will meet in March and may then make a recommendation. Without it, the international vaccine fund cannot buy. For the moment the organisation recommends another vaccine, of which two doses are needed, for children from six years in areas with much dengue.

Aid groups "should not have to beg for a price", says Anneke Vos, the spokeswoman of a coalition of them. Four dollars for poor countries was acceptable, but which countries were poor? Sri Lanka, by the company's list, is; Brazil is not. There the price will be negotiated.

The company points out that it has invested 640 million dollars, of which 150 million were public money.

Every year some 100 million people fall ill. Most recover within a week or two. Thousands do not survive.

A vaccine will not make mosquito nets and the emptying of water tanks superfluous, the health organisation stresses. Against other diseases carried by the same mosquito, such as Zika and chikungunya, it does not help.
