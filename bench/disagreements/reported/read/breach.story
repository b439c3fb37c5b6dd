theft: contradiction
third: date
encryption: contradiction
warning: framing
blackmailer: attribution?

== The Daily Standard
Brightwire confirms it was asked for money as privacy regulator steps in

{theft.a: The broadband company is trying to find out if payment data was taken on Monday}

Brightwire has been sent {blackmailer.b: a demand for money by a person who says he is behind a hacking attack} {theft.a: that may have put private details of millions of its customers in the wrong hands}, the company said.

The broadband group {theft.a: is trying to establish whether card and account numbers were lost on Monday,} {third.a: the third occasion this year that criminals have got at its systems.}

A spokesman for Brightwire said: "It is true that {blackmailer.b: a person who says he did this has approached us} and that he wants to be paid."

He would not go into the details, adding that "the rest is for the detectives".

The Data Privacy Authority has opened a case against the company.

{warning.b: Brightwire ought to have come to the regulator earlier, said its head, Oliver Prentiss.}

The authority was told of the breach at 5.15pm on Tuesday, although the attack had begun on Monday.

{warning.b: Mr Prentiss said the lost day was among the things that his staff would look into} in what he called "a grave case".

On the radio at lunchtime he said: {warning.b: "A call some hours sooner would have let us tell people sooner how to look after themselves."}

Two earlier leaks at Brightwire are still on the authority's desk, Mr Prentiss said.

Marion Sayle, the chief executive, said that a message asking for money had reached her own inbox, and that she could not tell if it came from the culprit.

== Calder Valley Post
{third.a: Brightwire blackmailed after its third break-in this year - and it 'fears the worst'}

BRIGHTWIRE has been sent {blackmailer.b: a demand for money by a person who says he is behind a hacking attack} {theft.a: that may have put private details of millions of its customers in the wrong hands}, the company said.

The broadband group {theft.a: is trying to establish whether card and account numbers were lost on Monday,} {third.a: the third occasion this year that criminals have got at its systems.}

A spokesman for Brightwire said: "It is true that {blackmailer.b: a person who says he did this has approached us} and that he wants to be paid."

He would not go into the details, saying "the rest is for the detectives".

The chief executive, Marion Sayle, told Channel Nine: "Somebody has written to us. One man or several, I can't say. It came to me, and it was about money, but whether the writer really is the hacker, I can't say either."

Mrs Sayle had earlier explained that {theft.a: the company was treating every one of its 2.6 million customers as exposed for as long as it did not know better.}

She said: {theft.a: "We are acting as if the bank data of all our customers had been seen, because that is the safe thing to do.}

"It seemed wiser to tell everybody today than to sit and count for a week while people went unprotected, and frighten them then with an exact figure."

{third.a: The two other attacks on Brightwire this year} came in spring and in summer. Customers in the valley have been told to watch their statements and to trust no caller who asks for a password.

== The Morning Observer
Brightwire's troubles grow with every new detail

{theft.b: Data of up to 2.6 million customers was taken} {encryption.a: and possibly left unscrambled, while blackmailer asks for cash}

Anger at Brightwire is mounting {warning.b: after it owned up late to being hit by} a "serious and prolonged" attack {theft.b: in which the card and bank details of up to 2.6 million customers were stolen.}

The broadband group said that {encryption.a: the stolen files were perhaps not safely encrypted} and {blackmailer.b: that money had been demanded by somebody who claimed the break-in as his work.}

Marion Sayle, the chief executive, went from one studio to the next on Wednesday. "A message came to me in person," she said, "and whoever wrote it wants money. I have no means of knowing if it is the real hacker."

Channel Nine asked her if the bank details had been encrypted. {encryption.a: "I wish I could tell you, but I don't know,"} she replied.

"Did we do all we could? Looking back, no, obviously not, and we shall have to go through that without sparing ourselves."

Customers who see odd payments are advised to ring their bank and the police fraud line. They should also choose a new password, at Brightwire and wherever else they use the old one.

{third.b: It is the third serious breach at the company within twelve months. Last November} customers got calls from swindlers who knew their account numbers, and in the summer its mobile shop was among the victims when a supplier was hacked.

Shares in Brightwire fell 4.1% in early dealings.

== Channel Nine News
{blackmailer.a: Brightwire hack: chief gets money demand from 'group'}

Brightwire's chief executive says that {blackmailer.a: an email asking for money has come to her from a group} claiming to have carried out the attack on the company.

Marion Sayle was unable to say if the message was authentic.

According to the broadband company, {theft.a: the attackers may have seen private data and bank details} of up to 2.6 million people.

Police said that the message was "part of what we are looking at".

"I can't go far into it, but yes, somebody has written, one man or several, claiming to be the hacker," Ms Sayle told our business editor.

The police had made no arrests by Wednesday. Their inquiry into Monday's attack began on Tuesday.

Those who have left Brightwire could be among the victims too, the company said. {theft.a: It was too soon to know what, if anything, had been taken.}

{encryption.b: Some of the data at risk was not encrypted}, a statement said. It included names, birthdays, phone numbers and card details.

It would take a day and a half to two days to write to everyone, Ms Sayle said, but the network and the website were safe again.

Analysis: Tom Birkett, technology editor

Attacks on household names have become almost routine. {warning.a: That Brightwire was so quick to alert all its customers} tells you that it regards this one as very bad.

The company speaks of a flood of traffic that brought its site down. How that could make data disappear is a riddle. One theory is that the flood was there to keep the guards busy while somebody went in at the back.
