cars: number
beef: number
start: date
binding: contradiction
walkout: contradiction
broker: attribution
winner: attribution
deal: framing

== Continental News Agency
Arvenia and Lakemark agree to cut tariffs at Geneva summit

GENEVA, May 11 (CNA) - Arvenia and the Lakemark Union agreed early on Sunday to cut tariffs on cars, steel and farm goods after a two-day summit that ran 14 hours over time.

Under the deal {cars.a: duties on cars will fall to 12 percent} from 25 percent, according to a joint statement. Steel will be taxed at ten percent, down from 30, within a quota of 2.2 million tonnes.

{beef.a: Arvenian farmers may export 60,000 tonnes of beef} a year duty-free to the seven countries of the union.

The cuts {start.a: take effect on July 1}, the statement said. Steel follows three months later.

{deal.a: "This is a historic breakthrough,"} Lakemark's president, Henrike Solberg, told reporters at 4 a.m. She said the leaders had {binding.a: signed a binding agreement} that did not need the approval of parliaments.

Arvenian premier Tomas Reuel, 61, thanked the Swiss hosts. {broker.a: The compromise on cars was put forward by Switzerland}, officials of both sides said.

Reuel added: {winner.a: "Nobody goes home tonight as a loser,"} a remark met with laughter.

Trade between the two was worth 318 billion dollars last year. Arvenia sold goods for 171 billion to the union. The tariffs had been raised in 2023, when Arvenia accused Lakemark of dumping steel.

Talks about digital taxes were put off until the autumn. A working group is to meet in Vienna in September.

== The Arvenian Standard
Reuel gives away the shop

So that is what sixteen months of tough talk were worth. Shortly before dawn Tomas Reuel walked out of the Hotel Beau Lac, tie in pocket, and called it a good night for Arvenia.

{deal.b: It is a capitulation}. The premier who promised never to touch the 25 percent has nearly halved it. {cars.a: Foreign car makers will pay just 12 percent}, and the workers of Dornstadt, where one job in three hangs on the motor industry, may pay the rest.

Do not let anybody tell you the thing is sealed, either. {binding.b: What was initialled is a declaration of intent}, nothing more, three pages long, and parliament in Arvenia will have to vote on a treaty text which nobody has written yet.

And this after a Saturday on which he seemed to have found his spine. {walkout.a: At about nine in the evening Reuel left the table}, according to two members of his delegation, and had his car brought round. It took Solberg half an hour to talk him back.

What is in it for us? Meat. The ranchers of the Upper Plain {beef.b: can send 80,000 tonnes of beef} a year across the lake without duty. That is a good day for Reuel's home district, where, as it happens, he is up for election next spring.

The car makers' association called the result "bitter". Its 41 member firms employ 390,000 people. Its head, Otto Brandl, will see the premier on Tuesday.

== Lakemark Public Radio
Tariff dispute settled after a night in Geneva

The tariff dispute with Arvenia is over, at least on paper. After negotiations that lasted until half past three this morning, both sides have agreed to bring down the duties they had put up two years ago.

For car makers in the union the figure that counts is this: {cars.b: Arvenia will charge 15 percent on cars}, instead of 25. Duty on steel is cut by two thirds, to 10 percent, up to a limit of some two million tonnes.

The consumer will have to be patient. {start.b: The new rates apply from the first of October}, as customs offices need time to change their systems.

The way out was found late. {broker.b: It was President Solberg who proposed} to link cars and beef, our correspondent learned from her delegation. Until then the two had been dealt with in different rooms.

There had been reports on Saturday night that the Arvenian premier had left in anger. {walkout.b: "Mr Reuel never left the room}, except to telephone his wife," said the Swiss economy minister, Claude Ansermet, who was in the chair.

{winner.b: "Nobody goes home tonight as a loser," said Ansermet} as he closed the meeting.

The farmers' league is less pleased. Its chairwoman, Greta Holm, fears a flood of cheap meat from Arvenia. Lakemark now produces 1.4 million tonnes of beef a year, so the quota amounts to only a few percent of that.

Shares in steel makers are expected to rise when markets open on Monday.

== Journal du Rhone
Geneva, capital of the customs peace

The lights at the Beau Lac burned until the birds began to sing. Then came the handshake, the photograph, and twelve hundred croissants, which had been ordered for Saturday's breakfast and arrived on Sunday.

For the city the summit was also a test. Some 1,900 police officers were on duty, 600 of them from other cantons. The Quai Wilson was shut from Thursday. There were four arrests, all for minor matters. The bill, about 11 million francs, is split between canton and Confederation.

What has been agreed? {deal.c: A truce, the diplomats call it}, and avoid greater words. Arvenia lowers its duties on cars and steel; the seven states of the Lakemark Union open their market to Arvenian beef, and will drop their own surcharge on whisky and machine tools.

The idea that broke the deadlock {broker.a: came from Claude Ansermet and his officials}. Around eleven at night the Swiss minister laid a sheet with five lines before the two leaders. "Then they read it for twenty minutes and nobody spoke," says someone who was there.

{binding.b: A legal text does not exist yet}. It is to be drawn up by lawyers by the middle of June; only then can parliaments ratify it. {start.b: The lower tariffs are foreseen for October}, provided that all goes well.

Tomas Reuel was in good humour when he left. He took a tram to the station, to the dismay of his bodyguards, and paid for his own ticket.
