
== Aegean News Agency
Refuse workers end two-day strike in Thessaloniki, talks on Thursday

THESSALONIKI – Refuse collectors in Greece's second city ended a 48-hour strike at midnight on Wednesday, leaving some 1,700 tonnes of rubbish in the streets and their main demand unmet.

The union wants permanent posts for 240 workers whose contracts expire on 31 December, and an increase in the hazard allowance from 150 to 220 euros a month. Talks with the interior ministry will take place in Athens on Thursday.

The union said that 92 per cent of drivers and loaders had taken part. The municipality said that 66 per cent of all employees of the cleaning department, including offices and workshops, had stayed away. Of 130 lorries, 22 were on the road, serving hospitals, schools and the central market under an emergency rota which both sides had agreed.

"We do not enjoy the smell either," the president of the union, Lefteris Gountas, said. "But on New Year's Day one in four of us will be gone."

The mayor, Stelios Karatzas, said he supported the demand for permanent posts but that only the government could create them. The allowance, too, was set by law. "I am being struck against for a thing I have asked for myself," he said.

On Monday a court had dismissed the municipality's application to have the strike banned. It found that notice had been given in time.

It was the department's third strike this year, after one of 24 hours in March and another in September, which followed the death of a loader. Giannis Tsolakis, 34, was crushed between a lorry and a wall on 27 August. The investigation into the accident has not been concluded.

Clearing the backlog will take until Sunday, the deputy mayor for cleaning, Anna Mertzani, said.

== Macedonia Today
The bins will be empty by Sunday, says Mertzani

Lorries began rolling out of the depot at Stavroupoli at one minute past midnight, the first with a black ribbon on its mirror. Eighty-six of them were in the streets by dawn on Thursday. The strike in the cleaning department was over.

What it has left behind is plain to see, and not only to see. On Tuesday night 900 tonnes lay uncollected; by Wednesday night it was 1,700. In Kalamaria, which has its own service, things were normal. In Ano Poli residents hung bags from balconies because of the cats.

The deputy mayor, Anna Mertzani, has drawn up a plan: first the lanes of the old town and the streets around schools, then the large avenues, and by Sunday everywhere. Overtime will cost €85,000.

The union wants permanent posts for 240 workers whose contracts run out on New Year's Eve. They joined, most of them, in the pandemic, and have been extended each year since. There are about 950 in the department altogether. "We do not enjoy the smell either," said Lefteris Gountas, its president, at the gate. "But on New Year's Day one in four of us will be gone."

He was content with the turnout, which he put at 92 per cent among those who drive and load. Counting clerks and mechanics as well, two thirds of the department had struck, according to the town hall.

The mayor supported the demand for permanent posts but said that only the government could create them. This afternoon he will be in Athens himself, at the same table as Mr Gountas and on the same side of it. It has happened before, in 2021, when 60 contracts were turned into posts.

Hospitals and schools were served throughout. The union and the town hall had drawn up the list together on Sunday: 22 crews, day and night.

== Proto Vima
STINK CITY: 1,700 tonnes and counting the rats

Hold your noses! After two days without dustmen, Thessaloniki looked on Wednesday night like the morning after the end of the world. In Tsimiski Street the bags were piled up to the shop windows. On the seafront a bride had to be carried over a heap of fish boxes.

One thousand seven hundred tonnes: that is the weight of 280 elephants, and it is not far off twice what the city throws away in a day.

"Business is down by half," groaned Makis Dallas, 49, who runs an ouzo bar in Ladadika. "Who eats sardines next to that?" But he will not speak ill of the men. One of them used to be his dishwasher.

And there is another side to the story. Behind the barricade of bags stand people like Fotini, 41, a single mother who has been sweeping the market for five years on one contract after another. She takes home €870. Her current contract ends with the year. "I clean up after everyone's Christmas, and then they clean me up." There are 240 like her.

Then there is Giannis Tsolakis. The loader was just 34 when a lorry crushed him against a wall in August. His photograph hung at the depot gate both days. Colleagues say that there were two men on that shift instead of three. The union blames a shortage of staff; the town hall says it is too early to name a cause and has handed over all its rotas. The inspectors are still at work.

Mayor Karatzas? He tried to stop the strike in court on Monday and got nowhere. On Wednesday he came to the gate with coffee. It was drunk.

Today it is up to the minister. If he says no, it could be a smelly Christmas: the union has said that it may stop work again in the second half of December.

== ERA Radio North
Talks in Athens after strike by Thessaloniki's refuse workers

A delegation of refuse workers from Thessaloniki is on its way to Athens this morning, where it is to meet the deputy interior minister, Pavlos Rigas, at three o'clock. The mayor is travelling on the same train.

At midnight a strike had ended in which the great majority of the crews took part. It had begun on Tuesday. More than a hundred of the department's lorries stayed in the depot; a rota drawn up beforehand kept hospitals and schools clean.

Two points are on the table. The first is what will become of about a quarter of the staff, whose contracts are for a fixed term that ends in six weeks' time. The second is the allowance for unhealthy work, which has been the same since 2015. The union wants seventy euros more a month.

The ministry gave no comment on the second. On the first, Rigas said in parliament last week that a law on municipal staff was being prepared and would "look at every case in which a temporary post is a permanent need". How many that would be, he did not say. According to the union of municipalities, there are 6,800 such workers in the country.

Our correspondent Danae Vlachou has spoken to residents. "People are cross about the bags, and cross that nobody says who is responsible," she reports. "Many told me they had signed the union's list." The union had 11,000 signatures on Wednesday.

The judge who let the strike go ahead on Monday had required that clinics be served twice a day. That was done, the Ippokrateio hospital confirmed.

Overnight there were three fires in containers. The fire brigade says that one was caused by a cigarette; the other two are being looked into. The union has condemned them and asked everybody to keep children away from the heaps.

== The Balkan Courier
A strike that everybody says they support

SKOPJE – It is a rare labour dispute in which the employer sends coffee. In Thessaloniki, an hour's drive from the border, it happened this week.

For two days hardly a bin was emptied. The people who usually do it wanted to know whether 240 of them will have work in January. Their mayor, Stelios Karatzas, would like to keep them. He has written to Athens four times since the spring. But since the debt crisis, Greek towns may hire permanent staff only with leave from the capital, and for cleaning they have had none since 2021.

That did not keep Mr Karatzas from going to court against the strike. He had to, his office explained, because the law obliges him to protect public health. The judge said no on Monday and he did not appeal.

The town had got ready. Skips were put out at 40 places; hoteliers hired a private firm, which took away about 35 tonnes. That was a drop in the ocean: the heap grew to something like 1,700 tonnes before the lorries came back in the night to Thursday.

Some in the trade would like to see the private firms come in for good. The chamber of commerce suggested as much on Tuesday. The mayor answered within the hour that the service would stay in public hands for as long as he was in office, which is until the end of 2028.

For the workers there is more at stake than the number of posts. One of their colleagues was killed at the end of the summer, the second since 2016. They also want a higher bonus for danger: 220 euros a month, where it is 150 today.

The meeting at the ministry is this afternoon. Whatever comes of it, the rubbish will be gone by the weekend's end, the city promises. The next strike is not ruled out, and would fall just before Christmas.
