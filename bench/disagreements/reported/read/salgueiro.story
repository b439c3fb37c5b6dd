guards: number
injury: contradiction
found: contradiction
pickup: contradiction?
solitary: contradiction?
ladder: contradiction?

== Harbour Wire
Two convicts flee Portuguese prison by helicopter

By RUI TEMUDO

LISBON, Portugal - For the second time in their lives, two robbers broke out of a high-security prison on Sunday {ladder.a: by climbing a rope ladder to a waiting helicopter} while guards shot at it from below.

Both were still at large late on Sunday night. They had been due before a judge on Monday over their first escape, four years ago, from the same prison.

The rattled government lost no time in dismissing four officials of the Justice Ministry, and the prime minister summoned several of his ministers for Monday to talk about the state of the prisons.

"This was a slap in the face and I am not going to swallow it," Justice Minister Teresa Vilhena said. "The measures I take will be as tough as they have to be."

Duarte Salgueiro, 47, and Ilian Petrescu, 39, {pickup.a: were picked up by a helicopter that flew over the yard} of the Monte Ruivo prison on Sunday afternoon. {ladder.a: They climbed a rope ladder that a woman on board threw down to them}, the ministry said.

Guards opened fire and the woman shot back with an automatic rifle, the authorities said. {injury.a: Nobody was reported to have been hurt}.

An elderly couple came upon the helicopter, {found.a: left beside a motorway north of Lisbon}, police said. Fuel was dripping from a bullet hole in the tank.

The pilot was tied up and gagged, and a hood had been pulled over his head. He told police that a couple had hired the helicopter for a trip from the town of Abrantes to Lisbon, as they had done several times in recent weeks. This time they threatened him with an AK-47 rifle and a grenade and made him fly to the prison.

Although they had escaped once before, {solitary.a: the two men had been allowed to take their daily walk together in breaks from solitary confinement}.

== Meridian News Network
The great escape, take two: robber airlifted from Lisbon jail

The charter firm's brochure promised "a getaway you will remember". This was probably not what it meant.

For the second time in nearly four years, a notorious bank robber has been plucked from his prison together with his Romanian accomplice in a hired helicopter, under fire from the guards. Before the day was out more than 20 fan pages had sprung up on the internet, with hundreds of members.

Police began a huge manhunt on Monday for Duarte Salgueiro, whom some Portuguese admire as a Robin Hood of our times, and for his accomplice Ilian Petrescu. Roads were blocked and the abandoned helicopter was searched for fingerprints and DNA.

{guards.a: Police also announced that six prison guards had been arrested} along with the pilot, who had been found tied up and gagged, with a hood pulled over his head. The pilot said a man and a woman with an assault rifle and a hand grenade had hijacked him.

The rented helicopter was discovered on Sunday, {found.a: abandoned beside a motorway north of Lisbon}. It had a bullet hole in the tank from the gunfight with the guards, police said.

A man who lives nearby filmed part of the break-out. His shaky pictures show a helicopter rising above the prison and heading off across the city after several shots.

Keeping low in order to stay off the radar, the helicopter dropped down on Monte Ruivo, the country's main high-security prison, on Sunday afternoon, and {pickup.b: Salgueiro and Petrescu clambered up a rope ladder onto the roof}.

There were shots, but the machine lifted, almost lazily, into a pale spring sky while the inmates cheered.

== Formosa Courier
Portugal hunts helicopter fugitives

Portuguese police were combing the country yesterday for two convicts who staged a daring prison break by helicopter for the second time in four years, to the great embarrassment of authorities that had promised better security.

Duarte Salgueiro, a bank robber and one of the best-known convicts in Portugal, and Ilian Petrescu, 39, {pickup.a: were picked up on Sunday afternoon by a helicopter that flew over the yard} of Lisbon's Monte Ruivo prison.

The two had got away from the same prison in exactly the same manner in May 2013, and had been due in court yesterday in connection with that escape.

Salgueiro, 47, had been free for more than three years before he was caught again in September. During that time he is suspected to have planned the kidnapping of Henrique Lobato, a prominent shipowner, who was held for 17 days until his relatives paid.

Sunday's break-out was one more painful blow for Prime Minister Artur Nogueira. His centre-right government, which has a majority of two seats in parliament, has been shaken by money scandals and by weeks of riots that followed the shooting of a teenager by police.

Nogueira turned down opposition calls for early elections on Sunday, but called a meeting for yesterday to discuss the escape.

Justice Minister Teresa Vilhena dismissed four senior officials, among them the head of the prison and the ministry's top man for prison security.

"This was a slap in the face and I am not going to swallow it," she said after a visit to the prison on Sunday evening. "The measures I take will be as tough as they have to be."

{guards.b: Police arrested five prison guards and the helicopter pilot yesterday}. Vilhena has also asked for an inquiry into the bank accounts of all guards who worked in the wing where the two were held.

== The Northern Sentinel
Same jail, same trick: Portugal's most wanted man flies away again

Nearly four years after a helicopter whisked Duarte Salgueiro and a fellow prisoner out of the high-security Monte Ruivo jail, he has done it once more, and with even greater style.

As officials began a manhunt that they called larger than any before it, the warders had to explain how the 47-year-old robber and kidnapper had been able to vanish with Ilian Petrescu, his Romanian sidekick, in no more than six minutes.

{solitary.b: The pair had been taken out of solitary confinement for a time so that they could attend the trial} over their first escape, and security was meant to have been stepped up.

"It came in very low, went round the jail twice, dropped out of sight behind one of the wings and was off," a witness told local television. "Six minutes, I would say, from beginning to end. The shooting lasted longer."

They left on a drowsy Sunday afternoon. As in 2013, the exit might have been scripted in Hollywood, with bullets flying from the guards' weapons, {injury.b: one of the guards managing to injure himself in the process}.

This time, according to reports, they had the help of a woman in the helicopter, {ladder.b: who threw down a rope} {pickup.a: for the men to climb from the prison yard}.

Within hours an elderly couple found the helicopter {found.b: near a motorway in the centre of the country}, its hijacked pilot still tied up in the cockpit. The road leads to the mountains where Salgueiro has hidden in the past, and police were searching villages there last night.

For the government, which has few friends left after a winter of riots and scandals, the timing could hardly have been worse. The opposition wants the justice minister to go. On the internet, meanwhile, the fugitive's admirers were celebrating.
