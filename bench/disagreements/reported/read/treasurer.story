begin: date
emotion: framing
maximum: contradiction?
amount: number?
post: framing?

== Interstate Press
{post.a: Almost 18 years for former Marlow Falls city bookkeeper}

{post.a: A former city bookkeeper was sentenced} to almost 18 years in prison on Tuesday for {amount.a: embezzling more than $38 million from her Ohio community}, one of the gravest betrayals of public trust that the state has known.

Delphine Oakes, who pleaded guilty to wire fraud {begin.a: for taking money from the city of Marlow Falls from 1995 until her arrest last May}, {emotion.a: apologized in tears in a federal courtroom in Toledo}. U.S. District Judge Warren Estabrook then sentenced her to 17 years and 7 months, {maximum.a: just short of the maximum of 18 years}. Marshals led her away when the hearing was over.

"I am so very sorry to everyone in Marlow Falls, and to my family," {emotion.a: Oakes told the court through her sobs}.

As treasurer of Marlow Falls, Oakes used city funds to pay for houses, travel, sports cars and an alpaca farm that won fame across the country.

It was the first time that she had said a word in public about her enormous theft. Before her turn came she had to hear residents testify about the harm that she had done.

Estabrook told Oakes that she had left a working-class city of about 12,000 people on its knees.

"Your alpacas meant far more to you than the residents whom you were supposed to serve," the judge said.

Under the sentence Oakes, 58, will probably stay behind bars until she is 73, he said.

Forty-five related state charges for theft are still pending against her in Harlan County. She has pleaded not guilty to those.

Oakes got away with it for so long because nobody but her had control of the city's finances. She covered the theft with invented invoices for public works such as storm drains. All the while the money was going into prize animals and costly jewelry.

== Globe Wire Service
{post.b: Finance chief who plundered Ohio town gets nearly 18 years}

{post.b: The former top finance official} of the town where astronaut Clay Hartsell grew up was sentenced to nearly 18 years in prison on Tuesday for {amount.b: embezzling $39 million to buy alpacas, sports cars and several houses} while the town was struggling to pay its bills.

Delphine Oakes, 58, who was treasurer of Marlow Falls, Ohio, from 1987 until her arrest last year, pleaded guilty to one count of wire fraud. She admitted that she had quietly drained the town's accounts {begin.b: over a period of 19 years}.

With the proceeds Oakes acquired hundreds of alpacas, several homes and more than ten cars, trucks and trailers, even as the hard-up town was taking firemen off its payroll.

On Tuesday, District Judge Warren Estabrook sentenced Oakes to 17-1/2 years in federal prison, {maximum.b: the maximum that prosecutors had sought}, at the federal courthouse in Toledo, some 60 miles north of Marlow Falls.

"You were made a guardian of public money, and you stole it on a massive scale," Estabrook said as he announced the sentence.

He said Oakes had cared more for her alpacas than for the residents whom she was supposed to serve.

Spread over the 11,874 people who live in Marlow Falls according to the latest census estimate, the fraud amounts to a theft of about $3,284 from every one of them.

Prosecutors said in court papers that Oakes managed to conceal her thefts, {begin.b: which began in the year 1994}, by telling other officials that the state was late with its payments. That happens often in Ohio, so they believed her when the accounts were overdrawn.

Oakes still faces state charges over the embezzlement. The case has drawn attention to how little anybody watches over municipal finances in the state.

== The Lake Examiner
Former Marlow Falls treasurer gets nearly 18 years for theft

Whenever budget time came round, city Treasurer Delphine Oakes would send the department heads of Marlow Falls a memo with a cartoon on top. One showed a man with empty pockets, another a sinking boat.

It looked like a joke, but a federal prosecutor said on Tuesday that it was nothing of the kind. The drawings were there to make people ashamed of asking for money, she said, because every dollar that was properly spent was one dollar less to steal.

For Oakes, who robbed the city of tens of millions of dollars, the bill arrived in a Toledo courtroom. A federal judge {maximum.a: sentenced her to just under the 18-year maximum in prison}. He then revoked her bond because he thought that she might flee, and ordered her taken into custody at once.

The hard sentence showed how little the judge made of the help that she gave investigators from the day of her arrest last May. The theft has been called perhaps the largest from a city in the nation's history.

Oakes put the stolen money into champion alpacas and had shown nothing but a stony face since the town came to despise her. {emotion.b: On Tuesday her voice faltered for a moment} when she spoke to the judge before he passed sentence.

"I am so very sorry to everyone in Marlow Falls, and to my family," she said.

As he imposed the term of 17 years and 7 months, U.S. District Judge Warren Estabrook spoke of the "breathtaking size" of the fraud. {amount.c: Almost $39 million was taken} {begin.b: over the course of 19 years}. He also spoke of how coldly Oakes had paid for her life of luxury while the town sank deeper into debt.

"Your alpacas meant far more to you than the residents of Marlow Falls," he told her.

== Maumee Public Radio
Former Marlow Falls treasurer gets 17 and a half years

Delphine Oakes, the former treasurer of Marlow Falls, was sentenced today to 211 months in prison, or 17 years and 7 months. She had pleaded guilty to one federal count of wire fraud {amount.a: for embezzling more than $38 million in public funds} from the city.

Oakes was also ordered to repay $38.7 million out of what she owns and anything that she may inherit. Federal marshals have so far raised about $7 million by selling her houses, her alpacas, a motor home, jewelry and other belongings.

Judge Warren Estabrook revoked her bond, and she left the federal courthouse in Toledo in handcuffs.

She will serve her sentence in the federal prison that is closest to Angola, Indiana, where part of her well-known alpaca business was based.

Mayor Gil Sommers told the court that Marlow Falls wanted justice and not revenge. Nobody at city hall had taught Oakes how to cheat, he testified, for "this is an honest town."

Judge Estabrook said he found it hard to grasp that nobody had noticed anything earlier. Finding out why was a task for the city, he said. He told Oakes that she had lived in extravagance and done harm to the city and to everyone in it.

In a few words to the court {emotion.a: Oakes, sobbing, said she was sorry}, to the city and to her family. Some of those listening thought the tears came too late.

Peggy Lindqvist had driven from Marlow Falls to see the sentencing with her own eyes. Oakes may have cried, Lindqvist said, but she had seen no sign of remorse. Still, it had done her good to watch the former treasurer being led out.
