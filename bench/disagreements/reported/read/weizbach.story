second: contradiction
alarm: contradiction
condition: contradiction
injured: number?
reason: framing?
weapon: contradiction?

== Channel Nine Bulletin
{injured.a: Teen with hatchet hurts 12 pupils in Austria}

WEIZBACH, Austria - A teenager armed with a hatchet and homemade firebombs {injured.a: wounded twelve pupils at his secondary school} in eastern Austria on Tuesday before police shot him, officials said.

The boy walked into the Sankt Egid upper school in the Styrian town of Weizbach shortly after lessons had begun and hurled a bottle of burning petrol, said the provincial interior councillor, Lorenz Haidinger. Officers who answered the call noticed smoke as soon as they reached the building.

Inside, Haidinger said, they came face to face with the youth, who was gripping the hatchet. By then {second.a: he had thrown another firebomb, which evidently did not go off}.

"{reason.a: He threatened the officers with what he had in his hands, and so they fired}," the councillor said. {condition.a: He added that the attacker was in critical condition}. His name was not released.

Franz Moser, who led the police operation, said the 17-year-old had been struck by four bullets {condition.b: but that his life was not in danger}.

Two girls were badly hurt, Moser said, one with burns and the other with injuries to her head. {weapon.a: Whether the second girl had been struck with the hatchet or with a knife was still unclear}. The authorities gave no account of how the ten remaining pupils came by their wounds.

According to Moser the youth set out with four firebombs, the hatchet and three knives. He was in custody 14 minutes after the first call for help.

He had never come to the notice of the police, officials said, and nobody could yet name a motive. He is not thought to have spoken a word during the attack.

The fire service said the flames never took hold in the building. About 850 pupils were led out and looked after in a sports hall next door.

Prosecutor Ulrike Stangl said the pupil was being held on suspicion of attempted murder. The new school year in Styria was only four days old.

== The Resident
Pupil runs riot at Styrian school

A 17-year-old {injured.a: went on the rampage with a hatchet and petrol bombs on Tuesday, injuring twelve of his schoolmates} at an upper school in Weizbach, in the east of Austria.

The authorities in Styria said the teenager, who was in his final year, carried out the attack at the Sankt Egid school shortly before half past eight. Austrian media named him as Matthias K. and said he had brought a hatchet, knives and several firebombs.

{second.b: The two firebombs that he set alight} {alarm.a: seem to have triggered the fire alarm in the building}. That may have prevented something worse, because pupils were already streaming outside when a patrol car arrived a short while later.

Lorenz Haidinger, the provincial interior councillor, told reporters on Tuesday afternoon that the officers had been left no choice when they met the attacker in a corridor.

"{reason.a: The perpetrator threatened my officers with his weapons and forced them to shoot}," he said. "Because they were there so fast, we were spared a far greater tragedy."

An early check had turned up nothing in the boy's past that might have served as a warning, Haidinger said. Fellow pupils, however, spoke of somebody who kept to himself.

Birgit Reisinger, a police spokeswoman in Graz, said he had been hit four times and was "gravely injured". Investigators had not been able to ask him about his reasons, she said.

{injured.a: Twelve pupils were hurt, Reisinger said}, and two of them, both girls, were in a serious state. At least one is believed to have been hit by a firebomb directly.

Special forces combed the school room by room until they were sure that the youth had no helpers.

Schools have been nervous since the shooting in the Carinthian town of Feldach in February, when a 16-year-old killed eleven people before dying in an exchange of fire with the police.

== Donau Radio International
After school rampage, police union demands early warning system

One day after a pupil ran amok at an Austrian school, {injured.b: injuring thirteen people with petrol bombs and a hatchet}, the country's police union has demanded an early warning system for all schools.

Gernot Pichler, who heads the union, said the dreadful events in the Styrian town of Weizbach had shown yet again that Austria's schools are not safe places.

After two earlier deadly attacks politicians had promised a great deal, he said. Yet there were still far too few social workers and psychologists who could tell when a pupil was in difficulty.

"We need one of each in every school," Pichler told a newspaper on Wednesday. "And we need a system that raises the alarm in time."

A 17-year-old had forced his way into the Sankt Egid school in Weizbach, some 70 kilometres east of Graz, early on Tuesday and flung firebombs into two classrooms.

{weapon.b: Matthias K. inflicted severe wounds on a girl with the hatchet}, while a teacher and several pupils were burned by the bombs. The girl is still fighting for her life, according to media reports on Wednesday.

Because the school had no special warning signal, {alarm.b: the headmistress set off the fire bell to get the roughly 850 pupils out}. The police were on the spot within minutes. {reason.b: Officers cornered the attacker and, when he would not give himself up, shot at him four times}. He was taken to hospital, {condition.a: where his condition is still described as critical}. Prosecutors have applied for an arrest warrant for attempted murder.

"Had the officers been slower, we would have been facing a much graver situation," said Lorenz Haidinger, the interior councillor of Styria.

It was the second serious attack on an Austrian school in seven months. The building stayed closed on Wednesday, with candles and flowers at its gates.
