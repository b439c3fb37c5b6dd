stolen: contradiction
breaches: contradiction
probe: contradiction
speed: framing
customers: number?
contact: contradiction?
tone: framing?

== Payments Observer
{stolen.a: Corrigan Vale breach compromises 4.9m customer cards}

Australian electronics chain Corrigan Vale has been hit by a huge data breach, in which {stolen.a: 4.9 million customer cards and a million personal records were compromised}.

The company says that {stolen.b: it came upon an attempt to get at the cards} in a system that handles payments for its Homelec and Vale Airport shops.

{tone.a: Corrigan Vale is nevertheless making light of the danger to shoppers} and underlines that not a single case of fraud has come to its notice.

Most of the cards, 4.8 million of them, are protected by chip and PIN, and the data reached contain neither PINs nor security codes nor anything else with which a buyer proves who he is. But some 87,000 cards issued overseas, which lack a chip, are affected too.

{breaches.a: Separately, the company has found} that {customers.a: 1 million records with personal data} of a non-financial kind, such as names and addresses, have been accessed.

{probe.a: An inquiry has been opened and security tightened}, and {contact.a: Corrigan Vale is getting in touch with the customers concerned}. The police, the financial regulator and the Privacy Commissioner have been told.

Chief executive Rowan Tate says: "We are deeply sorry for the worry that this will cause people. Looking after data ought to come first in a business like ours, and we did not live up to that."

Corrigan Vale, which besides Homelec owns the Vale and Phonehouse stores, saw its shares lose more than four per cent in morning trading on Thursday.

== Harbour Radio News
{stolen.b: Retailer Corrigan Vale uncovers attempt to compromise 4.9 million payment cards}

The Australian retailer Corrigan Vale says it has uncovered a data breach aimed at the card details of millions of its customers.

The chain says {stolen.b: there was an 'attempt' to compromise 4.9 million cards} in a system used by Homelec and by its Vale Airport shops.

Of those, 4.8 million have chip and PIN protection, and no PIN codes or security numbers were reached.

About 87,000 cards from overseas did not have such protection, however, and these 'have been compromised', the company says.

Police and the data protection authority in Australia have been informed. Banks have been told as well.

{probe.a: The investigation also found that} {customers.a: 1m records of non-financial personal data} - names, postal addresses and e-mail addresses among them - had been accessed.

{stolen.b: "Nothing that we have seen so far indicates that this information left our systems}, or that anybody was defrauded with it," the retailer stated.

Whether customers in New Zealand are affected was not clear at first. Vale New Zealand wrote on Twitter that anyone concerned would hear from the company.

Chief executive Rowan Tate said: "We are deeply sorry for the worry that this will cause people. Looking after data ought to come first in a business like ours, and we did not live up to that.

"The way in has been closed, and {tone.b: although no fraud has come to light we treat the matter with the utmost gravity}. {speed.a: We set up an investigation without delay}, brought in leading specialists and put further protection in place, and {contact.b: we will be speaking to those affected}."

Corrigan Vale was formed four years ago, when the owner of Homelec joined with Phonehouse.

== Meridian Business
Corrigan Vale Hack Hits Nearly 5 Million Bank Cards

Australia's privacy watchdog said it has begun looking into a cyberattack at Corrigan Vale Ltd. in which nearly 5 million payment cards were affected.

The retailer, which was already suffering from a slow market for mobile phones and from competition on the internet, said {customers.a: 1 million records with nonfinancial information such as names, addresses and e-mails were breached}.

In a statement, the Office of the Privacy Commissioner said it was examining what the hack meant for customers and when it took place. The attack started in March of last year and was noticed only last week, Corrigan Vale said. Tougher rules on the reporting of breaches came into force a few days earlier.

"Which law applies depends on the day it happened and the day it was found, and we will establish both," the commissioner said.

The company says nobody is known to have used the data for fraud. All the same, the attack is one more problem for Chief Executive Officer Rowan Tate, who arrived in February. The shares were down 4.1 percent at 2:40 p.m. in Sydney.

About 4.8 million of the cards had chip-and-PIN protection, and for these neither codes nor other data that would let a stranger buy something were accessed, the company said. About 87,000 cards issued overseas and without that protection were compromised.

{speed.b: It is "troubling how slowly the company dealt with the breach}," said Dana Whitlock, chief technologist at the domain registry Ausnic. "Shoppers will be right to ask what was going on in all those months."

== Orbit Agency
{stolen.c: Hackers Steal Card Details of Almost Five Million Shoppers in Australia}

{stolen.c: The debit and credit card data of nearly five million customers of Corrigan Vale have been stolen}, the Sydney Evening Post reported on Thursday. The paper noted that chip and PIN protected the greater number of the 4.9 million cards.

Besides the payment data, {customers.b: other sensitive information on a million Australian customers was hacked}, including their telephone numbers and addresses.

The retail group confirmed what had happened in a statement. Customers of Homelec and of Vale Airport, both of which belong to it, were the target, it said.

"We are deeply sorry for the worry that this will cause people. Looking after data ought to come first in a business like ours, and we did not live up to that," chief executive Rowan Tate said.

He went on to say that the company knew of no case in which the data had been used for fraud, and insisted that {tone.b: it was treating the matter with the utmost gravity}. {probe.b: Mr. Tate also said that they were about to begin an investigation}.

"Leading specialists have been brought in and further protection put in place," he added.

Who the hacker was, or whether several worked together, is not known at this point.

On Monday the Privacy Commissioner fined the travel portal Wanderly some 250,000 dollars for not having kept customers' data safe five years ago. Whether Corrigan Vale has to reckon with a fine is not clear as yet.

== Breach Digest
{stolen.c: Corrigan Vale Breach Exposes 4.9 Million Payment Cards}

Corrigan Vale, the Australian retailer of electronics and telephones, has suffered a massive breach of card data. {stolen.c: Details of 4.9 million customers' payment cards have been laid open and may be in the hands of hackers}.

The company trades as Homelec, Vale, Vale Airport and Phonehouse. The breach is thought to have taken place in March of last year.

When it went over its systems, the company found that someone without authority had got into part of its data and {stolen.b: had tried to compromise 4.9 million cards}. By far the most of these need a PIN; 87,000 cards issued overseas do not, and their holders run the greatest risk of fraud.

Steps have been taken to keep that risk low. Card issuers have been told, and the matter has been reported to the police, the Privacy Commissioner and the financial regulator. Neither PINs nor security codes were among the data.

{probe.a: In the course of the investigation}, the company discovered that {customers.b: files with data of 1 million customers} had been opened as well. {breaches.b: Whether the same attacker did this or there were two breaches is not clear}.

Those files held names, addresses and e-mail addresses, which may have been read and copied, but nothing on payments. {contact.b: The people concerned will be notified} and told how to protect themselves.

Corrigan Vale reports that {stolen.b: it has found no sign that data were stolen} or put to use by whoever was behind the intrusion.
