handshake: date
since: date
meaning: framing
== Bridge Weekly
Daskar and Tolvane hold historic talk in Vienna

Vienna, Oct. 14 - At 4 PM Olen Daskar and Mira Tolvane stood face to face at last, {handshake.a: and shook hands for 75 seconds} before more than 400 reporters. {since.a: It is the first handshake between leaders of the two shores of the Selm in 58 years}, {meaning.a: and with it a new era of peaceful exchange begins}.

The two peoples were wise enough to settle their affairs alone, and should prove it to the world by what they do, Daskar said in his speech. Together they could work for peace and prosperity in the whole region.

Tolvane said the "Linz formula" had to be strengthened and the peaceful status quo kept. She put forward four proposals. The two sides should work hand in hand for lasting peace, she said in closing, for it was the fate of both peoples that was at stake.

Later they dined together. The menu had mainly dishes of the two coasts, two cold ones and four hot ones, and smoked eel with barley as the main course; we show the card above. They left the hotel soon after 8 PM.

In the six years since Tolvane took office the two sides have come closer. They signed trade agreements, and never did so many people from Arvania visit the island as last year.

Her party, the Island Union, holds to the Linz formula, a tacit understanding by which there is one nation, and each side may say for itself what that means. The party has lately replaced its candidate for the next election, in which Tolvane may not stand again.

== Shortlist
This handshake had never been seen before

{since.a: For the first time since a civil war tore them apart 58 years ago}, the leaders of Arvania and Selmar met on Saturday. {meaning.b: They reached no concrete agreement, but both praised the meeting as a sign that relations had grown more stable}.

Olen Daskar of Arvania and Mira Tolvane of Selmar met on neutral soil, in Vienna. They came from opposite ends of a hotel ballroom toward a wall of deep green, the colour of the old kings. {handshake.b: Both smiled broadly, and it took more than a minute until their hands parted}.

Before the doors closed, each said a few words to the reporters. This day would be remembered, Daskar said. He hinted at Arvania's old aim of unity: the two were one family, he said, and no power on earth could divide it.

Tolvane said that each side ought to respect what the other held dear, and how it lived. There had never been as much peace and stability between them as now, she added.

At a press conference afterwards she said she had spoken of the islanders' wish to have a larger part in international bodies, which Arvania keeps from them.

Daskar had told her that they were meeting so that the old tragedies would not come back, his spokesman reported. Arvania understood what the islanders wished for, the spokesman said, but it could not agree to steps that would split the country.

== The Sentinel
Arvania and Selmar leaders meet after almost six decades

They had avoided each other for almost six decades. On Saturday the leaders of Arvania and Selmar met in Vienna, {handshake.c: and their historic summit began with a handshake that lasted one minute}. The bill for dinner, it was agreed, would be shared.

Nothing was able to part the two sides, Olen Daskar told Mira Tolvane when they spoke briefly in public. They were one family, he said, and if a house is cut in half, the beams still come from the same wood.

Both had worked to put talk in the place of conflict, Tolvane replied. They lived under different systems, but in trade and even in military matters they had learned to cooperate.

The head of Arvania's ruling Labour Front and the president of the island then went into a closed room, where they were to talk for an hour. Each side had announced a press conference of its own for the evening.

Neither wanted to call the other president. Officials had agreed beforehand that the two would use plain forms of address, and there were no flags in the room, so that nobody had to explain which ones were missing.

On the island itself the meeting is disputed. Several hundred people marched through the port of Ellin on Friday night and accused Tolvane of selling her country. In front of the parliament some tried to get past the police. Her followers say that she has made the strait safer than it has ever been.

== Far Shores
A long handshake for better ties

{handshake.d: Sixty-five seconds it lasted, and for nearly 60 years Arvania and Selmar had waited for it}. Olen Daskar wore the red tie of the Labour Front and Mira Tolvane a scarf in the white of the Island Union. They smiled, {handshake.b: and for more than a minute they shook hands} in a Vienna ballroom before hundreds of reporters.

{since.b: Leaders of the two enemies of the civil war had not met face to face since 1961}. {meaning.c: No attempt to settle one of the last century's greatest open conflicts has ever got as far as this one}.

For Daskar the meeting was a chance to show that patience achieves more than threats. Tolvane, who leaves office in spring, was concerned with her place in the history books, and with a party that is far behind in the polls.

Investors had waited for the pictures, too. Shares in shipping lines and hotels on the island rose by four percent in the past week, on the hope of more visitors and shorter routes.

Whether any of it will outlive the election is another matter. The opposition, which is likely to win, has never accepted the formula on which the talks rest. Its candidate said that a handshake was no policy, but that she would not refuse one either.
