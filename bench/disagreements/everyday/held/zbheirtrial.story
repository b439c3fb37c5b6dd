ransom: number
talks: attribution

== Noticias del Litoral
Four sentenced in Argentina for kidnapping of dairy heir

A court in Rosario on Thursday sentenced four people to prison terms of up to 18 years for kidnapping Tomás Ferreyra, the son of a dairy owner, and holding him for 19 days in a house in Villa Constitución.

Ferreyra, who is now 28, was dragged from his car on 3 May 2024 and freed on 22 May after his family had paid. {ransom.a: The ransom came to 350,000 dollars}, the judges found, in used notes packed into milk cans.

The leader of the gang, Walter Quiroga, 45, a former employee of the Ferreyra dairy, must go to prison for 18 years, two fewer than the prosecution had demanded. His brother Raúl received 14 years and a couple who rented the house 8 years each. A fifth defendant, a taxi driver, was acquitted for lack of evidence.

Walter Quiroga denied having planned the crime. He said he had only driven the car, and out of fear. His brother had confessed on the second day of the trial.

{talks.a: The talks with the kidnappers were led by the victim's uncle}, Esteban Ferreyra, presiding judge Alicia Montes said, and she praised his calm.

Quiroga's lawyer said he would appeal. The money has disappeared apart from 41,000 dollars, which police found in a water tank last year.

Kidnappings for ransom have become rarer in Argentina. In Santa Fe province there were six in 2024 and two in the year after.

== La Lente
Eighteen years for the man who knew the alarm code

He had milked their cows, he had mended their fence, and he knew the code of the gate. On Thursday Walter Quiroga, 45, heard without moving that he will be 63 when he comes out.

Eighteen years for him, fourteen for brother Raúl. Eight each for Mirta and Omar Sosa, who cooked noodles for the hostage for nearly three weeks and turned up the radio when he called. The cabbie who was said to have carried the cans walked out into the sun and kissed the pavement.

What a price for a son! {ransom.b: It took 600,000 dollars to bring Tomás home}, people close to the family tell La Lente; the dairy sold two lorries and a field for it. Barely 41,000 of it has been seen since, swollen with water in a tank on a roof.

Tomás, 26 at the time, sat in the third row with his mother. He lost eleven kilos in that room. He had a bucket, a mattress and a calendar of the Virgin of Luján, on which he made a mark each night. There are nineteen.

And who wore the gang down? {talks.b: A retired police negotiator hired by the father} was on the telephone night after night, a man from Córdoba who called himself "Beto" and whose real name no one says.

Quiroga claims he only drove. His lawyer wants to appeal. The judge, Alicia Montes, said driver or planner, "you knew who was in the boot".

== Canal Paraná
Verdict in Ferreyra case

In the trial over the kidnapping of Tomás Ferreyra the court in Rosario has found four of five defendants guilty. The sentences range from 8 to 18 years. The longest goes to Walter Quiroga, whom the court regards as the head of the group.

Ferreyra was dragged from his car in May 2024 near the family's dairy in Casilda and freed nearly three weeks later on the shoulder of Route 9. He walked two kilometres to a petrol station. "I asked for water and for the date," he said in court in March.

Prosecutor Julián Arce said he could live with the verdict, although he had demanded 20 years for Quiroga and 5 for the acquitted taxi driver. He would read the reasons before he decided on an appeal. The defence of Quiroga has already announced one. The Sosas accept their punishment, their lawyer said.

The defence had attacked the police. The telephones had been tapped for four days before a judge gave permission, it said. The police deny it. The court left the recordings of these days aside and held that the rest sufficed: DNA on a spoon, a tyre track, and the confession of Raúl Quiroga on the second day of the trial.

{ransom.a: A sum of 350,000 dollars was handed over} on the night of 21 May 2024 under a railway bridge, according to the judgment. The hostage was freed the next day.

A second trial, over the laundering of the money, is to begin in September. It is directed against a car dealer in San Nicolás, who says he knew nothing.

== El Tambero
After the verdict: the dairy goes on

At Ferreyra Hermanos in Casilda the milking began at four on Thursday, as always. At eleven the radio was switched on. When the presenter read out the sentences, says foreman Hugo Benítez, nobody cheered. "We have known Walter for nine years. He was at my daughter's christening."

Quiroga was employed here until 2022. He left after a quarrel about overtime; according to the court, this was his motive, alongside debts.

The dairy processes 90,000 litres a day and supplies 400 shops between Rosario and Pergamino. After the kidnapping it put up fences, and the owner, Norberto Ferreyra, moved to the city with his wife. His son came back after four months. He manages the cheese factory now and talks to nobody about the nineteen days, not even, they say, to his uncle, with whom he has lunch.

{talks.a: It was uncle Esteban who spoke with the kidnappers}, in a voice that, Benítez remembers, one otherwise hears in him only at cattle auctions.

Of the five defendants four were convicted. The two brothers got 18 and 14 years; the couple in whose rented house the son was held got eight each. Walter Quiroga is going to appeal, and the case may then occupy a higher court until next year.

The rural society of Casilda has asked the province for more patrols on country roads. Last year there was not one kidnapping in the department, but 112 thefts of cattle.

== Iberia Exterior
Rosario court punishes kidnappers of milk heir

Prison for four of the five accused, acquittal for the fifth: with this verdict a case came to an end, for now, that had kept Argentina awake in the autumn of 2024.

Tomás Ferreyra, then 26, was abducted in broad daylight on his way to lunch. His abductors sent his family a watch and, after a week, a tooth, which proved to be a dog's. When the ransom had been paid, they let him go by a motorway.

At the head stood, the judges are convinced, a former worker at the dairy. Walter Quiroga must go to prison for 18 years. He himself says that he was no more than a driver, and forced to be one. His younger brother, who had confessed, got four years less.

Judge Alicia Montes needed three hours to read the reasons. Twice she interrupted herself to allow a relative of the accused to leave the room.

According to the national prosecution service there were 63 kidnappings for ransom in Argentina in 2024, against more than 300 in 2003, when whole families left the country. Most of today's are so-called express kidnappings that last a few hours. Nineteen days is the exception.

The family did not want to comment. A short statement distributed by a lawyer thanks "the people of Casilda, who kept silent when it was needed". Nearly all of the ransom is missing. A trial of a suspected launderer will follow after the winter, in September.
