
== Scandinavian Press Bureau
Danish firm halts Alzheimer's trial after deaths

Danish drugmaker Nordlys Biotech has stopped a large trial of its Alzheimer's drug varelimab after two patients who were given it died of brain haemorrhage, the company said on Thursday.

The trial had enrolled 1,812 patients in 14 countries. It was stopped on the advice of an independent safety committee, which met on Wednesday. A third participant who died had been given a placebo.

Swelling or bleeding of the brain was seen on scans of 12.4 percent of those who received the higher dose, of 6.1 percent of those on the lower dose, and of 1.0 percent of those on placebo. Most had no symptoms.

"The safety of patients comes before anything else," chief executive Henrik Foged said. All participants are being called in for an additional scan within six weeks.

Whether the drug works will be known only when the data are unblinded and analysed, which the company expects to take until June.

The shares dropped 34 percent in Copenhagen. A second, smaller trial of varelimab, with 240 patients who have no symptoms as yet, has been suspended but not ended.

Varelimab is an antibody that is meant to dissolve clumps of protein in the brain. Two drugs of the same class by other companies have been approved in the United States and Europe. They too can cause swelling and carry a warning.

Nordlys, which has 1,150 employees, said it had cash for two and a half years.

== Aarhus Folkeblad
"I would do it again": trial patient on the end of hope

Every fourth Tuesday for fourteen months Inger Bak, 68, took the bus to the hospital in Skejby, rolled up her sleeve and read a crime novel for an hour while the drip ran. She doesn't know what was in it. Now she will find out.

On Thursday Nordlys Biotech stopped its trial of the Alzheimer's drug varelimab after two patients who were given it died of brain haemorrhage. A third participant who died had been given a placebo.

The two were a man of 74 in Spain and a woman of 69 in Canada, the hospital told the Danish participants, of whom there are 143. None of the deaths was in Denmark.

Bak was telephoned at eight in the morning, before the stock exchange opened. "They were very kind and spoke very slowly. I said that I was only forgetful, not deaf." She is to come for a scan next week.

Her doctor, Morten Ravn, leads the trial at Skejby. Of his 31 patients three had swelling on their scans, he says. Two noticed nothing, and one had headaches for a week. "It is right to stop. It's also sad. I have seen people who stayed the same for a year, and in this illness that is a lot. But I don't know what they were given either."

The headquarters are on the other side of the city. There 700 of the firm's 1,150 people work. Jobs were not being cut "at the present time", a spokeswoman said.

Bak is not bitter. "I would do it again. Somebody has to be the one who tries."

== Boston Morning Star
Nordlys ends late-stage study of Alzheimer's antibody; shares plunge

Nordlys Biotech's most valuable project came apart on Thursday when the Danish company terminated a Phase 3 study of varelimab, an experimental antibody against Alzheimer's disease.

In New York its depositary receipts lost 31 percent, after a slide of about a third in Copenhagen. More than $4 billion in market value was gone in a day.

Analysts had expected peak annual sales of $3.5 billion. Rachel Simmons of Cutler Bay Partners now assumes none. "You do not come back from two fatal bleeds," she wrote to clients. Others were less categorical. Dev Malhotra of Whitfield Research noted that both of the deaths in the drug arms were in patients taking the higher dose, and that the lower one had about half the rate of brain abnormalities, 6.1 percent compared with 12.4.

The company didn't want to speculate. "We will look at every dose, every patient and every scan before we say anything about the future of varelimab," its medical director, Dr. Solveig Krag, told a conference call. She confirmed one further death, in the placebo group, from a stroke.

About 520 of the participants were treated in the United States, at 61 sites. The first was enrolled in September 2022, and the last infusions would have been given next February.

The Food and Drug Administration said it had been informed. It is not reviewing the two approved drugs of the class as a result, a spokesman said; both got a stronger warning last year.

Nordlys had raised $600 million in new shares in October. It has promised to publish the full results, whatever they show.

== Consumer Health Radio
Trial stopped: what relatives should know

Many of you have written to us since Thursday's news about varelimab. We asked Dr Amina Osei, a neurologist who has no connection with the company.

My husband is taking one of the approved antibodies. Must he stop? "No. That is another substance. He has had scans before the fifth, seventh and fourteenth infusion, as it's prescribed, and that is how swelling gets noticed in time. Don't stop anything without talking to your doctor."

How dangerous is the swelling? "With most people it passes and they don't even notice it. In this trial roughly one in eight on the high dose had swelling or small bleeds. Two people died in the drug groups, out of about twelve hundred. It's a small number, and far too large."

Who is at higher risk? "People with two copies of a certain gene, and people on blood thinners. The latter were excluded from the trial at the start. Whether the patients who died had the gene has not been made public."

Why was a death in the other group mentioned? "So that you can compare. Among 1,800 people with an average age of 72, some will die in two years, whatever you give them. There the cause was a stroke."

Does this mean the drug had no effect? "We simply don't know yet. The trial was stopped because of safety and not because it did not work. The figures are expected in the summer."

What happens to the participants? "Each of them will have one more scan, in the next weeks, and will be told which group they were in. And then, I hope, somebody will thank them."
