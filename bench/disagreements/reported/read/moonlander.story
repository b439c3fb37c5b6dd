again: date
maker: contradiction
money: contradiction?
verdict: framing
travel: date?
moment: date?
cause: contradiction?

== Subcontinent Daily
{moment.a: Tavaria's spacecraft crashes on moon minutes before touchdown}

{money.a: The first Tavarian mission to the moon paid for by private donors} {moment.a: was smashed on the lunar surface only minutes before it was to touch down}, {cause.a: after its main engine had apparently failed}. The spacecraft, called Aurin, was meant to photograph the ground and measure its magnetism.

Several things went wrong on board during the final descent. The crew on the ground lost touch with Aurin and then declared that a soft landing had not been achieved.

"Without any doubt we crashed on the moon," said Levan Dorr of Tavarian Aerowerke, as a news agency reported. What was left of the craft was strewn about the place, he added.

Dorr nevertheless {verdict.a: called the mission a marvellous success}. "Nobody has ever got to the moon with a craft so small and so cheap," he said.

Aurin, whose name means "dawn", was about as big as a chest freezer. It was built by {maker.a: the non-profit club MoonTav and state-owned Tavarian Aerowerke}. {travel.a: For the last three months it travelled} in ever wider circles round the Earth before it entered an orbit of the moon. It crashed not far from the place where astronauts once set foot on the moon.

"We will do it again," said Prime Minister Bruno Natal. "We have come to the moon, but next time we would like to arrive there in greater comfort."

{money.b: The Aurin project cost Tavaria about $130 million}.

China and Russia have set unmanned craft down on the moon, while the United States has landed men there.

The team thanked its followers in a message after the crash and asked them to go on dreaming: it had come close, it wrote, although the landing had not come off.

== Coast Tribune
Small Tavarian spaceship fails to land safely on moon

PORT CABRIL - {travel.b: Ten weeks after its launch from Port Cabril} a small Tavarian spacecraft failed to land on the moon in one piece on Wednesday afternoon.

Levan Dorr, who runs the space branch of Tavarian Aerowerke, said the MoonTav craft had "without any doubt crashed on the moon". What was left of the craft, he said, was strewn about the place where it should have stood.

The lander, named Aurin, was to become the first privately funded craft to land on the moon. {moment.b: Contact with the Earth broke off only moments before the touchdown}, and with it the hope of making history.

Dorr said that {cause.b: the spacecraft's engine switched itself off shortly before landing}. When the power had come back, he said, the craft was too fast to be set down safely. Why this happened the scientists were still trying to find out.

{cause.b: "One of the sensors that measure our position gave out}. What then followed from it, one thing after another, we cannot say yet," he said. "The engine stopped, and the spacecraft crashed. More we do not know."

All this took place before a crowded hall, in which Prime Minister Bruno Natal was sitting too, and the whole country could follow on its screens.

"He who falls must get up again," Natal said. He promised that {again.a: a Tavarian spacecraft would stand on the moon "whole" within the next three years}.

The small robot, built by {maker.a: the non-profit club MoonTav and state-owned Tavarian Aerowerke}, was to repeat what only the national space agencies of three countries have achieved: the United States, Russia and China.

The scientists, who had been merry only seconds before, were plainly stricken, and in all parts of the country parties ended in silence. President Rena Ivlin had dozens of schoolchildren as guests in her residence that night.

== Tavaria Briefing
Tavarian spaceship crashes on moon

The Tavarian spacecraft Aurin crashed on the surface of the moon when it tried to land there last night.

Half an hour before the time set for the landing the engines began to slow Aurin down, but on the last stretch the control room no longer heard from it. {cause.a: It is believed that the main engine failed}, so that the craft could not brake enough to soften its landing.

The director of the control room in Yedra, Alec Firman, said in a live broadcast: "From what we can tell we were very close to the moon. We are on it now, only not in the way we had in mind."

"Without any doubt we crashed on the moon," said Levan Dorr of Tavarian Aerowerke.

The spacecraft was a joint undertaking of {maker.b: two private companies, MoonTav and Tavarian Aerowerke}. {money.a: Nearly all the money came from private donors}, well-known benefactors among them, such as the mine owner Moritz Kahl and Mira and Sigmund Adler.

Prime Minister Bruno Natal watched the failed landing at a festive evening in the capital, and the whole country could follow on its screens. "We will do it again," Natal said. "We have come to the moon, but next time we would like to arrive there more gently." Tavaria had hoped to be the fourth country to land on the moon, after the US, Russia and China.

At the press conference that followed, MoonTav's co-founder Jonas Wintraub said: "To the children who were up so late I want to say this: we got there, but in bits, and that is rotten. Building such things is hard. At times it fails once, at times it fails twice or three times, and then it works. Go on learning, and one day you will fly to the moon yourselves."

Moritz Kahl, the donor, said that such was space, and whoever went there had to reckon with its dangers.

== Mountain Herald
Tavarian spacecraft Aurin crashes on moon

Tavaria's Aurin spacecraft crashed on the surface of the moon and so missed the goal of the venture by very little.

MoonTav, a Tavarian non-profit club, wanted to be {money.a: the first private body to set a spacecraft softly} on the moon, which only three governments have done before. It confirmed that its robot had not succeeded.

{verdict.b: "Our spacecraft has failed. The landing, alas, has not succeeded,"} said Levan Dorr, who runs the space branch of Tavarian Aerowerke, while MoonTav was showing the attempt live on the internet.

"He who falls must get up again," Prime Minister Bruno Natal said after the crash. He went on to foretell that Tavaria would succeed {again.b: in three or four years: "Then a Tavarian spacecraft will land on the moon, whole."}

The only other countries that have reached the lunar surface are the United States, Russia and China. No private body has ever landed a spacecraft on the moon safely.

Aurin was carried up in March, as the second passenger of a rocket that also put a telephone satellite into orbit. {travel.b: The spacecraft travelled for nearly ten weeks} before it reached the moon.

On its way it went round the Earth several times, each time in a wider circle, until the moon's gravity caught it. It had sent home a last photograph of itself above the grey plain, with the flag of Tavaria in front, some minutes before the signal was lost.

The craft carried an instrument to measure the moon's magnetism and a disc on which a library of books, drawings and songs had been engraved. Its builders had reckoned with two or three days of work on the surface before the heat would put an end to it.
