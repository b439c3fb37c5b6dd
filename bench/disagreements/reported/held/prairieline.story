toll: number
aboard: number
cars: number
tollsource: attribution?
distance: number
== National Desk
At least four die as long-distance train leaves rails in Westmark

{toll.a: No fewer than four people lost their lives} on Tuesday afternoon when a Continental Rail train on the line between Varsholm and Port Ellery jumped the track in the north of Westmark, and several coaches ended up on their sides, officials said.

The Northern Star was heading for Varsholm when the accident happened at around 2 p.m. close to Halden, a village of some 350 people, company spokesman Ivor Lenning said. The place lies about 110 miles from the provincial seat, Brandt, and roughly 25 miles from the border.

{tollsource.a: Mara Quill, a dispatcher in the Teal County sheriff's office, told the agency} {toll.b: that four of those on the train were dead}, but could add nothing to that. Continental Rail spoke of several injured.

{aboard.a: The train had some 206 passengers and a crew of 22}, according to Lenning. {cars.a: Of the 11 coaches behind its two engines, nine came off the rails}.

The company was in mourning now that {toll.b: the local authorities had confirmed four deaths}, he said.

Tessa Orlin, who was on her way to a cousin in Varsholm, said the jolt had torn her from sleep. She had always feared such a thing, she told the Evening Post, and in the first second she had still thought that trains simply do not do that.

The coach behind her own stood at a slant, she told the newspaper, the next one lay flat, and another four had come loose and were nowhere near the line.

Orlin, who spoke from a community hall to which some of the travellers were brought, compared the moment to a ship striking a wave. People from the villages around came at once with blankets and food.

== Varsholm Herald
Varsholm-bound Northern Star derails, four killed

A Continental Rail train on the celebrated Northern Star route, which calls at Varsholm, came off the track in northern Westmark on Tuesday afternoon, {toll.b: and four people died in the crash}, local stations said.

{cars.b: Six coaches of the train jumped the rails} at about 2 p.m. on the stretch from Corrie to Dunmore, authorities said. {toll.b: There is confirmation of four deaths}, {tollsource.b: the broadcaster WKT said in a report}. Some 70 more people are hurt, according to the Evening Post.

The route, much loved by friends of the railway for its 33 stops and its mountain views, had been back in full service for only three months. It had run on a thinner timetable through two winters until parliament found the money to restore it. In spring Continental Rail marked its 60th birthday.

{distance.a: The site is about two miles from Halden}, where some 350 people live, company spokesman Ivor Lenning said in a statement.

{aboard.b: He put the number of passengers at about 212 and that of the crew at 19}. The company is helping the local authorities to take injured travellers to hospital and to bring everyone else to safety, Lenning said.

Tessa Orlin, who was on her way to a cousin in Varsholm, told the Evening Post that the jolt had torn her from sleep. She had always feared such a thing, she said, and in the first second she had still thought that trains simply do not do that.

The coach behind her own stood at a slant, she told the newspaper, the next one lay wholly flat, and another four had come loose and were nowhere near the line.

== Lakeland Radio
Train accident in Westmark kills at least four

A passenger train of Continental Rail has derailed near Halden in Westmark. {tollsource.c: The sheriff of Teal County says} {toll.a: that at least four deaths are confirmed so far}.

In a statement the company said {cars.b: that the Northern Star had derailed with six of its coaches} near Halden at about 2 p.m. on Tuesday. {aboard.b: Approximately 212 passengers and 19 crew were on the train}, and there were injuries. Continental Rail said it was working with those on the spot so that the hurt could be treated and the others taken away safely.

A number of coaches fell on their sides. Many of the travellers were driven to the secondary school in nearby Corrie, where they will spend the night.

The accident also has consequences for passengers in Lakeland. The Northern Star does not run between Minden and Dunmore for the time being. Trains from the east will end in Stavely, and those from Varsholm that usually cross the province will start from there. Tickets for the missing part of the line can be returned or used on a later day, the company said.

The Northern Star links Port Ellery with Varsholm and halts at five stations in Lakeland, the largest of which is Stavely Central. Relatives who look for somebody on the train can call a number that has been open since the early evening.

The story is still unfolding, and for now not much more is known.

== Rail Monitor
Northern Star crash: line open again as inquiry begins

The Northern Star that derailed near Halden on Tuesday left the track at 1:54 p.m., {distance.b: about five miles west of Halden, on track owned by the freight company NGL}. The train was doing between 81 and 84 mph, a little less than the 85 mph that are permitted there, the Transport Safety Bureau said at its first meeting with the press.

{toll.b: The accident cost four people their lives}, and dozens were injured. {cars.a: The train had two engines and 11 coaches, and nine of these derailed}. {aboard.c: About 206 passengers and 23 staff were travelling}, says Continental Rail.

The Bureau leads the inquiry. It has sent 12 people, specialists for track, signals, rolling stock, recorders and the conduct of staff, under Hanne Morcott, who has looked into railway accidents for more than 20 years. Continental Rail, NGL, the rail inspectorate and two unions take part as well.

Deputy head Piers Alder said the engine's recorder was being read out. Pictures from its camera are being studied one by one, and so are those of a freight train that used the same track about 70 minutes before.

The team wants to stay for a week at least, and a first report should be ready within a month. NGL has repaired the damaged section and let the first freight trains pass on Friday morning.
