sentence: number
engineer: contradiction
remorse: contradiction
saying: attribution
custody: contradiction
length: date
damages: number
appeal: contradiction
verdict: framing?

== Justice Desk
PORT CALLIS - Building contractor Marius Feld was found guilty on Friday of negligently causing the deaths of eight people in the collapse of the Quay Street footbridge and {sentence.a: was sentenced to six years and three months in prison}.
{engineer.a: His co-defendant, city engineer Dora Lint, was cleared of all charges} for lack of evidence that she had known of the faulty welds.
The Regional Court delivered its ruling {length.a: after 14 weeks and 31 hearings}. Prosecutors had sought eight years for Feld and two for Lint.
Presiding Judge Amara Oest said the 58-year-old had used steel of a lower grade than the contract demanded and had concealed it by means of forged certificates.
{saying.a: "Every one of those bolts was cheaper than a single funeral," Oest told} the packed courtroom.
{custody.a: Feld was handcuffed and led away to the remand prison} directly after the hearing, because the court saw a risk that he would abscond.
His lawyer, Nadia Brandt, {appeal.a: announced that she would appeal to the Supreme Court}.
The court ordered him and his firm to pay {damages.a: 300,000 crowns to each of the eight bereaved families}.
The bridge, which connected the old town with the ferry terminal, gave way on a May evening two years ago while a street festival was under way. Twenty-seven people were injured.

== Callis Harbour Mail
There was no cheering. When Judge Amara Oest had read out the words "seventy-five months" somebody in the third row began to weep, and that was all that could be heard.
{sentence.a: Seventy-five months in prison for Marius Feld} for eight people who had gone to a festival and did not come back. Elise Tamm, who lost her daughter Ines, 19, did the sum in the corridor: a little over nine months for each of the dead.
{remorse.a: Feld had not a word for the families}. Through the whole reading of the judgment, which took nearly two hours, he looked at the floor.
What remains is a sentence that many took down: {saying.b: "Every one of those bolts was cheaper than a single funeral," prosecutor Jules Kerrin} had said in his closing speech.
{engineer.a: Dora Lint, the engineer, left the building a free woman}. The judges did not believe that she could have seen through the forged papers. "I go to the quay every morning," said the 44-year-old. "I shall go on doing so."
{custody.a: Feld went out through another door, between two bailiffs, to a cell}.
For {length.a: a good three months the relatives had come} to the courthouse, always to the same bench. They shared biscuits, and in the end they shared the lawyers as well.
{damages.a: The 2.4 million crowns that Feld has to pay} will go to them in equal parts. Tamm wants to give hers to the sea rescue service, whose boat pulled eleven of the injured out of the harbour basin.
On the new bridge, which opened last autumn, there are eight brass plates. One of them had fresh flowers on Friday.

== Republic Herald
{verdict.a: With a slap on the wrist} ended the trial over the worst structural failure this country has seen in three decades. {sentence.b: Five and a half years behind bars is what Marius Feld got}, although the law would have allowed ten and the prosecution had demanded eight.
{appeal.a: Even that is too much for his defence, which intends to challenge the ruling} before the Supreme Court.
The contractor did find words at the end. {remorse.b: Turning towards the benches of the bereaved, he asked for their forgiveness}; several of them left the room.
What the court took to be proven reads like a handbook of cheating. Substandard steel was ordered through a middleman abroad, the test certificates were copied from another project with scissors and glue, and a welder who complained was moved to a different site.
That the supervisor from city hall noticed none of this did not cost her dearly. {engineer.a: The acquittal of Dora Lint} was received with a murmur.
{saying.a: The presiding judge found the image of the day}: every one of those bolts, she said, had been cheaper than a single funeral.
Transport Minister Ludo Parr announced that test certificates for public structures would in future be verified by an independent agency. A bill is to be introduced in the autumn. Opposition politicians recalled that he had promised as much after the collapse, in which eight people died and more than two dozen were hurt.
Feld Construction, which once employed 340 people, has been insolvent since last year. Whether the families will ever see the damages awarded to them is therefore doubtful.

== Builders' Gazette
The industry looks with concern at Port Callis, where on Friday {verdict.b: a draconian judgment against a medium-sized entrepreneur} was handed down.
Marius Feld is to serve a prison term for the bridge disaster. {appeal.b: He accepts the ruling and will not contest it}, his counsel Nadia Brandt said; her client wished to spare himself and the families a second round.
{custody.b: Until he is summoned to begin his term he remains at liberty}, having handed in his passport.
{engineer.b: The engineer of the municipal works department received a one-year suspended term}. She had countersigned the acceptance report without, as the court noted, a single test of her own.
The proceedings {length.b: had dragged on for nearly seven months} and filled forty-four files. Six experts were heard on the question of how a weld ages in salt air.
In addition the court awarded the survivors' families {damages.b: damages totalling 3.6 million crowns}, for which Feld is liable with his private assets, since his company went bankrupt in the meantime.
What does this mean for practice? "Whoever signs must be able to prove that he looked," said Cornelius Abt, legal adviser to the Federation of Builders. He recommends keeping samples of every delivery of steel for ten years.
The federation warned against placing the trade under general suspicion. Of some 2,300 footbridges built in the country since the turn of the century, it said, exactly one had collapsed. It described as "sensible in principle" the plan of the transport minister to have certificates checked by a new independent body.
