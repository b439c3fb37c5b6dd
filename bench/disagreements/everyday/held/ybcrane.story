pupils: number
hour: date
halt: attribution

== Delta Nieuwsdienst
Crane crashes onto school sports hall in Rotterdam, pupils hurt

A tower crane toppled onto the sports hall of a secondary school in Rotterdam on Tuesday, tearing open the roof while pupils were having a lesson.

{pupils.a: Eleven pupils were injured, two of them} seriously, the safety region said. A teacher broke an arm and the crane operator, who was pulled from his cabin by colleagues, suffered a concussion. Nobody died.

{hour.a: The 48-metre crane fell at 8:50 a.m.} when 62 pupils in two groups were in the hall of the Erasmus Noord college, a school with 640 pupils. The jib landed on the changing rooms, which were empty.

"Ten minutes later they would all have been standing there," headmaster Willem Aarts said.

The crane was being used to build 180 flats on the neighbouring plot. {halt.a: Work there had been stopped for two days last week by the labour inspectorate} because of loose bolts on a scaffold. It resumed on Friday. The inspectorate said the scaffold had nothing to do with the crane, which had passed its yearly test in March.

Van Dorsten, the main contractor, said it was "deeply shocked" and would cooperate. It hires its cranes from a company in Breda, Hefbouw Zuid.

The wind was blowing at force five. Cranes of this type may be used up to force six. The public prosecutor has seized the wreck; the Dutch Safety Board has sent four investigators and expects first findings in about six weeks.

The school will stay closed until Monday. Some 200 flats in the surrounding streets were evacuated as a precaution; residents were able to return in the evening.

In 2015 two bridge cranes fell onto houses in Alphen aan den Rijn.

== Maasstad Courant
Sports lesson ends under a crane

A tower crane toppled onto the sports hall of the Erasmus Noord college on Tuesday, tearing open the roof while two groups were having a lesson. {pupils.a: Eleven pupils were injured, two of them} badly. Their lives are not in danger, the hospital said in the evening.

{hour.a: It was 8:50 when the crane came down.} There were just over 60 pupils in the hall. The jib landed on the changing rooms, which were empty. "Ten minutes later they would all have been standing there," headmaster Willem Aarts said.

Sports teacher Joke Verhulst pushed a group of girls under the stand, several of them say. She broke an arm. "She's a hero," says Amira, 14. The operator of the crane was pulled from his cabin by colleagues and taken to hospital with concussion.

The neighbours have been uneasy for some time. {halt.a: The labour inspectorate shut down the site} for two days last week after somebody had reported loose bolts on a scaffold. From Friday the work went on. The inspectorate said the scaffold had nothing to do with the crane.

Around 350 people had to leave their homes, some two hundred flats in five streets. They were given soup in the community centre and were allowed back by seven.

Van Dorsten is building 180 flats on the plot, a third of them social housing. The company is "deeply shocked". The crane itself belongs to Hefbouw Zuid of Breda, which says that it was last tested in March and that there was nothing to find fault with.

There will be no lessons this week. The public prosecutor has seized the wreck.

== Omroep Zuid-West
School closed after crane accident, Safety Board investigates

The Dutch Safety Board is to investigate why a tower crane fell onto a school in Rotterdam on Tuesday. Four investigators have been at the site since the afternoon. They expect first findings in about six weeks; a full report can take a year.

The crane, 48 metres high, toppled onto the sports hall of the Erasmus Noord college. All of them had luck, said mayor Saskia ten Brink: {pupils.a: the eleven pupils who were hurt}, their teacher, the man in the cabin. "Look at that roof. I do not understand how nobody is dead."

Two of the young people had to be operated on. They are stable.

What brought the crane down is open. The wind, says crane expert Henk Rademaker of the technical university, is hardly enough as an explanation. It was blowing at force five, and cranes of this type may be used up to force six. He will want to know about the foundation. "But a gust is a gust, and an average is an average."

The supplier in Breda points to a test in March. The contractor, Van Dorsten, has stopped work at three other sites where cranes from the same supplier are standing.

The municipality had about 200 homes cleared. By the evening everyone was back.

The school has 640 pupils. They are to return on Monday, although not to sport. A team of six psychologists will be in the building.

The accident recalls Alphen aan den Rijn in 2015, when two cranes on pontoons fell onto houses. There, too, it was a miracle that nobody died, apart from one dog.

== Rheinische Rundschau
Holland: Crane falls onto gym full of children

ROTTERDAM. First there was a bang, then daylight. That is how the children describe it. Where the ceiling of their gym had been, there was sky, and in the sky hung a piece of yellow steel.

A construction crane almost fifty metres tall collapsed on Tuesday in the north of Rotterdam and hit a school. {hour.b: It was shortly before half past nine} when the counterweights, eleven tonnes of concrete, broke through the roof at the very end where the mats are stored. Dozens of pupils were at the other end. Several were hurt, mostly by glass.

The crane driver, a father of three from Dordrecht, survived as well. He had a "guardian angel", a fireman said.

Hundreds of residents had to go out into the street because nobody could say whether the stump of the mast would hold. It held.

The Netherlands build fast. A million dwellings are to be erected within ten years, many of them in gaps between existing houses, with cranes that swing over roofs, streets and schoolyards. Whether that is allowed over an occupied school is a matter for the municipality. In Rotterdam it is, if the hook carries no load.

Did it carry one? The public prosecutor, who has confiscated the wreckage, is silent. Van Dorsten, the builder, denies that anything was being lifted over the school. A woman across the road saw "a bundle" swinging. She cannot say whether it was this side of the fence.

The owner of the crane, Hefbouw Zuid, also rents out machines in Duisburg and Krefeld. There, it said, they had been checked last month, like all cranes on German sites.

== De Klaroen
HORROR IN THE GYM

"Mum, the sky is falling in." It is the text message that Yara (13) sent from under the climbing wall. Her mother Denise ran to the school in slippers. "You don't think. You run."

Yara has four stitches in her knee. She is one of the lucky ones. {pupils.b: Fourteen pupils were wounded} when the yellow monster came down on their gym class on Tuesday morning. Two are still in hospital after operations.

And there is anger in Rotterdam-Noord. For there had been trouble on that building site before. Only last week everything stood still there for two days. {halt.b: It was Van Dorsten itself that had halted the work}, after its own foreman found loose bolts on a scaffold. "They knew something was rotten," fumes neighbour Cor (71), who can see the site from his kitchen.

Loose bolts on a scaffold, a crane that topples: the inspectorate sees no link. Cor does.

The hero of the day is called Joke. With one arm broken the sports teacher is said to have counted her pupils three times over. "All there," she is supposed to have said, and then she sat down on the floor.

Sixty-two kids, one hole of twenty metres. Their locker room is flat as a pancake. Nobody was in it. The bell had not yet gone.

On Monday the school opens again. Yara doesn't know yet whether she'll go. "And I'm never doing the climbing wall again."

Have you got photos of the crane? Send them to our tip line.
