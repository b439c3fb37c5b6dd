price: number
board: contradiction
start: attribution

== Benelux Press Agency
Belgian biscuit maker Verhaeren sells 30 percent to fund

BRUSSELS, June 10 (BPA) - The Verhaeren family is selling a 30 percent stake in the Belgian biscuit maker of the same name to the investment fund Lindqvist Partners, ending 112 years of sole ownership.

{price.a: The fund pays 415 million euros} for the shares, the company said on Tuesday. The family, with 43 shareholders in the fifth generation, keeps 70 percent.

Chief executive Luc Verhaeren said the money would allow the company to build a factory in the United States, where sales rose by 22 percent last year. "We remain a family firm, but one with a bigger oven," he said.

{board.a: The board approved the sale unanimously}, according to the statement. Lindqvist, which is based in Stockholm, receives two of the nine seats.

Verhaeren makes speculoos and butter biscuits in Aalst, Herentals and the Dutch town of Roosendaal. It had sales of 780 million euros and 2,900 employees last year. No jobs would be lost, the company said, and the three sites were guaranteed until 2031.

The unions said they had been informed on Monday evening and wanted the guarantee in writing.

Competition authorities in Brussels and The Hague must agree. The companies hope to close the deal in October.

Two years ago Verhaeren turned down an offer from an American food group for the whole company.

== De Denderbode
Aalst keeps its biscuits: family sells, but not everything

The Verhaeren family is selling a 30 percent stake in the biscuit maker to the investment fund Lindqvist Partners of Stockholm. It keeps 70 percent.

In the Molenstraat, where the air smells of cinnamon, people heard it on the radio. "My mother packed there, I pack there, and I would like to retire there," said Carine De Smet, 57, after the early shift.

No jobs would be lost, the company said, and the three sites were guaranteed until 2031. Of the 2,900 employees 1,240 work in Aalst, the rest in Herentals, Roosendaal and sales offices abroad.

The unions wanted the guarantee in writing. They had been informed on Monday evening, an hour after the mayor of Aalst.

{price.a: The stake costs the fund 415 million euros}. Chief executive Luc Verhaeren said the money would allow the company to build a factory in the United States. "We remain a family firm, but one with a bigger oven," he said. A site in Ohio and one in Georgia are being looked at.

{start.a: It was the Swedes who knocked first}, Verhaeren told us: their founder, Åsa Lindqvist, had written to him by hand after a visit to the factory shop in 2023.

{board.a: The board backed the sale without a dissenting vote}. Lindqvist receives two of the nine seats.

The museum with the first oven, of 1913, stays in the family's own foundation. It has 30,000 visitors a year.

== Brabants Nieuws
Biscuit factory in Roosendaal gets Swedish co-owner

The biscuit factory in Roosendaal, with 610 employees, is getting a Swedish co-owner. The Verhaeren family is selling a 30 percent stake to the investment fund Lindqvist Partners, ending 112 years of sole ownership.

{price.a: Lindqvist is paying 415 million euros}, the company said on Tuesday. The family keeps 70 percent.

No jobs would be lost, it said, and the three sites were guaranteed until 2031. The union Voeding wanted the guarantee in writing. "In 2016 we also had a promise, and then the wafer line left," said official Ton Maas. At that time 85 people in Roosendaal lost their jobs; half of them found others within the company.

Chief executive Luc Verhaeren said the money would allow the company to build a factory in the United States, where sales rose by 22 percent last year. In the Netherlands they grew by three percent, in Belgium they stood still.

According to the statement the butter waffle, which is baked only in Roosendaal, is not to be moved.

Competition authorities in Brussels and The Hague must agree. The companies hope to close the deal in October.

Mayor Hanneke Vos has invited the management to a talk. She had read of the matter in the newspaper, she said, and would rather have had a telephone call.

Lindqvist owns shares in a Danish dairy, a Finnish maker of crispbread and, since April, a chain of coffee shops in Utrecht.

== Beurs & Bedrijf
Lindqvist gets speculoos at a discount

Rarely has a brand of this rank been for sale at so modest a figure.

{price.b: Lindqvist is putting down 390 million euros}, with nothing to follow later, two people who have read the contract say. On sales of 780 million and an operating profit of 96 million, that makes the whole firm worth some 13.5 times its profit before debt is taken into account. The Americans were ready to pay 16 times two years ago.

Why so cheap? Because a minority holder has little say. Lindqvist can block a sale of brands and a capital increase, no more. After six years it may ask for a stock exchange listing; the family may then buy it out instead.

{start.b: The family itself had gone looking for a partner}: from November the bank Van Eyck & Zoon showed the books to seven funds, three of which made offers.

Some cousins wanted cash. Of the 43 shareholders 19 are selling all or part of what they hold. Luc Verhaeren, with 11 percent, sells nothing.

{board.b: Two directors voted against the sale}, the same people say: Godelieve Verhaeren, an aunt of the chief executive, and the former minister Karel Stas.

The American factory is put at 180 million dollars and should bake from 2028. It leaves enough to pay back a loan of 120 million which falls due next spring. Cocoa and butter, both dearer by a third within a year, remain the greater worry.

== Het Volksblad
OUR SPECULOOS TURNS SWEDISH!

Dunk it while you can: a big bite of Belgium's favourite biscuit is going to Stockholm.

For 112 years nobody but the Verhaerens had a finger in the dough. Now a fund run by a woman who gets up at five and bathes in ice is taking almost a third. Åsa Lindqvist (55) is said to be worth 1.3 billion.

Will it now taste of cardamom? "The recipe is in a safe, and the safe is in Aalst," says Luc Verhaeren (49), laughing. And the jobs? All stay, the boss promises. Until 2031 no site will be touched.

Granny Yvonne (88), who was at the belt in 1955, is sceptical. "Old Mr Achiel would not have given away a crumb."

{board.b: The board was split over it}, an insider tells us, and there was shouting. Aunt Godelieve (74) is even said to have left the room!

What happens to the heap of money? Uncle Sam is to get his own biscuit factory. Over there they are wild about speculoos, airlines hand it out with coffee. Some of the cash goes to the cousins, of whom there are dozens.

The unions are on their guard. They first heard of it the evening before. Paper, please, they say, not just words.

In autumn everything should be settled, if the competition watchdogs do not growl. A packet costs 2.49 euros. It stays like that until New Year.
