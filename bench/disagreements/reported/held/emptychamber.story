vote: number
against: number
ministers: number
surrender: contradiction
custody: contradiction?
shutdown: framing

== People's Wire
Sorantha's Congress undoes its own dissolution and Ramiro Valdera is arrested

Ramiro Valdera is president of Sorantha no longer. Congress impeached him on November 16 {against.b: with 86 votes in favor}, {vote.a: five against and nine abstentions}, and paid no heed to his announcement of that morning, {shutdown.a: in which he decreed the dissolution of Congress} and a curfew from coast to highlands.

The armed forces and the National Police did not stand by him, and {ministers.a: the entire cabinet had handed in its resignation}. Valdera left the seat of government by a rear exit and {surrender.a: gave himself up at police headquarters in Llanque}, {custody.a: where he was placed under arrest}.

"I reject every break with the constitution in the strongest terms," said Attorney General Pilar Oriega.

"A usurper has no claim to anybody's obedience, and Mr. Valdera's coup has had no effect," said the president of the Constitutional Court, Nestor Baquero.

Julio Sanabria, who used to prosecute corruption cases for the state, points out that the members of Congress did not impeach the president for the coup that he attempted. They stuck to the old accusation of "moral unfitness".

The vote had been on the calendar for this Wednesday in any case, and it was possible that it would succeed. The opposition had 62 votes together and needed 74, that is two thirds of Congress. Deputy Emilio Ferrand of the Violet Party had filed the request, on the ground that a president who was suspected of corruption could not remain.

The public prosecutor is running six investigations against Valdera, for peddling of influence, obstruction and bribery. They look into army promotions, the purchase of diesel by the state company, and a bridge in his home province.

== Global Cable News
Sorantha's president says he will dissolve Congress hours before impeachment vote

Sorantha has a woman at its head for the first time. Elena Tovares took over on Wednesday from a man who, in the space of a few hours, {custody.a: was led away by the police} and lost his office in a vote of the legislature.

Until then she was vice president. She took her oath in Congress, where four others have done the same in the last four years, not all of which are over yet.

Some hours before, {against.b: 86 of the 110 members of the house} had voted to impeach Ramiro Valdera.

The upheaval began in the morning, when Valdera, then still president, {shutdown.a: announced that he would dissolve Congress} and set up an emergency government. A vote on his impeachment was to be held later. Sorantha's ombudswoman described the step as an "attempt at a coup".

A new constitution was to follow, the work of a Congress still to be elected.

None of it saved him. {ministers.b: One minister after another gave notice}, the country's highest officials spoke against him, and so did the governments next door.

Sorantha's armed forces refused to go along with the attempt to push the lawmakers aside, and called it a "violation of the constitution".

Tovares herself criticized the plan. It was a coup, she wrote on social media, that deepened a crisis which the people of Sorantha would have to overcome within the law.

From abroad came more criticism. The Canadian ambassador in Llanque urged Valdera to reverse his decision and let the institutions do their work. A spokesman in Ottawa said his government would oppose any act that weakened democracy in Sorantha, and afterwards that it regarded Valdera as a former president.

== World Politics Review Daily
Valdera arrested after third attempt to impeach him as Sorantha swears in vice president

By Wednesday afternoon Sorantha had a president under arrest, deposed by its parliament, and another, his own vice president Elena Tovares, with her hand on the constitution.

Hours after he had declared that he was going to govern by decree and had {shutdown.b: tried to do away with the national legislature}, {custody.a: Valdera was in the hands of the police}, and his support had melted.

"Acting under the law on the National Police, officers have detained the former president," the police said in a statement on Wednesday afternoon.

Valdera had in the morning proclaimed "an emergency government of exception" and gone after the Congress so as to prevent a planned vote on his removal from office, which Soranthans call a vacancy.

The lawmakers met in spite of that, and {against.a: all of them except five voted to impeach} him for "moral unfitness". It was the third time they had tried within a year.

The armed forces disavowed him in a declaration. Any act against the constitutional order, it said, was a breach of the constitution, and neither the army nor the police would obey.

According to reports in Soranthan media, {surrender.b: Valdera is thought to have tried to flee from the presidential palace}, but went to a police prefecture instead, {surrender.b: where officers detained him while he was inside}. Pictures on social media showed him among policemen, leafing through a magazine and without handcuffs.

Valdera, a former bus driver and union leader from the highlands, had won the presidency by some 38,000 votes. In the seventeen months that followed he used up five cabinets and more than seventy ministers.

== Rhine Broadcasting
Sorantha: Valdera removed over failed grab at Congress, new leader in office

Congress in Sorantha has taken the presidency away from Ramiro Valdera and given it to his deputy, Elena Tovares. With a curfew and {shutdown.a: an attempt to dissolve the house}, Valdera had apparently hoped to escape impeachment.

During a session of Congress on Wednesday, Tovares said that she would be in office from now until June 9, 2026, on which day Valdera's term would have ended.

"I know how much is being laid on my shoulders, and my first request to all Soranthans is that they stand together," she said. She asked the parties for a truce so that a government of national unity could be formed.

Congress had called on Tovares after it had agreed to the removal of Valdera.

Why was Valdera removed?

Valdera {shutdown.a: had announced earlier on Wednesday that he would dissolve Congress} and have a new one elected. In a speech on television he announced a curfew and said that he would form an emergency government, which would rule by decree. Hours later the legislature was to have debated a motion to impeach him.

The new Congress would have the power to write a constitution within eight months at most, Valdera said.

His step was at once denounced as a coup, and parliament voted to remove him, scarcely seventeen months into a term of five years.

{custody.b: Word from the police that Valdera had been arrested could not be confirmed.}

Tovares takes over

{against.b: Eighty-six lawmakers voted to oust Valdera} and five to keep him, {vote.b: while eight others chose to abstain}. The motion gave as the reason his "permanent moral unfitness". The vice president was then called in to replace him.

The 58-year-old jurist is the first woman ever to lead the country. She was not well known before the election of last year, and belongs to no party since hers expelled her in January.
