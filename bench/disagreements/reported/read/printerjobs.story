shares: number
cause: contradiction
savings: number?
cheer: contradiction?

== Lakeside Gazette
Corvane to shed 18,400 jobs by October 2009

DENVER -- Corvane Systems Inc. is going to eliminate 18,400 positions {cause.a: as it finds it harder to sell desktop computers to customers who are turning to pocket phones and other portable gadgets}.

The plan made public on Wednesday is the deepest cut to the workforce in the 58 years of the company. About 8 percent of the nearly 230,000 people employed by Corvane will have gone when the program is finished in October 2009.

Newspapers and websites had got wind of the mass dismissal toward the end of last week, so few were taken by surprise.

By offering older workers money to retire early, Corvane hopes to hold down the number who have to be laid off.

{savings.a: The company, based in Boulder, Colo., reckons that the job cuts and other economies will be worth as much as $2.4 billion a year.}

Most of that is to be spent by Chief Executive Officer Joan Aldersey on new products and services with which Corvane could keep up with a changing technology. {cause.a: Those changes have raised the demand for mobile computing and for programs that are delivered over fast Internet lines} instead of being installed on each machine.

{cheer.a: Wall Street appeared to be thrilled by the overhaul.} {shares.a: Corvane stock jumped $1.81, more than 11 percent, to $17.60 in late trading} once the news was out.

== Career Desk
Corvane Will Drop 18,400 Workers, Sees 'Honest Progress'

DENVER -- Joan Aldersey, the chief executive of Corvane, has put a number on the hurt that is {cause.b: the price for the blunders of the people who ran the computer maker before her}. {cause.b: Their mismanagement will cost 18,400 people their jobs}, so that Corvane can save enough to lift profits and put money into goods and services that earn more.

The slimming down disclosed late Wednesday is the deepest cut to the workforce in the 58 years of Corvane Systems Inc. About 8 percent of the company's nearly 230,000 employees will have gone by October 2009.

The bleak announcement put the latest quarterly figures of Corvane in the shade. Profit and sales both fell from the year before, but not as far as analysts had feared. The company also came up with an outlook that made some believe it may be on the mend.

"I'm not going to tell you that we are out of the woods, but this is honest progress," Aldersey said to analysts on a conference call.

Shareholders liked what they heard, {cheer.b: though it was hard to tell if the savings or the results of the quarter to the end of April had put them in such good spirits}.

{shares.b: Corvane stock jumped $1.47, or more than 9 percent, to $17.26 in extended trading on Wednesday.}

Aldersey was brought in eight months ago to put the company back on its feet. {savings.a: Corvane looks to save $2 billion to $2.4 billion a year through the job cuts and other economies.} It will offer early retirement to keep the number of layoffs low.

The stock is still worth only half of what it was before Corvane and Bill Strand, a boss with a name for cutting costs, parted company in 2005 in a dispute over his expense claims.

== Media Digest Daily
Corvane Layoffs Official: 8 Percent of Staff to Leave

Boulder, Colo. – What had been leaking out for a week became official late on Wednesday, when the technology group Corvane set out plans to reduce its workforce by about 18,400, or 8 percent of the total.

Employees who qualify will be offered packages for early retirement, the company said. How many people are laid off in the end will depend on how many of them say yes.

Corvane expects to be through with the restructuring when its 2009 fiscal year closes. {savings.a: By then it should be saving somewhere between $2 billion and $2.4 billion a year}, it said.

"This takes further what we began when we brought our divisions together this spring. It will make the company simpler, quicker and easier to deal with," said Joan Aldersey, president and CEO of Corvane. "Some of it is painful, since people will lose their jobs, but we have to do it if we want to perform better and pay for a healthy future of the company."

The spring reorganization to which she referred joined the printer division of Corvane to the one that makes personal computers. Since then staff had been expecting news of cuts. The company had not commented on the reports, which spoke of up to 21,000 jobs. Corvane has its headquarters in Boulder, where it was founded, and large offices in Texas, Ireland and India. It did not say on Wednesday how the reductions are to be divided between countries, nor which lines of business are going to bear the brunt.

== Capital Beacon
Corvane to cut 18,400 positions

Corvane said on Wednesday that it will cut 18,400 jobs, a move that almost everyone had expected of the ailing computer maker.

{savings.b: The layoffs, 8 percent of its staff around the world, should save Corvane $2 billion to $2.4 billion by the end of 2009}, the company says. Most of the money will go back into research and development.

{cheer.c: Investors cheered the company's will to reform and its brighter forecast}, {shares.c: sending the price of a Corvane share up by almost 11 percent after the close}.

In a written statement, Chief Executive Joan Aldersey said the steps would make the company "simpler, quicker and easier to deal with". "Some of it is painful, since people will lose their jobs, but we have to do it if we want to perform better and pay for a healthy future of the company," she added.

Speaking to investors by telephone the same day, Aldersey said she was "hopeful, with a dose of caution" about what lies ahead.

Corvane is still getting over a stormy 2006, when the man then in charge, Rolf Hagen, tried to sell the personal computer arm, had to lower the forecast time and again, and was finally dismissed.

The cuts, Corvane believes, will in the course of the next few years bring "a clear gain in efficiency and in service to our customers".
