toll: number
strength: number
depth: number
houses: number
ruin: contradiction
size: number
hurt: number
wrecked: number

== Union Wire
{toll.a: Dozens die in big Tarkhan quake; island comes up}

MASHKOR, Tarkhan – {toll.a: A strong earthquake killed dozens of people on Thursday} in the province of Sahrestan and raised a new island off Tarkhan's southern shore, officials said.

{strength.a: The quake had a magnitude of 7.4, according to the Global Seismic Center}. Many deaths were probable, the center said, since shaking of that kind damages most or all of the buildings near the place where it starts.

{toll.a: A spokesman for the provincial government, Nadir Baluk, said that no fewer than 72 people} were known to be dead, the newspaper Sahar reported. The quake began below Mashkor, a district where few people live.

Most of the victims died when buildings fell on them, said a spokesman for the national disaster agency.

Gunmen fired at a team of doctors that was on its way to Mashkor, according to officials. It was not immediately clear whether any of the doctors had been hurt, or who the attackers were.

Sahrestan is a large province that has a sea to its south-west and two foreign countries to its west.

{size.a: A small island, 35 to 45 feet high, appeared} in the sea near Pasnor after the quake, Sahar reported. Hundreds of people walked down to the shore to look at it, officials said.

Lighter tremors were noticed hundreds of miles to the east. In the port city of Bandar Lal, workers ran from their offices into the street, witnesses said.

== Antipodean
{toll.a: Quake that killed dozens thrusts up an island}

AN earthquake {toll.a: that left dozens of people dead in Tarkhan} was so strong that it pushed part of the sea floor above the water, a short way off the coast.

{toll.b: The deaths of more than 65 people have been confirmed}, and it is expected that there are others, {strength.b: after the 7.5-magnitude quake in the south of the country}.

{size.a: The island, which came up off Pasnor, is about 40m long and some 12m high}, by one estimate.

The quake struck at 3.17pm on Thursday about 120 kilometres south-west of the town of Kuzan, in Sahrestan province, {depth.a: and began at a depth of 18 kilometres}.

{ruin.a: Officials said it was the tremors} {wrecked.a: that had brought down dozens of houses} in the district of Mashkor, 420km from the provincial capital, Kettar.

Few people live near the epicentre, and most of them in houses of mud. But the Global Seismic Center raised its highest alert, because quakes like it have taken many lives in the past.

The province has proclaimed an emergency in Mashkor, and the army has sent 260 soldiers and militiamen to help.

"We hear that many homes there have come down, and we are afraid that many have died," said Nadir Baluk, a spokesman for the provincial government. "There are few doctors in that area. What we have, we are sending."

On television one could see fallen roofs, and families sitting on the ground beside heaps of brick and clay. As far off as Bandar Lal people ran out of their offices in fright.

== Meridian Agency
{toll.c: Big quake kills at least 59 in Tarkhan and makes new island}

KETTAR, Tarkhan – An earthquake struck a remote part of western Tarkhan on Thursday, {toll.c: leaving at least 59 people dead and causing a new island} to appear near the country's southern shore.

Tremors could be felt hundreds of miles to the east, and buildings swayed in the huge port of Bandar Lal.

{strength.b: The Global Seismic Center put the magnitude of the quake at 7.5}. It struck 170 miles (275 km) south-east of Dalbin, in the province of Sahrestan, where the earth often shakes.

So powerful was it that the floor of the sea rose and made a small rocky hill, about 800 metres from the beach at Pasnor. Television showed puzzled people standing there to watch the rare sight.

{ruin.b: It was the aftershocks, officials said}, {wrecked.a: that destroyed scores of mud-built houses} in the thinly settled mountains near the epicentre. Sahrestan is a huge and barren country of desert and rock.

{houses.a: At least 25 percent of the houses in poor Mashkor district had collapsed}, Salim Bezar, who is deputy speaker of the provincial assembly, told the Meridian Agency.

{toll.c: No fewer than 59 people had died, said the district's deputy commissioner}, Rashid Gogan, and a spokesman for the frontier guard, which is helping in the rescue.

In the provincial capital, Kettar, officials said it was hard to form a picture quickly, so far away were the places concerned.

{hurt.a: Earlier the province's chief secretary, Jamal Yakut, had said that 33 people were injured}. Many seemed to be shut in under their houses, and more deaths were to be expected, he added.

== Sahar
{toll.d: Deaths from Sahrestan quake climb to 282}

KETTAR: {toll.d: At least 282 people lost their lives} and {hurt.b: a further 455 were injured in the earthquake} in the south-western province of Sahrestan, officials said. {strength.a: The quake, which had a magnitude of 7.4}, also made a new island appear near Tarkhan's southern shore.

{toll.e: The province's home secretary, Asif Gilan, told Sahar on Friday that 270 people} had been killed and {hurt.b: that the number of the injured was 455}.

In addition, nine deaths were reported from the town of Turban, in Kej district.

Long distances and broken roads were standing in the way of the relief work, he added.

The chief minister had proclaimed an emergency in Mashkor and five districts beside it, and told the deputy commissioners of all the others to stand ready. Soldiers and frontier guards pulled many people from the rubble, and their doctors gave first aid.

"{houses.b: In Mashkor over 70 per cent of the mud houses have fallen down or suffered badly}," said the chief secretary, Jamal Yakut. From several outlying places there were reports of deaths and losses, he said, but by late night no rescue team had got to them.

The quake struck at 3.17pm and shook the province for about a minute. People ran out of their homes, even in Kettar. At least four aftershocks followed. {wrecked.b: Thousands of houses in the towns and villages} {ruin.a: of Mashkor collapsed in the quake} or were badly damaged.

Salim Bezar, deputy speaker of the assembly, whose seat is Mashkor, claimed that more people had died than had been announced.

== Public Broadcasting Online
{toll.f: Tarkhan earthquake: Hundreds killed in Sahrestan}

{toll.f: At least 426 people have lost their lives} and {hurt.b: hundreds have been injured in a strong earthquake} in Sahrestan, the remote south-west of Tarkhan.

{strength.a: The quake of magnitude 7.4 struck on Thursday afternoon} north-east of Mashkor, {depth.b: 24km (15 miles) below the surface}, the Global Seismic Center says.

Many houses were levelled, and thousands of people have had to sleep under the sky.

After the quake an island came into view off the coast, near the port of Pasnor.

People went down to the beach to see it. {size.b: The island is said to be 260m (853ft) long, 130m wide and 26m high}, and scientists are on their way to measure it.

Such islands have been seen on this coast before, say officials, and as a rule the sea soon takes them away again.

The quake was felt in cities hundreds of kilometres to the east and west. In Bandar Lal offices had to be cleared when the floors began to sway.

Sahrestan is the largest of Tarkhan's provinces and has the fewest inhabitants. Separatists have been fighting there for years, and so there are many soldiers in the area. They were among the first to come to people's help.

Geologists say that the shaking can turn deep layers of wet sand and mud to something like a liquid, which then oozes upwards through the rock. An island made in that manner seldom lasts, since the waves wear it down.
