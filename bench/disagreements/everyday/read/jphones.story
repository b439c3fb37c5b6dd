begin: date
author: attribution

== Éire Press Service
Ireland to ban smartphones from primary schools

Smartphones are to be banned from all of Ireland's primary schools under a circular published by the Department of Education on Wednesday.

Pupils will have to leave their phones at home or hand them in before the first lesson. Teachers may keep a confiscated device until the end of the week. {begin.a: The ban takes effect on September 1}, when the new school year begins.

The rule concerns some 3,100 schools with more than half a million children. Secondary schools, of which there are about 730, may continue to make their own arrangements.

Education Minister Gráinne Delahunt said that children had "a right to eight hours without a screen". The department has set aside 9 million euros for lockable pouches and cabinets, or roughly 18 euros a child.

An exception is made for pupils with diabetes who use a phone to monitor their blood sugar, and for others with a medical need. {author.a: It was added at the request of the children's ombudsman}, Tomás Rooney, the department said.

The teachers' union INTA welcomed the decision but asked who would be liable if a phone was lost.

== National Radio of Ireland
Phones out of primary schools: what parents need to know

What is happening? Every primary school in the country will become phone-free. That was announced by the education minister, Gráinne Delahunt, this Wednesday morning at a school in Athlone.

From when? {begin.a: The new rule applies from the first of September}, the date on which the school year formally starts. Most classes in fact return on the last Thursday in August, and schools are free to apply it from that day.

What if my child needs a phone on the way home? It can be handed in at the door and picked up again in the afternoon. The minister spoke of pouches with a magnetic lock, which nine million euros have been budgeted for.

Are there exceptions? Yes, for medical reasons. A child with type 1 diabetes whose glucose sensor sends its readings to a phone may keep it in the classroom. A letter from a doctor is enough, and it need not be renewed every year.

What about smart watches? They are treated as phones if they can make calls.

And my older daughter? Nothing changes for her. Secondary schools decide for themselves; around two-thirds of them have a ban of some kind already.

The union representing primary teachers is in favour. In a survey in spring, 83 percent of its members said that phones disturbed their lessons every day or almost every day.

== Galway Sentinel
No phones after midterm, and a Loughrea mother's victory

When Nuala Keane turned on the radio on Wednesday she had to sit down. There it was, in a circular of the Department of Education: children with diabetes may keep their phones.

{author.b: It was she who had fought for the exception}. For fourteen months the mother of nine-year-old Cian wrote letters, first to the school, then to the county's three TDs, finally to the minister. "Without his phone I cannot see his numbers, and without his numbers I cannot go to work," she says. In April she was invited to Dublin and put her wording on the table, and it is her wording that has now been printed.

For all others the door closes. {begin.b: After the midterm break at the beginning of November} phones will be banned from primary schools in Galway as in the rest of the country. Until then the pouches have to be bought and the rules written.

At St Brendan's in Loughrea, where 212 children are enrolled, they are a step ahead. Phones have been handed in at the office there since January of last year. "The first week there were tears," says principal Maeve Tuohy, "and then there was football."

County Galway has 230 primary schools, of which 41 have fewer than fifty pupils. For the smallest of them, says Tuohy, a shoebox would do.

Teachers may keep a confiscated device until the end of the week.

== The Sunday Plough
Minister Nanny knows best

Ireland has a shortage of teachers, a shortage of school buses and classrooms with buckets under the roof. It also has a minister of education, and she has found nine million euros. They will be spent on pouches.

Gráinne Delahunt's circular fills eleven pages. In it we learn that a watch is a telephone, and that a telephone that is "visible, audible or otherwise perceptible" may be taken away until Friday.

I don't want nine-year-olds on the internet any more than she does. But 2,400 of our 3,100 primary schools have had a ban for years. They managed it with a letter to parents and a drawer.

The sensible part is the medical clause. Children who measure their blood sugar by telephone will be left in peace. If you look for common sense in this paper, it is here, on page nine.

The opposition, which ought to oppose, asks only for more. Its spokesman, Declan Furey, would extend the ban to secondary schools, where teenagers of seventeen, who may drive a car, would then hand in their phones at the gate like shotguns in a saloon.

The union asks a better question, the one about money. If thirty phones lie in a drawer and one goes missing, who pays? There is no answer to that on any of the eleven pages.
