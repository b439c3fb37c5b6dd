
== Polder News Agency
Three men convicted of theft of gold mask from Leeuwarden museum

A court in Leeuwarden on Tuesday sentenced three men to between 30 months and six years in prison for stealing a gold burial mask and 14 other objects from the town's museum of antiquities.

The longest term went to Rico V., 37, whom the judges regard as the planner. Dennis H., 29, who drove the car, received four years, and Marvin H., his cousin, two and a half. A fourth defendant, a woman of 31, was acquitted of handling stolen goods.

The mask, on loan from a museum in Sofia, is 2,400 years old and insured for 5.2 million euros. It has been missing since the night of the theft, 9 February last year. Eleven of the other objects, most of them rings and coins, were found in August in a garage in Drachten.

The robbers blew open a side door with a firework bomb and were out again after three minutes. The court said their traces were found on a sledgehammer left in the building.

V. has denied taking part. His lawyer, Noor Bakker, called the ruling "a chain of guesses" and announced an appeal. The two cousins had confessed in part: they admitted having been at the museum but said they did not know where the mask was.

Prosecutors had asked for eight years for V. They may appeal too; they have two weeks to decide, a spokeswoman said.

== Friesch Avondblad
Prison for museum thieves, but the mask stays gone

For a moment on Tuesday it seemed as if Rico V. would say something. He leaned toward the microphone, looked at the empty chair of the museum director, and leaned back again.

So the question that has occupied the town for nearly two years was not answered. Where is the mask? The court does not know. "Only you can give it back to the people to whom it belongs," presiding judge Willemijn Postma told the men. Then she sent them to prison: V., 37, for six years, driver Dennis H. for four, his cousin Marvin H. for 30 months.

The former girlfriend of one of them left court free. That she had known what was in the sports bag under her bed could not be shown, the judges found.

In the night of 9 February last year the men blew open a side door with a firework bomb and were out again after three minutes. Fifteen pieces were gone, all of them on loan from Bulgaria. Eleven turned up last summer in Drachten in a garage; three small gold buttons and the mask have not been found.

A museum guard who was on duty suffers from ringing in the ears to this day. He was awarded 12,500 euros in damages.

The museum itself is closed on Mondays and Tuesdays. On Wednesday it will hang up the text of the verdict at the entrance, next to the photograph of the mask, director Geert Tamminga says. "People ask every day. Now at least they can read."

Bakker, who defends V., will take the case to the higher court.

== Vitosha Daily
Dutch court jails thieves of Thracian mask

Sofia. - Three Dutchmen have been convicted of the theft of the Svetitsa-type gold mask that the Archaeological Institute lent to a museum in the Netherlands.

The ringleader got six years, less than the eight that the prosecution demanded. His two accomplices, who are cousins, got four years and two years and six months. A fourth defendant, a woman of 31, was acquitted of handling stolen goods.

The Ministry of Culture in Sofia welcomed the verdict and regretted that it brought the mask no nearer. Minister Kalina Doneva recalled that the Netherlands had paid compensation. The insurer transferred 5.7 million euros last December, of which 5.2 million was for the mask and the rest for the three gold buttons that are also missing.

If the mask is found, the money must be paid back. The ministry will not put up with a melted lump, Doneva said: "We want the face."

Fears that it was melted down have existed since the beginning. The gold in it, 673 grams, would have brought some 50,000 euros at the time. An expert for the Dutch police said in court in September that he thought this improbable, because the men had searched the internet for collectors. The judges left it open.

The remaining eleven objects came back to Sofia in October. They can be seen in the National Museum from spring on, behind thicker glass.

The mask was found in 1965 by a tractor driver near Kazanlak. It is dated to the late fifth or the early fourth century before Christ.

== NoordTV
Verdict in mask case: six years for main suspect

Three of the four suspects in the case of the stolen gold mask must go to prison. The court in Leeuwarden handed down the sentences on Tuesday afternoon: six years, four years and two and a half years. The fourth, a woman from Heerenveen, goes free.

The court regards it as proven that Rico V. thought up the raid. He was in the museum four times as a visitor in the weeks before, wearing a cap and once a false beard, which was found at his mother's house. His DNA was on the handle of a sledgehammer left in the building. V. says that the hammer was stolen from his van.

The two others were recognised by their walk and later admitted having been there. Both say they handed the bag to V. in a car park near Akkrum the same night.

More than half a million visitors had seen the mask before at exhibitions in Tokyo, Paris and Los Angeles; in Leeuwarden it was 41,000 in eleven weeks. After the theft the museum was shut for almost a month. It has since spent 900,000 euros on new doors, cameras and a fog system.

V.'s lawyer, Bakker, does not accept the verdict. Lawyers for the cousins say they will study it first. The prosecution, which had wanted a total of fourteen and a half years for the three, two years more than they got, has not made up its mind.

A reward of 100,000 euros for the tip that leads to the mask still stands. According to the police, 290 tips have come in, one of them on the day of the verdict, from a clairvoyant.
