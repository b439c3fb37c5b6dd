toll: number
start: date
leader: attribution
broadcast: contradiction
president: contradiction
arrests: number
colonel: contradiction
name: framing

== Transworld News Agency
Kessala says coup attempt foiled after hours of gunfire in capital

PORT ALVARY, March 14 (Transworld) - Troops loyal to Kessala's President Amadu Sorel put down a coup attempt on Tuesday after hours of heavy gunfire around the presidential palace and the state broadcaster in the capital, Port Alvary.

{toll.a: At least 11 people were killed}, two senior military officers told Transworld. {start.a: Shooting broke out shortly after 3 a.m.} (0200 GMT) near the palace, in the port district, and died down towards noon.

The officers said {leader.a: the mutiny was led by Colonel Joseph Matembe}, commander of the 3rd Parachute Battalion, who was passed over for promotion in January.

{broadcast.a: Soldiers read out a statement on state television} announcing the dissolution of parliament before the signal was cut. The channel was back on air by mid-afternoon.

"The situation is fully under control," Defence Minister Paul Idrano told reporters outside army headquarters. He declared a dusk-to-dawn curfew until further notice and closed the international airport.

Sorel, 71, has ruled the cocoa exporter of 19 million people since 2003. He was due to speak to the nation at 7 p.m.

The price of cocoa futures in London rose 4 percent on the news. Kessala is the world's fifth-largest grower. Its dollar bond maturing in 2031 fell by 6.2 cents, the steepest one-day drop since it was issued.

The African Union condemned "any attempt to take power by force". France told its roughly 2,500 citizens in Kessala to stay at home.

It is the second time in five years that soldiers have tried to oust Sorel. In October 2019 a group of air force cadets seized the airport for nine hours before giving up.

== Allied Press
Loyal troops crush coup bid in Kessala; at least 11 dead

PORT ALVARY, Kessala (Allied Press) — Troops loyal to Kessala's longtime president put down a coup attempt Tuesday after hours of heavy gunfire around the presidential palace and the state broadcaster, officials said. {toll.a: At least 11 people died in the fighting}, according to two military officers who spoke on condition of anonymity.

{start.a: The gunfire began shortly after 3 a.m.} in the port district, where the palace stands, and had mostly stopped by noon.

Defense Minister Paul Idrano said the situation was "fully under control." He announced a curfew from dusk to dawn and shut the international airport, stranding hundreds of travelers. Among them was Denise Harlow, 34, a teacher from Ohio, who spent the day on the floor of the departure hall. "We heard the booms and everybody just lay down," she said by phone.

{arrests.a: Idrano said 47 people had been arrested} by evening. Col. Joseph Matembe, {leader.a: a battalion commander whom he called the ringleader}, {colonel.a: had been caught at a roadblock} on the northern highway, dressed as a priest, the minister said.

Sorel, who turned 71 last month, came to power two decades ago. He changed the constitution in 2018 so that he could run for a fourth term, and won it with 81% of the vote in a ballot that the opposition boycotted.

Army pay has been in arrears since December. A private earns the equivalent of $140 a month, and two Western diplomats said soldiers in the capital had received nothing for the past three.

The African Union condemned "any attempt to take power by force." In Washington, the State Department urged calm.

By nightfall the streets were empty but for armored cars. A burned-out bus blocked the road to the broadcasting house, and spent cartridges lay on the steps.

== BNC World
Kessala coup attempt: what we know so far

An attempt to overthrow the president of Kessala, Amadu Sorel, appears to have failed, but questions remain about what happened in Port Alvary on Tuesday.

When did it start? {start.b: People living near the palace told the BNC they heard the first shots at about a quarter past one}, followed by explosions. By lunchtime the city was quiet.

Who was behind it? {leader.a: Colonel Joseph Matembe, the commander of an elite parachute unit, headed the revolt}, according to the government and to people who know him. Friends describe the 48-year-old as ambitious and embittered since he missed out on a general's star earlier this year. {colonel.b: He has not been found}, and soldiers were still searching houses for him in the Bellevue quarter late on Tuesday night.

