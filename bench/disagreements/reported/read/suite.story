rank: attribution?
friday: contradiction?
statement: attribution

== Starline News
Rowan Tessier Dead at 33

Rowan Tessier, one of the stars of Harbor High, died on Saturday, Starline News can confirm.

The 33-year-old had been staying at the Grand Pier Hotel in Halifax and had not come down when it was time to check out. A few minutes after midday he was found in his 17th-floor room, alone and dead.

{rank.a: Acting Halifax Police Chief Carl Brandt says nothing points to a crime}, and he would not talk about what the room contained. It wasn't immediately clear what Tessier died of.

He had taken the room on August 3. He was not sharing it with his girlfriend and co-star, Mia Lund, police said. Lund was last photographed in Portugal on August 6.

According to Brandt, the actor had been dead for some hours by the time he was found. A hotel video shows him coming back to the room in the small hours with nobody at his side.

At a news conference tonight the police explained that Tessier's family had heard of his death only about an hour earlier. They wished to put out the confirmation without delay, but would leave it there for now, out of consideration for the relatives.

{statement.a: A rep for Tessier tells Starline News:} "With great sorrow we confirm that what you have heard about Rowan is true. {statement.a: It has left us stunned and grieving}."

Tessier, who played Jack Dorsey on the series from its first season in 2008, was in rehab this spring after checking himself in to a clinic for drug addiction in May. He had never hidden his problems, saying once that he first took drugs at 12 and was sent for treatment at 18.

On set he was liked as a tireless worker and a kind colleague. We will miss him.

== Harbour Radio
TV star Rowan Tessier found dead in waterfront hotel

The sudden death of actor Rowan Tessier has left fans all over the world stunned.

His body was discovered in his room on the 17th floor of the Grand Pier Hotel in downtown Halifax.

Investigators think he had been dead for a few hours.

Tessier, who was 33, had arrived at the hotel on August 3rd and was to leave on Saturday.

{friday.a: His electronic key and the security cameras show there were people with him in his room on Friday night}, but that he came in by himself early on Saturday.

Staff looked in on him when he had not checked out by noon.

He had lately finished a three-month stay at a drug rehab clinic, but police will not confirm the talk that drugs had something to do with his death.

Tessier was born in Moncton and spent his youth in Lunenburg.

Before Harbor High made him a star he had parts in a number of series shot in the region, among them Tidewater and The Keepers.

He came back to Halifax often. He led the Natal Day parade in 2011, could be spotted at Mooseheads games, and put his name to the petition which saved the Orpheus Theatre from the wreckers.

Well-known names have been sharing their sorrow online, including singer Dana Cole and members of the group Northbound.

More than 12,000 people watched the news conference of the Halifax police on the web on Saturday night, the largest audience the force has had.

== Fundy Star
'Harbor High' actor Rowan Tessier found dead at Halifax hotel

Halifax police say they will have no further word on the death of Rowan Tessier on Sunday, nor on Monday, the day on which an autopsy on the "Harbor High" star is to be carried out.

"Everyone who was in his company the evening before has been spoken to. It is now largely up to the medical examiner to decide what has to be done to find the cause of death," said Const. Leah Morrow.

The actor, who became famous as Jack Dorsey, the shy hockey captain who takes up singing in the hit television series, was found dead in a room of a Halifax hotel on Saturday. He was 33.

{rank.a: Carl Brandt, the acting chief of the Halifax police, confirmed the news on Saturday night}. He told reporters, who had been called together at short notice, that it was not known yet how Tessier died, but that there was no suspicion of foul play. Investigators believe he was by himself when he died, Brandt added.

Tessier had checked in to the Grand Pier Hotel on August 3 and was expected to leave on Saturday. When he did not, employees went up to the 17th floor and found him. He had died some hours before.

{friday.b: On Friday night he had been with friends, video from the hotel showed, but he went back to his room alone.}

{statement.b: The family of the actor gave just a short statement} to a Los Angeles trade paper. {statement.b: "It has left us stunned and grieving," they said.}

The producers of the series also put out a statement late on Saturday. They called him a rare talent and a rarer human being, and said that their hearts were with those he loved.

== Evening Postbag
Rowan Tessier of 'Harbor High' found dead in hotel room

Police say that Rowan Tessier, an actor known for the popular TV series Harbor High, has been found dead in a hotel in Halifax.

Tessier, 33, who played Jack Dorsey in the series about a singing hockey team, was found at about noon on Saturday in his room on the 17th floor of the Grand Pier Hotel on the Halifax harbourfront.

{rank.b: Nothing suggests foul play, says Deputy Police Chief Carl Brandt.} He said it was employees of the hotel who came upon the body after Tessier had let the hour for checking out go by.

"As to the cause of death we know very little," said Ruth Amero, the medical examiner. An examination is to take place on Monday, and the tests that go with it may take some days longer.

{friday.b: Brandt said that Tessier had been out with people earlier}, and that these people were being questioned. Footage has him returning without company early in the morning.

In May the actor went into a clinic of his own accord for trouble with substance abuse. His agent asked at that time that he be left in peace while he took the steps needed for recovery.

Harbor High has been on the air since 2008. Its cast took an actors' guild prize for the best ensemble in a comedy two years later, and Tessier won a viewers' award in 2011. A new season was to go before the cameras in a few weeks. The network didn't say whether that will change.
