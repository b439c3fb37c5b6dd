who: attribution
players: contradiction
payoff: number

== Agence Sport Plus
Rugby: Valmont sack coach Delcasse after seventh defeat in a row

The French first-division rugby club RC Valmont dismissed head coach Thierry Delcasse on Monday, two days after a 41-10 home defeat by Bayrac, the team's seventh in succession.

Valmont are bottom of the table with nine points from twelve matches. Two years ago they had reached the semi-finals under the same coach.

{who.a: The decision was taken by club president Alain Rouquette}, who informed Delcasse by telephone shortly before eight in the morning, the club said.

Forwards coach Mathieu Serre, 38, will be in charge until the winter break, assisted by the former scrum-half Loïc Pons. Their first match is on Saturday at Toulbiac.

Delcasse, 54, had come to Valmont in 2021 and won promotion in his first season. His contract was to run until June 2028. {payoff.a: He is to receive compensation of 900,000 euros}, according to a source close to the negotiations.

"I leave with sadness and without bitterness," the coach wrote in a message to supporters.

Rouquette denied that the club was in financial difficulty. The league's auditors had examined its accounts in October and imposed no sanction, he said.

Valmont are the fourth top-division club to change coaches this season. The bottom team is relegated in May, and the one above it has to win a play-off to stay up.

== Le Réveil de la Vallée
The end of the Delcasse years

The light was on in the office at the Stade des Tanneurs until after midnight on Sunday. At ten to eight on Monday, Thierry Delcasse's telephone rang. He was on his way to buy bread.

Forty-one to ten against Bayrac: that was the last straw. The stands, with 9,200 spectators, had begun to whistle before half-time, when it was 24-3. "Rouquette, resign," they shouted too, something which tends to be passed over at the club.

{who.b: It was the American shareholder who demanded his head}, we have learned from two people who were on the video call on Sunday. Dale Hutchins, whose fund has owned 48 per cent of the club since 2024, gave the president until Monday noon. Rouquette, who owns 30 per cent, would have preferred to wait for the match at Toulbiac.

And the dressing room? {players.a: The players had not asked for his departure}, captain Rémi Castan assured us. "We went to tell him on Friday that we were with him. Write that."

Serre, who takes over, was born in the town and played 214 matches for it. He has never been head coach of a professional side. He would accept, he said, "for four matches, then we shall see". There are indeed four until the winter break.

In his first season Delcasse took the club up; in the second it came eleventh, in the third it was among the last four in the championship; in the fourth it was ninth.

The supporters' club will collect signatures for a farewell lap of honour.

== La Mêlée
Valmont: the inside story of a sacking

Seven defeats, 231 points conceded, four tries in the last five matches. With figures like these no coach survives. But at Valmont it was not only a matter of figures.

{players.b: Five senior players had called on the president to act}, La Mêlée can reveal. They met Alain Rouquette on Thursday, two days before the match against Bayrac, at a restaurant outside the town. They complained of three-hour video sessions and of a game plan they no longer believed in. The Fijian wing Semi Tavua, who was not among them, had already been left out for being late.

Delcasse suspected something. "A dressing room is like a marriage," he said on Friday at his press conference, with a smile. "You are the last to know."

{payoff.b: His departure will cost the club 1.4 million euros}, say those who know the contract, which had more than two and a half years to go. On top of that come his two assistants, video analyst Cyril Bosc and defence coach Neil Harkin, who are leaving with him. Talks on their terms are not finished.

The budget of 21 million euros, the third smallest in the division, has no reserves for this. Rouquette says otherwise. There is no financial difficulty, he maintains.

Who comes next? Serre until the winter break. From January the club would like a name: the Irishman Conor Duffy, free since he left Bristol, and the former international Yannick Lortal have been mentioned. Lortal's agent says that there has been no contact.

The bottom club goes down at the end of May. The last but one plays off for its place.

== Sud Radio Matin
Delcasse gone, Serre takes over at Valmont

Valmont are looking for a coach. Thierry Delcasse was dismissed on Monday after a run of seven defeats, the latest of them at home to Bayrac on Saturday evening.

Mathieu Serre, until now responsible for the forwards, took training for the first time on Monday afternoon. Thirty-one players were there; eight are injured. "Nobody's head is down," he said. "Well, a few. But we lift them."

{who.a: President Alain Rouquette said it was his decision and his alone}. "When it rains, one does not change the sky, one changes the coat," he told us. He thanked Delcasse for all he had done, and announced that a stand might one day bear his name.

He would not be drawn on the amount of the compensation. An agreement was signed on Monday evening.

On Saturday Valmont travel to Toulbiac, who are thirteenth and thus just above them, four points better off. Victory with a bonus point could take Valmont off the bottom, and it would change the mood.

It is not the club's first change of coach during a season. In 2011 Jean-Luc Arrieu went in November, and Valmont were relegated; in 2017 his successor but two, Marc Vidal, left in February, and they stayed up.

Delcasse himself intends to take a rest. He will go to Réunion, where his daughter lives, and then watch some rugby "without a stopwatch".

The coach's message to the fans was read more than 60,000 times in its first few hours.

== The Touchline
Valmont part with Delcasse as Serre steps up

RC Valmont have dismissed head coach Thierry Delcasse, the man who brought them up from the second tier and, two seasons later, to within 80 minutes of a final.

The French club are last in the table, having won two and lost ten of their twelve games. They began the season with two wins and three narrow losses, and have been beaten in all seven since.

Delcasse, a former hooker who won four caps for France in the 1990s, was in his fifth season. {payoff.a: His settlement is understood to be 900,000 euros}, or roughly ten months' gate receipts.

Welsh defence coach Neil Harkin, in his second year there, is leaving too. The 45-year-old is expected to return to the Welsh regions, though the Severn Dragons denied that they had made an approach.

Serre, who looked after the forwards, will have the team until the winter break. He has two Britons in his squad: Scottish lock Fraser Mull, out until February with a knee injury, and English fly-half Tom Garside, who has kicked 62 of the team's 171 points.

Valmont is a former tanning town of 26,000 people in the Cévennes. Its ground holds 11,500 and was last full in September.

Three other clubs in the French top flight had changed coaches this season: Bordes, Sète and Toulbiac, who happen to be Saturday's opponents. Since doing so Toulbiac have won two of three.
