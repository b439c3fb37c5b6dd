postpone: attribution

== Transpacific Press
India-Canada trade talks break off without date for new round

OTTAWA, Nov 6 (TPP) - Trade negotiators from India and Canada ended a fifth round of talks on Thursday a day earlier than planned and without agreeing on a date for the next, both governments said.

Officials had hoped to close the chapters on farm goods and on visas for skilled workers before a visit by Canada's prime minister to New Delhi in January.

{postpone.a: The talks were adjourned at India's request}, a Canadian official who was in the room said. Its delegation left Ottawa on Thursday evening.

Of 22 chapters, 14 have been closed, three of them this week. Open are, among others, lentils, dairy products, steel and the mutual recognition of degrees.

"We are closer than we have ever been," Canada's trade minister, Sophie Lachance, told reporters. Her Indian counterpart, Raghav Menon, who did not attend the round, said in Mumbai that India would "not sign against the calendar".

Canada sold goods worth 5.8 billion dollars to India last year and bought goods worth 8.1 billion. Lentils and peas were the largest item among its exports, at 1.2 billion. India raised its duty on lentils from ten to 30 percent in March.

The two countries had resumed negotiations in 2024 after a break of several years. An agreement would remove tariffs on about 90 percent of the trade between them over ten years, according to a draft seen by Transpacific Press.

== The Bay Street Ledger
Fifth round, no handshake

There was to have been a dinner on Friday, with Alberta beef for some and paneer for others. It has been cancelled. When the doors of the conference centre on Colonel By Drive opened on Thursday, shortly after two, the trade talks between Canada and India were over a day ahead of time.

{postpone.a: It was the Indian side which asked for a pause}, people familiar with the discussions said, after word had come from New Delhi that nothing could be given away on lentils before the state elections in February.

That is a blow for Saskatchewan, which grows nine in ten of the lentils Canada exports. Since March, when the Indian duty was tripled, its farmers have lost sales of $340-million. "We've got bins full to the roof," said Leanne Dyck, who farms near Rosetown.

Progress has been made elsewhere. Three chapters were wrapped up, bringing the number to 14, out of 22. Rules on digital trade are among the three, and so is customs procedure.

Trade Minister Sophie Lachance insisted that the two countries had never been closer. No date was set for a sixth round; the Prime Minister's trip in January, officials said, will go ahead all the same.

Two-way trade in goods was worth just under $14-billion last year. Eliminating most duties, as both sides intend, would add $2.3-billion to that by 2035, the Ledger calculated in the spring, using a model of the University of Guelph.

== The Deccan Mercury
India in no hurry, says Menon as Ottawa round ends early

India will "not sign against the calendar", commerce minister Raghav Menon said here on Thursday, hours after negotiators wound up their talks in the Canadian capital one day ahead of schedule.

Speaking to exporters in Mumbai, Mr Menon said that farmers would not be asked to pay for an agreement. "A pulse grower in Vidarbha has two hectares. His competitor in Saskatchewan has two thousand," he said.

{postpone.b: It was Canada that had sought the adjournment}, officials of his ministry said. Ottawa's negotiators had told the Indian team on Wednesday night that they needed fresh instructions on visas.

The chief negotiator, Nandita Rao, and her delegation of 31 are expected back in New Delhi on Saturday.

She returns with three more chapters in her bag. Fourteen are now complete. Among the eight that remain are dairy, where India has never opened its market to anyone, and pulses, on which it has charged 30 per cent since March.

Indian exports to Canada came to $8.1 billion last year, with medicines at the top, and grew by seven per cent. Imports were $5.8 billion.

For information technology companies the visa chapter is what matters. They want engineers to be admitted for three years instead of one. Canada, where immigration is a sore subject, has offered two.

When the sides will meet again is not known. The Canadian premier is expected in January.

== Prairie Public Broadcasting
Lentil growers left waiting after trade talks stop

REGINA - The elevator at Rosetown holds 28,000 tonnes. It has been full since September.

Farmers across the province had been hoping for good news out of Ottawa this week, where Canada and India were sitting down for the fifth time to try and settle a trade deal. It didn't come. The talks stopped on Thursday, and no one has said when they'll start up again.

"I'm not blaming anybody, I'd just like to move my crop," said Leanne Dyck, 46, who has 1,900 acres of red lentils with her brother.

The trouble goes back to spring, when India went from a 10 percent tariff to 30. Prices here have dropped by a quarter since. According to the growers' association that has cost the province's farms $340 million in lost sales.

Association president Dale Wiebe said an agreement would bring the tariff down in steps, to nothing after seven years. But that part isn't agreed on yet. "We're told 14 of 22 chapters are done. Ours isn't one of them," Wiebe said.

Federal trade minister Sophie Lachance says the two countries are closer than ever to a deal. She's coming to Saskatoon on Tuesday to speak with growers.

The province's own agriculture minister, Brad Kessler, wants Ottawa to pay farmers for storage until then. That's been done once before, in 2018, and it cost $46 million.

Canada exports lentils to more than 70 countries. India alone takes about a third.
