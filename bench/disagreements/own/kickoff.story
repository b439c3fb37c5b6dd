arrests: number
officers: number
minute: date
started: attribution
bullets: contradiction
gate: contradiction
fence: contradiction
death: contradiction
label: framing

== Polska Depesza
Polish cup semi-final abandoned after violence in stands

ZABROWNICA, Poland, April 16 (PD) - The Polish cup semi-final between Gwardia Zabrownica and Stal Olszno was abandoned on Wednesday evening when hundreds of supporters invaded the pitch and fought with police.

Referee Tomasz Bielak stopped the game {minute.a: in the 63rd minute with Stal leading 1-0} and sent the teams to the dressing rooms. He called it off half an hour later.

{arrests.a: Eighty-seven people were detained, six of them minors}, said police spokesman Jacek Wrona. {officers.a: Nineteen officers were injured, two of them seriously}.

Wrona said {started.a: visiting fans from Olszno had begun the trouble}. {fence.a: They tore down a fence of their block}, he said, and threw flares into the family stand. Officers used water cannon and tear gas. "{bullets.a: Rubber bullets were not fired at any point}," he said.

A 41-year-old man died in hospital. {death.a: He suffered a heart attack in the crowd}, a hospital spokesman said, and showed no external injuries.

The attendance was 14,600, in a ground which holds 18,000.

Witnesses complained that they could not get out. The club rejected this. "{gate.a: All eight gates were open from the hour mark}," said Gwardia's chairman, Piotr Lasota.

The football association will decide on the result on Tuesday. Interior Minister Ewa Kaminska called the events "a disgrace".

== Super Fan
ANIMALS! Hooligans wreck the cup night

We had all been looking forward to a feast of football. What we got was {label.a: a riot by masked hooligans}, live on television, in front of weeping children.

The 1-0 by Brazilian striker Davi Moura in the 55th minute was the last thing worth seeing. {minute.b: In the 71st the referee had seen enough} and blew his whistle for good.

Who was it? Look at the pictures, says Super Fan's expert, ex-international Robert Czyz, 49. "{started.b: Gwardia's own ultras were over the fence first}. They came from behind the north goal with their faces covered. The Stal boys only answered."

The bill: {arrests.b: 112 thugs behind bars by midnight}, 400 seats torn out, a goal broken in two. {officers.b: At least thirty policemen were hurt}, one of whom may lose an eye.

And then the worst: Marek P., 41, a father of two, is dead. He had come with his son, 12.

Stal coach Henryk Zuber, who is 62, was in tears. "I've been in this game for forty years. Tonight I was ashamed of it."

The final is to be played on May 2 in Warsaw. With whom? Legnica, who won the other semi-final on Tuesday 3-1, will have to wait.

Lock them up, and throw away the key!

== Gazeta Zabrownicka
Widow wants to know how Marek Piotrowski died

Marek Piotrowski sold lottery tickets in Targowa street and never missed a home game. On Wednesday he took his elder boy along.

"{death.b: Dad was hit in the chest by something}, and then he fell," the 12-year-old told his mother. She has hired a lawyer. The prosecutor has ordered an autopsy, with results due on Monday.

The hospital had spoken on the night of the failure of his heart. It does not wish to add to that.

What hit the people in sector D? Amateur footage sent to this newspaper shows men in helmets with long guns, and our reporters picked up three black balls of two centimetres under the seats. {bullets.b: The police shot rubber bullets at spectators}, says lawyer Alicja Mroz, who represents the family. The police say the balls could come from anywhere.

The sector had no way out. "{gate.b: Gate 5 was chained until the very end}," says steward Kamil Duda, 23. "I had no key. I begged for one on the radio."

For many in the town it was not a riot at all but {label.b: a police assault on families}. A march is announced for Sunday at noon, from the market to the ground.

The match, for the record: it was stopped {minute.a: after sixty-three minutes of play}. Gwardia were one down.

== Olszno Dziennik
Stal fans return: "We were the ones running away"

Twelve coaches rolled into the bus station at four on Thursday morning, an hour and a half behind schedule. Three had no windows left.

About 1,100 people had travelled from Olszno to Zabrownica, with scarves and drums, to see Stal in a semi-final for the first time in 31 years. They saw one goal, by Davi Moura.

"We were the ones running away," says Janina Wilk, 38, a nurse. {started.b: The attack came from the home side's north stand}, she and a dozen others say. {fence.b: The fence fell because people were pressed against it}.

The police see that differently. {arrests.a: Of the 87 people taken into custody}, 52 come from Olszno, a spokesman told us; 60 had been let go by Thursday evening.

Nurse Wilk treated a dozen people on the grass. "{bullets.b: I saw round bruises that only rubber bullets make}," she says. "And I have photographs."

Getting out took her an hour. {gate.b: The gate beside the visitors' block was locked}, and the police formed a line in front of the next.

Stal's president, Adam Krol, demands that the result stand. By the rules the association may also order a replay or throw out both clubs. It meets next Tuesday in Warsaw.
