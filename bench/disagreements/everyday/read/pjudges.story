
== Lietuvos Press Service
Lithuanian court strikes down live face recognition by police

VILNIUS – Lithuania's Constitutional Court on Wednesday annulled parts of a law that allows the police to search for people in real time by means of cameras that recognise faces.

By six votes to three the nine judges held that Article 4, which permits live recognition in streets and stations, breaches the right to private life because it catches everyone who walks by. The article ceases to apply on 1 July of next year, so that parliament has time to write a narrower one.

Article 7, under which pictures and data are kept for five years, was annulled unanimously and with immediate effect upon publication on Thursday. What has been stored for more than 30 days must be deleted by 31 March.

The other articles stand, among them the one that lets investigators compare a photograph with the police's own files after a crime.

"A town square is not a line-up," the president of the court, Vida Jonaitienė, said.

The law was passed in June 2024 and has been in force since 1 January this year. Of the police's 1,260 street cameras, 418 are linked to the system. According to the police, it has led to 36 arrests. It also gave 211 false alarms, none of which, the police say, led to anyone being detained.

Thirty-one members of parliament from the opposition had gone to court, as had an administrative court in Vilnius that was hearing the complaint of a man who had been stopped and checked.

The interior minister, Karolis Baranauskas, said that he regretted the ruling and would comply with it. He intends to present a new text in February, limited to terrorism, abduction and missing children.

Judge Romas Šimkus, who wrote for the minority, said that the safeguards in the law had been enough.

== Vakaro Ekspresas
COURT BLINDS POLICE CAMERAS: "A town square is not a line-up"

Murderers and kidnappers can breathe again next summer. Or can they? The Constitutional Court in Vilnius on Wednesday put an end to the cameras that know your face.

By six votes to three the nine judges held that live recognition breaches the right to private life because it catches everyone who walks by. Grannies with shopping, lovers, you. "A town square is not a line-up," said court president Vida Jonaitienė. From 1 July, 418 electronic eyes will have to stop recognising.

Until then, they may go on. Police chief Arūnas Petrauskas promised to use the months "with particular restraint".

What have they achieved? Thirty-six arrests in not quite a year. There was the jeweller's murderer from Kaunas, whom the station camera picked out under a hat. There was little Ugnė, 4, whose father had taken her and meant to board a bus to Warsaw: found in eleven minutes. "I am grateful to that machine to the end of my life," says her mother.

But there was Darius too. The 33-year-old cook was stopped six times because he resembles a burglar from Šiauliai, and was once kept standing against a wall for twenty minutes in front of his daughter's school. He complained, and it was his case that an administrative court passed on to the big judges. "I've shaved, I've grown a beard, it's no good," he told the Ekspresas. "It's the ears."

The police list more than two hundred such mix-ups. Nobody was locked up because of one of them, they say.

It has cost us a pretty penny: €7.9 million to set up, and another million and a half a year. The minister now wants a slimmed-down law. It would be for terror, abductions and lost children only.

== Baltic Law & Politics
Face recognition ruling: six pages of principle, forty of detail

The decision that Lithuania's Constitutional Court delivered on Wednesday will be read in other capitals, and not for the headline alone.

The headline is that live face recognition in public places has been found unconstitutional in the shape that the Seimas gave it eighteen months ago. The majority did not say that it could never be lawful. On page 31 they set out three conditions: a judge's order, a closed list of grave dangers, and limits of place and time. Article 4 had none of the first and too little of the rest; it spoke of "serious crimes", which in Lithuanian law number 140.

The minority of three would have let the article stand. In the opinion of Judge Šimkus, the duty to report each search to the data protection inspectorate was protection enough. He agreed with his colleagues, however, on the storing of data. Nobody on the bench thought that five years could be justified.

The court also dealt with what it left alone. Comparing a picture from the scene of a crime with the files of convicted persons remains permitted, and so does the use of the technology at the border, which rests on European law and had not been challenged. The applicants had attacked five articles in all; with two they succeeded.

On timing, the judges were pragmatic. For Article 4 there is a transition of a little over six months. For Article 7 there is none, although the authorities have until the end of March to erase what is older than thirty days. By the reckoning of the inspectorate that is some 90 million images.

The government has taken it calmly. A draft is expected from the minister of the interior in two months. The deputies who brought the case, from two parties, claimed victory; one of them, the lawyer Austėja Gricius, reminded her own side that it had prepared the first version of the system, when it was in office, in 2019.

== LTV Žinios
Court ruling on face recognition: what happens to the cameras

After Wednesday's judgment the most frequent question from viewers is a simple one. Are the cameras to be taken down? They are not. All 1,260 stay, and go on filming as before. What a third of them do on top of that, namely to compare passers-by with a list of wanted people while they are passing, has to end next summer.

The list, we have learned, contains at present 2,340 names. When the system was started it was just over 900. That growth played a part in court.

The judgment is not unanimous on this point; three judges of the nine were of another opinion. It was different on the question of how long pictures may be kept. There all of them found that the law went too far. From Thursday, thirty days is the most.

In Vilnius' Station Square we met with both relief and concern. "I felt watched," said the flower seller Danutė Rimkienė, "and I also felt safe. You can't ask me to choose." The police trade union fears that its members will go back to "leafing through albums". The human rights institute, which had advised the cook who brought one of the two cases, spoke of a good day for everybody with a face.

The institute had examined the errors. Of the 211 false alarms, it says, 129 concerned men under forty with a beard, and 17 the same person. Six of those seventeen ended in his being stopped in the street; the other times an officer at the screen noticed the mistake. The police do not question the figures, and point out that the program was improved in May, since when there have been 40.

The minister of the interior, Karolis Baranauskas, will put a new bill before parliament, and wants it to be in force before July.

== Kuryer Pomorza
Vilnius: judges put a stop to the camera that knows who you are

The Lithuanian police have been able since January to have pedestrians in five cities identified by computer as they go by. They will be able to for another half a year, and then no more. So the Constitutional Court decided on Wednesday, on an application by 31 deputies and by a court that was unsure whether it might apply the law at all.

What disturbed the judges was less the technique than its breadth. Each day, the president of the court explained, the faces of about 400,000 people were measured so that now and again one might be found. Since the beginning of the year three dozen were. Nineteen of these have since been convicted, and others are awaiting trial.

In Poland, where the interior ministry is preparing a similar law, the ruling was noted. A spokeswoman in Warsaw said that the Polish draft provided for a judge's consent from the outset and that she saw no need to change it. The ombudsman sees one: the draft mentions a storage period of two years. The Lithuanians were told that five are too many, and have to get rid of their older material in the first quarter of next year.

The Lithuanian government has announced that it will obey. It hopes to keep a part of the system for the worst cases. Its majority is in no doubt: 78 of the 141 deputies belong to the coalition, and the act of 2024 passed with 84.

The author of that act, the former minister Vytenis Lapė, was not pleased. He had always said, he wrote, that the storage period was too long; but a police force that may not look is not a police force. He left the government in the spring to become ambassador in Lisbon. The matter that led to the case, he noted, happened after his time.
