toll: number
destroyed: number
calls: number
rank: contradiction?
missing: number?
scope: framing?

== ridgecourier
Thirty-seven dead, 294 sought: Larkspur Fire is not done yet

The greedy Larkspur Fire, which overran the hill towns of Tamarack County last week, is now the cruellest that the state has known, and it has left forensic teams with a grim task for weeks to come: to find those who died and give them back their names.

{toll.a: The number of dead has reached 37}, officials said on Sunday night, and not for 111 years has a fire here killed so many. {destroyed.a: It has also consumed 8,700 buildings}, and {scope.a: no fire in the history of the state} has done more damage by that yardstick. Most of the harm was done in Harmony Ridge, which was almost wholly swallowed on Thursday.

Eight names were added on Sunday alone. That puts the fire {rank.a: level with the Coldwater fire of 1910}, until now the one with the greatest loss of life.

Sunday brought a lull, but not one that officials trusted: the night, they said, could bring wind and new flames.

While more than 5,000 firefighters dug lines in the hills, 13 search teams from all over the state went through razed houses and looked into burned cars.

"We are steeling ourselves for more," said Leon Abrego of the state emergency office.

By dusk on Sunday {missing.a: the list of the missing held 294 residents}. {calls.a: More than 650 calls about missing people} have come in, said the Tamarack County sheriff, Dale Orsted.

== coasttimes
In Harmony Ridge the count of the dead grows while the search goes on

Crews went on turning over what is left of the foothill town of Harmony Ridge on Sunday, and {toll.a: the Larkspur fire's toll went to 37}.

Of the eight whom the day added, seven had died at home and one at the wheel, said Dale Orsted, sheriff and coroner of Tamarack County.

It will hardly be the last figure. The authorities were looking on Sunday for {missing.a: 294 people of whom there was no trace}.

Flames near by have slowed the search, and dogs could not be used on Saturday nor for most of Sunday, because the ash would have burned their paws.

People who fear for somebody have all but swamped the switchboard, Orsted said. {calls.b: His office has answered some 650 of them} and has found more than 130 people, many of whom were in shelters and had just not been in touch with their families. It will take his deputies days to get the list into order, he said.

"I can tell you that we are at the very start," Orsted said. "A huge amount remains to be done."

Among the missing are at least four neighbours of Kyle Wendt, who stood on Sunday in front of his small wooden house in Harmony Ridge. Burned needles lay all over the yard, but otherwise nothing had been touched. It is one of the few that the fire spared. {destroyed.a: It has taken 8,355 homes and 338 commercial buildings}, officials say, {scope.b: the greatest property loss in recent state history}.

"My head won't accept it," said Wendt, 29. "I came here last year and was only just learning people's names. They were good people."

== valleybee
Larkspur Fire: 54 dead, and no fire in this state has ever killed more

TAMARACK COUNTY - {toll.b: Now that 54 people are dead}, the Larkspur Fire has gone beyond anything on the books. It is {rank.b: the deadliest fire in the state's history}, and {scope.a: the most destructive one as well}.

That was how things stood on Monday night, and hardly anybody thinks that the count will stay there, for the ashes of many homes have not been combed. {missing.b: An untold number of people} have yet to be found, and those who love them may wait days or weeks for an answer. {destroyed.b: More than 9,000 buildings, homes and shops alike}, are gone or past saving. Those who are left are dazed and do not know where to begin.

The sad record used to belong to Coldwater Canyon. In 1910 flames raced up its slope and caught 37 men who were laying a railway.

On Monday night the fire was a quarter contained. Two fires in the south of the state also went on destroying homes, some of them belonging to film stars, and forced people to leave.

Smoke hung over the coast, where the air is expected to be unhealthy until Friday at least. Several events were called off, from school games to a marathon.

Even as the people of Harmony Ridge, a quiet place of some 21,000 that has all but vanished, start to think of what comes next, the fire is still moving east through timber.

== stateledger
State has never had a deadlier fire: 54 victims found, five identified

{toll.b: Monday's search brought the dead of the Larkspur Fire to 54}. {rank.b: No fire in the state has killed so many}.

In Coldwater Canyon, which held the record from 1910, it was 37. And the families of hundreds in Tamarack County are still waiting to hear, so that the sum is sure to change.

Monday's share was 17, said Sheriff Dale Orsted: 13 in and around Harmony Ridge, four in Pinder. Ten lay inside houses, he said, the rest under the open sky.

Only five of the dead have a name so far, and four families knew it by Monday. Those made public are Ramon Ochoa, 51, of Pinder; Walter Hesse, 79, of Upper Ridge; and Alice Brandt, 68, of Harmony Ridge.

Ochoa never went anywhere without his old hound Duke, said a friend, Teresa Lund, who had asked after him online for days. His daughter learned on Monday night that he had been found beside his truck, she said.

"In our hearts we knew, and now I'm just empty," Lund said. "At least it is an answer. All those days without one were very hard."

The fire has laid waste to Harmony Ridge and {destroyed.b: has destroyed at least 9,330 buildings}, most of which people lived in. {scope.a: In state history that too has no equal}.

The president, who on Saturday had accused the state of "terrible neglect" of its forests, announced late on Monday that he had signed a request for emergency aid.
