dead: number
hostages: number
inmates: number
duration: date
end: contradiction
bullets: contradiction
trigger: contradiction
order: attribution
word: framing

== Republic Press Service
Police end riot at Stolna prison; inmates dead, guards freed

STOLNA, April 23 (RPS) - Riot police regained control of Stolna prison on Tuesday after inmates had seized two of its four wings and taken guards captive. {dead.a: Four inmates died, the Justice Ministry said}, and 31 people were injured, nine of them officers.

{word.a: The riot, the worst in the country} since 1996, {trigger.a: broke out after a search for drugs} and mobile telephones in Wing C on Monday evening. {hostages.a: Three guards were held hostage} in the laundry and were unharmed, the ministry said.

{duration.a: It was over after nine hours}. {end.a: A special unit stormed the building} at 4:15 a.m. through the roof of the laundry. {bullets.a: Only tear gas and rubber bullets were used}, the ministry's spokesman, Ondrej Bly, said.

The dead prisoners were found in a burned-out cell; according to first findings they had suffocated.

Stolna, a 19th-century fortress 60 kilometres north of the capital, was built for 700 prisoners. {inmates.a: It held 1,180 on Monday}, including 240 in pre-trial detention.

{order.a: The prison's governor, Marta Helm, gave the order} to go in, the spokesman said. She had been in the post since January.

About 300 prisoners were moved to other jails. The ombudsman has announced an inquiry of her own.

Justice Minister Ivo Kramer will report to parliament on Thursday.

== The Stolna Chronicle
Smoke over the fortress: the longest night in Stolna

From the bridge you could see them on the roof, small against the searchlights, waving sheets. On one was written BREAD, on another WE ARE PEOPLE.

{trigger.b: It was the food that had started it}, say the relatives who gathered at the gate with blankets: {trigger.b: for the third day running the evening meal had been} cold and short. "My son rang from the kitchen," said Vera Moll, 54. "He said, mother, we have only banged our plates."

From the banging of plates at seven in the evening to the last bus it took {duration.b: fourteen hours, until nine in the morning}. Then the gate was opened and the first ambulances rolled out. {dead.b: Six men had lost their lives}, a doctor at the Stolna hospital told the Chronicle; all six were brought there, two with wounds that he did not wish to describe.

{bullets.b: He took a live round from a shoulder}, he said, and put it in an envelope for the prosecutor.

In a house for seven hundred there were {inmates.b: 940 men on the day of the revolt}, according to the list that hangs in the chaplain's office. The chaplain, Father Leon, was in Wing B and was treated well. He led two of the captured guards to the gate himself at midnight.

Three hundred prisoners have been taken away in buses, no one knows where. The school on Castle Hill stayed shut, and the smell of wet ash hung over the town all day.

== Daily Star-Express
MUTINY OF THE MONSTERS

Killers, rapists and drug barons ran amok at Stolna jail last night in {word.b: a bloodthirsty mutiny by the country's worst villains}. Now the cells are a smoking ruin - and you will pay for it.

{hostages.b: Five brave guards were dragged into the laundry} with knives at their throats. "I thought of my little girl's first day at school," said one, Rudi, 44, who was in uniform again within hours.

How did it begin? With a sniffer dog called Bella. {trigger.a: When Bella found heroin in a mattress}, the thugs of Wing C went berserk, set fire to their bedding and smashed everything that came to hand, including the brand-new table-tennis room.

Then came the Black Berets. {end.a: Sixty supercops burst through the roof} and in eleven minutes it was all over. {order.b: It was Justice Minister Ivo Kramer who said Go}, from his kitchen, in his dressing gown.

"They did it without firing a single real bullet", an insider swears, {bullets.a: using nothing but gas and rubber} and their bare fists.

Ringleader Zoran Pike, 41, who is doing life for two murders, had demanded a helicopter. He got a headache.

Damage: at least three million, without the table tennis. Pike and 299 of his mates have been packed off to other jails.

And what does the ombudsman want? An inquiry. Into the police!

== First Channel
Stolna: quiet after the storm

Good morning from Stolna, where the last fire was put out at about ten. Behind me you see what is left of the laundry roof.

Let me begin with the figures. {dead.a: The ministry gives the number of dead prisoners as four}. Thirty-one injured, among them nine officers, one of whom is still in intensive care. {hostages.a: The three hostages, all men, are back} with their families.

Now for the end of it, about which I have heard things that do not fit together. Officials say that a special unit went in. But {end.b: the inmates had given up by themselves}, says the lawyer Nadia Orsk, who negotiated with them by telephone through the night. {end.b: They had agreed to come out}, she told me, and were standing in the yard with their hands up when the unit arrived.

Ms Orsk also contradicts the ministry on the matter of the guns. {bullets.b: She heard sharp shots, at least a dozen}, over the line.

What is not in dispute is how full the place was. {inmates.a: Close to 1,200 people, 1,180 to be exact}, lived behind these walls, in a building which is meant for 700.

{duration.a: The ministry says the matter took nine hours}, from the first alarm at a quarter past seven until a quarter past four. On Thursday the minister will have to explain himself in parliament. His coalition partner has asked for a full account in writing before then.

== Le Messager
Revolt in a fortress of another age

In Stolna they still lock the doors with keys as long as a hand. The prison, a barracks from 1868, has been called unfit by three ministers in succession, and each of them then left office.

On Monday evening it exploded. {word.c: A revolt of the hungry and the crowded}, writes the prisoners' aid group Second Door, which had warned in February that there were three men to every two beds. The ministry prefers to speak of narcotics.

{hostages.a: The three guards who had been seized} came to no harm. Of the prisoners the same cannot be said. The prosecutor has ordered post-mortems, and the families have asked for a foreign pathologist.

Who sent in the special unit? {order.b: The order came from the minister in person}, a senior official says, over the head of a governor who had wanted to go on talking until breakfast. Ivo Kramer, a former judge, is known as an impatient man.

Marta Helm, for her part, has been governor for less than four months. She did not answer questions as she left by the side gate on Tuesday afternoon.

In the capital some two hundred people lit candles before the ministry. It was the country's deadliest night behind bars since 1996, when eleven died in Karsk. A commission was formed then. Its report, of 400 pages, recommended that Stolna be closed within ten years.
