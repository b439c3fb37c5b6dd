length: date
plotters: attribution
condemn: attribution
arrests: number
calm: framing
comment: contradiction?

== Union Wire
Reports: {plotters.a: Army strikes at palace in Kassoro} as new president waits to take over

Kassoro's authorities beat back gunmen at the presidential palace early Tuesday in what {plotters.a: officials called an attempt by the armed forces} to seize power.

Sources who were not named told a British broadcaster that the presidential guard had stopped the attack, which came two days before President-elect Salif Maidou was due to take the oath. It is to be the country's first handover of power by democratic means since 1961.

A diplomatic source told an American network that neither Maidou nor the departing president, Ibrahima Tessaou, had been hurt.

{condemn.a: "This was a craven, backward-looking deed," the diplomatic source told the network}, adding that it had been directed against democracy and the rule of law in a country whose recent elections the world had praised as free and fair.

According to the diplomat, {plotters.a: the army had a hand in the attack}, whose aim was to keep Maidou from being sworn in. {length.a: People in the capital, Doungou, spoke of shelling and gunfire for some 80 minutes}.

Many of those who took part got away, but the authorities {arrests.a: arrested a number of people over the attack}, the network reported.

A spokesman for the U.N. secretary-general said he was watching events "with deep unease" and called on everyone involved to refrain from any incitement that might put the young democracy at risk.

The United Nations ranks the West African state among the very poorest on earth. It is troubled by armed groups tied to al-Qaida along several of its borders.

== Meridian Agency
{plotters.b: Unit of soldiers tried to take palace} in Kassoro, government says

{plotters.b: A military unit attempted to capture the presidential palace} in Kassoro's capital Doungou overnight but was driven off, and {calm.a: order has since been re-established}, the government said on Tuesday.

The attempted coup took place two days before President-elect Salif Maidou is to be sworn in. Maidou, once the defence minister, follows Ibrahima Tessaou, who is leaving after eight years.

Heavy gunfire began at about 4 a.m. and {length.b: went on for around 40 minutes}, a Meridian Agency witness said.

By 9 a.m. cars were back on the roads near the palace and {calm.a: everything looked normal in the area}, according to several witnesses.

{plotters.b: The attackers came from an air base close to the city} and ran when the guard answered with heavy fire and shelling, said three security sources, who did not want to be named because they are not allowed to talk to the press.

Government spokesman Idrissa Kollo said {arrests.a: several people were in custody and more were being looked for}, but that {calm.a: the situation was under control}.

A former American envoy to the region had earlier written on Twitter that both the president and his elected successor were safe. {comment.a: The government could not immediately be reached for comment}.

Attacks by Islamist fighters have become more frequent, and there have been protests since Maidou's victory in January's run-off. The loser, former president Oumarou Kantche, does not accept the result and speaks of fraud.

Maidou's election leads to the first democratic transfer of power in a country that has seen five coups since it became independent in 1961.

The U.S. embassy in Doungou stayed shut for the day because of shots in its neighbourhood.

== Daily Beacon
Kassoro foils coup on eve of swearing-in

The government of Kassoro said that it had stopped an "attempted coup" yesterday, before Salif Maidou becomes president on Thursday in the first transition between elected leaders since the country won independence in 1961.

{comment.b: In a statement the government said} an attempt to take power had been blocked, and {condemn.b: the government denounced "a craven and backward-looking deed"} meant to imperil democracy and the state of law.

An inquiry has been opened, it said, and {arrests.a: several people tied to the attempt have been detained}, and others are on the run.

{calm.a: "Everything is entirely in hand,"} the statement went on, asking people to get on with their day.

Residents of the capital, Doungou, earlier said they had heard shooting during the night in the district that houses the presidency.

A security source, who asked not to be identified, told a French news agency that {arrests.a: there had been some arrests among a handful} {plotters.b: of members of the army who were behind the bid}.

"The guard fired back and never let the men come near the palace," the source said.

{length.c: One resident of the Terrasse quarter, where the president lives and works, told the agency that it began at about 4 a.m. with heavy and light weapons and stopped after 20 minutes}, before light arms were heard again.

{length.c: "The shooting lasted around 25 minutes,"} said another.

Brief clips were put on social networks in which bursts of gunfire ring out in darkness. They could not at once be verified by independent means. Maidou is a former defence minister and a close ally of the man he replaces.

== Continent Freedom Network
KASSORO: COUP ATTEMPT FAILS

The presidential palace in Doungou, the capital of Kassoro, has come under attack, two days before the nation's first democratic change of power.

The presidential guard put a stop to an attempted coup and {arrests.b: large numbers of soldiers have been arrested}, according to reports on Tuesday by journalists who followed the events in the city.

{arrests.a: "A number of suspects are in our hands and the hunt for the rest goes on,"} {comment.b: said a statement by government spokesman Idrissa Kollo}.

{calm.b: Events in the capital are still unclear and the security forces there are at full readiness}, a French news agency reported.

In less than 48 hours the people of Kassoro are to see their newly elected president, Salif Maidou, take office.

Early on Tuesday residents of the capital heard heavy gunfire around the palace. It started at about 4 a.m. local time and is {length.c: thought to have lasted for about 20 minutes} before it died down.

"{arrests.a: There were some arrests among a handful} {plotters.b: of members of the army who are behind the bid}. The guard fired back and never let the men come near the palace," the agency quoted security sources as saying.

Feelings have run high ever since Maidou was confirmed as the winner. Street protests by followers of the opposition turned into riots in which at least nine people were shot dead.

Former president Oumarou Kantche, who got 43.5 percent of the run-off vote against Maidou's 56.5, still refuses to accept defeat, even after the Constitutional Court upheld it.

Kassoro has gone through five coups since independence.
