== Vestmark News Agency
Vestmark parliament lowers voting age to 16

KORSUND, May 20 (VNA) - The parliament of Vestmark voted on Tuesday night to lower the voting age from 18 to 16, with 98 members in favour and 71 against.

Five deputies abstained and five were absent from the chamber, which has 179 seats. The vote was taken at 11:20 p.m. after a debate of nine hours.

The law gives the vote to about 139,000 young people. It is to apply for the first time in the local elections of March 2027 and then in the general election of 2028. President Olaf Dreyer has 15 days in which to sign it; his office said that he would do so.

"We trust them with a scooter, a job and a tax return. Now we trust them with a ballot," said Prime Minister Nora Winge of the Social Union, which governs with the Centre.

Of 112 amendments seven were adopted. One obliges schools to teach civics for two hours a week in the ninth year. A proposal to let 16-year-olds stand for election was rejected by 131 votes to 40.

The leader of the National Party, Erik Stahl, called the law "a gift of the government to itself". He wants it repealed after the next election.

In the first reading in February the bill had been carried by 103 votes to 70.

== The Korsund Post
A long night, and then sixteen

At twenty past eleven the bell rang for the last time, and in the gallery forty pupils from the Lindgren School, who had been allowed to stay up, held their breath.

Then the figures lit up: 98 green, 71 red, 5 white. Somebody cheered and was told to stop.

The majority was smaller than the government had a right to expect. Social Union and Centre have 101 seats between them; 92 of their deputies voted yes. Four said no, three abstained, two were ill. That it was enough by a wide margin is thanks to six members of the opposition, among them the Green Tomas Ek, 29, the youngest in the house.

Mr Ek had the best line of the debate. "I was sixteen when I chaired my first meeting," he said. "It was shorter than this one."

Doyenne Greta Palm, 78, of the Centre, was one of the four. "I was not ripe at sixteen," she told the chamber, "and I had read more books."

The sitting had begun at two in the afternoon and was interrupted twice, for dinner and for a nosebleed. The seven amendments that survived, out of more than a hundred, are mostly the work of the committee on education.

Young people who turn sixteen by the spring of 2027 can vote for their town council. Parliament's turn comes a year later.

== Daily Trumpet
TEENS GET THE VOTE - BUT NOT A BEER

Too young for a pint, old enough to pick the PM! From 2028 spotty sixteen-year-olds will help to decide who runs the country.

After a nine-hour yawn-a-thon our MPs waved the law through shortly before midnight. Nearly a hundred were for it, and just over seventy had the nerve to say no. Winner of the night: PM Nora Winge, 50, whose own daughter Alma turns 16 in June.

"She won't tell me who she would vote for," Winge laughed afterwards over a lemonade in the canteen.

The Trumpet went to ask those concerned. "Cool," said Jonte, 15, at the bus station. "Is it on an app?" It is not. His friend Mira, 17, has read all the party programmes. "Twice," she said.

The people are in two minds. In our poll 52 per cent of adults like the idea; among those below thirty it is 71. Pensioners prefer things as they are by three to two.

Blustering Erik Stahl of the National Party swears that he will scrap the law if he wins. For that he will need to win over the very teenagers whom he did not want to ask.

And what does it cost? Some two million a year for extra polling cards, ballots and civics teachers, the interior ministry reckons. That is less than the canteen.

== Radio Parliament
Voting at 16: the law step by step

Good morning. Last night's vote was the second and final reading; no third is needed for a law on elections. What happens next?

The text goes to the president today. Olaf Dreyer must sign or return it by June 4. He is expected to sign as early as next week. It then appears in the official gazette and comes into force on January 1.

The first to use the new right will be those who go to the polls in the towns and districts in March of the year after next. There are, according to the statistics office, 138,600 people of 16 and 17 in Vestmark at present. They will make up three percent of the electorate.

Not everything that had been planned was passed. The right to stand for a seat stays at 18, since only 40 members wanted to change it. Voting by telephone, which the Greens had asked for, did not come to a vote; it has been sent to a committee.

And how did the parties vote? The coalition provided 92 of the 98 yes votes. The National Party, with 44 deputies the largest in the opposition, was against to the last one present. Among the Greens and Liberals there were six in favour, and two abstained.

The turnout in the house was high. A hundred and seventy-four of 179 members took part, ten more than at the budget.

== The Overseas Review
In Vestmark, the young are asked in

Small countries like to be first. Vestmark, with its six million people, is not: Austria let its sixteen-year-olds vote in 2007. But it may be the first to have done it against the advice of a government commission, which three years ago thought seventeen a wiser age.

Ms Winge did not care for halves. Her bill survived its first test in the winter by 33 votes and its last one on Tuesday by 27. The slippage tells you something about the Centre, her partner, whose voters are the oldest in the land.

Will it change anything? Turnout among first-time voters was 49 percent in 2024, against 77 percent overall. Political scientists in Korsund expect those of sixteen, who still live at home, to be more diligent than those of nineteen, who do not. Which party gains is anyone's guess. In school elections last autumn the Greens won; in second place came Mr Stahl's National Party, who may find that the present he complains of was meant for him.

There is a little money in it for schools, two lessons a week in the ninth year, and a good deal of poetry. "Now we trust them with a ballot," said the prime minister late at night. The gallery, where the future sat in woollen socks, had by then been awake for longer than most of the members.
