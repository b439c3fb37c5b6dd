
== Celtic Press Wire
Wind farm in Mayo shut down after blade breaks off

A wind farm in County Mayo has been shut down after a rotor blade broke off one of its turbines in a storm and fell into a field, the operator said on Friday. Nobody was injured.

The blade, 57 metres long and weighing 14 tonnes, came down at about 3:20 a.m. some 90 metres from the tower, on land used for grazing sheep. The nearest house is 740 metres away.

Gusts of up to 118 kilometres an hour had been measured in the area during the night. The turbines are designed for gusts of 210, said Gaothra, the company that has run the Cnoc Bán site since 2017.

All 16 turbines have been stopped and will be inspected. "We will not restart a single one until we know why this happened," managing director Sinéad Folan said. That could take several weeks.

The turbine was made by the Danish manufacturer Vindkraft Nord. It has sent four specialists. The company said the type had been installed 1,340 times worldwide and that a complete loss of a blade had occurred on two earlier occasions, in Sweden in 2019 and in Chile in 2022. In both cases lightning had been the cause.

The wind farm has a capacity of 54 megawatts and supplies about 31,000 households. The grid operator said that there was no risk to supply.

The Health and Safety Authority has opened an inquiry. A local group, which had objected to the wind farm in 2015, called for all turbines of the type in Ireland, 44 in number, to be stopped. The energy department said it saw no reason for that at present.

== Rotor & Grid
Root or shell? First clues from Cnoc Bán

The stump says more than the blade. Of the 57 metres that were torn from turbine 9 at Cnoc Bán in the early hours of Friday, most lies in hundreds of pieces across a hillside. About a metre and a half remained on the hub. Photographs of it, which Rotor & Grid has shown to three engineers, have led each of them to the same first thought: the bolts held, the laminate did not.

That would speak against a mistake in assembly and for a flaw in the blade itself, or for damage from outside. "Or for both," warns Arne Kjeldsen, who investigated the Swedish case six years ago. There, a lightning strike had loosened the layers months earlier, unnoticed. Last spring's inspection at Cnoc Bán, carried out by drone, showed nothing at turbine 9; two others in the park were repaired at that time because of erosion at the leading edge.

Wind speed alone can hardly have done it. Nearly 120 km/h is a bad night in Mayo, but little more than half of what the machine must withstand by its certificate. The turbines were feathered at the time, having switched themselves off shortly after two.

Vindkraft Nord sold its blade works in Esbjerg, where the part was cast in 2016, to a competitor in 2020. The firm's four people on site will therefore be joined by two from the new owner.

With 3.4 megawatts each, the sixteen machines stand for just over one per cent of Ireland's wind capacity. An outage of four weeks would cost Gaothra, by our reckoning, around 1.2 million euros. The operator itself gives no figure.

== RTM Ireland
"I thought it was thunder": Mayo farmer finds turbine blade among his sheep

Padraig Gallen had been awake since three. The wind was keeping him up, he says, and then came a bang that shook the cups on the dresser. "I said to my wife, that's thunder. She said, thunder doesn't come the once."

At first light he walked up the hill and found it: white fibreglass, strewn over the length of two football pitches, the biggest piece as long as a bus. His 60 ewes had huddled in the far corner by the wall. Not one was hurt.

Mr Gallen, 66, leases the land to Gaothra. He gets 18,000 euros a year for the two turbines on it. He has no wish to see them gone. "The cheque has never broken," he says.

Not all of his neighbours see it like that. Bríd Heneghan of the Cnoc Bán residents' group says her children wait for the school bus on the road below. It is more than half a kilometre from the turbine. "Today it was half past three at night. What if it's half past eight in the morning?" The group wants every machine of this model in the country switched off. There are several dozen, in Mayo, Donegal and Kerry.

The minister, Cathal Rudden, told RTM that he understood the concern but that one broken blade was no ground for that. In this he had followed the advice of the safety authority.

That body had two inspectors on the hill by noon. The local road has been closed as a precaution, since loose parts may still be hanging from the hub.

No one in the area was without power. Around thirty thousand homes are normally supplied from here.

== Jyske Erhverv
Danish turbine loses blade in Ireland, shares under pressure

Vindkraft Nord has to deal with another broken blade. In the west of Ireland one came loose in a storm in the night to Friday from a turbine that the Aalborg company had delivered eight years ago. No person or animal came to harm.

It is the third case of its kind for the model, the VN-118, of which there are more than 1,300. In the two previous ones, in northern Sweden and in Chile, it was lightning. Whether it was so in Ireland too, chief executive Henrik Fogh would not guess. "There was a thunderstorm over the Atlantic, but our sensors on the tower registered no strike," he said in a call with investors. He expects first results in about two weeks.

The share fell by seven per cent in the morning and recovered in the afternoon; it closed three per cent lower. Analyst Lone Dam calls this a nervous reaction. The guarantee for the Irish wind farm expired in 2022, and so the manufacturer would be liable only if a fault in production came to light.

The customer, Gaothra, which operates four wind farms in Ireland with 61 turbines, has shut down one of them, consisting of 16. The others come from a Spanish manufacturer and are running.

In Denmark 212 turbines of the type are in operation. The Danish energy agency has asked for a report, but for the time being it sees no need to act. Neither do the authorities in Sweden, where there are about 300.

In 2023 Vindkraft Nord had put aside 900 million kroner for repairs. That concerned gearboxes, in a larger and newer type.

== The Dublin Comet
BLADE DROPS OUT OF THE SKY IN MAYO

It is longer than a jumbo's wing. It weighs as much as ten family cars. And in the dead of Thursday night it came hurtling out of the Mayo sky.

The blade, 57 metres long and weighing 14 tonnes, came down at about 3:20 a.m. on land used for grazing sheep. Gusts of up to 118 kilometres an hour had been measured in the area during the night.

"Another few hundred yards and it was my kitchen," said mother of three Bríd Heneghan, who has fought the giants on the hill for a decade. The nearest house is 740 metres away. She wants the lot of them stopped, all 44 of that make in Ireland. Department bosses have told her no.

Farmer Padraig Gallen was more worried about his flock. He counted them twice: 60 out, 60 in. "There's one has a fright on her yet," he told the Comet.

All 16 turbines have been stopped and will be inspected. "We will not restart a single one until we know why this happened," managing director Sinéad Folan said. It will be weeks rather than days before they turn again.

The turbine was made by the Danish manufacturer Vindkraft Nord, which has rushed in experts. It has happened to the Danes before: Sweden, 2019, and Chile, 2022. Both times lightning was to blame, the firm says.

Was it lightning again? Gallen heard one bang and saw no flash. Then again, he had the curtains drawn.

The Health and Safety Authority has opened an inquiry. And if you fancied a souvenir, forget it: two lads from Castlebar were turned back at the gate with a trailer.
