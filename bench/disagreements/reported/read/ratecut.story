reverse: number

== Globe Agency
Reserve Bank of Kandara cuts refinance rate to 7.50 pct in Deshkar's first review

PORT JALAN, Feb 7 - Kandara's new monetary policy council made an unexpected cut of 50 basis points in the refinance rate to 7.50 percent on Wednesday, as Anand Deshkar, Governor of the Reserve Bank of Kandara, led his first policy review since he was appointed last month.

The refinance rate has not been so low since May 2012. All eight members were in favour of the cut, the Reserve Bank said.

Analysts had been prepared for a close vote. Some 35 percent of those whom Globe polled had predicted a cut, while 65 percent had thought that the refinance rate would be left as it was.

The council was set up so that decisions would be easier to follow and would rest on more shoulders. Until now the governor alone had been responsible for setting rates. He still has the casting vote if the panel is split down the middle.

Bonds rose after the announcement and the yield on the benchmark 10-year paper fell to its lowest since the autumn, while the rupa gave up an earlier gain against the dollar.

Deshkar, a former deputy at the bank, had not spoken in public about rates since taking office, and investors had been left guessing whether he would follow the cautious line of his predecessor. The statement said that the room for the cut had been opened by a fall in food prices after good rains.

Lenders have been slow to pass on earlier cuts to their customers, which has been a source of irritation to the government and to the Reserve Bank alike.

The council meets next in the first week of April.

== Financial Ledger
Reserve Bank brings its Lantern Feast gift early

With the Lantern Feast still two weeks away, the Reserve Bank of Kandara (RBK) has already handed out its present: at its two-monthly policy review on Wednesday it cut the refinance rate by 50 basis points to 7.50 per cent, which is the lowest since May 2012.

{reverse.a: The reverse refinance rate thereby comes down to 6.50 per cent}, {reverse.a: as it always stands 100 basis points below the refinance rate}.

Cheaper money, and spending that will pick up thanks to higher civil service pay and good rains, will bring back demand in town and country and give a push to investment, which has been flat. With inflation so mild, April might bring one more cut. Someone who has borrowed 3 million rupa for 15 years will save roughly 890 rupa a month.

The cut in the refinance rate, at which banks borrow from the RBK, was decided by the newly created monetary policy council with governor Anand Deshkar in the chair. It was unanimous: all eight members voted for it. For Deshkar it was the first review.

With this the ghost of his predecessor, Vikas Menon, has been driven from the governor's floor for good. Menon was widely seen as a hawk on inflation who was not quick enough to act when prices levelled off.

Bankers hinted that they may lower their lending rates, since there is plenty of cash in the system and the festive season is about to begin. A sign had come on Tuesday, when Kandara Union Bank took 40 basis points off its deposit rates.

"With inflation on such a gentle path, we see the RBK having space to do more," said Meera Salunkhe, who heads Kandara Commercial Bank.

== The Jalan Express
RBK cuts refinance rate by 50 bps in final two-monthly policy of the year

This was the first policy announcement of Anand Deshkar as governor

The Reserve Bank of Kandara (RBK) on Wednesday cut the refinance rate by 50 bps to 7.50 per cent. {reverse.b: The reverse refinance rate is accordingly adjusted to 7.00 per cent}, and the emergency lending rate and the Bank Rate to 8.00 per cent. All eight members of the monetary policy council voted for the cut.

In its statement the central bank said that the council's decision was in keeping with its supportive stance. It expects retail inflation to be 6 per cent by June 2018, with a risk that it will be higher.

Wednesday's review was the first that Anand Deshkar announced as RBK governor. It was the central bank's sixth two-monthly policy statement for the year 2017-18.

The policy was made public in the afternoon, whereas 10 am had been the custom until now.

Previously the former governor, Vikas Menon, had the last word on interest rates. Deshkar has to be guided by the new eight-member council. It is the first time that the decision on rates rests with such a panel, in which the RBK and the government have the same number of seats.

The RBK has lowered the refinance rate, which is what banks pay to borrow from it, four times since March of the year before last. Retail inflation in Kandara fell in December to 6.04 per cent, its lowest in seven months, mainly because vegetables had become cheaper.

Industry bodies welcomed the step. The Chamber of Commerce said that banks should now do their part and let borrowers have the full benefit.

== Tamburi Today
RBK cuts refinance rate to near 6-year low in Anand Deshkar's first policy, instalments to fall

Tamburi: The Reserve Bank of Kandara in its policy review today cut its main lending rate, the refinance rate, by 50 basis points to 7.50 per cent, from 8.00 per cent. It is a low of nearly six years. Banks will probably let their customers share in the cut.

With today's decision a new age began for the RBK, as it was a council that decided on the policy for the first time. Until now it was the governor who decided by himself.

Governor Anand Deshkar, who took over from Vikas Menon last month, had not led a review before. With Dr Deshkar on the monetary policy council or MPC sit three officials of the Reserve Bank and four academics named by the government. The council is tied to an inflation target of 5 per cent, plus or minus 2 percentage points, as laid down in the agreement between the government and the RBK.

"The council's decision fits its supportive stance, which serves the aim of bringing consumer price inflation to 6 per cent by the second quarter of 2018 and to 5 per cent in the medium term, within a band of 2 per cent on either side, while helping growth," the RBK said in a statement.

The markets were pleased, with the Jalan 40 up 130 points and the broader index trading firmly above 9,450.

People with home and car loans can look forward to lower monthly instalments if banks follow suit. Builders in Tamburi said they hoped for more buyers before the Lantern Feast.

== The Weekly Lens
RBK takes 50 basis points off lending rate, now at six-year low

As an offer for the festive season, the Reserve Bank of Kandara (RBK) cut the refinance rate on February 7 by 50 basis points to a six-year low of 7.50 per cent. All eight members of the monetary policy council (MPC) were for the cut.

In Anand Deshkar's first announcement as RBK governor, {reverse.b: the reverse refinance rate stood at 7.00 per cent}, and the emergency lending rate and Bank Rate at 8.00 per cent.

Wednesday's review was the RBK's sixth two-monthly policy statement for the year 2017-18. It was made public in the afternoon of February 7, whereas 10 am had been the custom until now.

On the MPC, Deshkar, who followed Vikas Menon as governor last month, is joined by three RBK officials and four academics named by the government.

Before, Menon was free to overrule his advisers when it came to interest rates. Deshkar, his successor, will have to go by what the MPC suggests; it is the first time that the say on rates lies with an eight-member panel.

The central bank has cut the refinance rate four times since March of the year before last. The refinance rate is what the RBK charges other banks when they borrow from it.

Deshkar must also see to it that the deadline which Menon set the banks for clearing bad loans from their books, June 2018, is kept without any slackening. Several state banks have asked for more time, and their losses in the last quarter were heavier than expected.
