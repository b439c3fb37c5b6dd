== United Wire
First aid convoy since October reaches besieged Sarkhan town

TESH, Sarkhan - An aid convoy reached the besieged town of Maref in eastern Sarkhan on Wednesday, the first since October, after the army and the rebels of the Highland Council agreed to a 48-hour pause in the fighting.

Thirty-eight trucks with flour, lentils, cooking oil and medicines drove into the town at about 5 p.m., the United Nations said. Forty-one had set out from Tesh at dawn; three broke down on the Kesh pass and were to follow on Thursday.

The full load of 620 tonnes will feed 45,000 people for a month, said Ingrid Solheim, who heads the UN mission in Sarkhan. About 70,000 are thought to be living in Maref, which had 110,000 inhabitants before the war.

The army has encircled the town for 11 months. The pause, which the UN had proposed and Oman negotiated, began at 6 a.m. on Wednesday.

Only on Monday shelling had killed six people in Maref, among them a nurse on her way to work. No shell fell on the town on Wednesday, residents said by telephone.

On the way back the trucks are to bring out patients who cannot be treated in Maref. The hospital has drawn up a list of 230 names.

"This is a door ajar, not a door open," Solheim told reporters. A second convoy is planned for next week if the pause holds. The last one, in the autumn, had consisted of twelve trucks.

== Geneva Courier
Bread for Maref, for a month

Thirty-eight trucks with flour, lentils, cooking oil and medicines have driven into the besieged town of Maref in eastern Sarkhan, the first to do so since October. They arrived on Wednesday towards five in the afternoon, eleven hours after they had left Tesh, the United Nations said in Geneva.

Three more vehicles had got stuck on the Kesh pass, at 2,900 metres. They were repaired overnight and came in on Thursday morning, so that all 41 have now arrived.

On Thursday the first patients were brought out. They were 114, of whom 63 are children, according to the UN; the hospital's list has more than 200 names on it, and those left on it are to be next.

The full load of 620 tonnes will feed 45,000 people for a month, said Ingrid Solheim, the Norwegian who heads the UN mission. For the rest of the population there are local stores, though small ones, and gardens. Fourteen tonnes of the load are medicines.

The pause of two days was negotiated by Oman, at the suggestion of the UN. It had taken five weeks. The main obstacle, diplomats say, was the question of who would search the trucks. In the end soldiers did so under the eyes of UN staff. Two pallets with surgical instruments were held back at the checkpoint on Wednesday and released the following day.

"This is a door ajar, not a door open," said Solheim. Switzerland is contributing six million francs to the operation, half of it from the current year's budget.

== Morning Standard
"The children asked what the white bags were"

At first they heard only engines, and in Maref the sound of engines has meant nothing good for almost a year. Then somebody saw the blue flags.

Dr Yusra Hamdan, who is 38 and has run the hospital since its director was killed last summer, was in the operating theatre when the trucks came down the hill on Wednesday afternoon. "A nurse put her head round the door and said: flour. I finished the stitch, and then I had to hold on to the table," she told the Standard over a bad line.

Her hospital has 60 beds and, on most days, twice as many patients. On Monday it lost one of its own: Salma Idris, 26, a nurse, one of half a dozen people who died when shells hit the road to the bazaar. Since Wednesday morning it has been quiet.

Some 110 of her patients left on Thursday in the emptied trucks, on mattresses, more than half of them children. Another 90 went on Friday, which makes 204. Dr Hamdan chose the order. "The ones who would die first go first. It is simple, and I shall dream of it."

A month's food for 45,000, the UN says. Families are given a sack of flour of 25 kilos, five of lentils and two bottles of oil. In the old town the first bakery lit its oven again at three o'clock on Thursday morning. It had been cold since January.

The pause in the fighting was to have ended on Friday at six. It has been extended by a day.

== Sarkhan Times
Government keeps its word on Maref, says prime minister

The Government of Sarkhan has made possible the supply of the civilian population of Maref, Prime Minister Farid Anwar told parliament on Thursday. Forty-one lorries with relief goods had been let through since Wednesday, he said, three of them with a day's delay on account of engine trouble.

The goods, over 600 tonnes of them, had been checked by the army at the Tesh road barrier. This went on for four hours and took place in the presence of UN staff. Two pallets whose papers were incomplete were released on Thursday after these had been supplied. They contained instruments for operations.

The pause of 48 hours was being observed, said the Chief of the General Staff, General Latif Noor. It had been agreed with the help of the Sultanate of Oman. On Friday morning the Government consented to its extension by 24 hours so that further patients could leave. "After that we shall see what the other side makes of it," the general said.

The Highland Council, which has held Maref since the outbreak of the war three years ago, agreed to the extension through its office in Muscat.

The patients are being cared for at the Central Hospital in Tesh, where 130 beds had been made ready, and from the second day also at the military hospital. On Thursday evening the Minister of Health, Dr Amal Sadiq, 51, visited the children's ward. The youngest patient there is nine days old.

== Radio Highland
Trucks, lists and a question: what comes after Saturday?

Good evening. The guns round Maref have been silent for three days, and tomorrow, Saturday, at six in the morning the pause runs out for the second time.

What has been achieved? All 41 trucks are in. The third part of the flour has been handed out, says the town committee, and it is being done by streets: first the lower town, where most of the displaced live, then the old town, the hill last of all. People complain about that on the hill, but they complain quietly.

Two hundred and four sick and wounded have left for Tesh in two groups, the larger one on Thursday. Twenty-six more are on the hospital's list. They should go tonight. Among them is a man of 81 who first gave up his seat and then fell asleep in the truck, so that they had to carry him out of it again.

We asked Ingrid Solheim of the United Nations about a second convoy. Thirty trucks are loaded, she said. They could leave on Tuesday. "Whether they will is not decided in my office." In Muscat the Omani mediators are sitting with both delegations.

The dead of Monday have been buried, all six, on the slope behind the school, because the cemetery lies in the line of fire. Salma Idris, the nurse, would have turned 27 next week.

And one more thing. In the bazaar an egg cost as much as a day's wages last week. Today it was a third of that.
