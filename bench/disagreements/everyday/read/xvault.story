boxes: number
alarm: date
finder: attribution

== Scheldt News Agency
Safe deposit boxes looted in weekend raid on Ghent bank

Burglars drilled through the wall of a neighbouring cellar and emptied safe deposit boxes at a branch of Lys Savings Bank in central Ghent at the weekend, prosecutors said on Monday.

{boxes.a: The thieves forced open 71 boxes} out of the 640 in the vault, a spokeswoman for the East Flanders prosecutor's office, Nele Verhaest, told a news conference. Customers are being contacted one by one.

The gang came through a hole about 40 centimetres wide, made with a water-cooled core drill of the kind used on building sites. The drill was left behind, together with two jerrycans and a sleeping mat.

"They had time and they knew the building," Verhaest said. She would not say how many people were being sought.

{alarm.a: A seismic sensor gave the alarm at 1:40 a.m. on Sunday}, she said, and a patrol of the bank's security firm drove to the branch, found the front door locked and left again after eleven minutes. The firm, Argent Watch, said its staff had followed the procedure.

The break-in was noticed only on Monday. {finder.a: A cleaner discovered the damage} shortly before 7 a.m., according to the prosecutor's office, when she saw dust and water on the stairs to the basement.

The bank put first estimates of the loss at 3.2 million euros, but the figure is likely to change because it does not know what its customers kept there. Contents are insured up to 25,000 euros a box unless a higher sum was agreed.

In 2021 a similar gang broke into 38 boxes in Mechelen. Two men were convicted in that case and a third was acquitted.

== Leieblad
"My mother's rings were in there": shock in the Veldstraat after vault raid

By nine in the morning there was a queue on the pavement, and by noon the bank had put out chairs and coffee. Most of those who waited were over sixty.

"My mother's rings were in there, and my father's stamps. You can't insure that," said Godelieve Claes, 78, who has rented box 212 since the branch opened. At one o'clock she learned that hers had not been touched. She wept all the same.

Burglars drilled through the wall of a neighbouring cellar at the weekend and emptied dozens of boxes at the branch of Lys Savings Bank. The cellar belongs to a former shoe shop which has stood empty since January and is let for storage. The owner, who lives in Knokke, had signed a six-week lease with a man who paid in cash.

Neighbours had heard something. "A hum, like a washing machine. Friday evening already," said Jonas Pieters, who lives above the optician's. He thought of roadworks and turned up the television.

{finder.b: It was branch manager Ruben Coene who first found the hole}, his colleagues told this newspaper. He had come in early on Monday, at a quarter to seven, to prepare a staff meeting, went down for a folder and stood in front of a vault full of rubble.

The bank says it will cover contents up to 25,000 euros a box. A lawyer from Aalst, Katrien Moens, has already been approached by nine customers who believe that is far too little.

Mayor Bart Delvoye called on the bank to explain "without delay" why a patrol that stood at the door in the night to Sunday went away again. The branch stays closed until Thursday.

== De Klapper
THE MOLES OF GHENT

They brought a drill, a mat to lie on and sandwiches. They left with a fortune.

A gang of cool professionals has cracked the vault of Lys Savings Bank in the heart of Ghent, and nobody stopped them. Not the thick concrete wall. Not the sensors. And certainly not the two guards who rattled the front door and drove off for a coffee.

{boxes.b: In all, 94 boxes were broken open}, a detective who has been in the basement tells De Klapper. "Drawer after drawer on the floor. Photographs, christening spoons, an old love letter. What they did not want, they threw away."

The haul? More than three million euros, the bank reckons. That could be just the beginning: who tells his bank what he hides from his wife?

And how slow was the response! {alarm.b: It was 4:15 on Sunday morning when the first alarm} went off in the control room of Argent Watch, the detective says. By then the moles had been at work for more than a day. The patrol stayed for eleven minutes.

The hole they crawled through is no wider than a car tyre. "A big man does not fit through there," says Kurt Bal, 55, who has drilled walls for thirty years. "You need a small one. Or a hungry one."

It is the second time in a few years that the moles have struck in Flanders. In Mechelen, 38 boxes were plundered. Two of those burglars went to jail, and one of them was released last spring. Is he back underground? The prosecutor's office will not say a word.

Did you have a box at Lys? Call our newsroom.

== Radio Zes
Vault burglary: security firm defends patrol

Argent Watch, the firm that guards the branches of Lys Savings Bank, has rejected accusations that its people were careless. Its director, Tom Haeck, told Radio Zes that the two guards had no key to the building and were not allowed one.

"They look from the outside. If doors and windows are intact, they report that to the bank's own control desk. That is what the contract says, and that is what they did," Haeck said. Whether the bank's desk rang anyone that night, he did not know.

{alarm.a: The alarm came in at twenty to two on Sunday morning}, according to the log which Haeck showed our reporter. The patrol car was at the door nineteen minutes later and drove off at ten past two.

Burglars had drilled through the wall of a neighbouring cellar and looted safe deposit boxes. {boxes.a: Seventy-one boxes were forced, the prosecutor says}; nearly nine in ten of the 640 boxes in the vault were left alone. The thieves worked only on the two walls that cannot be seen by the camera at the entrance.

Lys Savings Bank did not want to be interviewed. In an e-mail it said that it regretted what had happened and that all its other 44 branches had been checked since. It estimates the loss at about three million euros so far.

The consumer organisation Helder advises customers to look for photographs, receipts and wills in which valuables are mentioned. Without proof, says its lawyer, even the sum of 25,000 euros is not certain.

Police have asked for pictures from dashboard cameras in the streets around the Veldstraat between Friday evening and Monday morning. No one has been arrested.
