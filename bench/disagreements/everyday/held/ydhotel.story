people: framing
lease: date

== Shannon Wire
Mayo hotel to house 120 asylum seekers from Monday

A disused hotel in Ballinrath, County Mayo, will take in up to 120 asylum seekers, the Department of Integration confirmed on Thursday.

The first 30 people will arrive on Monday. The remaining places in the 44-room Moorview Hotel are to be filled step by step until the middle of November.

{lease.a: The state has leased the building for twelve months}, a spokeswoman for the department said. There is a break clause after six. The rent was not disclosed.

Minister Aoife Brannigan defended the choice. Some 2,800 people who applied for protection in Ireland had no bed at present, she said, and 1,100 of them were sleeping in tents.

At a meeting in the parish hall on Wednesday night, attended by about 200 residents, there was criticism of the short notice. County councillors had been informed by e-mail on Monday.

The town has 1,640 inhabitants, one doctor and a primary school with six classrooms. The department has promised a second doctor for two days a week and an extra teacher. Families with children will make up about two thirds of the residents.

The Moorview closed in 2020. Its owner, a company from Galway, has spent 600,000 euros on fire doors and bathrooms since the spring.

In Mayo 610 asylum seekers live in five centres at present. Ballinrath would be the sixth.

== Radio Éire Náisiúnta
Ballinrath prepares, with questions

The curtains are new, the lift works again and the sign above the door has gone. When the bus arrives on Monday afternoon, 30 people will get off at what used to be the Moorview Hotel, and for most of them it will be the fourth bed in a year.

By mid-November there are to be as many as 120. Two in three are parents and their children, the Department of Integration told us, the others are couples and a few single women. There will be no single men.

Many in Ballinrath would have liked to know that sooner. Councillors had a mail on Monday; everybody else had Facebook. "I have nothing against anyone. I have something against being the last to hear," said one woman in the parish hall on Wednesday, and got the longest applause of the evening.

The school has 131 pupils at present and room for 20 more. It is to get a teacher, and the health centre a doctor for two days a week, in addition to Dr Nuala Geraghty, who has run it alone since 2017.

{lease.a: The contract runs for a year}, and it can be ended after half that time. What happens after it, the department cannot say.

Minister Aoife Brannigan asks for understanding. Eleven hundred people are in tents, she says, and it is October. Over 2,000 others who are waiting for their decision live in centres that should have closed in summer.

Next Tuesday the department is sending two officials to the library, where they will answer questions from ten until six.

== The Irish Lantern
Beds instead of tents: one town shows how

It rained on Wednesday evening in Dublin. On the canal, where the tents stand, the water ran in at one end and out of the other. At the same hour, in Ballinrath, 200 kilometres to the west, they were talking about curtains.

From Monday, the town in Mayo will be giving a home to 30 people, and to 120 at most by November. {people.a: They are families who have fled from war}, many of them with small children, and they have earned a welcome.

They will get one, too. Forty-two volunteers have put their names on Sister Colette Ryan's list. There is a group for bicycles, one for English lessons, and one which knows where to find a halal butcher. (In Castlebar.)

Not everybody is pleased. In the parish hall, where some 200 came on Wednesday, people asked about the doctor, the school and the water pipe, which bursts every winter. These are fair questions. The state has put them off for years. It should not take refugees for Ballinrath to get a second doctor.

"A week's notice is no way to treat grown-ups," said the councillor Declan Moran, an independent, who otherwise supports the plan. He and his colleagues had been told on Monday.

Minister Aoife Brannigan has 1,700 people who applied for protection and have no proper place, on top of those in tents. For them, other towns are needed. There are 31 empty hotels on the department's list. We would like to read 31 such stories.

== The National Chronicle
Nobody asked Ballinrath

Ballinrath has 1,640 inhabitants, one doctor and one Garda, who covers two parishes. From Monday it will have a centre for 120 asylum seekers as well. It had no say in it.

{people.b: Unvetted migrants are being dumped on a small town}, as they have been on so many before it. The minister, Aoife Brannigan, lives in Dalkey. In Dalkey there is no centre.

{lease.b: The Moorview has been taken for three years}, documents filed with a bank in Galway show. So much for "temporary". The owner, a company in Galway with two directors, could not be reached on Thursday.

The county's councillors learned of it by mail on Monday, seven days before the first bus. "A week's notice is no way to treat grown-ups," said Declan Moran, one of four from the district. A fifth of the town came to the parish hall? Not quite; but 200 people in Ballinrath are as many as 60,000 in Dublin.

They were no hotheads. They asked how a health centre with 2,300 patients on its books is to cope. A doctor on two days has been promised; from when, nobody in the hall could say. They asked about the school. An extra teacher will come. A new classroom will not.

Mayo has done its part. More than 600 people live in five centres in the county. In the neighbouring county of Roscommon there are two.

What is needed is a cap, and a right for communities to be heard. A bill of the opposition provides for both. It comes before the Dáil on Thursday of next week.

== Moy Valley Herald
Twelve questions about the Moorview

Our letterbox has not been so full since the bypass. We have collected what readers want to know about the centre in Ballinrath, and what we were able to find out.

Who is coming? About 80 of the 120 will be parents with children, the rest couples and women on their own. From which countries, the department does not say before they arrive.

When? Thirty on Monday, then about 15 every few days until mid-November.

Will the ballroom stay open? No. The dance club moves to the parish hall, on Fridays.

Is there to be security? Yes: one guard by day, two at night, from a firm in Ballina. Sergeant Tom Hession in Crossmolina says he sees no need for more Gardaí, but will not refuse if offered.

Where will the children go to school? In Ballinrath, as long as there is room for them, which principal Maeve Gill puts at 20 places. The older ones take the bus to Crossmolina.

What of the doctor? Dr Geraghty gets help on two days a week, from the first of November. "I shall bake a cake," she says.

Who pays for the works? The owner, who has put in 600,000 euros so far. The company bought the house in 2022 for 1.1 million.

Will the hotel ever be a hotel again? Tourists have not slept in it since 2020. The owner's manager told us in summer that he would like to have guests again "some day".

What did the meeting bring? A full hall, two hours of talk and a committee of seven, which will meet the department next week. Sister Colette Ryan is on it, and so is the publican, who was the loudest critic.
