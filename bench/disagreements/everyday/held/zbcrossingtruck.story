speed: number
barriers: contradiction
label: framing

== Danubia News
Train hits lorry at level crossing in Hungary, two dead

Two people died and 22 were injured when an express train ran into a lorry carrying a transformer at a level crossing near Kecskemét in central Hungary on Friday morning, police said.

The train, on its way from Budapest to Szeged with 164 passengers, hit the rear of the low-loader at 8:52 a.m. The first of its five carriages left the rails. The engine driver, 39, and a woman passenger of 70 were killed.

The lorry driver, who had jumped from his cab, was unhurt. He was questioned for several hours and then allowed to go.

{speed.a: The train was travelling at 118 kilometres an hour} when the emergency brake was applied, according to the state railway, PVT. The permitted speed on the section is 120.

{barriers.a: The half-barriers were closed and the red light was flashing} as the lorry drove on to the tracks, a spokesman for the railway said, citing the electronic record of the signal box.

The low-loader weighed 96 tonnes with its load and needed a permit for the route. It had one, the haulage firm, Alföld Special Transport, said. Police confirmed this. They are examining whether the load had been announced to the railway, too, as the permit requires.

The line was closed all day. PVT put the damage at 3.1 billion forints, not including the transformer, which was meant for a solar park near Tiszakécske.

In June last year a car was hit at the same crossing. Its occupants escaped with minor injuries.

== Kiskunsági Újság
"He whistled and whistled"

Those who live at the crossing know the whistle. It comes twice, short, from the bend. On Friday, says Erzsi Halász, who was hanging out washing, it did not stop. "He whistled and whistled. And then it was as if somebody had emptied a drawer of knives."

{label.a: The "death crossing" of Kiskunfalva, as we have had to call it} for years, has claimed its next victims: engine driver Zsolt B., 39, father of twins, and a retired teacher on her way to her sister in Szeged.

The lorry with the transformer had stood across the tracks, its front wheels already on the asphalt on the far side. The driver, a man of 50 with 20 years' experience, climbed out and ran toward the train waving his jacket.

{barriers.b: The barriers were up when the lorry drove on}, he told the police, and his lawyer repeats it. Ms Halász could not see them from her garden.

Twenty-two of those on the train were injured, four of them badly. They lay in the rape field among suitcases. The fire brigade of Kiskunfalva, 16 volunteers, was there after six minutes; the big cranes came from Szolnok in the afternoon.

The mayor, Ilona Pásztor, has asked for an underpass eleven times. She has the letters in a folder, and the replies. The last is from February and says that a study is under way. The railway says that it is to be finished this autumn.

== Pest Hírlap
After Kecskemét: who knew of the transformer?

A 96-tonne load creeps across a railway line at walking pace, and nobody stops the train. One day after the collision with two dead, this is the question that investigators are asking.

The haulier had a permit from the road authority. It says on page three that the railway must be notified 72 hours in advance. Alföld Special Transport says it sent an e-mail on Monday at 4 p.m. PVT has said that it is looking into whether the message arrived, and where.

{speed.b: The express had been going at 96 kilometres an hour}, we learn from the transport safety bureau, which has read out the recorder in the locomotive. The engine driver had braked as soon as he came round the bend, 540 metres before the crossing. It was not enough.

No fault can be seen on his part, the bureau says. Colleagues laid their caps on the platform in Budapest on Saturday. He leaves a wife and two children of four.

The engine driver and a passenger were killed. Of the 22 injured nine were still in hospital on Saturday, two of them in intensive care.

{label.b: The crossing is a modern, well-secured installation}, transport minister Gábor Szendrei said in a radio interview: it was renewed for 400 million forints in 2022. He spoke against "a hunt for guilty parties before the weekend is over".

The lorry driver is not in custody. Trains have been running again since Saturday at noon, on one track for the time being, and at 40 kilometres an hour past the site.

== Szegedi Rádió
Line reopened on one track

Trains between Kecskemét and Szeged have been running again since Saturday noon. Only one of the two tracks is in use; passengers should expect delays of up to 25 minutes until the middle of the week, the railway says. On Friday the line had been completely closed.

At 8:52 in the morning the express from Budapest had hit the end of a low-loader. The first of its five carriages left the rails, the others remained upright. That this was so, and that there were no more victims, is due according to the fire brigade to the soft soil of the field.

There were 164 passengers on board, fewer than usual on a Friday. One of them died, a 70-year-old who lived in Cegléd. The second fatality was the man in the driver's cab. Nine of the injured were still being treated in hospital on Saturday, in Kecskemét and Szeged. Two were in intensive care.

The public prosecutor's office in Kecskemét has begun proceedings for endangering rail traffic. The driver of the lorry, Ferenc T., is being heard as a suspect since Saturday morning, a spokeswoman said; on Friday he had been a witness. He remains at liberty. He denies any guilt.

{barriers.a: The barriers had come down before the lorry set off}, the prosecutor's office said. It relies on the log of the signal box.

For the dead a minute of silence was kept on Saturday before the match of Szeged's handball team. Blood donors can come to the clinic on Monday from seven.

== Wienerwald Zeitung
Express hits transformer: two dead in Hungary

A transformer for a solar park has become a trap for an express train in Hungary. The train ran into the rear of the lorry that was carrying it at a level crossing south-east of Budapest. Two people died, among them the engine driver. More than twenty were hurt.

Among the passengers was a Viennese, the cellist Paul Anzinger, who was on his way to a concert. "I put my arm round the cello instead of round the lady beside me. I have been thinking about that." The lady was unhurt, as was he; the cello has a crack.

The transformer comes from a factory in Upper Austria. It weighs 58 tonnes, lorry and trailer not counted, the manufacturer said. It was valued at 1.2 million euros and is a write-off. The transport had been handed over at the border to a Hungarian firm, as is usual.

The Hungarian railways have almost 5,700 level crossings, of which about half have lights or barriers. According to the statistics there were 31 deaths at them last year, and 27 the year before. In Austria, with some 2,900 crossings, there were 12 last year.

Police are investigating. Their questions are directed, as far as is known, at the lorry driver, his employer and the railway alike. The employer has said that it obtained all necessary permits. The driver had tried to warn the train on foot, an eyewitness reported.

The line was blocked on Friday. International trains to Belgrade, which take another route, were not affected.
