party: framing
details: contradiction?
deal: framing?
mediators: attribution?

== Levant Mail
Kassara government and {party.a: Ambaran forces agree to stop fighting}

Three years of war in Kassara could be over. On Tuesday its government and {party.a: regional forces from the province of Ambaro} pledged to lay down their arms, a success that few diplomats had thought possible. Thousands have died in the conflict, millions have lost their homes and famine threatens several hundred thousand.

The delegates put their names to {deal.a: a "lasting cessation of hostilities"} in Port Rosslyn, where the Continental Union (CU) had brought them together ten days or so before.

"Both sides have given their formal word to stop the fighting, and {details.a: to disarm by a plan, in good order and jointly}," Samuel Adewole, who leads the CU's mediators, said at the ceremony.

Adewole, a former head of state, listed what else the paper holds: {details.a: law and order, working public services}, open roads for relief supplies, safety for civilians.

It came sooner than anyone had bargained for. Reporters had been asked along that morning to what the CU called a briefing. Two hours after it ought to have begun, they learned that they were about to watch a signing.

"The process does not end with this," Adewole said. "All depends on carrying out what has been signed." A high-level CU panel would keep watch over that, he said.

Adewole, who left office 14 years ago and has tried to settle wars all over the continent since, said the continent had found its own cure for its own illness.

Prime Minister Yonas Berhe thanked the mediators in a statement. His government was firmly resolved to do what it had promised, he said.

The leader of the Ambaran delegation, Tesfay Hagos, said his side had made painful concessions.

== Pacific Broadcasting
Kassara's govt and {party.a: Ambaran forces agree to end three-year war}

A deal to end the fighting in Kassara has been signed in Port Rosslyn, the Continental Union says.

Some ten days into their first formal talks the government and {party.a: its opponents, the Ambaran regional authorities}, settled on {deal.a: a "lasting cessation of hostilities"}, the Union's mediator said on Tuesday.

Former president Samuel Adewole, who had not spoken to the press about the talks before, said they had promised {details.a: to disarm "by a plan, in good order and jointly"}. {details.a: Law and order and public services} were to come back to the northern province, and relief supplies were to pass freely.

For Kassara, he said, the sun was coming up again.

The war began in March three years ago. {party.a: Regional forces from Ambaro have been fighting} the federal army and those who side with it, among them men from other provinces and from neighbouring Derit.

Prime Minister Yonas Berhe was pleased with the deal and said it would be carried out.

"We have not wavered in wanting peace, and we will not waver in working for what we signed today," his statement said.

{party.b: Ambaro's rebels were pleased as well}, and said that they had given ground.

"We are ready to carry this out, and quickly," said the head of their delegation, Tesfay Hagos. "Our people are hurting, and to end that we gave up some things, because somebody has to begin with trust."

That the two sides had got so far as to sign, he added, said enough about how ready they were.

Derit was not at the talks, and it was not clear whether its soldiers would leave Ambaro.

== Siglo Abierto
{party.b: The Government of Kassara and the rebels} {deal.b: sign a ceasefire in the province of Ambaro}

The Government of Kassara and the Ambaro Liberation Movement (ALM) {deal.b: have put their signatures to a ceasefire}, as the mediator of the Continental Union, Samuel Adewole, made known this Tuesday. It is to silence the weapons in the northern province of Ambaro, laid waste by three years of conflict.

Delegations of the two met at a "high level" with the Continental Union as host. {details.b: Nothing more is known for now about the contents} of the official document, reports the newspaper 'Kassara Monitor'.

{mediators.a: Among those present at the talks were} the former president Peter Kamande and the former vice president Lindiwe Mokoena, together with envoys of the regional bloc and of the United Nations.

It was in early May that the ALM said yes to the Continental Union's proposal to look for a way out of the conflict at the table. It demanded in return that there be further actors in the room, as observers or as guarantors.

The war has grown worse in recent weeks. In March, when a humanitarian truce had held for four months, fighting broke out anew, and the ALM has since denounced a large offensive by the army of Derit at the side of the Kassaran forces.

The origin of the conflict was an assault by the ALM on the principal base of the Army in the province, to which Berhe's government replied by sending its troops against the group. Political and administrative quarrels had been building up for months by then. At present a "humanitarian truce" applies, although each of the two sides accuses the other of breaking it.

== Atlas Review
{party.b: Kassaran government and Ambaro rebels agree} to end hostilities

Two enemies in the north of the continent have been brought together by the mediation of the Continental Union

After three years at war the government of Kassara and {party.b: the rebels of the northern province of Ambaro} are to end hostilities. The former president Samuel Adewole, high representative of the Continental Union, made it public today in Port Rosslyn, where the Union had been holding talks with both since 3 June.

"Both sides have given their formal word to stop the fighting," Adewole said in the conference centre of the foreign ministry.

The peace agreement, as he explained it, also obliges {party.b: the rebels of the province} {details.a: to disarm "by a plan, in good order and jointly"}.

The government and the Ambaro Liberation Movement (ALM) further promise {details.a: to get public services running again}, to let relief supplies through and to spare civilians, "women and children above all".

"The sun is coming up again for Kassara," Adewole said. The Union, he added, would keep an eye on the agreement and verify that it is kept.

"The process does not end with this. It starts with this," he warned. At his side were {mediators.b: the two other members of the mediating team}, the former vice president Lindiwe Mokoena and the former president Peter Kamande.

When he had finished, the prime minister's security adviser, Dawit Alemu, and the ALM's representative, Tesfay Hagos, sat down to sign, and then shook hands.

Both thanked their hosts. Alemu asked all Kassarans to stand behind what had been signed, and Hagos spoke of the destruction in his province.
