dead: number
hour: date
inspect: contradiction

== Agencia Cordillera
Bus plunges into river as bridge collapses in southern Peru

A road bridge collapsed under a coach, a lorry and a motorcycle in Peru's southern highlands on Saturday, throwing them into the swollen Colmán river, officials said.

{dead.a: At least 17 people had died by Sunday evening}, the regional emergency centre said. Nineteen were injured, four of them seriously, and nine were still missing.

{hour.a: The middle span gave way at 6.40 p.m.}, as the coach of the company Sol Andino was crossing on its way from Ayacucho to the town of Santa Irene. It had 41 passengers and a driver on board. Two men were in the lorry, which was loaded with potatoes.

The river had been rising since Thursday after days of heavy rain. The Colmán bridge, 86 metres long and opened in 1974, is the only crossing for lorries in a valley where about 12,000 people live.

Transport Minister Gloria Paucar, who flew to the site on Sunday, promised a temporary steel bridge within three weeks. "We will find out who is responsible, whatever the name or the office," she told reporters.

{inspect.a: Ministry engineers examined the bridge last November}, and it was rated "fair", the second-best of four grades.

Public prosecutor Elmer Ticona has opened an inquiry against persons unknown. Sol Andino said its driver, who survived with a broken leg, had kept to the weight limit. The limit on the bridge is 28 tonnes.

In 2017 a footbridge in the same province was swept away by a flood, killing three people.

== El Diario del Pacífico
Minister vows to name those responsible for bridge disaster

Transport Minister Gloria Paucar flew on Sunday to the Colmán valley, where a road bridge collapsed under a coach, a lorry and a motorcycle, and promised an investigation without regard to persons.

"We will find out who is responsible, whatever the name or the office," she told reporters, before she was led to a tent in which relatives were waiting. Some of them turned their backs on her.

{dead.a: At least 17 people had died by Sunday evening}, the regional emergency centre said. Nearly twenty were hurt, and nine were still missing.

The coach of the company Sol Andino was on its way from Ayacucho to the town of Santa Irene with 42 people, the driver included. He is in hospital with a broken leg; his employer says he did not exceed the permitted weight.

{inspect.a: The bridge was checked in November by the ministry's engineers}, who gave it the grade "fair". Only "good" is better. Why a bridge so graded should break a few months later is what prosecutor Elmer Ticona now wants to know. He has opened an inquiry against persons unknown.

The river had been rising since Thursday after days of heavy rain. Hydrologists at the university of Huamanga say a flood may have washed out the foot of the central pillar; they have not yet been able to look at it.

A temporary steel bridge is to stand in three weeks at the latest, Paucar said. A new permanent one will take two years and cost some 60 million soles. Until then the valley's dozen thousand inhabitants depend on a track over the pass that is closed to lorries.

== Radio Altura
Bridge collapse: search goes on for the missing

Divers of the navy resumed the search on Sunday for the people missing after a road bridge collapsed in Peru's southern highlands. The water is brown and four metres deep, and the current lets them work only in the lee of the broken pillar.

{hour.a: It was 6.40 on Saturday evening when the middle span gave way}, as a coach of the company Sol Andino was crossing. It had 41 passengers and a driver on board. A lorry and a motorcycle fell with it.

The lorry was loaded with potatoes. Its two occupants were pulled out alive by villagers with a rope. The motorcyclist has not been found.

"I heard a crack like thunder and then nothing, no screams, nothing," a survivor, Yeny Huamán, told our reporter at the hospital in Santa Irene. She is 23 and was sitting in the last row. Fifteen of the injured have been able to sit up or walk, the hospital said; the state of four is serious.

The Colmán bridge, 86 metres long and opened in 1974, is the only crossing for lorries in the valley. Fuel is already being rationed: ten litres a car, five a motorcycle.

Transport Minister Gloria Paucar promised a temporary steel bridge within three weeks. The army's engineers, who are to build it, said that they hoped to need only 18 days.

For Monday the weather service expects less rain. On Tuesday, it said, it may pour again.

== The Thames Courier
Half a century old and never strengthened: why a Peruvian bridge fell

Of the bridge over the Colmán there remain two stumps and, between them, a gap of some thirty metres with a river in it. A red coach lies on its side two hundred metres downstream.

It was built when the valley had one bus a week. Today, or until Saturday, 400 vehicles a day used it, a quarter of them lorries. The rules allowed 28 tonnes; everyone in Santa Irene knows someone who drove over it with 35.

Peru's government has promised, as governments do, that no one will be spared. The minister for transport said an inquiry would name the guilty "whatever the name or the office". An inquiry by the prosecutor is already under way, so far without suspects.

Yet the papers seen by this newspaper point in an uncomfortable direction. {inspect.b: No inspector had been at the bridge since 2021}, a file of the regional road office shows; a visit planned for the autumn was cancelled for want of a car.

"They had a form, they had a stamp, and they had no petrol," said Marco Illanes, a retired engineer who worked on the road for three decades.

The bus company, Sol Andino, has been involved in two fatal accidents in the past five years, neither of them on a bridge. It denies that its coach was overloaded. Nobody has yet claimed that it was.

Peru has about 3,100 road bridges of more than ten metres. Almost a thousand of them are older than the one that fell. After the flood of 2017, when three people died on a footbridge not far from here, a programme was announced to renew 200. By last year 46 had been finished.

== ¡Ya! Popular
Coach of death: mother saved her baby through the window

She had one second. Then the floor tipped, the lights went out and Delia Quispe, 31, pushed her baby through the broken window into the arms of a stranger.

The baby is alive. So is the stranger. Delia is among those for whom the divers are looking.

{hour.b: Shortly before eight on Saturday evening} the bridge over the Colmán broke in the middle like a biscuit. It took with it the red coach from Ayacucho, a potato lorry and a motorcycle. {dead.b: There were 22 dead by Sunday evening}, and in the sports hall of Santa Irene, where the coffins stand, there was no room left along the wall.

The stranger is called Wilber Soto. He is a nurse, he is 44 and he cannot swim. "I held her up like a cup of tea," he told ¡Ya! of the baby. A fisherman threw him a tyre.

The minister came on Sunday in a helicopter. She stayed for an hour and a half, put on a helmet and took it off again. Families turned their backs. Steel bridge in three weeks, she promised. "And our dead, in how many weeks do we find them?" shouted one man.

The driver is alive, with a broken leg and a policeman at his door. For his protection, say the police; he is not under arrest.

Sol Andino wants to pay every family 5,000 soles for the funeral at once. That has nothing to do with guilt, its lawyer stressed.
