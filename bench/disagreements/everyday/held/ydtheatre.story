label: framing
order: attribution
informed: contradiction
tickets: number

== Aegean News Agency
Thessaloniki theatre calls off premiere of play about bishop

The Municipal Theatre of Thessaloniki has called off Friday's premiere of "The Quiet Parish", a play by Eleni Marku about a bishop and the money of an orphanage.

{order.a: Artistic director Stavros Kalfas took the decision himself}, the theatre said in a statement on Thursday. It gave as its grounds two anonymous threats, received by telephone on Tuesday and by letter on Wednesday.

Police confirmed the call and the letter and said an investigation was under way. A spokesman added that officers would have been able to protect the house.

{tickets.a: For the first three nights 1,900 tickets had been sold}. They remain valid or can be returned until the end of the month. The house has 700 seats.

The director of the production, Nikos Rallis, protested. {informed.a: He had learned of it from the radio}, he said. His lawyers were looking at the contract.

A new date has not been fixed. The theatre said the play would be shown "in this season", which ends in June.

The local diocese had criticised the text in September as "a caricature". It said on Thursday that it had not asked anyone to cancel a performance, and that it condemned every threat.

Mayor Vasilis Dellas, a conservative, said that art was free in his city. In 2019, under another mayor, an exhibition of photographs had been closed for two days after stones were thrown.

== Elliniki Foni
Empty stage on Friday: what happened at the theatre

The set is standing: a kitchen, eleven beds, and a bishop's chair that hangs from ropes. On Friday night nobody will see it. The Municipal Theatre of Thessaloniki has taken "The Quiet Parish" off the programme for the time being.

There were threats, two of them. One came by phone to the box office, the other by post to the theatre's office. The police take them seriously and are looking for the writer; whether he is the caller too is not known. They had offered 20 officers and bag searches for the evening, the police spokesman said.

{order.a: The choice was made by Stavros Kalfas}, the head of the house, on Wednesday night. "I would rather have an angry company than a hurt usher," he told Elliniki Foni.

{informed.b: Director Nikos Rallis had sat in on the talk} and agreed in the end, says Kalfas.

The author, Eleni Marku, 38, is in Berlin. She would come on any date, she said by telephone: "The orphans waited longer." Her play draws on a real case from an island in the 1970s; names and places have been changed.

In September the church had called the text a caricature. It now distances itself from the threats in clear terms, and says that it has not called for anything to be cancelled.

Those who have tickets may keep them or get their money back by the end of October. When the play will be shown is open. The season goes on until June, and in November and December the stage is taken.

== Kokkini Avgi
The bishop's chair is empty

{label.a: This is censorship pure and simple}. One need not look for a softer word, even if the town hall keeps a whole drawer full of them.

Here are the facts. A young woman writes a play about children whose bread was stolen by men of God. In September the diocese frowns. In October there is a call and then a letter. And on the eve of the premiere, the Municipal Theatre locks its doors, though the police had said that they could protect it.

{order.b: The order came out of the mayor's office}, three employees of the theatre assure us. The house gets 70 per cent of its money from there.

{informed.a: Nikos Rallis heard the news on the car radio}, on his way to the dress rehearsal. He turned round at the ring road and drove home. Twenty-six actors and musicians were waiting for him. In the evening they read out the first act in the foyer, without lights, for whoever was there: about 150 people.

"We will play it in a car park if we must," says the actress Danai Petridou, who plays the cook. The company has offers from two other houses, one in Athens and one in Volos. But the rights lie with the municipal theatre until June.

Mayor Vasilis Dellas lets it be known that art is free in his city. It certainly is free on Friday night: it has nothing to do.

== Nea Ellada
Caution on stage

{label.b: A postponement for reasons of safety} is no fall of man. The Municipal Theatre of Thessaloniki has acted as every responsible house would that has a letter with a drawing of a burning stage on its desk.

The left of course sees the bishop at work. But the church has neither asked for anything nor welcomed anything. It had said in September what it thinks of the play, namely not much. That is its right; it is called criticism.

Nor is the play lost. The theatre has declared that it will be shown in this season. Mayor Vasilis Dellas, who has raised the grant by six per cent since he took office, has said that art was free in his city. He had tickets for Friday himself, row four.

{tickets.b: The three opening nights had 1,240 seats sold}, incidentally, so that there was no question of a run on the box office. All of them can be used later, or given back.

Nikos Rallis, who directed, is offended and is having his contract examined. That too is part of the theatre.

What remains is the question of who makes such calls. The police are investigating. They would have been on the spot on Friday with 20 officers. It does them honour. But anyone who has seen how the stones flew at the photographs in 2019 will understand that one does not care to sit behind 20 officers to watch a tragedy.

== Thermaikos
"My aunt had bought a dress"

At the box office in the street of Ethnikis Amynis there was a queue on Thursday, as there is before a premiere. Only that people were bringing tickets instead of fetching them.

"My aunt had bought a dress," says student Kostas Lazaridis, 22. He is keeping the tickets. So are most, says the cashier: out of 80 customers in the morning, about 50 only wanted to ask when the play would be on. She could not tell them. Some time before the end of June, she has heard.

It was she who took the call on Tuesday. An older man, very polite. "He said: Do not open on Friday, my girl." She has not been afraid, she says. Her mother has.

In the neighbourhood opinions differ. The baker thinks it was right to be cautious. The owner of the bar across the road has ordered 40 kilos of ice for nothing. In the foyer on Thursday evening, the actors read from the play. Some had brought candles. The neighbours counted 100 people and stopped then, because more kept coming.

The theatre, which opened in 1962, has seen worse: the fire of 1971, the earthquake of 1978. It was never closed for longer than a year. On Saturday the children's play goes ahead as planned, at eleven, with two policemen at the door.

{informed.a: From the radio, and from nobody else}, director Nikos Rallis had it that his premiere was off, he told us over a coffee. He had not yet slept. The author is expected in the city next week, for a reading at the university.
