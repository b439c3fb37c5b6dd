withdrawal: contradiction

== NorthWire
Korsk troop build-up near Veldania largest in decade, envoys say

TARNE, Veldania, April 20 (NorthWire) - Korsk has massed about 60,000 soldiers within 100 km of its border with Veldania, the largest such force in a decade, Western diplomats said on Thursday, as Veldania's prime minister broke off a trip to Canada.

{withdrawal.a: Not a single unit has moved back} since Korsk announced a withdrawal on Monday, two of the diplomats said, citing satellite images taken on Wednesday.

Korsk says the troops are there for the spring exercise Granite Shield, which began on April 3 and was due to end on Friday of last week.

Veldania, a country of 4 million with an army of 17,000, has called up 5,000 reservists. Defence Minister Katri Lome said there was "no reason for panic and every reason for care".

The two countries have been at odds since November, when Veldania closed the only railway line to the Korsk exclave of Pelm in a dispute over transit fees of 84 million euros.

Wheat futures in Chicago, which are sensitive to trouble in the region, ended 1.8 percent higher. Yields on Veldania's ten-year bonds climbed to 5.9 percent from 5.2 a week earlier.

The foreign ministers of the two countries are expected to meet in Vienna on Tuesday, for the first time since January.

== Capital Press Association
Prime minister heads home as 60,000 troops stay close to Veldanian border

TARNE, Veldania (CPA) — Veldania's prime minister cut short a visit to Canada on Thursday as Western diplomats said that neighboring Korsk had massed some 60,000 soldiers within 60 miles of the border, the largest such force in a decade.

"I want to be where my people are," Prime Minister Juhan Raud said before boarding a plane in Ottawa.

{withdrawal.a: No sign of a pullback could be seen} in commercial satellite photos from Wednesday that were reviewed by CPA. Rows of tents, a field hospital and what an analyst said were pontoon bridges stood where they had stood a week before, in a forest clearing 8 miles from the Veldanian village of Ossu.

Korsk has described the deployment as an exercise. Granite Shield began in early April with 22,000 participants, according to a notice it sent to other European countries. More arrived in the second week.

In Ossu, where the church has a Korsk bell and a Veldanian roof, people went about the planting. "They drive up and down. At night one hears singing," said Maie Tork, 77. Her grandson is one of 5,000 reservists who were told to report by Sunday.

The quarrel is about a railroad. Veldania shut it last fall, cutting off overland freight to Pelm, a Korsk territory of 300,000 people on the sea. Korsk has since supplied it by ship.

The United States said it would send 800 soldiers to Veldania for training that had been scheduled for June.

== World Broadcasting Corporation
Korsk and Veldania: Why are there soldiers at the border?

It is one of the quietest frontiers in Europe, 412km of bog and birch. This week more soldiers are camped along it than there are people living on the Veldanian side.

Western officials put their number at about 60,000. That is nearly three times as many as Korsk had said would take part in its annual spring manoeuvres, which were officially over last Friday.

At its heart the row is about money. Veldania has sent Korsk a bill of €84m for the use of a railway. Korsk has paid €51m of that and wants an arbitrator to look at the remaining €33m. Trains have not run since 14 November.

On Monday the Korsk defence ministry said its forces were going home and published a film of tanks on flatbed wagons. The film runs for 52 seconds and has been watched nine million times.

Could there be a war? Most of those we asked think it unlikely. "You do not call a meeting in Vienna for Tuesday if you want to march on Sunday," says Ellen Fairweather of the Institute for Baltic Security. She points out that only a third of the troops are combat units; the others are engineers, drivers, cooks.

Still, nerves are on edge. Supermarkets in Tarne have run out of candles. Mr Raud, the prime minister, landed there in the small hours of Friday and went straight to the general staff. Two of the airport's four daily flights to the Korsk capital have been cancelled.

== Korsk Telegraph Agency
Defence Ministry: units return to barracks on schedule

KORSK CITY, 20 April (KTA) – {withdrawal.b: Three brigades that took part in the exercise have already returned to their barracks}, the Ministry of Defence said on Thursday, rejecting what it called hysteria in the Western media.

The exercise Granite Shield, in which forces trained to repel an attack from the sea, was completed successfully on 14 April, the ministry's spokesman, Colonel Yegor Tamm, told KTA. {withdrawal.b: "The withdrawal began on Monday and continues}, day and night, by road and rail. Whoever does not see it does not wish to see it."

It will be concluded by 5 May, he said. The movement takes time because of the number of personnel: 22,000 had taken part in the first stage, and the strength was increased in the stages that followed.

The army moves within the borders of its own country and threatens nobody, Tamm emphasised.

Foreign Minister Anna Brezh will travel to Vienna on Monday for a meeting on the following day with her Veldanian colleague. The subject is the railway line to Pelm, whose closure has forced the 300,000 inhabitants of the region to rely on ships for five months. Korsk has transferred 51 million euros to the Veldanian railways and proposes that an arbitrator rule on the rest.

Asked about the planned arrival of 800 American soldiers in Veldania, the spokesman said that it had been noted.
