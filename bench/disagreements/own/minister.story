money: number
delegation: number
arrival: date
invited: attribution
cancelled: attribution
belhadi: contradiction
returns: contradiction
label: framing

== Benelux Press Agency
Dutch minister, Tunisia agree on ports and training, no joint press conference

TUNIS, March 11 (BPA) - Dutch Foreign Minister Marijke Terhorst and her Tunisian colleague Slim Karoui on Wednesday signed a package worth {money.a: 340 million euros over four years}, the first such accord between the two countries.

The money is to go to vocational schools, water works and the port of Sfax, according to a statement released in both capitals.

Terhorst, who {arrival.a: landed in Tunis on Tuesday evening} with {delegation.a: fourteen executives of Dutch companies}, spent two hours with Karoui and was later received by the president at Carthage for some 40 minutes.

A joint press conference planned for the afternoon did not take place. {cancelled.a: It was called off by the hosts}, a Dutch diplomat said, giving "scheduling reasons".

The minister told reporters at the residence of the ambassador that {belhadi.a: she had raised the case of Nour Belhadi} "in so many words". Belhadi, a lawyer aged 51, has been in custody since November.

The accord contains no obligation for Tunisia to take back nationals of other countries. "{returns.a: There is not one line in this text about third-country nationals}," Terhorst said.

The trip was {invited.a: made at the invitation of Karoui}, who visited The Hague in May of last year.

Officials from both sides described Wednesday's session as {label.a: a frank and useful working meeting}. A follow-up is planned in The Hague in the autumn.

== Het Avondblad
Terhorst comes home from Tunis with a signature and a red face

She had her notes ready, the two flags stood behind the lectern, and then somebody came in and took one of the flags away.

What was meant to be Marijke Terhorst's great African success ended on Wednesday as {label.b: a humiliation before the eyes of the world}. No joint press conference, no handshake for the cameras outside, and a president who kept her waiting for an hour and ten minutes.

The taxpayer meanwhile is generous. {money.b: As much as 400 million euros will flow to Tunisia} over the life of the deal, sources at the finance ministry confirm to this newspaper.

And it was Terhorst who wanted this so badly. {invited.b: Her ministry had asked for the visit three times} since the summer, says a person who saw the letters, before Tunis finally named a day.

On board the government plane: {delegation.b: twenty-two captains of industry}, among them the dredging magnate Koos van Ree, 67, and his daughter, 34.

Will Tunisia now take back the people who set sail from its beaches? Yes, says a coalition deputy who knows the text. "{returns.b: Everyone who leaves from Tunisia can be sent back there}, whatever his passport. That is in an annex."

Geert Holtrop of the opposition wants a debate. "A third of a billion or more, and she isn't even granted a microphone," he said. The chamber returns from recess next Tuesday.

Terhorst flew back on Thursday morning.

== La Gazette de Carthage
Partnership: Karoui and Terhorst sign a four-year programme

The Minister of Foreign Affairs, Mr Slim Karoui, and the head of Dutch diplomacy, Mrs Marijke Terhorst, signed on Wednesday a programme of cooperation for the period up to the spring of 2030, with an envelope of {money.a: 340 million euros, of which half is grants}.

The Dutch guest, {arrival.b: who arrived on Wednesday shortly after daybreak} at Tunis-Carthage airport, was welcomed by the secretary of state and a guard of honour.

Their talks, which lasted 120 minutes, were dominated by the economy. The port of Sfax, training for young people and the reuse of waste water were named as priorities.

{belhadi.b: No judicial file was brought up in the talks}, a source at the ministry stressed in reply to rumours on foreign sites. "Our guest knows that the courts are independent."

The same source said that {cancelled.b: the Dutch side had asked to drop the press conference} because the minister's programme was running late after the audience at the palace.

Mr Karoui spoke of {label.c: a historic meeting between equal partners}. He will himself travel to the Netherlands in October.

The programme does not touch on the sovereignty of Tunisia, which, he recalled, "is neither a border guard nor a camp".

The companies that came along met members of the employers' union in the evening. Three letters of intent were signed, on dates, solar panels and harbour cranes.

== Radio Noordzee
No press conference, but a deal: Terhorst in Tunisia

A deal, yes; a picture of two smiling ministers, no. Foreign minister Marijke Terhorst has signed an agreement in Tunis worth more than a third of a billion euros.

Our correspondent Lotte Brand travelled with her. "{arrival.a: We touched down on Tuesday at around nine at night}, and until then everything went by the book," she reports. In the delegation are {delegation.a: 14 business people, mostly from dredging and farming}.

Then came Wednesday. The minister had to wait at the palace for over an hour before the president saw her for three quarters of an hour or so. After that the appearance before the press was scrapped. According to Terhorst's spokesman {cancelled.a: it was the Tunisians who pulled the plug}, and she was told in the car.

The lawyer Nour Belhadi, whose sister lives in Utrecht, is said to be the reason. {belhadi.a: Terhorst brought her up with the foreign minister}, to his visible annoyance. The sister, Amel, 46, says she is grateful: "Somebody said her name aloud in that building."

On migration the text is thin. It speaks of "better cooperation" on the return of Tunisians. {returns.a: Migrants from other countries are not covered}, legal expert Joris Haan reads in the eleven pages and the annex, which we have seen.

In the second half of the year both ministers are to meet again, this time in The Hague.
