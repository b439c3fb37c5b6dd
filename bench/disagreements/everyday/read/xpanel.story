price: number
age: date
spotter: attribution

== Agenzia Reno
Lost altar panel from kitchen sold at auction in Bologna

A small Renaissance panel that hung for decades above a stove in a farmhouse in Emilia-Romagna was sold at auction in Bologna on Friday after a bidding contest of nine minutes.

{price.a: The painting went for 2.3 million euros}, including the buyer's premium, the auction house Casa Felsina said. It had been expected to bring between 600,000 and 800,000.

The panel, 31 by 24 centimetres, shows Saint Petronius with a model of the city. {age.a: It was painted in 1487} by Lorenzo Tassi, according to the catalogue, and once belonged to an altarpiece of which four other parts are known. Two are in Ferrara, one in Budapest and one in a private collection in Turin.

The owner, a widow of 88 from the area of Budrio, did not know what she had. {spotter.a: It was recognised by a trainee of the auction house}, Chiara Monti, who had come in March to value furniture.

The buyer bid by telephone and wants to remain anonymous. An export licence hasn't been requested. The ministry of culture in Rome has 60 days in which it may step in and buy the work at the same price.

"We hope it stays in the region," said Bologna's councillor for culture, Enrico Sarti. The city had bid up to 900,000 euros with the help of a bank foundation.

It is the highest price for a work by Tassi. A drawing of his fetched 310,000 euros in Paris in 2018.

== Il Resto di Budrio
The saint above the stove has made nonna Ida a millionaire

BUDRIO. She'd have liked to keep the frame. "It was such a good frame," says Ida Gardini, 88, and pours coffee for the fourth reporter of the morning. Where the picture hung there is a pale rectangle on the wall, and beneath it the stove, which is still lit with wood.

Her husband's grandfather brought the panel home, from a priest to whom he had delivered grain, she thinks. Nobody ever looked at it twice. In the fifties a cousin wiped it with a potato. "To clean it. That's how it was done."

{spotter.b: The first to see what it was was the family doctor}, Giorgio Fabbri, a lover of old pictures, who had been called for her cough in February. "I forgot the cough," he says. He told her to have somebody come, and so the auction house came to Budrio in the spring.

A small Renaissance panel that hung for decades above a stove was sold in Bologna on Friday after a bidding contest of nine minutes. It was expected to bring between 600,000 and 800,000 euros. {price.a: In the end it was 2.3 million}, with all the fees on top.

What does she do with it? The roof first, then something for each of the five grandchildren. The tax adviser is coming on Tuesday.

She followed the auction on a grandson's tablet. At one million she went out to the hens. She came back when she heard the shouting.

The village has a saint the fewer now. Don Paolo, the priest, has asked for a photograph of it for the sacristy.

== Lo Strillo
FROM FRYING FAT TO FORTUNE

Sixty years of tomato sauce, and underneath: a treasure.

Nonna Ida from Budrio cooked below it every single day. Ragù, broth, fried gnocco. The steam went up, the saint went brown. On Friday strangers fought over him like children over the last biscuit.

Nine minutes, three telephones, one gentleman with a moustache in the second row. Then the hammer. {price.b: A mystery collector laid down 2.9 million euros}, fees and all, for a piece of wood that's hardly larger than a pizza carton is wide!

"At two million my knees went soft," says auctioneer Aldo Benassi, who has been selling art for 35 years. "I've sold a castle for less."

Who is the collector? The hall whispered of a shoe king from the Marche, of a museum in Texas, of a footballer's wife. Casa Felsina keeps silent. We know only that the bids came in Italian and that the voice was a woman's.

The experts should be ashamed. In 1974 a surveyor from the heritage office went through the farm, room by room, and wrote down a dresser and two candlesticks. About the picture: not a syllable.

Luckily there are young people with eyes in their heads. {spotter.a: Trainee Chiara Monti, 25, knew it at once}, on her knees behind a chest of drawers, looking up. As a reward she gets a permanent contract. That is less than a saint costs, but it lasts longer.

The state may still snap up the painting. It has two months. It'd have to find the millions first.

== Das Tafelbild (Munich)
A fifth part of the Tassi altarpiece surfaces

For research on Bolognese painting, the panel sold on Friday at Casa Felsina is more important than its price. With it, five of what were presumably seven parts of the so-called Budrio altarpiece are known.

The work has suffered. Smoke and fat have formed a layer that was taken off only in one trial window, at the lower left; there the blue is of great freshness. The edge has been trimmed at the top by about a centimetre. A fine crack runs through the model of the city.

On the dating, opinions differ from the catalogue. {age.b: The panel cannot have been made before 1502}, says Ulrike Senft of the Institute for Panel Painting, who examined it in May, since the tower which the saint is holding received its crown only in that year. She has no doubt about the hand: it is Tassi's.

The other four parts are in Ferrara, which holds two, in Budapest and in Turin. The Turin piece has not been shown in public since 1961. An exhibition that would bring them together has been talked about for some time; the Ferrara museum says it would be ready for one in three years.

Whether the newcomer could be lent is open. The buyer is not known. Under Italian law the ministry of culture has the right of first refusal, for sixty days and at the price that was paid. It has made use of it in eleven cases in the past five years. The city of Bologna had taken part in the bidding but dropped out early, at less than a million.

The former owner, a farmer's widow, has given the restorers one useful hint. It was cleaned once, she said. With a potato.
