crowd: number
flags: number
climbers: number
violence: contradiction

== Brezin Business Journal
{crowd.a: Some 32,000 march against streaming tax}

{crowd.a: An estimated 32,000 people marched along Linden Avenue} yesterday evening against the recently announced plan to tax the streaming of films and music. An informal group called the march less than a week after the tax had become known. Its page on the internet won more than 160,000 followers within a few days.

The government of Lasenia wants the tax, organisers told the crowd, in order to keep a grip on people who watch and read online, because they know more and are harder to lead by the nose. From the platform speakers gave the governing Horizon party an ultimatum. It has 48 hours to drop the streaming tax altogether; otherwise there will be another demonstration on Wednesday.

From Weavers' Square the march went down Linden Avenue to Column Square, where most of those taking part went home. Several thousand walked on to the nearby headquarters of Horizon and pelted the building with old remote controls and television parts, damaging a few of its windows.

{climbers.a: Two of the demonstrators climbed on to the balcony} of the house and {flags.a: fixed a European Union flag there}, for which the crowd applauded them loudly. Riot police had been sent to the place, {violence.a: but there were no reports of any violence}.

Among the marchers, it is said, were a former mayor of Brezin, Ladislav Rehor, and the chargé d'affaires of Canada, Paul Whitcombe.

== Lasenia Now
{violence.b: Streaming tax protest turns violent as EU flags go up} on Horizon headquarters

{crowd.b: Tens of thousands of people came together in the centre of Brezin} on Monday evening to protest against the government's plan to levy a tax on streaming. Milan Oresk, who founded the web page "80,000 against the streaming tax", called on the government to withdraw the bill. If it has not done so within 48 hours, he said, those opposed to the tax will be back on the streets on Wednesday.

The crowd then made its way to Column Square. From there some protesters went on to the seat of the Horizon party in Poplar Street, where they bombarded the building with discarded television parts that damaged windows and blinds. {climbers.b: Several demonstrators scaled the balcony of the party seat} and {flags.b: from it hung two European Union flags}. "Radovan the First", "Give us democracy" and "Europe" were among the chants, along with "Tax cheats".

Canada's chargé d'affaires, Paul Whitcombe, was in the crowd. It was instructive to see who goes to rallies in Brezin, he wrote online, and described the march as big, disciplined and well looked after by the police. In a later message he condemned violence.

The ruling Horizon party said in a statement that it was dismayed to see {violence.b: Monday's demonstration sink into wanton destruction}. It was ready to listen and would itself table an amendment to the bill, {violence.b: but violence could under no circumstances be accepted}, Horizon said. The opposition Greens, Labour and New Centre supported the demonstration, as did the teachers' union and associations of the industry.

== Circuitry
Lasenians have found a use for their old remote controls

Strange objects were in the air above Brezin on Monday evening. Set-top boxes, remote controls and bits of elderly televisions, to be exact, and they were on their way through the shut windows of the ruling party's headquarters.

What makes people do this in a democratic country of the European Union? {crowd.c: Around 16,000 Lasenians were protesting against a new tax on} streaming and against the government of Prime Minister Radovan Kessel, whom they accuse of turning his back on democracy and on Europe.

On Wednesday several newspapers revealed that the government means to charge 12 crowns (that's $0.55) for every hour of streamed film, since next year's budget has holes in it. The economy minister, Ondrej Vacek, called the tax just, because viewers were leaving cable television, which is taxed already. Analysts replied that no other country had such a tax and that it would fall hardest on poor households and on schools without money.

Later in the week Horizon announced a ceiling of 60 crowns a month for a household and 450 for a firm. It didn't help. A web group by the name of "80,000 against the streaming tax", with over 171,000 followers at the time of writing, called people to a rally on Monday evening.

They met on the square outside the Economy Ministry and marched peacefully from there to Column Square, not far from the headquarters of Horizon. In both places they held up the lit screens of their phones. The government was given 48 hours to withdraw the bill.

== Techwise
Thousands in Lasenia are up in arms over a tax on streaming

Something is stirring in Lasenia, where thousands of worried citizens went out into the streets of Brezin against a planned tax on the streaming of films and music. {crowd.d: More than 8,000 protesters walked through the capital yesterday} to have the plan scrapped. They believe that it will cost them money and, on top of that, narrow their freedom to speak and to inform themselves, the agency Globewire reports.

It was the first mass rally since Prime Minister Radovan Kessel won two elections this year, the agency says. {crowd.b: Tens of thousands filled the square before the Economy Ministry} in the middle of Brezin, according to the news site Zrcadlo. They called on the cabinet to give up the idea and announced a second rally for this Wednesday in case it does not.

Protesters smashed windows at the ruling party's headquarters and {flags.a: raised a European Union flag on the building} when the demonstration was officially over, Zrcadlo reported.

"Radovan, you were told to balance the books, not to burn them!" the organiser Milan Oresk called out to the crowd. "Our prime minister, I am sorry to say, still rewinds his tapes."

How the streaming services would collect the tax, and whether they would simply add it to the monthly bill, the government has yet to explain. We will keep an eye on what happens on Wednesday, and whether other countries start looking at Lasenia for ideas.
