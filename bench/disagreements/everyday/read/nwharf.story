
== Atlantic Wire
Lobster dealer found guilty of murder in Nova Scotia wharf fire

YARMOUTH, N.S. - A jury on Friday convicted lobster dealer Dale Rusk of second-degree murder in the death of a night watchman who was trapped when a rival's boats were set on fire.

Rusk, 49, was also found guilty of arson. He was acquitted of a third charge, conspiracy to commit murder.

Leo Comeau, 67, died on the night of Oct. 11, 2022, aboard the Marie-Ange, one of five boats that were burning or damaged by the time firefighters reached the wharf at Saulnier's Cove. Three vessels were destroyed. The damage was put at $2.4 million.

The jury of seven women and five men deliberated for 22 hours over three days. Rusk looked at the floor as the foreman read the verdict. His wife left the courtroom.

Second-degree murder carries an automatic life sentence. Justice Anne Fougère will decide on Jan. 16 how long Rusk must wait before he can apply for parole. The law provides for at least 10 years and at most 25. Crown prosecutor Neil Abbass said he would ask for 18; the jury, which may make a recommendation, made none.

Rusk did not set the fire himself. The jury accepted the Crown's case that he offered a deckhand, Terry Boudreau, $15,000 to burn the boats and knew that Comeau slept on board. Boudreau, 31, pleaded guilty to manslaughter last year and is serving nine years. He was the main witness.

Rusk had denied it all. His lawyer, Carla Whynot, said there would be an appeal.

The court heard 46 witnesses in six weeks.

== The Fundy Herald
For Leo: a full courtroom, a long silence, and then one word

They had kept a seat for him. On the bench where the Comeaus have sat for six weeks, between his sister Yvette and his daughter Monique, lay a blue cap with the word Marie-Ange. On Friday at 3:17 p.m. Monique took it on her lap. A minute later the foreman said "guilty," and a sound went through the room, she says, like air out of a tire.

A jury convicted Dale Rusk of second-degree murder in the death of Leo Comeau, the night watchman who was trapped when a rival's boats were set on fire at Saulnier's Cove more than two years ago. On the charge of arson, too, the answer was guilty. On conspiracy it was not.

The jury of seven women and five men deliberated for three days, and on the second asked to hear again a telephone call of 48 seconds between Rusk and Terry Boudreau. In it the dealer says: "The old man's a heavy sleeper." The defence had said this was about somebody else.

Boudreau told the court in October that he had been promised $15,000 and been given nine. (An advance on wages, Rusk called it when his turn came.) He poured diesel and gasoline over the nets of the Marie-Ange at about 1:30 a.m., he said, and did not know that anyone was below. He wept when he said it. Monique Comeau believes him, she told The Herald. "He was a fool. The other one did sums."

Comeau had fished for 41 years before his knees gave out. He had been watching the boats of Gérald d'Entremont for four winters, at $120 a night.

D'Entremont, 58, whose three burned-out boats were insured for two thirds of their value, has bought one again. It is called the Léo C.

The sentence will be pronounced in January. It can only be life. The question is when the parole board may look at it for the first time.

== CVN Halifax
Rusk verdict: what the jury decided, and what comes next

Good evening. Guilty on two counts, not guilty on one: that's the outcome this Friday in Yarmouth in one of the most closely watched trials in Nova Scotia in years.

Let's take them one by one. Count one, murder. The Crown had charged Dale Rusk with murder in the second degree, not the first, because it didn't claim that he wanted Leo Comeau dead, only that he knew Comeau would probably die and went ahead. The jury agreed. Count two, arson: here, too, the jurors sided with the prosecution. Count three was conspiracy to commit murder, for which an agreement to kill is needed. That, they felt, hadn't been proved.

There's no contradiction in this, says law professor Imran Sheikh at Dalhousie. "You can agree to burn a boat and not agree to kill a man, and still be guilty of murder if you know he's on it."

What happens now? On the 16th of January the parties will argue about parole. Neil Abbass, for the Crown, wants 18 years. Carla Whynot, for the defence, will ask for the minimum, ten. She'll also appeal the verdict, she told us on the courthouse steps, on the ground that the recording of the phone call shouldn't have been admitted. She has 30 days from sentencing.

Rusk has been in custody since his arrest in March 2023, five months after the fire. That time will count.

The other man in this story, Terry Boudreau, got nine years and can apply for full parole after three. He has served a little over one. He was the 12th of 41 witnesses for the Crown. The defence called five. Rusk was one of them, and was on the stand for two days.

Rusk's company, Rusk Shellfish, which once had 60 employees, went into receivership last spring. Its licence has been sold.

== Le Courrier acadien
After the verdict, Saulnier's Cove would like to be quiet

The wharf is 140 metres long, and on Saturday there was nobody on it but gulls and a television crew. "They're all out," said the woman in the canteen. The lobster season opened on Monday. It can't wait for the courts.

Dale Rusk, who bought from half the boats here, will go to prison for life. He was found guilty on Friday of the murder of Léo Comeau and of arson. It is a relief, says the parish priest, Father Donat Thériault, but not a joy. He baptised Comeau's daughter. He also married Rusk.

What set the two men against each other, the dealer and the boat owner, was a price. In the summer of 2022 Rusk paid $6.50 a pound. Gérald d'Entremont began to sell directly to a buyer in Boston for $8, and four other captains followed him. By September, the court was told, Rusk was losing $30,000 a week.

In this bay it has not been the only fire. In 2020 a lobster pound burned to the ground 40 kilometres from here during the conflict over Mi'kmaw fishing; nobody died. In the spring of 2022, six months before Comeau's death, a shed of d'Entremont's went up in flames. Rusk was suspected of this too, but never charged. He has always said that he had nothing to do with it.

D'Entremont does not care to talk about the past. He lost three boats in one night, and two others at the wharf, which belonged to his cousins, were scorched. "A boat is wood," he says. "Léo made coffee for us at four in the morning. Nobody makes it now."

The five boats are gone or repaired. In the planks of the wharf there is a black spot, about as large as a kitchen. It was decided not to replace those.

== The Upper Canadian
Greed, diesel and a heavy sleeper

The line that convicted Dale Rusk is six words long. "The old man's a heavy sleeper," he told a deckhand on a prepaid phone, four days before somebody burned the boats of his competitor. Police had been listening because of something else entirely, an investigation into untaxed cigarettes.

On Friday, after deliberating for the better part of three days, a jury in southwestern Nova Scotia decided that the old man was Leo Comeau, a retired fisherman who guarded boats for d'Entremont Fisheries. He died of smoke inhalation in his bunk. A pathologist testified that he had probably never woken up.

The case has thrown a light on an industry that is worth more than $1.2 billion a year in export sales for the province and that, away from the wharves of a few dozen villages, hardly anybody knows. Much is paid in cash. A truckload of lobster may fetch $200,000.

Rusk, who is married with three children, had begun at 19 with a pickup truck. At his peak he handled four million pounds a year. The $9,000 that Boudreau says he got for the fire was an advance on wages, he testified. The "heavy sleeper" was his father-in-law, whose generator they had meant to borrow.

The father-in-law was called. He sleeps badly, he said.

Whynot, the defence lawyer, described the Crown's chief witness as a man who had every reason to lie. He got nine years for pouring the fuel, she noted; her client, who was at home in bed nine kilometres away, will get life. She'll take the matter to the Court of Appeal in Halifax.

Boudreau had originally been charged with murder as well. The charge was reduced in exchange for his plea. Over two million dollars' worth of boats was lost that night. The diesel, the court heard, had cost $84.
