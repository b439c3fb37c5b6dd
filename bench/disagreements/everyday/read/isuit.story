== National Court Wire
Ohio jury orders heater maker to pay family $38.5 million

COLUMBUS, Ohio, April 15 (NCW) - A jury on Wednesday ordered Brannock Home Products to pay $38.5 million to the family of a man who was killed when one of its space heaters set fire to his house, in the first of some 1,900 lawsuits over the device to come to trial.

The award consists of $8.5 million in compensatory and $30 million in punitive damages. The family of Terrence Oakley, 43, had asked for a total of $75 million.

The jury of eight found that the WarmRight 200 heater was defective in its design and that Brannock had failed to warn of the danger. It rejected the claim that the company had committed fraud.

"They had eleven letters from customers in a drawer," the family's lawyer, Denise Alvarado, said outside the Franklin County courthouse. "Terrence Oakley would have been number twelve."

Brannock, based in Louisville, Kentucky, said it would appeal. "We have great sympathy for the Oakley family, but the evidence showed that the fire began elsewhere," spokesman Todd Hensley said.

The WarmRight was sold from 2016 to 2021. Brannock recalled about 640,000 of the heaters in March 2022, four months after the fire. It has not admitted any fault.

Under a law of Ohio, punitive damages are in general limited to twice the compensatory ones. Judge Carl Whitmer is to decide on May 20 whether the award must be reduced; it would come to $25.5 million if he applied the limit.

Brannock's shares fell 6 percent to $41.30.

== The Scioto Dispatch
'He went back in for the dog': jury sides with Oakleys

Lorraine Oakley didn't look up when the numbers were read. She was holding a photograph in both hands: her husband, in waders, with a walleye.

Terrence Oakley, an electrician and Little League coach, died on Nov. 19, 2021, in the family's home in Grove City. He'd got his wife and their two daughters out. Then he went back for the dog, and the stairs gave way. The dog lived.

On Wednesday, after nine hours of talking, spread over two days, eight jurors decided that a $59 heater in the girls' bedroom was to blame, and that the people who had made it should pay: $8.5 million for the family's loss, and more than three times as much again as a punishment.

Fire investigators for the county had told the court that the blaze started within two feet of the heater. An expert hired by Brannock Home Products thought that an overloaded extension cord, in the same corner, was more likely.

"Thirty million dollars won't make them feel what we feel," said Kayla Oakley, now 17. Her sister, who is 12, wasn't in court.

It may not be thirty million in the end. State law sets a cap on punitive damages of double the compensation, and that would make $17 million. Judge Carl Whitmer has set a hearing for May. The family's lawyer, Denise Alvarado, will argue that the cap doesn't apply because the company acted knowingly.

The trial lasted four weeks. The jury didn't go along with the Oakleys on everything; on fraud, they found for Brannock.

Mrs. Oakley, 45, said that she'd use some of the money for a ball field. It'd have his number on it, she said. He was 12.

== Louisville Business Post
Brannock to fight $38.5M verdict as 1,900 cases wait

Brannock Home Products said Wednesday it would challenge a verdict that could, lawyers say, set the price for the pile of lawsuits over its WarmRight heater.

A jury in Columbus awarded the widow and children of an Ohio electrician $38.5 million, about half of what they had sought. The bulk, $30 million, is punitive and may be cut.

Brannock had set aside $120 million for all WarmRight claims at the end of last year and carries insurance for a further $200 million. Its insurers don't cover punitive damages. The company has paid $22 million so far to settle 61 cases out of court, an average of about $360,000.

"If you multiply Wednesday's number by nineteen hundred, you get nonsense," said Paula Stein, an analyst with Riverfront Securities. Most of the plaintiffs, she noted, lost property and nothing else. In 38 of the cases someone was injured, and in seven someone died.

The stock, down as much as 11 percent after the verdict, closed 6 percent lower at $41.30. It was the biggest one-day drop since the recall was announced in 2022.

Brannock's lawyers had argued during the four-week trial that the Oakley fire started in an extension cord. "The evidence showed that the fire began elsewhere," Todd Hensley, a spokesman, repeated afterward.

The jurors agreed with the company on one count: It had not, they found, deceived its customers on purpose.

The next WarmRight trial, in Kentucky, is to open in September. Brannock, which has 4,200 employees, 1,500 of them in Jefferson County, stopped making heaters two years ago and now sells mainly fans and air purifiers.

== Consumer Sentinel
Eleven letters in a drawer

The first of the letters was from Duluth, and dated January 2018. A Mrs. Pruitt wrote to Brannock Home Products that her WarmRight 200 had "turned the carpet brown" while it was switched off.

By the autumn of 2021 the company had received ten more. Some told of scorched curtains; in two of them there had been a fire. It was these letters, found by lawyers in the files of a manager who had since retired, that decided the case of the Oakley family in Columbus, say people who followed it.

The jury did not believe the firm had lied. But it had known, and it had kept quiet: failure to warn, in the language of the law. The heater itself, the eight jurors also said, was badly designed. A thermostat worth 40 cents could stick in the "on" position.

The recall, when it came in the spring of 2022, was for 640,000 heaters. A little over 200,000 have been sent back or thrown away. The rest, we must assume, are in somebody's basement, and a fair number in somebody's bedroom. If yours has a serial number that begins with W2, unplug it. Brannock will send you $45.

The company disputes that its heater started the fire in which Terrence Oakley died, and will take the case to a higher court. Regulators in Washington closed their own inquiry in 2023. They fined Brannock $3.2 million for having reported the complaints too late, which it paid without accepting that it had done wrong.

Mrs. Oakley and her daughters would receive $25.5 million if the judge applies Ohio's limit, and $38.5 million if he does not. He is going to hear both sides next month.