Where was the president? {president.a: Two diplomats said he was driven out of the capital before dawn} to an army base at Lusaro, 80km (50 miles) to the north. In his televised address at 19:00, Mr Sorel sat before a plain curtain. "Those who wanted darkness have met the light," he said. He spoke for six minutes.

What was said on television? {broadcast.a: A captain in a red beret appeared on screen for just under two minutes}, saying that parliament had been dissolved. Then the picture went black.

What happens now? The airport is to reopen on Wednesday at 09:00. A night curfew is in force. Schools will stay shut for the rest of the week, and the stock exchange, which trades only on Mondays and Thursdays, is expected to open as normal.

This is not the first such challenge to Mr Sorel. In 2019 cadets took over the airport for most of a day.

Kessala's cocoa farmers, on whom a third of its export earnings depend, will be watching closely: the main harvest is about to be shipped.

== Al Manara English
Kessala: bodies fill hospital after night of fighting

Port Alvary – In the courtyard of the Saint Luke hospital on Tuesday evening, women were lifting the corners of sheets, looking for sons.

{toll.b: Doctors there said they had counted 26 bodies}, most of them young men in uniform. "I stopped writing down names at noon," said a surgeon, who asked not to be named because staff have been forbidden to speak to the media.

The dead are what is left of {name.a: a revolt by unpaid young soldiers} against one of the continent's longest-serving rulers. For three months, says Lamine Dossou, an analyst at the Sahel Policy Institute, the men of the parachute battalion received no wages while the presidential guard was paid in full. "This was about bread before it was about power," he told Al Manara.

President Amadu Sorel himself saw nothing of the fighting around his palace. {president.a: Before daybreak a convoy took him to the garrison at Lusaro}, an hour's drive from Port Alvary, an officer of the guard said.

{arrests.b: Lawyers have registered 112 arrests since the morning}, some of them of students and a radio journalist, said Fatou Mbeki of the Kessala Bar. "They are going from door to door with lists." Families waited outside the Fort Royal barracks, where the prisoners are being held.

In the port district, shopkeepers swept glass from the pavement. Adjoa Kente, who sells phone cards opposite the broadcasting house, said she had hidden under her counter from the middle of the night until eleven in the morning.

Many in the city remember 2019, when cadets occupied the airport. Eight of them are still in prison. Their trial, announced four times, has never begun.

The African Union and France have condemned the attempt to take power. The opposition Democratic Front said it rejected violence "from whichever side it comes".

== Kessala News Agency
President Sorel salutes vigilance of the nation as plot is defeated

PORT ALVARY, 14 March (KNA) – His Excellency President Amadu Sorel on Tuesday evening congratulated the defence and security forces on their swift victory over {name.b: a terrorist raid by bandits in uniform}.

{president.b: The Head of State directed operations from his office in the Palace} of the Republic from the first minute to the last, the Presidency said in a communique.

According to the communique, {start.c: the attackers opened fire at 4.30 a.m.} and were repelled by the Presidential Guard. {toll.c: Four persons in total lost their lives, all of them assailants}. A number of brave guards were lightly wounded and are in good spirits.

{leader.b: The plot was conceived and commanded from abroad by the fugitive ex-general Victor Aluna}, who has been living in luxury in Brussels since 2016, the communique states. International warrants will be issued. It adds that {colonel.a: the deserter Joseph Matembe was arrested on the Lusaro road} in the course of the afternoon while fleeing in a priest's robe. {arrests.a: In all, 47 suspects are in custody}.

Contrary to malicious rumours on social networks, {broadcast.b: no statement by the bandits went out on national television}, whose programmes were interrupted only for technical reasons.

The Minister of Defence, General Paul Idrano, visited the wounded guards and brought them the greetings of the First Lady. He reminded citizens that the curfew runs from dusk to dawn and that the airport resumes service on Wednesday at 9 a.m.

Messages of solidarity have been received from several friendly countries as well as from the African Union. Traditional chiefs of the twelve regions will hold a thanksgiving ceremony on Sunday at the Stadium of Unity.

In his address to the people, the President declared: "Those who wanted darkness have met the light."
