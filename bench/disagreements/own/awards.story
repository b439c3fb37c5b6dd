== Celtic News Service
"Salt Road" sweeps Irish screen awards with six prizes

DUBLIN, Jan 25 (CNS) - "The Salt Road", a drama about a widow who takes over her husband's trawler, won six prizes at the Irish Screen Guild awards on Saturday night, among them those for best film and best director.

Orla Devane, 37, was the second woman to be named best director in the 28-year history of the guild. "I was told that nobody would watch a film with this much weather in it," she said at the Gaiety Theatre.

Sinéad Farrelly took the prize for best actress for her part as the widow. Best actor went to Cillian Roche for "Nine Acres", in which he plays a farmer losing his sight.

"The Salt Road" had gone into the evening with eleven nominations, more than any other film. It also won for screenplay, photography and sound. "Nine Acres", nominated nine times, took two prizes, the other being for music.

The award for best documentary was given to "Ward Seven" by Tomás Quill, about a hospital in Limerick in the first winter of the pandemic. The prize for a life's work went to the actress Maeve Tarrant, 82, who was applauded for three minutes.

The 14 prizes are voted on by the guild's 2,300 members. The ceremony was seen by 640,000 viewers on television, the broadcaster RTV said on Sunday.

"The Salt Road" was made for 4.2 million euros and has taken in 11 million since it opened in September.

== The Dublin Globe & Mirror
Tears, tulle and a dropped statue: the night at the Gaiety

It's heavier than it looks, the guild's bronze heron, as Cillian Roche now knows. The best actor let it slip on the steps of the stage, and a piece of the beak broke off. "Story of my life," said the 44-year-old from Ennis, and held up both parts.

He was wearing green velvet. Sinéad Farrelly came in a dress that her sister had sewn out of a sail, "an actual one, it still smells", and had everyone on their feet when she dedicated her prize to the fishermen of Killybegs, where the film was shot.

For five of the six hours she didn't think that she'd win, she told us at the party. (There were only three hours of ceremony, Sinéad! It just felt like six.) She had been nominated four times before and had always gone home empty-handed.

The queen of the evening was someone else. Maeve Tarrant, in black and pearls, walked on without a stick, had the whole theatre stand for her, and said: "Sit down, you'll miss your trains."

Host Dara Finnan had a joke for everyone and one too many for the minister of culture, Bríd Hanlon, who laughed all the same. About 1,200 guests ate 90 kilos of salmon. The last of them were seen at the Shelbourne at ten past five.

And the losers? The people behind "Pale Horses" had hoped for seven and got nothing. They went for chips.

== Donegal Sentinel
Killybegs stays up late for its film

They had put up a screen in the fish hall, and brought chairs from the parish centre. By nine on Saturday evening some 350 people were sitting between the crates, in coats, many of whom had themselves been in front of the camera.

"The Salt Road" was made here in five weeks of the spring before last, and in two more on a stage in Ardmore. About 120 locals appear in it. Manus Boyle, 66, who has fished for mackerel since he was fifteen, taught the leading lady to mend a net. "She was slow at first," he says, "and then she was faster than my son."

When best sound was announced, the first of the night, there was a cheer for Packy Gallagher, who comes from Ardara and who recorded the harbour in the storm of April 2024. Five more were to follow: screenplay, photography, actress, director and, at eleven minutes to midnight, best film.

Screenwriter Niall Coyne, a teacher at the comprehensive for 12 years, thanked 4B, "who told me where it was boring".

It wasn't all joy. The trawler that plays the "Stella Maris", 24 metres long and built in 1979, was broken up last autumn under the decommissioning scheme. The council would like to put her wheelhouse, which was kept, on the pier.

Visitors already ask for it. The tourist office counted 8,400 guests between July and December, a third more than in the same months of the previous year.

== Screen & Trade
Devane's win puts "Salt Road" on course for the Oscars push

Six Herons for "The Salt Road", from eleven nominations, are the best result at the Irish Screen Guild awards since "The Lockkeeper" took seven in 2014. For its distributor, Kestrel Pictures, they come at the right time.

Kestrel opens the film in the United States on February 13, in 40 cinemas, and will go up to 300 in the following fortnight. It paid about $1.5 million for the North American rights at Toronto. At home, ticket sales amount to €5.1 million; with Britain and the rest of Europe, the total comes to €11 million, against a budget of €4.2 million, a quarter of which was put up by Screen Fund Ireland.

Director Orla Devane, whose first feature was seen by barely 9,000 people, is preparing a series for a streaming service. Shooting is to begin in Galway in August. She confirmed on Sunday that Farrelly would be in it.

The guild, for its part, can be content with its numbers. An average of 640,000 people watched on RTV, up from 585,000 a year ago; at the peak, when Maeve Tarrant was honoured, there were 810,000. Another 150,000 or so called up the stream.

Not everything went to plan. The award for best editing, the vote for which ended in a tie, was shared by Femi Adeyemi, of "Glasshouse", and Ruth Kane, of "Ward Seven". Two herons were needed; one will be cast next week.

"Ward Seven" also won for documentary. It will be on RTV in March.

== Radio Liffey
Is the Irish film in good health? A morning after

Good morning. If you went to bed early: "The Salt Road" is the best film of the year, as most had expected. Less expected was that it would leave so little for the rest.

Fourteen categories there were, and six went to one film. That is not healthy, the critic Fergal Nash said in our studio; "Nine Acres", which won for its leading man and for its score, was to his mind the finer work. Our other guest, Una Shiels, who teaches film at Galway, disagreed: voters always used to divide things up nicely, and nobody remembered a single winner.

It took 16 years until a second woman was given the director's prize. The first, Gráinne Holt, for "Low Water" in 2010, sat in the fourth row on Saturday and was, she told our reporter, "roaring like a calf".

The minister, Bríd Hanlon, announced from the stage that the tax relief for films, which would have run out in 2028, is to be extended by four years. The producers had asked for that since the spring. The cost is put at 110 million euros a year.

She also had to listen to the host. "Minister, you're the only one here who has seen none of the films and paid for all of them," Dara Finnan said. Ms Hanlon has seen three, her office informs us.

The broken heron of Mr Roche is being repaired. The guild will bear the cost.
