
== Danube News Agency
Danube at lowest August level in 22 years, ships run half empty

Low water on the Danube is forcing ships to sail half empty and has stranded cruise passengers in Hungary and Bulgaria, shipping authorities said on Wednesday.

At Budapest the river stood at 58 centimetres, the lowest for an August since 2003. At Ruse in Bulgaria the gauge showed minus 12. Gauges do not show the depth of the water but its height above a fixed mark; in the fairway at Ruse there were still 1.7 metres.

Barges that draw 2.5 metres in normal times are loading to 1.6, the Danube Shipping Union said. That means they carry about half of their usual cargo. Freight rates from Constanta to Vienna have risen to 61 euros a tonne, from 28 in June.

Eleven cruise ships with about 1,700 passengers have had to end their journeys early since Friday, seven of them in Hungary and four in Bulgaria.

In Romania the two units of the nuclear power station at Cernavoda ran at 85 percent because the cooling water was low. The operator said safety was not affected.

The cause is a lack of both rain and snow. In the Danube basin 38 percent less rain than usual has fallen since April, and the Alps had little snow last winter.

Meteorologists expect thunderstorms in Bavaria and Austria from Saturday. "That will help for some days," said Judit Farkas of the Hungarian water authority. "The river needs weeks."

== Budapesti Lap
The hungry stone is out again

Below the Gellért Hill, where there is normally water, people are picnicking. They sit around the rock that bears the name of hunger, because whoever saw it could be certain of a bad harvest. On Wednesday it was sticking out of the Danube by more than a metre.

The river stood at 58 centimetres at Budapest, the lowest for an August since 2003. In October 2018 there was even less: 33 centimetres, which is the record for any month.

Low water is forcing ships to sail half empty and has stranded cruise passengers. Five of the ships have moored in the capital and two at Mohács. For their guests, coaches are going to Vienna. Hotel manager Ákos Rédei has seldom had such an August. "They wanted to see Belgrade. Now they are seeing me," he says.

Drinking water is safe, the city's waterworks assures. It comes from wells along the bank, and of the 740 wells some 30 have been shut off as a precaution. The public baths are open. On Margaret Island the lawns are no longer being sprinkled.

And then there are the finds. Since Monday the police have fenced off two places. At one, a bomb from the Second World War came to light, weighing 100 kilograms; it was removed on Tuesday. At the other, divers are examining the ribs of a wooden boat that could be 300 years old.

Judit Farkas of the water authority expects a little relief on Sunday or Monday, when the rain that is forecast for Bavaria gets here. She would not call it a turning point. "The river needs weeks."

== Ruse Dnes
Four cruise ships on the quay and sand where the boats lay

Captain Plamen Iliev has drawn chalk lines on the quay, one for each day. The lowest is from Wednesday and lies twelve centimetres below zero.

"Zero does not mean dry," he explains patiently to the Americans. In the middle of the river there is 1.7 metres. His ship, the Amber Star, needs 1.9.

She is one of four cruise ships that cannot get away from here. Their 640 passengers were driven to Bucharest, from where most flew home on Tuesday. The crews stayed. In the evenings Filipino cooks and Bulgarian stokers play football on a sandbank that belongs, it is thought, to Romania.

Eastwards, at Silistra, things are even worse: the gauge there stood at minus 27 on Wednesday. For small boats it is enough.

For the grain farmers the low water comes at the worst moment. The wheat is in and it ought to be on the way to Constanta. A barge takes 800 tonnes at present instead of 1,600. "So I pay for two to get one," says Dimitar Kolev, who grows wheat and sunflowers on 900 hectares near Byala. He has booked lorries for a third of his crop.

Dredgers have been at work at Belene since July. The river authority has had 90,000 cubic metres of sand taken out, and another 60,000 are to follow by the end of September. Romania is responsible for the stretch farther down, and there work starts next week.

Two summers ago it was also dry, but the gauge at Ruse did not go below plus 9.

== Wirtschaft Wien
Low Danube makes steel dearer, and diesel too

Those who depend on the Danube pay twice this summer: for shipping space, which is scarce, and for the railway, which knows it.

At 61 euros a tonne the voyage upriver from the Black Sea costs more than double what it did at the beginning of the summer. The Linz steelmaker Donaustahl gets a third of its ore by that route. It has rented 14 additional trains a week and expects extra costs of nine million euros for August. It won't cut production.

The Schwechat refinery, which sends part of its diesel to Hungary by ship, is switching to pipeline and road. At filling stations in western Hungary diesel has become five cents a litre dearer since the end of July; in Austria, one cent.

In Austria itself the river is in better condition than farther down. Nine power stations dam it up and keep the fairway deep. They, in turn, produce less: at the moment about 60 percent of what is usual in August. Only the free-flowing stretches in the Wachau and east of Vienna are difficult. There the depth is 2.0 and 1.9 metres.

Economist Lena Hofbauer of the Institute for Transport puts the damage for the whole of the river at about 30 million euros a week, of which some four million fall on Austria. In the low water of 2018, which lasted from July until November, it was 20 million.

More rain would come cheaper. It is announced for the weekend. Hofbauer is cautious: a thunderstorm raises the level for two or three days, and freight rates fall only after two or three weeks.

== Radio Dobrogea
Cernavoda reactors throttled as river drops

Romania's only nuclear power station has reduced its output because there is too little water in the Danube.

Both reactors at Cernavoda have been running at 85 percent since Monday, the operator Dobrogea Nuclear said. Together that makes a little less than 1,200 megawatts, instead of about 1,400. Nobody needs to be concerned about safety. For emergency cooling there is a basin with its own supply, which is full.

If the level falls by another 40 centimetres, one of the two would be shut down completely. This has happened once before, for 27 days, in the August of 2003. The operator considers it unlikely this year.

Energy minister Sorin Vlad said households would not notice anything. Romania was importing about 600 megawatts in the evening hours, from Hungary and Bulgaria, and exporting at midday, when the sun shines.

Fishermen in the delta report dead carp in some side channels, where the water is warm and hardly flows. The biosphere reserve has counted 2,300 fish in six lakes. In the main arms no deaths have been found.

On the Danube–Black Sea canal, which branches off at Cernavoda, shipping continues, with barges loaded to 1.6 metres at the most. At Constanta 74 were waiting on Tuesday evening, twice as many as usual.

It has rained on nine days in Dobrogea since April. The weather office sees no more than a shower for the coming week; what matters, it says, is the rain upriver. Water from Bavaria needs 12 to 14 days to get to us.
