
== Agencia Peninsular
Spain's south bakes in record June heat, 17 deaths linked to it

CORDOBA, June 20 (APN) - The temperature at Cordoba airport rose to 45.9 degrees Celsius on Thursday, the highest ever measured there in June, as a heat wave held southern Spain in its grip for a sixth day.

The old mark for the month, 45.2 degrees, dated from 2017, the weather service said. The record for any month, 47.1 degrees, was set in August 2021 and was not touched.

Seventeen deaths in Andalusia had been linked to the heat by Thursday evening, the regional health department said. Eleven of the victims were over 75.

Among them was a road worker, Anselmo Rueda, 53, who collapsed on Tuesday afternoon while laying asphalt near Lucena and died in hospital in the night. The labour inspectorate has opened a file.

Primary schools in the province have been closing at noon since Wednesday. Secondary schools followed on Thursday.

Cordoba plans to open 84 "climate refuges", cooled rooms in libraries, museums and churches. By Thursday 71 of them were in use, Mayor Consuelo Baena said.

The national rail company has limited trains between Cordoba and Malaga to 160 kilometres an hour because of the risk that the tracks might buckle. Passengers must reckon with delays of around 25 minutes.

Demand for electricity reached 39,400 megawatts in the country at 3 p.m. on Thursday, the highest this year. There were no large power cuts.

The weather service expects the heat to break on Sunday night, when air from the Atlantic arrives. "Until then the nights will be the problem," its forecaster in Seville, Jacobo Lirio, said. In the night to Thursday it did not get cooler than 27.4 degrees in Cordoba.

The red alert, the highest of three levels, was extended to the provinces of Jaen and Seville. Some 3.6 million people live in the area under it.

== Diario del Guadalquivir
The street of the wet sheets

In the Calle Imágenes they have gone back to what their grandmothers did. At four in the afternoon the women hang wet sheets across the street, from balcony to balcony, and at five they are dry.

"I'm 81 and I have never seen this in June," says Rafaela Cantarero. "In August, yes. In August one is prepared."

On Thursday almost 46 degrees were measured out at the airport. In the street, on the thermometer of the pharmacy, which hangs in the sun, it was 51, but that does not count.

More than seventy cooled rooms stand open in the city. In the Mezquita quarter it is the library, with 40 chairs and a water cooler. Thirteen more are to follow. A retired bus driver, Paco Luque, 74, comes at ten with his canary in its cage. "They said no pets. Then they looked at him," he says.

The schools send the children home at midday, the small ones since Wednesday, the bigger ones a day later. Their parents must see how they manage.

In Lucena they buried Anselmo Rueda on Friday morning. He was 53 and had been building roads since he was 17. His son, who works in the same gang, had poured water over him until the ambulance came. The firm that employed them, Viales del Sur, closed its sites for the day. Its lawyer says it will work together with the inspectors.

Rueda is one of five people in the province whose death doctors had put down to the heat by Thursday. The other four were between 78 and 93 and lived alone.

At the Reina Sofia hospital 60 beds have been cleared. A third of them were taken on Friday at noon.

There will be no relief before the night from Sunday to Monday, say those who make the forecasts.

== The Harbour Post
Brits told to stay indoors as Spain sizzles at 114F

Holidaymakers on the Costa del Sol have been urged to keep out of the midday sun as a monster heatwave grips southern Spain.

The mercury hit 114.6F in Cordoba on Thursday, an all-time high for the month at the city's airport.

It was a good deal cooler on the beaches, where most Brits are staying. Malaga had 37C, or 98.6F, with a breeze.

But those who had booked a day trip to the sights of the interior were having second thoughts. "We got off the coach, walked to the bridge and walked back to the coach," said Denise Hallam, 58, from Rotherham. "The guide fanned us with the tickets."

The high-speed line from Malaga to Cordoba is running at 100mph and trains are getting in nearly half an hour late. Coaches are unaffected.

At least 17 people had died by Thursday night, most of them elderly locals. No British national is among them, the Foreign Office said, though two had been treated for sunstroke in Antequera.

Travel firm Sunlark is letting customers swap excursions to Cordoba and Seville for a boat trip at no charge. About 340 had done so by Friday.

It is the lack of sleep that gets to you, say the locals. In Cordoba the thermometer stayed above 27C all through Wednesday night. Hotels without air conditioning are giving out ice packs.

The Spanish met office has put three provinces on red alert. It reckons the worst will be over by Monday.

"Do as the Spaniards do," advised Dr Gemma Poole of the charity Travel Well. "Shut the blinds, have a long lunch, and go out when the streetlights come on."

== Canal Andaluz
26 dead after eight days of heat - rain in sight

The number of deaths in Andalusia that are put down to the heat has gone up to 26. This is what the health department announced on Saturday evening. Two days before, it had been 17.

Nine of the dead come from the province of Cordoba, seven from Seville, six from Jaen and four from Granada. The youngest was a man of 36 with a heart condition, the oldest a woman of 97.

All 84 of the cooled rooms that the city of Cordoba had promised have now been opened. They were visited by 6,200 people on Friday alone, Mayor Consuelo Baena told us.

At the airport it was 44.1 degrees on Saturday, nearly two degrees less than on Thursday, when the record for June fell. The red alert for Jaen was taken back to orange in the evening.

Andalusia itself has never used so much power in a June: 8,100 megawatts at the peak, a good fifth of what the whole country was drawing at that moment. In Ecija a transformer caught fire on Friday, and 2,000 households were without current for three hours. It was the longest cut so far, but not a large one by the grid operator's standards.

The inspectors looking into the death of the road worker at Lucena have questioned six of his colleagues. They want to know when the gang's shift began and how much shade there was. A result is not to be expected before July.

On Sunday evening clouds will draw in from Huelva. Thunderstorms are possible, says Jacobo Lirio of the weather service. After that it should be 34 degrees. "In Cordoba," he says, "we call that spring."

== Der Morgenbote
Rain ends heat wave in Andalusia

It began with a smell of dust, and at 11.40 on Sunday evening the first drops fell on the Roman bridge in Cordoba. People stood on it with their arms spread out.

After nine days the heat wave in the south of Spain is over. On Monday the weather service lifted the last of its warnings. The temperature in Cordoba at noon was 31 degrees.

The balance is a bitter one. Twenty-nine people lost their lives on account of the heat, as the regional government made known on Monday, three more than were known of on Saturday. Doctors believe that the real figure is a multiple of this, because many deaths of old people are never examined. The institute of public health in Madrid, which compares all deaths with those of an average year, will present its own estimate in two weeks.

Never before had June been so hot at the airport of Cordoba, where measurements have been made since 1959. In the town itself there are readings from 1871 on. They were taken in a monastery garden, though, and can hardly be compared.

Trains are running at full speed again between Cordoba and the coast since Monday morning. Schools are back to their usual hours for the last three days of the term.

Politicians are now quarrelling about the summer to come. The opposition wants outdoor work to be forbidden from 39 degrees. The government of the region points to the rule in force, by which employers must move hours when a red or orange alert has been given.

At the library in the old town the chairs were being put back on Monday. A man with a birdcage asked whether it would be open tomorrow all the same. It would be, said the librarian. It always was.
