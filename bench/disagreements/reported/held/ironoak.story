crowd: number
police: number
fyssas: number
violence: framing
plea: contradiction?
label: framing?
traders: number?
== First Page
Leaders of neo-Nazi Iron Oak convicted of running criminal group

A court in Velmar has convicted {label.a: the heads of the country's neo-Nazi party}, Iron Oak, of directing a criminal organisation.

A great many people stood in front of the building in Sarnik while the judges read their verdicts on 57 accused.

Party leader Goran Stavik and five others of its top were found guilty of heading a criminal group. {fyssas.a: Party follower Milo Drenko was convicted of the murder of a musician who sang against racism, and another 11 people of conspiracy in that case}.

{police.a: Around 1,500 police stood guard} near the Court of Appeal, {crowd.a: as protesters in their thousands called for long sentences}.

Update: {violence.a: Some of the people outside and the riot police clashed with each other}.

Our report from the morning: The decision of the court on Iron Oak is awaited today. The trial has lasted four and a half years, and the party is accused, among other things, of being a criminal organisation.

{crowd.a: Outside, thousands of people have gathered}, and they want a verdict of guilty on every count. Politicians have come too, among them Jana Welk, who was once prime minister. Riot police can be seen in all streets around the court.

Hardly anybody in the crowd keeps to the rules against the influenza epidemic, and doctors fear that this may set the country back.

== Letters from Sarnik
Iron Oak was a criminal organisation, judges say

Yesterday, after four and a half years, judges in Velmar came to a decision in the trial of {label.a: the neo-Nazis of Iron Oak}. Leading members, Goran Stavik at their head, are guilty of having led and organised a criminal group. The court's work is not over, though, and sentences may still be suspended.

The judges had four matters before them: the murder of the rapper Teo Marin, attempts to kill members of the dockers' union, {traders.a: attempts to kill several Syrian market traders}, and, above all, the organisation itself.

For weeks the whole country had spoken of this day. Three judges had to decide on one of the most violent parties of the far right in Europe.

They found 52 of the 57 accused guilty of belonging to a criminal organisation or directing it. Between four and twelve years await them. Few of the accused had come, {plea.a: and in the course of the trial every charge had been denied}.

{crowd.b: Tens of thousands shouted that Teo was alive} when they heard the verdict. Parties, unions and neighbourhood groups had come to the court in the morning.

The place was secured as never before. {police.b: More than 1,500 officers watched the largest courtroom of Velmar}, and helicopters circled above the district.

{fyssas.b: Of the 13 people accused over the murder of Teo Marin, 11 are guilty of a part in it}, presiding judge Ana Korel read out. {fyssas.b: One of these is Milo Drenko, who killed him with a knife}.

== Meridian TV
Velmar awaits verdict on far-right Iron Oak

Sarnik, Velmar - The trial of the far-right Iron Oak, four and a half years long, reaches its end on Wednesday, when three judges of the Court of Appeal are to announce their verdict.

Fifty-seven members of {label.b: the group, which calls itself fascist}, stand accused of four crimes, and the whole leadership is among them.

Best known is the case of Milo Drenko. {plea.b: He has confessed that he murdered the anti-fascist rapper Teo Marin}, known as Rook. Marin, 31, was stabbed in Sarnik shortly after midnight on May 6 seven years ago.

Members of Iron Oak are also accused of attempts to murder Communist dockers and the head of their union in the same month, {traders.b: and of a Syrian market trader in his flat} in the year before. To these comes the wide charge that they ran a criminal organisation.

The verdict should come after 10am.

In front of the court people are tense. {crowd.a: Thousands have come to a rally against the neo-Nazi group}, and they chant Marin's name. Police buses, parked end to end, close off the building.

The demonstrators hope the accused will be found guilty. Unionists stand next to activists and to people who belong to nothing at all.

Vesna, a 47-year-old who has lived in Sarnik all her life, thinks Europe has hardly seen a trial of Nazis as large as this one. She wants the hardest penalty, for all those years, and she wants the world to see that people resist.

== Crescent Wire
Racist Iron Oak ruled a criminal organisation

The trial of {label.a: the neo-Nazi party Iron Oak}, notorious in Velmar as an enemy of Muslims and Kurds, has ended with the finding that it is a criminal organisation.

The court in Sarnik announced its decision on Wednesday. It found that the party had worked as a criminal organisation, and that six former deputies, party leader Goran Stavik among them, had run it.

Since it was founded, Iron Oak had drawn notice by its hatred of Kurds. Its followers took part in many racist attacks in Velmar, and for two terms it also sat in parliament. Kurdish families in the south of Sarnik said before the verdict that for years they had not dared to go out after dark.

{crowd.b: Tens of thousands of anti-fascists stood before the court} on Harbour Street. They shouted that the accused had no innocence to claim and that Nazis belonged in prison.

{violence.b: As the verdict was read out, the police attacked the anti-fascists} who were protesting against Iron Oak, with water cannon and gas. Many of those in the street had waited there since the early morning.

The hearing had been opened under tight security. How long those convicted must go to prison is to be decided in the days to come, when the lawyers of both sides have been heard once more.
