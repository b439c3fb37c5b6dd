
== Cordillera Press
Coach plunges into Andean river gorge in Chile, nine dead

A long-distance coach left the road in the Chilean Andes and plunged into the gorge of the Rio Blanco early on Saturday, killing nine people and injuring 27, the police said.

The double-decker of the company Transandina was travelling from Mendoza in Argentina to Valparaíso with 36 people on board, among them two drivers. It broke through a barrier at kilometre 38 and fell about 40 metres.

Seven died at the scene and two later in hospital in Los Andes. The dead are five Chileans, three Argentines and a German woman. One of the drivers, who was at the wheel, was among those killed. His colleague, who had been asleep in the cabin, survived with broken ribs.

Six of the injured were in a critical condition on Saturday evening.

The accident happened at 4:15 local time on a dry road. The coach's recorder showed a speed of 87 kilometres an hour shortly before the bend, where 50 is allowed, said police captain Rodrigo Fuenzalida. Why, is not clear. Brake failure, tiredness and a medical emergency were all being examined.

The company said that the coach was four years old and had been serviced on 2 March. The driver had begun his shift three hours earlier, after ten hours' rest. It denied reports that drivers were being pressed to make up for delays. The coach had left Mendoza 50 minutes late because of a check at the bus station.

Helicopters and some 120 rescuers were deployed. The road remained closed for 14 hours.

In 2018 a coach of another company crashed eleven kilometres further up; four people died.

== El Faro de Valparaíso
Tragedy on the pass: nine dead in coach crash

They were only a hundred kilometres from home. A coach with 36 people on board left the road in the Andes early on Saturday and plunged into the gorge of the Rio Blanco. Nine people lost their lives, five of them Chileans. Three came from our region.

The double-decker of the company Transandina was travelling from Mendoza to Valparaíso. It broke through a barrier at kilometre 38 and fell some forty metres on to the stones of the river bank.

Seven died at the scene and two later in hospital in Los Andes. Six of the injured were in a critical condition on Saturday evening; by Sunday noon there were still four. Eight others have gone home.

One of the two drivers is dead. The other, Hernán Pizarro, 38, had been asleep in the cabin. "I woke up in the air," he told a paramedic.

The recorder showed a speed of 87 kilometres an hour, said police captain Rodrigo Fuenzalida. The limit at that point is 50. Tiredness, a defect of the brakes and a medical emergency were being examined. The body of the driver is to undergo an autopsy in Santiago on Monday.

Transandina denied that drivers were being pressed to make up for delays. The coach had left nearly an hour late. The drivers' union says it has eleven written complaints about timetables, from the past two years. The company replies that those concern the route to Iquique.

Valparaíso has declared three days of mourning. In the terminal candles stand in front of bay 14, where the coach should have arrived at seven.

== Radio Aconcagua
Los Andes hospital at its limits

The first ambulance came at 5:20. By eight the hospital of Los Andes, which has 160 beds, had admitted 21 injured people. Another eight were flown straight to Santiago by helicopter.

"We called everybody. Everybody came, even the ones on holiday," says the director, Dr Paola Meneses. Seven operations were carried out on Saturday. Two patients could not be saved: an Argentine of 71 and a Chilean girl of 16.

The coach of the company Transandina had broken through a barrier at kilometre 38 and plunged into the gorge of the Rio Blanco, shortly after a quarter past four. Some of the passengers were thrown out. Not all had been wearing belts, rescuers say, although these are compulsory.

A lorry driver, Segundo Ayala, saw the lights disappear. He climbed down with a torch, alone. Another driver called the emergency number. It took 35 minutes for the firefighters to get there. "Until then I held hands," Ayala says. "Two. Then one."

The coach was travelling too fast, according to the police: at over 80, in a bend where 50 is the limit. The cause has not been established. The public prosecutor of Los Andes, Ximena Toro, has secured the recorder and the wheel sensors; she has also asked for the duty rosters of the past six months.

The company was fined in 2021 and 2023 for exceeding driving times, the labour directorate says. On this journey the times had been kept, as far as can be seen up to now.

The road over the pass has been open again, in one lane, since Saturday at 18:15.

== Hamburger Warte
German tourist among the dead of Chilean coach crash

A 27-year-old from Lüneburg is among the victims of the coach accident in the Chilean Andes. The foreign office confirmed the death of a German citizen on Sunday. Another German, her travelling companion, was hurt and is being treated in Santiago. He is out of danger.

The two had been travelling through South America since January. On Friday evening they boarded the night coach in Mendoza, 380 kilometres, seats on the upper deck at the front. "Best view in the world," she wrote to her parents; she sent a photo with it.

The journey over the pass is famous for its 29 hairpins. The place where the coach broke through the barrier, though, lies below them, on a fairly straight stretch that ends in a single, tight bend. Locals call it "the deceiver". The speed had been 87 kilometres an hour, a police officer said; nearly 40 more than permitted.

The man at the wheel, aged 52, did not survive. He'd been driving coaches for 25 years, for Transandina since 2016. According to the company he was rested and healthy; his last medical check was in December. An autopsy is to show whether he may have suffered a heart attack.

Nine dead, more than two dozen injured: for Chile it's the worst coach accident for five years. Then, near Taltal in the north, 21 people died. The pass itself last saw one in 2018.

Transandina sells its tickets by way of European portals, too. One of them took the firm off its site on Sunday, "until matters have been clarified". The firm regrets this. Its vehicles, it said, are on average under five years old.

== Diario de Cuyo Libre
Mendoza weeps for Don Aldo

He always sat in seat 3. Aldo Ferreyra, 71, crossed the mountains once a month to see his grandchildren in Viña. He was still alive when they carried him up from the river. He died in the hospital on Saturday, in the afternoon.

He is one of three Argentines who lost their lives in the Transandina coach. The others are a couple from Godoy Cruz, both in their thirties. Their daughter, five years old, is alive. She was found in the branches of a willow, with a scratch on her chin. "The willow girl," the nurses call her.

In the Mendoza terminal people are asking about the fifty minutes. The coach was due to leave at 22:00 and left at 22:50. Two suitcases had to be unloaded and searched, an employee of the terminal tells us. Nothing was found. Did the driver want to make up for the time? The company says: no, nobody is asked to do that.

A former driver, who does not want to see his name in the paper, knows the bend. "You see it late, at night above all," he says. He left the company in 2022, in a quarrel over wages.

Two drivers were on the coach, as the law demands. They changed at the border, after one in the morning. The older one then drove, the younger slept. The older one is dead.

Twelve Argentines are among the 27 injured. The governor has sent a plane with doctors, which will bring back those who are fit to be moved. The first four are expected on Monday.

In seat 3, on the return journey, no one will be sitting for now, his family has asked for that. The company has agreed.
