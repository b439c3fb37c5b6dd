absent: contradiction

== Baltic Press Service
Latvian government survives no-confidence vote by a single ballot

The Latvian government of Prime Minister Andris Vītols survived a vote of no confidence on Thursday, after the opposition fell one ballot short of the 51 it needed in the 100-seat parliament.

Fifty deputies voted to bring the cabinet down and 46 to keep it. Three abstained and one was absent.

The motion was tabled by the National Renewal party over the cost of a new hospital in Daugavpils, which has risen from 190 to 277 million euros. It was the third such attempt since Vītols took office 20 months ago; the first two failed by nine and six votes.

"We have been given a yellow card," Vītols, 49, told reporters. "I have understood."

The three who abstained all belong to the Rural List, the smallest of the three parties in the coalition. Its chairman, Guntis Bērze, said that they remained loyal to the government but not to every one of its bills.

{absent.a: Opposition deputy Marta Ozola missed the vote because of illness}, her group said. She had been taken to hospital with appendicitis during the night.

Health minister Ilze Kalna, against whom most of the criticism was directed, has offered to hand over the hospital project to the finance ministry. She will stay in office.

Vītols denied that any posts had been promised in exchange for support.

The next general election is due in October next year.

== Rīgas Balss Šodien
50 to 46 and one empty chair

Rarely has an empty chair been looked at so much. It is in the fourth row on the left, and on Thursday at 14.52, when the result lit up on the board, Marta Ozola was not sitting in it.

Fifty for, forty-six against, three abstentions. One vote was missing. Hers.

What happened? {absent.b: She stayed away because she did not want the government to fall}, two colleagues from her own National Renewal group told this newspaper. Ozola, a doctor from Daugavpils, had argued for months that the hospital must be built, whatever the price, and feared that a new cabinet would bury it. She had her telephone off all day.

In the corridors there was talk of the post of state secretary. The prime minister's office calls that nonsense. Nobody was promised anything, it says.

Others were more visible. Guntis Bērze and his two friends from the Rural List sat with folded arms and pressed yellow, having backed the government in June. In February they had done likewise.

Andris Vītols, as he left, shook hands first with the ushers, then with the finance minister, and last of all with Ilze Kalna. The health minister keeps her post but must give up the building site in Daugavpils, whose cost has gone up by 87 million. A new supervisory board of five is to be set up by the end of the month.

National Renewal leader Edgars Strods announced that there will be a fourth attempt. Under the rules he must wait three months.

== Latgale Radio
What the vote in Riga means for the hospital in Daugavpils

For the people of Daugavpils the most important sentence on Thursday was spoken after the vote. "The hospital will be built," said Prime Minister Andris Vītols, "and it will open in 2029."

Originally it was to have opened in 2027. The shell is up and about a third of the money, 94 million euros, has been spent. When the contract was signed three years ago the building was to cost 190 million. In the spring it was 241 million, and the last estimate, in August, was close to 280 million.

The contractor, Būvgrupa Sēlija, puts the increase down to poor soil, which meant that 1,400 additional piles were required, and to changes asked for by the ministry. The State Audit Office, in its report of September, found fault with both sides.

Health minister Ilze Kalna no longer has the say. On Thursday morning she offered to hand the project to the finance ministry, and the prime minister accepted.

The government of Andris Vītols survived a vote of no confidence by the narrowest of margins, as the opposition fell one ballot short of the 51 it needed. Of the four deputies elected in Daugavpils who took part, three wanted the government to go.

"I don't care who is minister," said Larisa, a nurse at the old hospital, where the lift has been out of order since May. "Let them give us a lift."

The new building will have 412 beds. The old one has 530, of which about 400 are in use.

== Nordic Observer
Vītols clings on in Riga, but his coalition is fraying

Latvia's centre-right prime minister, Andris Vītols, lives to fight another day, though only just. A no-confidence motion in the Saeima failed on Thursday because it was backed by half of the 100 members rather than by more than half.

It was the closest of three attempts to unseat him. In February the motion had obtained 42 votes and in June 45.

On paper, the three coalition parties have 53 seats: 31 for Vītols's own Unity Path, 18 for the liberals and four for the Rural List. Three of those four abstained; four liberals, unhappy with the budget, voted with the opposition. Forty-six were left.

The opposition has 47 seats. With the four liberals that would have made 51. {absent.a: Marta Ozola, its missing member, was in hospital}, and the Saeima, unlike some parliaments in the region, does not permit votes by proxy.

Diplomats in Riga do not expect an early election. "No one has money for a campaign," one said. The regular date is in October of next year.

But the arithmetic is now awkward. The budget, to be put to the vote on 28 November, includes cuts of 160 million euros in farm and regional subsidies, to which the Rural List objects. For the budget, a simple majority of those present suffices.

The prime minister spoke of a "yellow card". He has denied having bought support with posts. Mr Bērze, who leads the Rural List and is not himself known for understatement, spoke of "the last warning but one".

Latvia has had 15 governments in 25 years.

== Dienas Ziņas TV
Vītols: "I have understood"

Prime Minister Andris Vītols has promised to change his style of government after his cabinet escaped defeat by one vote.

Fifty deputies voted to bring the cabinet down and 46 to keep it. The abstentions came from the ranks of the coalition.

In the studio on Thursday evening Vītols said that he would in future meet the leaders of the coalition parties every Monday. Until now they had met once a month. "We have been given a yellow card. I have understood," he said.

He would not be drawn on the liberals who had voted against him. Their leader, Sanita Lūse, said that there would be talks with the four but no expulsions.

Edgars Strods, the leader of National Renewal, was also our guest. He described the result as a moral victory. "Half the parliament wants him gone. Half!" On Saturday his party will decide whether to collect signatures for a referendum on dissolving parliament; it would need about 155,000, a tenth of the electorate.

A survey by the institute Norma for this channel, carried out last week among 1,004 people, found 58 per cent dissatisfied with the government and 29 per cent satisfied. The rest did not know. Even so, only 34 per cent want an early election.

Health minister Ilze Kalna did not wish to be interviewed. Her office confirmed that the finance ministry will take over the construction of the Daugavpils hospital, which will cost 87 million euros more than planned.

The new supervisory board is to meet for the first time in November.
