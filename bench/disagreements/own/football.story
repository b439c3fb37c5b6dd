score: number
crowd: number
scorer: attribution
red: contradiction
coach: contradiction
== Sports Gazette
Riverton United beat Eastgate {score.a: 3-1} on Saturday to go top of the league.
{scorer.a: Marco Silva scored twice} before half-time in front of {crowd.a: 41,000 spectators}.
Eastgate's defender Kwame Mensah {red.a: was sent off in the 70th minute} for a second yellow card.
"We were the better team from the first minute," said the coach, Julia Brandt.
Riverton have won five games in a row.
Eastgate stay eleventh.
{coach.a: Eastgate's coach, Nils Aker, said he would not resign}.
== Eastgate Echo
Eastgate lost {score.b: 3-2} at Riverton United on Saturday, their fourth defeat in a row.
{scorer.b: Two goals by Jonas Weber} put the home side ahead before the break.
{red.b: Kwame Mensah was taken off injured in the 70th minute}.
Nils Aker, the coach, {coach.b: said he would step down} at the end of the season.
A crowd of {crowd.b: 38,500} saw the game.
Eastgate remain in eleventh place.
