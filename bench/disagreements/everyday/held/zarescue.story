captors: number

== Agence Côtière
Two hostages freed in night raid in northern Benin

Special forces freed two aid workers in a raid on a camp in the Pendjari reserve in northern Benin in the night to Wednesday, the government in Cotonou said.

The two, a Dutch nurse and a Beninese driver, had been abducted on August 3 near Tanguiéta. They were unharmed apart from exhaustion and were flown to Cotonou for checks.

{captors.a: Eleven of the kidnappers were killed}, defence minister Rachidi Houngbo told a news conference. Three others were arrested. One soldier was lightly wounded in the arm.

About 60 soldiers in four helicopters took part in the operation, which lasted 35 minutes. France had provided aerial pictures but no troops, Houngbo said. No ransom was paid, he added.

"I heard the helicopters and thought it was a storm," the nurse, Marijke Dekker, 37, told reporters on her arrival. The driver, Salifou Orou, 45, was met by his four children.

The kidnappers belonged to the group Ansar al-Sahra, which had demanded two million euros. It has carried out at least five abductions in the region in the past two years. Its nine victims came from five countries, and two of them did not survive. A priest from Togo, who was seized in June, is still missing.

The army will hold the site of the camp for the time being.

== Cotonou Matin
Salifou is back, and the goat is ready

He had driven the white car of the aid organisation for nine years, and on August 3 he drove it into a road block that he took for the customs. Eighty-six days later Salifou Orou stepped out of a helicopter, in a soldier's jacket, and asked first for his mother.

The raid that brought him and the nurse Marijke Dekker home was over in little more than half an hour. Dozens of soldiers were landed two kilometres from the camp and went the rest on foot. "They called our names," said Orou. "Then they told us to lie down, and I have never lain down so fast."

There was shooting in the camp. {captors.a: Eleven kidnappers did not survive it}, according to minister Rachidi Houngbo. Among them is believed to be their leader, a man known as Abou Sira, though a laboratory must first confirm it.

Three men are in custody. The youngest is 17, and he is said to have cooked for the hostages. Dekker has asked the authorities to treat him well.

Whether money was offered will remain a topic in the markets. The minister says that there was a demand but never a payment. The organisation, Medwater, has declined to comment.

Of the soldiers one was hurt, a graze. He is 24 and from Parakou, and since yesterday he has had three proposals of marriage, his commander says.

In Orou's village a goat was killed in the evening. The priest of Dapaong, who has been gone since June, was prayed for.

== De Noordzeebode
Dutch nurse free after nearly three months

The Dutch nurse Marijke Dekker, 37, has been freed. Special forces from Benin brought her and her driver out of a camp in the Pendjari reserve in the night to Wednesday. Both are unharmed apart from exhaustion.

"We cried, and then we put the heating on in her house," said her brother Wouter in Harlingen. He had spoken with her for four minutes. She sounded "like herself, only slower".

The foreign ministry in The Hague was told of the raid an hour before it began. Minister Femke Brandsma thanked Benin and France, which supplied aerial images. Dutch soldiers were not involved. The Netherlands does not pay ransoms, she said, and had not done so in this case either.

The kidnappers, from the group Ansar al-Sahra, had sent two videos. In the second, of September 20, they named a sum: two million euros. Shortly afterwards the contact broke off.

Medwater, the organisation for which Dekker has worked for six years, withdrew its ten foreign staff from the north in August. Its 80 local employees stayed.

Dekker will remain in Cotonou for a few days and is expected at Schiphol at the weekend. In Harlingen the flags are to go up then and not before. "First she has to be through customs," said her brother.

In the past two years at least five abductions have been attributed to the group. Of the nine victims, six are free, two died, and a priest is still missing.

== Radio Savane
Inside the camp: a survivor's account and the army's

Special forces freed two aid workers in a raid on a camp in northern Benin in the night to Wednesday. About 60 soldiers in four helicopters took part in the operation, the government in Cotonou said.

Our reporter reached the site on Thursday with an army escort. It lies under baobabs beside a dried-up stream: six shelters, a kitchen, two burnt motorcycles. Elephants had passed in the morning.

{captors.b: We counted seven graves of kidnappers}, all fresh, and Captain Joël Adandé, who led the ground party, said that this was everyone. "Seven dead on their side, none on ours. The others ran or put their hands up," he said. Three did the latter and are in custody in Natitingou.

The hostages had been kept in the shelter nearest the stream, chained at night. The nurse had been allowed to treat the sick of the camp. The driver had been made to repair motorcycles, and had repaired them, he told the soldiers, as badly as he could.

The band had moved every ten days or so. This camp was at least their eighth. They had been betrayed by a purchase: 40 boxes of malaria pills in a border town, far too many for a shepherd.

The army will keep a post here until the rains. The villages have asked for two. "They come back," said an old man in Batia. "Last time, they came back in eleven days."
