
== Alpenpress
Three freed alive from avalanche in Tyrol, two skiers dead

Two ski tourers were killed and three were dug out alive after an avalanche caught a group of seven below the Rossjoch in the Tyrolean Alps on Thursday, police said.

The slab, about 180 metres wide, broke loose at 11:20 a.m. at an altitude of 2,640 metres and ran for more than half a kilometre. Five of the seven were swept away. Two, who had stayed behind to adjust a binding, were not touched and raised the alarm.

The dead are a man aged 58 and a woman of 34, both from Bavaria. Of the three survivors one, a 41-year-old, had lain under the snow for 70 minutes. He was flown to Innsbruck with a body temperature of 27 degrees and was in critical but stable condition in the evening, the university hospital said.

The other two suffered broken bones. They were taken to the hospital in Hall.

Some 90 rescuers, four helicopters and six dog teams took part in the search. The avalanche warning service had put the danger at level three, "considerable", on the five-point scale. Above 2,400 metres it had pointed to a weak layer of old snow.

The public prosecutor's office in Innsbruck will look into the accident, as is usual after any fatal avalanche. The group was led by a certified guide, who is among the survivors. There was no indication of misconduct at this time, a spokesman said.

== Unterinntaler Bote
Seventy minutes under the snow, and a heart that beat

The dog is called Lumpi, is four years old and was not meant to be on duty. At 12:30 he stood still, turned about and began to dig. One and a half metres further down lay a man who was breathing.

"You count, and at half an hour you stop hoping aloud," says Lumpi's handler, Christl Auer, of the mountain rescue in Weerberg. It had been an hour and ten minutes. The man, 41, from Augsburg, had an air pocket in front of his face "the size of a melon".

Five of seven ski tourers were swept away below the Rossjoch on Thursday morning. Their two companions were not touched and raised the alarm. They also found the first of those buried with their transceivers, within nine minutes: the guide, Hannes Prantl, 46, whose arm stuck out of the snow. He then dug with them, with a broken collarbone.

For two of the party all help came too late. A 34-year-old teacher and a businessman of 58 were recovered dead, she at noon and he shortly after one o'clock.

The third survivor, a student, broke a leg. She and Prantl are in the hospital in Hall; the man from Augsburg was flown to Innsbruck.

Around a hundred people were on the mountain, the mountain rescue says, if one counts those who carried tea: 90 were searching.

Was the tour defensible? The warning stood at three of five. "At three half of Tyrol goes on tour," says the head of the local branch, Sepp Lindner. "I will not judge from down here what he saw up there." The guides' association asked for restraint as well.

== Isar Kurier
Two from Bavaria killed in avalanche

Two ski tourers from Bavaria have died in an avalanche in Tyrol. Three members of their group were dug out alive, one of them after more than an hour.

The slab, about 180 metres wide, broke loose at 11:20 a.m. at an altitude of 2,640 metres, the Tyrolean police said. Five members of the group were carried away. The dead are a man aged 58, from the district of Starnberg, and a woman of 34 from Munich, who taught at a primary school in Pasing.

All seven belonged to a course of the Alpine club section Würmtal. The course had begun on Tuesday and was to last until Saturday. On Wednesday the group had turned back at another peak, the Gilfert, because the snow seemed unsafe to the guide, the section's chairwoman, Ute Kranz, said. "That is how he is. He turns back."

The guide himself was buried and survived with a fracture. The public prosecutor's office in Innsbruck will look into the accident, as is usual in such cases. No one is accused at the moment.

A man from Augsburg, who had been buried for 70 minutes, was still in danger of his life on Thursday night. His condition was stable, however, the doctors said. He is being warmed with a heart-lung machine, by a few degrees an hour.

It was the worst avalanche accident in Tyrol this winter. Since November eleven people have died in avalanches in Austria, the two from Bavaria included; last winter it was sixteen in the whole season.

== Radio Karwendel
After the Rossjoch avalanche: danger falls, questions remain

The avalanche warning service lowered the danger to level two on Friday, one day after the accident on the Rossjoch in which two people lost their lives. "The snow has settled with the cold night," the forecaster Mira Telfser told Radio Karwendel.

On Thursday it had been three. A snow profile that her colleagues dug beside the fracture on Friday morning showed a soft layer 60 centimetres below the surface. A single skier can set off such a slab, from above or from below. Whether it was so in this case, or whether it came down of its own accord, is open. The two who were not buried told the alpine police that they had heard a dull thud and seen nobody fall.

The snow mass ran some 550 metres. Of the five people that it swept along, three survived. One had been completely buried at a depth of 150 centimetres. Statistically, after 70 minutes fewer than one in ten lives. His state improved overnight: his temperature is back to normal and he is out of danger, the university hospital said on Friday at noon.

The guide, who broke a collarbone, gave evidence in hospital for two hours. His lawyer said his client had nothing to reproach himself with, but would think of the dead for the rest of his life. The prosecutor has commissioned an expert. It may take months until a report is there.

In the parish church of Weerberg there will be a service for the dead and the rescued on Sunday at seven. Lumpi, says the priest, is invited.
