ice: framing?
effort: framing?

== The Northern Guardian
Only nine years left to save mountain ice, panel says

The world's leading experts on snow and ice have warned that no more than nine years remain in which the warming of the mountains can be held to a maximum of 1.8C, and that beyond it even a few tenths of a degree will make floods, drought, landslides and hunger much worse for hundreds of millions of people in the valleys.

The authors of the long-awaited report of the International Panel on Mountain Ice, published on Monday, say that swift changes without example are needed to reach the goal. {effort.a: They call it affordable and within reach}, although it lies at the bold end of the promise that governments made in Lisbon, which was to keep the rise between 1.8C and 2.5C.

What would be gained by stopping at 1.8C? One of the main results of the new report is how large the distance is between the two figures. The authors found:

By 2100 the seas would stand 7cm lower with a warming of 1.8C than with one of 2.5C.

A summer without enough meltwater would come to 12% of the people living below the mountains at least once in five years at 1.8C. At 2.5C the share grows to more than a quarter.

In most years the great glacier lakes would hold at 1.8C. At 2.5C outbursts become ten times more likely, with heavier losses of pasture, of bridges and of villages.

{ice.a: At 1.8C the small glaciers would still shrink by 60-80%}, but if the rise comes to 2.5C {ice.b: practically all of the world's small glaciers would be gone}.

"It is a line in the snow, and what it tells us is that we must act now," said one of the authors, Ingrid Solheim. "I hope that this is the report that gets people out of their chairs."

== Coast Daily
UN ice panel says action without example is needed to hold back warming in the mountains

Experts on ice met in Bergdal this month to judge what chance the world has of reaching the harder of the two temperature goals in the Lisbon Accord.

The accord is meant to move nations to keep temperatures in the mountains from rising by 2.5 degrees Celsius by 2100. But it also asks countries to take steps that would stop the rise at 1.8 degrees Celsius.

Those seven tenths of a degree could matter a great deal. With 1.8 degrees, the panel expects that {ice.b: 60-80 percent of the world's small glaciers would be lost}. With 2.5 degrees, {ice.b: small glaciers would be all but wiped out} around the planet.

"Each further bit of warming counts, above all because from 1.8ºC upward the danger grows of changes that last for centuries or can never be undone, such as the end of whole river landscapes," said Anton Feuerbach, one of the two heads of the panel's group on consequences.

The panel said it would take "swift and deep" changes in energy, industry and transport to stay below 1.8 degrees Celsius.

"Nothing in physics or chemistry forbids us to stop at 1.8ºC, {effort.b: but to do so we would need changes for which there is no example}," said Gareth Pryce, one of the heads of the group that deals with ways to slow warming.

The output of carbon dioxide, the main cause of the warming, would have to come down by about 40 percent from the level of 2015 by 2033.

By 2055, people would have to reach "net zero," which means that whatever carbon is still given off is made up for by measures that take the gas out of the air.

== Austral Wire
Action needed to prevent 2.5C in mountains

The world must change course at once and in every field if its mountains are not to warm by more than 1.8C, a report of the International Panel on Mountain Ice says. It warns that {effort.c: the world is far off the road to that limit}.

IF TEMPERATURES RISE BY 2.5C RATHER THAN 1.8C

- The level of the seas will be 7cm higher by 2100

- The large glacier lakes will burst once in a decade, not once in a century

- {ice.a: More than 98 per cent of small glaciers will shrink}, compared to 60 to 80 per cent

HOW TO STOP AT 1.8C

- Swift and deep changes are needed in energy, land, industry, buildings, cities and transport

- The carbon dioxide that people put into the air, counted net, has to fall by about 40 per cent from 2015 levels by 2033

- What is still given off after that has to be balanced by taking CO2 out of the air

- Between 65 and 75 per cent of electricity should come from renewable sources by 2055

The report was asked for by the governments that signed the Lisbon Accord. They promised to keep the rise well below 2.5C and to try to end it at 1.8C. It was approved at a meeting in Bergdal, where the authors and officials from the member countries sat for a week and went through the text line by line.

It will be laid before ministers when they meet in December to talk about how the promises of Lisbon are to be kept.

(Source: International Panel on Mountain Ice, report on mountain warming of 1.8C)
