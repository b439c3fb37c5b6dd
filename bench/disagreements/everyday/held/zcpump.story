
== Nordisk Telegram
Norrhalsa recalls 48,200 insulin pumps over battery caps

STOCKHOLM - Swedish medical device maker Norrhalsa is recalling 48,200 insulin pumps worldwide because a cracked battery cap can make them switch off without warning, the company and Sweden's medicines regulator said on Monday.

The recall concerns the Cadenza 3 model, made between January and September 2024. Owners are being asked not to stop using the pump but to check the cap and order a free replacement.

The company has received 212 reports of pumps that failed because of the fault. In 14 cases users had to be treated in hospital for high blood sugar. All of them have recovered, Norrhalsa said.

Germany's authority is looking into the death in October of a 71-year-old woman who wore a Cadenza 3. No link with the fault has been established. "We do not at present believe that our product was the cause," chief executive Henrik Stålhammar said.

The new cap, made of a different plastic, will be sent out from November 30. A software update that gives off an alarm when the voltage drops has been available since November 3.

The pumps were sold in 23 countries, with Germany the largest market at 6,100 devices, followed by France with 5,400 and Sweden with 3,900.

Norrhalsa said the recall would cost it about 180 million kronor (16 million euros). Its shares fell 7 percent in Stockholm.

In 2021 the company recalled some 9,000 pumps of the older Cadenza 2 for a fault in the display.

== Rheinische Abendzeitung
What people with diabetes should know now

More than 6,000 people in Germany wear a Cadenza 3, a pump no bigger than a box of matches that supplies them with insulin day and night. Since Monday they have had to look closely at it: the maker Norrhälsa has recalled the series because the battery cap can crack.

Which devices are affected? Those with a serial number beginning with C3-24, made in the first nine months of 2024. Newer ones have a different cap and are safe. The Cadenza 2 is not affected.

Should I take it off? On no account, says Prof. Ulrike Dannhauer of the diabetes centre in Mainz. "Somebody who suddenly goes without insulin runs a far greater risk than somebody with a cap that might crack." She advises having pens ready as a reserve.

How dangerous is it? Worldwide 212 failures are known to the manufacturer, 37 of them in Germany. Fourteen people went to hospital, three of them in this country. One death, that of a woman from the Eifel in her early seventies, is being examined by the federal institute. It has not been shown so far that the pump had anything to do with it. The public prosecutor in Trier has not opened proceedings.

How do I get a new cap? By way of the maker's website or the pharmacy, free of charge. Dispatch starts at the end of November. Those who loaded the update of 3 November hear a beep well before the pump runs out of power. About 60 percent of German users have done so.

Who pays if something happens? The maker is liable, says consumer lawyer Imke Rolfes. She has had around twenty enquiries since Monday; no suit has been filed yet.

== Dagens Rapport
Norrhälsa knew of the caps in spring

Norrhälsa received the first complaints about cracked battery caps in April, seven months before Monday's recall, documents that Dagens Rapport has obtained from the regulator show.

By the end of June there were 19, by the end of August 88. Now the number stands at 212. "For a long time the rate was within what one has to expect," says quality manager Elin Brandeby. She denies that the company dragged its feet: as soon as a pattern could be seen, in September, the regulator was informed.

The regulator confirms that. "We got the notification on September 22, within the time limit," says unit head Oskar Rehnman. He does however want to know why users were not told until now. The company has until December 15 to answer.

Almost four thousand Swedes use the pump. Two of the 14 patients admitted to hospital are Swedish. One is Mattias Öhrn, 33, from Gävle, who woke up on the floor in July. "The display was black. I thought I had forgotten to change the battery." He spent two nights on the ward and is well again.

Chief executive Henrik Stålhammar apologised on Monday to "everyone who can no longer sleep soundly". Resigning is not something he is considering, he said.

The cap comes from a subcontractor in Hungary, which in January of 2024 began to use a harder plastic. Norrhälsa had approved the change. It does not blame the supplier. "The responsibility is ours," says Brandeby.

The recall costs the company 180 million kronor, roughly a tenth of last year's profit. On the stock exchange Norrhälsa lost 7 percent on Monday, after having risen by 3 on Friday.

== Radio Seine Santé
Insulin pumps: 5,400 patients in France concerned

The Swedish manufacturer Norrhalsa is recalling an insulin pump that is worn by 5,400 people in France, among them 1,150 children. In the whole world nearly 50,000 devices are concerned.

A cracked battery cap can make the Cadenza 3 switch off without warning. Owners are being asked not to stop using the pump but to check the cap and order a free replacement. Patients will get a letter this week.

The French agency knows of 41 failures. Five led to a stay in hospital. There has been no death in France. In Germany, an inquiry into the death of a patient in October is under way; the firm says it sees no sign that its pump was to blame.

"We are angry about the delay and grateful for the clarity," said Samia Kerdraon, who chairs an association of parents. She would have liked a replacement pump rather than a replacement cap. Norrhalsa offers one only where the casing itself is damaged, which according to its French branch applies to some 200 devices.

The association has opened a telephone line. On Monday alone it took 340 calls. Most callers wanted to know whether they could go to bed without worry.

The answer from the specialists is yes, provided the alarm has been installed. The update, available since the beginning of the month, takes four minutes. Those without a smartphone can have it done at any of 70 hospital departments.

This is Norrhalsa's second recall in five years. The first, in 2021, had to do with unreadable screens on another model and was limited to 9,000 units.

The new caps are to reach France in the first week of December.
