dead: number
start: date
claim: attribution
heli: contradiction

== Meridian Wire
Gunmen storm army base in northern Mali

Islamist fighters on motorbikes and pick-up trucks overran part of an army base at Tin Aghar in northern Mali on Friday, in the bloodiest attack on the country's forces since August.

{dead.a: Twenty-three soldiers were killed in the fighting} and 31 were wounded, the defence ministry said in a statement. It said 44 of the attackers had been "neutralised".

{start.a: The assault began at about 4 a.m.}, when a lorry packed with explosives was driven into the main gate. A second lorry blew up in front of the mess some ten minutes later.

Around 100 attackers then entered the camp, which houses a garrison of 180 men. They held the northern half of it for two hours, until a column from Gao, 90 kilometres away, came to the rescue.

{claim.a: The group Katibat al-Sahra claimed responsibility} in an audio message of three minutes. It said it was avenging a raid on the village of Inkarr in January, in which rights groups say 19 civilians died. The army has always denied killing civilians at Inkarr.

The gunmen carried off a large quantity of ammunition and at least six vehicles, a security source told Meridian Wire.

"The nation bows to its sons," said the head of the transitional government, General Moussa Tieba, who declared three days of mourning from Saturday.

In August, 17 soldiers died when a post at Gossara was attacked. The worst loss of the past ten years remains that of Ber Tillit, where 58 were killed in a single night.

The base at Tin Aghar was handed over to the army by United Nations peacekeepers two years ago.

== Global Broadcasting World Service
Mali mourns soldiers after raid on desert base

Mali has declared three days of national mourning after Islamist fighters overran part of an army base at Tin Aghar, in the north, in the bloodiest attack on the country's forces since August.

According to the ministry of defence, {dead.a: twenty-three soldiers lost their lives} and more than 30 were wounded. It said 44 of the attackers had been "neutralised", a word the army uses for both killed and captured.

A lorry packed with explosives was driven into the main gate in the dark. Around 100 attackers then entered the camp, which houses nearly 200 men. They held the northern half of it until a column from Gao came to the rescue.

Video filmed by the fighters and examined by our verification team shows them walking among burning stores. {heli.a: A transport helicopter stands in flames} on the pad behind them, its tail already broken off. Our analysts matched the hangar and the water tower to satellite pictures.

The gunmen carried off a large quantity of ammunition, as well as half a dozen vehicles, a security source said.

"The nation bows to its sons," said General Moussa Tieba, who has led the country since the coup. Flags will fly at half mast until Monday evening.

UN peacekeepers left Tin Aghar two years ago. At their strongest they had kept 400 troops there, more than twice the present garrison.

Analysts say the army is stretched. "They have taken over twelve bases and can properly supply five," said Hanne Vik of the Sahel Observatory in Dakar.

In August, 17 soldiers died when a post at Gossara was attacked.

== Lakeside Radio International
Army camp in Mali attacked with lorry bombs

Fighters on motorbikes and pick-up trucks have attacked an army base at Tin Aghar in northern Mali, leaving many soldiers dead and 31 wounded.

{start.a: It was about four in the morning} on Friday when a lorry packed with explosives was driven into the main gate. A second lorry blew up in front of the mess some ten minutes later.

Then about a hundred men entered the camp. They held the northern half of it for two hours, until a column from Gao came to the rescue.

{claim.a: Katibat al-Sahra said its men had done it}. In an audio message, the group spoke of vengeance for a raid on the village of Inkarr in January, in which rights groups say 19 civilians died. The army has always denied killing civilians there.

The Swiss foreign ministry condemned the attack. Three Swiss engineers of a well-drilling project, who live eleven kilometres from the base, are safe and were brought to Gao on Friday afternoon. A fourth had left for his holidays on Wednesday.

"We heard two blows, then shooting that did not want to end," one of them, Reto Imfeld, told Radio International by telephone. "When the sun was up, the soldiers' families came running past our wells."

The project, which has drilled 63 of 80 planned wells since it started, has been suspended. The foreign ministry in Bern had advised against travel to the north of Mali for years, with exceptions for aid workers.

The head of the transitional government has declared three days of mourning from Saturday.

== France Horizon
Tin Aghar, a defeat that the junta plays down

It is the flags that tell of the scale. For three days they fly at half mast all over Mali, an honour that the 17 dead of Gossara were not given in August.

{dead.b: Forty-one soldiers fell at Tin Aghar}, a list from the military hospital in Gao shows, of which France Horizon has obtained a photograph. It has names, ranks and numbers. The oldest was a sergeant of 49, the youngest a recruit of 18. A further 31 men are being treated, four of them in a critical state.

{start.b: The first explosion came just after 5.30}, with the call to the dawn prayer, say three survivors. One of them, a radio operator, sent a call for help within a minute. "They answered: hold on, we are coming. Then the mast fell."

The jihadists were in no hurry. They emptied the armoury, filmed each other, and loaded army vehicles with crates of cartridges. Drones of the army circled above and did not fire, for fear of hitting their own men, according to an officer.

The junta speaks of 44 assailants put out of action. Residents counted nine bodies in the market square, where the army laid them out on Friday evening; how many others the fighters took with them is not known.

Since the peacekeepers' departure, the army has held the place with 180 men, most of them from the south. Relief was due next week.

Opposition in exile has called for the minister of defence to go. He flew to Gao on Saturday, visited the wounded, and made no statement.

== Sahel 24
What we know about the attack on Tin Aghar

Two days after the raid on the camp of Tin Aghar, in the region of Gao, calm has returned. The market will open again on Monday. Here is what is established.

The attackers came from the north-east, on some fifty motorbikes and a dozen pick-ups. They used two lorries loaded with explosives, one against the gate, the other inside the camp.

Who were they? {claim.b: Responsibility was claimed by the Army of the Dunes}, in a written text sent to our newsroom on Friday night with photographs of captured weapons. The group split from the big jihadist alliance in 2023 and has perhaps 600 men.

The losses: we refrain from giving a number as long as families are still being informed. In the hospital of Gao there are 31 wounded. Blood donors have been queuing since Friday noon; more than 250 had given by Saturday evening.

The material: six or seven vehicles were taken, among them an ambulance. One was found abandoned on Saturday, out of fuel. As to the aircraft, {heli.b: both helicopters stationed there were left undamaged}, as our correspondent was able to see on Saturday from the road along the airstrip; the crews had sandbagged them in.

The civilians: no inhabitant was killed. Two children were hurt by broken glass. About 70 families have left for the villages on the river, and some have already come back.

The mourning: decreed for three days, Saturday to Monday. The match between Gao and Sikasso has been put off by a week.
