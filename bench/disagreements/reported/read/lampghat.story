toll: number
women: number
children: number
cause: contradiction

== Konkan Courier
{toll.a: River festival leaves thirty dead} {cause.a: as bridge gives way in Kesarpur}

{toll.a: At least 30 people lost their lives}, {children.a: twelve of them children under fourteen} and {women.a: eighteen of them adult women}, in a crush beside the Sonai river in Kesarpur on Thursday evening as the city marked Diyadaan, police said. Several more were hurt.

{cause.a: A makeshift bridge fell in and set off the stampede} at Tulsi Ghat, on the southern bank, a police officer said.

According to the deputy superintendent for the city, Harish Vankar, {cause.a: the bridge came down at about 6.40 pm} and people fled in every direction. Those who stumbled were trodden under by those behind, he said.

"It is a terrible thing. {cause.a: The bamboo bridge was a temporary one and broke} under the rush of worshippers and their families," another officer said.

Most of them were on their way home after floating lamps on the water at dusk, Vankar said.

He warned that the number could go up, since some of the wounded were in a serious state.

The bodies have been taken to the Kesarpur General Hospital for post-mortem examination, and those hurt were being looked after at a number of hospitals in the city, he added.

Chief Minister Devraj Solanke has promised 300,000 rupees to the closest relatives of each of the dead, a spokesman for his office said. Of that sum, 225,000 rupees will come out of the relief department's budget and the rest out of the chief minister's own fund.

== Bharat Dispatch
{children.b: Kesarpur: 15 children among the 27 killed in festival crush}

{toll.b: At least 27 people were killed}, {children.a: twelve of them boys and girls} and {women.b: fifteen of them grown women}, and many others injured when a crowd panicked in Kesarpur on Thursday evening during Diyadaan.

It happened at Tulsi Ghat on the Sonai river.

The state government has called for an inquiry. "The chief minister has asked the home secretary, Prakash Udeshi, to find out what went wrong. He has also announced 300,000 rupees for the family of every victim," an official in the chief minister's office said.

People were walking back from the river after the sunset prayer when disaster struck, said an officer of the district police.

"It is a terrible thing. {cause.a: The bamboo bridge was a temporary one and broke} under the rush of worshippers," the officer said.

At the Kesarpur General Hospital, where the dead were brought for post-mortem examination, several hundred relatives raged against the administration and chanted against the chief minister. The wounded are being treated in the same hospital.

Some in the crowd threw stones at policemen and at the windows of the casualty ward. Others ran after Udeshi and the principal secretary, Mohan Lal Bhise, when the two came to see how matters stood.

Udeshi told reporters that it was too soon to name a cause. "We shall look into it and tell you on Friday," he said.

The state's police chief, R. K. Anande, and a number of his senior officers spent the night at the hospital and the ghat.

== Newsline Seven
{cause.b: Bridge did not cause Kesarpur deaths, says Solanke}

{cause.b: Chief Minister Devraj Solanke rejected late on Thursday reports} that a falling bamboo bridge was to blame for {toll.b: the deaths of 27 people} at the Diyadaan festival in Kesarpur.

"{cause.b: No bridge fell, and no bridge killed these people}," Solanke told reporters after a meeting with his officials that went on past midnight. "There were too many in one narrow lane, somebody shouted, and they ran. What happened is very sad."

He said that the footway over the creek at Tulsi Ghat was still in place for everyone to see, and that the home secretary would report to him on the reasons for the panic.

The chief minister had earlier announced that the family of each victim would be given 300,000 rupees.

Policemen at the ghat had told journalists earlier in the evening that {cause.a: the bamboo structure had collapsed under the weight} of the returning crowd.

The opposition Lok Shakti party said that the government alone was responsible for the tragedy.

Its leader in the assembly, Farooq Ansari, visited the injured in hospital and found fault with the care they were getting. "There are two doctors for a whole ward, and no medicine," he said.

Officials put the number of people who had come to the city's ghats at more than 600,000.

Diyadaan falls nine days after the harvest moon and is dedicated to the river goddess. Married women go without food for a day and a half and then offer rice, sugar cane, coconuts and lamps of clay to the water.

== The Deccan Mirror
Worshippers come back to the fatal ghat

Thousands of worshippers went down to Tulsi Ghat in Kesarpur again at first light on Friday to offer lamps to the Sonai, undeterred by the horror that the same steps had seen only hours before.

{toll.b: In all 27 people died there}, every one of them a woman or a child, as they made their way home from the ritual on Thursday evening. Yet fear had little hold on those who came to end their festival at the place where they had begun it.

What they found was a different ghat. Senior officers of the police and the administration were directing the flow of people in person, something of which nobody had seen any sign the night before. Under the eyes of constables by the dozen, families stood in line and waited for their turn to cross the footbridge.

"Had they done this yesterday, those innocent people would be alive," said Girish Patole, who lives in the Neem Bagh quarter. "The administration sleeps until someone dies."

Solanke, the chief minister, stayed up all night with his officials to make sure that the closing part of the festival passed without mishap.

"Our faith says that the second offering must be made where the first was," he said, assuring the public that there was nothing wrong with the ghat.

"{cause.b: It was the crush that took these lives}," he insisted. "{cause.b: The bridge had nothing to do with it}."

By nine in the morning the last families had left, and sweepers were gathering up slippers and broken lamps.
