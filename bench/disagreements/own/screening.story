puller: attribution
jurors: number
sponsor: number
pressure: contradiction
date: date
label: framing
seats: number
seen: contradiction
sold: contradiction

== Agenzia Tergeste
Trieste festival drops film on shipyard deaths, jurors resign

TRIESTE, May 22 (AT) - The Trieste Sea Film Festival has withdrawn a documentary about deaths from asbestos at a shipyard, its organisers said on Thursday, and {jurors.a: three of the seven jurors} have resigned in protest.

"The Grey Snow", by the Slovenian director Neza Hribar, {date.a: was to be shown on June 3} in the competition. The decision to take it out {puller.a: was made by the festival's director}, Ludovico Sartorelli, a statement said.

He had acted "for legal reasons only", it went on. Lawyers had found that two former managers who appear in the film had not given their consent in writing.

Cantieri Adria, the company that owned the yard until 1994, gives the festival {sponsor.a: 1.2 million euros a year} and is its biggest sponsor. It {pressure.a: denied having asked for} the film to be removed. "We learned of it from the newspapers," a spokeswoman, Oriana Dapretto, said.

The jurors who left are the actress Fiamma Delneri, the Croatian novelist Jurica Bogdanic and the Portuguese producer Inês Falcato. They wrote in a letter that they could not "judge what is left over".

Hribar, 38, spent four years on the film. It runs to 97 minutes and tells of 311 workers of the yard at Monfalcone who died of mesothelioma, through the eyes of nine widows.

The festival, which is being held for the 29th time, opens on May 30. It will show 84 films from 23 countries.

"Whoever takes a film away from its audience because two signatures are missing could also have asked for the signatures," Hribar's producer, Tadej Lovsin, said in Ljubljana. He had offered to blur the faces of the two men and had not been given an answer.

The regional government, which pays about a fifth of the budget, said it did not interfere in programmes.

== Il Golfo
The film that nobody may see

First it was on page 14 of the programme, and then there was no page 14. "The Grey Snow" has gone from the Sea Film Festival, and the festival has a scandal.

Neza Hribar's documentary, which {date.b: was to be shown on June 13}, the last evening but one, was taken out {puller.b: on the instructions of the mayor}, Edoardo Visentin, who chairs the foundation behind the festival. This is what four people who sat in the meeting on Tuesday have told this paper. It is {label.a: a plain act of censorship}.

The official reason is that two former managers who appear in the film had not given their consent in writing.

{jurors.a: Three jurors have thrown} in the towel: Fiamma Delneri, Jurica Bogdanic and Inês Falcato. They could not "judge what is left over", they wrote.

Money sits in the front row, as always. Cantieri Adria, owner of the yard until 1994, pays {sponsor.b: 2.1 million euros a year}. It {pressure.a: denied having made any demand}. "We learned of it from the newspapers," said Oriana Dapretto, who speaks for the firm.

In Monfalcone they are not surprised. Every family in Panzano, the workers' quarter, has somebody in the cemetery. "My Nerio used to come home white like a baker, and I shook out his overalls on the balcony," says Licia Cosulich, 79, who is one of the nine widows in the film. "Now I cough as well."

She had bought a dress for the premiere. Blue, with a collar. She will wear it anyway, she says, if somebody hangs up a bed sheet in the courtyard and finds a projector.

The mayor's office said that Visentin was travelling and could not be reached until Monday.

== Kino Heute
Festival in Trieste withdraws documentary

The Trieste Sea Film Festival has taken a documentary about asbestos deaths at a shipyard out of its competition. {jurors.b: Five of the seven jurors} resigned in protest.

"The Grey Snow" by the Slovenian Neza Hribar {date.a: should have been shown on June 3}. The decision {puller.a: was taken by festival director Ludovico Sartorelli}, according to a statement, "for legal reasons only".

The main sponsor, Cantieri Adria, which contributes {sponsor.a: 1.2 million euros every year}, {pressure.b: admitted having asked for the film} to be removed. "We learned of it from the newspapers and picked up the telephone," a spokeswoman said.

It is not the first time that a festival stumbles over its patrons. In 2011 Lucerne gave back the money of a private bank after a row over a short film about numbered accounts; it had to close its open-air stage for two summers.

Hribar, who was born in Maribor, studied in Ljubljana and Lodz. Her first feature, "Salt on the Sill", won the prize for best debut in Sarajevo in 2019. For the new work she sat in kitchens for four years with a camera that she operated herself. The yard itself hardly appears: one sees it once, from the motorway.

"I did not want to make a film about a company," she told us on the telephone. "I wanted to make a film about washing." By this she means the work clothes that the women shook out, and the dust which made some of them ill as well.

A distributor in Vienna has meanwhile made an offer. The film could open in Austrian and German cinemas as early as October.

The jury will be filled up again with substitutes, the festival says.

== Gazzetta del Carso
Sartorelli: "It is {label.b: a postponement, nothing more}"

He has not slept much, and he says so. Ludovico Sartorelli, 57, director of the Sea Film Festival for nine years, receives us among cardboard boxes with the new programmes, reprinted at a cost of 4,000 euros.

The film will come, he says. In the autumn, perhaps, when the signatures are there. "I have invited Neza for November. What kind of a censor would do that?"

Did he like it? "I chose it," he says. {seen.a: He watched it twice in Ljubljana}, in March, and telephoned her from the train.

It was the lawyers, he says. Two old gentlemen, 86 and 90, filmed at a bowling club, who talk about masks that were ordered and never unpacked. Nobody got them to sign. "One word from their children and we are in court."

For the festival the loss is bearable. The Miela theatre, where the competition runs, has {seats.a: just under 300 seats}, and {sold.a: not half of them had been sold} for that evening.

The three weeks to come will be hard, however. The letter of the jurors hangs on the door of his office; he has hung it there himself. "They are friends. Fiamma held my daughter at the font."

His deputy, Serena Zidarich, resigned on Wednesday. She would not say why. She had been with the festival since it was held in a parish hall.

Adria, he points out, has been supporting the event since 2008 and {pressure.a: has never asked for more} than its name on the bags. A banker from Udine has offered to step in if the firm should go.

For the opening on the 30th he still expects a full house. The minister of culture has cancelled, but on account of a vote in the Senate, and the Sea Cadets' band is coming as it does every year.

Then the telephone rings again, and it is Paris.

== Tele Litorale
"I would have liked him to see it"

Neza Hribar is sitting on the steps of the Molo Audace, eating an ice cream. She is, she says, less angry than one would think.

What hurts her is something else. "{seen.b: Sartorelli has never watched the film}," she says. "He fell asleep after ten minutes in March. His deputy saw it, and it was she who fought for it."

She says that the men at the bowling club knew quite well what the camera was for. One asked for his good side. On the tape he can be heard to say that somebody ought to tell it before they are all dead.

Of the theatre she has only heard good things. "{seats.b: They had 450 seats}, and {sold.b: the evening was sold out within two days}. A bus was coming from Monfalcone." The company that was to have run the bus confirms the booking: 52 places, for the women, their children and an accordion player.

The number that gives her no peace is 311. That is how many names are on the list which the widows' association keeps in a school exercise book. When she began to film, there were 287. "Four years," she says. "You can work out for yourself how many a year."

The film lasts a little more than an hour and a half. In it one hears no commentary and only once any music, from a radio that stands next to a sink.

She will not go to court. There is no money for it, and her mother, who does her accounts, has forbidden it.

Instead there may be a bed sheet. A parish priest in Panzano has written to offer a courtyard with two walnut trees. He would have to ask the bishop, he wrote, but he would only ask afterwards.
