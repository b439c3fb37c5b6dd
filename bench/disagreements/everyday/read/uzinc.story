
== Tatra News Agency
Slovak zinc smelter Zinkora to halt output over power costs

BRATISLAVA, Feb 12 (TNA) - Slovakia's only zinc smelter, Zinkora, will stop production on March 1 because electricity has become too expensive, the company said on Thursday. About 460 of its 590 employees will be sent home on 70 percent of their pay.

The plant in Široká, near Košice, makes 95,000 tonnes of zinc a year and uses as much power as a city of 200,000 people. Its supply contract ran out in December. It now pays around 118 euros per megawatt hour, compared with 71 under the contract.

"With every tonne we lose 340 euros. No one can do that for long," said managing director Pavol Hruška.

The furnaces will be kept warm by the 130 workers who stay. A decision on whether to restart is to be taken by the end of June.

The economy ministry said it had offered compensation of 14 million euros for this year. Hruška said that was a help but covered only about four months. The ministry denied having promised more. "We have kept our word to the last cent," state secretary Jana Bielik said.

Zinkora belongs to the Swiss trading house Aldermatt, which also owns smelters in Spain and Norway. Both continue to run. Aldermatt denied that it intended to sell the Slovak plant.

Zinc cost $2,810 a tonne in London on Thursday. Zinkora last stopped in autumn 2022, for eleven weeks.

== Košický Hlásnik
Zinkora sends 460 people home

Slovakia's only zinc smelter, Zinkora, will stop production on March 1 because electricity has become too expensive. About 460 employees will be sent home on 70 percent of their pay. The other 130 keep the furnaces warm and look after the acid tanks.

Milan Fedor, 44, has worked at the furnace since he left school. "In 2022 it was eleven weeks, and we came back. This time nobody gives me a date," he said at the gate in Široká. With two children and a loan, he will have 910 euros a month instead of 1,300.

"With every tonne we lose 340 euros. No one can do that for long," said managing director Pavol Hruška. A decision on whether to restart is to be taken by the end of June.

The union would have liked 80 percent, as in the glass works at Lednica last year. It accepted 70 on Wednesday night, after nine hours of talks, because the company also gave up its plan to cut holiday pay.

Its supply contract ran out in December; since then Zinkora has paid two thirds more for power.

Mayor Viera Takáčová reckons with a loss of 600,000 euros for the town. A fifth of its 4,800 inhabitants live off the smelter, directly or through suppliers. One of these, the haulier Trans-Hornád, has already given notice to 18 of 52 drivers.

The economy ministry said it had offered compensation of 14 million euros for this year.

== Severné Noviny
Smelter at Široká to stand still from March

The Zinkora smelter will stop production on March 1 because electricity has become too expensive, the company said on Thursday. It makes 95,000 tonnes of zinc a year and uses as much power as a city of 200,000 people.

It now pays around 118 euros per megawatt hour. The old contract, which dated from 2020, had set 71.

Nearly 600 people work there. More than three quarters of them will be sent home on 70 percent of their pay, the rest stay at their posts.

The economy ministry said it had offered compensation for this year. Managing director Pavol Hruška said that was a help but covered only about four months. The ministry denied having promised more, and Hruška did not claim that it had. "We had hopes, not promises," he said.

The opposition party Naprava demanded a fixed price of 60 euros for large users, as there was in 2023. That had cost the state 310 million euros in one year, the ministry replied; 14 million for a single company was a great deal of money.

Aldermatt, the Swiss owner, denied that it intended to sell the Slovak plant. Its other two smelters continue to run, in Norway on hydropower bought for ten years.

Neighbouring industry is watching closely. The aluminium works at Hronec, which shut one of two lines in January, said it would keep the other going until summer at least.

== Hospodár
What Zinkora's stop says about Slovak power

A tonne of zinc takes roughly four megawatt hours. At EUR 118 that is about 470 euros; at the EUR 71 of the old contract it was just under 290. Add dearer ore and wages, and the loss of 340 euros a tonne that Pavol Hruška speaks of becomes plausible.

On the exchange a tonne fetches a little over $2,800. The smelter, though, lives on the fee that mines pay for treatment, and this has dropped to $80, from $165 last year and $274 in 2023.

So is power the culprit? It is what the company names, and it is the largest item. But Hruška grants that with the fee of 2023 "we would probably still be running".

Aldermatt can wait. Its Spanish smelter makes 160,000 tonnes, the Norwegian one 140,000; together they can take on a third of Zinkora's customers' orders. Keeping the furnaces at temperature costs about 1.1 million euros a month. Letting them go cold would save that but cost 25 million at a restart.

The state's EUR 14m come from the trade in emission permits. The company had applied for 38 million, the most that European rules allow. The ministry had never said it would pay that sum; the pot for all 21 applicants holds 90.

By June 30 Zinkora will decide. Forward prices for the second half of the year stand at 96 euros. Hruška says he needs 85.

== Nový Šok
LIGHTS OUT! Power bills kill zinc giant

Electricity is so dear that a whole factory has to go to sleep!

On the first of March the last zinc for the time being will flow at Zinkora in Široká. Hundreds of workers must stay at home. They get not even three quarters of their money.

"I have to tell my daughter that there will be no school trip," says crane driver Ľubica (39). Her husband works there too. Between them they will be missing 800 euros.

The numbers are mad: the smelter gobbles as much power as a big city. Until New Year it paid 71 euros for a unit, now it is well over 100!

Boss Pavol Hruška (53) swears he will come back. "I did not keep 130 people at the furnaces for fun." When? He does not know himself. By early summer it should be clear.

And the government? Throws millions at it, which last until the strawberries. There was never talk of more, says state secretary Jana Bielik (41). The ministry's own heating bill, by the way, has risen by 12 percent.

Rumours that the rich Swiss want to get rid of the place are going round the pubs. Nonsense, says Aldermatt.

For the pensioners there is one consolation. The swimming pool, which is heated with waste warmth from the smelter, stays open: the furnaces are not going cold. Only the sauna closes.

Already three and a half years ago everything stood still here, for almost three months. Back then there were dumplings for all at the restart.
