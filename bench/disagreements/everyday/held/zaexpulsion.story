order: attribution
files: number
search: contradiction

== Andean Press Agency
Bolivia expels six Chilean diplomats over spying claim

Bolivia on Wednesday ordered six Chilean diplomats to leave the country within 72 hours, accusing them of having bought secret papers on its lithium reserves.

The order covers the military attaché and five members of the economic section of the consulate general in La Paz. {order.a: The expulsion was ordered by President Irma Choque} herself, the foreign ministry said in a statement.

{files.a: Some 340 documents had been passed on} between March and September, according to prosecutor Rubén Arce. An employee of the state lithium company has been in custody since Friday. He is said to have received 85,000 dollars.

Chile rejected the accusation as "fantasy". Foreign minister Teresa Ugarte announced a reply "in kind and in number" within the week.

{search.a: Police had not entered the consulate}, the ministry in La Paz stressed. The papers were found in the employee's flat and in a rented garage.

The two countries have had no full diplomatic relations since 1978 and maintain only consulates. Trade between them was worth 1.3 billion dollars last year. Talks on a joint railway, which were to begin on November 12, have been put off.

Brazil offered to mediate.

The last expulsions between the two countries were five years ago, when each sent home two officials of the other after a quarrel over customs.

== El Faro de Antofagasta
Six suitcases in La Paz

Captain Rodrigo Lillo is packing, and his children with him. They have to be out by Saturday noon. The school play, in which his daughter was to have been a llama, is on Sunday.

Lillo is the military attaché and one of six Chileans sent home by Bolivia. The others work in the economic section, where they fill in forms on quinoa, salt and zinc. "If that's spying, then the customs tariff is a codebook," says a colleague who may stay.

What happened in the consulate general on Tuesday night is not described the same way by everyone. {search.b: Bolivian police searched two rooms of the consulate}, three employees told this newspaper; they came at ten, were courteous, and took a computer with them. The vice-consul is said to have asked for a receipt, and to have been given one, on the back of a menu.

In Antofagasta the quarrel is felt at the port, through which a good half of Bolivia's exports go. On Wednesday 210 trucks were handled, only a little fewer than on a normal day. "Ministers come and go, the zinc comes," says Hugo Rivas of the dockers' union.

At the border post of Ollagüe, Bolivian customs officers have been checking each Chilean number plate since the morning. It takes eleven minutes per car. Before, it took four.

In Santiago, the foreign minister, Teresa Ugarte, spoke of "fantasy". Her reply is to come within days. In Bolivia's consulates in Chile, of which there are five, 31 diplomats are serving. Some of them, one hears, have begun looking for boxes.

== La Paz Tribune
The man who sold the salt

He was quiet, he was punctual, and he brought his own lunch. Nobody at the lithium company would have thought that Wilson M., 39, geologist, lived in any way beyond his salary. He had a flat in Sopocachi and a garage, and in the garage was the trouble.

{files.b: Well over a thousand secret documents} had gone through his hands to the Chileans, the head of the company, Gonzalo Terán, told the Tribune: maps of the drill holes, brine samples, the whole plan for the Uyuni plant. "They know our salt better than we do," he said.

For it Wilson M. is said to have received 85,000 dollars in seven payments. He has been in custody for five days. His lawyer has not yet been shown the file, and says that until then he will talk about football.

The consequences came fast. {order.b: It was foreign minister Óscar Mamani who decided} to send the six away, say people around the cabinet, while the president was on the flight back from Brasília and could not be reached. She learned of it on landing. She is said to have sighed and said, "Well, six."

They have three days. The consul general himself is not affected and neither are the visa staff, so applications by students will be dealt with as usual.

Police had kept watch on the garage for two weeks. It was opened on Friday, when the arrest took place. In it were eleven boxes, a scanner, and a bicycle that had been reported stolen.

The railway talks of November 12 will not take place on that day. A new date has not been named.

== Rio Atlantic
Brazil offers good offices in Andean quarrel

Bolivia on Wednesday ordered six Chilean diplomats to leave the country, accusing them of having bought secret papers on its lithium reserves. Brazil has offered to mediate.

The quarrel catches Brasília at an awkward moment. On Tuesday President Irma Choque had still been a guest here, and had signed an agreement on gas worth 900 million dollars. Of lithium there was no talk, said Brazilian foreign minister Caio Drummond. Of Chile, "only of its wine".

Chile rejected the accusation as "fantasy". According to Santiago, its people had done what economic sections do everywhere, which is read the newspaper.

The lithium under the Uyuni salt flat is reckoned at 23 million tonnes, the largest resource on earth. Of it, hardly anything is being mined. Chile, with less than half of that, produces more than forty times as much.

"Whoever has the drill data can bid more cleverly," says Marta Fonseca, a mining analyst. Next year, Bolivia is to auction four licences. Three Chilean companies had shown interest, as had five from China.

A break does not threaten, because there is little to break. Since 1978, the neighbours have kept only consulates in each other's capitals and in a few other cities. Five years ago Bolivia sent home two Chilean officials, over a customs matter; Chile did the same with two Bolivians, and after four months all had been replaced.

Drummond will telephone with both sides today. He would be glad, he said, to be thanked for nothing.

== The Overseas Gazette
Lithium row: Bolivia throws out Chileans

Half a dozen Chilean diplomats have been told to leave Bolivia by Saturday, in the sharpest row between the two neighbours in years.

Prosecutors in La Paz say that the Chileans, among them the military attaché, paid a geologist at the state lithium company for secret papers. {files.a: The prosecutor, Rubén Arce, speaks of about 340 documents}. Chile says that none of it is true.

Relations have been poor since a war in the 1880s in which Bolivia lost its coast. The country still has a navy, and holds an annual day of the sea. A case over access to the Pacific was lost before the court in The Hague in 2018.

The timing is delicate. In five weeks, on December 6, Bolivians elect a new congress, and President Choque's party is in third place in the polls, at 18 percent. A quarrel with Chile, says the political scientist Lidia Paredes, "is worth two points, for about a fortnight".

The government denies any connection with the campaign. Its spokeswoman pointed out that the inquiry was started in March, by the company's own auditors.

Chile's foreign minister, Ms Ugarte, has promised retaliation. How many Bolivians will have to go, she left to be worked out. "In kind and in number," she said, and added that she could count.

Rail freight between the countries, on the one line that works, runs twice a week. The train on Wednesday left on time.
