category: contradiction
gusts: number
sustained: number?
toll: number
damage: contradiction
risk: number

== Northern Vindex
Violent typhoon tears through sodden Sulania

Associated Dispatch

SANTA INES, Sulania

Typhoon Corazal crashed into the northeastern shore of Sulania early today, its howling winds and driving rain peeling metal roofs from houses and cutting the electricity, and pushed on across farmland in the first hours of its passage.

The storm came ashore before daybreak at the seaside town of Bolinay in Itanga province, at the northern end of Verano Island, a rice-growing region of low plains that often flood and of highlands where slopes often give way. {risk.a: More than 6 million people were in its path}, and {category.a: the Pacific Storm Center in Guam lists it as a super typhoon, with a force that equals that of a category 4 hurricane} in the Atlantic.

{damage.a: No heavy damage was reported at first from the area}, {toll.a: nor had anyone been reported killed or hurt}. Over two days, people had been moved from the most exposed places in large numbers.

From a hotel in Santa Ines, the provincial capital, Associated Dispatch reporters watched roof panels and rubble fly past and shop boards smash on the pavement.

The typhoon's band of cloud, 500 miles across, came on top of the monsoon and poured down enough water to bring slides and sudden floods. Almost every province on Verano was under a storm alert, the capital San Telmo included, and ships and planes were held back.

Some hours after coming ashore the eye was close to the island's west coast.

{sustained.a: Corazal had sustained winds of 115 miles an hour} {gusts.a: and gusts of up to 142 mph} just before it reached the coast, forecasters said. It will go on being a very destructive wind even should it lose some strength over land, said Benito Sarmiento, a government forecaster.

== The Meridian Times
Violent Typhoon Tears Through Sodden Sulania

SANTA INES—Typhoon Corazal crashed into the northeastern shore of Sulania early on Oct. 20, its howling winds and driving rain peeling metal roofs from houses and cutting the electricity, and pushed on across farmland in the first hours of its passage.

The storm came ashore before daybreak at the seaside town of Bolinay in Itanga province, at the northern end of Verano Island, a rice-growing region of low plains that often flood and of highlands where slopes often give way. {risk.a: More than 6 million people were in its path}, which {category.b: the Pacific Storm Center in Guam no longer counts as a super typhoon, though it still has the force of a category 3 hurricane} in the Atlantic.

{damage.a: No heavy damage was reported at first from the area}, {toll.a: and there was no word of casualties}, after two days in which people were moved from the most exposed places in large numbers.

Reporters in a hotel in Santa Ines, the provincial capital, watched roof panels and rubble fly past and shop boards smash on the pavement.

With a band of cloud 500 miles across, the typhoon was expected to trigger slides and sudden floods. Almost every province on Verano was under a storm alert, the capital San Telmo included, and ships and planes were held back.

The governor of Itanga, Manolo Cuesta, said before the storm that its path led across fields where the rice was nearly ready, and that farmers had been urged to bring in what they could. Memories are fresh in Sulania of a typhoon six years ago that left thousands dead in the central islands.

== Straits News Channel
{category.a: Super Typhoon Corazal batters Sulania}, {toll.b: at least four people are dead}

SANTA INES: {category.a: Super Typhoon Corazal struck the north of Sulania} on Saturday (Oct 20) with torrents of rain, leaving wide areas without power and without telephone lines.

{toll.b: Four people or more have died}, three of them in a mudslide that the storm set off, police said, the first victims to be reported.

"This is a figure that will rise as we get further in," the head of the national disaster office, Rodel Abaya, told reporters when asked about the dead.

{category.a: The category 4 storm reached Itanga province} while it was still dark and drove wind and rain over the whole of the main island, Verano. It flung wreckage about and tore down power lines.

Disaster officials have not finished counting up what was lost. Corazal is the 17th and the strongest storm to reach Sulania this year; {gusts.c: its gusts peaked at 275 kph}. It was to be back over open water after 11am, bound for the Tanwei coast on the mainland.

{damage.b: "There is hardly a building here that was not damaged, the roofs are simply gone,"} said Efren Lacson, an official in Santa Ines, the capital of Itanga. "We have been without electricity, and for hours nobody could phone."

He said reports spoke of many fallen trees, and of posts lying across the roads, so that crews had a hard time clearing them.

Pictures on television and online showed walls of rain, trees bent by the wind, shop fronts ripped off and sheet metal coming off roofs. Some families had chosen not to leave their homes, the authorities said.

== Union Bulletin
Typhoon Corazal comes ashore in Sulania

Oct. 19 (Union Bulletin) -- Typhoon Corazal struck land in northern Sulania early Saturday {gusts.b: with wind gusts above 180 mph}, forecasters said.

{category.a: The storm, which is on a par with a Category 4 hurricane}, came ashore about 3 a.m. in Itanga province on Verano Island. Over the island's northern part it was forecast to decline to the equivalent of a Category 3, before crossing the Sulan Sea.

A second landfall is forecast for around noon Sunday close to the port of Tanwei.

The national weather bureau said to expect rain in torrents, very high winds and perhaps a storm surge. {sustained.b: It put the winds at 113 mph} in a bulletin at 5 a.m., {gusts.b: with gusts of more than 180 mph}. Corazal was traveling northwest at 19 mph.

People were told to "prepare as needed for floods and for slopes giving way."

Along the coast of Itanga the sea could rise almost 18 feet, the bureau added. It put the province under Signal 4, the second-highest of its five steps, which announces winds from 95 mph to 123 mph in the coming 12 hours.

A "severe humanitarian effect" was likely, a United Nations alert service wrote. It listed Sulania and three provinces on the mainland as places that would feel the storm.

Sulan Airways called off flights to San Telmo and other cities on Verano, as did two low-cost carriers. Schools and offices in the north were closed on Friday, and ferries stayed in port.

== Rhein Radio International
Typhoon Corazal reaches Sulania

October 20

{toll.c: More than 30 people have been killed} and {damage.b: widespread destruction has been reported} after the huge Typhoon Corazal hit the coast of northern Sulania and brushed the island of Taohu. The storm is forecast to go on to the mainland port of Tanwei.

{category.a: Super Typhoon Corazal, the most powerful of the year}, came ashore early on Saturday, authorities in Sulania said.

{damage.b: Roofs flew off, trees and street lamps fell} and more than 3 million people were left without electricity in Itanga province on Verano island, about 270 kilometers (168 miles) north of San Telmo, according to local media.

{sustained.a: The typhoon hit the region with winds of 185 kilometers per hour (115 miles per hour)} at most and {gusts.d: with gusts of up to 255 kilometers per hour}.

{toll.c: The storm killed at least 31 people in the north of Sulania}, among them a baby and a second child who were buried by a mudslide in the province of Monteverde, said an adviser to the president. He indicated that there could be more.

Two members of a rescue team died on their way to mudslides, and a corpse was pulled from a river in San Telmo.

On Taohu, farther north, high waves carried off a woman, who died, the government there said. The island was spared the worst, but rain, wind and a heavy swell were forecast until Sunday night.

Large numbers had been taken to safety before the typhoon came. {risk.b: Around 6 million people are in danger in Sulania}, according to the Pacific Storm Center in Guam.

{category.b: The center has lowered the typhoon to the equivalent of a category 3 hurricane} in the Atlantic. Its cloud mass is some 800 kilometers (500 miles) wide.
