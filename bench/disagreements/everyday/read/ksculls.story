ban: number
bsample: contradiction
public: attribution

== Rowing & Track News Agency
World sculling champion Brandvold suspended after positive test

POZNAN, 19 August (RTA) - Ilka Brandvold of Norway, who won the single sculls at the world championships in Poznan last month, has tested positive for a banned substance and been provisionally suspended, the world rowing federation said on Tuesday. {public.a: The federation itself brought the case to light}, "before anyone else could", in the words of its spokesman.

The sample was taken on the evening of the final, 26 July. Traces of ligandrol, which builds up muscle, were found by the laboratory in Warsaw, the federation said. Brandvold, 27, denies that she ever took it on purpose.

{ban.a: She faces a ban of four years} and the loss of her title. In that event the gold medal would pass to Tereza Havlova of the Czech Republic, who was second by 0.38 seconds, and the bronze medallist, Maeve Corrigan of Ireland, would move up to silver.

Brandvold's 7:08.21 was the fastest time of her career. She had been tested eleven times in the past year, most recently nine days before the final, and every result before that evening had been negative.

"I am in shock. I have nothing to hide, and I will prove it," she said in a statement issued by her lawyer, Erik Solum.

The Norwegian association has taken her out of the squad for the European championships in September. Its president, Anne Lie, asked that nobody be condemned in advance.

It is the first positive test of a Norwegian rower since 2001. A hearing before the federation's tribunal in Lausanne has been set for 14 October.

== Bergen Morgenpost
A whole valley waits with Ilka

On the boathouse at Voss hangs a bed sheet with the words "Welcome home, world champion". Nobody has had the heart to take it down.

Ilka Brandvold, 27, won the single sculls at the world championships in Poznan last month; now she has tested positive for a banned substance and been provisionally suspended. On Tuesday evening she was at her parents' farm and did not come to the door. "I am in shock. I have nothing to hide," she let it be known through her lawyer, Erik Solum.

{bsample.a: The B sample has not been opened yet}, Solum says; he applied for it on Monday. He thinks of a food supplement. Brandvold had used a magnesium powder since June, bought in a shop in Italy, and the tin has gone to a laboratory in Cologne.

What was found in Warsaw, in the sample from the night of 26 July, was ligandrol: 40 picograms per millilitre, which is next to nothing. The last test before that, on 17 July, was clean, and so were the ten before it.

Her coach of nine years, Torbjorn Eide, 63, says that he would put his hand in the fire for her. The two had been training in Lucerne until a fortnight ago.

Should she be found guilty, gold would go to the Czech Havlova, who was less than four tenths of a second behind.

The tribunal will sit in the middle of October. Until then she may not even row in a club race. Her sponsor, a bank in Bergen, is keeping faith with her for now.

== L'Echo de l'Aviron
The case Brandvold: how the secret came out

{public.b: It was this newspaper that disclosed on Monday evening} that the world champion in the single sculls had failed a test. The federation, which had known since 8 August, kept silent until then and confirmed our report the next day.

The facts. On 26 July the Norwegian Ilka Brandvold beat Tereza Havlova by 38 hundredths, in 7:08.21. An hour and a half later she gave urine. The laboratory in Warsaw found ligandrol, a product of the family of the SARMs, in the infinitesimal dose of 40 picograms.

{bsample.b: The second sample has confirmed the first}; it was analysed last Thursday, in the presence of an expert for the defence. With that only the question of guilt remains. {ban.b: The champion risks two years of suspension}, and would lose the title of Poznan into the bargain.

"If it's true, I'd rather have won it on the water," said Havlova, 30, reached in Prague. She has been second at three world championships running.

In Maeve Corrigan's village in County Clare they do not know whether to laugh or cry: their girl's bronze would become silver. Fourth place, which would turn into bronze, had gone to Lea Marchand of Lyon. She was overtaken 20 metres from the line.

Brandvold pleads contamination. It has been accepted before: in 2022 a Dutch canoeist was let off with a reprimand because of a cream that her partner used.

The hearing is fixed for 14 October.

== The Evening Planet
SCULL-DUGGERY! Golden girl rower in muscle drug bust

SHE was the golden girl with the killer smile. Now Norway's rowing queen Ilka Brandvold could be stripped of her crown after a dope test came back dirty.

The 6ft 1in blonde, 27, powered to world glory in Poland on July 26, pipping Czech rival Tereza Havlova by a whisker. But testers found muscle-builder ligandrol in her sample that very night.

{ban.a: She could be thrown out for four years}, which would sink her Olympic dream.

Ireland's Maeve Corrigan, 24, is now in line for silver. "I was having my tea when my phone went mental," the trainee vet from Clare told the Planet. "I feel sick for Ilka, to be honest. I don't know what to think."

Brandvold insists she's no cheat. Pals say she blames a dodgy tub of magnesium powder picked up on the Continent. The tub is now being tested.

Her lawyer pointed out that she'd passed ten tests in a row in the past year, plus one only nine days before the big race.

The amount found was the same as "a sugar lump in a swimming pool", said drugs expert Professor Colin Marr. "But rules are rules. An athlete is responsible for whatever is in her body."

Norway's rowing chiefs have already axed her from September's Euros. She'll learn her fate at a showdown in Switzerland this autumn.

Bookies have stopped taking bets on the 2028 Games single sculls.
