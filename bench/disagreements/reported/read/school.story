school: number
students: number
hurt: number
business: contradiction
hour: contradiction
ages: contradiction
level: contradiction
link: contradiction
total: number?

== Pacific Union
{school.a: Ex-pupils kill 10, then themselves, in attack on Chilean school}

Two masked men with guns, knives, hatchets and crossbows attacked a school in central Chile on Tuesday, {students.a: killing seven students and three adults} before they took their own lives, the authorities said.

{link.a: The pair, who once attended the school} on the edge of Santiago, {link.a: had earlier shot dead the owner} {business.a: of a nearby lot that sold used cars,} officials said.

{school.a: Ten people in all died at the school:} {students.a: the seven students, two teachers and a secretary,} said Rodrigo Letelier, the regional security chief. {hurt.a: Twelve other people were wounded at the school and taken to hospitals,} he said.

"I have never known a sadder day," Letelier told reporters in front of the building, in the suburb of Quilmar.

{ages.a: The police named the attackers as Matías Oyarce, 16, and Cristóbal Henríquez, 24.}

"What drove them to come back here like this? That is what we all ask," Letelier said.

Oyarce's mother, Paola Reyes, hinted at an answer when she spoke to a television channel with her back to the camera: her son had been picked on at the school.

"They made fun of him until he would not go any more," she said. She had known nothing of his plans, she added, and learned from the news what he had done.

Shortly before the attack, Oyarce put 31 pictures on his Facebook page. Several show him with a gun, and in some his mouth and nose are covered by a black cloth with a skull on it.

== The Sentinel
{total.a: Chile school shooting: 11 people killed,} {students.a: seven of those who died were pupils}

{total.a: Eleven people have been killed,} {students.a: including seven children who were pupils there,} by two gunmen who opened fire {level.a: in a secondary school near Santiago} and shot themselves when the police reached the scene.

{ages.a: The attackers, who were 24 and 16 years old,} entered the state school in Quilmar at about 10.20am on Tuesday {hour.a: and began to shoot while pupils were having their break.}

Colonel Andrés Pinto, who commands the local police, said that the two carried a .32 revolver, a crossbow and a bow with arrows as well as dummy explosives. "I have been a policeman for 29 years and I have never come across a crossbow," he said. "It is beyond belief."

Benjamín Soto, 14, told a news website that he and his friends were eating when they heard bangs and fled.

"They ran behind us and hit a lot of people," he said. "They were yelling something, but I could not make it out."

Marta Gallardo, 57, a cook, said that she had hidden about 60 pupils in the canteen kitchen. "There was shot after shot after shot, and the children were beside themselves," she said.

The regional security chief, Rodrigo Letelier, said that the two men were both former pupils. {link.a: Earlier that morning they had shot and killed} the owner of a business and stolen a car from him to drive to the school, which has about 1,200 pupils.

President Ignacio Larraín offered his condolences to the families.

== Safer Campus Journal
{school.b: At least 11 victims killed in school attack in Chile}

{school.b: At least 11 people died on Tuesday in a shooting at a school} in Quilmar, Chile, a suburb of the capital, Santiago.

Two young men in masks and hoods, both carrying several weapons, entered Gabriela Ríos State School and fired at students and staff, the national police said. {level.a: The school's students are between 12 and 18 years old.}

The regional government confirmed that {students.b: eight students and three school employees were killed.} Nine of them died on the spot and two in the hospital. All the students who lost their lives were about 14, according to the police. {hurt.b: More than 14 other people were hurt, three of them seriously.}

The attackers had a handgun with a speed loader, a crossbow, a hatchet and dummy explosives. {link.a: On the way to the school they had also killed} {business.b: the owner of a car rental office in the neighborhood.}

{ages.a: The police said that Cristóbal Henríquez, 24, and Matías Oyarce, 16,} killed themselves in a corridor of the school. Both had been students there, Oyarce until last year.

"I heard screams from my yard and went over," said Sergio Palma, who lives next to the school. "Children came towards me with blood on them, and a teacher, and a man from the office. Everybody was running."

Officers were at the school about six minutes after the first call and led everyone out. They also searched the building for bombs.

Governor Camila Undurraga declared four days of mourning.

== Quickread
Quilmar School Shooting: 5 Fast Facts You Need to Know

{total.b: Thirteen people have been killed in a school shooting} in the Chilean town of Quilmar, on the outskirts of Santiago, officials said. The first reports came in on Tuesday morning. {ages.b: The two teenage gunmen took their own lives} in the end.

Camila Undurraga, the governor of the region, wrote that the victims had been "murdered without mercy". It happened at the Gabriela Ríos School, some 20 miles from the center of the capital. {level.b: The school is an elementary and middle school.} {hour.b: The shooting started as the children were about to go into their first class.}

Here's what you need to know:

1. One student took the shots for fireworks

{ages.b: According to a Chilean broadcaster, "two adolescents with hoods"} are thought to be behind the attack. {hurt.a: Besides the dead, 12 other people were injured.} A boy told the broadcaster that he first believed someone was letting off fireworks. The channel also says that a few minutes before, there had been another shooting about 400 yards away. {link.b: Officials have not said whether the two incidents are connected.}

2. A neighbor saw children covered in blood

Sergio Palma, who lives beside the school, told a newspaper: "I heard screams from my yard and went over, and children came towards me with blood on them, a teacher, a man from the office, everybody running."

3. People compared it to attacks in the United States

Photos that are said to show the dead gunmen made the rounds on social media. One of them wears a cloth with a skull over his face, black trousers and gloves.
