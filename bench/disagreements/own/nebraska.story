== Plains News Network
Tornado kills three in Nebraska town

CALDER FORK, Neb., May 21 (PNN) - A tornado tore through the Nebraska town of Calder Fork on Tuesday evening, killing three people and destroying about 140 homes, officials said.

The dead were a couple in their seventies and a man of 33 who was in his pickup on Highway 14, Sheriff Dale Ostrander said. A total of 47 people were treated for injuries, 12 of whom were in hospital on Wednesday morning.

The twister touched down at 6.48 p.m. and stayed on the ground for 23 minutes. Its track was 11 miles long and up to 600 yards wide, according to a preliminary survey by the weather service, which rated it EF3 with winds of up to 155 miles per hour.

A warning had been issued at 6.31 p.m., giving residents 17 minutes.

"The sirens did their job. People did theirs," the sheriff said.

Some 3,900 customers in the county were without power at midnight. By noon on Wednesday the number was down to 1,700.

Governor Lynn Haskell declared a state of emergency in two counties and will visit on Thursday. She said she would ask Washington for federal aid.

Calder Fork, population 2,260, lies about 90 miles west of Omaha. It was last hit by a tornado in 1975, when nobody died.

== Calder County Beacon
"We sang in the freezer": 31 people ride it out at Dolan's

When the doors at Dolan's Market blew in, 31 customers and staff were standing among the frozen peas. Not one was hurt.

"I'd heard the siren at half past six and I said, everybody in the walk-in, now," manager Trish Dolan recounted. "We had a quarter of an hour. We sang."

The roof of the store landed on the Lutheran church. On Elm and Fourth, block after block is gone; the county assessor has listed 138 houses as destroyed and 95 as damaged.

Walt and Irene Kubicek, 76 and 74, died in their home on Fourth Street, which had no basement. They'd been married for 52 years. Luis Ferrer, 33, a seed salesman and father of a baby girl, was on his way home on 14 when the wind took his truck.

Just under 50 people were hurt. At the clinic Dr. Amy Sorensen saw 29 of them; the others were driven straight to Grand Island.

It lasted two minutes in town, though it felt like an hour. From first touch to last, out by the Haugen farm, it was on the ground for more than twenty.

School is over for the year, nine days early. The gym is now a shelter: 64 people slept there on the first night.

The power is back north of the tracks.

== Omaha Morning Standard
Haskell in Calder Fork: "You will not be left alone"

Gov. Lynn Haskell walked down what used to be Fourth Street on Thursday and promised the people of Calder Fork swift help. "You will not be left alone with this," she said.

The state is making $6 million available at once, $2 million of which is for clearing debris. The insured losses alone are put at $85 million by the modelling firm Stratacast. With roads, the school and uninsured property, the county expects the damage to come to more than $110 million.

Four people have now died. Janet Rusk, 81, who was pulled from her cellar on Tuesday night, succumbed to her injuries at a Lincoln hospital early Thursday. Seven people were still in hospital on Thursday, from a dozen the day before.

The National Weather Service has finished its survey and raised the rating from EF3 to EF4, after finding a farmhouse swept off its foundation. Winds there reached 170 mph, it said; in town they did not exceed 155. The path was 11.4 miles in length.

More than a quarter of an hour passed between the warning and the touchdown. "That's longer than the national average," said meteorologist Greg Paulsen.

The request for federal aid was signed on Thursday afternoon. A decision typically takes a week or two.

All but 240 households have electricity again.

== The Insurance Weekly
Nebraska tornado: claims likely to stay below $90 million

The tornado that hit Calder Fork, Nebraska, on May 20 will cost insurers between $80 million and $90 million, according to Stratacast, whose central estimate is 85 million.

Four people lost their lives, one of them two days later in hospital.

About two thirds of the sum falls to homes. Of the 233 houses that were hit, some 140 are a total loss; 41 had no cover for wind at all. Commercial losses, among them a supermarket and a grain elevator, account for a quarter, and vehicles for the remainder.

The storm travelled some 18 kilometres in under half an hour and was at its widest, about 550 metres, at the edge of town. It was given a rating of EF4 on the second day, one step up from the provisional one.

The largest insurer in the county, Prairie Mutual, has a share of 35 percent. By Friday it had received 310 claims, of which 180 were for cars. "We have nine adjusters there and will have 15 on Monday," said its chief executive, Bob Amsel.

For the season as a whole the sector counts 1.9 billion in tornado losses in the country so far, as compared with 2.3 billion at the same time last year.

Reinsurers will not be touched. The town's last tornado, half a century ago, cost $3 million in the money of the day.
