letter: date
ailment: contradiction
venue: attribution
unaware: framing?

== Bosphorus Daily

Verhagen to be suspended after failed drug test

Dutch badminton player announced she had failed a test at the Meridian Open

The World Badminton Council announced on Monday that Ilse Verhagen will be provisionally suspended with effect from May 19, after the Dutch player had said that she failed a drug test at the Meridian Open.

"The test was positive, that is so, and nobody but me is to blame," Verhagen said on Monday {venue.a: at a press conference in Singapore} which was shown on her website. She added that {letter.a: the Council's letter had reached her a few days ago}.

After she had spoken, the Council put out a statement which said: "Since tolvidine is a non-specified substance on the list of the Clean Sport Authority, Ms Verhagen will be provisionally suspended from 19 May until the case has been decided."

Verhagen said that for the past eight years her doctor had given her a remedy called Cardilon, or tolvidine.

"On February 1 the rules were changed, and from then on tolvidine was forbidden," she said.

She said she had been taking it {ailment.a: because her body was short of iron}. There were also cases of thyroid disease in her family, she said.

Verhagen is sixth in the world ranking of the women's tour.

Born in 1988, she has earned more than any other sportswoman in each of the last nine years, according to the magazine Fortuna.

Her last match was a quarterfinal of the Meridian Open on March 20, in which Mei Tanaka beat her. She has won all of the three major tournaments: the Crown (2006), the Meridian Open (2010) and the Pacific Masters (2011, 2013).

== Exchange Evening

Ilse Verhagen's career in doubt after positive test at Meridian Open

Former world No1 and four-time major winner Ilse Verhagen has stunned badminton with the news that she failed a drugs test at this year's Meridian Open.

The Dutchwoman tested positive for tolvidine, which she has been taking since 2009 on medical grounds. It has been on the banned list since 1 February.

The world No6 took all the blame for the failed test, but {unaware.a: insisted she had not known that the substance} was now forbidden. In the years before, it had been legal to take.

"I have had a letter from the World Badminton Council, and it says that I failed a drugs test at the Meridian Open," said Verhagen.

"For eight years our family doctor has given me a remedy by the name of Cardilon, and {letter.a: a few days ago, after the letter had come}, I found out that it is also called tolvidine. {unaware.a: That was something I didn't know}.

"Please understand that in those eight years the remedy was not on the Clean Sport Authority's list. I took it, and it was legal to take it.

"But on 1 February the rules were changed, and from then on tolvidine was forbidden, and {unaware.a: I had not been aware of that}."

Verhagen has not played since she lost to Mei Tanaka in the quarter-final of the Meridian Open in March. She is one of only seven women who have won each of the majors.

She does not know as yet what penalty she will get, but the Crown champion of 2006 hopes that her time in the sport is not over.

"It was a stupid mistake and I will have to pay for it," she added. "But I don't want it to end like this. I hope they will let me play again."

== Exam Digest Online

Verhagen failed drug test at Meridian Open

Ilse Verhagen, four times a major champion, announced {venue.a: at a news conference} that she had failed a drug test at the Meridian Open. The present world No. 6 said that {letter.a: the World Badminton Council had informed her several days ago}. The Badminton Clean Sport Programme confirmed that she will be "provisionally suspended" from May 19 "until the case has been decided."

The substance in question is tolvidine. To Verhagen, so she said, it was a remedy called Cardilon. {unaware.a: She had known neither of the other name} nor of its place on the Clean Sport Authority's list of banned substances until she got {letter.b: a letter about the positive test eight days ago}.

Verhagen claimed that her doctor had prescribed it to her in 2009 for problems with her health, such as {ailment.b: attacks of dizziness and a history of thyroid disease} in the family. But the substance was put on the list in February of this year, since the Authority had seen "signs that athletes use it in the hope of doing better".

About tolvidine

- Tolvidine was developed in Hungary decades ago for patients whose heart does not get enough oxygen.

- Many athletes have taken to it; they hope to gain endurance from it, above all in training.

- Last year the Authority announced that it was looking closely at the drug. Athletes were still allowed to take it, but were warned that a ban could follow.

- A few months later it said that tolvidine would be moved to this year's list.

Verhagen has been the highest-paid sportswoman of the world in each of the past nine years, according to the magazine Fortuna's list.

== Feathers and Strings

Verhagen Admits She Failed Drug Test at Meridian Open

SINGAPORE, May 08

Former world number one Ilse Verhagen said on Monday that she had recently had a letter from the Council, according to which she failed a drug test at the Meridian Open.

The 29-year-old Dutchwoman, who has won four majors, has not competed since she lost to Mei Tanaka in the quarterfinals of the Meridian Open in March, and in recent years she has had one injury after another.

Verhagen said that she tested positive for tolvidine and that {unaware.b: she never looked at the list of banned substances} which the Clean Sport Authority had sent her in January.

"I was first given it in 2009. There were a number of things wrong with me at the time," Verhagen said {venue.a: at a press conference in Singapore}.

"I kept catching something ... and {ailment.a: I had too little iron in my blood}, and there is thyroid disease in my family, and they had found signs of it in me. This was one of the remedies that I got, there were others."

After the press conference the Council published the following:

Following the statement made today by Ms Verhagen, the Badminton Clean Sport Programme can confirm:

– On 21 March Ms Verhagen gave a sample in the course of the Meridian Open.

– The sample was examined by an accredited laboratory, which found tolvidine, a prohibited substance.

– On 3 May Ms Verhagen was charged with a violation of the rules.

– Ms Verhagen has accepted the finding.

– Since tolvidine is a non-specified substance, Ms Verhagen will be provisionally suspended from 19 May until the case has been decided.

== Southern Cross Bulletin

Ilse Verhagen fails dope test and takes the blame

Ilse Verhagen, formerly the best badminton player in the world, has failed the dope test at the Meridian Open.

{venue.b: "The test was positive, that is so, and nobody but me is to blame," Verhagen told Channel One}. She won the Crown in 2006, when she was 18.

"For eight years our family doctor has given me a remedy by the name of Cardilon, and {letter.a: a few days ago, after the Council's letter had come}, I found out that it is also called tolvidine. {unaware.a: That was something I didn't know}."

Tolvidine, or Cardilon, is given to people whose heart does not get enough blood. It is made in Hungary and may not be sold in Canada.

Hers is not the first case. Since the Clean Sport Authority put the substance on its list this year, after it had watched its use for twelve months, sportsmen and women of several kinds are reported to have tested positive.

Among them is the Kenyan-born Danish runner Ruth Cheboi, world champion over 5,000 metres. On Monday the Polish figure skater Ewa Lis said that she, too, had been caught, at the European championships, The Capital Times reports.

What is known until now

In a statement the World Badminton Council confirmed: "Following {venue.a: the statement made today by Ms Verhagen at a press conference}, the Badminton Clean Sport Programme can confirm:

– On 21 March Ms Verhagen gave a sample in the course of the Meridian Open.

– The sample was examined by an accredited laboratory, which found tolvidine, a prohibited substance.

– On 3 May Ms Verhagen was charged with a violation of the rules."
